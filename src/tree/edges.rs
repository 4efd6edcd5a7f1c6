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
}

/// An edge with two ends, from its claim's side.
#[derive(Clone, Copy, Debug)]
struct Tie {
    claim: ClaimId,
    target: ClaimId,
    link: Link,
    confidence: f32,
}

impl Tie {
    /// Both ways in which it may hang one claim under another: a ground hangs under what it is for, and of what counters
    /// and what is countered either may hang under the other.
    fn hangs(self) -> impl Iterator<Item = (ClaimId, Hang)> + Clone {
        let Tie { claim, target, link, confidence } = self;
        let other = match link {
            Link::Counters(id) => Some((claim, Hang { child: target, link: Link::CounteredBy(id), confidence })),
            _ => None,
        };
        std::iter::once((target, Hang { child: claim, link, confidence })).chain(other)
    }
}

/// Every edge with two ends: supports, then rebuttals.
fn ties<'e>(supports: &'e [Support], rebuttals: &'e [Rebuttal]) -> impl Iterator<Item = Tie> + Clone + use<'e> {
    let supports = supports.iter().enumerate().map(|(index, support)| {
        let Support { claim, target, confidence, .. } = *support;
        Tie { claim, target, link: Link::Supports(SupportId::of(index)), confidence }
    });
    let rebuttals = rebuttals.iter().enumerate().filter_map(|(index, rebuttal)| {
        let Rebuttal { claim, confidence, .. } = *rebuttal;
        Some(Tie { claim, target: rebuttal.target?, link: Link::Counters(RebuttalId::of(index)), confidence })
    });
    supports.chain(rebuttals)
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
        for id in self.first.ids() {
            let first = self.first[id];
            if first != id {
                self.tied[first] = true;
            }
        }
        let Edges { first, under, leaned_on, leans, tied } = self;
        // taken twice, as a list of them would be as large as what comes of them
        let listed = ties(supports, rebuttals).filter_map(|tie| listed(first, tie));
        for Tie { claim, target, link, .. } in listed.clone() {
            tied[claim] = true;
            tied[target] = true;
            leaned_on[target] += 1;
            leans[claim] |= matches!(link, Link::Supports(_));
        }
        under.group(count, listed.flat_map(Tie::hangs));
    }

    /// The edges that join two claims, from the side of their own claims: supports, then rebuttals.
    pub(super) fn links<'e>(
        &'e self,
        supports: &'e [Support],
        rebuttals: &'e [Rebuttal],
    ) -> impl Iterator<Item = Link> + use<'e> {
        let joins = |tie: &Tie| {
            tie.claim != tie.target && self.first.get(tie.claim).is_some() && self.first.get(tie.target).is_some()
        };
        ties(supports, rebuttals).filter(joins).map(|tie| tie.link)
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

/// The edge between the claims that its ends are listed with; `None` where these are not two.
fn listed(first: &PerClaim<ClaimId>, tie: Tie) -> Option<Tie> {
    let (claim, target) = (*first.get(tie.claim)?, *first.get(tie.target)?);
    (claim != target).then_some(Tie { claim, target, ..tie })
}
