//! Headings without mark-up: short lines that stand alone above prose.

use memchr::memchr_iter;

use super::Page;
use super::mark::Mark;
use super::piece::Piece;
use super::shape::{Ending, Shape, ending, exceeds, has_words, shape};
use crate::BlockKind;
use crate::text::lists::{Entry, List, Lists};
use crate::text::metadata;

/// Words of the longest heading without mark-up.
const HEADING_WORDS: usize = 12;
/// Words of the longest heading right under another one; a longer line there is a caption.
const SUBHEADING_WORDS: usize = 6;
/// Words of the longest numbered heading.
const NUMBERED_WORDS: usize = 18;
/// Bytes of the longest line that can be a heading, and of the longest with a full stop: most paragraphs are longer, and
/// their words need not be counted.
const LINE_BYTES: usize = 160;
const STOPPED_BYTES: usize = 80;
/// Commas of a heading; a caption or an enumeration has more.
const HEADING_COMMAS: usize = 1;
/// Words from which a piece is prose, however it ends.
const PROSE_WORDS: usize = 12;
/// Words from which a paragraph is long.
const LONG_WORDS: usize = 25;
/// Words of a heading that ends in a full stop: with one word it is a remark, with more a sentence.
const STOPPED_WORDS: std::ops::RangeInclusive<usize> = 2..=4;
/// Words of the longest line in capitals that ends in a full stop.
const CAPITALS_WORDS: usize = 8;
/// Short lines in a row from which they are a list or a talk, and no headings.
const LINES_IN_A_ROW: usize = 3;
/// Why a line may be a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Candidate {
    /// A short line without a final stop, or a numbered one, or one in capitals.
    Line,
    /// A short question. Talks are full of them.
    Question,
    /// A few words with a full stop.
    Stopped,
}

/// Marks the headings among the pieces that nothing is known of yet; `candidates` is kept for its memory.
pub(super) fn mark_headings(pieces: &mut [Piece], page: Page<'_>, candidates: &mut Vec<Option<Candidate>>) {
    candidates.clear();
    candidates.extend(pieces.iter().map(|piece| candidate(piece, page)));
    let questions = candidates.iter().filter(|&&found| found == Some(Candidate::Question)).count();
    let lines = mark_lines(pieces, page, candidates);
    let by_themselves = |found: &Candidate| match found {
        Candidate::Line => false,
        Candidate::Question => questions <= lines,
        Candidate::Stopped => true,
    };
    for (index, _) in candidates.iter().enumerate().filter(|(_, found)| found.as_ref().is_some_and(by_themselves)) {
        if stands_alone(pieces, page, index) {
            mark(pieces, index, 1);
        }
    }
}

/// Marks lines without a stop above prose; how many there are.
fn mark_lines(pieces: &mut [Piece], page: Page<'_>, candidates: &[Option<Candidate>]) -> usize {
    let is_line = |found: &Option<Candidate>| *found == Some(Candidate::Line);
    let (mut from, mut marked) = (0, 0);
    while let Some(first) = candidates.iter().skip(from).position(is_line).map(|at| at + from) {
        let run = candidates.iter().skip(first).take_while(|found| is_line(found)).count();
        from = first + run;
        if run >= LINES_IN_A_ROW
            || !pieces.get(from).is_some_and(|next| is_prose(next, page) && begins_anew(next, page))
        {
            continue;
        }
        for depth in 0..run {
            let words =
                pieces.get(first + depth).and_then(|piece| shape(piece.of(page.text))).map_or(0, |shape| shape.words);
            if depth == 0 || words <= SUBHEADING_WORDS {
                mark(pieces, first + depth, depth + 1);
                marked += 1;
            }
        }
    }
    marked
}

fn mark(pieces: &mut [Piece], index: usize, level: usize) {
    if let Some(piece) = pieces.get_mut(index) {
        piece.kind = Some(BlockKind::Heading);
        piece.level = u8::try_from(level).unwrap_or(1);
    }
}

/// Whether the paragraphs before and after are long: a short line between them stands out.
fn stands_alone(pieces: &[Piece], page: Page<'_>, index: usize) -> bool {
    let long = |index: usize| pieces.get(index).is_some_and(|piece| is_long(piece, page));
    index.checked_sub(1).is_some_and(long) && long(index + 1)
}

fn candidate(piece: &Piece, page: Page<'_>) -> Option<Candidate> {
    if !piece.is_open() || piece.lines != 1 {
        return None;
    }
    let line = piece.of(page.text);
    if line.len() > LINE_BYTES || memchr_iter(b',', line.as_bytes()).nth(HEADING_COMMAS).is_some() {
        return None;
    }
    let ending = ending(line);
    if line.len() > STOPPED_BYTES && ending == Ending::Stop || exceeds(line, most_words(line, ending)) {
        return None;
    }
    let looks = shape(line)?;
    let spoken = looks.inner_stops > 0 || !line.starts_with(char::is_alphanumeric);
    if !looks.begins_high || spoken || looks.lettered * 2 < looks.words {
        return None;
    }
    by_ending(page.lists, line, &looks).filter(|_| !is_no_heading(page.lists, line))
}

