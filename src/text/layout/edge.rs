//! The edges of a text: the lines above the body and below it that say where the article comes from.

use memchr::memmem;

use super::Page;
use super::line::{Line, Lines};
use super::mark::Mark;
use super::piece::Piece;
use super::shape::{Ending, Shape, ending, has_words, shape};
use crate::BlockKind;
use crate::text::metadata::{self, Fact, Field, Place};

/// Pieces from the top among which header lines are looked for.
pub(super) const HEAD_PIECES: usize = 6;
/// Pieces from the end among which trailer lines are looked for.
const TAIL_PIECES: usize = 12;
/// Lines up to which a piece at an edge may be several facts under each other.
const STACKED_LINES: usize = 12;
/// Words from which a piece is the body of the text, under which no header line stands any more.
const BODY_WORDS: usize = 40;
/// The same for a piece of several sentences; a standfirst is mostly one.
const BODY_WORDS_IN_SENTENCES: usize = 20;
/// Words of the longest line that is the name of an outlet and no more.
const OUTLET_WORDS: usize = 8;
/// Notes on authors under one article.
const BIOS: usize = 4;

/// Buffers that are kept from text to text.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    /// The pieces before those at the edges were taken apart.
    whole: Vec<Piece>,
    lines: Vec<Line>,
}

/// Marks the metadata pieces and appends what they say, in the order of the text.
pub(super) fn mark_metadata(pieces: &mut Vec<Piece>, page: Page<'_>, scratch: &mut Scratch, facts: &mut Vec<Fact>) {
    unstack(pieces, page, scratch, facts);
    head(pieces, page, facts);
    tail(pieces, page, facts);
}

/// Takes pieces at the edges apart whose lines are facts under each other, or a title above its byline.
fn unstack(pieces: &mut Vec<Piece>, page: Page<'_>, scratch: &mut Scratch, facts: &mut Vec<Fact>) {
    let first_of_tail = pieces.len().saturating_sub(TAIL_PIECES);
    let stacked = |piece: &Piece| piece.mark == Mark::Plain && (2..=STACKED_LINES).contains(&piece.lines);
    if !pieces.iter().take(HEAD_PIECES).chain(pieces.iter().skip(first_of_tail)).any(stacked) {
        return;
    }
    let Scratch { whole, lines } = scratch;
    std::mem::swap(pieces, whole);
    pieces.clear();
    for (index, piece) in whole.iter().enumerate() {
        let at_edge = index < HEAD_PIECES || index >= first_of_tail;
        if !at_edge || !stacked(piece) {
            pieces.push(*piece);
            continue;
        }
        lines.clear();
        let inside = page.text.get(..piece.end).unwrap_or("");
        lines.extend(Lines::new(inside, piece.start).filter(|line| !line.is_blank()));
        let front = if index < HEAD_PIECES { facts_above(lines, page, index == 0, facts) } else { 0 };
        let back = if index >= first_of_tail { facts_below(lines, page, facts) } else { 0 };
        split(pieces, piece, lines, front, back.min(lines.len() - front.min(lines.len())));
    }
}

/// How many lines at the top of a piece stand alone.
fn facts_above(lines: &[Line], page: Page<'_>, is_first: bool, facts: &mut Vec<Fact>) -> usize {
    let mut is_fact = |line: &Line| metadata::is_fact(page.lists, line.of(page.text), line.start, Place::Head, facts);
    let facts = lines.iter().take_while(|line| is_fact(line)).count();
    let [title, under, ..] = lines else { return facts };
    if !is_first || facts > 0 {
        return facts;
    }
    let below = lines.iter().skip(1).take_while(|line| is_fact(line)).count();
    let titled =
        shape(title.of(page.text)).is_some_and(|shape| shape.begins_high && !title.of(page.text).ends_with(','));
    let broken = lines.len() == 2 && title.of(page.text).ends_with(';') && shape(under.of(page.text)).is_some();
    if titled && (below > 0 || broken) { below + 1 } else { 0 }
}

/// How many lines at the end of a piece are facts.
fn facts_below(lines: &[Line], page: Page<'_>, facts: &mut Vec<Fact>) -> usize {
    let mut is_fact = |line: &Line| metadata::is_fact(page.lists, line.of(page.text), line.start, Place::Tail, facts);
    let facts = lines.iter().rev().take_while(|line| is_fact(line)).count();
    match lines.get(..lines.len() - facts) {
        Some([.., closing, _name]) if facts == 0 && metadata::is_closing(page.lists, closing.of(page.text)) => 1,
        // A line of prose that goes on in a line that looks like a fact is prose.
        Some([.., above]) if facts > 0 && !ending(above.of(page.text)).is_final() => 0,
        _ => facts,
    }
}

