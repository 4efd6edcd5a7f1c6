//! Texts that are no well-kept articles: each is read, in time linear in its length, and what can be found is found.

use counterpoint::{Article, Parser, QuoteKind, parse};

/// What must come out of a text.
struct Case {
    name: &'static str,
    text: &'static str,
    /// The words of every sentence.
    sentences: &'static [&'static str],
    /// The words of every connective and phrase.
    markers: &'static [&'static str],
    /// The content of every quote.
    quotes: &'static [&'static str],
}

const PLAIN: Case = Case { name: "", text: "", sentences: &[], markers: &[], quotes: &[] };

const CASES: &[Case] = &[
    Case { name: "empty", ..PLAIN },
    Case { name: "white space", text: " \t\r\n\u{a0}\u{2003}\n", ..PLAIN },
    Case { name: "one word", text: "Ferry", sentences: &["Ferry"], ..PLAIN },
    Case { name: "one letter", text: "x", sentences: &["x"], ..PLAIN },
    Case { name: "one stop", text: ".", sentences: &["."], ..PLAIN },
    Case { name: "NUL", text: "It is\0 late. We stay.", sentences: &["It is\0 late.", "We stay."], ..PLAIN },
    Case { name: "only NUL", text: "\0\0\0", sentences: &["\0\0\0"], ..PLAIN },
    Case {
        name: "no white space",
        text: "Itislate.However,westay.",
        sentences: &["Itislate.", "However,westay."],
        markers: &["However"],
        ..PLAIN
    },
    Case {
        name: "a Kelvin sign is no k",
        text: "They thin\u{212a} so. They think so.",
        sentences: &["They thin\u{212a} so.", "They think so."],
        ..PLAIN
    },
    Case {
        name: "combining marks",
        text: "The cafe\u{301} was shut. Howe\u{301}ver, we stayed. However, they left.",
        sentences: &["The cafe\u{301} was shut.", "Howe\u{301}ver, we stayed.", "However, they left."],
        markers: &["However"],
        ..PLAIN
    },
    Case {
        name: "a mark that combines with nothing",
        text: "\u{301}It is late.",
        sentences: &["\u{301}It is late."],
        ..PLAIN
    },
    Case {
        name: "a tight em dash",
        text: "The boat is cheap\u{2014}however, nobody takes it.",
        sentences: &["The boat is cheap\u{2014}however, nobody takes it."],
        markers: &["however"],
        ..PLAIN
    },
    Case {
        name: "a straight apostrophe",
        text: "It isn't so. They don't care about Ann's boat or the boys' boat.",
        sentences: &["It isn't so.", "They don't care about Ann's boat or the boys' boat."],
        ..PLAIN
    },
    Case {
        name: "a curly apostrophe",
        text: "It isn\u{2019}t so. They don\u{2019}t care about Ann\u{2019}s boat or the boys\u{2019} boat.",
        sentences: &["It isn\u{2019}t so.", "They don\u{2019}t care about Ann\u{2019}s boat or the boys\u{2019} boat."],
        ..PLAIN
    },
    Case {
        name: "a quotation over three paragraphs",
        text: "Ann Lee said: \u{201c}The boat is old.\n\n\u{201c}The crew is tired.\n\n\u{201c}We should stop.\u{201d}\n\nNobody \
               answered.",
        sentences: &[
            "Ann Lee said: \u{201c}The boat is old.",
            "\u{201c}The crew is tired.",
            "\u{201c}We should stop.\u{201d}",
            "Nobody answered.",
        ],
        quotes: &["The boat is old.", "The crew is tired.", "We should stop."],
        ..PLAIN
    },
    Case {
        name: "an odd quotation mark",
        text: "She said \u{201c}the boat is old. Nobody answered.\n\n\u{201c}We should stop,\u{201d} said Ann Lee.",
        sentences: &[
            "She said \u{201c}the boat is old.",
            "Nobody answered.",
            "\u{201c}We should stop,\u{201d} said Ann Lee.",
        ],
        ..PLAIN
    },
    Case {
        name: "an abbreviation before a capital",
        text: "The U.S. Senate met Dr. Lee at 5 p.m. However, Mr. Grant left on Jan. 5.",
        sentences: &["The U.S. Senate met Dr. Lee at 5 p.m.", "However, Mr. Grant left on Jan. 5."],
        markers: &["However"],
        ..PLAIN
    },
    Case {
        name: "a marker broken by a line wrap",
        text: "The boat is old. On the other\nhand, nobody can afford\na new one. As a\r\nresult, it stays.",
        sentences: &[
            "The boat is old.",
            "On the other\nhand, nobody can afford\na new one.",
            "As a\r\nresult, it stays.",
        ],
        markers: &["On the other\nhand", "As a\r\nresult"],
        ..PLAIN
    },
    Case {
        name: "CRLF",
        text: "The boat is old.\r\n\r\nHowever, it floats.\r\n",
        sentences: &["The boat is old.", "However, it floats."],
        markers: &["However"],
        ..PLAIN
    },
    Case {
        name: "a byte order mark",
        text: "\u{feff}However, it floats.",
        sentences: &["However, it floats."],
        markers: &["However"],
        ..PLAIN
    },
    Case {
        name: "tabs",
        text: "\tThe boat\tis old.\n\n\tHowever,\tit floats.",
        sentences: &["The boat\tis old.", "However,\tit floats."],
        markers: &["However"],
        ..PLAIN
    },
    Case {
        name: "capitals throughout",
        text: "THE BOAT IS OLD. HOWEVER, IT FLOATS.",
        sentences: &["THE BOAT IS OLD.", "HOWEVER, IT FLOATS."],
        markers: &["HOWEVER"],
        ..PLAIN
    },
    Case {
        name: "Cyrillic",
        text: "Паром старый. Но он плавает.",
        sentences: &["Паром старый.", "Но он плавает."],
        ..PLAIN
    },
    Case {
        name: "Chinese", text: "渡轮很旧。但它还能航行。", sentences: &["渡轮很旧。", "但它还能航行。"], ..PLAIN
    },
    Case {
        name: "Arabic", text: "العبارة قديمة. لكنها تطفو.", sentences: &["العبارة قديمة.", "لكنها تطفو."], ..PLAIN
    },
    Case { name: "only marks", text: "?!\u{2014};:,\u{2026}", sentences: &["?!\u{2014};:,\u{2026}"], ..PLAIN },
    Case {
        name: "emoji", text: "It floats 👩\u{200d}🚀. 🚢", sentences: &["It floats 👩\u{200d}🚀.", "🚢"], ..PLAIN
    },
];

