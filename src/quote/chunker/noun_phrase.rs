//! Noun phrases: from an article or owner to the last noun, without what hangs on it.

use super::{Chunker, IN_NOUN_PHRASE, is_apostrophe};
use crate::quote::chunk::{Chunk, Part};
use crate::text::token::{FINITE, Kind, Shape, Tag, Tags, Token};
use crate::text::word::Classes;

impl Chunker<'_, '_> {
    pub(super) fn noun(&mut self) {
        let mut end = self.at;
        let mut head = self.at;
        while let Some(tag) = self.tag(end) {
            if NAMING.has(tag) {
                // "on Monday | Ann Lee said"
                if tag == Tag::Name && self.is_after_day(end) {
                    break;
                }
                head = end;
            } else if DETERMINING.has(tag) {
                if !(end == self.at || self.goes_on_after(head, end)) {
                    break;
                }
            } else if !(tag == Tag::Punctuation && end > self.at && self.owns_after(end)) {
                if !(JOINING.has(tag) && self.continues_noun(end)) {
                    break;
                }
                if tag != Tag::Adverb {
                    head = end;
                }
            }
            end += 1;
        }
        if self.is_held(end) {
            return self.one(Part::Noun);
        }
        self.push(Part::Noun, end.max(self.at + 1), head);
    }

    /// Whether the name follows a day that a preposition leads to.
    fn is_after_day(&self, at: usize) -> bool {
        let day = |day: &Token| day.is(Classes::WEEKDAY) && !owns(day);
        at == self.at + 1
            && self.tokens.get(self.at).is_some_and(day)
            && self.out.last().is_some_and(|before| before.part == Part::Preposition)
    }

    /// Whether the noun phrase before `end` is an adjective of the verb in front and the subject of the verb behind:
    /// "I am glad | journalists wrote".
    fn is_held(&self, end: usize) -> bool {
        let held = |first: &Token| first.is(Classes::REPORT_ADJECTIVE);
        let is = |verb: &Chunk| {
            let head = (verb.head as usize).checked_sub(self.base).and_then(|head| self.tokens.get(head));
            verb.is_finite() && head.is_some_and(|verb| verb.is(Classes::BE))
        };
        end > self.at + 1
            && self.tag(self.at) == Some(Tag::Adjective)
            && self.tokens.get(self.at).is_some_and(held)
            && self.out.last().is_some_and(is)
            && matches!(self.tag(end - 1), Some(Tag::Plural | Tag::Name))
            && self.has(FINITE, end)
    }

    /// Whether the mark is the apostrophe of an owner with whom the noun phrase goes on: "the critics' claim".
    fn owns_after(&self, at: usize) -> bool {
        let apostrophe = self.tokens.get(at).is_some_and(is_apostrophe);
        let paired = || self.pairs.binary_search_by_key(&(self.base + at), |pair| pair.outside().start).is_ok();
        let several = || matches!(self.tag(at - 1), Some(Tag::Plural | Tag::Name));
        apostrophe && several() && !paired() && self.continues_noun(at + 1)
    }

    /// Whether an article inside a noun phrase is part of it: after an owner, or after another article.
    fn goes_on_after(&self, head: usize, at: usize) -> bool {
        let owned = at.checked_sub(1).and_then(|before| self.tokens.get(before)).is_some_and(owns);
        owned || self.tag(head) == Some(Tag::Determiner)
    }

    pub(super) fn continues_noun(&self, at: usize) -> bool {
        let Some(tag) = self.tag(at) else { return false };
        match tag {
            tag if IN_NOUN_PHRASE.has(tag) => true,
            Tag::Adverb => self.tag(at + 1) == Some(Tag::Adjective),
            Tag::Participle | Tag::Ing => {
                at > self.at
                    && matches!(self.tag(at - 1), Some(Tag::Determiner | Tag::Possessive | Tag::Adjective))
                    && self.has(NAMING, at + 1)
            }
            Tag::Punctuation => {
                self.tokens.get(at).is_some_and(|token| token.kind == Kind::Symbol) && self.has(NAMING, at + 1)
            }
            _ => false,
        }
    }
}

/// The tags of words that say what the phrase names.
const NAMING: Tags = Tags::of(&[Tag::Noun, Tag::Plural, Tag::Name, Tag::Adjective, Tag::Number]);

/// The tags of what opens a noun phrase, and of what may stand inside one.
const DETERMINING: Tags = Tags::of(&[Tag::Determiner, Tag::Possessive]);
const JOINING: Tags = Tags::of(&[Tag::Adverb, Tag::Participle, Tag::Ing, Tag::Punctuation]);

/// "Trump's": a noun phrase inside the noun phrase.
fn owns(token: &Token) -> bool {
    token.shape.has(Shape::GENITIVE)
}
