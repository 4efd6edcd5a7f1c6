//! Word lists that a single stage asks for: they stand in the words files like any section, and take no class.

use super::image::image;
use crate::text::word::{Classes, WordId, WordTable};

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident $section:literal),* $(,)?) => {
        /// A list of words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum WordList {
            $($(#[$doc])* $name,)*
        }

        /// The lists with the sections of a words file that fill them.
        const SECTIONS: &[(WordList, &str)] = &[$((WordList::$name, $section)),*];
    };
}

lists! {
    /// Words in the names of newspapers, broadcasters and agencies.
    Outlet "outlet",
    /// Particles of verbs of saying: "pointed out".
    Particle "report.particle",
    /// Verbs of judging with two objects: "calls it progress".
    Judge "report.judge",
    /// Nouns that say for what reason somebody acts: "on the grounds that".
    Ground "report.ground",
    /// Nouns for what unnamed people hold: "the official view is that".
    View "report.view",
    /// Nouns for what somebody else is said to hold, even where nobody is named: "the objection that".
    Doubt "report.doubt",
    /// How widely something is said: "it is often said that", "conventional wisdom".
    General "report.general",
    /// Forms of "hear".
    Hearing "report.hearing",
    /// Modals for what people may say: "one might think".
    Might "report.might",
    /// What a view is that the author does not share: "it is tempting to think that".
    Tempting "report.tempting",
    /// What is said of a view that follows: "Lee's case is simple."
    Outline "report.outline",
    /// Verbs whose "that" clause is true for whoever uses them: "she knows that".
    Factive "report.factive",
    /// What joins a clause that counters the one before: "but", "although".
    Counter "report.counter",
    /// What joins a clause that the author more often than not adds to a report: "she said it was safe, although it leaks".
    Addition "report.addition",
    /// Helpers in the present: "is", "has", "will".
    Present "report.present",
    /// Modals with which the author says what somebody ought to say or know.
    Ought "report.ought",
    /// Verbs with which somebody has the view that a noun names: "makes the case that", "comes to the conclusion that".
    Bear "report.bear",
    /// Verbs that add little to the infinitive behind them: "went on to argue that".
    Light "report.light",
    /// What a colon stands behind that names a kind of text, and no speaker: "Opinion:".
    Genre "report.genre",
    /// What a colon stands behind where the author of an interview asks: "Q:".
    Asker "report.asker",
    /// .. and where the one she talks to answers: "A:".
    Answerer "report.answerer",
}

/// The words of each list, sorted.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordLists([Vec<WordId>; SECTIONS.len()]);

image!(struct WordLists { 0 });

impl WordList {
    /// The list that a section fills.
    pub(crate) fn of(section: &str) -> Option<WordList> {
        SECTIONS.iter().find(|(_, name)| *name == section).map(|(list, _)| *list)
    }
}

impl WordLists {
    /// Adds a word to a list, and to the table where it is new. `None` where the table is full or the word too long.
    pub(crate) fn add(&mut self, list: WordList, word: &str, table: &mut WordTable) -> Option<()> {
        let word = table.add(word.as_bytes(), Classes::NONE)?;
        let words = self.0.get_mut(list as usize)?;
        if let Err(place) = words.binary_search(&word) {
            words.insert(place, word);
        }
        Some(())
    }

    /// Whether the word is in the list.
    pub(crate) fn hold(&self, list: WordList, word: WordId) -> bool {
        word.is_known() && self.0.get(list as usize).is_some_and(|words| words.binary_search(&word).is_ok())
    }
}
