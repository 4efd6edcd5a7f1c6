//! Which claim hangs under which: the forest that the graph of supports and rebuttals is shown as.

use std::cmp::Reverse;

use super::Link;
use super::edges::{Edges, Hang};
use super::table::{PerClaim, Runs};
use crate::model::{Claim, ClaimId, Holder, Limit, Polarity, Rebuttal, Role, Stance, Support};

/// Parents, children and stances of all claims.
#[derive(Clone, Debug)]
pub(super) struct Forest {
    /// The claim that each one is listed with: itself, or the earliest claim that it restates.
    pub(super) first: PerClaim<ClaimId>,
    /// The parent of each claim, and how it hangs there.
    pub(super) parents: PerClaim<Option<(ClaimId, Link)>>,
    pub(super) children: Runs<ClaimId>,
    /// For each claim the later ones that restate it.
    pub(super) restated: Runs<ClaimId>,
    pub(super) depths: PerClaim<u32>,
    pub(super) stances: PerClaim<Option<Stance>>,
    pub(super) roots: Vec<ClaimId>,
    pub(super) loose: Vec<ClaimId>,
    pub(super) cross_references: Vec<Link>,
    /// Whether no tree was cut for its depth.
    pub(super) whole: bool,
}

impl Forest {
    /// Breadth first from the theses, then from what is left: n log n for n claims and edges, and no recursion.
    pub(super) fn of(claims: &[Claim], supports: &[Support], rebuttals: &[Rebuttal]) -> Self {
        let edges = Edges::of(claims, supports, rebuttals);
        let mut growth = Growth::new(claims.len(), &edges);
        let theses = theses(claims, &edges);
        let mut late = Vec::new();
        growth.grow(&theses);
        for root in ranked(claims, &edges) {
            if !growth.reached(root) {
                growth.grow(&[root]);
                late.push(root);
            }
        }
        late.sort_unstable();
        let Growth { parents, depths, stances, whole, .. } = growth;
        let roots = theses.into_iter().chain(late).collect();
        Forest { whole, ..assemble(edges, parents, depths, stances, roots) }
    }
}

/// The claims with the role of a thesis, each restated one once.
fn theses(claims: &[Claim], edges: &Edges) -> Vec<ClaimId> {
    let is_thesis = |id: &ClaimId| claims.get(id.index()).is_some_and(|claim| claim.role == Role::Thesis);
    edges.first.ids().filter(|id| edges.first[*id] == *id && is_thesis(id)).collect()
}

/// The tied claims, those first that everything around them leans on: what is no ground for anything, then what the
/// article does not itself give up, then that at which the most edges end, then the earliest.
fn ranked(claims: &[Claim], edges: &Edges) -> Vec<ClaimId> {
    let given_up = |id: ClaimId| {
        claims.get(id.index()).is_some_and(|claim| {
            matches!(claim.polarity, Polarity::Denied | Polarity::Conceded) || claim.holder == Holder::Opponent
        })
    };
    let mut ranked: Vec<_> = edges.first.ids().filter(|id| edges.first[*id] == *id && edges.tied[*id]).collect();
    ranked.sort_by_cached_key(|&id| (edges.leans[id], given_up(id), Reverse(edges.leaned_on[id]), id));
    ranked
}

/// Puts together what the growth left, and gives each restatement the place of the claim it restates.
fn assemble(
    edges: Edges,
    parents: PerClaim<Option<(ClaimId, Link)>>,
    mut depths: PerClaim<u32>,
    mut stances: PerClaim<Option<Stance>>,
    roots: Vec<ClaimId>,
) -> Forest {
    let (mut children, mut restated, mut loose, mut used) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for id in parents.ids() {
        let first = edges.first[id];
        if first != id {
            restated.push((first, id));
            depths[id] = depths[first];
            stances[id] = stances[first];
        } else if let Some((parent, link)) = parents[id] {
            children.push((parent, id));
            used.push(link.on_the_side_of_its_claim());
        } else if stances[id].is_none() {
            loose.push(id);
        }
    }
    used.sort_unstable();
    let count = depths.ids().count();
    Forest {
        children: Runs::group(count, &children),
        restated: Runs::group(count, &restated),
        cross_references: edges.all.iter().copied().filter(|link| used.binary_search(link).is_err()).collect(),
        first: edges.first,
        parents,
        depths,
        stances,
        roots,
        loose,
        whole: true,
    }
}

/// Trees while they grow, level by level.
struct Growth<'e> {
    edges: &'e Edges,
    parents: PerClaim<Option<(ClaimId, Link)>>,
    depths: PerClaim<u32>,
    stances: PerClaim<Option<Stance>>,
    /// The way each claim of the newest level hangs, with the level in which it was reached; levels are counted through
    /// all growths, 0 is "not yet".
    ways: PerClaim<(u32, Option<Hang>)>,
    level: u32,
    /// The claims of the newest level, and those of the next.
    frontier: Vec<ClaimId>,
    next: Vec<ClaimId>,
    whole: bool,
}

impl<'e> Growth<'e> {
    fn new(claims: usize, edges: &'e Edges) -> Self {
        Growth {
            edges,
            parents: PerClaim::new(claims, None),
            depths: PerClaim::new(claims, 0),
            stances: PerClaim::new(claims, None),
            ways: PerClaim::new(claims, (0, None)),
            level: 0,
            frontier: Vec::new(),
            next: Vec::new(),
            whole: true,
        }
    }

    fn reached(&self, id: ClaimId) -> bool {
        self.ways[id].0 != 0
    }

    /// Grows trees from these roots over all claims that were not reached before.
    fn grow(&mut self, roots: &[ClaimId]) {
        self.level += 1;
        for &root in roots {
            self.stances[root] = Some(self.stance_of_root(root));
            self.ways[root] = (self.level, None);
        }
        self.frontier.extend(roots);
        let mut depth = 0;
        while !self.frontier.is_empty() && depth < Limit::TreeDepth.usual() as u32 {
            depth += 1;
            self.next_level(depth);
        }
        // what would hang deeper is not reached, and becomes a root
        let left = self.frontier.iter().flat_map(|parent| self.edges.under.of(*parent));
        self.whole &= left.into_iter().all(|hang| self.reached(hang.child));
        self.frontier.clear();
    }

    /// A root stands for itself, except where a ground of it has its place in another tree: then beside that.
    fn stance_of_root(&self, root: ClaimId) -> Stance {
        let grounds = self.edges.under.of(root).iter().filter(|hang| matches!(hang.link, Link::Supports(_)));
        grounds.filter_map(|ground| self.stances[ground.child]).next().unwrap_or(Stance::Pro)
    }

    /// The claims that hang under those of the frontier, each at the parent that suits it best.
    fn next_level(&mut self, depth: u32) {
        self.level += 1;
        for parent in self.frontier.drain(..) {
            for hang in self.edges.under.of(parent) {
                let child = hang.child;
                let better = match (self.ways[child], self.parents[child]) {
                    ((0, _), _) => {
                        self.next.push(child);
                        true
                    }
                    ((level, Some(way)), Some((other, _))) if level == self.level => {
                        hang.preferred(parent, &way, other).is_lt()
                    }
                    _ => false,
                };
                if better {
                    self.ways[child] = (self.level, Some(*hang));
                    self.parents[child] = Some((parent, hang.link));
                }
            }
        }
        for &child in &self.next {
            self.depths[child] = depth;
            self.stances[child] = self.parents[child].and_then(|(parent, link)| link.carry(self.stances[parent]));
        }
        std::mem::swap(&mut self.frontier, &mut self.next);
    }
}
