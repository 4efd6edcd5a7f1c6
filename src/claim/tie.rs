//! What joins two statements, as far as a sentence tells.

use crate::model::{RebuttalKind, SupportKind};

/// One end of a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// This statement.
    At(u32),
    /// A statement before this one, still to be chosen.
    Before(u32),
}

/// What a tie does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TieKind {
    Rebuttal(RebuttalKind),
    Support(SupportKind),
}

/// An edge as the sentence gives it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tie {
    pub(crate) kind: TieKind,
    /// The side upheld, or the ground.
    pub(crate) claim: End,
    /// The side countered, or what the ground is for.
    pub(crate) target: End,
    /// The article's marker that signals it; `None` where the statements alone tell.
    pub(crate) marker: Option<u32>,
    /// How sure the marker itself is.
    pub(crate) certainty: f32,
    /// What the marker is in its sentence.
    pub(crate) signal: Signal,
}

/// What a marker is in its sentence, which tells how far it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signal {
    /// It joins what stands right beside it: a coordinator, what opens a dependent clause, or no marker at all.
    Joint,
    /// It is an adverb or words like one, which take up what the text has come to: "however".
    Adverb,
    /// It grants what it belongs to before anything outweighs that: "one might object that". It joins nothing where the
    /// text is for more than one thing.
    Grant,
    /// It is a phrase that says something of its own subject: "X has nothing to do with Y".
    Predicate,
}
