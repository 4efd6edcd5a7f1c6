//! The title and the standfirst.

use super::edge::HEAD_PIECES;
use super::heading::{is_caption, is_prose};
use super::mark::Mark;
use super::piece::Piece;
use super::shape::{Ending, Shape, shape};
use crate::BlockKind;
use crate::text::hints::{Hints, same_words};

/// Words of the longest title without a final stop.
const TITLE_WORDS: usize = 24;
/// Words of the longest title that ends in a stop, as any sentence could.
const STOPPED_TITLE_WORDS: usize = 14;
/// Of ten words of a headline in title case, so many begin with a capital.
const CAPITALS_IN_TEN: usize = 6;
/// Words of the shortest and longest standfirst.
const STANDFIRST_WORDS: std::ops::RangeInclusive<usize> = 6..=40;
/// Words of the longest opening sentence taken for a standfirst where no title stands above it.
const OPENING_WORDS: usize = 30;
/// Words that speak to somebody: a line with one opens a speech, a letter or a talk.
const ADDRESSES: &[&str] = &[
    "dear", "good", "hello", "hey", "hi", "i", "i'm", "madam", "mr", "my", "okay", "thank", "thanks", "welcome", "we",
    "yes", "you",
];

/// Marks the title and the standfirst among the first pieces.
pub(super) fn mark_title(pieces: &mut [Piece], text: &str, hints: &Hints<'_>) {
    mark_hinted(pieces, text, hints.title, BlockKind::Title);
    mark_hinted(pieces, text, hints.standfirst, BlockKind::Standfirst);
    let known = pieces.iter().take(HEAD_PIECES).position(|piece| piece.kind == Some(BlockKind::Title));
    let title = known.or_else(|| title(pieces, text));
    if let Some(piece) = title.and_then(|index| pieces.get_mut(index)) {
        piece.kind = Some(BlockKind::Title);
    }
    if pieces.iter().take(HEAD_PIECES).any(|piece| piece.kind == Some(BlockKind::Standfirst)) {
        return;
    }
    let standfirst = match title {
        Some(title) => standfirst_under(pieces, text, title),
        None => opening_standfirst(pieces, text),
    };
    if let Some(piece) = standfirst.and_then(|index| pieces.get_mut(index)) {
        piece.kind = Some(BlockKind::Standfirst);
    }
}

fn mark_hinted(pieces: &mut [Piece], text: &str, hint: Option<&str>, kind: BlockKind) {
    let Some(hint) = hint else { return };
    let found = pieces.iter_mut().take(HEAD_PIECES).find(|piece| same_words(piece.of(text), hint));
    if let Some(piece) = found {
        piece.kind = Some(kind);
    }
}

fn title(pieces: &[Piece], text: &str) -> Option<usize> {
    let first = next_open(pieces, 0)?;
    let piece = pieces.get(first)?;
    if matches!(piece.mark, Mark::Heading(_)) {
        return Some(first);
    }
    let is_title = piece.lines == 1 && shape(piece.of(text)).is_some_and(|shape| heads(pieces, text, first, &shape));
    let marked = || pieces.iter().take(HEAD_PIECES).position(|piece| piece.mark == Mark::Heading(1));
    if is_title { Some(first) } else { marked() }
}

/// The first piece from `from` on that is no metadata line.
fn next_open(pieces: &[Piece], from: usize) -> Option<usize> {
    let open = |(_, piece): &(usize, &Piece)| piece.kind != Some(BlockKind::Metadata);
    pieces.iter().enumerate().skip(from).take(HEAD_PIECES).find(open).map(|(index, _)| index)
}

