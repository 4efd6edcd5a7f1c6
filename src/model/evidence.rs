//! Why a decision was taken.

use crate::Span;

/// The index of a rule's name in the article's table of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct RuleName(pub(crate) u16);

/// One reason for a decision: the rule, the bytes it rests on, and how much it counted.
///
/// The rule's name is read with [`Article::rule`](crate::Article::rule).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
    pub(crate) rule: RuleName,
    /// The bytes the reason rests on; `None` where it is the absence of something.
    pub span: Option<Span>,
    /// What it adds to the log-odds of the decision; negative where it speaks against.
    pub weight: f32,
}
