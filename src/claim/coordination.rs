//! Where a new clause begins beside the one before: at a coordinator that argues, at strong punctuation, behind a comma that
//! stands for a full stop.

use std::ops::Range;

use super::clause::REACH;
use super::pair::{opens_pair, second_half};
use super::sign::{Sign, signs_at};
use super::subordination::closing_comma;
use crate::lexicon::Does;
use crate::marker::condition::clause_follows;
use crate::model::{MarkerClass, RebuttalKind};
use crate::text::token::{Kind, Shape, Tag, Tags, Token};
use crate::text::word::Classes;

/// Whether a new clause begins with the first token of the rest, as the one before has a verb, and may be known to be a
/// main clause: the sign that opens it, or none for bare punctuation.
pub(super) fn cut(
    tokens: &[Token],
    (start, rest): (usize, Range<usize>),
    signs: &[Sign<'_>],
    main: bool,
) -> Option<Option<usize>> {
    let at = rest.start;
    let token = tokens.get(at)?;
    let right = tokens.get(rest)?;
    match token.kind {
        Kind::Comma if main && splices(right) => Some(None),
        Kind::Comma => runs_on(tokens, start, at, signs).map(Some),
        Kind::Semicolon => has_verb(right).then_some(None),
        Kind::Colon => clause_follows(tokens, at + 1).then_some(None),
        Kind::Dash => {
            let closes = right.iter().skip(1).take(REACH).any(|token| token.kind == Kind::Dash);
            // a coordinator behind the dash parts by itself
            let joined = right.get(1).is_some_and(|next| next.tag == Tag::Coordinator);
            // what goes on with its verb was only interrupted, and a relative clause is of what stands before
            let goes_on = |next: &Token| next.is(Classes::WH) || next.is_finite() && next.tag != Tag::Contraction;
            let resumes = right.get(1).is_some_and(goes_on);
            // "- not because X, but because Y" goes on with what stands before
            let pairs = opens_pair(signs, at + 1);
            (!closes && !joined && !resumes && !pairs && clause_follows(tokens, at + 1)).then_some(None)
        }
        // "not because they want it to but because we do": the pair says where its second half begins
        Kind::Word if second_half(signs, at).is_some_and(|after| subordinates(tokens, after)) => Some(None),
        Kind::Word if token.tag == Tag::Coordinator || token.is(Classes::COORDINATOR) => {
            let first = signs.partition_point(|sign| sign.first().start < at);
            let here = signs_at(signs, at).iter().position(|sign| sign.rule.class == MarkerClass::Connective)?;
            let sign = signs.get(first + here)?;
            let own = coordinates(tokens, right, sign) || says_more(tokens, right, sign, signs);
            (own && !inside_condition(tokens, start, at)).then_some(Some(first + here))
        }
        _ => None,
    }
}

/// Whether the word before opens a dependent clause: "but because | it is cheap".
fn subordinates(tokens: &[Token], after: usize) -> bool {
    let opener = after.checked_sub(1).and_then(|last| tokens.get(last));
    opener.is_some_and(|opener| opener.is(Classes::SUBORDINATOR)) && clause_follows(tokens, after)
}

/// Whether the coordinator stands inside the condition that a sentence opens with: "if it rains, but nobody minds, we go".
fn inside_condition(tokens: &[Token], start: usize, at: usize) -> bool {
    let opens = |token: &Token| token.is(Classes::SUBORDINATOR) && matches!(token.tag, Tag::Subordinator | Tag::Wh);
    let before = tokens.get(start..at).unwrap_or(&[]);
    let opener = before.iter().position(|token| token.is_word() && token.tag != Tag::Adverb);
    let opener = opener.map(|opener| start + opener).filter(|opener| tokens.get(*opener).is_some_and(opens));
    let comma = at.checked_sub(1).filter(|comma| tokens.get(*comma).is_some_and(|token| token.kind == Kind::Comma));
    // one comma closes the condition; where it stands before the coordinator, another must follow
    let Some((opener, comma)) = opener.zip(comma) else { return false };
    let only = !tokens.get(opener..comma).unwrap_or(&[]).iter().any(|token| token.kind == Kind::Comma);
    let end = tokens.len().min(at + REACH);
    only && closing_comma(tokens, opener + 1, end, true).is_some_and(|main| main > at && clause_follows(tokens, main))
}

/// A coordinator that argues parts two clauses where the second has a subject of its own; one that counters needs no
/// more than a verb there.
fn coordinates(tokens: &[Token], right: &[Token], sign: &Sign<'_>) -> bool {
    // "a decline so steep": a degree, not a conclusion
    let degree = |next: &Token| next.is(Classes::ADJECTIVE) && !next.is(Classes::FUNCTION_WORD);
    if matches!(sign.rule.does, Does::Support(_)) && tokens.get(sign.first().end).is_some_and(degree) {
        return false;
    }
    let own_subject = clause_follows(tokens, sign.first().end);
    let counters = matches!(sign.rule.does, Does::Rebuttal(_)) && has_verb(right);
    sign.argues() && (own_subject || counters && !ends_in_relative(tokens.get(..sign.first().start).unwrap_or(&[])))
}

/// Whether the clause before a coordinator says something of a noun ("a plan that works but costs too much"), so that both
/// its verbs do.
fn ends_in_relative(before: &[Token]) -> bool {
    let near = before.iter().rev().take(REACH).take_while(|token| token.is_word()).count();
    let clause = before.get(before.len() - near..).unwrap_or(&[]);
    let opens = |pair: &[Token]| matches!(pair, [noun, next] if noun.is_nominal() && is_relative(next));
    let behind = clause.windows(2).rposition(opens);
    // "it told the mayor that the plan works" has no verb of the noun behind it
    behind.is_some_and(|at| clause.get(at + 2).is_some_and(|next| next.is_finite() || next.tag == Tag::Adverb))
}

/// Whether the word can open a clause that says something of the noun before it: "who", "which", "that".
pub(super) fn is_relative(token: &Token) -> bool {
    token.is(Classes::WH) || token.is(Classes::DEMONSTRATIVE) && token.is(Classes::SUBORDINATOR)
}

/// The tags of words behind an adverb between commas with which no main clause begins: "he was late, however, as he said".
const BEHIND_ASIDE: Tags =
    Tags::of(&[Tag::Subordinator, Tag::Wh, Tag::Preposition, Tag::Coordinator, Tag::To, Tag::Ing]);

/// The adverb that opens a main clause behind the comma, as if a full stop stood there: "it rained, therefore we stayed".
/// Between a verb and what belongs to it ("it is, therefore, clear") it opens none.
fn runs_on(tokens: &[Token], start: usize, comma: usize, signs: &[Sign<'_>]) -> Option<usize> {
    let next = tokens.get(comma + 1)?;
    // "it is full, however it is cheap", "it is full, however, the bus is cheap"; "however good it is" and "however our views
    // differ" depend on what they follow
    let joins = || {
        let subject = |at: usize| tokens.get(at).is_some_and(|subject| !BEHIND_ASIDE.has(subject.tag));
        let set_off = tokens.get(comma + 2).is_some_and(|second| second.kind == Kind::Comma);
        let own = tokens.get(comma + 2).is_some_and(|subject| subject.is(Classes::SUBJECT));
        next.is(Classes::ADVERB) && (own || set_off && subject(comma + 3) && clause_follows(tokens, comma + 3))
    };
    let adverb = next.tag == Tag::Adverb || matches!(next.tag, Tag::Subordinator | Tag::Wh) && joins();
    let before = comma.checked_sub(1).and_then(|before| tokens.get(before))?;
    if !adverb || before.is_finite() {
        return None;
    }
    let first = signs.partition_point(|sign| sign.first().start <= comma);
    let opens =
        |sign: &Sign<'_>| sign.argues() && sign.rule.class == MarkerClass::Connective && !sign.subordinates(tokens);
    let here = signs_at(signs, comma + 1).iter().position(opens)?;
    let sign = signs.get(first + here)?;
    let opening = matches!(sign.rule.does, Does::Rebuttal(_)) && is_opening(tokens.get(start..comma).unwrap_or(&[]));
    (!opening && clause_follows(tokens, sign.first().end)).then_some(first + here)
}

/// The tags of words with which a sentence opens that says first when, where or on what condition.
const OPENING: Tags = Tags::of(&[Tag::Subordinator, Tag::Wh, Tag::Preposition]);

/// Whether the words before a comma only say when, where or on what condition, so that what follows is their main clause:
/// "when the bridge closed, however, we left", "by the time we left, though, it was open".
fn is_opening(before: &[Token]) -> bool {
    // nothing longer opens a sentence; without it each of many commas would look at all words before the first
    if before.len() > REACH {
        return false;
    }
    let first = before.iter().find(|token| token.is_word() && !matches!(token.tag, Tag::Adverb | Tag::Coordinator));
    first.is_some_and(|first| OPENING.has(first.tag)) && !before.iter().any(|token| token.kind == Kind::Comma)
}

/// Whether what is merely joined is a statement of its own: words behind the coordinator say how it stands to the first
/// ("and therefore", "and at the same time"), or it asks.
fn says_more(tokens: &[Token], right: &[Token], sign: &Sign<'_>, signs: &[Sign<'_>]) -> bool {
    let after = sign.first().end;
    let joins = |next: &Sign<'_>| {
        let when = tokens.get(next.first().start).is_some_and(|first| first.is(Classes::TIME));
        next.rule.class == MarkerClass::Connective && !next.opens_phrase(tokens) && !when
    };
    // "it rained, and while some stayed, most went home"
    let leads = |next: &Sign<'_>| {
        let end = after + right.len().min(REACH);
        let closed = || closing_comma(tokens, next.first().end, end, true);
        next.subordinates(tokens) && closed().is_some_and(|main| clause_follows(tokens, main))
    };
    let linked = || {
        let mut next = signs_at(signs, after).iter();
        next.any(|next| clause_follows(tokens, next.first().end) && (joins(next) || leads(next)))
    };
    // "they kept the old bridge and instead raised the toll", "and have instead raised the toll"
    let replaces = || {
        let helps = tokens.get(after).is_some_and(|verb| matches!(verb.tag, Tag::Auxiliary | Tag::Modal));
        let at = after + usize::from(helps);
        let corrects = |next: &Sign<'_>| next.rule.does == Does::Rebuttal(RebuttalKind::Correction);
        let mut next = signs_at(signs, at).iter().filter(|next| next.rule.class == MarkerClass::Connective);
        let verb = |next: &Sign<'_>| helps || tokens.get(next.first().end).is_some_and(is_verb);
        next.any(|next| corrects(next) && verb(next))
    };
    let wh = |next: &Token| next.tag == Tag::Wh || next.is(Classes::WH);
    let asks = || {
        let inverted = tokens.get(after).is_some_and(wh) && tokens.get(after + 1).is_some_and(Token::is_finite);
        inverted && right.last().is_some_and(|last| last.kind == Kind::Bang)
    };
    sign.rule.does == Does::Other && (linked() || replaces() || asks())
}

/// Whether a main clause begins behind the comma, with nothing to join it: its finite verb shows that by its place.
fn splices(right: &[Token]) -> bool {
    let clause = right.iter().skip(1).take(REACH).take_while(|token| token.is_word());
    let opens = |token: &Token| matches!(token.tag, Tag::Subordinator | Tag::Wh | Tag::Coordinator);
    let joined = right.get(1).is_none_or(opens);
    !joined && clause.into_iter().find(|token| token.is_finite()).is_some_and(|verb| verb.shape.has(Shape::SECOND))
}

fn is_verb(token: &Token) -> bool {
    token.is_finite() || matches!(token.tag, Tag::Base | Tag::Participle)
}

fn has_verb(tokens: &[Token]) -> bool {
    let pause = |token: &&Token| !matches!(token.kind, Kind::Stop | Kind::Bang);
    let near = tokens.iter().skip(1).take(REACH).take_while(pause);
    near.into_iter().any(|token| token.is_finite() || token.tag == Tag::Base)
}
