//! Every rule of the built-in lexicon against its own examples.

use crate::lexicon::{Does, Language, Lexicon};
use crate::text::token::{Token, span_of};
use crate::text::{scan, sentence, tag};
use crate::{Span, marker};

/// The sentences of a short text, with their words' classes.
pub(crate) fn sentences(lexicon: &Lexicon, text: &str) -> Vec<Vec<Token>> {
    let (mut tokens, mut breaks, mut ranges): (Vec<Token>, _, Vec<_>) = Default::default();
    scan::scan(text, Span::new(0, text.len() as u32), &lexicon.inner().words, &mut tokens, &mut breaks);
    sentence::sentences(&lexicon.inner().grammar, text, &tokens, &breaks, |range| ranges.push(range));
    let tagged = |range: std::ops::Range<usize>| {
        let mut sentence = tokens[range].to_vec();
        tag::tag(&lexicon.inner().grammar, text, &mut sentence);
        sentence
    };
    ranges.into_iter().map(tagged).collect()
}

/// The markers of a short text, as rule number and spans.
fn markers(lexicon: &Lexicon, text: &str) -> Vec<(u16, Vec<Span>)> {
    let mut out = Vec::new();
    for sentence in sentences(lexicon, text) {
        let mut found = Vec::new();
        marker::scan::scan(lexicon.inner(), &sentence, &mut Default::default(), &mut found);
        for marker in found {
            let spans = marker.frame.parts().filter_map(|part| span_of(&sentence[part])).collect();
            out.push((marker.rule, spans));
        }
    }
    out
}

/// The example without its brackets, and the spans inside them.
fn bracketed(example: &str) -> (String, Vec<Span>) {
    let (mut text, mut spans, mut start) = (String::new(), Vec::new(), 0);
    for character in example.chars() {
        match character {
            '[' => start = text.len() as u32,
            ']' => spans.push(Span::new(start, text.len() as u32)),
            _ => text.push(character),
        }
    }
    (text, spans)
}

fn around<'s>(sentence: &'s [Token], frame: &marker::frame::Frame) -> marker::condition::Around<'s> {
    marker::condition::Around::new(sentence, frame.first().start, frame.end())
}

/// Whether the rule of this number matches where the brackets stand, or anywhere where there are none. Where weights
/// decide, a rule is asked for what is its own: its pattern and its conditions, which the weights take into account.
fn matches(lexicon: &Lexicon, number: usize, text: &str, spans: Option<&[Span]>) -> bool {
    let inner = lexicon.inner();
    let rule = &inner.rules[number];
    let fits = |parts: &[Span]| spans.is_none_or(|spans| spans == parts);
    if inner.weights.row(rule.name).is_none() && rule.does != Does::Nothing {
        let same = |found: u16| inner.rules[found as usize].name == rule.name;
        return markers(lexicon, text).iter().any(|(found, parts)| same(*found) && fits(parts));
    }
    sentences(lexicon, text).iter().any(|sentence| {
        let mut found = Vec::new();
        marker::scan::candidates(inner, sentence, &mut Default::default(), &mut found);
        // rules of the same words are matched once, under the first of them
        let same = |other: u16| inner.rules[other as usize].name == rule.name;
        found.iter().any(|candidate| {
            let parts: Vec<Span> = candidate.frame.parts().filter_map(|part| span_of(&sentence[part])).collect();
            let holds = marker::scan::conditions(inner, rule, &around(sentence, &candidate.frame));
            same(candidate.rule) && holds && fits(&parts)
        })
    })
}

#[test]
fn every_example_is_right() {
    for &language in Language::ALL {
        examples_are_right(Lexicon::of(language));
    }
}

fn examples_are_right(lexicon: &Lexicon) {
    let mut total = 0;
    let mut failures = Vec::new();
    for (number, text) in lexicon.rules_as_written().iter().enumerate() {
        for example in &text.matching {
            total += 1;
            let (words, spans) = bracketed(example);
            if !matches(lexicon, number, &words, Some(&spans)) {
                failures.push(format!("`{}`: + {example}\n      found {:?}", text.name, shown(lexicon, &words)));
            }
        }
        for example in &text.failing {
            total += 1;
            if matches(lexicon, number, example, None) {
                failures.push(format!("`{}`: - {example}", text.name));
            }
        }
    }
    let language = lexicon.language();
    assert!(total > 300, "{language:?}: {total} examples");
    assert!(failures.is_empty(), "{language:?}: {} of {total} examples:\n{}", failures.len(), failures.join("\n"));
}

/// The markers of a text in words, for a failure's report.
fn shown(lexicon: &Lexicon, text: &str) -> Vec<String> {
    let words = |parts: &[Span]| parts.iter().map(|part| &text[part.range()]).collect::<Vec<_>>().join(" .. ");
    markers(lexicon, text).iter().map(|(_, parts)| words(parts)).collect()
}
