//! Ties the statements of a sentence by its signs: those that open clauses, those inside them, and phrases with slots.

use std::ops::Range;

use super::Sentence;
use super::answer::Awaited;
use super::bare;
use super::clause::{Clause, Link};
use super::sign::Sign;
use super::statement::{Draft, End, Signal, Tie, TieKind};
use crate::Span;
use crate::lexicon::{Cue, Does, Own, Side};
use crate::model::{MarkerClass, Polarity, RebuttalKind};
use crate::text::token::{Tag, Token};
use crate::text::word::Classes;

/// The most statements of the sentence that a nested one is held against: slots reach no further than the frame.
const MOST_BESIDE: usize = 96;

/// How many words a frame may span.
const LONGEST_FRAME: usize = 96;

/// Ties the statements of a sentence by its signs.
pub(super) struct Weaver<'w, 's> {
    pub(super) sentence: &'w Sentence<'s>,
    pub(super) clauses: &'w [Clause],
    pub(super) of_clause: &'w [Option<u32>],
    pub(super) draft: &'w mut Draft,
    /// Where the ties of the sentence begin.
    pub(super) first_tie: usize,
    /// What the sentence grants, to outweigh it later.
    pub(super) granted: Option<Awaited>,
}

impl Weaver<'_, '_> {
    fn statement_of(&self, clause: usize) -> Option<u32> {
        self.of_clause.get(clause).copied().flatten()
    }

    /// The ties of the sentence.
    pub(super) fn ties(&mut self) -> &mut [Tie] {
        self.draft.ties.get_mut(self.first_tie..).unwrap_or_default()
    }

    /// Ties by the signs that open clauses.
    pub(super) fn openers(&mut self) {
        for (number, clause) in self.clauses.iter().enumerate() {
            let Some(sign) = clause.marker.and_then(|marker| self.sentence.signs.get(marker)) else { continue };
            if clause.marker.is_some_and(|marker| self.inside_phrase(marker)) {
                continue;
            }
            let Some(own) = self.statement_of(number) else { continue };
            let other = match clause.link {
                Link::Subordinate | Link::Phrase => clause.matrix.and_then(|matrix| self.statement_of(matrix)),
                _ => self.main_before(number),
            };
            if let Some(other) = other {
                self.tie(sign, own, End::At(other), Signal::Joint);
            }
        }
    }

    /// The nearest clause to the left that is no dependent one, else the nearest at all.
    fn main_before(&self, clause: usize) -> Option<u32> {
        let independent = |at: &usize| self.clauses.get(*at).is_some_and(|clause| clause.matrix.is_none());
        let with = |at: usize| self.statement_of(at);
        let main = (0..clause).rev().filter(independent).find_map(with);
        main.or_else(|| (0..clause).rev().find_map(with))
    }

    fn tie(&mut self, sign: &Sign<'_>, own: u32, other: End, signal: Signal) {
        let conclusion = || sign.frame.slots().any(|(side, _)| side == Side::Conclusion);
        let own_side = sign.rule.own.or_else(|| conclusion().then_some(Own::Conclusion));
        let start = |at: u32| self.draft.statements.get(at as usize).map(|found| found.span.start());
        let later = match other {
            End::At(other) => start(other) < start(own),
            End::Before(_) => true,
        };
        let (kind, forward) = match (sign.rule.does, own_side) {
            (Does::Rebuttal(kind), Some(Own::Later)) => (TieKind::Rebuttal(kind), later),
            (Does::Rebuttal(kind), Some(Own::Target)) => (TieKind::Rebuttal(kind), false),
            (Does::Rebuttal(kind), _) => (TieKind::Rebuttal(kind), true),
            (Does::Support(kind), Some(Own::Conclusion)) => (TieKind::Support(kind), false),
            (Does::Support(kind), _) => (TieKind::Support(kind), true),
            _ => return,
        };
        let own = End::At(own);
        let (claim, target) = if forward { (own, other) } else { (other, own) };
        self.settle(kind, target);
        self.suppose(sign, target);
        let (marker, certainty) = (Some(sign.number), sign.certainty);
        self.draft.ties.push(Tie { kind, claim, target, marker, certainty, signal });
    }

