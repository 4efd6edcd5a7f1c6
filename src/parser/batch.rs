//! The stages between the layout and the assembly, each for a few blocks before the next one begins.
//!
//! The code of all of them is several times as large as the memory that a processor keeps near for code, and a paragraph
//! is short: block by block, each stage would find its code gone whenever its turn comes.

use std::ops::Range;

use crate::Span;
use crate::buffer::{self, Keep};
use crate::claim::sign::Sign;
use crate::claim::statement::Draft;
use crate::claim::{self, Sentence};
use crate::lexicon::Inner;
use crate::marker::scan as marker;
use crate::model::{Block, BlockKind, Bounds, Found, Limit, Quote};
use crate::quote::{self, Passage, put_it};
use crate::text::fit::Fit;
use crate::text::scan::Scanned;
use crate::text::token::{Token, span_of};
use crate::text::within::Within;
use crate::text::{scan, sentence, tag};
use crate::work::{Work, count};

/// Bytes of text that a batch has at most, unless its one block has more: with more of them little is faster, and their
/// tokens are five times as large as the text.
const MOST: usize = 1 << 10;

/// Which part of a text a batch is at most: what a batch takes counts in a short text.
const PART: usize = 8;

/// Bytes of prose that have so many tokens at most, nearly always.
const BYTES_OF_FOUR: usize = 17;

/// The most tokens or markers that get room before they are read.
const MOST_AHEAD: usize = 1 << 10;

/// Bytes of prose for a marker, nearly always.
const BYTES_OF_SIGN: usize = 80;

/// Blocks that are read together.
pub(super) struct Blocks<'b> {
    blocks: &'b [Block],
    /// The number of the first of them.
    number: usize,
    /// The block behind the last of them.
    next: Option<Block>,
}

impl Blocks<'_> {
    /// Where they begin.
    pub(super) fn start(&self) -> usize {
        self.blocks.first().map_or(0, |first| first.span.start())
    }

    /// How many bytes they have.
    pub(super) fn len(&self) -> usize {
        self.blocks.last().map_or(0, |last| last.span.end()) - self.start()
    }
}

/// Parts the blocks of an article of so many bytes into batches.
pub(super) fn batches(blocks: &[Block], bytes: usize) -> impl Iterator<Item = Blocks<'_>> {
    let most = (bytes / PART).min(MOST);
    let mut number = 0;
    std::iter::from_fn(move || {
        let rest = blocks.get(number..).filter(|rest| !rest.is_empty())?;
        let mut length = 0;
        let fits = |block: &&Block| {
            length += block.span.len();
            length <= most
        };
        let (blocks, after) = rest.split_at_checked(rest.iter().take_while(fits).count().max(1))?;
        let found = Blocks { blocks, number, next: after.first().copied() };
        number += blocks.len();
        Some(found)
    })
}

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
    /// Its quotes in the list of the batch.
    quotes: Run,
    signs: Run,
    number: u32,
    /// The number and the kind of its block.
    block: (u32, BlockKind),
    /// The first and the last of its block.
    first: bool,
    last: bool,
    /// Whether a word of it may say how a statement is put forward.
    stance: bool,
}

