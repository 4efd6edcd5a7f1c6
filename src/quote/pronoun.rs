//! Whom a pronoun can mean.

use super::context::Context;
use crate::text::token::Tag;
use crate::text::word::Classes;

/// A pronoun by what it can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pronoun {
    /// The author of the article, alone or among others.
    Speaker,
    /// Whoever reads, or everybody.
    Reader,
    He,
    She,
    They,
    It,
    Who,
    Which,
}

/// The pronouns by their letters up to an apostrophe, which parts a contracted verb ("she's", "they've").
const PRONOUNS: &[(&str, Pronoun)] = &[
    ("i", Pronoun::Speaker),
    ("me", Pronoun::Speaker),
    ("my", Pronoun::Speaker),
    ("myself", Pronoun::Speaker),
    ("we", Pronoun::Speaker),
    ("us", Pronoun::Speaker),
    ("our", Pronoun::Speaker),
    ("ourselves", Pronoun::Speaker),
    ("let", Pronoun::Speaker),
    ("you", Pronoun::Reader),
    ("your", Pronoun::Reader),
    ("yourself", Pronoun::Reader),
    ("one", Pronoun::Reader),
    ("anyone", Pronoun::Reader),
    ("anybody", Pronoun::Reader),
    ("everyone", Pronoun::Reader),
    ("everybody", Pronoun::Reader),
    ("someone", Pronoun::Reader),
    ("somebody", Pronoun::Reader),
    ("nobody", Pronoun::Reader),
    ("everything", Pronoun::Reader),
    ("nothing", Pronoun::Reader),
    ("he", Pronoun::He),
    ("him", Pronoun::He),
    ("his", Pronoun::He),
    ("himself", Pronoun::He),
    ("she", Pronoun::She),
    ("her", Pronoun::She),
    ("herself", Pronoun::She),
    ("they", Pronoun::They),
    ("them", Pronoun::They),
    ("their", Pronoun::They),
    ("themselves", Pronoun::They),
    ("these", Pronoun::They),
    ("those", Pronoun::They),
    ("it", Pronoun::It),
    ("its", Pronoun::It),
    ("itself", Pronoun::It),
    ("this", Pronoun::It),
    ("who", Pronoun::Who),
    ("whom", Pronoun::Who),
    ("whose", Pronoun::Who),
    ("that", Pronoun::Which),
    ("which", Pronoun::Which),
];

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
    let word = context.text.get(token.span().range())?;
    let stem = word.split(['\'', '\u{2019}']).next()?;
    PRONOUNS.iter().find(|(pronoun, _)| stem.eq_ignore_ascii_case(pronoun)).map(|(_, pronoun)| *pronoun)
}
