//! How much of a drawn tree the parser finds.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;

use counterpoint::{Article, Holder, Polarity, Role};

use crate::gold::{Drawn, Edge};

/// What was found of what a reader drew, and what of the found was drawn.
#[derive(Clone, Copy, Default)]
struct Figure {
    found: usize,
    drawn: usize,
    right: usize,
    said: usize,
}

/// The figures of a tree, or of several.
#[derive(Default)]
pub(crate) struct Figures {
    figures: BTreeMap<&'static str, Figure>,
}

/// The least words that a found claim and a drawn one share, as F1.
const SAME: f64 = 0.5;

/// Words shorter than this name nobody.
const SHORTEST: usize = 3;

impl Figure {
    fn f1(self) -> f64 {
        let share = |part: usize, all: usize| if all == 0 { 0.0 } else { part as f64 / all as f64 };
        let (recall, precision) = (share(self.found, self.drawn), share(self.right, self.said));
        if recall + precision == 0.0 { 0.0 } else { 2.0 * recall * precision / (recall + precision) }
    }
}

impl Figures {
    /// Each figure's name and its F1.
    pub(crate) fn f1(&self) -> impl Iterator<Item = (&'static str, f64)> {
        self.figures.iter().map(|(name, figure)| (*name, figure.f1()))
    }

    pub(crate) fn add(&mut self, other: &Figures) {
        for (name, figure) in &other.figures {
            let sum = self.figures.entry(name).or_default();
            *sum = Figure {
                found: sum.found + figure.found,
                drawn: sum.drawn + figure.drawn,
                right: sum.right + figure.right,
                said: sum.said + figure.said,
            };
        }
    }

    fn recall(&mut self, name: &'static str, found: bool) {
        let figure = self.figures.entry(name).or_default();
        figure.drawn += 1;
        figure.found += usize::from(found);
    }

    fn precision(&mut self, name: &'static str, right: bool) {
        let figure = self.figures.entry(name).or_default();
        figure.said += 1;
        figure.right += usize::from(right);
    }

    /// Compares what the parser finds with what was drawn.
    pub(crate) fn of(drawn: &Drawn, article: &Article<'_>) -> Figures {
        let mut figures = Figures::default();
        let pairs = pairs(drawn, article);
        figures.claims(drawn, article, &pairs);
        let back: BTreeMap<usize, &str> = pairs.iter().map(|(id, at)| (*at, *id)).collect();
        let rebuttals = article.rebuttals().iter().map(|edge| (edge.claim.index(), edge.target.map(|id| id.index())));
        figures.edges("rebuttals", &drawn.rebuttals, rebuttals, &back);
        let supports = article.supports().iter().map(|edge| (edge.claim.index(), Some(edge.target.index())));
        figures.edges("supports", &drawn.supports, supports, &back);
        figures
    }

    fn claims(&mut self, drawn: &Drawn, article: &Article<'_>, pairs: &BTreeMap<&str, usize>) {
        let is_thesis = |at: usize| article.claims().get(at).is_some_and(|claim| claim.role == Role::Thesis);
        let theses = drawn.claims.iter().filter(|claim| claim.role == "thesis");
        let hit = theses.clone().any(|claim| pairs.get(claim.id.as_str()).copied().is_some_and(is_thesis));
        if theses.count() > 0 {
            self.recall("thesis", hit);
        }
        if article.claims().iter().any(|claim| claim.role == Role::Thesis) {
            self.precision("thesis", hit);
        }
        for claim in &drawn.claims {
            let found = pairs.get(claim.id.as_str()).and_then(|at| article.claims().get(*at));
            if claim.is_core() {
                self.recall("claims", found.is_some());
            }
            let polarity = found.map_or("asserted", |found| name(found.polarity));
            let held = found.is_some_and(|found| held(drawn, article, &claim.holder, found.holder));
            if claim.is_core() && claim.polarity != "asserted" {
                self.recall("polarity", polarity == claim.polarity);
            }
            if claim.is_core() && claim.holder != "author" {
                self.recall("holder", held);
            }
            if polarity != "asserted" {
                self.precision("polarity", polarity == claim.polarity);
            }
            if found.is_some_and(|found| found.holder != Holder::Author) {
                self.precision("holder", held);
            }
        }
        let right: BTreeSet<usize> = pairs.values().copied().collect();
        (0..article.claims().len()).for_each(|at| self.precision("claims", right.contains(&at)));
    }

