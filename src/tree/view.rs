//! Looking at the tree: roots, parents, children, walks.

use super::forest::Forest;
use crate::Span;
use crate::model::{Claim, ClaimId, Marker, MarkerId, Rebuttal, RebuttalId, Source, Stance, Support, SupportId};

/// How a claim hangs under its parent in a [`Tree`], or how an edge that is no part of the tree leads from its claim to
/// its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Link {
    /// The claim is a ground for its parent.
    Supports(SupportId),
    /// The claim counters its parent.
    Counters(RebuttalId),
    /// The parent counters the claim: "not X but Y" with Y above X.
    CounteredBy(RebuttalId),
}

impl Link {
    /// The same edge seen from its claim's side.
    pub(super) fn on_the_side_of_its_claim(self) -> Link {
        match self {
            Link::CounteredBy(id) => Link::Counters(id),
            other => other,
        }
    }

    /// The stance of a child with this link, from its parent's: a rebuttal changes sides.
    pub(super) fn carry(self, parent: Option<Stance>) -> Option<Stance> {
        match (self, parent?) {
            (Link::Supports(_), stance) => Some(stance),
            (_, Stance::Pro) => Some(Stance::Opp),
            (_, Stance::Opp) => Some(Stance::Pro),
        }
    }
}

/// The slices of an article that its tree is a view of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Graph<'a> {
    pub(crate) text: &'a str,
    pub(crate) claims: &'a [Claim],
    pub(crate) rebuttals: &'a [Rebuttal],
    pub(crate) supports: &'a [Support],
    pub(crate) markers: &'a [Marker],
    pub(crate) sources: &'a [Source],
    /// The pool that the parts of discontinuous markers lie in.
    pub(crate) spans: &'a [Span],
}

impl<'a> Graph<'a> {
    /// The two ends of an edge of the tree or of a cross-reference: claim and target.
    pub(crate) fn ends(&self, link: Link) -> Option<(ClaimId, ClaimId)> {
        match link {
            Link::Supports(id) => self.supports.get(id.index()).map(|support| (support.claim, support.target)),
            Link::Counters(id) | Link::CounteredBy(id) => {
                let rebuttal = self.rebuttals.get(id.index())?;
                Some((rebuttal.claim, rebuttal.target?))
            }
        }
    }

    /// How sure an edge is.
    pub(crate) fn confidence(&self, link: Link) -> Option<f32> {
        match link {
            Link::Supports(id) => self.supports.get(id.index()).map(|edge| edge.confidence),
            Link::Counters(id) | Link::CounteredBy(id) => self.rebuttals.get(id.index()).map(|edge| edge.confidence),
        }
    }

    /// The marker that signals an edge.
    pub(crate) fn marker(&self, link: Link) -> Option<MarkerId> {
        match link {
            Link::Supports(id) => self.supports.get(id.index())?.marker,
            Link::Counters(id) | Link::CounteredBy(id) => self.rebuttals.get(id.index())?.marker,
        }
    }
}

/// The claims of an article as trees: under each claim what supports it, what counters it, and what it counters.
///
/// The article itself holds a graph, in which a claim may have several edges; in the tree each claim has one place. The
/// roots are the theses. From them the tree grows level by level: a support's claim hangs under its target; of the two
/// ends of a rebuttal, the one farther from the thesis hangs under the nearer. Where a claim could hang in two places
/// equally near, a support goes before a rebuttal, and the likelier edge before the other. The edges that find no place
/// are [cross-references](Tree::cross_references). What no thesis reaches grows from the claim that the others around
/// it lean on. Claims tied to nothing are [loose](Tree::loose).
///
/// A thesis that the article says [again](Claim::restates) is one root with the first: it has no parent and no children
/// of its own, and stands in [`restated`](Tree::restated) of the first.
///
/// Its `Display` is a plain outline, 100 columns wide; [`Article::outline`](crate::Article::outline) has more to it.
///
/// ```
/// let article = counterpoint::parse("Although the bus is slow, it is safe.");
/// let tree = article.tree();
/// for (depth, claim) in tree.walk() {
///     let words = article.claim(claim).map_or("", |claim| article.slice(claim.span));
///     println!("{:1$}{words}", "", 2 * depth);
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Tree<'a> {
    graph: Graph<'a>,
    forest: Forest,
}

