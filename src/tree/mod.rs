//! The tree of an article: a view of the graph of supports and rebuttals in which each claim has one place.

pub(crate) mod assemble;
mod attach;
mod circle;
mod display;
mod edges;
mod essay;
mod forest;
mod objection;
mod opposition;
mod paragraph;
mod place;
mod record;
mod repeat;
mod step;
mod table;
#[cfg(test)]
mod tests;
mod thesis;
pub(crate) mod view;

#[cfg(test)]
pub(crate) use forest::Stances;
pub(crate) use view::Graph;
pub use view::{Link, Tree};
