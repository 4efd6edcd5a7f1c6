//! The clauses that depend on another, parted from it at the markers that subordinate.

use std::ops::Range;

use super::clause::{Clause, Link, REACH};
use super::front::numbers;
use super::sign::Sign;
use crate::lexicon::Does;
use crate::marker::condition::clause_follows;
use crate::text::token::{Kind, Tag, Token};
use crate::text::word::Classes;

/// Splits a segment between coordinators at the markers that subordinate.
pub(super) fn segment(
    tokens: &[Token],
    range: Range<usize>,
    (link, marker): (Link, Option<usize>),
    signs: &[Sign<'_>],
    most: usize,
    out: &mut Vec<Clause>,
) -> bool {
    if signs.is_empty() {
        out.push(Clause { range, link, marker, matrix: None });
        return true;
    }
    let first = behind_question(tokens, range.clone()).unwrap_or(range.start);
    let inside = |sign: &Sign<'_>| {
        let at = sign.first().start;
        (first..range.end).contains(&at)
            && sign.subordinates(tokens)
            && !in_shell(signs, at)
            && !is_bracketed(tokens.get(range.start..at).unwrap_or(&[]))
    };
    let mut dependents = signs.iter().enumerate().filter(|(_, sign)| inside(sign)).map(|(number, _)| number).peekable();
    let mut start = range.start;
    let leading = out.len();
    let mut all = true;
    while let Some(&number) = dependents.peek() {
        let Some(sign) = signs.get(number) else { break };
        let at = sign.first().start;
        if !opens(tokens, start, at, signs) && !behind_adverbial(tokens, start, sign, range.end) {
            break;
        }
        all = out.len() + 2 < most;
        if !all {
            break;
        }
        dependents.next();
        let Some(end) = closing_comma(tokens, sign.first().end, range.end, clausal(tokens, sign)) else {
            let link = dependent_link(tokens, sign);
            let whole = Clause { range: at..range.end, link, marker: Some(number), matrix: None };
            if start == range.start && marker.is_none() && hangs_back(whole, out) {
                return all;
            }
            break;
        };
        let link = dependent_link(tokens, sign);
        out.push(Clause { range: at..end, link, marker: Some(number), matrix: None });
        start = end;
        // the commas of one opening clause may hold further markers, which stay inside it
        while dependents.peek().is_some_and(|next| signs.get(*next).is_some_and(|next| next.first().start < end)) {
            dependents.next();
        }
    }
    let main = out.len();
    let mut clause = Clause { range: start..range.end, link, marker, matrix: None };
    for dependent in out.iter_mut().skip(leading) {
        dependent.matrix = Some(main);
    }
    let trailing = dependents.find(|number| signs.get(*number).is_some_and(|sign| sign.first().start > start));
    let Some((number, sign)) = trailing.and_then(|number| Some((number, signs.get(number)?))) else {
        out.push(clause);
        return all;
    };
    let at = sign.first().start;
    let resumes = resuming_comma(tokens, at, range.end).or_else(|| resuming_verb(tokens, start, sign, range.end));
    if resumes.is_none() {
        clause.range.end = at;
    }
    out.push(clause);
    let (end, link) = (resumes.unwrap_or(range.end), dependent_link(tokens, sign));
    out.push(Clause { range: at..end, link, marker: Some(number), matrix: Some(main) });
    all
}

/// Where the main clause begins behind what its subject was asked or told: what is granted or given as a ground in there
/// concerns no statement: "when asked whether he would go even if it rained, he said no".
fn behind_question(tokens: &[Token], range: Range<usize>) -> Option<usize> {
    let opens = |token: &Token| token.is(Classes::SUBORDINATOR) && matches!(token.tag, Tag::Subordinator | Tag::Wh);
    let start = range.start + usize::from(tokens.get(range.start).is_some_and(opens));
    let asked = tokens.get(start).is_some_and(|verb| verb.tag == Tag::Participle && verb.is(Classes::REPORT));
    let main = asked.then(|| closing_comma(tokens, start, range.end, false)).flatten();
    main.filter(|main| clause_follows(tokens, *main))
}

