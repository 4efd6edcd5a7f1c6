//! Each export of the article of any text is well formed.

#![no_main]

use counterpoint::{Article, Parser};
use libfuzzer_sys::fuzz_target;

/// An export, and what makes it well formed.
type Export = (&'static str, fn(&Article<'_>) -> Result<(), String>);

const EXPORTS: &[Export] = &[("outline", outline), ("explanation", explanation)];

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let article = Parser::builder().min_confidence(0.0).build().parse(&text).into_owned();
    for (name, export) in EXPORTS {
        if let Err(why) = export(&article) {
            panic!("{name}: {why}");
        }
    }
});

fn outline(article: &Article<'_>) -> Result<(), String> {
    plain(&article.outline().width(40).to_string())?;
    plain(&article.outline().width(0).to_string())
}

fn explanation(article: &Article<'_>) -> Result<(), String> {
    for id in article.claim_ids() {
        plain(&article.explain(id).map(|found| found.to_string()).unwrap_or_default())?;
    }
    Ok(())
}

/// Nothing that a terminal obeys.
fn plain(page: &str) -> Result<(), String> {
    let obeyed = |c: &char| (c.is_control() && *c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    page.chars().find(obeyed).map_or(Ok(()), |found| Err(format!("{found:?} in {page:?}")))
}
