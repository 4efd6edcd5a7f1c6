//! The classes that a word can have wherever it stands, and the names by which lexicon files call them.

/// The classes that a word can have, as a set of bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Classes(pub(crate) u64);

impl Classes {
    pub(crate) const NONE: Classes = Classes(0);

    pub(crate) const fn any(self, other: Classes) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn or(self, other: Classes) -> Classes {
        Classes(self.0 | other.0)
    }

    pub(crate) const fn both(self, other: Classes) -> Classes {
        Classes(self.0 & other.0)
    }

    pub(crate) const fn without(self, other: Classes) -> Classes {
        Classes(self.0 & !other.0)
    }
}

macro_rules! classes {
    ($($bit:literal $name:ident $section:literal),* $(,)?) => {
        impl Classes {
            $(pub(crate) const $name: Classes = Classes(1 << $bit);)*
        }

        /// The names under which a words file lists the classes.
        pub(crate) const SECTIONS: &[(&str, Classes)] = &[$(($section, Classes::$name)),*];
    };
}

classes! {
    0 DETERMINER "determiner",
    1 SUBJECT "pronoun.subject",
    2 OBJECT "pronoun.object",
    3 POSSESSIVE "pronoun.possessive",
    4 DEMONSTRATIVE "pronoun.demonstrative",
    5 INDEFINITE "pronoun.indefinite",
    6 REFLEXIVE "pronoun.reflexive",
    7 PREPOSITION "preposition",
    8 COORDINATOR "coordinator",
    9 SUBORDINATOR "subordinator",
    10 WH "wh",
    11 MODAL "modal",
    12 BE "be",
    13 HAVE "have",
    14 DO "do",
    15 NEGATION "negation",
    16 CONTRACTION "contraction",
    17 NUMBER "number",
    18 ADVERB "adverb",
    19 ADJECTIVE "adjective",
    20 NOUN "noun",
    21 PLURAL "noun.plural",
    22 BASE "verb.base",
    23 THIRD "verb.third",
    24 PAST "verb.past",
    25 PARTICIPLE "verb.participle",
    26 ING "verb.ing",
    27 SAY "report.say",
    28 THINK "report.think",
    29 WANT "report.want",
    30 DENY "report.deny",
    31 ASK "report.ask",
    32 REPORT_NOUN "report.noun",
    33 ROLE "person.role",
    34 GROUP "group",
    35 ORGANISATION "organisation",
    36 DOCUMENT "document",
    37 TITLE "title",
    38 FIRST_NAME "first-name",
    39 MONTH "month",
    40 WEEKDAY "weekday",
    41 PLACE "place",
    42 EVALUATIVE "evaluative",
    43 CAUSAL "causal",
    44 STANCE "stance-adverb",
    45 COMPARATIVE "comparative",
    46 INTENSIFIER "intensifier",
    47 SPEECH_ACT "speech-act",
    48 ABSTRACT "abstract-target",
    49 ABBREVIATION "abbreviation.never-ends",
    50 ABBREVIATION_END "abbreviation.may-end",
    51 NAME "name",
    52 ATTITUDE "report.attitude",
    53 ABOUT "report.about",
    54 WEAK "report.weak",
    55 REPORT_ADJECTIVE "report.adjective",
    56 VENUE "report.venue",
    57 TERM "quote.term",
    58 WORK "quote.title",
    59 FEMALE "gender.female",
    60 MALE "gender.male",
    61 TIME "time",
    62 TELL "report.tell",
}

impl Classes {
    /// Forms of be, have, do and the modals.
    pub(crate) const AUXILIARY: Classes = Classes(Classes::MODAL.0 | Classes::BE.0 | Classes::HAVE.0 | Classes::DO.0);
    /// Verbs that report words or thoughts.
    pub(crate) const REPORT: Classes =
        Classes(Classes::SAY.0 | Classes::THINK.0 | Classes::WANT.0 | Classes::DENY.0 | Classes::ASK.0);
    /// Every form of a full verb.
    pub(crate) const VERB: Classes =
        Classes(Classes::BASE.0 | Classes::THIRD.0 | Classes::PAST.0 | Classes::PARTICIPLE.0 | Classes::ING.0);
    /// Singular and plural nouns.
    pub(crate) const ANY_NOUN: Classes = Classes(Classes::NOUN.0 | Classes::PLURAL.0);
    /// Words of the classes that take up new ones: verbs, nouns, adjectives, adverbs.
    pub(crate) const OPEN: Classes =
        Classes(Classes::VERB.0 | Classes::ANY_NOUN.0 | Classes::ADJECTIVE.0 | Classes::ADVERB.0);
    /// Words that open a sentence more often than they open a name.
    pub(crate) const FUNCTION_WORD: Classes = Classes(
        Classes::DETERMINER.0
            | Classes::SUBJECT.0
            | Classes::OBJECT.0
            | Classes::POSSESSIVE.0
            | Classes::DEMONSTRATIVE.0
            | Classes::INDEFINITE.0
            | Classes::PREPOSITION.0
            | Classes::COORDINATOR.0
            | Classes::SUBORDINATOR.0
            | Classes::WH.0
            | Classes::MODAL.0
            | Classes::BE.0
            | Classes::HAVE.0
            | Classes::DO.0
            | Classes::NEGATION.0
            | Classes::CONTRACTION.0,
    );
}

/// The class that lexicon files call by this name.
pub(crate) fn class_named(name: &str) -> Result<Classes, String> {
    let known = SECTIONS.iter().find(|(section, _)| *section == name);
    known.map(|(_, class)| *class).ok_or_else(|| format!("expected the name of a word class, found `{name}`"))
}