/// What the stages keep from batch to batch.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pages: Vec<Page>,
    tokens: Vec<Token>,
    /// The tokens of each sentence, counted from the first of its block.
    sentences: Vec<Range<usize>>,
    quotes: quote::Stage,
    markers: marker::Scratch,
    scanned: Vec<marker::Found>,
    /// Where those begin whose words an "as" gives.
    put: Vec<u32>,
    marked: Vec<Marked>,
    /// The quotes that overlap each sentence, by their numbers: what stands in a quote of many sentences is of one of them.
    overlapping: Vec<u32>,
    /// Those of the sentence that is read, where they do not stand together.
    beside: Vec<Quote>,
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
        let Batch { pages, tokens, sentences, .. } = self;
        let Reading { text, lexicon, .. } = reading;
        pages.clear();
        sentences.clear();
        // a block that is longer than a batch need not be prose
        buffer::empty(tokens, (blocks.len() * 4 / BYTES_OF_FOUR).min(MOST_AHEAD));
        let mut fit = Fit::default();
        for (block, number) in blocks.blocks.iter().zip(blocks.number..) {
            let (token, first) = (tokens.len(), sentences.len());
            let Scanned { fit: own_fit, marked } = scan::scan(text, block.span, &lexicon.words, tokens);
            fit = fit.sum(own_fit);
            let own = tokens.get_mut(token..).unwrap_or(&mut []);
            sentence::sentences(&lexicon.grammar, text, own, |range| sentences.push(range));
            for range in sentences.iter().skip(first) {
                tag::tag(&lexicon.grammar, text, own.get_mut(range.clone()).unwrap_or(&mut []));
            }
            let (tokens, sentences) = (Run::of(token..tokens.len()), Run::of(first..sentences.len()));
            pages.push(Page { block: *block, number: number as u32, marked, tokens, sentences, quote: 0 });
        }
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
        let Batch { pages: all, tokens, sentences, markers, scanned, put, marked, overlapping, .. } = self;
        let Reading { text, lexicon, found, signs, keep, .. } = reading;
        let prose = |page: &&Page| page.block.kind != BlockKind::Metadata;
        let pages = all.get(pages).unwrap_or(&[]).iter().filter(prose);
        buffer::empty(marked, pages.clone().map(|page| page.sentences.range().len()).sum());
        let bytes: usize = pages.clone().map(|page| page.block.span.len()).sum();
        buffer::empty(signs, (bytes / BYTES_OF_SIGN).min(MOST_AHEAD));
        overlapping.clear();
        if let Some(first) = pages.clone().next() {
            put_it::put(lexicon, found, first.quote as usize..found.quotes.len(), put);
        }
        for page in pages {
            let own = sentences.get(page.sentences.range()).unwrap_or(&[]);
            let (token, mut quote) = (page.tokens.range().start, page.quote as usize);
            let mut quotes = overlapping.len()..overlapping.len();
            for (at, range) in own.iter().enumerate() {
                let range = token + range.start..token + range.end;
                let Some(tokens) = tokens.get(range.clone()) else { continue };
                let Some(span) = span_of(tokens) else { continue };
                let (number, sign) = (found.sentences.len() as u32, signs.len());
                found.sentences.push(span);
                scanned.clear();
                let stance = marker::scan(lexicon, tokens, markers, scanned);
                let overlaps = |number: u32| {
                    found.quotes.get(number as usize).is_some_and(|quote| quote.span.end() > span.start())
                };
                let before = std::mem::replace(&mut quotes, overlapping.len()..overlapping.len());
                for number in before {
                    let goes_on = overlapping.get(number).copied().filter(|number| overlaps(*number));
                    overlapping.extend(goes_on);
                }
                while found.quotes.get(quote).is_some_and(|quote| quote.span.start() < span.end()) {
                    overlapping.extend(Some(quote as u32).filter(|number| overlaps(*number)));
                    quote += 1;
                }
                quotes.end = overlapping.len();
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
                    quotes: Run::of(quotes.clone()),
                    signs: Run::of(sign..signs.len()),
                    number,
                    block: (page.number, page.block.kind),
                    first: at == 0,
                    last: at + 1 == own.len(),
                    stance,
                });
            }
        }
        keep.blocks_done(markers);
        keep.blocks_done(scanned);
    }

    /// The statements between those markers.
    fn statements(&mut self, reading: &mut Reading<'_, '_>) {
        let Batch { tokens, marked, overlapping, beside, claims, .. } = self;
        let Reading { text, lexicon, bounds, keep, draft, found, signs } = reading;
        for sentence in marked.iter() {
            let tokens = tokens.get(sentence.tokens.range()).unwrap_or(&[]);
            let own = overlapping.get(sentence.quotes.range()).unwrap_or(&[]);
            count(Work::Quote, own.len());
            let quotes = run(&found.quotes, own).unwrap_or_else(|| {
                beside.clear();
                beside.extend(own.iter().filter_map(|number| found.quotes.get(*number as usize)));
                beside
            });
            let place = Sentence {
                lexicon,
                text,
                tokens,
                within: Within::of(tokens),
                signs: signs.get(sentence.signs.range()).unwrap_or(&[]),
                quotes,
                sources: &found.sources,
                parts: &found.spans,
                number: sentence.number,
                block: sentence.block.0,
                block_kind: sentence.block.1,
                first: sentence.first,
                last: sentence.last,
                stance: sentence.stance,
                most_clauses: bounds.most(Limit::SentenceClauses),
            };
            claim::draft(&place, claims, draft);
        }
        keep.blocks_done(claims);
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

/// The quotes of these numbers, where they stand together, as they do nearly always.
fn run<'q>(quotes: &'q [Quote], numbers: &[u32]) -> Option<&'q [Quote]> {
    let first = numbers.first().map_or(0, |first| *first as usize);
    let end = first + numbers.len();
    let together = numbers.last().is_none_or(|last| *last as usize + 1 == end);
    quotes.get(first..end).filter(|_| together)
}
