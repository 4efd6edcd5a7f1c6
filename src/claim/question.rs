//! What is asked, and what only answers.

use std::ops::Range;

use super::Sentence;
use super::cue::Cues;
use crate::lexicon::Cue;
use crate::model::BlockKind;
use crate::text::token::{Kind, Tag, Token};
use crate::text::word::Classes;

/// How many tokens from its end a sentence has its mark: brackets and marks of a quotation may stand behind it.
const LAST_MARKS: usize = 3;

impl Sentence<'_> {
    /// Whether the sentence is a question, or a headline that says what a text answers: "Why the bridge must go".
    pub(super) fn is_question(&self) -> bool {
        let display = matches!(self.block_kind, BlockKind::Title | BlockKind::Standfirst | BlockKind::Heading);
        let asks = |first: &Token| first.is(Classes::WH) && !first.is(Classes::SUBORDINATOR.or(Classes::DETERMINER));
        if display && self.tokens.first().is_some_and(asks) {
            return true;
        }
        self.within.has_kind(Kind::Bang) && self.tokens.iter().rev().take(LAST_MARKS).any(|token| self.asks(token))
    }

    /// Whether the mark asks.
    fn asks(&self, token: &Token) -> bool {
        token.kind == Kind::Bang && self.text.get(token.span().range()).is_some_and(|mark| mark.contains('?'))
    }

    /// Whether the words are nothing but a marker without a verb: "Absolutely not."
    pub(super) fn is_answer(&self, bare: &Range<usize>) -> bool {
        let first = self.signs.partition_point(|sign| sign.first().start < bare.start);
        let only = self.signs.get(first).is_some_and(|sign| sign.first() == *bare);
        let verb = |token: &Token| token.is_finite() || token.tag == Tag::Base;
        only && !self.tokens.get(bare.clone()).unwrap_or(&[]).iter().any(verb)
    }
}

/// Whether the statement asks for yes or no and leaves it open: "Is it too dear?", not "Isn't it too dear?".
pub(super) fn asks_whether(tokens: &[Token], cues: Cues) -> bool {
    let verb = |first: &Token| matches!(first.tag, Tag::Auxiliary | Tag::Modal) && !first.is(Classes::NEGATION);
    cues.has(Cue::Question) && tokens.first().is_some_and(verb)
}
