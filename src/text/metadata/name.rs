//! Names of persons as bylines write them.

use super::word::{is_among, words};
use crate::text::lists::{List, Lists};

/// Words of the longest row of names; those beyond it are not read.
const WORDS_OF_NAMES: usize = 60;
/// A name has at most so many words.
const NAME_WORDS: usize = 6;

/// The names that a line begins with, and the byte after them; `None` if it begins with none.
pub(super) fn names(lists: &Lists, line: &str) -> Option<(Vec<(usize, usize)>, usize)> {
    if !line.starts_with(char::is_uppercase) {
        return None;
    }
    let parts: Vec<(usize, &str)> = words(line).take(WORDS_OF_NAMES).collect();
    let (mut found, mut next, mut behind) = (Vec::new(), 0, 0);
    while let Some((start, end, after)) = name(lists, &parts, next) {
        found.push((start, end));
        behind = end;
        let comma = line.get(end..).is_some_and(|rest| rest.starts_with([',', ';']));
        let joiner = parts.get(after).is_some_and(|&(_, word)| word == "&" || is_among(word, lists.of(List::Joiner)));
        if !comma && !joiner {
            break;
        }
        next = after + usize::from(joiner);
    }
    (!found.is_empty()).then_some((found, behind))
}

/// The name that begins with part `first`: its bytes, and the part after it.
fn name(lists: &Lists, parts: &[(usize, &str)], first: usize) -> Option<(usize, usize, usize)> {
    let titled = parts.get(first).is_some_and(|&(_, word)| is_among(word, lists.of(List::NameTitle)));
    let first = first + usize::from(titled);
    let (mut index, mut full, mut end) = (first, 0, 0);
    while let Some(&(at, word)) = parts.get(index).filter(|_| index < first + NAME_WORDS) {
        let bare = word.trim_end_matches([',', ';', ')', ':']);
        let particle = index > first
            && lists.of(List::Particle).iter().any(|particle| *particle.text == *bare)
            && parts.get(index + 1).is_some();
        if !particle && !is_name_word(lists, bare) {
            break;
        }
        full += usize::from(bare.chars().filter(|c| c.is_alphabetic()).count() > 1 && !particle);
        // The full stop of an initial or of "Jr." belongs to the name, the one that ends the line does not.
        let closes_line = index + 1 == parts.len() && bare.chars().filter(|c| c.is_alphabetic()).count() > 2;
        let bare = if closes_line { bare.trim_end_matches('.') } else { bare };
        end = at + bare.len();
        index += 1;
        if word.len() > bare.len() {
            break;
        }
    }
    let start = parts.get(first)?.0;
    let withheld =
        index == first + 1 && parts.get(first).is_some_and(|&(_, word)| is_among(word, lists.of(List::Withheld)));
    let whole = full >= 1 && index >= first + 2;
    (whole || withheld).then_some((start, end, index))
}

/// Whether a word can be part of a name.
pub(super) fn is_name_word(lists: &Lists, word: &str) -> bool {
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    let letters = word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’'));
    capital && letters && !is_among(word, lists.of(List::NoName))
}

#[cfg(test)]
mod tests {
    use super::{Lists, names};

    #[test]
    fn names_of_bylines() {
        let cases: &[(&str, &[&str], &str)] = &[
            ("Jane Doe", &["Jane Doe"], ""),
            ("Jane Q. Doe Jr., Staff Writer", &["Jane Q. Doe Jr."], ", Staff Writer"),
            ("Jane Doe and John Roe", &["Jane Doe", "John Roe"], ""),
            ("Jane Doe, John Roe and Ann Poe.", &["Jane Doe", "John Roe", "Ann Poe"], "."),
            ("JANE DOE", &["JANE DOE"], ""),
            ("Ludwig van Roe", &["Ludwig van Roe"], ""),
            ("Dr. Jane Doe", &["Jane Doe"], ""),
            ("Anonymous", &["Anonymous"], ""),
            ("design", &[], ""),
            ("Monday", &[], ""),
            ("The Editorial Board", &[], ""),
        ];
        for (line, expected, rest) in cases {
            let (found, behind) = names(&Lists::english(), line).unwrap_or_default();
            let found: Vec<&str> = found.iter().filter_map(|&(start, end)| line.get(start..end)).collect();
            assert_eq!(&found, expected, "{line}");
            assert!(expected.is_empty() || line.get(behind..) == Some(rest), "{line}: {behind}");
        }
    }
}
