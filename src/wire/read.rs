//! The wire form as it comes in: shapes and types are right, nothing else is known.

use serde::de::{Deserialize, Deserializer, Error};

use super::SCHEMA;
use super::path::Path;
#[cfg(feature = "schema")]
use super::schema;
use crate::error::WireFault;
#[cfg(feature = "schema")]
use crate::model::{
    BlockKind, Function, Limit, MarkerClass, Polarity, QuoteKind, RebuttalKind, Role, SourceKind, Stance, SupportKind,
};
use crate::{Article, WireError};

/// An article as somebody else wrote it: its fields have the right types, and nothing of what they say is checked.
///
/// Reading an [`Article`] goes this way by itself. Read this one instead to have what is wrong as a [`WireError`]
/// rather than in the words of serde.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(
        title = "Article",
        description = "An article with its argument, in the wire form \
of counterpoint. Ids are indices into their arrays; spans are bytes of `text`."
    )
)]
pub struct UncheckedArticle {
    #[serde(rename = "schema", deserialize_with = "known_schema")]
    #[cfg_attr(feature = "schema", schemars(extend("const" = SCHEMA)))]
    _schema: u64,
    pub(super) text: String,
    pub(super) language: String,
    pub(super) lexicon: RawLexicon,
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
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
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::names_of::<Limit>"))]
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

/// Bytes of the text: from `start` up to, not including, `end`.
#[derive(Clone, Copy, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Span"))]
pub(super) struct RawSpan {
    pub(super) start: u64,
    pub(super) end: u64,
}

/// The lexicon that the article was read with.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Lexicon"))]
pub(super) struct RawLexicon {
    pub(super) name: String,
    pub(super) version: String,
}

/// Why a decision was taken: the rule, the bytes it rests on, its weight in log-odds.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Evidence"))]
pub(super) struct RawEvidence {
    pub(super) rule: String,
    pub(super) span: Option<RawSpan>,
    pub(super) weight: f32,
}

/// A block of the layout; `level` is that of a heading.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Block"))]
pub(super) struct RawBlock {
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::name_of::<BlockKind>"))]
    pub(super) kind: String,
    pub(super) span: RawSpan,
    pub(super) level: u8,
}

/// What the metadata lines say.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Metadata"))]
pub(super) struct RawMetadata {
    pub(super) authors: Vec<RawSpan>,
    pub(super) date: Option<RawSpan>,
    pub(super) publication: Option<RawSpan>,
    pub(super) url: Option<RawSpan>,
    pub(super) disclaimer: Option<RawSpan>,
}

/// Words that signal how a statement relates to another. `spans` are the parts of a discontinuous one; `also` holds a
/// second reading.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Marker"))]
pub(super) struct RawMarker {
    pub(super) id: u64,
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::name_of::<MarkerClass>"))]
    pub(super) class: String,
    pub(super) span: RawSpan,
    #[serde(default)]
    pub(super) spans: Vec<RawSpan>,
    pub(super) sense: String,
    pub(super) also: Vec<String>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::name_of::<Function>"))]
    pub(super) function: String,
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub(super) confidence: f32,
    #[serde(default)]
    pub(super) evidence: Vec<RawEvidence>,
}

/// Somebody or something that says something, or that the article comes from.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Source"))]
pub(super) struct RawSource {
    pub(super) id: u64,
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::name_of::<SourceKind>"))]
    pub(super) kind: String,
    pub(super) name: RawSpan,
    pub(super) mentions: Vec<RawSpan>,
    pub(super) role: Option<RawSpan>,
    pub(super) affiliation: Option<RawSpan>,
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub(super) confidence: f32,
    #[serde(default)]
    pub(super) evidence: Vec<RawEvidence>,
}

/// Reported words. `content` is all of them, `contents` their parts where the cue splits them, `quoted` the parts in
/// marks.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Quote"))]
pub(super) struct RawQuote {
    pub(super) id: u64,
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::name_of::<QuoteKind>"))]
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
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub(super) confidence: f32,
    #[serde(default)]
    pub(super) evidence: Vec<RawEvidence>,
}

/// Who stands behind a claim; `source` is there if `kind` is `source`.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Holder"))]
pub(super) struct RawHolder {
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::holder"))]
    pub(super) kind: String,
    pub(super) source: Option<u64>,
}

/// A statement that can be doubted. `quote` is the quote it stands in, `restates` the earlier thesis it says again.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Claim"))]
pub(super) struct RawClaim {
    pub(super) id: u64,
    pub(super) span: RawSpan,
    pub(super) sentence: u64,
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::name_of::<Role>"))]
    pub(super) role: String,
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::name_of::<Polarity>"))]
    pub(super) polarity: String,
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::maybe_name_of::<Stance>"))]
    pub(super) stance: Option<String>,
    pub(super) holder: RawHolder,
    pub(super) quote: Option<u64>,
    pub(super) restates: Option<u64>,
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub(super) confidence: f32,
    #[serde(default)]
    pub(super) evidence: Vec<RawEvidence>,
}

/// The target that came second.
#[derive(Clone, Copy, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "RunnerUp"))]
pub(super) struct RawRunnerUp {
    pub(super) target: u64,
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub(super) confidence: f32,
}

/// An edge from the side upheld (`claim`) to the side countered (`target`), which is null where the article never
/// states it.
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Rebuttal"))]
pub(super) struct RawRebuttal {
    pub(super) id: u64,
    pub(super) claim: u64,
    pub(super) target: Option<u64>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::name_of::<RebuttalKind>"))]
    pub(super) kind: String,
    pub(super) marker: Option<u64>,
    pub(super) runner_up: Option<RawRunnerUp>,
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub(super) confidence: f32,
    #[serde(default)]
    pub(super) evidence: Vec<RawEvidence>,
}

/// An edge from a ground (`claim`) to what it is a ground for (`target`).
#[derive(Clone, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Support"))]
pub(super) struct RawSupport {
    pub(super) id: u64,
    pub(super) claim: u64,
    pub(super) target: u64,
    #[cfg_attr(feature = "schema", schemars(schema_with = "schema::name_of::<SupportKind>"))]
    pub(super) kind: String,
    pub(super) marker: Option<u64>,
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub(super) confidence: f32,
    #[serde(default)]
    pub(super) evidence: Vec<RawEvidence>,
}

/// The edge that a claim hangs by: one of the two.
#[derive(Clone, Copy, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Via"))]
pub(super) struct RawVia {
    pub(super) rebuttal: Option<u64>,
    pub(super) support: Option<u64>,
}

/// Where a claim hangs in the tree.
#[derive(Clone, Copy, Debug, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Tree"))]
pub(super) struct RawTree {
    pub(super) claim: u64,
    pub(super) parent: Option<u64>,
    pub(super) via: Option<RawVia>,
}
