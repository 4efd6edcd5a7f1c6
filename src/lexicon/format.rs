//! The grammar of `.lex` files: one function, one rule. `src/docs/lexicon.md` teaches it.

mod expected;
mod lexeme;
mod pattern;
mod property;

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::{char, not_line_ending, space0, space1};
use nom::combinator::{cut, map, opt, peek, recognize, value};
use nom::multi::many1;
use nom::sequence::{delimited, preceded, terminated};

use super::file::{Does, File, Part, Place, RuleText, Set};
use super::language::Language;
use crate::error::LexiconError;
use crate::model::MarkerClass;
use expected::{Expected, Parsed, expecting};
use lexeme::{bare, blank, class_name, end_of_line, line_end_cut};
use pattern::{bounded, parts};
use property::{Property, property};

/// The longest file, a hundred times the built-in one. It is kept, and read again when its lexicon is merged into another.
const MOST_BYTES: usize = 16 << 20;

/// Reads a file; an error names the place and what was expected there.
pub(crate) fn read(origin: &str, text: &str) -> Result<File, LexiconError> {
    if text.len() > MOST_BYTES {
        return Err(LexiconError::at(
            origin,
            text,
            0,
            format!("expected a file of at most {MOST_BYTES} bytes, found {}", text.len()),
        ));
    }
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    match file(text, body) {
        Ok((_, file)) => Ok(file),
        Err(nom::Err::Incomplete(_)) => {
            Err(LexiconError::at(origin, text, text.len(), "the file ends too early".into()))
        }
        Err(nom::Err::Error(error) | nom::Err::Failure(error)) => {
            let what = error.what.unwrap_or("a rule, a property, `set`, `class`, or a comment");
            let offset = text.len() - error.at.len();
            Err(LexiconError::at(origin, text, offset, format!("expected {what}, found {}", shown(error.at))))
        }
    }
}

fn shown(rest: &str) -> String {
    match rest.lines().next().map(str::trim_end) {
        None => "the end of the file".into(),
        Some("") => "the end of the line".into(),
        Some(line) => format!("`{}`", line.chars().take(30).collect::<String>()),
    }
}

/// `file = { blank | header | language | set | class | rule } end`
fn file<'t>(whole: &str, input: &'t str) -> Parsed<'t, File> {
    let length = whole.len();
    let mut class = MarkerClass::Connective;
    let mut found = File::default();
    let mut rest = input;
    while !rest.is_empty() {
        let (next, item) = item(length, rest)?;
        rest = next;
        match item {
            Item::Blank => {}
            Item::Header(name, version) => (found.name, found.version) = (name, version),
            Item::Language(language) => found.language = Some(language),
            Item::Set(set) => found.sets.push(set),
            Item::Class(new) => class = new,
            Item::Rule(rule) => found.rules.push(RuleText { class, ..*rule }),
        }
    }
    Ok((rest, found))
}

/// `item = blank | header | language | provenance | set | class-line | rule`
fn item(length: usize, input: &str) -> Parsed<'_, Item> {
    let keyword = |name: &'static str| peek((tag(name), space1));
    alt((
        value(Item::Blank, blank),
        map(header, |(name, version)| Item::Header(name, version)),
        map(language, Item::Language),
        value(Item::Blank, provenance),
        map(preceded(keyword("set"), |input| set(length, input)), Item::Set),
        map(preceded(keyword("class"), class_line), Item::Class),
        value(Item::Blank, indented),
        map(|input| rule(length, input), |rule| Item::Rule(Box::new(rule))),
    ))
    .parse(input)
}

#[derive(Clone)]
enum Item {
    Blank,
    Header(String, String),
    Language(Language),
    Set(Set),
    Class(MarkerClass),
    Rule(Box<RuleText>),
}

/// `header = "lexicon" name version`
fn header(input: &str) -> Parsed<'_, (String, String)> {
    let name = expecting("the lexicon's name", cut(preceded(space1, bare)));
    let version = expecting("the lexicon's version", cut(preceded(space1, bare)));
    map(delimited(tag("lexicon"), (name, version), line_end_cut), |(name, version)| (name.into(), version.into()))
        .parse(input)
}

