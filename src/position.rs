//! From byte offsets to the positions that people and editors count in.

use std::fmt;

use crate::Article;

/// How many bytes apart the counts are kept: a look-up counts at most this many bytes, and the table takes 16 bytes
/// for each stride, a sixteenth of the text.
const STRIDE: usize = 256;

/// Turns byte offsets of a text into line and column, character offsets and UTF-16 offsets, and the latter two back.
///
/// It is built in one pass over the text; a look-up is a binary search. An offset inside a character counts as the
/// offset of that character; one past the end of the text gives `None`.
///
/// Lines end at `\n`, `\r\n` and a lone `\r`, as in editors.
///
/// ```
/// let article = counterpoint::parse("Taxes work.\nHowever, they hurt.");
/// let positions = article.positions();
/// let position = positions.line_column(21).expect("byte 21 is inside the text");
/// assert_eq!((position.line, position.column), (2, 10));
/// assert_eq!(position.to_string(), "2:10");
/// ```
#[derive(Clone, Debug)]
pub struct Positions<'a> {
    text: &'a str,
    /// The byte at which each line starts; never empty, since the first starts at 0.
    lines: Vec<usize>,
    /// What was counted before byte 0, `STRIDE`, 2 × `STRIDE`, ..; never empty.
    marks: Vec<Mark>,
}

/// A line and a column, both from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LineColumn {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters (Unicode scalar values), from 1. A byte order mark at the start of the text has no
    /// width: no editor shows it.
    pub column: usize,
}

impl fmt::Display for LineColumn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// How many characters and UTF-16 code units start before a byte.
#[derive(Clone, Copy, Debug, Default)]
struct Mark {
    characters: usize,
    utf16: usize,
}

impl Mark {
    /// The counts after one more byte of UTF-8.
    fn after(self, byte: u8) -> Mark {
        let (characters, utf16) = match byte {
            0x80..=0xBF => (0, 0),
            0xF0..=0xFF => (1, 2),
            _ => (1, 1),
        };
        Mark { characters: self.characters + characters, utf16: self.utf16 + utf16 }
    }
}

