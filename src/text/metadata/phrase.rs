//! Phrases that tell metadata lines without a key.

use super::{contains, opening, word::is_among, words};
use crate::text::lists::{List, Lists, Stem};

pub(super) fn is_credit(lists: &Lists, line: &str) -> bool {
    opening(line, lists.of(List::CreditOpening)).is_some() || has_phrase(line, lists.credits())
}

pub(super) fn is_disclaimer(lists: &Lists, line: &str) -> bool {
    has_phrase(line, lists.disclaimers())
}

fn has_phrase(line: &str, stems: &[Stem]) -> bool {
    let has = |stem: &Stem| stem.finder.find(line.as_bytes()).is_some();
    stems.iter().any(|stem| has(stem) && stem.phrases.iter().any(|phrase| contains(line, phrase)))
}

/// Whether a line closes a letter ("Yours,").
pub(in crate::text) fn is_closing(lists: &Lists, line: &str) -> bool {
    let line = line.trim_end_matches([',', '.', '!', ' ']);
    lists.of(List::Closing).iter().any(|closing| line.eq_ignore_ascii_case(&closing.text))
}

/// Whether a line can be the name of an outlet.
pub(in crate::text) fn names_an_outlet(lists: &Lists, line: &str) -> bool {
    words(line).any(|(_, word)| is_among(word, lists.of(List::Outlet)))
}
