//! The languages that have a lexicon: each is a row of a table, with its files.

use once_cell::sync::Lazy;

use super::Lexicon;
use super::image::hash;

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

/// What a file of a lexicon holds, as the ending of its name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    Lists,
    Words,
    Rules,
    Weights,
    Scores,
}

impl FileKind {
    fn of(origin: &str) -> FileKind {
        match origin.rsplit('.').next() {
            Some("lists") => FileKind::Lists,
            Some("txt") => FileKind::Words,
            Some("weights") => FileKind::Weights,
            Some("scores") => FileKind::Scores,
            _ => FileKind::Rules,
        }
    }
}

/// What the crate holds of a language.
struct BuiltIn {
    language: Language,
    code: &'static str,
    files: &'static [(&'static str, &'static str)],
    /// What was made of the files before.
    image: &'static [u8],
    /// Read at its first use, each for itself.
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
    image: include_bytes!("english/lexicon.image"),
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
    image: include_bytes!("german/lexicon.image"),
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

    /// The files of its lexicon of a kind, with the names under which errors report them.
    pub(crate) fn files(self, kind: FileKind) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.built_in().files.iter().copied().filter(move |(origin, _)| FileKind::of(origin) == kind)
    }

    /// The image of its lexicon.
    pub(super) fn image(self) -> &'static [u8] {
        self.built_in().image
    }

    /// A hash of all its files.
    pub(super) fn hash(self) -> u64 {
        self.built_in().files.iter().fold(0, |before, (_, text)| hash(before, text.as_bytes()))
    }

    pub(super) fn lexicon(self) -> &'static Lexicon {
        &self.built_in().lexicon
    }
}
