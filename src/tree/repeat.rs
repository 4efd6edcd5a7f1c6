//! Statements that quote what was said before, as the posts of a thread do: whoever repeats a line in order to answer it
//! claims nothing new.

use std::collections::HashMap;

use crate::Span;
use crate::claim::draft::Draft;
use crate::claim::statement::Statement;
use crate::model::{Block, BlockKind};

/// Where each statement outside quoted blocks stands first, by the hash of its words.
#[derive(Debug, Default)]
pub(super) struct Said {
    first: HashMap<u64, u32>,
}

impl Said {
    /// Forgets the text before, and learns this one where something is quoted in a block.
    pub(super) fn learn(&mut self, text: &str, draft: &Draft, blocks: &[Block]) {
        self.first.clear();
        if !blocks.iter().any(|block| block.kind == BlockKind::BlockQuote) {
            return;
        }
        for (found, at) in draft.statements.iter().zip(0..) {
            if !is_quoted(found, blocks) {
                self.first.entry(hash(text, found.span)).or_insert(at);
            }
        }
    }

    /// The earlier statement that one in a quoted block repeats word for word.
    pub(super) fn before(&self, text: &str, draft: &Draft, blocks: &[Block], at: usize) -> Option<u32> {
        let statement = draft.statements.get(at).filter(|found| is_quoted(found, blocks))?;
        let first = self.first.get(&hash(text, statement.span)).copied().filter(|first| (*first as usize) < at)?;
        let words = |found: &Statement| text.get(found.span.range());
        let same = draft.statements.get(first as usize).is_some_and(|found| words(found) == words(statement));
        same.then_some(first)
    }
}

fn is_quoted(statement: &Statement, blocks: &[Block]) -> bool {
    blocks.get(statement.block as usize).is_some_and(|block| block.kind == BlockKind::BlockQuote)
}

/// Spreads bits over a number.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
const TURN: u32 = 23;

/// Of statements whose hashes are the same the words are compared, so that it need be no better than fast.
fn hash(text: &str, span: Span) -> u64 {
    let words = text.as_bytes().get(span.range()).unwrap_or(&[]);
    let eight = words.chunks_exact(size_of::<u64>());
    let rest = eight.remainder().iter().fold(0, |rest, byte| rest << u8::BITS | u64::from(*byte));
    let eight = eight.map(|bytes| bytes.try_into().map_or(0, u64::from_le_bytes));
    eight.chain([rest]).fold(0, |hash: u64, bytes| (hash.rotate_left(TURN) ^ bytes).wrapping_mul(SPREAD))
}
