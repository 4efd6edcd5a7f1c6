//! The frames of the lexicon as grammar rules over tokens.

use std::ops::Range;

use nom::{IResult, Parser};

use crate::lexicon::{Branches, Element, LONGEST_SLOT, Pattern, Side};
use crate::text::input::{NoMatch, Tokens, token};
use crate::text::token::{Kind, Token};
use crate::text::word::WordId;

/// The most parts of a marker, and the most named slots, that a frame keeps.
const MOST_PARTS: usize = 5;

/// The most elements that are tried at one place. Without it a pattern of options ("a? a? a? b") would be tried in every
/// combination of them. Two slots try 1600 ends.
const MOST_TRIES: u32 = 10_000;

/// What a pattern matched, as token indices into the sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Frame {
    /// The token it begins with; all else counts from there, as a sentence may be longer than 16 bits count.
    start: u32,
    parts: [(u16, u16); MOST_PARTS],
    count: u8,
    slots: [Option<(Side, u16, u16)>; 2],
    /// How many words are literal: of two frames at a place the one with more wins.
    pub(crate) literal: u16,
}

impl Frame {
    fn range(&self, start: u16, end: u16) -> Range<usize> {
        let from = self.start as usize;
        from + start as usize..from + end as usize
    }

    /// The literal parts of the marker, each as a token range.
    pub(crate) fn parts(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        self.parts.iter().take(self.count as usize).map(|&(start, end)| self.range(start, end))
    }

    /// The first part.
    pub(crate) fn first(&self) -> Range<usize> {
        self.parts().next().unwrap_or(0..0)
    }

    /// The token after the last part.
    pub(crate) fn end(&self) -> usize {
        self.parts().last().map_or(0, |part| part.end)
    }

    /// The named slots, each as a token range.
    pub(crate) fn slots(&self) -> impl Iterator<Item = (Side, Range<usize>)> + '_ {
        self.slots.iter().flatten().map(|&(side, start, end)| (side, self.range(start, end)))
    }

    /// Takes the token at `at`, which lengthens the last part where that is `open`. `None` where no part is left.
    fn literal(&mut self, at: usize, open: bool) -> Option<()> {
        let at = self.offset(at);
        let last = self.parts.get_mut(self.count.wrapping_sub(1) as usize).filter(|last| open && last.1 == at);
        match last {
            Some(last) => last.1 = at + 1,
            None => {
                *self.parts.get_mut(self.count as usize)? = (at, at + 1);
                self.count += 1;
            }
        }
        self.literal += 1;
        Some(())
    }

    fn slot(&mut self, side: Side, start: usize, end: usize) {
        let (start, end) = (self.offset(start), self.offset(end));
        if let Some(free) = self.slots.iter_mut().find(|slot| slot.is_none()) {
            *free = Some((side, start, end));
        }
    }

    /// A frame of a few slots never reaches further than 16 bits count.
    fn offset(&self, at: usize) -> u16 {
        (at - self.start as usize) as u16
    }
}

/// What a rule of the frame answers: what is left to read. What it took it has put into the frame, which is worth
/// nothing where it failed: who has another choice keeps a copy.
type Matched<'t> = IResult<Tokens<'t>, (), NoMatch>;

const FAILED: Matched<'static> = Err(nom::Err::Error(NoMatch));

/// `frame = { element }`, from the token at `at` of a sentence
pub(crate) fn frame(pattern: &Pattern, sentence: &[Token], at: usize) -> Option<Frame> {
    let input = Tokens::new(sentence, at);
    if refuse(&pattern.elements, input.rest.first()) {
        return None;
    }
    let mut read = Reading { frame: Frame { start: at as u32, ..Frame::default() }, tries: MOST_TRIES };
    elements(input, &pattern.elements, &mut read, true).ok().map(|_| read.frame)
}

/// A frame in the making.
struct Reading {
    frame: Frame,
    /// How many elements may still be tried.
    tries: u32,
}

/// `elements = [ element elements ]`; `open` while the part before can go on
///
/// The rules that are not for one token are kept out of line: what is called most, then, has few registers to save.
fn elements<'t>(input: Tokens<'t>, list: &[Element], read: &mut Reading, open: bool) -> Matched<'t> {
    let Some((head, rest)) = list.split_first() else { return Ok((input, ())) };
    let Some(left) = read.tries.checked_sub(1) else { return FAILED };
    read.tries = left;
    match head {
        Element::Word(_) | Element::Set(_) | Element::Class(_) => one(input, head, rest, read, open),
        Element::Comma => comma(input, rest, read, open),
        Element::Optional(inner) => optional(input, inner, rest, read, open),
        Element::Any(branches) => any(input, branches, rest, read, open),
        Element::Slot(side) => slot(input, Some(*side), rest, read),
        Element::Gap => slot(input, None, rest, read),
        Element::End => end(input, rest, read),
    }
}

