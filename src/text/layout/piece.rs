//! Lines gathered into pieces: each becomes one block, whatever kind of block.

use super::line::{Line, Lines};
use super::mark::{Family, Item, Mark, mark};
use super::shape::ending;
use crate::BlockKind;

/// Characters above which a line is no line of hard-wrapped text, which breaks at 60 to 80.
const LONG_LINE: usize = 100;
/// Of ten long lines that each are a paragraph, so many end in a final stop; of hard-wrapped ones about one does.
const STOPS_IN_TEN: usize = 9;
/// Columns that a first line is set in by to begin a paragraph without a blank line.
const PARAGRAPH_INDENT: usize = 2;
/// Columns by which an item must be set in to be nested in the one before.
const ITEM_INDENT: usize = 2;
/// The deepest list told apart; deeper items count as this deep.
const ITEM_LEVELS: usize = 9;

/// A block in the making.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) mark: Mark,
    pub(super) start: usize,
    pub(super) end: usize,
    /// How many lines it has.
    pub(super) lines: usize,
    /// Whether it follows the piece before without a blank line.
    pub(super) glued: bool,
    pub(super) level: u8,
    /// What it is, once decided.
    pub(super) kind: Option<BlockKind>,
}

impl Piece {
    pub(super) fn of<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start..self.end).unwrap_or("")
    }

    pub(super) fn line(line: Line, glued: bool) -> Self {
        Piece { mark: Mark::Plain, start: line.start, end: line.end, lines: 1, glued, level: 0, kind: None }
    }

    /// Whether nothing is known of it yet: no mark-up, no kind.
    pub(super) fn is_open(&self) -> bool {
        self.kind.is_none() && self.mark == Mark::Plain
    }
}

/// Buffers that are kept from text to text.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    chunk: Vec<Line>,
    indents: Vec<usize>,
    in_list: Vec<bool>,
}

/// Appends the pieces of a text from byte `from` on, in order.
pub(super) fn pieces(text: &str, from: usize, scratch: &mut Scratch, done: &mut Vec<Piece>) {
    let Scratch { chunk, indents, in_list } = scratch;
    chunk.clear();
    indents.clear();
    let mut gather = Gather { text, done, chunk, open: None, glued: false, indents };
    let mut code = false;
    for line in Lines::new(text, from) {
        if line.is_blank() {
            gather.close();
            gather.glued = false;
            continue;
        }
        match mark(line.of(text)) {
            Mark::Fence => {
                code = !code;
                gather.plain(line);
            }
            _ if code => gather.plain(line),
            found => gather.marked(line, found),
        }
        if line.ends_paragraph {
            gather.close();
            gather.glued = false;
        }
    }
    gather.close();
    keep_true_lists(done, in_list);
}

struct Gather<'t, 's> {
    text: &'t str,
    done: &'s mut Vec<Piece>,
    /// Plain lines since the last blank or marked one; of a marked piece, only those that go on after its first.
    chunk: &'s mut Vec<Line>,
    /// The marked piece that plain lines continue.
    open: Option<Piece>,
    glued: bool,
    /// The indents of the items around the current one, the outermost first; at most `ITEM_LEVELS` of them.
    indents: &'s mut Vec<usize>,
}

impl Gather<'_, '_> {
    fn plain(&mut self, line: Line) {
        // A quotation mark `>` goes before every line of a quotation, so a plain line ends it.
        if self.open.is_some_and(|piece| matches!(piece.mark, Mark::Quote(_))) {
            self.close();
        }
        match &mut self.open {
            Some(piece) => {
                piece.end = line.end;
                piece.lines += 1;
            }
            None => self.chunk.push(line),
        }
    }

    fn marked(&mut self, line: Line, found: Mark) {
        match found {
            Mark::Plain | Mark::Fence => self.plain(line),
            Mark::Rule(underline) => self.rule(underline),
            Mark::Heading(level) => {
                self.close();
                self.push(Piece { mark: found, level, ..Piece::line(line, self.glued) });
            }
            Mark::Quote(level) => self.quote(line, level),
            Mark::Item(_) => {
                self.close();
                let level = self.item_level(line.indent);
                self.open = Some(Piece { mark: found, level, ..Piece::line(line, self.glued) });
            }
        }
    }

    fn quote(&mut self, line: Line, level: u8) {
        let mark = Mark::Quote(level);
        if line.of(self.text).chars().all(|c| c == '>' || c.is_whitespace()) {
            self.close();
            return;
        }
        match &mut self.open {
            Some(piece) if piece.mark == mark => {
                piece.end = line.end;
                piece.lines += 1;
            }
            _ => {
                self.close();
                self.open = Some(Piece { mark, level, ..Piece::line(line, self.glued) });
            }
        }
    }

    /// A rule belongs to no block: like white space, it holds no words.
    fn rule(&mut self, underline: Option<u8>) {
        if let (Some(level), [title], None) = (underline, self.chunk.as_slice(), self.open) {
            if !ending(title.of(self.text)).is_final() {
                let piece = Piece { mark: Mark::Heading(level), level, ..Piece::line(*title, self.glued) };
                self.chunk.clear();
                self.push(piece);
            }
        }
        self.close();
        self.glued = false;
    }

