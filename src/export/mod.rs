//! Ways to show an article: each reads the finished article and nothing of how it was found.

mod aif;
mod argdown;
mod brat;
mod dot;
mod edge;
mod escape;
mod html;
mod json;
mod labels;
mod markdown;
mod marks;
mod mermaid;
mod outline;
mod svg;
#[cfg(test)]
mod tests;
mod web_annotation;
mod words;

pub use aif::{Aif, Xaif};
pub use argdown::Argdown;
pub use brat::Brat;
pub use dot::Dot;
pub use html::Html;
pub use markdown::Markdown;
pub use mermaid::Mermaid;
pub use outline::{Outline, Part, Style};
pub use svg::Svg;
pub use web_annotation::WebAnnotations;
