//! Ties the statements of a sentence by its signs: those that open clauses, those inside them, and phrases with slots.

use super::Sentence;
use super::clause::{Clause, Link};
use super::draft::Draft;
use super::pending::Awaited;
use super::sign::Sign;
use super::tie::{End, Signal, Tie, TieKind};
use crate::lexicon::{Concedes, Does, Own, Side};
use crate::marker::condition::clause_follows;
use crate::model::{MarkerClass, Polarity, RebuttalKind};
use crate::text::token::Tag;
use crate::text::word::Classes;
use crate::work::{Work, count};

/// How many words a frame may span.
pub(super) const LONGEST_FRAME: usize = 96;

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

/// How many tokens in front of a marker are looked at for other markers: each of a row of them would look at all before it.
const LONGEST_FRONT: usize = 12;

impl Weaver<'_, '_> {
    pub(super) fn statement_of(&self, clause: usize) -> Option<u32> {
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
                _ => self.ground_before(number, sign).or_else(|| self.main_before(number)),
            };
            if let Some(other) = other {
                self.tie(sign, own, End::At(other), Signal::Joint);
            }
        }
    }

    /// The ground right before what counters something, which is most often that ground: "we like it because it is small, but
    /// it is dear". What points ("but that is not fair") points at the whole.
    fn ground_before(&self, clause: usize, sign: &Sign<'_>) -> Option<u32> {
        let number = clause.checked_sub(1)?;
        let before = self.clauses.get(number)?;
        let opener = self.sentence.signs.get(before.marker?)?;
        let trails = before.link == Link::Subordinate && before.matrix? < number;
        let ground = trails && matches!(opener.rule.does, Does::Support(_));
        let counters = matches!(sign.rule.does, Does::Rebuttal(_));
        let next = self.sentence.tokens.get(sign.first().end);
        if ground && counters && !next.is_some_and(|next| next.is(Classes::DEMONSTRATIVE)) {
            self.statement_of(number)
        } else {
            None
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
            End::At(target) if sign.rule.concedes == Concedes::Supposing => {
                self.draft.set_polarity(target, Polarity::Hypothetical)
            }
            _ => {}
        }
    }

    /// What is conceded, denied or corrected is put forward in that way.
    pub(super) fn settle(&mut self, kind: TieKind, target: End) {
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
            if !self.slots(sign, clause, own) && !self.joins_phrases(sign, clause, own) {
                self.looks_back(sign, clause, own);
            }
        }
    }

    /// The clause that the word stands in. What opens a sentence before a dependent clause is of the main one: "but, although
    /// it is old, it works".
    pub(super) fn clause_of(&self, at: usize) -> Option<usize> {
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
        // a phrase of the same words is no longer one
        let longer = |other: &Sign<'_>| !other.frame.parts().eq(sign.frame.parts());
        let holds = |other: &Sign<'_>| other.frame.parts().any(|part| part.contains(&at)) && longer(other);
        let phrase = |other: &Sign<'_>| other.rule.class != MarkerClass::Connective && other.argues();
        let first = self.sentence.signs.partition_point(|other| other.first().start + LONGEST_FRAME < at);
        let until = self.sentence.signs.partition_point(|other| other.first().start <= at);
        let near = self.sentence.signs.get(first..until).unwrap_or(&[]).iter();
        // "yes, but" has no slot
        let joins = self.sentence.tokens.get(at).is_some_and(|token| token.tag == Tag::Coordinator);
        let whole = |other: &Sign<'_>| other.frame.slots().next().is_some() || joins && other.first().start < at;
        near.into_iter().any(|other| phrase(other) && whole(other) && holds(other))
    }

    /// Whether the sign joins phrases inside a clause and no statements: a coordinator, an adverb behind one ("cheap and
    /// therefore popular"), what a participle follows ("thus showing"). One that the statement begins behind joins that: "fine,
    /// but it leaks".
    fn joins_phrases(&self, sign: &Sign<'_>, clause: usize, own: u32) -> bool {
        let at = sign.first().start;
        let token = |at: usize| self.sentence.tokens.get(at);
        let start = self.clauses.get(clause).map_or(at, |clause| clause.range.start.min(at));
        let before = self.sentence.tokens.get(start..at).unwrap_or(&[]);
        let joined = before.last().is_some_and(|last| last.tag == Tag::Coordinator);
        // of "and yet" the first joins, the second counters
        let words = before.iter().any(|token| token.is_word() && token.tag != Tag::Coordinator);
        let follows = token(sign.frame.end()).is_some_and(|next| next.tag == Tag::Ing);
        let coordinates = token(at).is_some_and(|first| first.tag == Tag::Coordinator);
        let joins = words && (coordinates || sign.is_adverb(self.sentence.tokens) && (joined || follows));
        let statement = self.draft.statements.get(own as usize).map(|own| own.span.start());
        joins && statement.zip(token(at)).is_none_or(|(statement, first)| statement < first.end as usize)
    }

    /// Whether the sign takes up a concession that its own sentence began with: "though it is old, it still works", "while
    /// they deny it, the truth is that it works".
    fn pairs(&self, sign: &Sign<'_>, clause: usize) -> bool {
        let concedes = |sign: &Sign<'_>| sign.rule.does == Does::Rebuttal(RebuttalKind::Concession);
        let opens = || self.clauses.get(clause).is_some_and(|clause| self.opens(sign, clause.range.start));
        let corrects = sign.rule.does == Does::Rebuttal(RebuttalKind::Correction);
        let phrase = sign.rule.class == MarkerClass::Phrase && corrects;
        let before = self.clauses.get(..clause).unwrap_or(&[]);
        (concedes(sign) || phrase && opens())
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
        if self.stands_alone(sign, clause) {
            return self.adds(sign, own);
        }
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
            MarkerClass::Phrase if !opens && !self.sets_apart(sign) => Signal::Predicate,
            _ if first.is_some_and(|first| first.tag == Tag::Coordinator) => Signal::Joint,
            _ => Signal::Adverb,
        };
        self.tie(sign, own, other, signal);
    }

    /// Whether the sign would open a clause that depends on another, and its sentence has no other: "Although he is late."
    fn stands_alone(&self, sign: &Sign<'_>, clause: usize) -> bool {
        let [only] = self.clauses else { return false };
        clause == 0
            && only.marker.is_none()
            && clause_follows(self.sentence.tokens, sign.first().end)
            && sign.subordinates(self.sentence.tokens)
            && self.opens(sign, only.range.start)
    }

    /// "He makes sense. Although we should not trust him" outweighs what it is added to; words that only concede grant
    /// something more: "We trust it. Even though it is old."
    fn adds(&mut self, sign: &Sign<'_>, own: u32) {
        let Does::Rebuttal(kind) = sign.rule.does else { return };
        let (own, before) = (End::At(own), End::Before(own));
        let (claim, target) = match sign.rule.concedes {
            Concedes::Contrasting => (own, before),
            Concedes::Only => (before, own),
            Concedes::Supposing | Concedes::Timed => return,
        };
        let (kind, marker, certainty) = (TieKind::Rebuttal(kind), Some(sign.number), sign.certainty);
        self.settle(kind, target);
        self.draft.ties.push(Tie { kind, claim, target, marker, certainty, signal: Signal::Adverb });
    }

    /// Whether the sign ends its clause and says that its subject is other than what was said before: "the fire was
    /// another matter", not "a tram is different from a bus".
    fn sets_apart(&self, sign: &Sign<'_>) -> bool {
        let words = self.sentence.tokens.get(sign.first()).unwrap_or(&[]);
        let ends = self.sentence.tokens.get(sign.frame.end()).is_none_or(|next| !next.is_word());
        ends && sign.rule.does == Does::Rebuttal(RebuttalKind::Contrast)
            && words.iter().any(|word| word.is(Classes::BE))
    }

    /// Whether only adverbs, coordinators, punctuation and connectives stand between the place and the sign: "in fact, the
    /// opposite is true".
    pub(super) fn opens(&self, sign: &Sign<'_>, start: usize) -> bool {
        let before = self.sentence.tokens.get(start..sign.first().start).unwrap_or(&[]);
        before.iter().zip(start..).all(|(token, at)| {
            !token.is_word()
                || matches!(token.tag, Tag::Adverb | Tag::Coordinator)
                || before.len() <= LONGEST_FRONT && self.joins(at)
        })
    }

    /// Whether the word is of a connective that joins: "therefore, I disagree" and "in conclusion, I disagree" sum up.
    fn joins(&self, at: usize) -> bool {
        let joins = |sign: &Sign<'_>| {
            let connective = sign.rule.class == MarkerClass::Connective;
            connective && matches!(sign.rule.does, Does::Rebuttal(_) | Does::Other)
        };
        let first = self.sentence.signs.partition_point(|sign| sign.first().start + LONGEST_FRONT < at);
        let until = self.sentence.signs.partition_point(|sign| sign.first().start <= at);
        let near = self.sentence.signs.get(first..until).unwrap_or(&[]);
        count(Work::Sign, near.len());
        near.iter().any(|sign| joins(sign) && sign.first().contains(&at))
    }
}
