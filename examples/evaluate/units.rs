//! Claims and edges against the components of annotated arguments.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use counterpoint::{Article, Claim, ClaimId, Role, Stance};

use crate::case::{Case, Tally, bytes};
use crate::figures::{Averaged, Metric};
use crate::gold;
use crate::mistakes::{What, Wrong};
use crate::text::{Bytes, Words, pairs};

/// Texts whose components are premises or the central one, with no role between.
const WITHOUT_CLAIMS: &str = "microtexts";

/// What an edge does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Support,
    Attack,
}

/// An edge between two claims; of an attack the earlier claim first, as corpora draw its direction differently.
type Edge = (ClaimId, ClaimId, Kind);

/// The components of a text with the claims that they were paired with.
struct Matched<'m, 'c> {
    case: &'m Case<'c>,
    /// For each component the number of its claim.
    pairs: Vec<Option<usize>>,
    claims: Vec<ClaimId>,
}

/// Compares claims and edges.
pub(crate) fn compare(case: &Case<'_>, tally: &mut Tally) {
    let (units, claims) = (&case.gold.units, case.article.claims());
    let stripped = |span: &Bytes| case.text.stripped(*span);
    let wanted: BTreeSet<Bytes> = units.iter().flat_map(|unit| unit.spans()).map(stripped).collect();
    let found: BTreeSet<Bytes> = claims.iter().map(|claim| case.text.stripped(bytes(claim.span))).collect();
    tally.figures.sets(Metric::UnitExact, &wanted, &found);
    let unit_words: Vec<Words> = units.iter().map(|unit| case.text.words(unit.spans().iter().copied())).collect();
    let claim_words: Vec<Words> = claims.iter().map(|claim| case.words(bytes(claim.span))).collect();
    let pairs = pairs(&unit_words, &claim_words);
    let count = pairs.iter().flatten().count();
    tally.figures.add(Metric::Unit50, (count, claims.len()), (count, units.len()));
    let matched = Matched { case, pairs, claims: case.article.claim_ids().collect() };
    matched.mistakes(tally);
    matched.roles(tally);
    if case.gold.has("edges") {
        matched.edges(tally);
    }
    if case.gold.has("central") {
        matched.central(tally);
    }
    if case.gold.has("stance") || case.gold.has("stance_claims") {
        matched.stances(tally);
    }
}

impl Matched<'_, '_> {
    /// The units that have a claim, with it.
    fn both(&self) -> impl Iterator<Item = (&gold::Unit, ClaimId)> + '_ {
        let units = self.case.gold.units.iter().zip(&self.pairs);
        units.filter_map(|(unit, at)| Some((unit, *self.claims.get((*at)?)?)))
    }

    fn claim(&self, id: ClaimId) -> Option<&Claim> {
        self.case.article.claim(id)
    }

    fn mistakes(&self, tally: &mut Tally) {
        let units = self.case.gold.units.iter().zip(&self.pairs);
        for (unit, _) in units.filter(|(_, claim)| claim.is_none()) {
            let words = self.case.marker_before(unit.span.0);
            self.case.mistake(tally, What::Unit, &words, Wrong::Missed, unit.span.0);
        }
        let used: BTreeSet<usize> = self.pairs.iter().flatten().copied().collect();
        for (_, claim) in self.case.article.claims().iter().enumerate().filter(|(at, _)| !used.contains(at)) {
            let words = self.case.marker_before(claim.span.start());
            self.case.mistake(tally, What::Unit, &words, Wrong::Unwanted, claim.span.start());
        }
    }

    fn roles(&self, tally: &mut Tally) {
        let has_claims = self.case.gold.corpus != WITHOUT_CLAIMS;
        let of_unit = |unit: &gold::Unit| match unit.role.as_str() {
            "thesis" | "major_claim" | "central" => "thesis",
            "claim" if has_claims => "claim",
            _ => "premise",
        };
        let of_claim = |claim: &Claim| match claim.role {
            Role::Thesis => "thesis",
            Role::Claim if has_claims => "claim",
            _ => "premise",
        };
        for role in ["thesis", "claim", "premise"] {
            let same = |unit: &gold::Unit, claim: &Claim| of_unit(unit) == role && of_claim(claim) == role;
            let hits = self.both().filter(|(unit, id)| self.claim(*id).is_some_and(|claim| same(unit, claim))).count();
            let found = self.case.article.claims().iter().filter(|claim| of_claim(claim) == role).count();
            let wanted = self.case.gold.units.iter().filter(|unit| of_unit(unit) == role).count();
            tally.figures.class(Averaged::UnitRole, role, hits, found, wanted);
        }
    }

    fn edges(&self, tally: &mut Tally) {
        let found = found(self.case.article);
        let of_unit: BTreeMap<&str, ClaimId> = self.both().map(|(unit, claim)| (unit.id.as_str(), claim)).collect();
        let wanted: Vec<(&gold::Edge, Kind, BTreeSet<Edge>)> = self
            .case
            .gold
            .edges
            .iter()
            .map(|edge| {
                let kind = if edge.kind == "support" { Kind::Support } else { Kind::Attack };
                let from = of_unit.get(edge.from.as_str());
                let targets = edge.targets().iter().filter_map(|target| of_unit.get(target.as_str()));
                (edge, kind, targets.filter_map(|target| Some(drawn(*from?, *target, kind))).collect())
            })
            .collect();
        measure(&wanted, &found, Metric::EdgeUnlabelled, tally, |_| true, |(claim, target, _)| (claim, target));
        measure(&wanted, &found, Metric::EdgeLabelled, tally, |_| true, |edge| edge);
        measure(&wanted, &found, Metric::EdgeAttack, tally, |kind| kind == Kind::Attack, |edge| edge);
        self.edge_mistakes(&wanted, &found, tally);
        let right = |edge: &Edge| wanted.iter().any(|(_, _, edges)| edges.contains(edge));
        if !self.case.gold.has("relations") {
            for rebuttal in self.case.article.rebuttals() {
                let Some(target) = rebuttal.target else { continue };
                tally.rebuttals.add(rebuttal.confidence, right(&drawn(rebuttal.claim, target, Kind::Attack)));
            }
        }
    }

    fn edge_mistakes(&self, wanted: &[(&gold::Edge, Kind, BTreeSet<Edge>)], found: &BTreeSet<Edge>, tally: &mut Tally) {
        for (edge, _, _) in wanted.iter().filter(|(_, _, edges)| edges.is_disjoint(found)) {
            let from = self.case.gold.units.iter().find(|unit| unit.id == edge.from);
            let offset = from.map_or(0, |unit| unit.span.0);
            self.case.mistake(tally, What::Edge, &self.case.marker_before(offset), Wrong::Missed, offset);
        }
        let right: BTreeSet<&Edge> = wanted.iter().flat_map(|(_, _, edges)| edges).collect();
        for edge in found.iter().filter(|edge| !right.contains(edge)) {
            let offset = self.claim(edge.0).map_or(0, |claim| claim.span.start());
            self.case.mistake(tally, What::Edge, &self.case.marker_before(offset), Wrong::Unwanted, offset);
        }
    }

    fn central(&self, tally: &mut Tally) {
        let thesis = self.case.article.thesis();
        let right = self.both().any(|(unit, claim)| unit.role == "central" && Some(claim) == thesis);
        tally.figures.case(Metric::Central, right);
    }

    fn stances(&self, tally: &mut Tally) {
        let derived = derived(self.case.article);
        let of_unit: BTreeMap<&str, ClaimId> = self.both().map(|(unit, claim)| (unit.id.as_str(), claim)).collect();
        for unit in &self.case.gold.units {
            let Some(stance) = &unit.stance else { continue };
            let claim = of_unit.get(unit.id.as_str()).and_then(|id| Some((id, self.claim(*id)?)));
            let guess = claim.map(|(id, claim)| claim.stance.or(derived.get(id).copied()).unwrap_or(Stance::Pro));
            for (side, name) in [(Stance::Pro, "pro"), (Stance::Opp, "opp")] {
                let (found, wanted) = (guess == Some(side), stance == name);
                let count = |holds: bool| usize::from(holds);
                tally.figures.class(Averaged::Stance, name, count(found && wanted), count(found), count(wanted));
            }
        }
    }
}

