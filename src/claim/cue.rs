//! What speaks for a statement being a claim: facts about its words and its place, each with a weight in a table.

use crate::lexicon::Cue;
use crate::text::token::{Kind, Tag, Token};
use crate::text::word::Classes;

/// The cues of a statement, as a set of bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cues(pub(crate) u128);

impl Cues {
    pub(crate) fn add(&mut self, cue: Cue) {
        self.0 |= 1 << cue as u32;
    }

    pub(crate) fn has(self, cue: Cue) -> bool {
        self.0 & (1 << cue as u32) != 0
    }

    /// The cues in the order of their numbers.
    pub(crate) fn iter(self) -> impl Iterator<Item = Cue> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let cue = Cue::ALL.get(left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(*cue)
        })
    }
}

/// A statement of fewer words says too little to be a claim by itself.
const SHORT: usize = 5;

/// A statement of more words is long.
const LONG: usize = 30;

/// The cues of the words of a statement.
pub(crate) fn cues(statement: &[Token]) -> Cues {
    let mut cues = Cues::default();
    let mut words = 0;
    let (mut past, mut present) = (false, false);
    for (at, token) in statement.iter().enumerate() {
        if token.kind == Kind::Number {
            cues.add(Cue::Figure);
        }
        if !token.is_word() {
            continue;
        }
        words += 1;
        word(token, &mut cues);
        let tensed = matches!(token.tag, Tag::Finite | Tag::Auxiliary);
        past |= tensed && token.is(Classes::PAST) && !token.is(Classes::BASE);
        present |= tensed && !token.is(Classes::PAST) || matches!(token.tag, Tag::Modal | Tag::Contraction);
        if at == 0 && matches!(token.tag, Tag::Base) {
            cues.add(Cue::Imperative);
        }
    }
    for (holds, cue) in [
        (words < SHORT, Cue::Short),
        (words > LONG, Cue::Long),
        (past && !present, Cue::Past),
        (present, Cue::Present),
        (!past && !present, Cue::NoVerb),
    ] {
        if holds {
            cues.add(cue);
        }
    }
    cues
}

/// Classes of words that are cues by themselves.
const BY_CLASS: &[(Classes, Cue)] = &[
    (Classes::EVALUATIVE, Cue::Evaluation),
    (Classes::CAUSAL, Cue::Causation),
    (Classes::COMPARATIVE, Cue::Comparison),
    (Classes::STANCE, Cue::Stance),
    (Classes::NEGATION, Cue::Negation),
    (Classes::MODAL, Cue::Modality),
    (Classes::INTENSIFIER, Cue::Intensity),
    (Classes::ABSTRACT, Cue::Argument),
];

/// All of them: most words have none.
const ANY_CUE: Classes = {
    let mut all = Classes::NONE;
    let mut at = 0;
    while at < BY_CLASS.len() {
        all = all.or(BY_CLASS[at].0);
        at += 1;
    }
    all
};

fn word(token: &Token, cues: &mut Cues) {
    if token.is(ANY_CUE) {
        for (_, cue) in BY_CLASS.iter().filter(|(classes, _)| token.is(*classes)) {
            cues.add(*cue);
        }
    }
    if token.tag == Tag::Name {
        cues.add(Cue::Name);
    }
    if token.is(Classes::MONTH.or(Classes::WEEKDAY)) {
        cues.add(Cue::Date);
    }
}
