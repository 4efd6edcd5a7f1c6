//! The edges of the graph, as the forest sees them: who may hang under whom.

use std::cmp::Ordering;

use super::Link;
use super::table::{PerClaim, Runs};
use crate::model::{Claim, ClaimId, Rebuttal, RebuttalId, Support, SupportId};

/// A way in which one claim may hang under another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hang {
    pub(super) child: ClaimId,
    pub(super) link: Link,
    pub(super) confidence: f32,
}

impl Hang {
    /// Orders two ways to hang one claim at the same distance, the better one first: a support before a rebuttal, then
    /// the likelier edge, then the earlier parent.
    pub(super) fn preferred(&self, parent: ClaimId, other: &Hang, other_parent: ClaimId) -> Ordering {
        let rebuts = |hang: &Hang| !matches!(hang.link, Link::Supports(_));
        let by_link = rebuts(self).cmp(&rebuts(other));
        let by_confidence = other.confidence.total_cmp(&self.confidence);
        by_link.then(by_confidence).then(parent.cmp(&other_parent)).then(self.link.cmp(&other.link))
    }
}

/// The edges between claims, with each restatement taken for the claim it restates.
#[derive(Debug, Default)]
pub(super) struct Edges {
    /// The claim that each one is listed with: itself, or the earliest claim that it restates.
    pub(super) first: PerClaim<ClaimId>,
    /// For each claim what may hang under it.
    pub(super) under: Runs<Hang>,
    /// How many edges end at each claim.
    pub(super) leaned_on: PerClaim<u32>,
    /// Whether the claim is the ground of a support.
    pub(super) leans: PerClaim<bool>,
    /// Whether the claim is the end of any edge, or one of several that say the same.
    pub(super) tied: PerClaim<bool>,
    /// Every edge with two ends, from its claim's side: supports, then rebuttals.
    pub(super) all: Vec<Link>,
    /// What may hang under which claim, in the order of the edges; kept for its memory.
    pub(super) pairs: Vec<(ClaimId, Hang)>,
}

impl Edges {
    pub(super) fn of(claims: &[Claim], supports: &[Support], rebuttals: &[Rebuttal]) -> Self {
        let mut edges = Edges::default();
        edges.read(claims, supports, rebuttals);
        edges
    }

    /// Reads other edges. Those that end outside the claims, or where they begin, are left out.
    pub(super) fn read(&mut self, claims: &[Claim], supports: &[Support], rebuttals: &[Rebuttal]) {
        let count = claims.len();
        self.read_firsts(claims);
        self.leaned_on.fill(count, 0);
        self.leans.fill(count, false);
        self.tied.fill(count, false);
        self.all.clear();
        for id in self.first.ids() {
            let first = self.first[id];
            if first != id {
                self.tied[first] = true;
            }
        }
        let mut pairs = std::mem::take(&mut self.pairs);
        pairs.clear();
        pairs.reserve_exact(supports.len() + 2 * rebuttals.len());
        self.all.reserve_exact(supports.len() + rebuttals.len());
        for (index, support) in supports.iter().enumerate() {
            let link = Link::Supports(SupportId::of(index));
            if let Some((claim, target)) = self.tie(support.claim, support.target, link) {
                self.leans[claim] = true;
                pairs.push((target, Hang { child: claim, link, confidence: support.confidence }));
            }
        }
        for (index, rebuttal) in rebuttals.iter().enumerate() {
            let id = RebuttalId::of(index);
            let Some(target) = rebuttal.target else { continue };
            if let Some((claim, target)) = self.tie(rebuttal.claim, target, Link::Counters(id)) {
                let confidence = rebuttal.confidence;
                pairs.push((target, Hang { child: claim, link: Link::Counters(id), confidence }));
                pairs.push((claim, Hang { child: target, link: Link::CounteredBy(id), confidence }));
            }
        }
        self.under.group(count, &pairs);
        self.pairs = pairs;
    }

    /// Takes note of an edge and gives the claims that its ends are listed with; `None` where these are not two.
    fn tie(&mut self, claim: ClaimId, target: ClaimId, link: Link) -> Option<(ClaimId, ClaimId)> {
        let (first, second) = (*self.first.get(claim)?, *self.first.get(target)?);
        if claim != target {
            self.all.push(link);
        }
        if first == second {
            return None;
        }
        self.tied[first] = true;
        self.tied[second] = true;
        self.leaned_on[second] += 1;
        Some((first, second))
    }

    /// For each claim the earliest one that it restates, itself where it restates none.
    fn read_firsts(&mut self, claims: &[Claim]) {
        self.first.fill(claims.len(), ClaimId::of(0));
        for (index, claim) in claims.iter().enumerate() {
            let id = ClaimId::of(index);
            // Only an earlier claim can be restated, so the one before is settled already and no cycle can arise.
            let earlier = claim.restates.filter(|earlier| *earlier < id);
            self.first[id] = earlier.map_or(id, |earlier| self.first[earlier]);
        }
    }
}
