//! Words of an article made fit for a page of plain text: one space between them, nothing that a terminal would obey,
//! and how many columns they take.

use std::borrow::Cow;
use std::fmt::Write;

/// The words between white space, with control characters made visible.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Cow<'_, str>> {
    text.split_whitespace().map(visible)
}

/// The words with one space between them.
pub(crate) fn line(text: &str) -> String {
    words(text).collect::<Vec<_>>().join(" ")
}

/// The words with one space between them, as many as go into `columns`, and an ellipsis for the rest.
pub(crate) fn clipped(text: &str, columns: usize) -> String {
    let mut clipped = String::new();
    let mut used = 0;
    for word in words(text) {
        let gap = usize::from(!clipped.is_empty());
        used += gap + width(&word);
        if used > columns && !clipped.is_empty() {
            clipped.push_str(" …");
            return clipped;
        }
        clipped.push_str(if gap == 1 { " " } else { "" });
        clipped.push_str(&word);
    }
    clipped
}

/// The word with each control character, and each that turns the direction of writing, written as its escape.
pub(crate) fn visible(word: &str) -> Cow<'_, str> {
    if !word.chars().any(is_obeyed) {
        return Cow::Borrowed(word);
    }
    let mut visible = String::with_capacity(word.len() + 8);
    for char in word.chars() {
        if is_obeyed(char) {
            // Writing to a string cannot fail.
            let _ = write!(visible, "{}", char.escape_unicode());
        } else {
            visible.push(char);
        }
    }
    Cow::Owned(visible)
}

/// Whether a terminal does something on it, or it moves what stands around it.
fn is_obeyed(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// How many columns the text takes in a terminal.
pub(crate) fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(columns).sum() }
}

/// 0 for what combines with the character before, 2 for what East Asian type sets on a full square, else 1.
///
/// By blocks of Unicode, not by character: where a block holds both, the common case decides.
pub(crate) fn columns(char: char) -> usize {
    let within = |table: &[(u32, u32)]| {
        let place = table.partition_point(|(_, last)| *last < char as u32);
        table.get(place).is_some_and(|(first, _)| *first <= char as u32)
    };
    match char {
        ' '..='~' => 1,
        _ if within(COMBINING) => 0,
        _ if within(WIDE) => 2,
        _ => 1,
    }
}

/// Blocks and runs of combining and invisible characters, in order.
const COMBINING: &[(u32, u32)] = &[
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05BD),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0E34, 0x0E3A),
    (0x0E47, 0x0E4E),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x200B, 0x200D),
    (0x2060, 0x2060),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F),
    (0xFEFF, 0xFEFF),
    (0x1F3FB, 0x1F3FF),
    (0xE0000, 0xE01EF),
];

/// Blocks of full-width characters, in order.
const WIDE: &[(u32, u32)] = &[
    (0x1100, 0x115F),
    (0x2E80, 0x303E),
    (0x3041, 0x4DBF),
    (0x4E00, 0xA4CF),
    (0xA960, 0xA97F),
    (0xAC00, 0xD7A3),
    (0xF900, 0xFAFF),
    (0xFE30, 0xFE6F),
    (0xFF01, 0xFF60),
    (0xFFE0, 0xFFE6),
    (0x1F300, 0x1F64F),
    (0x1F680, 0x1F6FF),
    (0x1F900, 0x1F9FF),
    (0x20000, 0x3FFFD),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_fit_for_a_terminal() {
        let cases = [
            ("plain", "plain words", "plain words"),
            ("white space", "  one\r\n\ttwo\u{a0}three\u{2028}", "one two three"),
            ("an escape sequence", "a\u{1b}[31mred", r"a\u{1b}[31mred"),
            ("C1 and DEL", "a\u{9b}b\u{7f}", r"a\u{9b}b\u{7f}"),
            ("direction", "a\u{202e}b", r"a\u{202e}b"),
            ("empty", " \n ", ""),
        ];
        for (name, text, expected) in cases {
            assert_eq!(line(text), expected, "{name}");
        }
    }

    #[test]
    fn widths() {
        let cases = [("bus", 3), ("naïve", 5), ("nai\u{308}ve", 5), ("論点", 4), ("👍🏽", 2), ("—“”", 3), ("", 0)];
        for (text, expected) in cases {
            assert_eq!(width(text), expected, "{text}");
        }
    }

    #[test]
    fn tables_are_in_order() {
        for table in [COMBINING, WIDE] {
            assert!(table.iter().all(|(first, last)| first <= last));
            assert!(table.windows(2).all(|pair| pair[0].1 < pair[1].0));
        }
    }

    #[test]
    fn clips_between_words() {
        assert_eq!(clipped("one two three", 13), "one two three");
        assert_eq!(clipped("one two three", 12), "one two …");
        assert_eq!(clipped("unbreakable", 4), "unbreakable");
    }
}
