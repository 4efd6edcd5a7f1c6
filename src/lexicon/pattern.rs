//! Rules with their words as numbers: what the marker stage reads.

use crate::model::{MarkerClass, RebuttalKind, RuleName, Sense};
use crate::text::token::{Tag, Token};
use crate::text::word::{Classes, WordId};

use super::file::{Does, Own, Side};
use super::image::image;
use super::program::{Group, List, SetId};

/// A rule of a lexicon.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) name: RuleName,
    pub(crate) class: MarkerClass,
    pub(crate) sense: Sense,
    pub(crate) also: Option<Sense>,
    pub(crate) does: Does,
    pub(crate) own: Option<Own>,
    pub(crate) concedes: Concedes,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) pattern: Pattern,
    /// A later file has switched it off or taken its place.
    pub(crate) off: bool,
}

/// How a rule concedes, as the senses that it does not exclude tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Concedes {
    /// Nothing else, or not at all: "even though".
    Only,
    /// It may be a condition as well, so that what it grants is only supposed: "even if".
    Supposing,
    /// It may be a contrast as well: "although". Alone in its sentence it outweighs what it is added to.
    Contrasting,
    /// It may say when: "while".
    Timed,
}

impl Concedes {
    pub(super) fn of(does: Does, also: &[String]) -> Concedes {
        let may = |start: &str| also.iter().any(|sense| sense.starts_with(start));
        match does {
            Does::Rebuttal(RebuttalKind::Concession) if may("contingency.condition") => Concedes::Supposing,
            _ if may("temporal") => Concedes::Timed,
            _ if may("comparison.contrast") => Concedes::Contrasting,
            _ => Concedes::Only,
        }
    }
}

/// What a rule matches.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    /// Only at the start of a sentence or clause.
    pub(crate) start: bool,
    /// The part of the statement to the left of the marker.
    pub(crate) leading: Option<Side>,
    pub(crate) elements: List,
}

image!(struct Rule { name, class, sense, also, does, own, concedes, conditions, pattern, off });
image!(struct Pattern { start, leading, elements });
image!(
    enum Concedes {
        Only,
        Supposing,
        Contrasting,
        Timed,
    }
);

/// One element of a pattern.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Element {
    Word(WordId),
    /// One of these words.
    Set(SetId),
    Class(TokenClass),
    Comma,
    Optional(List),
    Any(Group),
    Slot(Side),
    Gap,
    End,
}

image!(
    enum Element {
        Word(word),
        Set(set),
        Class(class),
        Comma,
        Optional(list),
        Any(group),
        Slot(side),
        Gap,
        End,
    }
);

/// How many numbers a filter has.
const PARTS: usize = 4;

/// A set of words as 256 bits: a word that is in the set is never refused, most others are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter([u64; PARTS]);

image!(struct Filter { 0 });

impl Filter {
    pub(crate) const NONE: Filter = Filter([0; PARTS]);
    pub(crate) const ALL: Filter = Filter([!0; PARTS]);

    /// How many bits there are.
    pub(crate) const WIDTH: u32 = PARTS as u32 * u64::BITS;

    /// The number of the word's bit among all.
    #[inline(always)]
    fn hash(word: WordId) -> u32 {
        // Fibonacci hashing: the numbers of words that were added together would else fall together
        u32::from(word.0).wrapping_mul(0x9e37_79b9) >> (u32::BITS - Filter::WIDTH.ilog2())
    }

    /// The part that the word's bit is in, and the bit.
    #[inline(always)]
    fn place(word: WordId) -> (usize, u64) {
        let hash = Filter::hash(word);
        ((hash / u64::BITS) as usize % PARTS, 1 << (hash % u64::BITS))
    }

    /// The set of one word.
    pub(crate) fn of(word: WordId) -> Filter {
        Filter::of_all(&[word])
    }

    /// The set of some words.
    pub(crate) fn of_all(words: &[WordId]) -> Filter {
        let mut filter = Filter::NONE;
        for word in words {
            let (part, bit) = Filter::place(*word);
            if let Some(part) = filter.0.get_mut(part) {
                *part |= bit;
            }
        }
        filter
    }

    /// The words of both sets.
    pub(crate) fn with(self, other: Filter) -> Filter {
        let mut both = self;
        both.0.iter_mut().zip(other.0).for_each(|(part, other)| *part |= other);
        both
    }

    /// Whether the word may be in the set.
    #[inline(always)]
    pub(crate) fn lets(&self, word: WordId) -> bool {
        let (part, bit) = Filter::place(word);
        self.0.get(part).is_some_and(|part| part & bit != 0)
    }

    /// Into how many shares the filter parts the words.
    pub(crate) const SHARES: usize = 16;

    /// The share that the word belongs to.
    #[inline(always)]
    pub(crate) fn share(word: WordId) -> usize {
        Filter::hash(word) as usize * Filter::SHARES / Filter::WIDTH as usize
    }

    /// For each share whether any of its words may be in the set.
    pub(crate) fn shares(self) -> impl Iterator<Item = bool> {
        const WIDE: usize = Filter::WIDTH as usize / Filter::SHARES;
        self.0
            .into_iter()
            .flat_map(|part| (0..u64::BITS as usize / WIDE).map(move |at| part >> (at * WIDE) & ((1 << WIDE) - 1) != 0))
    }

    /// How many words of a thousand and more it lets through, in parts of [`WIDTH`](Filter::WIDTH).
    pub(crate) fn width(self) -> u32 {
        self.0.iter().map(|part| part.count_ones()).sum()
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
    /// The clause that follows leaves its verb to the one before: "as she did".
    Elliptical,
    /// The next word matches one of these.
    Before(List),
    /// The word before matches one of these.
    After(List),
}

image!(struct Condition { negated, test });
image!(
    enum Test {
        Initial,
        Medial,
        Final,
        SetOff,
        Clause,
        Ing,
        CommaBefore,
        CommaAfter,
        NoVerb,
        Elliptical,
        Before(list),
        After(list),
    }
);

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

image!(
    enum TokenClass {
        Words(classes),
        Noun,
        Adjective,
        Verb,
        Ing,
        Participle,
        Adverb,
        Number,
        Name,
    }
);

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
    /// Whether the token is of the class. Never inlined, as a list of words would else be asked for with all these answers at
    /// hand.
    #[inline(never)]
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
