//! Views that people in general are said to hold: "one might think that", "we hear that", "it is tempting to think that".

use super::chunk::{Chunk, Form, Part};
use super::pronoun::{self, Pronoun};
use super::reader::Reader;
use super::subject::{Subject, subject_before};
use crate::lexicon::WordList;

impl Reader<'_> {
    /// Whether nobody in particular says or thinks what the verb introduces, and not the author either.
    pub(super) fn is_hearsay(&self, subject: &Subject, verb: usize, form: Form) -> bool {
        let meant = self.get(subject.bare).and_then(|chunk| pronoun::read(&self.context, chunk.head));
        match meant {
            // "it is tempting to think that"
            Some(Pronoun::It) => form == Form::Infinitive && self.lists(verb.wrapping_sub(1), WordList::Tempting),
            // "we hear that"
            Some(Pronoun::Speaker) => self.lists(verb, WordList::Hearing),
            // "you might think that", "one often hears that"
            Some(Pronoun::Reader) => self.lists(verb, WordList::Hearing) || self.lists(verb, WordList::Might),
            Some(_) => false,
            // "conventional wisdom holds that"
            None => self.is_received(subject.bare),
        }
    }

    /// Whether a passive leaves open who says so: "we are told that", "it might be objected that".
    pub(super) fn is_told(&self, verb: usize) -> bool {
        let Some(subject) = subject_before(&self.context, self.chunks, verb) else { return false };
        self.is_author(&subject) || self.is_thing(&subject) && self.lists(verb, WordList::Might)
    }

    /// "conventional wisdom", "the widespread belief": a noun for a view, with a word for how many hold it.
    pub(super) fn is_received(&self, noun: usize) -> bool {
        let phrase = self.get(noun).filter(|chunk| chunk.part == Part::Noun && chunk.end - chunk.start > 1);
        let Some(phrase) = phrase else { return false };
        let head = self.context.token(phrase.head as usize);
        let view = [WordList::View, WordList::Doubt]
            .iter()
            .any(|list| head.is_some_and(|head| self.context.lists(*list, head)));
        view && self.lists(noun, WordList::General)
    }

    /// Whether a word of the chunk is in the list.
    pub(super) fn lists(&self, at: usize, list: WordList) -> bool {
        let words = self.get(at).and_then(|chunk: &Chunk| self.context.tokens.get(chunk.tokens())).unwrap_or(&[]);
        words.iter().any(|word| self.context.lists(list, word))
    }
}
