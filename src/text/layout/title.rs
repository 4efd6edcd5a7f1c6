//! The title and the standfirst.

use super::Page;
use super::edge::HEAD_PIECES;
use super::heading::{is_among, is_caption, is_long, is_numbered, is_prose};
use super::mark::Mark;
use super::piece::Piece;
use super::shape::{Ending, Shape, length, shape};
use crate::BlockKind;
use crate::text::hints::{Hints, same_words};
use crate::text::lists::{Entry, List};

/// Words of the longest title without a final stop.
const TITLE_WORDS: usize = 24;
/// Words of the longest title that ends in a stop, as any sentence could.
const STOPPED_TITLE_WORDS: usize = 14;
/// Words of the shortest and longest standfirst.
const STANDFIRST_WORDS: std::ops::RangeInclusive<usize> = 6..=40;
/// Words of the longest opening sentence taken for a standfirst where no title stands above it.
const OPENING_WORDS: usize = 30;
/// Sentence ends inside the longest title ("More roads? No. ").
const STOPS_IN_TITLE: usize = 1;
/// Pieces below the title among which the body begins.
const PIECES_TO_BODY: usize = 12;
/// Pieces below a title with a final stop among which a long paragraph comes; labels and a standfirst may be between.
const PIECES_TO_LONG: usize = 5;
/// Quotation marks before words that are another's.
const OPENING_MARKS: &[char] = &['\'', '"', '‘', '“'];

/// Marks the title and the standfirst among the first pieces.
pub(super) fn mark_title(pieces: &mut [Piece], page: Page<'_>, hints: &Hints<'_>) {
    mark_hinted(pieces, page, hints.title, BlockKind::Title);
    mark_hinted(pieces, page, hints.standfirst, BlockKind::Standfirst);
    let known = pieces.iter().take(HEAD_PIECES).position(|piece| piece.kind == Some(BlockKind::Title));
    let title = known.or_else(|| title(pieces, page));
    if let Some(piece) = title.and_then(|index| pieces.get_mut(index)) {
        piece.kind = Some(BlockKind::Title);
    }
    if pieces.iter().take(HEAD_PIECES).any(|piece| piece.kind == Some(BlockKind::Standfirst)) {
        return;
    }
    let standfirst = match title {
        Some(title) => standfirst_under(pieces, page, title),
        None => opening_standfirst(pieces, page),
    };
    if let Some(piece) = standfirst.and_then(|index| pieces.get_mut(index)) {
        piece.kind = Some(BlockKind::Standfirst);
    }
}

fn mark_hinted(pieces: &mut [Piece], page: Page<'_>, hint: Option<&str>, kind: BlockKind) {
    let Some(hint) = hint else { return };
    let found = pieces.iter_mut().take(HEAD_PIECES).find(|piece| same_words(piece.of(page.text), hint));
    if let Some(piece) = found {
        piece.kind = Some(kind);
    }
}

fn title(pieces: &[Piece], page: Page<'_>) -> Option<usize> {
    let first = next_open(pieces, 0)?;
    let piece = pieces.get(first)?;
    if matches!(piece.mark, Mark::Heading(_)) {
        return Some(first);
    }
    let plain = piece.mark == Mark::Plain && piece.lines == 1;
    let is_title = plain && shape(piece.of(page.text)).is_some_and(|shape| heads(pieces, page, first, &shape));
    let marked = || pieces.iter().take(HEAD_PIECES).position(|piece| piece.mark == Mark::Heading(1));
    if is_title { Some(first) } else { marked() }
}

/// The first piece from `from` on that is no metadata line.
fn next_open(pieces: &[Piece], from: usize) -> Option<usize> {
    let open = |(_, piece): &(usize, &Piece)| piece.kind != Some(BlockKind::Metadata);
    pieces.iter().enumerate().skip(from).take(HEAD_PIECES).find(open).map(|(index, _)| index)
}

