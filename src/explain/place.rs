//! What is at a place of the text, and why there is no rebuttal.

use std::fmt;

use super::{claim, quoted};
use crate::model::{ClaimId, Function, Marker, MarkerId, QuoteId, Rebuttal, RebuttalId, SentenceId, SupportId};
use crate::{Article, print};

/// A marker less sure than this is more likely none.
const SURE: f32 = 0.5;

/// The senses that can counter something, where a marker with one of them does something else.
const COUNTERING: [&str; 4] = ["comparison.", "expansion.substitution", "expansion.exception", "phrase."];

/// Why there is no rebuttal at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhyNot {
    /// No sentence is here: white space, a metadata line, or past the end.
    NoSentence,
    /// No marker stands in the sentence.
    NoMarker,
    /// No marker in the sentence counters anything; this one comes nearest to it, but does something else here.
    OtherFunction(MarkerId),
    /// This marker counters if it is one, but more likely it is none.
    Doubtful(MarkerId),
    /// This marker counters, but there was nothing for it to stand between.
    Unattached(MarkerId),
    /// A marker of the sentence counters, but for other claims of it than the one here.
    Elsewhere(RebuttalId),
    /// There is a rebuttal, but the article never states what it counters.
    NoTarget(RebuttalId),
}

/// What is at a place of the text, and why there is no rebuttal: made with [`Article::explain_at`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Place<'a> {
    article: &'a Article<'a>,
    /// The byte that was asked about.
    pub offset: usize,
    /// The sentence around it; `None` in white space and metadata lines.
    pub sentence: Option<SentenceId>,
    /// The claims around it, in the order of the text, so the innermost last.
    pub claims: Vec<ClaimId>,
    /// The quotes around it, in the order of the text.
    pub quotes: Vec<QuoteId>,
    /// The markers that it is part of.
    pub markers: Vec<MarkerId>,
    /// The rebuttals that one of the claims or markers takes part in.
    pub rebuttals: Vec<RebuttalId>,
    /// The supports that one of the claims or markers takes part in.
    pub supports: Vec<SupportId>,
    /// Why there is no rebuttal, or none with a target; `None` where there is one.
    pub why_not: Option<WhyNot>,
}

impl Article<'_> {
    /// What is at the byte `offset`: claims, quotes, markers, the edges they take part in, and if there is no rebuttal,
    /// why not. An offset past the end is a place where nothing is.
    ///
    /// ```
    /// let article = counterpoint::parse("The bus is slow.");
    /// assert!(article.explain_at(4).why_not.is_some());
    /// ```
    pub fn explain_at(&self, offset: usize) -> Place<'_> {
        let claims: Vec<ClaimId> = self.claim_ids().filter(|id| self.is_in_claim(*id, offset)).collect();
        let around = |id: &QuoteId| self.quote(*id).is_some_and(|quote| quote.span.contains_offset(offset));
        let at = |id: &MarkerId| {
            let spans = self.marker(*id).map_or(&[][..], |marker| self.marker_spans(marker));
            spans.iter().any(|span| span.contains_offset(offset))
        };
        let markers: Vec<MarkerId> = self.marker_ids().filter(at).collect();
        let touches = |ends: [Option<ClaimId>; 2], marker: Option<MarkerId>| {
            let here = |end: ClaimId| claims.binary_search(&end).is_ok();
            ends.into_iter().flatten().any(here) || marker.is_some_and(|marker| markers.contains(&marker))
        };
        let rebuttals = self
            .rebuttal_ids()
            .filter(|id| self.rebuttal(*id).is_some_and(|edge| touches([Some(edge.claim), edge.target], edge.marker)));
        let supports = self.support_ids().filter(|id| {
            self.support(*id).is_some_and(|edge| touches([Some(edge.claim), Some(edge.target)], edge.marker))
        });
        let in_sentence = |span: &crate::Span| span.contains_offset(offset);
        let mut place = Place {
            article: self,
            offset,
            sentence: self.sentences().iter().position(in_sentence).map(SentenceId::of),
            quotes: self.quote_ids().filter(around).collect(),
            rebuttals: rebuttals.collect(),
            supports: supports.collect(),
            why_not: None,
            claims,
            markers,
        };
        place.why_not = place.why_not();
        place
    }

    fn is_in_claim(&self, id: ClaimId, offset: usize) -> bool {
        self.claim(id).is_some_and(|claim| claim.span.contains_offset(offset))
    }
}

