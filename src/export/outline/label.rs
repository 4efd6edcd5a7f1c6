//! The words that an outline says about claims and edges.

use super::sheet::Run;
use super::{Part, marks};
use crate::model::{ClaimId, Holder, MarkerId, Polarity, Role, SupportKind};
use crate::print;
use crate::tree::{Graph, Link};

/// How many columns of a claim's words stand beside a reference to it.
const REMINDER: usize = 40;

/// How a claim hangs under its parent, read from the parent down: `countered by (denial, “however”):`.
pub(super) fn link(graph: &Graph<'_>, link: Link) -> Vec<Run<'static>> {
    let (part, relation) = match link {
        Link::Supports(id) => (Part::Support, graph.supports.get(id.index()).map_or("", |edge| support(edge.kind))),
        Link::Counters(_) => (Part::Rebuttal, "countered by"),
        Link::CounteredBy(_) => (Part::Rebuttal, "counters"),
    };
    let mut runs = vec![Run::new(part, relation)];
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
    let mut runs = vec![Run::new(Part::Note, format!("{relation} [{}]", target.index()))];
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
    let marker = marker.map(|id| marker_words(graph, id)).filter(|words| !words.is_empty());
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
    notes.extend(polarity(claim.polarity).map(str::to_owned));
    match claim.holder {
        Holder::Author => {}
        Holder::Opponent => notes.push("an unnamed opponent".to_owned()),
        Holder::Source(id) => notes.extend(source_name(graph, id.index())),
    }
    let words = graph.text.get(claim.span.range()).unwrap_or("");
    vec![Run::new(part, words), Run::new(Part::Note, format!("[{}]", notes.join(", ")))]
}

fn source_name(graph: &Graph<'_>, index: usize) -> Option<String> {
    let source = graph.sources.get(index)?;
    graph.text.get(source.name.range()).map(print::line)
}

/// The words of a marker, the parts of a discontinuous one with an ellipsis between them.
pub(super) fn marker_words(graph: &Graph<'_>, id: MarkerId) -> String {
    let Some(marker) = graph.markers.get(id.index()) else { return String::new() };
    let parts = marker.spans.of(graph.spans);
    let parts = if parts.is_empty() { std::slice::from_ref(&marker.span) } else { parts };
    let words = parts.iter().filter_map(|span| graph.text.get(span.range()));
    words.map(|words| marks::bare(&print::line(words)).to_owned()).collect::<Vec<_>>().join(" … ")
}

fn rebuttal_kind(graph: &Graph<'_>, link: Link) -> Option<&'static str> {
    match link {
        Link::Supports(_) => None,
        Link::Counters(id) | Link::CounteredBy(id) => graph.rebuttals.get(id.index()).map(|edge| edge.kind.name()),
    }
}

/// Read from the target down to its ground.
pub(in crate::export) fn support(kind: SupportKind) -> &'static str {
    match kind {
        SupportKind::Consequence => "follows from",
        other => other.name(),
    }
}

/// How a claim is put forward where that is not simply as true.
pub(in crate::export) fn polarity(polarity: Polarity) -> Option<&'static str> {
    match polarity {
        Polarity::Asserted => None,
        Polarity::Conceded => Some("granted"),
        Polarity::Denied => Some("rejected"),
        Polarity::Hypothetical => Some("supposed"),
    }
}
