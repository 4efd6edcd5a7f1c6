//! The stages between the layout and the assembly, each for a few blocks before the next one begins.
//!
//! The code of all of them is several times as large as the memory that a processor keeps near for code, and a paragraph
//! is short: block by block, each stage would find its code gone whenever its turn comes.

use std::ops::Range;

use crate::Span;
use crate::claim::sign::Sign;
use crate::claim::statement::Draft;
use crate::claim::{self, Sentence};
use crate::lexicon::Inner;
use crate::marker::scan as marker;
use crate::model::{Block, BlockKind, Bounds, Found, Limit};
use crate::quote::{self, Passage};
use crate::text::fit::Fit;
use crate::text::token::{Token, span_of};
use crate::text::within::Within;
use crate::text::{scan, sentence, tag};

/// Bytes of text from which on a batch has enough blocks: with more of them nothing is faster, and their tokens are five
/// times as large as the text.
const ENOUGH: usize = 1 << 10;

/// Bytes of prose for a token with the space before it.
const BYTES_OF_TOKEN: usize = 5;

/// The most tokens that get room before they are read.
const MOST_AHEAD: usize = 1 << 10;

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

/// Parts the blocks of an article into batches.
pub(super) fn batches(blocks: &[Block]) -> impl Iterator<Item = Blocks<'_>> {
    let mut number = 0;
    std::iter::from_fn(move || {
        let rest = blocks.get(number..).filter(|rest| !rest.is_empty())?;
        let mut length = 0;
        let more = |block: &&Block| {
            let more = length < ENOUGH;
            length += block.span.len();
            more
        };
        let (blocks, after) = rest.split_at_checked(rest.iter().take_while(more).count())?;
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
    pub(super) draft: &'r mut Draft,
    pub(super) found: &'r mut Found,
    /// The markers of the sentences that are read, one sentence after the other.
    pub(super) signs: Vec<Sign<'l>>,
}

/// A block with what is known of it so far.
#[derive(Clone, Debug)]
struct Page {
    block: Block,
    number: u32,
    tokens: Range<usize>,
    /// Its sentences among those of the batch.
    sentences: Range<usize>,
    /// The first of its quotes.
    quote: usize,
}

/// A sentence whose markers are known.
#[derive(Clone, Debug)]
struct Marked {
    tokens: Range<usize>,
    /// The quotes that may overlap it.
    quotes: Range<usize>,
    signs: Range<usize>,
    number: u32,
    /// The number and the kind of its block.
    block: (u32, BlockKind),
    /// The first and the last of its block.
    first: bool,
    last: bool,
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
    marked: Vec<Marked>,
    claims: claim::Scratch,
}

impl Batch {
    /// Forgets the last article.
    pub(super) fn clear(&mut self, bounds: &Bounds) {
        self.quotes.clear(bounds);
    }

    /// Reads the blocks; answers how far they look like prose.
    pub(super) fn read(&mut self, blocks: &Blocks<'_>, reading: &mut Reading<'_, '_>) -> Fit {
        let fit = self.words(blocks, reading);
        let mut first = 0;
        for at in 0..self.pages.len() {
            self.quotes(at, blocks.next, reading);
            // statements are told by the quotes as they stand before the next block adds to them
            if self.quotes.is_open() || at + 1 == self.pages.len() {
                self.markers(first..at + 1, reading);
                self.statements(reading);
                first = at + 1;
            }
        }
        fit
    }

    /// The tokens of the blocks, each with its word class, and their sentences.
    fn words(&mut self, blocks: &Blocks<'_>, reading: &Reading<'_, '_>) -> Fit {
        let Batch { pages, tokens, sentences, .. } = self;
        let Reading { text, lexicon, .. } = reading;
        pages.clear();
        tokens.clear();
        sentences.clear();
        // a block that is longer than a batch need not be prose
        tokens.reserve((blocks.len() / BYTES_OF_TOKEN).min(MOST_AHEAD));
        let mut fit = Fit::default();
        for (block, number) in blocks.blocks.iter().zip(blocks.number..) {
            let (token, first) = (tokens.len(), sentences.len());
            fit = fit.sum(scan::scan(text, block.span, &lexicon.words, tokens));
            let own = tokens.get_mut(token..).unwrap_or(&mut []);
            sentence::sentences(&lexicon.grammar, text, own, |range| sentences.push(range));
            for range in sentences.iter().skip(first) {
                tag::tag(&lexicon.grammar, text, own.get_mut(range.clone()).unwrap_or(&mut []));
            }
            let (tokens, sentences) = (token..tokens.len(), first..sentences.len());
            pages.push(Page { block: *block, number: number as u32, tokens, sentences, quote: 0 });
        }
        fit
    }

    /// The quotes of a block and whom they come from; `next` is the block behind the batch.
    fn quotes(&mut self, at: usize, next: Option<Block>, reading: &mut Reading<'_, '_>) {
        let next = self.pages.get(at + 1).map(|page| page.block).or(next);
        let Some(page) = self.pages.get_mut(at) else { return };
        page.quote = reading.found.quotes.len();
        let tokens = self.tokens.get(page.tokens.clone()).unwrap_or(&[]);
        let sentences = self.sentences.get(page.sentences.clone()).unwrap_or(&[]);
        let passage = Passage { text: reading.text, block: page.block, next, tokens, sentences };
        self.quotes.block(reading.lexicon, &passage, reading.found);
    }

    /// The markers of the sentences of some pages.
    fn markers(&mut self, pages: Range<usize>, reading: &mut Reading<'_, '_>) {
        let Batch { pages: all, tokens, sentences, markers, scanned, marked, .. } = self;
        let Reading { text, lexicon, found, signs, .. } = reading;
        signs.clear();
        marked.clear();
        let prose = |page: &&Page| page.block.kind != BlockKind::Metadata;
        for page in all.get(pages).unwrap_or(&[]).iter().filter(prose) {
            let own = sentences.get(page.sentences.clone()).unwrap_or(&[]);
            let mut quote = page.quote;
            for (at, range) in own.iter().enumerate() {
                let range = page.tokens.start + range.start..page.tokens.start + range.end;
                let Some(tokens) = tokens.get(range.clone()) else { continue };
                let Some(span) = span_of(tokens) else { continue };
                let (number, sign) = (found.sentences.len() as u32, signs.len());
                found.sentences.push(span);
                scanned.clear();
                marker::scan(lexicon, tokens, markers, scanned);
                while found.quotes.get(quote).is_some_and(|quote| quote.span.end() <= span.start()) {
                    quote += 1;
                }
                let until = found.quotes.partition_point(|quote| quote.span.start() < span.end());
                for marker in scanned.iter() {
                    // the "as" of "as Lee put it" names a speaker and gives no reason
                    let first = tokens.get(marker.frame.first().start);
                    let puts = first.is_some_and(|first| quote::puts(lexicon, text, found, quote..until, first));
                    let number = found.markers.len() as u32;
                    found.add_marker(lexicon, tokens, marker);
                    if let Some(rule) = lexicon.rules.get(marker.rule as usize).filter(|_| !puts) {
                        signs.push(Sign { rule, frame: marker.frame, number, certainty: marker.confidence });
                    }
                }
                marked.push(Marked {
                    tokens: range,
                    quotes: quote..until,
                    signs: sign..signs.len(),
                    number,
                    block: (page.number, page.block.kind),
                    first: at == 0,
                    last: at + 1 == own.len(),
                });
            }
        }
    }

    /// The statements between those markers.
    fn statements(&mut self, reading: &mut Reading<'_, '_>) {
        let Batch { tokens, marked, claims, .. } = self;
        let Reading { text, lexicon, bounds, draft, found, signs } = reading;
        for sentence in marked.iter() {
            let tokens = tokens.get(sentence.tokens.clone()).unwrap_or(&[]);
            let place = Sentence {
                lexicon,
                text,
                tokens,
                within: Within::of(tokens),
                signs: signs.get(sentence.signs.clone()).unwrap_or(&[]),
                quotes: found.quotes.get(sentence.quotes.clone()).unwrap_or(&[]),
                sources: &found.sources,
                parts: &found.spans,
                number: sentence.number,
                block: sentence.block.0,
                block_kind: sentence.block.1,
                first: sentence.first,
                last: sentence.last,
                most_clauses: bounds.most(Limit::SentenceClauses),
            };
            claim::draft(&place, claims, draft);
        }
    }

    /// Makes those whom the article comes from sources of it, and gives all sources their names and numbers.
    pub(super) fn finish(&mut self, lexicon: &Inner, text: &str, origins: (&[Span], Option<Span>), found: &mut Found) {
        self.quotes.origins(lexicon, text, origins, found);
        self.quotes.finish(found);
    }
}
