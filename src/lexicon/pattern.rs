//! Rules with their words as numbers: what the marker stage reads.

use crate::model::{MarkerClass, RuleName, Sense};
use crate::text::token::{Tag, Token};
use crate::text::word::{Classes, WordId};

use super::file::{Does, Own, Side};

/// A rule of a lexicon.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) name: RuleName,
    pub(crate) class: MarkerClass,
    pub(crate) sense: Sense,
    pub(crate) also: Option<Sense>,
    pub(crate) does: Does,
    pub(crate) own: Option<Own>,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) pattern: Pattern,
    /// A later file has switched it off or taken its place.
    pub(crate) off: bool,
}

/// What a rule matches.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    /// Only at the start of a sentence or clause.
    pub(crate) start: bool,
    /// The part of the statement to the left of the marker.
    pub(crate) leading: Option<Side>,
    pub(crate) elements: Vec<Element>,
}

/// One element of a pattern.
#[derive(Clone, Debug)]
pub(crate) enum Element {
    Word(WordId),
    /// One of these words.
    Set(WordSet),
    Class(TokenClass),
    Comma,
    Optional(Vec<Element>),
    Any(Branches),
    Slot(Side),
    Gap,
    End,
}

/// A set of words as 64 bits: a word that is in the set is never refused, most others are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter(u64);

impl Filter {
    pub(crate) const NONE: Filter = Filter(0);
    pub(crate) const ALL: Filter = Filter(!0);

    /// The set of one word.
    pub(crate) fn of(word: WordId) -> Filter {
        // Fibonacci hashing: the numbers of words that were added together would else fall together
        Filter(1 << (u32::from(word.0).wrapping_mul(0x9e37_79b9) >> 26))
    }

    pub(crate) fn with(self, other: Filter) -> Filter {
        Filter(self.0 | other.0)
    }

    /// Whether the sets may have a word in common.
    pub(crate) fn lets(self, other: Filter) -> bool {
        self.0 & other.0 != 0
    }

    /// How many words of a thousand and more it lets through, in 64ths.
    pub(crate) fn width(self) -> u32 {
        self.0.count_ones()
    }
}

/// Words of which any will do.
#[derive(Clone, Debug)]
pub(crate) struct WordSet {
    /// In ascending order.
    words: Vec<WordId>,
    filter: Filter,
}

impl WordSet {
    pub(crate) fn new(mut words: Vec<WordId>) -> WordSet {
        words.sort_unstable();
        words.dedup();
        let filter = words.iter().copied().map(Filter::of).fold(Filter::NONE, Filter::with);
        WordSet { words, filter }
    }

    pub(crate) fn words(&self) -> &[WordId] {
        &self.words
    }

    pub(crate) fn filter(&self) -> Filter {
        self.filter
    }

    fn holds(&self, word: WordId) -> bool {
        self.filter.lets(Filter::of(word)) && self.words.binary_search(&word).is_ok()
    }
}

/// Alternatives of which the first that matches counts.
#[derive(Clone, Debug)]
pub(crate) struct Branches {
    all: Vec<Vec<Element>>,
    /// The words that one of them can begin with.
    first: Filter,
}

impl Branches {
    pub(crate) fn new(all: Vec<Vec<Element>>) -> Branches {
        let first = all.iter().map(|branch| first(branch)).fold(Filter::NONE, Filter::with);
        Branches { all, first }
    }

    pub(crate) fn all(&self) -> &[Vec<Element>] {
        &self.all
    }

    pub(crate) fn into_all(self) -> Vec<Vec<Element>> {
        self.all
    }

    /// Whether one of them may begin with the word.
    pub(crate) fn may_begin(&self, word: WordId) -> bool {
        self.first.lets(Filter::of(word))
    }
}

/// The words that elements can begin with; everything where that is no matter of words alone.
fn first(elements: &[Element]) -> Filter {
    match elements.split_first() {
        Some((Element::Word(word), _)) => Filter::of(*word),
        Some((Element::Set(set), _)) => set.filter,
        Some((Element::Any(branches), _)) => branches.first,
        Some((Element::Optional(inner), rest)) => first(inner).with(first(rest)),
        _ => Filter::ALL,
    }
}

/// A condition on what stands around a match.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    pub(crate) negated: bool,
    pub(crate) test: Test,
}

/// What a condition asks.
#[derive(Clone, Debug)]
pub(crate) enum Test {
    Initial,
    Medial,
    Final,
    SetOff,
    Clause,
    Ing,
    CommaBefore,
    CommaAfter,
    /// No finite verb stands between the parts of the marker.
    NoVerb,
    /// The next word matches one of these.
    Before(Vec<Element>),
    /// The word before matches one of these.
    After(Vec<Element>),
}

/// The classes of tokens that a pattern can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenClass {
    /// Any of these classes of the word table.
    Words(Classes),
    Noun,
    Adjective,
    Verb,
    Ing,
    Participle,
    Adverb,
    Number,
    Name,
}

/// The built-in classes by the names that patterns use.
pub(crate) const TOKEN_CLASSES: &[(&str, TokenClass)] = &[
    ("@be", TokenClass::Words(Classes::BE)),
    ("@have", TokenClass::Words(Classes::HAVE)),
    ("@do", TokenClass::Words(Classes::DO)),
    ("@modal", TokenClass::Words(Classes::MODAL)),
    ("@not", TokenClass::Words(Classes::NEGATION)),
    ("@det", TokenClass::Words(Classes::DETERMINER.or(Classes::POSSESSIVE).or(Classes::DEMONSTRATIVE))),
    ("@pron", TokenClass::Words(Classes::SUBJECT.or(Classes::OBJECT).or(Classes::INDEFINITE).or(Classes::REFLEXIVE))),
    ("@prep", TokenClass::Words(Classes::PREPOSITION)),
    ("@wh", TokenClass::Words(Classes::WH)),
    ("@noun", TokenClass::Noun),
    ("@adj", TokenClass::Adjective),
    ("@verb", TokenClass::Verb),
    ("@ving", TokenClass::Ing),
    ("@ved", TokenClass::Participle),
    ("@adv", TokenClass::Adverb),
    ("@num", TokenClass::Number),
    ("@name", TokenClass::Name),
];

impl TokenClass {
    pub(crate) fn holds(self, token: &Token) -> bool {
        match self {
            TokenClass::Words(classes) => token.is(classes),
            TokenClass::Noun => matches!(token.tag, Tag::Noun | Tag::Plural | Tag::Name),
            TokenClass::Adjective => matches!(token.tag, Tag::Adjective) || token.is(Classes::ADJECTIVE),
            TokenClass::Verb => matches!(token.tag, Tag::Finite | Tag::Base | Tag::Auxiliary | Tag::Modal),
            TokenClass::Ing => token.tag == Tag::Ing || token.is(Classes::ING),
            TokenClass::Participle => token.is(Classes::PAST.or(Classes::PARTICIPLE)),
            TokenClass::Adverb => token.tag == Tag::Adverb || token.is(Classes::ADVERB.or(Classes::STANCE)),
            TokenClass::Number => token.tag == Tag::Number,
            TokenClass::Name => token.tag == Tag::Name,
        }
    }
}

impl Element {
    /// Whether the element is one that a single token can match, and this one does.
    pub(crate) fn holds(&self, token: &Token) -> bool {
        match self {
            Element::Word(word) => token.word == *word && word.is_known(),
            Element::Set(words) => token.word.is_known() && words.holds(token.word),
            Element::Class(class) => class.holds(token),
            _ => false,
        }
    }
}
