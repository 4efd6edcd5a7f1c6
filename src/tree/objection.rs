//! What a short text says against its own thesis: the objections that it answers, and those that it leaves standing.

use super::attach::Edge;
use super::display::is_display;
use super::paragraph::unmarked;
use super::thesis::Theses;
use crate::claim::draft::Draft;
use crate::claim::statement::Statement;
use crate::claim::tie::{End, Signal, TieKind};
use crate::lexicon::{Cue, Model, Scores};
use crate::model::{MarkerId, Polarity, RebuttalKind, SupportKind};

/// A text of more sentences argues for more than one thing, so that what it grants need not be held against its thesis.
const LONGEST: u32 = 12;

/// The most edges of such a text, as each is held against all: without it sentences without end would take time that grows
/// with their square.
const MOST_EDGES: usize = 128;

/// A text of which more than this part is told in the past is a report.
const MOSTLY_PAST: f32 = 0.25;

/// In a text of one paragraph that argues for one thing, what is granted and then outweighed was held against that thing:
/// it counters the thesis. "However" behind a ground of the thesis opens an objection: it counters the thesis, not the
/// ground. Neither the objection nor its answer is a ground of the thesis by its place alone.
pub(crate) fn object(draft: &mut Draft, scores: &Scores, theses: &Theses, edges: &mut Vec<Edge>) {
    if edges.len() > MOST_EDGES {
        return;
    }
    let Some(thesis) = sole_thesis(draft, scores, theses) else { return };
    for at in 0..edges.len() {
        let Some(edge) = edges.get(at).copied() else { break };
        let outweighs = matches!(edge.kind, TieKind::Rebuttal(RebuttalKind::Concession | RebuttalKind::Denial));
        let Some(other) = edge.target.filter(|_| outweighs && is_sure(&edge)) else { continue };
        let answered = |edge: &Edge| edge.claim == thesis && edge.target == Some(other) && is_sure(edge);
        if [edge.claim, other].contains(&thesis) || edges.iter().any(answered) {
            continue;
        }
        let objects = TieKind::Rebuttal(RebuttalKind::Contrast);
        let (kind, target, runner_up) = (objects, Some(thesis), Some((other, 1.0 - edge.confidence)));
        match reading(draft, scores, &edge, other, thesis) {
            Some(Reading::Answer { likely, reason }) => {
                free(draft, edges, &[edge.claim, other]);
                draft.mark(other, Cue::Counters);
                let confidence = edge.confidence * likely;
                edges.push(Edge { kind, claim: other, target, confidence, runner_up: None, reason, ..edge });
            }
            Some(Reading::Objection) => {
                free(draft, edges, &[edge.claim]);
                let same = |old: &&mut Edge| (old.claim, old.target) == (edge.claim, edge.target);
                edges.iter_mut().filter(same).for_each(give_up);
                edges.push(Edge { kind, target, runner_up, ..edge });
                uphold(draft, scores, edges, (other, thesis));
            }
            None => {}
        }
    }
    grant(draft, thesis, edges);
    edges.retain(is_sure);
}

/// What is granted by words that say no more, and outweighed by nothing, is left to stand against the thesis.
fn grant(draft: &mut Draft, thesis: u32, edges: &mut Vec<Edge>) {
    let ties = std::mem::take(&mut draft.ties);
    for tie in ties.iter().filter(|tie| tie.signal == Signal::Grant) {
        let End::At(own) = tie.claim else { continue };
        let rebuts = |edge: &&Edge| matches!(edge.kind, TieKind::Rebuttal(_)) && is_sure(edge);
        let tied = edges.iter().filter(rebuts).any(|edge| edge.claim == own || edge.target == Some(own));
        if tied || own == thesis {
            continue;
        }
        free(draft, edges, &[own]);
        draft.mark(own, Cue::Counters);
        edges.push(Edge {
            kind: TieKind::Rebuttal(RebuttalKind::Contrast),
            claim: own,
            target: Some(thesis),
            marker: tie.marker.map(|at| MarkerId::of(at as usize)),
            confidence: tie.certainty,
            runner_up: None,
            reason: Cue::Granted,
            signal: tie.signal,
        });
    }
    draft.ties = ties;
}

