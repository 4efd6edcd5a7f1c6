//! A statement as a draft: what a sentence says, before the whole article is known.

use super::clause::Link;
use super::cue::Cues;
use crate::Span;
use crate::model::{Polarity, Slice};

/// A statement that may become a claim.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Statement {
    pub(crate) span: Span,
    pub(crate) sentence: u32,
    pub(crate) block: u32,
    pub(crate) link: Link,
    /// It stands inside another statement: the X of "the idea that X is wrong".
    pub(crate) nested: bool,
    pub(crate) polarity: Polarity,
    pub(crate) cues: Cues,
    /// Its content words, as hashes in the draft's pool.
    pub(crate) words: Slice,
    /// The same words as a set of 64 bits: two statements whose sets have none in common share no word.
    pub(crate) word_set: u64,
    /// How sure it is a claim; 0 until the whole article is known.
    pub(crate) sureness: f32,
}

/// Whether two statements may share a content word: the sets of most do not meet.
pub(super) fn may_share(left: &Statement, right: &Statement) -> bool {
    left.word_set & right.word_set != 0
}

/// The place of a content word in a statement's set.
pub(crate) fn word_bit(word: u32) -> u64 {
    1 << (word % u64::BITS)
}
