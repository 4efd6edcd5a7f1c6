//! What differs between languages in how words become sentences: told by the lexicon's files, asked by the stages.

use super::lists::{List, Lists};
use super::token::Token;
use super::word::{Classes, WordId, WordTable, class_named};

/// Where the verb of a clause stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Order {
    /// The subject before the verb, in all clauses.
    #[default]
    SubjectFirst,
    /// The finite verb second in main clauses, whatever is first, and last in dependent ones.
    VerbSecond,
}

/// What is written with a capital inside a sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Capitals {
    #[default]
    Names,
    Nouns,
}

/// The grammar of a lexicon's language, as far as it is no matter of single words.
#[derive(Clone, Debug, Default)]
pub(crate) struct Grammar {
    pub(crate) order: Order,
    pub(crate) capitals: Capitals,
    /// A number with a full stop is an ordinal ("am 3. Mai").
    pub(crate) ordinal_stop: bool,
    /// The word before an infinitive: to, zu.
    infinitive_sign: WordId,
    /// What a separable verb leaves at the end of its clause.
    prefixes: Vec<Box<str>>,
    /// Marks that close here though they open in other languages, and the other way round.
    closing: Vec<Box<str>>,
    opening: Vec<Box<str>>,
    /// Endings that tell the class of a word that the table does not hold, by their last byte, of each the longest first.
    endings: Vec<(Box<str>, Classes)>,
}

impl Grammar {
    /// The grammar that the lists of a language tell; the error says which entry means nothing.
    pub(crate) fn read(lists: &Lists) -> Result<Grammar, String> {
        let mut grammar = Grammar::default();
        for entry in lists.of(List::Order) {
            grammar.order = match &*entry.text {
                "subject-first" => Order::SubjectFirst,
                "verb-second" => Order::VerbSecond,
                other => return Err(format!("expected `subject-first` or `verb-second`, found `{other}`")),
            };
        }
        for entry in lists.of(List::Capitals) {
            grammar.capitals = match &*entry.text {
                "names" => Capitals::Names,
                "nouns" => Capitals::Nouns,
                other => return Err(format!("expected `names` or `nouns`, found `{other}`")),
            };
        }
        grammar.ordinal_stop = lists.of(List::Ordinal).iter().any(|entry| &*entry.text == ".");
        let texts = |list| lists.of(list).iter().map(|entry| entry.text.clone()).collect();
        grammar.prefixes = texts(List::Prefix);
        (grammar.closing, grammar.opening) = (texts(List::MarkCloses), texts(List::MarkOpens));
        for entry in lists.of(List::Ending) {
            let mut classes = Classes::NONE;
            for name in entry.key.split(' ') {
                classes = classes.or(class_named(name)?);
            }
            grammar.endings.push((entry.text.clone(), classes));
        }
        grammar.endings.sort_by_key(|(ending, _)| (last(ending), std::cmp::Reverse(ending.len())));
        Ok(grammar)
    }

    /// The classes of an unknown word by its ending.
    pub(crate) fn by_ending(&self, word: &str) -> Option<Classes> {
        let first = self.endings.partition_point(|(ending, _)| last(ending) < last(word));
        let mut like = self.endings.iter().skip(first).take_while(|(ending, _)| last(ending) == last(word));
        let ends = |ending: &str| word.len() > ending.len() + 1 && word.ends_with(ending);
        like.find(|(ending, _)| ends(ending)).map(|(_, classes)| *classes)
    }

    /// Whether a quotation mark can close here though it opens in other languages.
    pub(crate) fn closes(&self, mark: &str) -> bool {
        self.closing.iter().any(|known| **known == *mark)
    }

    /// Whether a quotation mark can open here though it closes in other languages.
    pub(crate) fn opens(&self, mark: &str) -> bool {
        self.opening.iter().any(|known| **known == *mark)
    }

    /// Whether the word can be what a separable verb leaves behind.
    pub(crate) fn is_prefix(&self, text: &str, token: &Token) -> bool {
        let word = text.get(token.span().range()).unwrap_or("");
        self.prefixes.iter().any(|prefix| **prefix == *word)
    }

    /// Whether the word is the one that stands before an infinitive.
    pub(crate) fn is_infinitive_sign(&self, token: &Token) -> bool {
        (token.word == self.infinitive_sign) & token.word.is_known()
    }

    /// Learns which of the words are those that the lists name.
    pub(crate) fn learn(&mut self, lists: &Lists, words: &WordTable) {
        let sign = lists.of(List::Infinitive).first();
        self.infinitive_sign = sign.map_or(WordId::UNKNOWN, |entry| words.find(entry.text.as_bytes()));
    }
}

/// The last byte of a word or an ending.
fn last(word: &str) -> Option<u8> {
    word.as_bytes().last().copied()
}
