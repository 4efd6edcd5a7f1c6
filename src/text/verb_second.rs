//! Chooses word classes in a language whose finite verb is second in main clauses and last in dependent ones: the plural
//! of the present is written as the infinitive, and the third person of many verbs as the participle, so that what has
//! stood in the clause, and a helper right behind, decide.

mod clause;

use super::grammar::{Capitals, Grammar};
use super::token::{Kind, Shape, Tag, Token};
use super::word::Classes;
use clause::Clause;

/// Helpers of a verb that stand apart from it.
const HELPER: Classes = Classes::AUXILIARY;

/// Chooses the tags of one sentence.
pub(crate) fn tag(grammar: &Grammar, text: &str, tokens: &mut [Token]) {
    let mut clause = Clause::START;
    for at in 0..tokens.len() {
        let Some(&token) = tokens.get(at) else { break };
        if !token.is_word() {
            clause = clause.after_mark(&token);
            continue;
        }
        let chosen = Reading { grammar, text, tokens, at, clause: &clause }.choose(&token);
        let main = is_finite(chosen) && !clause.dependent;
        if chosen == Tag::Adverb && token.is(Classes::COORDINATOR) {
            // "das ist aber falsch": what joins no clauses here is no coordinator for later stages either
            if let Some(place) = tokens.get_mut(at) {
                place.classes = place.classes.without(Classes::COORDINATOR);
            }
        }
        if let Some(place) = tokens.get_mut(at) {
            place.tag = chosen;
            if main && !clause.subject {
                place.shape = place.shape.with(Shape::BEFORE_SUBJECT);
            }
            if main && clause.words {
                place.shape = place.shape.with(Shape::SECOND);
            }
        }
        clause.pass(&token, chosen);
    }
}

fn is_finite(tag: Tag) -> bool {
    matches!(tag, Tag::Finite | Tag::Modal | Tag::Auxiliary)
}

/// A word with what stands around it.
struct Reading<'r> {
    grammar: &'r Grammar,
    text: &'r str,
    tokens: &'r [Token],
    at: usize,
    clause: &'r Clause,
}

