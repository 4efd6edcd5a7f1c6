//! Ways to show an article: each reads the finished article and nothing of how it was found.

mod aif;
mod argdown;
mod brat;
mod dot;
mod edge;
mod json;
mod markdown;
mod mermaid;
mod outline;
#[cfg(test)]
mod tests;
mod web_annotation;
mod words;

pub use aif::{Aif, Xaif};
pub use argdown::Argdown;
pub use brat::Brat;
pub use dot::Dot;
pub use markdown::Markdown;
pub use mermaid::Mermaid;
pub use outline::{Outline, Part, Style};
pub use web_annotation::WebAnnotations;
