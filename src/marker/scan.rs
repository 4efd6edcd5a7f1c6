//! The driver: at each word the rules that can begin there, the longest frame first, then the verdict.

use std::ops::Range;

use super::condition::hold;
use super::frame::{Frame, frame};
use crate::lexicon::{Inner, Rule};
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
    /// The tokens that belong to a marker already.
    taken: Vec<bool>,
}

/// Appends the markers of the sentence to `out`, in the order of their first words.
pub(crate) fn scan(lexicon: &Inner, sentence: &[Token], scratch: &mut Scratch, out: &mut Vec<Found>) {
    scratch.taken.clear();
    scratch.taken.resize(sentence.len(), false);
    let mut at = 0;
    while let Some(token) = sentence.get(at) {
        let second = sentence.get(at + 1).map_or(WordId::UNKNOWN, |next| next.word);
        if !token.word.is_known() || !lexicon.index.may_start(token.word, second) {
            at += 1;
            continue;
        }
        let found = at_word(lexicon, sentence, at, second, scratch);
        if let Some(found) = found {
            take(&mut scratch.taken, &found.frame);
            out.push(found);
        }
        at += 1;
    }
}

fn at_word(lexicon: &Inner, sentence: &[Token], at: usize, second: WordId, scratch: &mut Scratch) -> Option<Found> {
    scratch.candidates.clear();
    for number in lexicon.index.rules(sentence.get(at)?.word, second) {
        let Some(rule) = lexicon.rules.get(number as usize) else { continue };
        if let Some(frame) = frame(&rule.pattern, sentence, at) {
            if free(&scratch.taken, &frame) {
                scratch.candidates.push((number, frame));
            }
        }
    }
    // stable: of two frames of the same length the rule that comes first in the lexicon is asked first
    scratch.candidates.sort_by_key(|(_, frame)| std::cmp::Reverse(frame.literal));
    let verdict = |&(rule, frame): &(u16, Frame)| {
        let confidence = accept(lexicon.rules.get(rule as usize)?, sentence, &frame)?;
        Some(Found { rule, frame, confidence })
    };
    scratch.candidates.iter().find_map(verdict)
}

/// How sure a rule without weights of its own is, by its conditions alone.
const BY_RULE: f32 = 0.8;

fn accept(rule: &Rule, sentence: &[Token], frame: &Frame) -> Option<f32> {
    let Range { start, .. } = frame.first();
    if rule.pattern.start && !super::condition::is_initial(sentence, start) && !after_comma(sentence, start) {
        return None;
    }
    hold(&rule.conditions, sentence, start, frame.end()).then_some(BY_RULE)
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
