//! The sentence under an article that says who its author is.

use super::word::{is_among, words};
use super::{Fact, name, opening, unwrapped};
use crate::text::lists::{List, Lists};

/// Bytes above which a paragraph is prose, not a note on the author.
const BIO_BYTES: usize = 600;
/// Words after the name among which the role must come.
const WORDS_TO_ROLE: usize = 25;
/// Whether a paragraph at byte `at` is a note on the author; appends the authors that it names, none where it says "the
/// author".
pub(in crate::text) fn bio(lists: &Lists, paragraph: &str, at: usize, out: &mut Vec<Fact>) -> bool {
    let (text, at) = unwrapped(paragraph, at);
    if text.len() > BIO_BYTES || text.contains(['"', '“', '?', '!']) {
        return false;
    }
    if opening(text, lists.of(List::BioUnnamed)).is_some() {
        return true;
    }
    let before = out.len();
    let named = name::names(lists, text, at, out).and_then(|behind| text.get(behind..));
    let noted = named.is_some_and(|rest| is_note(lists, rest));
    if !noted {
        out.truncate(before);
    }
    noted
}

/// Whether the words after the names say what their bearers are.
fn is_note(lists: &Lists, rest: &str) -> bool {
    let verb = |word: &str| lists.of(List::BioVerb).iter().any(|verb| *verb.text == *word);
    let mut after = words(rest).map(|(_, word)| word);
    // "Jane Doe is an editor", or "Jane Doe, an editor who .., is ..".
    let says = if rest.starts_with(',') { after.any(&verb) } else { after.next().is_some_and(verb) };
    says && words(rest).take(WORDS_TO_ROLE).any(|(_, word)| is_among(word, lists.of(List::BioRole)))
}

#[cfg(test)]
mod tests {
    use super::{Lists, bio};

    #[test]
    fn notes_on_the_author() {
        let cases: &[(&str, Option<&[&str]>)] = &[
            ("Jane Doe is a senior fellow at the Institute of Roads.", Some(&["Jane Doe"])),
            ("*Jane Doe teaches law and is the author of Roads.*", Some(&["Jane Doe"])),
            ("J. Anne Doe, a retired officer who built roads, taught at Hill College.", Some(&["J. Anne Doe"])),
            ("Jane Doe and John Roe are professors and the director is Ann Poe.", Some(&["Jane Doe", "John Roe"])),
            ("The author is a teacher.", Some(&[])),
            ("Jane Doe is wrong.", None),
            ("Jane Doe, the mayor, said no.", None),
            ("This is the writer we need.", None),
        ];
        for (text, expected) in cases {
            let mut facts = Vec::new();
            let is_bio = bio(&Lists::english(), text, 0, &mut facts);
            let names = facts.iter().filter_map(|fact| text.get(fact.start..fact.end)).collect::<Vec<_>>();
            let names = is_bio.then_some(names);
            assert_eq!(names.as_deref(), *expected, "{text}");
        }
    }
}
