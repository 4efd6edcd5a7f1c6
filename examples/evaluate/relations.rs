//! Rebuttals and supports against the relations of a discourse treebank.

use counterpoint::{Article, ClaimId, MarkerClass, MarkerId, Rebuttal, Support};

use crate::case::{Case, Tally, bytes};
use crate::figures::Metric;
use crate::gold::Relation;
use crate::mistakes::{What, Wrong};
use crate::text::{Bytes, Words};

/// How the kinds of relation begin that set one thing against another.
const ADVERSATIVE: &str = "adversative";

/// How the kinds begin in which one side is a reason, a cause or evidence for the other.
const GROUNDING: &[&str] = &["causal", "explanation"];

/// A rebuttal or a support with the words of its two ends.
struct Edge {
    claim: Words,
    target: Words,
    /// Where the claim begins.
    start: usize,
    marker: Option<MarkerId>,
    confidence: f32,
}

/// The words of a relation's two sides, near to where they meet.
struct Sides {
    nucleus: Words,
    satellite: Words,
}

impl Sides {
    fn joined_by(&self, edge: &Edge) -> bool {
        self.directed(edge) || !edge.claim.is_disjoint(&self.satellite) && !edge.target.is_disjoint(&self.nucleus)
    }

    /// Whether the claim is on the nucleus, which is upheld, and the target on the satellite.
    fn directed(&self, edge: &Edge) -> bool {
        !edge.claim.is_disjoint(&self.nucleus) && !edge.target.is_disjoint(&self.satellite)
    }
}

/// Compares rebuttals with adversative relations.
pub(crate) fn compare(case: &Case<'_>, tally: &mut Tally) {
    let sentences: Vec<Words> = case.gold.sentences.iter().map(|span| case.words(*span)).collect();
    let adversative = case.gold.relations.iter().filter(|relation| relation.kind.starts_with(ADVERSATIVE));
    let all: Vec<(&Relation, Sides)> =
        adversative.map(|relation| (relation, sides(case, &sentences, relation))).collect();
    let marked: Vec<(&[Bytes], &Relation, &Sides)> = all
        .iter()
        .filter_map(|(relation, sides)| Some((relation.marker.as_deref()?, *relation, sides)))
        .filter(|(marker, ..)| !marker.is_empty())
        .collect();
    let found = countering(case);
    for (marker, relation, sides) in &marked {
        let right = found.iter().any(|edge| sides.joined_by(edge));
        tally.figures.case(Metric::AdversativeRecall, right);
        if !relation.multinuclear {
            tally.figures.case(Metric::AdversativeDirected, found.iter().any(|edge| sides.directed(edge)));
        }
        if !right {
            let offset = marker.first().map_or(0, |part| part.0);
            case.mistake(tally, What::Rebuttal, &case.phrase(marker), Wrong::Missed, offset);
        }
    }
    for edge in &found {
        let right = all.iter().any(|(_, sides)| sides.joined_by(edge));
        tally.figures.case(Metric::RebuttalPrecision, right);
        tally.rebuttals.add(edge.confidence, right);
        if !right {
            unwanted(case, edge, tally);
        }
        by_marker(case, edge, &marked, tally);
    }
}

/// Whether supports join the two sides of a relation in which one is a ground for the other, whichever it is.
pub(crate) fn supports(case: &Case<'_>, tally: &mut Tally) {
    let sentences: Vec<Words> = case.gold.sentences.iter().map(|span| case.words(*span)).collect();
    let grounds = |relation: &&Relation| GROUNDING.iter().any(|kind| relation.kind.starts_with(kind));
    let relations = case.gold.relations.iter().filter(grounds);
    let all: Vec<Sides> = relations.map(|relation| sides(case, &sentences, relation)).collect();
    let ends = |support: &Support| (support.claim, Some(support.target), support.marker, support.confidence);
    for edge in edges(case, case.article.supports().iter().map(ends)) {
        let right = all.iter().any(|sides| sides.joined_by(&edge));
        let table = if edge.marker.is_some() { &mut tally.supports } else { &mut tally.unmarked };
        table.add(edge.confidence, right);
    }
}