/// `language = "language" code`
fn language(input: &str) -> Parsed<'_, Language> {
    let (rest, code) = delimited((tag("language"), space1), bare, end_of_line).parse(input)?;
    match Language::from_code(code) {
        Some(language) => Ok((rest, language)),
        None => Err(nom::Err::Failure(Expected { at: input, what: Some("the code of a language that has a lexicon") })),
    }
}

/// `provenance = ("origin" | "licence") text`
fn provenance(input: &str) -> Parsed<'_, ()> {
    let key = alt((tag("origin "), tag("licence ")));
    value((), (key, not_line_ending, end_of_line)).parse(input)
}

/// `set = "set" class "=" { word | class }`
fn set(length: usize, input: &str) -> Parsed<'_, Set> {
    let member = preceded(space0, recognize((opt(char('@')), bare)));
    let name = preceded((tag("set"), space1), expecting("the set's name, as in `@idea`", cut(class_name)));
    let members = preceded((space0, expecting("`=`", cut(char('=')))), expecting("a word", cut(many1(member))));
    let (rest, (name, words)) = terminated((name, members), line_end_cut).parse(input)?;
    let words = words.into_iter().map(str::to_lowercase).collect();
    Ok((rest, Set { name: name.into(), words, place: Place(length - input.len()) }))
}

/// `class-line = "class" ("connective" | "phrase" | "attribution")`
fn class_line(input: &str) -> Parsed<'_, MarkerClass> {
    let class = alt((
        value(MarkerClass::Connective, tag("connective")),
        value(MarkerClass::Phrase, tag("phrase")),
        value(MarkerClass::Attribution, tag("attribution")),
    ));
    let class = expecting("`connective`, `phrase` or `attribution`", cut(class));
    delimited((tag("class"), space1), class, line_end_cut).parse(input)
}

/// An indented line belongs to a rule, whose pattern stands on a line of its own before it.
fn indented(input: &str) -> Parsed<'_, ()> {
    let (rest, _) = space1(input)?;
    Err(nom::Err::Failure(Expected { at: rest, what: Some("a pattern at the start of a line before its properties") }))
}

/// `rule = pattern line-end { blank | property }`
fn rule(length: usize, input: &str) -> Parsed<'_, RuleText> {
    let place = Place(length - input.len());
    bounded(input)?;
    let (rest, (written, pattern)) = terminated(nom::combinator::consumed(parts), line_end_cut).parse(input)?;
    let name = written.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut rule = RuleText::new(name, place, pattern);
    let mut rest = rest;
    loop {
        if let Ok((next, property)) = complete(property(rest))? {
            rule.set(property);
            rest = next;
        } else if let Ok((next, ())) = blank(rest) {
            rest = next;
        } else {
            break;
        }
    }
    if rule.sense.is_empty() && !rule.off {
        let error = Expected { at: input, what: Some("a rule with a `sense` line") };
        return Err(nom::Err::Failure(error));
    }
    Ok((rest, rule))
}

/// Lets a failure through, and keeps "this is something else" apart from it.
fn complete<O>(parsed: Parsed<'_, O>) -> Result<Result<(&str, O), ()>, nom::Err<Expected<'_>>> {
    match parsed {
        Ok(found) => Ok(Ok(found)),
        Err(nom::Err::Error(_)) => Ok(Err(())),
        Err(error) => Err(error),
    }
}

impl RuleText {
    fn new(name: String, place: Place, pattern: Vec<Part>) -> Self {
        RuleText {
            name,
            place,
            class: MarkerClass::Connective,
            pattern,
            sense: String::new(),
            also: Vec::new(),
            does: Does::Other,
            own: None,
            conditions: Vec::new(),
            matching: Vec::new(),
            failing: Vec::new(),
            off: false,
        }
    }

    fn set(&mut self, property: Property) {
        match property {
            Property::Sense(sense) => self.sense = sense,
            Property::Also(sense) => self.also.push(sense),
            Property::Does(does) => self.does = does,
            Property::Own(own) => self.own = Some(own),
            Property::Where(condition) => self.conditions.push(condition),
            Property::Matching(example) => self.matching.push(example),
            Property::Failing(example) => self.failing.push(example),
            Property::Off => self.off = true,
        }
    }
}
