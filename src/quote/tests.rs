//! Every form of reported speech as a named case, and marks that make no sense.

use super::{Passage, Stage};
use crate::lexicon::Lexicon;
use crate::model::Found;
use crate::text::layout::layout;
use crate::text::{Hints, scan, sentence, tag};
use crate::{Article, Quote, QuoteKind, parse};

/// What a quote of a case must be. Empty strings stand for what the text does not give.
struct Expected {
    kind: QuoteKind,
    /// The parts of the content, joined by `…`.
    content: &'static str,
    speaker: &'static str,
    source: &'static str,
    role: &'static str,
    affiliation: &'static str,
    venue: &'static str,
    addressee: &'static str,
}

const fn said(kind: QuoteKind, content: &'static str, speaker: &'static str, source: &'static str) -> Expected {
    Expected { kind, content, speaker, source, role: "", affiliation: "", venue: "", addressee: "" }
}

use QuoteKind::{Block, Direct, Indirect, Mixed, Scare};

#[rustfmt::skip]
const CASES: &[(&str, &str, &[Expected])] = &[
    ("cue after the speaker", "\"The bridge is unsafe,\" Ann Lee said.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("cue before the speaker", "\u{201c}The bridge is unsafe,\u{201d} said Ann Lee.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("cue before the quotation", "Ann Lee said, \"The bridge is unsafe.\"", &[
        said(Direct, "The bridge is unsafe.", "Ann Lee", "Ann Lee")]),
    ("cue at the very start", "Said Ann Lee, \"The bridge is unsafe.\"", &[
        said(Direct, "The bridge is unsafe.", "Ann Lee", "Ann Lee")]),
    ("colon", "Ann Lee put it bluntly: \"The bridge is unsafe.\"", &[
        said(Direct, "The bridge is unsafe.", "Ann Lee", "Ann Lee")]),
    ("apposition after the name", "\"The bridge is unsafe,\" Ann Lee, a retired engineer, said.", &[
        Expected { role: "retired engineer", ..said(Direct, "The bridge is unsafe", "Ann Lee, a retired engineer,", "Ann Lee") }]),
    ("apposition before the name", "\"The bridge is unsafe,\" another neighbour, Ann Lee, told us.", &[
        Expected { addressee: "us", ..said(Direct, "The bridge is unsafe", "another neighbour, Ann Lee,", "Ann Lee") }]),
    ("age", "\"We want the bridge mended,\" Ann Lee, 57, told a passer-by.", &[
        Expected { addressee: "a passer-by", ..said(Direct, "We want the bridge mended", "Ann Lee, 57,", "Ann Lee") }]),
    ("role and affiliation", "\"The bridge is unsafe,\" said Ann Lee, director of the Turan Research Center at Yorktown Institute.", &[
        Expected { role: "director of the Turan Research Center", affiliation: "Yorktown Institute",
            ..said(Direct, "The bridge is unsafe", "Ann Lee, director of the Turan Research Center at Yorktown Institute", "Ann Lee") }]),
    ("role before the name", "Acme spokesman Bob Ray said the bridge was unsafe.", &[
        Expected { role: "spokesman", affiliation: "Acme", ..said(Indirect, "the bridge was unsafe", "Acme spokesman Bob Ray", "Bob Ray") }]),
    ("venue", "\"The bridge is unsafe,\" Ann Lee said in an interview with RFE/RL.", &[
        Expected { venue: "in an interview with RFE/RL", ..said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee") }]),
    ("venue with an article", "Ann Lee said at the summit that the bridge was unsafe.", &[
        Expected { venue: "at the summit", ..said(Indirect, "the bridge was unsafe", "Ann Lee", "Ann Lee") }]),
    ("addressee", "Bob Ray told Ann Lee of The Post that the bridge was unsafe.", &[
        Expected { addressee: "Ann Lee of The Post", ..said(Indirect, "the bridge was unsafe", "Bob Ray", "Bob Ray") }]),
    ("addressee after telling", "Bob Ray left early, telling Ann Lee of The Post that the bridge was unsafe.", &[
        Expected { addressee: "Ann Lee of The Post", ..said(Indirect, "the bridge was unsafe", "Bob Ray", "Bob Ray") }]),
    ("split by the cue", "\"The bridge,\" Ann Lee said, \"is not safe at all.\"", &[
        said(Direct, "The bridge … is not safe at all.", "Ann Lee", "Ann Lee")]),
    ("goes on in the next sentence", "\"The bridge is unsafe,\" Ann Lee said. \"We will close it today.\"", &[
        said(Direct, "The bridge is unsafe … We will close it today.", "Ann Lee", "Ann Lee")]),
    ("a question and its cue", "\"Is the bridge safe?\" Ann Lee asked.", &[
        said(Direct, "Is the bridge safe?", "Ann Lee", "Ann Lee")]),
    ("several sentences", "\"It is old. It is rusty. It will fall,\" Ann Lee said.", &[
        said(Direct, "It is old. It is rusty. It will fall", "Ann Lee", "Ann Lee")]),
    ("begins inside a sentence", "Ann Lee said the bridge was \u{201c}a death trap.\u{201d}", &[
        said(Mixed, "the bridge was \u{201c}a death trap.", "Ann Lee", "Ann Lee"),
        said(Mixed, "a death trap.", "Ann Lee", "Ann Lee")]),
    ("doubled single marks", "''The bridge is unsafe,'' Ann Lee said.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("backticks", "``The bridge is unsafe,'' Ann Lee said.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("guillemets", "\u{ab}The bridge is unsafe,\u{bb} Ann Lee said.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("guillemets pointing inwards", "\u{bb}The bridge is unsafe,\u{ab} Ann Lee said.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("German marks", "\u{201e}The bridge is unsafe,\u{201c} Ann Lee said.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("single marks and apostrophes", "\u{2018}The workers\u{2019} bridge isn\u{2019}t safe,\u{2019} Ann Lee said.", &[
        said(Direct, "The workers\u{2019} bridge isn\u{2019}t safe", "Ann Lee", "Ann Lee")]),
    ("straight single marks", "'The bridge isn't safe,' Ann Lee said.", &[
        said(Direct, "The bridge isn't safe", "Ann Lee", "Ann Lee")]),
    ("straight mark closed by a curly one", "\"The bridge is unsafe,\u{201d} Ann Lee said.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("nested", "\u{201c}The mayor told me, \u{2018}The bridge is safe,\u{2019} and I laughed,\u{201d} Ann Lee said.", &[
        said(Direct, "The mayor told me, \u{2018}The bridge is safe,\u{2019} and I laughed", "Ann Lee", "Ann Lee"),
        Expected { addressee: "me", ..said(Direct, "The bridge is safe", "The mayor", "mayor") }]),
    ("unclosed, and what follows", "The \u{201c}bridge is old. Ann Lee said, \u{201c}It is unsafe.\u{201d}", &[
        said(Direct, "It is unsafe.", "Ann Lee", "Ann Lee")]),
    ("three paragraphs", "\u{201c}It is old,\u{201d} Ann Lee said. \u{201c}It is rusty.\n\n\u{201c}It has no rails at all.\n\n\u{201c}It will fall down soon.\u{201d}", &[
        said(Direct, "It is old … It is rusty.", "Ann Lee", "Ann Lee"),
        said(Direct, "It has no rails at all.", "Ann Lee", "Ann Lee"),
        said(Direct, "It will fall down soon.", "Ann Lee", "Ann Lee")]),
    ("two paragraphs with one pair of marks", "Ann Lee said: \u{201c}It is old and rusty.\n\nIt will fall down soon.\u{201d}", &[
        said(Direct, "It is old and rusty. … It will fall down soon.", "Ann Lee", "Ann Lee")]),
    ("speaker in the sentence before", "Ann Lee was furious. \"The bridge has been closed for ten years.\"\n\nAnn Lee said it was old. \"The bridge has been closed for ten years.\"", &[
        said(Direct, "The bridge has been closed for ten years.", "", ""),
        said(Indirect, "it was old", "Ann Lee", "Ann Lee"),
        said(Direct, "The bridge has been closed for ten years.", "Ann Lee", "Ann Lee")]),
    ("speaker in the sentence after", "\"I would rather swim than cross that bridge again.\" That quote from Ann Lee says it all.", &[
        said(Direct, "I would rather swim than cross that bridge again.", "Ann Lee", "Ann Lee")]),
    ("signed", "\u{201c}The bridge is unsafe.\u{201d} \u{2014} Ann Lee", &[
        said(Direct, "The bridge is unsafe.", "Ann Lee", "Ann Lee")]),
    ("signed in the next paragraph", "\u{201c}The bridge is unsafe and has been for years.\u{201d}\n\n\u{2014} Ann Lee", &[
        said(Direct, "The bridge is unsafe and has been for years.", "Ann Lee", "Ann Lee")]),
    ("name and colon", "Ann Lee: \"The bridge is unsafe.\"", &[
        said(Direct, "The bridge is unsafe.", "Ann Lee", "Ann Lee")]),
    ("interview turns", "Ann Lee, an engineer, met us.\n\nLEE: The bridge is old, and it will fall down.\n\nQ: When will it fall?", &[
        Expected { role: "engineer", ..said(Direct, "The bridge is old, and it will fall down.", "LEE", "Ann Lee") },
        said(Direct, "When will it fall?", "Q", "Q")]),
    ("announced by a colon", "Ann Lee wrote:\n\n\u{201c}The bridge is old, and it will fall down.\u{201d}", &[
        said(Direct, "The bridge is old, and it will fall down.", "Ann Lee", "Ann Lee")]),
    ("set off without marks", "Ann Lee has told us that:\n\nThe bridge is old, and it will fall down.", &[
        said(Block, "The bridge is old, and it will fall down.", "Ann Lee", "Ann Lee")]),
    ("block quote", "Ann Lee wrote of the bridge in 1990:\n\n> The bridge is old, and it will fall down.", &[
        said(Block, "The bridge is old, and it will fall down.", "Ann Lee", "Ann Lee")]),
    ("said that", "Ann Lee said that the bridge was unsafe.", &[
        said(Indirect, "the bridge was unsafe", "Ann Lee", "Ann Lee")]),
    ("said without that", "She said she supported the plan.", &[
        said(Indirect, "she supported the plan", "She", "")]),
    ("cue in the middle", "The bridge, critics say, is unsafe.", &[
        said(Indirect, "The bridge … is unsafe", "critics", "critics")]),
    ("cue at the end", "The bridge will fall down this winter, experts warned.", &[
        said(Indirect, "The bridge will fall down this winter", "experts", "experts")]),
    ("according to, first", "According to Ann Lee, the bridge is unsafe.", &[
        said(Indirect, "the bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("according to, last", "The bridge has lost its rails, according to a survey of the town.", &[
        said(Indirect, "The bridge has lost its rails", "a survey of the town", "survey of the town")]),
    ("told somebody that", "Ann Lee told reporters that the bridge was unsafe.", &[
        Expected { addressee: "reporters", ..said(Indirect, "the bridge was unsafe", "Ann Lee", "Ann Lee") }]),
    ("in the view of", "In Ann Lee's view, the bridge is unsafe.", &[
        said(Indirect, "the bridge is unsafe", "Ann Lee's", "Ann Lee")]),
    ("argue, warn, believe", "Ann Lee argues that it is old. Bob Ray warned that it would fall. Experts believe that it can be mended.", &[
        said(Indirect, "it is old", "Ann Lee", "Ann Lee"),
        said(Indirect, "it would fall", "Bob Ray", "Bob Ray"),
        said(Indirect, "it can be mended", "Experts", "Experts")]),
    ("fear and plan", "Residents fear the bridge will fall. The mayor plans to close it.", &[
        said(Indirect, "the bridge will fall", "Residents", "Residents"),
        said(Indirect, "to close it", "The mayor", "mayor")]),
    ("asked whether", "The mayor asked whether the bridge was safe.", &[
        said(Indirect, "whether the bridge was safe", "The mayor", "mayor")]),
    ("a claim that", "Ann Lee's claim that the bridge is unsafe was ignored.", &[
        said(Indirect, "the bridge is unsafe was ignored", "Ann Lee's", "Ann Lee")]),
    ("as X put it", "As Ann Lee put it, \"The bridge is a death trap.\"", &[
        said(Direct, "The bridge is a death trap.", "Ann Lee", "Ann Lee")]),
    ("is confident that", "The mayor is confident that the bridge will hold.", &[
        said(Indirect, "the bridge will hold", "The mayor", "mayor")]),
    ("was accused of", "The mayor was accused of lying to voters.", &[
        said(Indirect, "lying to voters", "", "")]),
    ("it was reported that", "It was reported that the bridge had fallen.", &[
        said(Indirect, "the bridge had fallen", "", "")]),
    ("the author is no source", "I believe that the bridge is unsafe.", &[
        said(Indirect, "the bridge is unsafe", "I", "")]),
    ("a term", "The so-called \"smart bridge\" cost millions.", &[
        said(Scare, "smart bridge", "", "")]),
    ("a title", "Her book \"The Long Bridge\" sold well.", &[
        said(Scare, "The Long Bridge", "", "")]),
    ("irony", "Such \"safety\" has a price.", &[
        said(Scare, "safety", "", "")]),
    ("a term of the author's and everybody's", "We call it \"progress\" and pay for it.", &[
        said(Scare, "progress", "", "")]),
    ("an echo", "\"The deal is a bad bargain for us all,\" Ann Lee said. But a \"bad bargain\" is better than none.", &[
        said(Direct, "The deal is a bad bargain for us all", "Ann Lee", "Ann Lee"),
        said(Mixed, "bad bargain", "", "Ann Lee")]),
    ("described in brackets", "The town has \"unbreakable ties\" (as described by local observer Ann Lee) to its bridge.", &[
        Expected { role: "local observer", ..said(Mixed, "unbreakable ties", "local observer Ann Lee", "Ann Lee") }]),
    ("a group with what hangs on it", "Supporters of the agreement say it will help.", &[
        said(Indirect, "it will help", "Supporters of the agreement", "Supporters of the agreement")]),
    ("short names and pronouns", "Joseph Epstein, a historian, wrote that the West had won. Epstein argues that it was close. He added that nobody noticed.", &[
        Expected { role: "historian", ..said(Indirect, "the West had won", "Joseph Epstein, a historian,", "Joseph Epstein") },
        Expected { role: "historian", ..said(Indirect, "it was close", "Epstein", "Joseph Epstein") },
        Expected { role: "historian", ..said(Indirect, "nobody noticed", "He", "Joseph Epstein") }]),
    ("the minister", "Minister Jane Doe said the bridge was old. Her deputy left. The minister added that it would be closed.", &[
        Expected { role: "Minister", ..said(Indirect, "the bridge was old", "Minister Jane Doe", "Jane Doe") },
        Expected { role: "Minister", ..said(Indirect, "it would be closed", "The minister", "Jane Doe") }]),
    ("he and she", "Jane Doe met John Roe at the bridge. She said it was old. He said it was new.", &[
        said(Indirect, "it was old", "She", "Jane Doe"),
        said(Indirect, "it was new", "He", "John Roe")]),
    ("groups", "Some Western analysts believe the alliance is finished. They warn that it will break apart.", &[
        said(Indirect, "the alliance is finished", "Some Western analysts", "Western analysts"),
        said(Indirect, "it will break apart", "They", "Western analysts")]),
    ("a report", "A report found that the bridge was unsafe. The report said that it must be closed.", &[
        said(Indirect, "the bridge was unsafe", "A report", "report"),
        said(Indirect, "it must be closed", "The report", "report")]),
];

/// What is wrong with a quote; nothing where it is as expected.
fn mistake(article: &Article<'_>, quote: &Quote, expected: &Expected) -> Option<String> {
    let words = |span: Option<crate::Span>| span.map_or("", |span| article.slice(span));
    let parts: Vec<&str> = article.contents(quote).iter().map(|part| article.slice(*part)).collect();
    let source = quote.source.and_then(|source| article.source(source));
    let found = (
        quote.kind,
        parts.join(" … "),
        words(quote.speaker),
        words(source.map(|source| source.name)),
        words(source.and_then(|source| source.role)),
        words(source.and_then(|source| source.affiliation)),
        words(quote.venue),
        words(quote.addressee),
    );
    let Expected { kind, content, speaker, source, role, affiliation, venue, addressee } = *expected;
    let expected = (kind, content.to_owned(), speaker, source, role, affiliation, venue, addressee);
    let reasons = quote.evidence(article).len();
    (found != expected || reasons == 0).then(|| format!("  found    {found:?}\n  expected {expected:?}"))
}

#[test]
fn every_form() {
    let mut mistakes = Vec::new();
    for (name, text, expected) in CASES {
        let article = parse(text);
        let found: Vec<&str> = article.quotes().iter().map(|quote| article.slice(quote.content)).collect();
        if found.len() != expected.len() {
            mistakes.push(format!("{name}: {found:?}"));
        }
        let wrong =
            article.quotes().iter().zip(*expected).filter_map(|(quote, expected)| mistake(&article, quote, expected));
        mistakes.extend(wrong.map(|wrong| format!("{name}:\n{wrong}")));
    }
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

/// What every article keeps to: spans on character boundaries, quotes in order, nested and never crossing.
fn validate(name: &str, article: &Article<'_>) {
    let text = article.text();
    let holds = |span: crate::Span| text.get(span.range()).is_some_and(|words| !words.is_empty());
    for (at, quote) in article.quotes().iter().enumerate() {
        let parts = article.contents(quote).iter().chain(article.quoted(quote));
        let others = [Some(quote.span), Some(quote.content), quote.cue, quote.speaker, quote.venue, quote.addressee];
        assert!(parts.copied().chain(others.into_iter().flatten()).all(holds), "{name}: {quote:?}");
        assert!(quote.span.contains(quote.content), "{name}: {quote:?}");
        assert!((0.0..=1.0).contains(&quote.confidence), "{name}: {quote:?}");
        assert!(quote.source.is_none_or(|source| article.source(source).is_some()), "{name}: {quote:?}");
        let around = quote.inside.and_then(|around| article.quote(around));
        assert_eq!(quote.inside.is_some(), around.is_some_and(|around| around.content.contains(quote.span)), "{name}");
        let later = article.quotes().get(at + 1);
        assert!(later.is_none_or(|later| quote.span.start() <= later.span.start()), "{name}: out of order");
        let crosses = |later: &&Quote| later.span.overlaps(quote.span) && !later.span.contains(quote.span);
        let next = article.quotes().iter().skip(at + 1).take_while(|later| later.span.start() < quote.span.end());
        assert!(next.filter(crosses).all(|later| quote.span.contains(later.span)), "{name}: {quote:?} is crossed");
    }
    for source in article.sources() {
        assert!(holds(source.name) && article.mentions(source).iter().copied().all(holds), "{name}: {source:?}");
        assert!(article.mentions(source).is_sorted() && !source.evidence(article).is_empty(), "{name}: {source:?}");
    }
}

#[test]
fn every_form_is_valid() {
    for (name, text, _) in CASES {
        validate(name, &parse(text));
        // cut anywhere: half a quotation, half a name, an opening mark at the very end
        for (at, _) in text.char_indices() {
            validate(name, &parse(text.get(..at).unwrap_or("")));
            validate(name, &parse(text.get(at..).unwrap_or("")));
        }
    }
}

/// The quotes of a text by this stage alone: the others have limits of their own.
fn stage(text: &str) -> Found {
    let lexicon = Lexicon::english().inner();
    let (mut found, mut stage) = (Found::default(), Stage::default());
    stage.clear(&crate::model::Bounds::default());
    let layout = layout(&lexicon.lists, text, &Hints::default());
    for (number, block) in layout.blocks.iter().enumerate() {
        let (mut tokens, mut sentences) = (Vec::new(), Vec::new());
        scan::scan(text, block.span, &lexicon.words, &mut tokens);
        sentence::sentences(&lexicon.grammar, text, &tokens, |range| sentences.push(range));
        sentences.iter().for_each(|range| tag::tag(&lexicon.grammar, text, &mut tokens[range.clone()]));
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