    /// "Even if X" grants X only for the sake of the argument.
    fn suppose(&mut self, sign: &Sign<'_>, target: End) {
        match target {
            End::At(target) if sign.rule.supposes => self.draft.set_polarity(target, Polarity::Hypothetical),
            _ => {}
        }
    }

    /// What is conceded, denied or corrected is put forward in that way.
    fn settle(&mut self, kind: TieKind, target: End) {
        let polarity = match kind {
            TieKind::Rebuttal(RebuttalKind::Concession) => Polarity::Conceded,
            TieKind::Rebuttal(RebuttalKind::Denial | RebuttalKind::Correction) => Polarity::Denied,
            _ => return,
        };
        if let End::At(target) = target {
            self.draft.set_polarity(target, polarity);
        }
    }

    /// Ties by the signs inside clauses: adverbs look back, phrases have slots of their own.
    pub(super) fn others(&mut self) {
        for (index, sign) in self.sentence.signs.iter().enumerate() {
            // two rules may know the same words, one as a connective and one as a phrase: one of them ties
            let same = |other: &Sign<'_>| other.first().start == sign.first().start;
            let opener =
                |clause: &Clause| clause.marker.and_then(|marker| self.sentence.signs.get(marker)).is_some_and(same);
            let opens = self.clauses.iter().any(opener);
            if opens || !sign.argues() || self.inside_phrase(index) {
                continue;
            }
            let at = sign.first().start;
            let Some(clause) = self.clause_of(at) else { continue };
            let Some(own) = self.statement_of(clause) else { continue };
            if !self.slots(sign, clause, own) && !self.joins_phrases(sign, clause) {
                self.looks_back(sign, clause, own);
            }
        }
    }

    /// The clause that the word stands in. What opens a sentence before a dependent clause is of the main one: "but, although
    /// it is old, it works".
    fn clause_of(&self, at: usize) -> Option<usize> {
        let around = self.clauses.iter().position(|clause| clause.range.contains(&at));
        around.or_else(|| self.clauses.iter().find(|clause| clause.range.start > at)?.matrix)
    }

    /// Whether the words of the sign are part of a longer one that argues ("not X but Y"), which ties in its place.
    fn inside_phrase(&self, index: usize) -> bool {
        let Some(sign) = self.sentence.signs.get(index).filter(|sign| sign.rule.class == MarkerClass::Connective)
        else {
            return false;
        };
        let at = sign.first().start;
        let holds = |other: &Sign<'_>| other.frame.parts().any(|part| part.contains(&at));
        let phrase = |other: &Sign<'_>| other.rule.class != MarkerClass::Connective && other.argues();
        let first = self.sentence.signs.partition_point(|other| other.first().start + LONGEST_FRAME < at);
        let until = self.sentence.signs.partition_point(|other| other.first().start <= at);
        let near = self.sentence.signs.get(first..until).unwrap_or(&[]).iter();
        near.into_iter().any(|other| phrase(other) && other.frame.slots().next().is_some() && holds(other))
    }

    /// Whether the sign joins phrases inside a clause and no statements: a coordinator, an adverb behind one ("cheap and
    /// therefore popular"), what a participle follows ("thus showing").
    fn joins_phrases(&self, sign: &Sign<'_>, clause: usize) -> bool {
        let at = sign.first().start;
        let tag = |at: usize| self.sentence.tokens.get(at).map(|token| token.tag);
        let start = self.clauses.get(clause).map_or(at, |clause| clause.range.start.min(at));
        let before = self.sentence.tokens.get(start..at).unwrap_or(&[]);
        let joined = before.last().is_some_and(|last| last.tag == Tag::Coordinator);
        // of "and yet" the first joins, the second counters
        let words = before.iter().any(|token| token.is_word() && token.tag != Tag::Coordinator);
        let follows = tag(sign.frame.end()) == Some(Tag::Ing);
        words && (tag(at) == Some(Tag::Coordinator) || sign.is_adverb(self.sentence.tokens) && (joined || follows))
    }

