//! Everything found in a text, as each stage adds to it.

use super::{Block, Claim, Evidence, Limit, Marker, Metadata, Quote, Rebuttal, Slice, Source, Support};
use crate::Span;
use crate::buffer::Pace;

/// The arrays of an article, and the pools their slices point into.
#[derive(Clone, Debug, Default)]
pub(crate) struct Found {
    pub(crate) blocks: Vec<Block>,
    pub(crate) sentences: Vec<Span>,
    pub(crate) metadata: Metadata,
    pub(crate) markers: Vec<Marker>,
    pub(crate) sources: Vec<Source>,
    pub(crate) quotes: Vec<Quote>,
    pub(crate) claims: Vec<Claim>,
    pub(crate) rebuttals: Vec<Rebuttal>,
    pub(crate) supports: Vec<Support>,
    /// The evidence of markers, quotes and sources.
    pub(crate) evidence: Vec<Evidence>,
    /// That of claims, rebuttals and supports. Their slices count on from the end of the other pool: how much there is of it
    /// is known when all is read, and one pool for both would have to be moved then.
    pub(crate) reasons: Vec<Evidence>,
    pub(crate) spans: Vec<Span>,
    pub(crate) language_fit: f32,
    pub(crate) limits: Vec<Limit>,
}

/// How many of a thing a byte of text has.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rates {
    sentences: f32,
    markers: f32,
    sources: f32,
    quotes: f32,
    evidence: f32,
    spans: f32,
}

/// Those of the news.
impl Default for Rates {
    fn default() -> Self {
        let every = |bytes: f32| 1.0 / bytes;
        Rates {
            sentences: every(90.0),
            markers: every(125.0),
            sources: every(1_000.0),
            quotes: every(400.0),
            evidence: every(30.0),
            spans: every(230.0),
        }
    }
}

impl Found {
    /// Gives the arrays that grow with the reading room for what the next block adds.
    pub(crate) fn room(&mut self, pace: Pace, usual: &Rates) {
        pace.room(&mut self.sentences, usual.sentences);
        pace.room(&mut self.markers, usual.markers);
        pace.room(&mut self.sources, usual.sources);
        pace.room(&mut self.quotes, usual.quotes);
        pace.room(&mut self.evidence, usual.evidence);
        pace.room(&mut self.spans, usual.spans);
    }

    /// How many of each thing a byte of the text had.
    pub(crate) fn rates(&self, bytes: usize) -> Rates {
        let rate = |count: usize| count as f32 / bytes.max(1) as f32;
        Rates {
            sentences: rate(self.sentences.len()),
            markers: rate(self.markers.len()),
            sources: rate(self.sources.len()),
            quotes: rate(self.quotes.len()),
            evidence: rate(self.evidence.len()),
            spans: rate(self.spans.len()),
        }
    }

    /// Forgets everything but the memory it is kept in.
    pub(crate) fn clear(&mut self) {
        let Found {
            blocks, sentences, markers, sources, quotes, claims, rebuttals, supports, evidence, reasons, ..
        } = self;
        blocks.clear();
        sentences.clear();
        markers.clear();
        sources.clear();
        quotes.clear();
        claims.clear();
        rebuttals.clear();
        supports.clear();
        evidence.clear();
        reasons.clear();
        self.spans.clear();
        self.limits.clear();
        (self.metadata, self.language_fit) = (Metadata::default(), 0.0);
    }

    /// A run of the evidence, of either pool.
    pub(crate) fn evidence(&self, slice: Slice) -> &[Evidence] {
        match (slice.start as usize).checked_sub(self.evidence.len()) {
            Some(start) => Slice { start: start as u32, ..slice }.of(&self.reasons),
            None => slice.of(&self.evidence),
        }
    }

    /// So many reasons from `start` on, whether or not they are written; nothing is added to the other evidence any more.
    pub(crate) fn reasons_at(&self, start: u32, len: u32) -> Slice {
        Slice { start: start + self.evidence.len() as u32, len }
    }

    /// Notes that a limit was passed, once.
    pub(crate) fn passes(&mut self, limit: Limit) {
        if !self.limits.contains(&limit) {
            self.limits.push(limit);
        }
    }

    /// Lets no confidence exceed the language fit, as no rule of the lexicon can be surer than that it is its language.
    pub(crate) fn cap_confidences(&mut self) {
        let most = self.language_fit;
        let markers = self.markers.iter_mut().map(|found| &mut found.confidence);
        let quotes = self.quotes.iter_mut().map(|found| &mut found.confidence);
        let sources = self.sources.iter_mut().map(|found| &mut found.confidence);
        let claims = self.claims.iter_mut().map(|found| &mut found.confidence);
        let rebuttals = self.rebuttals.iter_mut().map(|found| &mut found.confidence);
        let supports = self.supports.iter_mut().map(|found| &mut found.confidence);
        let capped = markers.chain(quotes).chain(sources).chain(claims).chain(rebuttals).chain(supports);
        capped.for_each(|confidence| *confidence = confidence.min(most));
        for runner_up in self.rebuttals.iter_mut().filter_map(|rebuttal| rebuttal.runner_up.as_mut()) {
            runner_up.confidence = runner_up.confidence.min(most);
        }
    }
}
