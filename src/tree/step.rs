//! The steps of an essay: what is one of them though it is more than one statement.

use super::attach::Edge;
use crate::claim::clause::Link;
use crate::claim::draft::Draft;
use crate::claim::statement::Statement;
use crate::claim::tie::{Signal, TieKind};
use crate::lexicon::Cue;
use crate::model::{Marker, Polarity, RebuttalKind};

/// An essay with more edges than this is not looked through for what they say together, as each paragraph and each step
/// asks all of them: the time would grow with their square.
pub(super) const MOST_EDGES: usize = 256;

/// Joins two statements of a sentence that are one step: two things set against each other of which neither is granted
/// ("the north grew, while the south shrank"), and two things said of one subject ("it is old, but works").
pub(crate) fn join(draft: &mut Draft, markers: &[Marker], edges: &mut Vec<Edge>) {
    if edges.len() > MOST_EDGES {
        return;
    }
    let mut at = 0;
    while let Some(edge) = edges.get(at).copied() {
        match joined(draft, &edge) {
            Some((first, second)) => {
                edges.remove(at);
                unite(draft, (first, second), edges);
                // edges before this one may be gone, too
                at = 0;
                let opener = edge.marker.and_then(|marker| markers.get(marker.index()));
                let whole = draft.statements.get_mut(first as usize);
                // "while the north grew, the south shrank": without its first word the step says something else
                if let Some((whole, opener)) = whole.zip(opener) {
                    whole.span = whole.span.hull(opener.span);
                }
            }
            None => at += 1,
        }
    }
}

/// The two statements that the edge ties, where they are one step.
fn joined(draft: &Draft, edge: &Edge) -> Option<(u32, u32)> {
    let other = edge.target?;
    let (first, second) = (edge.claim.min(other), edge.claim.max(other));
    let [left, right] = draft.statements.get(first as usize..=second as usize)? else { return None };
    let beside = left.sentence == right.sentence && !left.nested && !right.nested && edge.signal == Signal::Joint;
    let phrase = [left, right].iter().any(|found| found.link == Link::Phrase);
    // "while I admit that it is old" grants it
    let granted = draft.statements.get(other as usize)?.cues.has(Cue::Opinion);
    let one = match edge.kind {
        TieKind::Rebuttal(RebuttalKind::Contrast) => !granted,
        TieKind::Rebuttal(_) => right.cues.has(Cue::Predicate),
        TieKind::Support(_) => false,
    };
    (beside && !phrase && one).then_some((first, second))
}

/// Makes the second of two statements a part of the first.
fn unite(draft: &mut Draft, (first, second): (u32, u32), edges: &mut Vec<Edge>) {
    let moved = |at: u32| if at == second { first } else { at };
    for edge in edges.iter_mut() {
        (edge.claim, edge.target) = (moved(edge.claim), edge.target.map(moved));
    }
    edges.retain(|edge| Some(edge.claim) != edge.target);
    let rebuts = |edge: &Edge| matches!(edge.kind, TieKind::Rebuttal(_));
    let disputed = edges.iter().any(|edge| rebuts(edge) && (edge.claim == first || edge.target == Some(first)));
    let Some([left, right]) = draft.statements.get_mut(first as usize..=second as usize) else { return };
    left.span = left.span.hull(right.span);
    left.link = if left.link == Link::Subordinate { right.link } else { left.link };
    left.cues.remove(Cue::Subordinate);
    left.cues.remove(Cue::Short);
    right.nested = true;
    right.cues.add(Cue::Nested);
    settle(right);
    if !disputed {
        settle(left);
    }
}

/// What nothing counters, and counters nothing, is put forward.
fn settle(found: &mut Statement) {
    found.polarity = Polarity::Asserted;
    for cue in [Cue::Counters, Cue::Countered, Cue::Conceded, Cue::Denied] {
        found.cues.remove(cue);
    }
}

/// Gives back to its statement the phrase that is no step by itself and that it ends with.
pub(super) fn enclose(statements: &mut [Statement]) {
    for pair in 1..statements.len() {
        let Some([around, phrase]) = statements.get_mut(pair - 1..=pair) else { continue };
        let aside = phrase.link == Link::Phrase && !phrase.nested && phrase.cues.has(Cue::Aside);
        let before = around.sentence == phrase.sentence && !around.nested && !around.cues.has(Cue::Aside);
        if aside && before && around.span.end() <= phrase.span.start() {
            around.span = around.span.hull(phrase.span);
        }
    }
}
