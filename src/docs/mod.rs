//! The documentation at length: how it works, how its lexicons are written, how right it is, and how to add a language.

#[doc = include_str!("design.md")]
pub mod design {}

#[doc = include_str!("lexicon.md")]
pub mod lexicon {}

#[doc = include_str!("accuracy.md")]
pub mod accuracy {}

#[doc = include_str!("languages.md")]
pub mod languages {}

#[doc = include_str!("formats.md")]
pub mod formats {}
