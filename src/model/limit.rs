//! Bounds that a text can pass.

use std::fmt;

/// A bound that the text passed; the parse went on without what lies beyond it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Limit {
    /// The text is longer than 4 GiB, or than the parser was told to read; what lies beyond was not read.
    TextLength,
    /// Quotation marks nest deeper than the parser follows; deeper ones are plain characters.
    QuoteDepth,
    /// A sentence has more clauses than the parser weighs; the rest of it stays one statement.
    SentenceClauses,
    /// The article has more sources than the parser tells apart; later ones are not resolved.
    Sources,
    /// A chain of supports is longer than the parser follows; it is cut there.
    SupportChain,
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Limit::TextLength => "the text is too long; its end was not read",
            Limit::QuoteDepth => "quotation marks nest too deep; the innermost were taken for plain characters",
            Limit::SentenceClauses => "a sentence has too many clauses; the rest of it was left in one piece",
            Limit::Sources => "there are too many sources; later ones were not told apart",
            Limit::SupportChain => "a chain of reasons is too long; it was cut",
        })
    }
}
