//! The tags of open classes, where what stands before decides, and then what is more frequent.

use super::before::Before;
use super::{before_noun, only_tag};
use crate::text::token::{Kind, Shape, Tag, Tags, Token};
use crate::text::word::Classes;

/// The tags of what modifies a noun behind it.
const MODIFIERS: Tags = Tags::of(&[Tag::Determiner, Tag::Possessive, Tag::Adjective, Tag::Number]);

/// Noun, verb, adjective or adverb: what stands before decides, then what is more frequent.
#[inline]
pub(super) fn open_class(classes: &Classes, token: &Token, next: Option<&Token>, before: &Before) -> Tag {
    let is = |set| classes.any(set);
    let noun = if is(Classes::PLURAL) { Tag::Plural } else { Tag::Noun };
    if token.shape.has(Shape::GENITIVE) {
        return noun;
    }
    if let Some(only) = only_tag(classes.both(Classes::OPEN)) {
        return only;
    }
    if before.expects_base() && is(Classes::BASE) {
        return Tag::Base;
    }
    if before.expects_participle() && is(Classes::PARTICIPLE.or(Classes::ING).or(Classes::ADJECTIVE)) {
        let otherwise = if is(Classes::ING) { Tag::Ing } else { Tag::Adjective };
        return if is(Classes::PARTICIPLE) { Tag::Participle } else { otherwise };
    }
    if is(Classes::ING) && !is(Classes::ADJECTIVE) {
        return Tag::Ing;
    }
    let modified = MODIFIERS.has(before.tag);
    let governed = modified | (before.tag == Tag::Preposition);
    if governed & is(Classes::ADJECTIVE) && (before_noun(next) || !is(Classes::ANY_NOUN)) {
        return Tag::Adjective;
    }
    if governed & is(Classes::ANY_NOUN) {
        return noun;
    }
    if modified & is(Classes::PARTICIPLE) {
        return Tag::Adjective;
    }
    if is(Classes::ADVERB) && before.awaits_verb() && next.is_some_and(|next| before.agrees(next)) {
        return Tag::Adverb;
    }
    if is(Classes::ADVERB) && !is(Classes::VERB) && (!is(Classes::ADJECTIVE) || !before_noun(next)) {
        return Tag::Adverb;
    }
    verb_or_noun(classes, noun, next, before)
}

fn verb_or_noun(classes: &Classes, noun: Tag, next: Option<&Token>, before: &Before) -> Tag {
    let is = |set| classes.any(set);
    let subject = before.awaits_verb();
    let coordinated = before.tag == Tag::Coordinator;
    if is(Classes::PAST) && (subject || coordinated) {
        let agent = next.is_some_and(|next| next.is(Classes::PREPOSITION) && !next.is(Classes::SUBORDINATOR));
        return if is(Classes::PARTICIPLE) && agent && before.has_finite() { Tag::Participle } else { Tag::Finite };
    }
    if is(Classes::THIRD) && subject && before.tag != Tag::Plural {
        let object = next.is_none_or(|next| {
            let helps = next.is(Classes::BE.or(Classes::HAVE).or(Classes::MODAL));
            // "payroll records show that"
            let says = || next.is(Classes::BASE) && next.is(Classes::SAY);
            let noun = is(Classes::PLURAL) && (next.kind == Kind::Comma || says()) && before.tag != Tag::Pronoun;
            !helps && !noun
        });
        if object || !is(Classes::PLURAL) {
            return Tag::Finite;
        }
    }
    // "popular but costs the town too much": no noun stands right before what only opens another
    let opens = |next: &Token| next.is(Classes::DETERMINER.or(Classes::OBJECT)) && !next.is(Classes::ADJECTIVE);
    if is(Classes::THIRD) && coordinated && next.is_some_and(opens) {
        return Tag::Finite;
    }
    if is(Classes::BASE) && subject && matches!(before.tag, Tag::Plural | Tag::Pronoun | Tag::Adverb | Tag::Wh) {
        return Tag::Finite;
    }
    if is(Classes::THIRD) && !is(Classes::PLURAL)
        || is(Classes::PAST) && !is(Classes::PARTICIPLE.or(Classes::ANY_NOUN).or(Classes::ADJECTIVE))
    {
        return Tag::Finite;
    }
    if is(Classes::ANY_NOUN) && !(is(Classes::BASE) && before.tag == Tag::Adverb) {
        return if is(Classes::ADJECTIVE) && before_noun(next) { Tag::Adjective } else { noun };
    }
    if is(Classes::ADJECTIVE) {
        return Tag::Adjective;
    }
    if is(Classes::PARTICIPLE) {
        return Tag::Participle;
    }
    if is(Classes::ADVERB) {
        return Tag::Adverb;
    }
    if is(Classes::BASE) { Tag::Base } else { noun }
}
