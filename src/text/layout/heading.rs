//! Headings without mark-up: short lines that stand alone above prose.

use super::mark::Mark;
use super::piece::Piece;
use super::shape::{Ending, Shape, shape};
use crate::BlockKind;

/// Words of the longest heading without mark-up.
const HEADING_WORDS: usize = 12;
/// Words from which a piece that ends in a stop is prose beyond doubt.
const PROSE_WORDS: usize = 12;
/// Words from which the paragraphs around a heading that ends in a full stop are long.
const LONG_WORDS: usize = 25;
/// Words of the longest heading that ends in a full stop.
const STOPPED_WORDS: std::ops::RangeInclusive<usize> = 2..=4;
/// Short lines in a row from which they are a list or a talk, and no headings.
const LINES_IN_A_ROW: usize = 3;
/// Of ten words of a heading in title case, so many begin with a capital.
const CAPITALS_IN_TEN: usize = 6;
/// What a caption begins with.
const CAPTIONS: &[&str] =
    &["figure", "fig", "table", "photo", "photograph", "image", "map", "chart", "picture", "extract", "keywords"];
/// Words of which a full-stopped heading has none: with one, it is a sentence.
const SENTENCE_WORDS: &[&str] = &[
    "am", "are", "be", "been", "can", "could", "did", "do", "does", "had", "has", "have", "he", "her", "his", "how",
    "i", "is", "it", "may", "me", "might", "must", "my", "never", "no", "now", "oh", "okay", "our", "said", "says",
    "shall", "she", "should", "so", "that", "the", "them", "then", "there", "they", "this", "was", "we", "were",
    "what", "why", "will", "would", "yeah", "yes", "you", "your",
];

/// Marks the headings among the pieces that nothing is known of yet.
pub(super) fn mark_headings(pieces: &mut [Piece], text: &str) {
    let looks: Vec<Option<Shape>> = pieces.iter().map(|piece| line_shape(piece, text)).collect();
    let candidates: Vec<bool> = looks.iter().map(|looks| looks.as_ref().is_some_and(is_candidate)).collect();
    let mut from = 0;
    while let Some(first) = candidates.iter().skip(from).position(|&candidate| candidate).map(|at| at + from) {
        let run = candidates.iter().skip(first).take_while(|&&candidate| candidate).count();
        from = first + run;
        if run < LINES_IN_A_ROW && pieces.get(from).is_some_and(|next| is_prose(next, text)) {
            mark_run(pieces, text, first, run);
        }
    }
}

fn mark_run(pieces: &mut [Piece], text: &str, first: usize, run: usize) {
    for (depth, piece) in pieces.iter_mut().skip(first).take(run).enumerate() {
        if !is_caption(piece.of(text)) {
            piece.kind = Some(BlockKind::Heading);
            piece.level = u8::try_from(depth + 1).unwrap_or(1);
        }
    }
}

fn line_shape(piece: &Piece, text: &str) -> Option<Shape> {
    if !piece.is_open() || piece.lines != 1 { None } else { shape(piece.of(text)) }
}

fn is_candidate(shape: &Shape) -> bool {
    let title_case = shape.capitals * 10 >= shape.words * CAPITALS_IN_TEN;
    let fits = (1..=HEADING_WORDS).contains(&shape.words) && shape.begins_high && shape.inner_stops == 0;
    fits && match shape.ending {
        Ending::Bare => true,
        Ending::Question => title_case && shape.words > 1,
        _ => false,
    }
}

/// Whether a piece reads as running text.
pub(super) fn is_prose(piece: &Piece, text: &str) -> bool {
    if !matches!(piece.kind, None | Some(BlockKind::Paragraph)) || matches!(piece.mark, Mark::Heading(_)) {
        return false;
    }
    piece.mark != Mark::Plain || shape(piece.of(text)).is_none_or(|s| s.words >= PROSE_WORDS)
}

/// Whether a line is the caption of a picture or a table.
pub(super) fn is_caption(line: &str) -> bool {
    let word = line.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty()).unwrap_or("");
    CAPTIONS.iter().any(|caption| word.eq_ignore_ascii_case(caption))
}
