//! Which quotes overlap a sentence.

use std::ops::Range;

use super::Run;
use crate::Span;
use crate::model::Quote;
use crate::work::{Work, count};

/// The quotes that overlap each sentence of some pages, by their numbers: what stands in a quote of many sentences is of
/// one of them.
#[derive(Debug, Default)]
pub(super) struct Overlaps {
    /// Those of one sentence after the other.
    numbers: Vec<u32>,
    /// Which of them are of the last sentence.
    last: Range<usize>,
    /// The first quote that begins behind the last sentence.
    next: usize,
    /// The quotes of the sentence that is read, where they do not stand together.
    beside: Vec<Quote>,
}

impl Overlaps {
    pub(super) fn clear(&mut self) {
        self.numbers.clear();
    }

    /// A page begins; `quote` is the first of its quotes.
    pub(super) fn begin(&mut self, quote: u32) {
        self.last = self.numbers.len()..self.numbers.len();
        self.next = quote as usize;
    }

    /// Adds those of the next sentence of the page, and answers which they are.
    pub(super) fn add(&mut self, sentence: Span, quotes: &[Quote]) -> Run {
        let Overlaps { numbers, last, next, .. } = self;
        let overlaps =
            |number: u32| quotes.get(number as usize).is_some_and(|quote| quote.span.end() > sentence.start());
        let before = std::mem::replace(last, numbers.len()..numbers.len());
        for number in before {
            let goes_on = numbers.get(number).copied().filter(|number| overlaps(*number));
            numbers.extend(goes_on);
        }
        while quotes.get(*next).is_some_and(|quote| quote.span.start() < sentence.end()) {
            numbers.extend(Some(*next as u32).filter(|number| overlaps(*number)));
            *next += 1;
        }
        last.end = numbers.len();
        Run::of(last.clone())
    }

    /// The quotes of a sentence.
    pub(super) fn of<'q>(&'q mut self, sentence: Run, quotes: &'q [Quote]) -> &'q [Quote] {
        let own = self.numbers.get(sentence.range()).unwrap_or(&[]);
        count(Work::Quote, own.len());
        run(quotes, own).unwrap_or_else(|| {
            self.beside.clear();
            self.beside.extend(own.iter().filter_map(|number| quotes.get(*number as usize)));
            &self.beside
        })
    }
}

/// The quotes of these numbers, where they stand together, as they do nearly always.
fn run<'q>(quotes: &'q [Quote], numbers: &[u32]) -> Option<&'q [Quote]> {
    let first = numbers.first().map_or(0, |first| *first as usize);
    let end = first + numbers.len();
    let together = numbers.last().is_none_or(|last| *last as usize + 1 == end);
    quotes.get(first..end).filter(|_| together)
}
