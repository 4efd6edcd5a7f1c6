//! Sentences, headings, titles and paragraphs.

use std::collections::BTreeSet;

use counterpoint::BlockKind;

use crate::case::{Case, Tally, bytes};
use crate::figures::Metric;
use crate::text::Bytes;

/// Compares the layout and the sentences.
pub(crate) fn compare(case: &Case<'_>, tally: &mut Tally) {
    let Case { gold, article, text } = case;
    let figures = &mut tally.figures;
    let trimmed = |spans: &[Bytes]| spans.iter().map(|span| text.trimmed(*span)).collect::<BTreeSet<_>>();
    let blocks = |kind| {
        let own = article.blocks().iter().filter(move |block| block.kind == kind);
        own.map(|block| text.trimmed(bytes(block.span))).collect::<BTreeSet<_>>()
    };
    let title = article.title().map(|title| text.trimmed(bytes(title)));
    let mut headings = blocks(BlockKind::Heading);
    headings.extend(title);
    if gold.has("sentences") {
        let mut found: BTreeSet<Bytes> = article.sentences().iter().map(|span| text.trimmed(bytes(*span))).collect();
        let wanted = trimmed(&gold.sentences);
        if gold.corpus == "golden" {
            figures.case(Metric::SentenceCase, found == wanted);
        }
        found.extend(&headings);
        let ends = |spans: &BTreeSet<Bytes>| spans.iter().map(|(_, end)| *end).collect::<BTreeSet<_>>();
        found.retain(|(start, end)| start < end);
        figures.sets(Metric::SentenceBoundary, &ends(&wanted), &ends(&found));
    }
    let gold_title = gold.title.map(|title| text.trimmed(title));
    if gold.has("headings") {
        let mut wanted = trimmed(&gold.headings);
        wanted.extend(gold_title);
        figures.sets(Metric::Heading, &wanted, &headings);
    }
    if gold.has("title") && gold_title.is_some() {
        figures.case(Metric::Title, title == gold_title);
    }
    if gold.has("paragraphs") {
        figures.sets(Metric::Paragraph, &trimmed(&gold.paragraphs), &blocks(BlockKind::Paragraph));
    }
}
