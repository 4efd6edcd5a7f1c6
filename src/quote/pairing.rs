//! Which quotation marks belong together: a stack over the tokens of a block. A driver, as nesting is no grammar's
//! business when half of the marks may be missing.

use crate::text::select::select;
use crate::text::token::{Kind, Shape, Token};
use crate::work::{Work, count};

/// What a pair of marks is written with. Marks of different kinds never close each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// `"` or `''` or two backticks
    Straight,
    /// “ ”
    Curly,
    /// ' or ‘ ’
    Single,
    /// « »
    Guillemet,
    /// » «
    Reversed,
    /// ‹ ›
    Angle,
    /// „ “
    Low,
    /// ‚ ‘
    LowSingle,
}

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

/// What a mark can do where it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    Opens(Style),
    Closes(Style),
    /// Closes where its style is open, else opens.
    Either(Style),
    /// Closes the first style where it is open, else opens the second: a German closing mark is an English opening one.
    ClosesOrOpens(Style, Style),
    Nothing,
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
        let among = if marked { tokens } else { &[] };
        for (at, _) in select(among, |token| token.kind == Kind::Mark) {
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

/// How many bytes of the next block are searched for the mark that closes a quotation begun in this one: a paragraph
/// of prose is shorter, and every block may ask.
const MAX_AHEAD: usize = 2000;

/// Whether the first mark of the style in the text is a closing one.
fn closes_first(text: &str, style: Style) -> bool {
    let head = text.as_bytes().get(..text.len().min(MAX_AHEAD)).unwrap_or(&[]);
    match style {
        Style::Curly => {
            let mut marks = head.windows(3).filter_map(|window| match window {
                [0xe2, 0x80, 0x9c] => Some(false),
                [0xe2, 0x80, 0x9d] => Some(true),
                _ => None,
            });
            marks.next().unwrap_or(false)
        }
        Style::Straight => {
            let Some(mark) = memchr::memchr(b'"', head) else { return false };
            let before = mark.checked_sub(1).and_then(|before| head.get(before));
            let after = text.as_bytes().get(mark + 1);
            let attached = |byte: Option<&u8>| byte.is_some_and(|byte| !byte.is_ascii_whitespace());
            attached(before) && !after.is_some_and(u8::is_ascii_alphanumeric)
        }
        _ => false,
    }
}

/// The style of the mark that the text opens with.
fn opening_style(text: &str) -> Option<Style> {
    let head = text.trim_start();
    let (first, second) = (head.chars().next()?, head.chars().nth(1));
    match first {
        '"' => Some(Style::Straight),
        '\'' if second == Some('\'') => Some(Style::Straight),
        '`' if second == Some('`') => Some(Style::Straight),
        '\'' | '\u{2018}' | '`' => Some(Style::Single),
        '\u{201c}' => Some(Style::Curly),
        '\u{ab}' => Some(Style::Guillemet),
        '\u{2039}' => Some(Style::Angle),
        '\u{201e}' => Some(Style::Low),
        '\u{201a}' => Some(Style::LowSingle),
        _ => None,
    }
}

fn turn(text: &str, tokens: &[Token], at: usize) -> Turn {
    let Some(token) = tokens.get(at) else { return Turn::Nothing };
    let mark = text.get(token.span().range()).unwrap_or("");
    let mut characters = mark.chars();
    match (characters.next(), characters.next()) {
        (Some('\u{201c}'), _) => Turn::ClosesOrOpens(Style::Low, Style::Curly),
        (Some('\u{201d}' | '\u{2033}'), _) => Turn::Closes(Style::Curly),
        (Some('\u{ab}'), _) => by_side(tokens, at, Style::Guillemet, Style::Reversed),
        (Some('\u{bb}'), _) => by_side(tokens, at, Style::Reversed, Style::Guillemet),
        (Some('\u{2039}'), _) => Turn::Opens(Style::Angle),
        (Some('\u{203a}'), _) => Turn::Closes(Style::Angle),
        (Some('\u{201e}'), _) => Turn::Opens(Style::Low),
        (Some('\u{201a}'), _) => Turn::Opens(Style::LowSingle),
        (Some('\u{2018}'), _) => Turn::ClosesOrOpens(Style::LowSingle, Style::Single),
        (Some('`'), Some(_)) => Turn::Opens(Style::Straight),
        (Some('"'), _) | (Some('\''), Some(_)) => straight(tokens, at),
        (Some('\'' | '\u{2019}' | '`'), None) => single(tokens, at, mark),
        _ => Turn::Nothing,
    }
}

/// A guillemet opens where it is written onto what follows, and closes where it is written onto what stands before.
fn by_side(tokens: &[Token], at: usize, opening: Style, closing: Style) -> Turn {
    match sides(tokens, at) {
        (true, false) => Turn::Closes(closing),
        (false, true) => Turn::Opens(opening),
        (true, true) if !tokens.get(at + 1).is_some_and(Token::is_word) => Turn::Closes(closing),
        _ if opening == Style::Guillemet => Turn::Opens(opening),
        _ => Turn::Closes(closing),
    }
}

/// Whether the mark is written onto what stands before it, and onto what follows.
fn sides(tokens: &[Token], at: usize) -> (bool, bool) {
    let spaced = |at: usize| tokens.get(at).is_none_or(|token| token.shape.has(Shape::SPACED));
    (at > 0 && !spaced(at), !spaced(at + 1))
}

fn straight(tokens: &[Token], at: usize) -> Turn {
    let opens_after = |kind| matches!(kind, Kind::Open | Kind::Dash | Kind::Mark | Kind::Colon);
    let closes_before = |kind: Kind| !matches!(kind, Kind::Word | Kind::Number | Kind::Open | Kind::Symbol);
    let before = at.checked_sub(1).and_then(|before| tokens.get(before)).map(|token| token.kind);
    let after = tokens.get(at + 1).map(|token| token.kind);
    match sides(tokens, at) {
        (true, false) => Turn::Closes(Style::Straight),
        (false, true) => Turn::Opens(Style::Straight),
        (false, false) => Turn::Either(Style::Straight),
        (true, true) if after.is_some_and(closes_before) && !before.is_some_and(opens_after) => {
            Turn::Closes(Style::Straight)
        }
        (true, true) => Turn::Either(Style::Straight),
    }
}

/// A single mark: the tokeniser has joined those inside words to their words already.
fn single(tokens: &[Token], at: usize, mark: &str) -> Turn {
    let (before, after) = sides(tokens, at);
    let next = tokens.get(at + 1);
    if mark == "`" {
        return Turn::Opens(Style::Single);
    }
    if !before {
        // "'60s" and "'em" leave a letter out; a closing curly mark before a word always does
        let opens = after && mark == "'" && next.is_some_and(|next| next.kind != Kind::Number);
        return if opens { Turn::Opens(Style::Single) } else { Turn::Nothing };
    }
    if after && next.is_some_and(|next| next.is_word()) {
        return Turn::Nothing;
    }
    if possessive(tokens, at) { Turn::Nothing } else { Turn::Closes(Style::Single) }
}

/// "the workers' rights": a plural before and a word after; it closes nothing if a clear closing mark follows.
fn possessive(tokens: &[Token], at: usize) -> bool {
    is_doubtful(tokens, at) && closes_later(tokens, at)
}

/// Whether a closing mark may be the apostrophe of a plural.
fn is_doubtful(tokens: &[Token], at: usize) -> bool {
    let word = at.checked_sub(1).and_then(|before| tokens.get(before)).filter(|token| token.kind == Kind::Word);
    let next = tokens.get(at + 1).filter(|token| token.is_word());
    next.is_some() && word.is_some_and(ends_in_s)
}

fn ends_in_s(token: &Token) -> bool {
    token.is(crate::text::word::Classes::PLURAL) || !token.word.is_known() || token.shape.has(Shape::GENITIVE)
}

/// How many tokens are searched for a clear closing mark behind a doubtful one; quoted phrases are shorter.
const MAX_POSSESSIVE: usize = 40;

fn closes_later(tokens: &[Token], at: usize) -> bool {
    let ahead = tokens.get(at + 1..).unwrap_or(&[]).iter().take(MAX_POSSESSIVE);
    let looked = |token: &Token| {
        count(Work::Mark, 1);
        token.kind == Kind::Mark
    };
    let clear = |step: usize| !(sides(tokens, at + 1 + step) == (true, false) && is_doubtful(tokens, at + 1 + step));
    let next = ahead.enumerate().find(|(step, token)| looked(token) && clear(*step));
    next.is_some_and(|(step, _)| sides(tokens, at + 1 + step) == (true, false))
}
