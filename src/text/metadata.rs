//! Metadata lines: who wrote an article, when, where it appeared. Only the reading of one line is here; which lines are
//! asked is the layout's business.

mod bio;
mod date;
mod name;
mod phrase;
mod word;

pub(super) use bio::bio;

use super::lists::{List, Lists};
pub(super) use phrase::{is_closing, names_an_outlet};
pub(super) use word::words;
use word::{contains, starts};

/// Bytes above which a line states no fact but prose; a disclaimer may be longer.
const LONG_LINE: usize = 300;
/// Bytes above which even a disclaimer is not looked for.
const LONG_DISCLAIMER: usize = 2_000;
/// Bytes above which a line is more than names.
const LONG_NAMES: usize = 160;
/// Letters of the longest key, with emphasis around it and the colon.
const KEY_LETTERS: usize = 32;
/// Words that a byline may have after the names ("Staff Writer, the Daily").
const ROLE_WORDS: usize = 10;
/// Words that may follow a date on its line ("SPECIAL EDITION").
const WORDS_AFTER_DATE: usize = 4;
/// What stands between facts on one line.
const SEPARATORS: &[&str] = &[" | ", " • ", " · "];
/// How an address begins.
const ADDRESS_STARTS: &[&str] = &["http://", "https://", "www."];
/// Emphasis and brackets around a line or a value.
const WRAPPING: &[char] = &['*', '_', '<', '>', '[', ']', ' '];
/// Dashes before a name at the end of a text.
const DASHES: &[&str] = &["—", "–", "--", "-", "―"];

/// What a metadata line can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Author,
    Date,
    /// A second date: it counts where the text gives no first.
    Update,
    Publication,
    Address,
    Disclaimer,
    Credit,
    /// A metadata line of which the article keeps nothing apart: tags, place.
    Other,
}

impl Field {
    /// The field by the name that lists give it.
    fn named(name: &str) -> Option<Field> {
        Some(match name {
            "author" => Field::Author,
            "date" => Field::Date,
            "update" => Field::Update,
            "publication" => Field::Publication,
            "address" => Field::Address,
            "disclaimer" => Field::Disclaimer,
            "credit" => Field::Credit,
            "other" => Field::Other,
            _ => return None,
        })
    }
}

/// One thing that a metadata line says: bytes of the text, from and to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    pub(super) field: Field,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Where a line stands: some facts are written only before the text, some only after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Head,
    Tail,
}

/// What a line that stands at byte `at` says; `None` if it is no metadata line.
pub(super) fn facts(lists: &Lists, line: &str, at: usize, place: Place) -> Option<Vec<Fact>> {
    if line.len() > LONG_DISCLAIMER {
        return None;
    }
    let (inner, from) = unwrapped(line, at);
    let key = keyed(lists, inner, from);
    if let Some(found) = disclaimer(lists, inner, from, key.as_deref()) {
        return Some(vec![found]);
    }
    if line.len() > LONG_LINE {
        return None;
    }
    key.or_else(|| without_key(lists, inner, from, place)).or_else(|| several(lists, line, at, place))
}

/// A byline without its "By".
pub(super) fn without_opening<'l>(lists: &Lists, line: &'l str) -> &'l str {
    let opening = lists.of(List::BylineOpening).iter().find(|opening| starts(line, &opening.text));
    opening.and_then(|opening| line.get(opening.text.len()..)).unwrap_or(line)
}

/// The authors of a line that is known to be a byline; the whole of it where it does not read as names.
pub(super) fn byline_names(lists: &Lists, line: &str, at: usize) -> Vec<Fact> {
    let value = without_opening(lists, line);
    let start = at + line.len() - value.len();
    let named = authors(lists, value, start);
    if named.is_empty() { vec![Fact { field: Field::Author, start, end: start + value.len() }] } else { named }
}

/// Facts side by side ("By Jane Doe | 3 March 2021"): one of the parts must be a fact by itself.
fn several(lists: &Lists, line: &str, at: usize, place: Place) -> Option<Vec<Fact>> {
    let separator = SEPARATORS.iter().find(|separator| line.contains(*separator))?;
    let (mut found, mut from) = (Vec::new(), at);
    for part in line.split(separator) {
        found.extend(
            segment(lists, part.trim(), from + (part.len() - part.trim_start().len()), place).unwrap_or_default(),
        );
        from += part.len() + separator.len();
    }
    (!found.is_empty()).then_some(found)
}

fn segment(lists: &Lists, line: &str, at: usize, place: Place) -> Option<Vec<Fact>> {
    let (line, at) = unwrapped(line, at);
    keyed(lists, line, at).or_else(|| without_key(lists, line, at, place))
}

fn without_key(lists: &Lists, line: &str, at: usize, place: Place) -> Option<Vec<Fact>> {
    let whole = |field| vec![Fact { field, start: at, end: at + line.len() }];
    if let Some(found) = byline(lists, line, at) {
        return Some(found);
    }
    if is_address(line) {
        return Some(vec![Fact { field: Field::Address, start: at, end: at + line.trim_end_matches('.').len() }]);
    }
    if phrase::is_credit(lists, line) {
        return Some(whole(Field::Credit));
    }
    match place {
        Place::Head => head_line(lists, line, at),
        Place::Tail => signature(lists, line, at),
    }
}

fn head_line(lists: &Lists, line: &str, at: usize) -> Option<Vec<Fact>> {
    let other = Fact { field: Field::Other, start: at, end: at + line.len() };
    if let Some(length) = date::date(lists, line) {
        let after = words(line.get(length..)?).count();
        return (after <= WORDS_AFTER_DATE).then(|| vec![Fact { field: Field::Date, start: at, end: at + length }]);
    }
    if line.contains('#') && is_tags(line) {
        return Some(vec![other]);
    }
    if !line.contains('@') {
        return None;
    }
    let mail = words(line).find(|(_, word)| is_mail_address(word))?;
    let named = authors(lists, line.get(..mail.0)?, at);
    Some(if named.is_empty() { vec![other] } else { named })
}

