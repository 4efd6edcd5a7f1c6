//! How the entries of an article hang together: the order of the text, nesting, and supports without a circle.
//!
//! Nothing here recurses: walks go along the arrays, and each is linear in them but for one sort.

use super::path::Path;
use crate::Span;
use crate::error::{WireError, WireFault};
use crate::model::{Claim, ClaimId, Found, QuoteId};

type Checked = Result<(), WireError>;

/// Everything that takes more than one entry to check, but for the tree.
pub(super) fn check(found: &Found) -> Checked {
    ordered("blocks", Some("span"), found.blocks.iter().map(|block| block.span))?;
    ordered("sentences", None, found.sentences.iter().copied())?;
    ordered("markers", Some("span"), found.markers.iter().map(|marker| marker.span))?;
    ordered("quotes", Some("span"), found.quotes.iter().map(|quote| quote.span))?;
    ordered("claims", Some("span"), found.claims.iter().map(|claim| claim.span))?;
    nested(&found.claims)?;
    quotes_inside(found)?;
    restated(&found.claims)?;
    rebuttals_of_others(found)?;
    supports_without_circle(found)
}

/// The entries stand in the order of the text.
fn ordered(array: &'static str, key: Option<&'static str>, spans: impl Iterator<Item = Span>) -> Checked {
    let mut before = 0;
    for (index, span) in spans.enumerate() {
        if span.start() < before {
            let (top, fault) = (Path::top(array), WireFault::Order { start: span.start() });
            let at = top.index(index);
            return Err(key.map_or(at, |key| at.key(key)).error(fault));
        }
        before = span.start();
    }
    Ok(())
}

/// Claims nest and never cross, the outer one first.
fn nested(claims: &[Claim]) -> Checked {
    let mut around: Vec<(usize, Span)> = Vec::new();
    for (index, claim) in claims.iter().enumerate() {
        while around.last().is_some_and(|(_, outer)| outer.end() <= claim.span.start()) {
            around.pop();
        }
        if let Some(&(other, _)) = around.last().filter(|(_, outer)| !outer.contains(claim.span)) {
            return Err(Path::top("claims").index(index).key("span").error(WireFault::Crossing { other }));
        }
        around.push((index, claim.span));
    }
    Ok(())
}

fn quotes_inside(found: &Found) -> Checked {
    let outer: Vec<Option<usize>> = found.quotes.iter().map(|quote| quote.inside.map(QuoteId::index)).collect();
    match circle(&outer) {
        None => Ok(()),
        Some(quote) => Err(Path::top("quotes").index(quote).key("inside").error(WireFault::Circle { noun: "quote" })),
    }
}

fn restated(claims: &[Claim]) -> Checked {
    for (index, claim) in claims.iter().enumerate() {
        if let Some(claim) = claim.restates.map(ClaimId::index).filter(|&earlier| earlier >= index) {
            return Err(Path::top("claims").index(index).key("restates").error(WireFault::NotEarlier { claim }));
        }
    }
    Ok(())
}

fn rebuttals_of_others(found: &Found) -> Checked {
    match found.rebuttals.iter().position(|rebuttal| rebuttal.target == Some(rebuttal.claim)) {
        None => Ok(()),
        Some(index) => Err(Path::top("rebuttals").index(index).key("target").error(WireFault::CountersItself)),
    }
}

/// The supports lead from claim to claim and never back.
fn supports_without_circle(found: &Found) -> Checked {
    let edges: Vec<Edge> =
        found.supports.iter().map(|support| (support.claim.index(), support.target.index())).collect();
    match edge_of_circle(found.claims.len(), &edges) {
        None => Ok(()),
        Some(index) => {
            Err(Path::top("supports").index(index).key("target").error(WireFault::Circle { noun: "support" }))
        }
    }
}

/// From which node, to which node.
type Edge = (usize, usize);

