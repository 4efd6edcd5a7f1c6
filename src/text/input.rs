//! A nom input over tokens, so that marker frames and attribution forms are grammar rules over words.

use nom::{Input, Needed, Parser};

use super::token::Token;

/// The items of a sentence that are left to read.
#[derive(Debug)]
pub(crate) struct Items<'t, T> {
    pub(crate) rest: &'t [T],
    /// How many items of the sentence lie before `rest`.
    pub(crate) at: usize,
}

/// The tokens that are left to read.
pub(crate) type Tokens<'t> = Items<'t, Token>;

impl<T> Clone for Items<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Items<'_, T> {}

impl<'t, T> Items<'t, T> {
    pub(crate) fn new(items: &'t [T], at: usize) -> Self {
        Items { rest: items.get(at..).unwrap_or(&[]), at }
    }
}

/// Why a rule did not match: nothing is reported, as most rules fail at most words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NoMatch;

impl<I> nom::error::ParseError<I> for NoMatch {
    fn from_error_kind(_: I, _: nom::error::ErrorKind) -> Self {
        NoMatch
    }

    fn append(_: I, _: nom::error::ErrorKind, _: Self) -> Self {
        NoMatch
    }
}

impl<'t, T> Input for Items<'t, T> {
    type Item = &'t T;
    type Iter = std::slice::Iter<'t, T>;
    type IterIndices = std::iter::Enumerate<std::slice::Iter<'t, T>>;

    fn input_len(&self) -> usize {
        self.rest.len()
    }

    fn take(&self, index: usize) -> Self {
        Items { rest: self.rest.get(..index).unwrap_or(self.rest), at: self.at }
    }

    fn take_from(&self, index: usize) -> Self {
        Items { rest: self.rest.get(index..).unwrap_or(&[]), at: self.at + index }
    }

    fn take_split(&self, index: usize) -> (Self, Self) {
        (self.take_from(index), self.take(index))
    }

    fn position<P: Fn(Self::Item) -> bool>(&self, predicate: P) -> Option<usize> {
        self.rest.iter().position(predicate)
    }

    fn iter_elements(&self) -> Self::Iter {
        self.rest.iter()
    }

    fn iter_indices(&self) -> Self::IterIndices {
        self.rest.iter().enumerate()
    }

    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        if self.rest.len() >= count { Ok(count) } else { Err(Needed::Unknown) }
    }
}

/// `token = any token for which the test holds`
pub(crate) fn token<'t>(
    test: impl Fn(&'t Token) -> bool,
) -> impl Parser<Tokens<'t>, Output = &'t Token, Error = NoMatch> {
    move |input: Tokens<'t>| match input.rest.first() {
        Some(first) if test(first) => Ok((input.take_from(1), first)),
        _ => Err(nom::Err::Error(NoMatch)),
    }
}
