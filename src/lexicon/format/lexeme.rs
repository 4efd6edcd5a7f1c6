//! What the rules of the grammar are made of: words, names of classes, blank lines and line ends.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::take_while;
use nom::character::complete::{char, line_ending, not_line_ending, space0};
use nom::combinator::{cut, eof, opt, recognize, value, verify};
use nom::sequence::preceded;

use super::expected::{Parsed, expecting};

/// `blank = [space] ["#" text] line-end`
pub(super) fn blank(input: &str) -> Parsed<'_, ()> {
    let comment = (space0, opt((char('#'), not_line_ending)));
    value((), verify(recognize((comment, end_of_line)), |line: &str| !line.is_empty())).parse(input)
}

/// `line-end = newline | end of file`
pub(super) fn end_of_line(input: &str) -> Parsed<'_, ()> {
    preceded(space0, alt((value((), line_ending), value((), eof)))).parse(input)
}

/// `line-end`, after which nothing else may stand
pub(super) fn line_end_cut(input: &str) -> Parsed<'_, ()> {
    expecting("the end of the line", cut(end_of_line)).parse(input)
}

/// `class = "@" bare`
pub(super) fn class_name(input: &str) -> Parsed<'_, &str> {
    recognize((char('@'), bare)).parse(input)
}

/// `bare = letter or digit { letter | digit | "'" | "-" | "." | "&" }`, without a stop at its end
pub(super) fn bare(input: &str) -> Parsed<'_, &str> {
    let inner = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '-' | '.' | '&' | '_');
    let run = verify(take_while(inner), |run: &str| {
        run.starts_with(|c: char| c.is_alphanumeric() || c == '\'' || c == '&') && !run.ends_with('.')
    });
    expecting("a word", run).parse(input)
}
