//! The lines between boxes: the edges of the trees with their labels, and the cross-references.

use std::fmt;

use super::Px;
use super::card::WIDTH;
use super::label::{Measure, width};
use super::sheet::{LEVEL_GAP, Node, Sheet};
use crate::export::escape::Escaped;
use crate::export::words;
use crate::model::ClaimId;
use crate::tree::{Graph, Link, Tree};

/// How far apart edges end at the bottom of a box.
const PORTS: f32 = 24.0;

/// The part of the gap between levels below the curve, where the label is.
const STRAIGHT: f32 = 32.0;

/// The part of the gap above the curve, where heads are.
const HEADROOM: f32 = 12.0;

/// Between the end of an edge and the box it ends at.
const CLEARANCE: f32 = 3.0;

/// The words of a label, and the box around them.
const LABEL: Measure = Measure { size: 10.5, width: WIDTH - 40.0, lines: 1 };
const PILL: f32 = 17.0;

/// How far a cross-reference swings out.
const SWING: f32 = 40.0;

/// The heads of arrows: a triangle for a support, a bar for a rebuttal.
pub(super) const HEADS: &str = "\
<defs><marker id=\"support-head\" class=\"support-head\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" \
markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0 10 5 0 10Z\"/></marker>\
<marker id=\"rebuttal-head\" class=\"rebuttal-head\" viewBox=\"0 0 6 18\" refX=\"3\" refY=\"9\" markerWidth=\"6\" \
markerHeight=\"18\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><rect x=\"1\" width=\"3.6\" height=\"18\"/></marker></defs>";

/// The edges of the trees. Those that start at one level keep the order of what hangs there, so none crosses another.
pub(super) fn draw_tree(f: &mut fmt::Formatter<'_>, tree: &Tree<'_>, sheet: &Sheet) -> fmt::Result {
    for parent in &sheet.nodes {
        let count = parent.children.len();
        let step = PORTS.min((WIDTH - 2.0 * PORTS) / count.saturating_sub(1).max(1) as f32);
        for (number, child) in sheet.nodes[parent.children.clone()].iter().enumerate() {
            let Some((_, link)) = child.parent else { continue };
            let port = parent.x + WIDTH / 2.0 + (number as f32 - (count - 1) as f32 / 2.0) * step;
            open(f, tree, link, "", (parent, child))?;
            branch(f, parent, child, port, matches!(link, Link::CounteredBy(_)))?;
            label(f, &tree.graph(), link, child)?;
            writeln!(f, "</g>")?;
        }
    }
    Ok(())
}

/// From the child up to its parent, or the other way where the parent counters the child: down to the bottom of the
/// parent's level, then a curve through the gap, then straight to the child.
fn branch(f: &mut fmt::Formatter<'_>, parent: &Node, child: &Node, port: f32, down: bool) -> fmt::Result {
    let (centre, bend) = (child.x + WIDTH / 2.0, child.y - STRAIGHT);
    let bottom = parent.bottom + HEADROOM;
    let middle = (bottom + bend) / 2.0;
    let (top, end) = (parent.y + parent.card.height(), child.y);
    let (top, end) = if down { (top, end - CLEARANCE) } else { (top + CLEARANCE, end) };
    let [port, centre, middle, bend, bottom, top, end] = [port, centre, middle, bend, bottom, top, end].map(Px);
    if down {
        write!(f, "<path d=\"M{port} {top}V{bottom}C{port} {middle} {centre} {middle} {centre} {bend}V{end}\"/>")
    } else {
        write!(f, "<path d=\"M{centre} {end}V{bend}C{centre} {middle} {port} {middle} {port} {bottom}V{top}\"/>")
    }
}

/// What the edge is and which words signal it, over the box that hangs on it.
fn label(f: &mut fmt::Formatter<'_>, graph: &Graph<'_>, link: Link, child: &Node) -> fmt::Result {
    let kind = kind(graph, link);
    let marker = graph.marker(link).map(|id| words::marker(graph, id)).filter(|words| !words.is_empty());
    let hedge = words::hedge(graph, link);
    let words = marker.map_or_else(|| format!("{hedge}{kind}"), |words| format!("{hedge}{kind} “{words}”"));
    let lines = LABEL.wrap(&words);
    let words = lines.first().map_or("", String::as_str);
    let wide = width(words, LABEL.size) + PILL;
    let (centre, middle) = (child.x + WIDTH / 2.0, child.y - STRAIGHT / 2.0 - 3.0);
    let [left, top, base] = [centre - wide / 2.0, middle - PILL / 2.0, middle + LABEL.size / 3.0].map(Px);
    let (wide, high, centre) = (Px(wide), Px(PILL), Px(centre));
    write!(f, "<rect class=\"pill\" x=\"{left}\" y=\"{top}\" width=\"{wide}\" height=\"{high}\" rx=\"8.5\"/>")?;
    write!(f, "<text class=\"how\" x=\"{centre}\" y=\"{base}\">{}</text>", Escaped(words))
}