fn split(pieces: &mut Vec<Piece>, piece: &Piece, lines: &[Line], front: usize, back: usize) {
    let body_end = lines.len() - back;
    let mut body: Option<Piece> = None;
    for (index, line) in lines.iter().enumerate() {
        let glued = index > 0 || piece.glued;
        match &mut body {
            Some(body) if index < body_end => {
                body.end = line.end;
                body.lines += 1;
            }
            None if index >= front && index < body_end => body = Some(Piece::line(*line, glued)),
            _ => {
                pieces.extend(body.take());
                pieces.push(Piece::line(*line, glued));
            }
        }
    }
    pieces.extend(body);
}

fn head(pieces: &mut [Piece], page: Page<'_>, facts: &mut Vec<Fact>) {
    if pieces.len() < 2 {
        return;
    }
    for piece in pieces.iter_mut().take(HEAD_PIECES).filter(|piece| piece.mark == Mark::Plain) {
        let words = piece.of(page.text);
        if piece.lines == 1 && metadata::facts(page.lists, words, piece.start, Place::Head, facts) {
            piece.kind = Some(BlockKind::Metadata);
        } else if is_body(words) {
            break;
        }
    }
    byline_of_names(pieces, page, facts);
    outlet_above_date(pieces, page, facts);
}

/// An outlet in the first line, a date under it, and only then the title.
fn outlet_above_date(pieces: &mut [Piece], page: Page<'_>, facts: &mut Vec<Fact>) {
    let Some([outlet, date, title]) = pieces.get_mut(..3) else { return };
    let short = |piece: &Piece| {
        let looks =
            shape(piece.of(page.text)).filter(|looks| looks.ending == Ending::Bare && looks.words <= OUTLET_WORDS);
        looks.is_some()
    };
    let placed = date.kind == Some(BlockKind::Metadata) && outlet.is_open() && title.is_open();
    if placed && short(outlet) && short(title) && metadata::names_an_outlet(page.lists, outlet.of(page.text)) {
        outlet.kind = Some(BlockKind::Metadata);
        facts.push(Fact { field: Field::Publication, start: outlet.start, end: outlet.end });
    }
}

/// A line of nothing but names right under the title is a byline, one name only where another header line follows.
fn byline_of_names(pieces: &mut [Piece], page: Page<'_>, facts: &mut Vec<Fact>) {
    let Some([title, byline, next]) = pieces.get_mut(..3) else { return };
    let placed = title.kind.is_none() && byline.is_open();
    let followed = next.kind == Some(BlockKind::Metadata);
    let others = facts.len();
    let named = placed && metadata::bare_names(page.lists, byline.of(page.text), byline.start, false, facts);
    let names = facts.len() - others;
    if named && (followed || names > 1) {
        byline.kind = Some(BlockKind::Metadata);
        facts.rotate_right(names);
    } else {
        facts.truncate(others);
    }
}

fn tail(pieces: &mut [Piece], page: Page<'_>, facts: &mut Vec<Fact>) {
    let header = pieces.iter().take(HEAD_PIECES).rfind(|piece| piece.kind.is_some());
    let header_end = header.map_or(0, |piece| piece.end);
    let (above, mut bios) = (facts.len(), 0);
    let last = pieces.len().saturating_sub(TAIL_PIECES).max(1);
    for index in (last..pieces.len()).rev() {
        let closed = pieces.get(index - 1).is_some_and(|piece| metadata::is_closing(page.lists, piece.of(page.text)));
        let Some(piece) = pieces.get_mut(index).filter(|piece| piece.is_open()) else { break };
        let (words, below) = (piece.of(page.text), facts.len());
        let is_fact = metadata::facts(page.lists, words, piece.start, Place::Tail, facts)
            || closed && metadata::bare_names(page.lists, words, piece.start, true, facts);
        if !is_fact {
            if bios == BIOS || !note(piece, page, header_end, facts) {
                break;
            }
            bios += 1;
        }
        piece.kind = Some(BlockKind::Metadata);
        // what stands above comes before what was found below it
        let found = facts.len() - below;
        facts.get_mut(above..).unwrap_or(&mut []).rotate_right(found);
    }
}

fn is_body(text: &str) -> bool {
    let reads = |looks: &Shape| looks.words >= BODY_WORDS || looks.inner_stops > 0;
    has_words(text, BODY_WORDS_IN_SENTENCES) && shape(text).as_ref().is_none_or(reads)
}

/// Whether a piece is a note on the author, whom it appends. Whom the body names is written about, and no author.
fn note(piece: &Piece, page: Page<'_>, header_end: usize, facts: &mut Vec<Fact>) -> bool {
    let before = facts.len();
    if !metadata::bio(page.lists, piece.of(page.text), piece.start, facts) {
        return false;
    }
    let body = page.text.get(header_end..piece.start);
    let written_about = |fact: &Fact| {
        let surname = page.text.get(fact.start..fact.end).and_then(|name| name.split_whitespace().next_back());
        surname.zip(body).is_some_and(|(name, body)| memmem::find(body.as_bytes(), name.as_bytes()).is_some())
    };
    let noted = body.is_some() && !facts.get(before..).unwrap_or(&[]).iter().any(written_about);
    if !noted {
        facts.truncate(before);
    }
    noted
}
