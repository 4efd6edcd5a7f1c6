//! An article as an outline in plain text: the thesis, what is said for and against it, and who said what.

mod branches;
mod label;
mod said;
mod sheet;
mod style;
#[cfg(test)]
mod tests;

use std::fmt;

pub use style::{Part, Style};

use self::branches::Branches;
use self::sheet::{Run, Sheet};
use super::words;
use crate::tree::Tree;
use crate::{Article, ClaimId, print};

/// The width of an outline in columns unless another is asked for.
const WIDTH: usize = 88;

/// A loose claim is listed from this confidence on unless another is asked for.
const LOOSE_CONFIDENCE: f32 = 0.5;

/// Below this fit the outline warns that the text hardly looks like prose in the lexicon's language.
const DOUBTFUL_FIT: f32 = 0.5;

/// An article as an outline in plain text, to be displayed: made with [`Article::outline`].
///
/// The number in brackets after a claim is [its index](crate::ClaimId::index). Edges are read from the upper claim down:
/// "reason", "evidence", "example" and "follows from" stand before what supports it, "countered by" before what counters
/// it, "counters:" before what it counters. "perhaps" stands before an edge that is more likely wrong than right, as most
/// are that no word signals.
///
/// ```
/// let article = counterpoint::parse("The bus must stay, because nurses need it.");
/// println!("{}", article.outline().width(60));
/// ```
#[derive(Clone, Debug)]
pub struct Outline<'a> {
    article: &'a Article<'a>,
    width: usize,
    style: Style,
    loose_confidence: f32,
}

impl Article<'_> {
    /// The article as an outline in plain text: the thesis, what is said for and against it, and who said what.
    pub fn outline(&self) -> Outline<'_> {
        Outline { article: self, width: WIDTH, style: Style::plain(), loose_confidence: LOOSE_CONFIDENCE }
    }
}

