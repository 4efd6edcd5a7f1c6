//! How the parts of an outline are set off.

use std::fmt::Display;

/// A part of an [`Outline`](super::Outline) that may be set in a style of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// The title of the article.
    Title,
    /// The heading of a section of the outline.
    Heading,
    /// The lines that draw the tree, and bullets.
    Guide,
    /// The words of a thesis.
    Thesis,
    /// The words of any other claim.
    Claim,
    /// How a claim supports what it hangs under.
    Support,
    /// How a claim counters, or is countered.
    Rebuttal,
    /// The words of a marker.
    Marker,
    /// Reported words in the list of sources.
    Quote,
    /// The name of a source.
    Source,
    /// Everything said about the parts above: numbers, holders, counts.
    Note,
}

/// What is written before and after the parts of an outline, for instance the escape sequences of a colour.
///
/// The strings stand on each line anew, around words only, and count as no columns.
///
/// ```
/// use counterpoint::{Part, Style};
/// let bold = Style::plain().with(Part::Thesis, "\u{1b}[1m", "\u{1b}[0m");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Style {
    pens: Vec<(Part, String, String)>,
}

impl Style {
    /// Nothing around any part.
    pub fn plain() -> Self {
        Style::default()
    }

    /// Writes `before` and `after` around this part.
    #[must_use]
    pub fn with(mut self, part: Part, before: impl Display, after: impl Display) -> Self {
        self.pens.retain(|(other, ..)| *other != part);
        self.pens.push((part, before.to_string(), after.to_string()));
        self
    }

    /// What stands before and after a part. There are as many pens as parts at most, so a search is short.
    pub(super) fn around(&self, part: Part) -> (&str, &str) {
        let pen = self.pens.iter().find(|(other, ..)| *other == part);
        pen.map_or(("", ""), |(_, before, after)| (before, after))
    }
}
