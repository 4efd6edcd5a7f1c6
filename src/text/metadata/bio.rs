//! The sentence under an article that says who its author is.

use super::word::{is_among, words};
use super::{Fact, name, opening, unwrapped};

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

/// Whether a paragraph at byte `at` is a note on the author; appends the authors that it names, none where it says "the
/// author".
pub(in crate::text) fn bio(paragraph: &str, at: usize, out: &mut Vec<Fact>) -> bool {
    let (text, at) = unwrapped(paragraph, at);
    if text.len() > BIO_BYTES || text.contains(['"', '“', '?', '!']) {
        return false;
    }
    if opening(text, UNNAMED).is_some() {
        return true;
    }
    let before = out.len();
    let named = name::names(text, at, out).and_then(|behind| text.get(behind..));
    let noted = named.is_some_and(is_note);
    if !noted {
        out.truncate(before);
    }
    noted
}

/// Whether the words after the names say what their bearers are.
fn is_note(rest: &str) -> bool {
    let mut after = words(rest).map(|(_, word)| word);
    // "Jane Doe is an editor", or "Jane Doe, an editor who .., is ..".
    let says = if rest.starts_with(',') {
        after.any(|word| VERBS.contains(&word))
    } else {
        after.next().is_some_and(|word| VERBS.contains(&word))
    };
    says && words(rest).take(WORDS_TO_ROLE).any(|(_, word)| is_among(word, ROLES))
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
            let mut facts = Vec::new();
            let is_bio = bio(text, 0, &mut facts);
            let names = facts.iter().filter_map(|fact| text.get(fact.start..fact.end)).collect::<Vec<_>>();
            let names = is_bio.then_some(names);
            assert_eq!(names.as_deref(), *expected, "{text}");
        }
    }
}
