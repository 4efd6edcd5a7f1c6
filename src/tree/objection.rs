//! What a short text says against its own thesis: the objections that it answers, and those that it leaves standing.

use super::attach::Edge;
use super::place::is_display;
use super::thesis::theses;
use crate::claim::statement::{Draft, Signal, Statement, TieKind};
use crate::lexicon::{Cue, Model, Scores};
use crate::model::{Polarity, RebuttalKind};

/// A text of more sentences argues for more than one thing, so that what it grants need not be held against its thesis.
const LONGEST: u32 = 12;

/// A text of which more than this part is told in the past is a report.
const MOSTLY_PAST: f32 = 0.25;

/// In a text of one paragraph that argues for one thing, what is granted and then outweighed was held against that thing:
/// appends an edge from it to the thesis. "However" behind a ground of the thesis opens an objection: it counters the
/// thesis, not the ground.
pub(crate) fn object(draft: &mut Draft, scores: &Scores, edges: &mut Vec<Edge>) {
    let Some(thesis) = sole_thesis(draft, scores) else { return };
    for at in 0..edges.len() {
        let Some(edge) = edges.get(at).copied() else { break };
        let (TieKind::Rebuttal(kind), Some(countered)) = (edge.kind, edge.target) else { continue };
        let outweighs = matches!(kind, RebuttalKind::Concession | RebuttalKind::Contrast | RebuttalKind::Denial);
        if !outweighs || [edge.claim, countered].contains(&thesis) {
            continue;
        }
        match reading(draft, scores, &edge, countered, thesis) {
            Some(Reading::Answer(confidence)) => {
                draft.mark(edge.claim, Cue::Exchange);
                draft.mark(countered, Cue::Exchange);
                draft.mark(countered, Cue::Counters);
                edges.push(Edge {
                    kind: TieKind::Rebuttal(RebuttalKind::Contrast),
                    claim: countered,
                    target: Some(thesis),
                    confidence: edge.confidence * confidence,
                    runner_up: None,
                    reason: Cue::Granted,
                    ..edge
                });
            }
            Some(Reading::Objection) => {
                draft.mark(edge.claim, Cue::Exchange);
                if let Some(edge) = edges.get_mut(at) {
                    edge.target = Some(thesis);
                    edge.kind = TieKind::Rebuttal(RebuttalKind::Contrast);
                    edge.runner_up = Some((countered, 1.0 - edge.confidence));
                }
                if !edges.iter().any(|edge| edge.target == Some(countered)) {
                    uphold(draft, countered);
                }
            }
            None => {}
        }
    }
}

/// What a statement that counters another is in the text.
enum Reading {
    /// The answer to an objection, which the other is; with how likely that is.
    Answer(f32),
    /// An objection, as the other is on the side of the thesis.
    Objection,
}

fn reading(draft: &Draft, scores: &Scores, edge: &Edge, countered: u32, thesis: u32) -> Option<Reading> {
    let of = |at: u32| draft.statements.get(at as usize);
    let (own, other) = (of(edge.claim)?, of(countered)?);
    let beside = own.sentence == other.sentence;
    let facts = [(beside, Cue::Coordinate), (countered < thesis, Cue::LeadIn)];
    let extra: f32 = facts.iter().filter(|(holds, _)| *holds).map(|(_, cue)| scores.of(Model::Objection, *cue)).sum();
    let likely = extra + draft.score(countered as usize, Model::Objection, scores);
    let turns = edge.signal == Signal::Adverb || own.cues.has(Cue::Granted);
    if likely > 0.0 {
        Some(Reading::Answer(1.0 / (1.0 + (-likely).exp())))
    } else {
        (turns && !beside).then_some(Reading::Objection)
    }
}

/// What the text was taken to grant, it holds after all.
fn uphold(draft: &mut Draft, statement: u32) {
    let Some(found) = draft.statements.get_mut(statement as usize) else { return };
    found.polarity = Polarity::Asserted;
    for cue in [Cue::Countered, Cue::Conceded, Cue::Denied] {
        found.cues.remove(cue);
    }
}

/// The one thing that a text of one short paragraph argues for.
fn sole_thesis(draft: &Draft, scores: &Scores) -> Option<u32> {
    let prose = || draft.statements.iter().filter(|found| !is_display(found));
    let (first, last) = (prose().next()?, prose().next_back()?);
    let short = first.block == last.block && last.sentence - first.sentence < LONGEST;
    let past = |found: &&Statement| found.cues.has(Cue::Past);
    if !short || prose().filter(past).count() as f32 > prose().count() as f32 * MOSTLY_PAST {
        return None;
    }
    let thesis = theses(draft, scores).surest(draft, scores)?;
    let states = |found: &Statement| !found.cues.has(Cue::Past) && !found.cues.has(Cue::NoVerb);
    draft.statements.get(thesis as usize).filter(|found| states(found)).map(|_| thesis)
}
