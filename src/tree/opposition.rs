//! The paragraphs of an essay that speak against its thesis: what it grants, what others hold and it answers, and what it
//! turns to behind the paragraphs that speak for it.

use super::attach::Edge;
use super::essay::Essay;
use super::step::MOST_EDGES;
use crate::claim::draft::Draft;
use crate::claim::statement::Statement;
use crate::claim::tie::{Signal, TieKind};
use crate::lexicon::{Cue, Model, Scores};
use crate::model::{MarkerId, Polarity, RebuttalKind};

/// The paragraph that is read: its block and what it argues for.
#[derive(Clone, Copy)]
struct Paragraph {
    block: u32,
    topic: u32,
}

/// Appends a rebuttal, its target still open, by what each paragraph that speaks against the thesis argues for. A marker
/// that opens a paragraph takes up what an earlier one argues for, and one inside a paragraph that speaks against the
/// thesis what that one does.
pub(crate) fn oppose(essay: &Essay, draft: &mut Draft, scores: &Scores, edges: &mut Vec<Edge>) {
    let (mut place, mut opposed): (usize, Option<Paragraph>) = (0, None);
    let mut next = topic(essay, draft, 0);
    // each paragraph asks all edges, those of the ones before it among them
    while let Some(own) = next.filter(|_| edges.len() <= MOST_EDGES) {
        next = topic(essay, draft, own.topic + 1);
        let turn = turning(draft, edges, own.block);
        let facts = Facts {
            turns: turn.is_some(),
            opposed: opposed.is_some(),
            after_many: place >= MANY,
            closes: next.is_none(),
            leads: next.is_some_and(|next| turning(draft, edges, next.block).is_some()),
        };
        let (score, reason) = facts.weigh(draft, own, scores, edges);
        let turn = turn.map(|turn| edges.remove(turn));
        if score > 0.0 {
            answer(draft, own, edges);
            edges.push(against(own.topic, (score, reason), turn.and_then(|turn| turn.marker)));
        } else if let Some((turn, opposed)) = turn.zip(opposed) {
            // what speaks for the thesis counters nothing else that does
            edges.push(Edge { target: Some(opposed.topic), ..turn });
        }
        if let Some(target) = turn.and_then(|turn| turn.target) {
            uphold(draft, target, edges);
        }
        opposed = if score > 0.0 { Some(own) } else { opposed };
        place += 1;
    }
}

/// The first paragraph whose claim is that statement or a later one.
fn topic(essay: &Essay, draft: &Draft, from: u32) -> Option<Paragraph> {
    let statements = draft.statements.iter().enumerate().skip(from as usize);
    let mut topics = statements.filter(|(_, found)| essay.argues_for(found));
    topics.next().map(|(topic, found)| Paragraph { block: found.block, topic: topic as u32 })
}

/// What nothing counters any more is not granted, unless its own words do.
fn uphold(draft: &mut Draft, target: u32, edges: &[Edge]) {
    let counters = |edge: &Edge| edge.target == Some(target) && matches!(edge.kind, TieKind::Rebuttal(_));
    let Some(found) = draft.statements.get_mut(target as usize) else { return };
    if edges.iter().any(counters) || found.cues.has(Cue::Granted) {
        return;
    }
    found.polarity = Polarity::Asserted;
    for cue in [Cue::Countered, Cue::Conceded, Cue::Denied] {
        found.cues.remove(cue);
    }
}

/// Behind so many paragraphs for the thesis one that turns is more likely against it.
const MANY: usize = 2;

/// What is known of a paragraph besides its words.
struct Facts {
    /// It opens with a marker that counters an earlier one.
    turns: bool,
    /// An earlier one speaks against the thesis.
    opposed: bool,
    after_many: bool,
    /// The body ends with it.
    closes: bool,
    /// The next one turns.
    leads: bool,
}

