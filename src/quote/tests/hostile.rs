//! Marks that make no sense: what follows them is still found.

use super::super::{Passage, Stage};
use crate::lexicon::Lexicon;
use crate::model::Found;
use crate::parse;
use crate::text::layout::layout;
use crate::text::{Hints, scan, sentence, tag};
use crate::work::counted;

/// The quotes of a text by this stage alone: the others have limits of their own.
fn stage(text: &str) -> Found {
    let lexicon = Lexicon::english().inner();
    let (mut found, mut stage) = (Found::default(), Stage::default());
    stage.clear(&crate::model::Bounds::default());
    let layout = layout(&lexicon.lists, text, &Hints::default());
    for (number, block) in layout.blocks.iter().enumerate() {
        let (mut tokens, mut breaks, mut sentences) = (Vec::new(), Vec::new(), Vec::new());
        let marked = scan::scan(text, block.span, &lexicon.words, &mut tokens, &mut breaks).marked;
        sentence::sentences(&lexicon.grammar, text, &tokens, &breaks, |range| sentences.push(range));
        sentences.iter().for_each(|range| tag::tag(&lexicon.grammar, text, &mut tokens[range.clone()]));
        let next = layout.blocks.get(number + 1).copied();
        let passage = Passage { text, block: *block, next, marked, tokens: &tokens, sentences: &sentences };
        stage.block(lexicon, &passage, &mut found);
    }
    stage.finish(&mut found);
    found
}

/// How many marks a hostile text has: enough that anything but one pass would not come back.
const MANY: usize = 100_000;

#[test]
fn hostile_marks() {
    let nested = |open: &str, close: &str| format!("{} word {}", open.repeat(MANY / 10), close.repeat(MANY / 10));
    let texts = [
        ("opening marks", "\u{201c}".repeat(MANY)),
        ("opening marks with words", "\u{201c}word ".repeat(MANY)),
        ("straight marks", "\"".repeat(MANY)),
        ("straight marks with words", "\"a ".repeat(MANY)),
        ("closing marks", "word\u{201d} ".repeat(MANY)),
        ("nested marks", nested("\u{201c}\u{2018}", "\u{2019}\u{201d}")),
        ("nested in words", nested("\u{201c}a \u{2018}b ", "c\u{2019} d\u{201d} ")),
        ("alternating kinds", "\"\u{201c}\u{ab}'\u{201e}``\u{2018}\u{203a}".repeat(MANY / 8)),
        ("apostrophes", "'".repeat(MANY)),
        ("apostrophes with words", "the dogs' ".repeat(MANY / 10)),
        ("short quotations", "\"a\" ".repeat(MANY)),
        ("cues", "said that he said that ".repeat(MANY / 10)),
        ("cues and commas", "it is, she said, ".repeat(MANY / 10)),
        ("a list of names", "Ann Lee, ".repeat(MANY / 10)),
        ("who is who", "Ann Lee, who said she, ".repeat(MANY / 10)),
        ("brackets", "(".repeat(MANY)),
    ];
    for (name, hostile) in texts {
        let text = format!("{hostile}\n\nAnn Lee said, \u{ab}The bridge is unsafe.\u{bb}");
        let found = stage(&text);
        let last = found.quotes.last().map(|quote| &text[quote.content.range()]);
        assert_eq!(last, Some("The bridge is unsafe."), "{name}");
    }
}

/// A text of so many marks.
type Hostile = fn(usize) -> String;

/// Marks of an article that somebody wrote to break the parser: `n` of each kind.
const FAMILIES: &[(&str, Hostile)] = &[
    ("none closed", |n| "\u{201c}It is so, ".repeat(n)),
    ("none opened", |n| "it is so,\u{201d} ".repeat(n)),
    ("nested", |n| format!("{}it is so{}", "\u{201c}a \u{2018}b ".repeat(n / 2), " c\u{2019} d\u{201d}".repeat(n / 2))),
    ("nested without words", |n| {
        format!("{}it is so{}", "\u{201c}\u{2018}".repeat(n / 2), "\u{2019}\u{201d}".repeat(n / 2))
    }),
    ("alternating kinds", |n| "\"a \u{201c}b \u{ab}c 'd \u{201e}e ``f \u{2018}g \u{203a}h ".repeat(n / 8)),
    ("apostrophes", |n| "' ".repeat(n)),
    ("apostrophes of owners", |n| "the dogs' ".repeat(n)),
    ("a mark a paragraph", |n| "\u{201c}It is so.\n\n".repeat(n)),
    ("a straight mark a paragraph", |n| "\"It is so.\n\n".repeat(n)),
    ("said in the middle", |n| "\"It is,\" she said, \"so,\" and ".repeat(n / 4)),
];

/// How many marks the texts have, and how many times longer the other ones are.
const MARKS: usize = 2_500;
const LONGER: usize = 4;

/// How much more work than so many times as much the longer text may make, and what any text may ask for.
const MARGIN: usize = 11;
const LITTLE: usize = 20_000;

#[test]
fn work_on_marks_grows_with_the_text() {
    let end = "\n\nAnn Lee, a builder, said, \u{ab}The bridge is unsafe.\u{bb}";
    for (name, text_of) in FAMILIES {
        let (short, long) = (text_of(MARKS), text_of(MARKS * LONGER) + end);
        let few = counted(|| drop(parse(&short)));
        let mut last = None;
        let many = counted(|| {
            let article = parse(&long);
            let source =
                article.quotes().last().and_then(|quote| Some((quote.content, article.source(quote.source?)?.name)));
            last = source.map(|(content, name)| (article.slice(content).to_owned(), article.slice(name).to_owned()));
        });
        for (kind, (few, many)) in few.iter().zip(many).enumerate() {
            assert!(many <= few * LONGER * MARGIN / 10 + LITTLE, "{name}: {few} of kind {kind}, then {many}");
        }
        assert_eq!(last, Some(("The bridge is unsafe.".to_owned(), "Ann Lee".to_owned())), "{name}");
    }
}

#[test]
fn deep_nesting_is_told() {
    let article = parse("\u{201c}\u{2018}\u{201c}\u{2018}\u{201c}\u{2018}\u{201c}\u{2018}\u{201c}deep");
    assert_eq!(article.limits_reached(), [crate::Limit::QuoteDepth]);
}
