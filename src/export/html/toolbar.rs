//! The bar at the top of a page: counts, filters, and what is marked.

use std::fmt;

use super::why::holder_key;
use crate::export::escape::Escaped;
use crate::export::words;
use crate::model::{Holder, Polarity, RebuttalKind, Role, SupportKind};
use crate::names::Named;
use crate::{Article, print};

pub(super) fn draw(f: &mut fmt::Formatter<'_>, article: &Article<'_>) -> fmt::Result {
    writeln!(f, "<header id=\"bar\" role=\"toolbar\" aria-label=\"Filters\">")?;
    counts(f, article)?;
    holders(f, article)?;
    kinds(f)?;
    writeln!(f, "<label>at least <input id=\"least\" type=\"range\" min=\"0\" max=\"1\" step=\"0.05\" value=\"0\"> ")?;
    writeln!(f, "<output id=\"least-shown\">0.00</output> sure</label>")?;
    writeln!(f, "<fieldset><legend>Mark</legend>")?;
    for what in ["claims", "markers", "quotes", "sources"] {
        write!(f, "<label class=\"layer {what}\"><input type=\"checkbox\" data-layer=\"{what}\" checked> ")?;
        writeln!(f, "<span>{what}</span></label>")?;
    }
    writeln!(f, "</fieldset>")?;
    writeln!(f, "<p id=\"shown\" role=\"status\"></p>")?;
    writeln!(f, "<details><summary>Keys</summary><p>{KEYS}</p></details>\n</header>")
}

/// What the script does with which key.
const KEYS: &str = "<kbd>Tab</kbd> to the text or the map, <kbd>←</kbd> <kbd>→</kbd> to the claim before or after, in \
the map <kbd>↑</kbd> <kbd>↓</kbd> to what is above or below, <kbd>Enter</kbd> to hold a claim and show it on the other \
side, <kbd>Esc</kbd> to let go";

fn counts(f: &mut fmt::Formatter<'_>, article: &Article<'_>) -> fmt::Result {
    let counts = [
        (article.claims().len(), "claim"),
        (article.rebuttals().len(), "rebuttal"),
        (article.supports().len(), "support"),
        (article.quotes().len(), "quote"),
        (article.sources().len(), "source"),
        (article.markers().len(), "marker"),
    ];
    let counts = counts.map(|(count, noun)| words::counted(count, noun)).join(" · ");
    writeln!(f, "<p class=\"counts\">{counts}</p>")
}

/// Everybody who holds a claim.
fn holders(f: &mut fmt::Formatter<'_>, article: &Article<'_>) -> fmt::Result {
    let mut holds = vec![false; article.sources().len()];
    let mut opponent = false;
    for claim in article.claims() {
        match claim.holder {
            Holder::Source(id) => holds.get_mut(id.index()).into_iter().for_each(|holds| *holds = true),
            Holder::Opponent => opponent = true,
            Holder::Author => {}
        }
    }
    writeln!(f, "<label>held by <select id=\"holder\"><option value=\"\">anybody</option>")?;
    writeln!(f, "<option value=\"author\">the author</option>")?;
    if opponent {
        writeln!(f, "<option value=\"opponent\">an unnamed opponent</option>")?;
    }
    let sources = article.source_ids().zip(article.sources()).zip(holds);
    for ((id, source), _) in sources.filter(|(_, holds)| *holds) {
        let name = print::clipped(article.slice(source.name), 40);
        writeln!(f, "<option value=\"{}\">{}</option>", holder_key(Holder::Source(id)), Escaped(&name))?;
    }
    writeln!(f, "</select></label>")
}

fn kinds(f: &mut fmt::Formatter<'_>) -> fmt::Result {
    writeln!(f, "<label>kind <select id=\"kind\"><option value=\"\">any</option>")?;
    group(f, "claims", &[Role::NAMES, Polarity::NAMES].concat())?;
    group(f, "in a rebuttal", &[&["rebuttal"], RebuttalKind::NAMES].concat())?;
    group(f, "in a support", &[&["support"], SupportKind::NAMES].concat())?;
    writeln!(f, "</select></label>")
}

fn group(f: &mut fmt::Formatter<'_>, name: &str, kinds: &[&str]) -> fmt::Result {
    write!(f, "<optgroup label=\"{name}\">")?;
    kinds.iter().try_for_each(|kind| {
        let any = if matches!(*kind, "rebuttal" | "support") { "any " } else { "" };
        write!(f, "<option value=\"{kind}\">{any}{kind}</option>")
    })?;
    writeln!(f, "</optgroup>")
}
