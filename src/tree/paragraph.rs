//! What the order of a paragraph supports without a marker: the claim first, its premises after.

use super::attach::Edge;
use crate::claim::clause::Link;
use crate::claim::statement::{Draft, TieKind};
use crate::lexicon::{Cue, Model, Scores};
use crate::model::{Polarity, SupportKind};

/// How sure an unmarked support is.
const UNMARKED: f32 = 0.35;

/// Appends a support by every later statement of a paragraph that is tied to nothing yet: of what the paragraph began
/// with, or of what was said just before, whichever its words speak for.
pub(crate) fn supports(draft: &Draft, scores: &Scores, tied: &mut Vec<bool>, edges: &mut Vec<Edge>) {
    tie(draft, edges, tied);
    let mut first = 0;
    for paragraph in draft.statements.chunk_by(|left, right| left.block == right.block) {
        let (mut head, mut before) = (None, None);
        for (at, statement) in paragraph.iter().enumerate().map(|(at, statement)| (first + at, statement)) {
            let independent = !statement.nested && matches!(statement.link, Link::Main | Link::Coordinate);
            if !independent || statement.cues.has(Cue::Question) || statement.cues.has(Cue::Heading) {
                continue;
            }
            let open = tied.get(at).is_some_and(|tied| !tied) && statement.polarity == Polarity::Asserted;
            if let (Some(head), Some(before), true) = (head, before, open) {
                let (target, reason) = target(draft, scores, at, head, before);
                edges.push(Edge {
                    kind: TieKind::Support(kind(draft, at)),
                    claim: at as u32,
                    target: Some(target as u32),
                    marker: None,
                    confidence: UNMARKED,
                    runner_up: None,
                    reason,
                });
            }
            head = head.or(Some(at));
            before = Some(at);
        }
        first += paragraph.len();
    }
}

/// Notes which statements are a ground or countered already.
fn tie(draft: &Draft, edges: &[Edge], tied: &mut Vec<bool>) {
    tied.clear();
    tied.resize(draft.statements.len(), false);
    for edge in edges {
        let grounds = matches!(edge.kind, TieKind::Support(_)).then_some(edge.claim);
        for at in grounds.into_iter().chain(edge.target.filter(|_| matches!(edge.kind, TieKind::Rebuttal(_)))) {
            if let Some(tied) = tied.get_mut(at as usize) {
                *tied = true;
            }
        }
    }
}

/// The paragraph's head or the statement just before, and the cue that decided.
fn target(draft: &Draft, scores: &Scores, at: usize, head: usize, before: usize) -> (usize, Cue) {
    let (Some(own), Some(first), Some(last)) =
        (draft.statements.get(at), draft.statements.get(head), draft.statements.get(before))
    else {
        return (head, Cue::FirstSentence);
    };
    let weight = |cue| scores.of(Model::Ground, cue);
    let shared = |other| draft.shared(own, other) as f32 * weight(Cue::Overlap);
    let pointing = if own.cues.has(Cue::Pointing) { weight(Cue::Pointing) } else { 0.0 };
    let to_head = weight(Cue::FirstSentence) + shared(first);
    let to_last = weight(Cue::Distance1) + shared(last) + pointing;
    if to_last > to_head { (before, Cue::Distance1) } else { (head, Cue::FirstSentence) }
}

/// A figure, a date or a past event is evidence; else it is a reason.
fn kind(draft: &Draft, at: usize) -> SupportKind {
    let fact = [Cue::Figure, Cue::Date, Cue::Past];
    let is_fact = draft.statements.get(at).is_some_and(|found| fact.iter().any(|cue| found.cues.has(*cue)));
    if is_fact { SupportKind::Evidence } else { SupportKind::Reason }
}
