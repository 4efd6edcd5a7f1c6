//! The frames of the lexicon as grammar rules over tokens.

use nom::Parser;
use nom::branch::alt;

use crate::lexicon::{Element, LONGEST_SLOT, Pattern, Side};
use crate::text::input::{Matched, NoMatch, Tokens, token};
use crate::text::token::{Kind, Token};

/// The most parts of a marker, and the most named slots, that a frame keeps.
const MOST_PARTS: usize = 5;

/// What a pattern matched, as token indices into the sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Frame {
    parts: [(u16, u16); MOST_PARTS],
    count: u8,
    slots: [Option<(Side, u16, u16)>; 2],
    /// How many words are literal: of two frames at a place the one with more wins.
    pub(crate) literal: u16,
}

impl Frame {
    /// The literal parts of the marker, each as a token range.
    pub(crate) fn parts(&self) -> impl Iterator<Item = std::ops::Range<usize>> + '_ {
        self.parts.iter().take(self.count as usize).map(|&(start, end)| start as usize..end as usize)
    }

    /// The first part.
    pub(crate) fn first(&self) -> std::ops::Range<usize> {
        self.parts().next().unwrap_or(0..0)
    }

    /// The token after the last part.
    pub(crate) fn end(&self) -> usize {
        self.parts().last().map_or(0, |part| part.end)
    }

    /// The named slots, each as a token range.
    pub(crate) fn slots(&self) -> impl Iterator<Item = (Side, std::ops::Range<usize>)> + '_ {
        self.slots.iter().flatten().map(|&(side, start, end)| (side, start as usize..end as usize))
    }

    fn literal(mut self, at: usize, open: bool) -> Option<Frame> {
        let at = at as u16;
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
        if let Some(free) = self.slots.iter_mut().find(|slot| slot.is_none()) {
            *free = Some((side, start as u16, end as u16));
        }
        self
    }
}

/// `frame = { element }`, from the token at `at` of a sentence
pub(crate) fn frame(pattern: &Pattern, sentence: &[Token], at: usize) -> Option<Frame> {
    let input = Tokens::new(sentence, at);
    elements(&pattern.elements, Frame::default(), true).parse(input).ok().map(|(_, frame)| frame)
}

/// `elements = [ element elements ]`; `open` while the part before can go on
fn elements<'t, 'e>(
    list: &'e [Element],
    found: Frame,
    open: bool,
) -> impl Parser<Tokens<'t>, Output = Frame, Error = NoMatch> + use<'t, 'e> {
    move |input: Tokens<'t>| -> Matched<'t, Frame> {
        let Some((head, rest)) = list.split_first() else { return Ok((input, found)) };
        match head {
            Element::Word(_) | Element::Set(_) | Element::Class(_) => one(head, rest, found, open).parse(input),
            Element::Comma => comma(rest, found, open).parse(input),
            Element::Optional(inner) => {
                alt((group(inner, rest, found, open), elements(rest, found, open))).parse(input)
            }
            Element::Any(branches) => {
                let mut matches = branches.iter().map(|branch| group(branch, rest, found, open).parse(input));
                matches.find(Result::is_ok).unwrap_or(Err(nom::Err::Error(NoMatch)))
            }
            Element::Slot(side) => slot(Some(*side), rest, found).parse(input),
            Element::Gap => slot(None, rest, found).parse(input),
            Element::End => end(rest, found).parse(input),
        }
    }
}

/// `one = token elements`
fn one<'t, 'e>(
    head: &'e Element,
    rest: &'e [Element],
    found: Frame,
    open: bool,
) -> impl Parser<Tokens<'t>, Output = Frame, Error = NoMatch> + use<'t, 'e> {
    move |input: Tokens<'t>| {
        let (next, _) = token(|token: &Token| head.holds(token)).parse(input)?;
        let found = found.literal(input.at, open).ok_or(nom::Err::Error(NoMatch))?;
        elements(rest, found, true).parse(next)
    }
}

/// `group = elements elements`: the branch, then what follows the group
fn group<'t, 'e>(
    branch: &'e [Element],
    rest: &'e [Element],
    found: Frame,
    open: bool,
) -> impl Parser<Tokens<'t>, Output = Frame, Error = NoMatch> + use<'t, 'e> {
    move |input: Tokens<'t>| {
        let (next, found) = elements(branch, found, open).parse(input)?;
        elements(rest, found, true).parse(next)
    }
}

/// `comma = ","`, which belongs to the marker only between two words of it
fn comma<'t, 'e>(
    rest: &'e [Element],
    found: Frame,
    open: bool,
) -> impl Parser<Tokens<'t>, Output = Frame, Error = NoMatch> + use<'t, 'e> {
    move |input: Tokens<'t>| {
        let (next, _) = token(|token: &Token| token.kind == Kind::Comma).parse(input)?;
        let inside = rest.first().is_some_and(|next| !matches!(next, Element::Slot(_) | Element::Gap));
        let found = if inside { found.literal(input.at, open).ok_or(nom::Err::Error(NoMatch))? } else { found };
        elements(rest, found, inside).parse(next)
    }
}

/// `end = (punctuation | end of sentence)`, of which nothing is taken
fn end<'t, 'e>(
    rest: &'e [Element],
    found: Frame,
) -> impl Parser<Tokens<'t>, Output = Frame, Error = NoMatch> + use<'t, 'e> {
    move |input: Tokens<'t>| match input.rest.first() {
        Some(next) if next.is_word() => Err(nom::Err::Error(NoMatch)),
        _ => elements(rest, found, true).parse(input),
    }
}

/// `slot = token { token } elements`: the shortest run after which the rest matches, or all of the clause at the end
fn slot<'t, 'e>(
    side: Option<Side>,
    rest: &'e [Element],
    found: Frame,
) -> impl Parser<Tokens<'t>, Output = Frame, Error = NoMatch> + use<'t, 'e> {
    move |input: Tokens<'t>| {
        let limit = reach(input.rest);
        let start = input.at;
        let named = |end: usize| side.map_or(found, |side| found.slot(side, start, end));
        if rest.is_empty() {
            let length = clause(input.rest).min(limit);
            let next = Tokens { rest: input.rest.get(length..).unwrap_or(&[]), at: start + length };
            return if length == 0 { Err(nom::Err::Error(NoMatch)) } else { Ok((next, named(start + length))) };
        }
        let tails = (1..=limit).map(|length| {
            let next = Tokens { rest: input.rest.get(length..).unwrap_or(&[]), at: start + length };
            elements(rest, named(start + length), false).parse(next)
        });
        tails.into_iter().find(Result::is_ok).unwrap_or(Err(nom::Err::Error(NoMatch)))
    }
}

/// How far a slot may reach: not over a semicolon, not beyond the longest.
fn reach(rest: &[Token]) -> usize {
    rest.iter().take(LONGEST_SLOT).take_while(|token| !matches!(token.kind, Kind::Semicolon)).count()
}

/// How many tokens the clause goes on: to strong punctuation, or to the end.
fn clause(rest: &[Token]) -> usize {
    let ends =
        |token: &Token| matches!(token.kind, Kind::Semicolon | Kind::Colon | Kind::Dash | Kind::Stop | Kind::Bang);
    rest.iter().take_while(|token| !ends(token)).count()
}
