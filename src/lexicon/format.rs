//! The grammar of `.lex` files: one function, one rule. `src/docs/lexicon.md` teaches it.

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while, take_while1};
use nom::character::complete::{alphanumeric1, char, line_ending, not_line_ending, one_of, space0, space1};
use nom::combinator::{cut, eof, map, not, opt, peek, recognize, value, verify};
use nom::multi::{many0, many1};
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};

use super::file::{ConditionText, Does, File, Own, Part, Place, RuleText, Set, Side, TestText};
use super::language::Language;
use crate::error::LexiconError;
use crate::model::{MarkerClass, RebuttalKind, SupportKind};

/// Where a rule failed, and what it expected there.
#[derive(Clone, Copy, Debug)]
struct Expected<'t> {
    at: &'t str,
    what: Option<&'static str>,
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

type Parsed<'t, O> = IResult<&'t str, O, Expected<'t>>;

/// Says what was expected where a rule fails without a reason of its own.
fn expecting<'t, O>(
    what: &'static str,
    mut rule: impl Parser<&'t str, Output = O, Error = Expected<'t>>,
) -> impl Parser<&'t str, Output = O, Error = Expected<'t>> {
    move |input: &'t str| {
        rule.parse(input).map_err(|error| error.map(|old| Expected { at: old.at, what: old.what.or(Some(what)) }))
    }
}

/// The longest file, a hundred times the built-in one. It is kept, and read again when its lexicon is merged into another.
const MOST_BYTES: usize = 16 << 20;

/// Reads a file; an error names the place and what was expected there.
pub(crate) fn read(origin: &str, text: &str) -> Result<File, LexiconError> {
    if text.len() > MOST_BYTES {
        return Err(located(
            origin,
            text,
            0,
            format!("expected a file of at most {MOST_BYTES} bytes, found {}", text.len()),
        ));
    }
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    match file(text, body) {
        Ok((_, file)) => Ok(file),
        Err(nom::Err::Incomplete(_)) => Err(located(origin, text, text.len(), "the file ends too early".into())),
        Err(nom::Err::Error(error) | nom::Err::Failure(error)) => {
            let what = error.what.unwrap_or("a rule, a property, `set`, `class`, or a comment");
            let offset = text.len() - error.at.len();
            Err(located(origin, text, offset, format!("expected {what}, found {}", shown(error.at))))
        }
    }
}

/// An error at a byte offset of the file.
pub(crate) fn located(origin: &str, text: &str, offset: usize, problem: String) -> LexiconError {
    let before = text.get(..offset).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    LexiconError {
        origin: origin.into(),
        line: before.matches('\n').count() + 1,
        column: before.get(start..).unwrap_or("").chars().filter(|c| *c != '\u{feff}').count() + 1,
        problem,
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

/// `blank = [space] ["#" text] line-end`
fn blank(input: &str) -> Parsed<'_, ()> {
    let comment = (space0, opt((char('#'), not_line_ending)));
    value((), verify(recognize((comment, end_of_line)), |line: &str| !line.is_empty())).parse(input)
}

/// `line-end = newline | end of file`
fn end_of_line(input: &str) -> Parsed<'_, ()> {
    preceded(space0, alt((value((), line_ending), value((), eof)))).parse(input)
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

/// `line-end`, after which nothing else may stand
fn line_end_cut(input: &str) -> Parsed<'_, ()> {
    expecting("the end of the line", cut(end_of_line)).parse(input)
}

/// An indented line belongs to a rule, whose pattern stands on a line of its own before it.
fn indented(input: &str) -> Parsed<'_, ()> {
    let (rest, _) = space1(input)?;
    Err(nom::Err::Failure(Expected { at: rest, what: Some("a pattern at the start of a line before its properties") }))
}

/// The deepest nesting of groups, each of which is a call inside a call.
const DEEPEST_GROUP: usize = 8;

/// The most parts of a pattern, as each part is matched inside a call for the one before.
const MOST_PARTS: usize = 200;

/// Whether a pattern nests no deeper, and is no longer, than what is matched part by part may.
fn bounded(input: &str) -> Parsed<'_, ()> {
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

/// One indented line of a rule.
#[derive(Clone)]
enum Property {
    Sense(String),
    Also(String),
    Does(Does),
    Own(Own),
    Where(ConditionText),
    Matching(String),
    Failing(String),
    Off,
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

/// `property = space ("sense" path | "also" path | "does" .. | "own" side | "where" test | "off" | "+" text | "-" text)`
fn property(input: &str) -> Parsed<'_, Property> {
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

/// `own = "claim" | "target" | "ground" | "conclusion" | "both" | "later"`
fn own(input: &str) -> Parsed<'_, Own> {
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

/// `parts = part { space part }`; after the space only the end of the line or of the alternative may come instead
fn parts(input: &str) -> Parsed<'_, Vec<Part>> {
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
fn class_part(input: &str) -> Parsed<'_, Part> {
    map(class_name, |name: &str| Part::Class(name.into())).parse(input)
}

fn class_name(input: &str) -> Parsed<'_, &str> {
    recognize((char('@'), bare)).parse(input)
}

fn word_part(input: &str) -> Parsed<'_, Part> {
    map(bare, |word: &str| Part::Word(word.to_lowercase())).parse(input)
}

/// `bare = letter or digit { letter | digit | "'" | "-" | "." | "&" }`, without a stop at its end
fn bare(input: &str) -> Parsed<'_, &str> {
    let inner = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '-' | '.' | '&' | '_');
    let run = verify(take_while(inner), |run: &str| {
        run.starts_with(|c: char| c.is_alphanumeric() || c == '\'' || c == '&') && !run.ends_with('.')
    });
    expecting("a word", run).parse(input)
}
