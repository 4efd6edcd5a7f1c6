//! From the tokens of a sentence to its chunks: one pass, with a word or two looked at ahead.

mod noun_phrase;
mod verb_group;

use std::ops::Range;

use super::chunk::{Chunk, Part, VERBAL};
use super::pairing::Pair;
use super::reader::CUE;
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
    pub(crate) starts: Starts,
    tags: Vec<Tag>,
}

/// Where among the chunks of a sentence a rule of reported speech can begin, each in ascending order: it can with few of
/// them, and nobody asks the others.
#[derive(Debug, Default)]
pub(crate) struct Starts {
    /// Verbs that can introduce words, behind a comma or words in marks: what they introduce may stand before them.
    pub(crate) behind: Vec<u32>,
    /// Verbs and small words with which a rule can begin, and nouns with "that" behind them.
    pub(crate) words: Vec<u32>,
    /// Words in marks, and colons.
    pub(crate) set_off: Vec<u32>,
    /// Whether a comma or words in marks are among the chunks.
    parted: bool,
    /// Whether "that" is.
    pub(crate) that: bool,
}

impl Starts {
    fn clear(&mut self) {
        let Starts { behind, words, set_off, parted, that } = self;
        [behind, words, set_off].into_iter().for_each(Vec::clear);
        (*parted, *that) = (false, false);
    }

    /// "that" stands next, behind these chunks: with the nouns before it a rule can begin.
    fn that(&mut self, chunks: &[Chunk]) {
        self.that = true;
        let that = chunks.len();
        let between = self.words.last().copied().filter(|last| *last as usize + 1 == that);
        self.words.truncate(self.words.len() - usize::from(between.is_some()));
        for at in that.saturating_sub(NEAR_THAT)..that {
            let noun = chunks.get(at).is_some_and(|chunk| chunk.part == Part::Noun);
            if noun && self.words.last().is_none_or(|last| (*last as usize) < at) {
                self.words.push(at as u32);
            }
        }
        self.words.extend(between);
    }
}

/// How many chunks lie between a noun and the end of the "that" which it introduces.
const NEAR_THAT: usize = 2;

impl Chunks {
    /// Makes the chunks of the tokens in `range`. `pairs` are the pairs of the block from the first inside on.
    pub(crate) fn read(&mut self, tokens: &[Token], range: Range<usize>, pairs: &[Pair], known: &Known) {
        let Chunks { list, starts, tags } = self;
        starts.clear();
        list.clear();
        tags.clear();
        let Range { start, end } = range;
        let (Some(inside), Some(ahead)) = (tokens.get(start..end), tokens.get(start..)) else { return };
        let seen = |token: &Token, at| if is_that(token, known) { THAT } else { tag(tokens, &range, at, token, known) };
        tags.extend(inside.iter().zip(start..).map(|(token, at)| seen(token, at)));
        let pair = pairs.partition_point(|pair| pair.outside().start < start);
        let mut chunker = Chunker { tokens: ahead, tags, base: start, at: 0, pairs, pair, known, out: list, starts };
        // a quotation that began in the block before has no mark to open it
        if start == 0 && start < end && pairs.first().is_some_and(|pair| pair.came_on) {
            chunker.mark();
        }
        while let Some(token) = inside.get(chunker.at) {
            chunker.step(token);
        }
    }
}

/// Whether the word opens what is said, and is no article: "that".
fn is_that(token: &Token, known: &Known) -> bool {
    known.that.has(token.word) & (token.tag != Tag::Determiner)
}

/// What stands for the tag of "that", as no other word has it: whatever is asked of the tag, "that" is not.
const THAT: Tag = Tag::Punctuation;

struct Chunker<'t, 'o> {
    /// The tokens from the first of the sentence to the last of the block.
    tokens: &'t [Token],
    /// The tags of those of the sentence, as a chunk sees them.
    tags: &'t [Tag],
    /// Where the sentence begins in the block.
    base: usize,
    at: usize,
    pairs: &'t [Pair],
    pair: usize,
    known: &'t Known,
    out: &'o mut Vec<Chunk>,
    starts: &'o mut Starts,
}

impl Chunker<'_, '_> {
    fn tag(&self, at: usize) -> Option<Tag> {
        self.tags.get(at).copied()
    }

    fn has(&self, tags: Tags, at: usize) -> bool {
        self.tag(at).is_some_and(|tag| tags.has(tag))
    }

    #[inline(always)]
    fn chunk(&mut self, part: Part, start: usize, end: usize, head: usize) {
        let base = self.base as u32;
        self.out.push(Chunk { part, start: base + start as u32, end: base + end as u32, head: base + head as u32 });
        self.at = end;
    }

