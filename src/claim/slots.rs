//! Statements in the slots of a phrase: the X of "the idea that X is wrong".

use std::ops::Range;

use super::bare;
use super::clause::{Clause, Link};
use super::sign::Sign;
use super::subordination::resumes;
use super::tie::{End, Signal, Tie, TieKind};
use super::weaver::{LONGEST_FRAME, Weaver};
use crate::Span;
use crate::lexicon::{Cue, Does, Side};
use crate::model::{Polarity, RebuttalKind};
use crate::text::token::{Kind, Token};
use crate::text::word::Classes;

/// The most statements of the sentence that a nested one is held against: slots reach no further than the frame.
const MOST_BESIDE: usize = 96;

impl Weaver<'_, '_> {
    /// Statements in the slots of a phrase, tied to the one around them or to each other.
    pub(super) fn slots(&mut self, sign: &Sign<'_>, clause: usize, own: u32) -> bool {
        let around = self.clauses.get(clause).map_or(0..0, |clause| clause.range.clone());
        // of "not X, but Y" the side upheld is the clause of the last part
        let last = self.clauses.iter().position(|clause| clause.range.contains(&(sign.frame.end() - 1)));
        let (around_sign, own) = (own, last.and_then(|last| self.statement_of(last)).unwrap_or(own));
        let (found, pointed) = self.filled(sign, (clause, &around), own);
        let of = |wanted: Side| found.iter().flatten().find(|(side, _)| *side == wanted).map(|(_, nested)| *nested);
        let (claim, target) = match sign.rule.does {
            Does::Rebuttal(_) => (of(Side::Claim), of(Side::Target)),
            _ => (of(Side::Ground), of(Side::Conclusion)),
        };
        if claim.is_none() && target.is_none() && pointed.is_none() {
            return false;
        }
        if sign.rule.does == Does::Rebuttal(RebuttalKind::Concession) && claim.is_none() {
            // "he is right that X": X is granted, not that he is right
            let Some(granted) = target.filter(|_| sign.rule.pattern.leading.is_none()) else { return false };
            self.settle(TieKind::Rebuttal(RebuttalKind::Concession), End::At(granted));
            self.grant(granted);
            let before = self.sentence.tokens.get(around.start..sign.first().start).unwrap_or(&[]);
            if let Some(own) =
                self.draft.statements.get_mut(own as usize).filter(|_| !before.iter().any(Token::is_finite))
            {
                own.cues.add(Cue::Introduction);
            }
            return true;
        }
        let kind = match sign.rule.does {
            Does::Rebuttal(kind) => TieKind::Rebuttal(kind),
            Does::Support(kind) => TieKind::Support(kind),
            _ => return false,
        };
        let (claim, target) = match (claim, target, kind) {
            (Some(claim), Some(target), _) => (End::At(claim), End::At(target)),
            // "we stay, not least because X", but "one reason is that X"
            (Some(claim), None, TieKind::Support(_)) if claim != around_sign && !self.opens(sign, around.start) => {
                (End::At(claim), End::At(around_sign))
            }
            (Some(claim), None, _) => (End::At(claim), End::Before(own)),
            (None, Some(target), TieKind::Rebuttal(_)) => (End::At(own), End::At(target)),
            (None, Some(target), TieKind::Support(_)) => (End::Before(own), End::At(target)),
            // "it is a delusion": what the statement before says
            (None, None, TieKind::Rebuttal(_)) => (End::At(own), pointed.unwrap_or(End::Before(own))),
            (None, None, _) => return false,
        };
        match (kind, target) {
            // "it hardly follows that X": X is put forward only to be turned down
            (TieKind::Rebuttal(RebuttalKind::Undercut), End::At(nested)) => {
                self.draft.set_polarity(nested, Polarity::Denied);
            }
            _ => self.settle(kind, target),
        }
        let (marker, certainty) = (Some(sign.number), sign.certainty);
        self.draft.ties.push(Tie { kind, claim, target, marker, certainty, signal: Signal::Joint });
        true
    }

    /// The statements in the slots of the sign, each with its side, and what a slot that only points back stands for.
    fn filled(
        &mut self,
        sign: &Sign<'_>,
        (clause, around): (usize, &Range<usize>),
        own: u32,
    ) -> ([Option<(Side, u32)>; 2], Option<End>) {
        let mut found = [None; 2];
        let mut pointed = None;
        let leading = sign.rule.pattern.leading.map(|side| (side, around.start..sign.first().start));
        for (place, (side, range)) in found.iter_mut().zip(leading.into_iter().chain(sign.frame.slots())) {
            // "not because X, but because Y": what fills a slot may be clauses of their own
            let whole = self.clause_of(range.start).filter(|whole| *whole != clause && !range.is_empty());
            let inside = range.start.max(around.start)..range.end.min(around.end);
            let inside = self.before_resumed(sign, inside);
            if side == Side::Target && self.points_back(inside.clone()) {
                pointed = Some(End::Before(own));
                continue;
            }
            let filled = match whole {
                Some(whole) => self.statement_of(whole),
                None => self.nested(inside, clause),
            };
            *place = filled.map(|filled| (side, filled));
        }
        (found, pointed)
    }

    /// What of a slot stands before the comma behind which the clause goes on with its verb, where the sign stands behind a
    /// comma, too: "a plan, rather than a hope, is needed".
    fn before_resumed(&self, sign: &Sign<'_>, slot: Range<usize>) -> Range<usize> {
        let tokens = self.sentence.tokens;
        let before = sign.first().start.checked_sub(1).and_then(|before| tokens.get(before));
        let aside = before.is_some_and(|before| before.kind == Kind::Comma);
        let end = slot.clone().take(LONGEST_FRAME).find(|at| aside && resumes(tokens, *at));
        slot.start..end.unwrap_or(slot.end)
    }

    /// Whether a word fills the slot that only points back: "this", "it".
    fn points_back(&self, slot: Range<usize>) -> bool {
        let points = Classes::SUBJECT.or(Classes::OBJECT).or(Classes::DEMONSTRATIVE);
        matches!(self.sentence.tokens.get(slot), Some([only]) if only.is(points))
    }

    /// A statement inside the one of the clause.
    pub(super) fn nested(&mut self, range: Range<usize>, clause: usize) -> Option<u32> {
        if range.len() > LONGEST_FRAME {
            return None;
        }
        let bare = bare::bare(self.sentence.tokens, range.clone(), &[]);
        let around = Clause { range, link: Link::Phrase, marker: None, matrix: Some(clause) };
        let nested = self.sentence.statement(bare, &around, self.draft)?;
        let outer = self.statement_of(clause).and_then(|outer| self.draft.statements.get(outer as usize).copied());
        let span = self.draft.statements.get(nested as usize)?.span;
        let outside = outer.is_some_and(|outer| outer.span == span || !outer.span.contains(span));
        let beside =
            self.draft.statements.iter().rev().skip(1).take_while(|other| other.sentence == self.sentence.number);
        // a slot of one phrase may reach into that of another; claims nest or are apart
        let crosses = |other: Span| other.overlaps(span) && !other.contains(span) && !span.contains(other);
        if outside || beside.take(MOST_BESIDE).any(|other| crosses(other.span)) {
            self.draft.statements.pop();
            return None;
        }
        let statement = self.draft.statements.get_mut(nested as usize)?;
        statement.nested = true;
        statement.cues.add(Cue::Nested);
        Some(nested)
    }
}
