//! The words by which a statement grants what it says, or a report is called false, found once when a lexicon is built.

use super::few::{Few, TooMany};
use super::pattern::Filter;
use crate::text::lists::{List, Lists};
use crate::text::word::{WordId, WordTable};

/// What the claim stage asks for to tell what is granted without a marker.
#[derive(Clone, Debug, Default)]
pub(crate) struct Grants {
    /// Words that grant what they stand in: "it may be late".
    pub(crate) words: Few,
    /// Verbs that grant what the verb behind them says: "it does stop here".
    pub(crate) stressed: Few,
    /// Words that open what others hold: "critics count the cost".
    pub(crate) holders: Few,
    /// Words that call a report false: "she falsely claimed that it stops here".
    pub(crate) falsely: Few,
    /// The words of the first two: most words are told by it to be none.
    verbs: Filter,
}

impl Grants {
    pub(crate) fn build(words: &WordTable, lists: &Lists) -> Result<Grants, TooMany> {
        let few = |list| Few::find(words, lists, list);
        let (words, stressed) = (few(List::Grant)?, few(List::GrantStressed)?);
        let verbs: Vec<WordId> = words.iter().chain(stressed.iter()).collect();
        Ok(Grants {
            words,
            stressed,
            holders: few(List::GrantHolder)?,
            falsely: few(List::ReportFalse)?,
            verbs: Filter::of_all(&verbs),
        })
    }

    /// The words that grant what they stand in, or what the verb behind them says.
    pub(crate) fn verbs(&self) -> impl Iterator<Item = WordId> {
        self.words.iter().chain(self.stressed.iter())
    }

    /// Whether the word may grant what it stands in.
    #[inline]
    pub(crate) fn may_be(&self, word: WordId) -> bool {
        self.verbs.lets(word)
    }
}
