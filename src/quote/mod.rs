//! Who said what: marks are paired, cues find their contents and speakers, speakers become sources.

mod attribution;
mod chunk;
mod context;
mod draft;
mod extent;
mod indirect;
mod pairing;
mod person;
mod reader;
mod scare;
mod source;
mod subject;

use std::ops::Range;

use crate::Span;
use crate::lexicon::{Inner, Ruling};
use crate::model::{Block, BlockKind, Evidence, Found, Limit, Quote, QuoteKind, Slice, SourceId};
use crate::text::token::{Kind, Token, span_of};
use chunk::Chunk;
use context::Context;
use draft::{Draft, Sheet, Words};
use pairing::{Pair, Pairing};
use reader::Reader;
use source::Registry;

/// The quote stage of a parse, with what it keeps from block to block.
#[derive(Debug, Default)]
pub(crate) struct Stage {
    pairing: Pairing,
    chunks: Vec<Chunk>,
    taken: Vec<bool>,
    sheet: Sheet,
    top: Vec<Pair>,
    /// Which of the outermost pairs are part of some content.
    covered: Vec<bool>,
    registry: Registry,
    /// Who is named before a colon that ends the block.
    introducer: Option<draft::Mention>,
    /// Who spoke last, and the words that name the speaker.
    last: Option<(Span, Option<SourceId>)>,
}

/// A block with its words, as the stage reads it.
pub(crate) struct Passage<'p> {
    pub(crate) text: &'p str,
    pub(crate) block: Block,
    /// The block that follows, which may continue a quotation.
    pub(crate) next: Option<Block>,
    pub(crate) tokens: &'p [Token],
    pub(crate) sentences: &'p [Range<usize>],
}

impl Stage {
    /// Forgets the last article.
    pub(crate) fn clear(&mut self) {
        self.registry.clear();
        self.last = None;
    }

    /// Finds the quotes of a block and whom they come from. The quotes of the block are those that `found` has more
    /// of afterwards.
    pub(crate) fn block(&mut self, lexicon: &Inner, passage: &Passage<'_>, found: &mut Found) {
        let continues =
            |block: &Block| matches!(block.kind, BlockKind::Paragraph | BlockKind::BlockQuote | BlockKind::ListItem);
        let next = passage.next.filter(continues).filter(|_| continues(&passage.block));
        let next = next.and_then(|next| passage.text.get(next.span.range()));
        self.pairing.pair(passage.text, passage.tokens, next);
        if self.pairing.too_deep {
            found.passes(Limit::QuoteDepth);
        }
        self.top.clear();
        self.top.extend(self.pairing.pairs.iter().filter(|pair| pair.depth == 0));
        self.covered.clear();
        self.sheet.clear();
        self.introducer = None;
        let context = Context { text: passage.text, tokens: passage.tokens, known: &lexicon.reporting.known };
        let mut start = 0;
        let mut pair = 0;
        for sentence in passage.sentences {
            while self.top.get(pair).is_some_and(|top| top.outside().end <= sentence.start) {
                pair += 1;
            }
            let inside = self.top.iter().skip(pair).take_while(|top| top.outside().start < sentence.end);
            if inside.clone().any(|top| top.outside().end > sentence.end || asks(passage.tokens, top, sentence.end)) {
                continue;
            }
            self.unit(context, start..sentence.end);
            start = sentence.end;
        }
        if start < passage.tokens.len() {
            self.unit(context, start..passage.tokens.len());
        }
        self.keep(lexicon, context, passage.sentences, found);
    }

    /// Reads one sentence, or several that a quotation joins.
    fn unit(&mut self, context: Context<'_>, range: Range<usize>) {
        let Some(tokens) = context.tokens.get(range.clone()) else { return };
        if !reader::is_worth_reading(tokens, context.known.according) {
            return;
        }
        self.chunks.clear();
        chunk::chunk(context.tokens, range.clone(), &self.top, context.known.that, &mut self.chunks);
        let first = self.sheet.drafts.len();
        let mut reader = Reader { context, chunks: &self.chunks, taken: &mut self.taken, sheet: &mut self.sheet };
        reader.read();
        self.introducer = reader.introducer();
        self.leftovers(context, range, first);
    }

