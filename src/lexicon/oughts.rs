//! The words that say what ought to be, found once when a lexicon is built.

use super::reporting::Few;
use crate::text::lists::{List, Lists};
use crate::text::word::{WordId, WordTable};

/// What the claim stage asks for to tell a prescription.
#[derive(Clone, Debug, Default)]
pub(crate) struct Oughts {
    /// Verbs that say what ought to be; but before `guess` they guess.
    pub(crate) ought: Few,
    pub(crate) guess: Few,
    /// Verbs that say so before the sign of the infinitive.
    pub(crate) ought_to: Few,
    pub(crate) to: Few,
    /// Verbs that say so of a person whatever follows.
    pub(crate) person: Few,
    /// Words that say so together.
    pub(crate) together: Vec<Vec<WordId>>,
    /// Words that begin a call to act.
    pub(crate) calls: Vec<Vec<WordId>>,
}

impl Oughts {
    pub(crate) fn build(words: &WordTable, lists: &Lists) -> Oughts {
        let few = |list| Few::find(words, lists.of(list));
        let known = |text: &str| text.split(' ').map(|word| words.find(word.as_bytes())).collect::<Vec<_>>();
        let rows = |list| {
            let rows = lists.of(list).iter().map(|entry| known(&entry.text));
            rows.filter(|row| row.iter().all(|word| word.is_known())).collect()
        };
        Oughts {
            ought: few(List::Ought),
            guess: few(List::Guess),
            ought_to: few(List::OughtTo),
            to: few(List::Infinitive),
            person: few(List::Need),
            together: rows(List::OughtTogether),
            calls: rows(List::Call),
        }
    }
}
