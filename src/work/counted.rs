//! The counters, and the most that a text may ask for.

use std::cell::Cell;

use super::Work;

/// How many kinds of work there are.
pub(crate) const KINDS: usize = 8;

thread_local! {
    /// The work of this thread's parses, by kind: tests run side by side.
    static DONE: [Cell<usize>; KINDS] = const { [const { Cell::new(0) }; KINDS] };
}

pub(crate) fn count(work: Work, amount: usize) {
    DONE.with(|done| {
        if let Some(kind) = done.get(work as usize) {
            kind.set(kind.get() + amount);
        }
    });
}

/// The work of each kind that `read` does.
pub(crate) fn counted(read: impl FnOnce()) -> [usize; KINDS] {
    DONE.with(|done| done.iter().for_each(|kind| kind.set(0)));
    read();
    DONE.with(|done| std::array::from_fn(|kind| done.get(kind).map_or(0, Cell::get)))
}

/// The most of each kind for each token, in the order of the kinds; of tokens, for each byte. For the texts that people
/// write and for the benches' hostile ones.
pub(crate) const BOUNDS: [(Work, usize); KINDS] = [
    (Work::Token, 1),
    (Work::Frame, 12),
    (Work::Target, 8),
    (Work::Stated, 8),
    (Work::Chunk, 16),
    (Work::Mark, 48),
    (Work::Quote, 2),
    (Work::Sign, 4),
];
