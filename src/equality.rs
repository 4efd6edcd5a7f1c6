//! When two articles are equal: same text, same things found, for the same reasons.
//!
//! Names of rules and senses are compared as strings and parts as spans, wherever in its tables an article keeps
//! them, so that an article read back from the wire form equals the one that was written.

use crate::model::{Evidence, Marker, Quote, Slice, Source};
use crate::{Article, Claim, Rebuttal, Support};

impl PartialEq for Article<'_> {
    fn eq(&self, other: &Article<'_>) -> bool {
        let (mine, others) = (&self.found, &other.found);
        self.text == other.text
            && self.language() == other.language()
            && self.lexicon() == other.lexicon()
            && mine.language_fit == others.language_fit
            && mine.blocks == others.blocks
            && mine.sentences == others.sentences
            && same_metadata(self, other)
            && all(self, other, &mine.markers, &others.markers, same_marker)
            && all(self, other, &mine.sources, &others.sources, same_source)
            && all(self, other, &mine.quotes, &others.quotes, same_quote)
            && all(self, other, &mine.claims, &others.claims, same_claim)
            && all(self, other, &mine.rebuttals, &others.rebuttals, same_rebuttal)
            && all(self, other, &mine.supports, &others.supports, same_support)
            && mine.limits == others.limits
    }
}

/// An article with one of its entries.
type Side<'s, T> = (&'s Article<'s>, &'s T);

fn all<'s, T>(a: &'s Article<'_>, b: &'s Article<'_>, of_a: &'s [T], of_b: &'s [T], same: Same<T>) -> bool {
    of_a.len() == of_b.len() && of_a.iter().zip(of_b).all(|(entry, other)| same((a, entry), (b, other)))
}

type Same<T> = for<'s> fn(Side<'s, T>, Side<'s, T>) -> bool;

fn same_evidence(a: &Article<'_>, of_a: Slice, b: &Article<'_>, of_b: Slice) -> bool {
    let (of_a, of_b) = (a.evidence(of_a), b.evidence(of_b));
    let same = |(x, y): (&Evidence, &Evidence)| a.rule(x) == b.rule(y) && (x.span, x.weight) == (y.span, y.weight);
    of_a.len() == of_b.len() && of_a.iter().zip(of_b).all(same)
}

fn same_metadata(a: &Article<'_>, b: &Article<'_>) -> bool {
    let rest = |article: &Article<'_>| {
        let metadata = article.metadata();
        (metadata.date, metadata.publication, metadata.url, metadata.disclaimer)
    };
    a.authors() == b.authors() && rest(a) == rest(b)
}

// Each of these takes what an entry keeps as an index from the side it is on, and the rest with `==`: with the
// indices of one side put into a copy of the other, the derived comparison sees every field that is ever added.

fn same_marker((a, x): Side<'_, Marker>, (b, y): Side<'_, Marker>) -> bool {
    let rest = Marker { spans: x.spans, sense: x.sense, also: x.also, evidence: x.evidence, ..*y };
    *x == rest
        && a.marker_spans(x) == b.marker_spans(y)
        && a.sense(x.sense) == b.sense(y.sense)
        && x.also.map(|sense| a.sense(sense)) == y.also.map(|sense| b.sense(sense))
        && same_evidence(a, x.evidence, b, y.evidence)
}

fn same_source((a, x): Side<'_, Source>, (b, y): Side<'_, Source>) -> bool {
    *x == Source { mentions: x.mentions, evidence: x.evidence, ..*y }
        && a.mentions(x) == b.mentions(y)
        && same_evidence(a, x.evidence, b, y.evidence)
}

fn same_quote((a, x): Side<'_, Quote>, (b, y): Side<'_, Quote>) -> bool {
    *x == Quote { contents: x.contents, quoted: x.quoted, evidence: x.evidence, ..*y }
        && a.contents(x) == b.contents(y)
        && a.quoted(x) == b.quoted(y)
        && same_evidence(a, x.evidence, b, y.evidence)
}

fn same_claim((a, x): Side<'_, Claim>, (b, y): Side<'_, Claim>) -> bool {
    *x == Claim { evidence: x.evidence, ..*y } && same_evidence(a, x.evidence, b, y.evidence)
}

fn same_rebuttal((a, x): Side<'_, Rebuttal>, (b, y): Side<'_, Rebuttal>) -> bool {
    *x == Rebuttal { evidence: x.evidence, ..*y } && same_evidence(a, x.evidence, b, y.evidence)
}

fn same_support((a, x): Side<'_, Support>, (b, y): Side<'_, Support>) -> bool {
    *x == Support { evidence: x.evidence, ..*y } && same_evidence(a, x.evidence, b, y.evidence)
}