/// "Author: Jane Doe".
fn keyed(lists: &Lists, line: &str, at: usize) -> Option<Vec<Fact>> {
    let colon = line.char_indices().take(KEY_LETTERS).find(|(_, c)| matches!(c, ':' | '：'))?.0;
    let key = line.get(..colon)?.trim_matches(WRAPPING);
    let known = lists.of(List::Key).iter().find(|known| key.eq_ignore_ascii_case(&known.text))?;
    let field = Field::named(&known.key)?;
    let behind = line.get(colon..)?.trim_start_matches([':', '：']);
    let (value, start) = unwrapped(behind, at + line.len() - behind.len());
    if value.is_empty() {
        return None;
    }
    let fact = |field| Fact { field, start, end: start + value.len() };
    let found = match field {
        Field::Author => authors(lists, value, start),
        Field::Publication | Field::Date | Field::Update if is_address(value) => vec![fact(Field::Address)],
        // "Published: The Daily" names the outlet, "Published: 3 March" the day.
        Field::Date if date::mentions_date(lists, value) => vec![fact(Field::Date)],
        Field::Date => vec![fact(Field::Publication)],
        _ => vec![fact(field)],
    };
    Some(if found.is_empty() { vec![fact(field)] } else { found })
}

/// A line whose key says so, or without a key one with a phrase of disclaimers.
fn disclaimer(lists: &Lists, line: &str, at: usize, key: Option<&[Fact]>) -> Option<Fact> {
    if let Some(found) = key {
        return found.iter().copied().find(|fact| fact.field == Field::Disclaimer);
    }
    phrase::is_disclaimer(lists, line).then_some(Fact { field: Field::Disclaimer, start: at, end: at + line.len() })
}

/// "By Jane Doe and John Roe, Staff Writers".
fn byline(lists: &Lists, line: &str, at: usize) -> Option<Vec<Fact>> {
    let opening = lists.of(List::BylineOpening).iter().find(|opening| starts(line, &opening.text))?;
    let behind = line.get(opening.text.len()..)?;
    let value = behind.trim_start();
    let start = at + line.len() - value.len();
    let (named, rest) = name::names(lists, value)?;
    let rest = value.get(rest..)?;
    let role = rest.trim_start_matches([' ', ',', '|', '/', '(', '.', '—', '–', '-']);
    let set_off = rest.is_empty() || role.len() + 1 < rest.len() || rest == ".";
    let short = words(role).count() <= ROLE_WORDS && is_role(lists, role);
    (set_off && short).then(|| as_authors(&named, start))
}

/// Whether the words after the names can be a role: "Staff Writer", not ", the city had fallen."
fn is_role(lists: &Lists, words_after: &str) -> bool {
    let low = |word: &str| word.starts_with(char::is_lowercase);
    let sentence = words_after.trim_end().ends_with(['.', '!', '?']);
    !sentence || words(words_after).all(|(_, word)| !low(word) || word::is_among(word, lists.of(List::SmallWord)))
}

fn authors(lists: &Lists, value: &str, at: usize) -> Vec<Fact> {
    name::names(lists, value).map(|(named, _)| as_authors(&named, at)).unwrap_or_default()
}

fn as_authors(named: &[(usize, usize)], at: usize) -> Vec<Fact> {
    named.iter().map(|&(start, end)| Fact { field: Field::Author, start: at + start, end: at + end }).collect()
}

/// "— Jane Doe".
fn signature(lists: &Lists, line: &str, at: usize) -> Option<Vec<Fact>> {
    let dash = DASHES.iter().find(|dash| line.starts_with(**dash))?;
    let value = line.get(dash.len()..)?.trim_start();
    let (named, rest) = name::names(lists, value)?;
    let behind = value.get(rest..)?.trim_start_matches('.');
    let short = words(behind).count() <= ROLE_WORDS && (behind.is_empty() || behind.starts_with(','));
    short.then(|| as_authors(&named, at + line.len() - value.len()))
}

/// The author of a line that is nothing but names; one word counts only after the closing of a letter.
pub(super) fn bare_names(lists: &Lists, line: &str, at: usize, after_closing: bool) -> Option<Vec<Fact>> {
    let (line, at) = unwrapped(line, at);
    if line.len() > LONG_NAMES {
        return None;
    }
    if let Some((named, rest)) = name::names(lists, line) {
        let behind = line.get(rest..)?.trim_start_matches([' ', '.', ',']);
        return behind.is_empty().then(|| as_authors(&named, at));
    }
    let word = line.trim_end_matches('.');
    let single = after_closing && name::is_name_word(lists, word);
    single.then(|| vec![Fact { field: Field::Author, start: at, end: at + word.len() }])
}

fn unwrapped(line: &str, at: usize) -> (&str, usize) {
    let inner = line.trim_start_matches(|c: char| WRAPPING.contains(&c) || c.is_whitespace());
    let start = at + line.len() - inner.len();
    (inner.trim_end_matches(|c: char| WRAPPING.contains(&c) || c.is_whitespace()), start)
}

fn is_address(line: &str) -> bool {
    !line.contains(char::is_whitespace) && ADDRESS_STARTS.iter().any(|start| starts(line, start))
}

fn is_mail_address(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'))
}

/// "#roads #cars": not one hash sign alone, which begins a heading or a number.
fn is_tags(line: &str) -> bool {
    let tagged = words(line).filter(|(_, word)| word.starts_with('#') && word.len() > 1).count();
    tagged > 0 && tagged * 2 > words(line).count()
}
