//! Tables with one entry, or one run of entries, for each claim.

use std::ops::{Index, IndexMut};

use crate::model::ClaimId;

/// One entry for each claim of an article.
///
/// Indexing cannot fail inside the forest: each id there was made from a position in the article's claims, or checked
/// against their number by [`Edges::of`](super::edges::Edges::of). What comes from outside goes through
/// [`get`](PerClaim::get).
#[derive(Clone, Debug)]
pub(super) struct PerClaim<T>(Vec<T>);

impl<T: Clone> PerClaim<T> {
    pub(super) fn new(claims: usize, value: T) -> Self {
        PerClaim(vec![value; claims])
    }
}

impl<T> PerClaim<T> {
    pub(super) fn get(&self, id: ClaimId) -> Option<&T> {
        self.0.get(id.index())
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = ClaimId> + use<T> {
        (0..self.0.len()).map(ClaimId::of)
    }

    pub(super) fn into_vec(self) -> Vec<T> {
        self.0
    }
}

impl<T> Index<ClaimId> for PerClaim<T> {
    type Output = T;

    fn index(&self, id: ClaimId) -> &T {
        &self.0[id.index()]
    }
}

impl<T> IndexMut<ClaimId> for PerClaim<T> {
    fn index_mut(&mut self, id: ClaimId) -> &mut T {
        &mut self.0[id.index()]
    }
}

/// A run of entries for each claim, all in one array.
#[derive(Clone, Debug)]
pub(super) struct Runs<T> {
    /// Where the run of each claim begins; one more entry at the end.
    starts: Vec<usize>,
    items: Vec<T>,
}

impl<T: Copy> Runs<T> {
    /// Groups the pairs by their claim, each group in the order of the pairs: a counting sort, so linear.
    pub(super) fn group(claims: usize, pairs: &[(ClaimId, T)]) -> Self {
        let mut starts = vec![0; claims + 1];
        // The keys are ids inside the forest (see `PerClaim`), so key + 1 is at most `claims`.
        pairs.iter().for_each(|(key, _)| starts[key.index() + 1] += 1);
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut next = starts.clone();
        let mut order = vec![0; pairs.len()];
        for (position, (key, _)) in pairs.iter().enumerate() {
            // `next[key]` stays below the start of the next run, so below the number of pairs.
            order[next[key.index()]] = position;
            next[key.index()] += 1;
        }
        // Every entry of `order` is 0 or a position in `pairs`; where there are no pairs, it is empty.
        Runs { starts, items: order.into_iter().map(|position| pairs[position].1).collect() }
    }

    /// The run of this claim; empty for an id of another article.
    pub(super) fn of(&self, key: ClaimId) -> &[T] {
        let bounds = self.starts.get(key.index()).zip(self.starts.get(key.index() + 1));
        bounds.and_then(|(&start, &end)| self.items.get(start..end)).unwrap_or(&[])
    }
}
