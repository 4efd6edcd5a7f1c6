//! Who says something.

use super::Slice;
use crate::Span;

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceKind {
    /// One human being.
    Person,
    /// Several, named by what they have in common ("some Western analysts").
    Group,
    /// A government, company, institute.
    Organisation,
    /// A newspaper, broadcaster, website.
    Outlet,
    /// A report, study, book.
    Document,
}

/// A person, group, organisation, outlet or document that says something, or that the article comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Source {
    /// What it is.
    pub kind: SourceKind,
    /// The fullest name the article gives it.
    pub name: Span,
    /// Every mention, in the order of the text, the name included.
    pub(crate) mentions: Slice,
    /// "director", "a doctor"; `None` where the article gives none.
    pub role: Option<Span>,
    /// "Yorktown Institute"; `None` where the article gives none.
    pub affiliation: Option<Span>,
    /// How likely it is that this is a source, 0 to 1.
    pub confidence: f32,
    pub(crate) evidence: Slice,
}
