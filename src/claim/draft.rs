//! The statements of an article and the ties between them, before the whole article is known.

use std::cmp::Reverse;

use super::pending::{Awaited, Denied, Form, Refusal};
use super::statement::{Statement, may_share, word_bit};
use super::tie::{End, Tie};
use crate::buffer::Pace;

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
