//! Work bounded by the length of the text, on prose and on hostile texts.

use super::Work;
use super::counted::{BOUNDS, KINDS, counted};
use crate::Parser;

#[allow(dead_code, unreachable_pub, reason = "the benches share the file")]
#[path = "../../benches/common/hostile.rs"]
mod hostile;

/// Bytes of a text, and how many times longer the other one is: what grows with the square would do so many times the
/// work for each token.
const BYTES: usize = 16 << 10;
const LONGER: usize = 4;

/// How much more work than that the longer text may make: the ends of a text are dearer or cheaper than its middle.
const MARGIN: f64 = 1.1;

/// Work that is so little may differ as it likes.
const LITTLE: usize = 1 << 10;

/// How often a sentence of many clauses may weigh those of the one before: for a few ties, not for each of its hundreds.
const SENTENCE_TARGETS: usize = 1 << 9;

fn work_of(text: &str) -> [usize; KINDS] {
    counted(|| drop(Parser::new().parse(text)))
}

#[test]
fn work_is_bounded_by_the_length() {
    let article = include_str!("../../tests/articles/op-ed.txt");
    let prose = |bytes: usize| article.repeat(bytes / article.len());
    let sentence = |bytes: usize| prose(bytes).replace(['.', '!', '?', '\n'], ",").to_lowercase();
    let own: [(&str, &dyn Fn(usize) -> String); 2] = [("prose", &prose), ("one sentence", &sentence)];
    let hostile = hostile::FAMILIES.iter().map(|(name, text)| (*name, text as &dyn Fn(usize) -> String));
    for (name, text_of) in hostile.chain(own) {
        let (short, long) = (text_of(BYTES), text_of(BYTES * LONGER));
        let (done, more) = (work_of(&short), work_of(&long));
        for (kind, most) in BOUNDS {
            let unit = if matches!(kind, Work::Token) { short.len() } else { done[Work::Token as usize] };
            let each = done[kind as usize] as f64 / unit.max(1) as f64;
            assert!(each <= most as f64, "{name}: {kind:?} {each:.1} times, expected at most {most}");
            let (done, more) = (done[kind as usize], more[kind as usize]);
            let most = (done * long.len()) as f64 / short.len().max(1) as f64 * MARGIN + LITTLE as f64;
            assert!(
                more as f64 <= most,
                "{name}: {kind:?} {done} for a text and {more} for one {LONGER} times as long"
            );
        }
    }
}

#[test]
fn the_ties_of_one_statement_weigh_what_stands_before_once() {
    let sentence = "he was ill, but she was well; because it was so, ".repeat(300);
    let done = work_of(&format!("{sentence}\n\n{sentence}"))[Work::Target as usize];
    assert!(done > 0 && done <= SENTENCE_TARGETS, "{done}");
}
