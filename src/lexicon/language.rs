//! The languages that have a lexicon: each is a row of a table, with its files.

use once_cell::sync::Lazy;

use super::Lexicon;

/// A language that the crate has a lexicon for.
///
/// ```
/// use counterpoint::{Language, Parser};
///
/// let parser = Parser::builder().language(Language::German).build();
/// let article = parser.parse("Die Brücke ist alt. Sie trägt aber noch jeden Bus.");
/// assert_eq!(article.language(), "de");
/// assert_eq!(Language::from_code("de"), Some(Language::German));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// English, `en`.
    #[default]
    English,
    /// German, `de`.
    German,
}

/// What the crate holds of a language.
struct BuiltIn {
    language: Language,
    code: &'static str,
    files: &'static [(&'static str, &'static str)],
    /// Built at its first use, each for itself.
    lexicon: Lazy<Lexicon>,
}

macro_rules! files {
    ($($path:literal),* $(,)?) => { &[$(($path, include_str!($path))),*] };
}

static ENGLISH: BuiltIn = BuiltIn {
    language: Language::English,
    code: "en",
    files: files![
        "english/grammar.lists",
        "english/layout.lists",
        "english/words.txt",
        "english/reporting.txt",
        "english/connectives.lex",
        "english/phrases.lex",
        "english/attribution.lex",
        "english/connectives.weights",
        "english/claims.scores",
        "english/edges.scores",
    ],
    lexicon: Lazy::new(|| ENGLISH.build()),
};

static GERMAN: BuiltIn = BuiltIn {
    language: Language::German,
    code: "de",
    files: files![
        "german/grammar.lists",
        "german/layout.lists",
        "german/words.txt",
        "german/reporting.txt",
        "german/connectives.lex",
        "german/phrases.lex",
        "german/attribution.lex",
        "german/connectives.weights",
        "german/claims.scores",
        "german/edges.scores",
    ],
    lexicon: Lazy::new(|| GERMAN.build()),
};

impl BuiltIn {
    fn build(&self) -> Lexicon {
        // the files are part of the crate and a test reads them, so the empty lexicon never comes to be
        Lexicon::read(self.language).unwrap_or_else(|_| Lexicon::empty(self.language))
    }
}

impl Language {
    /// Every language that has a lexicon.
    pub const ALL: &'static [Language] = &[Language::English, Language::German];

    fn built_in(self) -> &'static BuiltIn {
        match self {
            Language::English => &ENGLISH,
            Language::German => &GERMAN,
        }
    }

    /// Its BCP 47 tag.
    pub fn code(self) -> &'static str {
        self.built_in().code
    }

    /// The language with this BCP 47 tag.
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL.iter().copied().find(|language| language.code() == code)
    }

    /// The files of its lexicon, with the names under which errors report them.
    pub(crate) fn files(self) -> &'static [(&'static str, &'static str)] {
        self.built_in().files
    }

    pub(super) fn lexicon(self) -> &'static Lexicon {
        &self.built_in().lexicon
    }
}
