//! Verb groups: helpers, adverbs and negations with the full verb they end in.

use super::Chunker;
use crate::quote::chunk::{Form, Part, VERBAL};
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
        let (end, head) = follows.unwrap_or((at + 1, at));
        let start = if follows.is_some() { at + 1 } else { at };
        self.starts_with_verb(start, head);
        self.chunk(Part::Verb(Form::Finite), start, end, head);
    }

    /// A negation belongs to the verb behind it.
    pub(super) fn negation(&mut self) {
        match self.verb_end(self.at + 1) {
            Some(_) => self.verb(self.at),
            None => self.one(Part::Adverb),
        }
    }

    /// An infinitive, or a preposition.
    pub(super) fn to(&mut self, token: &Token) {
        let verb = self.skip_adverbs(self.at + 1);
        if matches!(self.tag(verb), Some(Tag::Base | Tag::Auxiliary)) {
            let (end, head) = self.verb_end(verb).unwrap_or((verb + 1, verb));
            self.starts_with_verb(self.at, head);
            self.push(Part::Verb(Form::Infinitive), end, head);
        } else {
            self.alone(token, Tag::Preposition);
        }
    }

    pub(super) fn verb(&mut self, first: usize) {
        let (end, head) = self.verb_end(first).unwrap_or((first + 1, first));
        let form = self.form(first, head);
        self.starts_with_verb(first, head);
        self.push(Part::Verb(form), end, head);
    }

    /// Where the verb group goes on from `at`, and its full verb; `None` where no verb is.
    fn verb_end(&self, at: usize) -> Option<(usize, usize)> {
        let (mut found, mut helper) = (None, true);
        let group = self.tags.get(at..).unwrap_or(&[]).iter().take(MAX_GROUP);
        for (tag, ahead) in group.zip(at..) {
            if BETWEEN_VERBS.has(*tag) {
                continue;
            }
            if !(helper && VERBAL.has(*tag)) {
                break;
            }
            found = Some((ahead + 1, ahead));
            // after be or have another form follows: "has been called", "is being asked"
            let helps = |token: &Token| token.is(Classes::BE.or(Classes::HAVE));
            helper = HELPING.has(*tag) || self.tokens.get(ahead).is_some_and(helps);
        }
        found
    }

    fn form(&self, first: usize, head: usize) -> Form {
        let first = self.skip_adverbs(first);
        match self.tag(first) {
            _ if first == head && self.is_reduced(head) => Form::Participle,
            Some(Tag::Ing | Tag::Adjective) => Form::Ing,
            Some(Tag::Participle) => Form::Participle,
            Some(Tag::Base) => Form::Base,
            _ if self.is_passive(first, head) => Form::Passive,
            _ => Form::Finite,
        }
    }

    /// "a prediction made by us": no finite verb has its agent right behind it.
    fn is_reduced(&self, verb: usize) -> bool {
        let agent = |next: &Token| self.known.by.has(next.word);
        self.tokens.get(verb).is_some_and(|verb| verb.is(Classes::PARTICIPLE))
            && self.tokens.get(verb + 1).is_some_and(agent)
    }

    /// Whether the participle at `head` has a helper from `first` on that makes a passive of it.
    fn is_passive(&self, first: usize, head: usize) -> bool {
        let helps = |token: &Token| token.is(Classes::BE) || self.known.passive.has(token.word);
        let between = |token: &&Token| !matches!(token.tag, Tag::Adverb | Tag::Negation);
        self.tag(head) == Some(Tag::Participle)
            && self.tokens.get(first..head).and_then(|group| group.iter().rev().find(between)).is_some_and(helps)
    }

    fn skip_adverbs(&self, mut at: usize) -> usize {
        while self.has(BETWEEN_VERBS, at) {
            at += 1;
        }
        at
    }
}

/// The tags of verbs that another verb follows, and of what stands inside a group.
const HELPING: Tags = Tags::of(&[Tag::Modal, Tag::Auxiliary]);
const BETWEEN_VERBS: Tags = Tags::of(&[Tag::Adverb, Tag::Negation]);
