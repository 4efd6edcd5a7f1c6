//! From the wire form as it came in to an article: every entry is checked as it is built, then how they hang together.

use std::borrow::Cow;
use std::sync::Arc;

use super::check::Checker;
use super::field::HOLDERS;
use super::graph;
use super::path::Path;
use super::read::{RawBlock, RawClaim, RawMarker, RawQuote, RawRebuttal, RawSource, RawSupport, UncheckedArticle};
use super::tree::Forest;
use crate::error::{WireError, WireFault};
use crate::model::{Block, Claim, Found, Holder, Marker, Metadata, Names, Quote, Rebuttal, RunnerUp, Source, Support};
use crate::{Article, Span};

type Checked<T> = Result<T, WireError>;

impl UncheckedArticle {
    /// The article, if everything in it is right; else what is wrong first, in which field, and what was expected.
    pub fn check(self) -> Result<Article<'static>, WireError> {
        let mut check = Checker::new(&self);
        let mut found = check.found(&self)?;
        check.layout(&self, &found)?;
        graph::check(&found)?;
        Forest::new(&check, &found).check(&self.tree)?;
        found.spans = check.spans;
        found.evidence = check.evidence;
        let rules = check.rules;
        let UncheckedArticle { text, language, lexicon, .. } = self;
        let (language, lexicon, version) = (language.into(), lexicon.name.into(), lexicon.version.into());
        let names = Arc::new(Names { language, lexicon, version, rules, ..Names::default() });
        Ok(Article { text: Cow::Owned(text), found, names })
    }
}

/// Checks an array entry by entry.
fn each<'t, Raw, T>(
    key: &'static str,
    raw: &'t [Raw],
    mut check: impl FnMut(&'t Raw, usize, Path<'_>) -> Checked<T>,
) -> Checked<Vec<T>> {
    let top = Path::top(key);
    raw.iter().enumerate().map(|(index, raw)| check(raw, index, top.index(index))).collect()
}

impl<'t> Checker<'t> {
    /// Everything but the pools, which the checker gathers on the way.
    fn found(&mut self, raw: &'t UncheckedArticle) -> Checked<Found> {
        Ok(Found {
            language_fit: self.probability(raw.language_fit, Path::top("language_fit"))?,
            blocks: each("blocks", &raw.blocks, |raw, _, at| self.block(raw, at))?,
            sentences: each("sentences", &raw.sentences, |raw, _, at| self.span(*raw, at))?,
            metadata: self.metadata(raw)?,
            markers: each("markers", &raw.markers, |raw, index, at| self.marker(raw, index, at))?,
            sources: each("sources", &raw.sources, |raw, index, at| self.source(raw, index, at))?,
            quotes: each("quotes", &raw.quotes, |raw, index, at| self.quote(raw, index, at))?,
            claims: each("claims", &raw.claims, |raw, index, at| self.claim(raw, index, at))?,
            rebuttals: each("rebuttals", &raw.rebuttals, |raw, index, at| self.rebuttal(raw, index, at))?,
            supports: each("supports", &raw.supports, |raw, index, at| self.support(raw, index, at))?,
            limits: each("limits", &raw.limits, |raw, _, at| self.named(raw, at))?,
            spans: Vec::new(),
            evidence: Vec::new(),
            reasons: Vec::new(),
        })
    }

    /// The spans that repeat what the blocks say.
    fn layout(&self, raw: &UncheckedArticle, found: &Found) -> Checked<()> {
        use crate::BlockKind::{Heading, Paragraph, Standfirst, Title};
        let of = |kind| found.blocks.iter().filter(move |block| block.kind == kind).map(|block| block.span);
        for (key, raw, kind) in [("title", raw.title, Title), ("standfirst", raw.standfirst, Standfirst)] {
            let span = self.maybe_span(raw, Path::top(key))?;
            derived(Path::top(key), span, of(kind).next())?;
        }
        for (key, raw, kind) in [("headings", &raw.headings, Heading), ("paragraphs", &raw.paragraphs, Paragraph)] {
            let spans = each(key, raw, |raw, _, at| self.span(*raw, at))?;
            let expected: Vec<Span> = of(kind).collect();
            for index in 0..spans.len().max(expected.len()) {
                let (span, expected) = (spans.get(index).copied(), expected.get(index).copied());
                derived(Path::top(key).index(index), span, expected)?;
            }
        }
        Ok(())
    }

    fn block(&self, raw: &RawBlock, at: Path<'_>) -> Checked<Block> {
        let kind = self.named(&raw.kind, at.key("kind"))?;
        Ok(Block { kind, span: self.span(raw.span, at.key("span"))?, level: raw.level })
    }

    fn metadata(&mut self, raw: &UncheckedArticle) -> Checked<Metadata> {
        let raw = &raw.metadata;
        let at = Path::top("metadata");
        Ok(Metadata {
            authors: self.pooled(&raw.authors, at.key("authors"))?,
            date: self.maybe_span(raw.date, at.key("date"))?,
            publication: self.maybe_span(raw.publication, at.key("publication"))?,
            url: self.maybe_span(raw.url, at.key("url"))?,
            disclaimer: self.maybe_span(raw.disclaimer, at.key("disclaimer"))?,
        })
    }

