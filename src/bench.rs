//! The stages one by one and the lexicon read anew, for the benches; no part of the interface.

use std::ops::Range;

use crate::lexicon::{Language, Lexicon};
use crate::marker::scan as marker;
use crate::model::{BlockKind, Bounds, Found};
use crate::quote::{self, Passage};
use crate::text::layout::{self, Layout};
use crate::text::token::Token;
use crate::text::{Hints, scan, sentence, tag};

/// How far a text is read. Each stage needs those before it, so what one costs is the difference to the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Blocks.
    Layout,
    /// Words with their numbers and classes.
    Tokens,
    /// Sentence ends.
    Sentences,
    /// The word class where each word stands.
    Tags,
    /// Quotes and their sources.
    Quotes,
    /// Markers.
    Markers,
}

/// Reads texts up to a stage, with buffers that it keeps.
#[derive(Debug, Default)]
pub struct Stages {
    layout: layout::Stage,
    blocks: Layout,
    tokens: Vec<Token>,
    breaks: Vec<u32>,
    sentences: Vec<Range<usize>>,
    quotes: quote::Stage,
    markers: marker::Scratch,
    found: Vec<marker::Found>,
}

impl Stages {
    /// Reads the text up to the stage; answers how many things the last one found.
    pub fn read(&mut self, text: &str, last: Stage) -> usize {
        let lexicon = Lexicon::english().inner();
        let Stages { layout, blocks, tokens, breaks, sentences, quotes, markers, found } = self;
        layout.read(&lexicon.lists, text, &Hints::default(), blocks);
        let layout = blocks;
        let mut article = Found::default();
        let mut count = layout.blocks.len();
        quotes.clear(&Bounds::default());
        let prose = |block: &&crate::Block| block.kind != BlockKind::Metadata && last > Stage::Layout;
        for (number, block) in layout.blocks.iter().enumerate().filter(|(_, block)| prose(block)) {
            tokens.clear();
            let marked = scan::scan(text, block.span, &lexicon.words, tokens, breaks).marked;
            count += tokens.len();
            if last == Stage::Tokens {
                continue;
            }
            sentences.clear();
            sentence::sentences(&lexicon.grammar, text, tokens, breaks, |range| sentences.push(range));
            count += sentences.len();
            if last == Stage::Sentences {
                continue;
            }
            for range in sentences.iter() {
                tag::tag(&lexicon.grammar, text, tokens.get_mut(range.clone()).unwrap_or(&mut []));
            }
            if last == Stage::Tags {
                continue;
            }
            let next = layout.blocks.get(number + 1).copied();
            let passage = Passage { text, block: *block, next, marked, tokens, sentences };
            quotes.block(lexicon, &passage, &mut article);
            count += article.quotes.len();
            if last == Stage::Quotes {
                continue;
            }
            found.clear();
            for range in sentences.iter() {
                marker::scan(lexicon, tokens.get(range.clone()).unwrap_or(&[]), markers, found);
            }
            count += found.len();
        }
        count
    }
}

/// Reads the English lexicon, as its first use does.
pub fn english() -> Option<Lexicon> {
    Lexicon::read(Language::English).ok()
}
