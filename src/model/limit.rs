//! Bounds that a text can pass.

/// A bound that the text passed; the parse went on without what lies beyond it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Limit {
    /// The text is longer than 4 GiB; what lies beyond was not read.
    TextLength,
    /// Quotation marks nest deeper than the parser follows; deeper ones are plain characters.
    QuoteDepth,
    /// A sentence has more clauses than the parser weighs; the rest of it stays one statement.
    SentenceClauses,
    /// The article has more sources than the parser tells apart; later ones are not resolved.
    Sources,
}
