//! Ways to show an article: each reads the finished article and nothing of how it was found.

mod escape;
mod html;
mod marks;
mod outline;
mod svg;
mod words;

pub use html::Html;
pub use outline::{Outline, Part, Style};
pub use svg::Svg;
