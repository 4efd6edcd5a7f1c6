//! Where every box stands: the trees of an article laid out each by itself, then side by side in rows.

use std::ops::Range;

use super::card::{Card, WIDTH};
use super::tidy::{self, Spacing};
use crate::model::{ClaimId, RebuttalKind, Role};
use crate::tree::{Link, Tree};

/// Between the bottom of a level and the top of the next; an edge and its label lie there.
pub(super) const LEVEL_GAP: f32 = 68.0;

/// Between boxes.
const SPACING: Spacing = Spacing { siblings: WIDTH + 22.0, cousins: WIDTH + 34.0 };

/// Between trees, and around the sheet.
const TREE_GAP: f32 = 44.0;
const MARGIN: f32 = 18.0;

/// A row of trees is this wide before another is begun, or as wide as the widest tree: four boxes, so that a page has
/// to be scrolled down only.
const ROW: f32 = 1080.0;

/// The height of a heading between rows.
const HEADING: f32 = 46.0;

/// A claim in its place.
pub(super) struct Node {
    pub(super) card: Card,
    /// The node above it, and how it hangs there.
    pub(super) parent: Option<(usize, Link)>,
    pub(super) level: usize,
    /// The upper left corner.
    pub(super) x: f32,
    pub(super) y: f32,
    /// The bottom of its level.
    pub(super) bottom: f32,
    pub(super) children: Range<usize>,
}

/// All trees in their places.
#[derive(Default)]
pub(super) struct Sheet {
    pub(super) nodes: Vec<Node>,
    /// Headings with the height they stand at.
    pub(super) headings: Vec<(f32, &'static str)>,
    pub(super) width: f32,
    pub(super) height: f32,
}

/// The claims that counter what the article does not state, in order.
type Open<'o> = &'o [(ClaimId, RebuttalKind)];

/// A tree laid out from (0, 0) on.
struct Plot {
    nodes: Range<usize>,
    thesis: bool,
    width: f32,
    height: f32,
}

impl Sheet {
    pub(super) fn of(tree: &Tree<'_>) -> Self {
        let mut sheet = Sheet::default();
        let rebuttals = tree.graph().rebuttals.iter().filter(|edge| edge.target.is_none());
        let mut open: Vec<_> = rebuttals.map(|edge| (edge.claim, edge.kind)).collect();
        open.sort_by_key(|(claim, _)| *claim);
        let plots: Vec<Plot> = tree.roots().iter().map(|root| sheet.plot(tree, &open, *root)).collect();
        sheet.arrange(&plots);
        sheet
    }

    /// Lays one tree out, its nodes breadth first.
    fn plot(&mut self, tree: &Tree<'_>, open: Open<'_>, root: ClaimId) -> Plot {
        let first = self.nodes.len();
        self.nodes.extend(node(tree, open, root, None, 0));
        let mut at = first;
        while let Some(parent) = self.nodes.get(at) {
            let (id, level, start) = (parent.card.id, parent.level + 1, self.nodes.len());
            for child in tree.children(id) {
                self.nodes.extend(tree.link(*child).and_then(|link| node(tree, open, *child, Some((at, link)), level)));
            }
            self.nodes[at].children = start..self.nodes.len();
            at += 1;
        }
        let nodes = &mut self.nodes[first..];
        let relative = |range: &Range<usize>| range.start - first..range.end - first;
        let children: Vec<_> = nodes.iter().map(|node| relative(&node.children)).collect();
        let mut width = 0_f32;
        for (node, centre) in nodes.iter_mut().zip(tidy::centres(&children, SPACING)) {
            node.x = centre;
            width = width.max(centre + WIDTH);
        }
        let thesis = tree.graph().claims.get(root.index()).is_some_and(|claim| claim.role == Role::Thesis);
        Plot { height: levels(nodes), nodes: first..self.nodes.len(), thesis, width }
    }

    /// Sets the trees side by side, in rows; those of theses come first, under no heading.
    fn arrange(&mut self, plots: &[Plot]) {
        let row = plots.iter().map(|plot| plot.width).fold(ROW, f32::max);
        let (mut x, mut y, mut row_height, mut theses) = (0.0, 0.0, 0_f32, true);
        for (at, plot) in plots.iter().enumerate() {
            let apart = theses && !plot.thesis;
            if (apart && at > 0) || (x > 0.0 && x + plot.width > row) {
                y += row_height + TREE_GAP;
                (x, row_height) = (0.0, 0.0);
            }
            if apart && at > 0 {
                self.headings.push((y + HEADING / 2.0, "Apart from the thesis"));
                y += HEADING;
            }
            theses &= !apart;
            for node in &mut self.nodes[plot.nodes.clone()] {
                node.x += x + MARGIN;
                node.y += y + MARGIN;
                node.bottom += y + MARGIN;
            }
            self.width = self.width.max(x + plot.width);
            x += plot.width + TREE_GAP;
            row_height = row_height.max(plot.height);
        }
        self.width += 2.0 * MARGIN;
        self.height = y + row_height + 2.0 * MARGIN;
    }
}

fn node(tree: &Tree<'_>, open: Open<'_>, id: ClaimId, parent: Option<(usize, Link)>, level: usize) -> Option<Node> {
    let card = Card::of(tree, open, id)?;
    Some(Node { card, parent, level, x: 0.0, y: 0.0, bottom: 0.0, children: 0..0 })
}

/// Sets the nodes of a tree on the levels, each as high as its highest box, and gives the height of the whole. Edges lie
/// between levels and so never behind a box.
fn levels(nodes: &mut [Node]) -> f32 {
    let mut top = 0.0;
    let mut rest = nodes;
    let mut height = 0.0;
    while let Some(level) = rest.first().map(|node| node.level) {
        let count = rest.iter().take_while(|node| node.level == level).count();
        let (these, deeper) = rest.split_at_mut(count);
        let bottom = these.iter().map(|node| top + node.card.height()).fold(top, f32::max);
        for node in these {
            (node.y, node.bottom) = (top, bottom);
        }
        height = bottom;
        top = bottom + LEVEL_GAP;
        rest = deeper;
    }
    height
}
