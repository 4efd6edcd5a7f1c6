//! Reports that a noun introduces: `X's claim that ..`, `the message from X is that ..`, `X takes the view that ..`.

use super::chunk::{Chunk, Part};
use super::draft::{Draft, Mention};
use super::reader::Reader;
use super::subject::{Subject, shared_subject, subject_before};
use crate::lexicon::{Ruling, WordList};
use crate::text::token::Tag;
use crate::text::word::Classes;

impl Reader<'_> {
    /// `X's claim that ..`, `X's claim is that ..`, `X has a claim that ..`, `X acts on the claim that ..`, `claims that
    /// ..`, `the official view is that ..`
    pub(super) fn reporting_noun(&mut self, at: usize) {
        let Some(noun) = self.get(at).copied().filter(|_| !self.is_taken(at)) else { return };
        // "Lee's claim is that the plan works"
        let copula =
            self.get(at + 1).is_some_and(|verb| verb.is_finite() && self.context.classes(verb).any(Classes::BE));
        // "Lee's idea — that the bridge is ours — is old"
        let mark = self.part(at + 1).filter(|mark| matches!(mark, Part::Dash | Part::Comma));
        let that = at + 1 + usize::from(copula || mark.is_some());
        let reason = self.is_reason(at);
        if !(reason || self.context.classes(&noun).any(Classes::REPORT_NOUN)) || self.part(that) != Some(Part::That) {
            return;
        }
        // "a vision that led him": a relative clause says nothing
        if self.get(that + 1).is_some_and(Chunk::is_finite) {
            return;
        }
        let ground = || self.ground(at).filter(|_| reason && !copula);
        // "my point of view is that": the owner stands at the first of the nouns
        let hangs = at.checked_sub(1).is_some_and(|before| self.starts_with(before, &self.context.known.of));
        let owner = if hangs { at.checked_sub(2).and_then(|first| self.owner(first)) } else { self.owner(at) };
        let bearer = if owner.is_none() { self.bearer(at) } else { None };
        // "makes the case" says no more than "argues", "has a good case" judges it
        let says = |verb: &&Chunk| !self.context.classes(verb).any(Classes::HAVE);
        let verb = bearer.and_then(|(_, verb)| self.get(verb)).filter(says);
        let first = verb.map_or(noun.head, |verb| verb.start);
        let speaker = owner.or(bearer.map(|(bearer, _)| bearer)).or_else(ground);
        let head = self.context.token(noun.head as usize);
        // "complaints that ..": whose they are, nobody says
        let rumours = noun.end - noun.start == 1 && head.is_some_and(|head| head.tag == Tag::Plural);
        let listed = |list| head.is_some_and(|head| self.context.lists(list, head));
        // "there remains the objection that .."
        let doubted = || !copula && (noun.end - noun.start > 1 && listed(WordList::Doubt) || self.is_received(at));
        let general = copula && !hangs && listed(WordList::View) || doubted();
        if speaker.is_none() && !rumours && !general {
            return;
        }
        let mut end = self.content_end(that + 1);
        if mark.is_some() {
            end = (that + 1..end).find(|at| self.part(*at) == mark).unwrap_or(end);
        } else if !copula {
            end = self.complement_end(that + 1, end);
        }
        if speaker.is_none() && rumours {
            // "despite complaints that it is ugly, the bridge stays": the rumour ends with its comma
            end = (that + 1..end).find(|at| self.part(*at) == Some(Part::Comma)).unwrap_or(end);
        }
        let ruling = if speaker.is_none() { Ruling::Rumour } else { Ruling::Noun };
        let draft = Draft { cue: Some((first, noun.head + 1)), speaker, ..Draft::new(ruling) };
        let words = self.words((that + 1, end));
        self.sheet.add(draft, &[words]);
        self.take((at, end));
    }

    /// Who has the noun phrase, and by which verb: "Lee has a theory", "Lee makes the case", "Lee comes to the conclusion".
    fn bearer(&self, at: usize) -> Option<(Mention, usize)> {
        let before = at.checked_sub(1)?;
        let hangs = self.part(before) == Some(Part::Preposition);
        let verb = before.checked_sub(usize::from(hangs))?;
        let group = self.get(verb).filter(|chunk| chunk.is_finite())?;
        let words = self.context.tokens.get(group.tokens()).unwrap_or(&[]);
        let head = self.context.token(group.head as usize)?;
        // "is of the opinion that"
        let is = hangs && head.is(Classes::BE) && self.starts_with(before, &self.context.known.of);
        let has = !hangs && head.is(Classes::HAVE) || is || self.context.lists(WordList::Bear, head);
        let denies = words.iter().any(|word| word.is(Classes::NEGATION));
        let subject = subject_before(&self.context, self.chunks, verb).filter(|_| has && !denies)?;
        let speaks = self.can_speak(&subject) && !self.is_thing(&subject) && !self.is_author(&subject);
        let named = speaks || !hangs && head.is(Classes::HAVE) && self.is_author(&subject);
        named.then(|| (self.mention(&subject), verb))
    }

    /// `the argument of the critics is that ..`, `the message from the council was that ..`
    pub(super) fn sent(&mut self, at: usize) {
        let Some(noun) = at.checked_sub(2).and_then(|noun| self.get(noun)).copied() else { return };
        let is = self.get(at + 1).is_some_and(|verb| verb.is_finite() && self.context.classes(verb).any(Classes::BE));
        let view = noun.part == Part::Noun && self.context.classes(&noun).any(Classes::REPORT_NOUN);
        let hangs = self.starts_with(at - 1, &self.context.known.attaching);
        let person = self.get(at).is_some_and(|chunk| self.context.can_hear(chunk));
        if !(is && view && hangs && person) || self.part(at + 2) != Some(Part::That) || self.is_taken(at) {
            return;
        }
        let speaker = self.mention(&Subject { run: (at, at + 1), bare: at });
        let end = self.content_end(at + 3);
        let cue = Some((noun.head, noun.head + 1));
        let words = self.words((at + 3, end));
        self.sheet.add(Draft { cue, speaker: Some(speaker), ..Draft::new(Ruling::Noun) }, &[words]);
        self.take((at - 2, end));
    }

    /// Who does something for the reason that the noun phrase gives: "Lee refused on the grounds".
    fn ground(&self, at: usize) -> Option<Mention> {
        let before = at.checked_sub(1).filter(|before| self.part(*before) == Some(Part::Preposition))?;
        let (_, subject) = shared_subject(&self.context, self.chunks, before)?;
        let person = self.get(subject.bare).is_some_and(|chunk| self.context.can_hear(chunk));
        (person && !self.is_thing(&subject) && !self.is_author(&subject)).then(|| self.mention(&subject))
    }

    /// "grounds", "theory": nouns that say for what reason somebody acts.
    pub(super) fn is_reason(&self, at: usize) -> bool {
        let noun = self.get(at).filter(|chunk| chunk.part == Part::Noun);
        let head = noun.and_then(|noun| self.context.token(noun.head as usize));
        head.is_some_and(|head| self.context.lists(WordList::Ground, head))
    }
}
