//! Articles put together by hand, for tests of what reads an article.

use std::borrow::Cow;
use std::sync::Arc;

use crate::article::Article;
use crate::model::{
    Block, BlockKind, Claim, ClaimId, Evidence, Found, Function, Holder, Marker, MarkerClass, MarkerId, Names,
    Polarity, Quote, QuoteId, QuoteKind, Rebuttal, RebuttalId, RebuttalKind, Role, RuleName, Sense, SentenceId, Slice,
    Source, SourceId, SourceKind, Support, SupportId, SupportKind,
};
use crate::{Span, tree};

/// An article in the making. Words are found in the text; claims are to be added in its order.
pub(crate) struct Sample {
    text: String,
    pub(crate) found: Found,
    rules: Vec<Box<str>>,
}

impl Sample {
    /// Paragraphs are parted by empty lines, the first is a title if it begins with `#`; sentences end with `.`.
    pub(crate) fn of(text: &str) -> Self {
        let mut sample = Sample { text: text.to_owned(), found: Found::default(), rules: Vec::new() };
        sample.found.language_fit = 1.0;
        for paragraph in text.split("\n\n") {
            let kind = if paragraph.starts_with('#') { BlockKind::Title } else { BlockKind::Paragraph };
            let span = sample.within(paragraph);
            sample.found.blocks.push(Block { kind, span, level: u8::from(kind == BlockKind::Title) });
            for sentence in paragraph.split_inclusive('.').map(str::trim).filter(|sentence| !sentence.is_empty()) {
                let span = sample.within(sentence);
                sample.found.sentences.push(span);
            }
        }
        sample
    }

    /// The first place of these words.
    pub(crate) fn within(&self, words: &str) -> Span {
        let start = self.text.find(words).unwrap_or_else(|| panic!("no “{words}” in the sample"));
        Span::new(start as u32, (start + words.len()) as u32)
    }

    fn sentence(&self, span: Span) -> SentenceId {
        SentenceId::of(self.found.sentences.iter().position(|around| around.contains(span)).unwrap_or(0))
    }

    pub(crate) fn claim(&mut self, words: &str) -> ClaimId {
        self.claim_as(words, |_| {})
    }

    pub(crate) fn thesis(&mut self, words: &str) -> ClaimId {
        self.claim_as(words, |claim| claim.role = Role::Thesis)
    }

    pub(crate) fn claim_as(&mut self, words: &str, change: impl FnOnce(&mut Claim)) -> ClaimId {
        let span = self.within(words);
        let mut claim = Claim {
            span,
            sentence: self.sentence(span),
            role: Role::Claim,
            polarity: Polarity::Asserted,
            stance: None,
            holder: Holder::Author,
            quote: None,
            restates: None,
            confidence: 0.9,
            evidence: Slice::default(),
        };
        change(&mut claim);
        self.found.claims.push(claim);
        ClaimId::of(self.found.claims.len() - 1)
    }

    pub(crate) fn marker(&mut self, words: &str, function: Function, sense: &str) -> MarkerId {
        let span = self.within(words);
        let sense = Sense(self.rule(sense));
        let class = MarkerClass::Connective;
        let (also, evidence) = (None, Slice::default());
        self.found.markers.push(Marker {
            class,
            span,
            spans: evidence,
            sense,
            also,
            function,
            confidence: 0.9,
            evidence,
        });
        MarkerId::of(self.found.markers.len() - 1)
    }

    /// An edge from `claim` to `target`; `marker` is empty or words of the text.
    pub(crate) fn rebut(
        &mut self,
        claim: ClaimId,
        target: Option<ClaimId>,
        kind: RebuttalKind,
        marker: &str,
    ) -> RebuttalId {
        let marker = (!marker.is_empty()).then(|| self.marker(marker, Function::Rebuttal, "comparison.contrast"));
        let (runner_up, evidence) = (None, Slice::default());
        self.found.rebuttals.push(Rebuttal { claim, target, kind, marker, runner_up, confidence: 0.8, evidence });
        RebuttalId::of(self.found.rebuttals.len() - 1)
    }

    /// As [`rebut`](Sample::rebut).
    pub(crate) fn support(&mut self, claim: ClaimId, target: ClaimId, kind: SupportKind, marker: &str) -> SupportId {
        let marker = (!marker.is_empty()).then(|| self.marker(marker, Function::Support, "contingency.cause.reason"));
        let evidence = Slice::default();
        self.found.supports.push(Support { claim, target, kind, marker, confidence: 0.7, evidence });
        SupportId::of(self.found.supports.len() - 1)
    }

    pub(crate) fn source(&mut self, kind: SourceKind, name: &str) -> SourceId {
        let (name, none) = (self.within(name), Slice::default());
        let (role, affiliation) = (None, None);
        self.found.sources.push(Source {
            kind,
            name,
            mentions: none,
            role,
            affiliation,
            confidence: 0.9,
            evidence: none,
        });
        SourceId::of(self.found.sources.len() - 1)
    }

    pub(crate) fn quote(&mut self, kind: QuoteKind, content: &str, source: Option<SourceId>) -> QuoteId {
        let (content, none) = (self.within(content), Slice::default());
        self.found.quotes.push(Quote {
            kind,
            span: content,
            content,
            contents: none,
            quoted: none,
            inside: None,
            cue: None,
            speaker: None,
            source,
            venue: None,
            addressee: None,
            confidence: 0.9,
            evidence: none,
        });
        QuoteId::of(self.found.quotes.len() - 1)
    }

    /// Adds the evidence to the pool: rule, words (empty for none) and weight.
    pub(crate) fn because(&mut self, reasons: &[(&str, &str, f32)]) -> Slice {
        let start = self.found.evidence.len();
        for (rule, words, weight) in reasons {
            let rule = self.rule(rule);
            let span = (!words.is_empty()).then(|| self.within(words));
            self.found.evidence.push(Evidence { rule, span, weight: *weight });
        }
        Slice::since(start, &self.found.evidence)
    }

    fn rule(&mut self, name: &str) -> RuleName {
        let known = self.rules.iter().position(|rule| **rule == *name);
        let index = known.unwrap_or_else(|| {
            self.rules.push(name.into());
            self.rules.len() - 1
        });
        RuleName(index as u16)
    }

    /// The article, with the markers in order and the stances filled in.
    pub(crate) fn article(self) -> Article<'static> {
        let Sample { text, mut found, rules } = self;
        let mut stances = tree::Stances::default();
        let stances = stances.of(&found.claims, &found.supports, &found.rebuttals);
        found.claims.iter_mut().zip(stances).for_each(|(claim, stance)| claim.stance = stance);
        let names =
            Names { language: "en".into(), lexicon: "sample".into(), version: "1".into(), rules, ..Names::default() };
        Article { text: Cow::Owned(text), found, names: Arc::new(names) }
    }
}
