//! What the whole article is for.

use super::attach::Edge;
use super::display::{is_display, is_headline};
use crate::claim::draft::Draft;
use crate::claim::statement::Statement;
use crate::claim::tie::TieKind;
use crate::lexicon::{Cue, Model, Scores};

/// Adds the cues that the edges give: what counters what, what is a ground for what.
pub(crate) fn join(draft: &mut Draft, edges: &[Edge]) {
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
}

impl Draft {
    pub(super) fn mark(&mut self, statement: u32, cue: Cue) {
        if let Some(statement) = self.statements.get_mut(statement as usize) {
            statement.cues.add(cue);
        }
    }

    /// The log-odds of a decision about a statement.
    pub(crate) fn score(&self, statement: usize, model: Model, scores: &Scores) -> f32 {
        let Some(statement) = self.statements.get(statement) else { return f32::MIN };
        scores.of(model, Cue::Always) + scores.sum(model, statement.cues.bits())
    }
}

/// A statement that says what the article is for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Thesis {
    pub(crate) statement: u32,
    /// The earlier one that it says again.
    pub(crate) restates: Option<u32>,
}

/// What the article is for, in the order of the text: said by its headline, where that says something, before its end, and
/// at its end.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Theses(pub(crate) [Option<Thesis>; 3]);

impl Theses {
    /// Whether the statement is one of them.
    pub(crate) fn hold(&self, statement: u32) -> bool {
        self.iter().any(|thesis| thesis.statement == statement)
    }

    /// The earlier one that a statement says again.
    pub(crate) fn restated(&self, statement: u32) -> Option<u32> {
        self.iter().find(|thesis| thesis.statement == statement)?.restates
    }

    /// The one that looks most like a thesis.
    pub(crate) fn surest(&self, draft: &Draft, scores: &Scores) -> Option<u32> {
        let score = |at: u32| draft.score(at as usize, Model::Thesis, scores);
        let all = self.iter().map(|thesis| thesis.statement);
        all.reduce(|best, other| if score(other) > score(best) { other } else { best })
    }

    fn iter(&self) -> impl Iterator<Item = &Thesis> {
        self.0.iter().flatten()
    }
}

/// How many content words two theses must share for one to restate the other.
const RESTATED: usize = 2;

/// A second thesis is at most this much less likely than the first, in log-odds.
const MARGIN: f32 = 3.0;

/// The theses of the article: its headline, the best statement before its end and the best one near its end; the less
/// likely of the two only where it is nearly as good.
pub(crate) fn theses(draft: &Draft, scores: &Scores) -> Theses {
    let closes = |found: &Statement| found.cues.has(Cue::NearEnd);
    let Some((last, score)) = best(draft, scores, closes) else {
        // an article of one paragraph has no ends
        let best = best(draft, scores, |_| true);
        return Theses([best.map(|(best, _)| Thesis { statement: best as u32, restates: None }), None, None]);
    };
    if !argues(draft, scores, score) {
        return Theses::default();
    }
    let opens = |found: &Statement| !closes(found) && !is_display(found) && !found.cues.has(Cue::Introduction);
    let first = best(draft, scores, opens);
    let weak = |(_, other): &(usize, f32)| *other > score - MARGIN;
    let last = (first.is_none_or(|(_, other)| score > other - MARGIN)).then_some(last);
    let mut theses = Theses::default();
    for (place, at) in [headline(draft, scores), first.filter(weak).map(|(at, _)| at), last].into_iter().enumerate() {
        let Some((at, found)) = at.and_then(|at| Some((at, draft.statements.get(at)?))) else { continue };
        let same = |earlier: &&Thesis| {
            let earlier = draft.statements.get(earlier.statement as usize);
            earlier.is_some_and(|earlier| draft.shared(found, earlier) >= RESTATED)
        };
        let before = |earlier: &&Thesis| earlier.statement < at as u32;
        let restates = theses.iter().filter(before).find(same).map(|earlier| earlier.statement);
        if let Some(place) = theses.0.get_mut(place) {
            *place = Some(Thesis { statement: at as u32, restates });
        }
    }
    theses
}

/// The title or standfirst, where it states something: of two that do the first, which is the title where that is no label.
fn headline(draft: &Draft, scores: &Scores) -> Option<usize> {
    let mut above = draft.statements.iter().take_while(|found| is_headline(found)).enumerate();
    let states = |found: &Statement| {
        scores.of(Model::Headline, Cue::Always) + scores.sum(Model::Headline, found.cues.bits()) + likely(found, scores)
            > 0.0
    };
    above.find(|(_, found)| states(found)).map(|(at, _)| at)
}

/// The statement that scores best among some, and its score; of two that score the same the earlier one.
fn best(draft: &Draft, scores: &Scores, among: impl Fn(&Statement) -> bool) -> Option<(usize, f32)> {
    let statements = draft.statements.iter().enumerate().filter(|(_, found)| among(found));
    let scored = statements.map(|(at, found)| (at, likely(found, scores)));
    scored.reduce(|best, other| if other.1 > best.1 { other } else { best })
}

/// How much a statement looks like a thesis. An introduction leads up to its thesis and a conclusion begins with it, so
/// that some facts say more or less near the ends of an article than elsewhere.
fn likely(found: &Statement, scores: &Scores) -> f32 {
    let sum = |model| scores.sum(model, found.cues.bits());
    sum(Model::Thesis)
        + match (found.cues.has(Cue::NearStart), found.cues.has(Cue::NearEnd)) {
            (_, true) => sum(Model::Closing),
            (true, _) => sum(Model::Opening),
            _ => 0.0,
        }
}

/// How much the score of the best statement near the end counts: who argues comes to something.
const CONCLUDES: f32 = 0.4;

/// Whether the article argues for something, which most news do not: they report what others say and what has happened.
fn argues(draft: &Draft, scores: &Scores, last: f32) -> bool {
    let sum: f32 = draft.statements.iter().map(|found| scores.sum(Model::Argues, found.cues.bits())).sum();
    scores.of(Model::Argues, Cue::Always) + sum / draft.statements.len().max(1) as f32 + last * CONCLUDES >= 0.0
}
