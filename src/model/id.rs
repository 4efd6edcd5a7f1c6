//! Newtype indices into an article's arrays, and slices of its pools.

use std::fmt;
use std::num::NonZeroU32;

// an id is kept as one more than its index, so that one that is missing takes no more room
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        ///
        /// Only an article hands it out; a look-up with the id of another article answers `None` where the index is
        /// out of range.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(NonZeroU32);

        impl $name {
            /// The index into the article's array, which is also the id in the wire form.
            pub const fn index(self) -> usize {
                self.0.get() as usize - 1
            }

            pub(crate) fn of(index: usize) -> Self {
                $name(NonZeroU32::MIN.saturating_add(u32::try_from(index).unwrap_or(u32::MAX)))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.index()).finish()
            }
        }
    )*};
}

ids! {
    /// Names a [`Claim`](crate::Claim) of one article.
    ClaimId,
    /// Names a [`Marker`](crate::Marker) of one article.
    MarkerId,
    /// Names a [`Quote`](crate::Quote) of one article.
    QuoteId,
    /// Names a [`Rebuttal`](crate::Rebuttal) of one article.
    RebuttalId,
    /// Names a sentence of one article.
    SentenceId,
    /// Names a [`Source`](crate::Source) of one article.
    SourceId,
    /// Names a [`Support`](crate::Support) of one article.
    SupportId,
}

/// A run of entries in one of the article's pools: evidence, or further spans.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Slice {
    pub(crate) start: u32,
    pub(crate) len: u32,
}

impl Slice {
    /// The run from `start` to the end of `pool` as it stands.
    pub(crate) fn since<T>(start: usize, pool: &[T]) -> Slice {
        Slice { start: start as u32, len: (pool.len() - start) as u32 }
    }

    pub(crate) fn of<T>(self, pool: &[T]) -> &[T] {
        let start = self.start as usize;
        pool.get(start..start + self.len as usize).unwrap_or(&[])
    }
}
