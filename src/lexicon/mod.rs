//! Lexicons: which words argue, and what they say. The built-in one goes through the same door as a user's.

mod compile;
mod compiled;
mod few;
mod file;
mod format;
mod grants;
mod image;
mod index;
mod inflect;
mod language;
mod manner;
mod named;
mod needs;
mod oughts;
mod pattern;
mod program;
mod rarest;
mod reporting;
mod scores;
mod sureness;
mod weights;
mod word_list;
mod words;

use std::borrow::Cow;
use std::sync::Arc;

use crate::error::LexiconError;
use crate::model::Names;
use crate::text::grammar::Grammar;
use crate::text::lists::{self, Lists};
use crate::text::word::WordTable;
use compile::Compiler;
use compiled::Compiled;
pub(crate) use few::Few;
use few::TooMany;
use file::File;
pub(crate) use file::{Does, Own, Side};
pub(crate) use grants::Grants;
pub(crate) use index::Index;
use inflect::Paradigms;
use language::FileKind;
pub use language::Language;
pub(crate) use manner::Manners;
pub(crate) use named::named;
pub(crate) use needs::Needs;
pub(crate) use oughts::Oughts;
pub(crate) use pattern::{Concedes, Condition, Element, Pattern, Rule, Test};
pub(crate) use program::{Group, List, Program};
pub(crate) use rarest::LONGEST_SLOT;
pub(crate) use reporting::{Known, Pronoun, Reporting, Ruling};
pub(crate) use scores::{Cue, Model, Scores};
pub(crate) use sureness::Sign as EdgeSign;
pub(crate) use weights::{Template, Trait, UNIT, Weights};
pub(crate) use word_list::{WordList, WordLists};

/// Rules that say which words argue and what they say, with the words a parser knows.
///
/// The built-in ones are [`Lexicon::of`] a language; a user's file adds to one of them with [`Lexicon::merge`]. The format
/// is taught in the lexicon chapter of the documentation. Cloning is cheap.
#[derive(Clone, Debug)]
pub struct Lexicon {
    inner: Arc<Inner>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Inner {
    language: Language,
    /// The files of its rules, in the order in which they were added.
    files: Vec<Arc<RuleFile>>,
    pub(crate) grammar: Grammar,
    pub(crate) words: WordTable,
    /// How many of the words are listed; those behind them are known because a rule names them.
    listed: usize,
    pub(crate) rules: Vec<Rule>,
    pub(crate) program: Program,
    pub(crate) index: Index,
    pub(crate) weights: Weights,
    pub(crate) scores: Scores,
    pub(crate) reporting: Reporting,
    pub(crate) oughts: Oughts,
    pub(crate) grants: Grants,
    pub(crate) lists: Lists,
    pub(crate) names: Arc<Names>,
}

impl Inner {
    /// Whether the words that name a speaker are the author's, speaking of herself or with the reader: no source.
    pub(crate) fn is_author(&self, speaker: &str) -> bool {
        self.lists.of(lists::List::Author).iter().any(|author| author.text.eq_ignore_ascii_case(speaker))
    }

    /// The rules for the same words as this one, itself the first, with their numbers.
    pub(crate) fn same_words(&self, first: u16) -> impl Iterator<Item = (u16, &Rule)> + Clone {
        let rules = self.rules.get(first as usize..).unwrap_or(&[]);
        let name = rules.first().map(|rule| rule.name);
        (first..).zip(rules).take_while(move |(_, rule)| Some(rule.name) == name && !rule.off)
    }