impl Place<'_> {
    /// The innermost claim; `None` where no claim is.
    pub fn claim(&self) -> Option<ClaimId> {
        self.claims.last().copied()
    }

    fn why_not(&self) -> Option<WhyNot> {
        let article = self.article;
        let has_target = |id: &RebuttalId| article.rebuttal(*id).is_some_and(|rebuttal| rebuttal.target.is_some());
        if self.rebuttals.iter().any(has_target) {
            return None;
        }
        if let Some(rebuttal) = self.rebuttals.first() {
            return Some(WhyNot::NoTarget(*rebuttal));
        }
        let Some(sentence) = self.sentence.and_then(|id| article.sentence(id)) else {
            return Some(WhyNot::NoSentence);
        };
        let markers = article.markers().iter().enumerate().filter(|(_, marker)| sentence.overlaps(marker.span));
        let best = markers.max_by(|(_, one), (_, other)| {
            let rank = |marker: &Marker| (marker.function == Function::Rebuttal, self.can_counter(marker));
            rank(one).cmp(&rank(other)).then(one.confidence.total_cmp(&other.confidence))
        });
        let Some((index, marker)) = best else { return Some(WhyNot::NoMarker) };
        let id = MarkerId::of(index);
        let rests = |rebuttal: &Rebuttal| rebuttal.marker == Some(id);
        let elsewhere = article.rebuttals().iter().position(rests);
        Some(match elsewhere {
            _ if marker.function != Function::Rebuttal => WhyNot::OtherFunction(id),
            Some(rebuttal) => WhyNot::Elsewhere(RebuttalId::of(rebuttal)),
            None if marker.confidence < SURE => WhyNot::Doubtful(id),
            None => WhyNot::Unattached(id),
        })
    }

    /// Whether one of the marker's readings could counter something.
    fn can_counter(&self, marker: &Marker) -> bool {
        let senses = [Some(marker.sense), marker.also].into_iter().flatten();
        senses.map(|sense| self.article.sense(sense)).any(|name| COUNTERING.iter().any(|path| name.starts_with(path)))
    }

    /// The line that says why there is no rebuttal.
    fn reason(&self, why_not: WhyNot) -> String {
        let article = self.article;
        let marker = |id: MarkerId| article.marker(id).map(|marker| (marker, quoted(article, marker.span)));
        let reason = match why_not {
            WhyNot::NoSentence => Some("no sentence is here".to_owned()),
            WhyNot::NoMarker => Some("no marker stands in the sentence".to_owned()),
            WhyNot::OtherFunction(id) => marker(id).map(|(marker, words)| {
                let sense = print::line(article.sense(marker.sense));
                let function = marker.function.name();
                format!("no marker in the sentence counters; {words} is {sense} here (function: {function})")
            }),
            WhyNot::Doubtful(id) => marker(id).map(|(marker, words)| {
                format!("{words} would counter, but is more likely no marker (confidence {:.2})", marker.confidence)
            }),
            WhyNot::Unattached(id) => {
                marker(id).map(|(_, words)| format!("{words} counters, but nothing was found for it to stand between"))
            }
            WhyNot::Elsewhere(id) => {
                let other = article.rebuttal(id).map(|rebuttal| claim(article, rebuttal.claim));
                other
                    .map(|other| format!("the sentence counters something, but with {other} (rebuttal {})", id.index()))
            }
            WhyNot::NoTarget(id) => {
                Some(format!("rebuttal {} counters something, but the article never states what", id.index()))
            }
        };
        reason.unwrap_or_default()
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = self.article;
        match self.sentence.and_then(|id| article.sentence(id)) {
            Some(sentence) => writeln!(f, "byte {}, in the sentence {}", self.offset, quoted(article, sentence))?,
            None => writeln!(f, "byte {}, in no sentence", self.offset)?,
        }
        for id in &self.claims {
            writeln!(f, "  in the claim {}", claim(article, *id))?;
        }
        for quote in self.quotes.iter().filter_map(|id| article.quote(*id)) {
            writeln!(f, "  in the quote {}", quoted(article, quote.content))?;
        }
        for marker in self.markers.iter().filter_map(|id| article.marker(*id)) {
            let sense = print::line(article.sense(marker.sense));
            writeln!(f, "  in the marker {}, {sense}", quoted(article, marker.span))?;
        }
        for id in &self.rebuttals {
            writeln!(f, "  {}", super::decided(article, (*id).into()))?;
        }
        for id in &self.supports {
            writeln!(f, "  {}", super::decided(article, (*id).into()))?;
        }
        match self.why_not {
            Some(WhyNot::NoTarget(_)) | None => Ok(()),
            Some(why_not) => writeln!(f, "  no rebuttal here: {}", self.reason(why_not)),
        }
    }
}
