//! The wire form of an article: what serde writes, and reads back with everything checked.
//!
//! The shape is that of `schema` 1: one object, whose ids are the indices of its arrays and whose spans are
//! `{"start": .., "end": ..}` in bytes of its `"text"`.

mod build;
mod check;
mod field;
mod graph;
mod path;
mod read;
mod rows;
#[cfg(feature = "schema")]
mod schema;
mod tree;
mod write;

pub use field::{UnknownField, WireField};
pub use read::UncheckedArticle;
pub use write::Wire;

/// The number of the wire form that is written, and the only one that is read.
const SCHEMA: u64 = 1;
