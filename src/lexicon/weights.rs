//! Fitted weights: a linear table in a text file that a person can read.

use super::format::located;
use super::named;
use crate::error::LexiconError;
use crate::model::{Names, RuleName};
use crate::text::token::{Kind, Tag};
use crate::text::word::{WordId, WordTable};

named! {
    /// What a feature looks at.
    Template {
        Always "always",
        Conditions "conditions-hold",
        Parts "in-parts",
        WordBefore "word-before",
        WordAfter "word-after",
        ClassBefore "class-before",
        ClassBefore2 "class-before-that",
        ClassAfter "class-after",
        ClassAfter2 "class-after-that",
        ClassAfter3 "class-third-after",
        ClauseAfter "clause-after",
        FiniteNear "finite-verb-near",
        FiniteBeforePause "finite-verb-before-pause",
        FiniteLeftOfPause "finite-verb-left-of-pause",
        FiniteLeft "finite-verb-left",
        VerbLeft "verb-left",
        FirstAfterAdverbs "first-after-adverbs",
        SameVerb "same-verb-form",
        SameClass "same-class",
        SubjectAfter "subject-after",
        SentenceStart "sentence-start",
        ClauseStart "clause-start",
        Capital "capital",
        ClauseEnd "clause-end",
        WordsLeft "words-left",
        ByConditions "by-conditions",
    }
}

/// What a feature found there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trait {
    Yes,
    None,
    Count(u8),
    Class(Tag),
    Mark(Kind),
    Word(WordId),
}

impl Trait {
    /// The number of a trait that is not a word; `None` for words, and for counts beyond those that are told apart.
    const fn number(self) -> Option<usize> {
        match self {
            Trait::Yes => Some(0),
            Trait::None => Some(1),
            Trait::Count(count) if (count as usize) < COUNTS => Some(2 + count as usize),
            Trait::Class(tag) => Some(2 + COUNTS + tag as usize),
            Trait::Mark(kind) => Some(2 + COUNTS + Tag::ALL.len() + kind as usize),
            Trait::Count(_) | Trait::Word(_) => None,
        }
    }

    #[cfg(feature = "fit")]
    /// How a weights file writes it.
    pub(crate) fn written(self, words: &WordTable) -> String {
        match self {
            Trait::Yes => "yes".into(),
            Trait::None => "none".into(),
            Trait::Count(count) => format!("{count}"),
            Trait::Class(tag) => tag.name().into(),
            Trait::Mark(kind) => kind.name().into(),
            Trait::Word(word) => format!("\"{}\"", words.letters(word)),
        }
    }

    fn read(written: &str, words: &WordTable) -> Option<Trait> {
        if let Some(word) = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
            return Some(words.find(word.as_bytes())).filter(|word| word.is_known()).map(Trait::Word);
        }
        let class = Tag::ALL.iter().find(|tag| tag.name() == written).map(|tag| Trait::Class(*tag));
        let mark = || Kind::ALL.iter().find(|kind| kind.name() == written).map(|kind| Trait::Mark(*kind));
        match written {
            "yes" => Some(Trait::Yes),
            "none" => Some(Trait::None),
            _ => class.or_else(mark).or_else(|| written.parse().ok().map(Trait::Count)),
        }
    }
}

/// Counts are told apart up to this.
const COUNTS: usize = 8;

/// How many traits there are but for words.
const TRAITS: usize = 2 + COUNTS + Tag::ALL.len() + Kind::ALL.len();

/// How many weights a row has.
const CELLS: usize = TRAITS * Template::ALL.len();

/// The most weights of a table.
pub(crate) const MOST_WEIGHTS: usize = 2_000;

/// A weight of this much is one unit of log-odds.
pub(crate) const UNIT: f32 = 16.0;

/// Weights by feature: for one rule's words, or for any.
#[derive(Clone, Debug, Default)]
pub(crate) struct Weights {
    /// The names of the rules that have weights of their own, each with the number of its row, in ascending order.
    rows: Vec<(RuleName, usize)>,
    /// Row after row, `CELLS` each: what a feature adds for the rule, what it adds for any rule included.
    cells: Vec<i16>,
    /// What words add, by template, rule and word; `None` stands for any rule. In ascending order.
    words: Vec<(WordKey, i16)>,
    /// How sure rules without a row are where their conditions hold, in ascending order.
    sure: Vec<(RuleName, i16)>,
    /// The same for rules too rare to be counted, by the number of their words.
    unseen: [i16; COUNTS],
    names: Vec<RuleName>,
}

type WordKey = (Template, Option<RuleName>, WordId);

/// A line of a weights file.
struct Line {
    template: Template,
    rule: Option<RuleName>,
    value: Trait,
    weight: i16,
}

/// The weights of one rule's words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'w> {
    weights: &'w Weights,
    cells: &'w [i16],
    rule: RuleName,
}

