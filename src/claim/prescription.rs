//! Whether a statement says what ought to be.

use crate::text::token::{Tag, Token};
use crate::text::word::Classes;

/// Modals that say what ought to be.
const OUGHT: &[&str] = &["should", "must", "ought", "shouldn't", "mustn't"];

/// Verbs that say what ought to be before "to".
const OUGHT_TO: &[&str] = &["need", "needs"];

/// Two words that say so together.
const HAD_BETTER: [&str; 2] = ["had", "better"];

/// Verbs that say so of a person: "we need more of them", "we cannot go on"; but "the brakes cannot hold".
const NEED: &[&str] = &["need", "cannot"];

/// Words that begin a call to act.
const CALLS: &[&[&str]] =
    &[&["it", "is", "time"], &["it's", "time"], &["it’s", "time"], &["let", "us"], &["let's"], &["let’s"]];

/// Whether the statement says what ought to be.
pub(super) fn prescribes(text: &str, tokens: &[Token]) -> bool {
    let is = |token: Option<&Token>, word: &str| {
        token.and_then(|token| text.get(token.span().range())).is_some_and(|here| here.eq_ignore_ascii_case(word))
    };
    let calls = |call: &&[&str]| call.iter().enumerate().all(|(at, word)| is(tokens.get(at), word));
    let first = |token: &Token| text.as_bytes().get(token.start as usize).map(u8::to_ascii_lowercase);
    // most are told by their length and first letter
    let may_say = |token: &Token| {
        token.is_finite()
            && (3..=9).contains(&(token.end - token.start))
            && matches!(first(token), Some(b's' | b'm' | b'o' | b'n' | b'c' | b'h'))
    };
    let ought = |at: usize| {
        let one_of = |words: &[&str]| words.iter().any(|word| is(tokens.get(at), word));
        let mut after = tokens.get(at + 1..).unwrap_or(&[]).iter().filter(|token| token.tag != Tag::Adverb);
        let (next, then) = (after.next(), after.next());
        let subject = tokens.get(..at).and_then(|before| before.iter().rfind(|token| token.tag != Tag::Adverb));
        // "must have seemed" guesses, "must have a say" does not
        let guesses = is(next, "have")
            && then.is_some_and(|then| matches!(then.tag, Tag::Participle | Tag::Finite | Tag::Auxiliary));
        one_of(OUGHT) && !guesses
            || HAD_BETTER.iter().zip(at..).all(|(word, at)| is(tokens.get(at), word))
            || one_of(OUGHT_TO) && is(next, "to")
            || one_of(NEED) && subject.is_some_and(|before| before.is(Classes::SUBJECT))
    };
    let begins = tokens.first().is_some_and(|token| matches!(first(token), Some(b'i' | b'l')));
    begins && CALLS.iter().any(calls) || tokens.iter().enumerate().any(|(at, token)| may_say(token) && ought(at))
}
