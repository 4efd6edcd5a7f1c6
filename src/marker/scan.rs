//! The driver: at each word the rules that can begin there, the longest frame first, then the verdict.

use std::cmp::Reverse;

use super::condition::{Around, hold};
use super::feature::{Outline, Place, features};
use super::frame::{Frame, frame};
use crate::buffer::Keep;
use crate::lexicon::{Does, Index, Inner, Manners, Needs, Rule, Template, UNIT};
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

impl Reasons {
    /// The reasons, the strongest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Reason> {
        self.0.into_iter().flatten()
    }
}

/// What the features of a place add, and the tokens that they were read from, by their templates: most places have no marker,
/// and nobody asks for these.
struct Seen {
    weights: [i16; Template::ALL.len()],
    tokens: [u32; Template::ALL.len()],
}

impl Seen {
    fn none() -> Seen {
        Seen { weights: [0; Template::ALL.len()], tokens: [0; Template::ALL.len()] }
    }

    #[inline(always)]
    fn add(&mut self, template: Template, weight: i32, token: usize) {
        let at = template as usize;
        if let (Some(own), Some(from)) = (self.weights.get_mut(at), self.tokens.get_mut(at)) {
            (*own, *from) = (weight as i16, token as u32);
        }
    }

    /// Those that counted most.
    fn strongest(&self) -> Reasons {
        // how strong each is, above the number of its template
        let mut strongest = [0; STRONGEST];
        let mut least = 0;
        for (weight, template) in self.weights.iter().zip(0..) {
            let strength = weight.unsigned_abs();
            if strength <= least {
                continue;
            }
            let mut left = u32::from(strength) << u8::BITS | template;
            // that one is stronger than another is not to be guessed: both are kept in any case
            for place in &mut strongest {
                let swaps = left > *place | u32::from(u8::MAX);
                (*place, left) = if swaps { (left, *place) } else { (*place, left) };
            }
            least = strongest.last().map_or(0, |last| (last >> u8::BITS) as u16);
        }
        Reasons(strongest.map(|found| {
            let at = usize::from(found as u8);
            let (template, weight) = (*Template::ALL.get(at)?, *self.weights.get(at).filter(|weight| **weight != 0)?);
            Some(Reason { template, weight: i32::from(weight), token: *self.tokens.get(at)? })
        }))
    }
}

/// A rule that matches, before it is known whether it works there as a marker.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
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
    taken: [Vec<bool>; LAYERS],
}

impl Scratch {
    /// The stage is through with a few blocks. What it keeps for a token is a few bits, for a match it is many bytes.
    pub(crate) fn blocks_done(&mut self, keep: Keep) {
        keep.blocks_done(&mut self.candidates);
    }
}

/// Connectives compete for words among themselves, phrases and attributions among themselves.
const LAYERS: usize = 2;

fn layer(rule: &Rule) -> usize {
    usize::from(rule.class != MarkerClass::Connective)
}

/// Appends the markers of the sentence to `out`, in the order of their first words. Answers how its words may put its
/// statements forward, as all are looked up here.
pub(crate) fn scan(lexicon: &Inner, sentence: &[Token], scratch: &mut Scratch, out: &mut Vec<Found>) -> Manners {
    let Scratch { awaited, candidates: found, outline, taken } = scratch;
    let manners = candidates(lexicon, sentence, awaited, found);
    if found.is_empty() {
        return manners;
    }
    outline.clear();
    taken.iter_mut().for_each(Vec::clear);
    for here in found.chunk_by(|left, right| left.frame.start() == right.frame.start()) {
        for (number, taken) in taken.iter_mut().enumerate() {
            let rules = here.iter().filter_map(|found| Some((found, lexicon.rules.get(found.rule as usize)?)));
            let mut own = rules.filter(|(found, rule)| layer(rule) == number && free(taken, &found.frame));
            // of each layer the first that is accepted
            let accepted = own.find_map(|(found, rule)| verdict(lexicon, (found, rule), (sentence, &mut *outline)));
            if let Some(found) = accepted {
                take(taken, &found.frame);
                out.push(found);
            }
        }
    }
    manners
}

/// The rules that match in the sentence: by where they begin, there the longest frame first, and of two of the same
/// length the rule that comes first in the lexicon. Answers how its words may put its statements forward.
pub(crate) fn candidates(
    lexicon: &Inner,
    sentence: &[Token],
    awaited: &mut Awaited,
    out: &mut Vec<Candidate>,
) -> Manners {
    out.clear();
    let (met, manners) = awaited.read(&lexicon.index, sentence);
    for at in awaited.places(sentence.len()) {
        let word = |at: usize| sentence.get(at).map_or(WordId::UNKNOWN, |token| token.word);
        lexicon.index.waiting(word(at)).before(word(at + 1), met, |anchor| {
            let Some(nearest) = at.checked_sub(anchor.near as usize) else { return };
            for start in at.saturating_sub(anchor.far as usize)..nearest + 1 {
                // a rule that waits for its first word begins with it
                let begins = start == at
                    || sentence.get(start).is_some_and(|first| lexicon.index.begins(anchor.rule, first.word));
                count(Work::Frame, 1);
                let Some(rule) = lexicon.rules.get(anchor.rule as usize).filter(|_| begins) else { continue };
                if let Some(frame) = frame(&lexicon.program, &rule.pattern, sentence, start) {
                    out.push(Candidate { rule: anchor.rule, frame });
                }
            }
        });
    }
    out.sort_unstable_by_key(|found| (found.frame.start(), Reverse(found.frame.literal), found.rule));
    // a rule that can hold its anchor in several places is found from each of them
    out.dedup_by_key(|found| (found.frame.start(), found.rule));
    manners
}

