//! Puts the sources of an article in the order of their first mention.

use crate::Span;
use crate::model::{Found, Slice, Source, SourceId};

/// What is needed for that, kept for its memory.
#[derive(Debug, Default)]
pub(super) struct Order {
    first: Vec<(Span, u32)>,
    places: Vec<SourceId>,
    sorted: Vec<Source>,
}

impl Order {
    /// Gives the sources their mentions, which come sorted by the numbers of their sources, and puts them in order.
    pub(super) fn number(&mut self, mentions: &[(u32, Span)], found: &mut Found) {
        let Order { first, places, sorted } = self;
        first.clear();
        let mut at = 0;
        for (number, source) in found.sources.iter_mut().enumerate() {
            let start = found.spans.len();
            while let Some(&(_, span)) = mentions.get(at).filter(|(owner, _)| *owner == number as u32) {
                found.spans.push(span);
                at += 1;
            }
            source.mentions = Slice::since(start, &found.spans);
            first.push((found.spans.get(start).copied().unwrap_or(source.name), number as u32));
        }
        first.sort_unstable();
        places.clear();
        places.resize(first.len(), SourceId::of(0));
        sorted.clear();
        for (place, (_, number)) in first.iter().enumerate() {
            sorted.extend(found.sources.get(*number as usize).copied());
            if let Some(slot) = places.get_mut(*number as usize) {
                *slot = SourceId::of(place);
            }
        }
        found.sources.clear();
        found.sources.extend_from_slice(sorted);
        for quote in &mut found.quotes {
            quote.source = quote.source.and_then(|source| places.get(source.index()).copied());
        }
    }
}
