//! The objects of the wire form, as they are written: the order of the fields is the order of the keys.

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use crate::model::{
    Block, Claim, ClaimId, Evidence, Holder, Limit, Marker, MarkerId, Quote, QuoteId, Rebuttal, Slice, Source,
    SourceId, Support,
};
use crate::names::Named;
use crate::{Article, Span};

/// An article, and whether its evidence is written.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) article: &'a Article<'a>,
    pub(super) evidence: bool,
}

impl<'a> View<'a> {
    fn evidence(self, slice: Slice) -> Option<Reasons<'a>> {
        self.evidence.then(|| Reasons { article: self.article, evidence: self.article.evidence(slice) })
    }
}

/// An array of the article, written entry by entry.
pub(super) struct List<'a, T> {
    pub(super) view: View<'a>,
    pub(super) items: &'a [T],
}

impl<T: Entry> Serialize for List<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.items.iter().enumerate().map(|(id, entry)| entry.row(id, self.view)))
    }
}

/// What is written as one entry of an array.
pub(super) trait Entry {
    fn row<'a>(&'a self, id: usize, view: View<'a>) -> impl Serialize + 'a;
}

/// Writes `{"start": .., "end": ..}`, in bytes. There is no reading without the text that it points into.
impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Span", 2)?;
        out.serialize_field("start", &self.start())?;
        out.serialize_field("end", &self.end())?;
        out.end()
    }
}

#[derive(Serialize)]
pub(super) struct LexiconRow<'a> {
    name: &'a str,
    version: &'a str,
}

impl<'a> LexiconRow<'a> {
    pub(super) fn of(article: &'a Article<'_>) -> Self {
        let (name, version) = article.lexicon();
        LexiconRow { name, version }
    }
}

#[derive(Serialize)]
pub(super) struct MetadataRow<'a> {
    authors: &'a [Span],
    date: Option<Span>,
    publication: Option<Span>,
    url: Option<Span>,
    disclaimer: Option<Span>,
}

impl<'a> MetadataRow<'a> {
    pub(super) fn of(article: &'a Article<'_>) -> Self {
        let metadata = article.metadata();
        MetadataRow {
            authors: article.authors(),
            date: metadata.date,
            publication: metadata.publication,
            url: metadata.url,
            disclaimer: metadata.disclaimer,
        }
    }
}

/// The evidence of one entry.
struct Reasons<'a> {
    article: &'a Article<'a>,
    evidence: &'a [Evidence],
}

#[derive(Serialize)]
struct ReasonRow<'a> {
    rule: &'a str,
    span: Option<Span>,
    weight: f32,
}

impl Serialize for Reasons<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.evidence.iter().map(|evidence| ReasonRow {
            rule: self.article.rule(evidence),
            span: evidence.span,
            weight: evidence.weight,
        }))
    }
}

#[derive(Serialize)]
struct BlockRow {
    kind: &'static str,
    span: Span,
    level: u8,
}

impl Entry for Block {
    fn row<'a>(&'a self, _: usize, _: View<'a>) -> impl Serialize + 'a {
        BlockRow { kind: self.kind.name(), span: self.span, level: self.level }
    }
}

impl Entry for Limit {
    fn row<'a>(&'a self, _: usize, _: View<'a>) -> impl Serialize + 'a {
        self.name()
    }
}

#[derive(Serialize)]
struct MarkerRow<'a> {
    id: usize,
    class: &'static str,
    span: Span,
    #[serde(skip_serializing_if = "Option::is_none")]
    spans: Option<&'a [Span]>,
    sense: &'a str,
    #[serde(serialize_with = "none_or_one")]
    also: Option<&'a str>,
    function: &'static str,
    confidence: f32,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<Reasons<'a>>,
}

impl Entry for Marker {
    fn row<'a>(&'a self, id: usize, view: View<'a>) -> impl Serialize + 'a {
        MarkerRow {
            id,
            class: self.class.name(),
            span: self.span,
            spans: several(view.article.marker_spans(self)),
            sense: view.article.sense(self.sense),
            also: self.also.map(|sense| view.article.sense(sense)),
            function: self.function.name(),
            confidence: self.confidence,
            evidence: view.evidence(self.evidence),
        }
    }
}

#[derive(Serialize)]
struct SourceRow<'a> {
    id: usize,
    kind: &'static str,
    name: Span,
    mentions: &'a [Span],
    role: Option<Span>,
    affiliation: Option<Span>,
    confidence: f32,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<Reasons<'a>>,
}

