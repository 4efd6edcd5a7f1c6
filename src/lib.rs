//! Reads an article that argues and returns what it claims, what is said against it, and who says so.
pub use span::Span;
mod article;
mod model;
mod span;
pub use article::{Article, Limit};
pub use model::*;
