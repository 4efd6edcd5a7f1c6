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
    /// The trait as a number: its kind in the high byte but for words, whose numbers take two.
    const fn code(self) -> u32 {
        match self {
            Trait::Yes => 0,
            Trait::None => 1,
            Trait::Count(count) => 0x100 | count as u32,
            Trait::Class(tag) => 0x200 | tag as u32,
            Trait::Mark(kind) => 0x300 | kind as u32,
            Trait::Word(word) => 0x1_0000 | word.0 as u32,
        }
    }

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

/// The most weights of a table.
pub(crate) const MOST_WEIGHTS: usize = 2_000;

/// A weight of this much is one unit of log-odds.
pub(crate) const UNIT: f32 = 16.0;

/// Weights by feature: for one rule's words, or for any.
#[derive(Clone, Debug, Default)]
pub(crate) struct Weights {
    /// Open-addressed; an empty slot has the key 0. The length is a power of two, at least twice the number of weights.
    slots: Vec<(u64, i8)>,
    names: Vec<RuleName>,
    count: usize,
}

impl Weights {
    /// Reads a file: `template TAB rule or * TAB trait TAB weight`.
    pub(crate) fn read(
        origin: &str,
        text: &str,
        words: &WordTable,
        names: &mut Names,
    ) -> Result<Weights, LexiconError> {
        let mut weights =
            Weights { slots: vec![(0, 0); 4 * MOST_WEIGHTS.next_power_of_two() / 2], ..Weights::default() };
        weights.names = Template::ALL.iter().filter_map(|template| names.add(template.name())).collect();
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            let trimmed = line.trim_end();
            if !trimmed.is_empty() && !trimmed.starts_with('#') {
                let Some((key, weight)) = weight(trimmed, words, names) else {
                    let problem = format!("expected `feature TAB rule or * TAB value TAB weight`, found `{trimmed}`");
                    return Err(located(origin, text, offset, problem));
                };
                if weights.count == MOST_WEIGHTS {
                    return Err(located(origin, text, offset, format!("expected at most {MOST_WEIGHTS} weights")));
                }
                weights.put(key, weight);
            }
            offset += line.len();
        }
        Ok(weights)
    }

    fn put(&mut self, key: u64, weight: i8) {
        let mask = self.slots.len() - 1;
        let mut at = slot(key) & mask;
        while let Some(place) = self.slots.get_mut(at) {
            if place.0 == 0 || place.0 == key {
                self.count += usize::from(place.0 == 0);
                *place = (key, weight);
                return;
            }
            at = (at + 1) & mask;
        }
    }

    fn get(&self, key: u64) -> Option<i8> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut at = slot(key) & mask;
        loop {
            match self.slots.get(at) {
                Some(&(found, weight)) if found == key => return Some(weight),
                Some(&(0, _)) | None => return None,
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// Whether the rule has weights of its own, so that they and not its conditions decide.
    pub(crate) fn knows(&self, rule: RuleName) -> bool {
        self.get(key(Template::Always, Some(rule), Trait::Yes)).is_some()
    }

    /// What a feature adds to the log-odds that the words of the rule work as a connective.
    pub(crate) fn of(&self, rule: RuleName, template: Template, value: Trait) -> f32 {
        let own = self.get(key(template, Some(rule), value)).unwrap_or(0);
        let shared = self.get(key(template, None, value)).unwrap_or(0);
        (f32::from(own) + f32::from(shared)) / UNIT
    }

    /// The name under which a feature appears as evidence.
    pub(crate) fn name(&self, template: Template) -> RuleName {
        self.names.get(template as usize).copied().unwrap_or(RuleName(0))
    }
}

/// A feature's key; never 0, as its highest bit is set.
fn key(template: Template, rule: Option<RuleName>, value: Trait) -> u64 {
    let rule = rule.map_or(0, |rule| u64::from(rule.0) + 1);
    1 << 63 | (template as u64) << 48 | rule << 24 | u64::from(value.code())
}

fn slot(key: u64) -> usize {
    // Fibonacci hashing: the high bits of the product depend on all bits of the key
    (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize
}

fn weight(line: &str, words: &WordTable, names: &Names) -> Option<(u64, i8)> {
    let mut columns = line.split('\t');
    let template = columns.next()?;
    let template = Template::ALL.iter().find(|known| known.name() == template)?;
    let rule = columns.next()?;
    let rule = if rule == "*" { None } else { Some(names.find(rule)?) };
    let value = Trait::read(columns.next()?, words)?;
    let weight = columns.next()?.parse().ok()?;
    columns.next().is_none().then_some((key(*template, rule, value), weight))
}
