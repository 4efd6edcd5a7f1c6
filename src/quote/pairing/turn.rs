//! Whether a quotation mark opens or closes where it stands.

use super::style::Style;
use crate::text::token::{Kind, Shape, Token};
use crate::text::word::Classes;
use crate::work::{Work, count};

/// What a mark can do where it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    Opens(Style),
    Closes(Style),
    /// Closes where its style is open, else opens.
    Either(Style),
    /// Closes the first style where it is open, else opens the second: a German closing mark is an English opening one.
    ClosesOrOpens(Style, Style),
    Nothing,
}

pub(super) fn turn(text: &str, tokens: &[Token], at: usize) -> Turn {
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
    token.is(Classes::PLURAL) || !token.word.is_known() || token.shape.has(Shape::GENITIVE)
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
