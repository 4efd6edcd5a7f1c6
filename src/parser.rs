//! The whole way from text to article: with its batches of blocks the only place that knows every stage.

mod batch;
mod blocks;

use std::borrow::Cow;
use std::sync::Arc;

use once_cell::sync::Lazy;

use crate::article::Article;
use crate::buffer::{Keep, Pace};
use crate::claim::draft::Draft;
use crate::claim::sign::Sign;
use crate::error::LimitError;
use crate::lexicon::{Language, Lexicon};
use crate::model::{Bounds, Found, Limit, Rates};
use crate::text::Hints;
use crate::text::fit::Fit;
use crate::text::layout::{self, Layout};
use crate::tree::assemble::{self, assemble};
use batch::{Batch, Reading};
use blocks::batches;

/// Reads articles with one lexicon and one set of options. Cloning is cheap; one parser serves many threads.
#[derive(Clone, Debug)]
pub struct Parser {
    lexicon: Lexicon,
    min_confidence: f32,
    bounds: Bounds,
}

/// A parser with buffers of its own, which it keeps from text to text: one for each thread. Most of those of a text of more
/// than 256 KiB it lets go again.
#[derive(Debug)]
pub struct Session {
    parser: Parser,
    buffers: Buffers,
    /// The arrays of an article that was handed back; empty where none was.
    spare: Found,
    /// How many entries the last article had, as a guess how many the next will have.
    usual: Rates,
}

/// Bytes of the longest text whose buffers a session keeps: of a longer one each that holds the article is let go as soon
/// as it is used up, as together they are larger than the article, and a session that has once read a book shall not hold
/// them for good.
const LONGEST_KEPT: usize = 1 << 18;

/// Bytes of the longest text for which what the stages need for a few blocks is much.
const LONGEST_SHORT: usize = 1 << 14;

/// Such a text gets room for this part of it at a time: while a paragraph is in memory, what comes after it is not to be.
const PARTS: usize = 4;

/// What a parse needs besides the article: the tokens of a few blocks at a time, and each stage's scratch.
#[derive(Debug, Default)]
struct Buffers {
    layout: layout::Stage,
    blocks: Layout,
    batch: Batch,
    draft: Draft,
    graph: assemble::Scratch,
    /// Empty between parses: kept for its memory.
    signs: Vec<Sign<'static>>,
}

/// The argument structure of a text, read with the built-in English lexicon and the default options.
///
/// Any text has one; nothing panics and nothing fails.
pub fn parse(text: &str) -> Article<'_> {
    static PARSER: Lazy<Parser> = Lazy::new(Parser::new);
    PARSER.parse(text)
}

/// Options of a [`Parser`].
#[derive(Clone, Debug, Default)]
pub struct ParserBuilder {
    lexicon: Option<Lexicon>,
    min_confidence: Option<f32>,
    bounds: Bounds,
}

impl ParserBuilder {
    /// Reads texts of this language with its built-in lexicon; English ones if nothing is said.
    #[must_use]
    pub fn language(self, language: Language) -> Self {
        self.lexicon(Lexicon::of(language).clone())
    }

    /// Reads with this lexicon instead of a built-in one.
    #[must_use]
    pub fn lexicon(mut self, lexicon: Lexicon) -> Self {
        self.lexicon = Some(lexicon);
        self
    }

    /// Keeps claims of at least this confidence, 0 to 1; 0 keeps all. A rebuttal or support is kept where both its
    /// claims are; a statement that one joins is surer for it.
    #[must_use]
    pub fn min_confidence(mut self, least: f32) -> Self {
        self.min_confidence = Some(least);
        self
    }

    /// Reads at most so much of what the limit bounds; the article of a text with more says so in
    /// [`limits_reached`](Article::limits_reached). A server may want less than is [usual](Limit::usual): time and memory
    /// grow with the length of a text in step. A bound higher than means anything counts as the highest that does: the
    /// length of a text is at most 4 GiB, as a span cannot point further. The depth of trees is the same for every parser, as
    /// [`Article::tree`] cuts an article that was read back as well.
    ///
    /// ```
    /// use counterpoint::{Limit, Parser};
    ///
    /// let parser = Parser::builder().limit(Limit::TextLength, 14).build();
    /// let article = parser.parse("The bus is late. However, it is safe.");
    /// assert_eq!(article.slice(article.sentences()[0]), "The bus is lat");
    /// assert_eq!(article.limits_reached(), [Limit::TextLength]);
    /// assert!(parser.try_parse("The bus is late.").is_err());
    /// ```
    #[must_use]
    pub fn limit(mut self, limit: Limit, most: usize) -> Self {
        self.bounds.set(limit, most);
        self
    }

    /// The parser.
    pub fn build(self) -> Parser {
        Parser {
            lexicon: self.lexicon.unwrap_or_else(|| Lexicon::english().clone()),
            min_confidence: self.min_confidence.unwrap_or(DEFAULT_MIN_CONFIDENCE),
            bounds: self.bounds,
        }
    }
}

/// Chosen on the development parts of the corpora that the accuracy chapter names.
const DEFAULT_MIN_CONFIDENCE: f32 = 0.5;

impl Default for Parser {
    fn default() -> Self {
        Parser::builder().build()
    }
}

impl Parser {
    /// Options to build a parser from.
    pub fn builder() -> ParserBuilder {
        ParserBuilder::default()
    }

    /// A parser with the built-in English lexicon and the default options.
    pub fn new() -> Parser {
        Parser::default()
    }

