//! What the order of a paragraph supports without a marker: the claim first, its premises after.

use super::attach::Edge;
use super::opposition::is_open;
use super::thesis::Theses;
use crate::buffer;
use crate::claim::clause::Link;
use crate::claim::draft::Draft;
use crate::claim::statement::Statement;
use crate::claim::tie::{Signal, TieKind};
use crate::lexicon::{Cue, Model, Scores};
use crate::model::{Polarity, RebuttalKind, SupportKind};

/// How many statements before one are weighed for what it supports, besides the one that the paragraph begins with.
const NEAR: usize = 4;

/// Appends a support by every statement of a paragraph that is tied to nothing yet: of the paragraph's claim where that
/// is known; else, where that is likely at all, of what the paragraph began with or of what was said shortly before,
/// whichever the words speak for: facts in a row stand beside each other under what they show.
pub(crate) fn supports(draft: &Draft, scores: &Scores, tied: &mut Vec<bool>, edges: &mut Vec<Edge>) {
    tie(draft, edges, tied);
    let independent = |found: &Statement| !found.nested && matches!(found.link, Link::Main | Link::Coordinate);
    let mut first = 0;
    for paragraph in draft.statements.chunk_by(|left, right| left.block == right.block) {
        let topic = paragraph.iter().position(|found| found.cues.has(Cue::Topic)).map(|topic| first + topic);
        let mut before = Before::default();
        for (at, statement) in paragraph.iter().enumerate().map(|(at, statement)| (first + at, statement)) {
            if !independent(statement) || statement.cues.has(Cue::Question) || statement.cues.has(Cue::Heading) {
                continue;
            }
            // what a neighbour outweighs may be a ground for what the paragraph of an essay argues all the same
            let granted = statement.polarity == Polarity::Conceded && statement.cues.has(Cue::Beside);
            let asserted = statement.polarity == Polarity::Asserted || granted;
            let open = tied.get(at).is_some_and(|tied| !tied) && asserted;
            let chosen = match (open, topic) {
                (false, _) => None,
                (true, Some(topic)) => (!statement.cues.has(Cue::Topic)).then_some((topic, Cue::Topic)),
                (true, None) => before.chosen(draft, scores, at),
            };
            if let Some((target, reason)) = chosen {
                buffer::push(edges, unmarked(scores, kind(draft, at), (at, target), reason));
            }
            before.pass(at, statement, chosen);
        }
        first += paragraph.len();
    }
}

/// What a statement is drawn to support, and the cue that decided.
type Chosen = Option<(usize, Cue)>;

/// What of its paragraph stands before a statement.
#[derive(Default)]
struct Before {
    /// What the paragraph begins with, or its last point.
    head: Option<usize>,
    /// The nearest first.
    near: [Option<usize>; NEAR],
    /// What the nearest supports.
    beside: Chosen,
    /// What the first of the points that are counted supports.
    first_point: Option<Chosen>,
}

impl Before {
    /// What the statement supports: a second point what the first does, what has the form of its neighbour the same as
    /// that.
    fn chosen(&self, draft: &Draft, scores: &Scores, at: usize) -> Chosen {
        let own = draft.statements.get(at)?;
        if let Some(first) = self.first_point.filter(|_| own.cues.has(Cue::Series)) {
            return first;
        }
        let chosen = target(draft, scores, at, self.head, &self.near)?;
        let beside = self.beside.filter(|_| own.cues.has(Cue::Parallel) && self.near.first() == Some(&Some(chosen.0)));
        beside.or(Some(chosen))
    }

    fn pass(&mut self, at: usize, statement: &Statement, chosen: Chosen) {
        // what follows a point belongs to it
        if statement.cues.has(Cue::Series) {
            let first = self.first_point.or(Some(chosen));
            *self = Before { first_point: first, ..Before::default() };
        }
        self.head = self.head.or(Some(at));
        self.near.rotate_right(1);
        if let Some(nearest) = self.near.first_mut() {
            *nearest = Some(at);
        }
        self.beside = chosen;
    }
}

/// Drops what order alone draws from a thesis: the rest is for it, not it for the rest.
pub(crate) fn free(theses: &Theses, edges: &mut Vec<Edge>) {
    let by_order = |edge: &Edge| matches!(edge.kind, TieKind::Support(_)) && edge.marker.is_none();
    edges.retain(|edge| !by_order(edge) || !theses.hold(edge.claim));
}

