//! An article as a graph for Graphviz.

use std::fmt::{self, Write};

use super::edge::{Edge, EdgeKind, edges};
use super::labels;
use crate::model::{ClaimId, Polarity, Role};
use crate::{Article, print};

/// The columns at which the words of a node and of an edge are wrapped.
const NODE: usize = 36;
const LABEL: usize = 20;

/// An article as a graph in the language of Graphviz: made with [`Article::dot`].
///
/// A claim is a node, `c` with its index, and an edge leads from what is upheld or given as a ground to its target.
/// Beside what is drawn, nodes and edges have attributes of their own (`role`, `polarity`, `holder`, `confidence`,
/// `bytes`, `kind`, `marker`), which Graphviz hands on in its JSON. [The table](crate::docs::formats) says how nested
/// claims, cross-references and rebuttals without a target are drawn.
#[derive(Clone, Copy, Debug)]
pub struct Dot<'a> {
    article: &'a Article<'a>,
}

impl Article<'_> {
    /// The claims and the edges between them as a graph for Graphviz.
    ///
    /// ```
    /// let article = counterpoint::parse("Although the bus is slow, it is safe.");
    /// let dot = article.dot().to_string();
    /// assert!(dot.starts_with("digraph article {"));
    /// assert!(dot.contains("c1 -> c0 [label=\"concession\\n“Although”\""));
    /// ```
    pub fn dot(&self) -> Dot<'_> {
        Dot { article: self }
    }
}

impl Dot<'_> {
    fn claim(&self, f: &mut fmt::Formatter<'_>, id: ClaimId) -> fmt::Result {
        let Some(claim) = self.article.claim(id) else { return Ok(()) };
        let holder = labels::holder(self.article, claim);
        write!(f, "  c{} [label=\"", id.index())?;
        label(f, self.article.slice(claim.span), NODE)?;
        if let Some(holder) = &holder {
            f.write_str("\\n— ")?;
            label(f, holder, NODE)?;
        }
        write!(f, "\", role={}, polarity={}, holder=\"", claim.role, claim.polarity)?;
        quoted(f, holder.as_deref().unwrap_or("the author"))?;
        write!(f, "\", confidence={}, bytes=\"{}\"", claim.confidence, claim.span)?;
        f.write_str(look(claim.role, claim.polarity))?;
        f.write_str("];\n")
    }

    fn edge(&self, f: &mut fmt::Formatter<'_>, number: usize, edge: &Edge) -> fmt::Result {
        let marker = edge.marker.map(|id| labels::marker(self.article, id)).filter(|words| !words.is_empty());
        write!(f, "  c{} -> ", edge.claim.index())?;
        match edge.target {
            Some(target) => write!(f, "c{}", target.index())?,
            None => write!(f, "unstated{number}")?,
        }
        write!(f, " [label=\"{}", edge.kind.name())?;
        if let Some(marker) = &marker {
            f.write_str("\\n“")?;
            label(f, marker, LABEL)?;
            f.write_char('”')?;
        }
        write!(f, "\", kind={}", edge.kind.name())?;
        if let Some(marker) = &marker {
            f.write_str(", marker=\"")?;
            quoted(f, marker)?;
            f.write_char('"')?;
        }
        if let Some(confidence) = edge.confidence {
            write!(f, ", confidence={confidence}")?;
        }
        f.write_str(match edge.kind {
            EdgeKind::Rebuttal(_) => ", color=\"#b3261e\", arrowhead=tee",
            EdgeKind::Support(_) => ", color=\"#1b6e3c\"",
            EdgeKind::Restates => ", style=bold, dir=none",
            EdgeKind::Inside => ", style=dotted, arrowhead=none",
        })?;
        f.write_str(if edge.crosses { ", style=dashed, constraint=false];\n" } else { "];\n" })
    }
}

impl fmt::Display for Dot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("digraph article {\n  graph [rankdir=BT, labelloc=t, label=\"")?;
        label(f, &labels::title(self.article), 2 * NODE)?;
        f.write_str(
            "\"];\n  node [shape=box, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", fontsize=10];\n",
        )?;
        for id in self.article.claim_ids() {
            self.claim(f, id)?;
        }
        let edges = edges(self.article);
        for (number, _) in edges.iter().enumerate().filter(|(_, edge)| edge.target.is_none()) {
            writeln!(f, "  unstated{number} [label=\"not stated\", shape=plaintext];")?;
        }
        for (number, edge) in edges.iter().enumerate() {
            self.edge(f, number, edge)?;
        }
        f.write_str("}\n")
    }
}

/// How a node is drawn beyond a plain box.
fn look(role: Role, polarity: Polarity) -> &'static str {
    match (role, polarity) {
        (Role::Thesis, _) => ", penwidth=2.5",
        (_, Polarity::Denied) => ", style=dashed, fontcolor=\"#666666\"",
        (_, Polarity::Conceded | Polarity::Hypothetical) => ", style=dashed",
        (_, Polarity::Asserted) => "",
    }
}

/// Words inside a quoted label, wrapped. Labels know entities, so `&` is written as one.
fn label(f: &mut fmt::Formatter<'_>, text: &str, columns: usize) -> fmt::Result {
    let mut used = 0;
    for word in print::words(text) {
        let width = print::width(&word);
        if used > 0 {
            let fits = used + 1 + width <= columns;
            f.write_str(if fits { " " } else { "\\n" })?;
            used = if fits { used + 1 } else { 0 };
        }
        used += width;
        for character in word.chars() {
            match character {
                '"' => f.write_str("\\\"")?,
                '\\' => f.write_str("\\\\")?,
                '&' => f.write_str("&amp;")?,
                _ => f.write_char(character)?,
            }
        }
    }
    Ok(())
}

/// Words inside a quoted attribute, where only the quotation mark and a backslash before it mean something.
fn quoted(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    for character in text.chars() {
        match character {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            _ => f.write_char(character)?,
        }
    }
    Ok(())
}
