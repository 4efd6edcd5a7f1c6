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

impl<T> Default for PerClaim<T> {
    fn default() -> Self {
        PerClaim(Vec::new())
    }
}

impl<T: Clone> PerClaim<T> {
    /// Gives so many claims this value and forgets all others.
    pub(super) fn fill(&mut self, claims: usize, value: T) {
        self.0.clear();
        self.0.resize(claims, value);
    }
}

impl<T> PerClaim<T> {
    pub(super) fn get(&self, id: ClaimId) -> Option<&T> {
        self.0.get(id.index())
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = ClaimId> + use<T> {
        (0..self.0.len()).map(ClaimId::of)
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
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
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T> Default for Runs<T> {
    fn default() -> Self {
        Runs { starts: Vec::new(), items: Vec::new() }
    }
}

impl<T: Copy> Runs<T> {
    /// The pairs by their claim.
    pub(super) fn of_pairs(claims: usize, pairs: &[(ClaimId, T)]) -> Self {
        let mut runs = Runs::default();
        runs.group(claims, pairs.iter().copied());
        runs
    }

    /// Groups the pairs by their claim, each group in the order of the pairs: a counting sort, so linear.
    pub(super) fn group(&mut self, claims: usize, pairs: impl Iterator<Item = (ClaimId, T)> + Clone) {
        let Runs { starts, items } = self;
        starts.clear();
        starts.resize(claims + 1, 0);
        items.clear();
        let Some((_, any)) = pairs.clone().next() else { return };
        // The keys are ids inside the forest (see `PerClaim`), so each is below `claims`.
        pairs.clone().for_each(|(key, _)| starts[key.index()] += 1);
        let mut end = 0;
        for start in starts.iter_mut() {
            end += std::mem::replace(start, end);
        }
        items.resize(end as usize, any);
        for (key, item) in pairs {
            // What is the start of the run goes up to its end, one for each of its pairs,
            let place = &mut starts[key.index()];
            items[*place as usize] = item;
            *place += 1;
        }
        // which is the start of the next one.
        starts.rotate_right(1);
        starts[0] = 0;
    }

    /// The run of this claim; empty for an id of another article.
    pub(super) fn of(&self, key: ClaimId) -> &[T] {
        let bounds = self.starts.get(key.index()).zip(self.starts.get(key.index() + 1));
        bounds.and_then(|(&start, &end)| self.items.get(start as usize..end as usize)).unwrap_or(&[])
    }
}
