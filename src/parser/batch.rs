//! The stages between the layout and the assembly, each for a few blocks before the next one begins.
//!
//! The code of all of them is several times as large as the memory that a processor keeps near for code, and a paragraph
//! is short: block by block, each stage would find its code gone whenever its turn comes.

mod overlap;

use std::ops::Range;

use super::blocks::Blocks;
use crate::Span;
use crate::buffer::{self, Keep};
use crate::claim::draft::Draft;
use crate::claim::sign::Sign;
use crate::claim::{self, Sentence};
use crate::lexicon::{Inner, Manners};
use crate::marker::scan as marker;
use crate::model::{Block, BlockKind, Bounds, Found, Limit};
use crate::quote::{self, Passage, put_it};
use crate::text::fit::Fit;
use crate::text::scan::Scanned;
use crate::text::token::{Token, span_of};
use crate::text::within::Within;
use crate::text::{scan, sentence, tag};
use overlap::Overlaps;

/// Bytes of prose that have so many tokens at most, nearly always.
const BYTES_OF_FOUR: usize = 17;

/// The most tokens or markers that get room before they are read.
const MOST_AHEAD: usize = 1 << 10;

/// Bytes of prose for a marker, nearly always.
const BYTES_OF_SIGN: usize = 80;

/// An article that is being read.
pub(super) struct Reading<'r, 'l> {
    pub(super) text: &'r str,
    pub(super) lexicon: &'l Inner,
    pub(super) bounds: &'r Bounds,
    pub(super) keep: Keep,
    pub(super) draft: &'r mut Draft,
    pub(super) found: &'r mut Found,
    /// The markers of the sentences that are read, one sentence after the other.
    pub(super) signs: Vec<Sign<'l>>,
}

/// A run of entries of a list of the batch.
#[derive(Clone, Copy, Debug)]
struct Run {
    start: u32,
    end: u32,
}

impl Run {
    fn of(range: Range<usize>) -> Run {
        Run { start: range.start as u32, end: range.end as u32 }
    }

    fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A block with what is known of it so far.
#[derive(Clone, Debug)]
struct Page {
    block: Block,
    number: u32,
    /// Whether marks are among its tokens.
    marked: bool,
    tokens: Run,
    /// Its sentences among those of the batch.
    sentences: Run,
    /// The first of its quotes.
    quote: u32,
}

/// A sentence whose markers are known.
#[derive(Clone, Debug)]
struct Marked {
    tokens: Run,
    /// The quotes that overlap it.
    quotes: Run,
    signs: Run,
    number: u32,
    /// The number and the kind of its block.
    block: (u32, BlockKind),
    /// The first and the last of its block.
    first: bool,
    last: bool,
    /// How its words may put its statements forward.
    manners: Manners,
}

/// What the stages keep from batch to batch.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pages: Vec<Page>,
    tokens: Vec<Token>,
    /// Where sentences of the block that is being read can end.
    breaks: Vec<u32>,
    /// The tokens of each sentence, counted from the first of its block.
    sentences: Vec<Range<usize>>,
    quotes: quote::Stage,
    markers: marker::Scratch,
    scanned: Vec<marker::Found>,
    /// Where those begin whose words an "as" gives.
    put: Vec<u32>,
    marked: Vec<Marked>,
    overlaps: Overlaps,
    claims: claim::Scratch,
}

impl Batch {
    /// Forgets the last article; the next one has so many bytes.
    pub(super) fn clear(&mut self, bounds: &Bounds, bytes: usize) {
        self.quotes.clear(bounds);
        self.quotes.room(bytes);
    }

    /// Reads the blocks; answers how far they look like prose.
    pub(super) fn read(&mut self, blocks: &Blocks<'_>, reading: &mut Reading<'_, '_>) -> Fit {
        let fit = self.words(blocks, reading);
        let mut first = 0;
        for at in 0..self.pages.len() {
            self.quotes(at, blocks.next, reading);
            let ends = at + 1 == self.pages.len();
            if ends {
                self.quotes.done(reading.keep);
            }
            // statements are told by the quotes as they stand before the next block adds to them
            if self.quotes.is_open() || ends {
                self.markers(first..at + 1, reading);
                self.statements(reading);
                first = at + 1;
            }
        }
        reading.keep.blocks_done(&mut self.tokens);
        fit
    }

    /// The tokens of the blocks, each with its word class, and their sentences.
    fn words(&mut self, blocks: &Blocks<'_>, reading: &Reading<'_, '_>) -> Fit {
        let Batch { pages, tokens, breaks, sentences, .. } = self;
        let Reading { text, lexicon, .. } = reading;
        pages.clear();
        sentences.clear();
        // a block that is longer than a batch need not be prose
        buffer::empty(tokens, (blocks.len() * 4 / BYTES_OF_FOUR).min(MOST_AHEAD));
        let mut fit = Fit::default();
        for (block, number) in blocks.blocks.iter().zip(blocks.number..) {
            let (token, first) = (tokens.len(), sentences.len());
            let Scanned { fit: own_fit, marked } = scan::scan(text, block.span, &lexicon.words, tokens, breaks);
            fit = fit.sum(own_fit);
            let own = tokens.get_mut(token..).unwrap_or(&mut []);
            sentence::sentences(&lexicon.grammar, text, own, breaks, |range| sentences.push(range));
            for range in sentences.iter().skip(first) {
                tag::tag(&lexicon.grammar, text, own.get_mut(range.clone()).unwrap_or(&mut []));
            }
            let (tokens, sentences) = (Run::of(token..tokens.len()), Run::of(first..sentences.len()));
            pages.push(Page { block: *block, number: number as u32, marked, tokens, sentences, quote: 0 });
        }
        reading.keep.blocks_done(breaks);
        fit
    }

