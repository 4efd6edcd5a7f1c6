//! How far a text looks like prose in the lexicon's language: by the share of function words among its words.
//!
//! Function words are few, every sentence needs them, and names, figures and other languages have none of them. They
//! are counted while tokens are made.

use super::token::{Kind, Token};
use super::word::Classes;

/// The words of a text and the function words among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fit {
    words: u32,
    function_words: u32,
}

/// A share at or below this is that of another language, of code, of a table: nothing fits.
const NONE: f32 = 0.20;

/// A share from here on is that of prose. Across genres English articles lie between 0.32 and 0.61.
const PROSE: f32 = 0.32;

/// A few words tell little, so that a text counts as if so many words of ordinary prose stood before it.
const BENEFIT_OF_DOUBT: f32 = 8.0;

/// The share of function words in ordinary prose.
const ORDINARY: f32 = 0.45;

impl Fit {
    /// Counts a token.
    pub(crate) fn count(&mut self, token: &Token) {
        match token.kind {
            Kind::Word => {
                self.words = self.words.saturating_add(1);
                let counts = token.is(Classes::FUNCTION_WORD);
                self.function_words = self.function_words.saturating_add(u32::from(counts));
            }
            // signs, figures and brackets stand in the place of words in code and tables
            Kind::Number | Kind::Symbol | Kind::Open | Kind::Close => self.words = self.words.saturating_add(1),
            _ => {}
        }
    }

    /// Adds the counts of another part of the text.
    pub(crate) fn add(&mut self, other: Fit) {
        self.words = self.words.saturating_add(other.words);
        self.function_words = self.function_words.saturating_add(other.function_words);
    }

    /// From 0, no prose of the language, to 1.
    pub(crate) fn value(self) -> f32 {
        let share = (self.function_words as f32 + BENEFIT_OF_DOUBT * ORDINARY) / (self.words as f32 + BENEFIT_OF_DOUBT);
        ((share - NONE) / (PROSE - NONE)).clamp(0.0, 1.0)
    }
}
