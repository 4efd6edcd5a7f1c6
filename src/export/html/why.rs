//! Why each claim was found, and how it stands to the others.

use std::fmt;

use crate::export::escape::Escaped;
use crate::export::words;
use crate::model::{ClaimId, Evidence, Holder, MarkerId, Stance};
use crate::tree::Graph;
use crate::{Article, Item, print};

/// How much of a claim's words is shown where it is referred to, in columns.
const REMINDER: usize = 64;

/// How much of the words that a reason rests on is shown, in columns.
const GROUNDS: usize = 44;

/// An edge seen from one of its ends.
#[derive(Clone, Copy)]
struct Tie {
    item: Item,
    /// Whether this end is the claim of the edge, and not its target.
    outgoing: bool,
    other: Option<ClaimId>,
    marker: Option<MarkerId>,
    confidence: f32,
    kind: &'static str,
}

impl Tie {
    fn key(&self) -> String {
        match self.item {
            Item::Support(id) => format!("s{}", id.index()),
            Item::Rebuttal(id) => format!("r{}", id.index()),
            _ => String::new(),
        }
    }

    fn counters(&self) -> bool {
        matches!(self.item, Item::Rebuttal(_))
    }

    fn verb(&self) -> &'static str {
        match (self.counters(), self.outgoing) {
            (true, true) => "counters",
            (true, false) => "countered by",
            (false, true) => "supports",
            (false, false) => "supported by",
        }
    }
}

/// Writes a section for each claim, in which a script and a reader find everything about it.
pub(super) fn draw(f: &mut fmt::Formatter<'_>, article: &Article<'_>) -> fmt::Result {
    let ties = ties(article);
    let tree = article.tree();
    for (id, ties) in article.claim_ids().zip(&ties) {
        section(f, article, &tree.graph(), id, ties)?;
    }
    Ok(())
}

/// The ties of each claim: rebuttals, then supports.
fn ties(article: &Article<'_>) -> Vec<Vec<Tie>> {
    let mut ties = vec![Vec::new(); article.claims().len()];
    let mut add = |at: ClaimId, tie: Tie| {
        if let Some(ties) = ties.get_mut(at.index()) {
            ties.push(tie);
        }
    };
    for (id, edge) in article.rebuttal_ids().zip(article.rebuttals()) {
        let (item, marker, confidence, kind) = (id.into(), edge.marker, edge.confidence, edge.kind.name());
        let tie = Tie { item, outgoing: true, other: edge.target, marker, confidence, kind };
        add(edge.claim, tie);
        if let Some(target) = edge.target {
            add(target, Tie { outgoing: false, other: Some(edge.claim), ..tie });
        }
    }
    for (id, edge) in article.support_ids().zip(article.supports()) {
        let (item, marker, confidence, kind) = (id.into(), edge.marker, edge.confidence, edge.kind.name());
        let tie = Tie { item, outgoing: true, other: Some(edge.target), marker, confidence, kind };
        add(edge.claim, tie);
        add(edge.target, Tie { outgoing: false, other: Some(edge.claim), ..tie });
    }
    ties
}

fn section(
    f: &mut fmt::Formatter<'_>,
    article: &Article<'_>,
    graph: &Graph<'_>,
    id: ClaimId,
    ties: &[Tie],
) -> fmt::Result {
    let Some(claim) = article.claim(id) else { return Ok(()) };
    let (n, role, polarity) = (id.index(), claim.role.name(), claim.polarity.name());
    write!(f, "<section class=\"why\" id=\"why{n}\" data-of=\"{n}\" data-holder=\"{}\"", holder_key(claim.holder))?;
    write!(f, " data-confidence=\"{:.2}\" data-kinds=\"{role} {polarity}", claim.confidence)?;
    for tie in ties {
        let of = if tie.counters() { "rebuttal" } else { "support" };
        write!(f, " {of} {}", tie.kind)?;
    }
    let holder = words::holder(graph, claim.holder);
    let stance = match claim.stance {
        Some(Stance::Pro) => ", on the side of its root",
        Some(Stance::Opp) => ", against its root",
        None => "",
    };
    writeln!(f, "\" dir=\"auto\">")?;
    write!(f, "<h3><a href=\"#c{n}\" data-go=\"{n}\">{n}</a> <bdi>{}</bdi></h3>", Escaped(&text(article, id)))?;
    writeln!(
        f,
        "<p class=\"what\" id=\"d{n}\">{role}, {polarity}{stance} · held by <bdi>{}</bdi></p>",
        Escaped(&holder)
    )?;
    if let Some(first) = claim.restates {
        writeln!(f, "<p class=\"tie\">says again {}</p>", Reference(article, first))?;
    }
    reasons(f, article, id.into(), "why it is a claim")?;
    ties.iter().try_for_each(|tie| drawn_tie(f, article, graph, tie))?;
    writeln!(f, "</section>")
}

