//! What speaks for a statement being a claim: facts about its words and its place, each with a weight in a table.

use crate::lexicon::Cue;
use crate::text::token::{Kind, Tag, Token};
use crate::text::word::Classes;

/// The cues of a statement, as a set of bits: the low ones and the high ones, as one number would widen the statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cues([u64; 2]);

impl Cues {
    pub(crate) fn add(&mut self, cue: Cue) {
        self.add_if(true, cue);
    }

    /// Adds the cue where it holds.
    #[inline(always)]
    pub(crate) fn add_if(&mut self, holds: bool, cue: Cue) {
        let place = cue as u32;
        if let Some(bits) = self.0.get_mut((place / u64::BITS) as usize) {
            *bits |= u64::from(holds) << (place % u64::BITS);
        }
    }

    pub(crate) fn remove(&mut self, cue: Cue) {
        *self = Cues::of(self.bits() & !(1 << cue as u32));
    }

    pub(crate) fn has(self, cue: Cue) -> bool {
        self.bits() & (1 << cue as u32) != 0
    }

    /// The cues that are in both sets.
    pub(crate) fn both(self, other: Cues) -> Cues {
        Cues::of(self.bits() & other.bits())
    }

    pub(crate) fn count(self) -> u32 {
        self.bits().count_ones()
    }

    /// A bit for each cue, by its number.
    pub(crate) fn bits(self) -> u128 {
        let [low, high] = self.0;
        u128::from(low) | u128::from(high) << u64::BITS
    }

    /// How many numbers of 32 bits hold a set.
    pub(crate) const NUMBERS: usize = 4;

    /// The set as numbers of 32 bits, for an array of such.
    pub(crate) fn numbers(self) -> [u32; Cues::NUMBERS] {
        let [low, high] = self.0;
        [low as u32, (low >> u32::BITS) as u32, high as u32, (high >> u32::BITS) as u32]
    }

    /// The set that the numbers hold.
    pub(crate) fn of_numbers(numbers: &[u32]) -> Self {
        Cues::of(numbers.iter().rev().fold(0, |bits, number| bits << u32::BITS | u128::from(*number)))
    }

    fn of(bits: u128) -> Self {
        Cues([bits as u64, (bits >> u64::BITS) as u64])
    }

    /// The cues in the order of their numbers.
    pub(crate) fn iter(self) -> impl Iterator<Item = Cue> {
        let mut left = self.bits();
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

/// The tags of verbs whose form tells their tense, and of those that are always in the present.
const TENSED: u32 = bits(&[Tag::Finite, Tag::Auxiliary]);
const PRESENT: u32 = bits(&[Tag::Modal, Tag::Contraction]);

/// A bit for each of the tags, by its number.
const fn bits(tags: &[Tag]) -> u32 {
    let (mut bits, mut rest) = (0, tags);
    while let [tag, more @ ..] = rest {
        bits |= 1 << *tag as u32;
        rest = more;
    }
    bits
}

/// The cues of the words of a statement.
pub(crate) fn cues(statement: &[Token]) -> Cues {
    let mut cues = Cues::default();
    let (mut named, mut unnamed) = (0, 0);
    let (mut words, mut kinds, mut tags, mut earlier_tags, mut later_tags) = (0, 0, 0, 0, 0);
    // nothing is asked that the next token would answer otherwise: the answers are added up
    for token in statement {
        let tag = 1 << token.tag as u32;
        let earlier = u32::from(token.is(Classes::PAST)).wrapping_neg();
        let base = u32::from(token.is(Classes::BASE)).wrapping_neg();
        words += usize::from(token.is_word());
        let name = u64::from(token.tag == Tag::Name).wrapping_neg();
        named |= token.classes.0 & name;
        unnamed |= token.classes.0 & !name;
        kinds |= 1 << token.kind as u32;
        tags |= tag;
        earlier_tags |= tag & earlier & !base;
        later_tags |= tag & !earlier;
    }
    let classes = Classes(named | unnamed);
    let name = tags & bits(&[Tag::Name]) != 0;
    let figure = kinds & (1 << Kind::Number as u32) != 0;
    let past = earlier_tags & TENSED != 0;
    let present = (later_tags & TENSED) | (tags & PRESENT) != 0;
    let orders = statement.first().is_some_and(|first| first.tag == Tag::Base && first.is_word());
    for (holds, cue) in [
        (figure, Cue::Figure),
        (name, Cue::Name),
        // "may" is a month only where it is a name, and a modal only where it is none
        (Classes(named).any(Classes::MONTH.or(Classes::WEEKDAY)), Cue::Date),
        (Classes(unnamed).any(Classes::MODAL), Cue::Modality),
        (orders, Cue::Imperative),
        (words < SHORT, Cue::Short),
        (words > LONG, Cue::Long),
        (past && !present && !orders, Cue::Past),
        (past && !present && introduces(statement), Cue::Introduced),
        (present, Cue::Present),
        (!past && !present, Cue::NoVerb),
    ] {
        cues.add_if(holds, cue);
    }
    for (class, cue) in BY_CLASS {
        cues.add_if(classes.any(class), cue);
    }
    cues
}

/// Whether the subject is somebody or something of which an aside says more: "Lee, a former mayor, closed the road".
fn introduces(statement: &[Token]) -> bool {
    let behind = statement.iter().position(|token| token.tag != Tag::Name).filter(|names| *names > 0);
    behind.and_then(|behind| statement.get(behind)).is_some_and(|next| next.kind == Kind::Comma)
}

/// Classes of words that are cues by themselves.
const BY_CLASS: [(Classes, Cue); 7] = [
    (Classes::EVALUATIVE, Cue::Evaluation),
    (Classes::CAUSAL, Cue::Causation),
    (Classes::COMPARATIVE, Cue::Comparison),
    (Classes::STANCE, Cue::Stance),
    (Classes::NEGATION, Cue::Negation),
    (Classes::INTENSIFIER, Cue::Intensity),
    (Classes::ABSTRACT, Cue::Argument),
];

#[cfg(test)]
mod tests {
    use super::{Cue, cues};
    use crate::lexicon::Lexicon;
    use crate::marker::examples::sentences;

    #[test]
    fn who_is_introduced_does_something() {
        let introduces = |text: &str| cues(&sentences(Lexicon::english(), text)[0]).has(Cue::Introduced);
        assert!(introduces("Ann Lee, a former mayor of Tarn, closed the road."));
        assert!(!introduces("Ann Lee, a former mayor of Tarn, is right."));
        assert!(!introduces("The road, which she closed, was old."));
    }

    #[test]
    fn may_is_a_month_or_a_modal() {
        let has = |text: &str, cue: Cue| cues(&sentences(Lexicon::english(), text)[0]).has(cue);
        assert!(has("It may rain at night.", Cue::Modality) && !has("It may rain at night.", Cue::Date));
        for text in ["The mill closed in May.", "It's the mill that closed in May."] {
            assert!(has(text, Cue::Date) && !has(text, Cue::Modality), "{text}");
        }
    }
}
