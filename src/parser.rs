//! The whole way from text to article: the only file that knows every stage.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use crate::article::{Article, Found};
use crate::lexicon::Lexicon;
use crate::marker::scan as marker;
use crate::model::BlockKind;
use crate::quote;
use crate::text::layout::layout;
use crate::text::token::{Token, span_of};
use crate::text::{Hints, scan, sentence, tag};

/// Reads articles with one lexicon and one set of options. Cloning is cheap; one parser serves many threads.
#[derive(Clone, Debug)]
pub struct Parser {
    lexicon: Lexicon,
}

/// A parser with buffers of its own, which it keeps from text to text: one for each thread.
#[derive(Debug)]
pub struct Session {
    parser: Parser,
    buffers: Buffers,
}

/// What a parse needs besides the article: the tokens of one block at a time, and each stage's scratch.
#[derive(Debug, Default)]
struct Buffers {
    tokens: Vec<Token>,
    sentences: Vec<Range<usize>>,
    markers: marker::Scratch,
    found: Vec<marker::Found>,
    quotes: quote::Stage,
}

impl Parser {
    /// A parser with the built-in English lexicon and the default options.
    pub fn new() -> Parser {
        Parser { lexicon: Lexicon::english().clone() }
    }

    /// A session, which reuses its buffers from text to text.
    pub fn session(&self) -> Session {
        Session { parser: self.clone(), buffers: Buffers::default() }
    }

    /// The argument structure of a text.
    pub fn parse<'t>(&self, text: &'t str) -> Article<'t> {
        self.session().parse(text)
    }

    /// The argument structure of a text of which the caller knows the title or the byline.
    pub fn parse_with<'t>(&self, text: &'t str, hints: &Hints<'_>) -> Article<'t> {
        self.session().parse_with(text, hints)
    }
}

impl Session {
    /// The argument structure of a text.
    pub fn parse<'t>(&mut self, text: &'t str) -> Article<'t> {
        self.parse_with(text, &Hints::default())
    }

    /// The argument structure of a text of which the caller knows the title or the byline.
    pub fn parse_with<'t>(&mut self, text: &'t str, hints: &Hints<'_>) -> Article<'t> {
        let found = read(&self.parser, text, hints, &mut self.buffers);
        Article { text: Cow::Borrowed(text), found, names: Arc::clone(&self.parser.lexicon.inner().names) }
    }
}

fn read(parser: &Parser, text: &str, hints: &Hints<'_>, buffers: &mut Buffers) -> Found {
    let lexicon = parser.lexicon.inner();
    let mut found = Found::default();
    let layout = layout(text, hints);
    buffers.quotes.clear();
    for (index, block) in layout.blocks.iter().enumerate() {
        if block.kind == BlockKind::Metadata {
            continue;
        }
        let Buffers { tokens, sentences, markers, found: frames, quotes } = buffers;
        tokens.clear();
        sentences.clear();
        scan::scan(text, block.span, &lexicon.words, tokens);
        sentence::sentences(text, tokens, |range| sentences.push(range));
        for range in sentences.iter() {
            let Some(tokens) = tokens.get_mut(range.clone()) else { continue };
            found.sentences.extend(span_of(tokens));
            tag::tag(text, tokens);
            frames.clear();
            marker::scan(lexicon, tokens, markers, frames);
            frames.iter().for_each(|frame| found.add_marker(lexicon, tokens, frame));
        }
        let next = layout.blocks.get(index + 1).copied();
        quotes.block(lexicon, &quote::Passage { text, block: *block, next, tokens, sentences }, &mut found);
    }
    buffers.quotes.finish(&mut found);
    found.blocks = layout.blocks;
    found
}
