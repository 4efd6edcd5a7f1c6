//! Views that are announced and then given without a cue: `Lee's case is simple: ..`, `Lee found three things: ..`.

use super::chunk::{Chunk, Part};
use super::draft::{Draft, Mention};
use super::reader::Reader;
use super::subject::{Subject, subject_before};
use crate::lexicon::{Ruling, WordList};
use crate::text::word::Classes;

impl Reader<'_> {
    /// `Lee's case rests on one number: ..`, `Lee made a promise: ..`: what follows the colon is Lee's.
    pub(super) fn announced(&mut self, colon: usize) {
        let follows = self.chunks.get(colon + 1..).unwrap_or(&[]);
        if self.is_taken(colon) || !self.context.clause_begins(follows) {
            return;
        }
        let Some((noun, speaker)) = self.case().or_else(|| self.announcer(colon)) else { return };
        let end = self.content_end(colon + 1);
        if !self.chunks.get(colon + 1..end).is_some_and(|said| said.iter().any(Chunk::is_finite)) {
            return;
        }
        let cue = self.get(noun).map(|chunk| (chunk.head, chunk.head + 1));
        let words = self.words((colon + 1, end));
        self.sheet.add(Draft { cue, speaker: Some(speaker), ..Draft::new(Ruling::Announced) }, &[words]);
        self.take((colon, end));
    }

    /// Whose view the next sentence gives: "Lee's case is simple."
    pub(super) fn outlines(&self) -> Option<Mention> {
        let (noun, speaker) = self.case()?;
        let is = self.get(noun + 1).is_some_and(|verb| verb.is_finite() && self.context.classes(verb).any(Classes::BE));
        let plain = self.get(noun + 2).and_then(|chunk| self.context.token(chunk.head as usize));
        let plain = plain.is_some_and(|word| self.context.lists(WordList::Outline, word));
        (is && plain && matches!(self.part(noun + 3), None | Some(Part::Stop))).then_some(speaker)
    }

    /// The noun phrase at the start of the sentence that is somebody's view, and whose: "the critics' case".
    fn case(&self) -> Option<(usize, Mention)> {
        let noun = self.get(0).filter(|chunk| chunk.part == Part::Noun)?;
        self.context.classes(noun).any(Classes::REPORT_NOUN).then(|| self.owner(0)).flatten().map(|owner| (0, owner))
    }

    /// Who says something in a clause that ends with the noun for it: "Lee made a promise:".
    fn announcer(&self, colon: usize) -> Option<(usize, Mention)> {
        let noun = colon.checked_sub(1).filter(|noun| self.part(*noun) == Some(Part::Noun))?;
        let told = self.get(noun).is_some_and(|chunk| self.context.classes(chunk).any(Classes::REPORT_NOUN));
        let verb = (0..noun).rev().find(|at| self.get(*at).is_some_and(Chunk::is_finite))?;
        let says = self.cue_classes(verb).is_some_and(|cue| cue.any(Classes::SAY) && !cue.any(Classes::WEAK));
        let subject = subject_before(&self.context, self.chunks, verb)?;
        let speaks = |subject: &Subject| {
            let hears = self.get(subject.bare).is_some_and(|chunk| self.context.can_hear(chunk));
            hears && !self.is_thing(subject) && !self.is_author(subject)
        };
        ((told || says) && speaks(&subject)).then(|| (noun, self.mention(&subject)))
    }
}
