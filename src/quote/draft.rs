//! Reported words as token ranges of a block, before they become quotes of the article.

use crate::lexicon::Ruling;
use crate::model::QuoteKind;

/// A range of tokens of a block.
pub(crate) type Words = (u32, u32);

/// Reported words with what is known about them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Draft {
    /// The parts of the content, as a range of the sheet's parts; with their marks.
    pub(crate) first: u32,
    pub(crate) count: u32,
    pub(crate) cue: Option<Words>,
    pub(crate) speaker: Option<Mention>,
    pub(crate) addressee: Option<Words>,
    pub(crate) venue: Option<Words>,
    pub(crate) ruling: Ruling,
    pub(crate) whose: Whose,
    /// The kind, where it does not follow from the marks.
    pub(crate) kind: Option<QuoteKind>,
}

/// Whose the words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// The speaker's; nobody's known where there is none.
    Speaker,
    /// Those of whoever spoke last.
    Nearby,
    /// Those of the one an interview is with.
    Interviewed,
    /// Nobody's: the ruling says why.
    Nobody,
}

/// Words that name a speaker, with the word that is the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mention {
    pub(crate) words: Words,
    /// The bare noun phrase: without appositions and what else hangs on it.
    pub(crate) bare: Words,
    pub(crate) head: u32,
}

/// The drafts of a block and the parts of their contents.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    pub(crate) drafts: Vec<Draft>,
    parts: Vec<Words>,
}

impl Sheet {
    pub(crate) fn clear(&mut self) {
        self.drafts.clear();
        self.parts.clear();
    }

    /// Adds a draft with the parts of its content.
    pub(crate) fn add(&mut self, draft: Draft, parts: &[Words]) {
        let first = self.parts.len() as u32;
        self.parts.extend(parts.iter().copied().filter(|(start, end)| start < end));
        let count = self.parts.len() as u32 - first;
        if count > 0 {
            self.drafts.push(Draft { first, count, ..draft });
        }
    }

    /// Drops the drafts from `first` on that have no part for which the test holds.
    pub(crate) fn retain_from(&mut self, first: usize, test: impl Fn(Words) -> bool) {
        let mut kept = first;
        for at in first..self.drafts.len() {
            let Some(draft) = self.drafts.get(at).copied() else { break };
            if self.parts(&draft).iter().any(|part| test(*part)) {
                if let Some(place) = self.drafts.get_mut(kept) {
                    *place = draft;
                }
                kept += 1;
            }
        }
        self.drafts.truncate(kept);
    }

    /// Gives the last draft a further part.
    pub(crate) fn extend_last(&mut self, part: Words, ruling: Ruling) {
        if let Some(last) = self.drafts.last_mut() {
            self.parts.push(part);
            last.count += 1;
            last.ruling = ruling;
        }
    }

    /// The parts of a draft's content, in the order of the text.
    pub(crate) fn parts(&self, draft: &Draft) -> &[Words] {
        let first = draft.first as usize;
        self.parts.get(first..first + draft.count as usize).unwrap_or(&[])
    }
}

impl Draft {
    pub(crate) fn new(ruling: Ruling) -> Draft {
        Draft {
            first: 0,
            count: 0,
            cue: None,
            speaker: None,
            addressee: None,
            venue: None,
            ruling,
            whose: Whose::Speaker,
            kind: None,
        }
    }
}
