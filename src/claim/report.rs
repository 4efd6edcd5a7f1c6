//! Reported speech in a sentence: the statement that somebody makes, apart from the words that say who makes it.

use std::ops::Range;

use super::Sentence;
use super::bare;
use crate::Span;
use crate::model::{Quote, QuoteKind};
use crate::quote::states;
use crate::text::token::{Tag, Token, span_of};

/// A reported content of fewer words than this stays in the statement around it.
const SHORTEST_REPORT: usize = 3;

/// The most words that name a speaker, with what is said of her and when she spoke.
const LONGEST_SUBJECT: usize = 24;

impl Sentence<'_> {
    /// The reported statement where a clause is nothing but the report of it ("X said that .."); else the clause.
    pub(super) fn without_frame(&self, bare: Range<usize>) -> Range<usize> {
        let Some(span) = self.tokens.get(bare.clone()).and_then(span_of) else { return bare };
        let near = |quote: &&Quote| quote.content.start() < span.end() && span.start() < quote.content.end();
        for quote in self.quotes.iter().filter(near) {
            let Some(content) = self.reported(quote) else { continue };
            let Some(frame) = self.frame(quote) else { continue };
            let inner = content.start.max(bare.start)..content.end.min(bare.end);
            // what somebody wants to do is no statement of its own
            let said = self.tokens.get(inner.clone()).unwrap_or(&[]);
            let wish = said.first().is_some_and(|first| first.tag == Tag::To) || !said.iter().any(Token::is_finite);
            let stated = quote.kind != QuoteKind::Indirect || !wish;
            if inner.is_empty() || !stated {
                continue;
            }
            // that they are enough is all that is asked; to count them all for each quote would take too long
            let words = |range: Range<usize>| {
                let words = self.tokens.get(range).unwrap_or(&[]).iter().filter(|token| token.is_word());
                words.take(SHORTEST_REPORT).count()
            };
            let outside = bare.start..frame.start.clamp(bare.start, bare.end);
            let after = frame.end.clamp(bare.start, bare.end)..bare.end;
            let only = words(outside.clone()) + words(after.clone()) < SHORTEST_REPORT
                || words(after) == 0 && self.is_subject(outside);
            if only && words(inner.clone()) >= SHORTEST_REPORT {
                return bare::bare(self.tokens, inner, self.signs);
            }
        }
        bare
    }

    /// The tokens of a quote with its cue, and with who said it to whom and where if that stands behind them.
    fn frame(&self, quote: &Quote) -> Option<Range<usize>> {
        let frame = self.range_of(quote.span)?;
        let named = [quote.speaker, quote.addressee, quote.venue].into_iter().flatten();
        let end = named.filter_map(|named| self.range_of(named)).map(|named| named.end).max();
        Some(frame.start..end.map_or(frame.end, |end| end.max(frame.end)))
    }

    /// Whether the words before a cue are no more than who says it and when: nothing there is a statement of its own.
    fn is_subject(&self, range: Range<usize>) -> bool {
        let words = self.tokens.get(range).unwrap_or(&[]);
        // "as Lee put it" opens with one, "the idea that it" goes on with one
        let hangs = words.iter().skip(1).any(|token| token.tag == Tag::Subordinator || token.tag == Tag::Wh);
        words.len() <= LONGEST_SUBJECT && !hangs && !words.iter().any(Token::is_finite)
    }

    /// Whether the quote is the words of somebody other than the author.
    pub(super) fn reports(&self, quote: &Quote) -> bool {
        let author = quote.speaker.and_then(|speaker| self.text.get(speaker.range())).is_some_and(is_author);
        states(quote, self.text) && !author
    }

    /// The tokens of a reported statement in this sentence; `None` for words that are part of the author's statement.
    fn reported(&self, quote: &Quote) -> Option<Range<usize>> {
        if !self.reports(quote) || quote.cue.is_none() && quote.kind != QuoteKind::Direct {
            return None;
        }
        let content = self.content(quote)?;
        let tokens = self.tokens.get(content.clone())?;
        let statement = tokens.iter().any(|token| token.is_finite() || token.tag == Tag::Base);
        (statement && tokens.iter().filter(|token| token.is_word()).take(SHORTEST_REPORT).count() == SHORTEST_REPORT)
            .then_some(content)
    }

    /// The tokens of the parts of a quote's content that stand in this sentence, and what is between them.
    fn content(&self, quote: &Quote) -> Option<Range<usize>> {
        let parts = quote.contents.of(self.parts);
        let parts = if parts.is_empty() { std::slice::from_ref(&quote.content) } else { parts };
        let first = self.tokens.first()?.start as usize;
        let last = self.tokens.last()?.end as usize;
        // the parts are in the order of the text, and a quotation of many sentences has many of them
        let from = parts.partition_point(|part| part.end() <= first);
        let until = parts.partition_point(|part| part.start() < last);
        let here = parts.get(from..until)?.iter().copied().reduce(Span::hull)?;
        self.range_of(here)
    }

    /// The tokens inside a span; `None` where there are none.
    fn range_of(&self, span: Span) -> Option<Range<usize>> {
        let start = self.tokens.partition_point(|token| (token.start as usize) < span.start());
        let end = self.tokens.partition_point(|token| (token.end as usize) <= span.end());
        (start < end).then_some(start..end)
    }
}

/// The author speaking of herself, or with the reader, is no source.
pub(super) fn is_author(speaker: &str) -> bool {
    ["I", "We", "we", "Let's", "let's", "Let\u{2019}s", "let\u{2019}s"].contains(&speaker)
}
