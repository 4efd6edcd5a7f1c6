//! The sentence under an article that says who its author is.

use super::word::{is_among, words};
use super::{Fact, as_authors, name, starts, unwrapped};
use crate::text::lists::{List, Lists};

/// Bytes above which a paragraph is prose, not a note on the author.
const BIO_BYTES: usize = 600;
/// Words after the name among which the role must come.
const WORDS_TO_ROLE: usize = 25;
/// A note on the author.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::text) struct Bio {
    /// Empty where the note says "the author".
    pub(in crate::text) authors: Vec<Fact>,
}

/// The note on the author that a paragraph at byte `at` is; `None` if it is prose.
pub(in crate::text) fn bio(lists: &Lists, paragraph: &str, at: usize) -> Option<Bio> {
    let (text, at) = unwrapped(paragraph, at);
    if text.len() > BIO_BYTES || text.contains(['"', '“', '?', '!']) {
        return None;
    }
    if lists.of(List::BioUnnamed).iter().any(|opening| starts(text, &opening.text)) {
        return Some(Bio { authors: Vec::new() });
    }
    let (named, behind) = name::names(lists, text)?;
    let rest = text.get(behind..)?;
    let verb = |word: &str| lists.of(List::BioVerb).iter().any(|verb| *verb.text == *word);
    let mut after = words(rest).map(|(_, word)| word);
    // "Jane Doe is an editor", or "Jane Doe, an editor who .., is ..".
    let says = if rest.starts_with(',') { after.any(&verb) } else { after.next().is_some_and(verb) };
    let role = words(rest).take(WORDS_TO_ROLE).any(|(_, word)| is_among(word, lists.of(List::BioRole)));
    (says && role).then(|| Bio { authors: as_authors(&named, at) })
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
            let found = bio(&Lists::english(), text, 0).map(|bio| bio.authors);
            let names =
                found.map(|facts| facts.iter().filter_map(|fact| text.get(fact.start..fact.end)).collect::<Vec<_>>());
            assert_eq!(names.as_deref(), *expected, "{text}");
        }
    }
}
