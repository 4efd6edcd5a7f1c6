//! Whom a pronoun can mean.

use super::context::Context;
pub(crate) use crate::lexicon::Pronoun;
use crate::text::token::{Shape, Tag};
use crate::text::word::Classes;

/// The pronoun at a token; `None` where none is.
pub(crate) fn read(context: &Context<'_>, at: u32) -> Option<Pronoun> {
    let token = context.token(at as usize)?;
    let closed = Classes::SUBJECT
        .or(Classes::OBJECT)
        .or(Classes::POSSESSIVE)
        .or(Classes::REFLEXIVE)
        .or(Classes::DEMONSTRATIVE)
        .or(Classes::CONTRACTION)
        .or(Classes::INDEFINITE)
        .or(Classes::WH);
    if token.tag == Tag::Name || !token.is(closed) {
        return None;
    }
    if !token.is(Classes::CONTRACTION) {
        // "I." is an initial
        return context.known.pronoun(token.word).filter(|_| !token.shape.has(Shape::DOTTED));
    }
    let word = context.text.get(token.span().range())?;
    // an apostrophe parts a contracted verb ("she's", "they've")
    let stem = word.split(['\'', '\u{2019}']).next()?;
    context.known.pronoun_of(stem)
}
