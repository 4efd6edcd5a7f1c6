//! The lists of a language: small closed sets of words and phrases that one decision each asks for, read from its files.
//!
//! What every word table needs to know is a class of words; what a single decision needs to know is a list here, so that
//! no words stand in the code.

use memchr::memmem::Finder;

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident $section:literal),* $(,)?) => {
        /// A list, by what asks for it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum List {
            $($(#[$doc])* $name),*
        }

        impl List {
            const ALL: &[(List, &str)] = &[$((List::$name, $section)),*];

            /// The section of a file that fills it.
            pub(crate) fn section(self) -> &'static str {
                List::ALL.get(self as usize).map_or("", |(_, section)| section)
            }
        }
    };
}

lists! {
    /// Where the verb stands: `subject-first` or `verb-second`.
    Order "order",
    /// What is written with a capital inside a sentence: `names` or `nouns`.
    Capitals "capitals",
    /// What is written onto a number to make it an ordinal.
    Ordinal "ordinal",
    /// The word before an infinitive.
    Infinitive "infinitive",
    /// What a separable verb leaves at the end of its clause.
    Prefix "prefix",
    /// Whether dependent clauses stand between commas: `clauses`.
    Commas "commas",
    /// Marks that close here though they open in other languages, and the other way round.
    MarkCloses "mark.closes",
    MarkOpens "mark.opens",
    /// By the classes they give: endings of words that the table does not hold.
    Ending "ending",
    /// By section and ending: the regular forms of words.
    Form "form",
    That "word.that",
    Whether "word.whether",
    To "word.to",
    Of "word.of",
    In "word.in",
    As "word.as",
    By "word.by",
    It "word.it",
    There "word.there",
    So "word.so",
    The "word.the",
    Article "word.article",
    According "word.according",
    AccordingTo "word.according-to",
    AccordingAfter "word.according-after",
    Genitive "word.genitive",
    Passive "word.passive",
    InView "word.in-view",
    View "word.view",
    ByTally "word.by-tally",
    Put "word.put",
    Attaching "word.attaching",
    Placing "word.placing",
    Binding "word.binding",
    /// By whom they can mean: the letters of pronouns up to an apostrophe.
    Pronoun "pronoun",
    /// How the author speaks of herself, as it is written: no source.
    Author "author",
    /// How a content begins that is a wish and no statement.
    Wish "wish",
    /// Verbs that say what ought to be; but before the second list they guess.
    Ought "ought",
    Guess "ought.guess",
    /// Words that say so together.
    OughtTogether "ought.together",
    /// Verbs that say so before the sign of the infinitive.
    OughtTo "ought.to",
    /// Verbs that say so of a person whatever follows.
    Need "ought.person",
    /// Words that begin a call to act.
    Call "call",
    /// Words that grant what they stand in where something outweighs it; the second list before a verb that they stress,
    /// the third as its first word, which says whose view it is.
    Grant "grant",
    GrantStressed "grant.stressed",
    GrantHolder "grant.holder",
    /// Words of a report by which the author calls it false.
    ReportFalse "report.false",
    /// By what its value says: what stands before a colon.
    Key "key",
    BylineOpening "byline.opening",
    CreditOpening "credit.opening",
    /// By letters that all of a line have: phrases inside a sentence.
    CreditPhrase "credit.phrase",
    DisclaimerPhrase "disclaimer.phrase",
    /// What a letter closes with.
    Closing "closing",
    Outlet "outlet",
    Month "month",
    Weekday "weekday",
    Particle "name.particle",
    Joiner "name.joiner",
    NoName "name.never",
    NameTitle "name.title",
    Withheld "name.withheld",
    BioVerb "bio.verb",
    BioRole "bio.role",
    BioUnnamed "bio.unnamed",
    SmallWord "role.small",
    Caption "caption",
    CaptionCredit "caption.credit",
    SentenceWord "sentence-word",
    Aside "aside",
    Greeting "greeting",
    Speaking "speaking",
}

/// An entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// What its line says of it before the colon; empty where there is none.
    pub(crate) key: Box<str>,
    pub(crate) text: Box<str>,
}

/// Phrases that are looked for under letters which all of them have.
#[derive(Clone, Debug)]
pub(crate) struct Stem {
    pub(crate) finder: Finder<'static>,
    pub(crate) phrases: Vec<Box<str>>,
}

