//! Who said what: the sources of an article with their words.

use std::fmt;

use super::Part;
use super::sheet::{Run, Sheet};
use crate::export::words;
use crate::model::{Holder, Quote, QuoteKind, Source};
use crate::{Article, Span, print};

/// The sources with what each said and holds, then reported words without a source, then words in marks that nobody
/// said.
pub(super) fn draw(sheet: &mut Sheet<'_>, article: &Article<'_>) -> fmt::Result {
    let sources = article.sources();
    let mut said: Vec<Vec<&Quote>> = vec![Vec::new(); sources.len()];
    let (mut nameless, mut scare) = (Vec::new(), Vec::new());
    for quote in article.quotes() {
        match (quote.kind, quote.source.and_then(|id| said.get_mut(id.index()))) {
            (QuoteKind::Scare, _) => scare.push(quote),
            (_, Some(said)) => said.push(quote),
            (_, None) => nameless.push(quote),
        }
    }
    let mut holds: Vec<Vec<String>> = vec![Vec::new(); sources.len()];
    for (index, claim) in article.claims().iter().enumerate() {
        let Holder::Source(id) = claim.holder else { continue };
        if let Some(holds) = holds.get_mut(id.index()) {
            holds.push(format!("[{index}]"));
        }
    }
    if !sources.is_empty() {
        sheet.heading("SOURCES")?;
    }
    for (source, (said, holds)) in sources.iter().zip(said.iter().zip(&holds)) {
        sheet.lines("", "   ", &introduced(article, source))?;
        if let Some(origin) = words::origin(article, source) {
            sheet.lines(" · ", "   ", &[Run::new(Part::Note, origin)])?;
        }
        said.iter().try_for_each(|quote| reported(sheet, article, quote))?;
        if !holds.is_empty() {
            sheet.lines(" · ", "   ", &[Run::new(Part::Note, format!("holds {}", holds.join(", ")))])?;
        }
    }
    if !nameless.is_empty() {
        sheet.heading("REPORTED WITHOUT A NAME")?;
        nameless.iter().try_for_each(|quote| reported(sheet, article, quote))?;
    }
    if !scare.is_empty() {
        sheet.heading("IN QUOTATION MARKS, BUT NOBODY’S WORDS")?;
        let last = scare.len() - 1;
        let word = |(at, quote): (usize, &&Quote)| words::reported(article, quote) + if at < last { "," } else { "" };
        let runs: Vec<_> = scare.iter().enumerate().map(|at| Run::new(Part::Quote, word(at))).collect();
        sheet.lines("", "", &runs)?;
    }
    Ok(())
}

/// Name, role and affiliation, what it is, and how sure that is.
fn introduced<'t>(article: &'t Article<'_>, source: &Source) -> Vec<Run<'t>> {
    let mut runs = vec![Run::new(Part::Source, article.slice(source.name))];
    for more in [source.role, source.affiliation].into_iter().flatten() {
        runs.push(Run::glued(Part::Note, ","));
        runs.push(Run::new(Part::Note, article.slice(more)));
    }
    let sure = words::percent(source.confidence);
    runs.push(Run::new(Part::Note, format!("({}, {sure})", source.kind.name())));
    runs
}

/// A quote with its kind, the words that report it, where and to whom it was said, and how sure that is.
fn reported(sheet: &mut Sheet<'_>, article: &Article<'_>, quote: &Quote) -> fmt::Result {
    let mut notes = vec![words::quote_kind(quote.kind).to_owned()];
    let speaker = quote.speaker.filter(|_| quote.source.is_none());
    let told: Vec<String> = [speaker, quote.cue].into_iter().flatten().map(|span| line(article, span)).collect();
    notes.extend((!told.is_empty()).then(|| told.join(" ")));
    notes.extend([quote.venue, quote.addressee].into_iter().flatten().map(|span| line(article, span)));
    notes.push(words::percent(quote.confidence));
    let notes = format!("({})", notes.join(", "));
    sheet.lines(" · ", "   ", &[Run::new(Part::Quote, words::reported(article, quote)), Run::new(Part::Note, notes)])
}

fn line(article: &Article<'_>, span: Span) -> String {
    print::line(article.slice(span))
}
