//! Which quotation marks belong together: a stack over the tokens of a block. A driver, as nesting is no grammar's
//! business when half of the marks may be missing.

mod style;
mod turn;

use crate::text::select::select;
use crate::text::token::{Kind, Token};
use crate::work::{Work, count};
use style::{Style, closes_first, opening_style};
use turn::{Turn, turn};

/// Two marks that belong together, as indices of tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) open: u32,
    /// The closing mark; the number of tokens where the quotation goes on in the next block.
    pub(crate) close: u32,
    /// Where it stands among the pairs of the block; of several that open together, where the first does.
    pub(crate) place: u32,
    /// How many pairs are around this one.
    pub(crate) depth: u8,
    /// Whether the quotation began in the block before, so that its opening mark is not here.
    pub(crate) came_on: bool,
    /// Whether the quotation goes on in the next block.
    pub(crate) goes_on: bool,
}

impl Pair {
    /// The tokens between the marks.
    pub(crate) fn inside(&self) -> std::ops::Range<usize> {
        self.open as usize + usize::from(!self.came_on)..self.close as usize
    }

    /// The tokens with the marks.
    pub(crate) fn outside(&self) -> std::ops::Range<usize> {
        self.open as usize..self.close as usize + usize::from(!self.goes_on)
    }
}

/// The pairs of a block.
#[derive(Debug, Default)]
pub(crate) struct Pairing {
    /// In the order of their opening marks.
    pub(crate) pairs: Vec<Pair>,
    stack: Vec<(Style, u32)>,
    /// The style of a quotation that goes on in the next block without a mark there.
    pending: Option<Style>,
    /// How deep quotations nest before marks are plain characters. Real texts nest three deep; without a bound a run of
    /// opening marks would make every later closing mark search the whole stack.
    most: usize,
    /// Whether marks nested too deep.
    pub(crate) too_deep: bool,
}

impl Pairing {
    /// Forgets the last article; in the next one quotations nest so deep at most.
    pub(crate) fn clear(&mut self, most: usize) {
        self.most = most;
        self.pending = None;
        self.too_deep = false;
    }

    /// Whether a quotation of the block goes on in the next one without a mark there.
    pub(crate) fn is_pending(&self) -> bool {
        self.pending.is_some()
    }

    /// Pairs the marks of a block, if it has any. `next` is the text of the next block, if it can continue a quotation of
    /// this one.
    pub(crate) fn pair(&mut self, text: &str, tokens: &[Token], marked: bool, next: Option<&str>) {
        self.pairs.clear();
        self.stack.clear();
        self.stack.extend(self.pending.take().map(|style| (style, BEFORE)));
        self.too_deep = false;
        // most blocks have no marks, nor words of a quotation that began before them
        if !marked && self.stack.is_empty() {
            return;
        }
        for (at, _) in select(tokens, |token| token.kind == Kind::Mark) {
            self.mark(text, tokens, at);
        }
        self.continue_in(next, tokens.len());
        self.pairs.sort_unstable_by_key(|pair| pair.open);
        self.deepen();
    }

    fn mark(&mut self, text: &str, tokens: &[Token], at: usize) {
        match turn(text, tokens, at) {
            Turn::Opens(style) => self.open(style, at),
            // mixed by hand or by machine: a straight mark closed by a curly one, and the other way round
            Turn::Closes(Style::Curly) => {
                let _ = self.close(Style::Curly, at) || self.close(Style::Straight, at);
            }
            Turn::Closes(Style::Straight) => {
                let _ = self.close(Style::Straight, at) || self.close(Style::Curly, at);
            }
            Turn::Closes(style) => {
                self.close(style, at);
            }
            Turn::Either(style) => {
                if !self.close(style, at) {
                    self.open(style, at);
                }
            }
            Turn::ClosesOrOpens(low, style) => {
                if !self.close(low, at) {
                    self.open(style, at);
                }
            }
            Turn::Nothing => {}
        }
    }

    fn open(&mut self, style: Style, at: usize) {
        if self.stack.len() >= self.most {
            self.too_deep = true;
            // the outermost openings are the least likely to be closed still
            self.stack.drain(..self.stack.len().min(1));
        }
        if self.most > 0 {
            self.stack.push((style, at as u32));
        }
    }

    /// Closes the innermost opening of the style; those inside it were never closed and are given up.
    fn close(&mut self, style: Style, at: usize) -> bool {
        count(Work::Mark, self.stack.len());
        let Some(level) = self.stack.iter().rposition(|(open, _)| *open == style) else { return false };
        if let Some(&(_, open)) = self.stack.get(level) {
            let came_on = open == BEFORE;
            let open = if came_on { 0 } else { open };
            self.pairs.push(Pair { open, close: at as u32, place: 0, depth: 0, came_on, goes_on: false });
        }
        self.stack.truncate(level);
        true
    }

    /// Keeps an opening without its mark where the next block opens with the same mark, as quotations of several
    /// paragraphs do, or closes with it before it opens one. All others are given up: what follows them is read as if
    /// they were not there.
    fn continue_in(&mut self, next: Option<&str>, end: usize) {
        let Some(next) = next.filter(|_| !self.stack.is_empty()) else { return };
        let opens = opening_style(next);
        let open = self.stack.iter().filter(|(_, open)| *open != BEFORE);
        let mut kept = open.filter(|(style, _)| opens == Some(*style) || opens.is_none() && closes_first(next, *style));
        if let Some(&(style, open)) = kept.next() {
            self.pairs.push(Pair { open, close: end as u32, place: 0, depth: 0, came_on: false, goes_on: true });
            self.pending = opens.is_none().then_some(style);
        }
    }

    /// Tells each pair its place, and counts how many are around it.
    fn deepen(&mut self) {
        self.stack.clear();
        let (mut opened, mut place) = (BEFORE, 0);
        for (at, pair) in self.pairs.iter_mut().enumerate() {
            if std::mem::replace(&mut opened, pair.open) != pair.open {
                place = at as u32;
            }
            pair.place = place;
            while self.stack.last().is_some_and(|(_, close)| *close < pair.open) {
                self.stack.pop();
            }
            pair.depth = self.stack.len() as u8;
            self.stack.push((Style::Straight, pair.close));
        }
    }
}

/// Stands on the stack for an opening in the block before.
const BEFORE: u32 = u32::MAX;
