//! A lexicon file is read or refused with the place of an error inside it; one that is read can be merged, and a parser
//! with it keeps the laws.
//!
//! An input is a file, and behind a NUL the text to read with it.

#![no_main]

#[path = "../../tests/properties/laws.rs"]
mod laws;

use counterpoint::{Lexicon, Parser};
use libfuzzer_sys::fuzz_target;

const TEXT: &str = "The boat is old. However, it floats, and so the crew, who said “we stay”, is not wrong but tired.";

/// Files up to this length are merged, too, which takes longer than all the rest.
const MERGED: usize = 200;

fuzz_target!(|data: &[u8]| {
    let input = String::from_utf8_lossy(data);
    let (file, text) = input.split_once('\0').unwrap_or((&input, TEXT));
    let lexicon = match Lexicon::parse("mine.lex", file) {
        Ok(lexicon) => lexicon,
        Err(error) => {
            let lines = file.lines().count() + 1;
            assert!((1..=lines).contains(&error.line), "{error}");
            let line = file.split('\n').nth(error.line - 1).unwrap_or("");
            assert!((1..=line.chars().count() + 1).contains(&error.column), "{error}");
            return;
        }
    };
    keeps_the_laws(lexicon.clone(), text);
    if file.len() <= MERGED
        && let Ok(merged) = Lexicon::english().merge(&lexicon)
    {
        keeps_the_laws(merged, text);
    }
});

fn keeps_the_laws(lexicon: Lexicon, text: &str) {
    let parser = Parser::builder().lexicon(lexicon).min_confidence(0.0).build();
    let broken = laws::broken(&parser.parse(text));
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
