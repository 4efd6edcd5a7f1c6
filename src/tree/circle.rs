//! Supports that would lead in a circle.

use std::cmp::Reverse;

use crate::model::{ClaimId, Support};

/// What is needed to find circles of supports, kept for its memory.
#[derive(Debug, Default)]
pub(super) struct Circles {
    /// The supports, the surest first: no confidence is negative, so that their bits are in the order of the numbers.
    order: Vec<(Reverse<u32>, u32)>,
    parent: Vec<Option<ClaimId>>,
    keep: Vec<bool>,
}

impl Circles {
    /// Drops the least sure supports that would lead in a circle. Answers whether one was dropped from a chain too long
    /// to tell.
    pub(super) fn remove(&mut self, supports: &mut Vec<Support>, claims: usize, longest: usize) -> bool {
        // kept in the order of sureness; a support is kept where its target does not already lead to its claim
        let Circles { order, parent, keep } = self;
        order.clear();
        order.extend(supports.iter().map(|support| Reverse(support.confidence.to_bits())).zip(0..));
        order.sort_unstable();
        parent.clear();
        parent.resize(claims, None);
        keep.clear();
        keep.resize(supports.len(), false);
        let mut too_long = false;
        for at in order.iter().map(|(_, at)| *at as usize) {
            let Some(Support { claim, target, .. }) = supports.get(at).copied() else { continue };
            if parent.get(claim.index()).copied().flatten().is_some() {
                continue;
            }
            let circle = leads_to(parent, target, claim, longest);
            too_long |= circle.is_none();
            if circle != Some(false) {
                continue;
            }
            if let (Some(parent), Some(keep)) = (parent.get_mut(claim.index()), keep.get_mut(at)) {
                (*parent, *keep) = (Some(target), true);
            }
        }
        let mut keep = keep.iter();
        supports.retain(|_| keep.next().copied().unwrap_or(false));
        too_long
    }
}

/// Whether the chain of supports from one claim reaches the other; `None` where it is too long to tell.
fn leads_to(parent: &[Option<ClaimId>], from: ClaimId, to: ClaimId, longest: usize) -> Option<bool> {
    let mut at = from;
    for _ in 0..longest {
        if at == to {
            return Some(true);
        }
        match parent.get(at.index()).copied().flatten() {
            Some(next) => at = next,
            None => return Some(false),
        }
    }
    None
}
