//! The edges of an article as graph formats draw them: rebuttals and supports, and two relations that an article keeps
//! in its claims.

use std::collections::HashSet;

use crate::Article;
use crate::model::{ClaimId, MarkerId, RebuttalId, RebuttalKind, SupportId, SupportKind};
use crate::tree::Link;

/// What an edge says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum EdgeKind {
    Rebuttal(RebuttalKind),
    Support(SupportKind),
    /// The claim says the target again.
    Restates,
    /// The claim stands inside the target.
    Inside,
}

impl EdgeKind {
    /// The kind of the rebuttal or support; a word for the others.
    pub(super) fn name(self) -> &'static str {
        match self {
            EdgeKind::Rebuttal(kind) => kind.name(),
            EdgeKind::Support(kind) => kind.name(),
            EdgeKind::Restates => "restates",
            EdgeKind::Inside => "inside",
        }
    }
}

/// An edge from a claim to what it counters, supports, says again or stands in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Edge {
    pub(super) claim: ClaimId,
    /// `None` for a rebuttal of what the article never states.
    pub(super) target: Option<ClaimId>,
    pub(super) kind: EdgeKind,
    pub(super) marker: Option<MarkerId>,
    /// `None` for what is read off the claims themselves.
    pub(super) confidence: Option<f32>,
    /// Whether it is a cross-reference of the tree.
    pub(super) crosses: bool,
}

/// All edges: rebuttals and supports in the order of the article, then restatements, then claims inside claims.
pub(super) fn edges(article: &Article<'_>) -> Vec<Edge> {
    let tree = article.tree();
    let crossing: HashSet<Link> = tree.cross_references().iter().copied().collect();
    let rebuttals = article.rebuttals().iter().enumerate().map(|(index, rebuttal)| Edge {
        claim: rebuttal.claim,
        target: rebuttal.target,
        kind: EdgeKind::Rebuttal(rebuttal.kind),
        marker: rebuttal.marker,
        confidence: Some(rebuttal.confidence),
        crosses: crossing.contains(&Link::Counters(RebuttalId::of(index))),
    });
    let supports = article.supports().iter().enumerate().map(|(index, support)| Edge {
        claim: support.claim,
        target: Some(support.target),
        kind: EdgeKind::Support(support.kind),
        marker: support.marker,
        confidence: Some(support.confidence),
        crosses: crossing.contains(&Link::Supports(SupportId::of(index))),
    });
    let between = |kind: EdgeKind| {
        move |(claim, target): (ClaimId, Option<ClaimId>)| {
            let target = Some(target?);
            Some(Edge { claim, target, kind, marker: None, confidence: None, crosses: false })
        }
    };
    let restated = article.claims().iter().map(|claim| claim.restates);
    let restatements = article.claim_ids().zip(restated).filter_map(between(EdgeKind::Restates));
    let nested = article.claim_ids().zip(around(article)).filter_map(between(EdgeKind::Inside));
    rebuttals.chain(supports).chain(restatements).chain(nested).collect()
}

/// For each claim the innermost earlier one that it stands in.
pub(super) fn around(article: &Article<'_>) -> Vec<Option<ClaimId>> {
    let mut open: Vec<(ClaimId, crate::Span)> = Vec::new();
    let innermost = article.claim_ids().zip(article.claims()).map(|(id, claim)| {
        while open.last().is_some_and(|(_, span)| !span.contains(claim.span)) {
            open.pop();
        }
        let around = open.last().map(|(id, _)| *id);
        open.push((id, claim.span));
        around
    });
    innermost.collect()
}
