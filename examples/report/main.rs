//! One page for each article: the text with its structure marked, and the claim–rebuttal map beside it.
//!
//! ```text
//! cargo run --release --example report -- FILE or FOLDER [--out DIR]
//! ```

#[path = "../common/mod.rs"]
mod common;
mod index;
mod job;
#[path = "../common/speech.rs"]
mod speech;

use std::fmt::Display;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use crate::index::{Entry, Index};

/// Writes an article as a page of HTML that needs nothing else; of a folder, a page for each text in it and an index.
#[derive(Parser)]
struct Options {
    #[command(flatten)]
    speech: speech::Speech,
    /// The article, a plain text in UTF-8; or a folder: every `.txt` and `.md` file in it is read
    path: PathBuf,
    /// Writes the pages into this folder, which is made if there is none, instead of beside the texts
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let mut failed = false;
    let done = common::finish("report", |out| {
        let jobs = job::all(&options.path, options.out.as_deref())?;
        if let Some(folder) = &options.out {
            fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        let parser = counterpoint::Parser::builder().language(options.speech.language).build();
        let mut entries = Vec::new();
        for job in &jobs {
            let entry = common::read(&job.text).and_then(|text| page(&parser, &text, &job.page));
            match &entry {
                Ok(_) => writeln!(out, "{}", job.page.display())?,
                Err(message) => {
                    failed = true;
                    eprintln!("report: {message}");
                }
            }
            entries.push((job, entry));
        }
        if options.path.is_dir() {
            let path = options.out.as_deref().unwrap_or(&options.path).join(job::INDEX);
            save(&path, &Index { entries: &entries })?;
            writeln!(out, "{}", path.display())?;
        }
        Ok(())
    });
    if failed { ExitCode::from(1) } else { done }
}

/// Writes the page of one article.
fn page(parser: &counterpoint::Parser, text: &str, path: &Path) -> Result<Entry, String> {
    let article = parser.parse(text);
    save(path, &article.html())?;
    Ok(Entry::of(&article))
}

/// Writes what is displayed to a file, piece by piece.
fn save(path: &Path, page: &dyn Display) -> Result<(), String> {
    let written = File::create(path).map(BufWriter::new).and_then(|mut file| {
        write!(file, "{page}")?;
        file.flush()
    });
    written.map_err(|error: io::Error| format!("{}: {error}", path.display()))
}