/// Whether the first piece reads as the title of what follows.
fn heads(pieces: &[Piece], text: &str, index: usize, shape: &Shape) -> bool {
    let piece_text = pieces.get(index).map_or("", |piece| piece.of(text));
    if shape.words == 0 || shape.words > TITLE_WORDS || !shape.begins_high || is_caption(piece_text) {
        return false;
    }
    let prose_follows = || pieces.iter().skip(index + 1).take(HEAD_PIECES).any(|piece| is_prose(piece, text));
    let next_is_prose =
        || next_open(pieces, index + 1).and_then(|next| pieces.get(next)).is_some_and(|piece| is_prose(piece, text));
    let title_case = shape.capitals * 10 >= shape.words * CAPITALS_IN_TEN && shape.words > 2;
    let broken = piece_text.ends_with(';');
    let stopped = || {
        let short = shape.words > 2 && (title_case || shape.words <= STOPPED_TITLE_WORDS);
        short && (next_is_prose() || is_short_sentence(pieces, text, index + 1))
    };
    let reads = match shape.ending {
        Ending::Bare => title_case || !addresses(piece_text),
        Ending::Comma => broken,
        Ending::Colon | Ending::Dash => false,
        _ => (title_case || !addresses(piece_text)) && stopped(),
    };
    reads && prose_follows()
}

/// Whether the piece is one sentence short enough to be a standfirst.
fn is_short_sentence(pieces: &[Piece], text: &str, index: usize) -> bool {
    let short = pieces.get(index).and_then(|piece| shape(piece.of(text)));
    short.is_some_and(|shape| {
        shape.inner_stops == 0 && STANDFIRST_WORDS.contains(&shape.words) && shape.ending == Ending::Stop
    })
}

fn addresses(line: &str) -> bool {
    line.split_whitespace().any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        ADDRESSES.iter().any(|address| word.eq_ignore_ascii_case(address))
    })
}

fn standfirst_under(pieces: &[Piece], text: &str, title: usize) -> Option<usize> {
    let index = next_open(pieces, title + 1).filter(|&index| index < HEAD_PIECES)?;
    let piece = pieces.get(index).filter(|piece| piece.is_open() && piece.lines == 1)?;
    let broken = pieces.get(title).is_some_and(|piece| piece.of(text).ends_with(';'));
    if broken && piece.glued {
        return Some(index);
    }
    let looks = shape(piece.of(text))?;
    let next = pieces.get(index + 1)?;
    let body = pieces.get(next_open(pieces, index + 1)?).filter(|piece| is_prose(piece, text))?;
    let set_apart = next.kind == Some(BlockKind::Metadata) || has_dateline(body.of(text));
    let fits = STANDFIRST_WORDS.contains(&looks.words) && looks.begins_high && !is_caption(piece.of(text));
    let reads = match looks.ending {
        Ending::Bare => looks.inner_stops == 0,
        Ending::Stop | Ending::Question => looks.inner_stops == 0 && set_apart,
        _ => false,
    };
    (fits && reads).then_some(index)
}

/// An opening of one sentence above longer paragraphs, in a text without a title.
fn opening_standfirst(pieces: &[Piece], text: &str) -> Option<usize> {
    let index = next_open(pieces, 0)?;
    let piece = pieces.get(index).filter(|piece| piece.is_open() && piece.lines == 1)?;
    let looks = shape(piece.of(text))?;
    let one_sentence = looks.inner_stops == 0 && looks.ending == Ending::Stop && looks.begins_high;
    let fits = (STOPPED_TITLE_WORDS..=OPENING_WORDS).contains(&looks.words) && !addresses(piece.of(text));
    let longer = |next: &Piece| next.end - next.start >= 2 * (piece.end - piece.start);
    let above = pieces.get(index + 1).is_some_and(longer) && pieces.get(index + 2).is_some_and(longer);
    (one_sentence && fits && above).then_some(index)
}

/// Bytes within which the dash of a dateline comes ("PARIS, Aug 31 - ").
const DATELINE: usize = 60;
/// The dash of a dateline.
const DATELINE_DASHES: &[&str] = &[" - ", " – ", " — ", " -- ", " ― ", "—"];

/// Whether a paragraph begins with the place it was written at, in capitals.
fn has_dateline(paragraph: &str) -> bool {
    let place = paragraph.split([' ', ',']).next().unwrap_or("");
    let capitals = place.chars().count() > 2 && place.chars().all(|c| c.is_uppercase() || c == '.');
    let dash = DATELINE_DASHES.iter().filter_map(|dash| paragraph.find(dash)).min();
    capitals && dash.is_some_and(|at| at <= DATELINE)
}
