//! The tree of an article: a view of the graph of supports and rebuttals in which each claim has one place.

mod edges;
mod forest;
mod table;
#[cfg(test)]
mod tests;
mod view;

pub(crate) use view::{Graph, stances};
pub use view::{Link, Tree};