    /// Quotations that no cue of their sentence has claimed: they go on from the sentence before, or they are whole
    /// statements of a speaker nearby, or nobody's words.
    fn leftovers(&mut self, context: Context<'_>, range: Range<usize>, first: usize) {
        let from = self.top.partition_point(|pair| (pair.open as usize) < range.start);
        self.cover(first);
        for index in from..self.top.len() {
            let Some(pair) = self.top.get(index).copied().filter(|pair| (pair.open as usize) < range.end) else {
                break;
            };
            let outside = (pair.outside().start as u32, pair.outside().end as u32);
            if self.covered.get(index).copied().unwrap_or(false) {
                continue;
            }
            let statement = context.tokens.get(pair.outside()).is_some_and(scare::is_statement);
            if statement && pair.open as usize == range.start && self.goes_on(context, first, pair) {
                self.sheet.extend_last(outside, Ruling::Split);
            } else if statement {
                self.sheet.add(Draft { nearby: true, ..Draft::new(Ruling::Neighbour) }, &[outside]);
            } else {
                self.sheet.add(Draft { scare: true, ..Draft::new(scare::reason(&context, &pair)) }, &[outside]);
            }
        }
    }

    /// Marks the pairs that the drafts from `first` on hold.
    fn cover(&mut self, first: usize) {
        self.covered.resize(self.top.len(), false);
        for draft in self.sheet.drafts.get(first..).unwrap_or(&[]) {
            for &(start, end) in self.sheet.parts(draft) {
                let from = self.top.partition_point(|pair| pair.open < start);
                let inside = self.top.iter().skip(from).take_while(|pair| pair.outside().end <= end as usize).count();
                self.covered.iter_mut().skip(from).take(inside).for_each(|covered| *covered = true);
            }
        }
    }

    /// Whether the quotation follows right upon a sentence that ascribes another one.
    fn goes_on(&self, context: Context<'_>, first: usize, pair: Pair) -> bool {
        let last = first.checked_sub(1).and_then(|last| self.sheet.drafts.get(last));
        let same = first == self.sheet.drafts.len();
        let quoted =
            last.is_some_and(|last| !last.scare && self.sheet.parts(last).iter().any(|part| self.holds_quote(*part)));
        let _ = (context, pair);
        same && quoted
    }

    fn holds_quote(&self, (start, end): Words) -> bool {
        let at = self.top.partition_point(|pair| pair.open < start);
        self.top.get(at).is_some_and(|pair| pair.close <= end)
    }

    /// Turns the drafts of the block into quotes and their speakers into sources.
    fn keep(&mut self, lexicon: &Inner, context: Context<'_>, sentences: &[Range<usize>], found: &mut Found) {
        let first = found.quotes.len();
        self.registry.begin();
        for index in 0..self.sheet.drafts.len() {
            let Some(draft) = self.sheet.drafts.get(index).copied() else { break };
            let place =
                draft.speaker.map(|speaker| speaker.words.0).or(self.sheet.parts(&draft).first().map(|part| part.0));
            self.registry.note(&context, sentences, place.unwrap_or(0) as usize);
            let source = match &draft.speaker {
                Some(speaker) => {
                    let source = self.registry.resolve(lexicon, &context, speaker, found);
                    self.last = span(context.tokens, speaker.words).map(|words| (words, source));
                    source
                }
                None if draft.nearby => self.last.and_then(|(_, source)| source),
                None => None,
            };
            self.keep_draft(lexicon, context, &draft, source, found);
        }
        self.registry.note(&context, sentences, context.tokens.len());
        if let Some(speaker) = self.introducer.take() {
            let source = self.registry.resolve(lexicon, &context, &speaker, found);
            self.last = span(context.tokens, speaker.words).map(|words| (words, source));
        }
        if let Some(new) = found.quotes.get_mut(first..) {
            new.sort_by_key(|quote| (quote.span.lo(), std::cmp::Reverse(quote.span.hi())));
        }
    }