    fn item_level(&mut self, indent: usize) -> u8 {
        let after_item = self.done.last().is_some_and(|piece| matches!(piece.mark, Mark::Item(_)));
        if !after_item {
            self.indents.clear();
        }
        while self.indents.last().is_some_and(|&outer| indent < outer + ITEM_INDENT) {
            self.indents.pop();
        }
        if self.indents.len() < ITEM_LEVELS {
            self.indents.push(indent);
        }
        u8::try_from(self.indents.len()).unwrap_or(u8::MAX)
    }

    fn push(&mut self, piece: Piece) {
        self.done.push(piece);
        self.glued = true;
    }

    fn close(&mut self) {
        if let Some(piece) = self.open.take() {
            self.push(piece);
        }
        let alone = lines_are_paragraphs(self.chunk, self.text);
        let margin = self.chunk.iter().map(|line| line.indent).min().unwrap_or(0);
        let mut current: Option<Piece> = None;
        let mut stopped = false;
        let lines = std::mem::take(self.chunk);
        for &line in &lines {
            let begins = alone || (stopped && line.indent >= margin + PARAGRAPH_INDENT);
            match &mut current {
                Some(piece) if !begins => {
                    piece.end = line.end;
                    piece.lines += 1;
                }
                _ => {
                    let glued = self.glued || current.is_some();
                    if let Some(piece) = current.replace(Piece::line(line, glued)) {
                        self.push(piece);
                    }
                }
            }
            stopped = lines.len() > 1 && ending(line.of(self.text)).is_final();
        }
        if let Some(piece) = current {
            self.push(piece);
        }
        *self.chunk = lines;
        self.chunk.clear();
    }
}

/// Whether each line is a paragraph by itself, as in texts that have no blank lines between paragraphs.
fn lines_are_paragraphs(lines: &[Line], text: &str) -> bool {
    if lines.len() < 2 {
        return false;
    }
    // A line of so many bytes at least; only then are its characters counted.
    let is_long = |line: &&Line| line.end - line.start >= LONG_LINE && line.of(text).chars().count() >= LONG_LINE;
    let (mut long, mut stopped) = (0, 0);
    for line in lines.iter().filter(is_long) {
        long += 1;
        stopped += usize::from(ending(line.of(text)).is_final());
    }
    long > 0 && stopped * 10 >= long * STOPS_IN_TEN
}

/// Takes the mark from items without a second item beside them: "- he said" or "2. We" at the start of a wrapped line.
fn keep_true_lists(pieces: &mut Vec<Piece>, in_list: &mut Vec<bool>) {
    if !pieces.iter().any(|piece| matches!(piece.mark, Mark::Item(_))) {
        return;
    }
    in_list.clear();
    in_list.extend((0..pieces.len()).map(|index| is_in_list(pieces, index)));
    let mut last: Option<Piece> = None;
    let mut kept = 0;
    for (index, in_list) in in_list.iter().enumerate() {
        let Some(mut piece) = pieces.get(index).copied() else { continue };
        if matches!(piece.mark, Mark::Item(_)) && !in_list {
            (piece.mark, piece.level) = (Mark::Plain, 0);
            if let Some(before) = last.filter(|last| piece.glued && last.mark == Mark::Plain) {
                kept -= 1;
                piece = Piece { end: piece.end, lines: before.lines + piece.lines, ..before };
            }
        }
        if let Some(place) = pieces.get_mut(kept) {
            *place = piece;
        }
        last = Some(piece);
        kept += 1;
    }
    pieces.truncate(kept);
}

fn is_in_list(pieces: &[Piece], index: usize) -> bool {
    let item_at = |index: Option<usize>| match index.and_then(|index| pieces.get(index))?.mark {
        Mark::Item(item) => Some(item),
        _ => None,
    };
    let beside = |left: Option<Item>, right: Option<Item>| match (left, right) {
        (Some(left), Some(right)) => left.goes_before(right) || left.family != right.family,
        _ => false,
    };
    let this = item_at(Some(index));
    this.is_some_and(|item| item.family == Family::Dot)
        || beside(item_at(index.checked_sub(1)), this)
        || beside(this, item_at(Some(index + 1)))
}

#[cfg(test)]
mod tests {
    use super::{Scratch, pieces};

    fn texts(text: &str) -> Vec<&str> {
        let mut found = Vec::new();
        pieces(text, 0, &mut Scratch::default(), &mut found);
        found.iter().map(|piece| piece.of(text)).collect()
    }

    #[test]
    fn a_lone_item_in_wrapped_prose_is_prose() {
        assert_eq!(texts("The rate fell by\n- he said so -\nhalf."), ["The rate fell by\n- he said so -\nhalf."]);
        assert_eq!(texts("It began in May\n12. In June it ended."), ["It began in May\n12. In June it ended."]);
    }

    #[test]
    fn set_in_lines_begin_paragraphs() {
        assert_eq!(texts("  One ends.\nTwo goes on\nand on.\n  Three."), ["One ends.\nTwo goes on\nand on.", "Three."]);
    }

    #[test]
    fn code_is_not_read_as_mark_up() {
        assert_eq!(texts("```\n# a\n- b\n```"), ["```\n# a\n- b\n```"]);
    }
}
