//! What the grammar expected where it failed.

use nom::{IResult, Parser};

/// Where a rule failed, and what it expected there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Expected<'t> {
    pub(super) at: &'t str,
    pub(super) what: Option<&'static str>,
}

impl<'t> nom::error::ParseError<&'t str> for Expected<'t> {
    fn from_error_kind(at: &'t str, _: nom::error::ErrorKind) -> Self {
        Expected { at, what: None }
    }

    fn append(_: &'t str, _: nom::error::ErrorKind, other: Self) -> Self {
        other
    }

    fn or(self, other: Self) -> Self {
        // of two failed branches the one that read further says more
        if self.at.len() < other.at.len() { self } else { other }
    }
}

pub(super) type Parsed<'t, O> = IResult<&'t str, O, Expected<'t>>;

/// Says what was expected where a rule fails without a reason of its own.
pub(super) fn expecting<'t, O>(
    what: &'static str,
    mut rule: impl Parser<&'t str, Output = O, Error = Expected<'t>>,
) -> impl Parser<&'t str, Output = O, Error = Expected<'t>> {
    move |input: &'t str| {
        rule.parse(input).map_err(|error| error.map(|old| Expected { at: old.at, what: old.what.or(Some(what)) }))
    }
}
