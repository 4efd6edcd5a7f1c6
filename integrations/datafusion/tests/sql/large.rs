//! A cell of a hundred megabytes is read like any other.

use std::sync::Arc;

use counterpoint_datafusion::register_all;
use datafusion::arrow::array::{AsArray, LargeStringArray, RecordBatch};
use datafusion::arrow::datatypes::Int64Type;
use datafusion::error::Result;
use datafusion::prelude::SessionContext;

const BYTES: usize = 100 << 20;

/// A hundred megabytes of what is made for each number.
fn large(part: impl Fn(usize) -> String) -> String {
    let mut text = String::with_capacity(BYTES);
    let mut parts = (0..).map(part);
    while text.len() < BYTES {
        text.extend(parts.next());
    }
    text
}

/// What the call, a number, gives for the text and for a short one beside it.
async fn counts(text: &str, call: &str) -> Result<(i64, i64)> {
    let ctx = SessionContext::new();
    register_all(&ctx);
    let texts = LargeStringArray::from(vec![text, "It is dear. However, it works."]);
    ctx.register_batch("articles", RecordBatch::try_from_iter([("text", Arc::new(texts) as _)])?)?;
    let found = ctx.sql(&format!("SELECT cast({call} AS BIGINT) FROM articles")).await?.collect().await?;
    let found = found[0].column(0).as_primitive::<Int64Type>();
    Ok((found.value(0), found.value(1)))
}

#[tokio::test]
async fn prose_in_paragraphs() -> Result<()> {
    let text = large(|number| {
        format!(
            "Tram {number} is dear, as the council of town {number} says. However, it carries more people than bridge \
             {number} ever did. \u{201c}It saved us,\u{201d} said Mayor Ida Okafor when line {number} was opened.\n\n"
        )
    });
    let (large, small) = counts(&text, "cardinality(argument(text)['rebuttals'])").await?;
    assert!(large > 100_000 && small == 1, "{large} and {small} rebuttals");
    Ok(())
}

#[tokio::test]
async fn one_word() -> Result<()> {
    let text = large(|number| format!("{number}however"));
    assert_eq!(counts(&text, "rebuttal_count(text)").await?, (0, 1));
    Ok(())
}