    fn marker(&mut self, raw: &'t RawMarker, index: usize, at: Path<'_>) -> Checked<Marker> {
        self.own_id(raw.id, index, at.key("id"))?;
        let span = self.span(raw.span, at.key("span"))?;
        Ok(Marker {
            class: self.named(&raw.class, at.key("class"))?,
            span,
            spans: self.parts(&raw.spans, span, at.key("spans"))?,
            sense: self.sense(&raw.sense, at.key("sense"))?,
            also: self.also(&raw.also, at.key("also"))?,
            function: self.named(&raw.function, at.key("function"))?,
            confidence: self.probability(raw.confidence, at.key("confidence"))?,
            evidence: self.reasons(&raw.evidence, at.key("evidence"))?,
        })
    }

    fn source(&mut self, raw: &'t RawSource, index: usize, at: Path<'_>) -> Checked<Source> {
        self.own_id(raw.id, index, at.key("id"))?;
        Ok(Source {
            kind: self.named(&raw.kind, at.key("kind"))?,
            name: self.span(raw.name, at.key("name"))?,
            mentions: self.pooled(&raw.mentions, at.key("mentions"))?,
            role: self.maybe_span(raw.role, at.key("role"))?,
            affiliation: self.maybe_span(raw.affiliation, at.key("affiliation"))?,
            confidence: self.probability(raw.confidence, at.key("confidence"))?,
            evidence: self.reasons(&raw.evidence, at.key("evidence"))?,
        })
    }

    fn quote(&mut self, raw: &'t RawQuote, index: usize, at: Path<'_>) -> Checked<Quote> {
        self.own_id(raw.id, index, at.key("id"))?;
        let content = self.span(raw.content, at.key("content"))?;
        Ok(Quote {
            kind: self.named(&raw.kind, at.key("kind"))?,
            span: self.span(raw.span, at.key("span"))?,
            content,
            contents: self.parts(&raw.contents, content, at.key("contents"))?,
            quoted: self.pooled(&raw.quoted, at.key("quoted"))?,
            inside: self.maybe_id(raw.inside, at.key("inside"))?,
            cue: self.maybe_span(raw.cue, at.key("cue"))?,
            speaker: self.maybe_span(raw.speaker, at.key("speaker"))?,
            source: self.maybe_id(raw.source, at.key("source"))?,
            venue: self.maybe_span(raw.venue, at.key("venue"))?,
            addressee: self.maybe_span(raw.addressee, at.key("addressee"))?,
            confidence: self.probability(raw.confidence, at.key("confidence"))?,
            evidence: self.reasons(&raw.evidence, at.key("evidence"))?,
        })
    }

    fn claim(&mut self, raw: &'t RawClaim, index: usize, at: Path<'_>) -> Checked<Claim> {
        self.own_id(raw.id, index, at.key("id"))?;
        Ok(Claim {
            span: self.span(raw.span, at.key("span"))?,
            sentence: self.id(raw.sentence, at.key("sentence"))?,
            role: self.named(&raw.role, at.key("role"))?,
            polarity: self.named(&raw.polarity, at.key("polarity"))?,
            stance: raw.stance.as_ref().map(|name| self.named(name, at.key("stance"))).transpose()?,
            holder: self.holder(raw, at.key("holder"))?,
            quote: self.maybe_id(raw.quote, at.key("quote"))?,
            restates: self.maybe_id(raw.restates, at.key("restates"))?,
            confidence: self.probability(raw.confidence, at.key("confidence"))?,
            evidence: self.reasons(&raw.evidence, at.key("evidence"))?,
        })
    }

    fn holder(&self, raw: &RawClaim, at: Path<'_>) -> Checked<Holder> {
        match raw.holder.kind.as_str() {
            "author" => Ok(Holder::Author),
            "opponent" => Ok(Holder::Opponent),
            "source" => {
                let source = self.maybe_id(raw.holder.source, at.key("source"))?;
                let missing = || at.key("source").error(WireFault::Missing { expected: "the id of a source" });
                source.map(Holder::Source).ok_or_else(missing)
            }
            other => Err(at.key("kind").error(WireFault::Unknown { found: other.into(), expected: HOLDERS })),
        }
    }

    fn rebuttal(&mut self, raw: &'t RawRebuttal, index: usize, at: Path<'_>) -> Checked<Rebuttal> {
        self.own_id(raw.id, index, at.key("id"))?;
        let second = at.key("runner_up");
        Ok(Rebuttal {
            claim: self.id(raw.claim, at.key("claim"))?,
            target: self.maybe_id(raw.target, at.key("target"))?,
            kind: self.named(&raw.kind, at.key("kind"))?,
            marker: self.maybe_id(raw.marker, at.key("marker"))?,
            runner_up: match raw.runner_up {
                None => None,
                Some(raw) => Some(RunnerUp {
                    target: self.id(raw.target, second.key("target"))?,
                    confidence: self.probability(raw.confidence, second.key("confidence"))?,
                }),
            },
            confidence: self.probability(raw.confidence, at.key("confidence"))?,
            evidence: self.reasons(&raw.evidence, at.key("evidence"))?,
        })
    }

    fn support(&mut self, raw: &'t RawSupport, index: usize, at: Path<'_>) -> Checked<Support> {
        self.own_id(raw.id, index, at.key("id"))?;
        Ok(Support {
            claim: self.id(raw.claim, at.key("claim"))?,
            target: self.id(raw.target, at.key("target"))?,
            kind: self.named(&raw.kind, at.key("kind"))?,
            marker: self.maybe_id(raw.marker, at.key("marker"))?,
            confidence: self.probability(raw.confidence, at.key("confidence"))?,
            evidence: self.reasons(&raw.evidence, at.key("evidence"))?,
        })
    }
}

fn derived(at: Path<'_>, found: Option<Span>, expected: Option<Span>) -> Checked<()> {
    if found == expected { Ok(()) } else { Err(at.error(WireFault::Derived { found, expected })) }
}