/// The cross-references, from box to box by the sides that face each other.
pub(super) fn draw_crossing(f: &mut fmt::Formatter<'_>, tree: &Tree<'_>, sheet: &Sheet) -> fmt::Result {
    let graph = tree.graph();
    let mut places = vec![None; graph.claims.len()];
    for (at, node) in sheet.nodes.iter().enumerate() {
        for id in [node.card.id].iter().chain(tree.restated(node.card.id)) {
            places[id.index()] = Some(at);
        }
    }
    let place = |id: ClaimId| places.get(id.index()).copied().flatten().and_then(|at: usize| sheet.nodes.get(at));
    for link in tree.cross_references() {
        let ends = graph.ends(*link).and_then(|(claim, target)| Some((place(claim)?, place(target)?)));
        let Some((claim, target)) = ends.filter(|(claim, target)| claim.card.id != target.card.id) else { continue };
        let side = |node: &Node, other: &Node| {
            let right = other.x >= node.x;
            let x = node.x + if right { WIDTH } else { 0.0 };
            (x, node.y + node.card.height() / 2.0, if right { SWING } else { -SWING })
        };
        let (from_x, from_y, from_swing) = side(claim, target);
        let (to_x, to_y, to_swing) = side(target, claim);
        let to_x = to_x + CLEARANCE * to_swing.signum();
        open(f, tree, *link, " crossing", (target, claim))?;
        let numbers = [from_x, from_y, from_x + from_swing, from_y, to_x + to_swing, to_y, to_x, to_y].map(Px);
        let [a, b, c, d, e, g, h, i] = numbers;
        writeln!(f, "<path d=\"M{a} {b}C{c} {d} {e} {g} {h} {i}\"/></g>")?;
    }
    Ok(())
}

/// The group of an edge, with what it says in words. `up` and `down` are the boxes that it joins.
fn open(
    f: &mut fmt::Formatter<'_>,
    tree: &Tree<'_>,
    link: Link,
    more: &str,
    (up, down): (&Node, &Node),
) -> fmt::Result {
    let graph = tree.graph();
    let (key, class, confidence) = match link {
        Link::Supports(id) => {
            (format!("s{}", id.index()), "support", graph.supports.get(id.index()).map(|edge| edge.confidence))
        }
        Link::Counters(id) | Link::CounteredBy(id) => {
            (format!("r{}", id.index()), "rebuttal", graph.rebuttals.get(id.index()).map(|edge| edge.confidence))
        }
    };
    let verb = if class == "support" { "supports" } else { "counters" };
    let (claim, target) = graph.ends(link).map_or((0, 0), |(claim, target)| (claim.index(), target.index()));
    let (kind, confidence) = (kind(&graph, link), confidence.unwrap_or_default());
    write!(f, "<g class=\"edge {class}{more}\" data-edge=\"{key}\" data-from=\"{claim}\" data-to=\"{target}\"")?;
    let (up, down) = (up.card.id.index(), down.card.id.index());
    write!(f, " data-up=\"{up}\" data-down=\"{down}\" data-confidence=\"{confidence:.2}\">")?;
    write!(f, "<title>{claim} {verb} {target} ({kind}), confidence {confidence:.2}</title>")
}

/// The kind of an edge in words that read from the claim above down.
fn kind(graph: &Graph<'_>, link: Link) -> &'static str {
    match link {
        Link::Supports(id) => graph.supports.get(id.index()).map_or("", |edge| words::support(edge.kind)),
        Link::Counters(id) | Link::CounteredBy(id) => {
            graph.rebuttals.get(id.index()).map_or("", |edge| edge.kind.name())
        }
    }
}

/// The curve and the label share the gap.
const _: () = assert!(HEADROOM + STRAIGHT < LEVEL_GAP && PILL < STRAIGHT);
