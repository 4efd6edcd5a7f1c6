//! The words that an outline says about claims and edges.

use super::Part;
use super::sheet::Run;
use crate::export::words;
use crate::model::{ClaimId, Holder, MarkerId, Role};
use crate::print;
use crate::tree::{Graph, Link};

/// How many columns of a claim's words stand beside a reference to it.
const REMINDER: usize = 40;

/// How a claim hangs under its parent, read from the parent down: `countered by (denial, “however”):`.
pub(super) fn link(graph: &Graph<'_>, link: Link) -> Vec<Run<'static>> {
    let (part, relation) = match link {
        Link::Supports(id) => {
            (Part::Support, graph.supports.get(id.index()).map_or("", |edge| words::support(edge.kind)))
        }
        Link::Counters(_) => (Part::Rebuttal, "countered by"),
        Link::CounteredBy(_) => (Part::Rebuttal, "counters"),
    };
    let mut runs = vec![Run::new(part, format!("{}{relation}", words::hedge(graph, link)))];
    runs.extend(how(graph, part, rebuttal_kind(graph, link), graph.marker(link)));
    runs.push(Run::glued(part, ":"));
    runs
}

/// An edge that found no place in the tree, from the side of its claim: `also counters [7] (contrast): the bus is …`.
pub(super) fn cross_reference(graph: &Graph<'_>, link: Link, target: ClaimId) -> Vec<Run<'static>> {
    let relation = match link {
        Link::Supports(_) => "also supports",
        Link::Counters(_) | Link::CounteredBy(_) => "also counters",
    };
    let hedge = words::hedge(graph, link);
    let mut runs = vec![Run::new(Part::Note, format!("{hedge}{relation} [{}]", target.index()))];
    runs.extend(how(graph, Part::Note, rebuttal_kind(graph, link), graph.marker(link)));
    let words = graph.claims.get(target.index()).and_then(|claim| graph.text.get(claim.span.range())).unwrap_or("");
    runs.push(Run::glued(Part::Note, ":"));
    runs.push(Run::new(Part::Note, print::clipped(words, REMINDER)));
    runs
}

/// Kind and marker in brackets; nothing where there is neither.
pub(super) fn how(
    graph: &Graph<'_>,
    part: Part,
    kind: Option<&'static str>,
    marker: Option<MarkerId>,
) -> Vec<Run<'static>> {
    let marker = marker.map(|id| words::marker(graph, id)).filter(|words| !words.is_empty());
    let mut runs = Vec::new();
    match (kind, marker) {
        (None, None) => {}
        (Some(kind), None) => runs.push(Run::new(part, format!("({kind})"))),
        (kind, Some(marker)) => {
            runs.push(Run::new(part, kind.map_or("(".to_owned(), |kind| format!("({kind},"))));
            let quoted = format!("“{marker}”");
            runs.push(if kind.is_some() { Run::new(Part::Marker, quoted) } else { Run::glued(Part::Marker, quoted) });
            runs.push(Run::glued(part, ")"));
        }
    }
    runs
}

/// The words of a claim and, in brackets, its number, how it is put forward, and who holds it if not the author.
pub(super) fn claim<'g>(graph: &Graph<'g>, id: ClaimId, part: Part, link: Option<Link>) -> Vec<Run<'g>> {
    let Some(claim) = graph.claims.get(id.index()) else { return Vec::new() };
    let mut notes = vec![id.index().to_string()];
    if claim.role == Role::Premise && !matches!(link, Some(Link::Supports(_))) {
        notes.push("a premise".to_owned());
    }
    notes.extend(words::polarity(claim.polarity).map(str::to_owned));
    match claim.holder {
        Holder::Author => {}
        other => notes.push(words::holder(graph, other)),
    }
    let words = graph.text.get(claim.span.range()).unwrap_or("");
    vec![Run::new(part, words), Run::new(Part::Note, format!("[{}]", notes.join(", ")))]
}

fn rebuttal_kind(graph: &Graph<'_>, link: Link) -> Option<&'static str> {
    match link {
        Link::Supports(_) => None,
        Link::Counters(id) | Link::CounteredBy(id) => graph.rebuttals.get(id.index()).map(|edge| edge.kind.name()),
    }
}
