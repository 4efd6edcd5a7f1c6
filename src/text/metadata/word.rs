//! Words of a line, and comparing them without a lower-cased copy.

use memchr::memmem;

/// The words of a line, with their bytes: whatever stands between white space.
pub(super) fn words(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = line.get(at..)?;
        let body = rest.trim_start();
        let start = at + rest.len() - body.len();
        let length = body.find(char::is_whitespace).unwrap_or(body.len());
        at = start + length;
        body.get(..length).filter(|word| !word.is_empty()).map(|word| (start, word))
    })
}

/// Whether a line begins with `opening`, ASCII letters of either case.
pub(super) fn starts(line: &str, opening: &str) -> bool {
    line.get(..opening.len()).is_some_and(|start| start.eq_ignore_ascii_case(opening))
}

/// Whether a line holds `phrase` as it is written.
pub(super) fn contains(line: &str, phrase: &str) -> bool {
    memmem::find(line.as_bytes(), phrase.as_bytes()).is_some()
}

/// Whether a word is one of a table, ASCII letters of either case and punctuation around it aside.
pub(super) fn is_among(word: &str, table: &[&str]) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    table.iter().any(|entry| word.eq_ignore_ascii_case(entry))
}
