//! The driver: at each word the rules that can begin there, the longest frame first, then the verdict.

use std::ops::Range;

use super::condition::{hold, is_initial};
use super::feature::{Place, features};
use super::frame::{Frame, frame};
use crate::lexicon::{Inner, Rule};
use crate::model::MarkerClass;
use crate::text::token::Token;
use crate::text::word::WordId;

/// A marker found in a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    /// The number of its rule.
    pub(crate) rule: u16,
    pub(crate) frame: Frame,
    pub(crate) confidence: f32,
}

/// What the stage keeps from sentence to sentence, so that it allocates only once.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    candidates: Vec<(u16, Frame)>,
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
    for taken in &mut scratch.taken {
        taken.clear();
        taken.resize(sentence.len(), false);
    }
    let mut at = 0;
    while let Some(token) = sentence.get(at) {
        let second = sentence.get(at + 1).map_or(WordId::UNKNOWN, |next| next.word);
        if !token.word.is_known() || !lexicon.index.may_start(token.word, second) {
            at += 1;
            continue;
        }
        candidates(lexicon, sentence, at, second, &mut scratch.candidates);
        for layer in Layer::ALL {
            if let Some(found) = best(lexicon, sentence, layer, scratch) {
                take(layer.taken(&mut scratch.taken), &found.frame);
                out.push(found);
            }
        }
        at += 1;
    }
}

/// The frames that match at the word, the longest first.
pub(crate) fn candidates(lexicon: &Inner, sentence: &[Token], at: usize, second: WordId, out: &mut Vec<(u16, Frame)>) {
    out.clear();
    let Some(first) = sentence.get(at) else { return };
    for number in lexicon.index.rules(first.word, second) {
        let matched = lexicon.rules.get(number as usize).and_then(|rule| frame(&rule.pattern, sentence, at));
        out.extend(matched.map(|frame| (number, frame)));
    }
    // stable: of two frames of the same length the rule that comes first in the lexicon is asked first
    out.sort_by_key(|(_, frame)| std::cmp::Reverse(frame.literal));
}

/// The first candidate of the layer whose words are free and that is accepted.
fn best(lexicon: &Inner, sentence: &[Token], layer: Layer, scratch: &mut Scratch) -> Option<Found> {
    let taken = layer.taken(&mut scratch.taken);
    let mut candidates = scratch.candidates.as_slice();
    while let Some(&(number, frame)) = candidates.first() {
        let rule = lexicon.rules.get(number as usize)?;
        let same = |(other, _): &&(u16, Frame)| lexicon.rules.get(*other as usize).is_some_and(|r| r.name == rule.name);
        let rules = candidates.get(..candidates.iter().take_while(same).count()).unwrap_or(&[]);
        if Layer::of(rule) == layer && free(taken, &frame) {
            if let Some((number, confidence)) = verdict(lexicon, rule, rules, sentence, &frame) {
                return Some(Found { rule: number, frame, confidence });
            }
        }
        candidates = candidates.get(rules.len().max(1)..).unwrap_or(&[]);
    }
    None
}

/// How sure a rule without weights of its own is, by its conditions alone.
const BY_RULE: f32 = 0.8;

/// Which of the rules for the same words accepts them, and how sure it is. Where weights were fitted for the words they
/// decide, and the conditions count among what is weighed; else the conditions decide.
fn verdict(
    lexicon: &Inner,
    rule: &Rule,
    rules: &[(u16, Frame)],
    sentence: &[Token],
    frame: &Frame,
) -> Option<(u16, f32)> {
    let accepts =
        |number: u16| lexicon.rules.get(number as usize).is_some_and(|rule| conditions(rule, sentence, frame));
    let holding = rules.iter().map(|(number, _)| *number).find(|number| accepts(*number));
    if rule.class != MarkerClass::Connective || !lexicon.weights.knows(rule.name) {
        return holding.map(|number| (number, BY_RULE));
    }
    let mut score = 0.0;
    features(&Place::new(sentence, frame, holding.is_some()), |feature| {
        score += lexicon.weights.of(rule.name, feature.template, feature.value);
    });
    let first = rules.first().map(|(number, _)| *number);
    (score >= 0.0).then(|| holding.or(first)).flatten().map(|number| (number, probability(score)))
}

fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

/// Whether the conditions of the rule hold for the frame.
pub(crate) fn conditions(rule: &Rule, sentence: &[Token], frame: &Frame) -> bool {
    let Range { start, .. } = frame.first();
    let opens = !rule.pattern.start || is_initial(sentence, start) || after_comma(sentence, start);
    opens && hold(&rule.conditions, sentence, start, frame.end())
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
