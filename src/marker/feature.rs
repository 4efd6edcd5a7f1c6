//! What is looked at to tell whether a word works as a connective. The fitting program and the parser share this code,
//! so what is learnt is what is asked.

use super::condition::Around;
use super::frame::Frame;
use crate::lexicon::{Template, Trait};
use crate::text::token::{Kind, Kinds, Tag, Tags, Token};
use crate::text::word::{Classes, WordId};

/// How far to the right a finite verb counts as near.
const NEAR: usize = 4;

/// How far to either side anything is looked at. Without it the work would grow with the square of a sentence's length.
const REACH: usize = 48;

/// More words to the left than this count as many.
const FEW: usize = 4;

/// What is asked of every token of a sentence, as bits: where the first of a kind stands is not to be guessed, so that it is
/// read from the bits and not looked for.
#[derive(Debug, Default)]
pub(crate) struct Outline(Vec<Bits>);

/// The answers for as many tokens as a number has bits, the first highest.
#[derive(Clone, Copy, Debug, Default)]
struct Bits {
    finite: u64,
    verbs: u64,
    pauses: u64,
}

impl Outline {
    /// Makes it that of no sentence.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// Makes it that of the sentence unless it is already.
    #[inline]
    pub(super) fn read_once(&mut self, sentence: &[Token]) -> &Outline {
        if self.0.is_empty() {
            self.read(sentence);
        }
        self
    }

    /// Makes it that of a sentence.
    pub(crate) fn read(&mut self, sentence: &[Token]) {
        // from the first token to the last, as memory is fetched ahead for whoever goes one way
        let bits = |tokens: &[Token]| {
            let last_lowest = tokens.iter().fold(Bits::default(), |bits, token| Bits {
                finite: bits.finite << 1 | u64::from(token.is_finite()),
                verbs: bits.verbs << 1 | u64::from(VERBS.has(token.tag)),
                pauses: bits.pauses << 1 | u64::from(PAUSES.has(token.kind)),
            });
            last_lowest.map(|bits| bits << (WIDTH - tokens.len()))
        };
        self.0.clear();
        self.0.reserve_exact(sentence.len().div_ceil(WIDTH));
        self.0.extend(sentence.chunks(WIDTH).map(bits));
    }

    /// The bits of the nearest tokens before a place, the nearest lowest.
    fn before(&self, at: usize) -> Bits {
        // what ends right before the place is what begins so far from it
        self.from(at as isize - WIDTH as isize).map(|bits| bits & NEAREST)
    }

    /// The bits of the nearest tokens from a place on, the nearest lowest.
    fn after(&self, at: usize) -> Bits {
        self.from(at as isize).map(|bits| bits.reverse_bits() & NEAREST)
    }

    /// The bits of the tokens from a place on, which may lie before the sentence, the first highest.
    fn from(&self, at: isize) -> Bits {
        let (number, shift) = (at.div_euclid(WIDTH as isize), at.rem_euclid(WIDTH as isize) as u32);
        let part = |number: isize| {
            let number = usize::try_from(number).ok();
            number.and_then(|number| self.0.get(number)).copied().unwrap_or_default()
        };
        let (first, second) = (part(number), part(number + 1));
        let join = |first: u64, second: u64| (u128::from(first) << WIDTH | u128::from(second)) << shift >> WIDTH;
        Bits {
            finite: join(first.finite, second.finite) as u64,
            verbs: join(first.verbs, second.verbs) as u64,
            pauses: join(first.pauses, second.pauses) as u64,
        }
    }
}

impl Bits {
    fn map(self, change: impl Fn(u64) -> u64) -> Bits {
        Bits { finite: change(self.finite), verbs: change(self.verbs), pauses: change(self.pauses) }
    }

    /// Whether a finite verb stands nearer than the first pause.
    fn finite_before_pause(self) -> bool {
        self.finite & !self.pauses & self.pauses.wrapping_sub(1) != 0
    }
}

/// Punctuation but for quotation marks.
const PAUSES: Kinds = Kinds::of(&[
    Kind::Comma,
    Kind::Stop,
    Kind::Bang,
    Kind::Ellipsis,
    Kind::Semicolon,
    Kind::Colon,
    Kind::Dash,
    Kind::Open,
    Kind::Close,
    Kind::Symbol,
]);

/// How many tokens a number has bits for.
const WIDTH: usize = u64::BITS as usize;

/// The bits of the tokens within reach.
const NEAREST: u64 = (1 << REACH) - 1;

/// A connective where it might stand: the sentence, the words of its first part, and whether its conditions hold.
#[derive(Clone, Copy)]
pub(crate) struct Place<'s> {
    pub(crate) outline: &'s Outline,
    /// The words of the first part.
    pub(crate) around: &'s Around<'s>,
    /// The conditions of one of its rules hold.
    pub(crate) holds: bool,
    pub(crate) discontinuous: bool,
}

/// A feature that holds, and the token it was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Feature {
    pub(crate) template: Template,
    pub(crate) value: Trait,
    pub(crate) token: usize,
}

