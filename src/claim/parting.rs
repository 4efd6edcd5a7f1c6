//! Splits a sentence into clauses: at coordination, at strong punctuation, and at subordination that argues.
//!
//! Only what can be countered or given as a ground is parted: temporal and conditional clauses, relative clauses and
//! participles stay with the clause they belong to.

use super::clause::{Clause, Link};
use super::coordination::cut;
use super::sign::Sign;
use super::subordination::segment;
use crate::lexicon::Does;
use crate::model::MarkerClass;
use crate::text::select::select;
use crate::text::token::{Kind, Kinds, Shape, Tag, Tags, Token};
use crate::text::within::Within;
use crate::text::word::Classes;

/// Appends the clauses of a sentence, so many at most. Answers whether these are all; else what follows
/// stays with the last, so that a sentence of any length is linear.
pub(crate) fn clauses(
    tokens: &[Token],
    within: &Within,
    signs: &[Sign<'_>],
    most: usize,
    out: &mut Vec<Clause>,
) -> bool {
    let mut all = true;
    let mut start = 0;
    let mut link = Link::Main;
    let mut marker = None;
    let mut depth = 0_usize;
    let mut verb = false;
    let mut main = false;
    // "trim it often, but spare the stem" has its verb in front
    let mut order = tokens.iter().find(|token| token.kind == Kind::Word).is_some_and(|first| first.tag == Tag::Base);
    let parted = parts_without_sign(within) || signs.iter().any(|sign| may_part(tokens, sign));
    let parts = if parted { tokens } else { &[] };
    for (at, token) in select(parts, can_matter) {
        match token.kind {
            Kind::Open => depth += 1,
            Kind::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        // both halves need a verb of their own; an order is only parted from what counters it, as "consider this: X" and
        // "take the tram, for example" lead up to what follows
        if all && depth == 0 && at > start && (verb || order) {
            let found = cut(tokens, (start, at..tokens.len()), signs, main);
            match found.filter(|opener| verb || opener.is_some_and(|sign| counters(signs, sign))) {
                Some(_) if out.len() + 1 >= most => all = false,
                Some(cut) => {
                    all &= segment(tokens, start..at, (link, marker), signs, most, out);
                    (start, link, marker) = (at, Link::Coordinate, cut);
                    (verb, main, order) = (false, false, false);
                }
                None => {}
            }
        }
        verb |= token.is_finite();
        // what somebody says or thinks goes on behind the comma
        if token.is_finite() && token.shape.has(Shape::SECOND) {
            main = !token.is(Classes::REPORT.or(Classes::SPEECH_ACT));
        }
    }
    all & segment(tokens, start..tokens.len(), (link, marker), signs, most, out)
}

/// Whether the sentence holds anything that can part it into clauses where no sign does: strong punctuation, or a verb
/// that shows a main clause by its place.
fn parts_without_sign(within: &Within) -> bool {
    [Kind::Semicolon, Kind::Colon, Kind::Dash].iter().any(|kind| within.has_kind(*kind))
        || within.has_shape(Shape::SECOND)
}

/// Whether a clause can begin with the sign, or at the comma before it.
fn may_part(tokens: &[Token], sign: &Sign<'_>) -> bool {
    let at = sign.first().start;
    let coordinates = tokens.get(at).is_some_and(is_coordinator);
    let follows =
        at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|token| token.kind == Kind::Comma);
    let pairs = sign.frame.parts().nth(1).is_some();
    sign.rule.class == MarkerClass::Connective && (coordinates || follows) || pairs
}

fn counters(signs: &[Sign<'_>], sign: usize) -> bool {
    signs.get(sign).is_some_and(|sign| matches!(sign.rule.does, Does::Rebuttal(_)))
}

fn is_coordinator(token: &Token) -> bool {
    (token.tag == Tag::Coordinator) | token.is(Classes::COORDINATOR)
}

/// The punctuation that can part clauses, or keeps others from it.
const PARTING: Kinds = Kinds::of(&[Kind::Comma, Kind::Semicolon, Kind::Colon, Kind::Dash, Kind::Open, Kind::Close]);

/// The tags of what carries tense, as each half needs a verb, and of what joins the halves.
const MATTERING: Tags = Tags::of(&[Tag::Finite, Tag::Modal, Tag::Auxiliary, Tag::Contraction, Tag::Coordinator]);

/// Whether a clause can begin with the token, or must be known to have it: most are neither.
fn can_matter(token: &Token) -> bool {
    PARTING.has(token.kind) | MATTERING.has(token.tag) | token.is(Classes::COORDINATOR)
}