/// Whether the elements begin with one that the next token is not: most do, and are given up without being read.
#[inline]
fn refuse(list: &[Element], next: Option<&Token>) -> bool {
    match list.first() {
        Some(Element::Word(word)) => next.is_none_or(|next| next.word != *word),
        Some(head @ (Element::Set(_) | Element::Class(_))) => next.is_none_or(|next| !head.holds(next)),
        Some(Element::Any(branches)) => !branches.may_begin(next.map_or(WordId::UNKNOWN, |next| next.word)),
        _ => false,
    }
}

/// `one = token elements`
fn one<'t>(input: Tokens<'t>, head: &Element, rest: &[Element], read: &mut Reading, open: bool) -> Matched<'t> {
    let (next, _) = token(|token: &Token| head.holds(token)).parse(input)?;
    if read.frame.literal(input.at, open).is_none() || refuse(rest, next.rest.first()) {
        return FAILED;
    }
    if rest.is_empty() { Ok((next, ())) } else { elements(next, rest, read, true) }
}

/// `group = elements elements`: the branch, then what follows the group
fn group<'t>(input: Tokens<'t>, branch: &[Element], rest: &[Element], read: &mut Reading, open: bool) -> Matched<'t> {
    let (next, ()) = elements(input, branch, read, open)?;
    if refuse(rest, next.rest.first()) { FAILED } else { elements(next, rest, read, true) }
}

/// `optional = group | elements`
#[inline(never)]
fn optional<'t>(input: Tokens<'t>, inner: &[Element], rest: &[Element], read: &mut Reading, open: bool) -> Matched<'t> {
    let next = input.rest.first();
    if !refuse(inner, next) {
        let before = read.frame;
        let taken = group(input, inner, rest, read, open);
        if taken.is_ok() {
            return taken;
        }
        read.frame = before;
    }
    if refuse(rest, next) { FAILED } else { elements(input, rest, read, open) }
}

/// `any = group { "|" group }`: the first that matches together with what follows
#[inline(never)]
fn any<'t>(input: Tokens<'t>, branches: &Branches, rest: &[Element], read: &mut Reading, open: bool) -> Matched<'t> {
    let next = input.rest.first();
    if !branches.may_begin(next.map_or(WordId::UNKNOWN, |next| next.word)) {
        return FAILED;
    }
    let before = read.frame;
    for branch in branches.all().iter().filter(|branch| !refuse(branch, next)) {
        let matched = group(input, branch, rest, read, open);
        if matched.is_ok() {
            return matched;
        }
        read.frame = before;
    }
    FAILED
}

/// `comma = ","`, which belongs to the marker only between two words of it
#[inline(never)]
fn comma<'t>(input: Tokens<'t>, rest: &[Element], read: &mut Reading, open: bool) -> Matched<'t> {
    let (next, _) = token(|token: &Token| token.kind == Kind::Comma).parse(input)?;
    let inside = open && rest.first().is_some_and(|next| !matches!(next, Element::Slot(_) | Element::Gap));
    if inside && read.frame.literal(input.at, open).is_none() {
        return FAILED;
    }
    elements(next, rest, read, inside)
}

/// `end = (punctuation | end of sentence)`, of which nothing is taken
fn end<'t>(input: Tokens<'t>, rest: &[Element], read: &mut Reading) -> Matched<'t> {
    match input.rest.first() {
        Some(next) if next.is_word() => FAILED,
        _ => elements(input, rest, read, true),
    }
}

/// `slot = token { token } elements`: the shortest run after which the rest matches, or all of the clause at the end
#[inline(never)]
fn slot<'t>(input: Tokens<'t>, side: Option<Side>, rest: &[Element], read: &mut Reading) -> Matched<'t> {
    let limit = reach(input.rest);
    let start = input.at;
    let after = |length: usize| Tokens { rest: input.rest.get(length..).unwrap_or(&[]), at: start + length };
    let name = |read: &mut Reading, end: usize| {
        if let Some(side) = side {
            read.frame.slot(side, start, end);
        }
    };
    if rest.is_empty() {
        let length = clause(input.rest).min(limit);
        if length == 0 {
            return FAILED;
        }
        name(read, start + length);
        return Ok((after(length), ()));
    }
    let before = read.frame;
    for length in (1..=limit).filter(|length| !refuse(rest, input.rest.get(*length))) {
        read.frame = before;
        name(read, start + length);
        let matched = elements(after(length), rest, read, false);
        if matched.is_ok() {
            return matched;
        }
    }
    FAILED
}

/// How far a slot may reach: not over a semicolon, not beyond the longest.
fn reach(rest: &[Token]) -> usize {
    rest.iter().take(LONGEST_SLOT).take_while(|token| !matches!(token.kind, Kind::Semicolon)).count()
}

/// How many tokens the clause goes on, as far as a slot reaches: to strong punctuation, or to the end.
fn clause(rest: &[Token]) -> usize {
    let ends =
        |token: &Token| matches!(token.kind, Kind::Semicolon | Kind::Colon | Kind::Dash | Kind::Stop | Kind::Bang);
    rest.iter().take(LONGEST_SLOT).take_while(|token| !ends(token)).count()
}
