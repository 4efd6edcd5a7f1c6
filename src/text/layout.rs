//! The layout stage: from a text to its blocks and to what its metadata lines say.
//!
//! Lines are gathered into pieces, pieces at the edges are read as metadata lines, then the title and the headings are
//! told from paragraphs by how they look and what stands around them. Every block is in the order of the text, none
//! overlap, and what lies between them holds no letter or digit: white space, and rules such as `***` or the `===`
//! under a heading, which like white space carry no words.

mod edge;
mod heading;
mod line;
mod mark;
mod piece;
mod shape;
#[cfg(test)]
mod tests;
mod title;

use mark::Mark;
use piece::Piece;

use super::hints::{Hints, same_words};
use super::lists::Lists;
use super::metadata::{self, Fact, Field};
use crate::model::{Found, Metadata, Slice};
use crate::{Block, BlockKind, Span};

/// A byte order mark, which belongs to no block.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// The blocks of a text, and what its metadata lines say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Layout {
    pub(crate) blocks: Vec<Block>,
    /// In the order of the text, each span once.
    pub(crate) authors: Vec<Span>,
    pub(crate) date: Option<Span>,
    pub(crate) publication: Option<Span>,
    pub(crate) url: Option<Span>,
    pub(crate) disclaimer: Option<Span>,
    /// Whom pictures, translations and reports are owed to.
    pub(crate) credits: Vec<Span>,
}

/// A text with the lists of its language.
#[derive(Clone, Copy)]
struct Page<'p> {
    text: &'p str,
    lists: &'p Lists,
}

/// The layout stage, with what it keeps from text to text.
#[derive(Debug, Default)]
pub(crate) struct Stage {
    pieces: Vec<Piece>,
    facts: Vec<Fact>,
    candidates: Vec<Option<heading::Candidate>>,
    gather: piece::Scratch,
    edge: edge::Scratch,
}

impl Stage {
    /// The layout of a text. Total: any text has one, in time linear in its length.
    pub(crate) fn read(&mut self, lists: &Lists, text: &str, hints: &Hints<'_>, layout: &mut Layout) {
        let page = Page { text, lists };
        let Stage { pieces, facts, candidates, gather, edge } = self;
        let from = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 };
        layout.clear();
        pieces.clear();
        facts.clear();
        piece::pieces(text, from, gather, pieces);
        edge::mark_metadata(pieces, page, edge, facts);
        hinted_authors(pieces, page, hints, facts);
        title::mark_title(pieces, page, hints);
        heading::mark_headings(pieces, page, candidates);
        layout.blocks.extend(pieces.iter().map(block));
        layout.take(facts);
    }
}

/// The layout of one text.
#[cfg(any(test, feature = "fit"))]
pub(crate) fn layout(lists: &Lists, text: &str, hints: &Hints<'_>) -> Layout {
    let mut layout = Layout::default();
    Stage::default().read(lists, text, hints, &mut layout);
    layout
}

/// The paragraphs among blocks: prose, block quotes, and each list as one.
#[cfg(test)]
pub(crate) fn paragraphs(blocks: &[Block]) -> impl Iterator<Item = Span> + '_ {
    blocks.chunk_by(|left, right| left.kind == BlockKind::ListItem && right.kind == BlockKind::ListItem).filter_map(
        |blocks| {
            let (first, last) = (blocks.first()?, blocks.last()?);
            let running = matches!(first.kind, BlockKind::Paragraph | BlockKind::BlockQuote | BlockKind::ListItem);
            running.then(|| first.span.hull(last.span))
        },
    )
}

impl Layout {
    /// Moves the blocks and what the metadata lines say into the article.
    pub(crate) fn keep(&mut self, found: &mut Found) {
        let start = found.spans.len();
        found.spans.extend_from_slice(&self.authors);
        let authors = Slice::since(start, &found.spans);
        let Layout { date, publication, url, disclaimer, .. } = *self;
        found.metadata = Metadata { authors, date, publication, url, disclaimer };
        found.blocks = std::mem::take(&mut self.blocks);
    }

    fn clear(&mut self) {
        self.blocks.clear();
        self.authors.clear();
        self.credits.clear();
        (self.date, self.publication, self.url, self.disclaimer) = (None, None, None, None);
    }

