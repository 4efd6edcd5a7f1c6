//! A list of so few words that a question compares a word with all of them at once.

use crate::error::LexiconError;
use crate::text::lists::{List, Lists};
use crate::text::word::{MOST_WORDS, WordId, WordTable};

/// The most words of such a list: their numbers are compared in a few instructions.
const MOST: usize = 16;

/// A few words that one question asks for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Few {
    /// Those behind the last are no word's number, so that nothing is like them.
    words: [WordId; MOST],
    count: usize,
}

impl Default for Few {
    fn default() -> Self {
        const { assert!(MOST_WORDS < u16::MAX as usize) };
        Few { words: [WordId(u16::MAX); MOST], count: 0 }
    }
}

/// A list that has more words than are asked for together, and how many it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooMany {
    list: List,
    count: usize,
}

impl Few {
    /// The words of the list that the table knows. A list that is too long is refused whether it knows them or not, as a
    /// word may become known later.
    pub(super) fn find(words: &WordTable, lists: &Lists, list: List) -> Result<Few, TooMany> {
        let entries = lists.of(list);
        if entries.len() > MOST {
            return Err(TooMany { list, count: entries.len() });
        }
        let mut few = Few::default();
        let known = entries.iter().map(|entry| words.find(entry.text.as_bytes())).filter(|word| word.is_known());
        for (place, word) in few.words.iter_mut().zip(known) {
            *place = word;
            few.count += 1;
        }
        Ok(few)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.count == 0
    }

    pub(crate) fn has(&self, word: WordId) -> bool {
        let [first, rest @ ..] = &self.words;
        // most hold one word; the others are compared at once
        let others = || rest.iter().fold(false, |has, own| has | (*own == word));
        *first == word || self.count > 1 && others()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = WordId> + '_ {
        self.words.iter().copied().take(self.count)
    }
}

impl TooMany {
    /// The error at the list in that of the files which holds it.
    pub(super) fn located<'f>(self, mut files: impl Iterator<Item = (&'f str, &'f str)>) -> LexiconError {
        let TooMany { list, count } = self;
        let heading = format!("[{}]", list.section());
        let found = files.find_map(|(origin, text)| Some((origin, text, place(text, &heading)?)));
        let (origin, text, offset) = found.unwrap_or_default();
        LexiconError::at(
            origin,
            text,
            offset,
            format!("expected at most {MOST} words of the list `{heading}`, found {count}"),
        )
    }
}

/// Where the line stands that says this.
fn place(text: &str, heading: &str) -> Option<usize> {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if line.trim() == heading {
            return Some(offset);
        }
        offset += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::{Language, Lexicon};
    use super::*;
    use crate::text::word::Classes;

    /// A list of so many words, and a table that knows them, in the order of the list.
    fn list_of(count: usize) -> (String, WordTable, Vec<WordId>) {
        let words: Vec<String> = (0..count).map(|number| format!("w{number}")).collect();
        let mut table = WordTable::default();
        let known = words.iter().filter_map(|word| table.add(word.as_bytes(), Classes::NONE)).collect();
        (format!("# of [ought] more\n[call]\nit is time\n\n[ought]\n{}\n", words.join(", ")), table, known)
    }

    fn found(text: &str, table: &WordTable) -> Result<Few, TooMany> {
        let mut lists = Lists::default();
        lists.read(text).expect("it has lists");
        Few::find(table, &lists, List::Ought)
    }

    #[test]
    fn a_list_as_long_as_may_be_is_held_whole() {
        let (text, table, known) = list_of(MOST);
        let few = found(&text, &table).expect("it is short enough");
        assert!(few.iter().eq(known.iter().copied()));
        assert!(known.iter().all(|word| few.has(*word)) && !few.has(WordId::UNKNOWN));
    }

    #[test]
    fn a_longer_list_is_refused_with_its_place() {
        let (text, table, _) = list_of(MOST + 1);
        for table in [table, WordTable::default()] {
            let error = found(&text, &table).map(|few| few.count).expect_err("it is too long");
            let files = [("first.lists", "[by]\nby\n"), ("second.lists", text.as_str())];
            assert_eq!(
                error.located(files.into_iter()).to_string(),
                "second.lists:5:1: expected at most 16 words of the list `[ought]`, found 17"
            );
        }
    }

    #[test]
    fn the_languages_hold_what_ought_to_be_whole() {
        for &language in Language::ALL {
            let inner = Lexicon::of(language).inner();
            let known = inner.lists.of(List::Ought).iter().map(|entry| inner.words.find(entry.text.as_bytes()));
            let missing = known.filter(|word| word.is_known() && !inner.oughts.ought.has(*word)).count();
            assert_eq!(missing, 0, "{language:?}");
        }
    }
}
