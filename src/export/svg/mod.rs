//! The claim–rebuttal map of an article as a picture.

mod card;
mod edge;
mod label;
mod sheet;
#[cfg(test)]
mod tests;
mod tidy;

use std::fmt;

use self::sheet::Sheet;
use super::escape::Escaped;
use crate::{Article, print};

/// The colours of supports, rebuttals and the rest, light and dark, and how a map looks.
pub(super) const STYLE: &str = include_str!("map.css");

/// The claim–rebuttal map of an article as an SVG image, to be displayed: made with [`Article::svg`].
///
/// Every claim that is tied to another is a box with its number, its holder, its words, and how it is put forward
/// (granted, rejected, supposed). Each tree stands with its root on top, theses before all others. A support is a thin
/// line with a triangle at what it supports, a rebuttal a thick one with a bar at what it counters; a label says the kind
/// and the words that signal it. Edges that are no part of the trees are dashed. Claims tied to nothing are not drawn.
///
/// Colours follow the reader's preference for light or dark. The image needs nothing else and holds no script.
///
/// ```
/// let article = counterpoint::parse("Although the bus is slow, it is safe.");
/// assert!(article.svg().to_string().starts_with("<svg "));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Svg<'a> {
    article: &'a Article<'a>,
    /// Whether it stands in a page that has the style already.
    within: bool,
}

impl Article<'_> {
    /// The claim–rebuttal map as an SVG image.
    pub fn svg(&self) -> Svg<'_> {
        Svg { article: self, within: false }
    }
}

impl<'a> Svg<'a> {
    /// The map as a part of a page that has [`STYLE`] already.
    pub(super) fn within(article: &'a Article<'a>) -> Self {
        Svg { article, within: true }
    }
}

impl fmt::Display for Svg<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tree = self.article.tree();
        let sheet = Sheet::of(&tree);
        let (width, height) = (Px(sheet.width), Px(sheet.height));
        let name = self.article.title().map(|title| print::line(self.article.slice(title).trim_start_matches('#')));
        let name = name.unwrap_or_else(|| "The argument of the article".to_owned());
        write!(f, "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"map\" viewBox=\"0 0 {width} {height}\"")?;
        write!(f, " width=\"{width}\" height=\"{height}\" role=\"tree\"")?;
        writeln!(f, " aria-label=\"Claims and rebuttals: {}\">", Escaped(&name))?;
        if !self.within {
            writeln!(f, "<title>{}</title>\n<style>\n{STYLE}</style>", Escaped(&name))?;
            writeln!(f, "<rect class=\"paper\" width=\"{width}\" height=\"{height}\"/>")?;
        }
        writeln!(f, "{}", edge::HEADS)?;
        for (y, words) in &sheet.headings {
            let (line, base) = (Px(*y + 14.0), Px(*y + 6.0));
            writeln!(
                f,
                "<path class=\"rule\" d=\"M18 {line}H{width}\"/><text class=\"part\" x=\"18\" y=\"{base}\">{words}</text>"
            )?;
        }
        edge::draw_crossing(f, &tree, &sheet)?;
        edge::draw_tree(f, &tree, &sheet)?;
        for node in &sheet.nodes {
            node.card.draw(f, (node.x, node.y), node.level)?;
        }
        writeln!(f, "</svg>")
    }
}

/// A length to a tenth of a pixel, without a zero after the point.
#[derive(Clone, Copy)]
struct Px(f32);

impl fmt::Display for Px {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = (self.0 * 10.0).round();
        if tenths % 10.0 == 0.0 { write!(f, "{:.0}", tenths / 10.0) } else { write!(f, "{:.1}", tenths / 10.0) }
    }
}
