//! Every form of reported speech as a named case, and marks that make no sense.

mod cases;
mod holders;
mod hostile;
mod sources;

use cases::{CASES, Expected};

use crate::{Article, Quote, parse};

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
