//! Chapters.

#[doc = include_str!("questions.md")]
pub mod questions {}
