//! Content after its cue: `X said that ..`, `X plans to ..`, `X criticized ..`.

use nom::Parser;

use super::attribution;
use super::attribution::opening::{self, Opening};
use super::chunk::{Chunk, Form, Part};
use super::draft::Draft;
use super::pronoun::{self, Pronoun};
use super::reader::Reader;
use super::subject::{Subject, subject_before};
use crate::lexicon::{Ruling, WordList};
use crate::text::token::Tag;
use crate::text::word::Classes;

impl Reader<'_> {
    /// "I", "we", "you": the author, or everybody.
    pub(super) fn is_author(&self, subject: &Subject) -> bool {
        let head = self.get(subject.bare).and_then(|chunk| pronoun::read(&self.context, chunk.head));
        matches!(head, Some(Pronoun::Speaker | Pronoun::Reader))
    }

    /// "it", "this", "which": seldom a speaker.
    pub(super) fn is_thing(&self, subject: &Subject) -> bool {
        let head = self.get(subject.bare).and_then(|chunk| pronoun::read(&self.context, chunk.head));
        matches!(head, Some(Pronoun::It | Pronoun::Which))
    }

    /// `X said ..`: the content stands after the cue.
    pub(super) fn before(&mut self, verb: usize, form: Form, classes: Classes) {
        // "lifelong learning is": the gerund is what the verb behind it is about
        let gerund = form == Form::Ing && self.get(verb + 1).is_some_and(Chunk::is_finite);
        if gerund || self.describes(verb) {
            return;
        }
        let inverted = self.speaker_behind(verb);
        let after = inverted.as_ref().map_or(verb + 1, |(_, after)| *after);
        let speaker = inverted.map(|(subject, _)| subject).or_else(|| self.speaker_before(verb, form));
        let Some(subject) = speaker.filter(|subject| self.can_speak(subject)) else { return };
        // "polls showed Lee was ahead": a document shows nothing but what it says
        let document = self.get(subject.bare).is_some_and(|name| self.context.classes(name).any(Classes::DOCUMENT));
        let classes = if document { classes.without(Classes::WEAK) } else { classes };
        let Some(((start, opening), tail)) = self.content_begins(&subject, after, classes) else { return };
        // "what we call ''infrastructure''": a term that the author uses too
        let author = self.is_author(&subject);
        // "praised the argument that hedges pay": what is held is the argument
        let noun = self.get(start).is_some_and(|noun| self.context.classes(noun).any(Classes::REPORT_NOUN));
        let (start, opening) = match opening {
            Opening::Object if noun && self.part(start + 1) == Some(Part::That) && !classes.any(Classes::DENY) => {
                (start + 2, Opening::That)
            }
            _ => (start, opening),
        };
        let held = matches!(opening, Opening::Object | Opening::Topic | Opening::Gerund);
        // "this confirms a prediction" and "it is important to remember" say what the author thinks
        let thing = self.is_thing(&subject);
        let general = opening.states() && self.is_hearsay(&subject, verb, form);
        // "it is worth pointing out that"; ", meaning that" draws a conclusion
        let follows = verb.checked_sub(1).and_then(|before| self.part(before)) == Some(Part::Comma);
        let points = form == Form::Ing && opening != Opening::Quote && !follows;
        if held && (author || thing)
            || form == Form::Infinitive && (held || thing) && !general
            || points && thing && !general
        {
            return;
        }
        let known = self.presupposes(verb);
        if self.is_part_of_more((verb, known), &subject, (start, opening), &tail, classes) {
            return;
        }
        if author && opening == Opening::Quote && !self.get(start).is_some_and(|quote| self.is_statement(quote)) {
            return;
        }
        let end = self.end_of_content((verb, form), &subject, start, opening);
        // "wrote of the bridge:" announces the words that follow
        if held && self.part(end) == Some(Part::Colon) {
            return;
        }
        let draft = Draft {
            cue: self.get(verb).map(|chunk| (chunk.start, chunk.end)),
            // "conventional wisdom" is nobody
            speaker: Some(self.mention(&subject)).filter(|_| !general || author),
            addressee: tail.addressee.map(|run| self.words(run)),
            venue: tail.venue.map(|run| self.words(run)),
            ..Draft::new(match opening {
                _ if self.is_due(verb) => Ruling::Ought,
                _ if general => Ruling::Rumour,
                Opening::That | Opening::Clause if known && !author => Ruling::Known,
                Opening::Question if !author && self.explains(start, classes) => Ruling::Known,
                Opening::That | Opening::Clause if !author && self.is_unsaid(&subject, verb, classes) => Ruling::Unsaid,
                Opening::Object if self.judges(verb, start) => Ruling::Judgement,
                opening => ruling(opening),
            })
        };
        let words = self.words((start, end));
        self.sheet.add(draft, &[words]);
        self.take((verb, end));
    }

    /// `Said X, ".."` at the start of a clause.
    pub(super) fn said(&mut self, verb: usize) {
        let opens = verb == 0 || self.get(verb - 1).is_some_and(Chunk::ends_clause);
        if self.is_taken(verb) || !opens || !self.inverts(verb) {
            return;
        }
        let Ok((rest, run)) = attribution::mention(&self.context).parse(self.input(verb + 1)) else { return };
        let start = rest.at + usize::from(matches!(self.part(rest.at), Some(Part::Comma | Part::Colon)));
        if self.part(start) != Some(Part::Quote) {
            return;
        }
        let end = self.content_end(start);
        let draft = Draft {
            cue: self.get(verb).map(|chunk| (chunk.start, chunk.end)),
            speaker: Some(self.mention(&Subject::of(&self.context, self.chunks, run))),
            ..Draft::new(Ruling::Before)
        };
        let words = self.words((start, end));
        self.sheet.add(draft, &[words]);
        self.take((verb, end));
    }

    /// Where the content begins behind "what X found in the archive is that" and its like.
    pub(super) fn cleft(&self, subject: &Subject, after: usize) -> Option<usize> {
        let before = subject.run.0.checked_sub(1).and_then(|before| self.part(before))?;
        if !matches!(before, Part::Wh | Part::That | Part::Noun) {
            return None;
        }
        let verb = self.behind_phrases(after);
        let is = self.get(verb).is_some_and(|chunk| chunk.is_finite() && self.context.classes(chunk).any(Classes::BE));
        (is && self.part(verb + 1) == Some(Part::That)).then_some(verb + 2)
    }

    /// The chunk behind what hangs on the one before `at`: "of the town", "in the archive".
    fn behind_phrases(&self, mut at: usize) -> usize {
        while self.part(at) == Some(Part::Preposition) && self.part(at + 1) == Some(Part::Noun) {
            at += 2;
        }
        at
    }

    /// `X puts the cost at ten crowns`: what X holds is a figure.
    pub(super) fn measured(&mut self, verb: usize, form: Form) {
        let object = verb + 1;
        let speaks = |subject: &Subject| self.can_speak(subject) && !self.is_thing(subject) && !self.is_author(subject);
        let Some(subject) = self.speaker_before(verb, form).filter(speaks) else { return };
        let end = self.object_end(object);
        let figure = |at: usize| {
            let words = self.get(at + 1).and_then(|noun| self.context.tokens.get(noun.tokens())).unwrap_or(&[]);
            self.part(at) == Some(Part::Preposition) && words.iter().any(|word| word.tag == Tag::Number)
        };
        if self.part(object) != Some(Part::Noun) || !(object + 1..end).any(figure) {
            return;
        }
        let draft = Draft {
            cue: self.get(verb).map(|chunk| (chunk.start, chunk.end)),
            speaker: Some(self.mention(&subject)),
            ..Draft::new(Ruling::Judgement)
        };
        let words = self.words((object, end));
        self.sheet.add(draft, &[words]);
        self.take((verb, end));
    }

    pub(super) fn opening(&self, at: usize, classes: Classes) -> Option<(usize, Opening)> {
        opening::opening(&self.context, classes).parse(self.input(at)).ok().map(|(_, found)| found)
    }

    /// Whether the subject is somebody or something that says, thinks or shows: what is none of these argues for the
    /// author ("this restraint suggests that").
    pub(super) fn can_speak(&self, subject: &Subject) -> bool {
        // "a book that proves that": neither the book nor anybody else says so but the author
        let mute = |(named, meant): (Subject, Pronoun)| {
            meant == Pronoun::Which && !self.get(named.bare).is_some_and(|chunk| self.context.can_speak(chunk))
        };
        !self.asks(subject)
            && !self.relative(subject).is_some_and(mute)
            && self.get(subject.bare).is_some_and(|chunk| self.context.can_speak(chunk))
    }

    /// "the town should know that it is old": nobody has said so but the author.
    pub(super) fn is_due(&self, verb: usize) -> bool {
        let group = self.get(verb).and_then(|chunk| self.context.tokens.get(chunk.tokens()));
        group.is_some_and(|group| group.iter().any(|token| self.context.lists(WordList::Ought, token)))
    }

    /// "the town knows that it is old": the author says so as well.
    fn presupposes(&self, verb: usize) -> bool {
        let head = self.get(verb).and_then(|chunk| self.context.token(chunk.head as usize));
        head.is_some_and(|head| self.context.lists(WordList::Factive, head))
    }

    /// "Lee showed how it is done": that it is done the author says as well. In a language that sets off its clauses the
    /// words that ask open relative clauses, too.
    fn explains(&self, start: usize, classes: Classes) -> bool {
        let known = self.context.known;
        let asks = self.get(start).is_some_and(|chunk| known.whether.has(self.context.word(chunk.start as usize)));
        !asks && !known.commas && !classes.any(Classes::ASK)
    }

    /// "Lee does not say that", "no doctor believes that", "if Lee thinks that": nobody is told to hold it.
    fn is_unsaid(&self, subject: &Subject, verb: usize, classes: Classes) -> bool {
        let negated = |at: usize| {
            let words = self.get(at).and_then(|chunk| self.context.tokens.get(chunk.tokens())).unwrap_or(&[]);
            words.iter().any(|word| word.is(Classes::NEGATION))
        };
        let before = subject.run.0.checked_sub(1).and_then(|before| self.get(before));
        // "if Lee thinks that", while "even if Lee thinks that" grants it
        let even = subject.run.0.checked_sub(2).is_some_and(|even| self.part(even) == Some(Part::Adverb));
        let asked = before.is_some_and(|chunk| {
            chunk.part == Part::Subordinator && self.context.known.whether.has(self.context.word(chunk.start as usize))
        });
        // who does not deny it holds it
        asked && !even
            || negated(subject.bare)
            || before.is_some_and(|chunk| self.is_negation(chunk))
            || negated(verb) && !classes.any(Classes::DENY)
    }

    /// Whether what the verb says of its object is a view: "calls it progress", "describes it as a trap".
    fn judges(&self, verb: usize, object: usize) -> bool {
        let head = self.get(verb).and_then(|chunk| self.context.token(chunk.head as usize));
        let names = head.is_some_and(|head| self.context.lists(WordList::Judge, head));
        let noun = |at: usize| matches!(self.part(at), Some(Part::Noun | Part::Quote));
        // "calls this progress": the tagger takes both for one noun phrase
        let points = self.get(object).is_some_and(|chunk| {
            chunk.end - chunk.start == 2
                && self.context.token(chunk.start as usize).is_some_and(|first| first.is(Classes::DEMONSTRATIVE))
        });
        let known = self.context.known.as_;
        let opens = |at: usize| self.get(at).is_some_and(|chunk| known.has(self.context.word(chunk.start as usize)));
        names && (points || noun(object + 1))
            || (object + 1..self.judged_end(object)).any(|at| opens(at) && noun(at + 1))
    }

    /// "so worried that he left" tells how much, not what.
    pub(super) fn is_degree(&self, adjective: usize) -> bool {
        let so = &self.context.known.so;
        let before = self.get(adjective).and_then(|chunk| chunk.head.checked_sub(1));
        before.is_some_and(|before| so.has(self.context.word(before as usize)))
    }

    /// "related to valves which help": what begins behind a noun with "who" or "which" asks for nothing.
    pub(super) fn is_relative(&self, start: usize) -> bool {
        let named = start.checked_sub(1).and_then(|before| self.get(before)).is_some_and(Chunk::is_nominal);
        let read = self.get(start).and_then(|chunk| pronoun::read(&self.context, chunk.head));
        named && matches!(read, Some(Pronoun::Who | Pronoun::Which))
    }

    /// "as she assumes that office, ..": a bare noun, with what hangs on it, between "that" and a comma is pointed at, and said by nobody.
    pub(super) fn is_pointed_at(&self, start: usize) -> bool {
        let bare = self.get(start).filter(|noun| noun.part == Part::Noun && noun.end - noun.start == 1);
        let common =
            bare.and_then(|noun| self.context.token(noun.head as usize)).is_some_and(|head| head.tag == Tag::Noun);
        let after = self.behind_phrases(start + 1);
        common && matches!(self.part(after), None | Some(Part::Comma | Part::Stop))
    }

    /// Whether a coordinator or a comma stands before the verb, so that it shares the subject of the one before.
    pub(super) fn is_coordinated(&self, verb: usize) -> bool {
        let before = self.chunks.get(..verb).unwrap_or(&[]).iter().rev().find(|chunk| chunk.part != Part::Adverb);
        before.is_some_and(|chunk| matches!(chunk.part, Part::And | Part::Comma))
    }

    /// The subject of a verb that may not be finite: nothing before it in its clause is.
    pub(super) fn own_subject(&self, verb: usize) -> Option<Subject> {
        let past = self.get(verb).is_some_and(|chunk| self.context.classes(chunk).any(Classes::PAST.or(Classes::BASE)));
        let subject = subject_before(&self.context, self.chunks, verb).filter(|_| past)?;
        let before = self.chunks.get(..subject.run.0)?.iter().rev().take_while(|chunk| !chunk.ends_clause());
        (!before.clone().any(|chunk| chunk.is_verb() || chunk.part == Part::Preposition)).then_some(subject)
    }
}

fn ruling(opening: Opening) -> Ruling {
    match opening {
        Opening::Quote => Ruling::Before,
        Opening::That => Ruling::That,
        Opening::Clause => Ruling::Clause,
        Opening::Question => Ruling::Question,
        Opening::Infinitive => Ruling::Intent,
        Opening::Object | Opening::Gerund => Ruling::Object,
        Opening::Topic => Ruling::Topic,
    }
}
