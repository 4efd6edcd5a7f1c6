//! Why each decision was taken, and why one was not.

mod place;
#[cfg(test)]
mod tests;

use std::fmt;

pub use place::{Place, WhyNot};

use crate::model::{ClaimId, Evidence, MarkerId, QuoteId, RebuttalId, RunnerUp, Slice, SourceId, SupportId};
use crate::{Article, Span, print};

/// How many columns of words a line of an explanation quotes.
const COLUMNS: usize = 64;

/// Something that a decision was taken about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Item {
    /// That a statement is a claim, and what part it plays.
    Claim(ClaimId),
    /// That one claim counters another.
    Rebuttal(RebuttalId),
    /// That one claim is a ground for another.
    Support(SupportId),
    /// That words work as a marker, and what they do.
    Marker(MarkerId),
    /// That words are reported, and whose they are.
    Quote(QuoteId),
    /// That somebody is a source.
    Source(SourceId),
}

macro_rules! items {
    ($($kind:ident($id:ident))*) => {$(
        impl From<$id> for Item {
            fn from(id: $id) -> Item {
                Item::$kind(id)
            }
        }
    )*};
}

items!(Claim(ClaimId) Rebuttal(RebuttalId) Support(SupportId) Marker(MarkerId) Quote(QuoteId) Source(SourceId));

/// Why a decision was taken: made with [`Article::explain`].
///
/// Its `Display` is a few lines: what was decided and how sure it is, then each reason with its weight, its rule and its
/// words, then what came second.
#[derive(Clone, Debug)]
pub struct Explanation<'a> {
    article: &'a Article<'a>,
    item: Item,
    confidence: f32,
    evidence: Vec<Evidence>,
    runner_up: Option<RunnerUp>,
}

impl Article<'_> {
    /// Why a decision was taken: its evidence, what weighs most first; `None` for an id of another article that is out
    /// of range here.
    ///
    /// ```
    /// let article = counterpoint::parse("Although the bus is slow, it is safe.");
    /// for rebuttal in article.rebuttal_ids() {
    ///     println!("{}", article.explain(rebuttal).expect("an id of this article"));
    /// }
    /// ```
    pub fn explain(&self, item: impl Into<Item>) -> Option<Explanation<'_>> {
        let item = item.into();
        let mut runner_up = None;
        let (confidence, evidence): (f32, Slice) = match item {
            Item::Claim(id) => self.claim(id).map(|claim| (claim.confidence, claim.evidence))?,
            Item::Rebuttal(id) => {
                let rebuttal = self.rebuttal(id)?;
                runner_up = rebuttal.runner_up;
                (rebuttal.confidence, rebuttal.evidence)
            }
            Item::Support(id) => self.support(id).map(|support| (support.confidence, support.evidence))?,
            Item::Marker(id) => self.marker(id).map(|marker| (marker.confidence, marker.evidence))?,
            Item::Quote(id) => self.quote(id).map(|quote| (quote.confidence, quote.evidence))?,
            Item::Source(id) => self.source(id).map(|source| (source.confidence, source.evidence))?,
        };
        let mut evidence = self.evidence(evidence).to_vec();
        // Stable: reasons of one weight stay in the order in which they were found.
        evidence.sort_by(|one, other| other.weight.abs().total_cmp(&one.weight.abs()));
        Some(Explanation { article: self, item, confidence, evidence, runner_up })
    }
}

impl Explanation<'_> {
    /// What was decided about.
    pub fn item(&self) -> Item {
        self.item
    }

    /// How sure the decision is, 0 to 1.
    pub fn confidence(&self) -> f32 {
        self.confidence
    }

    /// The reasons, those first that weigh most, for or against.
    pub fn evidence(&self) -> &[Evidence] {
        &self.evidence
    }

    /// Of a rebuttal, the target that came second; `None` where there was no other, and for everything else.
    pub fn runner_up(&self) -> Option<RunnerUp> {
        self.runner_up
    }
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}, confidence {:.2}", decided(self.article, self.item), self.confidence)?;
        let rules = self.evidence.iter().map(|evidence| print::line(self.article.rule(evidence)));
        let rules: Vec<String> = rules.collect();
        let column = rules.iter().map(|rule| print::width(rule)).max().unwrap_or(0);
        for (evidence, rule) in self.evidence.iter().zip(&rules) {
            let gap = " ".repeat(column - print::width(rule));
            let words = evidence.span.map(|span| format!("  {}", quoted(self.article, span))).unwrap_or_default();
            writeln!(f, "  {:+.2}  {rule}{}", evidence.weight, format!("{gap}{words}").trim_end())?;
        }
        if self.evidence.is_empty() {
            writeln!(f, "  no evidence was kept")?;
        }
        if let Some(RunnerUp { target, confidence }) = self.runner_up {
            writeln!(f, "  second: {}, confidence {confidence:.2}", claim(self.article, target))?;
        }
        Ok(())
    }
}

/// What was decided, in words.
fn decided(article: &Article<'_>, item: Item) -> String {
    let edge = |name: &str, of: ClaimId, verb: &str, target: Option<ClaimId>| {
        let target = target.map_or("what the article never states".to_owned(), |target| claim(article, target));
        format!("{name}: {} {verb} {target}", claim(article, of))
    };
    let words = match item {
        Item::Claim(id) => article
            .claim(id)
            .map(|found| format!("{}, {}: {}", found.role.name(), found.polarity.name(), claim(article, id))),
        Item::Rebuttal(id) => article.rebuttal(id).map(|found| {
            edge(&format!("rebuttal {}, {}", id.index(), found.kind.name()), found.claim, "counters", found.target)
        }),
        Item::Support(id) => article.support(id).map(|found| {
            let name = format!("support {}, {}", id.index(), found.kind.name());
            edge(&name, found.claim, "supports", Some(found.target))
        }),
        Item::Marker(id) => article.marker(id).map(|found| {
            let sense = print::line(article.sense(found.sense));
            format!("marker {}, {sense}: {}", id.index(), quoted(article, found.span))
        }),
        Item::Quote(id) => article
            .quote(id)
            .map(|found| format!("quote {}, {}: {}", id.index(), found.kind.name(), quoted(article, found.content))),
        Item::Source(id) => {
            article.source(id).map(|found| format!("source {}: {}", id.index(), quoted(article, found.name)))
        }
    };
    words.unwrap_or_default()
}

/// A claim by its number and its words.
fn claim(article: &Article<'_>, id: ClaimId) -> String {
    let words = article.claim(id).map(|claim| quoted(article, claim.span)).unwrap_or_default();
    format!("[{}] {words}", id.index())
}

fn quoted(article: &Article<'_>, span: Span) -> String {
    format!("“{}”", print::clipped(article.slice(span), COLUMNS))
}
