//! Bounds that a text can pass.

use std::fmt;

/// A bound that the text passed; the parse went on without what lies beyond it.
///
/// Each bounds something that would else grow with the square of the text, or with what a stranger writes. Ordinary
/// articles reach none; [`ParserBuilder::limit`](crate::ParserBuilder::limit) sets another bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Limit {
    /// Bytes of a text: 4 GiB, beyond which a span cannot point, or as the parser was told. What lies beyond is not read.
    /// Time and memory grow with it in step.
    TextLength,
    /// Bytes of a block: 1 MiB. A longer one is read as several, cut at white space. The words of a block are in memory
    /// together, in some twelve times its bytes.
    BlockLength,
    /// Quotations inside quotations: 8. Of deeper ones the outermost marks are plain characters. Each closing mark looks
    /// for its opening among so many.
    QuoteDepth,
    /// Clauses of a sentence: 64. The rest of a longer sentence stays in one piece. Each clause may look for the one it
    /// belongs to among all before it.
    SentenceClauses,
    /// Statements weighed as what a marker counters or supports: 48 within the eight sentences before it. Each such
    /// marker weighs so many.
    Targets,
    /// Sources of an article: 20,000. Later ones are not told apart. Each takes memory of its own.
    Sources,
    /// Supports in a chain: 64. It is cut there. Each further support follows the chain to see that it is no circle.
    SupportChain,
    /// Claims one under the other in a tree: 64, in every tree. What would hang deeper is a tree of its own. Whoever
    /// draws a tree, or walks it with a call in a call, needs room or stack for each level.
    TreeDepth,
}

impl Limit {
    /// Every limit.
    pub const ALL: &[Limit] = &[
        Limit::TextLength,
        Limit::BlockLength,
        Limit::QuoteDepth,
        Limit::SentenceClauses,
        Limit::Targets,
        Limit::Sources,
        Limit::SupportChain,
        Limit::TreeDepth,
    ];

    /// The bound of a parser that is told no other.
    pub const fn usual(self) -> usize {
        match self {
            // the ends of a span are 32 bits wide, and one value says that there is none
            Limit::TextLength => u32::MAX as usize - 1,
            Limit::BlockLength => 1 << 20,
            Limit::QuoteDepth => 8,
            Limit::SentenceClauses | Limit::SupportChain | Limit::TreeDepth => 64,
            Limit::Targets => 48,
            Limit::Sources => 20_000,
        }
    }

    /// The highest bound that means anything; `None` where any does.
    const fn highest(self) -> Option<usize> {
        match self {
            Limit::TextLength | Limit::TreeDepth => Some(self.usual()),
            // a depth is kept in a byte
            Limit::QuoteDepth => Some(u8::MAX as usize),
            _ => None,
        }
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Limit::TextLength => "the text is too long; its end was not read",
            Limit::BlockLength => "a block is too long; it was read as several",
            Limit::QuoteDepth => "quotation marks nest too deep; the outermost were taken for plain characters",
            Limit::SentenceClauses => "a sentence has too many clauses; the rest of it was left in one piece",
            Limit::Targets => "too many statements stand before a marker; the furthest were not weighed",
            Limit::Sources => "there are too many sources; later ones were not told apart",
            Limit::SupportChain => "a chain of reasons is too long; it was cut",
            Limit::TreeDepth => "a tree is too deep; what hangs deeper was made a tree of its own",
        })
    }
}

/// The bound of each limit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds([usize; Limit::ALL.len()]);

impl Default for Bounds {
    fn default() -> Self {
        let mut bounds = [0; Limit::ALL.len()];
        bounds.iter_mut().zip(Limit::ALL).for_each(|(most, limit)| *most = limit.usual());
        Bounds(bounds)
    }
}

impl Bounds {
    /// The most of what the limit bounds.
    pub(crate) fn most(&self, limit: Limit) -> usize {
        self.0.get(limit as usize).copied().unwrap_or_else(|| limit.usual())
    }

    pub(crate) fn set(&mut self, limit: Limit, most: usize) {
        if let Some(bound) = self.0.get_mut(limit as usize) {
            *bound = limit.highest().map_or(most, |highest| most.min(highest));
        }
    }
}
