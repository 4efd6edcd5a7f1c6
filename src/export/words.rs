//! Words that every export for people says about what an article holds.

use super::marks;
use crate::model::{Holder, Limit, MarkerId, Polarity, Quote, QuoteKind, Source, SupportKind};
use crate::tree::{Graph, Link};
use crate::{Article, Span, print};

/// Who holds a claim.
pub(super) fn holder(graph: &Graph<'_>, holder: Holder) -> String {
    match holder {
        Holder::Author => "the author".to_owned(),
        Holder::Opponent => "an unnamed opponent".to_owned(),
        Holder::Source(id) => {
            let source = graph.sources.get(id.index());
            source.and_then(|source| graph.text.get(source.name.range())).map(print::line).unwrap_or_default()
        }
    }
}

/// The words of a marker, the parts of a discontinuous one with an ellipsis between them.
pub(super) fn marker(graph: &Graph<'_>, id: MarkerId) -> String {
    let Some(marker) = graph.markers.get(id.index()) else { return String::new() };
    let parts = marker.spans.of(graph.spans);
    let parts = if parts.is_empty() { std::slice::from_ref(&marker.span) } else { parts };
    let words = parts.iter().filter_map(|span| graph.text.get(span.range()));
    words.map(|words| marks::bare(&print::line(words)).to_owned()).collect::<Vec<_>>().join(" … ")
}

/// Read from the target down to its ground.
pub(super) fn support(kind: SupportKind) -> &'static str {
    match kind {
        SupportKind::Consequence => "follows from",
        other => other.name(),
    }
}

/// An edge less sure than this is more likely wrong than right.
const UNSURE: f32 = 0.5;

/// What stands before the name of an edge that is more likely wrong than right: most of those that no word signals are.
pub(super) fn hedge(graph: &Graph<'_>, link: Link) -> &'static str {
    if graph.confidence(link).is_some_and(|confidence| confidence < UNSURE) { "perhaps " } else { "" }
}

/// How a claim is put forward where that is not simply as true.
pub(super) fn polarity(polarity: Polarity) -> Option<&'static str> {
    match polarity {
        Polarity::Asserted => None,
        Polarity::Conceded => Some("granted"),
        Polarity::Denied => Some("rejected"),
        Polarity::Hypothetical => Some("supposed"),
    }
}

/// The reported words, in marks where all of them stand in marks; an ellipsis where the cue splits them.
pub(super) fn reported(article: &Article<'_>, quote: &Quote) -> String {
    let parts = article.contents(quote);
    let words = parts.iter().map(|part| print::line(article.slice(*part))).collect::<Vec<_>>().join(" … ");
    let all_in_marks = article.quoted(quote) == parts;
    if all_in_marks || matches!(quote.kind, QuoteKind::Direct | QuoteKind::Block | QuoteKind::Scare) {
        marks::quoted(&words)
    } else {
        words
    }
}

/// What a source is to the article where it comes from it.
pub(super) fn origin(article: &Article<'_>, source: &Source) -> Option<&'static str> {
    let mentioned = |span: &Span| article.mentions(source).contains(span);
    match article.metadata().publication {
        _ if article.authors().iter().any(mentioned) => Some("the author of the article"),
        Some(outlet) if mentioned(&outlet) => Some("the outlet of the article"),
        _ => None,
    }
}

/// A confidence as readers are used to it.
pub(super) fn percent(confidence: f32) -> String {
    format!("{:.0}%", confidence * 100.0)
}

/// What a quote is, said beside its words.
pub(super) fn quote_kind(kind: QuoteKind) -> &'static str {
    match kind {
        QuoteKind::Mixed => "in part",
        QuoteKind::Block => "set off",
        other => other.name(),
    }
}

/// "1 claim", "2 claims".
pub(super) fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// What the limit cost, as a sentence.
pub(super) fn beyond(limit: Limit) -> String {
    let phrase = limit.to_string();
    let mut characters = phrase.chars();
    characters.next().map_or_else(String::new, |first| format!("{}{}.", first.to_uppercase(), characters.as_str()))
}
