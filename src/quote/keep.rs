//! From drafts to quotes of the article: spans, kinds, sources.

use std::ops::Range;

use super::context::Context;
use super::draft::{Draft, Whose, Words};
use super::leftover::Fate;
use super::nesting::nest;
use super::{Stage, probability, scare, span};
use crate::Span;
use crate::buffer;
use crate::lexicon::{Inner, Ruling};
use crate::model::{Found, Quote, QuoteId, QuoteKind, Slice, SourceId};
use crate::text::token::{Kind, Token};

impl Stage {
    /// Turns the drafts of the block into quotes and their speakers into sources.
    pub(super) fn keep(
        &mut self,
        lexicon: &Inner,
        context: Context<'_>,
        sentences: &[Range<usize>],
        found: &mut Found,
    ) {
        let first = found.quotes.len();
        self.level(0);
        let carried = self.carry_on(context, found);
        self.registry.begin();
        for at in 0..self.sheet.drafts.len() {
            let Some(draft) = self.sheet.drafts.get(at).copied() else { break };
            let part = self.sheet.parts(&draft).first().map(|part| part.0);
            let place = draft.speaker.map(|speaker| speaker.words.0).or(part).unwrap_or(0);
            self.registry.note(&context, sentences, &self.level, place as usize);
            let echoed = if draft.ruling == Ruling::Phrase { self.echo(context, &draft, found) } else { None };
            let draft = match echoed {
                Some(_) => Draft { ruling: Ruling::Echo, whose: Whose::Speaker, kind: Some(QuoteKind::Mixed), ..draft },
                None => draft,
            };
            let source = echoed.map(|source| (source, Ruling::Echo));
            let source = source.or_else(|| self.source(lexicon, context, &draft, found));
            self.keep_draft(lexicon, context, &draft, source, found);
        }
        self.registry.note(&context, sentences, &self.level, context.tokens.len());
        self.announce(lexicon, context, found);
        let waits = self.sheet.drafts.last().is_some_and(|draft| draft.whose == Whose::Nearby);
        self.unsigned = waits || self.unsigned && self.sheet.drafts.is_empty() && self.introducer.is_none();
        nest(carried, first, &mut found.quotes, &mut self.nesting);
        let goes_on = self.level.last().filter(|pair| pair.goes_on);
        self.continues = goes_on.is_some() && !self.pairing.is_pending();
        let goes_on = goes_on.filter(|_| self.pairing.is_pending());
        let open = goes_on.and_then(|pair| context.token(pair.open as usize + 1)).map(|token| token.start as usize);
        let holds = |quote: &&Quote| open.is_some_and(|open| quote.content.contains_offset(open));
        let carried = found.quotes.iter().skip(first).position(|quote| holds(&quote));
        self.carried = carried.map(|at| QuoteId::of(first + at));
    }

    /// Gives a quotation that began in the block before the words up to its closing mark here: it has one pair of
    /// marks, and a part of its content in each block. Answers which one that was.
    fn carry_on(&mut self, context: Context<'_>, found: &mut Found) -> Option<QuoteId> {
        let id = self.carried.take()?;
        let pair = self.level.first().filter(|pair| pair.came_on)?;
        let words = (pair.inside().start as u32, pair.inside().end as u32);
        let (Some(rest), Some(outside)) = (
            trimmed(context.tokens, words).and_then(|words| span(context.tokens, words)),
            span(context.tokens, (pair.outside().start as u32, pair.outside().end as u32)),
        ) else {
            return None;
        };
        let quote = found.quotes.get_mut(id.index())?;
        let copied = |slice: Slice, pool: &mut Vec<Span>| {
            let start = pool.len();
            pool.extend_from_within(slice.start as usize..slice.start as usize + slice.len as usize);
            start
        };
        let start = copied(quote.contents, &mut found.spans);
        if quote.contents.len == 0 {
            found.spans.push(quote.content);
        }
        found.spans.push(rest);
        quote.contents = Slice::since(start, &found.spans);
        let start = copied(quote.quoted, &mut found.spans);
        if let Some(last) = found.spans.last_mut().filter(|_| quote.quoted.len > 0) {
            *last = last.hull(rest);
        }
        quote.quoted = Slice::since(start, &found.spans);
        quote.content = quote.content.hull(rest);
        quote.span = quote.span.hull(outside);
        Some(id)
    }

    /// The source of a draft, and how it was told.
    fn source(
        &mut self,
        lexicon: &Inner,
        context: Context<'_>,
        draft: &Draft,
        found: &mut Found,
    ) -> Option<(SourceId, Ruling)> {
        match &draft.speaker {
            Some(speaker) => {
                let answers = draft.whose == Whose::Interviewed;
                let interviewed = answers.then(|| self.registry.interviewed(lexicon, found)).flatten();
                let source = interviewed.or_else(|| self.registry.resolve(lexicon, &context, speaker, found));
                self.last = span(context.tokens, speaker.words).map(|words| (words, source.map(|(source, _)| source)));
                source
            }
            None if draft.whose == Whose::Nearby => {
                let source = self.last.and_then(|(_, source)| source);
                source.map(|source| (source, Ruling::Neighbour))
            }
            None => None,
        }
    }

    /// Who is named at the end of the block before a colon speaks in the next one; who signs a quotation that stands
    /// in the block before is its speaker.
    fn announce(&mut self, lexicon: &Inner, context: Context<'_>, found: &mut Found) {
        let Some(speaker) = self.introducer.take() else { return };
        let source = self.registry.resolve(lexicon, &context, &speaker, found).map(|(source, _)| source);
        let words = span(context.tokens, speaker.words);
        self.last = words.map(|words| (words, source));
        if let Some(quote) = found.quotes.last_mut().filter(|_| self.unsigned && self.sheet.drafts.is_empty()) {
            quote.speaker = words;
            quote.source = source;
        }
    }

