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
use word::{contains, opening};

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

/// Whether a line that stands at byte `at` is a metadata line; appends what it says.
pub(super) fn facts(lists: &Lists, line: &str, at: usize, place: Place, out: &mut Vec<Fact>) -> bool {
    if line.len() > LONG_DISCLAIMER {
        return false;
    }
    let before = out.len();
    let (inner, from) = unwrapped(line, at);
    let short = line.len() <= LONG_LINE;
    if keyed(lists, inner, from, out) {
        let disclaims = out.get(before..).unwrap_or(&[]).iter().any(|fact| fact.field == Field::Disclaimer);
        if !short && !disclaims {
            out.truncate(before);
        }
        return short || disclaims;
    }
    if phrase::is_disclaimer(lists, inner) {
        out.push(Fact { field: Field::Disclaimer, start: from, end: from + inner.len() });
        return true;
    }
    short && (without_key(lists, inner, from, place, out) || several(lists, line, at, place, out))
}

/// The same of a line of which only that is asked; leaves the facts as they were.
pub(super) fn is_fact(lists: &Lists, line: &str, at: usize, place: Place, facts: &mut Vec<Fact>) -> bool {
    let before = facts.len();
    let is_fact = self::facts(lists, line, at, place, facts);
    facts.truncate(before);
    is_fact
}

/// A byline without its "By".
pub(super) fn without_opening<'l>(lists: &Lists, line: &'l str) -> &'l str {
    let opening = opening(line, lists.of(List::BylineOpening));
    opening.and_then(|opening| line.get(opening.text.len()..)).unwrap_or(line)
}

/// Appends the authors of a line that is known to be a byline; the whole of it where it does not read as names.
pub(super) fn byline_names(lists: &Lists, line: &str, at: usize, out: &mut Vec<Fact>) {
    let value = without_opening(lists, line);
    let start = at + line.len() - value.len();
    if name::names(lists, value, start, out).is_none() {
        out.push(Fact { field: Field::Author, start, end: start + value.len() });
    }
}

/// Facts side by side ("By Jane Doe | 3 March 2021"): one of the parts must be a fact by itself.
fn several(lists: &Lists, line: &str, at: usize, place: Place, out: &mut Vec<Fact>) -> bool {
    let Some(separator) = SEPARATORS.iter().find(|separator| line.contains(*separator)) else { return false };
    let (before, mut from) = (out.len(), at);
    for part in line.split(separator) {
        segment(lists, part.trim(), from + (part.len() - part.trim_start().len()), place, out);
        from += part.len() + separator.len();
    }
    out.len() > before
}

fn segment(lists: &Lists, line: &str, at: usize, place: Place, out: &mut Vec<Fact>) -> bool {
    let (line, at) = unwrapped(line, at);
    keyed(lists, line, at, out) || without_key(lists, line, at, place, out)
}

fn without_key(lists: &Lists, line: &str, at: usize, place: Place, out: &mut Vec<Fact>) -> bool {
    if byline(lists, line, at, out) {
        return true;
    }
    let end = at + line.len();
    if is_address(line) {
        out.push(Fact { field: Field::Address, start: at, end: at + line.trim_end_matches('.').len() });
        return true;
    }
    if phrase::is_credit(lists, line) {
        out.push(Fact { field: Field::Credit, start: at, end });
        return true;
    }
    match place {
        Place::Head => head_line(lists, line, at, out),
        Place::Tail => signature(lists, line, at, out),
    }
}

fn head_line(lists: &Lists, line: &str, at: usize, out: &mut Vec<Fact>) -> bool {
    let other = Fact { field: Field::Other, start: at, end: at + line.len() };
    if let Some(length) = date::date(lists, line) {
        let after = words(line.get(length..).unwrap_or("")).count();
        if after <= WORDS_AFTER_DATE {
            out.push(Fact { field: Field::Date, start: at, end: at + length });
        }
        return after <= WORDS_AFTER_DATE;
    }
    if line.contains('#') && is_tags(line) {
        out.push(other);
        return true;
    }
    let mail = if line.contains('@') { words(line).find(|(_, word)| is_mail_address(word)) } else { None };
    let Some(before) = mail.and_then(|(mail, _)| line.get(..mail)) else { return false };
    if name::names(lists, before, at, out).is_none() {
        out.push(other);
    }
    true
}

/// Where the colon behind a key stands.
fn colon(line: &str) -> Option<usize> {
    // nearly every line that has none near its beginning has nothing but ASCII there
    let stops = |byte: &u8| !byte.is_ascii() || *byte == b':';
    let near = line.as_bytes().get(..KEY_LETTERS);
    if near.is_some_and(|near| !near.iter().any(stops)) {
        return None;
    }
    line.char_indices().take(KEY_LETTERS).find(|(_, c)| matches!(c, ':' | '：')).map(|(colon, _)| colon)
}

