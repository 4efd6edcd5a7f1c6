//! Each export of the article of any text is well formed.

#![no_main]

use counterpoint::{Article, Parser};
use libfuzzer_sys::fuzz_target;

/// An export, and what makes it well formed.
type Export = (&'static str, fn(&Article<'_>) -> Result<(), String>);

const EXPORTS: &[Export] = &[
    ("outline", outline),
    ("explanation", explanation),
    ("AIF", |article| json(&article.aif().to_string())),
    ("xAIF", |article| json(&article.xaif().to_string())),
    ("Web Annotation", |article| json(&article.web_annotations().to_string())),
    ("SVG", |article| nested(&article.svg().to_string(), &[])),
    ("HTML", |article| nested(&article.html().to_string(), VOID)),
    ("brat", |article| standoff(&article.brat().to_string())),
    ("dot", |article| closed(&article.dot().to_string())),
    ("Mermaid", |article| starts(&article.mermaid().to_string(), "flowchart")),
    ("Argdown", |article| plain(&article.argdown().to_string())),
    ("Markdown", |article| plain(&article.markdown().to_string())),
];

/// Elements of HTML that have no end.
const VOID: &[&str] = &["meta", "link", "br", "hr", "input", "img"];

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
    let obeyed =
        |c: &char| (c.is_control() && *c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    page.chars().find(obeyed).map_or(Ok(()), |found| Err(format!("{found:?} in {page:?}")))
}

fn json(written: &str) -> Result<(), String> {
    serde_json::from_str::<serde_json::Value>(written).map(drop).map_err(|error| format!("{error} in {written}"))
}

/// Whether the elements nest, and nothing else begins as one does.
fn nested(page: &str, void: &[&str]) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let end = rest.find('>').ok_or_else(|| format!("`<{rest}` does not end"))?;
        let tag = &rest[..end];
        rest = &rest[end + 1..];
        let name = tag.trim_start_matches('/').split([' ', '\n', '/']).next().unwrap_or_default();
        if tag.starts_with('!') || tag.starts_with('?') || void.contains(&name) || tag.ends_with('/') {
            continue;
        }
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            return Err(format!("`<{tag}>` in {page}"));
        }
        if tag.starts_with('/') {
            if open.pop() != Some(name) {
                return Err(format!("`<{tag}>` closes another element in {page}"));
            }
            continue;
        }
        open.push(name);
        // what stands in these is no markup up to their end
        if matches!(name, "script" | "style") {
            let end = rest.find("</").ok_or_else(|| format!("`<{tag}>` does not end"))?;
            rest = &rest[end..];
        }
    }
    if open.is_empty() { Ok(()) } else { Err(format!("{open:?} stay open in {page}")) }
}

/// Whether every line is an annotation with its columns.
fn standoff(written: &str) -> Result<(), String> {
    let right = |line: &str| line.starts_with(['T', 'A', 'R', 'E', '#', '*']) && line.contains('\t');
    written.lines().find(|line| !right(line)).map_or(Ok(()), |line| Err(format!("{line:?}")))
}

fn closed(graph: &str) -> Result<(), String> {
    if graph.trim_end().ends_with('}') { Ok(()) } else { Err(graph.to_owned()) }
}

fn starts(written: &str, with: &str) -> Result<(), String> {
    if written.starts_with(with) { Ok(()) } else { Err(written.to_owned()) }
}
