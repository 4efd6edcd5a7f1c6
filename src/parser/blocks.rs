//! Parts the blocks of an article into batches, each of which goes through the stages together.

use crate::model::Block;

/// Bytes of text that a batch has at most, unless its one block has more: with more of them little is faster, and their
/// tokens are five times as large as the text.
const MOST: usize = 1 << 10;

/// Which part of a text a batch is at most: what a batch takes counts in a short text.
const PART: usize = 8;

/// Blocks that are read together.
pub(super) struct Blocks<'b> {
    pub(super) blocks: &'b [Block],
    /// The number of the first of them.
    pub(super) number: usize,
    /// The block behind the last of them.
    pub(super) next: Option<Block>,
}

impl Blocks<'_> {
    /// Where they begin.
    pub(super) fn start(&self) -> usize {
        self.blocks.first().map_or(0, |first| first.span.start())
    }

    /// How many bytes they have.
    pub(super) fn len(&self) -> usize {
        self.blocks.last().map_or(0, |last| last.span.end()) - self.start()
    }
}

/// Parts the blocks of an article of so many bytes into batches.
pub(super) fn batches(blocks: &[Block], bytes: usize) -> impl Iterator<Item = Blocks<'_>> {
    let most = (bytes / PART).min(MOST);
    let mut number = 0;
    std::iter::from_fn(move || {
        let rest = blocks.get(number..).filter(|rest| !rest.is_empty())?;
        let mut length = 0;
        let fits = |block: &&Block| {
            length += block.span.len();
            length <= most
        };
        let (blocks, after) = rest.split_at_checked(rest.iter().take_while(fits).count().max(1))?;
        let found = Blocks { blocks, number, next: after.first().copied() };
        number += blocks.len();
        Some(found)
    })
}
