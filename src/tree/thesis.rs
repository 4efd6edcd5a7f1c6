//! What the whole article is for.

use super::attach::Edge;
use crate::claim::statement::{Draft, Statement, TieKind};
use crate::lexicon::{Cue, Model, Scores};

/// Adds the cues that only the whole article can tell: what counters what, what is a ground for what, where it stands.
pub(crate) fn place(draft: &mut Draft, edges: &[Edge], first_block: u32, last_block: u32) {
    for edge in edges {
        let (upheld, other) = match (edge.kind, edge.marker) {
            (TieKind::Rebuttal(_), _) => (Cue::Counters, Cue::Countered),
            (TieKind::Support(_), Some(_)) => (Cue::GivenAsGround, Cue::Supported),
            (TieKind::Support(_), None) => (Cue::GroundByOrder, Cue::SupportedByOrder),
        };
        draft.mark(edge.claim, upheld);
        if let Some(target) = edge.target {
            draft.mark(target, other);
        }
    }
    if first_block != last_block {
        introduce(draft, first_block);
    }
    let last = draft.statements.len().wrapping_sub(1);
    for (at, statement) in draft.statements.iter_mut().enumerate() {
        for (holds, cue) in [
            (at == 0, Cue::Opening),
            (at == last, Cue::Closing),
            (statement.block == first_block, Cue::FirstParagraph),
            (statement.block == last_block, Cue::LastParagraph),
            (statement.polarity == crate::model::Polarity::Conceded, Cue::Conceded),
            (statement.polarity == crate::model::Polarity::Denied, Cue::Denied),
        ] {
            if holds {
                statement.cues.add(cue);
            }
        }
    }
}

/// An introduction leads up to its last sentence: where that one states an opinion, the ones before are background.
fn introduce(draft: &mut Draft, first_block: u32) {
    let paragraph = |found: &Statement| found.block == first_block;
    let Some(first) = draft.statements.iter().position(paragraph) else { return };
    let count = draft.statements.iter().skip(first).take_while(|found| paragraph(found)).count();
    let Some(statements) = draft.statements.get_mut(first..first + count) else { return };
    let Some(last) = statements.last().map(|last| last.sentence) else { return };
    let opinion = |found: &Statement| found.sentence == last && found.cues.has(Cue::Opinion);
    let cue = if statements.iter().any(opinion) { Cue::Introduction } else { Cue::LeadIn };
    for found in statements.iter_mut().filter(|found| found.sentence < last && !found.cues.has(Cue::Opinion)) {
        found.cues.add(cue);
    }
}

impl Draft {
    fn mark(&mut self, statement: u32, cue: Cue) {
        if let Some(statement) = self.statements.get_mut(statement as usize) {
            statement.cues.add(cue);
        }
    }

    /// The log-odds of a decision about a statement.
    pub(crate) fn score(&self, statement: usize, model: Model, scores: &Scores) -> f32 {
        let Some(statement) = self.statements.get(statement) else { return f32::MIN };
        scores.of(model, Cue::Always) + statement.cues.iter().map(|cue| scores.of(model, cue)).sum::<f32>()
    }
}

/// The statement that most looks like the thesis; `None` where there is none.
pub(crate) fn thesis(draft: &Draft, scores: &Scores) -> Option<usize> {
    let scored = (0..draft.statements.len()).map(|at| (at, draft.score(at, Model::Thesis, scores)));
    // of two that score the same the earlier one
    let best = scored.reduce(|best, other| if other.1 > best.1 { other } else { best });
    best.map(|(at, _)| at)
}
