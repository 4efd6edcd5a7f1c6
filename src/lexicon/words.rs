//! Reads words files into the table: sections of words, those with forms with all of them.

use std::collections::HashMap;

use super::inflect::{Paradigm, Paradigms};
use super::word_list::{WordList, WordLists};
use crate::error::LexiconError;
use crate::text::word::{Classes, WordId, WordTable, class_named};

/// Reads words files one after another into a table and lists.
pub(crate) struct Reader<'r> {
    paradigms: &'r Paradigms,
    nouns: Option<&'r Paradigm>,
    verbs: [Option<&'r Paradigm>; VERBS.len()],
    table: &'r mut WordTable,
    lists: &'r mut WordLists,
    /// The forms of each irregular verb, so that a class given to its base form reaches them.
    irregular: HashMap<WordId, Irregular>,
    /// The forms of separable verbs without what they leave behind, with the classes of the whole.
    apart: Vec<(WordId, Classes)>,
}

/// The forms of an irregular verb but for its base, and those in which a separable one stands apart from what it leaves
/// behind.
#[derive(Clone, Debug, Default)]
struct Irregular {
    whole: Vec<WordId>,
    apart: Vec<WordId>,
}

/// The sections by whose rows classes go over to the forms of a word: its own, and for verbs those with a star.
const NOUNS: &str = "noun";
const VERBS: [&str; 4] = ["verb", "verb*", "verb.inseparable", "verb.separable"];

/// What becomes of the words of a section.
enum Section<'r> {
    /// A list takes them, and no class.
    List(WordList),
    /// A line holds a verb with its forms, or a noun with its plural.
    IrregularVerbs,
    IrregularNouns,
    /// They are inflected, those with a star by rows of their own.
    Inflected {
        plain: &'r Paradigm,
        starred: Option<&'r Paradigm>,
    },
    /// They have these classes.
    Of(Classes),
}

impl<'r> Reader<'r> {
    pub(crate) fn new(paradigms: &'r Paradigms, table: &'r mut WordTable, lists: &'r mut WordLists) -> Self {
        let (nouns, verbs) = (paradigms.of(NOUNS), VERBS.map(|section| paradigms.of(section)));
        Reader { paradigms, nouns, verbs, table, lists, irregular: HashMap::new(), apart: Vec::new() }
    }

    /// Adds the words of a file. A section that no class and no list is named after is an error.
    pub(crate) fn read(&mut self, origin: &str, text: &str) -> Result<(), LexiconError> {
        let (mut name, mut section) = ("", None);
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            let words = line.split('#').next().unwrap_or("").trim();
            if let Some(heading) = words.strip_prefix('[') {
                name = heading.strip_suffix(']').unwrap_or("");
                section = self.section(name);
                if section.is_none() {
                    let problem = format!("expected a section such as `[verb]`, found `{words}`");
                    return Err(LexiconError::at(origin, text, offset, problem));
                }
            } else if !words.is_empty() && section.as_ref().and_then(|section| self.add_line(section, words)).is_none()
            {
                let problem = format!("expected words of the section `[{name}]`, found `{words}`");
                return Err(LexiconError::at(origin, text, offset, problem));
            }
            offset += line.len();
        }
        self.stand_apart();
        self.compare();
        Ok(())
    }

    /// Forms that compare are adjectives, unless they are known as something else: "cheaper", not "rather".
    fn compare(&mut self) {
        let known = Classes::OPEN.or(Classes::FUNCTION_WORD).or(Classes::NUMBER);
        let forms = self.table.words_of(Classes::COMPARATIVE).filter(|form| !self.table.classes(*form).any(known));
        for form in forms.collect::<Vec<_>>() {
            self.table.add_to(form, Classes::ADJECTIVE);
        }
    }

    fn section(&self, name: &str) -> Option<Section<'r>> {
        if let Some(list) = WordList::of(name) {
            return Some(Section::List(list));
        }
        match (name, self.paradigms.of(name)) {
            ("verb.irregular", _) => Some(Section::IrregularVerbs),
            ("noun.irregular", _) => Some(Section::IrregularNouns),
            (_, Some(plain)) => Some(Section::Inflected { plain, starred: self.paradigms.of(&format!("{name}*")) }),
            _ => class_named(name).ok().map(Section::Of),
        }
    }

    fn add_line(&mut self, section: &Section<'_>, line: &str) -> Option<()> {
        let mut words = line.split_whitespace();
        match section {
            Section::List(list) => words.try_for_each(|word| self.lists.add(*list, word, self.table)),
            Section::IrregularVerbs => self.irregular_verb(line),
            Section::IrregularNouns => {
                let (one, many) = line.split_once(' ')?;
                self.add_all(one, Classes::NOUN)?;
                self.add_all(many.trim(), Classes::PLURAL)
            }
            Section::Inflected { plain, starred } => words.try_for_each(|word| {
                let (word, paradigm) = match word.strip_suffix('*') {
                    Some(word) => (word, *starred),
                    None => (word, Some(*plain)),
                };
                let table = &mut *self.table;
                paradigm.map_or(Some(()), |rows| rows.forms(word, |form, own| table.add(form, own).map(|_| ())))
            }),
            Section::Of(classes) => words.try_for_each(|word| self.add_class(word.trim_end_matches('*'), *classes)),
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
            let Reader { nouns, table, .. } = self;
            nouns
                .map_or(Some(()), |rows| rows.forms(word, |form, own| table.add(form, classes.or(own)).map(|_| ())))?;
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
        let Reader { verbs, table, apart, irregular, .. } = self;
        let prefix = base.split_once('|').map_or("", |(prefix, _)| prefix);
        for rows in verbs.iter().flatten() {
            let known = rows.forms(base, |form, _| {
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
        if let Some(own) = irregular.get(&table.find(whole.as_bytes())) {
            own.whole.iter().for_each(|form| table.add_to(*form, classes));
            apart.extend(own.apart.iter().map(|form| (*form, classes)));
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
        let own = self.irregular.entry(first).or_default();
        own.whole.extend(all);
        own.apart.extend(apart);
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
