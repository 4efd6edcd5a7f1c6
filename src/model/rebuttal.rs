//! What is said against what.

use super::{ClaimId, MarkerId, Slice};

/// How a rebuttal counters its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RebuttalKind {
    /// The target is false.
    Denial,
    /// Not the target but the claim.
    Correction,
    /// The target is granted and outweighed.
    Concession,
    /// They differ, and the difference is used.
    Contrast,
    /// The target may be true, but does not prove what it is given for.
    Undercut,
}

/// The target that was weighed and came second.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunnerUp {
    /// The claim that was not chosen.
    pub target: ClaimId,
    /// How likely it is that it is the target after all, 0 to 1.
    pub confidence: f32,
}

/// An edge from the side upheld to the side countered.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Rebuttal {
    /// The side upheld.
    pub claim: ClaimId,
    /// The side countered; `None` where the article never states it ("critics disagree").
    pub target: Option<ClaimId>,
    /// How it counters.
    pub kind: RebuttalKind,
    /// The words that signal it; `None` where nothing does.
    pub marker: Option<MarkerId>,
    /// The target that came second.
    pub runner_up: Option<RunnerUp>,
    /// How likely it is that the claim counters the target, 0 to 1.
    pub confidence: f32,
    pub(crate) evidence: Slice,
}
