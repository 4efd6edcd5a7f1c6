//! Verb groups: helpers, adverbs and negations with the full verb they end in.

use super::Chunker;
use crate::quote::chunk::{Chunk, Form, Part, VERBAL};
use crate::text::token::{Tag, Tags, Token};
use crate::text::word::Classes;

/// How many words a verb group has at most ("would not have been being asked" has six).
const MAX_GROUP: usize = 10;

impl Chunker<'_, '_> {
    /// A pronoun with its verb ("she's going") is both: the chunks share the token.
    pub(super) fn contraction(&mut self) {
        let at = self.at;
        self.one(Part::Pronoun);
        let follows = self.verb_end(at + 1);
        let end = follows.map_or(at + 1, |(end, _)| end);
        let head = follows.map_or(at, |(_, head)| head);
        let start = if follows.is_some() { at + 1 } else { at };
        self.out.push(Chunk {
            part: Part::Verb(Form::Finite),
            start: start as u32,
            end: end as u32,
            head: head as u32,
        });
        self.at = end.max(at + 1);
    }

    /// A negation belongs to the verb behind it.
    pub(super) fn negation(&mut self) {
        match self.verb_end(self.at + 1) {
            Some(_) => self.verb(self.at),
            None => self.one(Part::Adverb),
        }
    }

    /// An infinitive, or a preposition.
    pub(super) fn to(&mut self) {
        let verb = self.skip_adverbs(self.at + 1);
        if matches!(self.tag(verb), Some(Tag::Base | Tag::Auxiliary)) {
            let (end, head) = self.verb_end(verb).unwrap_or((verb + 1, verb));
            self.push(Part::Verb(Form::Infinitive), end, head);
        } else {
            self.one(Part::Preposition);
        }
    }

    pub(super) fn verb(&mut self, first: usize) {
        let (end, head) = self.verb_end(first).unwrap_or((first + 1, first));
        let form = self.form(first, head);
        self.push(Part::Verb(form), end, head);
    }

    /// Where the verb group goes on from `at`, and its full verb; `None` where no verb is.
    fn verb_end(&self, at: usize) -> Option<(usize, usize)> {
        let (mut found, mut helper) = (None, true);
        for ahead in at..(at + MAX_GROUP).min(self.end) {
            let tag = self.tag(ahead).unwrap_or(Tag::Punctuation);
            if BETWEEN_VERBS.has(tag) {
                continue;
            }
            if !(helper && VERBAL.has(tag)) {
                break;
            }
            found = Some((ahead + 1, ahead));
            // after be or have another form follows: "has been called", "is being asked"
            helper =
                HELPING.has(tag) || self.tokens.get(ahead).is_some_and(|token| token.is(Classes::BE.or(Classes::HAVE)));
        }
        found
    }

    fn form(&self, first: usize, head: usize) -> Form {
        let first = self.skip_adverbs(first);
        let be = self
            .tokens
            .get(first..head)
            .unwrap_or(&[])
            .iter()
            .rev()
            .find(|token| !matches!(token.tag, Tag::Adverb | Tag::Negation));
        let helps = |token: &Token| token.is(Classes::BE) || self.known.passive.has(token.word);
        let passive = be.is_some_and(helps) && self.tag(head) == Some(Tag::Participle);
        // "a prediction made by us": no finite verb has its agent right behind it
        let by = self.tokens.get(head + 1).is_some_and(|next| self.known.by.has(next.word));
        let reduced = by && first == head && self.tokens.get(head).is_some_and(|token| token.is(Classes::PARTICIPLE));
        match self.tag(first) {
            _ if reduced => Form::Participle,
            Some(Tag::Ing | Tag::Adjective) => Form::Ing,
            Some(Tag::Participle) => Form::Participle,
            Some(Tag::Base) => Form::Base,
            _ if passive => Form::Passive,
            _ => Form::Finite,
        }
    }

    fn skip_adverbs(&self, mut at: usize) -> usize {
        while self.tag(at).is_some_and(|tag| BETWEEN_VERBS.has(tag)) {
            at += 1;
        }
        at
    }
}

/// The tags of verbs that another verb follows, and of what stands inside a group.
const HELPING: Tags = Tags::of(&[Tag::Modal, Tag::Auxiliary]);
const BETWEEN_VERBS: Tags = Tags::of(&[Tag::Adverb, Tag::Negation]);
