//! Connectives: which were found, and with what sense.

use std::collections::{BTreeMap, BTreeSet};

use counterpoint::MarkerClass;

use crate::case::{Case, Tally};
use crate::figures::Metric;
use crate::mistakes::{What, Wrong};
use crate::text::Bytes;

/// The beginnings of sense names by their class at the top of the PDTB-3 hierarchy.
const TOP: &[(&str, &[&str])] = &[
    (
        "comparison",
        &["contrast", "concession", "comparison", "correction", "antithesis", "adversative", "rebuttal", "similarity"],
    ),
    (
        "contingency",
        &[
            "contingency",
            "caus",
            "reason",
            "result",
            "conclusion",
            "consequence",
            "condition",
            "negative-condition",
            "purpose",
            "evidence",
            "explanation",
            "justif",
            "inference",
        ],
    ),
    ("temporal", &["temporal", "time", "synchron", "asynchron", "precedence", "succession", "sequence"]),
    (
        "expansion",
        &[
            "expansion",
            "conjunction",
            "addit",
            "elaboration",
            "level-of-detail",
            "detail",
            "example",
            "exemplif",
            "instantiation",
            "restatement",
            "reformulation",
            "equivalence",
            "disjunction",
            "alternative",
            "substitution",
            "exception",
            "manner",
            "summary",
            "specification",
            "list",
            "emphasis",
        ],
    ),
];

/// The beginnings of senses that set one thing against another.
const CONTRAST: &[&str] =
    &["contrast", "concession", "comparison", "correction", "antithesis", "adversative", "rebuttal"];

/// Senses that may or may not count as contrast: neither right nor wrong.
const NEUTRAL: &[&str] = &["expansion.substitution", "expansion.exception", SIMILARITY];

/// A comparison that sets nothing against anything.
const SIMILARITY: &str = "comparison.similarity";

/// Markers by their parts, each with its senses.
type BySpans = BTreeMap<Vec<Bytes>, Vec<String>>;

/// Compares connectives and their senses.
pub(crate) fn compare(case: &Case<'_>, tally: &mut Tally) {
    let found = found(case);
    let found_parts: BTreeSet<Bytes> = found.keys().flatten().copied().collect();
    if case.gold.has("disrpt_markers") {
        let wanted = case.gold.disrpt_markers.iter().copied().collect();
        tally.figures.sets(Metric::MarkerDisrpt, &wanted, &found_parts);
    }
    if !case.gold.has("markers") {
        return;
    }
    let wanted = wanted(case);
    let spans = |markers: &BySpans| markers.keys().cloned().collect::<BTreeSet<_>>();
    tally.figures.sets(Metric::Marker, &spans(&wanted), &spans(&found));
    tally.figures.sets(Metric::MarkerPart, &wanted.keys().flatten().copied().collect(), &found_parts);
    contrast(&wanted, &found, tally);
    for (parts, senses) in &wanted {
        match found.get(parts) {
            Some(own) => senses_of(case, parts, senses, own, tally),
            None => mistake(case, parts, Wrong::Missed, tally),
        }
    }
    for parts in found.keys().filter(|parts| !wanted.contains_key(*parts)) {
        mistake(case, parts, Wrong::Unwanted, tally);
    }
    for marker in case.article.markers().iter().filter(|marker| marker.class == MarkerClass::Connective) {
        tally.markers.add(marker.confidence, wanted.contains_key(&case.parts(marker)));
    }
}

fn found(case: &Case<'_>) -> BySpans {
    let mut found = BySpans::new();
    for marker in case.article.markers().iter().filter(|marker| marker.class == MarkerClass::Connective) {
        found.entry(case.parts(marker)).or_default().push(case.article.sense(marker.sense).to_owned());
    }
    found
}

fn wanted(case: &Case<'_>) -> BySpans {
    let mut wanted = BySpans::new();
    for marker in &case.gold.markers {
        let mut parts: Vec<Bytes> = marker.spans.iter().map(|span| case.text.trimmed(*span)).collect();
        parts.sort_unstable();
        wanted.entry(parts).or_default().extend(marker.senses.iter().cloned());
    }
    wanted
}

/// A sense is right where its class at the top is that of any gold sense.
fn senses_of(case: &Case<'_>, parts: &[Bytes], wanted: &[String], found: &[String], tally: &mut Tally) {
    if wanted.is_empty() {
        return;
    }
    let tops = |senses: &[String]| senses.iter().map(|sense| top(sense)).collect::<BTreeSet<_>>();
    let right = !tops(wanted).is_disjoint(&tops(found));
    tally.figures.case(Metric::MarkerSense, right);
    if !right {
        mistake(case, parts, Wrong::Sense, tally);
    }
}

fn contrast(wanted: &BySpans, found: &BySpans, tally: &mut Tally) {
    let begins = |sense: &String, with: &[&str]| with.iter().any(|start| sense.starts_with(start));
    let contrasts = |sense: &String| {
        let sense = sense.to_lowercase();
        begins(&sense, CONTRAST) && !sense.starts_with(SIMILARITY)
    };
    let that_contrast = |markers: &BySpans| {
        let own = markers.iter().filter(|(_, senses)| senses.iter().any(contrasts));
        own.map(|(parts, _)| parts.clone()).collect::<BTreeSet<_>>()
    };
    let right = that_contrast(wanted);
    let mut all = that_contrast(found);
    let neutral =
        |parts: &Vec<Bytes>| wanted.get(parts).is_some_and(|senses| senses.iter().any(|sense| begins(sense, NEUTRAL)));
    all.retain(|parts| right.contains(parts) || !neutral(parts));
    tally.figures.sets(Metric::MarkerContrastive, &right, &all);
}

/// The class at the top of the hierarchy; `None` for a sense outside it.
fn top(sense: &str) -> Option<&'static str> {
    let sense = sense.to_lowercase().replace('_', "-");
    let of = |part: &str| TOP.iter().find(|(_, starts)| starts.iter().any(|start| part.starts_with(start)));
    sense.split('.').find_map(|part| of(part).map(|(top, _)| *top))
}

fn mistake(case: &Case<'_>, parts: &[Bytes], wrong: Wrong, tally: &mut Tally) {
    let offset = parts.first().map_or(0, |part| part.0);
    case.mistake(tally, What::Marker, &case.phrase(parts), wrong, offset);
}
