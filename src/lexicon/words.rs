//! Reads a words file into the table: sections of words, verbs and nouns with their forms.

use super::format::located;
use super::inflect::{self, Form};
use super::word_list::{WordList, WordLists};
use crate::error::LexiconError;
use crate::text::word::{Classes, SECTIONS, WordTable};

/// Adds the words of a file to the table. A section that no class and no list is named after is an error.
pub(crate) fn read(origin: &str, text: &str, table: &mut WordTable, lists: &mut WordLists) -> Result<(), LexiconError> {
    let mut section = "";
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let words = line.split('#').next().unwrap_or("").trim();
        if let Some(name) = words.strip_prefix('[') {
            section = name.strip_suffix(']').unwrap_or("");
            if !is_section(section) {
                let problem = format!("expected a section such as `[verb]`, found `{words}`");
                return Err(located(origin, text, offset, problem));
            }
        } else if !words.is_empty() && add_line(section, words, table, lists).is_none() {
            let problem = format!("expected words of the section `[{section}]`, found `{words}`");
            return Err(located(origin, text, offset, problem));
        }
        offset += line.len();
    }
    Ok(())
}

/// Sections whose words have forms, or forms in a line.
const INFLECTED: &[&str] = &["verb", "verb.irregular", "noun", "noun.irregular"];

fn is_section(name: &str) -> bool {
    INFLECTED.contains(&name) || WordList::of(name).is_some() || SECTIONS.iter().any(|(section, _)| *section == name)
}

fn add_line(section: &str, words: &str, table: &mut WordTable, lists: &mut WordLists) -> Option<()> {
    if let Some(list) = WordList::of(section) {
        return words.split_whitespace().try_for_each(|word| lists.add(list, word, table));
    }
    match section {
        "verb" => words.split_whitespace().try_for_each(|word| {
            let base = word.trim_end_matches('*');
            add_verb(base, &inflect::verb(base, word.ends_with('*')), table)
        }),
        "verb.irregular" => irregular_verb(words, table),
        "noun" => words.split_whitespace().try_for_each(|word| {
            table.add(word.as_bytes(), Classes::NOUN)?;
            table.add(inflect::with_s(word).as_bytes(), Classes::PLURAL).map(|_| ())
        }),
        "noun.irregular" => {
            let (one, many) = words.split_once(' ')?;
            add_all(one, Classes::NOUN, table)?;
            add_all(many.trim(), Classes::PLURAL, table)
        }
        _ => {
            let (_, classes) = SECTIONS.iter().find(|(name, _)| *name == section)?;
            words.split_whitespace().try_for_each(|word| add_class(word.trim_end_matches('*'), *classes, table))
        }
    }
}

/// A reporting verb takes its class along into its forms; other words stand for themselves, nouns in both numbers.
fn add_class(word: &str, classes: Classes, table: &mut WordTable) -> Option<()> {
    table.add(word.as_bytes(), classes)?;
    let numbered =
        Classes::ROLE.or(Classes::ORGANISATION).or(Classes::DOCUMENT).or(Classes::REPORT_NOUN).or(Classes::ABSTRACT);
    if classes.any(numbered) {
        table.add(word.as_bytes(), Classes::NOUN)?;
        table.add(inflect::with_s(word).as_bytes(), classes.or(Classes::PLURAL))?;
    }
    let verbal = Classes::REPORT
        .or(Classes::SPEECH_ACT)
        .or(Classes::CAUSAL)
        .or(Classes::EVALUATIVE)
        .or(Classes::ATTITUDE)
        .or(Classes::ABOUT)
        .or(Classes::WEAK)
        .or(Classes::TELL);
    if classes.any(verbal) {
        inflected(word, classes, table);
    }
    if classes.any(Classes::GROUP) {
        table.add(word.as_bytes(), Classes::PLURAL)?;
    }
    if classes.any(Classes::STANCE.or(Classes::INTENSIFIER)) {
        table.add(word.as_bytes(), Classes::ADVERB)?;
    }
    Some(())
}

/// Gives the class to those forms of a verb that the table knows already.
fn inflected(base: &str, classes: Classes, table: &mut WordTable) {
    if !table.classes(table.find(base.as_bytes())).any(Classes::BASE) {
        return;
    }
    for doubled in [false, true] {
        for form in inflect::verb(base, doubled) {
            if table.find(form.as_bytes()).is_known() {
                table.add(form.as_bytes(), classes);
            }
        }
    }
    for form in table.irregular_forms(base.as_bytes()) {
        table.add_to(form, classes);
    }
}

fn add_verb(base: &str, [third, past, ing]: &[Form; 3], table: &mut WordTable) -> Option<()> {
    table.add(base.as_bytes(), Classes::BASE)?;
    table.add(third.as_bytes(), Classes::THIRD)?;
    table.add(past.as_bytes(), Classes::PAST.or(Classes::PARTICIPLE))?;
    table.add(ing.as_bytes(), Classes::ING).map(|_| ())
}

/// `take takes took taken taking`, alternatives parted by a slash
fn irregular_verb(line: &str, table: &mut WordTable) -> Option<()> {
    let mut forms = line.split_whitespace();
    let base = forms.next()?;
    let first = table.add(base.as_bytes(), Classes::BASE)?;
    let mut all = Vec::new();
    for (form, classes) in forms.by_ref().zip([Classes::THIRD, Classes::PAST, Classes::PARTICIPLE, Classes::ING]) {
        for alternative in form.split('/') {
            all.push(table.add(alternative.as_bytes(), classes)?);
        }
    }
    table.note_forms(first, all);
    forms.next().is_none().then_some(())
}

fn add_all(words: &str, classes: Classes, table: &mut WordTable) -> Option<()> {
    words.split('/').try_for_each(|word| table.add(word.trim().as_bytes(), classes).map(|_| ()))
}
