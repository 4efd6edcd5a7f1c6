//! Argument structure as SQL: what [`counterpoint`] finds in a text, as functions of DataFusion.
//!
//! ```
//! use datafusion::prelude::SessionContext;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> datafusion::error::Result<()> {
//! let ctx = SessionContext::new();
//! counterpoint_datafusion::register_all(&ctx);
//! let found = ctx
//!     .sql(
//!         "WITH found AS (SELECT unnest(rebuttals('The tax is unpopular. However, it works.')) AS rebuttal)
//!          SELECT rebuttal['claim'] AS claim, rebuttal['target'] AS target FROM found",
//!     )
//!     .await?;
//! datafusion::assert_batches_eq!(
//!     [
//!         "+----------+----------------------+",
//!         "| claim    | target               |",
//!         "+----------+----------------------+",
//!         "| it works | The tax is unpopular |",
//!         "+----------+----------------------+",
//!     ],
//!     &found.collect().await?
//! );
//! # Ok(())
//! # }
//! ```
//!
//! # Functions
//!
//! | function | gives | |
//! |---|---|---|
//! | `argument(text)` | a struct of lists | the wire form: `language_fit`, `lexicon`, `metadata`, `claims`, `rebuttals`, `supports`, `quotes`, `sources`, `markers`, tied by ids |
//! | `claims(text)` | a list of structs | `claim`, `role`, `polarity`, `stance`, `holder`, `holder_kind`, `rebuttals` (how many counter it), `start`, `end`, `confidence` |
//! | `rebuttals(text)` | a list of structs | `claim`, `target` (null where the text never states it), `kind`, `marker`, `holder`, `target_holder`, `confidence` |
//! | `quotes(text)` | a list of structs | `content`, `kind`, `speaker`, `source`, `cue`, `venue`, `addressee`, `start`, `end`, `confidence` |
//! | `markers(text)` | a list of structs | `marker`, `class`, `sense`, `function`, `start`, `end`, `confidence` |
//! | `thesis(text)` | a text | the thesis; null where there is none |
//! | `rebuttal_count(text)` | a number | how many rebuttals there are |
//! | `words(text, span)` | a text | what a span of an `argument` covers |
//!
//! A text is `Utf8`, `LargeUtf8` or `Utf8View`, or a dictionary of them: the article as it stands, with its title and its
//! paragraphs. A null gives null. `holder` is the name of a source, `author` or `opponent`. The lists are made for
//! `UNNEST`. Offsets are bytes of the text, not characters as in `substr`: `words` reads spans. Ids count from 0, where
//! places in a list count from 1.
//!
//! A call with the same arguments is evaluated once in a query, as DataFusion does with every function; another function
//! parses the text again, so that a query that wants several lists is better off with `argument`.
//!
//! # Options
//!
//! After the text, literals: a number is the least confidence of the claims that count, from 0 to 1; a text is a lexicon
//! whose rules are added to the English ones, by the name of its file, or, where it has several lines, by the rules
//! themselves. `markers(text, 'legal.lex')`, `claims(text, 0.7)`, `claims(text, 0.7, 'legal.lex')`. What is wrong with
//! them is said when the query is planned: `markers: lexicon: legal.lex:3:1: ..`.
//!
//! What holds for every call comes in with [`Functions`]. A program that runs the queries of strangers should use
//! [`Functions::without_files`].
//!
//! # Reading on
//!
//! [`docs::questions`] shows how SQL asks what archives are asked. With the feature `ballista` there are `cluster`, the
//! programs `counterpoint-scheduler` and `counterpoint-executor`, and the example `cluster`.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod argument;
#[cfg(feature = "ballista")]
pub mod cluster;
pub mod docs;
mod function;
mod options;
mod parsers;
mod table;
mod tables;
mod value;
mod view;
mod wire;
mod words;

use std::sync::Arc;

use counterpoint::Lexicon;
use datafusion::logical_expr::ScalarUDF;
use datafusion::prelude::SessionContext;

use function::Function;
use parsers::Parsers;
use view::View;
use words::Words;

/// Registers every function with the built-in English lexicon.
pub fn register_all(ctx: &SessionContext) {
    Functions::new().register(ctx);
}

/// The functions, with what they are to parse with.
///
/// ```
/// use counterpoint::Lexicon;
/// use counterpoint_datafusion::Functions;
/// use datafusion::prelude::SessionContext;
///
/// let own = Lexicon::parse("own.lex", "lexicon own 1\n\nclass phrase\n\nso much for\n    sense phrase.denial\n")?;
/// let ctx = SessionContext::new();
/// Functions::new().lexicon(Lexicon::english().merge(&own)?).min_confidence(0.7).register(&ctx);
/// # Ok::<(), counterpoint::LexiconError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Functions {
    lexicon: Option<Lexicon>,
    min_confidence: Option<f32>,
    no_files: bool,
}

impl Functions {
    /// The functions with the built-in English lexicon and the least confidence of the library.
    pub fn new() -> Functions {
        Functions::default()
    }

    /// Parses with this lexicon.
    #[must_use]
    pub fn lexicon(mut self, lexicon: Lexicon) -> Functions {
        self.lexicon = Some(lexicon);
        self
    }

    /// Claims count from this confidence on, from 0 to 1; a call may say otherwise.
    #[must_use]
    pub fn min_confidence(mut self, least: f32) -> Functions {
        self.min_confidence = Some(least);
        self
    }

    /// Refuses the name of a file where a call may have a lexicon: who may only ask should not read the disk.
    #[must_use]
    pub fn without_files(mut self) -> Functions {
        self.no_files = true;
        self
    }

    /// The functions themselves, for a registry of one's own.
    pub fn udfs(&self) -> Vec<Arc<ScalarUDF>> {
        let lexicon = self.lexicon.clone().unwrap_or_else(|| Lexicon::english().clone());
        let parsers = Arc::new(Parsers::new(lexicon, self.min_confidence));
        let function = |view| Function::new(view, parsers.clone(), !self.no_files);
        let parsing = View::ALL.iter().map(|view| ScalarUDF::new_from_impl(function(*view)));
        parsing.chain([ScalarUDF::new_from_impl(Words::new())]).map(Arc::new).collect()
    }

    /// Registers the functions.
    pub fn register(&self, ctx: &SessionContext) {
        for udf in self.udfs() {
            ctx.register_udf(udf.as_ref().clone());
        }
    }
}

/// The example of the README, which is compiled like all others.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
