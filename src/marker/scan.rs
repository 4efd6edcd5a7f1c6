//! The driver: at each word the rules that can begin there, the longest frame first, then the verdict.

use std::cmp::Reverse;
use std::ops::Range;

use super::condition::{hold, is_initial};
use super::feature::{Outline, Place, features};
use super::frame::{Frame, frame};
use crate::lexicon::{Does, Index, Inner, Needs, Rule, Template, UNIT};
use crate::model::MarkerClass;
use crate::text::select::places;
use crate::text::token::Token;
use crate::text::word::WordId;
use crate::work::{Work, count};

/// A marker found in a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    /// The number of its rule.
    pub(crate) rule: u16,
    pub(crate) frame: Frame,
    pub(crate) confidence: f32,
    /// The features that counted most where weights decided.
    pub(crate) reasons: Reasons,
}

/// A feature that counted for or against a marker.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reason {
    pub(crate) template: Template,
    /// The log-odds it added, in sixteenths.
    pub(crate) weight: i32,
    pub(crate) token: u32,
}

/// The features that counted most, the strongest first.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reasons([Option<Reason>; STRONGEST]);

/// How many features of a weighed marker are kept as evidence.
const STRONGEST: usize = 3;

fn strength(reason: &Option<Reason>) -> u32 {
    reason.map_or(0, |reason| reason.weight.unsigned_abs())
}

impl Reasons {
    /// How much the weakest of them counts, 0 while there is room.
    #[inline]
    fn least(&self) -> u32 {
        self.0.last().map_or(0, strength)
    }

    /// The strongest of these.
    fn of(seen: &[Option<Reason>]) -> Reasons {
        let mut reasons = Reasons::default();
        for reason in seen.iter().flatten() {
            // most count less than the three before them
            if reason.weight.unsigned_abs() > reasons.least() {
                reasons.add(*reason);
            }
        }
        reasons
    }

    fn add(&mut self, reason: Reason) {
        let mut reason = Some(reason);
        for place in &mut self.0 {
            if strength(&reason) > strength(place) {
                std::mem::swap(place, &mut reason);
            }
        }
    }

    /// The reasons, the strongest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Reason> {
        self.0.into_iter().flatten()
    }
}

/// A rule that matches, before it is known whether it works there as a marker.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
    /// The token that it begins with.
    start: u32,
    /// The first of the rules for its words.
    pub(crate) rule: u16,
    pub(crate) frame: Frame,
}

/// What the stage keeps from sentence to sentence, so that it allocates only once.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    awaited: Awaited,
    candidates: Vec<Candidate>,
    outline: Outline,
    /// The tokens that belong to a marker already. Phrases are told apart from connectives, as a phrase may hold a
    /// connective that works on its own ("not X but Y").
    taken: [Vec<bool>; 2],
}

/// Connectives compete for words among themselves, phrases and attributions among themselves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Layer {
    Connectives,
    Phrases,
}

impl Layer {
    const ALL: [Layer; 2] = [Layer::Connectives, Layer::Phrases];

    fn of(rule: &Rule) -> Layer {
        if rule.class == MarkerClass::Connective { Layer::Connectives } else { Layer::Phrases }
    }

    fn taken(self, taken: &mut [Vec<bool>; 2]) -> &mut Vec<bool> {
        let [connectives, phrases] = taken;
        if self == Layer::Connectives { connectives } else { phrases }
    }
}

/// Appends the markers of the sentence to `out`, in the order of their first words.
pub(crate) fn scan(lexicon: &Inner, sentence: &[Token], scratch: &mut Scratch, out: &mut Vec<Found>) {
    let Scratch { awaited, candidates: found, outline, taken } = scratch;
    candidates(lexicon, sentence, awaited, found);
    if found.is_empty() {
        return;
    }
    outline.read(sentence);
    for taken in taken.iter_mut() {
        taken.clear();
        taken.resize(sentence.len(), false);
    }
    for here in found.chunk_by(|left, right| left.start == right.start) {
        for layer in Layer::ALL {
            let taken = layer.taken(taken);
            if let Some(found) = best(lexicon, (sentence, outline), layer, here, taken) {
                take(taken, &found.frame);
                out.push(found);
            }
        }
    }
}

/// The rules that match in the sentence: by where they begin, there the longest frame first, and of two of the same
/// length the rule that comes first in the lexicon.
pub(crate) fn candidates(lexicon: &Inner, sentence: &[Token], awaited: &mut Awaited, out: &mut Vec<Candidate>) {
    out.clear();
    let met = awaited.read(&lexicon.index, sentence);
    for at in awaited.places() {
        let word = |at: usize| sentence.get(at).map_or(WordId::UNKNOWN, |token| token.word);
        for anchor in lexicon.index.waiting(word(at)).before(word(at + 1), met) {
            let Some(nearest) = at.checked_sub(anchor.near as usize) else { continue };
            for start in at.saturating_sub(anchor.far as usize)..nearest + 1 {
                // a rule that waits for its first word begins with it
                let begins = start == at
                    || sentence.get(start).is_some_and(|first| lexicon.index.begins(anchor.rule, first.word));
                count(Work::Frame, 1);
                let Some(rule) = lexicon.rules.get(anchor.rule as usize).filter(|_| begins) else { continue };
                if let Some(frame) = frame(&lexicon.program, &rule.pattern, sentence, start) {
                    out.push(Candidate { start: start as u32, rule: anchor.rule, frame });
                }
            }
        }
    }
    out.sort_unstable_by_key(|found| (found.start, Reverse(found.frame.literal), found.rule));
    // a rule that can hold its anchor in several places is found from each of them
    out.dedup_by_key(|found| (found.start, found.rule));
}

