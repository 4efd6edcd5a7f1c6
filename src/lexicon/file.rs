//! What a lexicon file says, before its words have numbers.

use super::image::image;
use super::language::Language;
use crate::model::{MarkerClass, RebuttalKind, SupportKind};

/// A whole file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) version: String,
    /// The language that it says it is for.
    pub(crate) language: Option<Language>,
    pub(crate) sets: Vec<Set>,
    pub(crate) rules: Vec<RuleText>,
}

/// `set @idea = idea notion claim @view`
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Set {
    pub(crate) name: String,
    pub(crate) words: Vec<String>,
    pub(crate) place: Place,
}

/// Where something stands in the file, for errors that turn up after the grammar: a byte offset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place(pub(crate) usize);

/// One rule: its pattern, what it says, its conditions and examples.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RuleText {
    /// The pattern as written, with white space collapsed: the rule's name.
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) class: MarkerClass,
    pub(crate) pattern: Vec<Part>,
    pub(crate) sense: String,
    pub(crate) also: Vec<String>,
    pub(crate) does: Does,
    pub(crate) own: Option<Own>,
    pub(crate) conditions: Vec<ConditionText>,
    pub(crate) matching: Vec<String>,
    pub(crate) failing: Vec<String>,
    /// The rule of this name is switched off.
    pub(crate) off: bool,
}

/// One element of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Word(String),
    Class(String),
    /// `(a | b c)`
    Any(Vec<Vec<Part>>),
    /// `x?`
    Optional(Vec<Part>),
    Slot(Side),
    Gap,
    Start,
    End,
    Comma,
}

/// What the statement in a slot, or the one with the marker, is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Claim,
    Target,
    Ground,
    Conclusion,
    /// Both sides stand in the clause: "unlike X, Y".
    Both,
    /// Whichever of both comes later is upheld: "X, whereas Y", "whereas X, Y".
    Later,
}

/// What the clause that holds the marker is.
pub(crate) type Own = Side;

/// What a marker does, with the kind of the edge it makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Does {
    Rebuttal(RebuttalKind),
    Support(SupportKind),
    Attribution,
    Structure,
    Other,
    /// Where its conditions hold, its words are no marker at all.
    Nothing,
}

image!(
    enum Side {
        Claim,
        Target,
        Ground,
        Conclusion,
        Both,
        Later,
    }
);
image!(
    enum Does {
        Rebuttal(kind),
        Support(kind),
        Attribution,
        Structure,
        Other,
        Nothing,
    }
);

/// One `where` line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ConditionText {
    pub(crate) negated: bool,
    pub(crate) test: TestText,
}

/// What a `where` line asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TestText {
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
    Before(Vec<Part>),
    After(Vec<Part>),
}
