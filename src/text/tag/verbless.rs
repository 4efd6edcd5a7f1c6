//! Sentences whose verb is not found as their words are tagged. What stands before a verb decides its tag, and behind an aside
//! or a long subject that is not what the verb belongs to: "Lee, a former mayor of Tarn, criticized the plan."

use crate::text::token::{Kind, Kinds, Tag, Tags, Token};
use crate::text::word::Classes;

/// A fragment of fewer words may well have no verb.
const SHORTEST: usize = 6;

/// No subject has more tokens. Without it the work would grow with the square of a sentence without end.
const LONGEST: usize = 64;

/// Gives the sentence its verb where none is finite but in what an aside says: "Lee, who lives in Tarn, criticized the plan."
pub(super) fn find_verb(tokens: &mut [Token]) {
    let first = tokens.iter().position(Token::is_finite);
    if first.is_some_and(|first| !is_aside(tokens.get(..first).unwrap_or(&[]))) || !is_sentence(tokens) {
        return;
    }
    let behind = first.map_or(1, |first| first + 1);
    for at in (behind..tokens.len()).take_while(|at| *at < LONGEST) {
        if tokens.get(at).is_some_and(Token::is_finite) && follows_pause(tokens, at) {
            return;
        }
        if is_verb(tokens, at) {
            if let Some(verb) = tokens.get_mut(at) {
                verb.tag = Tag::Finite;
            }
            return;
        }
    }
}

/// Whether a relative clause has begun: ", who ..".
fn is_aside(before: &[Token]) -> bool {
    before.windows(2).any(|pair| matches!(pair, [pause, who] if PAUSES.has(pause.kind) && who.is(Classes::WH)))
}

/// Whether the words are many and end as a sentence does: headings and captions have no verb.
fn is_sentence(tokens: &[Token]) -> bool {
    let closes = tokens.iter().rev().take_while(|token| !token.is_word()).any(|token| CLOSING.has(token.kind));
    closes && tokens.iter().filter(|token| token.is_word()).take(SHORTEST).count() == SHORTEST
}

const CLOSING: Kinds = Kinds::of(&[Kind::Stop, Kind::Bang]);

/// What opens and closes an aside.
const PAUSES: Kinds = Kinds::of(&[Kind::Comma, Kind::Dash]);

/// Whether the word can be the verb of what stands before it.
fn is_verb(tokens: &[Token], at: usize) -> bool {
    let Some(token) = tokens.get(at).filter(|token| OPEN.has(token.tag) && !token.is_capital()) else { return false };
    let before = tokens.get(..at).unwrap_or(&[]);
    let agrees = token.is(Classes::PAST.or(Classes::THIRD)) || token.is(Classes::BASE) && is_plural(before);
    if !agrees {
        return false;
    }
    let closes_aside = before.iter().filter(|token| PAUSES.has(token.kind)).count() > 1;
    // "deserve" and "reject" are nothing else
    let only = !token.is(Classes::PARTICIPLE.or(Classes::THIRD).or(Classes::ANY_NOUN).or(Classes::ADJECTIVE));
    // "the letter released Monday", "a stamp issued for the games" name a thing
    let dates = Classes::WEEKDAY.or(Classes::MONTH);
    let object = || tokens.get(at + 1).is_some_and(|next| OBJECTS.has(next.tag) && !next.is(dates));
    let subject = last_before(tokens, at).is_some_and(|last| SUBJECTS.has(last.tag));
    follows_pause(tokens, at) && closes_aside || subject && (only || object())
}

/// Whether what stands before a verb can be its subject where that is many: no order, which begins with a verb, and no
/// infinitive.
fn is_plural(before: &[Token]) -> bool {
    let many = |token: &Token| matches!(token.tag, Tag::Plural | Tag::Coordinator) || token.is(Classes::INDEFINITE);
    before.iter().any(many) && !before.iter().any(|token| matches!(token.tag, Tag::Base | Tag::To))
}

fn follows_pause(tokens: &[Token], at: usize) -> bool {
    last_before(tokens, at).is_some_and(|last| PAUSES.has(last.kind))
}

/// What stands before the word, and before the adverbs in front of it.
fn last_before(tokens: &[Token], at: usize) -> Option<&Token> {
    tokens.get(..at)?.iter().rev().find(|token| token.tag != Tag::Adverb)
}

/// What such a verb may have been taken for.
const OPEN: Tags = Tags::of(&[Tag::Base, Tag::Participle, Tag::Noun, Tag::Plural, Tag::Adjective]);

/// The tags with which a subject ends.
const SUBJECTS: Tags = Tags::of(&[Tag::Noun, Tag::Plural, Tag::Name, Tag::Number, Tag::Pronoun, Tag::ObjectPronoun]);

/// The tags with which what stands behind a verb begins.
const OBJECTS: Tags =
    Tags::of(&[Tag::Determiner, Tag::Possessive, Tag::Pronoun, Tag::ObjectPronoun, Tag::Name, Tag::To]);
