//! Tries the examples that a lexicon file gives for its rules.

use std::io::{self, Write};

use counterpoint::{Parser, Span};

/// Prints how many of the examples are right, and each that is not.
pub(crate) fn print(out: &mut dyn Write, rules: &str, parser: &Parser) -> io::Result<()> {
    let (mut right, mut wrong) = (0, Vec::new());
    let mut rule = String::new();
    for (number, line) in rules.lines().enumerate() {
        let indented = line.starts_with([' ', '\t']);
        if !indented {
            rule = line.split_whitespace().collect::<Vec<_>>().join(" ");
            continue;
        }
        let holds = match line.trim_start().split_at_checked(1) {
            Some(("+", example)) => matches(parser, &rule, example, true),
            Some(("-", example)) => !matches(parser, &rule, example, false),
            _ => continue,
        };
        if holds {
            right += 1;
        } else {
            wrong.push(format!("  line {}, `{rule}`: {}", number + 1, line.trim()));
        }
    }
    writeln!(out, "\nexamples of the file: {right} of {} right", right + wrong.len())?;
    wrong.iter().try_for_each(|line| writeln!(out, "{line}"))
}

/// Whether the rule makes a marker of the example, with the words in brackets where they count.
fn matches(parser: &Parser, rule: &str, example: &str, brackets: bool) -> bool {
    let (text, wanted) = without_brackets(example.trim());
    let article = parser.parse(&text);
    article.markers().iter().any(|marker| {
        let by_rule = marker.evidence(&article).iter().any(|evidence| article.rule(evidence) == rule);
        by_rule && (!brackets || article.marker_spans(marker) == wanted)
    })
}

/// The text of an example, and what stood in brackets.
fn without_brackets(example: &str) -> (String, Vec<Span>) {
    let (mut text, mut spans, mut start) = (String::new(), Vec::new(), 0);
    for letter in example.chars() {
        // an example is one line of a file, far below 4 GiB
        let here = u32::try_from(text.len()).unwrap_or(u32::MAX);
        match letter {
            '[' => start = here,
            ']' => spans.push(Span::new(start, here)),
            _ => text.push(letter),
        }
    }
    (text, spans)
}
