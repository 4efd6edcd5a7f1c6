//! A lexicon of one's own: an article read with the English lexicon alone, and with a file of rules merged into it.
//!
//! ```text
//! cargo run --release --example custom_lexicon
//! cargo run --release --example custom_lexicon -- MINE.lex [FILE]
//! ```
//!
//! It prints what the file changed: markers and rebuttals that came, went, or say something else. An error in the file
//! is shown in its line, and the file's own examples are tried: a `+` that does not match, or a `-` that does, is named.

mod change;
#[path = "../common/mod.rs"]
mod common;
mod trial;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;
use counterpoint::{Lexicon, LexiconError, Parser};

/// Rules of how lawyers argue.
const LEGAL: (&str, &str) = ("examples/lexicons/legal.lex", include_str!("../lexicons/legal.lex"));

/// A ruling to try them on.
const RULING: &str = include_str!("../lexicons/lease.txt");

/// Shows what a lexicon file changes in the reading of an article.
#[derive(clap::Parser)]
#[command(name = "custom_lexicon")]
struct Options {
    /// The lexicon file; rules of legal English if left out
    lexicon: Option<PathBuf>,
    /// The article, a plain text in UTF-8; `-` for standard input; a short ruling if left out
    file: Option<PathBuf>,
}

fn main() -> ExitCode {
    let options = Options::parse();
    common::finish("custom_lexicon", |out| {
        let (origin, rules) = match &options.lexicon {
            Some(path) => (path.display().to_string(), common::read(path)?),
            None => (LEGAL.0.to_owned(), LEGAL.1.to_owned()),
        };
        let text = options.file.as_deref().map_or(Ok(RULING.to_owned()), common::read)?;
        let english = Lexicon::english();
        let own = Lexicon::parse(&origin, &rules).map_err(|error| in_its_line(&error, &rules))?;
        let both = english.merge(&own).map_err(|error| in_its_line(&error, &rules))?;
        let parser = Parser::builder().lexicon(both.clone()).build();

        writeln!(out, "{} {}: {} rules, {} of them new", both.name(), both.version(), both.len(), own.len())?;
        change::print(out, &counterpoint::parse(&text), &parser.parse(&text))?;
        trial::print(out, &rules, &parser)?;
        Ok(())
    })
}

/// The error, with the line of the file and a mark under the place.
fn in_its_line(error: &LexiconError, rules: &str) -> String {
    let line = rules.lines().nth(error.line.saturating_sub(1)).unwrap_or("");
    // a tab stays a tab, so that the mark stands under the place however wide tabs are
    let before = line.chars().take(error.column.saturating_sub(1));
    let before: String = before.map(|letter| if letter == '\t' { '\t' } else { ' ' }).collect();
    let number = error.line.to_string();
    let margin = " ".repeat(number.len());
    format!("{error}\n{margin} |\n{number} | {line}\n{margin} | {before}^")
}
