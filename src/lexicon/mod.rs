//! Lexicons: which words argue, and what they say. The built-in one goes through the same door as a user's.

mod compile;
mod file;
mod format;
mod index;
mod inflect;
mod language;
mod named;
mod oughts;
mod pattern;
mod program;
mod reporting;
mod scores;
mod weights;
mod word_list;
mod words;

use std::sync::Arc;

use crate::error::LexiconError;
use crate::model::Names;
use crate::text::grammar::Grammar;
use crate::text::lists::{self, Lists};
use crate::text::word::WordTable;
use compile::Compiler;
use file::File;
pub(crate) use file::{Does, Own, Side};
pub(crate) use index::{Index, LONGEST_SLOT};
use inflect::Paradigms;
pub use language::Language;
pub(crate) use named::named;
pub(crate) use oughts::Oughts;
pub(crate) use pattern::{Condition, Element, Pattern, Rule, Test};
pub(crate) use program::{Group, List, Program};
pub(crate) use reporting::{Few, Known, Pronoun, Reporting, Ruling};
pub(crate) use scores::{Cue, Model, Scores};
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

#[derive(Debug)]
pub(crate) struct Inner {
    language: Language,
    files: Vec<Source>,
    pub(crate) grammar: Grammar,
    pub(crate) words: WordTable,
    pub(crate) rules: Vec<Rule>,
    pub(crate) program: Program,
    pub(crate) index: Index,
    pub(crate) weights: Weights,
    pub(crate) scores: Scores,
    pub(crate) reporting: Reporting,
    pub(crate) oughts: Oughts,
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
}

/// A file as it was read, kept so that merging compiles it again beside others.
#[derive(Clone, Debug)]
struct Source {
    origin: Arc<str>,
    text: Arc<str>,
    file: Arc<File>,
    kind: FileKind,
}

/// What a file of a lexicon holds, by the ending of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FileKind {
    Lists,
    Words,
    Rules,
    Weights,
    Scores,
}

impl Source {
    fn read(origin: &str, text: &str) -> Result<Source, LexiconError> {
        let kind = match origin.rsplit('.').next() {
            Some("lists") => FileKind::Lists,
            Some("txt") => FileKind::Words,
            Some("weights") => FileKind::Weights,
            Some("scores") => FileKind::Scores,
            _ => FileKind::Rules,
        };
        let file = if kind == FileKind::Rules { format::read(origin, text)? } else { File::default() };
        Ok(Source { origin: origin.into(), text: text.into(), file: Arc::new(file), kind })
    }
}

