//! Dates as articles write them.

use super::word::{is_among, words};
use crate::text::lists::{List, Lists};

/// The length of the date that a line begins with.
pub(super) fn date(lists: &Lists, line: &str) -> Option<usize> {
    let mut parts = words(line).peekable();
    if parts.peek().is_some_and(|(_, word)| is_among(word, lists.of(List::Weekday))) {
        parts.next();
    }
    let parts = [parts.next(), parts.next(), parts.next()];
    let counted =
        |part: &Option<(usize, &str)>| part.is_some_and(|(_, word)| word.contains(|c: char| c.is_ascii_digit()));
    if !parts.iter().any(counted) {
        return None;
    }
    let part = |index: usize| parts.get(index).copied().flatten();
    let word = |index: usize| part(index).map_or("", |(_, word)| word);
    let end = |index: usize| part(index).map(|(at, word)| at + word.trim_end_matches([',', '.', ';', ':']).len());
    if is_numeric(word(0)) {
        return end(0);
    }
    let named = match (is_among(word(0), lists.of(List::Month)), is_among(word(1), lists.of(List::Month))) {
        (true, _) => is_day(lists, word(1)),
        (false, true) => is_day(lists, word(0)),
        (false, false) => return None,
    };
    match (named, is_year(word(1)), is_year(word(2))) {
        (true, _, true) => end(2),
        (true, ..) | (false, true, _) => end(1),
        _ => None,
    }
}

/// Whether a value speaks of a day at all, in whatever form.
pub(super) fn mentions_date(lists: &Lists, value: &str) -> bool {
    words(value).any(|(_, word)| {
        is_among(word, lists.of(List::Month))
            || is_among(word, lists.of(List::Weekday))
            || is_year(word)
            || is_numeric(word)
    })
}

fn is_day(lists: &Lists, word: &str) -> bool {
    let word = word.trim_end_matches([',', '.']);
    let endings = lists.of(List::Ordinal).iter();
    let number = endings.filter_map(|ending| word.strip_suffix(&*ending.text)).next().unwrap_or(word);
    is_number(number, 1..=2)
}

fn is_year(word: &str) -> bool {
    is_number(word.trim_end_matches([',', '.', ';', ':']), 4..=4)
}

/// `2021-03-05`, `3/5/2021`, `05.03.2021`.
fn is_numeric(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.', ';', ':']);
    let mark = ['-', '/', '.'].into_iter().find(|&mark| word.matches(mark).count() == 2);
    mark.is_some_and(|mark| word.split(mark).all(|part| is_number(part, 1..=4)) && word.len() >= 6)
}

fn is_number(word: &str, digits: std::ops::RangeInclusive<usize>) -> bool {
    digits.contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{Lists, date};

    #[test]
    fn dates() {
        let cases = [
            ("March 3, 2021", Some("March 3, 2021")),
            ("3 March 2021", Some("3 March 2021")),
            ("Monday, 3rd Mar. 2021.", Some("Monday, 3rd Mar. 2021")),
            ("MARCH 3, 2021 NEWSLETTER", Some("MARCH 3, 2021")),
            ("March 3", Some("March 3")),
            ("March 2021", Some("March 2021")),
            ("2021-03-03", Some("2021-03-03")),
            ("3/3/2021 at noon", Some("3/3/2021")),
            ("May we", None),
            ("March", None),
            ("2021", None),
            ("1.2.3", None),
        ];
        for (line, expected) in cases {
            assert_eq!(date(&Lists::english(), line).and_then(|length| line.get(..length)), expected, "{line}");
        }
    }
}
