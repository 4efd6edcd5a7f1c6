//! The sentence under an article that says who its author is.

use super::word::{is_among, words};
use super::{Fact, as_authors, name, starts, unwrapped};

/// Bytes above which a paragraph is prose, not a note on the author.
const BIO_BYTES: usize = 600;
/// Words after the name among which the role must come.
const WORDS_TO_ROLE: usize = 25;
/// What such a note says of the author.
const VERBS: &[&str] =
    &["is", "was", "are", "were", "serves", "served", "teaches", "taught", "writes", "wrote", "works", "covers"];
/// What an author is.
const ROLES: &[&str] = &[
    "adviser",
    "advisor",
    "ambassador",
    "analyst",
    "anchor",
    "attorney",
    "author",
    "blogger",
    "chair",
    "chairman",
    "chairwoman",
    "co-author",
    "co-founder",
    "columnist",
    "congressman",
    "congresswoman",
    "contributor",
    "correspondent",
    "counsel",
    "critic",
    "dean",
    "director",
    "economist",
    "editor",
    "executive",
    "fellow",
    "founder",
    "governor",
    "historian",
    "journalist",
    "lawyer",
    "lecturer",
    "mayor",
    "member",
    "minister",
    "novelist",
    "officer",
    "physician",
    "poet",
    "president",
    "producer",
    "professor",
    "psychiatrist",
    "psychologist",
    "reporter",
    "researcher",
    "scholar",
    "scientist",
    "secretary",
    "senator",
    "student",
    "teacher",
    "writer",
];
/// Notes that do not name the author.
const UNNAMED: &[&str] = &["the author is ", "the writer is ", "the author was ", "the writer was "];

/// A note on the author.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::text) struct Bio {
    /// Empty where the note says "the author".
    pub(in crate::text) authors: Vec<Fact>,
}

/// The note on the author that a paragraph at byte `at` is; `None` if it is prose.
pub(in crate::text) fn bio(paragraph: &str, at: usize) -> Option<Bio> {
    let (text, at) = unwrapped(paragraph, at);
    if text.len() > BIO_BYTES || text.contains(['"', '“', '?', '!']) {
        return None;
    }
    if UNNAMED.iter().any(|opening| starts(text, opening)) {
        return Some(Bio { authors: Vec::new() });
    }
    let (named, behind) = name::names(text)?;
    let rest = text.get(behind..)?;
    let mut after = words(rest).map(|(_, word)| word);
    // "Jane Doe is an editor", or "Jane Doe, an editor who .., is ..".
    let says = if rest.starts_with(',') {
        after.any(|word| VERBS.contains(&word))
    } else {
        after.next().is_some_and(|word| VERBS.contains(&word))
    };
    let role = words(rest).take(WORDS_TO_ROLE).any(|(_, word)| is_among(word, ROLES));
    (says && role).then(|| Bio { authors: as_authors(&named, at) })
}

#[cfg(test)]
mod tests {
    use super::bio;

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
            let found = bio(text, 0).map(|bio| bio.authors);
            let names =
                found.map(|facts| facts.iter().filter_map(|fact| text.get(fact.start..fact.end)).collect::<Vec<_>>());
            assert_eq!(names.as_deref(), *expected, "{text}");
        }
    }
}
