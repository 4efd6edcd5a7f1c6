//! The frames of the lexicon as grammar rules over tokens.

use std::cell::Cell;
use std::ops::Range;

use nom::{IResult, Parser};

use crate::lexicon::{Element, LONGEST_SLOT, Pattern, Side};
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

    /// With the token at `at`, which lengthens the last part where that is `open`.
    fn literal(&self, at: usize, open: bool) -> Option<Frame> {
        let at = self.offset(at);
        let mut frame = *self;
        let last = frame.parts.get_mut(self.count.wrapping_sub(1) as usize).filter(|last| open && last.1 == at);
        match last {
            Some(last) => last.1 = at + 1,
            None => {
                *frame.parts.get_mut(self.count as usize)? = (at, at + 1);
                frame.count += 1;
            }
        }
        frame.literal += 1;
        Some(frame)
    }

    fn slot(&self, side: Side, start: usize, end: usize) -> Frame {
        let (start, end) = (self.offset(start), self.offset(end));
        let mut frame = *self;
        if let Some(free) = frame.slots.iter_mut().find(|slot| slot.is_none()) {
            *free = Some((side, start, end));
        }
        frame
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
    let reader = Reader { tries: Cell::new(MOST_TRIES) };
    reader.elements(input, &pattern.elements, &found, true).ok().map(|(_, frame)| frame)
}

/// Reads a frame at one place.
struct Reader {
    /// How many elements may still be tried.
    tries: Cell<u32>,
}

impl Reader {
    /// `elements = [ element elements ]`; `open` while the part before can go on
    fn elements<'t>(&self, input: Tokens<'t>, list: &[Element], found: &Frame, open: bool) -> Matched<'t> {
        let Some((head, rest)) = list.split_first() else { return Ok((input, *found)) };
        let Some(left) = self.tries.get().checked_sub(1) else { return FAILED };
        self.tries.set(left);
        let next = input.rest.first();
        match head {
            Element::Word(_) | Element::Set(_) | Element::Class(_) => self.one(input, head, rest, found, open),
            Element::Comma => self.comma(input, rest, found, open),
            Element::Optional(inner) => {
                let taken = if refuse(inner, next) { FAILED } else { self.group(input, inner, rest, found, open) };
                taken.or_else(|_| self.elements(input, rest, found, open))
            }
            Element::Any(_) if refuse(list, next) => FAILED,
            Element::Any(branches) => self.any(input, branches.all(), rest, found, open),
            Element::Slot(side) => self.slot(input, Some(*side), rest, found),
            Element::Gap => self.slot(input, None, rest, found),
            Element::End => self.end(input, rest, found),
        }
    }

    /// `one = token elements`
    fn one<'t>(&self, input: Tokens<'t>, head: &Element, rest: &[Element], found: &Frame, open: bool) -> Matched<'t> {
        let (next, _) = token(|token: &Token| head.holds(token)).parse(input)?;
        let found = found.literal(input.at, open).ok_or(nom::Err::Error(NoMatch))?;
        self.elements(next, rest, &found, true)
    }

    /// `group = elements elements`: the branch, then what follows the group
    fn group<'t>(
        &self,
        input: Tokens<'t>,
        branch: &[Element],
        rest: &[Element],
        found: &Frame,
        open: bool,
    ) -> Matched<'t> {
        let (next, found) = self.elements(input, branch, found, open)?;
        self.elements(next, rest, &found, true)
    }

    /// `any = group { "|" group }`: the first that matches together with what follows
    fn any<'t>(
        &self,
        input: Tokens<'t>,
        branches: &[Vec<Element>],
        rest: &[Element],
        found: &Frame,
        open: bool,
    ) -> Matched<'t> {
        let next = input.rest.first();
        let worth = branches.iter().filter(|branch| !refuse(branch, next));
        let mut matches = worth.map(|branch| self.group(input, branch, rest, found, open));
        matches.find(Result::is_ok).unwrap_or(FAILED)
    }

    /// `comma = ","`, which belongs to the marker only between two words of it
    fn comma<'t>(&self, input: Tokens<'t>, rest: &[Element], found: &Frame, open: bool) -> Matched<'t> {
        let (next, _) = token(|token: &Token| token.kind == Kind::Comma).parse(input)?;
        let inside = rest.first().is_some_and(|next| !matches!(next, Element::Slot(_) | Element::Gap));
        let found = if inside { found.literal(input.at, open).ok_or(nom::Err::Error(NoMatch))? } else { *found };
        self.elements(next, rest, &found, inside)
    }

    /// `end = (punctuation | end of sentence)`, of which nothing is taken
    fn end<'t>(&self, input: Tokens<'t>, rest: &[Element], found: &Frame) -> Matched<'t> {
        match input.rest.first() {
            Some(next) if next.is_word() => FAILED,
            _ => self.elements(input, rest, found, true),
        }
    }

    /// `slot = token { token } elements`: the shortest run after which the rest matches, or all of the clause at the end
    fn slot<'t>(&self, input: Tokens<'t>, side: Option<Side>, rest: &[Element], found: &Frame) -> Matched<'t> {
        let limit = reach(input.rest);
        let start = input.at;
        let after = |length: usize| Tokens { rest: input.rest.get(length..).unwrap_or(&[]), at: start + length };
        let named = |end: usize| side.map_or(*found, |side| found.slot(side, start, end));
        if rest.is_empty() {
            let length = clause(input.rest).min(limit);
            return if length == 0 { FAILED } else { Ok((after(length), named(start + length))) };
        }
        let ends = (1..=limit).filter(|length| !refuse(rest, input.rest.get(*length)));
        let mut tails = ends.map(|length| self.elements(after(length), rest, &named(start + length), false));
        tails.find(Result::is_ok).unwrap_or(FAILED)
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
