//! What the words before one let expect of it.

use crate::text::token::{FINITE, Tag, Tags, Token};
use crate::text::word::Classes;

/// What stands before a word: the tag of the word before, and what the clause has so far.
pub(super) struct Before {
    pub(super) tag: Tag,
    clause: Clause,
}

impl Before {
    /// At the start of a sentence, and after punctuation.
    pub(super) const START: Before = Before { tag: Tag::Punctuation, clause: Clause(0) };

    #[inline(always)]
    pub(super) fn pass(&mut self, token: &Token, tag: Tag) {
        let Some(turns) = TURNS.get(tag as usize) else { return };
        let [usual, other] = turns.turns;
        let turn = if token.is(turns.others) & !token.is(turns.spares) { other } else { usual };
        self.clause = self.clause.both(turn.keeps).with(turn.adds);
        self.tag = tag;
    }

    /// After to, a modal or do: a base form is expected.
    pub(super) fn expects_base(&self) -> bool {
        self.clause.has(Clause::BASE)
    }

    /// After have or be: a participle is expected.
    pub(super) fn expects_participle(&self) -> bool {
        self.clause.has(Clause::PARTICIPLE)
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

/// What the clause has so far, and what verb is expected in it, as bits.
#[derive(Clone, Copy)]
struct Clause(u8);

impl Clause {
    /// A finite verb.
    const FINITE: Clause = Clause(1);
    /// A noun phrase right before that can be a subject.
    const OPEN: Clause = Clause(2);
    /// A base form is expected, or a participle.
    const BASE: Clause = Clause(4);
    const PARTICIPLE: Clause = Clause(8);

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

/// What becomes of a clause with a further word.
#[derive(Clone, Copy)]
struct Turn {
    keeps: Clause,
    adds: Clause,
}

impl Turn {
    /// What usual words of the tag do.
    const fn of(tag: Tag) -> Turn {
        let finite = FINITE.has(tag);
        let keeps = Clause::FINITE.only_if(!finite && !BEGINS_CLAUSE.has(tag));
        let keeps = keeps.with(Clause::OPEN.only_if(PASSED_BY.has(tag)));
        let adds = Clause::FINITE.only_if(finite).with(Clause::OPEN.only_if(SUBJECTS.has(tag)));
        let expected = match tag {
            Tag::Modal | Tag::To => Clause::BASE,
            Tag::Auxiliary | Tag::Contraction => Clause::PARTICIPLE,
            _ => Clause(0),
        };
        let carried = Clause::BASE.with(Clause::PARTICIPLE).only_if(PASSED_BY_VERB.has(tag));
        Turn { keeps: keeps.with(carried), adds: adds.with(expected) }
    }

    /// The same, but that this verb is expected.
    const fn expecting(self, verb: Clause) -> Turn {
        let others = self.adds.without(Clause::BASE).without(Clause::PARTICIPLE);
        Turn { keeps: self.keeps, adds: others.with(verb) }
    }

    /// The same, but that a further finite verb is to come.
    const fn dropping(self) -> Turn {
        Turn { keeps: self.keeps.without(Clause::FINITE), adds: self.adds.without(Clause::FINITE) }
    }

    /// The same, but that the word may stand between a subject and its verb.
    const fn passing(self) -> Turn {
        Turn { keeps: self.keeps.with(Clause::OPEN), adds: self.adds }
    }
}

/// What words of a tag do to their clause: the usual ones, and those of certain classes, so that nothing is asked of the
/// tag.
#[derive(Clone, Copy)]
struct Turns {
    turns: [Turn; 2],
    /// Words of the first of these and not of the second do the other thing.
    others: Classes,
    spares: Classes,
}

impl Turns {
    const fn of(tag: Tag) -> Turns {
        let usual = Turn::of(tag);
        let none = Classes::NONE;
        let (others, spares, other) = match tag {
            Tag::Auxiliary => (Classes::DO, none, usual.expecting(Clause::BASE)),
            Tag::Contraction => (Classes::MODAL, none, usual.expecting(Clause::BASE)),
            Tag::Participle => (Classes::BE, none, usual.expecting(Clause::PARTICIPLE)),
            Tag::Base => (Classes::BE.or(Classes::HAVE), none, usual.expecting(Clause::PARTICIPLE)),
            // what is reported brings a verb of its own: "said she supported it"
            Tag::Finite => (Classes::SAY.or(Classes::THINK), none, usual.dropping()),
            Tag::Pronoun => (Classes::SUBJECT, Classes::OBJECT, usual.dropping()),
            Tag::ObjectPronoun => (Classes::REFLEXIVE, none, usual.passing()),
            _ => (none, none, usual),
        };
        Turns { turns: [usual, other], others, spares }
    }
}

/// What each tag does to its clause.
const TURNS: [Turns; Tag::ALL.len()] = {
    let mut turns = [Turns::of(Tag::Punctuation); Tag::ALL.len()];
    let mut at = 0;
    while at < turns.len() {
        turns[at] = Turns::of(Tag::ALL[at]);
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
