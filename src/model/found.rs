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
