//! How far reported words reach.

use super::chunk::{Chunk, Form, Part};
use super::pronoun::{self, Pronoun};
use super::reader::{MAX_CONTENT, Reader};
use crate::text::token::{Kind, Tag};
use crate::text::word::Classes;

impl Reader<'_> {
    /// Where reported words that begin at `start` end: before the stop, or before a further cue of the author's.
    pub(super) fn content_end(&self, start: usize) -> usize {
        if self.part(start) == Some(Part::Quote) && self.quote_is_whole(start) {
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

    /// After the comma the author speaks again: ", adding that", ", according to".
    fn author_resumes(&self, comma: usize) -> bool {
        let Some(next) = self.get(comma + 1) else { return true };
        match next.part {
            Part::Verb(Form::Ing) => self.cue_classes(comma + 1).is_some_and(|classes| classes.any(Classes::REPORT)),
            // ", on the grounds that"
            Part::Preposition if self.part(comma + 3) == Some(Part::That) => self.is_reason(comma + 2),
            Part::Preposition => self.context.word(next.start as usize) == self.context.known.according,
            Part::And => self.other_speaks(comma + 1) || self.author_turns(comma + 2),
            // ", however, I believe that .."
            Part::Adverb | Part::Subordinator => {
                self.author_turns(comma + 2 + usize::from(self.part(comma + 2) == Some(Part::Comma)))
            }
            Part::Pronoun => self.author_turns(comma + 1),
            _ => false,
        }
    }

    /// ", but we must act": nobody is reported to say "we" without marks.
    fn author_turns(&self, subject: usize) -> bool {
        let pronoun = self.get(subject).filter(|chunk| chunk.part == Part::Pronoun);
        let author = pronoun.and_then(|chunk| pronoun::read(&self.context, chunk.head)) == Some(Pronoun::Speaker);
        author && self.context.clause_begins(self.chunks.get(subject..).unwrap_or(&[]))
    }

    /// After a quotation that holds its comma a new clause begins: `he was "no threat," the agency lost track`.
    fn goes_on_without(&self, quote: usize) -> bool {
        self.ends_with_comma(quote) && self.context.clause_begins(self.chunks.get(quote + 1..).unwrap_or(&[]))
    }

    /// After the coordinator somebody says something: "and aides later said".
    fn other_speaks(&self, and: usize) -> bool {
        let verb = and + 2 + usize::from(self.part(and + 2) == Some(Part::Adverb));
        let says = |classes: Classes| classes.any(Classes::SAY) && !classes.any(Classes::WEAK);
        self.get(and + 1).is_some_and(Chunk::is_nominal) && self.cue_classes(verb).is_some_and(says)
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
                Part::Subordinator if self.context.word(chunk.start as usize) != self.context.known.as_ => return at,
                _ if self.is_taken(at) => return at,
                _ => at += 1,
            }
        }
        at
    }
}