/// Appends a support of the thesis by what each paragraph argues for, whether or not something counters it there. What is
/// given as a ground of the thesis itself is argued for like that.
pub(crate) fn lean(
    draft: &mut Draft,
    scores: &Scores,
    (theses, thesis): (Theses, u32),
    tied: &mut Vec<bool>,
    edges: &mut Vec<Edge>,
) {
    tied.clear();
    tied.resize(draft.statements.len(), false);
    for edge in edges.iter().filter(|edge| matches!(edge.kind, TieKind::Support(_)) || is_open(edge)) {
        if let Some(tied) = tied.get_mut(edge.claim as usize) {
            *tied = true;
        }
        if edge.target.is_some_and(|target| theses.hold(target)) {
            draft.mark(edge.claim, Cue::Topic);
        }
    }
    for (at, found) in draft.statements.iter().enumerate().filter(|(at, _)| !theses.hold(*at as u32)) {
        let open = tied.get(at).is_some_and(|tied| !tied) && found.cues.has(Cue::Topic);
        if open && !found.cues.has(Cue::Question) {
            edges.push(unmarked(scores, SupportKind::Reason, (at, thesis as usize), Cue::Topic));
        }
    }
}

pub(super) fn unmarked(scores: &Scores, kind: SupportKind, (claim, target): (usize, usize), reason: Cue) -> Edge {
    let (kind, confidence) = (TieKind::Support(kind), scores.of_ordered_support());
    Edge {
        kind,
        claim: claim as u32,
        target: Some(target as u32),
        marker: None,
        signal: Signal::Joint,
        confidence,
        runner_up: None,
        reason,
    }
}

/// Notes which statements are a ground or countered already.
fn tie(draft: &Draft, edges: &[Edge], tied: &mut Vec<bool>) {
    tied.clear();
    tied.resize(draft.statements.len(), false);
    for edge in edges {
        let grounds = matches!(edge.kind, TieKind::Support(_)).then_some(edge.claim);
        // what differs from another statement may be a ground all the same
        let counters = matches!(edge.kind, TieKind::Rebuttal(kind) if kind != RebuttalKind::Contrast);
        let beside = |at: &u32| draft.statements.get(*at as usize).is_some_and(|found| found.cues.has(Cue::Beside));
        for at in grounds.into_iter().chain(edge.target.filter(|at| counters && !beside(at))) {
            if let Some(tied) = tied.get_mut(at as usize) {
                *tied = true;
            }
        }
    }
}

/// What the statement most likely supports, the nearest first in `near`, and the cue that decided; `None` where it more
/// likely supports nothing.
fn target(
    draft: &Draft,
    scores: &Scores,
    at: usize,
    head: Option<usize>,
    near: &[Option<usize>],
) -> Option<(usize, Cue)> {
    let own = draft.statements.get(at)?;
    let weight = |cue| scores.of(Model::Order, cue);
    let far = head.filter(|_| !near.contains(&head));
    let scored = near.iter().copied().flatten().chain(far).filter_map(|other| {
        let found = draft.statements.get(other)?;
        let leads = if Some(other) == head { weight(Cue::FirstSentence) } else { 0.0 };
        let distant = if Some(other) == far { weight(Cue::Further) } else { 0.0 };
        let follows = if near.first() == Some(&Some(other)) { weight(Cue::Distance1) } else { 0.0 };
        let words = draft.shared(own, found) as f32 * weight(Cue::Overlap);
        let reason = if leads > follows { Cue::FirstSentence } else { Cue::Distance1 };
        Some((other, reason, leads + distant + follows + words + scores.sum(Model::Grounded, found.cues.bits())))
    });
    let (target, reason, score) = scored.reduce(|best, other| if other.2 > best.2 { other } else { best })?;
    (score + scores.sum(Model::Leaning, own.cues.bits()) > 0.0).then_some((target, reason))
}

/// A figure, a date or a past event is evidence; else it is a reason.
fn kind(draft: &Draft, at: usize) -> SupportKind {
    let fact = [Cue::Figure, Cue::Date, Cue::Past];
    let is_fact = draft.statements.get(at).is_some_and(|found| fact.iter().any(|cue| found.cues.has(*cue)));
    if is_fact { SupportKind::Evidence } else { SupportKind::Reason }
}