fn drawn_tie(f: &mut fmt::Formatter<'_>, article: &Article<'_>, graph: &Graph<'_>, tie: &Tie) -> fmt::Result {
    let class = if tie.counters() { "rebuttal" } else { "support" };
    let (key, verb, kind) = (tie.key(), tie.verb(), tie.kind);
    write!(f, "<div class=\"tie {class} {}\"", if tie.outgoing { "to" } else { "from" })?;
    write!(f, " data-tie=\"{key}\" data-confidence=\"{:.2}\"", tie.confidence)?;
    if let Some(other) = tie.other {
        write!(f, " data-other=\"{}\"", other.index())?;
    }
    if let Some(marker) = tie.marker {
        write!(f, " data-signal=\"{}\"", marker.index())?;
    }
    write!(f, "><p><b>{verb}</b> ")?;
    match tie.other {
        Some(other) => write!(f, "{}", Reference(article, other))?,
        None => write!(f, "what the article never states")?,
    }
    write!(f, " <span class=\"kind\">{kind}")?;
    if let Some(marker) = tie.marker.map(|id| words::marker(graph, id)).filter(|words| !words.is_empty()) {
        write!(f, ", <bdi>“{}”</bdi>", Escaped(&marker))?;
    }
    writeln!(f, "</span></p>")?;
    reasons(f, article, tie.item, "why")?;
    writeln!(f, "</div>")
}

/// Confidence and evidence of a decision.
fn reasons(f: &mut fmt::Formatter<'_>, article: &Article<'_>, item: Item, why: &str) -> fmt::Result {
    let Some(explanation) = article.explain(item) else { return Ok(()) };
    let confidence = explanation.confidence();
    write!(f, "<table class=\"reasons\"><caption>{why}: confidence {confidence:.2} ")?;
    writeln!(f, "<meter min=\"0\" max=\"1\" value=\"{confidence:.2}\" aria-label=\"confidence\"></meter></caption>")?;
    for evidence in explanation.evidence() {
        reason(f, article, evidence)?;
    }
    if let Some(second) = explanation.runner_up() {
        let (target, confidence) = (Reference(article, second.target), second.confidence);
        writeln!(f, "<tr><td>{confidence:.2}</td><td>second choice</td><td>{target}</td></tr>")?;
    }
    writeln!(f, "</table>")
}

fn reason(f: &mut fmt::Formatter<'_>, article: &Article<'_>, evidence: &Evidence) -> fmt::Result {
    let words = evidence.span.map(|span| print::clipped(article.slice(span), GROUNDS)).unwrap_or_default();
    let (weight, rule) = (evidence.weight, article.rule(evidence));
    write!(f, "<tr><td>{weight:+.2}</td><td>{}</td>", Escaped(rule))?;
    writeln!(f, "<td><bdi>{}</bdi></td></tr>", Escaped(&words))
}

/// A claim by number and words, as a link to its place in the text.
pub(super) struct Reference<'r>(pub(super) &'r Article<'r>, pub(super) ClaimId);

impl fmt::Display for Reference<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (n, words) = (self.1.index(), print::clipped(&text(self.0, self.1), REMINDER));
        write!(f, "<a href=\"#c{n}\" data-go=\"{n}\"><span class=\"n\">{n}</span> <bdi>{}</bdi></a>", Escaped(&words))
    }
}

fn text(article: &Article<'_>, id: ClaimId) -> String {
    article.claim(id).map(|claim| print::line(article.slice(claim.span))).unwrap_or_default()
}

/// How a filter names a holder.
pub(super) fn holder_key(holder: Holder) -> String {
    match holder {
        Holder::Author => "author".to_owned(),
        Holder::Opponent => "opponent".to_owned(),
        Holder::Source(id) => format!("s{}", id.index()),
    }
}