impl<'a> Positions<'a> {
    /// The positions of any text, which need not be an article's.
    pub fn new(text: &'a str) -> Positions<'a> {
        let mut lines = vec![0];
        let mut marks = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut count = Mark::default();
        let mut bytes = text.bytes().enumerate().peekable();
        while let Some((at, byte)) = bytes.next() {
            if at % STRIDE == 0 {
                marks.push(count);
            }
            count = count.after(byte);
            let ends_line = match byte {
                b'\n' => true,
                b'\r' => bytes.peek().is_none_or(|&(_, next)| next != b'\n'),
                _ => false,
            };
            if ends_line {
                lines.push(at + 1);
            }
        }
        if text.len() % STRIDE == 0 {
            marks.push(count);
        }
        Positions { text, lines, marks }
    }

    /// The line and column of the byte at `offset`; `None` past the end of the text.
    pub fn line_column(&self, offset: usize) -> Option<LineColumn> {
        let until = self.counted(offset)?;
        let line = self.lines.partition_point(|&start| start <= offset);
        // The first line starts at 0, so at least one start is not after `offset`.
        let start = self.lines.get(line.checked_sub(1)?)?;
        let before = self.counted(*start)?;
        let hidden = usize::from(line == 1 && offset > 0 && self.text.starts_with('\u{FEFF}'));
        Some(LineColumn { line, column: (until.characters - before.characters + 1).saturating_sub(hidden).max(1) })
    }

    /// How many characters (Unicode scalar values) stand before the byte at `offset`: its index for languages that
    /// count so, like Python; `None` past the end of the text.
    pub fn characters(&self, offset: usize) -> Option<usize> {
        self.counted(offset).map(|count| count.characters)
    }

    /// How many UTF-16 code units stand before the byte at `offset`: its index in JavaScript, Java, C# and the
    /// Language Server Protocol; `None` past the end of the text.
    pub fn utf16(&self, offset: usize) -> Option<usize> {
        self.counted(offset).map(|count| count.utf16)
    }

    /// The byte offset of the character with this index; `None` past the end of the text, whose own index is its
    /// length in characters.
    pub fn byte_of_character(&self, index: usize) -> Option<usize> {
        self.byte_where(index, |count| count.characters)
    }

    /// The byte offset of the UTF-16 code unit with this index; of the second half of a surrogate pair, the byte
    /// after the character. `None` past the end of the text.
    pub fn byte_of_utf16(&self, index: usize) -> Option<usize> {
        self.byte_where(index, |count| count.utf16)
    }

    /// How many lines the text has: one more than its line ends.
    pub fn lines(&self) -> usize {
        self.lines.len()
    }

    /// The counts before the character that the byte at `offset` belongs to.
    fn counted(&self, offset: usize) -> Option<Mark> {
        if offset > self.text.len() {
            return None;
        }
        // Byte 0 is a character boundary, and a character has at most four bytes.
        let start = (offset.saturating_sub(3)..=offset).rev().find(|&byte| self.text.is_char_boundary(byte))?;
        let mark = start / STRIDE;
        let since = self.text.as_bytes().get(mark * STRIDE..start)?;
        Some(since.iter().fold(*self.marks.get(mark)?, |count, &byte| count.after(byte)))
    }

    /// The first character boundary before which `count_of` counts at least `index`.
    fn byte_where(&self, index: usize, count_of: impl Fn(&Mark) -> usize) -> Option<usize> {
        // The first mark counts 0, so a mark that counts less than any `index` but 0 exists.
        let mark = self.marks.partition_point(|mark| count_of(mark) < index).saturating_sub(1);
        let mut count = *self.marks.get(mark)?;
        let start = mark * STRIDE;
        let mut at = start;
        for &byte in self.text.as_bytes().get(start..)? {
            if count_of(&count) >= index && self.text.is_char_boundary(at) {
                return Some(at);
            }
            count = count.after(byte);
            at += 1;
        }
        (count_of(&count) >= index).then_some(at)
    }
}

impl Article<'_> {
    /// What turns byte offsets of this article into lines and columns, characters and UTF-16 code units.
    ///
    /// It reads the whole text once: keep it for all the look-ups in an article.
    pub fn positions(&self) -> Positions<'_> {
        Positions::new(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::{LineColumn, Positions, STRIDE};

    #[test]
    fn lines_and_columns() {
        let cases = [
            ("empty", "", 0, Some((1, 1))),
            ("past the end", "", 1, None),
            ("the end", "ab", 2, Some((1, 3))),
            ("line feed itself", "ab\ncd", 2, Some((1, 3))),
            ("after a line feed", "ab\ncd", 3, Some((2, 1))),
            ("line feed of CRLF", "ab\r\ncd", 3, Some((1, 4))),
            ("after CRLF", "ab\r\ncd", 4, Some((2, 1))),
            ("after a lone CR", "ab\rcd", 3, Some((2, 1))),
            ("after a final line feed", "ab\n", 3, Some((2, 1))),
            ("after an accent", "né!", 3, Some((1, 3))),
            ("inside an accent", "né!", 2, Some((1, 2))),
            ("after an emoji", "a😀b", 5, Some((1, 3))),
            ("inside an emoji", "a😀b", 4, Some((1, 2))),
            ("byte order mark", "\u{FEFF}ab", 0, Some((1, 1))),
            ("after a byte order mark", "\u{FEFF}ab", 3, Some((1, 1))),
            ("further after a byte order mark", "\u{FEFF}ab", 4, Some((1, 2))),
            ("second line after a byte order mark", "\u{FEFF}a\nb", 5, Some((2, 1))),
        ];
        for (name, text, offset, expected) in cases {
            let expected = expected.map(|(line, column)| LineColumn { line, column });
            assert_eq!(Positions::new(text).line_column(offset), expected, "{name}");
        }
    }

    #[test]
    fn characters_and_utf16() {
        let positions = Positions::new("\u{FEFF}a😀é\r\nb");
        let cases = [
            (0, Some((0, 0))),
            (3, Some((1, 1))),
            (4, Some((2, 2))),
            (6, Some((2, 2))),
            (8, Some((3, 4))),
            (10, Some((4, 5))),
            (13, Some((7, 8))),
            (14, None),
        ];
        for (offset, expected) in cases {
            assert_eq!(positions.characters(offset).zip(positions.utf16(offset)), expected, "byte {offset}");
        }
        assert_eq!(positions.lines(), 2);
        assert_eq!(positions.byte_of_utf16(3), Some(8), "half a surrogate pair");
        assert_eq!((positions.byte_of_character(8), positions.byte_of_utf16(9)), (None, None));
    }

    /// Look-ups agree with plain counting at every character, around every stride and in every mixture of widths.
    #[test]
    fn agrees_with_counting() {
        for unit in ["a", "é", "…", "😀", "a…\r\n", "é😀b\n"] {
            for length in [STRIDE - 1, STRIDE, STRIDE + 1, 3 * STRIDE] {
                let text: String = unit
                    .chars()
                    .cycle()
                    .scan(0, |size, c| {
                        *size += c.len_utf8();
                        Some((*size, c))
                    })
                    .take_while(|&(size, _)| size <= length)
                    .map(|(_, c)| c)
                    .collect();
                let positions = Positions::new(&text);
                let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
                let mut utf16 = 0;
                for (characters, at) in ends.enumerate() {
                    assert_eq!(positions.characters(at), Some(characters), "{unit:?} {length} {at}");
                    assert_eq!(positions.utf16(at), Some(utf16), "{unit:?} {length} {at}");
                    assert_eq!(positions.byte_of_character(characters), Some(at), "{unit:?} {length} {at}");
                    assert_eq!(positions.byte_of_utf16(utf16), Some(at), "{unit:?} {length} {at}");
                    utf16 += text[at..].chars().next().map_or(0, char::len_utf16);
                }
            }
        }
    }
}
