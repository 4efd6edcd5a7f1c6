//! Work bounded by the length of the text, on prose and on hostile texts.

use super::counted::excess;
use crate::Parser;

#[allow(dead_code, unreachable_pub, reason = "the benches share the file")]
#[path = "../../benches/common/hostile.rs"]
mod hostile;

const BYTES: usize = 24 << 10;

#[test]
fn work_is_bounded_by_the_length() {
    let prose = include_str!("../../tests/articles/op-ed.txt").repeat(6);
    let sentence = prose.replace(['.', '!', '?', '\n'], ",").to_lowercase();
    let hostile = hostile::FAMILIES.iter().map(|(name, text)| (*name, text(BYTES)));
    let parser = Parser::new();
    for (name, text) in hostile.chain([("prose", prose), ("one sentence", sentence)]) {
        let read = || drop(parser.parse(&text));
        assert_eq!(excess(text.len(), 1, read), None, "{name}");
    }
}
