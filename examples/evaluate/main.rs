//! How right the parser is on texts that people have annotated, and which words cost it most.
//!
//! ```text
//! cargo run --release --example evaluate -- GOLD.jsonl
//! cargo run --release --example evaluate -- --reliability --lexicon MINE.lex GOLD.jsonl
//! ```
//!
//! `--help` describes the format of the annotated texts and every figure.

mod case;
#[path = "../common/mod.rs"]
mod common;
mod figures;
mod gold;
mod markers;
mod mistakes;
mod quotes;
mod relations;
mod reliability;
#[path = "../common/speech.rs"]
mod speech;
mod structure;
mod text;
mod units;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;
use counterpoint::{Lexicon, Parser};

use case::{Case, Tally};
use reliability::Tables;
use text::Text;

/// How right the parser is on texts that people have annotated: its figures, and the words that cost it most.
#[derive(clap::Parser)]
#[command(name = "evaluate", after_long_help = include_str!("help.txt"))]
struct Options {
    #[command(flatten)]
    speech: speech::Speech,
    /// Annotated texts, one JSON object a line, plain or compressed as .gz; --help describes the format
    #[arg(value_name = "GOLD.jsonl")]
    gold: PathBuf,
    /// Also shows how many markers, rebuttals and supports said to be so sure are right
    #[arg(long)]
    reliability: bool,
    /// Leaves out all texts but those of this genre
    #[arg(long)]
    genre: Option<String>,
    /// Adds the rules of this lexicon file to those of the language
    #[arg(long, value_name = "FILE.lex")]
    lexicon: Option<PathBuf>,
    /// Keeps claims of at least this confidence
    #[arg(long, value_name = "0 to 1")]
    min_confidence: Option<f32>,
    /// How many of the costliest mistakes are listed
    #[arg(long, value_name = "COUNT", default_value_t = 20)]
    mistakes: usize,
}

fn main() -> ExitCode {
    let options = Options::parse();
    common::finish("evaluate", |out| {
        let mut session = parser(&options)?.session();
        let mut tally = Tally::default();
        gold::read(&options.gold, |gold| {
            if options.genre.as_ref().is_some_and(|genre| *genre != gold.genre) {
                return;
            }
            let article = session.parse(&gold.text);
            let case = Case { gold, article: &article, text: Text::new(&gold.text) };
            compare(&case, &mut tally);
        })?;
        write!(out, "{}{}", tally.figures, tally.mistakes.costliest(options.mistakes))?;
        if options.reliability {
            let tables = [
                ("markers", &tally.markers),
                ("rebuttals", &tally.rebuttals),
                ("supports", &tally.supports),
                ("unmarked", &tally.unmarked),
            ];
            write!(out, "{}", Tables(&tables))?;
        }
        Ok(())
    })
}

fn parser(options: &Options) -> Result<Parser, String> {
    let mut builder = Parser::builder().language(options.speech.language);
    if let Some(path) = &options.lexicon {
        let text = common::read(path)?;
        let own = Lexicon::parse(&path.display().to_string(), &text).map_err(|error| error.to_string())?;
        builder = builder.lexicon(Lexicon::of(options.speech.language).merge(&own).map_err(|error| error.to_string())?);
    }
    if let Some(least) = options.min_confidence {
        builder = builder.min_confidence(least);
    }
    Ok(builder.build())
}

/// Compares every layer that is annotated.
fn compare(case: &Case<'_>, tally: &mut Tally) {
    let any = |layers: &[&str]| layers.iter().any(|layer| case.gold.has(layer));
    structure::compare(case, tally);
    if any(&["markers", "disrpt_markers"]) {
        markers::compare(case, tally);
    }
    if any(&["quotes", "quotes_partial"]) {
        quotes::compare(case, tally);
    }
    if any(&["relations"]) {
        relations::compare(case, tally);
        relations::supports(case, tally);
    }
    if any(&["units"]) {
        units::compare(case, tally);
    }
}
