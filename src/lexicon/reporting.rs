//! The single words that the quote stage asks for, and the names of its rules, found once when a lexicon is built.

use super::few::{Few, TooMany};
use super::named;
use super::pattern::Filter;
use super::word_list::WordLists;
use crate::Span;
use crate::model::{Evidence, Names, RuleName};
use crate::text::lists::{List, Lists};
use crate::text::word::{WordId, WordTable};

macro_rules! known {
    ($($(#[$doc:meta])* $field:ident $list:ident),* $(,)?) => {
        /// The words with a grammar of their own in reported speech.
        #[derive(Clone, Debug, Default)]
        pub(crate) struct Known {
            $($(#[$doc])* pub(crate) $field: Few,)*
            /// Whether a comma stands between a cue and the clause that it introduces.
            pub(crate) commas: bool,
            /// The pronouns by their words, and by their letters for what is written onto them.
            pronouns: Vec<(WordId, Pronoun)>,
            letters: Vec<(Box<str>, Pronoun)>,
            /// Words with which a rule of reported speech begins, without a verb, in ascending order; and whether each
            /// names a source.
            opening: Vec<(WordId, bool)>,
            openers: Filter,
            /// Words with which one does where they stand at the start of a chunk.
            beginners: Filter,
        }

        impl Known {
            fn find(words: &WordTable, lists: &Lists) -> Result<Known, TooMany> {
                let letters = pronouns(lists);
                let mut known = Known {
                    $($field: Few::find(words, lists, List::$list)?,)*
                    commas: !lists.of(List::Commas).is_empty(),
                    pronouns: words_of(words, &letters),
                    letters,
                    opening: Vec::new(),
                    openers: Filter::NONE,
                    beginners: Filter::NONE,
                };
                let sources = [&known.according, &known.according_after, &known.put, &known.tally];
                known.openers = any_of(&sources).with(any_of(&[&known.view]));
                known.opening = openers(&sources, &known.view);
                let leaders = [&known.in_view, &known.by, &known.as_, &known.according_after];
                known.beginners = any_of(&leaders).with(any_of(&[&known.according, &known.put]));
                Ok(known)
            }
        }
    };
}

known! {
    /// Opens what is said: that, dass.
    that That,
    /// Opens what is asked.
    whether Whether,
    to To,
    of Of,
    in_ In,
    as_ As,
    by By,
    it It,
    there There,
    so So,
    the The,
    article Article,
    /// According to X; the second word, where there is one.
    according According,
    according_to AccordingTo,
    /// The same behind X ("X zufolge").
    according_after AccordingAfter,
    /// Open a noun phrase that belongs to the one before it ("das Amt der Stadt").
    genitive Genitive,
    /// Make a passive with a participle, besides the forms of be.
    passive Passive,
    /// In X's view: the preposition and the noun.
    in_view InView,
    view View,
    /// By X's tally: the noun.
    tally ByTally,
    /// As X put it.
    put Put,
    /// Bind a noun to the one before it even after a verb of saying ("said the head of the union").
    attaching Attaching,
    /// Say where words were said.
    placing Placing,
    /// Lead to whom a person works for.
    binding Binding,
}

named! {
    /// A pronoun by what it can mean.
    Pronoun {
        // the author of the article, alone or among others
        Speaker "speaker",
        // whoever reads, or everybody
        Reader "reader",
        He "he",
        She "she",
        They "they",
        It "it",
        Who "who",
        Which "which",
    }
}

fn pronouns(lists: &Lists) -> Vec<(Box<str>, Pronoun)> {
    let meant = |key: &str| Pronoun::ALL.iter().copied().find(|pronoun| pronoun.name() == key);
    lists.of(List::Pronoun).iter().filter_map(|entry| Some((entry.text.clone(), meant(&entry.key)?))).collect()
}

/// The words of the pronouns, in ascending order; of those written alike the first.
fn words_of(words: &WordTable, letters: &[(Box<str>, Pronoun)]) -> Vec<(WordId, Pronoun)> {
    let words = letters.iter().map(|(letters, meant)| (words.find(letters.as_bytes()), *meant));
    let mut found: Vec<_> = words.filter(|(word, _)| word.is_known()).collect();
    found.sort_by_key(|(word, _)| *word);
    found.dedup_by_key(|(word, _)| *word);
    found
}

/// The words that open a rule, in ascending order; those of the first lists name a source.
fn openers(sources: &[&Few], others: &Few) -> Vec<(WordId, bool)> {
    let sources = sources.iter().copied().flat_map(Few::iter).map(|word| (word, true));
    let mut openers: Vec<_> = sources.chain(others.iter().map(|word| (word, false))).collect();
    // a word of both names one
    openers.sort_by_key(|(word, source)| (*word, !source));
    openers.dedup_by_key(|(word, _)| *word);
    openers
}

/// The words of some lists.
fn any_of(lists: &[&Few]) -> Filter {
    let words: Vec<WordId> = lists.iter().copied().flat_map(Few::iter).collect();
    Filter::of_all(&words)
}

impl Known {
    /// Whether a rule of reported speech may begin with this very word; with most others none does.
    #[inline]
    pub(crate) fn may_open_rule(&self, word: WordId) -> bool {
        self.openers.lets(word)
    }

    /// Whether a rule of reported speech may begin with the word as a verb, a preposition or a conjunction.
    #[inline]
    pub(crate) fn may_begin_rule(&self, word: WordId) -> bool {
        self.beginners.lets(word)
    }

    /// Whether a rule of reported speech begins with this very word: if so, whether it names a source without a verb of
    /// saying.
    #[inline]
    pub(crate) fn opens_rule(&self, word: WordId) -> Option<bool> {
        let place = self.opening.binary_search_by_key(&word, |(opener, _)| *opener).ok()?;
        self.opening.get(place).map(|(_, source)| *source)
    }

    /// The pronoun that the known word is.
    pub(crate) fn pronoun(&self, word: WordId) -> Option<Pronoun> {
        let place = self.pronouns.binary_search_by_key(&word, |(pronoun, _)| *pronoun).ok()?;
        self.pronouns.get(place).map(|(_, pronoun)| *pronoun)
    }

    /// The pronoun with these letters.
    pub(crate) fn pronoun_of(&self, letters: &str) -> Option<Pronoun> {
        let known = |(pronoun, _): &&(Box<str>, Pronoun)| letters.eq_ignore_ascii_case(pronoun);
        self.letters.iter().find(known).map(|(_, pronoun)| *pronoun)
    }
}

macro_rules! rulings {
    ($($(#[$doc:meta])* $name:ident $text:literal $weight:literal),* $(,)?) => {
        /// A rule of the quote stage.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Ruling {
            $($(#[$doc])* $name,)*
        }

        /// The names of the rules, with what each adds to the log-odds of its decision.
        const RULINGS: &[(Ruling, &str, f32)] = &[$((Ruling::$name, $text, $weight)),*];
    };
}

rulings! {
    /// "..," X said · "..," said X
    After "quote.cue-after" 3.0,
    /// X said, ".."
    Before "quote.cue-before" 3.0,
    /// "..," X said, ".."
    Split "quote.split-by-cue" 3.0,
    /// ".." — Name
    Signed "quote.signed" 2.2,
    /// Name: ".."
    Labelled "quote.name-and-colon" 2.5,
    /// A turn of an interview: Name: words
    Turn "quote.interview-turn" 2.0,
    /// A paragraph that opens with the mark of the quotation before it.
    Continued "quote.continued" 2.5,
    /// ".." in the sentence after one of the same speaker.
    Neighbour "quote.speaker-nearby" 1.5,
    /// A whole statement in marks, nobody named.
    Unattributed "quote.statement-in-marks" 1.0,
    /// Words in marks inside a reported statement.
    Within "quote.within-report" 1.5,
    /// X said that ..
    That "quote.reported-that" 2.5,
    /// X said ..
    Clause "quote.reported-clause" 2.0,
    /// X plans to ..
    Intent "quote.reported-will" 0.3,
    /// X should know that ..
    Ought "quote.ought-to-say" 0.3,
    /// X knows that ..
    Known "quote.known" 0.3,
    /// X does not say that ..
    Unsaid "quote.not-said" 0.3,
    /// X asked whether ..
    Question "quote.reported-question" 1.5,
    /// X criticized ..
    Object "quote.reported-object" 0.2,
    /// X calls Y ..
    Judgement "quote.reported-judgement" 1.8,
    /// X complained about ..
    Topic "quote.reported-topic" 0.3,
    /// X is confident that ..
    Attitude "quote.reported-attitude" 1.0,
    /// X was accused of ..
    Passive "quote.reported-passive" 0.5,
    /// X's claim that ..
    Noun "quote.reporting-noun" 0.8,
    /// X's case is simple: ..
    Announced "quote.announced" 1.2,
    /// It is often said that ..
    Rumour "quote.said-in-general" 0.8,
    /// According to X, ..
    According "quote.according-to" 2.2,
    /// In X's view, ..
    View "quote.in-the-view-of" 1.5,
    /// As X put it, ..
    PutIt "quote.as-x-put-it" 1.8,
    /// A paragraph set off.
    BlockQuote "quote.block" 3.0,
    /// Words in marks that an earlier quotation holds.
    Echo "quote.echo" 1.0,
    /// Words in marks inside a quotation.
    Nested "quote.nested" 1.0,
    /// "so-called", "the term", "known as"
    Term "quote.scare.term" 2.0,
    /// A title of a work.
    Title "quote.scare.title" 2.0,
    /// Few words without a verb that nobody is said to have said.
    Phrase "quote.scare.phrase" 1.0,
    /// A name in full with its verb.
    Named "source.named" 2.5,
    /// A pronoun.
    Pronoun "source.pronoun" 1.5,
    /// A later short name.
    ShortName "source.short-name" 2.0,
    /// "the minister" after "Minister X".
    ByRole "source.by-role" 1.0,
    /// "some analysts".
    Crowd "source.group" 1.5,
    /// "A:" in an interview: the first person that it names.
    Interviewed "source.interviewed" 1.0,
    /// Any other noun phrase that speaks.
    Described "source.described" 1.0,
    /// The author of the article.
    Byline "source.byline" 2.5,
    /// The outlet that the article appeared in.
    Publication "source.publication" 2.5,
}

/// What the quote stage takes from a lexicon.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reporting {
    pub(crate) known: Known,
    pub(crate) lists: WordLists,
    names: Vec<RuleName>,
}

impl Reporting {
    /// Finds the words and registers the names.
    pub(crate) fn build(
        words: &WordTable,
        lists: &Lists,
        word_lists: WordLists,
        names: &mut Names,
    ) -> Result<Reporting, TooMany> {
        let numbers = RULINGS.iter().map(|(_, name, _)| names.add(name).unwrap_or(RuleName(0)));
        Ok(Reporting { known: Known::find(words, lists)?, lists: word_lists, names: numbers.collect() })
    }

    /// Whether this is the evidence of the rule.
    pub(crate) fn is(&self, ruling: Ruling, evidence: &Evidence) -> bool {
        self.names.get(ruling as usize) == Some(&evidence.rule)
    }

    /// What a rule adds to a decision that rests on the words at `span`.
    pub(crate) fn evidence(&self, ruling: Ruling, span: Span) -> Evidence {
        let rule = self.names.get(ruling as usize).copied().unwrap_or(RuleName(0));
        Evidence { rule, span: Some(span), weight: ruling.weight() }
    }
}

impl Ruling {
    /// What the rule adds to the log-odds of its decision.
    pub(crate) fn weight(self) -> f32 {
        RULINGS.get(self as usize).map_or(0.0, |(_, _, weight)| *weight)
    }
}
