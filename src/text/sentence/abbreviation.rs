//! Whether a sentence ends with an abbreviation.

use super::{Splitter, goes_on};
use crate::text::token::{Kind, Shape, Token};
use crate::text::word::Classes;

impl Splitter<'_> {
    pub(super) fn after_abbreviation(&self, at: usize, token: &Token) -> Option<usize> {
        let mut end = at + 1;
        while self
            .get(end)
            .is_some_and(|next| next.kind == Kind::Close || (next.kind == Kind::Mark && self.closes(end)))
        {
            end += 1;
        }
        let next = self.get(end)?;
        if goes_on(next) || !self.opens_sentence(end) || self.is_list_label(at) {
            return None;
        }
        let marked = matches!(next.kind, Kind::Mark | Kind::Open);
        let never = token.is(Classes::ABBREVIATION) && !token.is(Classes::ABBREVIATION_END);
        let ends = if never || token.is(Classes::MONTH) || next.kind == Kind::Number {
            false
        } else if token.is(Classes::ABBREVIATION_END) || token.span().len() > 2 {
            marked || self.starts_afresh(next, token)
        } else {
            // an initial: a name follows, or it ends the sentence ("vitamin C. The")
            !self.in_name(at) && next.is(Classes::FUNCTION_WORD)
        };
        ends.then_some(end)
    }

    /// Whether the capital after an abbreviation opens a sentence: a function word does, a name need not.
    fn starts_afresh(&self, next: &Token, abbreviation: &Token) -> bool {
        if next.is(Classes::FUNCTION_WORD) && !next.shape.has(Shape::CAPITALS) || next.is(Classes::CONTRACTION) {
            return true;
        }
        let small = self.words(abbreviation).starts_with(|c: char| c.is_ascii_lowercase());
        let hour =
            abbreviation.is(Classes::ADVERB) || matches!(self.words(abbreviation), "A.M." | "P.M." | "a.m." | "p.m.");
        let name = next.is(Classes::ORGANISATION
            .or(Classes::PLACE)
            .or(Classes::FIRST_NAME)
            .or(Classes::ROLE)
            .or(Classes::TITLE));
        (small || hour || next.is(Classes::ADVERB)) && !name
    }

    fn in_name(&self, at: usize) -> bool {
        at.checked_sub(1)
            .and_then(|before| self.get(before))
            .is_some_and(|before| before.is_capital() && before.is_word())
            && self.get(at + 1).is_some_and(|next| !next.is(Classes::FUNCTION_WORD))
    }
}
