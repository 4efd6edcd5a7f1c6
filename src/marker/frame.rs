//! The frames of the lexicon as grammar rules over tokens.

use std::ops::Range;

use nom::{IResult, Parser};

use crate::lexicon::{Element, Group, LONGEST_SLOT, Pattern, Program, Side};
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
    /// That of one word.
    fn word(at: usize) -> Frame {
        let mut frame = Frame { start: at as u32, count: 1, literal: 1, ..Frame::default() };
        frame.parts[0] = (0, 1);
        frame
    }

    fn range(&self, start: u16, end: u16) -> Range<usize> {
        let from = self.start as usize;
        from + start as usize..from + end as usize
    }

    /// The token it begins with.
    pub(crate) fn start(&self) -> usize {
        self.start as usize
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
        let last = self.parts.get((self.count as usize).wrapping_sub(1));
        last.map_or(0, |&(start, end)| self.range(start, end).end)
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

    /// Where the frame stands, to come back to: as nothing is ever taken from the middle, a few numbers tell.
    fn mark(&self) -> Mark {
        let last = self.parts.get(self.count.wrapping_sub(1) as usize).map_or(0, |last| last.1);
        let slots = self.slots.iter().flatten().count() as u8;
        Mark { last, literal: self.literal, count: self.count, slots }
    }

    /// Gives up what was taken since the mark.
    fn back(&mut self, mark: Mark) {
        (self.count, self.literal) = (mark.count, mark.literal);
        if let Some(last) = self.parts.get_mut(mark.count.wrapping_sub(1) as usize) {
            last.1 = mark.last;
        }
        self.slots.iter_mut().skip(mark.slots as usize).for_each(|slot| *slot = None);
    }

    /// A frame of a few slots never reaches further than 16 bits count.
    fn offset(&self, at: usize) -> u16 {
        (at - self.start as usize) as u16
    }
}

/// A state of a frame in the making.
#[derive(Clone, Copy)]
struct Mark {
    /// Where the last part ends.
    last: u16,
    literal: u16,
    count: u8,
    slots: u8,
}

/// What a rule of the frame answers: what is left to read. What it took it has put into the frame, which is worth
/// nothing where it failed: who has another choice keeps a copy.
type Matched<'t> = IResult<Tokens<'t>, (), NoMatch>;

const FAILED: Matched<'static> = Err(nom::Err::Error(NoMatch));

/// `frame = { element }`, from the token at `at` of a sentence
#[inline(always)]
pub(crate) fn frame(program: &Program, pattern: &Pattern, sentence: &[Token], at: usize) -> Option<Frame> {
    let input = Tokens::new(sentence, at);
    let list = program.list(pattern.elements);
    if refuse(program, list, input.rest.first()) {
        return None;
    }
    // a word alone, as most connectives are, has been read with that
    if let [Element::Word(_)] = list {
        return Some(Frame::word(at));
    }
    let mut read = Reading { program, frame: Frame { start: at as u32, ..Frame::default() }, tries: MOST_TRIES };
    elements(input, list, &mut read, true).ok().map(|_| read.frame)
}

/// A frame in the making.
struct Reading<'p> {
    program: &'p Program,
    frame: Frame,
    /// How many elements may still be tried.
    tries: u32,
}

/// `elements = { token | comma | end } [ (optional | any | slot) elements ]`; `open` while the part before can go on.
/// The next token must not be one that [`refuse`] tells.
///
/// Elements of one token are read in a loop, as most are; those that have a choice call what follows them.
fn elements<'t>(mut input: Tokens<'t>, list: &[Element], read: &mut Reading<'_>, mut open: bool) -> Matched<'t> {
    let mut list = list;
    while let Some((head, rest)) = list.split_first() {
        let Some(left) = read.tries.checked_sub(1) else { return FAILED };
        read.tries = left;
        match *head {
            Element::Word(_) | Element::Set(_) | Element::Class(_) => {
                let (next, _) = token(|_| true).parse(input)?;
                if read.frame.literal(input.at, open).is_none() {
                    return FAILED;
                }
                (input, open) = (next, true);
            }
            Element::Comma => {
                let (next, _) = token(|token: &Token| token.kind == Kind::Comma).parse(input)?;
                // it belongs to the marker only between two words of it
                let between = rest.first().is_some_and(|next| !matches!(next, Element::Slot(_) | Element::Gap));
                let inside = open && between;
                if inside && read.frame.literal(input.at, open).is_none() {
                    return FAILED;
                }
                (input, open) = (next, inside);
            }
            // the end of the sentence or punctuation, of which nothing is taken
            Element::End if input.rest.first().is_some_and(Token::is_word) => return FAILED,
            Element::End => open = true,
            Element::Optional(inner) => {
                let inner = read.program.list(inner);
                return optional(input, inner, rest, read, open);
            }
            Element::Any(group) => return any(input, group, rest, read, open),
            Element::Slot(side) => return slot(input, Some(side), rest, read),
            Element::Gap => return slot(input, None, rest, read),
        }
        if refuse(read.program, rest, input.rest.first()) {
            return FAILED;
        }
        list = rest;
    }
    Ok((input, ()))
}

