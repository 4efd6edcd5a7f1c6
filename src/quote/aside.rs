//! Words in brackets that report something by themselves: `the bridge ("It leaks," Lee wrote) is closed`.

use std::ops::Range;

use super::Stage;
use super::context::Context;
use super::reader::{self, Reader, Worth};
use crate::text::token::Kind;

/// How many tokens a bracket holds at most: a lost one must not make each other one search the sentence.
const MAX_ASIDE: usize = 120;

impl Stage {
    /// Reads what stands in brackets and has words in marks as a sentence of its own.
    pub(super) fn asides(&mut self, context: Context<'_>, range: Range<usize>) {
        let marks = self.level.partition_point(|pair| pair.outside().start < range.start);
        let marked = self.level.get(marks).is_some_and(|pair| pair.outside().start < range.end);
        let mut at = if marked { range.start } else { range.end };
        while let Some(open) = (at..range.end).find(|at| is(context, *at, Kind::Open)) {
            at = open + 1;
            let close = (at..range.end.min(at + MAX_ASIDE)).find(|at| is(context, *at, Kind::Close));
            let Some(inside) = close.map(|close| at..close) else { continue };
            at = inside.end;
            let first = self.level.partition_point(|pair| pair.outside().start < inside.start);
            let quoted = self.level.get(first).is_some_and(|pair| pair.outside().end <= inside.end);
            if quoted && reader::worth(context.tokens, &inside, context.known) == Worth::Report {
                self.chunks.read(context.tokens, inside, &self.level, context.known);
                Reader::new(context, &self.chunks, &mut self.taken, &mut self.sheet).read();
            }
        }
    }
}

fn is(context: Context<'_>, at: usize, kind: Kind) -> bool {
    context.token(at).is_some_and(|token| token.kind == kind)
}
