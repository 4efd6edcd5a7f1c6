//! What stands in front of a statement, up to a comma, and is no part of it: a word that comments ("Fortunately,"), or
//! a phrase that only points back ("In this case,", "Besides that,").

use crate::text::token::{Kind, Tag, Tags, Token};
use crate::text::word::Classes;

/// How many words such a phrase may have.
const LONGEST: usize = 5;

/// The token after the comma, where what stands before it only comments on the statement or links it.
pub(crate) fn after_front(tokens: &[Token], start: usize, end: usize) -> Option<usize> {
    // most statements begin with a subject
    tokens.get(start).filter(|first| OPENS.has(first.tag))?;
    let near = tokens.get(start..end)?.iter().take(LONGEST + 1);
    let words = near.take_while(|token| token.is_word()).count();
    let comma = tokens.get(start + words).filter(|token| token.kind == Kind::Comma && start + words + 1 < end);
    comma?;
    let front = tokens.get(start..start + words)?;
    (comments(front) || points_back(front)).then_some(start + words + 1)
}

/// The tags of what such a phrase begins with.
const OPENS: Tags = Tags::of(&[Tag::Adverb, Tag::Preposition]);

/// One adverb that says how the author takes what follows, not when it holds.
fn comments(front: &[Token]) -> bool {
    let [only] = front else { return false };
    only.tag == Tag::Adverb && !only.is(Classes::TIME.or(Classes::NUMBER).or(Classes::NEGATION))
}

/// A preposition and what points back to the text before.
fn points_back(front: &[Token]) -> bool {
    let [first, second, ..] = front else { return false };
    let noun_phrase = front.iter().skip(2).all(|token| {
        matches!(token.tag, Tag::Noun | Tag::Plural | Tag::Adjective | Tag::Participle) || token.is(Classes::ADJECTIVE)
    });
    first.tag == Tag::Preposition && second.is(Classes::DEMONSTRATIVE) && noun_phrase
}

/// Whether a number with its mark counts the statement: "2. The bridge is old.", "2) The bridge is old."
pub(super) fn numbers(tokens: &[Token], start: usize) -> bool {
    let [number, mark, next, ..] = tokens.get(start..).unwrap_or(&[]) else { return false };
    let counts = number.kind == Kind::Number && matches!(mark.kind, Kind::Stop | Kind::Close);
    start == 0 && counts && mark.start == number.end && next.is_word()
}
