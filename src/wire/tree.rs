//! The tree in the wire form: writing it, and checking one that comes in.

use serde::{Serialize, Serializer};

use super::check::Checker;
use super::graph::circle;
use super::path::Path;
use super::read::{RawTree, RawVia};
use crate::Article;
use crate::error::{WireError, WireFault};
use crate::model::{Claim, ClaimId, Found, RebuttalId, SupportId};
use crate::tree::Link;

type Checked = Result<(), WireError>;

/// The tree of an article, one row a claim.
pub(super) struct TreeRows<'a>(pub(super) &'a Article<'a>);

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Via {
    Rebuttal(usize),
    Support(usize),
}

#[derive(Serialize)]
struct TreeRow {
    claim: usize,
    parent: Option<usize>,
    via: Option<Via>,
}

impl TreeRow {
    fn new(claim: ClaimId, parent: Option<ClaimId>, link: Option<Link>) -> TreeRow {
        let via = link.map(|link| match link {
            Link::Supports(support) => Via::Support(support.index()),
            Link::Counters(rebuttal) | Link::CounteredBy(rebuttal) => Via::Rebuttal(rebuttal.index()),
        });
        TreeRow { claim: claim.index(), parent: parent.map(ClaimId::index), via }
    }
}

impl Serialize for TreeRows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let tree = self.0.tree();
        let claims = (0..self.0.claims().len()).map(ClaimId::of);
        serializer.collect_seq(claims.map(|claim| TreeRow::new(claim, tree.parent(claim), tree.link(claim))))
    }
}

/// Of each claim, the one that it restates at first hand or at further ones; of most, itself.
fn first_said(claims: &[Claim]) -> Vec<ClaimId> {
    let mut first: Vec<ClaimId> = Vec::with_capacity(claims.len());
    for (index, claim) in claims.iter().enumerate() {
        // A claim restates an earlier one, whose first is already there.
        let earlier = claim.restates.and_then(|earlier| first.get(earlier.index()));
        first.push(earlier.copied().unwrap_or(ClaimId::of(index)));
    }
    first
}

/// The check of the tree: a parent list without circles, each link of which is an edge of the article.
pub(super) struct Forest<'t> {
    values: &'t Checker<'t>,
    found: &'t Found,
    first_said: Vec<ClaimId>,
}

impl<'t> Forest<'t> {
    pub(super) fn new(values: &'t Checker<'t>, found: &'t Found) -> Self {
        Forest { values, found, first_said: first_said(&found.claims) }
    }

    pub(super) fn check(&self, tree: &[RawTree]) -> Checked {
        let top = Path::top("tree");
        let mut entries = vec![None; self.found.claims.len()];
        let mut parents = vec![None; self.found.claims.len()];
        for (index, raw) in tree.iter().enumerate() {
            let at = top.index(index);
            let claim: ClaimId = self.values.id(raw.claim, at.key("claim"))?;
            let parent: Option<ClaimId> = self.values.maybe_id(raw.parent, at.key("parent"))?;
            let claim_index = claim.index();
            if let (Some(entry), Some(up)) = (entries.get_mut(claim_index), parents.get_mut(claim_index)) {
                if entry.replace(index).is_some() {
                    return Err(at.key("claim").error(WireFault::Twice { claim: claim_index }));
                }
                *up = parent.map(ClaimId::index);
            }
            self.tied(claim, parent, raw.via, at.key("via"))?;
        }
        let entry_of = |claim: usize| entries.get(claim).copied().flatten();
        for (claim, parent) in parents.iter().enumerate() {
            if let (Some(entry), Some(claim)) = (entry_of(claim), parent.filter(|&parent| entry_of(parent).is_none())) {
                return Err(top.index(entry).key("parent").error(WireFault::NoEntry { claim }));
            }
        }
        match circle(&parents).and_then(entry_of) {
            None => Ok(()),
            Some(entry) => Err(top.index(entry).key("parent").error(WireFault::Circle { noun: "claim" })),
        }
    }

    /// The edge `via` ties the claim to its parent: a support of the parent, or a rebuttal between the two. What is
    /// said of a restated claim may hang under the one that said it first.
    fn tied(&self, claim: ClaimId, parent: Option<ClaimId>, via: Option<RawVia>, at: Path<'_>) -> Checked {
        let first = |claim: ClaimId| self.first_said.get(claim.index()).copied();
        let joins = |a: ClaimId, b: ClaimId| first(a) == first(claim) && first(b) == parent.and_then(first);
        let tied = match (parent, via) {
            (None, None) => true,
            (Some(_), None) => {
                return Err(at.error(WireFault::Missing { expected: "the edge that ties the claim to its parent" }));
            }
            (None, Some(_)) => false,
            (Some(_), Some(RawVia { support: Some(id), rebuttal: None })) => {
                let id: SupportId = self.values.id(id, at.key("support"))?;
                self.found.supports.get(id.index()).is_some_and(|edge| joins(edge.claim, edge.target))
            }
            (Some(_), Some(RawVia { support: None, rebuttal: Some(id) })) => {
                let id: RebuttalId = self.values.id(id, at.key("rebuttal"))?;
                let ends = self.found.rebuttals.get(id.index()).and_then(|edge| Some((edge.claim, edge.target?)));
                ends.is_some_and(|(upheld, countered)| joins(upheld, countered) || joins(countered, upheld))
            }
            (Some(_), Some(_)) => {
                return Err(at.error(WireFault::Missing { expected: "either a rebuttal or a support" }));
            }
        };
        let parent = parent.map(ClaimId::index);
        if tied { Ok(()) } else { Err(at.error(WireFault::NotTied { claim: claim.index(), parent })) }
    }
}

#[cfg(test)]
mod tests {
    use super::TreeRow;
    use crate::model::{ClaimId, RebuttalId, SupportId};
    use crate::tree::Link;

    #[test]
    fn tree_rows() {
        let cases = [
            (None, r#"{"claim":7,"parent":null,"via":null}"#),
            (Some(Link::Supports(SupportId::of(4))), r#"{"claim":7,"parent":2,"via":{"support":4}}"#),
            (Some(Link::Counters(RebuttalId::of(5))), r#"{"claim":7,"parent":2,"via":{"rebuttal":5}}"#),
            (Some(Link::CounteredBy(RebuttalId::of(6))), r#"{"claim":7,"parent":2,"via":{"rebuttal":6}}"#),
        ];
        for (link, expected) in cases {
            let row = TreeRow::new(ClaimId::of(7), link.map(|_| ClaimId::of(2)), link);
            assert_eq!(serde_json::to_string(&row).ok().as_deref(), Some(expected));
        }
    }
}
