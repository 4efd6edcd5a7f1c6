//! Quotations with a name beside them and no cue: `Name: ".."`, `".." — Name`, `X went on: ".."`.

use nom::Parser;

use super::attribution;
use super::chunk::{Chunk, Form, Part};
use super::draft::{Draft, Mention};
use super::reader::Reader;
use super::subject::{Subject, phrase_before, shared_subject};
use crate::lexicon::Ruling;
use crate::model::QuoteKind;
use crate::text::token::Shape;
use crate::text::word::Classes;

/// How many chunks stand between a verb of saying and the colon that announces what is said ("told us that:").
const MAX_ANNOUNCED: usize = 4;

/// How many tokens, marks among them, words in marks have at least to be somebody's and no mere term.
const LEAST_PHRASE: u32 = 5;

impl Reader<'_> {
    /// `X went on: ".."`: whoever the sentence is about speaks, whatever the verb.
    pub(super) fn introduced(&mut self, quote: usize) {
        if self.is_taken(quote) || self.signed(quote) || self.bracketed(quote) || quote == 0 {
            return;
        }
        if !self.get(quote).is_some_and(|chunk| self.is_statement(chunk)) {
            return self.phrased(quote);
        }
        if self.part(quote - 1) == Some(Part::Colon) && quote >= 2 && self.labelled(quote) || self.worded(quote) {
            return;
        }
        let Some((verb, subject)) = shared_subject(&self.context, self.chunks, quote) else { return };
        if self.asks(&subject) {
            return;
        }
        // "it makes people ''as stupid as ..''": nobody is named
        if self.get(subject.bare).is_some_and(|chunk| self.context.known.it.has(self.context.word(chunk.head as usize)))
        {
            return;
        }
        let draft = Draft {
            cue: self.get(verb).map(|chunk| (chunk.start, chunk.end)),
            speaker: Some(self.mention(&subject)),
            ..Draft::new(Ruling::Before)
        };
        let words = self.words((quote, quote + 1));
        self.sheet.add(draft, &[words]);
        self.take((quote, quote + 1));
    }

    /// `Lee's last words, ".."`, `Lee's motto: ".."`: whose words they are, the noun says.
    fn worded(&mut self, quote: usize) -> bool {
        let mark = usize::from(matches!(self.part(quote - 1), Some(Part::Comma | Part::Colon)));
        let Some(noun) = quote.checked_sub(mark + 1).filter(|_| mark > 0) else { return false };
        let Some(head) = self.get(noun).map(|chunk| chunk.head) else { return false };
        let told = Classes::REPORT_NOUN.or(Classes::TERM).or(Classes::VENUE).or(Classes::DOCUMENT);
        let names =
            self.part(noun) == Some(Part::Noun) && self.context.token(head as usize).is_some_and(|word| word.is(told));
        // "Lee's dying words"
        let left = noun.checked_sub(2).filter(|_| matches!(self.part(noun - 1), Some(Part::Verb(Form::Ing))));
        let owner = self.owner(noun).or_else(|| left.and_then(|left| self.whole_owner(left)));
        let Some(speaker) = owner.filter(|_| names && !self.says_of(noun)) else { return false };
        let draft = Draft { cue: Some((head, head + 1)), speaker: Some(speaker), ..Draft::new(Ruling::Before) };
        let words = self.words((quote, quote + 1));
        self.sheet.add(draft, &[words]);
        self.take((quote, quote + 1));
        true
    }

    /// `the board had this to say about his plan: ".."`: the board speaks, not he.
    fn says_of(&self, noun: usize) -> bool {
        let Some(verb) = noun.checked_sub(2).filter(|_| self.part(noun - 1) == Some(Part::Preposition)) else {
            return false;
        };
        let infinitive = self.part(verb) == Some(Part::Verb(Form::Infinitive));
        infinitive && self.cue_classes(verb).is_some_and(|cue| cue.any(Classes::SAY))
    }

    /// A noun phrase that is nothing but the owner of what follows it: "Lee's".
    fn whole_owner(&self, at: usize) -> Option<Mention> {
        let chunk = self.get(at).filter(|chunk| chunk.part == Part::Noun)?;
        let owns = self.context.token(chunk.head as usize)?.shape.has(Shape::GENITIVE);
        let words = (chunk.start, chunk.end);
        owns.then_some(Mention { words, bare: words, head: chunk.head })
    }

    /// `X put the cost at ".."`: some words of a person's, in marks behind a verb of the kind.
    fn phrased(&mut self, quote: usize) {
        let Some((mut verb, subject)) = shared_subject(&self.context, self.chunks, quote) else { return };
        let known = self.context.known;
        // "issued a report charging the town with ''crimes ..''"
        let says = |at: &usize| self.cue_classes(*at).is_some_and(|cue| cue.any(Classes::SAY));
        verb = (verb + 1..quote)
            .rev()
            .find(|at| self.part(*at) == Some(Part::Verb(Form::Ing)))
            .filter(says)
            .unwrap_or(verb);
        let word = self.get(verb).map(|chunk| self.context.word(chunk.head as usize));
        let cue = self.cue_classes(verb).is_some() || word.is_some_and(|word| known.put.has(word));
        let near = self.chunks.get(verb..quote).is_some_and(|between| !between.iter().any(Chunk::ends_clause));
        let person = self.get(subject.bare).is_some_and(|chunk| self.context.can_hear(chunk));
        let words = self.get(quote).map_or(0, |chunk| chunk.end - chunk.start);
        if self.is_taken(verb) || !(cue && near && person) || words < LEAST_PHRASE {
            return;
        }
        let draft = Draft {
            cue: self.get(verb).map(|chunk| (chunk.start, chunk.end)),
            speaker: Some(self.mention(&subject)),
            kind: Some(QuoteKind::Mixed),
            ..Draft::new(Ruling::Before)
        };
        let words = self.words((quote, quote + 1));
        self.sheet.add(draft, &[words]);
        self.take((quote, quote + 1));
    }

    /// `".." (as described by X)`
    fn bracketed(&mut self, quote: usize) -> bool {
        let Some(bracket) = self.get(quote + 1).filter(|chunk| chunk.part == Part::Bracket) else { return false };
        let inside = (bracket.start + 1, bracket.end.saturating_sub(1));
        let Some(words) = self.context.tokens.get(inside.0 as usize..inside.1 as usize) else { return false };
        let known = self.context.known;
        let start = usize::from(words.first().is_some_and(|first| known.as_.has(first.word)));
        let says = words
            .get(start)
            .is_some_and(|cue| cue.is(Classes::SAY.or(Classes::ATTITUDE)) && cue.is(Classes::PARTICIPLE));
        let by = words.get(start + 1).is_some_and(|by| known.by.has(by.word));
        let Some(last) = words.last().filter(|last| says && by && last.is_word() && words.len() > start + 2) else {
            return false;
        };
        let name = (inside.0 + start as u32 + 2, inside.1);
        let head = if last.is_word() { inside.1 - 1 } else { name.0 };
        let draft = Draft {
            cue: Some((inside.0 + start as u32, inside.0 + start as u32 + 2)),
            speaker: Some(Mention { words: name, bare: name, head }),
            ..Draft::new(Ruling::Before)
        };
        let content = self.words((quote, quote + 1));
        self.sheet.add(draft, &[content]);
        self.take((quote, quote + 2));
        true
    }

    /// `Name: ".."` at the start of a sentence.
    fn labelled(&mut self, quote: usize) -> bool {
        let Some(subject) = phrase_before(&self.context, self.chunks, quote - 1).filter(|subject| subject.run.0 == 0)
        else {
            return false;
        };
        let draft = Draft { speaker: Some(self.mention(&subject)), ..Draft::new(Ruling::Labelled) };
        let words = self.words((quote, quote + 1));
        self.sheet.add(draft, &[words]);
        self.take((quote, quote + 1));
        true
    }

    /// `".." — Name`
    fn signed(&mut self, quote: usize) -> bool {
        let Some(speaker) = self.signature(quote + 1) else { return false };
        let draft = Draft { speaker: Some(speaker), ..Draft::new(Ruling::Signed) };
        let words = self.words((quote, quote + 1));
        self.sheet.add(draft, &[words]);
        self.take((quote, quote + 1));
        true
    }

    /// `— Name, role` up to the end of the sentence.
    pub(super) fn signature(&self, at: usize) -> Option<Mention> {
        if self.part(at)? != Part::Dash || !self.get(at + 1).is_some_and(|name| self.context.is_name(name)) {
            return None;
        }
        let (rest, run) = attribution::mention(&self.context).parse(self.input(at + 1)).ok()?;
        let ends = rest.rest.first().is_none_or(|next| next.part == Part::Stop) && rest.rest.len() < 2;
        ends.then(|| self.mention(&Subject::of(&self.context, self.chunks, run)))
    }

    /// Who is about to speak where the sentence ends with a colon: the words are in the next block. Answers also
    /// whether a verb of saying announces them.
    pub(super) fn introducer(&self) -> (Option<Mention>, bool) {
        let last = self.chunks.len().checked_sub(1).filter(|last| self.part(*last) == Some(Part::Colon));
        let Some(last) = last else { return (None, false) };
        let own = |verb: usize| {
            let form = self.cue_classes(verb).and_then(|_| self.get(verb)?.form())?;
            self.speaker_before(verb, form).map(|subject| (verb, subject))
        };
        let near = (last.saturating_sub(MAX_ANNOUNCED)..last).rev().find_map(own);
        let shared = || shared_subject(&self.context, self.chunks, last);
        let Some((verb, subject)) = near.or_else(shared) else { return (None, false) };
        let cue = self.cue_classes(verb).filter(|_| last - verb <= MAX_ANNOUNCED);
        let says = cue.is_some_and(|classes| classes.any(Classes::SAY) && !classes.any(Classes::WEAK));
        (Some(self.mention(&subject)), says)
    }

    /// "That quote from X": who spoke in the sentence before.
    pub(super) fn names_speaker_before(&self) -> Option<Mention> {
        let at = usize::from(self.part(0)? == Part::That);
        let noun = self.get(at).filter(|chunk| chunk.part == Part::Noun)?;
        let points = at > 0 || self.context.token(noun.start as usize)?.is(Classes::DEMONSTRATIVE);
        let told = Classes::REPORT_NOUN.or(Classes::TERM);
        if !points || !self.context.classes(noun).any(told) || self.part(at + 1)? != Part::Preposition {
            return None;
        }
        let (_, run) = attribution::mention(&self.context).parse(self.input(at + 2)).ok()?;
        Some(self.mention(&Subject::of(&self.context, self.chunks, run)))
    }
}
