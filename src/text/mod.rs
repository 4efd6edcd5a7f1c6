//! From characters to words and sentences: blocks, tokens with their word class, sentence ends.

mod character;
mod class;
pub(crate) mod fit;
mod fold;
pub(crate) mod grammar;
mod hints;
pub(crate) mod input;
pub(crate) mod key;
pub(crate) mod layout;
pub(crate) mod lists;
mod metadata;
pub(crate) mod scan;
pub(crate) mod select;
pub(crate) mod sentence;
pub(crate) mod tag;
pub(crate) mod token;
mod verb_second;
pub(crate) mod within;
pub(crate) mod word;

pub use hints::Hints;
