//! Which claim hangs under which: the forest that the graph of supports and rebuttals is shown as.

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
}

impl Forest {
    /// Breadth first from the theses, then from what is left: n log n for n claims and edges, and no recursion.
    pub(super) fn of(claims: &[Claim], supports: &[Support], rebuttals: &[Rebuttal]) -> Self {
        let edges = Edges::of(claims, supports, rebuttals);
        let mut growth = Growth::default();
        growth.whole(claims, &edges);
        assemble(edges, growth, supports, rebuttals)
    }
}

/// What is needed to tell the stances of claims, kept for its memory.
#[derive(Debug, Default)]
pub(crate) struct Stances {
    edges: Edges,
    growth: Growth,
}

impl Stances {
    /// The stance of each claim; of a restatement, that of the claim it restates.
    pub(crate) fn of(
        &mut self,
        claims: &[Claim],
        supports: &[Support],
        rebuttals: &[Rebuttal],
    ) -> impl Iterator<Item = Option<Stance>> + use<'_> {
        let Stances { edges, growth } = self;
        edges.read(claims, supports, rebuttals);
        growth.whole(claims, edges);
        edges.first.iter().map(|first| growth.stances[*first])
    }

    /// Whether a tree of the last article was cut for its depth.
    pub(crate) fn cut(&self) -> bool {
        self.growth.cut
    }
}

/// Puts together what the growth left, and gives each restatement the place of the claim it restates.
fn assemble(edges: Edges, growth: Growth, supports: &[Support], rebuttals: &[Rebuttal]) -> Forest {
    let Growth { parents, mut depths, mut stances, roots, .. } = growth;
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
        children: Runs::of_pairs(count, &children),
        restated: Runs::of_pairs(count, &restated),
        cross_references: edges.links(supports, rebuttals).filter(|link| used.binary_search(link).is_err()).collect(),
        first: edges.first,
        parents,
        depths,
        stances,
        roots,
        loose,
    }
}

/// Trees while they grow, level by level.
#[derive(Debug, Default)]
struct Growth {
    parents: PerClaim<Option<(ClaimId, Link)>>,
    depths: PerClaim<u32>,
    stances: PerClaim<Option<Stance>>,
    /// The level in which each claim was reached, and how sure the edge is that it hangs by; levels are counted through
    /// all growths, 0 is "not yet".
    ways: PerClaim<(u32, f32)>,
    level: u32,
    /// The claims of the newest level, and those of the next.
    frontier: Vec<ClaimId>,
    next: Vec<ClaimId>,
    /// The theses, then what no thesis reaches.
    roots: Vec<ClaimId>,
    ranked: Vec<Rank>,
    /// Whether a tree was cut for its depth.
    cut: bool,
}

/// A claim by how likely it is that everything around it leans on it, the likeliest first: what is no ground for
/// anything, then what the article does not itself give up, then that at which the most edges end, then the earliest. In
/// one number, as many are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank(u64);

impl Rank {
    /// The bits of how many edges end at a claim.
    const EDGES: u32 = 30;

    fn of(leans: bool, given_up: bool, leaned_on: u32, id: ClaimId) -> Rank {
        let most = (1 << Rank::EDGES) - 1;
        let edges = most - u64::from(leaned_on).min(most);
        let rank = (u64::from(leans) << 1 | u64::from(given_up)) << Rank::EDGES | edges;
        Rank(rank << u32::BITS | id.index() as u64)
    }

    fn id(self) -> ClaimId {
        ClaimId::of(self.0 as u32 as usize)
    }
}

impl Growth {
    /// Grows the trees of all claims.
    fn whole(&mut self, claims: &[Claim], edges: &Edges) {
        self.parents.fill(claims.len(), None);
        self.depths.fill(claims.len(), 0);
        self.stances.fill(claims.len(), None);
        self.ways.fill(claims.len(), (0, 0.0));
        self.level = 1;
        self.cut = false;
        self.roots.clear();
        let claim = |id: ClaimId| claims.get(id.index());
        let listed = |id: &ClaimId| edges.first[*id] == *id;
        let is_thesis = |id: &ClaimId| claim(*id).is_some_and(|claim| claim.role == Role::Thesis);
        for thesis in edges.first.ids().filter(listed).filter(is_thesis) {
            self.plant(thesis, edges);
        }
        self.grow(edges);
        let theses = self.roots.len();
        let given_up = |id: ClaimId| {
            claim(id).is_some_and(|claim| {
                matches!(claim.polarity, Polarity::Denied | Polarity::Conceded | Polarity::Hypothetical)
                    || claim.holder == Holder::Opponent
            })
        };
        let mut ranked = std::mem::take(&mut self.ranked);
        ranked.clear();
        let left = || edges.first.ids().filter(listed).filter(|id| edges.tied[*id] && !self.reached(*id));
        ranked.reserve_exact(left().count());
        ranked.extend(left().map(|id| Rank::of(edges.leans[id], given_up(id), edges.leaned_on[id], id)));
        ranked.sort_unstable();
        for root in ranked.iter().map(|rank| rank.id()) {
            if !self.reached(root) {
                self.level += 1;
                self.plant(root, edges);
                self.grow(edges);
            }
        }
        self.ranked = ranked;
        self.roots.get_mut(theses..).unwrap_or(&mut []).sort_unstable();
    }

    fn reached(&self, id: ClaimId) -> bool {
        self.ways[id].0 != 0
    }

    /// Makes the claim a root.
    fn plant(&mut self, root: ClaimId, edges: &Edges) {
        self.stances[root] = Some(self.stance_of_root(root, edges));
        self.ways[root] = (self.level, 0.0);
        self.frontier.push(root);
        self.roots.push(root);
    }

    /// Grows trees from the roots planted last over all claims that were not reached before.
    fn grow(&mut self, edges: &Edges) {
        let mut depth = 0;
        while !self.frontier.is_empty() && depth < Limit::TreeDepth.usual() as u32 {
            depth += 1;
            self.next_level(depth, edges);
        }
        // what would hang deeper is not reached, and becomes a root
        let mut deeper = self.frontier.iter().flat_map(|parent| edges.under.of(*parent));
        self.cut |= deeper.any(|hang| !self.reached(hang.child));
        self.frontier.clear();
    }

    /// A root stands for itself, except where a ground of it has its place in another tree: then beside that.
    fn stance_of_root(&self, root: ClaimId, edges: &Edges) -> Stance {
        let grounds = edges.under.of(root).iter().filter(|hang| matches!(hang.link, Link::Supports(_)));
        grounds.filter_map(|ground| self.stances[ground.child]).next().unwrap_or(Stance::Pro)
    }

    /// The claims that hang under those of the frontier, each at the parent that suits it best.
    fn next_level(&mut self, depth: u32, edges: &Edges) {
        self.level += 1;
        for parent in self.frontier.drain(..) {
            for hang in edges.under.of(parent) {
                let child = hang.child;
                let better = match (self.ways[child], self.parents[child]) {
                    ((0, _), _) => {
                        self.next.push(child);
                        true
                    }
                    ((level, confidence), Some((other, link))) if level == self.level => {
                        hang.preferred(parent, &Hang { child, link, confidence }, other).is_lt()
                    }
                    _ => false,
                };
                if better {
                    self.ways[child] = (self.level, hang.confidence);
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
