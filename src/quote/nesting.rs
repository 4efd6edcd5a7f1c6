//! Quotes stand inside each other or apart, and never cross.

use crate::Span;
use crate::model::{Quote, QuoteId};

/// The quotes around a place, kept for their memory.
#[derive(Debug, Default)]
pub(super) struct Nesting {
    open: Vec<Span>,
    around: Vec<(Span, QuoteId)>,
}

/// Puts the quotes from `first` on in the order of the text and says which stands inside which. Where two would cross,
/// the later one is cut down to its content, or given up if that crosses too. `carried` is the quote that reaches into
/// their block from the one before.
pub(super) fn nest(carried: Option<QuoteId>, first: usize, quotes: &mut Vec<Quote>, nesting: &mut Nesting) {
    if quotes.len() == first {
        return;
    }
    let carried = carried.and_then(|id| quotes.get(id.index()).map(|quote| (quote.span, quote.content, id)));
    let reaching = carried.map(|(span, ..)| span);
    let Nesting { open, around } = nesting;
    cross(reaching, quotes.get_mut(first..).unwrap_or(&mut []), open, |quote| quote.span = quote.content);
    let mut given_up = false;
    cross(reaching, quotes.get_mut(first..).unwrap_or(&mut []), open, |quote| {
        quote.span = Span::default();
        given_up = true;
    });
    if given_up {
        let mut at = 0;
        quotes.retain(|quote| {
            at += 1;
            at <= first || !quote.span.is_empty()
        });
    }
    around.clear();
    around.extend(carried.map(|(_, content, id)| (content, id)));
    for (at, quote) in quotes.iter_mut().enumerate().skip(first) {
        around.retain(|(content, _)| content.hi() > quote.span.lo());
        quote.inside = around.iter().rev().find(|(content, _)| content.contains(quote.span)).map(|(_, id)| *id);
        around.push((quote.content, QuoteId::of(at)));
    }
}

/// Sorts the quotes and hands over each that crosses one before it, or the one that reaches into their block; what is
/// left nests or is apart.
fn cross(reaching: Option<Span>, quotes: &mut [Quote], open: &mut Vec<Span>, mut crosses: impl FnMut(&mut Quote)) {
    quotes.sort_by_key(|quote| (quote.span.lo(), std::cmp::Reverse(quote.span.hi())));
    open.clear();
    open.extend(reaching);
    for quote in quotes {
        while open.last().is_some_and(|around| around.hi() <= quote.span.lo()) {
            open.pop();
        }
        if open.last().is_none_or(|around| around.contains(quote.span)) {
            open.push(quote.span);
        } else {
            crosses(quote);
        }
    }
}
