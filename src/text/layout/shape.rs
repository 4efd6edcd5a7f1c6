//! What a piece looks like: how long it is, how it begins and how it ends.

use memchr::memchr;

use crate::text::metadata::words as words_of;

/// Bytes up to which a piece is looked at closely; a longer one is prose whatever it looks like.
const SHORT_PIECE: usize = 240;
/// Digits of the highest number of a note ("[123]").
const NOTE_DIGITS: usize = 3;
/// Of ten words of a headline in title case, so many begin with a capital.
const CAPITALS_IN_TEN: usize = 6;
/// What may stand after the last stop of a sentence: quotation marks, brackets, emphasis.
const CLOSERS: &[char] = &['"', '\'', '”', '’', '»', ')', ']', '*', '_', '›'];

/// How a piece ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// Without punctuation.
    Bare,
    Stop,
    Question,
    Exclamation,
    Colon,
    /// `;` and `,`: more is to come.
    Comma,
    /// A dash: the speaker broke off.
    Dash,
    Ellipsis,
}

impl Ending {
    /// Whether a sentence can end so.
    pub(super) fn is_final(self) -> bool {
        matches!(self, Ending::Stop | Ending::Question | Ending::Exclamation | Ending::Ellipsis)
    }
}

/// How a text ends, closing quotation marks and brackets aside.
pub(super) fn ending(text: &str) -> Ending {
    let mut text = trim_closers(text);
    // "It fell. [3] [4]" ends before its notes.
    while let Some(before) = without_note(text) {
        text = trim_closers(before);
    }
    if text.ends_with("...") {
        return Ending::Ellipsis;
    }
    match text.chars().next_back() {
        Some('.' | '。') => Ending::Stop,
        Some('?' | '？') => Ending::Question,
        Some('!' | '！') => Ending::Exclamation,
        Some(':' | '：') => Ending::Colon,
        Some(';' | ',') => Ending::Comma,
        Some('-' | '–' | '—') => Ending::Dash,
        Some('…') => Ending::Ellipsis,
        _ => Ending::Bare,
    }
}

fn trim_closers(text: &str) -> &str {
    text.trim_end_matches(|c: char| CLOSERS.contains(&c) || c.is_whitespace())
}

/// The text before the number of a note, whose closing bracket is off already.
fn without_note(text: &str) -> Option<&str> {
    let digits = text.bytes().rev().take(NOTE_DIGITS).take_while(u8::is_ascii_digit).count();
    let before = text.get(..text.len() - digits)?.strip_suffix('[')?;
    (digits > 0).then_some(before)
}

/// The bytes of a piece; a line end counts as one, however it is written.
pub(super) fn length(text: &str) -> usize {
    text.bytes().filter(|byte| *byte != b'\r').count()
}

fn is_short(text: &str) -> bool {
    if text.len() <= SHORT_PIECE {
        return true;
    }
    memchr(b'\r', text.as_bytes()).is_some() && text.bytes().filter(|byte| *byte != b'\r').nth(SHORT_PIECE).is_none()
}

/// Whether a piece has so many words at least.
pub(super) fn has_words(text: &str, words: usize) -> bool {
    !is_short(text) || exceeds(text, words.saturating_sub(1))
}

/// Whether a text has more words than so many.
pub(super) fn exceeds(text: &str, words: usize) -> bool {
    // most texts have words enough that begin behind a blank; words lie apart: with fewer gaps than that no word need be
    // looked at
    begun(text) > words
        || gaps(text) >= words && words_of(text).filter(|(_, word)| first_letter(word).is_some()).nth(words).is_some()
}

/// How many words begin with a letter or digit of ASCII behind a blank.
fn begun(text: &str) -> usize {
    let begins = |before: u8, byte: u8| (before == b' ') & byte.is_ascii_alphanumeric();
    count_pairs(text.as_bytes(), begins)
}

/// How many bytes may stand between words at most, but for the first.
fn gaps(text: &str) -> usize {
    count_pairs(text.as_bytes(), |_, byte| !matches!(byte, 0x21..=0x7f))
}

