//! What went wrong in files that we did not write: what, where, and what was expected.

/// A lexicon file that cannot be read. Nothing of it was taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{origin}:{line}:{column}: {problem}")]
#[non_exhaustive]
pub struct LexiconError {
    /// Where the text came from, as the caller named it.
    pub origin: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong there and what was expected.
    pub problem: String,
}
