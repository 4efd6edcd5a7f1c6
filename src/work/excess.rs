//! The question that the hunt for slow texts asks.

use super::Work;
use super::counted::{BOUNDS, counted};

/// Work beyond its bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Excess {
    /// Of this kind.
    pub kind: Work,
    /// As often as this.
    pub done: usize,
    /// Where this is the most for the text.
    pub most: usize,
}

/// Work that a text may ask for however short it is.
const ANY_TEXT: usize = 2_000;

/// The first kind of work that passes its bound for a text of so many bytes, taken so many times, when `read` reads it.
pub fn excess(bytes: usize, times: usize, read: impl FnOnce()) -> Option<Excess> {
    let done = counted(read);
    let tokens = done.first().copied().unwrap_or(0);
    let bounded = done.iter().zip(BOUNDS).map(|(&done, (kind, each))| {
        let units = if kind == Work::Token { bytes } else { tokens * times };
        Excess { kind, done, most: ANY_TEXT + each * units }
    });
    bounded.into_iter().find(|work| work.done > work.most)
}
