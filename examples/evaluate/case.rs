//! One text with what people and the parser found in it, and where the results go.

use counterpoint::{Article, Marker, MarkerClass, Span};

use crate::figures::Figures;
use crate::gold::Document;
use crate::mistakes::{Mistakes, What, Wrong};
use crate::reliability::Reliability;
use crate::text::{Bytes, Text, Words};

/// One text with what people and the parser found in it.
pub(crate) struct Case<'c> {
    pub(crate) gold: &'c Document,
    pub(crate) article: &'c Article<'c>,
    pub(crate) text: Text<'c>,
}

/// What all texts add up to.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) figures: Figures,
    pub(crate) mistakes: Mistakes,
    pub(crate) markers: Reliability,
    pub(crate) rebuttals: Reliability,
    /// Supports with a marker, and those that only order tells.
    pub(crate) supports: Reliability,
    pub(crate) unmarked: Reliability,
}

/// A span of the article as a span of the gold.
pub(crate) fn bytes(span: Span) -> Bytes {
    (span.start(), span.end())
}

impl Case<'_> {
    /// The parts of a marker, in order.
    pub(crate) fn parts(&self, marker: &Marker) -> Vec<Bytes> {
        let parts = self.article.marker_spans(marker).iter();
        let mut parts: Vec<Bytes> = parts.map(|span| self.text.trimmed(bytes(*span))).collect();
        parts.sort_unstable();
        parts
    }

    /// The words of several spans, with dots where text lies between them.
    pub(crate) fn phrase(&self, spans: &[Bytes]) -> String {
        spans.iter().map(|span| self.text.slice(*span)).collect::<Vec<_>>().join(" .. ")
    }

    /// The last marker that begins in the sentence before the place, or with it; the empty string where none does.
    pub(crate) fn marker_before(&self, offset: usize) -> String {
        let sentences = self.article.sentences();
        let own = sentences.partition_point(|sentence| sentence.end() <= offset);
        let start = sentences.get(own).map_or(0, |sentence| sentence.start());
        let near = |marker: &&Marker| {
            (start..=offset).contains(&marker.span.start()) && marker.class != MarkerClass::Attribution
        };
        let last = self.article.markers().iter().rev().find(near);
        last.map_or_else(String::new, |marker| self.phrase(&self.parts(marker)))
    }

    /// The words of a span.
    pub(crate) fn words(&self, span: Bytes) -> Words {
        self.text.words([span])
    }

    /// Notes a mistake.
    pub(crate) fn mistake(&self, tally: &mut Tally, what: What, words: &str, wrong: Wrong, offset: usize) {
        tally.mistakes.add(what, words, wrong, &self.gold.id, offset);
    }
}
