//! Byte ranges into an article's text.

use std::fmt;
use std::num::NonZeroU32;
use std::ops::Range;

/// A range of bytes of the article's text: `start` is the first byte, `end` the one after the last.
///
/// Every span that an [`Article`](crate::Article) hands out lies on character boundaries of its text, so
/// [`Article::slice`](crate::Article::slice) cannot fail on it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    start: u32,
    /// One more than the end, so that a span that is missing takes no more room than one that is there.
    past: NonZeroU32,
}

/// The furthest that a span reaches.
const FURTHEST: u32 = u32::MAX - 1;

impl Span {
    /// The span from byte `start` up to, not including, byte `end`.
    ///
    /// An `end` before `start` gives the empty span at `start`. No span reaches beyond byte 4,294,967,294, the longest text
    /// that is read.
    pub const fn new(start: u32, end: u32) -> Self {
        let start = if start > FURTHEST { FURTHEST } else { start };
        let end = if end < start { start } else { end };
        Span { start, past: NonZeroU32::MIN.saturating_add(end) }
    }

    /// The first byte.
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// The byte after the last.
    pub const fn end(self) -> usize {
        self.hi() as usize
    }

    /// The length in bytes.
    pub const fn len(self) -> usize {
        (self.hi() - self.start) as usize
    }

    /// Whether the span holds no byte.
    pub const fn is_empty(self) -> bool {
        self.start == self.hi()
    }

    /// The span as a range, to index a string with.
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.hi() as usize
    }

    /// Whether `other` lies wholly inside this span.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.hi() <= self.hi()
    }

    /// Whether the byte at `offset` lies inside this span.
    pub const fn contains_offset(self, offset: usize) -> bool {
        self.start as usize <= offset && offset < self.hi() as usize
    }

    /// Whether the two spans share at least one byte.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.hi() && other.start < self.hi()
    }

    /// The smallest span that holds both.
    pub fn hull(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.hi().max(other.hi()))
    }

    pub(crate) const fn lo(self) -> u32 {
        self.start
    }

    pub(crate) const fn hi(self) -> u32 {
        self.past.get() - 1
    }
}

impl Default for Span {
    fn default() -> Self {
        Span::new(0, 0)
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.hi())
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.hi())
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}
