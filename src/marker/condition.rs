//! What stands around a match: the conditions that rules put on it.

use std::cell::OnceCell;

use crate::lexicon::{Condition, List, Program, Test};
use crate::text::token::{Kind, Kinds, Shape, Tag, Tags, Token};
use crate::text::word::Classes;

/// How far to the right a finite verb is looked for.
const CLAUSE_REACH: usize = 24;

/// Where some words stand in a sentence. What is asked of it again, by each of the rules for these words and by their
/// weights, is told once.
pub(crate) struct Around<'s> {
    pub(crate) sentence: &'s [Token],
    /// The first of the words, and the token after the last of them.
    pub(crate) first: usize,
    pub(crate) end: usize,
    initial: OnceCell<bool>,
    last: OnceCell<bool>,
    clause: OnceCell<bool>,
}

impl<'s> Around<'s> {
    pub(crate) fn new(sentence: &'s [Token], first: usize, end: usize) -> Self {
        let (initial, last, clause) = Default::default();
        Around { sentence, first, end, initial, last, clause }
    }

    pub(super) fn is_initial(&self) -> bool {
        *self.initial.get_or_init(|| is_initial(self.sentence, self.first))
    }

    pub(super) fn is_final(&self) -> bool {
        *self.last.get_or_init(|| is_final(self.sentence, self.end))
    }

    pub(super) fn clause_follows(&self) -> bool {
        *self.clause.get_or_init(|| clause_follows(self.sentence, self.end))
    }

    fn is_set_off(&self) -> bool {
        let before =
            self.first == 0 || self.is_initial() || kind_at(self.sentence, self.first - 1) == Some(Kind::Comma);
        let after = || self.is_final() || kind_at(self.sentence, self.end) == Some(Kind::Comma);
        before && after()
    }
}

/// Whether all conditions hold for the marker from its first part to its last one.
#[inline]
pub(crate) fn hold(program: &Program, conditions: &[Condition], around: &Around<'_>) -> bool {
    conditions.iter().all(|condition| test(program, &condition.test, around) != condition.negated)
}

#[inline]
fn test(program: &Program, test: &Test, around: &Around<'_>) -> bool {
    let Around { sentence, first, end, .. } = *around;
    match test {
        Test::Initial => around.is_initial(),
        Test::Medial => !around.is_initial() && !around.is_final(),
        Test::Final => around.is_final(),
        Test::SetOff => around.is_set_off(),
        Test::Clause => around.clause_follows(),
        Test::Ing => sentence.get(end).is_some_and(|next| next.tag == Tag::Ing),
        Test::CommaBefore => first > 0 && kind_at(sentence, first - 1) == Some(Kind::Comma),
        Test::CommaAfter => kind_at(sentence, end) == Some(Kind::Comma),
        Test::NoVerb => !sentence.get(first..end).unwrap_or(&[]).iter().any(Token::is_finite),
        Test::Elliptical => is_elliptical(sentence, end),
        Test::Before(words) => sentence.get(end).is_some_and(|next| any(program, *words, next)),
        Test::After(words) => first > 0 && sentence.get(first - 1).is_some_and(|before| any(program, *words, before)),
    }
}

fn any(program: &Program, elements: List, token: &Token) -> bool {
    program.list(elements).iter().any(|element| program.holds(element, token))
}

fn kind_at(sentence: &[Token], at: usize) -> Option<Kind> {
    sentence.get(at).map(|token| token.kind)
}

/// How many quotation marks and brackets in a row are looked past; real texts have three.
const MOST_MARKS: usize = 8;

/// First in the sentence, or after a coordinator, a semicolon, a colon, a dash, an opening mark.
fn is_initial(sentence: &[Token], first: usize) -> bool {
    let before = sentence.get(..first).unwrap_or(&[]).iter().rev().take(MOST_MARKS);
    for token in before {
        match token.kind {
            Kind::Mark | Kind::Open => {}
            Kind::Semicolon | Kind::Colon | Kind::Dash | Kind::Stop | Kind::Bang | Kind::Ellipsis => return true,
            _ => return token.tag == Tag::Coordinator,
        }
    }
    true
}