/// The index of an edge that lies on a circle; `None` where there is no circle.
///
/// Nodes that no edge points to are taken away with the edges that leave them, until none is left; what cannot be
/// taken away lies on a circle or behind one, and going back from it against the edges finds the circle.
fn edge_of_circle(nodes: usize, edges: &[Edge]) -> Option<usize> {
    let mut leaving: Vec<Edge> = edges.to_vec();
    leaving.sort_unstable();
    let mut arriving = vec![0_usize; nodes];
    for &(_, to) in edges {
        *arriving.get_mut(to)? += 1;
    }
    let mut free: Vec<usize> = (0..nodes).filter(|&node| arriving.get(node) == Some(&0)).collect();
    while let Some(node) = free.pop() {
        let first = leaving.partition_point(|&(from, _)| from < node);
        for &(_, to) in leaving.iter().skip(first).take_while(|&&(from, _)| from == node) {
            let count = arriving.get_mut(to)?;
            *count -= 1;
            if *count == 0 {
                free.push(to);
            }
        }
    }
    let held = |node: usize| arriving.get(node).is_some_and(|&count| count > 0);
    let mut back: Vec<Option<usize>> = vec![None; nodes];
    let mut by: Vec<Option<usize>> = vec![None; nodes];
    for (index, &(from, to)) in edges.iter().enumerate().filter(|(_, (from, to))| held(*from) && held(*to)) {
        *back.get_mut(to)? = Some(from);
        *by.get_mut(to)? = Some(index);
    }
    circle(&back).and_then(|node| by.get(node).copied().flatten())
}

/// An entry from which `next` leads back to it; `None` where every way ends. Linear: each entry is walked once.
pub(super) fn circle(next: &[Option<usize>]) -> Option<usize> {
    // The number of the walk that came by, 0 for none.
    let mut walks = vec![0_usize; next.len()];
    for start in 0..next.len() {
        let mut at = Some(start);
        while let Some(index) = at {
            let seen = walks.get_mut(index)?;
            if *seen == start + 1 {
                return Some(index);
            }
            if *seen != 0 {
                break;
            }
            *seen = start + 1;
            at = next.get(index).copied().flatten();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{circle, edge_of_circle};

    type Case<T> = (&'static str, &'static [T], Option<usize>);

    #[test]
    fn circles() {
        let cases: [Case<Option<usize>>; 6] = [
            ("nothing", &[], None),
            ("chain", &[Some(1), Some(2), None], None),
            ("two into one", &[Some(2), Some(2), None], None),
            ("itself", &[None, Some(1)], Some(1)),
            ("pair behind a tail", &[Some(1), Some(2), Some(1)], Some(1)),
            ("long way round", &[Some(3), None, Some(0), Some(2)], Some(0)),
        ];
        for (name, next, expected) in cases {
            assert_eq!(circle(next), expected, "{name}");
        }
    }

    #[test]
    fn edges_of_circles() {
        let cases: [Case<(usize, usize)>; 6] = [
            ("nothing", &[], None),
            ("chain", &[(1, 0), (2, 1), (3, 2)], None),
            ("two ways to one", &[(3, 1), (3, 2), (1, 0), (2, 0)], None),
            ("itself", &[(1, 0), (2, 2)], Some(1)),
            ("twice the same", &[(1, 0), (1, 0)], None),
            ("circle with a way in and a way out", &[(0, 1), (1, 2), (2, 1), (2, 3)], Some(2)),
        ];
        for (name, edges, expected) in cases {
            assert_eq!(edge_of_circle(4, edges), expected, "{name}");
        }
    }

    #[test]
    fn a_long_chain_takes_no_stack() {
        let chain: Vec<_> = (1..=1_000_000).map(|next| (next < 1_000_000).then_some(next)).collect();
        assert_eq!(circle(&chain), None);
        let edges: Vec<_> = (1..1_000_000).map(|next| (next - 1, next)).collect();
        assert_eq!(edge_of_circle(1_000_000, &edges), None);
    }
}
