//! The tables that queries want: each row in words, with nothing to look up elsewhere.

use counterpoint::{Article, ClaimId, Holder, Span};

use crate::table::{Table, table};

/// `claims(text)`.
pub(crate) static CLAIMS: Table = table!("claims" of claims {
    "claim" Text |article, claim, _| article.slice(claim.span),
    "role" Text |article, claim, _| claim.role.name(),
    "polarity" Text |article, claim, _| claim.polarity.name(),
    "stance" Text |article, claim, _| claim.stance.map(|stance| stance.name()),
    "holder" Text |article, claim, _| holder(article, claim.holder),
    "holder_kind" Text |article, claim, _| holder_kind(claim.holder),
    "rebuttals" Number |article| rebuttals(article),
    "start" Number |article, claim, _| claim.span.start(),
    "end" Number |article, claim, _| claim.span.end(),
    "confidence" Share |article, claim, _| claim.confidence,
});

/// `rebuttals(text)`.
pub(crate) static REBUTTALS: Table = table!("rebuttals" of rebuttals {
    "claim" Text |article, rebuttal, _| words(article, rebuttal.claim),
    "target" Text |article, rebuttal, _| rebuttal.target.and_then(|target| words(article, target)),
    "kind" Text |article, rebuttal, _| rebuttal.kind.name(),
    "marker" Text |article, rebuttal, _| {
        slice(article, rebuttal.marker.and_then(|marker| article.marker(marker)).map(|marker| marker.span))
    },
    "holder" Text |article, rebuttal, _| held_by(article, rebuttal.claim),
    "target_holder" Text |article, rebuttal, _| rebuttal.target.and_then(|target| held_by(article, target)),
    "confidence" Share |article, rebuttal, _| rebuttal.confidence,
});

/// `quotes(text)`.
pub(crate) static QUOTES: Table = table!("quotes" of quotes {
    "content" Text |article, quote, _| article.slice(quote.content),
    "kind" Text |article, quote, _| quote.kind.name(),
    "speaker" Text |article, quote, _| slice(article, quote.speaker),
    "source" Text |article, quote, _| {
        slice(article, quote.source.and_then(|source| article.source(source)).map(|source| source.name))
    },
    "cue" Text |article, quote, _| slice(article, quote.cue),
    "venue" Text |article, quote, _| slice(article, quote.venue),
    "addressee" Text |article, quote, _| slice(article, quote.addressee),
    "start" Number |article, quote, _| quote.span.start(),
    "end" Number |article, quote, _| quote.span.end(),
    "confidence" Share |article, quote, _| quote.confidence,
});

/// `markers(text)`.
pub(crate) static MARKERS: Table = table!("markers" of markers {
    "marker" Text |article, marker, _| article.slice(marker.span),
    "class" Text |article, marker, _| marker.class.name(),
    "sense" Text |article, marker, _| article.sense(marker.sense),
    "function" Text |article, marker, _| marker.function.name(),
    "start" Number |article, marker, _| marker.span.start(),
    "end" Number |article, marker, _| marker.span.end(),
    "confidence" Share |article, marker, _| marker.confidence,
});

/// How many rebuttals counter each claim.
fn rebuttals(article: &Article<'_>) -> Vec<usize> {
    let mut counts = vec![0; article.claims().len()];
    for target in article.rebuttals().iter().filter_map(|rebuttal| rebuttal.target) {
        if let Some(count) = counts.get_mut(target.index()) {
            *count += 1;
        }
    }
    counts
}

fn slice<'a>(article: &'a Article<'_>, span: Option<Span>) -> Option<&'a str> {
    span.map(|span| article.slice(span))
}

fn words<'a>(article: &'a Article<'_>, id: ClaimId) -> Option<&'a str> {
    slice(article, article.claim(id).map(|claim| claim.span))
}

fn held_by<'a>(article: &'a Article<'_>, id: ClaimId) -> Option<&'a str> {
    article.claim(id).map(|claim| holder(article, claim.holder))
}

/// The name of a source, `author` or `opponent`.
fn holder<'a>(article: &'a Article<'_>, holder: Holder) -> &'a str {
    match holder {
        Holder::Source(id) => article.source(id).map_or("source", |source| article.slice(source.name)),
        other => holder_kind(other),
    }
}

/// `source`, `author` or `opponent`.
pub(crate) fn holder_kind(holder: Holder) -> &'static str {
    match holder {
        Holder::Source(_) => "source",
        Holder::Opponent => "opponent",
        _ => "author",
    }
}