/// Whether the first piece reads as the title of what follows.
fn heads(pieces: &[Piece], page: Page<'_>, index: usize, shape: &Shape) -> bool {
    let line = pieces.get(index).map_or("", |piece| piece.of(page.text));
    let fits = (1..=TITLE_WORDS).contains(&shape.words) && shape.begins_high && shape.inner_stops <= STOPS_IN_TITLE;
    if !fits || is_caption(page.lists, line) || begins_with(line, page.lists.of(List::Greeting)) {
        return false;
    }
    let title_case = shape.is_title_case() && shape.words > 2;
    let below = || pieces.iter().skip(index + 1).take(PIECES_TO_BODY);
    let next = next_open(pieces, index + 1).and_then(|next| pieces.get(next));
    match shape.ending {
        Ending::Bare => below().any(|piece| is_prose(piece, page)),
        Ending::Comma => line.ends_with(';') && below().any(|piece| is_prose(piece, page)),
        Ending::Colon | Ending::Dash => false,
        Ending::Question => shape.words > 2 && next.is_some_and(|piece| title_case || is_long(piece, page)),
        Ending::Stop | Ending::Exclamation | Ending::Ellipsis => {
            let sentence = shape.words <= STOPPED_TITLE_WORDS && !has_any(line, page.lists.of(List::Speaking));
            shape.words > 2
                && (title_case || sentence)
                && below().take(PIECES_TO_LONG).any(|piece| is_long(piece, page))
        }
    }
}

fn begins_with(line: &str, table: &[Entry]) -> bool {
    line.split_whitespace().next().is_some_and(|word| is_among(word, table))
}

/// Whether a line has a word of the table outside quotation marks.
fn has_any(line: &str, table: &[Entry]) -> bool {
    line.split_whitespace().take_while(|word| !word.starts_with(OPENING_MARKS)).any(|word| is_among(word, table))
}

fn standfirst_under(pieces: &[Piece], page: Page<'_>, title: usize) -> Option<usize> {
    let index = next_open(pieces, title + 1).filter(|&index| index < HEAD_PIECES)?;
    let piece = pieces.get(index).filter(|piece| piece.is_open() && piece.lines == 1)?;
    let broken = pieces.get(title).is_some_and(|piece| piece.of(page.text).ends_with(';'));
    if broken && piece.glued {
        return Some(index);
    }
    let looks = shape(piece.of(page.text))?;
    let next = pieces.get(index + 1)?;
    let body = pieces.get(next_open(pieces, index + 1)?).filter(|piece| is_prose(piece, page))?;
    let set_apart = || next.kind == Some(BlockKind::Metadata) || has_dateline(body.of(page.text));
    let line = piece.of(page.text);
    let fits = STANDFIRST_WORDS.contains(&looks.words)
        && looks.begins_high
        && !is_caption(page.lists, line)
        && !is_numbered(line);
    let reads = match looks.ending {
        Ending::Bare => looks.inner_stops == 0 && index == title + 1,
        Ending::Stop | Ending::Question => looks.inner_stops == 0 && set_apart(),
        _ => false,
    };
    (fits && reads).then_some(index)
}

/// An opening of one sentence above longer paragraphs, in a text without a title.
fn opening_standfirst(pieces: &[Piece], page: Page<'_>) -> Option<usize> {
    let index = next_open(pieces, 0)?;
    let piece = pieces.get(index).filter(|piece| piece.is_open() && piece.lines == 1)?;
    let looks = shape(piece.of(page.text))?;
    let one_sentence = looks.inner_stops == 0 && looks.ending == Ending::Stop && looks.begins_high;
    let fits = (STOPPED_TITLE_WORDS..=OPENING_WORDS).contains(&looks.words)
        && !begins_with(piece.of(page.text), page.lists.of(List::Greeting))
        && !has_any(piece.of(page.text), page.lists.of(List::Speaking));
    let longer = |next: &Piece| length(next.of(page.text)) >= 2 * length(piece.of(page.text));
    let above = pieces.get(index + 1).is_some_and(longer) && pieces.get(index + 2).is_some_and(longer);
    (one_sentence && fits && above).then_some(index)
}

/// Bytes within which the dash of a dateline comes ("OSLO, May 2 - ").
const DATELINE: usize = 60;
/// The dash of a dateline.
const DATELINE_DASHES: &[&str] = &[" - ", " – ", " — ", " -- ", " ― ", "—"];

/// Whether a paragraph begins with the place it was written at, in capitals.
fn has_dateline(paragraph: &str) -> bool {
    let place = paragraph.split([' ', ',']).next().unwrap_or("");
    let capitals = place.chars().count() > 2 && place.chars().all(|c| c.is_uppercase() || c == '.');
    let dash = || DATELINE_DASHES.iter().filter_map(|dash| paragraph.find(dash)).min();
    capitals && dash().is_some_and(|at| at <= DATELINE)
}
