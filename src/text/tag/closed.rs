//! The tags of closed classes, where the word alone or its neighbour decides.

use super::before::Before;
use super::{before_noun, only_tag};
use crate::text::grammar::Grammar;
use crate::text::token::{Kind, Shape, Tag, Token};
use crate::text::word::Classes;

/// What `closed_class` asks for.
const CLOSED: Classes = Classes::FUNCTION_WORD.or(Classes::REFLEXIVE).or(Classes::NUMBER);

/// Closed classes, where the word alone or its neighbour decides.
#[inline]
pub(super) fn closed_class(grammar: &Grammar, token: &Token, next: Option<&Token>, before: &Before) -> Option<Tag> {
    if !token.is(CLOSED) {
        return None;
    }
    // most can be one thing only
    let alone = only_tag(token.classes.both(CLOSED.or(Classes::VERB).or(Classes::ADJECTIVE)));
    if let Some(tag) =
        alone.filter(|tag| !(grammar.is_infinitive_sign(token) || owns(token) && *tag == Tag::Preposition))
    {
        return Some(if tag == Tag::Determiner && !before_noun(next) { Tag::Pronoun } else { tag });
    }
    helps_or_denies(token, next, before)
        .or_else(|| joins(grammar, token, next, before))
        .or_else(|| stands_for(token, next, before))
}

/// The tags of what helps a verb or denies it.
#[inline]
fn helps_or_denies(token: &Token, next: Option<&Token>, before: &Before) -> Option<Tag> {
    let is = |classes| token.is(classes);
    if is(Classes::CONTRACTION) {
        return Some(Tag::Contraction);
    }
    if is(Classes::MODAL) && is(Classes::MONTH.or(Classes::FIRST_NAME)) && is_name(token, next, before) {
        return Some(Tag::Name);
    }
    if is(Classes::MODAL) && !(is(Classes::NOUN) && matches!(before.tag, Tag::Determiner | Tag::Adjective)) {
        return Some(Tag::Modal);
    }
    if is(Classes::BE.or(Classes::HAVE).or(Classes::DO)) {
        return Some(auxiliary(token, before));
    }
    // "nobody noticed" is no noun phrase, as only "neither" may stand before a noun
    if is(Classes::NEGATION) && is(Classes::INDEFINITE) && !(is(Classes::DETERMINER) && before_noun(next)) {
        return Some(Tag::Pronoun);
    }
    if is(Classes::NEGATION) {
        return Some(if before_noun(next) && !is(Classes::ADVERB) { Tag::Determiner } else { Tag::Negation });
    }
    None
}

/// The tags of what joins: the sign of the infinitive, coordinators, subordinators.
#[inline]
fn joins(grammar: &Grammar, token: &Token, next: Option<&Token>, before: &Before) -> Option<Tag> {
    let is = |classes| token.is(classes);
    if grammar.is_infinitive_sign(token) {
        return Some(Tag::To);
    }
    if is(Classes::COORDINATOR) {
        return Some(Tag::Coordinator);
    }
    if is(Classes::SUBORDINATOR)
        && is_adverbial(token, next, before)
        && !is(Classes::PREPOSITION.or(Classes::DEMONSTRATIVE))
    {
        return Some(Tag::Adverb);
    }
    if is(Classes::SUBORDINATOR) && !is(Classes::VERB) {
        return Some(if is(Classes::PREPOSITION) && !clause_ahead(next) {
            Tag::Preposition
        } else {
            Tag::Subordinator
        });
    }
    None
}

/// The tags of what stands for a noun or before one.
#[inline]
fn stands_for(token: &Token, next: Option<&Token>, before: &Before) -> Option<Tag> {
    let is = |classes| token.is(classes);
    if is(Classes::POSSESSIVE) && (before_noun(next) || !is(Classes::OBJECT)) {
        return Some(Tag::Possessive);
    }
    if is(Classes::SUBJECT) {
        return Some(Tag::Pronoun);
    }
    if is(Classes::OBJECT.or(Classes::REFLEXIVE)) {
        return Some(Tag::ObjectPronoun);
    }
    if is(Classes::DETERMINER.or(Classes::DEMONSTRATIVE)) {
        return Some(if before_noun(next) { Tag::Determiner } else { Tag::Pronoun });
    }
    if is(Classes::INDEFINITE) {
        return Some(Tag::Pronoun);
    }
    if is(Classes::WH) {
        return Some(Tag::Wh);
    }
    if is(Classes::PREPOSITION) && !is(Classes::VERB.or(Classes::ADJECTIVE)) && !owns(token) {
        return Some(Tag::Preposition);
    }
    is(Classes::NUMBER).then(|| if is_adverbial(token, next, before) { Tag::Adverb } else { Tag::Number })
}

/// "the Post's Ann Lee": what owns something is a noun or a name.
fn owns(token: &Token) -> bool {
    token.shape.has(Shape::GENITIVE)
}

/// "the moon now hung low", "he first played": between a subject and its verb stands an adverb.
fn is_adverbial(token: &Token, next: Option<&Token>, before: &Before) -> bool {
    token.is(Classes::ADVERB) && before.awaits_verb() && next.is_some_and(|next| next.is(Classes::VERB))
}

/// Whether a word that is a modal as well names a month or a person: "in May", "May 5", "Will said". Among other capitals it is
/// a modal before its verb or its subject: "What May Happen", "What Will It Take".
fn is_name(token: &Token, next: Option<&Token>, before: &Before) -> bool {
    let opens = before.tag == Tag::Punctuation;
    let dated = token.is(Classes::MONTH) && next.is_some_and(|next| next.kind == Kind::Number);
    let goes_on = |next: &Token| next.is_capital() && next.is(Classes::BASE.or(Classes::SUBJECT));
    let headline = token.shape.has(Shape::CAPITALS) || next.is_some_and(goes_on);
    token.is_capital() && (dated || !opens && !headline)
}

fn auxiliary(token: &Token, before: &Before) -> Tag {
    if token.is(Classes::ING) {
        return Tag::Ing;
    }
    if before.expects_base() && token.is(Classes::BASE) {
        return Tag::Base;
    }
    let participle = token.is(Classes::PARTICIPLE) && (before.expects_participle() || !token.is(Classes::PAST));
    if participle { Tag::Participle } else { Tag::Auxiliary }
}

fn clause_ahead(next: Option<&Token>) -> bool {
    next.is_some_and(|next| {
        next.is(Classes::SUBJECT.or(Classes::CONTRACTION).or(Classes::DETERMINER)) || next.is_capital()
    })
}
