//! From the tokens of a sentence to its chunks: one pass, with a word or two looked at ahead.

use std::ops::Range;

use super::chunk::{Chunk, Form, Part};
use super::pairing::Pair;
use super::retag::tag;
use crate::lexicon::Known;
use crate::text::token::{FINITE, Kind, Shape, Tag, Tags, Token};
use crate::text::word::Classes;

/// How far the end of a bracket is looked for: a longer aside is no part of a mention, and a lost bracket must not
/// swallow the sentence.
const MAX_BRACKET: usize = 40;

/// How many words a verb group has at most ("would not have been being asked" has six).
const MAX_GROUP: usize = 10;

/// The chunks of a sentence, and what is kept to make them.
#[derive(Debug, Default)]
pub(crate) struct Chunks {
    pub(crate) list: Vec<Chunk>,
    pub(crate) holds: Holds,
    tags: Vec<Tag>,
}

/// What is among the chunks of a sentence at all: nobody looks for what is not.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Holds {
    pub(crate) that: bool,
    /// Words in marks, or a colon.
    pub(crate) set_off: bool,
}

impl Chunks {
    /// Makes the chunks of the tokens in `range`. `pairs` are the pairs of the block from the first inside on.
    pub(crate) fn read(&mut self, tokens: &[Token], range: Range<usize>, pairs: &[Pair], known: &Known) {
        let Chunks { list, holds, tags } = self;
        *holds = Holds::default();
        list.clear();
        tags.clear();
        tags.extend(range.clone().map(|at| tag(tokens, &range, at, known)));
        let Range { start, end } = range;
        let pair = pairs.partition_point(|pair| pair.outside().start < start);
        let mut chunker = Chunker { tokens, tags, first: start, end, at: start, pairs, pair, known, out: list, holds };
        while chunker.at < chunker.end {
            chunker.step();
        }
    }
}

struct Chunker<'t, 'o> {
    tokens: &'t [Token],
    /// The tags of the tokens from `first` to `end`, as a chunk sees them.
    tags: &'t [Tag],
    first: usize,
    end: usize,
    at: usize,
    pairs: &'t [Pair],
    pair: usize,
    known: &'t Known,
    out: &'o mut Vec<Chunk>,
    holds: &'o mut Holds,
}

impl Chunker<'_, '_> {
    fn tag(&self, at: usize) -> Option<Tag> {
        self.tags.get(at.checked_sub(self.first)?).copied()
    }

    fn push(&mut self, part: Part, end: usize, head: usize) {
        self.out.push(Chunk { part, start: self.at as u32, end: end as u32, head: head as u32 });
        self.at = end;
    }

    fn one(&mut self, part: Part) {
        self.push(part, self.at + 1, self.at);
    }

    fn step(&mut self) {
        let Some(token) = self.tokens.get(self.at) else { return self.one(Part::Other) };
        // a quotation that began in the block before has no mark to open it
        if self.at == 0 && self.pairs.first().is_some_and(|pair| pair.came_on) {
            return self.mark();
        }
        // most are, and a processor guesses that better than where of many ways the next one goes
        if token.is_word() {
            return self.word(token);
        }
        match token.kind {
            Kind::Symbol if self.at == self.first && is_hyphen(token) => self.one(Part::Dash),
            Kind::Comma => self.one(Part::Comma),
            Kind::Colon => {
                self.holds.set_off = true;
                self.one(Part::Colon);
            }
            Kind::Semicolon => self.one(Part::Semicolon),
            Kind::Dash => self.one(Part::Dash),
            Kind::Stop | Kind::Bang | Kind::Ellipsis => self.one(Part::Stop),
            Kind::Open => self.bracket(),
            Kind::Mark => self.mark(),
            Kind::Symbol if self.continues_noun(self.at + 1) => self.noun(),
            Kind::Symbol | Kind::Close | Kind::Word | Kind::Number => self.one(Part::Other),
        }
    }

    fn bracket(&mut self) {
        let inside = self.tokens.get(self.at..self.end).unwrap_or(&[]).iter().take(MAX_BRACKET);
        match inside.enumerate().find(|(_, token)| token.kind == Kind::Close) {
            Some((length, _)) => self.push(Part::Bracket, self.at + length + 1, self.at),
            None => self.one(Part::Other),
        }
    }