    fn edges(
        &mut self,
        name: &'static str,
        drawn: &[Edge],
        found: impl Iterator<Item = (usize, Option<usize>)>,
        back: &BTreeMap<usize, &str>,
    ) {
        let mut hit = BTreeSet::new();
        for (claim, target) in found {
            let claim = back.get(&claim).copied();
            // a target that no reader drew as a claim is nobody's target
            let target = target.map(|target| back.get(&target).copied().unwrap_or_default());
            let same = |edge: &Edge| Some(edge.claim.as_str()) == claim && edge.ends_at(target);
            let right = drawn.iter().enumerate().filter(|(_, edge)| same(edge)).map(|(at, _)| at);
            let right: Vec<usize> = right.collect();
            self.precision(name, !right.is_empty());
            hit.extend(right);
        }
        for (at, _) in drawn.iter().enumerate().filter(|(_, edge)| edge.is_core()) {
            self.recall(name, hit.contains(&at));
        }
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, figure) in &self.figures {
            let Figure { found, drawn, right, said } = figure;
            let f1 = figure.f1();
            writeln!(f, "  {name:10} {f1:.3}   found {found} of {drawn}, right {right} of {said}")?;
        }
        Ok(())
    }
}

fn name(polarity: Polarity) -> &'static str {
    match polarity {
        Polarity::Conceded => "conceded",
        Polarity::Denied => "denied",
        Polarity::Hypothetical => "hypothetical",
        _ => "asserted",
    }
}

fn held(drawn: &Drawn, article: &Article<'_>, wanted: &str, found: Holder) -> bool {
    match found {
        Holder::Author => wanted == "author",
        Holder::Opponent => wanted == "opponent",
        Holder::Source(id) => {
            let name = article.source(id).map_or("", |source| article.slice(source.name));
            let long = |words: &str| -> BTreeSet<String> {
                let words = words.split(|letter: char| !letter.is_alphanumeric());
                words.filter(|word| word.chars().count() >= SHORTEST).map(str::to_lowercase).collect()
            };
            !matches!(wanted, "author" | "opponent") && !long(&drawn.names(wanted)).is_disjoint(&long(name))
        }
        _ => false,
    }
}

/// The found claim of each drawn one: one to one, the best overlap first, core claims before others.
fn pairs<'d>(drawn: &'d Drawn, article: &Article<'_>) -> BTreeMap<&'d str, usize> {
    let words = words(&drawn.text);
    let inside = |span: Range<usize>| -> BTreeSet<usize> {
        let inside = words.iter().enumerate().filter(|(_, word)| word.start >= span.start && word.end <= span.end);
        inside.map(|(at, _)| at).collect()
    };
    let found: Vec<BTreeSet<usize>> = article.claims().iter().map(|claim| inside(claim.span.range())).collect();
    let mut scored = Vec::new();
    for claim in &drawn.claims {
        let accepted: Vec<BTreeSet<usize>> = claim.spans().map(inside).collect();
        for (at, words) in found.iter().enumerate() {
            let score = accepted.iter().map(|accepted| overlap(accepted, words)).fold(0.0, f64::max);
            if score >= SAME {
                scored.push((score, claim, at));
            }
        }
    }
    scored.sort_by(|left, right| {
        right.0.total_cmp(&left.0).then(right.1.is_core().cmp(&left.1.is_core())).then(left.1.id.cmp(&right.1.id))
    });
    let (mut pairs, mut used) = (BTreeMap::new(), BTreeSet::new());
    for (_, claim, at) in scored {
        if !pairs.contains_key(claim.id.as_str()) && used.insert(at) {
            pairs.insert(claim.id.as_str(), at);
        }
    }
    pairs
}

fn overlap(left: &BTreeSet<usize>, right: &BTreeSet<usize>) -> f64 {
    let both = left.intersection(right).count();
    if both == 0 { 0.0 } else { 2.0 * both as f64 / (left.len() + right.len()) as f64 }
}

/// The words of a text: letters and digits, with hyphens and apostrophes between them.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, letter) in text.char_indices() {
        let next = at + letter.len_utf8();
        let joins = matches!(letter, '\'' | '-') && text[next..].starts_with(char::is_alphanumeric);
        match words.last_mut() {
            Some(last) if last.end == at && (letter.is_alphanumeric() || joins) => last.end = next,
            _ if letter.is_alphanumeric() => words.push(at..next),
            _ => {}
        }
    }
    words
}
