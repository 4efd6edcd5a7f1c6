//! Ways to show an article: each reads the finished article and nothing of how it was found.

mod outline;

pub use outline::{Outline, Part, Style};