/// The edges of the article that have two ends.
fn found(article: &Article<'_>) -> BTreeSet<Edge> {
    let supports = article.supports().iter().map(|edge| drawn(edge.claim, edge.target, Kind::Support));
    let rebuttals = article.rebuttals().iter().filter_map(|edge| Some(drawn(edge.claim, edge.target?, Kind::Attack)));
    supports.chain(rebuttals).collect()
}

fn drawn(claim: ClaimId, target: ClaimId, kind: Kind) -> Edge {
    match kind {
        Kind::Attack if claim > target => (target, claim, kind),
        _ => (claim, target, kind),
    }
}

/// Counts the gold edges of some kinds that the article has, by what two edges are compared in.
fn measure<K: Ord>(
    wanted: &[(&gold::Edge, Kind, BTreeSet<Edge>)],
    found: &BTreeSet<Edge>,
    metric: Metric,
    tally: &mut Tally,
    counts: impl Fn(Kind) -> bool,
    key: impl Fn(Edge) -> K,
) {
    let pool: BTreeSet<K> = found.iter().filter(|(_, _, kind)| counts(*kind)).map(|edge| key(*edge)).collect();
    let own: Vec<_> = wanted.iter().filter(|(_, kind, _)| counts(*kind)).collect();
    let hits = own.iter().filter(|(_, _, edges)| edges.iter().any(|edge| pool.contains(&key(*edge)))).count();
    let right: BTreeSet<K> = own.iter().flat_map(|(_, _, edges)| edges).map(|edge| key(*edge)).collect();
    let right = right.intersection(&pool).count();
    tally.figures.add(metric, (right, pool.len()), (hits, own.len()));
}

/// The stance of the claims that edges join to a thesis: a rebuttal, walked either way, changes sides.
fn derived(article: &Article<'_>) -> BTreeMap<ClaimId, Stance> {
    let mut back: BTreeMap<ClaimId, Vec<(ClaimId, bool)>> = BTreeMap::new();
    for edge in article.supports() {
        back.entry(edge.target).or_default().push((edge.claim, false));
    }
    for edge in article.rebuttals() {
        let Some(target) = edge.target else { continue };
        back.entry(target).or_default().push((edge.claim, true));
        back.entry(edge.claim).or_default().push((target, true));
    }
    let is_thesis = |id: &ClaimId| article.claim(*id).is_some_and(|claim| claim.role == Role::Thesis);
    let mut queue: VecDeque<ClaimId> = article.claim_ids().filter(is_thesis).collect();
    let mut against: BTreeMap<ClaimId, bool> = queue.iter().map(|id| (*id, false)).collect();
    while let Some(id) = queue.pop_front() {
        let own = against.get(&id).copied().unwrap_or(false);
        for (other, flips) in back.get(&id).into_iter().flatten() {
            if !against.contains_key(other) {
                against.insert(*other, own != *flips);
                queue.push_back(*other);
            }
        }
    }
    against.into_iter().map(|(id, odd)| (id, if odd { Stance::Opp } else { Stance::Pro })).collect()
}
