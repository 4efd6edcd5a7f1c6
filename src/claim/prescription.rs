//! Whether a statement says what ought to be.

use crate::lexicon::{Manners, Oughts};
use crate::text::select::select;
use crate::text::token::{Shape, Tag, Token};
use crate::text::word::{Classes, WordId};

/// Whether the statement says what ought to be. Where no verb of the sentence may say so, none is asked.
pub(super) fn prescribes(oughts: &Oughts, tokens: &[Token], manners: Manners) -> bool {
    let begins = |call: &[WordId]| {
        tokens.len() >= call.len() && call.iter().zip(tokens).all(|(word, token)| token.word == *word)
    };
    let mut verbs = select(tokens, Token::is_finite).filter(|(_, verb)| oughts.may_be(verb.word));
    let calls = tokens.first().is_some_and(|first| oughts.calls(first.word).any(begins));
    calls || manners.has(Manners::OUGHT) && verbs.any(|(at, verb)| ought(oughts, tokens, at, verb))
}

/// Whether the verb at `at` says so.
fn ought(oughts: &Oughts, tokens: &[Token], at: usize, verb: &Token) -> bool {
    let mut after = tokens.get(at + 1..).unwrap_or(&[]).iter().filter(|token| token.tag != Tag::Adverb);
    let (next, then) = (after.next(), after.next());
    let before = || tokens.get(..at).and_then(|before| before.iter().rfind(|token| token.tag != Tag::Adverb));
    let subject = || if verb.shape.has(Shape::BEFORE_SUBJECT) { next } else { before() };
    // "must have seemed" guesses, "must have a say" does not
    let guesses = || {
        next.is_some_and(|next| oughts.guess.has(next.word))
            && then.is_some_and(|then| matches!(then.tag, Tag::Participle | Tag::Finite | Tag::Auxiliary))
    };
    let together = |words: &Vec<WordId>| {
        let here = tokens.get(at..).unwrap_or(&[]);
        here.len() >= words.len() && words.iter().zip(here).all(|(word, token)| token.word == *word)
    };
    oughts.ought.has(verb.word) && !guesses()
        || oughts.together.iter().any(together)
        || oughts.ought_to.has(verb.word) && next.is_some_and(|next| oughts.to.has(next.word))
        || oughts.person.has(verb.word) && subject().is_some_and(|subject| subject.is(Classes::SUBJECT))
}
