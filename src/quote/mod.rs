//! Who said what: marks are paired, cues find their contents and speakers, speakers become sources.

mod after;
mod announced;
mod antecedent;
mod aside;
mod attribution;
mod before;
mod beside;
mod chunk;
mod chunker;
mod content;
mod context;
mod draft;
mod echo;
mod extent;
mod hearsay;
mod indirect;
mod keep;
mod leftover;
mod name;
mod nesting;
mod noun;
mod order;
mod pairing;
mod person;
mod pronoun;
pub(crate) mod put_it;
mod reader;
pub(crate) mod report;
mod resume;
mod retag;
mod role;
mod scare;
mod source;
mod speaker;
mod spread;
mod subject;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::Span;
use crate::buffer::Keep;
use crate::lexicon::{Inner, Reporting, Ruling};
use crate::model::{Block, BlockKind, Bounds, Found, Limit, QuoteId, SourceId};
use crate::text::token::{Kind, Tag, Token, span_of};
use chunker::Chunks;
use context::Context;
use draft::{Draft, Mention, Sheet, Words};
use leftover::Fate;
use nesting::Nesting;
use pairing::{Pair, Pairing};
use reader::{Reader, Worth};
use source::Registry;

/// The quote stage of a parse, with what it keeps from block to block.
#[derive(Debug, Default)]
pub(crate) struct Stage {
    pairing: Pairing,
    chunks: Chunks,
    taken: Vec<bool>,
    sheet: Sheet,
    /// The pairs of the depth that is being read.
    level: Vec<Pair>,
    /// The words inside the pairs of the depth before it.
    around: Vec<Range<usize>>,
    /// What each pair of the block is part of.
    part_of: Vec<Fate>,
    registry: Registry,
    nesting: Nesting,
    /// Who is named before a colon that ends the block.
    introducer: Option<Mention>,
    /// Who spoke last, and the words that name the speaker.
    last: Option<(Span, Option<SourceId>)>,
    /// Of what kind the next block has to be to give the words that a colon after a verb of saying announced.
    announced: Announced,
    /// Whose view the sentence gives, as the one before has said: "Lee's case is simple."
    outlined: Option<Mention>,
    /// The quote of the block before whose marks close in this one, and where they close.
    carried: Option<QuoteId>,
    /// Whether the block before broke off inside a quotation that this one opens again.
    continues: bool,
    /// Whether the last quote of the article so far waits for a signature.
    unsigned: bool,
    /// Whether the author has asked a question that is marked as one, so that "A:" answers it.
    asked: bool,
}

/// What a colon at the end of the block before has announced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Announced {
    #[default]
    Nothing,
    /// A paragraph, or the first item of a list.
    Words,
    /// A further item of the list.
    Items,
}

/// A block with its words, as the stage reads it.
pub(crate) struct Passage<'p> {
    pub(crate) text: &'p str,
    pub(crate) block: Block,
    /// The block that follows, which may continue a quotation.
    pub(crate) next: Option<Block>,
    /// Whether marks are among the tokens.
    pub(crate) marked: bool,
    pub(crate) tokens: &'p [Token],
    pub(crate) sentences: &'p [Range<usize>],
}

impl Stage {
    /// Forgets the last article.
    pub(crate) fn clear(&mut self, bounds: &Bounds) {
        self.pairing.clear(bounds.most(Limit::QuoteDepth));
        self.registry.clear(bounds.most(Limit::Sources));
        self.last = None;
        (self.unsigned, self.asked) = (false, false);
        self.announced = Announced::Nothing;
        self.continues = false;
        self.carried = None;
    }

    /// The stage is through with a few blocks: lets go the large part of what it needed for them.
    pub(crate) fn done(&mut self, keep: Keep) {
        keep.blocks_done(&mut self.chunks);
        keep.blocks_done(&mut self.sheet);
    }

    /// Makes room for whom a text of so many bytes names.
    pub(crate) fn room(&mut self, bytes: usize) {
        self.registry.room(bytes);
    }

    /// Finds the quotes of a block and whom they come from. The quotes of the block are those that `found` has more
    /// of afterwards. A quote whose speaker is the author ("I said") has no source.
    pub(crate) fn block(&mut self, lexicon: &Inner, passage: &Passage<'_>, found: &mut Found) {
        self.pair(passage, found);
        self.sheet.clear();
        self.introducer = None;
        self.outlined = None;
        let Reporting { known, lists, .. } = &lexicon.reporting;
        let context = Context { text: passage.text, tokens: passage.tokens, known, lists };
        let signature = self.unsigned && passage.tokens.first().is_some_and(|token| token.kind == Kind::Dash);
        if passage.block.kind == BlockKind::Metadata && !signature {
            self.level(0);
            self.leftovers(context, 0..passage.tokens.len(), 0);
        } else if passage.block.kind == BlockKind::BlockQuote || self.is_announced(passage, BlockKind::Paragraph) {
            self.block_quote(context);
        } else if self.is_announced(passage, BlockKind::ListItem) {
            self.item(context);
        } else if !self.turn(context, passage) {
            self.level(0);
            self.sentences(context, passage.sentences);
        }
        self.nested(context);
        self.keep(lexicon, context, passage.sentences, found);
    }

