//! Corrections that no word signals: "The garage is not short of customers. It is short of parts."

use std::ops::Range;

use super::clause::Link;
use super::pending::Denied;
use super::tie::{End, Signal, Tie, TieKind};
use super::weaver::Weaver;
use crate::Span;
use crate::model::{Polarity, RebuttalKind};
use crate::text::token::{Kind, Tag, Token};
use crate::text::word::Classes;

/// How sure a correction is that only its two halves tell.
const UNMARKED: f32 = 0.6;

impl Weaver<'_, '_> {
    /// Ties what is denied to the clause, or the sentence, that puts something in its place.
    pub(super) fn corrections(&mut self) {
        let before = self.draft.denied.take();
        let denies = self.sentence.within.has(Classes::NEGATION);
        if !denies && before.is_none() || self.sentence.is_question() {
            return;
        }
        if let Some(denied) = before.filter(|denied| self.follows(denied)) {
            self.correct_before(denied);
        }
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
        if self.ties().iter().any(open) {
            let part = self.draft.push(denied.part);
            self.draft.set_polarity(part, Polarity::Denied);
            if let Some(tie) = self.ties().iter_mut().rev().find(|tie| open(tie)) {
                tie.target = End::At(part);
            }
        } else if self.bare(own).is_some_and(|bare| self.says_instead(bare, &denied)) {
            let part = self.draft.push(denied.part);
            self.correct(own, part);
        }
    }

    /// Takes what the clause denies for a statement where the next clause corrects it; keeps the last for the next
    /// sentence.
    fn hold(&mut self, clause: usize, (range, negated): (Range<usize>, Classes), last: bool) {
        let next = self.of_clause.get(clause + 1).copied().flatten();
        let corrects =
            next.and_then(|next| self.bare(next)).is_some_and(|bare| self.takes_it_up(bare) && affirms(bare));
        if !corrects && !last {
            return;
        }
        let verb = self.sentence.tokens.get(range.start).map(Token::span);
        let (Some(nested), Some(verb)) = (self.nested(range, clause), verb) else { return };
        match next.filter(|_| corrects) {
            Some(next) => self.correct(next, nested),
            None => {
                let (sentence, block) = (self.sentence.number, self.sentence.block);
                let subject = self.subject(clause);
                self.draft.denied =
                    self.draft.statements.pop().map(|part| Denied { part, negated, subject, verb, sentence, block });
            }
        }
    }

    fn correct(&mut self, claim: u32, target: u32) {
        self.draft.set_polarity(target, Polarity::Denied);
        let kind = TieKind::Rebuttal(RebuttalKind::Correction);
        let (claim, target) = (End::At(claim), End::At(target));
        self.draft.ties.push(Tie { kind, claim, target, marker: None, certainty: UNMARKED, signal: Signal::Joint });
    }

    /// What a clause denies, and the classes of its verb; `None` where it is no independent statement, or
    /// a phrase has tied that part already.
    fn denied(&self, clause: usize) -> Option<(Range<usize>, Classes)> {
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
        let (after, verb) = negated(self.sentence.tokens.get(range.clone())?)?;
        (range.start + after < range.end).then_some((range.start + after..range.end, verb))
    }

    /// The first word of a clause, and whether it is a pronoun that only itself takes up again.
    fn subject(&self, clause: usize) -> Option<(Span, bool)> {
        let own = self.of_clause.get(clause).copied().flatten()?;
        let first = self.bare(own)?.first()?;
        Some((first.span(), first.is(Classes::SUBJECT)))
    }

