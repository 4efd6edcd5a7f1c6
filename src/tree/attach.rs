//! Who counters whom: chooses the end of a tie that the sentence leaves open.

use crate::claim::clause::Link;
use crate::claim::draft::Draft;
use crate::claim::statement::Statement;
use crate::claim::tie::{End, Signal, Tie, TieKind};
use crate::lexicon::{Cue, Model, Scores};
use crate::model::{MarkerId, Polarity, RebuttalKind};
use crate::work::{Work, count};

/// The furthest sentence back that is weighed: the right one is rarely further.
const FURTHEST: u32 = 8;

/// A tie that is less sure than this is no edge: a wrong edge is worse than none.
const LEAST_SURE: f32 = 0.25;

/// How many edges back the one of the sentence before may stand.
const SENTENCE_EDGES: usize = 8;

/// A tie with both its ends, as indices into the draft's statements.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Edge {
    pub(crate) kind: TieKind,
    pub(crate) claim: u32,
    pub(crate) target: Option<u32>,
    pub(crate) marker: Option<MarkerId>,
    pub(crate) signal: Signal,
    pub(crate) confidence: f32,
    pub(crate) runner_up: Option<(u32, f32)>,
    /// The cue that counted most for the choice of the end.
    pub(crate) reason: Cue,
}

/// Resolves every tie of the draft, with at most so many statements weighed for each. Answers whether these were all.
pub(crate) fn attach(draft: &mut Draft, scores: &Scores, most: usize, out: &mut Vec<Edge>) -> bool {
    let mut all = true;
    let mut choices = Choices::default();
    let ties = std::mem::take(&mut draft.ties);
    for tie in ties.iter().filter(|tie| tie.signal != Signal::Grant) {
        let edge = match (tie.claim, tie.target) {
            (End::At(claim), End::At(target)) => {
                let (confidence, runner_up) = (tie.certainty, None);
                let reason = if tie.marker.is_some() { Cue::Coordinate } else { Cue::Negation };
                Some(edge(tie, claim, target, confidence, runner_up, reason))
            }
            (End::At(claim), End::Before(from)) => {
                choices.of(draft, from, tie.kind, (scores, most)).and_then(|found| {
                    all &= found.all;
                    let answers = tie.signal != Signal::Predicate || answers(draft, claim, found.best);
                    let confidence = tie.certainty * found.confidence;
                    answers.then(|| edge(tie, claim, found.best, confidence, found.runner_up, found.reason))
                })
            }
            (End::Before(from), End::At(target)) => choices.of(draft, from, tie.kind, (scores, most)).map(|found| {
                all &= found.all;
                edge(tie, found.best, target, tie.certainty * found.confidence, None, found.reason)
            }),
            (End::Before(_), End::Before(_)) => None,
        };
        let sure = |edge: &Edge| edge.confidence >= LEAST_SURE;
        let Some(mut edge) = edge.filter(|edge| Some(edge.claim) != edge.target && sure(edge)) else { continue };
        let turned = turn(draft, &mut edge);
        if let Some(same) = same_denied(draft, &edge, out) {
            edge.target = Some(same);
        }
        if contradicts(draft, &edge) {
            edge.kind = TieKind::Rebuttal(RebuttalKind::Denial);
        }
        // what was weighed stands as long as no statement is put forward in another way
        if turned | concede(draft, &edge) {
            choices = Choices::default();
        }
        out.push(edge);
    }
    draft.ties = ties;
    all
}

/// "This is a delusion. It is a delusion because ..": what points back and denies what already points back and denies goes
/// on denying the same.
fn same_denied(draft: &Draft, edge: &Edge, before: &[Edge]) -> Option<u32> {
    let denies = |edge: &Edge| {
        let points = draft.statements.get(edge.claim as usize).is_some_and(|found| found.cues.has(Cue::Pointing));
        points && edge.kind == TieKind::Rebuttal(RebuttalKind::Denial)
    };
    let mut near = before.iter().rev().take(SENTENCE_EDGES).filter(|before| denies(edge) && denies(before));
    let same = near.find(|before| edge.target == Some(before.claim))?;
    same.target.filter(|target| *target != edge.claim)
}

/// Whether a statement that rejects something in its predicate answers an earlier one: "This is a misreading of the map"
/// after what somebody else holds, "They cannot" after anything. "The fare has nothing to do with the fog" rejects what
/// its own words name.
fn answers(draft: &Draft, claim: u32, target: u32) -> bool {
    let has = |at: u32, cue| draft.statements.get(at as usize).is_some_and(|found| found.cues.has(cue));
    has(target, Cue::Reported) || has(claim, Cue::Short) && has(claim, Cue::Pointing)
}

fn edge(tie: &Tie, claim: u32, target: u32, confidence: f32, runner_up: Option<(u32, f32)>, reason: Cue) -> Edge {
    let (target, marker) = (Some(target), tie.marker.map(|at| MarkerId::of(at as usize)));
    Edge { kind: tie.kind, claim, target, marker, signal: tie.signal, confidence, runner_up, reason }
}

/// "She said it was fair, although it is not": what the author adds to a report outweighs it, though it stands in the place
/// of what is granted. Answers whether it is so.
fn turn(draft: &mut Draft, edge: &mut Edge) -> bool {
    let of = |at: u32| draft.statements.get(at as usize);
    let Some(added) = edge.target else { return false };
    let (Some(claim), Some(target)) = (of(edge.claim), of(added)) else { return false };
    let reported = |found: &Statement| found.cues.has(Cue::Reported) && !found.cues.has(Cue::Shown);
    let trails = matches!(target.link, Link::Subordinate | Link::Phrase) && claim.span.start() < target.span.start();
    let concession = edge.kind == TieKind::Rebuttal(RebuttalKind::Concession);
    if !(concession && trails && reported(claim) && !reported(target)) {
        return false;
    }
    (edge.claim, edge.target) = (added, Some(edge.claim));
    edge.kind = TieKind::Rebuttal(RebuttalKind::Undercut);
    if let Some(added) = draft.statements.get_mut(added as usize) {
        added.polarity = Polarity::Asserted;
    }
    true
}

