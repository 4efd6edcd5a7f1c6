//! What the programs of a cluster can be told of the parsing.

use std::path::PathBuf;

use counterpoint::Lexicon;
use datafusion::common::config_datafusion_err;
use datafusion::error::Result;

use crate::Functions;
use crate::options::Rules;

/// Options of a program that hold for every call, the same in every program of a cluster.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Parsing {
    /// A lexicon file whose rules are added to the English ones.
    #[arg(long, value_name = "FILE")]
    pub lexicon: Option<PathBuf>,
    /// The least confidence of the claims that count, from 0 to 1.
    #[arg(long, value_name = "SHARE", value_parser = share)]
    pub min_confidence: Option<f32>,
    /// Refuse queries that name a lexicon file.
    #[arg(long)]
    pub no_lexicon_files: bool,
}

impl Parsing {
    /// The functions that parse so.
    ///
    /// # Errors
    ///
    /// The lexicon file cannot be read, or is no lexicon.
    pub fn functions(&self) -> Result<Functions> {
        let mut functions = Functions::new();
        if let Some(path) = &self.lexicon {
            let rules =
                Rules::read(path).map_err(|error| config_datafusion_err!("--lexicon: {}: {error}", path.display()))?;
            let merged = rules.added_to(Lexicon::english());
            functions = functions.lexicon(merged.map_err(|error| config_datafusion_err!("--lexicon: {error}"))?);
        }
        if let Some(least) = self.min_confidence {
            functions = functions.min_confidence(least);
        }
        if self.no_lexicon_files {
            functions = functions.without_files();
        }
        Ok(functions)
    }
}

fn share(text: &str) -> Result<f32, String> {
    let share = text.parse().ok().filter(|share| (0.0..=1.0).contains(share));
    share.ok_or_else(|| "expected a number from 0 to 1".to_owned())
}
