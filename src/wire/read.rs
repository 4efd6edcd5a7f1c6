//! The wire form as it comes in: shapes and types are right, nothing else is known.

use serde::de::{Deserialize, Deserializer, Error};

use super::SCHEMA;
use super::path::Path;
use crate::error::WireFault;
use crate::{Article, WireError};

/// An article as somebody else wrote it: its fields have the right types, and nothing of what they say is checked.
///
/// Reading an [`Article`] goes this way by itself. Read this one instead to have what is wrong as a [`WireError`]
/// rather than in the words of serde.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct UncheckedArticle {
    #[serde(rename = "schema", deserialize_with = "known_schema")]
    _schema: u64,
    pub(super) text: String,
    pub(super) language: String,
    pub(super) lexicon: RawLexicon,
    pub(super) language_fit: f32,
    pub(super) blocks: Vec<RawBlock>,
    pub(super) title: Option<RawSpan>,
    pub(super) standfirst: Option<RawSpan>,
    pub(super) headings: Vec<RawSpan>,
    pub(super) paragraphs: Vec<RawSpan>,
    pub(super) sentences: Vec<RawSpan>,
    pub(super) metadata: RawMetadata,
    pub(super) markers: Vec<RawMarker>,
    pub(super) sources: Vec<RawSource>,
    pub(super) quotes: Vec<RawQuote>,
    pub(super) claims: Vec<RawClaim>,
    pub(super) rebuttals: Vec<RawRebuttal>,
    pub(super) supports: Vec<RawSupport>,
    pub(super) tree: Vec<RawTree>,
    pub(super) limits: Vec<String>,
}

/// Reads an article that owns its text, and checks everything: the schema, every span against the text, every id
/// against its array, confidences and weights, that supports lead in no circle, and that the tree is a forest whose
/// links are edges of the article. Keys it does not know are ignored.
impl<'de> Deserialize<'de> for Article<'static> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        UncheckedArticle::deserialize(deserializer)?.check().map_err(Error::custom)
    }
}

/// The schema is refused as soon as it is read, since another one would fail on other fields first.
fn known_schema<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    let found = u64::deserialize(deserializer)?;
    if found == SCHEMA {
        return Ok(found);
    }
    let error: WireError = Path::top("schema").error(WireFault::Schema { found, known: SCHEMA });
    Err(Error::custom(error))
}

#[derive(Clone, Copy, Debug, serde::Deserialize)]
pub(super) struct RawSpan {
    pub(super) start: u64,
    pub(super) end: u64,
}

#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct RawLexicon {
    pub(super) name: String,
    pub(super) version: String,
}

#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct RawEvidence {
    pub(super) rule: String,
    pub(super) span: Option<RawSpan>,
    pub(super) weight: f32,
}

#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct RawBlock {
    pub(super) kind: String,
    pub(super) span: RawSpan,
    pub(super) level: u8,
}

#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct RawMetadata {
    pub(super) authors: Vec<RawSpan>,
    pub(super) date: Option<RawSpan>,
    pub(super) publication: Option<RawSpan>,
    pub(super) url: Option<RawSpan>,
    pub(super) disclaimer: Option<RawSpan>,
}

#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct RawMarker {
    pub(super) id: u64,
    pub(super) class: String,
    pub(super) span: RawSpan,
    #[serde(default)]
    pub(super) spans: Vec<RawSpan>,
    pub(super) sense: String,
    pub(super) also: Vec<String>,
    pub(super) function: String,
    pub(super) confidence: f32,
    #[serde(default)]
    pub(super) evidence: Vec<RawEvidence>,
}

#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct RawSource {
    pub(super) id: u64,
    pub(super) kind: String,
    pub(super) name: RawSpan,
    pub(super) mentions: Vec<RawSpan>,
    pub(super) role: Option<RawSpan>,
    pub(super) affiliation: Option<RawSpan>,
    pub(super) confidence: f32,
    #[serde(default)]
    pub(super) evidence: Vec<RawEvidence>,
}

#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct RawQuote {
    pub(super) id: u64,
    pub(super) kind: String,
    pub(super) span: RawSpan,
    pub(super) content: RawSpan,
    #[serde(default)]
    pub(super) contents: Vec<RawSpan>,
    pub(super) quoted: Vec<RawSpan>,
    pub(super) inside: Option<u64>,
    pub(super) cue: Option<RawSpan>,
    pub(super) speaker: Option<RawSpan>,
    pub(super) source: Option<u64>,
    pub(super) venue: Option<RawSpan>,
    pub(super) addressee: Option<RawSpan>,
    pub(super) confidence: f32,
    #[serde(default)]
    pub(super) evidence: Vec<RawEvidence>,
}

#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct RawHolder {
    pub(super) kind: String,
    pub(super) source: Option<u64>,
}

#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct RawClaim {
    pub(super) id: u64,
    pub(super) span: RawSpan,
    pub(super) sentence: u64,
    pub(super) role: String,
    pub(super) polarity: String,
    pub(super) stance: Option<String>,
    pub(super) holder: RawHolder,
    pub(super) quote: Option<u64>,
    pub(super) restates: Option<u64>,
    pub(super) confidence: f32,
    #[serde(default)]
    pub(super) evidence: Vec<RawEvidence>,
}

#[derive(Clone, Copy, Debug, serde::Deserialize)]
pub(super) struct RawRunnerUp {
    pub(super) target: u64,
    pub(super) confidence: f32,
}

#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct RawRebuttal {
    pub(super) id: u64,
    pub(super) claim: u64,
    pub(super) target: Option<u64>,
    pub(super) kind: String,
    pub(super) marker: Option<u64>,
    pub(super) runner_up: Option<RawRunnerUp>,
    pub(super) confidence: f32,
    #[serde(default)]
    pub(super) evidence: Vec<RawEvidence>,
}

#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct RawSupport {
    pub(super) id: u64,
    pub(super) claim: u64,
    pub(super) target: u64,
    pub(super) kind: String,
    pub(super) marker: Option<u64>,
    pub(super) confidence: f32,
    #[serde(default)]
    pub(super) evidence: Vec<RawEvidence>,
}

#[derive(Clone, Copy, Debug, serde::Deserialize)]
pub(super) struct RawVia {
    pub(super) rebuttal: Option<u64>,
    pub(super) support: Option<u64>,
}

#[derive(Clone, Copy, Debug, serde::Deserialize)]
pub(super) struct RawTree {
    pub(super) claim: u64,
    pub(super) parent: Option<u64>,
    pub(super) via: Option<RawVia>,
}
