//! Reported words.

use super::{QuoteId, Slice, SourceId};
use crate::Span;

/// In what form words are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteKind {
    /// A whole statement in quotation marks.
    Direct,
    /// Words in marks inside a sentence of the author's, or a statement partly in marks.
    Mixed,
    /// A statement reported without marks.
    Indirect,
    /// Words in marks that nobody said: a term, a title, irony, a cliché.
    Scare,
    /// A quotation set off as a block.
    Block,
}

/// Reported words, with who said them where the text tells.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Quote {
    /// In what form the words are reported.
    pub kind: QuoteKind,
    /// With marks and cue.
    pub span: Span,
    /// All the reported words, in marks or not; the hull where the cue splits them.
    pub content: Span,
    /// The parts of a content that its cue splits; empty otherwise.
    pub(crate) contents: Slice,
    /// The parts in quotation marks, without the marks.
    pub(crate) quoted: Slice,
    /// The quote around this one.
    pub inside: Option<QuoteId>,
    /// The words that report ("said", "according to").
    pub cue: Option<Span>,
    /// The mention beside the cue; may be "he".
    pub speaker: Option<Span>,
    /// Whom the mention resolves to.
    pub source: Option<SourceId>,
    /// Where it was said ("in an interview with RFE/RL").
    pub venue: Option<Span>,
    /// To whom it was said ("telling Ann Lee").
    pub addressee: Option<Span>,
    /// How likely it is that these are reported words (of a scare quote: that they are not), 0 to 1.
    pub confidence: f32,
    pub(crate) evidence: Slice,
}
