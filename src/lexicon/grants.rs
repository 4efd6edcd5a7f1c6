//! The words by which a statement grants what it says, found once when a lexicon is built.

use super::reporting::Few;
use crate::text::lists::{List, Lists};
use crate::text::word::WordTable;

/// What the claim stage asks for to tell what is granted without a marker.
#[derive(Clone, Debug, Default)]
pub(crate) struct Grants {
    /// Words that grant what they stand in: "it may be late".
    pub(crate) words: Few,
    /// Verbs that grant what the verb behind them says: "it does stop here".
    pub(crate) stressed: Few,
    /// Words that open what others hold: "critics count the cost".
    pub(crate) holders: Few,
}

impl Grants {
    pub(crate) fn build(words: &WordTable, lists: &Lists) -> Grants {
        let few = |list| Few::find(words, lists.of(list));
        Grants { words: few(List::Grant), stressed: few(List::GrantStressed), holders: few(List::GrantHolder) }
    }
}
