//! Reads many articles, one JSON object a line, and writes what each argues, one line each, in the same order.
//!
//! ```text
//! cargo run --release --example corpus -- IN.jsonl > OUT.jsonl
//! cargo run --release --example corpus -- --fields claims,rebuttals - < IN.jsonl
//! ```
//!
//! A line in is `{"id": .., "text": ".."}`; other keys are ignored, and so are blank lines. A line out is the wire form
//! with `"id"` in front, or `{"id": .., "line": .., "error": ".."}` for a line that is no article, which standard error
//! names too. The exit status is 1 if there was any such line, or if reading or writing failed; a reader that goes away
//! (`| head`) is no failure. Stopped by Ctrl-C it exits with 130. Either way, and on a full disk, a file holds whole
//! lines.

mod input;
mod output;
mod pipeline;
mod row;
#[path = "../common/speech.rs"]
mod speech;

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser as _;
use counterpoint::{Parser, WireField};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use mimalloc::MiMalloc;

use input::Input;
use output::Output;
use pipeline::{Batch, Pipeline};
use row::Rows;

/// Articles are many small allocations that die together, which this allocator is made for.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// What each article of a JSON Lines file argues, as JSON Lines.
#[derive(clap::Parser)]
#[command(name = "corpus")]
struct Options {
    #[command(flatten)]
    speech: speech::Speech,
    /// How many articles are read at the same time [default: as many as there are processors]
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    /// Write why each decision was taken
    #[arg(long)]
    evidence: bool,
    /// Leave the text out
    #[arg(long)]
    no_text: bool,
    /// Write only these top-level fields, separated by commas, and "id"
    #[arg(long, value_delimiter = ',')]
    fields: Option<Vec<WireField>>,
    /// JSON Lines with "id" and "text", plain or compressed with gzip; - for standard input
    #[arg(value_name = "IN.jsonl")]
    input: PathBuf,
}

fn main() -> ExitCode {
    let options = Options::parse();
    match run(&options) {
        Ok(Outcome { clean: true }) => ExitCode::SUCCESS,
        Ok(Outcome { clean: false }) => ExitCode::FAILURE,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("corpus: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Whether every line was an article and everything was read.
struct Outcome {
    clean: bool,
}

/// Reads the input to its end; an error is one of writing, or of opening the input.
fn run(options: &Options) -> io::Result<Outcome> {
    let name = options.input.display().to_string();
    let input =
        Input::open(&options.input).map_err(|error| io::Error::new(error.kind(), format!("{name}: {error}")))?;
    let progress = progress(&input);
    let rows = Rows {
        parser: Parser::builder().language(options.speech.language).build(),
        evidence: options.evidence,
        text: !options.no_text,
        fields: options.fields.clone().unwrap_or_else(|| WireField::ALL.to_vec()),
    };
    let processors = || std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let threads = options.threads.map_or_else(processors, usize::from);
    let consumed = input.consumed();
    let mut out = Output::open().map_err(on_standard_output)?;
    let mut clean = true;
    let mut pipeline = Pipeline::start(input, rows, threads)?;
    for Batch { lines, failures, broken } in pipeline.by_ref() {
        // Before the complaints, so that what both streams say comes in one order on a terminal.
        out.write(&lines).map_err(on_standard_output)?;
        for (line, reason) in &failures {
            progress.suspend(|| complain(&format!("{name}:{line}: {reason}")));
        }
        if let Some(error) = &broken {
            progress.suspend(|| complain(&format!("{name}: {error}")));
        }
        clean &= failures.is_empty() && broken.is_none();
        progress.set_position(consumed.bytes());
    }
    clean &= pipeline.ended_well();
    progress.finish_and_clear();
    Ok(Outcome { clean })
}

fn on_standard_output(error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("standard output: {error}"))
}

/// Says it on standard error. There is nobody left to tell where that fails.
fn complain(what: &str) {
    let _ = writeln!(io::stderr(), "{what}");
}

/// A bar over the bytes of the input; hidden unless a person looks at standard error and at nothing else.
fn progress(input: &Input) -> ProgressBar {
    if !io::stderr().is_terminal() || io::stdout().is_terminal() {
        return ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
    }
    let (bar, template) = match input.size() {
        Some(size) => (ProgressBar::new(size), "{bar:40} {bytes}/{total_bytes} {bytes_per_sec} {eta}"),
        None => (ProgressBar::new_spinner(), "{spinner} {bytes} {bytes_per_sec}"),
    };
    bar.enable_steady_tick(Duration::from_millis(200));
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
