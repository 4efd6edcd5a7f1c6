//! Reads an article that argues and returns what it claims, what is said against it, and who says so.
mod article;
#[cfg(feature = "bench")]
#[doc(hidden)]
pub mod bench;
mod claim;
mod equality;
mod error;
mod explain;
mod export;
#[cfg(feature = "fit")]
#[doc(hidden)]
pub mod fit;
mod lexicon;
mod marker;
mod model;
mod names;
mod parser;
mod position;
mod print;
mod quote;
#[cfg(test)]
mod sample;
mod span;
mod text;
mod tree;
#[cfg(feature = "serde")]
mod wire;

pub use article::Article;
#[cfg(feature = "serde")]
pub use error::WireError;
pub use error::{LexiconError, LimitError};
pub use explain::{Explanation, Item, Place, WhyNot};
pub use export::{Outline, Part, Style};
pub use lexicon::Lexicon;
pub use model::*;
pub use parser::{Parser, ParserBuilder, Session, parse};
pub use position::{LineColumn, Positions};
pub use span::Span;
pub use text::Hints;
pub use tree::{Link, Tree};
#[cfg(feature = "serde")]
pub use wire::{UncheckedArticle, UnknownField, Wire, WireField};
