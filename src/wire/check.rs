//! The checks of single values: spans, ids, numbers and names.

use std::collections::HashMap;

use super::path::Path;
use super::read::{RawEvidence, RawSpan, UncheckedArticle};
use crate::Span;
use crate::error::{WireError, WireFault};
use crate::model::{
    ClaimId, Evidence, Limit, MarkerId, QuoteId, RebuttalId, RuleName, Sense, SentenceId, Slice, SourceId, SupportId,
};
use crate::names::Named;

/// How many rules and senses an article can tell apart: as many as a [`RuleName`] can number.
const RULES: usize = u16::MAX as usize + 1;

/// An id, and the array it points into.
pub(super) trait Id: Sized {
    const NOUN: &'static str;
    fn of(index: usize) -> Self;
    fn count(article: &UncheckedArticle) -> usize;
}

macro_rules! ids {
    ($($id:ident $noun:literal $array:ident)*) => {$(
        impl Id for $id {
            const NOUN: &'static str = $noun;

            fn of(index: usize) -> Self {
                $id::of(index)
            }

            fn count(article: &UncheckedArticle) -> usize {
                article.$array.len()
            }
        }
    )*};
}

ids! {
    ClaimId "claim" claims
    MarkerId "marker" markers
    QuoteId "quote" quotes
    RebuttalId "rebuttal" rebuttals
    SentenceId "sentence" sentences
    SourceId "source" sources
    SupportId "support" supports
}

/// Checks the values of one article, and gathers the pools they go into.
pub(super) struct Checker<'t> {
    raw: &'t UncheckedArticle,
    pub(super) spans: Vec<Span>,
    pub(super) evidence: Vec<Evidence>,
    pub(super) rules: Vec<Box<str>>,
    numbers: HashMap<&'t str, RuleName>,
}

type Checked<T> = Result<T, WireError>;

impl<'t> Checker<'t> {
    pub(super) fn new(raw: &'t UncheckedArticle) -> Self {
        Checker { raw, spans: Vec::new(), evidence: Vec::new(), rules: Vec::new(), numbers: HashMap::new() }
    }

    pub(super) fn span(&self, raw: RawSpan, at: Path<'_>) -> Checked<Span> {
        let RawSpan { start, end } = raw;
        let text = &self.raw.text;
        let fits = |byte: u64| {
            let len = text.len().min(Limit::TextLength.usual());
            let outside = || at.error(WireFault::Outside { byte, len });
            let index = usize::try_from(byte).ok().filter(|&index| index <= len).ok_or_else(outside)?;
            if !text.is_char_boundary(index) {
                return Err(at.error(WireFault::Boundary { byte }));
            }
            u32::try_from(index).map_err(|_| outside())
        };
        if start > end {
            return Err(at.error(WireFault::Backwards { start, end }));
        }
        Ok(Span::new(fits(start)?, fits(end)?))
    }

    pub(super) fn maybe_span(&self, raw: Option<RawSpan>, at: Path<'_>) -> Checked<Option<Span>> {
        raw.map(|raw| self.span(raw, at)).transpose()
    }

    /// Spans that go into the pool.
    pub(super) fn pooled(&mut self, raw: &[RawSpan], at: Path<'_>) -> Checked<Slice> {
        let start = self.spans.len();
        for (index, &raw) in raw.iter().enumerate() {
            let span = self.span(raw, at.index(index))?;
            self.spans.push(span);
        }
        Ok(Slice::since(start, &self.spans))
    }

    /// The parts of `hull`: none, or in order from its start to its end.
    pub(super) fn parts(&mut self, raw: &[RawSpan], hull: Span, at: Path<'_>) -> Checked<Slice> {
        let slice = self.pooled(raw, at)?;
        let parts = slice.of(&self.spans);
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else {
            return Ok(slice);
        };
        let ordered = parts.is_sorted_by(|a, b| a.end() <= b.start());
        if !ordered || (first.start(), last.end()) != (hull.start(), hull.end()) {
            return Err(at.error(WireFault::Parts { hull }));
        }
        Ok(slice)
    }

    pub(super) fn id<I: Id>(&self, found: u64, at: Path<'_>) -> Checked<I> {
        let count = I::count(self.raw);
        let index = usize::try_from(found).ok().filter(|&index| index < count);
        index.map(I::of).ok_or_else(|| at.error(WireFault::NoSuchId { noun: I::NOUN, found, count }))
    }

    pub(super) fn maybe_id<I: Id>(&self, found: Option<u64>, at: Path<'_>) -> Checked<Option<I>> {
        found.map(|found| self.id(found, at)).transpose()
    }

    /// An entry says its own id, which is its index.
    pub(super) fn own_id(&self, found: u64, index: usize, at: Path<'_>) -> Checked<()> {
        if usize::try_from(found) == Ok(index) { Ok(()) } else { Err(at.error(WireFault::OwnId { found, index })) }
    }

    pub(super) fn probability(&self, found: f32, at: Path<'_>) -> Checked<f32> {
        if (0.0..=1.0).contains(&found) { Ok(found) } else { Err(at.error(WireFault::Probability { found })) }
    }

    pub(super) fn named<N: Named>(&self, name: &str, at: Path<'_>) -> Checked<N> {
        N::named(name).ok_or_else(|| at.error(WireFault::Unknown { found: name.into(), expected: N::NAMES }))
    }

    pub(super) fn sense(&mut self, name: &'t str, at: Path<'_>) -> Checked<Sense> {
        self.rule(name, at).map(Sense)
    }

    /// The second reading of a marker.
    pub(super) fn also(&mut self, names: &'t [String], at: Path<'_>) -> Checked<Option<Sense>> {
        match names {
            [] => Ok(None),
            [name] => self.sense(name, at.index(0)).map(Some),
            _ => Err(at.error(WireFault::Also { found: names.len() })),
        }
    }

    pub(super) fn reasons(&mut self, raw: &'t [RawEvidence], at: Path<'_>) -> Checked<Slice> {
        let start = self.evidence.len();
        for (index, raw) in raw.iter().enumerate() {
            let at = at.index(index);
            let rule = self.rule(&raw.rule, at.key("rule"))?;
            let span = self.maybe_span(raw.span, at.key("span"))?;
            let weight = raw.weight;
            if !weight.is_finite() {
                return Err(at.key("weight").error(WireFault::NotFinite { found: weight }));
            }
            self.evidence.push(Evidence { rule, span, weight });
        }
        Ok(Slice::since(start, &self.evidence))
    }

    /// The number of a name, the same for the same name.
    fn rule(&mut self, name: &'t str, at: Path<'_>) -> Checked<RuleName> {
        if let Some(&rule) = self.numbers.get(name) {
            return Ok(rule);
        }
        let number = u16::try_from(self.rules.len()).map_err(|_| at.error(WireFault::Rules { limit: RULES }))?;
        self.rules.push(name.into());
        self.numbers.insert(name, RuleName(number));
        Ok(RuleName(number))
    }
}