impl Reading<'_> {
    fn next(&self) -> Option<&Token> {
        self.tokens.get(self.at + 1)
    }

    /// How a word looks from the outside: its own classes, or those of its ending.
    fn classes(&self, token: &Token) -> Classes {
        let small = self.grammar.capitals == Capitals::Nouns && !token.is_capital();
        let own = if small { token.classes.without(Classes::ANY_NOUN) } else { token.classes };
        let open = Classes::VERB.or(Classes::ADJECTIVE).or(Classes::ADVERB).or(Classes::STANCE);
        // "mauern" in small letters is no noun, though the table knows only the noun
        let told = own.any(open.or(Classes::FUNCTION_WORD).or(Classes::NUMBER)) || !token.is(Classes::ANY_NOUN);
        if token.word.is_known() && told {
            return own;
        }
        let word = self.text.get(token.span().range()).unwrap_or("");
        if token.is_capital() || word.contains('-') {
            return Classes::NOUN;
        }
        self.grammar.by_ending(word).unwrap_or(Classes::ADVERB)
    }

    fn choose(&self, token: &Token) -> Tag {
        if token.kind == Kind::Number {
            return Tag::Number;
        }
        let inside = token.is_capital() && (self.clause.words || self.clause.comma);
        let nominal = token.classes.any(Classes::ANY_NOUN.or(Classes::NAME).or(Classes::FIRST_NAME).or(Classes::PLACE));
        let noun =
            inside && self.grammar.capitals == Capitals::Nouns && !token.is(Classes::SUBJECT.or(Classes::OBJECT));
        if !noun {
            if let Some(tag) = self.closed_class(token) {
                return tag;
            }
        }
        if token.is_capital() && (noun || nominal || !token.word.is_known()) {
            return self.capital(token);
        }
        self.open_class(token)
    }

    /// A name or a noun.
    fn capital(&self, token: &Token) -> Tag {
        if token.is(Classes::FIRST_NAME.or(Classes::NAME).or(Classes::PLACE)) {
            return Tag::Name;
        }
        if token.is(Classes::ANY_NOUN) && !self.is_surname() {
            return if token.is(Classes::NOUN) { Tag::Noun } else { Tag::Plural };
        }
        if self.is_surname() || !token.word.is_known() && self.names(token) {
            return Tag::Name;
        }
        Tag::Noun
    }

    /// Whether a first name or a title stands right before, so that even "Berg" and "Koch" are names.
    fn is_surname(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|before| self.tokens.get(before));
        before.is_some_and(|before| {
            before.tag == Tag::Name && before.is(Classes::FIRST_NAME)
                || before.is(Classes::TITLE) && before.is_capital()
        })
    }

    /// Whether an unknown word with a capital is a name: after a first name, a title, a role; before a verb of saying
    /// where no article stands.
    fn names(&self, token: &Token) -> bool {
        let word = self.text.get(token.span().range()).unwrap_or("");
        let ending = self.grammar.by_ending(word).is_some_and(|classes| classes.any(Classes::ANY_NOUN));
        let before = self.at.checked_sub(1).and_then(|before| self.tokens.get(before));
        let called = before.is_some_and(|before| {
            before.tag == Tag::Name && !before.is(Classes::PLACE) || before.is(Classes::TITLE.or(Classes::ROLE))
        });
        let bare = matches!(self.clause.before, Tag::Punctuation | Tag::Coordinator | Tag::Subordinator | Tag::Finite);
        let next = self.next();
        let says = next.is_some_and(|next| next.is(Classes::SAY) && !next.is_capital());
        let all = token.shape.has(Shape::CAPITALS);
        !ending && (called || all || bare && says)
    }

    /// Closed classes, where the word alone or its neighbour decides.
    fn closed_class(&self, token: &Token) -> Option<Tag> {
        let is = |classes| token.is(classes);
        if !is(Classes::FUNCTION_WORD.or(Classes::REFLEXIVE).or(Classes::NUMBER)) {
            return None;
        }
        if self.clause.finite
            && !self.clause.dependent
            && self.ends_clause()
            && self.grammar.is_prefix(self.text, token)
        {
            return Some(Tag::Adverb);
        }
        // a possessive that is written as a verb: "sein Plan", "kann sein"
        if is(Classes::POSSESSIVE) && self.before_noun() {
            return Some(Tag::Possessive);
        }
        if is(HELPER) {
            return Some(self.helper(token));
        }
        if self.grammar.is_infinitive_sign(token) {
            return Some(self.to());
        }
        if is(Classes::NEGATION) {
            return Some(match is(Classes::DETERMINER) {
                true if self.before_noun() => Tag::Determiner,
                true => Tag::Pronoun,
                false if is(Classes::INDEFINITE) => Tag::Pronoun,
                false => Tag::Negation,
            });
        }
        if is(Classes::WH) && self.clause.comma && !is(Classes::DETERMINER) && self.verb_is_last() {
            return Some(Tag::Wh);
        }
        if is(Classes::WH) && is(Classes::DETERMINER) {
            return Some(self.article(token));
        }
        if is(Classes::COORDINATOR) && !(is(Classes::ADVERB) && self.clause.finite && !self.clause.comma) {
            return Some(Tag::Coordinator);
        }
        if is(Classes::SUBORDINATOR) && self.subordinates(token) {
            return Some(Tag::Subordinator);
        }
        if is(Classes::SUBJECT) {
            return Some(Tag::Pronoun);
        }
        if is(Classes::REFLEXIVE) {
            return Some(Tag::ObjectPronoun);
        }
        if is(Classes::DETERMINER.or(Classes::DEMONSTRATIVE)) {
            return Some(if self.before_noun() { Tag::Determiner } else { Tag::Pronoun });
        }
        if is(Classes::OBJECT) {
            return Some(Tag::ObjectPronoun);
        }
        if is(Classes::INDEFINITE) {
            return Some(Tag::Pronoun);
        }
        if is(Classes::WH) {
            return Some(Tag::Wh);
        }
        if is(Classes::PREPOSITION) {
            return Some(Tag::Preposition);
        }
        if is(Classes::ADVERB) {
            return Some(Tag::Adverb);
        }
        is(Classes::NUMBER).then_some(Tag::Number)
    }

    /// An article, or after a comma the pronoun of a relative clause.
    fn article(&self, token: &Token) -> Tag {
        let relative = self.clause.comma || self.clause.before == Tag::Preposition && self.opens_after_comma();
        if relative && self.verb_is_last() {
            return Tag::Wh;
        }
        match self.before_noun() {
            true => Tag::Determiner,
            false if token.is(Classes::OBJECT) && !token.is(Classes::SUBJECT) => Tag::ObjectPronoun,
            false => Tag::Pronoun,
        }
    }

    fn opens_after_comma(&self) -> bool {
        let comma = self.at.checked_sub(2).and_then(|comma| self.tokens.get(comma));
        comma.is_some_and(|comma| comma.kind == Kind::Comma)
    }

    /// Whether the clause that begins here has its verb at its end: the word before the next mark is a verb, and none
    /// stands right behind the first noun phrase.
    fn verb_is_last(&self) -> bool {
        let clause = self.tokens.get(self.at + 1..).unwrap_or(&[]).iter().take(LONGEST_CLAUSE);
        let clause: &[Token] = self.tokens.get(self.at + 1..).map_or(&[], |rest| {
            let end =
                clause.clone().position(|token| !token.is_word() && !matches!(token.kind, Kind::Mark | Kind::Symbol));
            rest.get(..end.unwrap_or(rest.len().min(LONGEST_CLAUSE))).unwrap_or(&[])
        });
        let verbal = |token: &Token| {
            !token.is_capital() && self.classes(token).any(Classes::VERB.or(HELPER)) && !token.is(Classes::POSSESSIVE)
        };
        clause.last().is_some_and(verbal)
    }

    /// Whether a word that is also a preposition or an adverb opens a dependent clause.
    fn subordinates(&self, token: &Token) -> bool {
        !token.is(Classes::PREPOSITION.or(Classes::ADVERB).or(Classes::WH)) || self.verb_is_last()
    }

    /// The sign of the infinitive, a preposition, or a word of degree.
    fn to(&self) -> Tag {
        let Some(next) = self.next().filter(|next| next.is_word()) else { return Tag::Adverb };
        let classes = self.classes(next);
        if next.is_capital() || next.is(Classes::FUNCTION_WORD.without(HELPER)) {
            return Tag::Preposition;
        }
        let verb = classes.any(Classes::BASE) || next.is(HELPER);
        match verb {
            true => Tag::To,
            false if classes.any(Classes::ADJECTIVE) && self.noun_after(self.at + 2) => Tag::Preposition,
            false => Tag::Adverb,
        }
    }

    fn helper(&self, token: &Token) -> Tag {
        if token.is(Classes::PARTICIPLE) {
            return Tag::Participle;
        }
        if token.is(Classes::BASE) && (self.clause.before == Tag::To || self.is_governed() || self.clause.finite) {
            return Tag::Base;
        }
        if token.is(Classes::MODAL) { Tag::Modal } else { Tag::Auxiliary }
    }

    /// Whether a helper waits for the verb, or stands right behind it.
    fn is_governed(&self) -> bool {
        self.clause.base
            || self.next().is_some_and(|next| next.is(HELPER) && !next.is(Classes::POSSESSIVE)) && self.clause.dependent
    }

    /// Noun, verb, adjective or adverb.
    fn open_class(&self, token: &Token) -> Tag {
        let classes = self.classes(token);
        let is = |set| classes.any(set);
        let modified = matches!(self.clause.before, Tag::Determiner | Tag::Possessive | Tag::Adjective | Tag::Number)
            || self.clause.before == Tag::Preposition;
        if modified && is(Classes::ADJECTIVE.or(Classes::PARTICIPLE)) && self.noun_after(self.at + 1) {
            return Tag::Adjective;
        }
        if is(Classes::VERB) {
            return self.verb(&classes);
        }
        if is(Classes::ADVERB.or(Classes::STANCE)) {
            return Tag::Adverb;
        }
        if is(Classes::ADJECTIVE) {
            return Tag::Adjective;
        }
        if is(Classes::ANY_NOUN) { Tag::Noun } else { Tag::Adverb }
    }

    fn verb(&self, classes: &Classes) -> Tag {
        let is = |set| classes.any(set);
        let clause = self.clause;
        let helped =
            clause.participle || self.next().is_some_and(|next| next.is(HELPER) && !next.is(Classes::POSSESSIVE));
        if is(Classes::PARTICIPLE)
            && (helped || clause.finite || !is(Classes::THIRD.or(Classes::PAST).or(Classes::BASE)))
        {
            return Tag::Participle;
        }
        if is(Classes::BASE) && !is(Classes::PAST) {
            // "we should not forbid it but teach it": the helper of the clause before governs this one, too
            let shared = clause.joined && clause.helped && !clause.subject;
            let infinitive = clause.before == Tag::To || self.is_governed() || clause.finite || shared;
            return if infinitive { Tag::Base } else { Tag::Finite };
        }
        if is(Classes::ING) {
            return Tag::Ing;
        }
        // a second finite verb in a clause is an adjective or an adverb that looks like one
        if clause.finite && is(Classes::ADJECTIVE.or(Classes::ADVERB)) {
            return if is(Classes::ADJECTIVE) { Tag::Adjective } else { Tag::Adverb };
        }
        Tag::Finite
    }

    /// Whether the noun phrase goes on: adjectives, and then a noun.
    fn before_noun(&self) -> bool {
        self.noun_after(self.at + 1)
    }

    fn noun_after(&self, at: usize) -> bool {
        for token in self.tokens.get(at..).unwrap_or(&[]).iter().take(LONGEST_PHRASE) {
            if matches!(token.kind, Kind::Mark | Kind::Symbol) || token.kind == Kind::Number {
                continue;
            }
            if !token.is_word() {
                return false;
            }
            if token.is_capital() && !token.is(Classes::SUBJECT) {
                return true;
            }
            let classes = self.classes(token);
            let modifies = classes.any(
                Classes::ADJECTIVE
                    .or(Classes::PARTICIPLE)
                    .or(Classes::ADVERB)
                    .or(Classes::NUMBER)
                    .or(Classes::INDEFINITE),
            );
            let verb = token.is(HELPER.or(Classes::SUBJECT).or(Classes::COORDINATOR)) && !token.is(Classes::POSSESSIVE);
            if !modifies || verb {
                return false;
            }
        }
        false
    }

    fn ends_clause(&self) -> bool {
        self.next().is_none_or(|next| {
            !next.is_word() && !matches!(next.kind, Kind::Mark | Kind::Open | Kind::Symbol)
                || next.is(Classes::COORDINATOR)
        })
    }
}

/// How many words are looked through for the end of a clause.
const LONGEST_CLAUSE: usize = 32;

/// How many words may stand between an article and its noun.
const LONGEST_PHRASE: usize = 5;
