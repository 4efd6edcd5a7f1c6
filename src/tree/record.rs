//! The rebuttals and supports of the article, from the edges between its statements.

use super::attach::Edge;
use super::circle::Circles;
use crate::Span;
use crate::claim::tie::TieKind;
use crate::lexicon::{EdgeSign, Inner, Model};
use crate::model::{
    Claim, ClaimId, Evidence, Found, Holder, Limit, MarkerClass, Quote, Rebuttal, RunnerUp, Slice, Support,
};
use crate::quote::report::is_nameless;

/// The edges between statements, and where the statements went.
#[derive(Clone, Copy)]
pub(super) struct Drawn<'d> {
    pub(super) edges: &'d [Edge],
    /// The claim of each statement; `u32::MAX` where it is none.
    pub(super) places: &'d [u32],
    /// The statements that repeat an earlier one, and where they stand.
    pub(super) repeats: &'d [(u32, Span)],
}

impl Drawn<'_> {
    fn place(&self, statement: u32) -> Option<ClaimId> {
        let place = self.places.get(statement as usize).copied().filter(|place| *place != u32::MAX)?;
        Some(ClaimId::of(place as usize))
    }
}

/// Buffers kept from article to article.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    /// The edges by where their ends went, with their numbers.
    order: Vec<(Ends, u32)>,
    circles: Circles,
}

/// The claims that an edge joins, as far as its ends went anywhere.
type Ends = (Option<ClaimId>, Option<Option<ClaimId>>);

/// Order alone draws no support between two statements of which one is less sure to be a claim: of such supports one in
/// seven is what a reader draws, of the others one in three.
const LEAST_SURE: f32 = 0.65;

/// Whether nothing but order draws the support, and one of its ends is hardly a claim.
fn is_doubtful(found: &Found, edge: &Edge, ends: [Option<ClaimId>; 2]) -> bool {
    let by_order = matches!(edge.kind, TieKind::Support(_)) && edge.marker.is_none();
    let unsure = |id: ClaimId| found.claims.get(id.index()).is_some_and(|claim| claim.confidence < LEAST_SURE);
    by_order && ends.into_iter().flatten().any(unsure)
}

/// Whether the edge before joins the two already.
fn is_tied(found: &Found, claim: ClaimId, target: Option<ClaimId>) -> bool {
    found.rebuttals.last().is_some_and(|last| last.claim == claim && last.target == target)
        || found.supports.last().is_some_and(|last| last.claim == claim && Some(last.target) == target)
}

/// Writes the rebuttals and supports whose ends are claims.
pub(super) fn record(
    text: &str,
    lexicon: &Inner,
    drawn: &Drawn<'_>,
    scratch: &mut Scratch,
    longest: usize,
    found: &mut Found,
) {
    let edges = drawn.edges;
    let Scratch { order, circles } = scratch;
    let place = |at: u32| drawn.place(at);
    order.clear();
    // by where the statements went: those that say the same are one claim, so that edges that join the same two stand together
    order.extend(edges.iter().map(|edge| (place(edge.claim), edge.target.map(place))).zip(0..));
    order.sort_unstable();
    let supports = edges.iter().filter(|edge| matches!(edge.kind, TieKind::Support(_))).count();
    found.supports.reserve_exact(supports);
    found.rebuttals.reserve_exact(edges.len() - supports);
    for edge in order.iter().filter_map(|(_, at)| edges.get(*at as usize)) {
        let (Some(claim), target) = (place(edge.claim), edge.target.and_then(place)) else { continue };
        // one edge for each pair: the marked one that was found first
        if Some(claim) == target || is_tied(found, claim, target) || (edge.target.is_some() && target.is_none()) {
            continue;
        }
        if is_doubtful(found, edge, [Some(claim), target]) {
            continue;
        }
        let marker = edge.marker;
        let evidence = reasons(lexicon, drawn, edge, target, found);
        let (confidence, sign) = (edge.confidence, sign(found, edge, claim, target));
        match (edge.kind, target) {
            (TieKind::Rebuttal(kind), target) => {
                oppose(text, lexicon, target, found);
                let confidence = lexicon.scores.of_rebuttal(confidence, sign);
                let runner_up =
                    edge.runner_up.and_then(|(at, confidence)| Some(RunnerUp { target: place(at)?, confidence }));
                found.rebuttals.push(Rebuttal { claim, target, kind, marker, runner_up, confidence, evidence });
            }
            (TieKind::Support(kind), Some(target)) => {
                let confidence =
                    if marker.is_some() { lexicon.scores.of_support(confidence, sign) } else { confidence };
                found.supports.push(Support { claim, target, kind, marker, confidence, evidence });
            }
            (TieKind::Support(_), None) => {}
        }
    }
    if circles.remove(&mut found.supports, found.claims.len(), longest) {
        found.passes(Limit::SupportChain);
    }
}