    /// A session, which reuses its buffers from text to text.
    pub fn session(&self) -> Session {
        Session { parser: self.clone(), buffers: Buffers::default(), spare: Found::default(), usual: Rates::default() }
    }

    /// The argument structure of a text.
    pub fn parse<'t>(&self, text: &'t str) -> Article<'t> {
        self.parse_with(text, &Hints::default())
    }

    /// The argument structure of a text of which the caller knows the title or the byline.
    pub fn parse_with<'t>(&self, text: &'t str, hints: &Hints<'_>) -> Article<'t> {
        // there is no second parse to keep the buffers for
        let keep = if text.len() > LONGEST_SHORT { Keep::Nothing } else { Keep::NotEvenBlocks };
        self.session().read(text, hints, keep)
    }

    /// The argument structure of a text of which nothing is left out.
    ///
    /// # Errors
    ///
    /// The first limit that the text passes: [`parse`](Parser::parse) would go on without what lies beyond it.
    pub fn try_parse<'t>(&self, text: &'t str) -> Result<Article<'t>, LimitError> {
        complete(self.parse(text))
    }
}

impl Session {
    /// The argument structure of a text.
    pub fn parse<'t>(&mut self, text: &'t str) -> Article<'t> {
        self.parse_with(text, &Hints::default())
    }

    /// The argument structure of a text of which the caller knows the title or the byline.
    pub fn parse_with<'t>(&mut self, text: &'t str, hints: &Hints<'_>) -> Article<'t> {
        let keep = if text.len() > LONGEST_KEPT { Keep::Blocks } else { Keep::ForNext };
        self.read(text, hints, keep)
    }

    fn read<'t>(&mut self, text: &'t str, hints: &Hints<'_>, keep: Keep) -> Article<'t> {
        let mut found = std::mem::take(&mut self.spare);
        found.clear();
        read(&self.parser, text, hints, (keep, &self.usual), &mut self.buffers, &mut found);
        self.usual = found.rates(text.len());
        Article { text: Cow::Borrowed(text), found, names: Arc::clone(&self.parser.lexicon.inner().names) }
    }

    /// Takes back the memory of an article that is no longer needed, for the next one.
    ///
    /// ```
    /// let mut session = counterpoint::Parser::new().session();
    /// for text in ["The bus is slow, but it is safe.", "However, it is late."] {
    ///     let article = session.parse(text);
    ///     assert_eq!(article.markers().len(), 1);
    ///     session.recycle(article);
    /// }
    /// ```
    pub fn recycle(&mut self, article: Article<'_>) {
        self.spare = article.found;
    }

    /// The argument structure of a text of which nothing is left out.
    ///
    /// # Errors
    ///
    /// The first limit that the text passes.
    pub fn try_parse<'t>(&mut self, text: &'t str) -> Result<Article<'t>, LimitError> {
        complete(self.parse(text))
    }
}

/// The article if nothing was left out of it.
fn complete(article: Article<'_>) -> Result<Article<'_>, LimitError> {
    match article.limits_reached().first() {
        Some(&limit) => Err(LimitError { limit }),
        None => Ok(article),
    }
}

/// Reads the text into the empty arrays of an article.
fn read(
    parser: &Parser,
    text: &str,
    hints: &Hints<'_>,
    (keep, usual): (Keep, &Rates),
    buffers: &mut Buffers,
    found: &mut Found,
) {
    let (lexicon, bounds) = (parser.lexicon.inner(), &parser.bounds);
    let whole = text;
    let text = cut(whole, bounds.most(Limit::TextLength));
    if text.len() < whole.len() {
        found.passes(Limit::TextLength);
    }
    let Buffers { layout: stage, blocks: layout, batch, draft, graph, signs } = buffers;
    layout.blocks = std::mem::take(&mut found.blocks);
    stage.read(&lexicon.lists, text, hints, layout);
    keep.done(stage);
    if layout.split(text, bounds.most(Limit::BlockLength)) {
        found.passes(Limit::BlockLength);
    }
    draft.clear();
    batch.clear(bounds, text.len());
    let mut fit = Fit::default();
    let mut reading = Reading { text, lexicon, bounds, keep, draft, found, signs: emptied(std::mem::take(signs)) };
    for blocks in batches(&layout.blocks, text.len()) {
        let (read, next) = (blocks.start(), blocks.len());
        let left = text.len() - read;
        let ahead = if keep.is_for_good() { left } else { left.min(next.max(text.len() / PARTS)) };
        let pace = Pace::of(read, next, ahead);
        reading.found.room(pace, usual);
        reading.draft.room(pace);
        fit = fit.sum(batch.read(&blocks, &mut reading));
    }
    let Reading { signs: used, .. } = reading;
    *signs = emptied(used);
    keep.last_done(signs);
    batch.blocks_end(keep);
    batch.finish(lexicon, text, (&layout.authors, layout.publication), found);
    layout.keep(found);
    if draft.too_many_clauses {
        found.passes(Limit::SentenceClauses);
    }
    found.language_fit = fit.value();
    keep.last_done(layout);
    keep.last_done(batch);
    let options = assemble::Options { least: parser.min_confidence, bounds, keep };
    assemble(text, draft, lexicon, &options, graph, found);
    found.cap_confidences();
}

/// An empty vector in the memory of another one, whose items pointed into another lexicon: collecting from a vector of
/// the same items takes over its memory.
fn emptied<'l>(signs: Vec<Sign<'_>>) -> Vec<Sign<'l>> {
    signs.into_iter().map_while(|_| None).collect()
}

/// As much of the text as fits into so many bytes, up to the last whole character.
fn cut(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text.get(..end).unwrap_or("")
}