impl Weights {
    /// Reads a file: `template TAB rule or * TAB trait TAB weight`.
    pub(crate) fn read(
        origin: &str,
        text: &str,
        words: &WordTable,
        names: &mut Names,
    ) -> Result<Weights, LexiconError> {
        let named = Template::ALL.iter().filter_map(|template| names.add(template.name())).collect();
        let mut lines = Vec::new();
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            let trimmed = line.trim_end();
            if !trimmed.is_empty() && !trimmed.starts_with('#') {
                let Some(line) = weight(trimmed, words, names) else {
                    let problem = format!("expected `feature TAB rule or * TAB value TAB weight`, found `{trimmed}`");
                    return Err(located(origin, text, offset, problem));
                };
                if lines.len() == MOST_WEIGHTS {
                    return Err(located(origin, text, offset, format!("expected at most {MOST_WEIGHTS} weights")));
                }
                lines.push(line);
            }
            offset += line.len();
        }
        Ok(Weights { names: named, ..Weights::of(&lines) })
    }

    fn of(lines: &[Line]) -> Weights {
        let always = |line: &&Line| line.template == Template::Always && line.value == Trait::Yes;
        let mut known: Vec<RuleName> = lines.iter().filter(always).filter_map(|line| line.rule).collect();
        known.sort_unstable();
        known.dedup();
        let mut shared = [0; CELLS];
        set(&mut shared, lines.iter().filter(|line| line.rule.is_none()));
        let mut cells = Vec::with_capacity(known.len() * CELLS);
        for rule in &known {
            let mut row = [0; CELLS];
            set(&mut row, lines.iter().filter(|line| line.rule == Some(*rule)));
            cells.extend(row.iter().zip(shared).map(|(own, shared)| own + shared));
        }
        let word = |line: &Line| match line.value {
            Trait::Word(word) => Some(((line.template, line.rule, word), line.weight)),
            _ => None,
        };
        let mut words: Vec<_> = lines.iter().filter_map(word).collect();
        words.sort_by_key(|(key, _)| *key);
        let counted = lines.iter().filter(|line| line.template == Template::ByConditions);
        let mut sure: Vec<_> = counted.clone().filter_map(|line| Some((line.rule?, line.weight))).collect();
        sure.sort_unstable();
        let mut unseen = [0; COUNTS];
        for line in counted.filter(|line| line.rule.is_none()) {
            let Trait::Count(words) = line.value else { continue };
            if let Some(place) = unseen.get_mut(words as usize) {
                *place = line.weight;
            }
        }
        Weights { rows: known.into_iter().zip(0..).collect(), cells, words, sure, unseen, names: Vec::new() }
    }

    /// The log-odds, in sixteenths, that the words of a rule without a row work as a connective where its conditions
    /// hold: counted for the rule where it is frequent enough, else for rules of as many words.
    pub(crate) fn by_conditions(&self, rule: RuleName, words: usize) -> i32 {
        let own = self.sure.binary_search_by_key(&rule, |(name, _)| *name).ok().and_then(|at| self.sure.get(at));
        let weight = own.map(|(_, weight)| weight).or_else(|| self.unseen.get(words.min(COUNTS - 1)));
        i32::from(weight.copied().unwrap_or_default())
    }

    /// The weights of the rule's words, where it has some of its own, so that they and not its conditions decide.
    pub(crate) fn row(&self, rule: RuleName) -> Option<Row<'_>> {
        let at = self.rows.binary_search_by_key(&rule, |(name, _)| *name).ok()?;
        let (_, row) = self.rows.get(at)?;
        let cells = self.cells.get(row * CELLS..(row + 1) * CELLS)?;
        Some(Row { weights: self, cells, rule })
    }

    /// The name under which a feature appears as evidence.
    pub(crate) fn name(&self, template: Template) -> RuleName {
        self.names.get(template as usize).copied().unwrap_or(RuleName(0))
    }

    fn word(&self, key: WordKey) -> i32 {
        let found = self.words.binary_search_by_key(&key, |(key, _)| *key).ok().and_then(|at| self.words.get(at));
        found.map_or(0, |(_, weight)| i32::from(*weight))
    }
}

impl Row<'_> {
    /// What a feature adds to the log-odds that the words of the rule work as a connective, in sixteenths.
    pub(crate) fn of(&self, template: Template, value: Trait) -> i32 {
        match value {
            Trait::Word(word) => {
                self.weights.word((template, Some(self.rule), word)) + self.weights.word((template, None, word))
            }
            _ => cell(template, value).and_then(|cell| self.cells.get(cell)).map_or(0, |weight| i32::from(*weight)),
        }
    }
}

/// Where a row holds the weight: the templates of one trait side by side, as most features are a mere yes.
fn cell(template: Template, value: Trait) -> Option<usize> {
    Some(value.number()? * Template::ALL.len() + template as usize)
}

fn set<'l>(row: &mut [i16; CELLS], lines: impl Iterator<Item = &'l Line>) {
    for line in lines {
        if let Some(place) = cell(line.template, line.value).and_then(|cell| row.get_mut(cell)) {
            *place = line.weight;
        }
    }
}

fn weight(line: &str, words: &WordTable, names: &Names) -> Option<Line> {
    let mut columns = line.split('\t');
    let template = columns.next()?;
    let template = Template::ALL.iter().find(|known| known.name() == template)?;
    let rule = columns.next()?;
    let rule = if rule == "*" { None } else { Some(names.find(rule)?) };
    let value = Trait::read(columns.next()?, words)?;
    let weight: i8 = columns.next()?.parse().ok()?;
    columns.next().is_none().then_some(Line { template: *template, rule, value, weight: i16::from(weight) })
}
