use super::{Layout, layout, paragraphs};
use crate::text::lists::Lists;
use crate::{BlockKind, Hints, Span};

const BODY: &str = "The council spent nine years on a road that nobody used, and every year it found a new reason to go on \
    with the work. It never asked who was going to drive there.";
const OPENING: &str =
    "The town of Hill did not build its road for the drivers, but rather for the builders who asked for it.";
const MORE: &str = "Its neighbours did the sums first, saw that the buses were full and the road was not, and bought \
    more buses. Their streets are quiet now, and their books are balanced.";

fn kinds(text: &str) -> Vec<(BlockKind, &str)> {
    let found = layout(&Lists::english(), text, &Hints::default());
    check(text, &found);
    found.blocks.iter().map(|block| (block.kind, text.get(block.span.range()).expect("spans fit"))).collect()
}

/// Blocks are in order, none overlap, and no letter or digit lies between them.
fn check(text: &str, found: &Layout) {
    let mut from = 0;
    for block in &found.blocks {
        let gap = text.get(from..block.span.start()).expect("blocks are in order, on character boundaries");
        assert!(!gap.contains(char::is_alphanumeric), "{gap:?} of {text:?} is in no block");
        let words = text.get(block.span.range()).expect("spans lie on character boundaries");
        assert!(!words.is_empty() && words.trim() == words, "{words:?}");
        from = block.span.end();
    }
    assert!(!text.get(from..).expect("the last block ends inside").contains(char::is_alphanumeric), "{text:?}");
    for fact in found.authors.iter().chain(&found.date).chain(&found.url).chain(&found.credits) {
        assert!(text.get(fact.range()).is_some());
    }
}

fn words(text: &str, span: Option<Span>) -> Option<&str> {
    span.and_then(|span| text.get(span.range()))
}

