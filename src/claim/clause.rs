//! Splits a sentence into clauses: at coordination, at strong punctuation, and at subordination that argues.
//!
//! Only what can be countered or given as a ground is parted: temporal and conditional clauses, relative clauses and
//! participles stay with the clause they belong to.

use std::ops::Range;

use super::sign::{Sign, signs_at};
use crate::lexicon::Does;
use crate::marker::condition::clause_follows;
use crate::model::MarkerClass;
use crate::text::select::select;
use crate::text::token::{Kind, Kinds, Shape, Tag, Token};
use crate::text::within::Within;
use crate::text::word::Classes;

/// How a clause stands to the one before or around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// The first clause of a sentence, or of a reported statement.
    Main,
    /// After a coordinator, a semicolon, a colon or a dash.
    Coordinate,
    /// A clause that depends on another ("although X", "because X").
    Subordinate,
    /// A phrase without a finite verb that a preposition opens ("despite X").
    Phrase,
}

impl Link {
    /// Whether the clause is put forward only with the one around it.
    pub(crate) fn depends(self) -> bool {
        matches!(self, Link::Subordinate | Link::Phrase)
    }
}

/// A clause as a token range of its sentence, its opening marker included.
#[derive(Clone, Debug)]
pub(crate) struct Clause {
    pub(crate) range: Range<usize>,
    pub(crate) link: Link,
    /// The marker that opens it, as an index into the sentence's markers.
    pub(crate) marker: Option<usize>,
    /// The clause it depends on.
    pub(crate) matrix: Option<usize>,
}

/// How far to the right the other half of a pair or the verb of a clause is looked for. Without it the work would grow
/// with the square of a sentence's length.
const REACH: usize = 64;

