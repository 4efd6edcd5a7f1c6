//! Statements and the ties between them, as drafts: what a sentence says, before the whole article is known.

use super::clause::Link;
use super::cue::Cues;
use super::denial::Denied;
use crate::Span;
use crate::model::{Polarity, RebuttalKind, Slice, SupportKind};

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
}

/// One end of a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// This statement.
    At(u32),
    /// A statement before this one, still to be chosen.
    Before(u32),
}

/// What a tie does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TieKind {
    Rebuttal(RebuttalKind),
    Support(SupportKind),
}

/// An edge as the sentence gives it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tie {
    pub(crate) kind: TieKind,
    /// The side upheld, or the ground.
    pub(crate) claim: End,
    /// The side countered, or what the ground is for.
    pub(crate) target: End,
    /// The article's marker that signals it; `None` where the statements alone tell.
    pub(crate) marker: Option<u32>,
    /// How sure the marker itself is.
    pub(crate) certainty: f32,
}

/// All statements and ties of an article, in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) statements: Vec<Statement>,
    pub(crate) ties: Vec<Tie>,
    pub(crate) words: Vec<u32>,
    /// What the sentence before denied, as long as it may be corrected.
    pub(crate) denied: Option<Denied>,
    /// Whether a sentence had more clauses than were parted.
    pub(crate) too_many_clauses: bool,
}

impl Draft {
    pub(crate) fn clear(&mut self) {
        self.statements.clear();
        self.ties.clear();
        self.words.clear();
        self.denied = None;
        self.too_many_clauses = false;
    }

    /// How many content words two statements share.
    pub(crate) fn shared(&self, left: &Statement, right: &Statement) -> usize {
        self.shared_words(left, right).count()
    }

    /// Whether two statements share a content word.
    pub(crate) fn share(&self, left: &Statement, right: &Statement) -> bool {
        self.shared_words(left, right).next().is_some()
    }

    fn shared_words<'d>(&'d self, left: &Statement, right: &Statement) -> impl Iterator<Item = u32> + use<'d> {
        let common = left.word_set & right.word_set;
        let none = if common == 0 { Slice::default() } else { left.words };
        let right = right.words.of(&self.words);
        none.of(&self.words).iter().copied().filter(move |word| common & word_bit(*word) != 0 && right.contains(word))
    }
}

/// The place of a content word in a statement's set.
pub(crate) fn word_bit(word: u32) -> u64 {
    1 << (word % u64::BITS)
}