/// All lists of a language.
#[derive(Clone, Debug)]
pub(crate) struct Lists {
    all: Vec<Vec<Entry>>,
    credits: Vec<Stem>,
    disclaimers: Vec<Stem>,
}

impl Default for Lists {
    fn default() -> Self {
        Lists { all: vec![Vec::new(); List::ALL.len()], credits: Vec::new(), disclaimers: Vec::new() }
    }
}

impl Lists {
    /// The entries of a list in the order of the file.
    pub(crate) fn of(&self, list: List) -> &[Entry] {
        self.all.get(list as usize).map_or(&[], Vec::as_slice)
    }

    /// The phrases that mark a line of credits wherever they stand in it.
    pub(crate) fn credits(&self) -> &[Stem] {
        &self.credits
    }

    /// The phrases that mark a disclaimer.
    pub(crate) fn disclaimers(&self) -> &[Stem] {
        &self.disclaimers
    }

    /// The lists of English, for the tests of what asks them.
    #[cfg(test)]
    pub(crate) fn english() -> Lists {
        let mut lists = Lists::default();
        for file in [include_str!("../lexicon/english/grammar.lists"), include_str!("../lexicon/english/layout.lists")]
        {
            lists.read(file).expect("the file is part of the crate");
        }
        lists
    }

    /// Adds the lists of a file: `[section]`, then lines of entries with commas between, a key and a colon before those
    /// of which something is said; `_` at the end of an entry is a blank. The error is its byte offset and the problem.
    pub(crate) fn read(&mut self, text: &str) -> Result<(), (usize, String)> {
        let mut open = None;
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            let words = line.trim();
            if let Some(name) = words.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
                open = List::ALL.iter().find(|(_, section)| *section == name).map(|(list, _)| *list);
                if open.is_none() {
                    return Err((offset, format!("expected a list such as `[ordinal]`, found `{words}`")));
                }
            } else if !words.is_empty() && !words.starts_with('#') {
                let list = open.and_then(|list| self.all.get_mut(list as usize));
                let Some(list) = list else {
                    return Err((offset, format!("expected `[` and a list's name, found `{words}`")));
                };
                list.extend(entries(words));
            }
            offset += line.len();
        }
        self.credits = stems(self.of(List::CreditPhrase));
        self.disclaimers = stems(self.of(List::DisclaimerPhrase));
        Ok(())
    }
}

/// The entries of each key together.
fn stems(entries: &[Entry]) -> Vec<Stem> {
    let lines = entries.chunk_by(|left, right| left.key == right.key);
    let stem = |line: &[Entry]| {
        let letters = line.first().map_or("", |first| &first.key);
        let phrases = line.iter().map(|entry| entry.text.clone()).collect();
        Stem { finder: Finder::new(letters).into_owned(), phrases }
    };
    lines.map(stem).collect()
}

/// `line = [key ": "] entry { ", " entry }`
fn entries(line: &str) -> impl Iterator<Item = Entry> {
    let (key, rest) = line.split_once(": ").unwrap_or(("", line));
    let texts = rest.split(", ").map(|text| text.trim().trim_end_matches(','));
    texts.filter(|text| !text.is_empty()).map(move |text| Entry { key: blank(key), text: blank(text) })
}

/// A blank in the place of `_` at the end.
fn blank(text: &str) -> Box<str> {
    text.strip_suffix('_').map_or_else(|| text.into(), |text| format!("{text} ").into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_have_their_keys_and_blanks() {
        let mut lists = Lists::default();
        assert_eq!(lists.read("# a list\n[key]\ndate: date, published on,\nposted\n\n[byline.opening]\nby_\n"), Ok(()));
        let shown =
            |list| lists.of(list).iter().map(|entry| format!("{}={}", entry.key, entry.text)).collect::<Vec<_>>();
        assert_eq!(shown(List::Key), ["date=date", "date=published on", "=posted"]);
        assert_eq!(shown(List::BylineOpening), ["=by "]);
        assert!(lists.of(List::Month).is_empty());
    }

    #[test]
    fn what_is_no_list_is_refused_with_its_place() {
        let read = |text: &str| Lists::default().read(text);
        assert_eq!(read("[key]\n[kee]\n"), Err((6, "expected a list such as `[ordinal]`, found `[kee]`".into())));
        assert_eq!(read("by\n"), Err((0, "expected `[` and a list's name, found `by`".into())));
    }
}
