//! Statements that can be doubted.

use super::{ClaimId, QuoteId, SentenceId, Slice, SourceId};
use crate::Span;

/// What part a claim plays in the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// What the whole article is for.
    Thesis,
    /// A statement argued for or against.
    Claim,
    /// A statement given as a ground for another.
    Premise,
}

/// How a claim is put forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Polarity {
    /// As true.
    Asserted,
    /// As granted, but outweighed ("Although this is a gesture").
    Conceded,
    /// Only to be rejected (the X of "not X but Y"). The span is bare, without its negator.
    Denied,
    /// As supposed for the sake of the argument ("even if every hedge were new").
    Hypothetical,
}

/// On which side of the thesis a claim stands: the parity of rebuttals on the way to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stance {
    /// On the side of the root.
    Pro,
    /// Against it.
    Opp,
}

/// Who stands behind a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Holder {
    /// The author of the article.
    Author,
    /// Somebody whom the article names.
    Source(SourceId),
    /// The unnamed holder of a view that the author rejects.
    Opponent,
}

/// A statement that can be doubted, usually a clause. Claims may nest, never cross.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Claim {
    /// The bare statement: without the connective in front, the shell ("I believe that") and the final stop. Of a
    /// statement split by its cue, the hull.
    pub span: Span,
    /// The sentence it stands in.
    pub sentence: SentenceId,
    /// What part it plays.
    pub role: Role,
    /// How it is put forward.
    pub polarity: Polarity,
    /// On which side of the thesis it stands; `None` for a claim that is tied to nothing.
    pub stance: Option<Stance>,
    /// Who stands behind it.
    pub holder: Holder,
    /// The quote it stands in; `None` outside reported words.
    pub quote: Option<QuoteId>,
    /// The earlier thesis that this one says again.
    pub restates: Option<ClaimId>,
    /// How likely it is that a careful reader would want it in the tree, 0 to 1.
    pub confidence: f32,
    pub(crate) evidence: Slice,
}
