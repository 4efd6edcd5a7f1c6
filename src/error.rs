//! What went wrong in files that we did not write: what, where, and what was expected.

use crate::model::Limit;

/// A lexicon file that cannot be read. Nothing of it was taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{origin}:{line}:{column}: {problem}")]
#[non_exhaustive]
pub struct LexiconError {
    /// Where the text came from, as the caller named it.
    pub origin: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong there and what was expected.
    pub problem: String,
}

impl LexiconError {
    /// At a byte offset of the file.
    pub(crate) fn at(origin: &str, text: &str, offset: usize, problem: String) -> LexiconError {
        let before = text.get(..offset).unwrap_or(text);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        LexiconError {
            origin: origin.into(),
            line: before.matches('\n').count() + 1,
            column: before.get(start..).unwrap_or("").chars().filter(|c| *c != '\u{feff}').count() + 1,
            problem,
        }
    }
}

/// A text that passes a limit of the parser, so that an [`Article`](crate::Article) of it would leave something out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{limit}")]
#[non_exhaustive]
pub struct LimitError {
    /// The limit that was passed first.
    pub limit: Limit,
}

/// What is wrong with the wire form of an article, in which field, and what was expected there.
///
/// ```
/// let json = r#"{"schema":1,"text":"Né.","language":"en","lexicon":{"name":"english","version":"1"},
///     "language_fit":1,"blocks":[],"headings":[],"paragraphs":[],"sentences":[{"start":0,"end":2}],
///     "metadata":{"authors":[]},"markers":[],"sources":[],"quotes":[],"claims":[],"rebuttals":[],"supports":[],
///     "tree":[],"limits":[]}"#;
/// let unchecked: counterpoint::UncheckedArticle = serde_json::from_str(json)?;
/// let error = unchecked.check().unwrap_err();
/// assert_eq!(error.field(), "sentences[0]");
/// assert_eq!(error.to_string(), "sentences[0]: byte 2 is not on a character boundary");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[cfg(feature = "serde")]
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{field}: {fault}")]
pub struct WireError {
    field: Box<str>,
    fault: WireFault,
}

#[cfg(feature = "serde")]
impl WireError {
    pub(crate) fn new(field: String, fault: WireFault) -> WireError {
        WireError { field: field.into(), fault }
    }

    /// The field at fault, as a path from the top: `claims[3].span`.
    pub fn field(&self) -> &str {
        &self.field
    }
}

/// What is wrong with a field of the wire form.
#[cfg(feature = "serde")]
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub(crate) enum WireFault {
    #[error("{found} is not a known wire form; expected {known}")]
    Schema { found: u64, known: u64 },
    #[error("starts at byte {start}, after its end at byte {end}")]
    Backwards { start: u64, end: u64 },
    #[error("byte {byte} is past the end of the text; expected at most {len}")]
    Outside { byte: u64, len: usize },
    #[error("byte {byte} is not on a character boundary")]
    Boundary { byte: u64 },
    #[error("{found} is not a number from 0 to 1")]
    Probability { found: f32 },
    #[error("{found} is not a finite number")]
    NotFinite { found: f32 },
    #[error("`{found}` is not known; expected {}", alternatives(.expected))]
    Unknown { found: Box<str>, expected: &'static [&'static str] },
    #[error("there is no {noun} {found}; expected less than {count}")]
    NoSuchId { noun: &'static str, found: u64, count: usize },
    #[error("is {found}; expected {index}, its index")]
    OwnId { found: u64, index: usize },
    #[error("is missing; expected {expected}")]
    Missing { expected: &'static str },
    #[error("holds {found} senses; expected one or none")]
    Also { found: usize },
    #[error("names more than {limit} different rules and senses")]
    Rules { limit: usize },
    #[error("starts at byte {start}, before the entry in front of it; expected the order of the text")]
    Order { start: usize },
    #[error("crosses or should precede claim {other}; expected claims to nest, the outer one first")]
    Crossing { other: usize },
    #[error("do not make up {hull}; expected ordered parts from its start to its end")]
    Parts { hull: crate::Span },
    #[error("is {}; expected {}, as in the blocks", shown(.found), shown(.expected))]
    Derived { found: Option<crate::Span>, expected: Option<crate::Span> },
    #[error("counters itself; expected two different claims")]
    CountersItself,
    #[error("claim {claim} is not earlier in the text; expected an id less than its own")]
    NotEarlier { claim: usize },
    #[error("leads in a circle back to this {noun}")]
    Circle { noun: &'static str },
    #[error("claim {claim} already has an entry; expected one for each")]
    Twice { claim: usize },
    #[error("claim {claim} has no entry of its own; expected one for each parent")]
    NoEntry { claim: usize },
    #[error("does not tie claim {claim} to {}", parent_shown(.parent))]
    NotTied { claim: usize, parent: Option<usize> },
}

#[cfg(feature = "serde")]
fn alternatives(names: &[&str]) -> String {
    match names {
        [names @ .., last] if !names.is_empty() => format!("{} or {last}", names.join(", ")),
        names => names.concat(),
    }
}

#[cfg(feature = "serde")]
fn shown(span: &Option<crate::Span>) -> String {
    span.map_or_else(|| "null".to_owned(), |span| span.to_string())
}

#[cfg(feature = "serde")]
fn parent_shown(parent: &Option<usize>) -> String {
    parent.map_or_else(|| "no parent; expected null".to_owned(), |parent| format!("claim {parent}"))
}
