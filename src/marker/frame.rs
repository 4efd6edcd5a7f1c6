//! The frames of the lexicon as grammar rules over tokens.

use std::ops::Range;

use nom::{IResult, Parser};

use crate::lexicon::{Element, LONGEST_SLOT, Pattern, Side};
use crate::text::input::{NoMatch, Tokens, token};
use crate::text::token::{Kind, Token};

/// The most parts of a marker, and the most named slots, that a frame keeps.
const MOST_PARTS: usize = 5;

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

    /// With the token at `at`, which lengthens the last part where that is `open`.
    fn literal(mut self, at: usize, open: bool) -> Option<Frame> {
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
        Some(self)
    }

    fn slot(mut self, side: Side, start: usize, end: usize) -> Frame {
        let (start, end) = (self.offset(start), self.offset(end));
        if let Some(free) = self.slots.iter_mut().find(|slot| slot.is_none()) {
            *free = Some((side, start, end));
        }
        self
    }

    /// A frame of a few slots never reaches further than 16 bits count.
    fn offset(&self, at: usize) -> u16 {
        (at - self.start as usize) as u16
    }
}

/// What a rule of the frame answers: the frame with what it took.
type Matched<'t> = IResult<Tokens<'t>, Frame, NoMatch>;

const FAILED: Matched<'static> = Err(nom::Err::Error(NoMatch));

/// `frame = { element }`, from the token at `at` of a sentence
pub(crate) fn frame(pattern: &Pattern, sentence: &[Token], at: usize) -> Option<Frame> {
    let input = Tokens::new(sentence, at);
    let found = Frame { start: at as u32, ..Frame::default() };
    elements(input, &pattern.elements, found, true).ok().map(|(_, frame)| frame)
}

/// `elements = [ element elements ]`; `open` while the part before can go on
fn elements<'t>(input: Tokens<'t>, list: &[Element], found: Frame, open: bool) -> Matched<'t> {
    let Some((head, rest)) = list.split_first() else { return Ok((input, found)) };
    match head {
        Element::Word(_) | Element::Set(_) | Element::Class(_) => one(input, head, rest, found, open),
        Element::Comma => comma(input, rest, found, open),
        Element::Optional(inner) => {
            group(input, inner, rest, found, open).or_else(|_| elements(input, rest, found, open))
        }
        Element::Any(branches) => any(input, branches, rest, found, open),
        Element::Slot(side) => slot(input, Some(*side), rest, found),
        Element::Gap => slot(input, None, rest, found),
        Element::End => end(input, rest, found),
    }
}

/// Whether the elements begin with one that the next token is not: most do, and are given up without being read.
fn refuse(list: &[Element], next: Option<&Token>) -> bool {
    match list.first() {
        Some(head @ (Element::Word(_) | Element::Set(_) | Element::Class(_))) => {
            next.is_none_or(|next| !head.holds(next))
        }
        _ => false,
    }
}

/// `one = token elements`
fn one<'t>(input: Tokens<'t>, head: &Element, rest: &[Element], found: Frame, open: bool) -> Matched<'t> {
    let (next, _) = token(|token: &Token| head.holds(token)).parse(input)?;
    let found = found.literal(input.at, open).ok_or(nom::Err::Error(NoMatch))?;
    elements(next, rest, found, true)
}

/// `group = elements elements`: the branch, then what follows the group
fn group<'t>(input: Tokens<'t>, branch: &[Element], rest: &[Element], found: Frame, open: bool) -> Matched<'t> {
    if refuse(branch, input.rest.first()) {
        return FAILED;
    }
    let (next, found) = elements(input, branch, found, open)?;
    elements(next, rest, found, true)
}

/// `any = group { "|" group }`: the first that matches together with what follows
fn any<'t>(input: Tokens<'t>, branches: &[Vec<Element>], rest: &[Element], found: Frame, open: bool) -> Matched<'t> {
    let mut matches = branches.iter().map(|branch| group(input, branch, rest, found, open));
    matches.find(Result::is_ok).unwrap_or(FAILED)
}

/// `comma = ","`, which belongs to the marker only between two words of it
fn comma<'t>(input: Tokens<'t>, rest: &[Element], found: Frame, open: bool) -> Matched<'t> {
    let (next, _) = token(|token: &Token| token.kind == Kind::Comma).parse(input)?;
    let inside = rest.first().is_some_and(|next| !matches!(next, Element::Slot(_) | Element::Gap));
    let found = if inside { found.literal(input.at, open).ok_or(nom::Err::Error(NoMatch))? } else { found };
    elements(next, rest, found, inside)
}

/// `end = (punctuation | end of sentence)`, of which nothing is taken
fn end<'t>(input: Tokens<'t>, rest: &[Element], found: Frame) -> Matched<'t> {
    match input.rest.first() {
        Some(next) if next.is_word() => FAILED,
        _ => elements(input, rest, found, true),
    }
}

/// `slot = token { token } elements`: the shortest run after which the rest matches, or all of the clause at the end
fn slot<'t>(input: Tokens<'t>, side: Option<Side>, rest: &[Element], found: Frame) -> Matched<'t> {
    let limit = reach(input.rest);
    let start = input.at;
    let after = |length: usize| Tokens { rest: input.rest.get(length..).unwrap_or(&[]), at: start + length };
    let named = |end: usize| side.map_or(found, |side| found.slot(side, start, end));
    if rest.is_empty() {
        let length = clause(input.rest).min(limit);
        return if length == 0 { FAILED } else { Ok((after(length), named(start + length))) };
    }
    let ends = (1..=limit).filter(|length| !refuse(rest, input.rest.get(*length)));
    let mut tails = ends.map(|length| elements(after(length), rest, named(start + length), false));
    tails.find(Result::is_ok).unwrap_or(FAILED)
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