/// Last in the sentence, or before punctuation that ends the clause.
fn is_final(sentence: &[Token], end: usize) -> bool {
    let after = sentence.get(end..).unwrap_or(&[]).iter().take(MOST_MARKS);
    after.map(|token| token.kind).find(|kind| *kind != Kind::Mark).is_none_or(|kind| {
        matches!(
            kind,
            Kind::Stop | Kind::Bang | Kind::Semicolon | Kind::Colon | Kind::Dash | Kind::Close | Kind::Ellipsis
        )
    })
}

/// A clause follows whose last verb is an auxiliary or a modal that ends it or has no more than a phrase behind it, so that
/// its verb is that of the clause before: "as she had", "as he did for her brother". So is "as she reported in June", whose
/// content is the sentence.
fn is_elliptical(sentence: &[Token], end: usize) -> bool {
    let near = sentence.get(end..).unwrap_or(&[]).iter().take(CLAUSE_REACH).take_while(|token| token.is_word()).count();
    let clause = sentence.get(end..end + near).unwrap_or(&[]);
    let subject = clause.first().is_some_and(|first| first.tag != Tag::Preposition);
    let Some(verb) = clause.iter().rposition(Token::is_finite).filter(|verb| *verb > 0 && subject) else {
        return false;
    };
    let auxiliary = clause.get(verb).is_some_and(|verb| AUXILIARY.has(verb.tag));
    let says = clause.get(verb).is_some_and(|verb| verb.is(Classes::SAY));
    match clause.get(verb + 1) {
        // .. nor does the clause go on beyond the reach
        None => near < CLAUSE_REACH && (auxiliary || says),
        Some(next) => {
            next.tag == Tag::Preposition && (says || clause.get(verb).is_some_and(|verb| verb.is(Classes::DO)))
        }
    }
}

/// The verbs that can stand for another.
const AUXILIARY: Tags = Tags::of(&[Tag::Auxiliary, Tag::Modal]);

/// Punctuation over which no clause goes on.
const ENDS_CLAUSE: Kinds = Kinds::of(&[Kind::Semicolon, Kind::Colon, Kind::Stop, Kind::Bang, Kind::Dash]);

/// The tags of what can be a subject, or begin one.
const SUBJECTS: Tags = Tags::of(&[
    Tag::Determiner,
    Tag::Pronoun,
    Tag::ObjectPronoun,
    Tag::Possessive,
    Tag::Noun,
    Tag::Plural,
    Tag::Name,
    Tag::Number,
    Tag::Ing,
    Tag::Contraction,
]);

/// A subject and a finite verb follow before the clause ends, the subject first unless the verb says that it has not come.
pub(crate) fn clause_follows(sentence: &[Token], end: usize) -> bool {
    let mut subject = false;
    let mut words = false;
    // of each token only what ends the search is a branch
    for token in sentence.get(end..).unwrap_or(&[]).iter().take(CLAUSE_REACH) {
        if ENDS_CLAUSE.has(token.kind) | (token.kind == Kind::Comma) & words {
            return false;
        }
        let alone = (token.tag == Tag::Contraction) | token.shape.has(Shape::BEFORE_SUBJECT);
        if token.is_finite() & (subject | alone) {
            return true;
        }
        words |= token.is_word() & (token.tag != Tag::Adverb);
        subject |= SUBJECTS.has(token.tag);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::is_elliptical;
    use crate::lexicon::Lexicon;
    use crate::marker::examples::sentences;

    #[test]
    fn a_clause_that_goes_on_beyond_the_reach_is_not_elliptical() {
        let english = Lexicon::english();
        let elliptical = |text: &str| is_elliptical(&sentences(english, text)[0], 1);
        let far = "of the town ".repeat(7);
        assert!(elliptical("As she has, he left."));
        assert!(!elliptical(&format!("As the man {far}has seen it, he left.")));
    }
}
