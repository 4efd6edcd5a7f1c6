//! SQL over an archive: a folder of Parquet files, or of JSON lines, the result on the screen or into Parquet.
//!
//! ```text
//! archive
//! archive generate FOLDER --files 20 --rows 1000
//! archive query FOLDER "SELECT outlet, avg(rebuttal_count(text)) AS rebuttals FROM articles GROUP BY outlet"
//! archive query FOLDER "SELECT id, thesis(text) AS thesis FROM articles" --to theses.parquet
//! ```
//!
//! Without arguments it writes a small archive, asks it the questions of the chapter `questions`, and shows the first rows
//! of each answer.

mod generate;
mod progress;
mod questions;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::common::exec_datafusion_err;
use datafusion::error::Result;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::physical_plan::execute_stream;
use datafusion::prelude::{DataFrame, JsonReadOptions, ParquetReadOptions, SessionConfig, SessionContext};
use futures::StreamExt;

use progress::Progress;

/// That of the system makes two threads that build arrays wait for each other.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
#[command(about = "SQL over an archive of articles")]
struct Options {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Write an archive from the paragraphs of the sample articles.
    Generate {
        folder: PathBuf,
        #[arg(long, default_value_t = 4)]
        files: usize,
        /// Articles in each file.
        #[arg(long, default_value_t = 1_000)]
        rows: usize,
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Run a query over the table `articles`.
    Query {
        /// A Parquet file, a file of JSON lines (`.jsonl`, `.json`), or a folder of either.
        archive: PathBuf,
        query: String,
        /// Write the result there as Parquet instead of showing it.
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
        /// How many partitions run at once.
        #[arg(long)]
        partitions: Option<usize>,
    },
}

/// Rows of a batch. An article is a long value: fewer at once take less memory, and the bar moves on more often.
const BATCH: usize = 256;

/// Files of the small archive, and articles in each.
const SMALL: (usize, usize) = (4, 250);

/// Rows shown of each of its answers.
const SHOWN: usize = 10;

#[tokio::main]
async fn main() -> ExitCode {
    match obey(Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("archive: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn obey(options: Options) -> Result<()> {
    match options.command {
        None => ask().await,
        Some(Command::Generate { folder, files, rows, seed }) => generate::generate(&folder, files, rows, seed),
        Some(Command::Query { archive, query, to, partitions }) => {
            let ctx = context(&archive, partitions).await?;
            match to {
                Some(path) => println!("{} rows", write(&ctx, ctx.sql(&query).await?, &path).await?),
                None => println!("{}", show(&ctx, ctx.sql(&query).await?).await?),
            }
            Ok(())
        }
    }
}

/// The questions of the chapter, asked of a small archive.
async fn ask() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (files, rows) = SMALL;
    generate::generate(folder.path(), files, rows, 1)?;
    let ctx = context(folder.path(), None).await?;
    for question in questions::questions().iter().filter(|question| question.answer.is_some()) {
        let first = ctx.sql(question.sql).await?.limit(0, Some(SHOWN))?;
        println!("\n{}\n\n{}\n\n{}", question.title, question.sql, show(&ctx, first).await?);
    }
    Ok(())
}

/// A context with the functions and the table `articles`.
async fn context(archive: &Path, partitions: Option<usize>) -> Result<SessionContext> {
    let mut config = SessionConfig::new().with_batch_size(BATCH);
    if let Some(partitions) = partitions {
        config = config.with_target_partitions(partitions);
    }
    let ctx = SessionContext::new_with_config(config);
    counterpoint_datafusion::register_all(&ctx);
    let path = archive.to_str().ok_or_else(|| exec_datafusion_err!("{}: expected UTF-8", archive.display()))?;
    match json_ending(archive)? {
        Some(ending) => ctx.register_json("articles", path, JsonReadOptions::default().file_extension(&ending)).await?,
        None => ctx.register_parquet("articles", path, ParquetReadOptions::default()).await?,
    }
    Ok(ctx)
}

/// How the files of JSON lines end, where there are any.
fn json_ending(archive: &Path) -> Result<Option<String>> {
    let mut files = vec![archive.to_owned()];
    if archive.is_dir() {
        files = std::fs::read_dir(archive)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    }
    let mut endings = files.iter().filter_map(|file| file.extension()?.to_str());
    Ok(endings.find(|ending| ["jsonl", "json"].contains(ending)).map(|ending| format!(".{ending}")))
}

/// The result of a query as a table to read.
async fn show(ctx: &SessionContext, query: DataFrame) -> Result<String> {
    let mut batches = Vec::new();
    run(ctx, query, |batch| {
        batches.push(batch);
        Ok(())
    })
    .await?;
    Ok(pretty_format_batches(&batches)?.to_string())
}

/// Writes the result of a query as a Parquet file and says how many rows it has.
async fn write(ctx: &SessionContext, query: DataFrame, path: &Path) -> Result<i64> {
    let schema = query.schema().inner().clone();
    let mut writer = ArrowWriter::try_new(File::create(path)?, schema, None)?;
    run(ctx, query, |batch| Ok(writer.write(&batch)?)).await?;
    Ok(writer.close()?.file_metadata().num_rows())
}

/// Runs a query with a bar that shows how much of the archive has been read.
async fn run(ctx: &SessionContext, query: DataFrame, mut take: impl FnMut(RecordBatch) -> Result<()>) -> Result<()> {
    let plan = query.create_physical_plan().await?;
    let _progress = Progress::of(plan.clone(), ctx.table("articles").await?.count().await?)?;
    let mut stream = execute_stream(plan, ctx.task_ctx())?;
    while let Some(batch) = stream.next().await {
        take(batch?)?;
    }
    Ok(())
}
