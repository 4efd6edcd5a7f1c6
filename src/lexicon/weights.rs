//! Fitted weights: a linear table in a text file that a person can read.

use super::image::image;
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

/// How many weights a row has but for words.
const CELLS: usize = TRAITS * Template::ALL.len();

/// The most weights of a table.
pub(crate) const MOST_WEIGHTS: usize = 2_000;

/// A weight of this much is one unit of log-odds.
pub(crate) const UNIT: f32 = 16.0;

/// Weights by feature: for one rule's words, or for any.
#[derive(Clone, Debug, Default)]
pub(crate) struct Weights {
    /// By the number of its name, one more than the row of a rule that has weights of its own; 0 where it has none.
    rows: Vec<u16>,
    /// Row after row: what a feature adds for the rule, what it adds for any rule included. First the `CELLS` of the
    /// traits but for words, then for each column of `words` those of the templates that look at words.
    cells: Vec<i16>,
    words: Columns,
    /// How sure rules without a row are where their conditions hold, in ascending order.
    sure: Vec<(RuleName, i16)>,
    /// The same for rules too rare to be counted, by the number of their words.
    unseen: [i16; COUNTS],
    names: Vec<RuleName>,
}

/// The templates that look at words.
const WORD_TEMPLATES: [Template; 2] = [Template::WordBefore, Template::WordAfter];

/// The words that have weights, each with a column of its own: what a word adds is found without a search.
#[derive(Clone, Debug, Default)]
struct Columns {
    /// By the number of the word, one more than its column; 0 where it has none.
    of: Vec<u16>,
    count: u16,
}

impl Columns {
    fn add(&mut self, word: WordId) {
        let at = word.0 as usize;
        self.of.resize(self.of.len().max(at + 1), 0);
        if let Some(column) = self.of.get_mut(at).filter(|column| **column == 0) {
            self.count += 1;
            *column = self.count;
        }
    }

    /// Where a row holds what the word adds.
    fn cell(&self, template: Template, word: WordId) -> Option<usize> {
        let place = WORD_TEMPLATES.iter().position(|own| *own == template)?;
        let column = self.of.get(word.0 as usize).filter(|column| **column > 0)?;
        Some(CELLS + (*column as usize - 1) * WORD_TEMPLATES.len() + place)
    }

    /// How many weights a row has.
    fn width(&self) -> usize {
        CELLS + self.count as usize * WORD_TEMPLATES.len()
    }

    /// Where a row holds the weight of a feature.
    fn place(&self, template: Template, value: Trait) -> Option<usize> {
        match value {
            Trait::Word(word) => self.cell(template, word),
            // the templates of one trait side by side, as most features are a mere yes
            _ => Some(value.number()? * Template::ALL.len() + template as usize),
        }
    }
}

/// A line of a weights file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    template: Template,
    rule: Option<RuleName>,
    value: Trait,
    weight: i16,
}

image!(struct Line { template, rule, value, weight });
image!(
    enum Trait {
        Yes,
        None,
        Count(count),
        Class(tag),
        Mark(kind),
        Word(word),
    }
);

/// The weights of one rule's words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'w> {
    words: &'w Columns,
    cells: &'w [i16],
}

impl Weights {
    /// The table of the lines of a file.
    pub(crate) fn of(lines: &[Line], names: &mut Names) -> Weights {
        let named = Template::ALL.iter().filter_map(|template| names.add(template.name())).collect();
        let always = |line: &&Line| line.template == Template::Always && line.value == Trait::Yes;
        let mut known: Vec<RuleName> = lines.iter().filter(always).filter_map(|line| line.rule).collect();
        known.sort_unstable();
        known.dedup();
        let mut words = Columns::default();
        for line in lines {
            if let Trait::Word(word) = line.value {
                words.add(word);
            }
        }
        let width = words.width();
        let mut shared = vec![0; width];
        lines.iter().filter(|line| line.rule.is_none()).for_each(|line| set(&mut shared, &words, line));
        let mut cells = shared.repeat(known.len());
        let mut rows: Vec<&mut [i16]> = cells.chunks_exact_mut(width).collect();
        for line in lines {
            let row = line.rule.and_then(|rule| known.binary_search(&rule).ok()).and_then(|row| rows.get_mut(row));
            row.into_iter().for_each(|row| set(row, &words, line));
        }
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
        let mut rows = vec![0; known.last().map_or(0, |last| usize::from(last.0) + 1)];
        for (rule, number) in known.iter().zip(1..) {
            if let Some(row) = rows.get_mut(usize::from(rule.0)) {
                *row = number;
            }
        }
        Weights { rows, cells, words, sure, unseen, names: named }
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
        let row = usize::from(*self.rows.get(usize::from(rule.0))?).checked_sub(1)?;
        let width = self.words.width();
        let cells = self.cells.get(row * width..(row + 1) * width)?;
        Some(Row { words: &self.words, cells })
    }

    /// The name under which a feature appears as evidence.
    pub(crate) fn name(&self, template: Template) -> RuleName {
        self.names.get(template as usize).copied().unwrap_or(RuleName(0))
    }
}

impl Row<'_> {
    /// What a feature adds to the log-odds that the words of the rule work as a connective, in sixteenths.
    pub(crate) fn of(&self, template: Template, value: Trait) -> i32 {
        self.words.place(template, value).and_then(|cell| self.cells.get(cell)).map_or(0, |weight| i32::from(*weight))
    }
}

/// Adds a weight to a row.
fn set(row: &mut [i16], words: &Columns, line: &Line) {
    if let Some(place) = words.place(line.template, line.value).and_then(|cell| row.get_mut(cell)) {
        *place += line.weight;
    }
}

/// Reads a file: `template TAB rule or * TAB trait TAB weight`.
pub(crate) fn lines(origin: &str, text: &str, words: &WordTable, names: &Names) -> Result<Vec<Line>, LexiconError> {
    let mut lines = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_end();
        if !trimmed.is_empty() && !trimmed.starts_with('#') {
            let Some(line) = weight(trimmed, words, names) else {
                let problem = format!("expected `feature TAB rule or * TAB value TAB weight`, found `{trimmed}`");
                return Err(LexiconError::at(origin, text, offset, problem));
            };
            if lines.len() == MOST_WEIGHTS {
                return Err(LexiconError::at(origin, text, offset, format!("expected at most {MOST_WEIGHTS} weights")));
            }
            lines.push(line);
        }
        offset += line.len();
    }
    Ok(lines)
}

fn weight(line: &str, words: &WordTable, names: &Names) -> Option<Line> {
    let mut columns = line.split('\t');
    let template = columns.next()?;
    let template = Template::ALL.iter().find(|known| known.name() == template)?;
    let rule = columns.next()?;
    let rule = if rule == "*" { None } else { Some(names.find(rule)?) };
    let value = Trait::read(columns.next()?, words)?;
    let placed = !matches!(value, Trait::Word(_)) || WORD_TEMPLATES.contains(template);
    let weight: i8 = columns.next()?.parse().ok().filter(|_| placed)?;
    columns.next().is_none().then_some(Line { template: *template, rule, value, weight: i16::from(weight) })
}
