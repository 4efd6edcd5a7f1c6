//! The figures: what is counted under which name, and the table that shows them.

use std::fmt;

/// What was right on both sides. The two counts of hits differ where one item may match several.
#[derive(Clone, Copy, Default)]
pub(crate) struct Count {
    right: usize,
    found: usize,
    hit: usize,
    wanted: usize,
}

impl Count {
    fn add(&mut self, (right, found): (usize, usize), (hit, wanted): (usize, usize)) {
        self.right += right;
        self.found += found;
        self.hit += hit;
        self.wanted += wanted;
    }

    fn precision(self) -> f64 {
        share(self.right, self.found)
    }

    fn recall(self) -> f64 {
        share(self.hit, self.wanted)
    }

    fn f1(self) -> f64 {
        let (precision, recall) = (self.precision(), self.recall());
        if precision + recall > 0.0 { 2.0 * precision * recall / (precision + recall) } else { 0.0 }
    }

    fn is_empty(self) -> bool {
        self.found == 0 && self.wanted == 0
    }
}

pub(crate) fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

macro_rules! metrics {
    ($($metric:ident $name:literal $shape:ident)*) => {
        /// What is measured.
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Metric { $($metric),* }

        /// Every measure in the order of the table.
        const METRICS: &[(Metric, &str, Shape)] = &[$((Metric::$metric, $name, Shape::$shape)),*];
    };
}

/// How a measure is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Precision, recall and their harmonic mean.
    Both,
    /// The share of the wanted that is right.
    Rate,
}

metrics! {
    SentenceBoundary "sentence_boundary" Both
    SentenceCase "sentence_case" Rate
    Heading "heading" Both
    Title "title" Rate
    Paragraph "paragraph" Both
    Marker "marker" Both
    MarkerPart "marker_part" Both
    MarkerDisrpt "marker_disrpt" Both
    MarkerSense "marker_sense" Rate
    MarkerContrastive "marker_contrastive" Both
    QuoteExact "quote_exact" Both
    QuoteExactDirect "quote_exact[direct]" Both
    QuoteExactIndirect "quote_exact[indirect]" Both
    QuoteExactMixed "quote_exact[mixed]" Both
    QuoteToken "quote_token" Both
    QuoteTokenDirect "quote_token[direct]" Both
    QuoteTokenIndirect "quote_token[indirect]" Both
    QuoteTokenMixed "quote_token[mixed]" Both
    QuoteMatch50 "quote_match50" Both
    SpeakerExact "speaker_exact" Rate
    SpeakerOverlap "speaker_overlap" Rate
    QuoteEnd2end "quote_end2end" Both
    QuoteRecallExact "quote_recall_exact" Rate
    QuoteRecallToken "quote_recall_token" Rate
    AdversativeRecall "adversative_recall" Rate
    AdversativeDirected "adversative_directed" Rate
    RebuttalMarker "rebuttal_marker" Rate
    RebuttalLink "rebuttal_link" Rate
    RebuttalPrecision "rebuttal_precision" Rate
    UnitExact "unit_exact" Both
    Unit50 "unit50" Both
    EdgeUnlabelled "edge_unlabelled" Both
    EdgeLabelled "edge_labelled" Both
    EdgeAttack "edge_attack" Both
    Central "central" Rate
}

/// What is averaged over classes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Averaged {
    UnitRole,
    Stance,
}

/// The classes of both averages, by name.
const CLASSES: &[(Averaged, &str)] = &[
    (Averaged::UnitRole, "claim"),
    (Averaged::UnitRole, "premise"),
    (Averaged::UnitRole, "thesis"),
    (Averaged::Stance, "opp"),
    (Averaged::Stance, "pro"),
];

/// All counts.
pub(crate) struct Figures {
    counts: [Count; METRICS.len()],
    classes: [Count; CLASSES.len()],
}

impl Default for Figures {
    fn default() -> Figures {
        Figures { counts: [Count::default(); METRICS.len()], classes: [Count::default(); CLASSES.len()] }
    }
}

impl Figures {
    /// Adds how many of the found are right, and how many of the wanted are hit.
    pub(crate) fn add(&mut self, metric: Metric, right_of_found: (usize, usize), hit_of_wanted: (usize, usize)) {
        self.counts[metric as usize].add(right_of_found, hit_of_wanted);
    }

    /// Adds two sets, of which both hold what is right.
    pub(crate) fn sets<T: Ord>(
        &mut self,
        metric: Metric,
        gold: &std::collections::BTreeSet<T>,
        found: &std::collections::BTreeSet<T>,
    ) {
        let right = gold.intersection(found).count();
        self.add(metric, (right, found.len()), (right, gold.len()));
    }

    /// Adds one case that is right or not.
    pub(crate) fn case(&mut self, metric: Metric, right: bool) {
        self.add(metric, (usize::from(right), 1), (usize::from(right), 1));
    }

    /// Adds to a class of an average.
    pub(crate) fn class(&mut self, average: Averaged, class: &str, hits: usize, found: usize, wanted: usize) {
        let at = CLASSES.iter().position(|known| *known == (average, class));
        if let Some(count) = at.and_then(|at| self.classes.get_mut(at)) {
            count.add((hits, found), (hits, wanted));
        }
    }

    /// The line of an average: the classes that the gold never has are left out.
    fn average(&self, f: &mut fmt::Formatter<'_>, average: Averaged, name: &str) -> fmt::Result {
        let own = CLASSES.iter().zip(self.classes).filter(|((of, _), _)| *of == average);
        let own: Vec<_> = own.map(|((_, class), count)| (class, count)).collect();
        if own.iter().all(|(_, count)| count.is_empty()) {
            return Ok(());
        }
        let wanted = own.iter().filter(|(_, count)| count.wanted > 0);
        let scores: Vec<_> = wanted.map(|(class, count)| (class, rounded(count.f1()))).collect();
        let mean = scores.iter().map(|(_, score)| score).sum::<f64>() / scores.len().max(1) as f64;
        let shown: Vec<_> = scores.iter().map(|(class, score)| format!("{class} {score:.4}")).collect();
        writeln!(f, "{name:24} {:15} {mean:7.4}   {}", "", shown.join(" · "))
    }
}

/// To four digits, as it is printed.
fn rounded(value: f64) -> f64 {
    format!("{value:.4}").parse().unwrap_or(value)
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:24} {:>7} {:>7} {:>7}   counts", "figure", "P", "R", "F1/rate")?;
        for ((metric, name, shape), count) in METRICS.iter().zip(self.counts) {
            if !count.is_empty() {
                let Count { found, hit, wanted, right } = count;
                let (precision, recall, f1) = (count.precision(), count.recall(), count.f1());
                match shape {
                    Shape::Rate => writeln!(f, "{name:24} {:15} {recall:7.4}   {hit} of {wanted}", "")?,
                    Shape::Both => writeln!(
                        f,
                        "{name:24} {precision:7.4} {recall:7.4} {f1:7.4}   right {hit} · unwanted {} · missed {}",
                        found - right,
                        wanted - hit
                    )?,
                }
            }
            match metric {
                Metric::Unit50 => self.average(f, Averaged::UnitRole, "unit_role")?,
                Metric::Central => self.average(f, Averaged::Stance, "stance")?,
                _ => {}
            }
        }
        Ok(())
    }
}
