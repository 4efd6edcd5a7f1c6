//! What is put forward to be answered, until it is: "Of course the fee is high. A day ticket costs nine crowns. But it pays
//! for the lifeguards."

use super::pending::Awaited;
use super::tie::{End, Signal, Tie, TieKind};
use super::weaver::Weaver;
use crate::lexicon::Cue;
use crate::model::Quote;
use crate::quote::report::is_rumour;

/// How many sentences on a marker still answers it.
const AHEAD: u32 = 2;

impl Weaver<'_, '_> {
    /// Takes note of what the sentence grants.
    pub(super) fn grant(&mut self, own: u32) {
        self.granted = self.draft.statements.get(own as usize).map(Awaited::of);
    }

    /// Ties the sentence to what was put forward before it, and keeps what it puts forward itself.
    pub(super) fn answers(&mut self) {
        let near = |awaited: &Awaited| {
            awaited.block == self.sentence.block && self.sentence.number - awaited.sentence <= AHEAD
        };
        let before = self.draft.awaited.take().filter(near);
        let own = self.granted.or_else(|| self.hearsay()).filter(|own| !self.is_countered(own));
        let answer = self.of_clause.first().copied().flatten();
        let left = match (before, answer) {
            (Some(before), Some(answer)) if own.is_none() => self.answer(before, answer),
            (before, _) => before,
        };
        self.draft.awaited = own.or(left);
    }

    /// Ties the statement to the one that awaits it; answers with that one where it still waits.
    fn answer(&mut self, before: Awaited, answer: u32) -> Option<Awaited> {
        let found = self.draft.statements.get(answer as usize)?;
        if self.sentence.is_question() || found.cues.has(Cue::Reported) {
            return Some(before);
        }
        let earlier = self.draft.statements.iter().enumerate().rev();
        let mut near = earlier.take_while(|(_, other)| other.span.start() >= before.span.start());
        let target = End::At(near.find(|(_, other)| other.span == before.span)?.0 as u32);
        let counters = |tie: &&mut Tie| {
            tie.claim == End::At(answer)
                && matches!(tie.target, End::Before(_))
                && matches!(tie.kind, TieKind::Rebuttal(_))
                && tie.signal != Signal::Predicate
        };
        if let Some(tie) = self.ties().iter_mut().rev().find(counters) {
            tie.target = target;
            return None;
        }
        Some(before)
    }

    /// What the sentence says is said, and nothing else.
    fn hearsay(&self) -> Option<Awaited> {
        let own = self.draft.statements.get(self.of_clause.first().copied().flatten()? as usize)?;
        let rumour = |quote: &Quote| quote.content.contains(own.span) && is_rumour(quote);
        let reported = own.cues.has(Cue::Reported) && self.sentence.quotes.iter().any(rumour);
        reported.then(|| Awaited::of(own))
    }

    /// Whether the sentence itself counters what it puts forward.
    fn is_countered(&self, awaited: &Awaited) -> bool {
        let at = |end: End| match end {
            End::At(at) => self.draft.statements.get(at as usize).map(|found| found.span),
            End::Before(_) => None,
        };
        let own = self.draft.ties.get(self.first_tie..).unwrap_or(&[]);
        own.iter().any(|tie| matches!(tie.kind, TieKind::Rebuttal(_)) && at(tie.target) == Some(awaited.span))
    }
}