    /// Reads what the crate holds of a language.
    fn read(language: Language) -> Result<Inner, LexiconError> {
        let mut lists = Lists::default();
        let mut in_lists = "";
        for (origin, text) in language.files(FileKind::Lists) {
            lists.read(text).map_err(|(offset, problem)| LexiconError::at(origin, text, offset, problem))?;
            in_lists = origin;
        }
        let placed = |problem| LexiconError::at(in_lists, "", 0, problem);
        let mut grammar = Grammar::read(&lists).map_err(placed)?;
        let compiled = match Compiled::stored(language) {
            Some(stored) => stored,
            None => Compiled::build(language, &Paradigms::read(&lists).map_err(placed)?)?,
        };
        let Compiled { words, listed, lists: word_lists, mut names, rules, program, mut index, weights } = compiled;
        grammar.learn(&lists, &words);
        let weights = Weights::of(&weights, &mut names);
        let scores = Scores::read(language.files(FileKind::Scores), &mut names)?;
        let too_many = |list: TooMany| list.located(language.files(FileKind::Lists));
        let reporting = Reporting::build(&words, &lists, word_lists, &mut names).map_err(too_many)?;
        let oughts = Oughts::build(&words, &lists).map_err(too_many)?;
        let grants = Grants::build(&words, &lists).map_err(too_many)?;
        note_manners(&mut index, &words, &lists, (&grants, &oughts));
        let file = |(origin, text): (&'static str, &'static str)| {
            Arc::new(RuleFile { origin: origin.into(), text: text.into() })
        };
        let files = language.files(FileKind::Rules).map(file).collect();
        let names = Arc::new(names);
        Ok(Inner {
            language,
            files,
            grammar,
            words,
            listed,
            rules,
            program,
            index,
            weights,
            scores,
            reporting,
            oughts,
            grants,
            lists,
            names,
        })
    }

    /// The language alone: its words as they are listed, without rules or weights.
    fn without_rules(&self) -> Inner {
        let mut names = Names { language: self.language.code().into(), ..Names::default() };
        let scores = Scores::without_weights(&mut names);
        let mut words = self.words.clone();
        words.truncate(self.listed);
        let mut grammar = self.grammar.clone();
        grammar.learn(&self.lists, &words);
        Inner {
            language: self.language,
            grammar,
            words,
            listed: self.listed,
            scores,
            reporting: self.reporting.clone(),
            lists: self.lists.clone(),
            names: Arc::new(names),
            ..Inner::default()
        }
    }

    /// Adds the rules of files: those of a pattern that is there already take the place of the old ones.
    fn add(&mut self, files: Vec<(Arc<RuleFile>, File)>) -> Result<(), LexiconError> {
        let Inner { words, rules, program, .. } = self;
        let names = Arc::make_mut(&mut self.names);
        let mut compiler = Compiler::new(words, names, rules, program);
        for (source, file) in files {
            let placed = |(offset, problem)| LexiconError::at(&source.origin, &source.text, offset, problem);
            compiler.add(&file).map_err(placed)?;
            self.files.push(source);
        }
        // a word that a list asks for may be known only now
        let word_lists = std::mem::take(&mut self.reporting.lists);
        let language = self.language;
        let too_many = |list: TooMany| list.located(language.files(FileKind::Lists));
        self.reporting = Reporting::build(words, &self.lists, word_lists, names).map_err(too_many)?;
        self.oughts = Oughts::build(words, &self.lists).map_err(too_many)?;
        self.grants = Grants::build(words, &self.lists).map_err(too_many)?;
        self.grammar.learn(&self.lists, words);
        self.index = Index::build(rules, program, words);
        note_manners(&mut self.index, words, &self.lists, (&self.grants, &self.oughts));
        Ok(())
    }
}

/// Marks the words that may say how a statement is put forward.
fn note_manners(index: &mut Index, words: &WordTable, lists: &Lists, (grants, oughts): (&Grants, &Oughts)) {
    let authors = lists.of(lists::List::Author).iter().map(|author| words.find(author.text.as_bytes()));
    let granted = grants.verbs().map(|word| (word, Manners::GRANTED));
    let ought = oughts.verbs().map(|word| (word, Manners::OUGHT));
    let authors = authors.filter(|word| word.is_known()).map(|word| (word, Manners::AUTHORS));
    let falsely = grants.falsely.iter().map(|word| (word, Manners::FALSE));
    index.note(granted.chain(ought).chain(authors).chain(falsely));
}

/// A file of rules, kept so that a lexicon it is merged into can compile it again.
#[derive(Debug)]
struct RuleFile {
    origin: Cow<'static, str>,
    text: Cow<'static, str>,
}

impl RuleFile {
    fn read(&self) -> Result<File, LexiconError> {
        format::read(&self.origin, &self.text)
    }
}

impl Lexicon {
    /// The built-in lexicon of a language, read at its first use.
    pub fn of(language: Language) -> &'static Lexicon {
        language.lexicon()
    }

