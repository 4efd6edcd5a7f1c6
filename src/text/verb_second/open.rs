//! The tags of open classes: noun, verb, adjective or adverb.

use super::{HELPER, Reading};
use crate::text::token::{Tag, Token};
use crate::text::word::Classes;

impl Reading<'_> {
    /// Noun, verb, adjective or adverb.
    pub(super) fn open_class(&self, token: &Token) -> Tag {
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
}
