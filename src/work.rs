//! Work counted instead of timed: a test bounds it by the text's length, whatever machine it runs on. Outside the unit
//! tests nothing is counted.

/// What is counted: the steps that would grow with the square of the text's length if a bound were lost.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Work {
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
}

/// Counts so much work of a kind.
#[cfg(not(test))]
#[inline(always)]
pub(crate) fn count(_: Work, _: usize) {}

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use tests::count;
