//! Names of persons as bylines write them.

use std::iter::Peekable;

use super::word::{is_among, words};
use super::{Fact, Field};
use crate::text::lists::{List, Lists};

/// Words of the longest row of names; those beyond it are not read.
const WORDS_OF_NAMES: usize = 60;
/// A name has at most so many words.
const NAME_WORDS: usize = 6;

/// Appends the names that a line begins with, which stands at byte `at`, as authors; answers the byte of the line after
/// them, `None` if it begins with none.
pub(super) fn names(lists: &Lists, line: &str, at: usize, out: &mut Vec<Fact>) -> Option<usize> {
    if !line.starts_with(char::is_uppercase) {
        return None;
    }
    let mut parts = words(line).take(WORDS_OF_NAMES).peekable();
    let mut behind = None;
    while let Some((start, end)) = name(lists, &mut parts) {
        out.push(Fact { field: Field::Author, start: at + start, end: at + end });
        behind = Some(end);
        let comma = line.get(end..).is_some_and(|rest| rest.starts_with([',', ';']));
        let joiner = parts.next_if(|&(_, word)| word == "&" || is_among(word, lists.of(List::Joiner))).is_some();
        if !comma && !joiner {
            break;
        }
    }
    behind
}

/// The bytes of the name that the words begin with; the words go on after it.
fn name<'l>(
    lists: &Lists,
    parts: &mut Peekable<impl Iterator<Item = (usize, &'l str)> + Clone>,
) -> Option<(usize, usize)> {
    let titled = parts.next_if(|(_, word)| is_among(word, lists.of(List::NameTitle))).is_some();
    let (start, first) = *parts.peek()?;
    let (mut count, mut full, mut end) = (0, 0, 0);
    while let Some((at, word)) = parts.peek().copied().filter(|_| count < NAME_WORDS) {
        let is_last = || parts.clone().nth(1).is_none();
        let bare = word.trim_end_matches([',', ';', ')', ':']);
        let particle =
            count > 0 && lists.of(List::Particle).iter().any(|particle| *particle.text == *bare) && !is_last();
        if !particle && !is_name_word(lists, bare) {
            break;
        }
        let letters = || bare.chars().filter(|c| c.is_alphabetic()).count();
        full += usize::from(letters() > 1 && !particle);
        // The full stop of an initial or of "Jr." belongs to the name, the one that ends the line does not.
        let closes_line = bare.ends_with('.') && letters() > 2 && is_last();
        let bare = if closes_line { bare.trim_end_matches('.') } else { bare };
        end = at + bare.len();
        count += 1;
        parts.next();
        if word.len() > bare.len() {
            break;
        }
    }
    let withheld = count == 1 && is_among(first, lists.of(List::Withheld));
    let whole = full >= 1 && (count >= 2 || titled);
    (whole || withheld).then_some((start, end))
}

/// Whether a word can be part of a name.
pub(super) fn is_name_word(lists: &Lists, word: &str) -> bool {
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    let letters = word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’'));
    // "A." is an initial, whatever word the letter is
    let initial = word.strip_suffix('.').is_some_and(|letter| letter.chars().count() == 1);
    capital && letters && (initial || !is_among(word, lists.of(List::NoName)))
}

#[cfg(test)]
mod tests {
    use super::{Lists, names};

    #[test]
    fn names_of_bylines() {
        let cases: &[(&str, &[&str], &str)] = &[
            ("Jane Doe", &["Jane Doe"], ""),
            ("Jane Q. Doe Jr., Staff Writer", &["Jane Q. Doe Jr."], ", Staff Writer"),
            ("David A. Roe is", &["David A. Roe"], " is"),
            ("Jane Doe and John Roe", &["Jane Doe", "John Roe"], ""),
            ("Jane Doe, John Roe and Ann Poe.", &["Jane Doe", "John Roe", "Ann Poe"], "."),
            ("JANE DOE", &["JANE DOE"], ""),
            ("Ludwig van Roe", &["Ludwig van Roe"], ""),
            ("Dr. Jane Doe", &["Jane Doe"], ""),
            ("Mr. Doe directs the fund", &["Doe"], " directs the fund"),
            ("Anonymous", &["Anonymous"], ""),
            ("design", &[], ""),
            ("Monday", &[], ""),
            ("The Editorial Board", &[], ""),
        ];
        for (line, expected, rest) in cases {
            let mut found = Vec::new();
            let behind = names(&Lists::english(), line, 0, &mut found).unwrap_or_default();
            let found: Vec<&str> = found.iter().filter_map(|fact| line.get(fact.start..fact.end)).collect();
            assert_eq!(&found, expected, "{line}");
            assert!(expected.is_empty() || line.get(behind..) == Some(rest), "{line}: {behind}");
        }
    }
}
