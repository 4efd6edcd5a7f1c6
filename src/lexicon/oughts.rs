//! The words that say what ought to be, found once when a lexicon is built.

use super::few::{Few, TooMany};
use super::pattern::Filter;
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
    /// Words that begin a call to act, in ascending order.
    calls: Vec<Vec<WordId>>,
    /// The verbs and the first words of all these but the calls: most verbs are told by it to be none.
    verbs: Filter,
    /// The first words of the calls.
    openers: Filter,
}

impl Oughts {
    pub(crate) fn build(words: &WordTable, lists: &Lists) -> Result<Oughts, TooMany> {
        let few = |list| Few::find(words, lists, list);
        let known = |text: &str| text.split(' ').map(|word| words.find(word.as_bytes())).collect::<Vec<_>>();
        let rows = |list| {
            let rows = lists.of(list).iter().map(|entry| known(&entry.text));
            rows.filter(|row| row.iter().all(|word| word.is_known())).collect()
        };
        let mut oughts = Oughts {
            ought: few(List::Ought)?,
            guess: few(List::Guess)?,
            ought_to: few(List::OughtTo)?,
            to: few(List::Infinitive)?,
            person: few(List::Need)?,
            together: rows(List::OughtTogether),
            calls: rows(List::Call),
            verbs: Filter::NONE,
            openers: Filter::NONE,
        };
        oughts.calls.sort_unstable();
        let first = |rows: &[Vec<WordId>]| rows.iter().filter_map(|words| words.first().copied()).collect::<Vec<_>>();
        let verbs: Vec<WordId> = oughts.verbs().collect();
        oughts.verbs = Filter::of_all(&verbs);
        oughts.openers = Filter::of_all(&first(&oughts.calls));
        Ok(oughts)
    }

    /// The calls to act that begin with the word.
    #[inline]
    pub(crate) fn calls(&self, first: WordId) -> impl Iterator<Item = &[WordId]> {
        let begins = move |call: &&Vec<WordId>| call.first() == Some(&first);
        let before = |call: &Vec<WordId>| call.first() < Some(&first);
        let from = if self.openers.lets(first) { self.calls.partition_point(before) } else { self.calls.len() };
        self.calls.get(from..).unwrap_or(&[]).iter().take_while(begins).map(Vec::as_slice)
    }

    /// The verbs that say so, and the first words of several that do.
    pub(crate) fn verbs(&self) -> impl Iterator<Item = WordId> {
        let single = [&self.ought, &self.ought_to, &self.person].into_iter().flat_map(|few| few.iter());
        single.chain(self.together.iter().filter_map(|words| words.first().copied()))
    }

    /// Whether the verb may be one that says so, or the first word of several that do.
    #[inline]
    pub(crate) fn may_be(&self, verb: WordId) -> bool {
        self.verbs.lets(verb)
    }
}
