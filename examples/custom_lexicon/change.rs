//! What differs between two readings of the same text.

use std::collections::BTreeMap;
use std::io::{self, Write};

use counterpoint::{Article, ClaimId, RebuttalId, Span};

/// How many letters of a claim are shown.
const SHOWN: usize = 60;

/// What each reading says of one thing, by what makes it the same thing in both.
type Both = BTreeMap<Vec<Span>, [Option<String>; 2]>;

/// Prints what came, went and changed.
pub(crate) fn print(out: &mut dyn Write, before: &Article<'_>, after: &Article<'_>) -> io::Result<()> {
    let mut found = Both::new();
    for (side, article) in [before, after].into_iter().enumerate() {
        for marker in article.markers() {
            let words = article.marker_spans(marker).iter().map(|part| article.slice(*part)).collect::<Vec<_>>();
            let said = format!("{}: {}", words.join(" .. "), article.sense(marker.sense));
            found.entry(article.marker_spans(marker).to_vec()).or_default()[side] = Some(said);
        }
    }
    differences(out, "markers", &found)?;
    let mut found = Both::new();
    for (side, article) in [before, after].into_iter().enumerate() {
        for id in article.rebuttal_ids() {
            if let Some((key, said)) = rebuttal(article, id) {
                found.entry(key).or_default()[side] = Some(said);
            }
        }
    }
    differences(out, "rebuttals", &found)
}

fn differences(out: &mut dyn Write, what: &str, found: &Both) -> io::Result<()> {
    let same = found.values().filter(|[before, after]| before == after).count();
    writeln!(out, "\n{what}: {same} as before")?;
    for [before, after] in found.values().filter(|[before, after]| before != after) {
        for (sign, said) in [("-", before), ("+", after)] {
            if let Some(said) = said {
                writeln!(out, "  {sign} {said}")?;
            }
        }
    }
    Ok(())
}

/// The ends of a rebuttal, and a line that shows it.
fn rebuttal(article: &Article<'_>, id: RebuttalId) -> Option<(Vec<Span>, String)> {
    let rebuttal = article.rebuttal(id)?;
    let span = |claim: ClaimId| article.claim(claim).map(|claim| claim.span);
    let claim = span(rebuttal.claim)?;
    let target = rebuttal.target.and_then(span);
    let against = target.map_or_else(|| "what the text does not state".to_owned(), |span| shown(article, span));
    let said = format!("{} of {against} by {}", kind(rebuttal.kind), shown(article, claim));
    Some(([claim].into_iter().chain(target).collect(), said))
}

fn kind(kind: counterpoint::RebuttalKind) -> String {
    format!("{kind:?}").to_lowercase()
}

fn shown(article: &Article<'_>, span: Span) -> String {
    let words = article.slice(span);
    let end = words.char_indices().nth(SHOWN).map(|(at, _)| at);
    end.map_or_else(|| format!("“{words}”"), |end| format!("“{}…”", words.get(..end).unwrap_or(words)))
}