/// Appends a dependent clause behind which no other follows, as one of the last that depends on none: "they will win — even
/// if they lose the north". Answers whether there is one.
fn hangs_back(clause: Clause, out: &mut Vec<Clause>) -> bool {
    let matrix = out.iter().rposition(|clause| clause.matrix.is_none());
    out.extend(matrix.map(|matrix| Clause { matrix: Some(matrix), ..clause }));
    matrix.is_some()
}

/// Whether a bracket stays open before the marker, so that what it joins stands inside; one that begins with the marker
/// holds a clause of its own: "(though it leaks)".
fn is_bracketed(before: &[Token]) -> bool {
    let near = before.iter().rev().take(REACH).enumerate();
    let mut brackets = near.filter(|(_, token)| matches!(token.kind, Kind::Open | Kind::Close));
    brackets.next().is_some_and(|(at, last)| at > 0 && last.kind == Kind::Open)
}

/// How many words before its last one a shell may begin.
const LONGEST_SHELL: usize = 12;

/// Whether the word is part of words that only introduce a statement: either "as" of "as far as I am concerned".
fn in_shell(signs: &[Sign<'_>], at: usize) -> bool {
    let first = signs.partition_point(|sign| sign.first().start + LONGEST_SHELL < at);
    let until = signs.partition_point(|sign| sign.first().start <= at);
    let near = signs.get(first..until).unwrap_or(&[]).iter();
    near.into_iter().any(|sign| sign.rule.does == Does::Structure && sign.first().contains(&at))
}

/// Whether only markers, coordinators and punctuation stand between the start of a segment and a word.
fn opens(tokens: &[Token], start: usize, at: usize, signs: &[Sign<'_>]) -> bool {
    // "I should add that, even if X, Y": the words that only introduce what follows
    let before = tokens.get(start + 1..at).unwrap_or(&[]);
    let introduces = before.iter().rev().find(|last| last.kind != Kind::Comma);
    let that = |last: &Token| last.tag == Tag::Subordinator && last.is(Classes::DEMONSTRATIVE);
    // "2. Although it rains, .."
    let counted = if numbers(tokens, start) { 2 } else { 0 };
    introduces.is_some_and(that)
        || (start + counted..at).all(|place| {
            tokens
                .get(place)
                .is_some_and(|token| !token.is_word() || matches!(token.tag, Tag::Coordinator | Tag::Adverb))
                || signs.iter().any(|sign| sign.first().contains(&place) && !states(tokens, sign))
        })
}

/// Whether only words that say when or where stand before the dependent clause or phrase, and its main clause behind it:
/// "for six weeks, while the bridge was closed, the ferry was full", "and in the north, despite the rain, the wheat grew".
fn behind_adverbial(tokens: &[Token], start: usize, sign: &Sign<'_>, end: usize) -> bool {
    let before = tokens.get(start..sign.first().start).unwrap_or(&[]);
    let joins = |token: &&Token| !token.is_word() || token.tag == Tag::Coordinator && !token.is(Classes::PREPOSITION);
    let opens = before.iter().find(|token| !joins(token)).is_some_and(|first| first.is(Classes::PREPOSITION));
    let closes = before.last().is_some_and(|last| last.kind == Kind::Comma);
    opens
        && closes
        && !before.iter().any(Token::is_finite)
        && closing_comma(tokens, sign.first().end, end, clausal(tokens, sign))
            .is_some_and(|main| clause_follows(tokens, main))
}

/// Whether the marker is a statement by itself: "I strongly disagree, because X".
fn states(tokens: &[Token], sign: &Sign<'_>) -> bool {
    let words = tokens.get(sign.first()).unwrap_or(&[]);
    let rebuts = matches!(sign.rule.does, Does::Rebuttal(_));
    rebuts && sign.frame.slots().next().is_none() && words.iter().any(Token::is_finite)
}

fn clausal(tokens: &[Token], sign: &Sign<'_>) -> bool {
    clause_follows(tokens, sign.first().end)
}

fn dependent_link(tokens: &[Token], sign: &Sign<'_>) -> Link {
    if clausal(tokens, sign) { Link::Subordinate } else { Link::Phrase }
}

/// The comma that closes an opening clause: the first after its verb behind which a subject and a verb follow.
pub(super) fn closing_comma(tokens: &[Token], from: usize, end: usize, clausal: bool) -> Option<usize> {
    let mut verb = !clausal;
    let mut first = None;
    for at in from..end {
        let token = tokens.get(at)?;
        verb |= token.is_finite();
        if token.kind == Kind::Comma && verb {
            first = first.or(Some(at));
            let next = tokens.get(at + 1);
            // "although it is dear, and nobody likes it, we buy it"; "although it is dear, as they say, we buy it"
            let joins = |next: &Token| matches!(next.tag, Tag::Coordinator | Tag::Subordinator);
            let goes_on = next.is_some_and(|next| joins(next) && !next.is(Classes::DETERMINER));
            let closes = clause_follows(tokens, at + 1) || next.is_some_and(|next| next.tag == Tag::Base);
            if closes && !goes_on || main_behind_adverb(tokens, at + 1) {
                return Some(at + 1);
            }
        }
    }
    first.map(|at| at + 1)
}

/// Whether an adverb between commas follows, and then a clause: "as the mill closed, however, the town grew".
fn main_behind_adverb(tokens: &[Token], at: usize) -> bool {
    let adverb = tokens.get(at).is_some_and(|token| token.is(Classes::ADVERB));
    let set_off = adverb && tokens.get(at + 1).is_some_and(|next| next.kind == Kind::Comma);
    set_off && clause_follows(tokens, at + 2)
}

/// The verb with which a clause goes on behind a phrase in its subject: "a bus instead of a tram would cost more".
fn resuming_verb(tokens: &[Token], start: usize, sign: &Sign<'_>, end: usize) -> Option<usize> {
    let Range { start: at, end: after } = sign.first();
    let subject = tokens.get(start..at)?;
    let preposition = tokens.get(at..after)?.last().is_some_and(|last| last.tag == Tag::Preposition);
    let stated = |token: &Token| token.is_finite() || matches!(token.tag, Tag::Subordinator | Tag::Wh);
    if !preposition || !subject.iter().any(Token::is_nominal) || subject.iter().any(stated) {
        return None;
    }
    let goes_on = |token: &&Token| token.is_word() && !matches!(token.tag, Tag::Subordinator | Tag::Wh);
    let phrase = tokens.get(after..end)?.iter().take(REACH).take_while(goes_on);
    phrase.into_iter().position(Token::is_finite).map(|verb| after + verb)
}

/// The comma after which the clause around an inserted one goes on with its verb: "the plan, although dear, works".
fn resuming_comma(tokens: &[Token], at: usize, end: usize) -> Option<usize> {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before))?;
    if before.kind != Kind::Comma {
        return None;
    }
    let left = tokens.get(..at)?;
    let opens = |token: &&Token| token.kind == Kind::Comma || matches!(token.tag, Tag::Subordinator | Tag::Wh);
    let finished = left.iter().rev().skip(1).take_while(|token| !opens(token)).any(Token::is_finite);
    (at..end).find(|at| resumes(tokens, *at)).filter(|_| !finished)
}

/// Whether the token is a comma behind which a clause goes on with its verb. Its subject stands so far before "closed the
/// road" that the verb may look like a participle.
pub(super) fn resumes(tokens: &[Token], at: usize) -> bool {
    let object = || tokens.get(at + 2).is_some_and(|next| matches!(next.tag, Tag::Determiner | Tag::Possessive));
    let past = |token: &Token| {
        token.is(Classes::PAST) && (token.tag == Tag::Participle || token.tag == Tag::Adjective && object())
    };
    let verb = |token: &Token| token.is_finite() || past(token);
    tokens.get(at).is_some_and(|token| token.kind == Kind::Comma) && tokens.get(at + 1).is_some_and(verb)
}
