//! How far a text looks like prose in the lexicon's language: by the share of function words among its words.
//!
//! Function words are few, every sentence needs them, and names, figures and other languages have none of them. They
//! are counted while tokens are made.

use super::token::{Kind, Shape, Token};
use super::word::Classes;

/// The words of a text, and those that speak for the language or against it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fit {
    words: u64,
    function_words: u64,
    /// Words that the lexicon knows and that are no names.
    known: u64,
    /// Words that it does not know and that are no names.
    unknown: u64,
}

/// Words that say nothing about the language where they have a capital.
const NAMES: Classes = Classes::FIRST_NAME.or(Classes::NAME).or(Classes::PLACE);

/// A share at or below this is that of another language, of code, of a table: nothing fits.
const NONE: f32 = 0.20;

/// A share from here on is that of prose. Across genres English articles lie between 0.32 and 0.61.
const PROSE: f32 = 0.32;

/// From a share like this on nothing is said, only words strung together; from the second one on nothing fits.
const TOO_MANY: f32 = 0.80;
const ONLY: f32 = 0.90;

/// A few words tell little, so that a text of known words counts as if so many words of ordinary prose stood before it;
/// fewer where some are unknown, and none where all are.
const BENEFIT_OF_DOUBT: f32 = 8.0;

/// Signs are rarer in prose than anything else, and count as so many words that are no function words.
const SIGN: u64 = 3;

/// The share of function words in ordinary prose.
const ORDINARY: f32 = 0.45;

impl Fit {
    /// Counts a token.
    pub(crate) fn count(&mut self, token: &Token) {
        match token.kind {
            Kind::Word => self.count_word(token),
            // a bracket tight behind a word is a call in code
            Kind::Open if !token.shape.has(Shape::SPACED) => self.words += SIGN,
            // these stand in the place of words in code and tables
            Kind::Number | Kind::Open | Kind::Close | Kind::Colon | Kind::Semicolon => self.words += 1,
            Kind::Symbol => self.words += SIGN,
            _ => {}
        }
    }

    /// Counts a token that is a word.
    #[inline(always)]
    pub(crate) fn count_word(&mut self, token: &Token) {
        let known = token.word.is_known();
        let named = token.is_capital() & (!known | token.is(NAMES));
        self.words += 1;
        self.function_words += u64::from(token.is(Classes::FUNCTION_WORD));
        self.known += u64::from(known & !named);
        self.unknown += u64::from(!known & !named);
    }

    /// With the counts of another part of the text.
    #[must_use]
    pub(crate) fn sum(self, other: Fit) -> Fit {
        Fit {
            words: self.words + other.words,
            function_words: self.function_words + other.function_words,
            known: self.known + other.known,
            unknown: self.unknown + other.unknown,
        }
    }

    /// From 0, no prose of the language or nothing that tells, to 1.
    pub(crate) fn value(self) -> f32 {
        let known = self.known as f32;
        if known == 0.0 {
            return 0.0;
        }
        let doubt = BENEFIT_OF_DOUBT * known / (known + self.unknown as f32);
        let share = (self.function_words as f32 + doubt * ORDINARY) / (self.words as f32 + doubt);
        let enough = (share - NONE) / (PROSE - NONE);
        enough.min((ONLY - share) / (ONLY - TOO_MANY)).clamp(0.0, 1.0)
    }
}
