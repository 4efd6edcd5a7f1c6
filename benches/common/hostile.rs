//! Texts that no one writes, each of which has cost some parser a time that grows with the square of the length.

/// Families of hostile texts, by name: each writes about so many bytes.
/// A name, and the text of so many bytes.
pub(crate) type Family = (&'static str, fn(usize) -> String);

pub(crate) const FAMILIES: &[Family] = &[
    ("straight marks", |bytes| "\" ".repeat(bytes / 2)),
    ("opening marks", |bytes| "\u{201c}a ".repeat(bytes / 5)),
    ("closing marks", |bytes| "a\u{201d} ".repeat(bytes / 5)),
    ("only markers", |bytes| "but although because however if then not only ".repeat(bytes / 46)),
    ("not not not", |bytes| "not ".repeat(bytes / 4)),
    ("either or", |bytes| "either a or ".repeat(bytes / 12)),
    ("brackets", |bytes| format!("{}{}", "([{".repeat(bytes / 6), "}])".repeat(bytes / 6))),
    ("open brackets", |bytes| "(a [b {c ".repeat(bytes / 9)),
    ("nested quotes", |bytes| {
        format!("{}{}", "\u{201c}a \u{2018}b ".repeat(bytes / 20), "\u{2019} c\u{201d} ".repeat(bytes / 20))
    }),
    ("one word", |bytes| "a".repeat(bytes)),
    ("joined word", |bytes| "a-".repeat(bytes / 2)),
    ("stopped word", |bytes| "a.".repeat(bytes / 2)),
    ("a heading a line", |bytes| "# Roads\n".repeat(bytes / 8)),
    ("a line a word", |bytes| "Roads\n".repeat(bytes / 6)),
    ("clauses", |bytes| "he was ill, but she was well; because it was so, ".repeat(bytes / 49)),
    ("however", |bytes| "However, it is so. ".repeat(bytes / 19)),
    ("dashes", |bytes| "he is \u{2014} it was ".repeat(bytes / 17)),
    ("commas", |bytes| format!("Although he was {}", "ill, ".repeat(bytes / 5))),
    ("said", |bytes| "he said she said that ".repeat(bytes / 22)),
    ("said and quoted", |bytes| "\"It is,\" he said, \"so.\" ".repeat(bytes / 24)),
    ("names", |bytes| "Jane Doe and ".repeat(bytes / 13)),
    ("stops", |bytes| ". ".repeat(bytes / 2)),
    ("dots", |bytes| ".".repeat(bytes)),
    ("abbreviations", |bytes| "e.g. Mr. J. ".repeat(bytes / 12)),
    ("list", |bytes| "- a\n  - b\n".repeat(bytes / 10)),
    ("as he said", |bytes| "as he said, ".repeat(bytes / 12)),
    ("as Lee put it", |bytes| "as Lee put it, it is so, ".repeat(bytes / 25)),
    ("quotes in a quote", |bytes| {
        format!("\u{201c}{}\u{201d}", "It is a \u{2018}cat\u{2019} here, but it is. ".repeat(bytes / 40))
    }),
    ("quoted lines", |bytes| "> a\n>> b\n".repeat(bytes / 9)),
    ("adverbs", |bytes| format!("but {}", "never really ".repeat(bytes / 13))),
    ("spaces", |bytes| " ".repeat(bytes)),
    ("blank lines", |bytes| "\n \n".repeat(bytes / 3)),
];
