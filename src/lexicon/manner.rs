//! How the words of a sentence may put its statements forward: what no word of it may say need not be looked for.

/// What words may say of a statement, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Manners(u8);

impl Manners {
    /// It is granted.
    pub(crate) const GRANTED: Manners = Manners(1);
    /// It ought to be.
    pub(crate) const OUGHT: Manners = Manners(2);
    /// The author speaks of herself.
    pub(crate) const AUTHORS: Manners = Manners(4);
    /// It is reported, and false.
    pub(crate) const FALSE: Manners = Manners(8);

    /// Those of both.
    #[inline(always)]
    #[must_use]
    pub(crate) fn with(self, other: Manners) -> Manners {
        Manners(self.0 | other.0)
    }

    /// Whether this one is among them.
    pub(crate) fn has(self, manner: Manners) -> bool {
        self.0 & manner.0 != 0
    }
}