    /// The quotes of a block and whom they come from; `next` is the block behind the batch.
    fn quotes(&mut self, at: usize, next: Option<Block>, reading: &mut Reading<'_, '_>) {
        let next = self.pages.get(at + 1).map(|page| page.block).or(next);
        let Some(page) = self.pages.get_mut(at) else { return };
        page.quote = reading.found.quotes.len() as u32;
        let tokens = self.tokens.get(page.tokens.range()).unwrap_or(&[]);
        let sentences = self.sentences.get(page.sentences.range()).unwrap_or(&[]);
        let passage = Passage { text: reading.text, block: page.block, next, marked: page.marked, tokens, sentences };
        self.quotes.block(reading.lexicon, &passage, reading.found);
    }

    /// The markers of the sentences of some pages.
    fn markers(&mut self, pages: Range<usize>, reading: &mut Reading<'_, '_>) {
        let Batch { pages: all, tokens, sentences, markers, scanned, put, marked, overlaps, .. } = self;
        let Reading { text, lexicon, found, signs, keep, .. } = reading;
        let prose = |page: &&Page| page.block.kind != BlockKind::Metadata;
        let pages = all.get(pages).unwrap_or(&[]).iter().filter(prose);
        buffer::empty(marked, pages.clone().map(|page| page.sentences.range().len()).sum());
        let bytes: usize = pages.clone().map(|page| page.block.span.len()).sum();
        buffer::empty(signs, (bytes / BYTES_OF_SIGN).min(MOST_AHEAD));
        overlaps.clear();
        if let Some(first) = pages.clone().next() {
            put_it::put(lexicon, found, first.quote as usize..found.quotes.len(), put);
        }
        for page in pages {
            let own = sentences.get(page.sentences.range()).unwrap_or(&[]);
            let token = page.tokens.range().start;
            overlaps.begin(page.quote);
            for (at, range) in own.iter().enumerate() {
                let range = token + range.start..token + range.end;
                let Some(tokens) = tokens.get(range.clone()) else { continue };
                let Some(span) = span_of(tokens) else { continue };
                let (number, sign) = (found.sentences.len() as u32, signs.len());
                found.sentences.push(span);
                scanned.clear();
                let manners = marker::scan(lexicon, tokens, markers, scanned);
                let quotes = overlaps.add(span, &found.quotes);
                for marker in scanned.iter() {
                    // the "as" of "as Lee put it" names a speaker and gives no reason
                    let first = tokens.get(marker.frame.first().start);
                    let puts = first.is_some_and(|first| put_it::puts(lexicon, text, put, first));
                    let number = found.markers.len() as u32;
                    found.add_marker(lexicon, tokens, marker);
                    if let Some(rule) = lexicon.rules.get(marker.rule as usize).filter(|_| !puts) {
                        signs.push(Sign { rule, frame: marker.frame, number, certainty: marker.confidence });
                    }
                }
                marked.push(Marked {
                    tokens: Run::of(range),
                    quotes,
                    signs: Run::of(sign..signs.len()),
                    number,
                    block: (page.number, page.block.kind),
                    first: at == 0,
                    last: at + 1 == own.len(),
                    manners,
                });
            }
        }
        markers.blocks_done(*keep);
        keep.blocks_done(scanned);
    }

    /// The statements between those markers.
    fn statements(&mut self, reading: &mut Reading<'_, '_>) {
        let Batch { tokens, marked, overlaps, claims, .. } = self;
        let Reading { text, lexicon, bounds, keep, draft, found, signs } = reading;
        for sentence in marked.iter() {
            let tokens = tokens.get(sentence.tokens.range()).unwrap_or(&[]);
            let place = Sentence {
                lexicon,
                text,
                tokens,
                within: Within::of(tokens),
                signs: signs.get(sentence.signs.range()).unwrap_or(&[]),
                quotes: overlaps.of(sentence.quotes, &found.quotes),
                sources: &found.sources,
                parts: &found.spans,
                number: sentence.number,
                block: sentence.block.0,
                block_kind: sentence.block.1,
                first: sentence.first,
                last: sentence.last,
                manners: sentence.manners,
                most_clauses: bounds.most(Limit::SentenceClauses),
            };
            claim::draft(&place, claims, draft);
        }
        claims.blocks_done(*keep);
        keep.blocks_done(marked);
        keep.blocks_done(signs);
    }

    /// The last blocks are read: only the quotes go on.
    pub(super) fn blocks_end(&mut self, keep: Keep) {
        let quotes = std::mem::take(&mut self.quotes);
        keep.last_done(self);
        self.quotes = quotes;
    }

    /// Makes those whom the article comes from sources of it, and gives all sources their names and numbers.
    pub(super) fn finish(&mut self, lexicon: &Inner, text: &str, origins: (&[Span], Option<Span>), found: &mut Found) {
        self.quotes.origins(lexicon, text, origins, found);
        self.quotes.finish(found);
    }
}
