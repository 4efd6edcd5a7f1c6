//! No text makes a parser work more for each of its bytes than its bounds allow: work is counted, not timed.
//!
//! What grows with the square of a length shows only in long texts, and short ones are found sooner. So an input is a
//! recipe: a part that is said over and over, between a beginning and an end; the three stand apart by a NUL.

#![no_main]

use counterpoint::Parser;
use counterpoint::work::excess;
use libfuzzer_sys::fuzz_target;

/// The length of the texts.
const BYTES: usize = 24 << 10;

/// A text made to be slow may ask for so many times the work of others. What grows with the square of the length asks
/// for thousands of times as much.
const TIMES: usize = 8;

fuzz_target!(|data: &[u8]| {
    let recipe = String::from_utf8_lossy(data);
    let mut parts = recipe.splitn(3, '\0');
    let [first, second, third] = std::array::from_fn(|_| parts.next());
    let text = match (first, second, third) {
        (Some(part), None, _) => repeated(part),
        (Some(before), Some(part), end) => format!("{before}{}{}", repeated(part), end.unwrap_or("")),
        (None, ..) => return,
    };
    let parser = Parser::new();
    assert_eq!(excess(text.len(), TIMES, || drop(parser.parse(&text))), None, "{:?} over and over", recipe);
});

fn repeated(part: &str) -> String {
    part.repeat(BYTES / part.len().max(1))
}
