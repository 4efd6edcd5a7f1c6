//! What the whole article is for.

use super::attach::Edge;
use crate::claim::statement::{Draft, TieKind};
use crate::lexicon::{Cue, Model, Scores};

/// Adds the cues that only the whole article can tell: what counters what, what is a ground for what, where it stands.
pub(crate) fn place(draft: &mut Draft, edges: &[Edge], first_block: u32, last_block: u32) {
    for edge in edges {
        let (upheld, other) = match edge.kind {
            TieKind::Rebuttal(_) => (Cue::Counters, Cue::Countered),
            TieKind::Support(_) => (Cue::GivenAsGround, Cue::Supported),
        };
        draft.mark(edge.claim, upheld);
        if let Some(target) = edge.target {
            draft.mark(target, other);
        }
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