/// "Author: Jane Doe".
fn keyed(lists: &Lists, line: &str, at: usize, out: &mut Vec<Fact>) -> bool {
    let Some((key, behind)) = colon(line).and_then(|colon| line.split_at_checked(colon)) else { return false };
    let key = key.trim_matches(WRAPPING);
    let known = lists.of(List::Key).iter().find(|known| key.eq_ignore_ascii_case(&known.text));
    let Some(field) = known.and_then(|known| Field::named(&known.key)) else { return false };
    let behind = behind.trim_start_matches([':', '：']);
    let (value, start) = unwrapped(behind, at + line.len() - behind.len());
    if value.is_empty() {
        return false;
    }
    let field = match field {
        Field::Author if name::names(lists, value, start, out).is_some() => return true,
        Field::Publication | Field::Date | Field::Update if is_address(value) => Field::Address,
        // "Published: The Daily" names the outlet, "Published: 3 March" the day.
        Field::Date if !date::mentions_date(lists, value) => Field::Publication,
        field => field,
    };
    out.push(Fact { field, start, end: start + value.len() });
    true
}

/// "By Jane Doe and John Roe, Staff Writers".
fn byline(lists: &Lists, line: &str, at: usize, out: &mut Vec<Fact>) -> bool {
    let opening = opening(line, lists.of(List::BylineOpening));
    let Some(behind) = opening.and_then(|opening| line.get(opening.text.len()..)) else { return false };
    let value = behind.trim_start();
    let before = out.len();
    let named = name::names(lists, value, at + line.len() - value.len(), out).and_then(|rest| value.get(rest..));
    let whole = named.is_some_and(|rest| {
        let role = rest.trim_start_matches([' ', ',', '|', '/', '(', '.', '—', '–', '-']);
        let set_off = rest.is_empty() || role.len() + 1 < rest.len() || rest == ".";
        set_off && words(role).count() <= ROLE_WORDS && is_role(lists, role)
    });
    if !whole {
        out.truncate(before);
    }
    whole
}

/// Whether the words after the names can be a role: "Staff Writer", not ", the city had fallen."
fn is_role(lists: &Lists, words_after: &str) -> bool {
    let low = |word: &str| word.starts_with(char::is_lowercase);
    let sentence = words_after.trim_end().ends_with(['.', '!', '?']);
    !sentence || words(words_after).all(|(_, word)| !low(word) || word::is_among(word, lists.of(List::SmallWord)))
}

/// "— Jane Doe".
fn signature(lists: &Lists, line: &str, at: usize, out: &mut Vec<Fact>) -> bool {
    let dash = DASHES.iter().find(|dash| line.starts_with(**dash));
    let Some(value) = dash.and_then(|dash| line.get(dash.len()..)).map(str::trim_start) else { return false };
    let before = out.len();
    let named = name::names(lists, value, at + line.len() - value.len(), out).and_then(|rest| value.get(rest..));
    let whole = named.is_some_and(|rest| {
        let behind = rest.trim_start_matches('.');
        words(behind).count() <= ROLE_WORDS && (behind.is_empty() || behind.starts_with(','))
    });
    if !whole {
        out.truncate(before);
    }
    whole
}

/// Whether a line is nothing but names, which it appends as authors; one word counts only after the closing of a letter.
pub(super) fn bare_names(lists: &Lists, line: &str, at: usize, after_closing: bool, out: &mut Vec<Fact>) -> bool {
    let (line, at) = unwrapped(line, at);
    if line.len() > LONG_NAMES {
        return false;
    }
    let before = out.len();
    if let Some(rest) = name::names(lists, line, at, out).and_then(|rest| line.get(rest..)) {
        let only = rest.trim_start_matches([' ', '.', ',']).is_empty();
        if !only {
            out.truncate(before);
        }
        return only;
    }
    let word = line.trim_end_matches('.');
    let single = after_closing && name::is_name_word(lists, word);
    if single {
        out.push(Fact { field: Field::Author, start: at, end: at + word.len() });
    }
    single
}

fn unwrapped(line: &str, at: usize) -> (&str, usize) {
    let inner = line.trim_start_matches(|c: char| WRAPPING.contains(&c) || c.is_whitespace());
    let start = at + line.len() - inner.len();
    (inner.trim_end_matches(|c: char| WRAPPING.contains(&c) || c.is_whitespace()), start)
}

fn is_address(line: &str) -> bool {
    let starts = |start: &&str| line.get(..start.len()).is_some_and(|begun| begun.eq_ignore_ascii_case(start));
    !line.contains(char::is_whitespace) && ADDRESS_STARTS.iter().any(starts)
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
