//! Chooses word classes in a language whose finite verb is second in main clauses and last in dependent ones: the plural
//! of the present is written as the infinitive, and the third person of many verbs as the participle, so that what has
//! stood in the clause, and a helper right behind, decide.

mod capital;
mod clause;
mod closed;
mod open;

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

    fn before(&self) -> Option<&Token> {
        self.tokens.get(self.at.checked_sub(1)?)
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

    /// Whether a helper waits for the verb, or stands right behind it.
    fn is_governed(&self) -> bool {
        self.clause.base
            || self.next().is_some_and(|next| next.is(HELPER) && !next.is(Classes::POSSESSIVE)) && self.clause.dependent
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

/// How many words may stand between an article and its noun.
const LONGEST_PHRASE: usize = 5;
