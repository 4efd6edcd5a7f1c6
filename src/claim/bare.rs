//! The bare statement of a clause: without the connective in front, the shell around it, and the final stop.

use std::ops::Range;

use super::coordination::is_relative;
use super::front::{after_front, numbers};
use super::pair::{opens_pair, second_half};
use super::sign::{Sign, signs_at};
use crate::lexicon::{Does, Own};
use crate::marker::condition::clause_follows;
use crate::model::{MarkerClass, RebuttalKind};
use crate::text::token::{Kind, Tag, Tags, Token};
use crate::text::word::Classes;

/// The tokens of the bare statement in a range; empty where nothing but markers and punctuation stands there.
pub(crate) fn bare(tokens: &[Token], range: Range<usize>, signs: &[Sign<'_>]) -> Range<usize> {
    let Range { mut start, mut end } = range;
    while start < end {
        match leading(tokens, start, end, signs) {
            Some(next) => start = next,
            None => break,
        }
    }
    let mut marks = 0;
    while end > start {
        let Some(last) = tokens.get(end - 1) else { break };
        let open = || is_open(tokens, start..end - 1, last.kind);
        let drops = match last.kind {
            Kind::Word | Kind::Number => {
                // "what they voted for"
                let stays =
                    || last.is(Classes::PREPOSITION) && tokens.get(end).is_none_or(|next| next.kind == Kind::Stop);
                last.tag == Tag::Coordinator && last.is(Classes::COORDINATOR) && !stays()
                    || opens_pair(signs, end - 1)
                    || limits_next(tokens, end - 1)
            }
            Kind::Close | Kind::Mark => {
                marks += 1;
                marks > MOST_MARKS || !open()
            }
            Kind::Symbol => false,
            _ => true,
        };
        if !drops {
            break;
        }
        end -= 1;
    }
    start..end.max(start)
}

/// Whether the word behind a comma is an adverb of the clause that was cut off behind it: "we stay, especially as it rains".
fn limits_next(tokens: &[Token], at: usize) -> bool {
    let behind_comma = at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|it| it.kind == Kind::Comma);
    let opens = |next: &Token| next.tag == Tag::Subordinator || next.is(Classes::SUBORDINATOR);
    let adverb = tokens.get(at).is_some_and(|token| token.tag == Tag::Adverb);
    behind_comma && adverb && tokens.get(at + 1).is_some_and(opens)
}

/// More brackets and marks than this at the end of a statement are not told apart, as each asks for a look at the whole.
const MOST_MARKS: usize = 4;

/// Whether a bracket or a mark inside the range is still open, so that a closing one at its end belongs to it.
fn is_open(tokens: &[Token], range: Range<usize>, kind: Kind) -> bool {
    let inside = tokens.get(range).unwrap_or(&[]);
    let count = |kind: Kind| inside.iter().filter(|token| token.kind == kind).count();
    match kind {
        Kind::Close => count(Kind::Open) > count(Kind::Close),
        _ => count(Kind::Mark) % 2 == 1,
    }
}

