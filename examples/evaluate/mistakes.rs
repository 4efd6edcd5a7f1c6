//! What went wrong, by the word it hangs on.

use std::collections::BTreeMap;
use std::fmt;

/// In what a mistake was made.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum What {
    /// A connective, by its words.
    Marker,
    /// Reported words, by their cue.
    Quote,
    /// A rebuttal between two sides of the text, by its marker.
    Rebuttal,
    /// A component of an argument, by the marker in front of it.
    Unit,
    /// A support or an attack, by the marker in front of where it begins.
    Edge,
}

impl What {
    fn name(self) -> &'static str {
        match self {
            What::Marker => "marker",
            What::Quote => "quote",
            What::Rebuttal => "rebuttal",
            What::Unit => "unit",
            What::Edge => "edge",
        }
    }
}

/// What the mistake was.
#[derive(Clone, Copy)]
pub(crate) enum Wrong {
    /// The gold has it and the parser does not.
    Missed,
    /// The parser has it and the gold does not.
    Unwanted,
    /// Both have it, the parser with a sense that the gold does not give.
    Sense,
}

#[derive(Default)]
struct Cost {
    missed: usize,
    unwanted: usize,
    sense: usize,
    /// The first place, as the text's id and a byte offset.
    place: String,
}

impl Cost {
    fn total(&self) -> usize {
        self.missed + self.unwanted + self.sense
    }
}

/// All mistakes.
#[derive(Default)]
pub(crate) struct Mistakes {
    costs: BTreeMap<(What, String), Cost>,
}

impl Mistakes {
    /// Counts a mistake that hangs on these words, which may be none, at byte `offset` of the text.
    pub(crate) fn add(&mut self, what: What, words: &str, wrong: Wrong, id: &str, offset: usize) {
        let words = words.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ");
        let words = if words.is_empty() { "(none)".to_owned() } else { words };
        let cost = self.costs.entry((what, words)).or_default();
        match wrong {
            Wrong::Missed => cost.missed += 1,
            Wrong::Unwanted => cost.unwanted += 1,
            Wrong::Sense => cost.sense += 1,
        }
        if cost.place.is_empty() {
            cost.place = format!("{id} at byte {offset}");
        }
    }

    /// The words that cost most, as a table of at most `most` lines.
    pub(crate) fn costliest(&self, most: usize) -> Costliest<'_> {
        let mut lines: Vec<_> = self.costs.iter().map(|((what, words), cost)| (*what, words.as_str(), cost)).collect();
        // stable: words that cost the same stay in the order of the alphabet
        lines.sort_by_key(|(_, _, cost)| std::cmp::Reverse(cost.total()));
        lines.truncate(most);
        Costliest(lines)
    }
}

/// The words that cost most.
pub(crate) struct Costliest<'m>(Vec<(What, &'m str, &'m Cost)>);

impl fmt::Display for Costliest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return Ok(());
        }
        let width = self.0.iter().map(|(_, words, _)| words.chars().count()).max().unwrap_or(0);
        writeln!(
            f,
            "\n{:9} {:width$} {:>7} {:>9} {:>12}   first",
            "mistakes", "word", "missed", "unwanted", "wrong sense"
        )?;
        for (what, words, cost) in &self.0 {
            let Cost { missed, unwanted, sense, place } = cost;
            writeln!(f, "{:9} {words:width$} {missed:7} {unwanted:9} {sense:12}   {place}", what.name())?;
        }
        Ok(())
    }
}