    /// Cuts blocks longer than so many bytes into several, at white space where there is any near. Answers whether there
    /// was one. Metadata lines are never long.
    pub(crate) fn split(&mut self, text: &str, most: usize) -> bool {
        let long = |block: &Block| block.span.len() > most && block.kind != BlockKind::Metadata;
        if !self.blocks.iter().any(long) {
            return false;
        }
        let mut split = Vec::with_capacity(self.blocks.len() + 1);
        for block in &self.blocks {
            let mut rest = *block;
            while long(&rest) {
                let Some(cut) = cut(text.get(rest.span.range()).unwrap_or(""), most) else { break };
                split.push(Block { span: span(rest.span.start(), rest.span.start() + cut.start), ..rest });
                rest.span = span(rest.span.start() + cut.end, rest.span.end());
            }
            split.push(rest);
        }
        self.blocks = split;
        true
    }

    /// Keeps what metadata lines say: of a date, an outlet, an address or a disclaimer the first.
    fn take(&mut self, facts: &[Fact]) {
        let mut update = None;
        for fact in facts {
            let found = span(fact.start, fact.end);
            match fact.field {
                Field::Author => self.authors.push(found),
                Field::Credit => self.credits.push(found),
                Field::Date => self.date = self.date.or(Some(found)),
                Field::Update => update = update.or(Some(found)),
                Field::Publication => self.publication = self.publication.or(Some(found)),
                Field::Address => self.url = self.url.or(Some(found)),
                Field::Disclaimer => self.disclaimer = self.disclaimer.or(Some(found)),
                Field::Other => {}
            }
        }
        self.date = self.date.or(update);
        self.authors.sort_unstable();
        self.authors.dedup();
    }
}

/// Appends the authors of the line near an edge that is the byline the caller knows.
fn hinted_authors(pieces: &mut [Piece], page: Page<'_>, hints: &Hints<'_>, facts: &mut Vec<Fact>) {
    let Some(byline) = hints.byline else { return };
    let is_byline = |line: &str| {
        let bare = metadata::without_opening(page.lists, line);
        same_words(bare, metadata::without_opening(page.lists, byline))
    };
    let last = pieces.len().saturating_sub(1);
    let near_edge = |index: usize| index < edge::HEAD_PIECES || index == last;
    let found = pieces
        .iter_mut()
        .enumerate()
        .find(|(index, piece)| near_edge(*index) && piece.is_open() && is_byline(piece.of(page.text)));
    if let Some((_, piece)) = found {
        piece.kind = Some(BlockKind::Metadata);
        metadata::byline_names(page.lists, piece.of(page.text), piece.start, facts);
    }
}

fn block(piece: &Piece) -> Block {
    let by_mark = match piece.mark {
        Mark::Heading(_) => BlockKind::Heading,
        Mark::Item(_) => BlockKind::ListItem,
        Mark::Quote(_) => BlockKind::BlockQuote,
        Mark::Plain | Mark::Rule(_) | Mark::Fence => BlockKind::Paragraph,
    };
    let kind = piece.kind.unwrap_or(by_mark);
    let leveled = matches!(kind, BlockKind::Heading | BlockKind::ListItem | BlockKind::BlockQuote);
    Block { kind, span: span(piece.start, piece.end), level: if leveled { piece.level } else { 0 } }
}

/// How many bytes before its end a block is cut at white space.
const CUT_REACH: usize = 4096;

/// Where a block longer than so many bytes is cut: the white space between its halves, empty where none is near; `None`
/// where no character fits, or nothing but white space would be left.
fn cut(block: &str, most: usize) -> Option<std::ops::Range<usize>> {
    let boundary = |from: usize| (0..=from.min(block.len())).rev().find(|at| block.is_char_boundary(*at)).unwrap_or(0);
    let end = boundary(most);
    let near = boundary(end.saturating_sub(CUT_REACH));
    let space = block.get(near..end)?.rfind(char::is_whitespace).map_or(end, |at| near + at);
    let first = block.get(..space)?.trim_end().len();
    let at = if first == 0 { end } else { first };
    let rest = block.get(at..)?;
    let gap = rest.len() - rest.trim_start().len();
    (at > 0 && gap < rest.len()).then_some(at..at + gap)
}

/// A span of the text. Past 4 GiB, which the parser does not read, it would be empty rather than wrong.
fn span(start: usize, end: usize) -> Span {
    let narrow = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
    Span::new(narrow(start), narrow(end))
}