/// What stands in front of the statement at `start`: the token after it; `None` where the statement begins.
fn leading(tokens: &[Token], start: usize, end: usize, signs: &[Sign<'_>]) -> Option<usize> {
    let token = tokens.get(start)?;
    match token.kind {
        Kind::Comma
        | Kind::Semicolon
        | Kind::Colon
        | Kind::Dash
        | Kind::Stop
        | Kind::Bang
        | Kind::Close
        | Kind::Ellipsis => {
            return Some(start + 1);
        }
        Kind::Symbol if is_reference(tokens, start) => return Some(start + 3),
        Kind::Number if numbers(tokens, start) => return Some(start + 2),
        Kind::Mark if !closes_before(tokens, start, end) => return Some(start + 1),
        Kind::Symbol if !token.shape.has(crate::text::token::Shape::CAPITAL) && !is_currency(tokens, start) => {
            return Some(start + 1);
        }
        _ => {}
    }
    let sign = signs_at(signs, start).iter().filter(|sign| strips(sign, tokens, end));
    if let Some(next) = sign.map(|sign| sign.first().end).max() {
        return Some(next);
    }
    if let Some(next) = second_half(signs, start).filter(|next| *next < end) {
        return Some(next);
    }
    if let Some(next) = after_front(tokens, start, end) {
        return Some(next);
    }
    let content = tokens.get(start + 1).is_some_and(|next| next.is_word() || next.kind == Kind::Comma);
    let phrase = || {
        token.is(Classes::PREPOSITION)
            && (!clause_follows(tokens, start + 1)
                || is_qualified(tokens.get(start + 1..end).unwrap_or(&[]))
                || is_set_before(tokens, start + 1))
    };
    // "both of them are old": nothing is joined
    let joined = token.tag == Tag::Coordinator && !token.is(Classes::DETERMINER);
    let joins = joined && content && !phrase() && !pairs(tokens, start, end);
    // the "that" of a shell whose other words are gone
    // .. and no subject ("That is what they say"), nor part of one ("That road leads down", "for that road leads down")
    let before = start.checked_sub(1).and_then(|before| tokens.get(before));
    let governed = before.is_some_and(|before| before.is(Classes::PREPOSITION));
    let verb = |next: &Token| next.is_finite() || matches!(next.tag, Tag::Modal | Tag::Auxiliary);
    let that = token.tag == Tag::Subordinator
        && token.is(Classes::DEMONSTRATIVE)
        && !token.is_capital()
        && !tokens.get(start + 1).is_some_and(verb)
        && !governed
        && clause_follows(tokens, start + 1);
    (joins || that).then_some(start + 1)
}

/// Whether a relative clause follows a noun before any verb: the verb of "for those who pay, .." is its own.
fn is_qualified(after: &[Token]) -> bool {
    let phrase = after.iter().take(LONGEST_OPENING).take_while(|token| token.is_word() && !token.is_finite()).count();
    let pairs = after.get(..phrase).unwrap_or(&[]).windows(2);
    pairs.into_iter().any(|pair| matches!(pair, [noun, next] if NOUNS.has(noun.tag) && is_relative(next)))
}

/// The tags of what a relative clause can say something of.
const NOUNS: Tags = Tags::of(&[Tag::Noun, Tag::Plural, Tag::Name, Tag::Pronoun]);

/// How many words a phrase may have that a statement opens with.
const LONGEST_OPENING: usize = 12;

/// Whether a comma closes the phrase here and the clause of the statement follows: "for each bus taken off the road, we pay".
fn is_set_before(tokens: &[Token], from: usize) -> bool {
    let near = tokens.get(from..).unwrap_or(&[]).iter().take(LONGEST_OPENING);
    let comma = near.take_while(|token| token.is_word() && token.tag != Tag::Subordinator).count() + from;
    let closes = tokens.get(comma).is_some_and(|token| token.kind == Kind::Comma);
    let goes_on = |next: &Token| next.tag != Tag::Coordinator && !next.is(Classes::WH);
    closes && tokens.get(comma + 1).is_some_and(goes_on) && clause_follows(tokens, comma + 1)
}

/// Whether the marker stands in front of the statement and is not part of it.
fn strips(sign: &Sign<'_>, tokens: &[Token], end: usize) -> bool {
    let after = sign.first().end;
    if after >= end {
        return false;
    }
    let comma = tokens.get(after).is_some_and(|next| matches!(next.kind, Kind::Comma | Kind::Colon));
    match (sign.rule.class, sign.rule.does) {
        // "when", "if", "after" open a clause that belongs to the statement
        (MarkerClass::Connective, Does::Other) => {
            comma || sign.frame.parts().count() == 1 && !opens_clause(tokens, sign)
        }
        // "For children, .." is a phrase of the statement, and no connective; before a verb it is an adverb ("instead left")
        (MarkerClass::Connective, _) => {
            let past = |next: &Token| next.tag == Tag::Participle && next.is(Classes::PAST);
            let verb = tokens.get(after).is_some_and(|next| next.is_finite() || next.tag == Tag::Base || past(next));
            comma || verb || !is_preposition(tokens, sign) || clause_follows(tokens, after)
        }
        (MarkerClass::Attribution, _) => comma || wraps(tokens, after),
        (_, Does::Structure) => true,
        (_, Does::Rebuttal(_)) if sign.subordinates(tokens) => true,
        (_, Does::Rebuttal(RebuttalKind::Concession)) => {
            let grants = sign.rule.own == Some(Own::Target) && clause_follows(tokens, after);
            comma || grants || sign.frame.slots().next().is_some()
        }
        (_, Does::Support(_)) if sign.frame.parts().count() == 1 && wraps(tokens, after) => true,
        // "none of this, of course, is true" is the statement itself
        _ => comma && sign.frame.parts().count() == 1 && sign.frame.slots().next().is_none(),
    }
}

/// Whether the words before `after` wrap a whole statement: "the reason is that X", "this is because X".
fn wraps(tokens: &[Token], after: usize) -> bool {
    let last = after.checked_sub(1).and_then(|last| tokens.get(last));
    let opens = |last: &Token| last.is(Classes::SUBORDINATOR.or(Classes::DEMONSTRATIVE).or(Classes::WH));
    last.is_some_and(|last| opens(last) || last.is(Classes::BE) && clause_follows(tokens, after))
}

/// Whether the connective is one word that more often opens a phrase.
fn is_preposition(tokens: &[Token], sign: &Sign<'_>) -> bool {
    let first = tokens.get(sign.first().start);
    let opens = |first: &Token| {
        first.is(Classes::PREPOSITION) && !first.is(Classes::SUBORDINATOR) && first.tag != Tag::Coordinator
    };
    sign.first().len() == 1 && first.is_some_and(opens)
}

/// Whether the connective is a subordinator ("when") or ends with one ("no matter how"), whose clause is part of the
/// statement it stands in.
fn opens_clause(tokens: &[Token], sign: &Sign<'_>) -> bool {
    let words = tokens.get(sign.first()).unwrap_or(&[]);
    let opens = |token: &Token, classes: Classes| token.is(classes) && token.tag != Tag::Coordinator;
    let clausal = Classes::SUBORDINATOR.or(Classes::WH);
    words.first().is_some_and(|first| opens(first, clausal.or(Classes::PREPOSITION)))
        || words.last().is_some_and(|last| opens(last, clausal))
}

/// Whether a character reference begins here, as pages have them: "&gt;".
fn is_reference(tokens: &[Token], at: usize) -> bool {
    let Some([mark, name, end, ..]) = tokens.get(at..) else { return false };
    let joined = mark.end == name.start && name.end == end.start;
    joined && name.kind == Kind::Word && end.kind == Kind::Semicolon
}

/// A sum of money begins with its sign.
fn is_currency(tokens: &[Token], at: usize) -> bool {
    tokens
        .get(at + 1)
        .is_some_and(|next| next.kind == Kind::Number && !next.shape.has(crate::text::token::Shape::SPACED))
}

/// Whether a mark at the start is closed inside the statement.
fn closes_before(tokens: &[Token], start: usize, end: usize) -> bool {
    tokens.get(start + 1..end).unwrap_or(&[]).iter().take(24).any(|token| token.kind == Kind::Mark)
}

/// How far the second half of a pair may be from the first.
const PAIR_REACH: usize = 24;

/// "either", "both" and "neither" open a pair that belongs to the statement.
fn pairs(tokens: &[Token], start: usize, end: usize) -> bool {
    let first = tokens.get(start).is_some_and(|token| token.is(Classes::DETERMINER.or(Classes::NEGATION)));
    let near = tokens.get(start + 1..end).unwrap_or(&[]).iter().take(PAIR_REACH);
    first && near.into_iter().any(|token| token.tag == Tag::Coordinator)
}