    /// Statements in the slots of a phrase, tied to the one around them or to each other.
    fn slots(&mut self, sign: &Sign<'_>, clause: usize, own: u32) -> bool {
        let around = self.clauses.get(clause).map_or(0..0, |clause| clause.range.clone());
        // of "not X, but Y" the side upheld is the clause of the last part
        let last = self.clauses.iter().position(|clause| clause.range.contains(&(sign.frame.end() - 1)));
        let own = last.and_then(|last| self.statement_of(last)).unwrap_or(own);
        let mut found = [None; 2];
        let mut pointed = None;
        let leading = sign.rule.pattern.leading.map(|side| (side, around.start..sign.first().start));
        for (place, (side, range)) in found.iter_mut().zip(leading.into_iter().chain(sign.frame.slots())) {
            // "not because X, but because Y": what fills a slot may be clauses of their own
            let whole = self.clause_of(range.start).filter(|whole| *whole != clause && !range.is_empty());
            let inside = range.start.max(around.start)..range.end.min(around.end);
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

    /// Whether the sign takes up a concession that its own sentence began with: "though it is old, it still works".
    fn pairs(&self, sign: &Sign<'_>, clause: usize) -> bool {
        let concedes = |sign: &Sign<'_>| sign.rule.does == Does::Rebuttal(RebuttalKind::Concession);
        let before = self.clauses.get(..clause).unwrap_or(&[]);
        concedes(sign)
            && before
                .iter()
                .filter(|other| other.matrix == Some(clause) && other.range.start < sign.first().start)
                .any(|other| other.marker.and_then(|marker| self.sentence.signs.get(marker)).is_some_and(concedes))
    }

    /// Whether the sign that opens the clause grants it: in "even if one might think that X" nothing else has to.
    fn is_granted(&self, clause: usize) -> bool {
        let opener = self.clauses.get(clause).and_then(|clause| clause.marker);
        opener
            .and_then(|opener| self.sentence.signs.get(opener))
            .is_some_and(|opener| opener.grants() == Some(RebuttalKind::Concession))
    }

    fn looks_back(&mut self, sign: &Sign<'_>, clause: usize, own: u32) {
        if let Some(kind) = sign.grants() {
            // "it is true that X": X is granted here, and what outweighs it follows. Words that may do something else,
            // such as "of course", grant nothing but what is outweighed
            if sign.rule.also.is_none() {
                self.settle(TieKind::Rebuttal(kind), End::At(own));
            }
            self.suppose(sign, End::At(own));
            if kind == RebuttalKind::Concession {
                self.grant(own);
            }
            if sign.rule.own.is_none() && !self.is_granted(clause) {
                self.tie(sign, own, End::Before(own), Signal::Grant);
            }
            return;
        }
        if self.pairs(sign, clause) || sign.stays_inside() {
            return;
        }
        let coordinate = self.clauses.get(clause).is_some_and(|clause| clause.link == Link::Coordinate);
        let inside = if coordinate { self.main_before(clause) } else { None };
        let other = inside.map_or(End::Before(own), End::At);
        let opens = self.clauses.get(clause).is_some_and(|clause| self.opens(sign, clause.range.start));
        let first = self.sentence.tokens.get(sign.first().start);
        let signal = match sign.rule.class {
            MarkerClass::Phrase if !opens => Signal::Predicate,
            _ if first.is_some_and(|first| first.tag == Tag::Coordinator) => Signal::Joint,
            _ => Signal::Adverb,
        };
        self.tie(sign, own, other, signal);
    }

    /// Whether only adverbs, coordinators and punctuation stand between the place and the sign.
    fn opens(&self, sign: &Sign<'_>, start: usize) -> bool {
        let before = self.sentence.tokens.get(start..sign.first().start).unwrap_or(&[]);
        before.iter().all(|token| !token.is_word() || matches!(token.tag, Tag::Adverb | Tag::Coordinator))
    }
}