/// Whether the author outweighs what another has said. "Critics say it is dear. But it pays": an author grants what is
/// hers and what a document shows, what others say she denies.
fn contradicts(draft: &Draft, edge: &Edge) -> bool {
    let has = |at: u32, cue| draft.statements.get(at as usize).is_some_and(|found| found.cues.has(cue));
    edge.kind == TieKind::Rebuttal(RebuttalKind::Concession)
        && !has(edge.claim, Cue::Reported)
        && edge.target.is_some_and(|target| has(target, Cue::Reported) && !has(target, Cue::Shown))
}

/// What a later sentence outweighs was conceded, what it denies was put forward to be denied. Answers whether that is new.
fn concede(draft: &mut Draft, edge: &Edge) -> bool {
    let polarity = match edge.kind {
        TieKind::Rebuttal(RebuttalKind::Concession) => Polarity::Conceded,
        TieKind::Rebuttal(RebuttalKind::Denial) => Polarity::Denied,
        _ => return false,
    };
    let target = edge.target.and_then(|target| draft.statements.get_mut(target as usize));
    let open = |target: &&mut Statement| match target.polarity {
        Polarity::Hypothetical => target.cues.has(Cue::Question),
        polarity => polarity != Polarity::Denied,
    };
    target.filter(open).is_some_and(|target| std::mem::replace(&mut target.polarity, polarity) != polarity)
}

/// The statement that was chosen.
#[derive(Clone, Copy)]
struct Chosen {
    best: u32,
    confidence: f32,
    runner_up: Option<(u32, f32)>,
    reason: Cue,
    /// Whether all that stand near were weighed.
    all: bool,
}

/// What was chosen last for a tie that counters, and for one that supports, with the statement it was chosen for: a sentence
/// of many markers ties one statement again and again.
#[derive(Default)]
struct Choices {
    countered: Option<(u32, Chosen)>,
    ground: Option<(u32, Chosen)>,
}

impl Choices {
    /// The statement before `from` that the tie most likely joins.
    fn of(&mut self, draft: &Draft, from: u32, kind: TieKind, (scores, most): (&Scores, usize)) -> Option<Chosen> {
        let (last, model) = match kind {
            TieKind::Rebuttal(_) => (&mut self.countered, Model::Target),
            TieKind::Support(_) => (&mut self.ground, Model::Ground),
        };
        if let Some((_, chosen)) = last.filter(|(for_statement, _)| *for_statement == from) {
            return Some(chosen);
        }
        let chosen = choose(draft, from, model, (scores, most))?;
        *last = Some((from, chosen));
        Some(chosen)
    }
}

/// The statement before `from` that is most likely by the model.
fn choose(draft: &Draft, from: u32, model: Model, (scores, most): (&Scores, usize)) -> Option<Chosen> {
    let own = draft.statements.get(from as usize)?;
    let before = draft.statements.get(..from as usize)?.iter().enumerate().rev();
    let near = before.take_while(|(_, found)| own.sentence - found.sentence <= FURTHEST);
    // what a statement reports inside itself is countered with it
    let whole = |found: &Statement| !(found.nested && found.cues.has(Cue::Reported));
    let mut candidates = near.filter(|(_, found)| found.sentence < own.sentence && whole(found));
    let mut best: Option<(u32, f32, Cue)> = None;
    let mut second: Option<(u32, f32)> = None;
    let mut total = 0.0;
    for (at, found) in candidates.by_ref().take(most) {
        count(Work::Target, 1);
        let (score, reason) = score(draft, own, found, model, scores);
        total += score.exp();
        if best.is_none_or(|(_, old, _)| score > old) {
            second = best.map(|(at, score, _)| (at, score));
            best = Some((at as u32, score, reason));
        } else if second.is_none_or(|(_, old)| score > old) {
            second = Some((at as u32, score));
        }
    }
    let (at, score, reason) = best?;
    let runner_up = second.map(|(at, score)| (at, score.exp() / total));
    Some(Chosen { best: at, confidence: score.exp() / total, runner_up, reason, all: candidates.next().is_none() })
}

fn score(draft: &Draft, own: &Statement, found: &Statement, model: Model, scores: &Scores) -> (f32, Cue) {
    let (mut sum, mut reason, mut strongest) = (0.0, Cue::Always, 0.0);
    let mut add = |cue: Cue| {
        let weight = scores.of(model, cue);
        sum += weight;
        if weight > strongest {
            (reason, strongest) = (cue, weight);
        }
    };
    add(match own.sentence - found.sentence {
        1 => Cue::Distance1,
        2 => Cue::Distance2,
        3 => Cue::Distance3,
        _ => Cue::Further,
    });
    if own.block != found.block {
        add(Cue::OtherParagraph);
    }
    add(if draft.share(own, found) { Cue::Overlap } else { Cue::NoOverlap });
    match found.link {
        Link::Subordinate => add(Cue::Subordinate),
        Link::Phrase => add(Cue::Phrase),
        Link::Main => add(Cue::FirstClause),
        Link::Coordinate => add(Cue::LastClause),
    }
    if found.nested {
        add(Cue::Nested);
    }
    match found.polarity {
        Polarity::Conceded | Polarity::Hypothetical => add(Cue::Conceded),
        Polarity::Denied => add(Cue::Denied),
        _ => {}
    }
    if found.cues.has(Cue::Heading) {
        add(Cue::Heading);
    }
    (sum, reason)
}