/// Whether the elements begin with one that the next token is not: most do, and are given up without being read.
#[inline(always)]
fn refuse(program: &Program, list: &[Element], next: Option<&Token>) -> bool {
    match list.first() {
        Some(Element::Word(word)) => next.is_none_or(|next| next.word != *word),
        Some(head @ (Element::Set(_) | Element::Class(_))) => next.is_none_or(|next| !program.holds(head, next)),
        Some(Element::Any(group)) => !program.may_begin(*group, word_of(next)),
        Some(Element::Comma) => next.is_none_or(|next| next.kind != Kind::Comma),
        _ => false,
    }
}

fn word_of(token: Option<&Token>) -> WordId {
    token.map_or(WordId::UNKNOWN, |token| token.word)
}

/// `group = elements elements`: the branch, then what follows the group
fn group<'t>(
    input: Tokens<'t>,
    branch: &[Element],
    rest: &[Element],
    read: &mut Reading<'_>,
    open: bool,
) -> Matched<'t> {
    let (next, ()) = elements(input, branch, read, open)?;
    if refuse(read.program, rest, next.rest.first()) { FAILED } else { elements(next, rest, read, true) }
}

/// `optional = group | elements`
#[inline(never)]
fn optional<'t>(
    input: Tokens<'t>,
    inner: &[Element],
    rest: &[Element],
    read: &mut Reading<'_>,
    open: bool,
) -> Matched<'t> {
    let (program, next) = (read.program, input.rest.first());
    if !refuse(program, inner, next) {
        let before = read.frame.mark();
        let taken = group(input, inner, rest, read, open);
        if taken.is_ok() {
            return taken;
        }
        read.frame.back(before);
    }
    if refuse(program, rest, next) { FAILED } else { elements(input, rest, read, open) }
}

/// `any = group { "|" group }`: the first that matches together with what follows
#[inline(never)]
fn any<'t>(input: Tokens<'t>, choice: Group, rest: &[Element], read: &mut Reading<'_>, open: bool) -> Matched<'t> {
    let program = read.program;
    let next = input.rest.first();
    for branch in program.branches_at(choice, [word_of(next), word_of(input.rest.get(1))]) {
        let list = program.list(branch);
        if refuse(program, list, next) {
            continue;
        }
        let before = read.frame.mark();
        let matched = group(input, list, rest, read, open);
        if matched.is_ok() {
            return matched;
        }
        read.frame.back(before);
    }
    FAILED
}

/// `slot = token { token } elements`: the shortest run after which the rest matches, or all of the clause at the end
#[inline(never)]
fn slot<'t>(input: Tokens<'t>, side: Option<Side>, rest: &[Element], read: &mut Reading<'_>) -> Matched<'t> {
    let limit = reach(input.rest);
    let start = input.at;
    let after = |length: usize| Tokens { rest: input.rest.get(length..).unwrap_or(&[]), at: start + length };
    let name = |read: &mut Reading<'_>, end: usize| {
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
    let (program, before) = (read.program, read.frame.mark());
    // "not X, but Y": the words behind a comma that may be there tell as well where the slot ends
    let refuses = |next: Option<&Token>| match rest.split_first() {
        Some((Element::Optional(inner), behind)) => {
            refuse(program, program.list(*inner), next) && refuse(program, behind, next)
        }
        _ => refuse(program, rest, next),
    };
    for length in (1..=limit).filter(|length| !refuses(input.rest.get(*length))) {
        read.frame.back(before);
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
