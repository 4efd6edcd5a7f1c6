//! Work counted instead of timed: a test bounds it by the text's length, whatever machine it runs on. Nothing is counted
//! but in the unit tests and with the feature `work`, which the hunt for slow texts needs; no part of the interface.

/// What is counted: the steps that would grow with the square of the text's length if a bound were lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(unreachable_pub, reason = "public with the feature `work`")]
pub enum Work {
    /// A token of a block is made.
    Token,
    /// A rule is tried at a place.
    Frame,
    /// A statement is weighed as the other end of a tie.
    Target,
    /// A token is read as part of a statement.
    Stated,
    /// A chunk of a sentence with reported words is read.
    Chunk,
    /// A quotation mark is held against one that may open or close it.
    Mark,
    /// A quote is held against a sentence or the words that may give it.
    Quote,
    /// A marker is held against a word in front of another one.
    Sign,
}

/// Counts so much work of a kind.
#[cfg(not(any(test, feature = "work")))]
#[inline(always)]
pub(crate) fn count(_: Work, _: usize) {}

#[cfg(any(test, feature = "work"))]
mod counted;
#[cfg(feature = "work")]
mod excess;
#[cfg(test)]
mod tests;
#[cfg(any(test, feature = "work"))]
pub(crate) use counted::count;
#[cfg(test)]
pub(crate) use counted::counted;
#[cfg(feature = "work")]
pub use excess::{Excess, excess};
