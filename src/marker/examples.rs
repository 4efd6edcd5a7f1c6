//! Every rule of the built-in lexicon against its own examples.

use crate::lexicon::Lexicon;
use crate::model::RuleName;
use crate::text::token::{Token, span_of};
use crate::text::{scan, sentence, tag};
use crate::{Span, marker};

/// The markers of a short text, as rule number and spans.
fn markers(lexicon: &Lexicon, text: &str) -> Vec<(u16, Vec<Span>)> {
    let inner = lexicon.inner();
    let (mut tokens, mut ranges, mut out): (Vec<Token>, Vec<_>, Vec<_>) = Default::default();
    scan::scan(text, Span::new(0, text.len() as u32), &inner.words, &mut tokens);
    sentence::sentences(text, &tokens, |range| ranges.push(range));
    for range in ranges {
        let sentence = &mut tokens[range];
        tag::tag(text, sentence);
        let mut found = Vec::new();
        marker::scan::scan(inner, sentence, &mut Default::default(), &mut found);
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

/// What the parser makes of an example that it gets wrong; `None` where it is right.
fn wrong(lexicon: &Lexicon, rule: RuleName, example: &str, matching: bool) -> Option<String> {
    let inner = lexicon.inner();
    let (text, spans) = bracketed(example);
    let found = markers(lexicon, &text);
    let by_rule = |number: u16| inner.rules.get(number as usize).is_some_and(|found| found.name == rule);
    let hit = found.iter().any(|(number, parts)| by_rule(*number) && (!matching || *parts == spans));
    let shown = || {
        let each = found.iter().map(|(number, parts)| {
            let words: Vec<_> = parts.iter().map(|part| &text[part.range()]).collect();
            format!("{words:?} by `{}`", inner.names.rules[inner.rules[*number as usize].name.0 as usize])
        });
        each.collect::<Vec<_>>().join(", ")
    };
    (hit != matching).then(|| format!("{} {example}   found: {}", if matching { '+' } else { '-' }, shown()))
}

#[test]
fn every_example_is_right() {
    let lexicon = Lexicon::english();
    let mut total = 0;
    let mut failures = Vec::new();
    for (rule, text) in lexicon.rules_as_written() {
        let examples = text.matching.iter().map(|e| (e, true)).chain(text.failing.iter().map(|e| (e, false)));
        for (example, matching) in examples {
            total += 1;
            failures.extend(wrong(lexicon, rule, example, matching).map(|what| format!("`{}`: {what}", text.name)));
        }
    }
    assert!(failures.is_empty(), "{} of {total} examples:\n{}", failures.len(), failures.join("\n"));
}