/// What a statement that counters another is in the text.
enum Reading {
    /// The answer to an objection, which the other is: how likely that is, and what says so most.
    Answer { likely: f32, reason: Cue },
    /// An objection, as the other is on the side of the thesis.
    Objection,
}

fn reading(draft: &Draft, scores: &Scores, edge: &Edge, other: u32, thesis: u32) -> Option<Reading> {
    let of = |at: u32| draft.statements.get(at as usize);
    let (own, objection, thesis_said) = (of(edge.claim)?, of(other)?, of(thesis)?);
    let beside = own.sentence == objection.sentence;
    // what others answer is no word of the author's
    if own.cues.has(Cue::Reported) && !beside {
        return None;
    }
    let weight = |cue| scores.of(Model::Objection, cue);
    let (leads, trails) = (other < thesis, edge.claim < other);
    let concludes = thesis_said.cues.has(Cue::Conclusion);
    let places = [
        (beside && !trails, Cue::FirstClause),
        (trails, Cue::LastClause),
        (leads && !concludes, Cue::LeadIn),
        (leads && concludes, Cue::Introduction),
    ];
    let cues = || places.iter().filter(|(holds, _)| *holds).map(|(_, cue)| *cue).chain(objection.cues.iter());
    let score = weight(Cue::Always) + cues().map(weight).sum::<f32>();
    match edge.signal {
        _ if score > 0.0 => {
            let reason = cues().max_by(|left, right| weight(*left).total_cmp(&weight(*right)))?;
            Some(Reading::Answer { likely: 1.0 / (1.0 + (-score).exp()), reason })
        }
        Signal::Adverb => (!beside && !leads).then_some(Reading::Objection),
        Signal::Joint | Signal::Grant | Signal::Predicate => None,
    }
}

/// Gives up the supports by some statements that only the order of the text told.
fn free(draft: &mut Draft, edges: &mut [Edge], statements: &[u32]) {
    let by_order = |edge: &&mut Edge| edge.marker.is_none() && matches!(edge.kind, TieKind::Support(_));
    for edge in edges.iter_mut().filter(by_order).filter(|edge| statements.contains(&edge.claim)) {
        give_up(edge);
        if let Some(found) = draft.statements.get_mut(edge.claim as usize) {
            found.cues.remove(Cue::GroundByOrder);
        }
    }
}

fn give_up(edge: &mut Edge) {
    edge.confidence = 0.0;
}

/// Whether the edge was not given up.
fn is_sure(edge: &Edge) -> bool {
    edge.confidence > 0.0
}

/// What the text was taken to grant, it gives as a ground after all.
fn uphold(draft: &mut Draft, scores: &Scores, edges: &mut Vec<Edge>, (ground, thesis): (u32, u32)) {
    let countered = |edge: &Edge| edge.target == Some(ground) && matches!(edge.kind, TieKind::Rebuttal(_));
    if edges.iter().filter(|edge| is_sure(edge)).any(countered) {
        return;
    }
    let Some(found) = draft.statements.get_mut(ground as usize) else { return };
    found.polarity = Polarity::Asserted;
    for cue in [Cue::Countered, Cue::Conceded, Cue::Denied] {
        found.cues.remove(cue);
    }
    let gives = |edge: &Edge| edge.claim == ground && matches!(edge.kind, TieKind::Support(_));
    if !edges.iter().any(gives) {
        found.cues.add(Cue::GroundByOrder);
        edges.push(unmarked(scores, SupportKind::Reason, (ground as usize, thesis as usize), Cue::FirstSentence));
    }
}

/// The one thing that a text of one short paragraph argues for.
fn sole_thesis(draft: &Draft, scores: &Scores, theses: &Theses) -> Option<u32> {
    let prose = || draft.statements.iter().filter(|found| !is_display(found));
    let (first, last) = (prose().next()?, prose().next_back()?);
    let short = first.block == last.block && last.sentence - first.sentence < LONGEST;
    let past = |found: &&Statement| found.cues.has(Cue::Past);
    if !short || prose().filter(past).count() as f32 > prose().count() as f32 * MOSTLY_PAST {
        return None;
    }
    let thesis = theses.surest(draft, scores)?;
    let states = |found: &Statement| !found.cues.has(Cue::Past) && !found.cues.has(Cue::NoVerb);
    draft.statements.get(thesis as usize).filter(|found| states(found)).map(|_| thesis)
}
