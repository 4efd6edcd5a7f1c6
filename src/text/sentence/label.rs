//! The labels of the items of a list that runs in the text: where each item begins, a sentence does.

use super::Splitter;
use crate::text::token::{Kind, Shape, Token};

/// The bytes of the longest label of an item: "viii".
const LONGEST_LABEL: usize = 4;

/// The label of an item in a running list: its kind and number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Label {
    Number(u32),
    Letter(u8),
    /// ii, iii, iv: two letters or more, as a single one is a letter.
    Roman(usize),
}

/// The small Roman numbers, from 1.
const ROMAN: &[&str] = &["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

impl Splitter<'_> {
    /// The label of a list item at `at`, with how it is written: `1.` `1)` `1.)` `(1)` `a.`.
    pub(super) fn label_at(&self, at: usize) -> Option<Label> {
        let mut token = self.get(at)?;
        let mut at = at;
        if token.kind == Kind::Open || (token.kind == Kind::Symbol && self.get(at + 1)?.kind == Kind::Number) {
            at += 1;
            token = self.get(at)?;
        }
        if token.span().len() > LONGEST_LABEL {
            return None;
        }
        let closes = |token: Option<&Token>| token.is_some_and(|token| matches!(token.kind, Kind::Stop | Kind::Close));
        let words = self.words(token);
        let closed = closes(self.get(at + 1));
        if token.kind == Kind::Number {
            return (closed && words.len() < 4).then(|| words.parse().ok().map(Label::Number)).flatten();
        }
        let roman = || ROMAN.iter().position(|roman| *roman == words && words.len() > 1);
        if let Some(roman) = if closed { roman() } else { None } {
            return Some(Label::Roman(roman + 1));
        }
        let letter = words.as_bytes().first()?.to_ascii_lowercase();
        let labelled = match words.len() {
            1 => self.get(at + 1).is_some_and(|token| token.kind == Kind::Close),
            2 => token.shape.has(Shape::DOTTED),
            _ => false,
        };
        (labelled && letter.is_ascii_lowercase()).then_some(Label::Letter(letter))
    }

    /// Whether the next item of the running list begins at `at`.
    pub(super) fn next_item(&self, at: usize) -> bool {
        let Some(last) = self.label else { return false };
        let spaced = self.get(at).is_some_and(|token| token.shape.has(Shape::SPACED));
        let follows = |label: Label| match (last, label) {
            (Label::Number(last), Label::Number(next)) => next == last.saturating_add(1),
            (Label::Letter(last), Label::Letter(next)) => next == last + 1,
            (Label::Letter(b'i'), Label::Roman(2)) => true,
            (Label::Roman(last), Label::Roman(next)) => next == last + 1,
            // "v)" and "x)" are read as letters
            (Label::Roman(4), Label::Letter(b'v')) | (Label::Roman(9), Label::Letter(b'x')) => true,
            (Label::Letter(b'v'), Label::Roman(6)) | (Label::Letter(b'x'), Label::Roman(11)) => true,
            _ => false,
        };
        spaced && at > self.start + 1 && self.label_at(at).is_some_and(follows)
    }

    pub(super) fn is_list_label(&self, at: usize) -> bool {
        at == self.start || (at == self.start + 1 && self.get(self.start).is_some_and(|token| token.kind != Kind::Word))
    }

    /// The stop of a label at the start of a sentence ("1. The first") ends nothing.
    pub(super) fn is_label_stop(&self, at: usize) -> bool {
        let labelled = at > self.start
            && at <= self.start + 2
            && self.get(at - 1).is_some_and(|token| token.kind == Kind::Number)
            && self.label_at(self.start).is_some();
        labelled && self.get(at + 1).is_some_and(|next| next.is_word() || next.kind == Kind::Close)
    }
}