/// Appends the clauses of a sentence, so many at most. Answers whether these are all; else what follows
/// stays with the last, so that a sentence of any length is linear.
pub(crate) fn clauses(
    tokens: &[Token],
    within: &Within,
    signs: &[Sign<'_>],
    most: usize,
    out: &mut Vec<Clause>,
) -> bool {
    let mut all = true;
    let mut start = 0;
    let mut link = Link::Main;
    let mut marker = None;
    let mut depth = 0_usize;
    let mut verb = false;
    let mut main = false;
    let parts = if signs.is_empty() && !parts_without_sign(within) { &[] } else { tokens };
    for (at, token) in select(parts, can_matter) {
        match token.kind {
            Kind::Open => depth += 1,
            Kind::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        // both halves need a verb of their own
        if all && depth == 0 && at > start && verb {
            match cut(tokens, (start, at..tokens.len()), signs, main) {
                Some(_) if out.len() + 1 >= most => all = false,
                Some(cut) => {
                    all &= segment(tokens, start..at, (link, marker), signs, most, out);
                    (start, link, marker, verb, main) = (at, Link::Coordinate, cut, false, false);
                }
                None => {}
            }
        }
        verb |= token.is_finite();
        // what somebody says or thinks goes on behind the comma
        if token.is_finite() && token.shape.has(Shape::SECOND) {
            main = !token.is(Classes::REPORT.or(Classes::SPEECH_ACT));
        }
    }
    all & segment(tokens, start..tokens.len(), (link, marker), signs, most, out)
}

/// Whether the sentence holds anything that can part it into clauses where no sign does: strong punctuation, or a verb
/// that shows a main clause by its place.
fn parts_without_sign(within: &Within) -> bool {
    [Kind::Semicolon, Kind::Colon, Kind::Dash].iter().any(|kind| within.has_kind(*kind))
        || within.has_shape(Shape::SECOND)
}

/// The punctuation that can part clauses, or keeps others from it.
const PARTING: Kinds = Kinds::of(&[Kind::Comma, Kind::Semicolon, Kind::Colon, Kind::Dash, Kind::Open, Kind::Close]);

/// Whether a clause can begin with the token, or must be known to have it: most are neither.
fn can_matter(token: &Token) -> bool {
    PARTING.has(token.kind) | token.is_finite() | (token.tag == Tag::Coordinator) | token.is(Classes::COORDINATOR)
}

/// Whether a new clause begins with the first token of the rest, as the one before has a verb, and may be known to be a
/// main clause: the sign that opens it, or none for bare punctuation.
fn cut(
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
        Kind::Comma => runs_on(tokens, at, signs).map(Some),
        Kind::Semicolon => has_verb(right).then_some(None),
        Kind::Colon => clause_follows(tokens, at + 1).then_some(None),
        Kind::Dash => {
            let closes = right.iter().skip(1).take(REACH).any(|token| token.kind == Kind::Dash);
            // a coordinator behind the dash parts by itself
            let joined = right.get(1).is_some_and(|next| next.tag == Tag::Coordinator);
            // what goes on with its verb was only interrupted, and a relative clause is of what stands before
            let goes_on = |next: &Token| next.is(Classes::WH) || next.is_finite() && next.tag != Tag::Contraction;
            let resumes = right.get(1).is_some_and(goes_on);
            (!closes && !joined && !resumes && clause_follows(tokens, at + 1)).then_some(None)
        }
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
    sign.argues() && (own_subject || counters && !is_relative(tokens.get(..sign.first().start).unwrap_or(&[])))
}

/// Whether the clause before a coordinator says something of a noun ("a plan that works but costs too much"), so that both
/// its verbs do.
fn is_relative(before: &[Token]) -> bool {
    let near = before.iter().rev().take(REACH).take_while(|token| token.is_word()).count();
    let clause = before.get(before.len() - near..).unwrap_or(&[]);
    let opens =
        |token: &Token| token.is(Classes::WH) || token.tag == Tag::Subordinator && token.is(Classes::DEMONSTRATIVE);
    let behind = clause.windows(2).rposition(|pair| matches!(pair, [noun, next] if noun.is_nominal() && opens(next)));
    // "it told the mayor that the plan works" has no verb of the noun behind it
    behind.is_some_and(|at| clause.get(at + 2).is_some_and(|next| next.is_finite() || next.tag == Tag::Adverb))
}

/// The adverb that opens a main clause behind the comma, as if a full stop stood there: "it rained, therefore we stayed".
/// Between a verb and what belongs to it ("it is, therefore, clear") it opens none.
fn runs_on(tokens: &[Token], comma: usize, signs: &[Sign<'_>]) -> Option<usize> {
    let next = tokens.get(comma + 1)?;
    // "it is full, however it is cheap"; "however good it is" and "however our views differ" depend on what they follow
    let joins =
        || tokens.get(comma + 2).is_some_and(|subject| subject.is(Classes::SUBJECT)) && next.is(Classes::ADVERB);
    let adverb = next.tag == Tag::Adverb || next.tag == Tag::Subordinator && joins();
    let before = comma.checked_sub(1).and_then(|before| tokens.get(before))?;
    if !adverb || before.is_finite() {
        return None;
    }
    let first = signs.partition_point(|sign| sign.first().start <= comma);
    let opens =
        |sign: &Sign<'_>| sign.argues() && sign.rule.class == MarkerClass::Connective && !sign.subordinates(tokens);
    let here = signs_at(signs, comma + 1).iter().position(opens)?;
    let sign = signs.get(first + here)?;
    clause_follows(tokens, sign.first().end).then_some(first + here)
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
    let wh = |next: &Token| next.tag == Tag::Wh || next.is(Classes::WH);
    let asks = || {
        let inverted = tokens.get(after).is_some_and(wh) && tokens.get(after + 1).is_some_and(Token::is_finite);
        inverted && right.last().is_some_and(|last| last.kind == Kind::Bang)
    };
    sign.rule.does == Does::Other && (linked() || asks())
}

/// Whether a main clause begins behind the comma, with nothing to join it: its finite verb shows that by its place.
fn splices(right: &[Token]) -> bool {
    let clause = right.iter().skip(1).take(REACH).take_while(|token| token.is_word());
    let opens = |token: &Token| matches!(token.tag, Tag::Subordinator | Tag::Wh | Tag::Coordinator);
    let joined = right.get(1).is_none_or(opens);
    !joined && clause.into_iter().find(|token| token.is_finite()).is_some_and(|verb| verb.shape.has(Shape::SECOND))
}

fn has_verb(tokens: &[Token]) -> bool {
    let pause = |token: &&Token| !matches!(token.kind, Kind::Stop | Kind::Bang);
    let near = tokens.iter().skip(1).take(REACH).take_while(pause);
    near.into_iter().any(|token| token.is_finite() || token.tag == Tag::Base)
}

/// Splits a segment between coordinators at the markers that subordinate.
fn segment(
    tokens: &[Token],
    range: Range<usize>,
    (link, marker): (Link, Option<usize>),
    signs: &[Sign<'_>],
    most: usize,
    out: &mut Vec<Clause>,
) -> bool {
    let inside = |sign: &Sign<'_>| {
        let at = sign.first().start;
        sign.subordinates(tokens) && range.contains(&at) && !in_shell(signs, at)
    };
    let mut dependents = signs.iter().enumerate().filter(|(_, sign)| inside(sign)).map(|(number, _)| number).peekable();
    let mut start = range.start;
    let leading = out.len();
    let mut all = true;
    while let Some(&number) = dependents.peek() {
        let Some(sign) = signs.get(number) else { break };
        let at = sign.first().start;
        if !opens(tokens, start, at, signs) {
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

/// Appends a dependent clause behind which no other follows, as one of the last that depends on none: "they will win — even
/// if they lose the north". Answers whether there is one.
fn hangs_back(clause: Clause, out: &mut Vec<Clause>) -> bool {
    let matrix = out.iter().rposition(|clause| clause.matrix.is_none());
    out.extend(matrix.map(|matrix| Clause { matrix: Some(matrix), ..clause }));
    matrix.is_some()
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
    introduces.is_some_and(that)
        || (start..at).all(|place| {
            tokens
                .get(place)
                .is_some_and(|token| !token.is_word() || matches!(token.tag, Tag::Coordinator | Tag::Adverb))
                || signs.iter().any(|sign| sign.first().contains(&place))
        })
}

fn clausal(tokens: &[Token], sign: &Sign<'_>) -> bool {
    clause_follows(tokens, sign.first().end)
}

fn dependent_link(tokens: &[Token], sign: &Sign<'_>) -> Link {
    if clausal(tokens, sign) { Link::Subordinate } else { Link::Phrase }
}

/// The comma that closes an opening clause: the first after its verb behind which a subject and a verb follow.
fn closing_comma(tokens: &[Token], from: usize, end: usize, clausal: bool) -> Option<usize> {
    let mut verb = !clausal;
    let mut first = None;
    for at in from..end {
        let token = tokens.get(at)?;
        verb |= token.is_finite();
        if token.kind == Kind::Comma && verb {
            first = first.or(Some(at));
            let next = tokens.get(at + 1);
            // "although it is dear, and nobody likes it, we buy it"
            let goes_on = next.is_some_and(|next| next.tag == Tag::Coordinator && !next.is(Classes::DETERMINER));
            let closes = clause_follows(tokens, at + 1) || next.is_some_and(|next| next.tag == Tag::Base);
            if closes && !goes_on {
                return Some(at + 1);
            }
        }
    }
    first.map(|at| at + 1)
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
    let resumes = |at: &usize| {
        tokens.get(*at).is_some_and(|token| token.kind == Kind::Comma)
            && tokens.get(at + 1).is_some_and(Token::is_finite)
    };
    (at..end).find(resumes).filter(|_| !finished)
}