impl<'a> Tree<'a> {
    pub(crate) fn of(graph: Graph<'a>) -> Self {
        Tree { graph, forest: Forest::of(graph.claims, graph.supports, graph.rebuttals) }
    }

    pub(crate) fn graph(&self) -> Graph<'a> {
        self.graph
    }

    /// The claims that hang under none and are not loose: the theses in the order of the text, then the heads of what
    /// no thesis reaches.
    pub fn roots(&self) -> &[ClaimId] {
        &self.forest.roots
    }

    /// What hangs under the claim, in the order of the text; empty for a restatement.
    pub fn children(&self, id: ClaimId) -> &[ClaimId] {
        self.forest.children.of(id)
    }

    /// What the claim hangs under; `None` for roots, restatements and loose claims.
    pub fn parent(&self, id: ClaimId) -> Option<ClaimId> {
        self.forest.parents.get(id).copied().flatten().map(|(parent, _)| parent)
    }

    /// How the claim hangs under its parent; `None` where it has no parent.
    pub fn link(&self, id: ClaimId) -> Option<Link> {
        self.forest.parents.get(id).copied().flatten().map(|(_, link)| link)
    }

    /// The later claims that say this one again, in the order of the text.
    pub fn restated(&self, id: ClaimId) -> &[ClaimId] {
        self.forest.restated.of(id)
    }

    /// How many steps the claim is away from its root: 0 for roots and loose claims; of a restatement, as the claim
    /// that it restates.
    pub fn depth(&self, id: ClaimId) -> usize {
        self.forest.depths.get(id).map_or(0, |depth| *depth as usize)
    }

    /// On which side of its root the claim stands: `Opp` after an odd number of rebuttals on the way; `None` for loose
    /// claims.
    ///
    /// A root that is drawn from a claim of another tree stands beside that claim.
    pub fn stance(&self, id: ClaimId) -> Option<Stance> {
        self.forest.stances.get(id).copied().flatten()
    }

    /// The claim, its parent, and so on up to the root; empty for an id of another article that is out of range here.
    pub fn path(&self, id: ClaimId) -> impl Iterator<Item = ClaimId> + '_ {
        let known = self.forest.first.get(id).map(|_| id);
        std::iter::successors(known, |id| self.forest.first.get(*id).and_then(|first| self.parent(*first)))
    }

    /// Every claim that is not loose, once, with its depth: each before what hangs under it, siblings in the order of
    /// the text, restatements directly after what they restate and at its depth.
    pub fn walk(&self) -> impl Iterator<Item = (usize, ClaimId)> + '_ {
        self.walk_from(self.forest.roots.iter().rev().map(|root| (0, *root)).collect())
    }

    /// The claim and everything below it, as [`walk`](Tree::walk) gives them; depths count from the claim. Of a loose
    /// claim or a restatement, the claim alone.
    pub fn subtree(&self, id: ClaimId) -> impl Iterator<Item = (usize, ClaimId)> + '_ {
        self.walk_from(self.forest.first.get(id).map(|_| (0, id)).into_iter().collect())
    }

    /// Depth first with a stack of its own, the next claim last: a chain may be as long as the article.
    fn walk_from(&self, mut stack: Vec<(usize, ClaimId)>) -> impl Iterator<Item = (usize, ClaimId)> + '_ {
        std::iter::from_fn(move || {
            let (depth, id) = stack.pop()?;
            stack.extend(self.children(id).iter().rev().map(|child| (depth + 1, *child)));
            stack.extend(self.restated(id).iter().rev().map(|again| (depth, *again)));
            Some((depth, id))
        })
    }

    /// The claims tied to nothing, in the order of the text: no edge leads to another claim, and none is a thesis.
    pub fn loose(&self) -> &[ClaimId] {
        &self.forest.loose
    }

    /// The edges between two claims that are no part of the tree, each from its claim's side: supports, then rebuttals.
    pub fn cross_references(&self) -> &[Link] {
        &self.forest.cross_references
    }
}
