//! Words of a line, and comparing them without a lower-cased copy.

use memchr::memmem;

use crate::text::lists::Entry;

/// The words of a line, with their bytes: whatever stands between white space.
pub(in crate::text) fn words(line: &str) -> impl Iterator<Item = (usize, &str)> + Clone {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = line.get(at..)?;
        // nearly always it is one space
        let spaces = usize::from(matches!(rest.as_bytes(), [b' ', 0x21..=0x7f, ..]));
        let rest = rest.get(spaces..)?;
        let body = if spaces > 0 { rest } else { rest.trim_start() };
        let start = line.len() - body.len();
        let length = word_length(body);
        at = start + length;
        body.get(..length).filter(|word| !word.is_empty()).map(|word| (start, word))
    })
}

/// The bytes before the first white space. Only from the first byte that is not ASCII on are characters made of them.
#[inline]
fn word_length(text: &str) -> usize {
    let plain = plain_length(text.as_bytes());
    let ends = text.as_bytes().get(plain).is_none_or(u8::is_ascii);
    if ends { plain } else { plain + length_of_any(text.get(plain..).unwrap_or("")) }
}

/// The same of a word that begins with a character that is not ASCII.
#[inline(never)]
fn length_of_any(text: &str) -> usize {
    text.find(char::is_whitespace).unwrap_or(text.len())
}

/// How many bytes stand before the first white space or the first that is not ASCII.
fn plain_length(text: &[u8]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let ends = |byte: &u8| matches!(byte, b'\t'..=b'\r' | b' ' | 0x80..);
    let mut at = 0;
    // eight at once, as long as all of them are above the space and below 0x80
    while let Some(bytes) = text.get(at..).and_then(<[u8]>::first_chunk).map(|bytes| u64::from_le_bytes(*bytes)) {
        let low = bytes.wrapping_sub(ONES * 0x21) & !bytes;
        let found = (low | bytes) & HIGH;
        at += (found.trailing_zeros() / u8::BITS) as usize;
        if found != 0 && text.get(at).is_some_and(ends) {
            return at;
        }
        // a control character is part of its word
        at += usize::from(found != 0);
    }
    at + text.get(at..).unwrap_or(&[]).iter().position(ends).unwrap_or(text.len() - at)
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

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_what_stands_between_white_space() {
        let lines = [
            "",
            "  two  words ",
            "a\u{1}b\u{1}\u{1}cdefgh \u{2}",
            "eight888 nine99999 sixteen_letters_ \tten",
            "naïve café\u{a0}x\u{85}y \u{3000}z",
            "plain letters\u{2003}and more",
        ];
        for line in lines {
            let found: Vec<_> = words(line).collect();
            assert!(found.iter().all(|(start, word)| line[*start..].starts_with(word)), "{line:?}");
            assert!(found.iter().map(|(_, word)| *word).eq(line.split_whitespace()), "{line:?}");
        }
    }
}