impl Facts {
    /// How likely the paragraph speaks against the thesis, in log-odds, and the cue that says so most.
    fn weigh(&self, draft: &Draft, own: Paragraph, scores: &Scores, edges: &[Edge]) -> (f32, Cue) {
        let found = draft.statements.get(own.topic as usize);
        let has = |cue| found.is_some_and(|found| found.cues.has(cue));
        let answered = edges.iter().any(|edge| answers(draft, edge, own));
        // "the bus is slow, but it is safe" grants the one half of what it argues for
        let joint = |edge: &Edge| edge.signal == Signal::Joint && matches!(edge.kind, TieKind::Rebuttal(_));
        let beside = edges.iter().any(|edge| edge.target == Some(own.topic) && joint(edge));
        let facts = [
            (true, Cue::Always),
            (has(Cue::Granted) && !beside, Cue::Granted),
            (has(Cue::Conceded) && !beside, Cue::Conceded),
            (has(Cue::Reported), Cue::Reported),
            (answered, Cue::Countered),
            (self.turns && !self.opposed, Cue::Counters),
            (self.turns && !self.opposed && self.after_many, Cue::Further),
            (self.turns && self.opposed, Cue::OtherParagraph),
            (self.leads, Cue::LeadIn),
            (self.closes, Cue::LastParagraph),
        ];
        let weight = |cue: Cue| scores.of(Model::Opposition, cue);
        let cues = || facts.iter().filter(|(holds, _)| *holds).map(|(_, cue)| *cue);
        let reason = cues().max_by(|left, right| weight(*left).total_cmp(&weight(*right)));
        (cues().map(weight).sum(), reason.unwrap_or(Cue::Always))
    }
}

/// Points the rebuttals that are still open at the thesis; without one they counter what the essay never states.
pub(crate) fn aim(edges: &mut [Edge], thesis: Option<u32>) {
    for edge in edges.iter_mut().filter(|edge| is_open(edge)) {
        edge.target = thesis;
    }
}

/// Whether the edge counters the thesis, which is still to be known.
pub(super) fn is_open(edge: &Edge) -> bool {
    edge.target.is_none() && matches!(edge.kind, TieKind::Rebuttal(_))
}

fn against(claim: u32, (score, reason): (f32, Cue), marker: Option<MarkerId>) -> Edge {
    let kind = TieKind::Rebuttal(RebuttalKind::Contrast);
    let confidence = 1.0 / (1.0 + (-score).exp());
    Edge { kind, claim, target: None, marker, signal: Signal::Joint, confidence, runner_up: None, reason }
}

/// The edge by a marker at the beginning of the paragraph that counters what another one says.
fn turning(draft: &Draft, edges: &[Edge], block: u32) -> Option<usize> {
    let of = |at: u32| draft.statements.get(at as usize);
    let opens = |found: &Statement| found.block == block && found.cues.has(Cue::FirstSentence);
    let turns = |edge: &Edge| {
        let elsewhere = edge.target.and_then(of).is_some_and(|other| other.block != block);
        elsewhere && is_adverb(edge) && of(edge.claim).is_some_and(opens)
    };
    edges.iter().position(turns)
}

/// Whether the edge is a rebuttal by an adverb.
fn is_adverb(edge: &Edge) -> bool {
    edge.signal == Signal::Adverb && matches!(edge.kind, TieKind::Rebuttal(_))
}

/// Whether a later sentence of the paragraph counters what stands in it before.
fn answers(draft: &Draft, edge: &Edge, own: Paragraph) -> bool {
    let of = |at: u32| draft.statements.get(at as usize);
    let inside = |at: u32| of(at).is_some_and(|found| found.block == own.block);
    is_adverb(edge) && edge.claim > own.topic && inside(edge.claim) && edge.target.is_some_and(inside)
}

/// What a later sentence counters in a paragraph that speaks against the thesis is what that paragraph argues for.
fn answer(draft: &Draft, own: Paragraph, edges: &mut [Edge]) {
    for edge in edges.iter_mut().filter(|edge| answers(draft, edge, own)) {
        edge.target = Some(own.topic);
    }
}
