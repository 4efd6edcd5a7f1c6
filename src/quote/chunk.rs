//! A sentence in chunks: noun phrases, verb groups, quotations and the small words between them, which is what the
//! grammar of attribution reads.

use crate::text::token::{Tag, Tags};

/// What a chunk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A noun phrase without what hangs on it.
    Noun,
    /// A pronoun that stands alone.
    Pronoun,
    /// who, which, what and the like
    Wh,
    Verb(Form),
    /// Words in marks; `head` is the index of the pair.
    Quote,
    Preposition,
    /// A coordinator.
    And,
    /// A subordinator.
    Subordinator,
    That,
    Adverb,
    Comma,
    Colon,
    Semicolon,
    Dash,
    /// A full stop, a question mark, the end.
    Stop,
    /// Words in brackets, with them.
    Bracket,
    Other,
}

/// The form of a verb group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Finite,
    /// A finite group in the passive.
    Passive,
    Infinitive,
    Base,
    Ing,
    Participle,
}

/// A run of tokens that belongs together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Chunk {
    pub(crate) part: Part,
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// The word that names it: the last noun of a noun phrase, the full verb of a group.
    pub(crate) head: u32,
}

impl Chunk {
    pub(crate) fn is_verb(&self) -> bool {
        matches!(self.part, Part::Verb(_))
    }

    /// The form of a verb group; `None` for what is none.
    pub(crate) fn form(&self) -> Option<Form> {
        match self.part {
            Part::Verb(form) => Some(form),
            _ => None,
        }
    }

    /// Whether it can be whom words are ascribed to.
    pub(crate) fn is_nominal(&self) -> bool {
        matches!(self.part, Part::Noun | Part::Pronoun)
    }

    pub(crate) fn is_finite(&self) -> bool {
        matches!(self.part, Part::Verb(Form::Finite | Form::Passive))
    }

    /// Whether it parts clauses.
    pub(crate) fn ends_clause(&self) -> bool {
        matches!(
            self.part,
            Part::Stop
                | Part::Comma
                | Part::Semicolon
                | Part::Colon
                | Part::Dash
                | Part::And
                | Part::Subordinator
                | Part::That
                | Part::Wh
        )
    }

    pub(crate) fn tokens(&self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// The tags of verb groups.
pub(super) const VERBAL: Tags =
    Tags::of(&[Tag::Modal, Tag::Auxiliary, Tag::Finite, Tag::Base, Tag::Ing, Tag::Participle]);
