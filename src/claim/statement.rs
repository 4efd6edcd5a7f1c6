//! Statements and the ties between them, as drafts: what a sentence says, before the whole article is known.

use std::cmp::Reverse;

use super::answer::Awaited;
use super::clause::Link;
use super::cue::Cues;
use super::denial::Denied;
use super::parallel::Form;
use super::refusal::Refusal;
use crate::Span;
use crate::buffer::Pace;
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
    /// How sure it is a claim; 0 until the whole article is known.
    pub(crate) sureness: f32,
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
    /// What the marker is in its sentence.
    pub(crate) signal: Signal,
}

/// What a marker is in its sentence, which tells how far it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signal {
    /// It joins what stands right beside it: a coordinator, what opens a dependent clause, or no marker at all.
    Joint,
    /// It is an adverb or words like one, which take up what the text has come to: "however".
    Adverb,
    /// It grants what it belongs to before anything outweighs that: "one might object that". It joins nothing where the
    /// text is for more than one thing.
    Grant,
    /// It is a phrase that says something of its own subject: "X has nothing to do with Y".
    Predicate,
}

/// All statements and ties of an article, in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) statements: Vec<Statement>,
    pub(crate) ties: Vec<Tie>,
    /// The content words of the statements, by their slices.
    pub(crate) words: Vec<u32>,
    /// What the sentence before denied, as long as it may be corrected.
    pub(crate) denied: Option<Denied>,
    /// What was put forward to be answered, as long as it may be.
    pub(crate) awaited: Option<Awaited>,
    /// What the sentence before refused without saying more.
    pub(crate) refused: Option<Refusal>,
    /// The form of the sentence before.
    pub(crate) form: Option<Form>,
    /// Whether a sentence had more clauses than were parted.
    pub(crate) too_many_clauses: bool,
}

/// How many statements, ties and content words a byte of the news has.
const STATEMENTS: f32 = 1.0 / 80.0;
const TIES: f32 = 1.0 / 320.0;
const WORDS: f32 = 1.0 / 13.0;

/// What is needed to put the statements of a sentence in order, kept for its memory.
#[derive(Debug, Default)]
pub(super) struct Order {
    order: Vec<u32>,
    places: Vec<u32>,
    sorted: Vec<Statement>,
    /// The statements around the place, as indices into the sorted ones.
    open: Vec<usize>,
}

impl Draft {
    /// Puts the statements from `first` on into the order of the text, of two that nest the outer one first, and drops
    /// doubles and those that cross another, as where a mark is closed in the midst of a clause. They are those of one
    /// sentence, and the ties from `ties` on are all that name them.
    pub(super) fn settle(&mut self, first: usize, ties: usize, order: &mut Order) {
        let own = self.statements.get(first..).unwrap_or(&[]);
        if own.is_sorted_by(|left, right| left.span.end() <= right.span.start()) {
            return;
        }
        let Order { order, places, sorted, open } = order;
        let key = |found: &Statement| (found.span.start(), Reverse(found.span.end()));
        order.clear();
        order.extend(0..own.len() as u32);
        order.sort_unstable_by_key(|at| own.get(*at as usize).map(|found| (key(found), *at)));
        places.clear();
        places.resize(own.len(), 0);
        sorted.clear();
        open.clear();
        for old in order.iter().map(|old| *old as usize) {
            let Some(statement) = own.get(old) else { continue };
            let end = |at: usize| sorted.get(at).map_or(0, |around: &Statement| around.span.end());
            while open.last().is_some_and(|around| end(*around) <= statement.span.start()) {
                open.pop();
            }
            // what crosses the one around it goes with that one, as does what is the same
            let around = open.last().copied().filter(|around| {
                let same = sorted.get(*around).is_some_and(|around| around.span == statement.span);
                same || end(*around) < statement.span.end()
            });
            let place = around.unwrap_or_else(|| {
                sorted.push(*statement);
                open.push(sorted.len() - 1);
                sorted.len() - 1
            });
            if let Some(old) = places.get_mut(old) {
                *old = (first + place) as u32;
            }
        }
        self.statements.truncate(first);
        self.statements.extend_from_slice(sorted);
        let place = |at: u32| {
            let own = (at as usize).checked_sub(first);
            own.and_then(|own| places.get(own)).copied().unwrap_or(at)
        };
        let moved = |end: End| match end {
            End::At(at) => End::At(place(at)),
            End::Before(at) => End::Before(place(at)),
        };
        for tie in self.ties.iter_mut().skip(ties) {
            (tie.claim, tie.target) = (moved(tie.claim), moved(tie.target));
        }
    }

    /// Gives the arrays room for what the next block adds.
    pub(crate) fn room(&mut self, pace: Pace) {
        pace.room(&mut self.statements, STATEMENTS);
        pace.room(&mut self.ties, TIES);
        pace.room(&mut self.words, WORDS);
    }

    pub(crate) fn clear(&mut self) {
        self.statements.clear();
        self.ties.clear();
        self.words.clear();
        (self.denied, self.awaited, self.refused, self.form) = (None, None, None, None);
        self.too_many_clauses = false;
    }

    /// How many content words two statements share.
    pub(crate) fn shared(&self, left: &Statement, right: &Statement) -> usize {
        if may_share(left, right) { self.shared_words(left, right).count() } else { 0 }
    }

    /// Whether two statements share a content word.
    pub(crate) fn share(&self, left: &Statement, right: &Statement) -> bool {
        may_share(left, right) && self.shared_words(left, right).next().is_some()
    }

    fn shared_words<'d>(&'d self, left: &Statement, right: &Statement) -> impl Iterator<Item = u32> + use<'d> {
        let common = left.word_set & right.word_set;
        let right = right.words.of(&self.words);
        left.words
            .of(&self.words)
            .iter()
            .copied()
            .filter(move |word| common & word_bit(*word) != 0 && right.contains(word))
    }
}

/// Whether two statements may share a content word: the sets of most do not meet.
fn may_share(left: &Statement, right: &Statement) -> bool {
    left.word_set & right.word_set != 0
}

/// The place of a content word in a statement's set.
pub(crate) fn word_bit(word: u32) -> u64 {
    1 << (word % u64::BITS)
}
