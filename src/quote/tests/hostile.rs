//! Marks that make no sense: what follows them is still found.

use super::super::{Passage, Stage};
use crate::lexicon::Lexicon;
use crate::model::Found;
use crate::parse;
use crate::text::layout::layout;
use crate::text::{Hints, scan, sentence, tag};

/// The quotes of a text by this stage alone: the others have limits of their own.
fn stage(text: &str) -> Found {
    let lexicon = Lexicon::english().inner();
    let (mut found, mut stage) = (Found::default(), Stage::default());
    stage.clear(&crate::model::Bounds::default());
    let layout = layout(text, &Hints::default());
    for (number, block) in layout.blocks.iter().enumerate() {
        let (mut tokens, mut sentences) = (Vec::new(), Vec::new());
        scan::scan(text, block.span, &lexicon.words, &mut tokens);
        sentence::sentences(text, &tokens, |range| sentences.push(range));
        sentences.iter().for_each(|range| tag::tag(text, &mut tokens[range.clone()]));
        let next = layout.blocks.get(number + 1).copied();
        let passage = Passage { text, block: *block, next, tokens: &tokens, sentences: &sentences };
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

#[test]
fn deep_nesting_is_told() {
    let article = parse("\u{201c}\u{2018}\u{201c}\u{2018}\u{201c}\u{2018}\u{201c}\u{2018}\u{201c}deep");
    assert_eq!(article.limits_reached(), [crate::Limit::QuoteDepth]);
}
