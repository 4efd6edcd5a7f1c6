//! What somebody is and for whom: the role and the affiliation, which stand before a name or in the apposition behind it.

use super::context::Context;
use super::draft::Mention;
use super::name::{key, span, stem};
use crate::Span;
use crate::text::token::{Kind, Tag, Token};
use crate::text::word::Classes;

/// How many words the apposition after a name has at most.
const MAX_APPOSITION: usize = 16;

/// Where the apposition after a name ends; `at` where none follows. A capital after the comma begins another name.
pub(super) fn apposition_end(context: &Context<'_>, at: usize) -> usize {
    let after = context.tokens.get(at..).unwrap_or(&[]);
    let opens = after.first().is_some_and(|token| token.kind == Kind::Comma);
    // "the head of the board, told us" goes on with its verb
    let verb = |token: &Token| token.is_finite() || token.tag == Tag::Participle;
    let other = |token: &Token| token.is_capital() || !token.is_word() || verb(token);
    // "Lee, acting head of the board" is described, "Lee, seeming to agree" is not
    let does = after.get(1).is_some_and(|first| first.tag == Tag::Ing)
        && !after.get(2).is_some_and(|next| matches!(next.tag, Tag::Noun | Tag::Plural));
    if !opens || does || after.get(1).is_none_or(other) {
        return at;
    }
    let inside = after.iter().skip(1).take(MAX_APPOSITION);
    let closes = |token: &Token| !token.is_word() && token.kind != Kind::Symbol;
    inside.clone().position(closes).map_or(at, |length| at + 1 + length)
}

/// The role before the name, or in the apposition after it: the noun phrase of a role with its "of".
pub(super) fn role(context: &Context<'_>, before: &[Token], mention: &Mention) -> (Option<Span>, Option<u32>) {
    // "Mr." and "Lady" tell the gender, not what somebody does
    let address = |token: &Token| token.is(Classes::MALE.or(Classes::FEMALE)) && !token.is(Classes::ROLE);
    let role_word = |token: &&Token| token.is(Classes::ROLE.or(Classes::TITLE)) && !address(token);
    if let Some(last) = before.iter().rposition(|token| role_word(&token)) {
        let first = before
            .iter()
            .take(last)
            .rposition(|token| !matches!(token.tag, Tag::Adjective) && !token.is(Classes::ROLE))
            .map_or(0, |at| at + 1);
        let words = before.get(first..=last).unwrap_or(&[]);
        return (span(context, words), words.last().map(|token| key(context.text, stem(context, token))));
    }
    let Some(apposition) = apposition(context, mention) else { return (None, None) };
    let Some(head) = apposition.iter().position(|token| role_word(&token)) else { return (None, None) };
    let end = role_end(context, apposition, head);
    let start = usize::from(apposition.first().is_some_and(|token| token.tag == Tag::Determiner));
    let word = apposition.get(head).map(|token| key(context.text, stem(context, token)));
    (apposition.get(start..end).and_then(|words| span(context, words)), word)
}

/// The words after the comma that follows the name.
fn apposition<'c>(context: &Context<'c>, mention: &Mention) -> Option<&'c [Token]> {
    let after = context.tokens.get(mention.bare.1 as usize..mention.words.1 as usize)?;
    let comma = after.iter().position(|token| token.kind == Kind::Comma)?;
    let rest = after.get(comma + 1..)?;
    let end = rest.iter().position(|token| token.kind == Kind::Comma).unwrap_or(rest.len());
    rest.get(..end)
}

/// A role goes on with "of .." unless the affiliation stands there.
fn role_end(context: &Context<'_>, apposition: &[Token], head: usize) -> usize {
    let mut end = head + 1;
    while apposition
        .get(end)
        .is_some_and(|token| matches!(token.tag, Tag::Noun | Tag::Name | Tag::Number) && token.is(Classes::ROLE))
    {
        end += 1;
    }
    if apposition.get(end).is_none_or(|token| !context.known.of.has(token.word)) {
        return end;
    }
    let place = apposition.iter().skip(end).position(|token| binds(context, token)).map(|step| end + step);
    match place {
        Some(place) => place,
        None if apposition.get(end + 1..).unwrap_or(&[]).iter().any(|token| token.tag == Tag::Name) => end,
        None => apposition.len(),
    }
}

/// Whether the preposition leads to whom a person works for.
fn binds(context: &Context<'_>, token: &Token) -> bool {
    context.known.binding.has(token.word)
}

/// "of Acme", "at Yorktown Institute", or the name before the role: "Acme spokesman".
pub(super) fn affiliation(context: &Context<'_>, before: &[Token], mention: &Mention) -> Option<Span> {
    if let Some(role) = before.iter().position(|token| token.is(Classes::ROLE)) {
        let named = before
            .get(..role)?
            .iter()
            .position(|token| token.tag == Tag::Name && !token.is(Classes::ROLE.or(Classes::TITLE)));
        if let Some(first) = named {
            return span(context, before.get(first..role)?);
        }
    }
    let after = apposition(context, mention)
        .or_else(|| context.tokens.get(mention.bare.1 as usize..mention.words.1 as usize))?;
    let of = |token: &Token| context.known.of.has(token.word);
    let place = after.iter().rposition(|token| binds(context, token)).or_else(|| after.iter().position(of))?;
    let rest = after.get(place + 1..)?;
    let article = usize::from(rest.first().is_some_and(|token| token.tag == Tag::Determiner));
    let named = rest
        .iter()
        .skip(article)
        .take_while(|token| token.tag == Tag::Name || of(token) || token.tag == Tag::Determiner)
        .count();
    let words = rest.get(article..article + named)?;
    words.first().filter(|token| token.tag == Tag::Name)?;
    span(context, words)
}
