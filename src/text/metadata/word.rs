//! Words of a line, and comparing them without a lower-cased copy.

use memchr::memmem;

use crate::text::lists::Entry;

/// The words of a line, with their bytes: whatever stands between white space.
pub(in crate::text) fn words(line: &str) -> impl Iterator<Item = (usize, &str)> + Clone {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = line.get(at..)?;
        let body = rest.trim_start();
        let start = at + rest.len() - body.len();
        let length = word_length(body);
        at = start + length;
        body.get(..length).filter(|word| !word.is_empty()).map(|word| (start, word))
    })
}

/// The bytes before the first white space. Only from the first byte that is not ASCII on are characters made of them.
fn word_length(text: &str) -> usize {
    let plain = text.bytes().position(|byte| matches!(byte, b'\t'..=b'\r' | b' ' | 0x80..)).unwrap_or(text.len());
    let more = text.get(plain..).and_then(|rest| rest.find(char::is_whitespace));
    more.map_or(text.len(), |more| plain + more)
}

/// The first of the openings, all in small letters, that a line begins with in either case.
pub(super) fn opening<'o>(line: &str, openings: &'o [Entry]) -> Option<&'o Entry> {
    let line = line.as_bytes();
    // nearly always the first letter says no
    let first = line.first()?.to_ascii_lowercase();
    let begins =
        |opening: &str| line.get(..opening.len()).is_some_and(|start| start.eq_ignore_ascii_case(opening.as_bytes()));
    openings.iter().find(|opening| opening.text.as_bytes().first() == Some(&first) && begins(&opening.text))
}

/// Whether a line holds `phrase` as it is written.
pub(super) fn contains(line: &str, phrase: &str) -> bool {
    memmem::find(line.as_bytes(), phrase.as_bytes()).is_some()
}

/// Whether a word is one of a table, ASCII letters of either case and punctuation around it aside.
pub(super) fn is_among(word: &str, table: &[Entry]) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    table.iter().any(|entry| word.eq_ignore_ascii_case(&entry.text))
}
