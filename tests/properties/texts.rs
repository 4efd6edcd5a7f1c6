//! Texts of every kind: prose put together from parts, text that means harm, and any characters at all.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const OPENERS: &[&str] = &[
    "",
    "",
    "",
    "However, ",
    "But ",
    "Although it rains, ",
    "To be sure, ",
    "In fact, ",
    "Nevertheless, ",
    "After all, ",
    "For example, ",
    "The real reason is that ",
    "It is true that ",
    "Critics say that ",
    "According to Ann Lee, ",
    "Instead, ",
    "On the one hand, ",
    "On the other hand, ",
    "Because of the storm, ",
    "If so, then ",
    "Not only that: ",
    "Some analysts argue that ",
    "I believe that ",
    "The idea that ",
    "Therefore ",
    "Yet ",
    "And ",
    "First, ",
];

const SUBJECTS: &[&str] = &[
    "the council",
    "the ferry",
    "a tax on sugar",
    "Dr. Paul Vestergren",
    "she",
    "they",
    "the U.S.-China summit",
    "it",
    "nobody",
    "the claim that prices fall",
    "Mr. Lee",
    "this argument",
    "the ministry’s plan",
    "what we see",
    "most of us",
    "a report by the Tarn County Transit Authority",
    "the cost, $3.8 million,",
    "neither side",
];

const VERBS: &[&str] = &[
    "is",
    "has nothing to do with",
    "fails to help",
    "does not hold for",
    "would raise",
    "costs",
    "is far from",
    "cannot be",
    "may seem to serve",
    "is not",
    "said that it was",
    "helps not",
    "should be",
    "has been called",
    "ignores",
    "proves",
    "merely repeats",
    "is rather than was",
];

const OBJECTS: &[&str] = &[
    "a mistake",
    "the town",
    "an answer",
    "a question of money",
    "what people want",
    "wrong",
    "both cheap and safe",
    "“a luxury”",
    "\"so-called\" progress",
    "the poor",
    "a right but a duty",
    "No. 5 of 1,000.5",
    "‘green’ power",
    "the reason we voted",
    "good for trade, e.g. in fish",
];

const TAILS: &[&str] = &[
    "",
    "",
    "",
    ", but it will not last",
    " because nobody asked",
    ", although the price fell",
    " rather than a gift",
    "; however, we stayed",
    " — and yet they paid",
    ", she said",
    ", according to the report",
    " (see p. 4)",
    " if the boats return",
    ", not because they are poor but because they are bored",
    ", as the minister told the BBC",
    " so that everyone can hear",
    " instead of waiting",
    ", which is why it failed",
];

const STOPS: &[&str] = &[".", ".", ".", ".", "?", "!", "...", ".”", ":", ""];

const FRAMES: &[(&str, &str)] = &[
    ("", ""),
    ("", ""),
    ("", ""),
    ("", ""),
    ("“", "” she said."),
    ("\"", ",\" said Ann Lee."),
    ("He told us: “", "”"),
    ("(", ")"),
    ("“I know,” he said, “that ", "”"),
    ("Supporters call it ‘", "’."),
    ("“He said: ‘", "’ and left.”"),
];

const HEADS: &[&str] = &["", "", "", "", "# ", "- ", "> ", "1. ", "* ", "\t"];

const LINES: &[&str] = &[
    "What the timetable shows",
    "By Ann Lee",
    "Published: 3 May 2024",
    "Source: The Harbour Post",
    "***",
    "# The ferry",
    "“A luxury,” they say",
    "https://example.org/a",
    "Disclaimer: these views are the author’s own.",
    "THE LESSON",
    "",
];