fn shown<'a>(article: &'a Article<'_>, spans: impl Iterator<Item = counterpoint::Span>) -> Vec<&'a str> {
    spans.map(|span| article.slice(span)).collect()
}

#[test]
fn every_case_gives_what_it_holds() {
    let mut wrong = Vec::new();
    for case in CASES {
        let article = parse(case.text);
        assert_eq!(article.text(), case.text, "{}", case.name);
        let sentences = shown(&article, article.sentences().iter().copied());
        if sentences != case.sentences {
            wrong.push(format!("{}: sentences {sentences:?}", case.name));
        }
        let markers = shown(&article, article.markers().iter().map(|marker| marker.span));
        if let Some(missing) = case.markers.iter().find(|marker| !markers.contains(marker)) {
            wrong.push(format!("{}: no marker {missing:?} among {markers:?}", case.name));
        }
        let quotes = shown(&article, article.quotes().iter().filter(|q| q.kind != QuoteKind::Scare).map(|q| q.content));
        if let Some(missing) = case.quotes.iter().find(|quote| !quotes.iter().any(|found| found.contains(*quote))) {
            wrong.push(format!("{}: no quote {missing:?} among {quotes:?}", case.name));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn an_odd_mark_harms_only_its_paragraph() {
    let odd = "She said \u{201c}the boat is old.";
    let rest = "However, it floats.\n\n\u{201c}We should stop because it rains,\u{201d} said Ann Lee.";
    let (with, without) = (format!("{odd}\n\n{rest}"), format!("She said the boat is old.\n\n{rest}"));
    let (with, without) = (parse(&with), parse(&without));
    let tell = |article: &Article<'_>| -> Vec<String> {
        let from = article.text().find("However").unwrap();
        let markers = article.markers().iter().map(|found| found.span);
        let quotes = article.quotes().iter().map(|found| found.content);
        let spans = article.sentences().iter().copied().chain(markers).chain(quotes);
        spans.filter(|span| span.start() >= from).map(|span| article.slice(span).to_owned()).collect()
    };
    assert_eq!(tell(&with), tell(&without));
}

/// Long texts that mean harm: a name, a part, how often it stands there, and what ends the text.
const FLOODS: &[(&str, &str, usize, &str)] = &[
    ("a sentence of 2 MB", "the boat is old and ", 100_000, "it floats."),
    ("2 MB of one word", "a", 2_000_000, ""),
    ("2 MB without a letter", "-", 2_000_000, ""),
    ("a word on each line", "However\n", 100_000, ""),
    ("an empty line each", "\n\r\n", 300_000, "end"),
    ("opening marks", "\u{201c}", 100_000, ""),
    ("straight marks", "\"", 100_000, ""),
    ("single marks", "'", 100_000, ""),
    ("opening marks in words", "\u{201c}so he said that it was \u{2018}", 20_000, ""),
    ("nested quotations", "\u{201c}\u{2018}", 10_000, "yes\u{2019}\u{201d}"),
    ("open brackets", "(", 100_000, ""),
    ("nested brackets", "([{ and ", 10_000, "}])"),
    ("closing brackets", ")", 100_000, ""),
    ("negations", "not ", 100_000, ""),
    ("markers", "if however although because ", 20_000, "."),
    ("halves of pairs", "not only either whether on the one hand ", 10_000, "."),
    ("the idea that", "the idea that ", 50_000, "it is wrong."),
    ("he said that", "he said that ", 50_000, "it is wrong."),
    ("said without words", "said, ", 100_000, ""),
    ("names", "Ann Lee, ", 50_000, "said so."),
    ("short sentences", "No. ", 100_000, ""),
    ("clauses", "it rains, but they stay; ", 40_000, "."),
    ("initials", "A. B. ", 100_000, ""),
    ("one item", "1. 2. ", 100_000, ""),
    ("list items", "- item\n", 100_000, ""),
    ("headings", "# Heading\n\n", 50_000, ""),
    ("quote marks of lines", "> ", 100_000, "x"),
    ("paragraphs that open a quotation", "\u{201c}It is late.\n\n", 20_000, ""),
    ("ellipses", "... ", 100_000, ""),
    ("addresses", "https://a.b/c?d=e&f ", 40_000, ""),
    ("metadata lines", "By Ann Lee\n\nSource: The Post\n\n", 10_000, ""),
    ("combining marks", "\u{301}", 300_000, ""),
    ("zero-width marks", "\u{200b}", 200_000, ""),
    ("four-byte letters", "𝔞𝔟 ", 100_000, ""),
    ("NUL", "\0", 300_000, ""),
    ("commas", "it is, ", 100_000, "."),
    ("colons", "it is: ", 100_000, "."),
    ("dashes", "it is \u{2014} ", 100_000, "."),
    ("tabs", "\t", 500_000, "x"),
];

#[test]
fn floods_are_read_to_their_end() {
    let parser = Parser::new();
    let mut session = parser.session();
    for (name, part, count, end) in FLOODS {
        let text = format!("{}{end}", part.repeat(*count));
        let article = session.parse(&text);
        let end = article.blocks().last().map_or(0, |block| block.span.end());
        let rest = text[end..].chars().filter(|c| c.is_alphanumeric()).count();
        assert_eq!(rest, 0, "{name}: something after the last block");
    }
}
