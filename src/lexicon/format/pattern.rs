//! Patterns: the words, classes, groups and slots of a rule.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::{char, one_of, space0, space1};
use nom::combinator::{cut, eof, map, not, opt, value};
use nom::multi::many0;
use nom::sequence::{delimited, preceded};

use super::super::file::{Own, Part, Side};
use super::expected::{Expected, Parsed, expecting};
use super::lexeme::{bare, class_name};

/// The deepest nesting of groups, each of which is a call inside a call.
const DEEPEST_GROUP: usize = 8;

/// The most parts of a pattern, as each part is matched inside a call for the one before.
const MOST_PARTS: usize = 200;

/// Whether a pattern nests no deeper, and is no longer, than what is matched part by part may.
pub(super) fn bounded(input: &str) -> Parsed<'_, ()> {
    let (mut depth, mut parts) = (0_usize, 0);
    for (at, character) in input.char_indices().take_while(|(_, character)| *character != '\n') {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ' ' | '\t' => parts += 1,
            _ => {}
        }
        let too = if depth > DEEPEST_GROUP { Some("groups nested at most 8 deep") } else { None };
        if let Some(what) = too.or((parts > MOST_PARTS).then_some("a pattern of at most 200 parts")) {
            return Err(nom::Err::Failure(Expected { at: input.get(at..).unwrap_or(""), what: Some(what) }));
        }
    }
    Ok((input, ()))
}

/// `parts = part { space part }`; after the space only the end of the line or of the alternative may come instead
pub(super) fn parts(input: &str) -> Parsed<'_, Vec<Part>> {
    let ends = (space0, alt((value((), one_of("|)\r\n")), value((), eof))));
    let further = preceded((space1, not(ends)), cut(part));
    map((part, many0(further)), |(first, further)| std::iter::once(first).chain(further).collect()).parse(input)
}

/// `part = (word | class | group | slot | ".." | "^" | "$" | ",") ["?"]`
fn part(input: &str) -> Parsed<'_, Part> {
    let part = alt((
        map(group, Part::Any),
        map(slot, Part::Slot),
        value(Part::Gap, tag("..")),
        value(Part::Start, char('^')),
        value(Part::End, char('$')),
        value(Part::Comma, char(',')),
        class_part,
        word_part,
    ));
    let part = expecting("a word, `@class`, `(a | b)`, `<target>`, `..`, `^`, `$` or `,`", part);
    map((part, opt(char('?'))), |(part, optional)| match optional {
        Some(_) => Part::Optional(vec![part]),
        None => part,
    })
    .parse(input)
}

/// `group = "(" parts { "|" parts } ")"`
fn group(input: &str) -> Parsed<'_, Vec<Vec<Part>>> {
    let branches = (cut(parts), many0(preceded((space0, char('|'), space0), cut(parts))));
    let branches = map(branches, |(first, further)| std::iter::once(first).chain(further).collect());
    let close = expecting("`|` or `)`", cut(preceded(space0, char(')'))));
    delimited((char('('), space0), branches, close).parse(input)
}

/// `slot = "<" ("target" | "claim" | "ground" | "conclusion") ">"`
fn slot(input: &str) -> Parsed<'_, Side> {
    let name = expecting("`target`, `claim`, `ground` or `conclusion`", cut(own));
    delimited(char('<'), name, expecting("`>`", cut(char('>')))).parse(input)
}

/// `class = "@" name`
pub(super) fn class_part(input: &str) -> Parsed<'_, Part> {
    map(class_name, |name: &str| Part::Class(name.into())).parse(input)
}

pub(super) fn word_part(input: &str) -> Parsed<'_, Part> {
    map(bare, |word: &str| Part::Word(word.to_lowercase())).parse(input)
}

/// `own = "claim" | "target" | "ground" | "conclusion" | "both" | "later"`
pub(super) fn own(input: &str) -> Parsed<'_, Own> {
    let side = alt((
        value(Side::Claim, tag("claim")),
        value(Side::Target, tag("target")),
        value(Side::Ground, tag("ground")),
        value(Side::Conclusion, tag("conclusion")),
        value(Side::Both, tag("both")),
        value(Side::Later, tag("later")),
    ));
    expecting("`claim`, `target`, `ground`, `conclusion`, `both` or `later`", side).parse(input)
}
