//! Lexicons: which words argue, and what they say. The built-in one goes through the same door as a user's.

mod compile;
mod file;
mod format;
mod index;
mod inflect;
mod named;
mod pattern;
mod program;
mod reporting;
mod scores;
mod weights;
mod word_list;
mod words;

use std::sync::Arc;

use once_cell::sync::Lazy;

use crate::error::LexiconError;
use crate::model::Names;
use crate::text::word::WordTable;
use compile::Compiler;
use file::File;
pub(crate) use file::{Does, Own, Side};
pub(crate) use index::{Index, LONGEST_SLOT};
pub(crate) use named::named;
pub(crate) use pattern::{Condition, Element, Pattern, Rule, Test};
pub(crate) use program::{Group, List, Program};
pub(crate) use reporting::{Known, Reporting, Ruling};
pub(crate) use scores::{Cue, Model, Scores};
pub(crate) use weights::{Template, Trait, UNIT, Weights};
pub(crate) use word_list::{WordList, WordLists};

/// Rules that say which words argue and what they say, with the words a parser knows.
///
/// The built-in English one is [`Lexicon::english`]; a user's file adds to it with [`Lexicon::merge`]. The format is
/// taught in the lexicon chapter of the documentation. Cloning is cheap.
#[derive(Clone, Debug)]
pub struct Lexicon {
    inner: Arc<Inner>,
}

#[derive(Debug)]
pub(crate) struct Inner {
    files: Vec<Source>,
    pub(crate) words: WordTable,
    pub(crate) rules: Vec<Rule>,
    pub(crate) program: Program,
    pub(crate) index: Index,
    pub(crate) weights: Weights,
    pub(crate) scores: Scores,
    pub(crate) reporting: Reporting,
    pub(crate) names: Arc<Names>,
}

impl Inner {
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
    Words,
    Rules,
    Weights,
    Scores,
}

static ENGLISH: Lazy<Lexicon> = Lazy::new(|| {
    // the files are part of the crate and a test reads them, so the empty lexicon never comes to be
    Lexicon::read_english().unwrap_or_else(|_| Lexicon::empty())
});

/// The files of the built-in English lexicon, with the names under which errors report them.
pub(crate) const ENGLISH_FILES: &[(&str, &str)] = &[
    ("english/words.txt", include_str!("english/words.txt")),
    ("english/reporting.txt", include_str!("english/reporting.txt")),
    ("english/connectives.lex", include_str!("english/connectives.lex")),
    ("english/phrases.lex", include_str!("english/phrases.lex")),
    ("english/attribution.lex", include_str!("english/attribution.lex")),
    ("english/connectives.weights", include_str!("english/connectives.weights")),
    ("english/claims.scores", include_str!("english/claims.scores")),
    ("english/rebuttals.scores", include_str!("english/rebuttals.scores")),
];

impl Source {
    fn read(origin: &str, text: &str) -> Result<Source, LexiconError> {
        let kind = match origin.rsplit('.').next() {
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
    /// The built-in English lexicon, built at its first use.
    pub fn english() -> &'static Lexicon {
        &ENGLISH
    }

    /// Reads the files of the built-in lexicon.
    pub(crate) fn read_english() -> Result<Lexicon, LexiconError> {
        let files = ENGLISH_FILES.iter().map(|(origin, text)| Source::read(origin, text));
        Lexicon::build(files.collect::<Result<_, _>>()?)
    }

    /// Reads a lexicon file; `origin` is the name that errors give it.
    ///
    /// # Errors
    ///
    /// The first line that does not follow the format, with its line, its column and what was expected there.
    pub fn parse(origin: &str, text: &str) -> Result<Lexicon, LexiconError> {
        let file = Arc::new(format::read(origin, text)?);
        let source = Source { origin: origin.into(), text: text.into(), file, kind: FileKind::Rules };
        // built upon the English words, so that the classes in its patterns mean something
        let english = ENGLISH.inner.files.iter().filter(|source| source.kind == FileKind::Words).cloned();
        Lexicon::build(english.chain([source]).collect())
    }

    /// This lexicon with the rules of the other: a rule of the same pattern takes the place of the old one, `off`
    /// switches it off. Neither of the two changes.
    ///
    /// # Errors
    ///
    /// A rule of `other` that cannot stand beside these, such as one switched off that is not there.
    pub fn merge(&self, other: &Lexicon) -> Result<Lexicon, LexiconError> {
        let new = other.inner.files.iter().filter(|source| source.kind == FileKind::Rules);
        Lexicon::build(self.inner.files.iter().chain(new).cloned().collect())
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

    fn empty() -> Lexicon {
        let (words, names) = (WordTable::default(), Arc::new(Names::default()));
        Lexicon {
            inner: Arc::new(Inner {
                files: Vec::new(),
                words,
                rules: Vec::new(),
                program: Program::default(),
                index: Index::default(),
                weights: Weights::default(),
                scores: Scores::default(),
                reporting: Reporting::default(),
                names,
            }),
        }
    }

    fn build(files: Vec<Source>) -> Result<Lexicon, LexiconError> {
        let mut words = WordTable::default();
        let mut lists = WordLists::default();
        let mut names = Names { language: "en".into(), ..Names::default() };
        for source in files.iter().filter(|source| source.kind == FileKind::Words) {
            words::read(&source.origin, &source.text, &mut words, &mut lists)?;
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
        let reporting = Reporting::build(&words, lists, &mut names);
        let names = Arc::new(names);
        Ok(Lexicon {
            inner: Arc::new(Inner { files, words, rules, program, index, weights, scores, reporting, names }),
        })
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
    fn the_english_files_are_right() {
        let files = ENGLISH_FILES.iter().map(|(origin, text)| Source::read(origin, text));
        let built = files.collect::<Result<Vec<_>, _>>().and_then(Lexicon::build);
        assert_eq!(built.map(|lexicon| lexicon.len()), Ok(Lexicon::english().len()));
        assert!(Lexicon::english().len() > 250);
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