/// The tokens of a sentence that a rule may wait for before what follows them. Which these are is not to be guessed, so
/// that all are asked alike, and the answers kept as bits: those of the last tokens first, the first token of each lowest.
#[derive(Debug, Default)]
pub(crate) struct Awaited(Vec<u64>);

impl Awaited {
    const WIDTH: usize = u64::BITS as usize;

    /// Asks all tokens of the sentence; answers which needs of rules it meets, and how its words may put its
    /// statements forward. All go from the last to the first, as each is asked about with the next one, and as memory is
    /// fetched ahead for whoever goes one way, and not for whoever turns round in each part.
    fn read(&mut self, index: &Index, sentence: &[Token]) -> (Needs, Manners) {
        self.0.clear();
        self.0.reserve_exact(sentence.len().div_ceil(Self::WIDTH));
        let (mut met, mut manners) = <(Needs, Manners)>::default();
        let mut next = WordId::UNKNOWN;
        for part in sentence.rchunks(Self::WIDTH) {
            self.0.push(part.iter().rev().fold(0, |bits, token| {
                let asked = index.asks(token.word, std::mem::replace(&mut next, token.word));
                met = met.with(asked.meets);
                manners = manners.with(asked.manners);
                bits << 1 | u64::from(asked.waits)
            }));
        }
        (met, manners)
    }

    /// Their places in the sentence of so many tokens.
    fn places(&self, tokens: usize) -> impl Iterator<Item = usize> {
        let parts = self.0.iter().enumerate().rev();
        parts.flat_map(move |(number, bits)| {
            let first = tokens.saturating_sub((number + 1) * Self::WIDTH);
            places(*bits).map(move |at| first + at)
        })
    }
}

/// How sure a phrase or an attribution is whose conditions hold. It is not counted, as no corpus at hand marks them.
const BY_RULE: f32 = 0.8;

/// Which of the rules for the same words accepts them, and how sure it is. Where weights were fitted for the words they
/// decide, and the conditions count among what is weighed; else the conditions decide.
fn verdict(
    lexicon: &Inner,
    (candidate, rule): (&Candidate, &Rule),
    (sentence, outline): (&[Token], &mut Outline),
) -> Option<Found> {
    let Candidate { rule: first, frame } = candidate;
    let found = |rule: u16, confidence: f32, reasons: Reasons| Found { rule, frame: *frame, confidence, reasons };
    let words = frame.first();
    let around = Around::new(sentence, words.start, frame.end());
    let mut accepting = lexicon.same_words(*first).filter(|(_, rule)| conditions(lexicon, rule, &around));
    let holding = match accepting.next() {
        Some((_, rule)) if rule.does == Does::Nothing => return None,
        holding => holding.map(|(number, _)| number),
    };
    if rule.class != MarkerClass::Connective {
        return holding.map(|number| found(number, BY_RULE, Reasons::default()));
    }
    let Some(weights) = lexicon.weights.row(rule.name) else {
        let log_odds = lexicon.weights.by_conditions(rule.name, usize::from(frame.literal)) as f32 / UNIT;
        return holding.map(|number| found(number, probability(log_odds), Reasons::default()));
    };
    let (mut score, mut seen) = (0, Seen::none());
    let first_part;
    let part = if words.end == around.end {
        &around
    } else {
        first_part = Around::new(sentence, words.start, words.end);
        &first_part
    };
    features(&Place::new(outline.read_once(sentence), part, frame, holding.is_some()), |feature| {
        let weight = weights.of(feature.template, feature.value);
        score += weight;
        seen.add(feature.template, weight, feature.token);
    });
    let mut working = lexicon.same_words(*first).filter(|(_, rule)| rule.does != Does::Nothing);
    let number = holding.or_else(|| working.next().map(|(number, _)| number))?;
    // most candidates are none, and need no reasons
    (score >= 0).then(|| found(number, probability(score as f32 / UNIT), seen.strongest()))
}

fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

/// Whether the conditions of the rule hold where its words stand.
pub(crate) fn conditions(lexicon: &Inner, rule: &Rule, around: &Around<'_>) -> bool {
    let opens = !rule.pattern.start || around.is_initial() || after_comma(around.sentence, around.first);
    opens && hold(&lexicon.program, &rule.conditions, around)
}

fn after_comma(sentence: &[Token], start: usize) -> bool {
    start > 0 && sentence.get(start - 1).is_some_and(|before| before.kind == crate::text::token::Kind::Comma)
}

/// Whether the words of the frame are of no marker yet. What lies behind the last that is taken is not in the list.
fn free(taken: &[bool], frame: &Frame) -> bool {
    let end = taken.len();
    frame.parts().all(|part| taken.get(part.start..part.end.min(end)).is_none_or(|part| !part.contains(&true)))
}

fn take(taken: &mut Vec<bool>, frame: &Frame) {
    for part in frame.parts() {
        taken.resize(taken.len().max(part.end), false);
        if let Some(part) = taken.get_mut(part) {
            part.fill(true);
        }
    }
}
