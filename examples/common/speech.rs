//! The option that names the language.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use counterpoint::Language;

/// Which language is read.
#[derive(clap::Args)]
pub(crate) struct Speech {
    /// The language of the articles
    #[arg(long, value_parser = language(), default_value = Language::English.code(), value_name = "CODE")]
    pub(crate) language: Language,
}

/// Reads the tag of a language that has a lexicon.
fn language() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.iter().map(|language| language.code()))
        .map(|code| Language::from_code(&code).unwrap_or_default())
}
