//! Everything found in a text, as each stage adds to it.

use super::{Block, Claim, Evidence, Limit, Marker, Metadata, Quote, Rebuttal, Source, Support};
use crate::Span;

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
    pub(crate) evidence: Vec<Evidence>,
    pub(crate) spans: Vec<Span>,
    pub(crate) language_fit: f32,
    pub(crate) limits: Vec<Limit>,
}

impl Found {
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
