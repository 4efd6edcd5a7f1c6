//! Spans of all sorts over one text, cut so that they nest as elements must.

use std::cmp::Reverse;

use crate::Span;
use crate::model::{ClaimId, MarkerId, QuoteId, SourceId};

/// What a span of the text is marked as. Of spans that are equal, the earlier kind stands around the later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    Claim(ClaimId),
    Quote(QuoteId),
    Source(SourceId),
    Marker(MarkerId),
}

/// One step through the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Open(Mark),
    Text(Span),
    Close,
}

/// The spans in the order in which [`cut`] takes them: of two that start together, the longer one first.
pub(super) fn sort(spans: &mut [(Span, Mark)]) {
    spans.sort_unstable_by_key(|(span, mark)| (span.start(), Reverse(span.end()), *mark));
}

/// The part of the text as steps. Spans reach beyond the part as they like; where one ends inside another that began
/// after it, the other is closed before that end and opened again behind it.
pub(super) fn cut(part: Span, spans: &[(Span, Mark)], mut take: impl FnMut(Step)) {
    let mut cutter = Cutter { at: part.start(), open: Vec::new(), take: &mut take };
    let mut inside: Vec<(Span, Mark)> = Vec::new();
    for (span, mark) in spans.iter().filter(|(span, _)| !span.is_empty() && span.overlaps(part)) {
        let (start, end) = (span.start().max(part.start()), span.end().min(part.end()));
        inside.push((Span::new(start as u32, end as u32), *mark));
    }
    sort(&mut inside);
    for (span, mark) in inside {
        cutter.go(span.start());
        cutter.open.push((span.end(), mark));
        (cutter.take)(Step::Open(mark));
    }
    cutter.go(part.end());
}

struct Cutter<'t> {
    at: usize,
    /// What is open, the outermost first, with its end.
    open: Vec<(usize, Mark)>,
    take: &'t mut dyn FnMut(Step),
}

impl Cutter<'_> {
    /// Moves on to `to`, closing what ends on the way.
    fn go(&mut self, to: usize) {
        while let Some(end) = self.open.iter().map(|(end, _)| *end).filter(|end| *end <= to).min() {
            self.text(end);
            let outermost = self.open.iter().position(|(other, _)| *other == end).unwrap_or_default();
            let closed = self.open.split_off(outermost);
            closed.iter().for_each(|_| (self.take)(Step::Close));
            for (end, mark) in closed.into_iter().filter(|(other, _)| *other > end) {
                (self.take)(Step::Open(mark));
                self.open.push((end, mark));
            }
        }
        self.text(to);
    }

    fn text(&mut self, to: usize) {
        if self.at < to {
            (self.take)(Step::Text(Span::new(self.at as u32, to as u32)));
            self.at = to;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The steps over "abcdefghij" with elements named by their marks.
    fn drawn(part: (u32, u32), spans: &[(u32, u32, Mark)]) -> String {
        let text = "abcdefghij";
        let mut spans: Vec<_> = spans.iter().map(|(start, end, mark)| (Span::new(*start, *end), *mark)).collect();
        sort(&mut spans);
        let mut drawn = String::new();
        cut(Span::new(part.0, part.1), &spans, |step| match step {
            Step::Open(Mark::Claim(id)) => drawn.push_str(&format!("<c{} ", id.index())),
            Step::Open(Mark::Quote(id)) => drawn.push_str(&format!("<q{} ", id.index())),
            Step::Open(Mark::Source(id)) => drawn.push_str(&format!("<s{} ", id.index())),
            Step::Open(Mark::Marker(id)) => drawn.push_str(&format!("<m{} ", id.index())),
            Step::Text(span) => drawn.push_str(&text[span.range()]),
            Step::Close => drawn.push('>'),
        });
        drawn
    }

    fn claim(index: usize) -> Mark {
        Mark::Claim(ClaimId::of(index))
    }

    fn quote(index: usize) -> Mark {
        Mark::Quote(QuoteId::of(index))
    }

    fn marker(index: usize) -> Mark {
        Mark::Marker(MarkerId::of(index))
    }

    #[test]
    fn spans_become_elements() {
        type Case<'c> = (&'c str, &'c [(u32, u32, Mark)], &'c str);
        let cases: [Case<'_>; 9] = [
            ("none", &[], "abcdefghij"),
            ("one", &[(2, 4, claim(0))], "ab<c0 cd>efghij"),
            ("nested claims", &[(1, 9, claim(0)), (3, 5, claim(1))], "a<c0 bc<c1 de>fghi>j"),
            ("equal spans", &[(1, 3, marker(0)), (1, 3, claim(0)), (1, 3, quote(0))], "a<c0 <q0 <m0 bc>>>defghij"),
            ("side by side", &[(0, 2, claim(0)), (2, 4, claim(1))], "<c0 ab><c1 cd>efghij"),
            ("a marker that sticks out", &[(2, 6, claim(0)), (4, 8, marker(0))], "ab<c0 cd<m0 ef>><m0 gh>ij"),
            (
                "a quote over claims",
                &[(1, 4, claim(0)), (5, 8, claim(1)), (3, 7, quote(0))],
                "a<c0 bc<q0 d>><q0 e<c1 fg>><c1 h>ij",
            ),
            ("over the edges of the part", &[(0, 10, quote(0))], "<q0 abcdefghij>"),
            ("empty", &[(3, 3, claim(0))], "abcdefghij"),
        ];
        for (name, spans, expected) in cases {
            assert_eq!(drawn((0, 10), spans), expected, "{name}");
        }
        assert_eq!(drawn((2, 5), &[(0, 3, claim(0)), (4, 10, claim(1)), (7, 9, claim(2))]), "<c0 c>d<c1 e>");
    }

    proptest! {
        #[test]
        fn every_byte_is_in_its_marks_and_elements_nest(
            spans in proptest::collection::vec((0_u32..12, 0_u32..12), 0..8),
            part in (0_u32..6, 6_u32..12),
        ) {
            let mut spans: Vec<_> = spans.iter().enumerate()
                .map(|(at, (one, other))| (Span::new(*one.min(other), *one.max(other)), claim(at))).collect();
            sort(&mut spans);
            let (mut stack, mut at) = (Vec::new(), part.0);
            let mut wrong = Vec::new();
            cut(Span::new(part.0, part.1), &spans, |step| match step {
                Step::Open(mark) => stack.push(mark),
                Step::Close => wrong.extend(stack.pop().is_none().then_some("closed too often")),
                Step::Text(span) => {
                    wrong.extend((span.start() != at as usize).then_some("a gap"));
                    at = span.end() as u32;
                    let mut expected: Vec<_> =
                        spans.iter().filter(|(other, _)| other.contains(span)).map(|(_, mark)| *mark).collect();
                    let mut found = stack.clone();
                    expected.sort();
                    found.sort();
                    wrong.extend((expected != found).then_some("other marks"));
                }
            });
            prop_assert!(wrong.is_empty() && stack.is_empty() && at == part.1, "{wrong:?}");
        }
    }
}
