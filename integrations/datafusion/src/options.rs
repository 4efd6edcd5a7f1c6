//! What a call may say besides the text: the least confidence of claims, and a lexicon.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use counterpoint::{Lexicon, LexiconError};
use datafusion::arrow::datatypes::DataType;
use datafusion::common::{Result, ScalarValue, plan_err};

/// A lexicon file of more bytes is refused by the library; so much of it is read at most.
const MOST_BYTES: u64 = 17 << 20;

/// What a call chose.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Choice {
    pub(crate) least: Option<f32>,
    pub(crate) rules: Option<Rules>,
}

/// The text of a lexicon file, with the name that errors give it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Rules {
    origin: String,
    text: String,
}

impl Rules {
    /// The rules of a file.
    pub(crate) fn read(path: &Path) -> std::io::Result<Rules> {
        let mut text = String::new();
        File::open(path)?.take(MOST_BYTES).read_to_string(&mut text)?;
        Ok(Rules { origin: path.display().to_string(), text })
    }

    /// The lexicon with these rules added.
    pub(crate) fn added_to(&self, lexicon: &Lexicon) -> Result<Lexicon, LexiconError> {
        lexicon.merge(&Lexicon::parse(&self.origin, &self.text)?)
    }
}

/// Whether options can be of these types; they are taken as they are.
pub(crate) fn check(function: &str, types: &[DataType]) -> Result<()> {
    match types.iter().find(|option| !option.is_numeric() && !option.is_string()) {
        None => Ok(()),
        Some(other) => {
            plan_err!("{function}: options: expected a number (min_confidence) or a text (lexicon), found {other}")
        }
    }
}

/// Reads the options of a call, in whatever order: a number is the least confidence, a text a lexicon.
pub(crate) fn read(function: &str, options: &[Option<&ScalarValue>], files: bool) -> Result<Choice> {
    let mut choice = Choice::default();
    for option in options {
        let Some(option) = option else { return plan_err!("{function}: options: expected literals, found a column") };
        match option.try_as_str() {
            Some(text) if choice.rules.is_none() => choice.rules = Some(rules(function, text, files)?),
            None if choice.least.is_none() => choice.least = Some(least(function, option)?),
            Some(_) => return plan_err!("{function}: lexicon: expected one, found two"),
            None => return plan_err!("{function}: min_confidence: expected one, found two"),
        }
    }
    Ok(choice)
}

fn least(function: &str, option: &ScalarValue) -> Result<f32> {
    match option.cast_to(&DataType::Float64)? {
        ScalarValue::Float64(Some(least)) if (0.0..=1.0).contains(&least) => Ok(least as f32),
        _ => plan_err!("{function}: min_confidence: expected a number from 0 to 1, found {option}"),
    }
}

/// A text of several lines is the rules themselves, any other the name of a file: rules need two lines at least, and a
/// file name has one.
fn rules(function: &str, option: Option<&str>, files: bool) -> Result<Rules> {
    match option {
        None => plan_err!("{function}: lexicon: expected the name of a file or its text, found NULL"),
        Some(text) if text.contains('\n') => Ok(Rules { origin: "lexicon".into(), text: text.into() }),
        Some(_) if !files => {
            plan_err!("{function}: lexicon: expected the text of a lexicon: files may not be read here")
        }
        Some(path) => Rules::read(Path::new(path)).or_else(|error| plan_err!("{function}: lexicon: {path}: {error}")),
    }
}
