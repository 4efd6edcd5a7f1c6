//! The text of an article with its claims marked in it.

use std::fmt::{self, Write};

use super::id;
use crate::Article;

/// The text as the HTML that xAIF asks for, each claim in a `span` with the id of its node.
pub(super) struct Marked<'a>(pub(super) &'a Article<'a>);

/// Where a claim begins or ends in the text.
struct Mark {
    place: usize,
    opens: bool,
    claim: usize,
}

impl Marked<'_> {
    /// The marks in the order of the text, those of claims inside claims between those of the outer one.
    fn marks(&self) -> Vec<Mark> {
        let mut marks = Vec::with_capacity(2 * self.0.claims().len());
        let mut open: Vec<Mark> = Vec::new();
        for (claim, found) in self.0.claims().iter().enumerate() {
            let (start, end) = (found.span.start(), found.span.end());
            while open.last().is_some_and(|outer| outer.place <= start) {
                marks.extend(open.pop());
            }
            // A claim that crosses another one cannot be marked, only those that nest.
            if open.last().is_none_or(|outer| end <= outer.place) {
                marks.push(Mark { place: start, opens: true, claim });
                open.push(Mark { place: end, opens: false, claim });
            }
        }
        marks.extend(open.into_iter().rev());
        marks
    }
}

impl fmt::Display for Marked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.text();
        let mut at = 0;
        for mark in self.marks() {
            html(f, text.get(at..mark.place).unwrap_or(""))?;
            at = mark.place;
            if mark.opens {
                write!(f, "<span class=\"highlighted\" id=\"{}\">", id(mark.claim))?;
            } else {
                f.write_str("</span>")?;
            }
        }
        html(f, text.get(at..).unwrap_or(""))
    }
}

fn html(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    for character in text.chars() {
        match character {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '\n' => f.write_str("<br>"),
            _ => f.write_char(character),
        }?;
    }
    Ok(())
}
