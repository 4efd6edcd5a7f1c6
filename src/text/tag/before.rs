//! What the words before one let expect of it.

use crate::text::token::{FINITE, Tag, Tags, Token};
use crate::text::word::Classes;

/// What the words so far let one expect of a verb.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Expect {
    Nothing,
    /// After to, a modal or do: a base form.
    Base,
    /// After have or be: a participle.
    Participle,
}

pub(super) struct Before {
    pub(super) tag: Tag,
    pub(super) verb: Expect,
    clause: Clause,
}

impl Before {
    /// At the start of a sentence, and after punctuation.
    pub(super) const START: Before = Before { tag: Tag::Punctuation, verb: Expect::Nothing, clause: Clause(0) };

    pub(super) fn pass(&mut self, token: &Token, tag: Tag) {
        let Some(turn) = TURNS.get(tag as usize) else { return };
        let drops = token.is(turn.drops) & !token.is(turn.spares);
        let keeps = turn.keeps.with(Clause::OPEN.only_if(token.is(turn.passes)));
        self.clause = self.clause.both(keeps).with(turn.adds).without(Clause::FINITE.only_if(drops));
        self.verb = match turn.verb {
            _ if token.is(turn.base) => Expect::Base,
            _ if token.is(turn.participle) => Expect::Participle,
            _ if turn.carries => self.verb,
            usual => usual,
        };
        self.tag = tag;
    }

    /// Whether the clause has a finite verb already.
    pub(super) fn has_finite(&self) -> bool {
        self.clause.has(Clause::FINITE)
    }

    /// Whether a noun phrase stands open to the left that can be a subject.
    fn has_noun(&self) -> bool {
        self.clause.has(Clause::OPEN)
    }

    /// Whether the word is a verb in a form that the subject right before can have, so that what stands between is an
    /// adverb: "she just smiled", "he still needs it", not "they back plans".
    pub(super) fn agrees(&self, verb: &Token) -> bool {
        let many = matches!(self.tag, Tag::Plural | Tag::Pronoun);
        verb.is(if many { Classes::PAST.or(Classes::BASE) } else { Classes::PAST.or(Classes::THIRD) })
    }

    /// Whether a subject stands before that has no verb yet.
    pub(super) fn awaits_verb(&self) -> bool {
        self.has_noun() && !self.has_finite()
    }
}

/// What the clause has so far, as bits.
#[derive(Clone, Copy)]
struct Clause(u8);

impl Clause {
    /// A finite verb.
    const FINITE: Clause = Clause(1);
    /// A noun phrase right before that can be a subject.
    const OPEN: Clause = Clause(2);

    const fn has(self, other: Clause) -> bool {
        self.0 & other.0 != 0
    }

    const fn both(self, other: Clause) -> Clause {
        Clause(self.0 & other.0)
    }

    const fn with(self, other: Clause) -> Clause {
        Clause(self.0 | other.0)
    }

    const fn without(self, other: Clause) -> Clause {
        Clause(self.0 & !other.0)
    }

    /// The facts where they are so, else none.
    const fn only_if(self, so: bool) -> Clause {
        Clause(self.0 & (so as u8).wrapping_neg())
    }
}

/// What becomes of a clause with a further word. What only some words of a tag do is told by their classes, so that
/// nothing is asked of the tag.
#[derive(Clone, Copy)]
struct Turn {
    keeps: Clause,
    adds: Clause,
    /// The verb that is usually expected behind it, unless it stands between that and its helper.
    verb: Expect,
    carries: bool,
    /// Behind words of these another one is expected.
    base: Classes,
    participle: Classes,
    /// Words of the first of these and not of the second wait for a further finite verb.
    drops: Classes,
    spares: Classes,
    /// Words of these may stand between a subject and its verb.
    passes: Classes,
}

impl Turn {
    const fn of(tag: Tag) -> Turn {
        let finite = FINITE.has(tag);
        let keeps = Clause::FINITE.only_if(!finite && !BEGINS_CLAUSE.has(tag));
        let adds = Clause::FINITE.only_if(finite);
        let plain = Turn {
            keeps: keeps.with(Clause::OPEN.only_if(PASSED_BY.has(tag))),
            adds: adds.with(Clause::OPEN.only_if(SUBJECTS.has(tag))),
            verb: Expect::Nothing,
            carries: PASSED_BY_VERB.has(tag),
            base: Classes::NONE,
            participle: Classes::NONE,
            drops: Classes::NONE,
            spares: Classes::NONE,
            passes: Classes::NONE,
        };
        match tag {
            Tag::Modal | Tag::To => Turn { verb: Expect::Base, ..plain },
            Tag::Auxiliary => Turn { verb: Expect::Participle, base: Classes::DO, ..plain },
            Tag::Contraction => Turn { verb: Expect::Participle, base: Classes::MODAL, ..plain },
            Tag::Participle => Turn { participle: Classes::BE, ..plain },
            Tag::Base => Turn { participle: Classes::BE.or(Classes::HAVE), ..plain },
            // what is reported brings a verb of its own: "said she supported it"
            Tag::Finite => Turn { drops: Classes::SAY.or(Classes::THINK), ..plain },
            Tag::Pronoun => Turn { drops: Classes::SUBJECT, spares: Classes::OBJECT, ..plain },
            Tag::ObjectPronoun => Turn { passes: Classes::REFLEXIVE, ..plain },
            _ => plain,
        }
    }
}

/// What each tag does to its clause.
const TURNS: [Turn; Tag::ALL.len()] = {
    let mut turns = [Turn::of(Tag::Punctuation); Tag::ALL.len()];
    let mut at = 0;
    while at < turns.len() {
        turns[at] = Turn::of(Tag::ALL[at]);
        at += 1;
    }
    turns
};

/// The tags of words with which another clause begins.
const BEGINS_CLAUSE: Tags = Tags::of(&[Tag::Coordinator, Tag::Subordinator, Tag::Wh, Tag::Punctuation]);

/// The tags of what can be a subject, and of what may stand between it and its verb.
const SUBJECTS: Tags = Tags::of(&[Tag::Noun, Tag::Plural, Tag::Name, Tag::Pronoun, Tag::Number, Tag::Wh]);
const PASSED_BY: Tags = Tags::of(&[Tag::Adverb, Tag::Negation]);

/// The tags of what may stand between a helping verb and the one that it helps.
const PASSED_BY_VERB: Tags = Tags::of(&[Tag::Adverb, Tag::Negation, Tag::Pronoun]);