    fn keep_draft(
        &mut self,
        lexicon: &Inner,
        context: Context<'_>,
        draft: &Draft,
        source: Option<SourceId>,
        found: &mut Found,
    ) {
        let parts_start = found.spans.len();
        for part in self.sheet.parts(draft) {
            found.spans.extend(trimmed(context.tokens, *part).and_then(|words| span(context.tokens, words)));
        }
        let parts = found.spans.get(parts_start..).unwrap_or(&[]);
        let Some(content) = parts.iter().copied().reduce(|hull, part| hull.hull(part)) else { return };
        let count = parts.len();
        let contents = if count > 1 { Slice::since(parts_start, &found.spans) } else { Slice::default() };
        let quoted_start = found.spans.len();
        let mut bare = 0;
        let mut whole = content;
        for part in self.sheet.parts(draft) {
            bare += self.quoted(context, *part, found);
            if let Some(outside) = span(context.tokens, *part) {
                whole = whole.hull(outside);
            }
        }
        let quoted = Slice::since(quoted_start, &found.spans);
        let kind = match (draft.scare, quoted.len, bare) {
            (true, ..) => QuoteKind::Scare,
            (_, 0, _) => QuoteKind::Indirect,
            (_, _, 0) => QuoteKind::Direct,
            _ => QuoteKind::Mixed,
        };
        let cue = draft.cue.and_then(|words| span(context.tokens, words));
        let evidence = found.evidence.len();
        found.evidence.push(Evidence {
            rule: lexicon.reporting.name(draft.ruling),
            span: cue,
            weight: draft.ruling.weight(),
        });
        found.quotes.push(Quote {
            kind,
            span: cue.map_or(whole, |cue| whole.hull(cue)),
            content,
            contents,
            quoted,
            inside: None,
            cue,
            speaker: match &draft.speaker {
                Some(speaker) => span(context.tokens, speaker.words),
                None if draft.nearby => self.last.map(|(words, _)| words),
                None => None,
            },
            source,
            venue: draft.venue.and_then(|words| span(context.tokens, words)),
            addressee: draft.addressee.and_then(|words| span(context.tokens, words)),
            confidence: probability(draft.ruling.weight()),
            evidence: Slice::since(evidence, &found.evidence),
        });
    }

    /// Adds the parts in marks of a content; answers how many of its words stand outside marks.
    fn quoted(&self, context: Context<'_>, (start, end): Words, found: &mut Found) -> usize {
        let mut outside = 0;
        let mut at = start as usize;
        let first = self.top.partition_point(|pair| pair.open < start);
        for pair in self.top.iter().skip(first).take_while(|pair| pair.close <= end) {
            outside += words_in(context.tokens, at..pair.open as usize);
            found.spans.extend(
                trimmed(context.tokens, (pair.open + 1, pair.close)).and_then(|words| span(context.tokens, words)),
            );
            at = pair.outside().end;
        }
        outside + words_in(context.tokens, at..end as usize)
    }

    /// Gives the sources their names in full and their final numbers; ids of sources change, ids of quotes do not.
    pub(crate) fn finish(&mut self, found: &mut Found) {
        self.registry.finish(found);
    }
}

fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

/// Whether the sentence ends with a question or a cry in marks, after which its cue may follow ("Why?" she asked).
fn asks(tokens: &[Token], pair: &Pair, end: usize) -> bool {
    let last = (pair.close as usize).checked_sub(1).and_then(|last| tokens.get(last));
    let asks = last.is_some_and(|last| matches!(last.kind, Kind::Bang | Kind::Ellipsis | Kind::Dash));
    pair.outside().end == end && asks && tokens.get(end).is_some_and(Token::is_word)
}

fn words_in(tokens: &[Token], range: Range<usize>) -> usize {
    tokens.get(range).unwrap_or(&[]).iter().filter(|token| token.is_word()).count()
}

fn span(tokens: &[Token], (start, end): Words) -> Option<Span> {
    span_of(tokens.get(start as usize..end as usize)?)
}

/// The words without marks at their edges and without the comma or stop that ends them.
fn trimmed(tokens: &[Token], (mut start, mut end): Words) -> Option<Words> {
    let kind = |at: u32| tokens.get(at as usize).map(|token| token.kind);
    while start < end && matches!(kind(start), Some(Kind::Mark | Kind::Comma | Kind::Colon | Kind::Dash)) {
        start += 1;
    }
    while start < end && matches!(kind(end - 1), Some(Kind::Mark | Kind::Comma | Kind::Colon | Kind::Dash)) {
        end -= 1;
    }
    (start < end).then_some((start, end))
}