/// The rebuttals whose two ends share no word.
fn countering(case: &Case<'_>) -> Vec<Edge> {
    let ends = |rebuttal: &Rebuttal| (rebuttal.claim, rebuttal.target, rebuttal.marker, rebuttal.confidence);
    edges(case, case.article.rebuttals().iter().map(ends))
}

/// The edges whose two ends share no word.
fn edges(case: &Case<'_>, ends: impl Iterator<Item = (ClaimId, Option<ClaimId>, Option<MarkerId>, f32)>) -> Vec<Edge> {
    let article: &Article<'_> = case.article;
    let edges = ends.filter_map(|(claim, target, marker, confidence)| {
        let (claim, target) = (article.claim(claim)?, article.claim(target?)?);
        let start = claim.span.start();
        let (claim, target) = (case.words(bytes(claim.span)), case.words(bytes(target.span)));
        Some(Edge { claim, target, start, marker, confidence })
    });
    edges.filter(|edge| edge.claim.is_disjoint(&edge.target)).collect()
}

/// Whether a rebuttal's connective is one of an adversative relation, and whether the rebuttal joins its sides.
fn by_marker(case: &Case<'_>, edge: &Edge, marked: &[(&[Bytes], &Relation, &Sides)], tally: &mut Tally) {
    let marker = edge.marker.and_then(|id| case.article.marker(id));
    let Some(marker) = marker.filter(|marker| marker.class == MarkerClass::Connective) else { return };
    let words = case.text.words(case.parts(marker));
    let same = marked.iter().filter(|(parts, ..)| !case.text.words(parts.iter().copied()).is_disjoint(&words));
    let joined: Vec<bool> = same.map(|(_, _, sides)| sides.joined_by(edge)).collect();
    tally.figures.case(Metric::RebuttalMarker, !joined.is_empty());
    if !joined.is_empty() {
        tally.figures.case(Metric::RebuttalLink, joined.contains(&true));
    }
}

fn unwanted(case: &Case<'_>, edge: &Edge, tally: &mut Tally) {
    let marker = edge.marker.and_then(|id| case.article.marker(id));
    let words = marker.map_or_else(String::new, |marker| case.phrase(&case.parts(marker)));
    case.mistake(tally, What::Rebuttal, &words, Wrong::Unwanted, edge.start);
}

/// The sides of a relation, each cut down to the sentence of its head and to its sentence nearest the other side: a
/// side may be half the article.
fn sides(case: &Case<'_>, sentences: &[Words], relation: &Relation) -> Sides {
    let words = |spans: &[Bytes]| case.text.words(spans.iter().copied());
    let (nucleus, satellite) = (words(&relation.nucleus), words(&relation.satellite));
    Sides {
        nucleus: near(&nucleus, &case.words(relation.nucleus_head), &satellite, sentences),
        satellite: near(&satellite, &case.words(relation.satellite_head), &nucleus, sentences),
    }
}

fn near(side: &Words, head: &Words, other: &Words, sentences: &[Words]) -> Words {
    let own: Vec<&Words> = sentences.iter().filter(|sentence| !sentence.is_disjoint(side)).collect();
    let Some(middle) = middle(other) else { return side.clone() };
    let distance = |sentence: &&&Words| middle.abs_diff(self::middle(sentence).unwrap_or(0));
    let Some(nearest) = own.iter().min_by_key(distance) else { return side.clone() };
    let kept = own.iter().filter(|sentence| !sentence.is_disjoint(head)).chain([nearest]);
    let kept: Words = kept.flat_map(|sentence| sentence.iter()).copied().collect();
    side.intersection(&kept).copied().collect()
}

/// Twice the middle of a run of words; `None` where it is empty.
fn middle(words: &Words) -> Option<usize> {
    Some(words.first()? + words.last()?)
}
