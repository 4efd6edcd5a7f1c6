//! An answer that is a sentence by itself: "Should we close the ferry? Absolutely not. It pays for itself."

use super::pending::{Awaited, Refusal};
use super::tie::{End, Signal, Tie, TieKind};
use super::weaver::Weaver;
use crate::lexicon::{Does, Own};
use crate::model::{Polarity, RebuttalKind};

impl Weaver<'_, '_> {
    /// Ties the first statement of the sentence to what the sentence before has refused; where the sentence states nothing
    /// and refuses what stands before it, keeps that for the next. What it only grants waits for its answer.
    pub(super) fn refusals(&mut self) {
        let before = self.draft.refused.take().filter(|refusal| refusal.sentence + 1 == self.sentence.number);
        let own = self.of_clause.iter().find_map(|own| *own);
        let answered = before.zip(own).filter(|_| !self.sentence.is_question());
        if let Some((refusal, own)) = answered {
            let (kind, signal) = (TieKind::Rebuttal(refusal.kind), Signal::Adverb);
            let (claim, target) = (End::At(own), End::At(refusal.target));
            let (marker, certainty) = (Some(refusal.marker), refusal.certainty);
            self.draft.ties.push(Tie { kind, claim, target, marker, certainty, signal });
        }
        self.draft.refused = if own.is_none() { self.refusal() } else { None };
        if own.is_none() && self.sentence.signs.iter().any(|sign| sign.grants() == Some(RebuttalKind::Concession)) {
            let granted = self.stated_before().and_then(|at| self.draft.statements.get(at as usize));
            self.draft.awaited = granted.map(|granted| Awaited::granted_by(granted, self.sentence.number));
        }
        if let Some(refused) = self.draft.refused.filter(|refusal| refusal.kind == RebuttalKind::Denial) {
            self.draft.set_polarity(refused.target, Polarity::Denied);
        }
    }

    /// What the sentence refuses: what was stated last in the sentence before.
    fn refusal(&self) -> Option<Refusal> {
        let (sign, kind) = self.sentence.signs.iter().find_map(|sign| match (sign.rule.does, sign.rule.own) {
            (Does::Rebuttal(kind), Some(Own::Claim | Own::Both)) => Some((sign, kind)),
            _ => None,
        })?;
        let target = self.stated_before()?;
        Some(Refusal { kind, marker: sign.number, certainty: sign.certainty, target, sentence: self.sentence.number })
    }

    /// What the sentence before states last.
    fn stated_before(&self) -> Option<u32> {
        let last = self.draft.statements.iter().rposition(|found| !found.nested)?;
        let sentence = self.draft.statements.get(last)?.sentence;
        (sentence + 1 == self.sentence.number).then_some(last as u32)
    }
}