    /// The built-in English lexicon.
    pub fn english() -> &'static Lexicon {
        Lexicon::of(Language::English)
    }

    /// Reads what the crate holds of a language.
    pub(crate) fn read(language: Language) -> Result<Lexicon, LexiconError> {
        Ok(Lexicon { inner: Arc::new(Inner::read(language)?) })
    }

    /// Reads a lexicon file; `origin` is the name that errors give it.
    ///
    /// # Errors
    ///
    /// The first line that does not follow the format, with its line, its column and what was expected there.
    pub fn parse(origin: &str, text: &str) -> Result<Lexicon, LexiconError> {
        let file = format::read(origin, text)?;
        let source = Arc::new(RuleFile { origin: origin.to_owned().into(), text: text.to_owned().into() });
        // upon the words of its language, so that the classes in its patterns mean something
        let mut inner = Lexicon::of(file.language.unwrap_or_default()).inner.without_rules();
        inner.add(vec![(source, file)])?;
        Ok(Lexicon { inner: Arc::new(inner) })
    }

    /// This lexicon with the rules of the other: a rule of the same pattern takes the place of the old one, `off`
    /// switches it off. Neither of the two changes.
    ///
    /// # Errors
    ///
    /// A rule of `other` that cannot stand beside these, such as one switched off that is not there.
    pub fn merge(&self, other: &Lexicon) -> Result<Lexicon, LexiconError> {
        let mut inner = Inner::clone(&self.inner);
        let files = other.inner.files.iter().map(|source| Ok((source.clone(), source.read()?)));
        inner.add(files.collect::<Result<_, LexiconError>>()?)?;
        Ok(Lexicon { inner: Arc::new(inner) })
    }

    /// The language whose texts it reads.
    pub fn language(&self) -> Language {
        self.inner.language
    }

    /// The lexicon's name.
    pub fn name(&self) -> &str {
        &self.inner.names.lexicon
    }

    /// The lexicon's version. Another version may give another tree for the same text.
    pub fn version(&self) -> &str {
        &self.inner.names.version
    }

    /// How many rules it holds.
    pub fn len(&self) -> usize {
        self.inner.rules.iter().filter(|rule| !rule.off).count()
    }

    /// Whether it holds no rule.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.inner
    }

    /// The rules as their files write them, in the order of their numbers.
    #[cfg(test)]
    pub(crate) fn rules_as_written(&self) -> Vec<file::RuleText> {
        self.inner.files.iter().flat_map(|file| file.read().expect("it was read before").rules).collect()
    }

    fn empty(language: Language) -> Lexicon {
        let names = Arc::new(Names { language: language.code().into(), ..Names::default() });
        Lexicon { inner: Arc::new(Inner { language, names, ..Inner::default() }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_every_language_are_right() {
        for &language in Language::ALL {
            let built = Lexicon::read(language).map(|lexicon| lexicon.len());
            assert_eq!(built, Ok(Lexicon::of(language).len()), "{language:?}");
            assert!(Lexicon::of(language).len() > 250, "{language:?}");
        }
    }

    #[test]
    fn merging_one_after_another_is_merging_both_at_once() {
        let own = |text: &str| Lexicon::parse("own.lex", text).expect("it is right");
        let first =
            own("lexicon first 1\n\nset @dodge = dodge shirk\n\nas @dodge would\n    sense a.b\n\nhowever\n    off\n");
        let second = own("lexicon second 2\n\nas @be\n    sense a.c\n\neven zounds\n    sense a.b\n");
        let english = Lexicon::english();
        let merged = |left: &Lexicon, right: &Lexicon| left.merge(right).expect("they stand beside each other");
        let (apart, at_once) = (merged(&merged(english, &first), &second), merged(english, &merged(&first, &second)));
        assert!(format!("{:?}", apart.inner) == format!("{:?}", at_once.inner));
        assert_eq!(apart.name(), "english+first+second");
    }

    #[test]
    fn what_is_switched_off_is_looked_for_when_files_are_merged() {
        let english = Lexicon::english();
        let known = Lexicon::parse("known.lex", "lexicon known 1\n\nhowever\n    off\n").expect("it is right");
        let merged = english.merge(&known).expect("English has the rule");
        assert!(known.is_empty());
        assert!(merged.len() < english.len());
        let unknown = Lexicon::parse("unknown.lex", "lexicon unknown 1\n\nhowsoever\n    off\n").expect("it is right");
        let error = english.merge(&unknown).expect_err("English has no such rule");
        assert_eq!(error.to_string(), "unknown.lex:3:1: expected a rule `howsoever` to switch off, found none");
    }
}