/// How many words a heading has at most that ends like the line: most lines have more.
fn most_words(line: &str, ending: Ending) -> usize {
    match ending {
        _ if is_numbered(line) => NUMBERED_WORDS,
        Ending::Bare | Ending::Question => HEADING_WORDS,
        Ending::Stop if line.contains(char::is_lowercase) => *STOPPED_WORDS.end(),
        Ending::Stop => CAPITALS_WORDS,
        _ => 0,
    }
}

fn by_ending(lists: &Lists, line: &str, looks: &Shape) -> Option<Candidate> {
    let numbered = looks.words <= NUMBERED_WORDS && is_numbered(line);
    let fits = (1..=HEADING_WORDS).contains(&looks.words);
    let loud = looks.all_capitals && looks.words <= CAPITALS_WORDS && looks.lettered > 0;
    match looks.ending {
        Ending::Bare if fits || numbered => Some(Candidate::Line),
        Ending::Stop if loud => Some(Candidate::Line),
        Ending::Stop | Ending::Colon if numbered => Some(Candidate::Line),
        Ending::Question if fits && looks.words > 1 && !begins_aside(lists, line) => Some(Candidate::Question),
        Ending::Stop if STOPPED_WORDS.contains(&looks.words) && !is_sentence(lists, line) => Some(Candidate::Stopped),
        _ => None,
    }
}

fn is_sentence(lists: &Lists, line: &str) -> bool {
    begins_aside(lists, line) || line.split_whitespace().any(|word| is_among(word, lists.of(List::SentenceWord)))
}

fn begins_aside(lists: &Lists, line: &str) -> bool {
    line.split_whitespace().next().is_some_and(|word| is_among(word, lists.of(List::Aside)))
}

/// Captions, addresses and the names under letters.
fn is_no_heading(lists: &Lists, line: &str) -> bool {
    let closing = line.split_once(',').is_some_and(|(before, _)| metadata::is_closing(lists, before));
    is_caption(lists, line) || line.contains("://") || line.contains('@') || closing
}

/// Whether a line begins with the number of a section ("2.1. ", "3) ").
pub(super) fn is_numbered(line: &str) -> bool {
    if !line.starts_with(|first: char| first.is_ascii_digit() || first.is_whitespace()) {
        return false;
    }
    let number = line.split_whitespace().next().unwrap_or("");
    let digits = number.trim_end_matches(['.', ')']);
    let parts = !digits.is_empty()
        && digits.split('.').all(|part| matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit()));
    parts && (digits.contains('.') || number.len() > digits.len())
}

/// Whether a piece reads as running text.
pub(super) fn is_prose(piece: &Piece, page: Page<'_>) -> bool {
    is_text(piece) && (piece.mark != Mark::Plain || has_words(piece.of(page.text), PROSE_WORDS))
}

/// Whether a piece is a long paragraph.
pub(super) fn is_long(piece: &Piece, page: Page<'_>) -> bool {
    is_text(piece) && has_words(piece.of(page.text), LONG_WORDS)
}

fn is_text(piece: &Piece) -> bool {
    piece.kind.is_none() && !matches!(piece.mark, Mark::Heading(_))
}

/// Whether a piece begins a sentence: what goes on in small letters goes on from the line above.
fn begins_anew(piece: &Piece, page: Page<'_>) -> bool {
    let first = piece.of(page.text).chars().find(|c| !c.is_whitespace());
    piece.mark != Mark::Plain || first.is_some_and(|c| !c.is_lowercase() && c != ',')
}

/// Whether a line is the caption of a picture or a table.
pub(super) fn is_caption(lists: &Lists, line: &str) -> bool {
    let first = line.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty()).unwrap_or("");
    lists.of(List::Caption).iter().any(|caption| first.eq_ignore_ascii_case(&caption.text))
        || lists.of(List::CaptionCredit).iter().any(|credit| has_word(line, &credit.text))
}

/// Whether the word stands between white space in the line. It is found by the mark that it ends with.
fn has_word(line: &str, word: &str) -> bool {
    let Some(mark) = word.bytes().last() else { return false };
    memchr_iter(mark, line.as_bytes()).any(|at| {
        let around = line.split_at_checked(at + 1).and_then(|(until, after)| Some((until.strip_suffix(word)?, after)));
        around.is_some_and(|(before, after)| {
            let ends = before.chars().next_back().is_none_or(char::is_whitespace);
            ends && after.chars().next().is_none_or(char::is_whitespace)
        })
    })
}

/// Whether a word is one of a table, in either case, without the punctuation and the contraction after it.
pub(super) fn is_among(word: &str, table: &[Entry]) -> bool {
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let stem = word.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    table.iter().any(|entry| stem.eq_ignore_ascii_case(&entry.text))
}
