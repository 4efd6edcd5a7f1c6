//! What the engine costs: articles and bytes a second of the bare library and of the functions, on the same texts and in
//! the same run, and what a second partition brings.
//!
//! Of several rounds the fastest run of each counts: what else the machine does only ever slows one down.

#[path = "../examples/archive/generate.rs"]
mod generate;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use counterpoint_datafusion::register_all;
use datafusion::arrow::array::AsArray;
use datafusion::error::Result;
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};

/// As in the programs.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const FILES: usize = 8;
const ROWS: usize = 250;
const ROUNDS: usize = 7;
const PARTITIONS: [usize; 2] = [1, 2];

/// Each goes over every row of the column and keeps next to nothing.
const CALLS: [&str; 7] = [
    "sum(rebuttal_count(text))",
    "sum(cardinality(markers(text)))",
    "sum(cardinality(claims(text)))",
    "sum(cardinality(rebuttals(text)))",
    "sum(cardinality(quotes(text)))",
    "count(thesis(text))",
    "count(argument(text))",
];

async fn context(folder: &Path, partitions: usize) -> Result<SessionContext> {
    let ctx = SessionContext::new_with_config(SessionConfig::new().with_target_partitions(partitions));
    register_all(&ctx);
    ctx.register_parquet("articles", folder.to_string_lossy(), ParquetReadOptions::default()).await?;
    Ok(ctx)
}

async fn texts(ctx: &SessionContext) -> Result<Vec<String>> {
    let batches = ctx.sql("SELECT text FROM articles").await?.collect().await?;
    Ok(batches.iter().flat_map(|batch| batch.column(0).as_string_view().iter().flatten().map(str::to_owned)).collect())
}

fn library(session: &mut counterpoint::Session, texts: &[String]) {
    for text in texts {
        let article = session.parse(text);
        black_box(article.rebuttals().len());
        session.recycle(article);
    }
}

async fn query(ctx: &SessionContext, call: &str) -> Result<()> {
    black_box(ctx.sql(&format!("SELECT {call} FROM articles")).await?.collect().await?);
    Ok(())
}

/// The fastest of the rounds: of the library, and of each call with each number of partitions.
async fn measure(folder: &Path, texts: &[String]) -> Result<(Duration, Vec<[Duration; 2]>)> {
    let contexts = [context(folder, PARTITIONS[0]).await?, context(folder, PARTITIONS[1]).await?];
    let mut session = counterpoint::Parser::new().session();
    let mut bare = Duration::MAX;
    let mut called = vec![[Duration::MAX; 2]; CALLS.len()];
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        library(&mut session, texts);
        bare = bare.min(begun.elapsed());
        for (call, fastest) in CALLS.iter().zip(&mut called) {
            for (ctx, fastest) in contexts.iter().zip(fastest) {
                let begun = Instant::now();
                query(ctx, call).await?;
                *fastest = begun.elapsed().min(*fastest);
            }
        }
    }
    Ok((bare, called))
}

#[tokio::main]
async fn main() -> Result<()> {
    // cargo test --benches runs this too
    if !std::env::args().any(|argument| argument == "--bench") {
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    generate::generate(folder.path(), FILES, ROWS, 3)?;
    let texts = texts(&context(folder.path(), 1).await?).await?;
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{} articles, {:.1} MB, the fastest of {ROUNDS} runs each\n", texts.len(), bytes as f64 / 1e6);
    let (bare, called) = measure(folder.path(), &texts).await?;
    let speed = |time: Duration| {
        let seconds = time.as_secs_f64();
        format!("{:>7.0} rows/s {:>6.2} MB/s", texts.len() as f64 / seconds, bytes as f64 / 1e6 / seconds)
    };
    let over = |time: Duration| 100.0 * (time.as_secs_f64() / bare.as_secs_f64() - 1.0);
    println!("{:<36}{}", "the library, one session", speed(bare));
    for (call, [one, two]) in CALLS.iter().zip(called) {
        println!("{call:<36}{}   {:>+5.1} % time over the library", speed(one), over(one));
        println!(
            "{:<36}{}   {:>5.2} times as fast",
            "  2 partitions",
            speed(two),
            one.as_secs_f64() / two.as_secs_f64()
        );
    }
    Ok(())
}
