//! The index against no index: what is found must be the same.

use super::examples::sentences;
use super::frame::{Frame, frame};
use super::scan::{Awaited, candidates};
use crate::lexicon::{Inner, Lexicon, Needs};
use crate::text::token::Token;
use crate::text::word::WordId;

type Match = (usize, u16, Frame);

/// Every rule tried at every word: of rules for the same words the first.
fn without_index(lexicon: &Inner, sentence: &[Token]) -> Vec<Match> {
    let again = |number: usize| {
        let (rule, before) = (&lexicon.rules[number], number.checked_sub(1).map(|before| &lexicon.rules[before]));
        before.is_some_and(|before| !before.off && before.name == rule.name)
    };
    let tried: Vec<usize> = (0..lexicon.rules.len()).filter(|at| !lexicon.rules[*at].off && !again(*at)).collect();
    let mut found = Vec::new();
    for start in 0..sentence.len() {
        let matches = |number: &usize| {
            let frame = frame(&lexicon.program, &lexicon.rules[*number].pattern, sentence, start)?;
            Some((start, *number as u16, frame))
        };
        found.extend(tried.iter().filter_map(matches));
    }
    found
}

fn with_index(lexicon: &Inner, sentence: &[Token]) -> Vec<Match> {
    let mut found = Vec::new();
    candidates(lexicon, sentence, &mut Awaited::default(), &mut found);
    let mut found: Vec<Match> =
        found.iter().map(|found| (found.frame.first().start, found.rule, found.frame)).collect();
    found.sort_by_key(|(start, rule, _)| (*start, *rule));
    found
}

fn compare(lexicon: &Lexicon, text: &str) {
    for sentence in sentences(lexicon, text) {
        let (with, without) = (with_index(lexicon.inner(), &sentence), without_index(lexicon.inner(), &sentence));
        let name =
            |(_, rule, _): &Match| &lexicon.inner().names.rules[lexicon.inner().rules[*rule as usize].name.0 as usize];
        let missed: Vec<_> = without.iter().filter(|found| !with.contains(found)).map(name).collect();
        assert!(missed.is_empty(), "{missed:?} missed in {text:?}");
        assert_eq!(with, without, "in {text:?}");
    }
}

/// The examples of all rules, without their brackets.
fn examples(lexicon: &Lexicon) -> Vec<String> {
    let rules = lexicon.rules_as_written();
    let examples = rules.iter().flat_map(|rule| rule.matching.iter().chain(&rule.failing));
    examples.map(|example| example.replace(['[', ']'], "")).collect()
}

/// Whether the rule whose pattern begins so is tried for the word at this place.
fn is_tried(pattern: &str, text: &str, at: usize) -> bool {
    let english = Lexicon::english();
    let inner = english.inner();
    let sentence = &sentences(english, text)[0];
    let meets = |token: &Token| inner.index.asks(token.word, WordId::UNKNOWN).meets;
    let met = sentence.iter().map(meets).fold(Needs::default(), Needs::with);
    let mut tried = false;
    inner.index.waiting(sentence[at].word).before(sentence[at + 1].word, met, |anchor| {
        let name = inner.rules[usize::from(anchor.rule)].name;
        tried |= inner.names.rules[usize::from(name.0)].starts_with(pattern);
    });
    tried
}

#[test]
fn a_rule_is_left_out_where_its_second_word_is_missing() {
    assert!(is_tried("if .. then", "If it rains, then we stay.", 0));
    assert!(!is_tried("if .. then", "If it rains, we stay.", 0));
}

#[test]
fn a_rule_that_ends_before_punctuation_is_left_out_before_a_known_word() {
    let aside = "(he | she | @name) @adv? (says";
    assert!(is_tried(aside, "The bus, she says, is late.", 4));
    assert!(is_tried(aside, "The bus is late, she says.", 6));
    assert!(!is_tried(aside, "The bus, she says that often, is late.", 4));
}

#[test]
fn the_index_misses_nothing_in_prose() {
    let english = Lexicon::english();
    for article in ["op-ed", "speech"] {
        let path = format!("{}/tests/articles/{article}.txt", env!("CARGO_MANIFEST_DIR"));
        compare(english, &std::fs::read_to_string(path).unwrap());
    }
    for example in examples(english) {
        compare(english, &example);
    }
}

/// The words of examples strung together at random: where rules begin inside one another.
#[test]
fn the_index_misses_nothing_in_strings_of_words() {
    let english = Lexicon::english();
    let examples = examples(english);
    let words: Vec<&str> = examples.iter().flat_map(|example| example.split(' ')).collect();
    let mut seed = 1_u32;
    let mut random = |most: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) as usize % most
    };
    for _ in 0..400 {
        let count = 5 + random(20);
        let text: Vec<&str> = (0..count)
            .flat_map(|_| {
                let start = random(words.len());
                words[start..].iter().take(1 + random(4)).copied()
            })
            .collect();
        compare(english, &text.join(" "));
    }
}
