//! Setting words in lines: wrapped to a width, with guides in front and each part in its style.

use std::borrow::Cow;
use std::fmt::{self, Write};

use super::{Part, Style};
use crate::print;

/// A line keeps room for this many columns of words, however far it is indented.
const LEAST_MEASURE: usize = 24;

/// Words of one part, to be set after what comes before.
pub(super) struct Run<'t> {
    part: Part,
    text: Cow<'t, str>,
    /// Whether it joins the word before without a space.
    glued: bool,
}

impl<'t> Run<'t> {
    pub(super) fn new(part: Part, text: impl Into<Cow<'t, str>>) -> Self {
        Run { part, text: text.into(), glued: false }
    }

    pub(super) fn glued(part: Part, text: impl Into<Cow<'t, str>>) -> Self {
        Run { part, text: text.into(), glued: true }
    }
}

/// What goes unbroken into a line: pieces that no space parts.
#[derive(Default)]
struct Word<'r> {
    pieces: Vec<(Part, Cow<'r, str>)>,
    columns: usize,
}

/// A page of lines no wider than its width.
pub(super) struct Sheet<'s> {
    out: &'s mut dyn Write,
    style: &'s Style,
    width: usize,
    /// Whether a line has been written.
    begun: bool,
}

impl<'s> Sheet<'s> {
    pub(super) fn new(out: &'s mut dyn Write, style: &'s Style, width: usize) -> Self {
        Sheet { out, style, width, begun: false }
    }

    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// The runs as lines: `first` in front of the first line, `rest` in front of all others.
    pub(super) fn lines(&mut self, first: &str, rest: &str, runs: &[Run<'_>]) -> fmt::Result {
        let measure = self.width.saturating_sub(print::width(first).max(print::width(rest))).max(LEAST_MEASURE);
        self.begun = true;
        self.part(Part::Guide, first)?;
        let mut used = 0;
        let mut open = None;
        for word in words(runs, measure) {
            if used > 0 && used + 1 + word.columns > measure {
                self.switch(&mut open, None, "\n")?;
                self.part(Part::Guide, rest)?;
                used = 0;
            }
            let mut gap = if used > 0 { " " } else { "" };
            used += gap.len() + word.columns;
            for (part, piece) in &word.pieces {
                self.switch(&mut open, Some(*part), gap)?;
                self.out.write_str(piece)?;
                gap = "";
            }
        }
        self.switch(&mut open, None, "\n")
    }

    /// A line with guides only, or an empty one; nothing at the top of the page.
    pub(super) fn gap(&mut self, guides: &str) -> fmt::Result {
        if !self.begun {
            return Ok(());
        }
        self.part(Part::Guide, guides.trim_end())?;
        self.out.write_str("\n")
    }

    /// A heading with an empty line before and after it.
    pub(super) fn heading(&mut self, words: &str) -> fmt::Result {
        self.gap("")?;
        self.lines("", "", &[Run::new(Part::Heading, words)])?;
        self.gap("")
    }

    fn part(&mut self, part: Part, words: &str) -> fmt::Result {
        if words.is_empty() {
            return Ok(());
        }
        let (before, after) = self.style.around(part);
        write!(self.out, "{before}{words}{after}")
    }

    /// Writes the gap inside the style of a part that goes on, else between the end of one and the start of the next.
    fn switch(&mut self, open: &mut Option<Part>, part: Option<Part>, gap: &str) -> fmt::Result {
        if *open == part {
            return self.out.write_str(gap);
        }
        let style = self.style;
        let after = open.map_or("", |part| style.around(part).1);
        let before = part.map_or("", |part| style.around(part).0);
        *open = part;
        write!(self.out, "{after}{gap}{before}")
    }
}

/// The words of the runs, those wider than the measure in pieces.
fn words<'r>(runs: &'r [Run<'_>], measure: usize) -> Vec<Word<'r>> {
    let mut all: Vec<Word<'r>> = Vec::new();
    for run in runs {
        for (position, text) in print::words(&run.text).enumerate() {
            let columns = print::width(&text);
            match all.last_mut().filter(|last| run.glued && position == 0 && last.columns + columns <= measure) {
                Some(last) => {
                    last.columns += columns;
                    last.pieces.push((run.part, text));
                }
                None if columns <= measure => all.push(Word { pieces: vec![(run.part, text)], columns }),
                None => all.extend(
                    broken(&text, measure)
                        .map(|(columns, piece)| Word { pieces: vec![(run.part, Cow::Owned(piece))], columns }),
                ),
            }
        }
    }
    all
}

/// A word without a space in pieces as wide as the measure: an address, or a line of Chinese. No piece begins with a
/// combining character.
fn broken(word: &str, measure: usize) -> impl Iterator<Item = (usize, String)> {
    let mut pieces = Vec::new();
    let (mut piece, mut used) = (String::new(), 0);
    for char in word.chars() {
        let columns = print::columns(char);
        if columns > 0 && used + columns > measure {
            pieces.push((used, std::mem::take(&mut piece)));
            used = 0;
        }
        piece.push(char);
        used += columns;
    }
    pieces.push((used, piece));
    pieces.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(width: usize, first: &str, rest: &str, runs: &[Run<'_>]) -> String {
        let style = Style::plain().with(Part::Marker, "<", ">").with(Part::Claim, "[", "]");
        let mut out = String::new();
        Sheet::new(&mut out, &style, width).lines(first, rest, runs).expect("a string takes all");
        out
    }

    #[test]
    fn words_are_set_in_lines() {
        let long = "a".repeat(30);
        let cases = [
            ("one line", vec![Run::new(Part::Note, "one  two\nthree")], "- one two three\n"),
            (
                "wrapped, with a style on each line",
                vec![Run::new(Part::Claim, "the quick brown fox jumps over the dog")],
                "- [the quick brown fox]\n  [jumps over the dog]\n",
            ),
            (
                "parts side by side, and glued",
                vec![Run::new(Part::Marker, "but"), Run::glued(Part::Note, ","), Run::new(Part::Claim, "a b")],
                "- <but>, [a b]\n",
            ),
            ("a word too long", vec![Run::new(Part::Note, long.as_str())], "- aaaaaaaaaaaaaaaaaaaaaaaa\n  aaaaaa\n"),
            (
                "wide characters, and one that combines",
                vec![Run::new(Part::Note, "論論論論論論論論論論論論e\u{301}論")],
                "- 論論論論論論論論論論論論\n  e\u{301}論\n",
            ),
            ("nothing", vec![], "- \n"),
        ];
        for (name, runs, expected) in cases {
            assert_eq!(set(26, "- ", "  ", &runs), expected, "{name}");
        }
    }
}
