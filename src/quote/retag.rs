//! The tags of a sentence as its chunks are made of them: some nouns and adjectives are verbs.

use std::ops::Range;

use super::chunk::VERBAL;
use crate::lexicon::Known;
use crate::text::token::{Shape, Tag, Token};
use crate::text::word::Classes;

/// The tag of the token at `at` in the range, but that an article is one even where the tagger saw no noun after it ("the former
/// governor"), and that some nouns and adjectives are verbs.
#[inline]
pub(super) fn tag(tokens: &[Token], range: &Range<usize>, at: usize, token: &Token, known: &Known) -> Tag {
    let doubtful = token.is(RETAGGED.get(token.tag as usize).copied().unwrap_or(Classes::NONE));
    if doubtful { retag(tokens, range, at, token, known) } else { token.tag }
}

#[inline(never)]
fn retag(tokens: &[Token], range: &Range<usize>, at: usize, token: &Token, known: &Known) -> Tag {
    let pronoun =
        Classes::SUBJECT.or(Classes::OBJECT).or(Classes::INDEFINITE).or(Classes::DEMONSTRATIVE).or(Classes::POSSESSIVE);
    match token.tag {
        Tag::Noun | Tag::Plural if is_hidden_verb(tokens, range, at, known) => Tag::Finite,
        Tag::Pronoun if token.is(Classes::WH) => Tag::Wh,
        Tag::Pronoun if token.is(Classes::DETERMINER) && !token.is(pronoun) => Tag::Determiner,
        Tag::Determiner if token.is(Classes::WH) && !known.article.has(token.word) => Tag::Wh,
        Tag::Adjective if token.is(Classes::SAY) && token.is(Classes::PAST) && !token.is(Classes::ADJECTIVE) => {
            Tag::Finite
        }
        tag => tag,
    }
}

/// For each tag the classes of which a token must have one to be seen as anything else: nearly none has, which one look
/// tells.
const RETAGGED: [Classes; Tag::ALL.len()] = {
    let mut classes = [Classes::NONE; Tag::ALL.len()];
    let verb = Classes::BASE.or(Classes::THIRD).or(Classes::PAST);
    classes[Tag::Noun as usize] = verb;
    classes[Tag::Plural as usize] = verb;
    classes[Tag::Pronoun as usize] = Classes::WH.or(Classes::DETERMINER);
    classes[Tag::Determiner as usize] = Classes::WH;
    classes[Tag::Adjective as usize] = Classes::SAY;
    classes
};

/// Whether a verb group can have the token at `at` in the range as its verb.
pub(super) fn can_be_verb(tokens: &[Token], range: &Range<usize>, at: usize, token: &Token, known: &Known) -> bool {
    let tag = tag(tokens, range, at, token, known);
    VERBAL.has(tag) || tag == Tag::Contraction || token.is(Classes::TELL)
}

/// How many words stand between a verb and its "that" at most, where nothing else tells it from a noun.
const NEAR_THAT: usize = 4;

/// A form that the tagger took for a noun although a pronoun follows it: "Lee and Ray call them".
fn is_hidden_verb(tokens: &[Token], range: &Range<usize>, at: usize, known: &Known) -> bool {
    let present = Classes::BASE.or(Classes::THIRD);
    let before = at.checked_sub(1).filter(|_| at > range.start).and_then(|before| tokens.get(before));
    let several = before.is_some_and(|before| before.is(Classes::INDEFINITE))
        && tokens.get(at).is_some_and(|token| token.is(Classes::PAST) && token.is(Classes::REPORT));
    let verb = |token: &Token| (several || token.is(present)) && !token.shape.has(Shape::GENITIVE);
    if at == range.start || !tokens.get(at).is_some_and(verb) {
        return false;
    }
    let told =
        || tokens.get(at + 1..range.end).unwrap_or(&[]).iter().take(NEAR_THAT).any(|token| known.that.has(token.word));
    let next = tokens.get(at + 1);
    let that = || next.is_some_and(|next| known.that.has(next.word));
    let object = || at + 1 < range.end && next.is_some_and(|next| next.tag == Tag::ObjectPronoun);
    match tokens.get(at - 1).map(|before| before.tag) {
        Some(Tag::Name | Tag::Plural) => object(),
        // "many thought that", "some thought after the vote that": one thought would not be many
        Some(Tag::Determiner | Tag::Pronoun) if several => told(),
        // "are facing it and advocate that": a noun would have its article
        Some(Tag::Coordinator) => object() || that(),
        _ => false,
    }
}
