//! Where the author takes the word again inside what looks like one report.

use super::chunk::{Chunk, Form, Part};
use super::pronoun::{self, Pronoun};
use super::reader::Reader;
use crate::lexicon::WordList;
use crate::text::token::{Tag, Token};
use crate::text::word::Classes;

impl Reader<'_> {
    /// After the comma the author speaks again: ", adding that", ", according to".
    pub(super) fn author_resumes(&self, comma: usize) -> bool {
        let Some(next) = self.get(comma + 1) else { return true };
        match next.part {
            Part::Verb(Form::Ing) => self.cue_classes(comma + 1).is_some_and(|classes| classes.any(Classes::REPORT)),
            // ", on the grounds that"
            Part::Preposition if self.part(comma + 3) == Some(Part::That) => self.is_reason(comma + 2),
            Part::Preposition => self.context.known.according.has(self.context.word(next.start as usize)),
            Part::And => {
                let mut own = comma + 2;
                own += usize::from(matches!(self.part(own), Some(Part::Adverb | Part::Subordinator | Part::And)));
                let counters = self.counters(comma + 1)
                    && matches!(self.part(comma + 2), Some(Part::Pronoun | Part::Noun))
                    && self.context.clause_begins(self.chunks.get(comma + 2..).unwrap_or(&[]));
                counters || self.other_speaks(comma + 1) || self.author_turns(comma + 2) || self.author_answers(own)
            }
            // ", however, I believe that .."
            Part::Adverb | Part::Subordinator => {
                let aside = usize::from(self.part(comma + 2) == Some(Part::Comma));
                self.author_turns(comma + 2 + aside) || self.author_outweighs(comma + 1)
            }
            Part::Pronoun if self.author_turns(comma + 1) => true,
            // "when Ray asked why, she said, ''..''"
            // "when Ray said that it was safe, she replied that .."
            Part::Pronoun | Part::Noun => {
                let opens = |at: usize| matches!(self.part(at), Some(Part::Quote | Part::That));
                self.other_speaks(comma) && (self.part(comma + 3) == Some(Part::That) || opens(comma + 4))
            }
            _ => false,
        }
    }

    /// ", but we must act": nobody is reported to say "we" without marks.
    fn author_turns(&self, subject: usize) -> bool {
        let pronoun = self.get(subject).filter(|chunk| chunk.part == Part::Pronoun);
        let author = pronoun.and_then(|chunk| pronoun::read(&self.context, chunk.head)) == Some(Pronoun::Speaker);
        author && self.context.clause_begins(self.chunks.get(subject..).unwrap_or(&[]))
    }

    /// ", although it leaks", ", even though it leaks": in 77 of 126 annotated cases it is no longer reported.
    fn author_outweighs(&self, first: usize) -> bool {
        let joins = first + usize::from(self.part(first) == Some(Part::Adverb));
        self.part(joins) == Some(Part::Subordinator)
            && self.lists(joins, WordList::Addition)
            && self.context.clause_begins(self.chunks.get(joins + 1..).unwrap_or(&[]))
    }

    /// ", but it is not.", ", and so it does, ..": who answers so short takes up what another has said.
    fn author_answers(&self, subject: usize) -> bool {
        let helps = |token: &Token| token.is(Classes::AUXILIARY.or(Classes::NEGATION));
        let only = |verb: &Chunk| {
            verb.is_finite() && self.context.tokens.get(verb.tokens()).is_some_and(|words| words.iter().all(helps))
        };
        let negated = usize::from(self.get(subject + 2).is_some_and(|chunk| self.is_negation(chunk)));
        self.part(subject) == Some(Part::Pronoun)
            && self.get(subject + 1).is_some_and(only)
            && matches!(self.part(subject + 2 + negated), None | Some(Part::Comma | Part::Stop | Part::Semicolon))
    }

    pub(super) fn is_negation(&self, chunk: &Chunk) -> bool {
        self.context.token(chunk.head as usize).is_some_and(|word| word.is(Classes::NEGATION))
    }

    /// After the coordinator somebody says something: "and aides later said".
    pub(super) fn other_speaks(&self, and: usize) -> bool {
        let verb = and + 2 + usize::from(self.part(and + 2) == Some(Part::Adverb));
        let says = |classes: Classes| classes.any(Classes::SAY) && !classes.any(Classes::WEAK);
        self.get(and + 1).is_some_and(Chunk::is_nominal) && self.cue_classes(verb).is_some_and(says)
    }

    /// Where the content of a report in the past ends before a clause in the present: "she said the bridge was safe, but
    /// it leaks". What is reported keeps the time of its report.
    pub(super) fn present_after(&self, verb: usize, start: usize, end: usize) -> usize {
        let past = |at: usize| self.first_finite(at, at + 1).is_some_and(|token| token.is(Classes::PAST));
        if !past(verb) {
            return end;
        }
        let commas = (start..end).filter(|at| self.part(*at) == Some(Part::Comma));
        for comma in commas {
            let joins = match self.part(comma + 1) {
                Some(Part::And) => self.counters(comma + 1),
                Some(Part::Subordinator) => self.counters(comma + 1),
                _ => false,
            };
            let clause = self.chunks.get(comma + 2..end).unwrap_or(&[]);
            if joins && self.context.clause_begins(clause) {
                let before = self.first_finite(start, comma).is_some_and(|token| !self.is_present(token));
                let after = self.first_finite(comma + 2, end).is_some_and(|token| self.is_present(token));
                return if before && after { comma } else { end };
            }
        }
        end
    }

    /// Where a report inside another clause ends before what the subject of that clause does: "the keeper, after being
    /// warned that it was weak, but did nothing".
    pub(super) fn deed_after(&self, start: usize, end: usize) -> usize {
        let does = |and: usize| {
            let verb = (and + 1..end).find(|at| self.part(*at) != Some(Part::Adverb));
            self.part(and) == Some(Part::And) && verb.and_then(|verb| self.get(verb)).is_some_and(Chunk::is_finite)
        };
        (start..end).find(|at| self.part(*at) == Some(Part::Comma) && does(at + 1)).unwrap_or(end)
    }

    fn counters(&self, at: usize) -> bool {
        self.lists(at, WordList::Counter)
    }

    /// The first finite word in the chunks.
    fn first_finite(&self, start: usize, end: usize) -> Option<&Token> {
        let verb = self.chunks.get(start..end)?.iter().find(|chunk| chunk.is_finite())?;
        self.context.tokens.get(verb.tokens())?.iter().find(|token| token.is_finite())
    }

    /// "is", "has", "leaks"
    fn is_present(&self, token: &Token) -> bool {
        let form = token.is(Classes::BASE.or(Classes::THIRD)) && !token.is(Classes::PAST) && token.tag == Tag::Finite;
        form || self.context.lists(WordList::Present, token)
    }
}