/// What tells the edge.
fn sign(found: &Found, edge: &Edge, claim: ClaimId, target: Option<ClaimId>) -> EdgeSign {
    let span = |id: ClaimId| found.claims.get(id.index()).map(|claim| claim.span);
    let inside = || target.and_then(span).zip(span(claim)).is_some_and(|(target, claim)| claim.contains(target));
    match edge.marker.and_then(|marker| found.markers.get(marker.index())) {
        None => EdgeSign::Nothing,
        Some(marker) if marker.class == MarkerClass::Connective => EdgeSign::Connective,
        Some(_) if inside() => EdgeSign::Inside,
        Some(_) => EdgeSign::Phrase,
    }
}

/// What speaks for an edge: its marker, and the cue that counted most for the choice of its end.
fn reasons(lexicon: &Inner, drawn: &Drawn<'_>, edge: &Edge, target: Option<ClaimId>, found: &mut Found) -> Slice {
    let start = found.reasons.len();
    let marked = edge.marker.and_then(|marker| found.markers.get(marker.index()));
    let by_marker = marked.map(|marker| (marker.span, marker.evidence.of(&found.evidence).first().copied()));
    if let Some((span, Some(evidence))) = by_marker {
        found.reasons.push(Evidence { span: Some(span), ..evidence });
    }
    let models: &[Model] = match (edge.kind, edge.marker) {
        (TieKind::Rebuttal(_), _) => &[Model::Target, Model::Objection, Model::Opposition],
        (TieKind::Support(_), Some(_)) => &[Model::Ground],
        (TieKind::Support(_), None) => &[Model::Order],
    };
    // the reason is a cue of the model that chose the end
    let mut weights = models.iter().map(|model| lexicon.scores.of(*model, edge.reason));
    let weight = weights.find(|weight| *weight != 0.0).unwrap_or_default();
    let rule = lexicon.scores.name(edge.reason);
    let repeat = edge.target.and_then(|at| drawn.repeats.binary_search_by_key(&at, |(at, _)| *at).ok());
    let repeat = repeat.and_then(|at| drawn.repeats.get(at)).map(|(_, span)| *span);
    let own = || target.and_then(|target| found.claims.get(target.index())).map(|target| target.span);
    let span = repeat.or_else(own);
    found.reasons.push(Evidence { rule, span, weight });
    found.reasons_at(start as u32, (found.reasons.len() - start) as u32)
}

/// Whom a countered claim is held by, where nobody is named: "It is argued that bridges are ugly. But they are not."
fn oppose(text: &str, lexicon: &Inner, target: Option<ClaimId>, found: &mut Found) {
    let countered = target.and_then(|target| found.claims.get_mut(target.index()));
    let quotes = &found.quotes;
    let nameless = |quote: &Quote| is_nameless(lexicon, text, quote);
    let rumoured = |claim: &&mut Claim| claim.quote.and_then(|id| quotes.get(id.index())).is_some_and(nameless);
    if let Some(target) = countered.filter(rumoured) {
        target.holder = Holder::Opponent;
    }
}
