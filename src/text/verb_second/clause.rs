//! What a clause has brought up to a word, by which the class of the next one is chosen.

use crate::text::token::{Kind, Tag, Token};
use crate::text::word::Classes;

/// What the clause has brought so far.
#[derive(Clone, Copy)]
pub(super) struct Clause {
    /// The tag of the word before; of the comma or other mark at the start.
    pub(super) before: Tag,
    /// A comma stands before, so that a relative clause may begin.
    pub(super) comma: bool,
    /// A subordinator or a relative pronoun has opened it: its verb is last.
    pub(super) dependent: bool,
    /// Its finite verb has come.
    pub(super) finite: bool,
    /// Its helper asks for infinitives; so did that of the clause before.
    helper: bool,
    pub(super) helped: bool,
    /// A coordinator stands at its start.
    pub(super) joined: bool,
    /// A helper waits for an infinitive, or for a participle.
    pub(super) base: bool,
    pub(super) participle: bool,
    /// A noun phrase has come that can be the subject.
    pub(super) subject: bool,
    /// The noun phrase that stands open hangs on a preposition, or is no nominative by its article.
    oblique: bool,
    /// Anything has come.
    pub(super) words: bool,
}

impl Clause {
    pub(super) const START: Clause = Clause {
        before: Tag::Punctuation,
        comma: false,
        dependent: false,
        finite: false,
        helper: false,
        helped: false,
        joined: false,
        base: false,
        participle: false,
        subject: false,
        oblique: false,
        words: false,
    };

    /// What is left of it behind a mark.
    pub(super) fn after_mark(self, mark: &Token) -> Clause {
        match mark.kind {
            // words in marks or brackets are part of the clause
            Kind::Mark | Kind::Open | Kind::Close | Kind::Symbol => Clause { before: Tag::Punctuation, ..self },
            Kind::Comma => Clause { comma: true, helped: self.helper || self.helped, ..Clause::START },
            _ => Clause::START,
        }
    }

    /// Adds a word with its tag.
    pub(super) fn pass(&mut self, token: &Token, tag: Tag) {
        match tag {
            Tag::Subordinator | Tag::Wh => {
                self.dependent |= tag == Tag::Subordinator || self.comma;
                // who and which can be the subject of their clause
                self.subject |= tag == Tag::Wh && self.comma;
            }
            Tag::Coordinator => {
                let (dependent, helped) = (self.dependent, self.helper || self.helped);
                *self = Clause { dependent, subject: dependent, joined: true, helped, ..Clause::START };
            }
            Tag::Modal | Tag::Auxiliary => {
                self.finite = true;
                self.helper |= token.is(Classes::MODAL.or(Classes::DO));
                self.base |= token.is(Classes::MODAL.or(Classes::DO));
                self.participle |= token.is(Classes::BE.or(Classes::HAVE).or(Classes::DO));
            }
            Tag::Finite => self.finite = true,
            Tag::Base => self.base = false,
            Tag::Preposition => self.oblique = true,
            Tag::Determiner | Tag::Possessive => self.oblique |= token.is(Classes::OBJECT),
            Tag::Pronoun => self.subject = true,
            Tag::Noun | Tag::Plural | Tag::Name => {
                self.subject |= !self.oblique;
                self.oblique = false;
            }
            _ => {}
        }
        self.before = tag;
        self.words |= tag != Tag::Coordinator;
        if !matches!(tag, Tag::Preposition) {
            self.comma = false;
        }
    }
}
