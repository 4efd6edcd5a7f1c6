//! The claim–rebuttal tree of an article in the terminal, with markers, quotes and sources.
//!
//! ```text
//! cargo run --release --example outline [FILE]
//! ```

mod common;
#[path = "common/speech.rs"]
mod speech;

use std::path::PathBuf;
use std::process::ExitCode;

use anstyle::{AnsiColor, Effects};
use clap::Parser;
use counterpoint::{Part, Style};

/// An article of the tests, for a first look.
const BUNDLED: &str = include_str!("../tests/articles/op-ed.txt");

/// Lines of more columns are hard to read, however wide the terminal is.
const WIDEST: usize = 100;

/// The width where the output is no terminal.
const PIPED: usize = 88;

/// Prints the argument of an article as an outline: its thesis, what is said for and against it, and who said what.
#[derive(Parser)]
struct Options {
    /// The article, a plain text in UTF-8; `-` for standard input; a bundled one if left out
    file: Option<PathBuf>,
    #[command(flatten)]
    speech: speech::Speech,
    /// Lists all claims tied to nothing, even doubtful ones
    #[arg(long)]
    all: bool,
    /// Wraps at this many columns instead of the terminal's width
    #[arg(long, value_name = "COLUMNS")]
    width: Option<usize>,
}

fn main() -> ExitCode {
    let options = Options::parse();
    common::finish("outline", |out| {
        let text = options.file.as_deref().map_or(Ok(BUNDLED.to_owned()), common::read)?;
        let parser = counterpoint::Parser::builder().language(options.speech.language).build();
        let article = parser.parse(&text);
        let mut outline = article.outline().width(options.width.unwrap_or_else(width)).style(colours());
        if options.all {
            outline = outline.loose_confidence(0.0);
        }
        Ok(write!(out, "{outline}")?)
    })
}

/// What `COLUMNS` says, else the width of the terminal up to a width that is good to read.
fn width() -> usize {
    let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).filter(|columns| *columns > 0);
    let terminal = || terminal_size::terminal_size_of(std::io::stdout());
    asked.unwrap_or_else(|| terminal().map_or(PIPED, |(width, _)| usize::from(width.0).min(WIDEST)))
}

/// Colours of the terminal's own palette; they are stripped again where the output is no terminal.
fn colours() -> Style {
    let bold = anstyle::Style::new().effects(Effects::BOLD);
    let dim = anstyle::Style::new().effects(Effects::DIMMED);
    let colour = |colour: AnsiColor| anstyle::Style::new().fg_color(Some(colour.into()));
    let styles = [
        (Part::Title, bold.effects(Effects::BOLD | Effects::UNDERLINE)),
        (Part::Heading, dim),
        (Part::Thesis, bold),
        (Part::Guide, dim),
        (Part::Support, colour(AnsiColor::Green)),
        (Part::Rebuttal, colour(AnsiColor::Red)),
        (Part::Marker, colour(AnsiColor::Yellow)),
        (Part::Quote, colour(AnsiColor::Cyan)),
        (Part::Source, bold),
        (Part::Note, dim),
    ];
    let styled = |style: Style, (part, pen): (Part, anstyle::Style)| style.with(part, pen.render(), pen.render_reset());
    styles.into_iter().fold(Style::plain(), styled)
}
