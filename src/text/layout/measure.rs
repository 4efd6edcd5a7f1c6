use super::{layout, paragraphs};
use crate::{BlockKind, Hints};
use serde_json::{Value, json};
#[test]
#[ignore]
fn measure() {
    let path = std::env::var("MEASURE").unwrap();
    let out = std::env::var("OUT").unwrap();
    let mut rows = String::new();
    let mut bytes = 0;
    let mut time = std::time::Duration::ZERO;
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let doc: Value = serde_json::from_str(line).unwrap();
        let text = doc["text"].as_str().unwrap();
        let now = std::time::Instant::now();
        let found = layout(text, &Hints::default());
        time += now.elapsed();
        bytes += text.len();
        let sp = |s: crate::Span| json!({"start": s.start(), "end": s.end()});
        let of = |k: BlockKind| {
            found.blocks.iter().filter(move |b| b.kind == k).map(move |b| sp(b.span)).collect::<Vec<_>>()
        };
        let row = json!({"id": doc["id"], "title": of(BlockKind::Title).first(), "standfirst": of(BlockKind::Standfirst).first(),
            "headings": of(BlockKind::Heading), "metadata": of(BlockKind::Metadata),
            "paragraphs": paragraphs(&found.blocks).map(sp).collect::<Vec<_>>(), "sentences": [],
            "authors": found.authors.iter().map(|s| sp(*s)).collect::<Vec<_>>(), "date": found.date.map(sp), "publication": found.publication.map(sp),
            "url": found.url.map(sp), "disclaimer": found.disclaimer.map(sp), "credits": found.credits.iter().map(|s| sp(*s)).collect::<Vec<_>>(),
            "kinds": found.blocks.iter().map(|b| json!([format!("{:?}", b.kind), b.span.start(), b.span.end()])).collect::<Vec<_>>()});
        rows += &row.to_string();
        rows.push('\n');
    }
    std::fs::write(out, rows).unwrap();
    eprintln!("{:.0} MB/s", bytes as f64 / 1e6 / time.as_secs_f64());
}