    #[inline(always)]
    fn push(&mut self, part: Part, end: usize, head: usize) {
        self.chunk(part, self.at, end, head);
    }

    #[inline(always)]
    fn one(&mut self, part: Part) {
        self.push(part, self.at + 1, self.at);
    }

    fn step(&mut self, token: &Token) {
        // most are, and a processor guesses that better than where of many ways the next one goes
        if token.is_word() {
            return self.word(token);
        }
        match token.kind {
            Kind::Symbol if self.at == 0 && is_hyphen(token) => self.one(Part::Dash),
            Kind::Comma => {
                self.starts.parted = true;
                self.one(Part::Comma);
            }
            Kind::Colon => {
                self.starts.set_off.push(self.out.len() as u32);
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
        let inside = self.tokens.get(self.at..self.tags.len()).unwrap_or(&[]).iter().take(MAX_BRACKET);
        match inside.enumerate().find(|(_, token)| token.kind == Kind::Close) {
            Some((length, _)) => self.push(Part::Bracket, self.at + length + 1, self.at),
            None => self.one(Part::Other),
        }
    }

    fn mark(&mut self) {
        let at = self.base + self.at;
        while self.pairs.get(self.pair).is_some_and(|pair| pair.outside().start < at) {
            self.pair += 1;
        }
        match self.pairs.get(self.pair) {
            Some(pair) if pair.outside().start == at => {
                let end = (pair.outside().end - self.base).min(self.tags.len()).max(self.at + 1);
                self.starts.parted = true;
                self.starts.set_off.push(self.out.len() as u32);
                self.out.push(Chunk {
                    part: Part::Quote,
                    start: at as u32,
                    end: (self.base + end) as u32,
                    head: self.pair as u32,
                });
                self.at = end;
            }
            _ => self.one(Part::Other),
        }
    }

    fn word(&mut self, token: &Token) {
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
        let tag = match tag {
            _ if !BY_NEIGHBOUR.has(tag) => tag,
            // "the president himself acknowledged"
            Tag::ObjectPronoun if token.is(Classes::REFLEXIVE) => Tag::Adverb,
            Tag::Contraction => return self.contraction(),
            Tag::To => return self.to(token),
            // "blamed the wind for the fire": a conjunction follows a comma
            Tag::Coordinator if token.is(Classes::PREPOSITION) && self.is_inside() => Tag::Preposition,
            Tag::Negation => return self.negation(),
            tag => tag,
        };
        self.alone(token, tag);
    }

    /// A word that is a chunk by itself.
    #[inline(always)]
    fn alone(&mut self, token: &Token, tag: Tag) {
        if LEADING.has(tag) {
            // at the start of a sentence one of several rules does
            if self.known.may_begin_rule(token.word) | self.out.is_empty() {
                self.starts.words.push(self.out.len() as u32);
            }
        } else if tag == THAT {
            self.starts.that(self.out);
        }
        self.one(ALONE.get(tag as usize).copied().unwrap_or(Part::Other));
    }

    /// Notes which rules can begin with the verb group that comes next.
    fn starts_with_verb(&mut self, first: usize, head: usize) {
        let Some(verb) = self.tokens.get(head) else { return };
        let begins = |at: usize| self.tokens.get(at).is_some_and(|word| self.known.may_begin_rule(word.word));
        let at = self.out.len() as u32;
        if verb.is(CUE) & self.starts.parted {
            self.starts.behind.push(at);
        }
        if verb.is(CUE.or(Classes::REPORT_ADJECTIVE).or(Classes::BE)) || begins(head) || begins(first) {
            self.starts.words.push(at);
        }
    }

    /// Whether a word stands before this one in the sentence.
    fn is_inside(&self) -> bool {
        self.at.checked_sub(1).and_then(|before| self.tokens.get(before)).is_some_and(Token::is_word)
    }
}

/// The tags of what a noun phrase is made of.
const IN_NOUN_PHRASE: Tags =
    Tags::of(&[Tag::Determiner, Tag::Possessive, Tag::Adjective, Tag::Noun, Tag::Plural, Tag::Name, Tag::Number]);

/// The tags of words that are told by their classes and those around them.
const BY_NEIGHBOUR: Tags = Tags::of(&[Tag::ObjectPronoun, Tag::Contraction, Tag::To, Tag::Coordinator, Tag::Negation]);

/// The tags of small words with which a rule can begin.
const LEADING: Tags = Tags::of(&[Tag::Preposition, Tag::Subordinator]);

/// For each tag what a word is that is a chunk by itself.
const ALONE: [Part; Tag::ALL.len()] = {
    let mut parts = [Part::Other; Tag::ALL.len()];
    parts[THAT as usize] = Part::That;
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
