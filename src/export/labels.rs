//! The words that several formats say about a claim or an edge, each on one line.

use std::borrow::Cow;

use super::words;
use crate::model::{Claim, ClaimId, Holder, MarkerId, Source};
use crate::{Article, print};

/// Who holds the claim; `None` for the author.
pub(super) fn holder(article: &Article<'_>, claim: &Claim) -> Option<Cow<'static, str>> {
    match claim.holder {
        Holder::Author => None,
        Holder::Opponent => Some(Cow::Borrowed("an unnamed opponent")),
        Holder::Source(id) => article.source(id).map(|source| Cow::Owned(name(article, source))),
    }
}

/// The fullest name of a source.
pub(super) fn name(article: &Article<'_>, source: &Source) -> String {
    print::line(article.slice(source.name))
}

/// The words of a marker, with an ellipsis where they stand apart.
pub(super) fn marker(article: &Article<'_>, id: MarkerId) -> String {
    let Some(marker) = article.marker(id) else { return String::new() };
    let parts = article.marker_spans(marker).iter().map(|part| print::line(article.slice(*part)));
    parts.collect::<Vec<_>>().join(" … ")
}

/// The words of a claim.
pub(super) fn claim(article: &Article<'_>, id: ClaimId) -> String {
    article.claim(id).map_or_else(String::new, |claim| print::line(article.slice(claim.span)))
}

/// What stands beside a claim: its number, how it is put forward, and who holds it, each where there is something to say.
pub(super) fn notes(article: &Article<'_>, id: ClaimId) -> String {
    let claim = article.claim(id);
    let polarity = claim.and_then(|claim| words::polarity(claim.polarity)).map(Cow::Borrowed);
    let holder = claim.and_then(|claim| holder(article, claim));
    let notes = [Some(Cow::Owned(id.index().to_string())), polarity, holder];
    notes.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The title of the article on one line, without the marks of a heading; empty where it has none.
pub(super) fn title(article: &Article<'_>) -> String {
    article.title().map_or_else(String::new, |span| print::line(article.slice(span).trim_start_matches('#')))
}
