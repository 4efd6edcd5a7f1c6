//! How far reported words reach.

use super::chunk::{Chunk, Form, Part};
use super::reader::{MAX_CONTENT, Reader};
use crate::text::token::{Kind, Tag};

/// How many chunks an aside between commas has at most.
const MAX_ASIDE: usize = 10;

impl Reader<'_> {
    /// Where reported words that begin at `start` end: before the stop, or before a further cue of the author's.
    pub(super) fn content_end(&self, start: usize) -> usize {
        // "said that ''it leaks'' and that it is ''old''"
        let goes_on = self.part(start + 1) == Some(Part::And)
            && self.part(start + 2) == Some(Part::That)
            && self.get(start + 3).is_some_and(Chunk::is_nominal);
        if self.part(start) == Some(Part::Quote) && !goes_on && self.quote_is_whole(start) {
            return start + 1;
        }
        let mut at = start + 1;
        while let Some(chunk) = self.get(at).filter(|_| at < start + MAX_CONTENT) {
            match chunk.part {
                Part::Stop | Part::Semicolon => return at,
                Part::Comma if self.author_resumes(at) => return at,
                Part::Quote if self.goes_on_without(at) => return at + 1,
                Part::And if self.other_speaks(at) => return at,
                _ if self.is_taken(at) => return at,
                _ => at += 1,
            }
        }
        at
    }

    /// After a quotation that holds its comma a new clause begins: `he was "no threat," the agency lost track`.
    fn goes_on_without(&self, quote: usize) -> bool {
        self.ends_with_comma(quote) && self.context.clause_begins(self.chunks.get(quote + 1..).unwrap_or(&[]))
    }

    /// A quotation that closes with its punctuation inside, or before punctuation, is a content of its own.
    fn quote_is_whole(&self, quote: usize) -> bool {
        let Some(chunk) = self.get(quote) else { return false };
        let closed = chunk.end.checked_sub(2).and_then(|last| self.context.token(last as usize));
        let stopped = closed.is_some_and(|token| !token.is_word() && token.tag == Tag::Punctuation);
        match self.part(quote + 1) {
            None | Some(Part::Stop | Part::Semicolon | Part::Colon | Part::Comma | Part::And | Part::Subordinator) => {
                true
            }
            _ => stopped,
        }
    }

    fn ends_with_comma(&self, quote: usize) -> bool {
        let last = self.get(quote).and_then(|chunk| chunk.end.checked_sub(2));
        last.and_then(|last| self.context.token(last as usize)).is_some_and(|token| token.kind == Kind::Comma)
    }

    /// Where what a noun tells ends before the verb of the noun itself: "Lee's claim that the bridge is safe | is wrong".
    pub(super) fn complement_end(&self, start: usize, end: usize) -> usize {
        let mut told = false;
        for at in start..end {
            match self.part(at) {
                Some(Part::Verb(Form::Finite | Form::Passive)) if told => return at,
                // "thinks the bridge is safe" has a clause of its own behind it
                Some(Part::Verb(Form::Finite | Form::Passive)) => told = self.cue_classes(at).is_none(),
                Some(Part::Pronoun | Part::Quote) => told = false,
                Some(Part::Noun | Part::Preposition | Part::Adverb | Part::Bracket | Part::Verb(_)) => {}
                _ => return end,
            }
        }
        end
    }

    /// Where an object ends with what it is taken for, behind an aside: "describes the queue, in those days, as a trap".
    pub(super) fn judged_end(&self, start: usize) -> usize {
        let end = self.object_end(start);
        let aside = self.part(end) == Some(Part::Comma) && self.part(end + 1) == Some(Part::Preposition);
        if !aside {
            return end;
        }
        let close = (end + 1..end + MAX_ASIDE).find(|at| self.part(*at) == Some(Part::Comma));
        let judges = |close: &usize| {
            let word = self.get(close + 1).map(|chunk| self.context.word(chunk.start as usize));
            word.is_some_and(|word| self.context.known.as_.has(word)) && self.part(close + 2) == Some(Part::Noun)
        };
        close.filter(judges).map_or(end, |close| self.object_end(close + 2))
    }

    /// Where an object ends: with the noun phrase and what hangs on it.
    pub(super) fn object_end(&self, start: usize) -> usize {
        let mut at = start + 1;
        while let Some(chunk) = self.get(at).filter(|_| at < start + MAX_CONTENT) {
            match chunk.part {
                Part::Stop | Part::Semicolon | Part::Comma | Part::Colon | Part::Dash => return at,
                Part::Verb(Form::Finite | Form::Passive) => return at,
                // "cited this as proof that .."
                Part::Preposition if self.part(at + 2) == Some(Part::That) && self.is_reason(at + 1) => return at,
                // "called it a ''contribution,'' a phrase that .."
                Part::Quote if self.ends_with_comma(at) => return at + 1,
                Part::Subordinator if !self.context.known.as_.has(self.context.word(chunk.start as usize)) => {
                    return at;
                }
                _ if self.is_taken(at) => return at,
                _ => at += 1,
            }
        }
        at
    }
}
