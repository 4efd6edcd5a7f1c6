//! A query on a cluster: `cargo run --features ballista --example cluster -- df://localhost:50050 PATH 'SELECT ..'`.
//!
//! PATH is a Parquet file or a folder of them, seen alike by the client and by every executor; the query calls it
//! `articles`.

use std::process::ExitCode;

use clap::Parser;
use counterpoint_datafusion::cluster::{Parsing, connect};
use datafusion::error::Result;
use datafusion::prelude::ParquetReadOptions;

#[derive(Parser)]
struct Options {
    /// The scheduler's address, `df://HOST:PORT`.
    scheduler: String,
    /// A Parquet file, or a folder of them.
    articles: String,
    /// The query over `articles`.
    query: String,
    #[command(flatten)]
    parsing: Parsing,
}

#[tokio::main]
async fn main() -> ExitCode {
    match ask(Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cluster: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn ask(options: Options) -> Result<()> {
    let ctx = connect(&options.scheduler, &options.parsing.functions()?).await?;
    ctx.register_parquet("articles", &options.articles, ParquetReadOptions::default()).await?;
    ctx.sql(&options.query).await?.show().await
}
