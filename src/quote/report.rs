//! What later stages ask of a report: whether it states anything, and whether anybody is named who makes it.

use crate::Span;
use crate::lexicon::Inner;
use crate::model::{Quote, QuoteKind};
use crate::text::lists::List;

/// An indirect report that is less sure tells what somebody plans, wants or praises, and no statement of hers.
const LEAST_STATED: f32 = 0.6;

/// Whether the content is a statement that somebody makes; "to close the line" is none.
pub(crate) fn states(lexicon: &Inner, quote: &Quote, text: &str) -> bool {
    let wishes = |content: &str| lexicon.lists.of(List::Wish).iter().any(|wish| content.starts_with(&*wish.text));
    let infinitive = || text.get(quote.content.range()).is_some_and(wishes);
    match quote.kind {
        QuoteKind::Scare => false,
        QuoteKind::Indirect => quote.confidence >= LEAST_STATED && !infinitive(),
        QuoteKind::Mixed => !infinitive(),
        _ => true,
    }
}

/// Whether the report names nobody: "complaints that ..", "it is argued that ..".
pub(crate) fn is_rumour(quote: &Quote) -> bool {
    quote.kind == QuoteKind::Indirect && quote.cue.is_some() && quote.speaker.is_none()
}

/// Whether nobody known makes the report: it is a rumour, or "they say".
pub(crate) fn is_nameless(lexicon: &Inner, text: &str, quote: &Quote) -> bool {
    let author = |speaker: Span| text.get(speaker.range()).is_some_and(|speaker| lexicon.is_author(speaker));
    quote.kind == QuoteKind::Indirect
        && quote.cue.is_some()
        && quote.source.is_none()
        && !quote.speaker.is_some_and(author)
}
