//! The tags of closed classes, where the word alone or its clause decides.

use super::{HELPER, Reading};
use crate::text::token::{Kind, Tag, Token};
use crate::text::word::Classes;

/// How many words are looked through for the end of a clause.
const LONGEST_CLAUSE: usize = 32;

impl Reading<'_> {
    /// Closed classes, where the word alone or its neighbour decides.
    pub(super) fn closed_class(&self, token: &Token) -> Option<Tag> {
        let is = |classes| token.is(classes);
        if !is(Classes::FUNCTION_WORD.or(Classes::REFLEXIVE).or(Classes::NUMBER)) {
            return None;
        }
        if self.clause.finite
            && !self.clause.dependent
            && self.ends_clause()
            && self.grammar.is_prefix(self.text, token)
        {
            return Some(Tag::Adverb);
        }
        // a possessive that is written as a verb: "sein Plan", "kann sein"
        if is(Classes::POSSESSIVE) && self.before_noun() {
            return Some(Tag::Possessive);
        }
        if is(HELPER) {
            return Some(self.helper(token));
        }
        if self.grammar.is_infinitive_sign(token) {
            return Some(self.to());
        }
        if is(Classes::NEGATION) {
            return Some(match is(Classes::DETERMINER) {
                true if self.before_noun() => Tag::Determiner,
                true => Tag::Pronoun,
                false if is(Classes::INDEFINITE) => Tag::Pronoun,
                false => Tag::Negation,
            });
        }
        if is(Classes::WH) && self.clause.comma && !is(Classes::DETERMINER) && self.verb_is_last() {
            return Some(Tag::Wh);
        }
        if is(Classes::WH) && is(Classes::DETERMINER) {
            return Some(self.article(token));
        }
        if is(Classes::COORDINATOR) && !(is(Classes::ADVERB) && self.clause.finite && !self.clause.comma) {
            return Some(Tag::Coordinator);
        }
        if is(Classes::SUBORDINATOR) && self.subordinates(token) {
            return Some(Tag::Subordinator);
        }
        if is(Classes::SUBJECT) {
            return Some(Tag::Pronoun);
        }
        if is(Classes::REFLEXIVE) {
            return Some(Tag::ObjectPronoun);
        }
        if is(Classes::DETERMINER.or(Classes::DEMONSTRATIVE)) {
            return Some(if self.before_noun() { Tag::Determiner } else { Tag::Pronoun });
        }
        if is(Classes::OBJECT) {
            return Some(Tag::ObjectPronoun);
        }
        if is(Classes::INDEFINITE) {
            return Some(Tag::Pronoun);
        }
        if is(Classes::WH) {
            return Some(Tag::Wh);
        }
        if is(Classes::PREPOSITION) {
            return Some(Tag::Preposition);
        }
        if is(Classes::ADVERB) {
            return Some(Tag::Adverb);
        }
        is(Classes::NUMBER).then_some(Tag::Number)
    }

    /// An article, or after a comma the pronoun of a relative clause.
    fn article(&self, token: &Token) -> Tag {
        let relative = self.clause.comma || self.clause.before == Tag::Preposition && self.opens_after_comma();
        if relative && self.verb_is_last() {
            return Tag::Wh;
        }
        match self.before_noun() {
            true => Tag::Determiner,
            false if token.is(Classes::OBJECT) && !token.is(Classes::SUBJECT) => Tag::ObjectPronoun,
            false => Tag::Pronoun,
        }
    }

    fn opens_after_comma(&self) -> bool {
        let comma = self.at.checked_sub(2).and_then(|comma| self.tokens.get(comma));
        comma.is_some_and(|comma| comma.kind == Kind::Comma)
    }

    /// Whether the clause that begins here has its verb at its end, right before the next mark.
    fn verb_is_last(&self) -> bool {
        let rest = self.tokens.get(self.at + 1..).unwrap_or(&[]);
        let ahead = rest.get(..LONGEST_CLAUSE).unwrap_or(rest);
        let ends = |token: &Token| !token.is_word() && !matches!(token.kind, Kind::Mark | Kind::Symbol);
        let end = ahead.iter().position(ends).unwrap_or(ahead.len());
        let clause = ahead.get(..end).unwrap_or(&[]);
        let verbal = |token: &Token| {
            !token.is_capital() && self.classes(token).any(Classes::VERB.or(HELPER)) && !token.is(Classes::POSSESSIVE)
        };
        clause.last().is_some_and(verbal)
    }

    /// Whether a word that is also a preposition or an adverb opens a dependent clause.
    fn subordinates(&self, token: &Token) -> bool {
        !token.is(Classes::PREPOSITION.or(Classes::ADVERB).or(Classes::WH)) || self.verb_is_last()
    }

    /// The sign of the infinitive, a preposition, or a word of degree.
    fn to(&self) -> Tag {
        let Some(next) = self.next().filter(|next| next.is_word()) else { return Tag::Adverb };
        let classes = self.classes(next);
        if next.is_capital() || next.is(Classes::FUNCTION_WORD.without(HELPER)) {
            return Tag::Preposition;
        }
        let verb = classes.any(Classes::BASE) || next.is(HELPER);
        match verb {
            true => Tag::To,
            false if classes.any(Classes::ADJECTIVE) && self.noun_after(self.at + 2) => Tag::Preposition,
            false => Tag::Adverb,
        }
    }

    fn helper(&self, token: &Token) -> Tag {
        if token.is(Classes::PARTICIPLE) {
            return Tag::Participle;
        }
        if token.is(Classes::BASE) && (self.clause.before == Tag::To || self.is_governed() || self.clause.finite) {
            return Tag::Base;
        }
        if token.is(Classes::MODAL) { Tag::Modal } else { Tag::Auxiliary }
    }
}
