//! The text of an article and everything found in it.

use std::borrow::Cow;
use std::sync::Arc;

use crate::Span;
use crate::model::{
    Block, BlockKind, Claim, ClaimId, Evidence, Found, Holder, Limit, Marker, MarkerId, Metadata, Names, Quote,
    QuoteId, Rebuttal, RebuttalId, Role, RuleName, Sense, SentenceId, Slice, Source, SourceId, Support, SupportId,
};
use crate::tree::{Graph, Tree};

/// The text of an article and everything found in it: blocks, sentences, markers, quotes, sources, claims, and the
/// rebuttals and supports between them.
#[derive(Clone, Debug)]
pub struct Article<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) found: Found,
    /// The names of rules and senses, shared with the parser that made the article.
    pub(crate) names: Arc<Names>,
}

impl<'a> Article<'a> {
    /// The text as it was given.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The words of a span. A span of another article that does not fit this text gives the empty string.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or("")
    }

    /// The language of the lexicon, as a BCP 47 tag ("en").
    pub fn language(&self) -> &str {
        &self.names.language
    }

    /// The name and the version of the lexicon that the article was read with.
    pub fn lexicon(&self) -> (&str, &str) {
        (&self.names.lexicon, &self.names.version)
    }

    /// How far the text looks like prose in the lexicon's language, 0 to 1: low for other languages, code and tables, and
    /// 0 where no word tells. Confidences never exceed it, and claims that are less sure for it are left out.
    pub fn language_fit(&self) -> f32 {
        self.found.language_fit
    }

    /// The blocks of the layout, in the order of the text.
    pub fn blocks(&self) -> &[Block] {
        &self.found.blocks
    }

    /// The sentences of all blocks but metadata lines, in the order of the text; a title or heading is one.
    pub fn sentences(&self) -> &[Span] {
        &self.found.sentences
    }

    /// What the metadata lines say.
    pub fn metadata(&self) -> Metadata {
        self.found.metadata
    }

    /// The authors that a byline or the metadata lines name, in the order of the text.
    pub fn authors(&self) -> &[Span] {
        self.found.metadata.authors.of(&self.found.spans)
    }

    /// The title; `None` where the text has none.
    pub fn title(&self) -> Option<Span> {
        self.block_of(BlockKind::Title)
    }

    /// The standfirst; `None` where the text has none.
    pub fn standfirst(&self) -> Option<Span> {
        self.block_of(BlockKind::Standfirst)
    }

    fn block_of(&self, kind: BlockKind) -> Option<Span> {
        self.found.blocks.iter().find(|block| block.kind == kind).map(|block| block.span)
    }

    /// The markers, in the order of the text.
    pub fn markers(&self) -> &[Marker] {
        &self.found.markers
    }

    /// The sources, in the order of their first mention.
    pub fn sources(&self) -> &[Source] {
        &self.found.sources
    }

    /// The quotes, in the order of the text.
    pub fn quotes(&self) -> &[Quote] {
        &self.found.quotes
    }

    /// The claims, in the order of the text; of two that nest, the outer one first.
    pub fn claims(&self) -> &[Claim] {
        &self.found.claims
    }

    /// The rebuttals, in the order of their claims.
    pub fn rebuttals(&self) -> &[Rebuttal] {
        &self.found.rebuttals
    }

    /// The supports, in the order of their claims.
    pub fn supports(&self) -> &[Support] {
        &self.found.supports
    }

    /// Whether the parse left something out, and why; empty for every ordinary article.
    pub fn limits_reached(&self) -> &[Limit] {
        &self.found.limits
    }

    /// The claim with this id; `None` for an id of another article that is out of range here.
    pub fn claim(&self, id: ClaimId) -> Option<&Claim> {
        self.found.claims.get(id.index())
    }

    /// The marker with this id; `None` for an id of another article that is out of range here.
    pub fn marker(&self, id: MarkerId) -> Option<&Marker> {
        self.found.markers.get(id.index())
    }

    /// The quote with this id; `None` for an id of another article that is out of range here.
    pub fn quote(&self, id: QuoteId) -> Option<&Quote> {
        self.found.quotes.get(id.index())
    }

    /// The source with this id; `None` for an id of another article that is out of range here.
    pub fn source(&self, id: SourceId) -> Option<&Source> {
        self.found.sources.get(id.index())
    }

    /// The rebuttal with this id; `None` for an id of another article that is out of range here.
    pub fn rebuttal(&self, id: RebuttalId) -> Option<&Rebuttal> {
        self.found.rebuttals.get(id.index())
    }

    /// The support with this id; `None` for an id of another article that is out of range here.
    pub fn support(&self, id: SupportId) -> Option<&Support> {
        self.found.supports.get(id.index())
    }

    /// The sentence with this id; `None` for an id of another article that is out of range here.
    pub fn sentence(&self, id: SentenceId) -> Option<Span> {
        self.found.sentences.get(id.index()).copied()
    }

    /// The ids of all claims, in order.
    pub fn claim_ids(&self) -> impl DoubleEndedIterator<Item = ClaimId> + use<> {
        (0..self.found.claims.len()).map(ClaimId::of)
    }

    /// The ids of all markers, in order.
    pub fn marker_ids(&self) -> impl DoubleEndedIterator<Item = MarkerId> + use<> {
        (0..self.found.markers.len()).map(MarkerId::of)
    }

    /// The ids of all quotes, in order.
    pub fn quote_ids(&self) -> impl DoubleEndedIterator<Item = QuoteId> + use<> {
        (0..self.found.quotes.len()).map(QuoteId::of)
    }

    /// The ids of all rebuttals, in order.
    pub fn rebuttal_ids(&self) -> impl DoubleEndedIterator<Item = RebuttalId> + use<> {
        (0..self.found.rebuttals.len()).map(RebuttalId::of)
    }

    /// The ids of all supports, in order.
    pub fn support_ids(&self) -> impl DoubleEndedIterator<Item = SupportId> + use<> {
        (0..self.found.supports.len()).map(SupportId::of)
    }

    /// The ids of all sources, in order.
    pub fn source_ids(&self) -> impl DoubleEndedIterator<Item = SourceId> + use<> {
        (0..self.found.sources.len()).map(SourceId::of)
    }

    /// The claim that the whole article is for: the first that has the role; `None` where none stands out.
    pub fn thesis(&self) -> Option<ClaimId> {
        self.found.claims.iter().position(|claim| claim.role == Role::Thesis).map(ClaimId::of)
    }

    /// The claims that this holder stands behind.
    pub fn claims_by(&self, holder: Holder) -> impl Iterator<Item = ClaimId> + '_ {
        let held = move |(_, claim): &(usize, &Claim)| claim.holder == holder;
        self.found.claims.iter().enumerate().filter(held).map(|(index, _)| ClaimId::of(index))
    }

    /// The rebuttals that counter this claim.
    pub fn rebuttals_of(&self, target: ClaimId) -> impl Iterator<Item = RebuttalId> + '_ {
        let aimed = move |(_, rebuttal): &(usize, &Rebuttal)| rebuttal.target == Some(target);
        self.found.rebuttals.iter().enumerate().filter(aimed).map(|(index, _)| RebuttalId::of(index))
    }

    /// The innermost claim around the byte at `offset`; `None` where no claim is.
    pub fn at(&self, offset: usize) -> Option<ClaimId> {
        let around = |(_, claim): &(usize, &Claim)| claim.span.contains_offset(offset);
        let innermost = self.found.claims.iter().enumerate().filter(around).min_by_key(|(_, claim)| claim.span.len());
        innermost.map(|(index, _)| ClaimId::of(index))
    }

    /// The parts of a marker: several for a discontinuous one ("if .. then"), else its one span.
    pub fn marker_spans<'s>(&'s self, marker: &'s Marker) -> &'s [Span] {
        let parts = marker.spans.of(&self.found.spans);
        if parts.is_empty() { std::slice::from_ref(&marker.span) } else { parts }
    }

    /// The parts of a quote's content: several where its cue splits it, else the one content.
    pub fn contents<'s>(&'s self, quote: &'s Quote) -> &'s [Span] {
        let parts = quote.contents.of(&self.found.spans);
        if parts.is_empty() { std::slice::from_ref(&quote.content) } else { parts }
    }

    /// The parts of a quote in quotation marks, without the marks; empty for indirect speech and block quotes.
    pub fn quoted(&self, quote: &Quote) -> &[Span] {
        quote.quoted.of(&self.found.spans)
    }

    /// Every mention of a source, in the order of the text, its name included.
    pub fn mentions(&self, source: &Source) -> &[Span] {
        source.mentions.of(&self.found.spans)
    }

    /// The name of a sense ("comparison.concession").
    pub fn sense(&self, sense: Sense) -> &str {
        self.name(sense.0)
    }

    /// The name of the rule that a piece of evidence comes from.
    pub fn rule(&self, evidence: &Evidence) -> &str {
        self.name(evidence.rule)
    }

    pub(crate) fn name(&self, name: RuleName) -> &str {
        self.names.rules.get(name.0 as usize).map_or("", |rule| rule)
    }

    pub(crate) fn evidence(&self, slice: Slice) -> &[Evidence] {
        self.found.evidence(slice)
    }

    /// The claims as trees: under each claim what supports it, what counters it, and what it counters.
    ///
    /// It is drawn anew with each call, in a time that grows with the number of claims.
    pub fn tree(&self) -> Tree<'_> {
        let Found { claims, rebuttals, supports, markers, sources, spans, .. } = &self.found;
        Tree::of(Graph { text: &self.text, claims, rebuttals, supports, markers, sources, spans })
    }

    /// The article with a text of its own.
    pub fn into_owned(self) -> Article<'static> {
        Article { text: Cow::Owned(self.text.into_owned()), found: self.found, names: self.names }
    }
}

macro_rules! evidence_of {
    ($($kind:ident)*) => {$(
        impl crate::model::$kind {
            /// Why it was found: each rule with the bytes it rests on and how much it counted.
            pub fn evidence<'s>(&self, article: &'s Article<'_>) -> &'s [Evidence] {
                article.evidence(self.evidence)
            }
        }
    )*};
}

evidence_of!(Marker Claim Rebuttal Support Quote Source);
