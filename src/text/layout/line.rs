//! Lines of a text, whatever ends them.

use memchr::{memchr2_iter, memchr3};

/// A column that a tab counts for in an indent.
const TAB: usize = 4;

/// One line, without its line end and the white space around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) start: usize,
    /// Equals `start` for a line of nothing but white space.
    pub(super) end: usize,
    /// Columns of white space before the first character.
    pub(super) indent: usize,
    /// U+2029 ends a paragraph where other line ends only end a line.
    pub(super) ends_paragraph: bool,
}

impl Line {
    pub(super) fn is_blank(&self) -> bool {
        self.start == self.end
    }

    pub(super) fn of<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start..self.end).unwrap_or("")
    }
}

/// The lines of a text. LF, CR LF, CR and form feed end a line, and so do U+2028 and U+2029.
pub(super) struct Lines<'t> {
    text: &'t str,
    at: usize,
    /// Whether U+2028 or U+2029 occur at all: nearly no text has them, and then nothing looks for them line by line.
    separators: bool,
}

impl<'t> Lines<'t> {
    /// The lines of `text` from byte `from` on; offsets count from the start of `text`.
    pub(super) fn new(text: &'t str, from: usize) -> Self {
        Lines { text, at: from, separators: has_separator(text.get(from..).unwrap_or("").as_bytes()) }
    }
}

impl Iterator for Lines<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        // every other line is blank where paragraphs are apart
        let end = if rest.starts_with('\n') { Some(0) } else { memchr3(b'\n', b'\r', b'\x0C', rest.as_bytes()) };
        let (mut length, mut step) = match end {
            Some(end) if rest.as_bytes().get(end..end + 2) == Some(b"\r\n") => (end, 2),
            Some(end) => (end, 1),
            None => (rest.len(), 0),
        };
        let mut ends_paragraph = false;
        if self.separators {
            let separator = rest.get(..length).and_then(|line| line.find(['\u{2028}', '\u{2029}']));
            if let Some(end) = separator {
                ends_paragraph = rest.get(end..).is_some_and(|tail| tail.starts_with('\u{2029}'));
                (length, step) = (end, '\u{2028}'.len_utf8());
            }
        }
        let line = trimmed(self.at, rest.get(..length)?, ends_paragraph);
        self.at += length + step;
        Some(line)
    }
}

/// Whether U+2028 or U+2029 occur: they differ in their last byte, which in most texts is rarer than their first ones.
fn has_separator(text: &[u8]) -> bool {
    let [first, second, line] = SEPARATOR;
    memchr2_iter(line, line + 1, text).any(|at| text.get(..at).is_some_and(|before| before.ends_with(&[first, second])))
}

/// U+2028 in its bytes; U+2029 is the next one.
const SEPARATOR: [u8; 3] = [0xe2, 0x80, 0xa8];

fn trimmed(at: usize, raw: &str, ends_paragraph: bool) -> Line {
    // most lines have no white space at their edges, or nothing between them
    let plain = |byte: Option<&u8>| byte.is_none_or(|byte| matches!(byte, 0x21..=0x7e));
    if plain(raw.as_bytes().first()) && plain(raw.as_bytes().last()) {
        return Line { start: at, end: at + raw.len(), indent: 0, ends_paragraph };
    }
    let body = raw.trim_start();
    let margin = raw.len() - body.len();
    let start = at + margin;
    let indent = raw.get(..margin).unwrap_or("").chars().map(|c| if c == '\t' { TAB } else { 1 }).sum();
    Line { start, end: start + body.trim_end().len(), indent, ends_paragraph }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    fn lines(text: &str) -> Vec<&str> {
        Lines::new(text, 0).map(|line| line.of(text)).collect()
    }

    #[test]
    fn every_line_end_ends_a_line() {
        assert_eq!(lines("a\nb\r\nc\rd\x0Ce\u{2028}f\u{2029}g"), ["a", "b", "c", "d", "e", "f", "g"]);
        assert_eq!(lines("a\r\r\nb\n"), ["a", "", "b"]);
        assert_eq!(lines(""), [""; 0]);
    }

    #[test]
    fn white_space_of_any_script_is_trimmed() {
        assert_eq!(lines("\u{A0}\u{3000}\n\t a \u{A0}"), ["", "a"]);
        assert_eq!(Lines::new("\t  a", 0).next().map(|line| line.indent), Some(6));
    }
}
