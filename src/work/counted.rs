//! The counters, and the most that a text may ask for.

use std::cell::Cell;

use super::Work;

thread_local! {
    /// The work of this thread's parses, by kind: tests run side by side.
    static DONE: [Cell<usize>; BOUNDS.len()] = const { [const { Cell::new(0) }; BOUNDS.len()] };
}

pub(crate) fn count(work: Work, amount: usize) {
    DONE.with(|done| {
        if let Some(kind) = done.get(work as usize) {
            kind.set(kind.get() + amount);
        }
    });
}

/// The most of each kind for each byte of the texts that people write and of the benches' hostile ones, in the order of
/// the kinds.
const BOUNDS: [(Work, usize); 5] =
    [(Work::Token, 1), (Work::Frame, 3), (Work::Target, 2), (Work::Stated, 2), (Work::Chunk, 4)];

/// Work that a text may ask for however short it is.
const ANY_TEXT: usize = 2_000;

/// Work beyond its bound.
#[allow(unreachable_pub, reason = "public with the feature `work`")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Excess {
    /// Of this kind.
    pub kind: Work,
    /// As often as this.
    pub done: usize,
    /// Where this is the most for the length of the text.
    pub most: usize,
}

/// The first kind of work that passes its bound for a text of so many bytes, taken so many times, when `read` reads it.
#[allow(unreachable_pub, reason = "public with the feature `work`")]
pub fn excess(bytes: usize, times: usize, read: impl FnOnce()) -> Option<Excess> {
    DONE.with(|done| done.iter().for_each(|kind| kind.set(0)));
    read();
    DONE.with(|done| {
        let counted = done.iter().zip(BOUNDS).map(|(done, (kind, each))| Excess {
            kind,
            done: done.get(),
            most: ANY_TEXT + times * each * bytes,
        });
        counted.into_iter().find(|work| work.done > work.most)
    })
}