    fn mark(&mut self) {
        while self.pairs.get(self.pair).is_some_and(|pair| pair.outside().start < self.at) {
            self.pair += 1;
        }
        match self.pairs.get(self.pair) {
            Some(pair) if pair.outside().start == self.at => {
                let end = pair.outside().end.min(self.end).max(self.at + 1);
                self.holds.set_off = true;
                self.push(Part::Quote, end, self.pair);
            }
            _ => self.one(Part::Other),
        }
    }

    fn word(&mut self, token: &Token) {
        if self.is_that(token) {
            self.holds.that = true;
            return self.one(Part::That);
        }
        // "telling" is an adjective only after its article
        if token.is(Classes::TELL) && token.is(Classes::ING) {
            return self.verb(self.at);
        }
        let tag = self.tag(self.at).unwrap_or(token.tag);
        if IN_NOUN_PHRASE.has(tag) {
            return self.noun();
        }
        if VERBAL.has(tag) {
            return self.verb(self.at);
        }
        if !BY_NEIGHBOUR.has(tag) {
            return self.one(ALONE.get(tag as usize).copied().unwrap_or(Part::Other));
        }
        match tag {
            // "the president himself acknowledged"
            Tag::ObjectPronoun if token.is(Classes::REFLEXIVE) => self.one(Part::Adverb),
            Tag::Contraction => self.contraction(),
            Tag::To => self.to(),
            // "blamed the wind for the fire": a conjunction follows a comma
            Tag::Coordinator if token.is(Classes::PREPOSITION) && self.is_inside(self.at) => {
                self.one(Part::Preposition)
            }
            Tag::Negation => self.negation(),
            tag => self.one(ALONE.get(tag as usize).copied().unwrap_or(Part::Other)),
        }
    }

    /// Whether a word stands before the token in the sentence.
    fn is_inside(&self, at: usize) -> bool {
        at > self.first && at.checked_sub(1).and_then(|before| self.tokens.get(before)).is_some_and(Token::is_word)
    }

