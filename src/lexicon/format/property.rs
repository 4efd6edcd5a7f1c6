//! Properties: the indented lines below a pattern, which say what its rule does and where.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while1};
use nom::character::complete::{alphanumeric1, char, not_line_ending, space0, space1};
use nom::combinator::{cut, map, not, opt, peek, value};
use nom::multi::many1;
use nom::sequence::{preceded, terminated};

use super::super::file::{ConditionText, Does, Own, TestText};
use super::expected::{Expected, Parsed, expecting};
use super::lexeme::{blank, line_end_cut};
use super::pattern::{class_part, own, word_part};
use crate::model::{RebuttalKind, SupportKind};

/// One indented line of a rule.
#[derive(Clone)]
pub(super) enum Property {
    Sense(String),
    Also(String),
    Does(Does),
    Own(Own),
    Where(ConditionText),
    Matching(String),
    Failing(String),
    Off,
}

/// `property = space ("sense" path | "also" path | "does" .. | "own" side | "where" test | "off" | "+" text | "-" text)`
pub(super) fn property(input: &str) -> Parsed<'_, Property> {
    let (rest, _) = space1(input)?;
    if blank(rest).is_ok() {
        return Err(nom::Err::Error(Expected { at: rest, what: None }));
    }
    let key = |name: &'static str| terminated(tag(name), (peek(not(alphanumeric1)), space0));
    let line = alt((
        map(preceded(key("sense"), cut(sense)), Property::Sense),
        map(preceded(key("also"), cut(sense)), Property::Also),
        map(preceded(key("does"), cut(does)), Property::Does),
        map(preceded(key("own"), cut(own)), Property::Own),
        map(preceded(key("where"), cut(condition)), Property::Where),
        map(preceded(char('+'), cut(example)), Property::Matching),
        map(preceded(char('-'), cut(example)), Property::Failing),
        value(Property::Off, tag("off")),
    ));
    let line = expecting("`sense`, `also`, `does`, `own`, `where`, `off`, `+` or `-`", cut(line));
    terminated(line, line_end_cut).parse(rest)
}

/// `sense = letter { letter | "." | "-" | digit }`
fn sense(input: &str) -> Parsed<'_, String> {
    let path = take_while1(|c: char| c.is_ascii_alphanumeric() || c == '.' || c == '-');
    map(expecting("a sense, as in `comparison.concession`", path), str::to_owned).parse(input)
}

/// `does = "rebuttal" kind | "support" kind | "attribution" | "structure" | "other" | "nothing"`
fn does(input: &str) -> Parsed<'_, Does> {
    let rebuttal = alt((
        value(RebuttalKind::Denial, tag("denial")),
        value(RebuttalKind::Correction, tag("correction")),
        value(RebuttalKind::Concession, tag("concession")),
        value(RebuttalKind::Contrast, tag("contrast")),
        value(RebuttalKind::Undercut, tag("undercut")),
    ));
    let rebuttal = expecting("`denial`, `correction`, `concession`, `contrast` or `undercut`", cut(rebuttal));
    let support = alt((
        value(SupportKind::Reason, tag("reason")),
        value(SupportKind::Evidence, tag("evidence")),
        value(SupportKind::Example, tag("example")),
        value(SupportKind::Consequence, tag("consequence")),
    ));
    let support = expecting("`reason`, `evidence`, `example` or `consequence`", cut(support));
    let does = alt((
        map(preceded((tag("rebuttal"), space0), rebuttal), Does::Rebuttal),
        map(preceded((tag("support"), space0), support), Does::Support),
        value(Does::Attribution, tag("attribution")),
        value(Does::Structure, tag("structure")),
        value(Does::Other, tag("other")),
        value(Does::Nothing, tag("nothing")),
    ));
    expecting("`rebuttal KIND`, `support KIND`, `attribution`, `structure`, `other` or `nothing`", does).parse(input)
}

/// `condition = ["not"] test`
fn condition(input: &str) -> Parsed<'_, ConditionText> {
    let word = |input| preceded(space0, alt((class_part, word_part))).parse(input);
    let words = |name| preceded((tag(name), space0), expecting("a word or `@class`", cut(many1(word))));
    let test = alt((
        value(TestText::Initial, tag("initial")),
        value(TestText::Medial, tag("medial")),
        value(TestText::Final, tag("final")),
        value(TestText::SetOff, tag("set-off")),
        value(TestText::Clause, tag("clause")),
        value(TestText::Ing, tag("ving")),
        value(TestText::CommaBefore, tag("comma-before")),
        value(TestText::CommaAfter, tag("comma-after")),
        value(TestText::NoVerb, tag("no-verb")),
        value(TestText::Elliptical, tag("elliptical")),
        map(words("before"), TestText::Before),
        map(words("after"), TestText::After),
    ));
    let test = expecting("a condition, as in `initial`, `clause`, `before WORDS`", test);
    map((opt((tag("not"), space1)), test), |(not, test)| ConditionText { negated: not.is_some(), test }).parse(input)
}

/// `example = text to the end of the line`
fn example(input: &str) -> Parsed<'_, String> {
    map(preceded(space0, not_line_ending), |text: &str| text.trim_end().to_owned()).parse(input)
}