/// Characters and words that break what they stand in.
const HOSTILE: &[&str] = &[
    "\"",
    "“",
    "”",
    "‘",
    "’",
    "'",
    "«",
    "»",
    "„",
    "''",
    "``",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "—",
    "–",
    "--",
    "...",
    "…",
    ".",
    ",",
    ";",
    ":",
    "!",
    "?",
    "not ",
    "not",
    "but ",
    "not only ",
    "but also ",
    "if ",
    "then ",
    "however",
    "because ",
    "either ",
    "or ",
    "said ",
    "he said ",
    "that ",
    "the idea that ",
    "neither ",
    "nor ",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\0",
    "\u{feff}",
    "\u{200b}",
    "\u{a0}",
    "e\u{301}",
    "\u{301}",
    "\u{212a}",
    "İ",
    "ß",
    "ﬁ",
    "日本語",
    "Привет",
    "مرحبا",
    "שלום",
    "😀",
    "👩\u{200d}👧",
    "\u{202e}",
    "\u{2028}",
    "\u{85}",
    "#",
    ">",
    "- ",
    "* ",
    "1. ",
    "a) ",
    "ii) ",
    "***",
    "===",
    "U.S.",
    "Mr. ",
    "No. ",
    "e.g.",
    "5",
    "$",
    "www.",
    "http://",
    "@",
    "_",
    "&",
    "By ",
    "Source: ",
    "I ",
    "A",
    "z",
    "is ",
    "it ",
    "\u{10ffff}",
    "<target>",
    "\\",
    "%s",
];

fn sentence() -> impl Strategy<Value = String> {
    let parts = (select(OPENERS), select(SUBJECTS), select(VERBS), select(OBJECTS), select(TAILS), select(STOPS));
    (parts, select(FRAMES)).prop_map(|((opener, subject, verb, object, tail, stop), (before, after))| {
        let said = format!("{opener}{subject} {verb} {object}{tail}{stop}");
        let mut characters = said.chars();
        let capital = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
        format!("{before}{capital}{}{after}", characters.as_str())
    })
}

fn paragraph() -> impl Strategy<Value = String> {
    let prose = (select(HEADS), vec(sentence(), 1..5), any::<bool>()).prop_map(|(head, sentences, wrapped)| {
        let text = sentences.join(" ");
        // a hard line end after every sixth word
        let words = text.split(' ').enumerate();
        let wrap = |(at, word): (usize, &str)| {
            format!(
                "{}{word}",
                if at == 0 {
                    ""
                } else if at % 6 == 0 {
                    "\n"
                } else {
                    " "
                }
            )
        };
        format!("{head}{}", if wrapped { words.map(wrap).collect() } else { text })
    });
    prop_oneof![9 => prose, 1 => select(LINES).prop_map(str::to_owned)]
}

/// Paragraphs of sentences that argue, with headings, lists, metadata lines and quotations.
pub(crate) fn prose() -> impl Strategy<Value = String> {
    vec(paragraph(), 1..7).prop_map(|paragraphs| paragraphs.join("\n\n"))
}

/// Nothing but marks, markers, odd characters and line ends.
pub(crate) fn hostile() -> impl Strategy<Value = String> {
    vec(select(HOSTILE), 0..60).prop_map(|parts| parts.concat())
}

/// Prose with hostile characters at any place.
pub(crate) fn spoilt() -> impl Strategy<Value = String> {
    (prose(), vec((any::<proptest::sample::Index>(), select(HOSTILE)), 1..12)).prop_map(|(prose, parts)| {
        let mut text: Vec<char> = prose.chars().collect();
        for (place, part) in parts {
            let at = place.index(text.len() + 1);
            text.splice(at..at, part.chars());
        }
        text.into_iter().collect()
    })
}

/// One part over and over: what a loop that looks ahead or back stumbles on.
pub(crate) fn repeated() -> impl Strategy<Value = String> {
    (vec(select(HOSTILE), 1..4), 1..200_usize).prop_map(|(parts, count)| parts.concat().repeat(count))
}

/// Any characters.
pub(crate) fn anything() -> impl Strategy<Value = String> {
    any::<String>()
}

/// A text of any kind.
pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![4 => prose(), 3 => spoilt(), 3 => hostile(), 1 => repeated(), 1 => anything()]
}
