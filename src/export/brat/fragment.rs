//! The fragments of an annotation: pieces of the text that fit on one line of a file of tab-separated values.

use crate::Span;

/// The spans in pieces without line ends and tabs, and without white space around them. The first piece does not begin
/// with a straight quotation mark. What is nothing but marks and white space stays as it is.
pub(super) fn fragments(text: &str, spans: &[Span]) -> Vec<Span> {
    let mut pieces: Vec<Span> = Vec::new();
    for span in spans {
        let words = text.get(span.range()).unwrap_or("");
        let mut start = span.start();
        for line in words.split(breaks) {
            let mut piece = line.trim_start();
            if pieces.is_empty() {
                piece = piece.trim_start_matches('"').trim_start();
            }
            let from = start + (line.len() - piece.len());
            let piece = piece.trim_end();
            if !piece.is_empty() {
                pieces.push(between(from, from + piece.len()));
            }
            // What follows is one separator, whose length only the text knows.
            start += line.len();
            start += text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        }
    }
    if pieces.is_empty() { spans.to_vec() } else { pieces }
}

/// Whether some reader ends a line or a field here.
fn breaks(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// The bytes between two offsets of a text that spans point into.
fn between(start: usize, end: usize) -> Span {
    Span::new(u32::try_from(start).unwrap_or(u32::MAX), u32::try_from(end).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces() {
        let cases: [(&str, &str, &[&str]); 9] = [
            ("one line", "the bus is slow", &["the bus is slow"]),
            ("a line wrap", "the bus\nis slow", &["the bus", "is slow"]),
            ("CRLF and an indent", "the bus\r\n  is slow", &["the bus", "is slow"]),
            ("a tab", "the\tbus", &["the", "bus"]),
            ("line separator, next line", "the\u{2028}bus\u{85}is", &["the", "bus", "is"]),
            ("a quotation mark in front", "\"the\" bus", &["the\" bus"]),
            ("one on a later line", "the\n\"bus\"", &["the", "\"bus\""]),
            ("a curly one", "“the” bus", &["“the” bus"]),
            ("nothing else", "\"\"", &["\"\""]),
        ];
        for (name, text, expected) in cases {
            let found = fragments(text, &[between(0, text.len())]);
            let found: Vec<&str> = found.iter().map(|piece| &text[piece.range()]).collect();
            assert_eq!(found, expected, "{name}");
        }
        let parts = fragments("if so\nthen", &[between(0, 2), between(6, 10)]);
        assert_eq!(parts, [between(0, 2), between(6, 10)], "a marker in two parts");
    }
}