#[test]
fn named_cases() {
    use BlockKind::{BlockQuote, Heading, ListItem, Metadata, Paragraph, Standfirst, Title};
    let wrapped = "The council spent nine years\non a road that nobody used.";
    type Case<'c> = (&'c str, String, Vec<(BlockKind, &'c str)>);
    let long = format!("{BODY}{BODY}");
    let longer = format!("{MORE}{MORE}");
    let cases: Vec<Case<'_>> = vec![
        ("empty", String::new(), vec![]),
        ("white space of many kinds", " \t\n\u{A0}\n\u{3000}\r\n\x0C".into(), vec![]),
        ("one word", "Roads".into(), vec![(Paragraph, "Roads")]),
        ("byte order mark", "\u{FEFF}Roads".into(), vec![(Paragraph, "Roads")]),
        ("hard wrapped", format!("{wrapped}\n\n{MORE}"), vec![(Paragraph, wrapped), (Paragraph, MORE)]),
        ("a blank line of NBSP", format!("{BODY}\n\u{A0}\n{MORE}"), vec![(Paragraph, BODY), (Paragraph, MORE)]),
        ("a paragraph a line", format!("{BODY}\n{MORE}"), vec![(Paragraph, BODY), (Paragraph, MORE)]),
        ("paragraph separators", format!("{BODY}\u{2029}{MORE}"), vec![(Paragraph, BODY), (Paragraph, MORE)]),
        ("title", format!("No more roads\n\n{BODY}"), vec![(Title, "No more roads"), (Paragraph, BODY)]),
        ("title above its text", format!("No more roads\n{BODY}"), vec![(Title, "No more roads"), (Paragraph, BODY)]),
        (
            "title with a full stop",
            format!("No more roads.\n\n{BODY}"),
            vec![(Title, "No more roads."), (Paragraph, BODY)],
        ),
        (
            "title and standfirst in one piece",
            format!("No more roads;\nTowns that bought buses fare better.\n\n{BODY}"),
            vec![(Title, "No more roads;"), (Standfirst, "Towns that bought buses fare better."), (Paragraph, BODY)],
        ),
        (
            "standfirst above the byline",
            format!("No more roads\n\nTowns that bought buses fare better.\n\nBy Jane Doe\n\n{BODY}"),
            vec![
                (Title, "No more roads"),
                (Standfirst, "Towns that bought buses fare better."),
                (Metadata, "By Jane Doe"),
                (Paragraph, BODY),
            ],
        ),
        (
            "an opening sentence is no title",
            format!("{OPENING}\n\n{long}\n\n{longer}"),
            vec![(Standfirst, OPENING), (Paragraph, &long), (Paragraph, &longer)],
        ),
        (
            "a salutation is no title",
            format!("Dear Jane,\n\n{BODY}"),
            vec![(Paragraph, "Dear Jane,"), (Paragraph, BODY)],
        ),
        ("an address is no title", format!("Dr. Doe.\n\n{BODY}"), vec![(Paragraph, "Dr. Doe."), (Paragraph, BODY)]),
        (
            "heading without mark-up",
            format!("{BODY}\n\nWhat the buses did\n\n{MORE}"),
            vec![(Paragraph, BODY), (Heading, "What the buses did"), (Paragraph, MORE)],
        ),
        (
            "heading with a full stop",
            format!("{BODY}\n\nQuieter streets.\n\n{MORE}"),
            vec![(Paragraph, BODY), (Heading, "Quieter streets."), (Paragraph, MORE)],
        ),
        (
            "a short sentence is no heading",
            format!("{BODY}\n\nIt is not.\n\n{MORE}"),
            vec![(Paragraph, BODY), (Paragraph, "It is not."), (Paragraph, MORE)],
        ),
        (
            "Markdown",
            format!("# Roads\n\n{BODY}\n\n## Buses\n\n{MORE}"),
            vec![(Title, "# Roads"), (Paragraph, BODY), (Heading, "## Buses"), (Paragraph, MORE)],
        ),
        (
            "underlined headings",
            format!("Roads\n=====\n\n{BODY}\n\nBuses\n---\n{MORE}"),
            vec![(Title, "Roads"), (Paragraph, BODY), (Heading, "Buses"), (Paragraph, MORE)],
        ),
        ("a rule is no block", format!("{BODY}\n\n* * *\n\n{MORE}"), vec![(Paragraph, BODY), (Paragraph, MORE)]),
        (
            "lists",
            "- roads\n- buses\n  and trams\n\n1. first\n2) second".into(),
            vec![
                (ListItem, "- roads"),
                (ListItem, "- buses\n  and trams"),
                (ListItem, "1. first"),
                (ListItem, "2) second"),
            ],
        ),
        (
            "block quotes",
            "> roads are\n> for all\n>> buses too\nand trams".into(),
            vec![(BlockQuote, "> roads are\n> for all"), (BlockQuote, ">> buses too"), (Paragraph, "and trams")],
        ),
        (
            "prose that begins like metadata",
            format!("{BODY}\n\nSource: nobody knows.\n\nBy Hill Street it ended.\n\n{MORE}"),
            vec![
                (Paragraph, BODY),
                (Paragraph, "Source: nobody knows."),
                (Paragraph, "By Hill Street it ended."),
                (Paragraph, MORE),
            ],
        ),
        (
            "a talk has no headings",
            "But Ann –\n\nYou never know\n\nSame here\n\nUp the hill\n\nSure.".into(),
            vec![
                (Paragraph, "But Ann –"),
                (Paragraph, "You never know"),
                (Paragraph, "Same here"),
                (Paragraph, "Up the hill"),
                (Paragraph, "Sure."),
            ],
        ),
    ];
    for (name, text, expected) in cases {
        assert_eq!(kinds(&text), expected, "{name}");
    }
}

#[test]
fn trailer_lines() {
    let text = format!(
        "{BODY}\n\nSources: The Hill Daily\n\nAuthor: Jane Doe and John Roe\n\nDate: November 9\n\n\
         Original: https://hill.example/roads\n\nDisclaimer: These are the views of the author."
    );
    let found = layout(&Lists::english(), &text, &Hints::default());
    check(&text, &found);
    assert_eq!(found.blocks.iter().filter(|block| block.kind == BlockKind::Metadata).count(), 5);
    let authors: Vec<_> = found.authors.iter().filter_map(|&span| words(&text, Some(span))).collect();
    assert_eq!(authors, ["Jane Doe", "John Roe"]);
    assert_eq!(words(&text, found.publication), Some("The Hill Daily"));
    assert_eq!(words(&text, found.date), Some("November 9"));
    assert_eq!(words(&text, found.url), Some("https://hill.example/roads"));
    assert_eq!(words(&text, found.disclaimer), Some("These are the views of the author."));
    assert_eq!(layout(&Lists::english(), &text.replace("\n\n", "\n"), &Hints::default()).authors.len(), 2);
}

