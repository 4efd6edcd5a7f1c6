//! An article as a page: the text with its structure marked, and the map beside it.

mod prose;
mod said;
mod segment;
#[cfg(test)]
mod tests;
mod toolbar;
mod why;

use std::fmt;

use super::escape::Escaped;
use super::svg::{self, Svg};
use super::words;
use crate::{Article, print};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");
const LEGEND: &str = include_str!("legend.html");

/// What the page may do: nothing that leaves it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; \
form-action 'none'";

/// Below this fit the page warns that the text hardly looks like prose in the lexicon's language.
const DOUBTFUL_FIT: f32 = 0.5;

/// An article as one page of HTML that needs nothing else, to be displayed: made with [`Article::html`].
///
/// On the left is the text, set by its layout, with claims underlined, markers boxed, quotes and sources set off, each
/// kind by colour and by shape; on the right the [map](crate::Svg) and, for the claim that is pointed at, why it was
/// found and how it stands to the others. Below the text are the sources with what each said, and the claims tied to
/// nothing. The page can be filtered by holder, kind and confidence, used from the keyboard, read aloud and printed; it
/// follows the reader's preference for light or dark.
///
/// Nothing of the text can become mark-up, and the page's own policy forbids every request.
///
/// ```
/// let article = counterpoint::parse("Although the bus is slow, it is safe.");
/// assert!(article.html().to_string().starts_with("<!doctype html>"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Html<'a> {
    article: &'a Article<'a>,
}

impl Article<'_> {
    /// The article as one page of HTML: the text with its structure marked, and the claim–rebuttal map.
    pub fn html(&self) -> Html<'_> {
        Html { article: self }
    }
}

impl Html<'_> {
    fn head(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = self.article;
        let title = article.title().map(|title| print::line(article.slice(title).trim_start_matches('#')));
        let title = title.filter(|title| !title.is_empty()).unwrap_or_else(|| "An article".to_owned());
        writeln!(f, "<!doctype html>\n<html lang=\"{}\">\n<head>", Escaped(article.language()))?;
        writeln!(f, "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">")?;
        writeln!(f, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
        writeln!(f, "<title>{}</title>", Escaped(&title))?;
        writeln!(f, "<style>\n{}{STYLE}</style>\n</head>", svg::STYLE)
    }

    /// What to be careful about.
    fn cautions(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = self.article;
        if article.language_fit() < DOUBTFUL_FIT && !article.sentences().is_empty() {
            let language = Escaped(article.language());
            writeln!(
                f,
                "<p class=\"caution\">Little of this reads like prose in the lexicon’s language ({language}).</p>"
            )?;
        }
        let limits = article.limits_reached().iter();
        limits.map(|limit| words::beyond(*limit)).try_for_each(|what| writeln!(f, "<p class=\"caution\">{what}</p>"))
    }

    fn map(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "<div class=\"mapbar\" role=\"group\" aria-label=\"Size of the map\"><h2>Map</h2>")?;
        for (step, name, sign) in
            [("out", "smaller", "−"), ("in", "larger", "+"), ("fit", "as wide as the pane", "fit")]
        {
            writeln!(f, "<button type=\"button\" data-zoom=\"{step}\" aria-label=\"{name}\">{sign}</button>")?;
        }
        writeln!(f, "</div>\n<div id=\"map\" tabindex=\"-1\">")?;
        if self.article.tree().roots().is_empty() {
            writeln!(f, "<p class=\"none\">No claim is tied to another.</p>")?;
        } else {
            write!(f, "{}", Svg::within(self.article))?;
        }
        writeln!(f, "</div>")
    }
}

impl fmt::Display for Html<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.head(f)?;
        writeln!(f, "<body>")?;
        toolbar::draw(f, self.article)?;
        writeln!(f, "<main>\n<div id=\"text\">")?;
        self.cautions(f)?;
        writeln!(f, "<article id=\"prose\" aria-label=\"The article\">")?;
        prose::draw(f, self.article)?;
        writeln!(f, "</article>")?;
        said::sources(f, self.article)?;
        said::apart(f, self.article)?;
        writeln!(f, "</div>\n<aside id=\"beside\" aria-label=\"Map and reasons\">")?;
        self.map(f)?;
        writeln!(f, "<div id=\"reasons\" aria-live=\"polite\" aria-label=\"Why\">")?;
        write!(f, "{LEGEND}")?;
        why::draw(f, self.article)?;
        writeln!(f, "</div>\n</aside>\n</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>")
    }
}
