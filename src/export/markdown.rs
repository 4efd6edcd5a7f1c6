//! An article as an outline in Markdown.

use std::fmt::{self, Write};

use super::labels;
use super::words;
use crate::model::{ClaimId, MarkerId, Role};
use crate::tree::{Graph, Link, Tree};
use crate::{Article, print};

/// An article as an outline in Markdown: made with [`Article::markdown`].
///
/// It shows what the [outline](crate::Outline) shows, as nested lists (CommonMark): each claim under what it supports
/// or counters, with its number.
#[derive(Clone, Copy, Debug)]
pub struct Markdown<'a> {
    article: &'a Article<'a>,
}

impl Article<'_> {
    /// The claims as nested lists in Markdown.
    ///
    /// ```
    /// let article = counterpoint::parse("The bus must stay, because nurses need it.");
    /// let markdown = article.markdown().to_string();
    /// assert!(markdown.contains("- The bus must stay *\\[0\\]*\n  - **reason (“because”):** nurses need it *\\[1\\]*\n"));
    /// ```
    pub fn markdown(&self) -> Markdown<'_> {
        Markdown { article: self }
    }
}

impl Markdown<'_> {
    fn head(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let title = labels::title(self.article);
        if !title.is_empty() {
            f.write_str("# ")?;
            escaped(f, &title)?;
            f.write_str("\n\n")?;
        }
        let metadata = self.article.metadata();
        let origin = self.article.authors().iter().copied().chain(metadata.publication).chain(metadata.date);
        for (index, span) in origin.enumerate() {
            f.write_str(if index == 0 { "" } else { " · " })?;
            escaped(f, &print::line(self.article.slice(span)))?;
        }
        f.write_str("\n")
    }

    /// The trees of the theses, or the others.
    fn trees(&self, f: &mut fmt::Formatter<'_>, tree: &Tree<'_>, heading: &str, of_theses: bool) -> fmt::Result {
        let is_thesis = |id: ClaimId| self.article.claim(id).is_some_and(|claim| claim.role == Role::Thesis);
        let mut roots = tree.roots().iter().copied().filter(|root| is_thesis(*root) == of_theses).peekable();
        if roots.peek().is_some() {
            write!(f, "\n## {heading}\n\n")?;
        }
        for root in roots {
            // The walk sets a restatement beside what it restates; the list sets it below.
            for (depth, id) in tree.subtree(root) {
                let again = tree.restated(root).contains(&id);
                self.item(f, tree, depth + usize::from(again), id, again)?;
            }
        }
        Ok(())
    }

    fn item(&self, f: &mut fmt::Formatter<'_>, tree: &Tree<'_>, depth: usize, id: ClaimId, again: bool) -> fmt::Result {
        bullet(f, depth)?;
        if again {
            f.write_str("**again:** ")?;
        }
        if let Some(link) = tree.link(id) {
            let relation = match link {
                Link::Supports(support) => self.article.support(support).map_or("", |edge| words::support(edge.kind)),
                Link::Counters(_) => "countered by",
                Link::CounteredBy(_) => "counters",
            };
            self.relation(f, &tree.graph(), relation, link)?;
        }
        self.words(f, id)?;
        for link in tree.cross_references() {
            let Some((claim, target)) = tree.graph().ends(*link) else { continue };
            if claim == id {
                let verb = if matches!(link, Link::Supports(_)) { "supports" } else { "counters" };
                bullet(f, depth + 1)?;
                self.relation(f, &tree.graph(), &format!("also {verb}"), *link)?;
                self.words(f, target)?;
            }
        }
        Ok(())
    }

    /// What ties a claim to the one above it: `**countered by (denial, “however”):** `.
    fn relation(&self, f: &mut fmt::Formatter<'_>, graph: &Graph<'_>, relation: &str, link: Link) -> fmt::Result {
        let (kind, marker) = match link {
            Link::Supports(id) => (None, self.article.support(id).and_then(|edge| edge.marker)),
            Link::Counters(id) | Link::CounteredBy(id) => {
                let edge = self.article.rebuttal(id);
                (edge.map(|edge| edge.kind.name()), edge.and_then(|edge| edge.marker))
            }
        };
        write!(f, "**{}{relation}", words::hedge(graph, link))?;
        self.how(f, kind, marker)?;
        f.write_str(":** ")
    }

    /// Kind and marker in brackets.
    fn how(&self, f: &mut fmt::Formatter<'_>, kind: Option<&str>, marker: Option<MarkerId>) -> fmt::Result {
        let marker = marker.map(|id| labels::marker(self.article, id)).filter(|words| !words.is_empty());
        if kind.is_none() && marker.is_none() {
            return Ok(());
        }
        f.write_str(" (")?;
        f.write_str(kind.unwrap_or(""))?;
        if let Some(marker) = marker {
            f.write_str(if kind.is_some() { ", “" } else { "“" })?;
            escaped(f, &marker)?;
            f.write_char('”')?;
        }
        f.write_char(')')
    }

    /// The words of a claim and its notes, to the end of the line.
    fn words(&self, f: &mut fmt::Formatter<'_>, id: ClaimId) -> fmt::Result {
        escaped(f, &labels::claim(self.article, id))?;
        f.write_str(" *\\[")?;
        escaped(f, &labels::notes(self.article, id))?;
        f.write_str("\\]*\n")
    }

    /// Rebuttals of what the article never states, and claims tied to nothing.
    fn alone(&self, f: &mut fmt::Formatter<'_>, tree: &Tree<'_>) -> fmt::Result {
        let untargeted = || self.article.rebuttals().iter().filter(|rebuttal| rebuttal.target.is_none());
        if untargeted().next().is_some() {
            f.write_str("\n## Against what the article does not state\n\n")?;
        }
        for rebuttal in untargeted() {
            f.write_str("- **")?;
            f.write_str(rebuttal.kind.name())?;
            self.how(f, None, rebuttal.marker)?;
            f.write_str(":** ")?;
            self.words(f, rebuttal.claim)?;
        }
        let mut loose =
            tree.loose().iter().filter(|id| !untargeted().any(|rebuttal| rebuttal.claim == **id)).peekable();
        if loose.peek().is_some() {
            f.write_str("\n## Other claims, tied to nothing\n\n")?;
        }
        loose.try_for_each(|id| self.item(f, tree, 0, *id, false))
    }

    /// Each source with what it is quoted with.
    fn sources(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.article.sources().is_empty() {
            f.write_str("\n## Sources\n\n")?;
        }
        for (index, source) in self.article.sources().iter().enumerate() {
            write!(f, "- **")?;
            escaped(f, &labels::name(self.article, source))?;
            write!(f, "** ({})", source.kind)?;
            if let Some(origin) = words::origin(self.article, source) {
                write!(f, ", {origin}")?;
            }
            writeln!(f)?;
            let of_source = |quote: &&crate::Quote| quote.source.is_some_and(|id| id.index() == index);
            for quote in self.article.quotes().iter().filter(of_source) {
                bullet(f, 1)?;
                let parts = self.article.contents(quote).iter().map(|part| print::line(self.article.slice(*part)));
                escaped(f, &parts.collect::<Vec<_>>().join(" … "))?;
                writeln!(f, " *({})*", quote.kind)?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Markdown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tree = self.article.tree();
        self.head(f)?;
        self.trees(f, &tree, "Thesis", true)?;
        self.trees(f, &tree, "Apart from the thesis", false)?;
        self.alone(f, &tree)?;
        self.sources(f)
    }
}

fn bullet(f: &mut fmt::Formatter<'_>, depth: usize) -> fmt::Result {
    for _ in 0..depth {
        f.write_str("  ")?;
    }
    f.write_str("- ")
}

/// Words that Markdown is to take for words: a backslash before each mark that could mean something.
fn escaped(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    for (index, character) in text.char_indices() {
        let marks = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!' | '$' | '@' => true,
            // Addresses become links by themselves, and then a backslash in them is one.
            ':' => text.get(index + 1..).is_some_and(|rest| rest.starts_with("//")),
            '.' if text.get(..index).is_some_and(|before| before.ends_with("www")) => true,
            // Lists and rules begin with these.
            '-' | '+' | '=' => index == 0,
            // "1." and "1)" begin a list.
            '.' | ')' => index > 0 && text.as_bytes().iter().take(index).all(u8::is_ascii_digit),
            _ => false,
        };
        if marks {
            f.write_char('\\')?;
        }
        f.write_char(character)?;
    }
    Ok(())
}
