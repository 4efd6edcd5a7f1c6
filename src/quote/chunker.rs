//! From the tokens of a sentence to its chunks: one pass, with a word or two looked at ahead.

mod noun_phrase;
mod verb_group;

use std::ops::Range;

use super::chunk::{Chunk, Part, VERBAL};
use super::pairing::Pair;
use super::retag::tag;
use crate::lexicon::Known;
use crate::text::token::{Kind, Shape, Tag, Tags, Token};
use crate::text::word::Classes;

/// How far the end of a bracket is looked for: a longer aside is no part of a mention, and a lost bracket must not
/// swallow the sentence.
const MAX_BRACKET: usize = 40;

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

    fn is_that(&self, token: &Token) -> bool {
        self.known.that.has(token.word) && token.tag != Tag::Determiner
    }
}

/// The tags of what a noun phrase is made of.
const IN_NOUN_PHRASE: Tags =
    Tags::of(&[Tag::Determiner, Tag::Possessive, Tag::Adjective, Tag::Noun, Tag::Plural, Tag::Name, Tag::Number]);

/// The tags of words that are told by their classes and those around them.
const BY_NEIGHBOUR: Tags = Tags::of(&[Tag::ObjectPronoun, Tag::Contraction, Tag::To, Tag::Coordinator, Tag::Negation]);

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