    /// A pronoun with its verb ("she's going") is both: the chunks share the token.
    fn contraction(&mut self) {
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

    fn negation(&mut self) {
        match self.verb_end(self.at + 1) {
            Some(_) => self.verb(self.at),
            None => self.one(Part::Adverb),
        }
    }

    fn to(&mut self) {
        let mut verb = self.at + 1;
        while self.tag(verb).is_some_and(|tag| BETWEEN_VERBS.has(tag)) {
            verb += 1;
        }
        if matches!(self.tag(verb), Some(Tag::Base | Tag::Auxiliary)) {
            let (end, head) = self.verb_end(verb).unwrap_or((verb + 1, verb));
            self.push(Part::Verb(Form::Infinitive), end, head);
        } else {
            self.one(Part::Preposition);
        }
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

    fn skip_adverbs(&self, mut at: usize) -> usize {
        while self.tag(at).is_some_and(|tag| BETWEEN_VERBS.has(tag)) {
            at += 1;
        }
        at
    }

    fn verb(&mut self, first: usize) {
        let (end, head) = self.verb_end(first).unwrap_or((first + 1, first));
        let form = self.form(first, head);
        self.push(Part::Verb(form), end, head);
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

    fn noun(&mut self) {
        let mut end = self.at;
        let mut head = self.at;
        while end < self.end {
            let Some(token) = self.tokens.get(end) else { break };
            let tag = self.tag(end).unwrap_or(Tag::Punctuation);
            if NAMING.has(tag) {
                // "on Monday | Ann Lee said"
                if self.is_that(token) || tag == Tag::Name && self.is_after_day(end) {
                    break;
                }
                head = end;
                end += 1;
                continue;
            }
            if DETERMINING.has(tag) {
                if !(end == self.at || self.goes_on_after(head, end)) {
                    break;
                }
            } else if !(tag == Tag::Punctuation && end > self.at && self.owns_after(end)) {
                if !(JOINING.has(tag) && self.continues_noun(end)) {
                    break;
                }
                if token.tag != Tag::Adverb {
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
        let held = self.tokens.get(self.at).is_some_and(|first| first.is(Classes::REPORT_ADJECTIVE));
        let is = |verb: &Chunk| {
            verb.is_finite() && self.tokens.get(verb.head as usize).is_some_and(|verb| verb.is(Classes::BE))
        };
        held && end > self.at + 1
            && self.tag(self.at) == Some(Tag::Adjective)
            && self.out.last().is_some_and(is)
            && matches!(self.tag(end - 1), Some(Tag::Plural | Tag::Name))
            && self.tag(end).is_some_and(|tag| FINITE.has(tag))
    }

    /// Whether the mark is the apostrophe of an owner with whom the noun phrase goes on: "the critics' claim".
    fn owns_after(&self, at: usize) -> bool {
        let apostrophe = self.tokens.get(at).is_some_and(is_apostrophe);
        let paired = || self.pairs.binary_search_by_key(&at, |pair| pair.outside().start).is_ok();
        let several = || matches!(self.tag(at - 1), Some(Tag::Plural | Tag::Name));
        apostrophe && several() && !paired() && self.continues_noun(at + 1)
    }

    /// Whether an article inside a noun phrase is part of it: after an owner, or after another article.
    fn goes_on_after(&self, head: usize, at: usize) -> bool {
        let owned = at.checked_sub(1).and_then(|before| self.tokens.get(before)).is_some_and(owns);
        owned || self.tag(head) == Some(Tag::Determiner)
    }

    fn is_that(&self, token: &Token) -> bool {
        self.known.that.has(token.word) && token.tag != Tag::Determiner
    }

    fn continues_noun(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at).filter(|_| at < self.end) else { return false };
        if self.is_that(token) {
            return false;
        }
        match self.tag(at).unwrap_or(token.tag) {
            tag if IN_NOUN_PHRASE.has(tag) => true,
            Tag::Adverb => matches!(self.tag(at + 1), Some(Tag::Adjective)),
            Tag::Participle | Tag::Ing => {
                at > self.at
                    && matches!(self.tag(at - 1), Some(Tag::Determiner | Tag::Possessive | Tag::Adjective))
                    && self.tag(at + 1).is_some_and(|tag| NAMING.has(tag))
            }
            Tag::Punctuation => token.kind == Kind::Symbol && self.tag(at + 1).is_some_and(|tag| NAMING.has(tag)),
            _ => false,
        }
    }
}

/// The tags of what a noun phrase is made of, and of its names for what it is.
const IN_NOUN_PHRASE: Tags =
    Tags::of(&[Tag::Determiner, Tag::Possessive, Tag::Adjective, Tag::Noun, Tag::Plural, Tag::Name, Tag::Number]);
const NAMING: Tags = Tags::of(&[Tag::Noun, Tag::Plural, Tag::Name, Tag::Adjective, Tag::Number]);

/// The tags of what opens a noun phrase, and of what may stand inside one.
const DETERMINING: Tags = Tags::of(&[Tag::Determiner, Tag::Possessive]);
const JOINING: Tags = Tags::of(&[Tag::Adverb, Tag::Participle, Tag::Ing, Tag::Punctuation]);

/// The tags of words that are told by their classes and those around them.
const BY_NEIGHBOUR: Tags = Tags::of(&[Tag::ObjectPronoun, Tag::Contraction, Tag::To, Tag::Coordinator, Tag::Negation]);

/// The tags of verb groups, of those which another verb follows, and of what stands inside them.
pub(super) const VERBAL: Tags =
    Tags::of(&[Tag::Modal, Tag::Auxiliary, Tag::Finite, Tag::Base, Tag::Ing, Tag::Participle]);
const HELPING: Tags = Tags::of(&[Tag::Modal, Tag::Auxiliary]);
const BETWEEN_VERBS: Tags = Tags::of(&[Tag::Adverb, Tag::Negation]);

/// For each tag what a word is that is a chunk by itself.
const ALONE: [Part; Tag::ALL.len()] = {
    let mut parts = [Part::Other; Tag::ALL.len()];
    parts[Tag::Pronoun as usize] = Part::Pronoun;
    parts[Tag::ObjectPronoun as usize] = Part::Pronoun;
    parts[Tag::Wh as usize] = Part::Wh;
    parts[Tag::Preposition as usize] = Part::Preposition;
    parts[Tag::Coordinator as usize] = Part::And;
    parts[Tag::Subordinator as usize] = Part::Subordinator;
    parts[Tag::Adverb as usize] = Part::Adverb;
    parts
};

/// A sign of one byte before a blank: a dash in front of a name ("- Ann Lee").
fn is_hyphen(token: &Token) -> bool {
    token.span().len() == 1
}

/// A mark written onto the word before it.
pub(super) fn is_apostrophe(token: &Token) -> bool {
    token.kind == Kind::Mark && !token.shape.has(Shape::SPACED)
}

/// "Trump's": a noun phrase inside the noun phrase.
fn owns(token: &Token) -> bool {
    token.shape.has(Shape::GENITIVE)
}