impl Outline<'_> {
    /// Wraps at this many columns; 88 by default. A line that is indented far still takes 24 columns of words.
    #[must_use]
    pub fn width(mut self, columns: usize) -> Self {
        self.width = columns;
        self
    }

    /// Sets the parts in this style; plain by default.
    #[must_use]
    pub fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Lists the claims tied to nothing from this confidence on: 0.5 by default, 0 for all, above 1 for none.
    #[must_use]
    pub fn loose_confidence(mut self, least: f32) -> Self {
        self.loose_confidence = least;
        self
    }

    /// Title, standfirst, and where the article comes from.
    fn head(&self, sheet: &mut Sheet<'_>) -> fmt::Result {
        let article = self.article;
        if let Some(title) = article.title() {
            sheet.lines("", "", &[Run::new(Part::Title, article.slice(title).trim_start_matches('#'))])?;
        }
        if let Some(standfirst) = article.standfirst() {
            sheet.lines("", "", &[Run::new(Part::Note, article.slice(standfirst))])?;
        }
        let metadata = article.metadata();
        let origin = article.authors().iter().copied().chain(metadata.publication).chain(metadata.date);
        let origin: Vec<String> = origin.map(|span| print::line(article.slice(span))).collect();
        if !origin.is_empty() {
            sheet.lines("", "", &[Run::new(Part::Note, origin.join(" · "))])?;
        }
        Ok(())
    }

    /// The trees: those of the theses, then the others.
    fn trees(&self, sheet: &mut Sheet<'_>, tree: &Tree<'_>) -> fmt::Result {
        let mut branches = Branches::new(tree, sheet.width());
        let theses = tree.roots().iter().filter(|root| branches.is_thesis(**root)).count();
        if theses > 0 {
            sheet.heading(if theses == 1 { "THESIS" } else { "THESES" })?;
            branches.draw(sheet, true)?;
        }
        if theses < tree.roots().len() {
            sheet.heading(if theses > 0 { "APART FROM THE THESIS" } else { "ARGUMENTS" })?;
            branches.draw(sheet, false)?;
        }
        if self.article.claims().is_empty() {
            sheet.gap("")?;
            sheet.lines("", "", &[Run::new(Part::Heading, "NO ARGUMENT FOUND")])?;
        }
        Ok(())
    }

    /// Rebuttals of something that the article never states.
    fn without_target(&self, sheet: &mut Sheet<'_>, tree: &Tree<'_>) -> fmt::Result {
        let graph = tree.graph();
        let mut rebuttals = graph.rebuttals.iter().filter(|rebuttal| rebuttal.target.is_none()).peekable();
        if rebuttals.peek().is_some() {
            sheet.heading("AGAINST WHAT THE ARTICLE DOES NOT STATE")?;
        }
        for rebuttal in rebuttals {
            let mut runs = vec![Run::new(Part::Rebuttal, rebuttal.kind.name())];
            runs.extend(label::how(&graph, Part::Rebuttal, None, rebuttal.marker));
            runs.push(Run::glued(Part::Rebuttal, ":"));
            runs.extend(label::claim(&graph, rebuttal.claim, Part::Claim, None));
            sheet.lines(" · ", "   ", &runs)?;
        }
        Ok(())
    }

    /// The claims tied to nothing, without those that a rebuttal without target has shown already.
    fn loose(&self, sheet: &mut Sheet<'_>, tree: &Tree<'_>) -> fmt::Result {
        let graph = tree.graph();
        let mut shown: Vec<_> = graph.rebuttals.iter().filter(|edge| edge.target.is_none()).map(|e| e.claim).collect();
        shown.sort_unstable();
        let likely =
            |id: &ClaimId| graph.claims.get(id.index()).is_some_and(|claim| claim.confidence >= self.loose_confidence);
        let loose = tree.loose().iter().copied().filter(|id| shown.binary_search(id).is_err());
        let (listed, hidden): (Vec<ClaimId>, Vec<ClaimId>) = loose.partition(likely);
        if !listed.is_empty() {
            let alone = tree.roots().is_empty() && shown.is_empty();
            sheet.heading(if alone { "CLAIMS TIED TO NOTHING" } else { "OTHER CLAIMS, TIED TO NOTHING" })?;
        }
        for id in &listed {
            sheet.lines(" · ", "   ", &label::claim(&graph, *id, Part::Claim, None))?;
        }
        if !hidden.is_empty() {
            sheet.gap("")?;
            let count =
                format!("{} tied to nothing, too doubtful to list.", words::counted(hidden.len(), "more claim"));
            sheet.lines("", "", &[Run::new(Part::Note, count)])?;
        }
        Ok(())
    }

    /// How much there is of everything, and what to be careful about.
    fn counts(&self, sheet: &mut Sheet<'_>) -> fmt::Result {
        let article = self.article;
        let counts = [
            (article.claims().len(), "claim"),
            (article.rebuttals().len(), "rebuttal"),
            (article.supports().len(), "support"),
            (article.quotes().len(), "quote"),
            (article.sources().len(), "source"),
            (article.markers().len(), "marker"),
        ];
        let counts: Vec<String> = counts.into_iter().map(|(count, noun)| words::counted(count, noun)).collect();
        sheet.gap("")?;
        sheet.lines("", "", &[Run::new(Part::Note, counts.join(" · "))])?;
        if article.language_fit() < DOUBTFUL_FIT && !article.sentences().is_empty() {
            let fit = format!(
                "Little of this reads like prose in the lexicon’s language ({}).",
                print::line(article.language())
            );
            sheet.lines("", "", &[Run::new(Part::Note, fit)])?;
        }
        for limit in article.limits_reached() {
            sheet.lines("", "", &[Run::new(Part::Note, words::beyond(*limit))])?;
        }
        Ok(())
    }
}

impl fmt::Display for Outline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut sheet = Sheet::new(f, &self.style, self.width);
        let tree = self.article.tree();
        self.head(&mut sheet)?;
        self.trees(&mut sheet, &tree)?;
        self.without_target(&mut sheet, &tree)?;
        self.loose(&mut sheet, &tree)?;
        said::draw(&mut sheet, self.article)?;
        self.counts(&mut sheet)
    }
}
