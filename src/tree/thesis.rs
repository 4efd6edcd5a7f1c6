//! What the whole article is for.

use super::attach::Edge;
use super::essay::Essay;
use crate::claim::statement::{Draft, Statement, TieKind};
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

/// Adds the cues that only the whole article can tell: where a statement stands in it.
pub(crate) fn place(draft: &mut Draft, first_block: u32, last_block: u32, essay: Option<&Essay>) {
    if first_block != last_block {
        introduce(draft, first_block, essay);
    }
    echo_title(draft);
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

/// An introduction leads up to its last sentence but for those that announce what follows: where that one states an
/// opinion, or any one of an essay's, or the essay ends in a plain conclusion, the ones before are background.
fn introduce(draft: &mut Draft, first_block: u32, essay: Option<&Essay>) {
    let paragraph = |found: &Statement| found.block == first_block;
    let Some(first) = draft.statements.iter().position(paragraph) else { return };
    let count = draft.statements.iter().skip(first).take_while(|found| paragraph(found)).count();
    let Some(statements) = draft.statements.get_mut(first..first + count) else { return };
    for found in statements.iter_mut().filter(|found| essay.is_some() && found.cues.has(Cue::Side)) {
        found.cues.add(Cue::Announcement);
    }
    let announces = |found: &&Statement| found.cues.has(Cue::Announcement) || found.cues.has(Cue::Question);
    let Some(last) = statements.iter().rfind(|found| !announces(found)).map(|last| last.sentence) else { return };
    let opinion = |found: &Statement| (essay.is_some() || found.sentence == last) && found.cues.has(Cue::Opinion);
    let plain = essay.is_some_and(|essay| essay.concludes);
    let cue = if plain || statements.iter().any(opinion) { Cue::Introduction } else { Cue::LeadIn };
    for found in statements.iter_mut().filter(|found| found.sentence < last && !found.cues.has(Cue::Opinion)) {
        found.cues.add(cue);
    }
}

/// How many content words a statement must share with the title to be about the same thing.
const ECHO: usize = 2;

/// What says again what the title says.
fn echo_title(draft: &mut Draft) {
    let Some(title) = draft.statements.first().copied().filter(|first| first.cues.has(Cue::Title)) else { return };
    for at in 1..draft.statements.len() {
        let echoes = draft.statements.get(at).is_some_and(|found| draft.shared(found, &title) >= ECHO);
        if echoes {
            draft.mark(at as u32, Cue::TitleWords);
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
        scores.of(model, Cue::Always) + scores.sum(model, statement.cues.0)
    }
}

/// What the article is for: the statement that most looks like it, and the one at its other end that says it again.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Theses {
    pub(crate) first: Option<u32>,
    /// The later of the two, which restates the first.
    pub(crate) again: Option<u32>,
}

impl Theses {
    /// Whether the statement is one of the two.
    pub(crate) fn hold(&self, statement: u32) -> bool {
        [self.first, self.again].contains(&Some(statement))
    }

    /// The one of the two that looks most like a thesis.
    pub(crate) fn surest(&self, draft: &Draft, scores: &Scores) -> Option<u32> {
        let score = |at: u32| draft.score(at as usize, Model::Thesis, scores);
        self.first
            .into_iter()
            .chain(self.again)
            .reduce(|best, other| if score(other) > score(best) { other } else { best })
    }
}

/// How many content words two theses must share for one to restate the other.
const RESTATED: usize = 1;

/// The theses of the article.
pub(crate) fn theses(draft: &Draft, scores: &Scores) -> Theses {
    let whole = |_: &Statement| true;
    let Some((best, _)) = best(draft, scores, whole) else { return Theses::default() };
    let Some(thesis) = draft.statements.get(best) else { return Theses::default() };
    let opens = thesis.cues.has(Cue::FirstParagraph) || thesis.cues.has(Cue::Title) || thesis.cues.has(Cue::Standfirst);
    let closes = thesis.cues.has(Cue::LastParagraph);
    if opens == closes {
        // in the middle, or in an article of one paragraph
        return Theses { first: Some(best as u32), again: None };
    }
    let other_end = |found: &Statement| {
        let there = if opens {
            found.cues.has(Cue::LastParagraph)
        } else {
            found.cues.has(Cue::FirstParagraph) || found.cues.has(Cue::Standfirst)
        };
        there && draft.shared(found, thesis) >= RESTATED && !found.cues.has(Cue::Introduction)
    };
    let other = self::best(draft, scores, other_end).filter(|(_, score)| *score > 0.0).map(|(at, _)| at as u32);
    let (first, again) = match other {
        Some(other) => ((best as u32).min(other), Some((best as u32).max(other))),
        None => (best as u32, None),
    };
    Theses { first: Some(first), again }
}

/// The statement that scores best among some, and its score; of two that score the same the earlier one.
fn best(draft: &Draft, scores: &Scores, among: impl Fn(&Statement) -> bool) -> Option<(usize, f32)> {
    let statements = draft.statements.iter().enumerate().filter(|(_, found)| among(found));
    let scored = statements.map(|(at, _)| (at, draft.score(at, Model::Thesis, scores)));
    scored.reduce(|best, other| if other.1 > best.1 { other } else { best })
}