impl Lexicon {
    /// The built-in lexicon of a language, built at its first use.
    pub fn of(language: Language) -> &'static Lexicon {
        language.lexicon()
    }

    /// The built-in English lexicon.
    pub fn english() -> &'static Lexicon {
        Lexicon::of(Language::English)
    }

    /// Reads the files of a built-in lexicon.
    pub(crate) fn read(language: Language) -> Result<Lexicon, LexiconError> {
        let files = language.files().iter().map(|(origin, text)| Source::read(origin, text));
        Lexicon::build(language, files.collect::<Result<_, _>>()?)
    }

    /// Reads a lexicon file; `origin` is the name that errors give it.
    ///
    /// # Errors
    ///
    /// The first line that does not follow the format, with its line, its column and what was expected there.
    pub fn parse(origin: &str, text: &str) -> Result<Lexicon, LexiconError> {
        let file = Arc::new(format::read(origin, text)?);
        let source = Source { origin: origin.into(), text: text.into(), file, kind: FileKind::Rules };
        // built upon the words of its language, so that the classes in its patterns mean something
        let language = source.file.language.unwrap_or_default();
        let words = Lexicon::of(language)
            .inner
            .files
            .iter()
            .filter(|source| matches!(source.kind, FileKind::Words | FileKind::Lists))
            .cloned();
        Lexicon::build(language, words.chain([source]).collect())
    }

    /// This lexicon with the rules of the other: a rule of the same pattern takes the place of the old one, `off`
    /// switches it off. Neither of the two changes.
    ///
    /// # Errors
    ///
    /// A rule of `other` that cannot stand beside these, such as one switched off that is not there.
    pub fn merge(&self, other: &Lexicon) -> Result<Lexicon, LexiconError> {
        let new = other.inner.files.iter().filter(|source| source.kind == FileKind::Rules);
        Lexicon::build(self.inner.language, self.inner.files.iter().chain(new).cloned().collect())
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
        self.inner.files.iter().flat_map(|source| source.file.rules.iter().cloned()).collect()
    }

    fn empty(language: Language) -> Lexicon {
        let (words, names) =
            (WordTable::default(), Arc::new(Names { language: language.code().into(), ..Names::default() }));
        Lexicon {
            inner: Arc::new(Inner {
                language,
                files: Vec::new(),
                grammar: Grammar::default(),
                words,
                rules: Vec::new(),
                program: Program::default(),
                index: Index::default(),
                weights: Weights::default(),
                scores: Scores::default(),
                reporting: Reporting::default(),
                oughts: Oughts::default(),
                lists: Lists::default(),
                names,
            }),
        }
    }

    fn build(language: Language, files: Vec<Source>) -> Result<Lexicon, LexiconError> {
        let mut words = WordTable::default();
        let mut word_lists = WordLists::default();
        let mut names = Names { language: language.code().into(), ..Names::default() };
        let mut lists = Lists::default();
        let mut grammar = Grammar::default();
        let mut paradigms = Paradigms::default();
        for source in files.iter().filter(|source| source.kind == FileKind::Lists) {
            let placed = |(offset, problem)| format::located(&source.origin, &source.text, offset, problem);
            lists.read(&source.text).map_err(placed)?;
            grammar = Grammar::read(&lists).map_err(|problem| placed((0, problem)))?;
            paradigms = Paradigms::read(&lists).map_err(|problem| placed((0, problem)))?;
        }
        for source in files.iter().filter(|source| source.kind == FileKind::Words) {
            words::read(&source.origin, &source.text, &paradigms, &mut words, &mut word_lists)?;
        }
        let mut compiler = Compiler::new(&mut words, &mut names);
        for source in files.iter().filter(|source| source.kind == FileKind::Rules) {
            let placed = |(offset, problem)| format::located(&source.origin, &source.text, offset, problem);
            compiler.add(&source.file).map_err(placed)?;
        }
        let (rules, program) = (compiler.rules, compiler.program);
        let mut weights = Weights::default();
        for source in files.iter().filter(|source| source.kind == FileKind::Weights) {
            weights = Weights::read(&source.origin, &source.text, &words, &mut names)?;
        }
        let scored = files.iter().filter(|source| source.kind == FileKind::Scores);
        let scores = Scores::read(scored.map(|source| (&*source.origin, &*source.text)), &mut names)?;
        name(&mut names, &files);
        let index = Index::build(&rules, &program, &words);
        let reporting = Reporting::build(&words, &lists, word_lists, &mut names);
        let oughts = Oughts::build(&words, &lists);
        let names = Arc::new(names);
        let inner = Inner {
            language,
            files,
            grammar,
            words,
            rules,
            program,
            index,
            weights,
            scores,
            reporting,
            oughts,
            lists,
            names,
        };
        Ok(Lexicon { inner: Arc::new(inner) })
    }
}

/// Names the lexicon after its files: the first one's name and version, and each further one's behind a plus.
fn name(names: &mut Names, files: &[Source]) {
    let mut labels: Vec<(&str, &str)> = Vec::new();
    for file in files.iter().map(|source| &source.file).filter(|file| !file.name.is_empty()) {
        if !labels.contains(&(&file.name, &file.version)) {
            labels.push((&file.name, &file.version));
        }
    }
    names.lexicon = labels.iter().map(|(name, _)| *name).collect::<Vec<_>>().join("+").into();
    names.version = labels.iter().map(|(_, version)| *version).collect::<Vec<_>>().join("+").into();
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
