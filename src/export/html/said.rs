//! The lists under the text: who said what, what is countered without being stated, and claims tied to nothing.

use std::fmt;

use super::why::Reference;
use crate::export::escape::Escaped;
use crate::export::words;
use crate::model::{ClaimId, Holder, Quote, QuoteKind};
use crate::{Article, print};

/// The sources with what each said and holds, then what is reported without a name.
pub(super) fn sources(f: &mut fmt::Formatter<'_>, article: &Article<'_>) -> fmt::Result {
    writeln!(f, "<section class=\"list\" id=\"sources\" aria-labelledby=\"sources-name\">")?;
    writeln!(f, "<h2 id=\"sources-name\">Sources</h2>")?;
    let mut said: Vec<Vec<&Quote>> = vec![Vec::new(); article.sources().len()];
    let mut nameless = Vec::new();
    for quote in article.quotes().iter().filter(|quote| quote.kind != QuoteKind::Scare) {
        match quote.source.and_then(|id| said.get_mut(id.index())) {
            Some(said) => said.push(quote),
            None => nameless.push(quote),
        }
    }
    if article.sources().is_empty() && nameless.is_empty() {
        writeln!(f, "<p class=\"none\">The article names nobody.</p>")?;
    }
    let mut holds: Vec<Vec<ClaimId>> = vec![Vec::new(); article.sources().len()];
    for (id, claim) in article.claim_ids().zip(article.claims()) {
        let Holder::Source(source) = claim.holder else { continue };
        if let Some(holds) = holds.get_mut(source.index()) {
            holds.push(id);
        }
    }
    for ((source, said), holds) in article.sources().iter().zip(&said).zip(&holds) {
        let name = print::line(article.slice(source.name));
        write!(f, "<article class=\"said\"><h3><bdi class=\"source\">{}</bdi>", Escaped(&name))?;
        for more in [source.role, source.affiliation].into_iter().flatten() {
            write!(f, ", <bdi>{}</bdi>", Escaped(&print::line(article.slice(more))))?;
        }
        writeln!(f, " <span class=\"kind\">{}</span></h3><ul>", source.kind.name())?;
        if let Some(origin) = words::origin(article, source) {
            writeln!(f, "<li>{origin}</li>")?;
        }
        said.iter().try_for_each(|quote| reported(f, article, quote))?;
        holds.iter().try_for_each(|claim| writeln!(f, "<li>holds {}</li>", Reference(article, *claim)))?;
        writeln!(f, "</ul></article>")?;
    }
    if !nameless.is_empty() {
        writeln!(f, "<article class=\"said\"><h3>Reported without a name</h3><ul>")?;
        nameless.iter().try_for_each(|quote| reported(f, article, quote))?;
        writeln!(f, "</ul></article>")?;
    }
    writeln!(f, "</section>")
}

fn reported(f: &mut fmt::Formatter<'_>, article: &Article<'_>, quote: &Quote) -> fmt::Result {
    let kind = words::quote_kind(quote.kind);
    let class = quote.kind.name();
    write!(f, "<li><bdi class=\"quote {class}\">{}</bdi>", Escaped(&words::reported(article, quote)))?;
    write!(f, " <span class=\"kind\">{kind}")?;
    let speaker = quote.speaker.filter(|_| quote.source.is_none());
    for told in [speaker, quote.cue, quote.venue, quote.addressee].into_iter().flatten() {
        write!(f, ", <bdi>{}</bdi>", Escaped(&print::line(article.slice(told))))?;
    }
    writeln!(f, "</span></li>")
}

/// What the map does not show.
pub(super) fn apart(f: &mut fmt::Formatter<'_>, article: &Article<'_>) -> fmt::Result {
    let open: Vec<_> = article.rebuttals().iter().filter(|edge| edge.target.is_none()).collect();
    if !open.is_empty() {
        writeln!(f, "<section class=\"list\"><h2>Against what the article does not state</h2><ul>")?;
        for edge in &open {
            writeln!(
                f,
                "<li>{} <span class=\"kind\">{}</span></li>",
                Reference(article, edge.claim),
                edge.kind.name()
            )?;
        }
        writeln!(f, "</ul></section>")?;
    }
    let tree = article.tree();
    let loose = tree.loose();
    if !loose.is_empty() {
        writeln!(f, "<section class=\"list\" id=\"loose\"><h2>Claims tied to nothing</h2><ul>")?;
        loose.iter().try_for_each(|id| writeln!(f, "<li>{}</li>", Reference(article, *id)))?;
        writeln!(f, "</ul></section>")?;
    }
    Ok(())
}
