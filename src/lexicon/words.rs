//! Reads a words file into the table: sections of words, those with forms with all of them.

use super::format::located;
use super::inflect::Paradigms;
use super::word_list::{WordList, WordLists};
use crate::error::LexiconError;
use crate::text::word::{Classes, SECTIONS, WordId, WordTable};

/// Adds the words of a file to the table. A section that no class and no list is named after is an error.
pub(crate) fn read(
    origin: &str,
    text: &str,
    paradigms: &Paradigms,
    table: &mut WordTable,
    lists: &mut WordLists,
) -> Result<(), LexiconError> {
    let mut section = "";
    let mut offset = 0;
    let mut reader = Reader { paradigms, table, lists, apart: Vec::new() };
    for line in text.split_inclusive('\n') {
        let words = line.split('#').next().unwrap_or("").trim();
        if let Some(name) = words.strip_prefix('[') {
            section = name.strip_suffix(']').unwrap_or("");
            if !reader.is_section(section) {
                let problem = format!("expected a section such as `[verb]`, found `{words}`");
                return Err(located(origin, text, offset, problem));
            }
        } else if !words.is_empty() && reader.add_line(section, words).is_none() {
            let problem = format!("expected words of the section `[{section}]`, found `{words}`");
            return Err(located(origin, text, offset, problem));
        }
        offset += line.len();
    }
    reader.stand_apart();
    Ok(())
}

/// Sections whose lines hold a word with its forms.
const IN_A_LINE: &[&str] = &["verb.irregular", "noun.irregular"];

/// The sections by whose rows classes go over to the forms of a word: its own, and for verbs those with a star.
const NOUNS: &str = "noun";
const VERBS: &[&str] = &["verb", "verb*", "verb.inseparable", "verb.separable"];

struct Reader<'r> {
    paradigms: &'r Paradigms,
    table: &'r mut WordTable,
    lists: &'r mut WordLists,
    /// The forms of separable verbs without what they leave behind, with the classes of the whole.
    apart: Vec<(WordId, Classes)>,
}

impl Reader<'_> {
    fn is_section(&self, name: &str) -> bool {
        IN_A_LINE.contains(&name)
            || WordList::of(name).is_some()
            || self.paradigms.has(name)
            || SECTIONS.iter().any(|(section, _)| *section == name)
    }

    fn add_line(&mut self, section: &str, words: &str) -> Option<()> {
        if let Some(list) = WordList::of(section) {
            let Reader { table, lists, .. } = self;
            return words.split_whitespace().try_for_each(|word| lists.add(list, word, table));
        }
        match section {
            "verb.irregular" => self.irregular_verb(words),
            "noun.irregular" => {
                let (one, many) = words.split_once(' ')?;
                self.add_all(one, Classes::NOUN)?;
                self.add_all(many.trim(), Classes::PLURAL)
            }
            _ if self.paradigms.has(section) => words.split_whitespace().try_for_each(|word| {
                let doubled = word.strip_suffix('*').map(|word| (format!("{section}*"), word));
                let (section, word) =
                    doubled.as_ref().map_or((section, word), |(section, word)| (section.as_str(), *word));
                let Reader { paradigms, table, .. } = self;
                paradigms.forms(section, word, |form, classes| table.add(form, classes).map(|_| ()))
            }),
            _ => {
                let (_, classes) = SECTIONS.iter().find(|(name, _)| *name == section)?;
                words.split_whitespace().try_for_each(|word| self.add_class(word.trim_end_matches('*'), *classes))
            }
        }
    }

    /// A reporting verb takes its class along into its forms; other words stand for themselves, nouns in both numbers.
    fn add_class(&mut self, word: &str, classes: Classes) -> Option<()> {
        self.table.add(whole(word).as_bytes(), classes)?;
        let numbered = Classes::ROLE
            .or(Classes::ORGANISATION)
            .or(Classes::DOCUMENT)
            .or(Classes::REPORT_NOUN)
            .or(Classes::ABSTRACT);
        if classes.any(numbered) {
            let Reader { paradigms, table, .. } = self;
            paradigms.forms(NOUNS, word, |form, own| table.add(form, classes.or(own)).map(|_| ()))?;
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
            self.inflected(word, classes);
        }
        if classes.any(Classes::GROUP) {
            self.table.add(word.as_bytes(), Classes::PLURAL)?;
        }
        if classes.any(Classes::STANCE.or(Classes::INTENSIFIER)) {
            self.table.add(word.as_bytes(), Classes::ADVERB)?;
        }
        Some(())
    }

    /// Gives the class to those forms of a verb that the table knows already.
    fn inflected(&mut self, base: &str, classes: Classes) {
        let whole = whole(base);
        if !self.table.classes(self.table.find(whole.as_bytes())).any(Classes::BASE) {
            return;
        }
        let Reader { paradigms, table, apart, .. } = self;
        let prefix = base.split_once('|').map_or("", |(prefix, _)| prefix);
        for section in VERBS {
            let known = paradigms.forms(section, base, |form, _| {
                let known = table.find(form);
                if form.starts_with(prefix.as_bytes()) {
                    table.add_to(known, classes);
                } else if known.is_known() {
                    apart.push((known, classes));
                }
                Some(())
            });
            debug_assert!(known.is_some(), "what is called answers so");
        }
        for form in table.irregular_forms(whole.as_bytes()) {
            table.add_to(form, classes);
        }
        for form in table.forms_apart(whole.as_bytes()) {
            apart.push((form, classes));
        }
    }

    /// "Er wendet ein": the verb reports as the whole does; but as it has a meaning of its own more often, only weakly.
    fn stand_apart(&mut self) {
        for (form, classes) in std::mem::take(&mut self.apart) {
            let reports = classes.any(Classes::REPORT) && !self.table.classes(form).any(Classes::REPORT);
            if reports {
                self.table.add_to(form, classes.or(Classes::WEAK));
            }
        }
    }

    /// `take takes took taken taking`, alternatives parted by a slash, what a separable verb leaves behind by a bar
    fn irregular_verb(&mut self, line: &str) -> Option<()> {
        let mut forms = line.split_whitespace();
        let base = forms.next()?;
        let (prefix, bare) = base.split_once('|').unwrap_or(("", base));
        let first = self.table.add(whole(base).as_bytes(), Classes::BASE)?;
        let (mut all, mut apart) = (Vec::new(), Vec::new());
        for (form, classes) in forms.by_ref().zip([Classes::THIRD, Classes::PAST, Classes::PARTICIPLE, Classes::ING]) {
            for alternative in form.split('/') {
                all.push(self.table.add(format!("{prefix}{alternative}").as_bytes(), classes)?);
                // the verb stands apart from what it leaves behind, but never as a participle
                if !prefix.is_empty() && classes != Classes::PARTICIPLE {
                    apart.push(self.table.add(alternative.as_bytes(), classes)?);
                }
            }
        }
        if !prefix.is_empty() {
            apart.push(self.table.add(bare.as_bytes(), Classes::BASE)?);
            let with_sign = format!("{prefix}zu{bare}");
            all.push(self.table.add(with_sign.as_bytes(), Classes::BASE)?);
        }
        self.table.note_forms(first, all, apart);
        forms.next().is_none().then_some(())
    }

    fn add_all(&mut self, words: &str, classes: Classes) -> Option<()> {
        words.split('/').try_for_each(|word| self.table.add(word.trim().as_bytes(), classes).map(|_| ()))
    }
}

/// A separable word without its bar.
fn whole(word: &str) -> std::borrow::Cow<'_, str> {
    if word.contains('|') { word.replace('|', "").into() } else { word.into() }
}