/// Calls `visit` with every feature of the place.
pub(crate) fn features(place: &Place<'_>, mut visit: impl FnMut(Feature)) {
    let Around { sentence, first, end, .. } = *place.around;
    let mut see = |template, value, token| visit(Feature { template, value, token });
    see(Template::Always, Trait::Yes, first);
    if place.holds {
        see(Template::Conditions, Trait::Yes, first);
    }
    if place.discontinuous {
        see(Template::Parts, Trait::Yes, first);
    }
    let before = first.checked_sub(1);
    let earlier = first.checked_sub(2);
    for (template, at) in [(Template::WordBefore, before), (Template::WordAfter, Some(end))] {
        if let Some(value) = at.and_then(|at| word(sentence.get(at)?)) {
            see(template, value, at.unwrap_or(first));
        }
    }
    for (template, at) in [
        (Template::ClassBefore, before),
        (Template::ClassBefore2, earlier),
        (Template::ClassAfter, Some(end)),
        (Template::ClassAfter2, Some(end + 1)),
        (Template::ClassAfter3, Some(end + 2)),
    ] {
        see(template, class(at.and_then(|at| sentence.get(at))), at.unwrap_or(first));
    }
    place.clauses(&mut see);
    place.position(&mut see);
}

impl<'s> Place<'s> {
    pub(crate) fn new(outline: &'s Outline, around: &'s Around<'s>, frame: &Frame, holds: bool) -> Self {
        Place { outline, around, holds, discontinuous: frame.parts().count() > 1 }
    }
}

impl Place<'_> {
    fn clauses(&self, see: &mut impl FnMut(Template, Trait, usize)) {
        let Place { outline, around, .. } = *self;
        let Around { sentence, first, end, .. } = *around;
        let left = sentence.get(first.saturating_sub(REACH)..first).unwrap_or(&[]);
        let right = sentence.get(end..(end + REACH).min(sentence.len())).unwrap_or(&[]);
        let (before, after) = (outline.before(first), outline.after(end));
        if around.clause_follows() {
            see(Template::ClauseAfter, Trait::Yes, end);
        }
        let nearest = after.finite.trailing_zeros() as usize;
        if nearest < NEAR {
            see(Template::FiniteNear, Trait::Yes, end + nearest);
        }
        if after.finite_before_pause() {
            see(Template::FiniteBeforePause, Trait::Yes, end);
        }
        if before.finite_before_pause() {
            see(Template::FiniteLeftOfPause, Trait::Yes, first);
        }
        if before.finite != 0 {
            see(Template::FiniteLeft, Trait::Yes, first);
        }
        let verb = left.iter().rev().nth(before.verbs.trailing_zeros() as usize).map(|token| token.tag);
        let next = right.iter().find(|token| !matches!(token.tag, Tag::Adverb | Tag::Negation));
        see(Template::VerbLeft, verb.map_or(Trait::None, Trait::Class), first);
        if let Some(next) = next {
            see(Template::FirstAfterAdverbs, Trait::Class(next.tag), end);
            if Some(next.tag) == verb {
                see(Template::SameVerb, Trait::Yes, end);
            }
            if left.last().is_some_and(|last| last.tag == next.tag) {
                see(Template::SameClass, Trait::Yes, end);
            }
            if next.is(Classes::SUBJECT) || next.tag == Tag::Contraction {
                see(Template::SubjectAfter, Trait::Yes, end);
            }
        }
    }

    fn position(&self, see: &mut impl FnMut(Template, Trait, usize)) {
        let Around { sentence, first, end, .. } = *self.around;
        if first == 0 {
            see(Template::SentenceStart, Trait::Yes, first);
        } else if self.around.is_initial() {
            see(Template::ClauseStart, Trait::Yes, first);
        }
        if sentence.get(first).is_some_and(Token::is_capital) {
            see(Template::Capital, Trait::Yes, first);
        }
        if self.around.is_final() {
            see(Template::ClauseEnd, Trait::Yes, end);
        }
        let left = sentence.get(..first).unwrap_or(&[]).iter().rev();
        let words = left.filter(|token| token.is_word()).take(FEW).count();
        see(Template::WordsLeft, Trait::Count(words as u8), first);
    }
}

const VERBS: Tags =
    Tags::of(&[Tag::Finite, Tag::Base, Tag::Ing, Tag::Participle, Tag::Modal, Tag::Auxiliary, Tag::Contraction]);

/// The word itself where it is a function word or an adverb, as only those are frequent enough to learn from.
fn word(token: &Token) -> Option<Trait> {
    let closed = Classes::FUNCTION_WORD.or(Classes::ADVERB).or(Classes::INTENSIFIER).or(Classes::REPORT);
    if !token.is_word() {
        return None;
    }
    (token.word != WordId::UNKNOWN && token.is(closed)).then_some(Trait::Word(token.word))
}

fn class(token: Option<&Token>) -> Trait {
    match token {
        None => Trait::None,
        Some(token) if token.is_word() => Trait::Class(token.tag),
        Some(token) => Trait::Mark(token.kind),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_tokens_are_found_wherever_the_numbers_end() {
        let token = |at: u32| Token {
            start: at,
            end: at + 1,
            classes: Classes::NONE,
            word: WordId::UNKNOWN,
            kind: if at % 11 == 3 { Kind::Comma } else { Kind::Word },
            tag: if at % 7 == 2 { Tag::Finite } else { Tag::Noun },
            shape: Default::default(),
        };
        let sentence: Vec<Token> = (0..200).map(token).collect();
        let mut outline = Outline::default();
        outline.read(&sentence);
        let finite = |nearest: &mut dyn Iterator<Item = &Token>| {
            nearest.take(REACH).zip(0..).fold(0, |bits, (token, at)| bits | u64::from(token.is_finite()) << at)
        };
        for at in 0..=sentence.len() {
            assert_eq!(outline.before(at).finite, finite(&mut sentence[..at].iter().rev()), "before {at}");
            assert_eq!(outline.after(at).finite, finite(&mut sentence[at..].iter()), "after {at}");
        }
    }
}
