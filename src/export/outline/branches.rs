//! The branches of an outline: each claim in its place in the tree, with how it hangs there.

use std::fmt;

use super::sheet::{Run, Sheet};
use super::{Part, Style, label};
use crate::model::{ClaimId, Role};
use crate::tree::{Graph, Link, Tree};

/// How many columns a level of the tree is indented.
const INDENT: usize = 3;

/// The width of the plain outline that a tree displays as.
const PLAIN_WIDTH: usize = 100;

/// The trees of an article while they are drawn.
pub(super) struct Branches<'t> {
    tree: &'t Tree<'t>,
    graph: Graph<'t>,
    /// The cross-references, each with the claim it starts from, in the order of the claims.
    crossing: Vec<(ClaimId, ClaimId, Link)>,
    /// For each level from the first below the root, whether more siblings follow there.
    more: Vec<bool>,
    /// How many levels are drawn with guides; what lies deeper is marked with its depth instead, or a chain as long as
    /// the article would take a page as wide.
    levels: usize,
}

impl<'t> Branches<'t> {
    pub(super) fn new(tree: &'t Tree<'t>, width: usize) -> Self {
        let graph = tree.graph();
        let ends = |link: &Link| graph.ends(*link).map(|(claim, target)| (claim, target, *link));
        let mut crossing: Vec<_> = tree.cross_references().iter().filter_map(ends).collect();
        crossing.sort_unstable();
        Branches { tree, graph, crossing, more: Vec::new(), levels: (width / 2 / INDENT).max(2) }
    }

    /// The trees under the theses, or those of the other roots.
    pub(super) fn draw(&mut self, sheet: &mut Sheet<'_>, of_theses: bool) -> fmt::Result {
        let tree = self.tree;
        let wanted = tree.roots().iter().filter(|root| self.is_thesis(**root) == of_theses);
        for (position, root) in wanted.copied().collect::<Vec<_>>().into_iter().enumerate() {
            if position > 0 {
                sheet.gap("")?;
            }
            let mut restated = 0;
            for (depth, id) in tree.subtree(root) {
                if restated > 0 {
                    restated -= 1;
                    self.again(sheet, id)?;
                } else {
                    restated = tree.restated(id).len();
                    self.claim(sheet, depth, id)?;
                }
            }
        }
        Ok(())
    }

    pub(super) fn is_thesis(&self, id: ClaimId) -> bool {
        self.graph.claims.get(id.index()).is_some_and(|claim| claim.role == Role::Thesis)
    }

    /// One claim: guides, how it hangs under its parent, its words, notes; then its cross-references.
    fn claim(&mut self, sheet: &mut Sheet<'_>, depth: usize, id: ClaimId) -> fmt::Result {
        let link = self.tree.link(id);
        let first = self.guides(sheet, depth, id)?;
        let rest = self.below(depth);
        let mut runs = Vec::new();
        if depth > self.levels {
            runs.push(Run::new(Part::Note, format!("(level {depth})")));
        }
        if let Some(link) = link {
            runs.extend(label::link(&self.graph, link));
        }
        let part = if depth == 0 && self.is_thesis(id) { Part::Thesis } else { Part::Claim };
        runs.extend(label::claim(&self.graph, id, part, link));
        sheet.lines(&first, &rest, &runs)?;
        self.cross_references(sheet, &rest, id)
    }

    /// A restatement, under the claim that it restates.
    fn again(&self, sheet: &mut Sheet<'_>, id: ClaimId) -> fmt::Result {
        let rest = self.below(self.more.len());
        let mut runs = vec![Run::new(Part::Note, "again:")];
        runs.extend(label::claim(&self.graph, id, Part::Thesis, None));
        sheet.lines(&rest, &format!("{rest}   "), &runs)?;
        self.cross_references(sheet, &rest, id)
    }

    fn cross_references(&self, sheet: &mut Sheet<'_>, guides: &str, id: ClaimId) -> fmt::Result {
        let start = self.crossing.partition_point(|(claim, ..)| *claim < id);
        for (_, target, link) in self.crossing.iter().skip(start).take_while(|(claim, ..)| *claim == id) {
            let runs = label::cross_reference(&self.graph, *link, *target);
            sheet.lines(&format!("{guides}→ "), &format!("{guides}  "), &runs)?;
        }
        Ok(())
    }

    /// Moves on to the claim, with an empty line before each branch of the root, and gives what stands before its first
    /// line.
    fn guides(&mut self, sheet: &mut Sheet<'_>, depth: usize, id: ClaimId) -> Result<String, fmt::Error> {
        if depth == 1 {
            sheet.gap("│")?;
        }
        self.more.truncate(depth.saturating_sub(1));
        let mut guides = self.below(depth.saturating_sub(1));
        if depth == 0 {
            return Ok(guides);
        }
        let siblings = self.tree.parent(id).map_or(&[][..], |parent| self.tree.children(parent));
        let more = siblings.last() != Some(&id);
        guides.push_str(match more {
            _ if depth > self.levels => "⋯  ",
            true => "├─ ",
            false => "└─ ",
        });
        if depth <= self.levels {
            self.more.push(more);
        }
        Ok(guides)
    }

    /// What stands before a line below a claim of this depth.
    fn below(&self, depth: usize) -> String {
        let guides = self.more.iter().take(depth).map(|more| if *more { "│  " } else { "   " });
        let deeper = if depth > self.levels { "   " } else { "" };
        guides.chain([deeper]).collect()
    }
}

impl fmt::Display for Tree<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let style = Style::plain();
        let mut sheet = Sheet::new(f, &style, PLAIN_WIDTH);
        let mut branches = Branches::new(self, PLAIN_WIDTH);
        let theses = self.roots().iter().filter(|root| branches.is_thesis(**root)).count();
        branches.draw(&mut sheet, true)?;
        if (1..self.roots().len()).contains(&theses) {
            sheet.gap("")?;
        }
        branches.draw(&mut sheet, false)?;
        if !self.roots().is_empty() && !self.loose().is_empty() {
            sheet.gap("")?;
        }
        for id in self.loose() {
            sheet.lines("· ", "  ", &label::claim(&self.graph(), *id, Part::Claim, None))?;
        }
        Ok(())
    }
}