/// Of how many bytes the test holds, each with the one before it. They are counted in runs whose count fits into a byte,
/// as then many are compared at once.
#[inline(always)]
fn count_pairs(bytes: &[u8], test: impl Fn(u8, u8) -> bool) -> usize {
    const RUN: usize = u8::MAX as usize;
    let behind = bytes.get(1..).unwrap_or(&[]);
    let runs = bytes.chunks(RUN).zip(behind.chunks(RUN));
    let count = |(before, run): (&[u8], &[u8])| {
        before.iter().zip(run).fold(0, |count: u8, (before, byte)| count.wrapping_add(test(*before, *byte).into()))
    };
    runs.map(|run| usize::from(count(run))).sum()
}

/// What a short piece looks like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    pub(super) words: usize,
    /// Words that begin with a capital or a digit.
    pub(super) capitals: usize,
    /// Whether it begins with a capital or a digit, opening quotation marks aside.
    pub(super) begins_high: bool,
    /// Sentence ends with more words after them.
    pub(super) inner_stops: usize,
    /// Words with more than one letter; the others are numbers and signs.
    pub(super) lettered: usize,
    /// Whether every letter is a capital.
    pub(super) all_capitals: bool,
    pub(super) ending: Ending,
}

impl Shape {
    /// Whether it is written like a headline, with a capital on nearly every word.
    pub(super) fn is_title_case(&self) -> bool {
        self.capitals * 10 >= self.words * CAPITALS_IN_TEN
    }
}

/// The shape of a piece; `None` for one too long to be a line of its own kind.
pub(super) fn shape(text: &str) -> Option<Shape> {
    if !is_short(text) {
        return None;
    }
    let mut shape = Shape {
        words: 0,
        capitals: 0,
        begins_high: begins_high(text),
        inner_stops: 0,
        lettered: 0,
        all_capitals: !text.contains(char::is_lowercase),
        ending: ending(text),
    };
    let mut stopped = false;
    for (_, word) in words_of(text) {
        let Some(first) = first_letter(word) else { continue };
        let high = !first.is_lowercase();
        shape.words += 1;
        shape.capitals += usize::from(high);
        shape.lettered += usize::from(has_letters(word));
        shape.inner_stops += usize::from(stopped && high);
        stopped = ends_sentence(word);
    }
    Some(shape)
}

/// Whether a sentence may end with this word: "Dr." and "J." end none.
fn ends_sentence(word: &str) -> bool {
    if word.ends_with(|c: char| c.is_ascii_alphanumeric()) {
        return false;
    }
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    ending(word).is_final() && (letters > 3 || !word.ends_with('.') || !begins_high(word))
}

fn begins_high(text: &str) -> bool {
    first_letter(text).is_some_and(|c| !c.is_lowercase())
}

/// The first letter or digit, with which most words begin.
#[inline(always)]
fn first_letter(word: &str) -> Option<char> {
    match word.as_bytes().first() {
        Some(first) if first.is_ascii_alphanumeric() => Some(char::from(*first)),
        _ => letter_inside(word),
    }
}

#[inline(never)]
fn letter_inside(word: &str) -> Option<char> {
    word.chars().find(|c| c.is_alphanumeric())
}

/// Whether a word has more than one letter: most begin with two.
fn has_letters(word: &str) -> bool {
    matches!(word.as_bytes(), [b'A'..=b'Z' | b'a'..=b'z', b'A'..=b'Z' | b'a'..=b'z', ..])
        || word.chars().filter(|c| c.is_alphabetic()).nth(1).is_some()
}

#[cfg(test)]
mod tests {
    use super::{Ending, ending, shape};

    #[test]
    fn endings() {
        let cases = [
            ("Roads", Ending::Bare),
            ("Roads.", Ending::Stop),
            ("“Roads.”", Ending::Stop),
            ("(Roads?)", Ending::Question),
            ("Roads …", Ending::Ellipsis),
            ("Roads...", Ending::Ellipsis),
            ("Roads:", Ending::Colon),
            ("Roads –", Ending::Dash),
            ("Roads. [3] [14]", Ending::Stop),
            ("Roads [sic]", Ending::Bare),
            ("", Ending::Bare),
        ];
        for (text, expected) in cases {
            assert_eq!(ending(text), expected, "{text}");
        }
    }

    #[test]
    fn words_and_stops() {
        let looks = shape("Dr. Doe left. She had to").expect("is short");
        assert_eq!((looks.words, looks.capitals, looks.inner_stops), (6, 3, 1));
        assert!(shape(&"a ".repeat(200)).is_none());
    }
}