    /// Whether the next block may add to the quotes so far: to words whose marks are still open, or who signs the last.
    pub(crate) fn is_open(&self) -> bool {
        self.carried.is_some() || self.unsigned
    }

    fn pair(&mut self, passage: &Passage<'_>, found: &mut Found) {
        let continues =
            |block: &Block| matches!(block.kind, BlockKind::Paragraph | BlockKind::BlockQuote | BlockKind::ListItem);
        let next = passage.next.filter(continues).filter(|_| continues(&passage.block));
        let next = next.and_then(|next| passage.text.get(next.span.range()));
        self.pairing.pair(passage.text, passage.tokens, passage.marked, next);
        self.part_of.clear();
        self.part_of.resize(self.pairing.pairs.len(), Fate::Nothing);
        if self.pairing.too_deep {
            found.passes(Limit::QuoteDepth);
        }
    }

    /// Makes the pairs of a depth those that are read.
    fn level(&mut self, depth: u8) {
        self.level.clear();
        self.level.extend(self.pairing.pairs.iter().filter(|pair| pair.depth == depth));
    }

    /// Reads the sentences of a block; those that a quotation joins are read as one.
    fn sentences(&mut self, context: Context<'_>, sentences: &[Range<usize>]) {
        let mut start = 0;
        let mut pair = 0;
        for sentence in sentences {
            while self.level.get(pair).is_some_and(|top| top.outside().end < sentence.end) {
                pair += 1;
            }
            // pairs of one depth do not overlap, so that only the first that reaches the end of the sentence can join
            let joins = self.level.get(pair).is_some_and(|top| {
                top.outside().start < sentence.end
                    && (top.outside().end > sentence.end || leftover::asks(context.tokens, top, sentence.end))
            });
            if !joins {
                self.unit(context, start..sentence.end);
                start = sentence.end;
            }
        }
        if start < context.tokens.len() {
            self.unit(context, start..context.tokens.len());
        }
    }

    /// Reads one sentence, or several that a quotation joins.
    fn unit(&mut self, context: Context<'_>, range: Range<usize>) {
        self.announced = Announced::Nothing;
        let outlined = self.outlined.take();
        match reader::worth(context.tokens, &range, context.known) {
            Worth::Nothing => return self.outline(context, outlined, range),
            Worth::Mention => {
                self.introducer = None;
                self.unsigned &= range.start > 0;
                return self.outline(context, outlined, range);
            }
            Worth::Report => {}
        }
        self.chunks.read(context.tokens, range.clone(), &self.level, context.known);
        let first = self.sheet.drafts.len();
        let mut reader = Reader::new(context, &self.chunks, &mut self.taken, &mut self.sheet);
        reader.read();
        let says;
        (self.introducer, says) = reader.introducer();
        self.announced = if says { Announced::Words } else { Announced::Nothing };
        self.outlined = reader.outlines();
        let signature = reader.signature(0);
        let names_before = reader.names_speaker_before();
        self.asides(context, range.clone());
        self.sign(range.start, first, signature, names_before);
        self.leftovers(context, range.clone(), first);
        if self.sheet.drafts.len() == first {
            self.outline(context, outlined, range);
        }
    }

    /// Ascribes a sentence without a cue of its own to whom the one before has announced.
    fn outline(&mut self, context: Context<'_>, outlined: Option<Mention>, range: Range<usize>) {
        let Some(speaker) = outlined else { return };
        let tokens = context.tokens.get(range.clone()).unwrap_or(&[]);
        let turns = |first: &Token| matches!(first.tag, Tag::Coordinator | Tag::Adverb | Tag::Wh);
        if !tokens.first().is_some_and(turns) && tokens.iter().any(Token::is_finite) {
            let draft = Draft { speaker: Some(speaker), ..Draft::new(Ruling::Announced) };
            self.sheet.add(draft, &[(range.start as u32, leftover::without_stop(context.tokens, range))]);
        }
    }

    /// Makes the authors of the article and the outlet it appeared in sources of it.
    pub(crate) fn origins(
        &mut self,
        lexicon: &Inner,
        text: &str,
        (authors, outlet): (&[Span], Option<Span>),
        found: &mut Found,
    ) {
        let outlet = outlet.map(|name| (name, Ruling::Publication));
        for (name, ruling) in authors.iter().map(|name| (*name, Ruling::Byline)).chain(outlet) {
            self.registry.origin(lexicon, text, name, ruling, found);
        }
    }

    /// Gives the sources their names in full and their final numbers; ids of sources change, ids of quotes do not.
    pub(crate) fn finish(&mut self, found: &mut Found) {
        self.registry.finish(found);
    }
}

fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

fn span(tokens: &[Token], (start, end): Words) -> Option<Span> {
    span_of(tokens.get(start as usize..end as usize)?)
}
