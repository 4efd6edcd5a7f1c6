//! An article as a Mermaid flowchart.

use std::fmt::{self, Write};

use super::edge::{Edge, EdgeKind, edges};
use super::labels;
use crate::Article;
use crate::model::{ClaimId, Polarity, Role};

/// The looks of nodes: plain names, since a colour would not fit both light and dark pages.
const CLASSES: &str = "  classDef thesis stroke-width:3px
  classDef premise stroke-width:1px
  classDef conceded stroke-dasharray:6 3
  classDef hypothetical stroke-dasharray:6 3
  classDef denied stroke-dasharray:2 3,opacity:0.7
  classDef unstated stroke-dasharray:2 3
";

/// An article as a flowchart in the language of Mermaid: made with [`Article::mermaid`].
///
/// A claim is a node, `c` with its index. Arrows lead from what is upheld or given as a ground to its target: `-->` for
/// supports, `--x` for rebuttals, dotted for cross-references. [The table](crate::docs::formats) has the other forms.
#[derive(Clone, Copy, Debug)]
pub struct Mermaid<'a> {
    article: &'a Article<'a>,
}

impl Article<'_> {
    /// The claims and the edges between them as a flowchart for Mermaid.
    ///
    /// Mermaid draws no more than 500 edges and 50,000 characters unless the page that shows it allows more.
    ///
    /// ```
    /// let article = counterpoint::parse("Although the bus is slow, it is safe.");
    /// let mermaid = article.mermaid().to_string();
    /// assert!(mermaid.starts_with("flowchart BT\n"));
    /// assert!(mermaid.contains("c1 --x|\"concession: Although\"| c0"));
    /// ```
    pub fn mermaid(&self) -> Mermaid<'_> {
        Mermaid { article: self }
    }
}

impl Mermaid<'_> {
    fn claim(&self, f: &mut fmt::Formatter<'_>, id: ClaimId) -> fmt::Result {
        let Some(claim) = self.article.claim(id) else { return Ok(()) };
        write!(f, "  c{}[\"", id.index())?;
        escaped(f, &labels::claim(self.article, id))?;
        if let Some(holder) = labels::holder(self.article, claim) {
            f.write_str("<br/>— ")?;
            escaped(f, &holder)?;
        }
        f.write_str("\"]")?;
        match (claim.role, claim.polarity) {
            (Role::Claim, Polarity::Asserted) => {}
            (Role::Claim, polarity) => write!(f, ":::{polarity}")?,
            (role, Polarity::Asserted) => write!(f, ":::{role}")?,
            (role, polarity) => write!(f, ":::{role}\n  class c{} {polarity}", id.index())?,
        }
        f.write_char('\n')
    }

    fn edge(&self, f: &mut fmt::Formatter<'_>, number: usize, edge: &Edge) -> fmt::Result {
        let arrow = match (edge.kind, edge.crosses) {
            (EdgeKind::Rebuttal(_), false) => "--x",
            (EdgeKind::Rebuttal(_), true) => "-.-x",
            (EdgeKind::Support(_), false) => "-->",
            (EdgeKind::Support(_), true) => "-.->",
            (EdgeKind::Restates, _) => "===",
            (EdgeKind::Inside, _) => "-.-",
        };
        write!(f, "  c{} {arrow}|\"{}", edge.claim.index(), edge.kind.name())?;
        let marker = edge.marker.map(|id| labels::marker(self.article, id)).filter(|words| !words.is_empty());
        if let Some(marker) = marker {
            f.write_str(": ")?;
            escaped(f, &marker)?;
        }
        match edge.target {
            Some(target) => writeln!(f, "\"| c{}", target.index()),
            None => writeln!(f, "\"| unstated{number}([\"not stated\"]):::unstated"),
        }
    }
}

impl fmt::Display for Mermaid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("flowchart BT\n")?;
        f.write_str(CLASSES)?;
        for id in self.article.claim_ids() {
            self.claim(f, id)?;
        }
        for (number, edge) in edges(self.article).iter().enumerate() {
            self.edge(f, number, edge)?;
        }
        Ok(())
    }
}

/// Words inside a quoted text. Mermaid reads entities and HTML in it, and Markdown between backticks.
fn escaped(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    for character in text.chars() {
        match character {
            '"' => f.write_str("#quot;")?,
            '#' | '&' | '<' | '>' | '`' | '\\' | '*' | '_' | '%' | '$' | '@' => {
                write!(f, "#{};", u32::from(character))?
            }
            _ => f.write_char(character)?,
        }
    }
    Ok(())
}