impl Entry for Source {
    fn row<'a>(&'a self, id: usize, view: View<'a>) -> impl Serialize + 'a {
        SourceRow {
            id,
            kind: self.kind.name(),
            name: self.name,
            mentions: view.article.mentions(self),
            role: self.role,
            affiliation: self.affiliation,
            confidence: self.confidence,
            evidence: view.evidence(self.evidence),
        }
    }
}

#[derive(Serialize)]
struct QuoteRow<'a> {
    id: usize,
    kind: &'static str,
    span: Span,
    content: Span,
    #[serde(skip_serializing_if = "Option::is_none")]
    contents: Option<&'a [Span]>,
    quoted: &'a [Span],
    inside: Option<usize>,
    cue: Option<Span>,
    speaker: Option<Span>,
    source: Option<usize>,
    venue: Option<Span>,
    addressee: Option<Span>,
    confidence: f32,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<Reasons<'a>>,
}

impl Entry for Quote {
    fn row<'a>(&'a self, id: usize, view: View<'a>) -> impl Serialize + 'a {
        QuoteRow {
            id,
            kind: self.kind.name(),
            span: self.span,
            content: self.content,
            contents: several(view.article.contents(self)),
            quoted: view.article.quoted(self),
            inside: self.inside.map(QuoteId::index),
            cue: self.cue,
            speaker: self.speaker,
            source: self.source.map(SourceId::index),
            venue: self.venue,
            addressee: self.addressee,
            confidence: self.confidence,
            evidence: view.evidence(self.evidence),
        }
    }
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum HolderRow {
    Author,
    Source { source: usize },
    Opponent,
}

#[derive(Serialize)]
struct ClaimRow<'a> {
    id: usize,
    span: Span,
    sentence: usize,
    role: &'static str,
    polarity: &'static str,
    stance: Option<&'static str>,
    holder: HolderRow,
    quote: Option<usize>,
    restates: Option<usize>,
    confidence: f32,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<Reasons<'a>>,
}

impl Entry for Claim {
    fn row<'a>(&'a self, id: usize, view: View<'a>) -> impl Serialize + 'a {
        ClaimRow {
            id,
            span: self.span,
            sentence: self.sentence.index(),
            role: self.role.name(),
            polarity: self.polarity.name(),
            stance: self.stance.map(Named::name),
            holder: match self.holder {
                Holder::Author => HolderRow::Author,
                Holder::Source(source) => HolderRow::Source { source: source.index() },
                Holder::Opponent => HolderRow::Opponent,
            },
            quote: self.quote.map(QuoteId::index),
            restates: self.restates.map(ClaimId::index),
            confidence: self.confidence,
            evidence: view.evidence(self.evidence),
        }
    }
}

#[derive(Serialize)]
struct RunnerUpRow {
    target: usize,
    confidence: f32,
}

#[derive(Serialize)]
struct RebuttalRow<'a> {
    id: usize,
    claim: usize,
    target: Option<usize>,
    kind: &'static str,
    marker: Option<usize>,
    runner_up: Option<RunnerUpRow>,
    confidence: f32,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<Reasons<'a>>,
}

impl Entry for Rebuttal {
    fn row<'a>(&'a self, id: usize, view: View<'a>) -> impl Serialize + 'a {
        RebuttalRow {
            id,
            claim: self.claim.index(),
            target: self.target.map(ClaimId::index),
            kind: self.kind.name(),
            marker: self.marker.map(MarkerId::index),
            runner_up: self
                .runner_up
                .map(|second| RunnerUpRow { target: second.target.index(), confidence: second.confidence }),
            confidence: self.confidence,
            evidence: view.evidence(self.evidence),
        }
    }
}

#[derive(Serialize)]
struct SupportRow<'a> {
    id: usize,
    claim: usize,
    target: usize,
    kind: &'static str,
    marker: Option<usize>,
    confidence: f32,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<Reasons<'a>>,
}

impl Entry for Support {
    fn row<'a>(&'a self, id: usize, view: View<'a>) -> impl Serialize + 'a {
        SupportRow {
            id,
            claim: self.claim.index(),
            target: self.target.index(),
            kind: self.kind.name(),
            marker: self.marker.map(MarkerId::index),
            confidence: self.confidence,
            evidence: view.evidence(self.evidence),
        }
    }
}

/// The parts of what is in several pieces; `None` for what is in one.
fn several(parts: &[Span]) -> Option<&[Span]> {
    (parts.len() > 1).then_some(parts)
}

fn none_or_one<S: Serializer>(value: &Option<&str>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(value)
}
