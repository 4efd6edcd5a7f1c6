//! An article as an Argdown document.

use std::fmt::{self, Write};

use super::edge::{Edge, EdgeKind, around, edges};
use super::json::Json;
use super::labels;
use crate::Article;
use crate::model::{ClaimId, Polarity, Role};

/// An article as an Argdown document: made with [`Article::argdown`].
///
/// Each claim is a statement, `[c0]` and so on, with its tags and its data; under it stand its relations: `+>` what it
/// supports, `->` what it counters. Since Argdown's relations have no data of their own, kinds, markers and confidences
/// stand in the data of the statement that they lead from. [The table](crate::docs::formats) has the other forms.
#[derive(Clone, Copy, Debug)]
pub struct Argdown<'a> {
    article: &'a Article<'a>,
}

impl Article<'_> {
    /// The claims and the edges between them as an Argdown document.
    ///
    /// ```
    /// let article = counterpoint::parse("Although the bus is slow, it is safe.");
    /// let argdown = article.argdown().to_string();
    /// assert!(argdown.contains("[c0]: the bus is slow #conceded {"));
    /// assert!(argdown.contains("\n  -> [c0]\n"));
    /// ```
    pub fn argdown(&self) -> Argdown<'_> {
        Argdown { article: self }
    }
}

impl Argdown<'_> {
    /// The front matter: the title, and that tags are no words of a statement.
    fn head(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("===\n")?;
        let title = labels::title(self.article);
        if !title.is_empty() {
            f.write_str("title: ")?;
            // The front matter ends at the next `===`, even inside a string.
            Json::new(f).string(&title.replace("===", "= = ="))?;
            f.write_char('\n')?;
        }
        f.write_str("model:\n    removeTagsFromText: true\n===\n\n")
    }

    fn claim(&self, f: &mut fmt::Formatter<'_>, id: ClaimId, inside: Option<ClaimId>, edges: &[&Edge]) -> fmt::Result {
        let Some(claim) = self.article.claim(id) else { return Ok(()) };
        write!(f, "[c{}]: ", id.index())?;
        escaped(f, &labels::claim(self.article, id))?;
        if claim.role != Role::Claim {
            write!(f, " #{}", claim.role)?;
        }
        if claim.polarity != Polarity::Asserted {
            write!(f, " #{}", claim.polarity)?;
        }
        if edges.iter().any(|edge| edge.target.is_none()) {
            f.write_str(" #counters-unstated")?;
        }
        f.write_char(' ')?;
        self.data(f, id, inside, edges)?;
        f.write_char('\n')?;
        for edge in edges {
            let arrow = match edge.kind {
                EdgeKind::Rebuttal(_) => "->",
                EdgeKind::Support(_) => "+>",
                EdgeKind::Restates | EdgeKind::Inside => continue,
            };
            if let Some(target) = edge.target {
                writeln!(f, "  {arrow} [c{}]", target.index())?;
            }
        }
        f.write_char('\n')
    }

    /// The data of a statement, as JSON, which is YAML. Argdown looks for its end without regard to strings.
    fn data(&self, f: &mut fmt::Formatter<'_>, id: ClaimId, inside: Option<ClaimId>, edges: &[&Edge]) -> fmt::Result {
        let Some(claim) = self.article.claim(id) else { return Ok(()) };
        Json::escaping(f, &['{', '}']).object(|json| {
            let holder = labels::holder(self.article, claim);
            json.key("holder")?.string(holder.as_deref().unwrap_or("the author"))?;
            json.key("confidence")?.plain(claim.confidence)?;
            json.key("start")?.plain(claim.span.start())?;
            json.key("end")?.plain(claim.span.end())?;
            for (key, other) in [("inside", inside), ("restates", claim.restates)] {
                if let Some(other) = other {
                    json.key(key)?.string(&format!("c{}", other.index()))?;
                }
            }
            let said = |edge: &&&Edge| edge.confidence.is_some();
            if !edges.iter().any(|edge| said(&edge)) {
                return Ok(());
            }
            json.key("edges")?.array(|json| edges.iter().filter(said).try_for_each(|edge| self.edge(json, edge)))
        })
    }

    fn edge(&self, json: &mut Json<'_>, edge: &Edge) -> fmt::Result {
        json.object(|json| {
            let target = edge.target.map(|target| format!("c{}", target.index()));
            json.key("target")?.maybe_string(target.as_deref())?;
            json.key("kind")?.string(edge.kind.name())?;
            if let Some(marker) = edge.marker {
                json.key("marker")?.string(&labels::marker(self.article, marker))?;
            }
            edge.confidence.map_or(Ok(()), |confidence| json.key("confidence")?.plain(confidence))
        })
    }
}

impl fmt::Display for Argdown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.head(f)?;
        let edges = edges(self.article);
        let mut of_claims: Vec<Vec<&Edge>> = vec![Vec::new(); self.article.claims().len()];
        for edge in &edges {
            if let Some(of_claim) = of_claims.get_mut(edge.claim.index()) {
                of_claim.push(edge);
            }
        }
        let around = around(self.article);
        for ((id, edges), inside) in self.article.claim_ids().zip(&of_claims).zip(around) {
            self.claim(f, id, inside, edges)?;
        }
        Ok(())
    }
}

/// Words of a statement, with a backslash before everything that Argdown would read as a mark.
fn escaped(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let marks = match character {
            '\\' | '@' | '#' | '*' | '_' | '[' | ']' | '<' | '>' | '{' | '}' | '/' | ':' | '(' | ')' => true,
            // A full stop with words directly after it begins a shortcut, two hyphens an inference.
            '.' => characters.peek().is_some_and(|next| !next.is_whitespace()),
            '-' => characters.peek() == Some(&'-'),
            _ => false,
        };
        if marks {
            f.write_char('\\')?;
        }
        f.write_char(character)?;
    }
    Ok(())
}
