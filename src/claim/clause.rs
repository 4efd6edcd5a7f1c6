//! A clause of a sentence, and how it stands to the others.

use std::ops::Range;

/// How a clause stands to the one before or around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// The first clause of a sentence, or of a reported statement.
    Main,
    /// After a coordinator, a semicolon, a colon or a dash.
    Coordinate,
    /// A clause that depends on another ("although X", "because X").
    Subordinate,
    /// A phrase without a finite verb that a preposition opens ("despite X").
    Phrase,
}

impl Link {
    /// Whether the clause is put forward only with the one around it.
    pub(crate) fn depends(self) -> bool {
        matches!(self, Link::Subordinate | Link::Phrase)
    }
}

/// A clause as a token range of its sentence, its opening marker included.
#[derive(Clone, Debug)]
pub(crate) struct Clause {
    pub(crate) range: Range<usize>,
    pub(crate) link: Link,
    /// The marker that opens it, as an index into the sentence's markers.
    pub(crate) marker: Option<usize>,
    /// The clause it depends on.
    pub(crate) matrix: Option<usize>,
}

/// How far to the right the other half of a pair or the verb of a clause is looked for. Without it the work would grow
/// with the square of a sentence's length.
pub(super) const REACH: usize = 64;
