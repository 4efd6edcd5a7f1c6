//! What one sentence leaves open for the next ones.

use super::statement::Statement;
use crate::Span;
use crate::model::RebuttalKind;
use crate::text::word::Classes;

/// A statement that the author grants, or that nobody in particular is said to hold.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Awaited {
    pub(super) span: Span,
    /// The sentence that puts it forward, or that grants what was asked before it.
    pub(super) sentence: u32,
    pub(super) block: u32,
}

impl Awaited {
    pub(super) fn of(statement: &Statement) -> Self {
        Awaited { span: statement.span, sentence: statement.sentence, block: statement.block }
    }

    /// What the answer of this sentence grants: "Did they find faults? Sure."
    pub(super) fn granted_by(statement: &Statement, sentence: u32) -> Self {
        Awaited { sentence, ..Awaited::of(statement) }
    }
}

/// What the last clause of a sentence denied, until it is known whether the next sentence corrects it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Denied {
    /// The denied part, bare of its negator.
    pub(super) part: Statement,
    /// The classes of the negated verb: whether it says what something is not, or may not be.
    pub(super) negated: Classes,
    /// The first word of the subject, and whether it is a pronoun of a person or thing.
    pub(super) subject: Option<(Span, bool)>,
    /// The first word of the part: what is not done.
    pub(super) verb: Span,
    pub(super) sentence: u32,
    pub(super) block: u32,
}

/// What tells the form of a sentence: its first word, and its modal verb.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Form {
    pub(super) first: Span,
    pub(super) modal: Option<Span>,
    pub(super) sentence: u32,
    pub(super) block: u32,
}

/// A sentence that only counters, until the next one says what is upheld instead.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Refusal {
    pub(super) kind: RebuttalKind,
    /// Its marker among those of the article.
    pub(super) marker: u32,
    pub(super) certainty: f32,
    /// What it counters, as an index into the draft's statements.
    pub(super) target: u32,
    pub(super) sentence: u32,
}