#[test]
fn authors_at_the_edges() {
    let cases: &[(String, &[&str])] = &[
        (format!("No more roads\n\nBy Jane Doe, Staff Writer\n\n{BODY}"), &["Jane Doe"]),
        (format!("No more roads\nBy Jane Doe and John Roe\nMarch 3, 2021\n\n{BODY}"), &["Jane Doe", "John Roe"]),
        (format!("No more roads\n\nBy Jane Doe | March 3, 2021\n\n{BODY}"), &["Jane Doe"]),
        (format!("{BODY}\n\n{MORE}\n\n— Jane Doe"), &["Jane Doe"]),
        (format!("{BODY}\n\n{MORE}\n\n*Jane Doe is a fellow at the Institute of Roads.*"), &["Jane Doe"]),
        (format!("Dear John,\n\n{BODY}\n\nYours,\n\nJane"), &["Jane"]),
        (format!("Dear John,\n\n{BODY}\n\nYours,\nJane"), &["Jane"]),
        // Whom the text is about is not its author.
        (format!("{BODY} Doe said so.\n\n{MORE}\n\nJane Doe is the mayor of Hill."), &[]),
        (format!("{BODY}\n\nBy Friday Morning, the town had no road.\n\n{MORE}"), &[]),
    ];
    for (text, expected) in cases {
        let found = layout(&Lists::english(), text, &Hints::default());
        check(text, &found);
        let authors: Vec<_> = found.authors.iter().filter_map(|&span| words(text, Some(span))).collect();
        assert_eq!(&authors, expected, "{text}");
    }
}

#[test]
fn hints_find_but_never_invent() {
    let text = format!("we never asked for that road.\n\nabout the town\n\njane\n\n{BODY}");
    let hints = Hints::new().title("We never asked for that road").standfirst("About the town").byline("By Jane");
    let found = layout(&Lists::english(), &text, &hints);
    let kinds: Vec<_> = found.blocks.iter().map(|block| block.kind).collect();
    assert_eq!(kinds, [BlockKind::Title, BlockKind::Standfirst, BlockKind::Metadata, BlockKind::Paragraph]);
    assert_eq!(found.authors.first().and_then(|&span| words(&text, Some(span))), Some("jane"));
    let absent = layout(&Lists::english(), BODY, &Hints::new().title("Roads").byline("Jane Doe"));
    assert_eq!((absent.blocks.len(), absent.authors.len()), (1, 0));
}

#[test]
fn levels() {
    let levels = |text: &str| {
        layout(&Lists::english(), text, &Hints::default()).blocks.iter().map(|block| block.level).collect::<Vec<_>>()
    };
    assert_eq!(levels("- a\n  - b\n    - c\n- d"), [1, 2, 3, 1]);
    assert_eq!(levels("> a\n\n>> b"), [1, 2]);
    assert_eq!(levels(&format!("{BODY}\n\n### Roads\n\n{MORE}")), [0, 3, 0]);
}

#[test]
fn line_ends_do_not_matter() {
    let text = format!("No more roads\nBy Jane Doe\n\n{BODY}\n\n- a\n- b\n\nBuses\n\n{MORE}\n\n— Jane Doe\n");
    let expected: Vec<_> = kinds(&text).into_iter().map(|(kind, words)| (kind, words.to_owned())).collect();
    for line_end in ["\r\n", "\r"] {
        let other = text.replace('\n', line_end);
        let found: Vec<_> =
            kinds(&other).into_iter().map(|(kind, words)| (kind, words.replace(line_end, "\n"))).collect();
        assert_eq!(found, expected, "{line_end:?}");
    }
}

#[test]
fn a_list_is_one_paragraph() {
    let text = format!("{BODY}\n\n- a\n- b\n\n{MORE}");
    let found = layout(&Lists::english(), &text, &Hints::default());
    let runs: Vec<_> = paragraphs(&found.blocks).filter_map(|span| text.get(span.range())).collect();
    assert_eq!(runs, [BODY, "- a\n- b", MORE]);
}

#[test]
fn every_mixture_of_pieces_tiles() {
    let parts = [
        "Roads",
        "# ",
        "> ",
        "- a",
        "1. b",
        "\n",
        "\n\n",
        "\r",
        "***",
        "===",
        "---",
        "```",
        "By Jane Doe",
        ": ",
        "é—“”",
        "\u{2028}",
        "\t",
        ".",
        BODY,
    ];
    // A linear congruential generator: the same texts every time.
    let mut state: u32 = 7;
    for _ in 0..5_000 {
        let mut text = String::new();
        for _ in 0..12 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push_str(parts.get(state as usize >> 16 & 31).copied().unwrap_or(" "));
        }
        check(&text, &layout(&Lists::english(), &text, &Hints::new().title("Roads").byline("Jane Doe")));
    }
}

#[test]
fn hostile_texts_are_read_to_their_end() {
    let units = [
        "\n",
        "A heading a line\n",
        "A heading a paragraph\n\n",
        "- a\n",
        "> a\n",
        "   - a\n",
        "By Jane Doe\n",
        "[1] ",
        "#",
        "(",
        "Roads. ",
    ];
    for unit in units {
        let text = unit.repeat(100_000);
        // quadratic work on 100,000 lines would take minutes
        check(&text, &layout(&Lists::english(), &text, &Hints::default()));
    }
}
