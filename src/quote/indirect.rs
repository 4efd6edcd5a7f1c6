//! Reports without a verb of saying of their own: according to X, in X's view, as X put it.

use nom::Parser;

use super::attribution;
use super::attribution::opening::Opening;
use super::chunk::{Chunk, Part};
use super::chunker::is_apostrophe;
use super::draft::{Draft, Mention};
use super::reader::{MAX_CONTENT, Reader};
use super::subject::{Subject, phrase_before, subject_before};
use crate::lexicon::{Few, Ruling, WordList};
use crate::text::token::{Shape, Tag, Token};
use crate::text::word::Classes;

/// How many adverbs stand before the verb of "as Lee so aptly put it" at most.
const MAX_ADVERBS: usize = 2;

/// How many chunks name the work in which something was said at most.
const MAX_WORK: usize = 6;

/// How many words stand between the two words of "as toxic as" at most, with the first of them.
const MAX_COMPARED: usize = 4;

impl Reader<'_> {
    pub(super) fn is_according(&self, at: usize) -> bool {
        let known = self.context.known;
        self.get(at).is_some_and(|chunk| {
            known.according.has(self.context.word(chunk.start as usize))
                && (known.according_to.is_empty() || known.according_to.has(self.context.word(chunk.end as usize)))
        })
    }

    /// `according to X, ..` and `.., according to X`
    pub(super) fn according(&mut self, at: usize) {
        let after = at + 1 + usize::from(!self.context.known.according_to.is_empty());
        let Ok((rest, run)) = attribution::mention(&self.context).parse(self.input(after)) else { return };
        let rest = rest.at;
        let speaker = self.mention(&Subject::of(&self.context, self.chunks, run));
        let cue = self.words((at, after));
        self.around(at, rest, Draft { cue: Some(cue), speaker: Some(speaker), ..Draft::new(Ruling::According) });
    }

    /// `X according, ..`: the word stands behind whom it names.
    pub(super) fn according_after(&mut self, at: usize) {
        let known = &self.context.known.according_after;
        if known.is_empty() || !self.starts_with(at, known) {
            return;
        }
        let Some(subject) = phrase_before(&self.context, self.chunks, at) else { return };
        let (cue, speaker) = (self.words((at, at + 1)), self.mention(&subject));
        let draft = Draft { cue: Some(cue), speaker: Some(speaker), ..Draft::new(Ruling::According) };
        self.around(subject.run.0, at + 1, draft);
    }

    /// `in X's view, ..`, `in the view of X, ..`, `to X's mind, ..`, `by X's tally, ..`
    pub(super) fn in_view(&mut self, at: usize) {
        let known = self.context.known;
        let (views, counts) = (self.starts_with(at, &known.in_view), self.starts_with(at, &known.by));
        if !(views || counts) {
            return;
        }
        let Some(view) = self.get(at + 1).filter(|chunk| chunk.part == Part::Noun) else { return };
        let head = self.context.word(view.head as usize);
        if !(views && known.view.has(head) || counts && known.tally.has(head)) {
            return;
        }
        let (speaker, after) = match self.owner(at + 1) {
            Some(owner) => (owner, at + 2),
            None if self.starts_with(at + 2, &known.of) => {
                let Ok((rest, run)) = attribution::mention(&self.context).parse(self.input(at + 3)) else { return };
                (self.mention(&Subject::of(&self.context, self.chunks, run)), rest.at)
            }
            None if self.get(at + 2).is_some_and(|chunk| self.context.is_genitive(chunk)) => {
                let Ok((rest, run)) = attribution::mention(&self.context).parse(self.input(at + 2)) else { return };
                (self.mention(&Subject::of(&self.context, self.chunks, run)), rest.at)
            }
            None => return,
        };
        let cue = self.words((at, at + 2));
        self.around(at, after, Draft { cue: Some(cue), speaker: Some(speaker), ..Draft::new(Ruling::View) });
    }

    /// `To X, ..` at the start of a sentence: how X sees it. Answers whether it is one.
    pub(super) fn seen_by(&mut self) -> bool {
        let seen = |chunk: &Chunk| chunk.part == Part::Noun && self.context.can_hear(chunk);
        if !self.starts_with(0, &self.context.known.to) || !self.get(1).is_some_and(seen) {
            return false;
        }
        let Ok((rest, run)) = attribution::bare_mention(&self.context).parse(self.input(1)) else { return false };
        let clause = self.chunks.get(rest.at + 1..).is_some_and(|clause| self.context.clause_begins(clause));
        if self.part(rest.at) != Some(Part::Comma) || !clause {
            return false;
        }
        let speaker = self.mention(&Subject::of(&self.context, self.chunks, run));
        let cue = self.words((0, 1));
        self.around(0, rest.at, Draft { cue: Some(cue), speaker: Some(speaker), ..Draft::new(Ruling::View) });
        true
    }

    /// `as X put it, ..`, `.., as X said`
    pub(super) fn as_put(&mut self, at: usize) {
        let known = self.context.known;
        if !self.starts_with(at, &known.as_) || self.compares(at) {
            return;
        }
        let Ok((rest, run)) = attribution::mention(&self.context).parse(self.input(at + 1)) else { return };
        let comma = usize::from(self.part(rest.at) == Some(Part::Comma));
        // "as Lee so aptly put it"
        let passed = |at: &usize| self.part(*at) == Some(Part::Adverb) || self.starts_with(*at, &known.so);
        let verb = rest.at + comma;
        let verb = verb + (verb..verb + MAX_ADVERBS).take_while(passed).count();
        let Some(chunk) = self.get(verb).filter(|chunk| chunk.is_verb()).copied() else { return };
        let puts = known.put.has(self.context.word(chunk.head as usize)) && self.starts_with(verb + 1, &known.it);
        let classes = self.context.classes(&chunk);
        let (after, tail) = self.tail(verb + 1 + usize::from(puts), classes);
        let after = self.behind_work(after);
        let parted = matches!(self.part(after), None | Some(Part::Comma | Part::Colon | Part::Stop | Part::Quote));
        let says = classes.any(Classes::SAY) || classes.any(Classes::THINK) && !classes.any(Classes::WEAK);
        if !(puts || says && parted) {
            return;
        }
        let draft = Draft {
            cue: Some(self.words((verb, verb + 1 + usize::from(puts)))),
            speaker: Some(self.mention(&Subject::of(&self.context, self.chunks, run))),
            venue: tail.venue.map(|run| self.words(run)),
            addressee: tail.addressee.map(|run| self.words(run)),
            ..Draft::new(Ruling::PutIt)
        };
        self.around(at, after, draft);
    }

    /// Where the comma stands behind the work in which something was said: "as Lee reported in her The Bridges, ..".
    fn behind_work(&self, at: usize) -> usize {
        let names = |at: &usize| {
            matches!(self.part(*at), Some(Part::Preposition | Part::Noun | Part::Pronoun | Part::Quote | Part::Bracket))
        };
        let end = at + (at..at + MAX_WORK).take_while(names).count();
        let hangs = self.part(at) == Some(Part::Preposition) && self.part(end) == Some(Part::Comma);
        if hangs { end } else { at }
    }

    /// "as toxic as most insiders believe": the second "as" compares.
    fn compares(&self, at: usize) -> bool {
        let Some(end) = self.get(at).map(|chunk| chunk.start as usize) else { return false };
        let before = self.context.tokens.get(end.saturating_sub(MAX_COMPARED)..end).unwrap_or(&[]);
        let near = before.iter().rev().take_while(|token| token.is_word());
        near.into_iter().any(|token| self.context.known.as_.has(token.word))
    }

    /// Adds the draft of an attribution at `at..after` that stands before its content or after it.
    fn around(&mut self, at: usize, after: usize, draft: Draft) {
        // "But, as Lee put it, .." opens its clause as well: nothing before it states anything
        let before = self.chunks.get(self.clause_start(at)..at).unwrap_or(&[]);
        let opens = !before.iter().take(MAX_CONTENT).any(Chunk::is_finite)
            || matches!(self.part(at - 1), Some(Part::Stop | Part::Semicolon | Part::And));
        // "the plan costs much; the offer, as Lee said, is ''final''": the words in marks are the reported ones
        let marked = |run: std::ops::Range<usize>| {
            self.chunks.get(run).unwrap_or(&[]).iter().take(MAX_CONTENT).any(|chunk| chunk.part == Part::Quote)
        };
        let next = after + usize::from(matches!(self.part(after), Some(Part::Comma | Part::Colon)));
        // "the plan, according to Lee, is dead": the verb follows its subject
        let verb = next > after && self.get(next).is_some_and(Chunk::is_finite);
        let splits = verb && before.iter().any(Chunk::is_nominal);
        let leads = opens && !splits
            || !marked(self.clause_start(at)..at) && marked(after..self.chunks.len())
            || matches!(self.part(after), Some(Part::Colon | Part::Quote))
            || self.part(after + 1) == Some(Part::Quote);
        let content = if leads {
            (next, self.content_end(next))
        } else {
            let last = at - usize::from(self.part(at - 1) == Some(Part::Comma));
            let start = last.checked_sub(1).map_or(0, |last| self.clause_start(last));
            (start, last)
        };
        if self.is_taken(content.0) || self.part(content.0).is_none_or(|part| part == Part::Stop) {
            return;
        }
        let rest = (splits && !leads).then(|| (next, self.content_end(next)));
        let parts = [self.words(content), rest.map_or((0, 0), |rest| self.words(rest))];
        self.sheet.add(draft, &parts);
        self.take((at.min(content.0), rest.map_or(after.max(content.1), |rest| rest.1)));
    }

    /// `X was accused of ..`, `it was reported that ..`, `X is expected to ..`: by whom, is seldom said.
    pub(super) fn passive(&mut self, verb: usize) {
        let Some(classes) = self.cue_classes(verb).filter(|_| !self.is_taken(verb) && !self.is_due(verb)) else {
            return;
        };
        let agent = self.starts_with(verb + 1, &self.context.known.by);
        let agent = agent.then(|| attribution::bare_mention(&self.context).parse(self.input(verb + 2)).ok()).flatten();
        let after = agent.as_ref().map_or(verb + 1, |(rest, _)| rest.at);
        let (rest, tail) = self.tail(after, classes.without(Classes::TELL));
        let Some((start, opening)) = self.opening(rest, classes) else { return };
        let (content, subject) = match opening {
            Opening::Question if self.is_relative(start) => return,
            Opening::That | Opening::Question => ((start, self.content_end(start)), None),
            Opening::Infinitive if self.get(start).is_some_and(Chunk::is_verb) => {
                ((start, self.content_end(start)), subject_before(&self.context, self.chunks, verb))
            }
            Opening::Topic if self.starts_with(rest, &self.context.known.of) => ((start, self.object_end(start)), None),
            _ => return,
        };
        let speaker = agent.map(|(_, run)| self.mention(&Subject::of(&self.context, self.chunks, run)));
        let draft = Draft {
            cue: self.get(verb).map(|chunk| (chunk.start, chunk.end)),
            speaker,
            venue: tail.venue.map(|run| self.words(run)),
            // what is expected of somebody is no statement that somebody makes
            ..Draft::new(match opening {
                Opening::Infinitive => Ruling::Intent,
                _ if self.is_general(verb) || speaker.is_none() && self.is_told(verb) => Ruling::Rumour,
                _ => Ruling::Passive,
            })
        };
        // what is expected of the subject is thought of the subject
        let subject = subject.map_or((0, 0), |subject| self.words(subject.run));
        let content = (content.0, self.deed_after(content.0, content.1));
        let words = self.words(content);
        self.sheet.add(draft, &[subject, words]);
        self.take((verb, content.1));
    }

    /// "it is often said", "it is widely believed": whoever says so has no name.
    fn is_general(&self, verb: usize) -> bool {
        let group = self.get(verb).and_then(|chunk| self.context.tokens.get(chunk.tokens()));
        group.is_some_and(|group| group.iter().any(|token| self.context.lists(WordList::General, token)))
    }

    /// Whose the noun phrase is: "Lee's claim", "his claim".
    pub(super) fn owner(&self, at: usize) -> Option<Mention> {
        let chunk = self.get(at)?;
        let inside = self.context.tokens.get(chunk.start as usize..chunk.head as usize)?;
        let owns = |token: &Token| token.shape.has(Shape::GENITIVE) || token.tag == Tag::Possessive;
        // "the critics' claim": the apostrophe is a mark of its own
        let apostrophe = inside.iter().rposition(is_apostrophe).filter(|at| *at > 0).map(|at| at - 1);
        let owner = inside.iter().rposition(owns).or(apostrophe)? as u32 + chunk.start;
        let words = (chunk.start, owner + 1);
        Some(Mention { words, bare: words, head: owner })
    }

    pub(super) fn starts_with(&self, at: usize, words: &Few) -> bool {
        self.get(at).is_some_and(|chunk| words.has(self.context.word(chunk.start as usize)))
    }

    /// `X is confident that ..`
    pub(super) fn attitude(&mut self, verb: usize) {
        if !self.starts.that {
            return;
        }
        let Some(chunk) = self.get(verb).copied().filter(Chunk::is_finite).filter(|_| !self.is_taken(verb)) else {
            return;
        };
        // "is convinced" and "he's convinced" are one group, "is sure" is two chunks
        let inside = self.context.classes(&chunk).any(Classes::REPORT_ADJECTIVE);
        let adjective = if inside { verb } else { verb + 1 + usize::from(self.part(verb + 1) == Some(Part::Adverb)) };
        let Some(held) = self.get(adjective).copied() else { return };
        let copula = inside || self.context.classes(&chunk).any(Classes::BE);
        if !copula
            || !self.context.classes(&held).any(Classes::REPORT_ADJECTIVE)
            || self.part(adjective + 1) != Some(Part::That)
            || self.is_degree(adjective)
        {
            return;
        }
        let subject = subject_before(&self.context, self.chunks, verb);
        let holds = |subject: &Subject| !self.is_thing(subject) && self.can_speak(subject);
        let Some(subject) = subject.filter(holds) else { return };
        let end = self.content_end(adjective + 2);
        let cue = Some((chunk.start, held.end));
        let known =
            self.context.token(held.head as usize).is_some_and(|word| self.context.lists(WordList::Factive, word));
        let ruling = if known && !self.is_author(&subject) { Ruling::Known } else { Ruling::Attitude };
        let draft = Draft { cue, speaker: Some(self.mention(&subject)), ..Draft::new(ruling) };
        let words = self.words((adjective + 2, end));
        self.sheet.add(draft, &[words]);
        self.take((verb, end));
    }
}
