//! Chooses the word class of each token where it stands: one pass from left to right over what the table allows.

mod before;

use super::grammar::{Grammar, Order};
use super::token::{Kind, Shape, Tag, Tags, Token};
use super::verb_second;
use super::word::Classes;
use before::{Before, Expect};

/// Chooses the tags of one sentence.
pub(crate) fn tag(grammar: &Grammar, text: &str, tokens: &mut [Token]) {
    match grammar.order {
        Order::SubjectFirst => subject_first(grammar, text, tokens),
        Order::VerbSecond => verb_second::tag(grammar, text, tokens),
    }
}

/// The tags in a language whose subject stands before the verb.
fn subject_first(grammar: &Grammar, text: &str, tokens: &mut [Token]) {
    let (mut before, mut first, mut left) = (Before::START, true, tokens);
    while let Some((token, after)) = left.split_first_mut() {
        if token.is_word() {
            let chosen = choose(grammar, text, token, after.first(), &before, first);
            before.pass(token, chosen);
            token.tag = chosen;
        } else {
            // the tag of tokens as they are made
            before = Before::START;
        }
        (first, left) = (false, after);
    }
}

/// The tags of what modifies a noun behind it.
const MODIFIERS: Tags = Tags::of(&[Tag::Determiner, Tag::Possessive, Tag::Adjective, Tag::Number]);

fn choose(grammar: &Grammar, text: &str, token: &Token, next: Option<&Token>, before: &Before, first: bool) -> Tag {
    if token.kind == Kind::Number {
        return Tag::Number;
    }
    if let Some(tag) = closed_class(grammar, token, next, before) {
        return tag;
    }
    // "Bob Ray", "Grace Lee": a first name before another name is no verb and no noun, even at the start
    if token.is(Classes::FIRST_NAME)
        && token.is_capital()
        && next.is_some_and(|next| next.is_word() && next.is_capital())
    {
        return Tag::Name;
    }
    // a word that only rules or lists name is known, and of no class
    let classes = if token.classes.any(OPEN) { token.classes } else { guess(grammar, text, token) };
    let common = classes.any(OPEN);
    if token.is_capital() & !first & (before.tag != Tag::Punctuation) | !common {
        return Tag::Name;
    }
    open_class(&classes, token, next, before)
}

/// What `closed_class` asks for.
const CLOSED: Classes = Classes::FUNCTION_WORD.or(Classes::REFLEXIVE).or(Classes::NUMBER);

/// Closed classes, where the word alone or its neighbour decides.
fn closed_class(grammar: &Grammar, token: &Token, next: Option<&Token>, before: &Before) -> Option<Tag> {
    if !token.is(CLOSED) {
        return None;
    }
    let is = |classes| token.is(classes);
    // "the Post's Ann Lee": what owns something is a noun or a name
    let owns = token.shape.has(Shape::GENITIVE);
    // most can be one thing only
    let alone = only_tag(token.classes.both(CLOSED.or(Classes::VERB).or(Classes::ADJECTIVE)));
    if let Some(tag) = alone.filter(|tag| !(grammar.is_infinitive_sign(token) || owns && *tag == Tag::Preposition)) {
        return Some(if tag == Tag::Determiner && !before_noun(next) { Tag::Pronoun } else { tag });
    }
    if is(Classes::CONTRACTION) {
        return Some(Tag::Contraction);
    }
    if is(Classes::MODAL) && !(is(Classes::NOUN) && matches!(before.tag, Tag::Determiner | Tag::Adjective)) {
        return Some(Tag::Modal);
    }
    if is(Classes::BE.or(Classes::HAVE).or(Classes::DO)) {
        return Some(auxiliary(token, before));
    }
    if is(Classes::NEGATION) && is(Classes::INDEFINITE) && !before_noun(next) {
        return Some(Tag::Pronoun);
    }
    if is(Classes::NEGATION) {
        return Some(if before_noun(next) && !is(Classes::ADVERB) { Tag::Determiner } else { Tag::Negation });
    }
    if grammar.is_infinitive_sign(token) {
        return Some(Tag::To);
    }
    if is(Classes::COORDINATOR) {
        return Some(Tag::Coordinator);
    }
    // "the moon now hung low", "he first played": between a subject and its verb stands an adverb
    let adverbial = is(Classes::ADVERB) && before.awaits_verb() && next.is_some_and(|next| next.is(Classes::VERB));
    if is(Classes::SUBORDINATOR) && adverbial && !is(Classes::PREPOSITION.or(Classes::DEMONSTRATIVE)) {
        return Some(Tag::Adverb);
    }
    if is(Classes::SUBORDINATOR) && !is(Classes::VERB) {
        return Some(if is(Classes::PREPOSITION) && !clause_ahead(next) {
            Tag::Preposition
        } else {
            Tag::Subordinator
        });
    }
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
    if is(Classes::PREPOSITION) && !is(Classes::VERB.or(Classes::ADJECTIVE)) && !owns {
        return Some(Tag::Preposition);
    }
    is(Classes::NUMBER).then_some(if adverbial { Tag::Adverb } else { Tag::Number })
}

fn auxiliary(token: &Token, before: &Before) -> Tag {
    if token.is(Classes::ING) {
        return Tag::Ing;
    }
    match before.verb {
        Expect::Base if token.is(Classes::BASE) => Tag::Base,
        Expect::Participle if token.is(Classes::PARTICIPLE) => Tag::Participle,
        _ if token.is(Classes::PARTICIPLE) && !token.is(Classes::PAST) => Tag::Participle,
        _ => Tag::Auxiliary,
    }
}

