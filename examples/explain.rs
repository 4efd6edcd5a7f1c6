//! Why each decision about an article was taken, or why there is no rebuttal at a place.
//!
//! ```text
//! cargo run --release --example explain -- FILE [CLAIM or @OFFSET]
//! ```

mod common;
#[path = "common/speech.rs"]
mod speech;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::str::FromStr;

use clap::Parser;
use counterpoint::{Article, ClaimId, Item};

/// Explains what was found in an article: each reason with its weight, its rule and its words.
#[derive(Parser)]
struct Options {
    #[command(flatten)]
    speech: speech::Speech,
    /// The article, a plain text in UTF-8; `-` for standard input
    file: PathBuf,
    /// A claim by its number in the outline, or a place as `@` and the offset of a byte; everything if left out
    #[arg(value_name = "CLAIM or @OFFSET")]
    what: Option<What>,
}

/// What to explain.
#[derive(Clone, Copy)]
enum What {
    Claim(usize),
    Offset(usize),
}

impl FromStr for What {
    type Err = String;

    fn from_str(argument: &str) -> Result<Self, String> {
        let number = |digits: &str| digits.parse().map_err(|_| "expected a number, or @ and a number".to_owned());
        match argument.strip_prefix('@') {
            Some(offset) => number(offset).map(What::Offset),
            None => number(argument).map(What::Claim),
        }
    }
}

fn main() -> ExitCode {
    let options = Options::parse();
    common::finish("explain", |out| {
        let text = common::read(&options.file)?;
        let article = counterpoint::Parser::builder().language(options.speech.language).build().parse(&text);
        match options.what {
            None => everything(out, &article)?,
            Some(What::Claim(index)) => {
                let known = article.claim_ids().find(|id| id.index() == index);
                claim(out, &article, known.ok_or_else(|| no_claim(&article, index))?)?;
            }
            Some(What::Offset(offset)) if offset >= text.len() => {
                return Err(format!("the text has {} bytes; there is none at offset {offset}", text.len()).into());
            }
            Some(What::Offset(offset)) => place(out, &article, offset)?,
        }
        Ok(())
    })
}

fn no_claim(article: &Article<'_>, index: usize) -> String {
    match article.claims().len() {
        0 => format!("there is no claim {index}: the article has none"),
        count => format!("there is no claim {index}: the article has the claims 0 to {}", count - 1),
    }
}

fn everything(out: &mut dyn Write, article: &Article<'_>) -> io::Result<()> {
    article.marker_ids().try_for_each(|id| item(out, article, id))?;
    article.quote_ids().try_for_each(|id| item(out, article, id))?;
    article.claim_ids().try_for_each(|id| item(out, article, id))?;
    article.rebuttal_ids().try_for_each(|id| item(out, article, id))?;
    article.support_ids().try_for_each(|id| item(out, article, id))
}

/// A claim and the edges that begin or end at it.
fn claim(out: &mut dyn Write, article: &Article<'_>, id: ClaimId) -> io::Result<()> {
    item(out, article, id)?;
    let rebuttals = article
        .rebuttal_ids()
        .filter(|edge| article.rebuttal(*edge).is_some_and(|edge| edge.claim == id || edge.target == Some(id)));
    let supports = article
        .support_ids()
        .filter(|edge| article.support(*edge).is_some_and(|edge| edge.claim == id || edge.target == id));
    rebuttals.into_iter().try_for_each(|edge| item(out, article, edge))?;
    supports.into_iter().try_for_each(|edge| item(out, article, edge))
}

/// What is at a place, and why everything there was decided.
fn place(out: &mut dyn Write, article: &Article<'_>, offset: usize) -> io::Result<()> {
    let place = article.explain_at(offset);
    writeln!(out, "{place}")?;
    place.claims.iter().try_for_each(|id| item(out, article, *id))?;
    place.quotes.iter().try_for_each(|id| item(out, article, *id))?;
    place.markers.iter().try_for_each(|id| item(out, article, *id))?;
    place.rebuttals.iter().try_for_each(|id| item(out, article, *id))?;
    place.supports.iter().try_for_each(|id| item(out, article, *id))
}

fn item(out: &mut dyn Write, article: &Article<'_>, id: impl Into<Item>) -> io::Result<()> {
    match article.explain(id) {
        Some(explanation) => writeln!(out, "{explanation}"),
        None => Ok(()),
    }
}
