//! Phrases that tell metadata lines without a key.

use memchr::memmem::Finder;
use once_cell::sync::Lazy;

use super::{contains, opening, word::is_among, words};

/// What a byline begins with.
pub(super) const BYLINE_OPENINGS: &[&str] =
    &["by ", "written by ", "text by ", "words by ", "story by ", "opinion by "];

/// What a line of credits begins with.
const CREDIT_OPENINGS: &[&str] = &[
    "©",
    "(c) 19",
    "(c) 20",
    "copyright ©",
    "copyright (c)",
    "copyright 19",
    "copyright 20",
    "copyright by ",
    "all rights reserved",
    "photo by ",
    "photos by ",
    "photograph by ",
    "image by ",
    "illustration by ",
    "reporting by ",
    "(reporting by ",
    "additional reporting by ",
    "(additional reporting by ",
    "editing by ",
    "(editing by ",
    "translated by ",
    "translated from the ",
    "originally published in ",
    "originally published at ",
    "originally published by ",
    "first published in ",
    "first published at ",
    "first published by ",
    "reprinted with ",
    "reprinted from ",
    "republished with ",
    "republished from ",
    "republished under ",
    "this article was originally published",
    "this article originally appeared",
    "this article was first published",
    "this article first appeared",
    "this article has been updated",
    "this story has been updated",
    "this post has been updated",
    "a version of this article",
    "a version of this story",
];

/// Phrases as they are written in the middle of a sentence, each list under the word that all of it has.
type Phrases = Lazy<Vec<(Finder<'static>, &'static [&'static str])>>;

fn phrases(lists: &[(&'static str, &'static [&'static str])]) -> Vec<(Finder<'static>, &'static [&'static str])> {
    lists.iter().map(|&(stem, phrases)| (Finder::new(stem), phrases)).collect()
}

/// What marks a line of credits wherever it stands in it.
static CREDIT_PHRASES: Phrases = Lazy::new(|| {
    phrases(&[
        (
            "licen",
            &[
                "licensed under CC",
                "licensed under a Creative",
                "licensed under the Creative",
                "licensed under Creative",
                "under a CC licen",
            ],
        ),
        (
            "contributed ",
            &[
                "contributed to this report",
                "contributed to this article",
                "contributed to this story",
                "contributed reporting",
            ],
        ),
        ("Twitter", &["on Twitter @", "On Twitter @", "on Twitter at @", "on Twitter: @"]),
    ])
});

/// What marks a disclaimer without its key.
static DISCLAIMER_PHRASES: Phrases = Lazy::new(|| {
    phrases(&[
        (
            "expressed",
            &[
                "views expressed in this",
                "views expressed here",
                "opinions expressed in this",
                "opinions expressed here",
                "views and opinions expressed",
            ],
        ),
        ("necessarily", &["not necessarily reflect the", "not necessarily represent the", "not necessarily those of"]),
    ])
});

/// What a letter closes with, before the name.
const CLOSINGS: &[&str] = &[
    "yours",
    "yours truly",
    "yours faithfully",
    "yours sincerely",
    "yours ever",
    "ever yours",
    "sincerely",
    "sincerely yours",
    "respectfully",
    "respectfully yours",
    "best",
    "best wishes",
    "best regards",
    "kind regards",
    "regards",
    "love",
    "with love",
    "affectionately",
    "cordially",
];

/// Words by which a line names an outlet.
const OUTLET_WORDS: &[&str] = &[
    "chronicle",
    "daily",
    "gazette",
    "herald",
    "journal",
    "magazine",
    "news",
    "post",
    "record",
    "review",
    "times",
    "tribune",
    "weekly",
];

pub(super) fn is_credit(line: &str) -> bool {
    opening(line, CREDIT_OPENINGS).is_some() || has_phrase(line, &CREDIT_PHRASES)
}

pub(super) fn is_disclaimer(line: &str) -> bool {
    has_phrase(line, &DISCLAIMER_PHRASES)
}

fn has_phrase(line: &str, phrases: &Phrases) -> bool {
    let has = |stem: &Finder<'_>| stem.find(line.as_bytes()).is_some();
    phrases.iter().any(|(stem, phrases)| has(stem) && phrases.iter().any(|phrase| contains(line, phrase)))
}

/// Whether a line closes a letter ("Yours,").
pub(in crate::text) fn is_closing(line: &str) -> bool {
    let line = line.trim_end_matches([',', '.', '!', ' ']);
    CLOSINGS.iter().any(|closing| line.eq_ignore_ascii_case(closing))
}

/// Whether a line can be the name of an outlet.
pub(in crate::text) fn names_an_outlet(line: &str) -> bool {
    words(line).any(|(_, word)| is_among(word, OUTLET_WORDS))
}
