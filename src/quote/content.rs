//! The words behind a cue: whether they are what it reports, where they begin and where they end.

use nom::Parser;

use super::attribution::opening::{self, Opening};
use super::attribution::tail::Tail;
use super::chunk::{Chunk, Form, Part};
use super::reader::Reader;
use super::subject::Subject;
use crate::text::token::{Tag, Token};
use crate::text::word::Classes;

impl Reader<'_> {
    /// Whether the words only look like a report: they belong to a larger phrase of the author's.
    pub(super) fn is_part_of_more(
        &self,
        (verb, known): (usize, bool),
        subject: &Subject,
        (start, opening): (usize, Opening),
        tail: &Tail,
        classes: Classes,
    ) -> bool {
        // "reminded us of who we are" tells no statement, and in "asked offices that had seen it" who is asked goes on
        let verb_follows = |chunk: &Chunk| chunk.is_finite() || chunk.part == Part::Verb(Form::Participle);
        let goes_on = tail.addressee.is_some() && self.get(start).is_some_and(verb_follows);
        // "those who know many songs learn more": the verb behind the object is that of the sentence
        let knower = known && self.part(subject.bare) == Some(Part::Wh);
        match opening {
            Opening::Clause => goes_on || knower,
            Opening::That => goes_on && classes.any(Classes::ASK) || self.is_degree(verb) || self.is_pointed_at(start),
            Opening::Question => self.is_relative(start),
            _ => false,
        }
    }

    /// Where the content ends that begins at `start`.
    pub(super) fn end_of_content(
        &self,
        (verb, form): (usize, Form),
        subject: &Subject,
        start: usize,
        opening: Opening,
    ) -> usize {
        let relative = self.part(subject.bare) == Some(Part::Wh);
        match opening {
            Opening::Object | Opening::Topic | Opening::Gerund => self.judged_end(start),
            // "those who say that the bridge is safe | are wrong"
            Opening::That | Opening::Clause if relative => self.complement_end(start, self.content_end(start)),
            // "asked him why, ..": a word that asks, and nothing more
            Opening::Question if self.part(start + 1) == Some(Part::Comma) => start + 1,
            _ if form == Form::Ing => self.deed_after(start, self.content_end(start)),
            _ => self.present_after(verb, start, self.content_end(start)),
        }
    }

    /// Where the content behind the cue begins and how, with who heard it and where.
    pub(super) fn content_begins(
        &self,
        subject: &Subject,
        after: usize,
        classes: Classes,
    ) -> Option<((usize, Opening), Tail)> {
        let (rest, tail) = self.tail(after, classes);
        let bare = |found| (found, Tail::default());
        let cleft = || self.cleft(subject, after).map(|start| bare((start, Opening::That)));
        let hearer = || self.shown_clause(after, rest, &tail, classes).map(bare);
        let opening = || self.opening(rest, classes).map(|found| (found, tail));
        let elsewhere = || {
            let (after, _) = opening::setting(&self.context).parse(self.input(rest)).ok()?;
            Some((self.opening(after.at, classes)?, tail))
        };
        let at_once = || if rest > after { self.opening(after, classes).map(bare) } else { None };
        cleft().or_else(hearer).or_else(opening).or_else(elsewhere).or_else(at_once)
    }

    /// The clause of "showed Lee was ahead", which tells Lee nothing: the verb behind her is hers.
    fn shown_clause(&self, after: usize, rest: usize, tail: &Tail, classes: Classes) -> Option<(usize, Opening)> {
        // in "told me it would rain" the verb is that of the pronoun behind the hearer
        let pronoun = |token: &Token| matches!(token.tag, Tag::Pronoun | Tag::ObjectPronoun);
        let words = self.get(after).and_then(|chunk| self.context.tokens.get(chunk.tokens())).unwrap_or(&[]);
        let of_verb = matches!(words, [only] if only.tag == Tag::Pronoun) || !words.iter().any(pronoun);
        tail.addressee.filter(|_| of_verb && self.get(rest).is_some_and(Chunk::is_finite))?;
        self.opening(after, classes).filter(|(_, opening)| *opening == Opening::Clause)
    }
}