/// Whether a noun phrase goes on: an adjective, a noun, a name, a number follows.
fn before_noun(next: Option<&Token>) -> bool {
    next.is_some_and(|next| {
        let nominal =
            Classes::ANY_NOUN.or(Classes::ADJECTIVE).or(Classes::NUMBER).or(Classes::PARTICIPLE).or(Classes::ING);
        let closed = Classes::FUNCTION_WORD.without(Classes::NUMBER);
        next.is_word() && (next.is(nominal) || next.is_capital() || !next.word.is_known()) && !next.is(closed)
    })
}

fn clause_ahead(next: Option<&Token>) -> bool {
    next.is_some_and(|next| {
        next.is(Classes::SUBJECT.or(Classes::CONTRACTION).or(Classes::DETERMINER)) || next.is_capital()
    })
}

/// Noun, verb, adjective or adverb: what stands before decides, then what is more frequent.
fn open_class(classes: &Classes, token: &Token, next: Option<&Token>, before: &Before) -> Tag {
    let is = |set| classes.any(set);
    let noun = if is(Classes::PLURAL) { Tag::Plural } else { Tag::Noun };
    if token.shape.has(Shape::GENITIVE) {
        return noun;
    }
    if let Some(only) = only_tag(classes.both(OPEN)) {
        return only;
    }
    match before.verb {
        Expect::Base if is(Classes::BASE) => return Tag::Base,
        Expect::Participle if is(Classes::PARTICIPLE) => return Tag::Participle,
        Expect::Participle if is(Classes::ING) => return Tag::Ing,
        Expect::Participle if is(Classes::ADJECTIVE) => return Tag::Adjective,
        _ => {}
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

/// The tag of a word of one class, where it is the same wherever the word stands; that of a determiner before a noun.
fn only_tag(class: Classes) -> Option<Tag> {
    let alone = class.0 & class.0.wrapping_sub(1) == 0;
    ONLY.get(class.0.trailing_zeros() as usize).copied().flatten().filter(|_| alone)
}

/// The same by the bit of the class.
const ONLY: [Option<Tag>; u64::BITS as usize] = {
    let tags = [
        (Classes::DETERMINER, Tag::Determiner),
        (Classes::SUBJECT, Tag::Pronoun),
        (Classes::OBJECT, Tag::ObjectPronoun),
        (Classes::REFLEXIVE, Tag::ObjectPronoun),
        (Classes::INDEFINITE, Tag::Pronoun),
        (Classes::WH, Tag::Wh),
        (Classes::PREPOSITION, Tag::Preposition),
        (Classes::COORDINATOR, Tag::Coordinator),
        (Classes::CONTRACTION, Tag::Contraction),
        (Classes::NOUN, Tag::Noun),
        (Classes::PLURAL, Tag::Plural),
        (Classes::ADJECTIVE, Tag::Adjective),
        (Classes::ADVERB, Tag::Adverb),
        (Classes::ING, Tag::Ing),
        (Classes::THIRD, Tag::Finite),
        (Classes::PAST, Tag::Finite),
    ];
    let mut only = [None; u64::BITS as usize];
    let mut at = 0;
    while at < tags.len() {
        let (class, tag) = tags[at];
        only[class.0.trailing_zeros() as usize] = Some(tag);
        at += 1;
    }
    only
};

/// The classes that `open_class` tells apart.
const OPEN: Classes = Classes::VERB.or(Classes::ANY_NOUN).or(Classes::ADJECTIVE).or(Classes::ADVERB);

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

/// The classes of an unknown word by its ending; a capital alone makes it a name.
fn guess(grammar: &Grammar, text: &str, token: &Token) -> Classes {
    if token.is_capital() {
        return Classes::NAME;
    }
    let word = text.get(token.span().range()).unwrap_or("");
    if word.contains('-') {
        return Classes::ADJECTIVE.or(Classes::NOUN);
    }
    grammar.by_ending(word).unwrap_or(Classes::NOUN)
}

#[cfg(test)]
mod tests {
    use super::{Tag, tag};
    use crate::Span;
    use crate::lexicon::Lexicon;
    use crate::text::scan::scan;

    /// The tag of each word of a sentence.
    fn tags(text: &str) -> Vec<Tag> {
        let english = Lexicon::english().inner();
        let mut tokens = Vec::new();
        scan(text, Span::new(0, text.len() as u32), &english.words, &mut tokens);
        tag(&english.grammar, text, &mut tokens);
        tokens.iter().filter(|token| token.is_word()).map(|token| token.tag).collect()
    }

    #[test]
    fn what_compares_is_an_adjective() {
        use Tag::{Adjective, Auxiliary, Determiner, Finite, Noun};
        assert_eq!(tags("The cheaper bus is greener."), [Determiner, Adjective, Noun, Auxiliary, Adjective]);
        assert_eq!(tags("The bus needs a quieter street.")[2..], [Finite, Determiner, Adjective, Noun]);
    }

    #[test]
    fn no_word_in_small_letters_is_a_name() {
        // of no class in the words files, as only rules name them
        for word in ["hogwash", "nutshell", "adversaries", "conflate"] {
            assert!(!tags(&format!("This is no {word} now.")).contains(&Tag::Name), "{word}");
        }
    }

    #[test]
    fn an_adverb_stands_between_a_subject_and_a_verb_that_agrees() {
        use Tag::{Adverb, Finite, Name, Plural, Pronoun};
        assert_eq!(tags("Lee still needs help.")[..3], [Name, Adverb, Finite]);
        assert_eq!(tags("They back plans."), [Pronoun, Finite, Plural]);
    }
}