/// The tokens of a sentence that a rule may wait for before what follows them. Which these are is not to be guessed, so
/// that all are asked alike, and the answers kept as bits.
#[derive(Debug, Default)]
pub(crate) struct Awaited(Vec<u64>);

impl Awaited {
    const WIDTH: usize = u64::BITS as usize;

    /// Asks all tokens of the sentence; answers which needs of rules it meets.
    fn read(&mut self, index: &Index, sentence: &[Token]) -> Needs {
        self.0.clear();
        let mut met = Needs::default();
        for (part, behind) in sentence.chunks(Self::WIDTH).zip((Self::WIDTH..).step_by(Self::WIDTH)) {
            let mut next = sentence.get(behind).map_or(WordId::UNKNOWN, |token| token.word);
            self.0.push(part.iter().rev().fold(0, |bits, token| {
                let (waits, meets) = index.asks(token.word, std::mem::replace(&mut next, token.word));
                met = met.with(meets);
                bits << 1 | u64::from(waits)
            }));
        }
        met
    }

    /// Their places.
    fn places(&self) -> impl Iterator<Item = usize> {
        let parts = self.0.iter().zip((0..).step_by(Self::WIDTH));
        parts.flat_map(|(bits, first)| places(*bits).map(move |at| first + at))
    }
}

/// The first candidate of the layer whose words are free and that is accepted, among those that begin at one word.
fn best(
    lexicon: &Inner,
    (sentence, outline): (&[Token], &Outline),
    layer: Layer,
    here: &[Candidate],
    taken: &[bool],
) -> Option<Found> {
    here.iter().find_map(|Candidate { rule: first, frame, .. }| {
        let rule = lexicon.rules.get(*first as usize)?;
        let open = Layer::of(rule) == layer && free(taken, frame);
        let (rule, confidence, reasons) =
            open.then(|| verdict(lexicon, (*first, rule), (sentence, outline), frame)).flatten()?;
        Some(Found { rule, frame: *frame, confidence, reasons })
    })
}

/// How sure a phrase or an attribution is whose conditions hold. It is not counted, as no corpus at hand marks them.
const BY_RULE: f32 = 0.8;

/// Which of the rules for the same words accepts them, and how sure it is. Where weights were fitted for the words they
/// decide, and the conditions count among what is weighed; else the conditions decide.
fn verdict(
    lexicon: &Inner,
    (first, rule): (u16, &Rule),
    (sentence, outline): (&[Token], &Outline),
    frame: &Frame,
) -> Option<(u16, f32, Reasons)> {
    let mut accepting = lexicon.same_words(first).filter(|(_, rule)| conditions(lexicon, rule, sentence, frame));
    let holding = match accepting.next() {
        Some((_, rule)) if rule.does == Does::Nothing => return None,
        holding => holding.map(|(number, _)| number),
    };
    if rule.class != MarkerClass::Connective {
        return holding.map(|number| (number, BY_RULE, Reasons::default()));
    }
    let Some(weights) = lexicon.weights.row(rule.name) else {
        let log_odds = lexicon.weights.by_conditions(rule.name, usize::from(frame.literal)) as f32 / UNIT;
        return holding.map(|number| (number, probability(log_odds), Reasons::default()));
    };
    let (mut score, mut seen, mut count) = (0, [None; Template::ALL.len()], 0);
    features(&Place::new(sentence, outline, frame, holding.is_some()), |feature| {
        let weight = weights.of(feature.template, feature.value);
        score += weight;
        if let Some(place) = seen.get_mut(count) {
            *place = Some(Reason { template: feature.template, weight, token: feature.token as u32 });
        }
        count += 1;
    });
    let mut working = lexicon.same_words(first).filter(|(_, rule)| rule.does != Does::Nothing);
    let number = holding.or_else(|| working.next().map(|(number, _)| number))?;
    // most candidates are none, and need no reasons
    (score >= 0).then(|| (number, probability(score as f32 / UNIT), Reasons::of(&seen)))
}

fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

/// Whether the conditions of the rule hold for the frame.
pub(crate) fn conditions(lexicon: &Inner, rule: &Rule, sentence: &[Token], frame: &Frame) -> bool {
    let Range { start, .. } = frame.first();
    let opens = !rule.pattern.start || is_initial(sentence, start) || after_comma(sentence, start);
    opens && hold(&lexicon.program, &rule.conditions, sentence, start, frame.end())
}

fn after_comma(sentence: &[Token], start: usize) -> bool {
    start > 0 && sentence.get(start - 1).is_some_and(|before| before.kind == crate::text::token::Kind::Comma)
}

fn free(taken: &[bool], frame: &Frame) -> bool {
    frame.parts().all(|part| taken.get(part).is_some_and(|part| part.iter().all(|taken| !taken)))
}

fn take(taken: &mut [bool], frame: &Frame) {
    for part in frame.parts() {
        if let Some(part) = taken.get_mut(part) {
            part.fill(true);
        }
    }
}
