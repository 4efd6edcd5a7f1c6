//! What the order of a paragraph supports without a marker: the claim first, its premises after.

use super::attach::Edge;
use crate::claim::clause::Link;
use crate::claim::statement::{Draft, TieKind};
use crate::lexicon::Cue;
use crate::model::{Polarity, SupportKind};

/// How sure an unmarked support is.
const UNMARKED: f32 = 0.35;

/// Appends a support of the paragraph's claim by every later statement of it that is tied to nothing yet.
pub(crate) fn supports(draft: &Draft, edges: &mut Vec<Edge>) {
    let mut tied = vec![false; draft.statements.len()];
    for edge in edges.iter() {
        let grounds = matches!(edge.kind, TieKind::Support(_)).then_some(edge.claim);
        for at in grounds.into_iter().chain(edge.target.filter(|_| matches!(edge.kind, TieKind::Rebuttal(_)))) {
            if let Some(tied) = tied.get_mut(at as usize) {
                *tied = true;
            }
        }
    }
    let mut first = 0;
    for paragraph in draft.statements.chunk_by(|left, right| left.block == right.block) {
        let mut head = None;
        for (at, statement) in paragraph.iter().enumerate().map(|(at, statement)| (first + at, statement)) {
            let independent = !statement.nested && matches!(statement.link, Link::Main | Link::Coordinate);
            let open = tied.get(at).is_some_and(|tied| !tied) && statement.polarity == Polarity::Asserted;
            if !independent || statement.cues.has(Cue::Question) || statement.cues.has(Cue::Heading) {
                continue;
            }
            match head {
                None => head = Some(at),
                Some(head) if open => edges.push(Edge {
                    kind: TieKind::Support(kind(draft, at)),
                    claim: at as u32,
                    target: Some(head as u32),
                    marker: None,
                    confidence: UNMARKED,
                    runner_up: None,
                    reason: Cue::FirstSentence,
                }),
                Some(_) => {}
            }
        }
        first += paragraph.len();
    }
}

/// A figure, a date or a past event is evidence; else it is a reason.
fn kind(draft: &Draft, at: usize) -> SupportKind {
    let fact = [Cue::Figure, Cue::Date, Cue::Past];
    let is_fact = draft.statements.get(at).is_some_and(|found| fact.iter().any(|cue| found.cues.has(*cue)));
    if is_fact { SupportKind::Evidence } else { SupportKind::Reason }
}