    fn keep_draft(
        &mut self,
        lexicon: &Inner,
        context: Context<'_>,
        draft: &Draft,
        source: Option<(SourceId, Ruling)>,
        found: &mut Found,
    ) {
        let at = |words: Words| span(context.tokens, words);
        let start = found.spans.len();
        for part in self.sheet.parts(draft) {
            found.spans.extend(trimmed(context.tokens, *part).and_then(at));
        }
        let parts = found.spans.get(start..).unwrap_or(&[]);
        let Some(content) = parts.iter().copied().reduce(|hull, part| hull.hull(part)) else { return };
        let contents = if parts.len() > 1 { Slice::since(start, &found.spans) } else { Slice::default() };
        let outside = self.sheet.parts(draft).iter().filter_map(|part| at(*part)).fold(content, Span::hull);
        let (quoted, bare) = self.quoted(context, draft, found);
        let cue = draft.cue.and_then(at);
        let speaker = match &draft.speaker {
            Some(speaker) => at(speaker.words),
            None if draft.whose == Whose::Nearby => self.last.map(|(words, _)| words),
            None => None,
        };
        let evidence = found.evidence.len();
        let lost = draft.ruling == Ruling::Neighbour && speaker.is_none();
        let ruling = if lost { Ruling::Unattributed } else { draft.ruling };
        buffer::push(&mut found.evidence, lexicon.reporting.evidence(ruling, cue.unwrap_or(content)));
        if let Some(((_, told), words)) = source.zip(speaker) {
            buffer::push(&mut found.evidence, lexicon.reporting.evidence(told, words));
        }
        let quote = Quote {
            kind: draft.kind.unwrap_or_else(|| self.kind(context, draft, quoted, bare)),
            span: cue.map_or(outside, |cue| outside.hull(cue)),
            content,
            contents,
            quoted,
            inside: None,
            cue,
            speaker,
            source: source.map(|(source, _)| source),
            venue: draft.venue.and_then(at),
            addressee: draft.addressee.and_then(at),
            confidence: probability(ruling.weight()),
            evidence: Slice::since(evidence, &found.evidence),
        };
        buffer::push(&mut found.quotes, quote);
    }

    /// Adds the parts in marks of a content; answers also how many of its words stand outside marks.
    fn quoted(&self, context: Context<'_>, draft: &Draft, found: &mut Found) -> (Slice, usize) {
        let pool = found.spans.len();
        let mut bare = 0;
        for &(start, end) in self.sheet.parts(draft) {
            let mut at = start as usize;
            let first = self.pairing.pairs.partition_point(|pair| pair.open < start);
            let inside = self.pairing.pairs.iter().skip(first).take_while(|pair| pair.open < end);
            for pair in inside.filter(|pair| pair.close <= end) {
                let whole = pair.outside() == (start as usize..end as usize);
                let said = whole || self.part_of(pair) != Fate::Scare;
                if pair.outside().start < at || !said {
                    continue;
                }
                bare += words_in(context.tokens, at..pair.outside().start);
                let words = (pair.inside().start as u32, pair.inside().end as u32);
                found.spans.extend(trimmed(context.tokens, words).and_then(|words| span(context.tokens, words)));
                at = pair.outside().end;
            }
            bare += words_in(context.tokens, at..end as usize);
        }
        (Slice::since(pool, &found.spans), bare)
    }

    fn kind(&self, context: Context<'_>, draft: &Draft, quoted: Slice, bare: usize) -> QuoteKind {
        if draft.whose == Whose::Nobody {
            return QuoteKind::Scare;
        }
        if quoted.len == 0 {
            return QuoteKind::Indirect;
        }
        let first = self.sheet.parts(draft).first().copied().unwrap_or((0, 0));
        let words = context.tokens.get(first.0 as usize..first.1 as usize).unwrap_or(&[]);
        let opens = words.iter().find(|token| token.is_word()).is_some_and(|token| !starts_small(context, token));
        let before = first.0.checked_sub(1).and_then(|before| context.token(before as usize));
        let set_off = before.is_none_or(|token| !token.is_word());
        // "proof that ''it works''" goes on with the author's clause
        let joined = || before.is_some_and(|token| context.known.that.has(token.word));
        let whole = match draft.ruling {
            _ if joined() => false,
            Ruling::Within => opens && scare::is_statement(words),
            Ruling::Before | Ruling::Neighbour | Ruling::Nested => opens || set_off,
            _ => true,
        };
        if bare == 0 && whole { QuoteKind::Direct } else { QuoteKind::Mixed }
    }
}

fn starts_small(context: Context<'_>, token: &Token) -> bool {
    context.text.get(token.span().range()).is_some_and(|word| word.starts_with(char::is_lowercase))
}

fn words_in(tokens: &[Token], range: Range<usize>) -> usize {
    tokens.get(range).unwrap_or(&[]).iter().filter(|token| token.is_word()).count()
}

/// The words without the marks at their edges and without the comma before a cue.
pub(super) fn trimmed(tokens: &[Token], (mut start, mut end): Words) -> Option<Words> {
    let edge = |at: u32| {
        let kind = tokens.get(at as usize).map(|token| token.kind);
        matches!(kind, Some(Kind::Mark | Kind::Comma | Kind::Colon | Kind::Dash))
    };
    while start < end && edge(start) {
        start += 1;
    }
    while start < end && edge(end - 1) {
        end -= 1;
    }
    (start < end).then_some((start, end))
}
