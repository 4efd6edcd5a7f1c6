//! What is given as a ground for what.

use super::{ClaimId, MarkerId, Slice};

/// How a ground supports its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SupportKind {
    /// The target holds because of the claim.
    Reason,
    /// The claim is a fact, figure or authority for the target.
    Evidence,
    /// The claim is an instance of the target.
    Example,
    /// The target is drawn from the claim: the claim, therefore the target.
    Consequence,
}

/// An edge from a ground to what it is a ground for.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Support {
    /// The ground.
    pub claim: ClaimId,
    /// What it is a ground for.
    pub target: ClaimId,
    /// How it supports.
    pub kind: SupportKind,
    /// The words that signal it; `None` where the order of the text alone does.
    pub marker: Option<MarkerId>,
    /// How likely it is that the claim supports the target, 0 to 1.
    pub confidence: f32,
    pub(crate) evidence: Slice,
}
