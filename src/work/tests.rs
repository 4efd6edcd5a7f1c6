//! Work bounded by the length of the text, on prose and on hostile texts.

use std::cell::Cell;

use super::Work;
use crate::Parser;

#[allow(dead_code, unreachable_pub, reason = "the benches share the file")]
#[path = "../../benches/common/hostile.rs"]
mod hostile;

thread_local! {
    /// The work of this thread's parses, by kind: tests run side by side.
    static DONE: [Cell<usize>; 5] = const { [const { Cell::new(0) }; 5] };
}

pub(crate) fn count(work: Work, amount: usize) {
    DONE.with(|done| done[work as usize].set(done[work as usize].get() + amount));
}

/// The most of each kind for each byte of a text of this length, in a run that has just begun.
const BOUNDS: [(Work, usize); 5] =
    [(Work::Token, 1), (Work::Frame, 3), (Work::Target, 2), (Work::Stated, 2), (Work::Chunk, 4)];

const BYTES: usize = 24 << 10;

fn work_of(text: &str) -> [usize; 5] {
    DONE.with(|done| done.iter().for_each(|kind| kind.set(0)));
    Parser::new().parse(text);
    DONE.with(|done| std::array::from_fn(|kind| done[kind].get()))
}

#[test]
fn work_is_bounded_by_the_length() {
    let prose = include_str!("../../tests/articles/op-ed.txt").repeat(6);
    let sentence = prose.replace(['.', '!', '?', '\n'], ",").to_lowercase();
    let hostile = hostile::FAMILIES.iter().map(|(name, text)| (*name, text(BYTES)));
    for (name, text) in hostile.chain([("prose", prose), ("one sentence", sentence)]) {
        let done = work_of(&text);
        for (kind, most) in BOUNDS {
            let each = done[kind as usize] as f64 / text.len().max(1) as f64;
            assert!(each <= most as f64, "{name}: {kind:?} {each:.1} times a byte, expected at most {most}");
        }
    }
}
