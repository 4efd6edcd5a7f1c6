//! An article in the formats that other programs read.
//!
//! ```text
//! cargo run --release --example convert -- --to FORMAT FILE
//! ```

mod common;
#[path = "common/speech.rs"]
mod speech;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use counterpoint::{Article, Brat};

/// Writes the argument of an article in a format that another program reads.
#[derive(Parser)]
struct Options {
    #[command(flatten)]
    speech: speech::Speech,
    /// The format
    #[arg(long, value_enum, value_name = "FORMAT")]
    to: Format,
    /// The folder for formats of several files (brat); it is made if it is not there
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The IRI of the article, for formats that point to it (web-annotation)
    #[arg(long, value_name = "IRI")]
    source: Option<String>,
    /// The article, a plain text in UTF-8; `-` for standard input
    file: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A graph for Graphviz
    Dot,
    /// A flowchart for Mermaid
    Mermaid,
    /// An Argdown document
    Argdown,
    /// The Argument Interchange Format, as JSON
    Aif,
    /// xAIF, as argument mining services exchange it
    Xaif,
    /// Standoff annotations: NAME.txt, NAME.ann and annotation.conf into the folder of --out
    Brat,
    /// W3C Web Annotations, as JSON-LD
    WebAnnotation,
    /// An outline as nested lists
    Markdown,
    /// The map of claims, as a picture
    Svg,
    /// The article and its map, as a page
    Html,
    /// The wire form: everything, as JSON
    #[cfg(feature = "serde")]
    Json,
}

fn main() -> ExitCode {
    let options = Options::parse();
    common::finish("convert", |out| {
        let text = common::read(&options.file)?;
        let article = counterpoint::Parser::builder().language(options.speech.language).build().parse(&text);
        match options.to {
            Format::Dot => write!(out, "{}", article.dot())?,
            Format::Mermaid => write!(out, "{}", article.mermaid())?,
            Format::Argdown => write!(out, "{}", article.argdown())?,
            Format::Aif => write!(out, "{}", article.aif())?,
            Format::Xaif => write!(out, "{}", article.xaif())?,
            Format::Brat => {
                let folder =
                    options.out.as_deref().ok_or("brat is several files: name a folder with --out".to_owned())?;
                brat(&article, folder, &name(&options.file))?;
            }
            Format::WebAnnotation => match &options.source {
                Some(iri) => write!(out, "{}", article.web_annotations().source(iri))?,
                None => write!(out, "{}", article.web_annotations())?,
            },
            Format::Markdown => write!(out, "{}", article.markdown())?,
            Format::Svg => write!(out, "{}", article.svg())?,
            Format::Html => write!(out, "{}", article.html())?,
            #[cfg(feature = "serde")]
            Format::Json => writeln!(out, "{}", serde_json::to_string(&article).map_err(|error| error.to_string())?)?,
        }
        Ok(())
    })
}

/// Writes the three files that brat reads.
fn brat(article: &Article<'_>, folder: &Path, name: &str) -> Result<(), String> {
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
    let files = [
        (format!("{name}.txt"), article.text()),
        (format!("{name}.ann"), &article.brat().to_string()),
        ("annotation.conf".to_owned(), Brat::CONFIGURATION),
    ];
    for (file, content) in files {
        let path = folder.join(file);
        fs::write(&path, content).map_err(|error| failed(&path, error))?;
    }
    Ok(())
}

/// What the files are called after: the name of the article's file.
fn name(file: &Path) -> String {
    let stem = file.file_stem().filter(|_| file.as_os_str() != "-");
    stem.map_or_else(|| "article".to_owned(), |stem| stem.to_string_lossy().into_owned())
}
