//! Corrections that no word signals: "The garage is not short of customers. It is short of parts."

use std::ops::Range;

use super::clause::Link;
use super::statement::{End, Statement, Tie, TieKind};
use super::weaver::Weaver;
use crate::Span;
use crate::model::{Polarity, RebuttalKind};
use crate::text::token::{Kind, Tag, Token};
use crate::text::word::Classes;

/// How sure a correction is that only its two halves tell.
const UNMARKED: f32 = 0.6;

/// What the last clause of a sentence denied, until it is known whether the next sentence corrects it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Denied {
    /// The denied part, bare of its negator.
    part: Statement,
    /// Whether it says what something is not.
    is: bool,
    sentence: u32,
    block: u32,
}

impl Weaver<'_, '_> {
    /// Ties what is denied to the clause, or the sentence, that puts something in its place.
    pub(super) fn corrections(&mut self) {
        let before = self.draft.denied.take();
        let question = self.sentence.tokens.iter().rev().take(3).any(|token| self.sentence.asks(token));
        if question {
            return;
        }
        if let Some(denied) = before.filter(|denied| self.follows(denied)) {
            self.correct_before(denied);
        }
        let denies = self.sentence.within.has(Classes::NEGATION);
        for clause in (0..self.clauses.len()).filter(|_| denies) {
            let next = self.clauses.get(clause + 1);
            let last = next.is_none();
            // a marker between the two says itself how they stand
            let unmarked = next.is_some_and(|next| next.link == Link::Coordinate && next.marker.is_none());
            if let Some(denied) = self.denied(clause).filter(|_| last || unmarked) {
                self.hold(clause, denied, last);
            }
        }
    }

    fn follows(&self, denied: &Denied) -> bool {
        denied.block == self.sentence.block && denied.sentence + 1 == self.sentence.number
    }

    fn correct_before(&mut self, denied: Denied) {
        let Some(own) = self.of_clause.first().copied().flatten() else { return };
        // "Instead, .." looks for what it corrects, and that is what was denied
        let open = |tie: &Tie| {
            tie.claim == End::At(own)
                && matches!(tie.target, End::Before(_))
                && tie.kind == TieKind::Rebuttal(RebuttalKind::Correction)
        };
        if let Some(tie) = self.draft.ties.iter().rposition(open) {
            let part = self.draft.push(denied.part);
            self.draft.set_polarity(part, Polarity::Denied);
            if let Some(tie) = self.draft.ties.get_mut(tie) {
                tie.target = End::At(part);
            }
        } else if self.bare(own).is_some_and(|bare| denied.is && self.takes_its_place(bare, true)) {
            let part = self.draft.push(denied.part);
            self.correct(own, part);
        }
    }

    /// Takes what the clause denies for a statement where the next clause corrects it; keeps the last for the next
    /// sentence.
    fn hold(&mut self, clause: usize, (range, is): (Range<usize>, bool), last: bool) {
        let next = self.of_clause.get(clause + 1).copied().flatten();
        let corrects = next.and_then(|next| self.bare(next)).is_some_and(|bare| self.takes_its_place(bare, false));
        if !corrects && !last {
            return;
        }
        let Some(nested) = self.nested(range, clause) else { return };
        match next.filter(|_| corrects) {
            Some(next) => self.correct(next, nested),
            None => {
                let (sentence, block) = (self.sentence.number, self.sentence.block);
                self.draft.denied = self.draft.statements.pop().map(|part| Denied { part, is, sentence, block });
            }
        }
    }

    fn correct(&mut self, claim: u32, target: u32) {
        self.draft.set_polarity(target, Polarity::Denied);
        let kind = TieKind::Rebuttal(RebuttalKind::Correction);
        let (claim, target) = (End::At(claim), End::At(target));
        self.draft.ties.push(Tie { kind, claim, target, marker: None, certainty: UNMARKED, of_subject: false });
    }

    /// What a clause denies, and whether it says what something is not; `None` where it is no independent statement, or
    /// a phrase has tied that part already.
    fn denied(&self, clause: usize) -> Option<(Range<usize>, bool)> {
        let own = self.of_clause.get(clause).copied().flatten()?;
        if self.clauses.get(clause)?.matrix.is_some() {
            return None;
        }
        let span = self.draft.statements.get(own as usize)?.span;
        let tied = self.draft.statements.iter().rev().take_while(|other| other.sentence == self.sentence.number);
        if tied.into_iter().any(|other| other.nested && span.contains(other.span)) {
            return None;
        }
        let range = self.sentence.range_of(span)?;
        let (after, is) = negated(self.sentence.tokens.get(range.clone())?)?;
        (range.start + after < range.end).then_some((range.start + after..range.end, is))
    }

    /// Whether a statement takes up the subject of the one before with a pronoun and denies nothing.
    fn takes_its_place(&self, tokens: &[Token], is: bool) -> bool {
        let Some(first) = tokens.first() else { return false };
        let author =
            self.sentence.text.get(first.span().range()).is_some_and(|word| self.sentence.lexicon.is_author(word));
        let third =
            !author && first.is(Classes::SUBJECT) && !first.is(Classes::INDEFINITE) || first.tag == Tag::Contraction;
        let verb = tokens.iter().take(NEAR).find(|token| token.is_finite());
        let fits = verb.is_some_and(|verb| !is || verb.is(Classes::BE) || verb.tag == Tag::Contraction);
        let denies = tokens.iter().take(NEAR + 1).any(|token| token.is(Classes::NEGATION));
        third && fits && !denies
    }

    fn bare(&self, statement: u32) -> Option<&[Token]> {
        let span: Span = self.draft.statements.get(statement as usize)?.span;
        self.sentence.tokens.get(self.sentence.range_of(span)?)
    }
}

/// Where the words behind the negated verb of a statement begin, and whether that verb is a form of "be".
fn negated(tokens: &[Token]) -> Option<(usize, bool)> {
    let verb = tokens.iter().position(Token::is_finite)?;
    let subject = tokens.get(..verb)?;
    let hangs = |token: &Token| {
        matches!(token.tag, Tag::Subordinator | Tag::Wh) || token.is(Classes::WH) || token.kind == Kind::Comma
    };
    if subject.is_empty() || subject.iter().any(hangs) {
        return None;
    }
    let is = tokens.get(verb)?.is(Classes::BE);
    let negates = |token: &Token| token.is(Classes::NEGATION);
    if tokens.get(verb).is_some_and(negates) {
        return Some((verb + 1, is));
    }
    let not = |token: &Token| negates(token) && token.tag != Tag::Determiner;
    tokens.get(verb + 1).is_some_and(not).then_some((verb + 2, is))
}

/// How many words after its subject the verb of a correction may stand.
const NEAR: usize = 3;