    /// Whether a statement says what is so in place of what was denied, of the same subject and with the same verb: "They
    /// do not find it harder. They find it easier."
    fn says_instead(&self, tokens: &[Token], denied: &Denied) -> bool {
        let same = |left: Span, right: Span| {
            let (left, right) = (self.sentence.text.get(left.range()), self.sentence.text.get(right.range()));
            left.zip(right).is_some_and(|(left, right)| left.eq_ignore_ascii_case(right))
        };
        let Some(verb) = tokens.iter().take(NEAR).position(Token::is_finite) else { return false };
        let mut from = tokens.get(verb..).unwrap_or(&[]).iter();
        let fits = match from.next() {
            Some(verb) if denied.negated.any(Classes::BE) => verb.is(Classes::BE) || verb.tag == Tag::Contraction,
            Some(verb) if verb.is(Classes::DO) => from.next().is_some_and(|it| it.is(Classes::OBJECT)),
            // "they shouldn't be glad. They should be worried"
            Some(verb) if verb.is(Classes::MODAL) && denied.negated.any(Classes::MODAL) => {
                from.next().is_some_and(|next| same(next.span(), denied.verb))
            }
            Some(verb) => !verb.is(Classes::AUXILIARY) && same(verb.span(), denied.verb),
            None => false,
        };
        fits && affirms(tokens) && denied.subject.is_some_and(|subject| self.goes_on_about(subject, tokens))
    }

    /// Whether a statement begins with that subject, or with a pronoun for it.
    fn goes_on_about(&self, (subject, personal): (Span, bool), tokens: &[Token]) -> bool {
        let word = |span: Span| self.sentence.text.get(span.range()).unwrap_or("").as_bytes();
        let old = word(subject);
        // "it" goes on in "it" and in "it's"
        let again = |first: &Token| {
            let new = word(first.span());
            let whole = new.len() == old.len() || first.tag == Tag::Contraction;
            whole
                && first.is(Classes::SUBJECT.or(Classes::DEMONSTRATIVE))
                && new.get(..old.len()).is_some_and(|start| start.eq_ignore_ascii_case(old))
        };
        tokens.first().is_some_and(again) || !personal && self.takes_it_up(tokens)
    }

    /// Whether a statement takes up the subject of the one before with a pronoun.
    fn takes_it_up(&self, tokens: &[Token]) -> bool {
        let Some(first) = tokens.first() else { return false };
        let author =
            self.sentence.text.get(first.span().range()).is_some_and(|word| self.sentence.lexicon.is_author(word));
        let third = first.is(Classes::SUBJECT) && !first.is(Classes::INDEFINITE);
        (third && !author || first.tag == Tag::Contraction) && tokens.iter().take(NEAR).any(Token::is_finite)
    }

    pub(super) fn bare(&self, statement: u32) -> Option<&[Token]> {
        let span: Span = self.draft.statements.get(statement as usize)?.span;
        self.sentence.tokens.get(self.sentence.range_of(span)?)
    }
}

/// Where the words behind the negated verb of a statement begin, and the classes of that verb.
fn negated(tokens: &[Token]) -> Option<(usize, Classes)> {
    let hangs = |token: &Token| matches!(token.tag, Tag::Subordinator | Tag::Wh) || token.is(Classes::WH);
    if tokens.first().is_none_or(|first| hangs(first) || first.is_finite()) {
        return None;
    }
    // "people who know him do not": each relative clause has a verb of its own
    let mut relatives = 0;
    let verb = tokens.iter().position(|token| {
        let verb = token.is_finite();
        relatives += usize::from(hangs(token));
        let own = verb && relatives == 0;
        relatives -= usize::from(verb && relatives > 0);
        own || token.kind == Kind::Comma
    })?;
    let classes = tokens.get(verb).filter(|verb| verb.is_finite())?.classes;
    let negates = |token: &Token| token.is(Classes::NEGATION);
    if tokens.get(verb).is_some_and(negates) {
        return Some((verb + 1, classes));
    }
    let not = |token: &Token| negates(token) && token.tag != Tag::Determiner;
    tokens.get(verb + 1).is_some_and(not).then_some((verb + 2, classes))
}

/// How many words after its subject the verb of a correction may stand.
const NEAR: usize = 3;

/// Whether a statement denies nothing near its verb.
fn affirms(tokens: &[Token]) -> bool {
    !tokens.iter().take(NEAR + 1).any(|token| token.is(Classes::NEGATION))
}
