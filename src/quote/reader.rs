//! Reads the reported words of one sentence: which cue has which content and which speaker.

use super::attribution::tail::{self, Tail};
use super::attribution::{Chunks, Run};
use super::chunk::{Chunk, Form, Part};
use super::chunker::{self, Starts};
use super::context::Context;
use super::draft::{Mention, Sheet, Words};
use super::pronoun::{self, Pronoun};
use super::retag;
use super::subject::{Subject, phrase_before};
use crate::lexicon::Known;
use crate::text::token::{Kind, Tag, Token};
use crate::text::word::Classes;
use crate::work::{Work, count};
use nom::Parser;
use std::ops::Range;

/// Verbs that can introduce reported words.
pub(crate) const CUE: Classes = Classes(Classes::REPORT.0 | Classes::ATTITUDE.0 | Classes::ABOUT.0);

/// How many chunks a content without marks has at most; longer sentences are lists or have lost their stops, and every
/// cue of such a sentence would read all of it.
pub(super) const MAX_CONTENT: usize = 160;

/// How many words a sentence has at most that only says that a view follows: "The critics' case is simple."
const LONGEST_OUTLINE: usize = 8;

/// Reads a sentence in chunks.
pub(crate) struct Reader<'r> {
    pub(crate) context: Context<'r>,
    pub(crate) chunks: &'r [Chunk],
    pub(super) starts: &'r Starts,
    pub(crate) taken: &'r mut Vec<bool>,
    pub(crate) sheet: &'r mut Sheet,
}

impl<'r> Reader<'r> {
    pub(crate) fn new(
        context: Context<'r>,
        chunks: &'r chunker::Chunks,
        taken: &'r mut Vec<bool>,
        sheet: &'r mut Sheet,
    ) -> Self {
        Reader { context, chunks: &chunks.list, starts: &chunks.starts, taken, sheet }
    }

    /// Appends the drafts of the sentence to the sheet.
    pub(crate) fn read(&mut self) {
        self.taken.clear();
        self.taken.resize(self.chunks.len(), false);
        let starts = self.starts;
        for &verb in &starts.behind {
            self.after(verb as usize);
        }
        for &at in &starts.words {
            if !self.is_taken(at as usize) {
                self.at_chunk(at as usize);
            }
        }
        for at in starts.set_off.iter().map(|at| *at as usize) {
            if self.part(at) == Some(Part::Quote) { self.introduced(at) } else { self.announced(at) }
        }
    }

    pub(super) fn is_taken(&self, at: usize) -> bool {
        self.taken.get(at).copied().unwrap_or(false)
    }

    pub(super) fn take(&mut self, (start, end): Run) {
        self.taken.iter_mut().take(end).skip(start).for_each(|taken| *taken = true);
    }

    pub(super) fn get(&self, at: usize) -> Option<&Chunk> {
        count(Work::Chunk, 1);
        self.chunks.get(at)
    }

    pub(super) fn part(&self, at: usize) -> Option<Part> {
        self.get(at).map(|chunk| chunk.part)
    }

    pub(super) fn input(&self, at: usize) -> Chunks<'_> {
        Chunks::new(self.chunks, at)
    }

    pub(super) fn words(&self, (start, end): Run) -> Words {
        let first = self.get(start).map_or(0, |chunk| chunk.start);
        let last = end.checked_sub(1).and_then(|last| self.get(last)).map_or(first, |chunk| chunk.end);
        (first, last.max(first))
    }

    pub(super) fn cue_classes(&self, at: usize) -> Option<Classes> {
        let chunk = self.get(at).filter(|chunk| chunk.is_verb())?;
        let classes = self.context.classes(chunk);
        classes.any(CUE).then_some(classes)
    }

    pub(super) fn mention(&self, subject: &Subject) -> Mention {
        let bare = self.antecedent(subject).map_or(subject.bare, |named| named.bare);
        let (head, bare) = self.get(bare).map_or((0, (0, 0)), |chunk| (chunk.head, (chunk.start, chunk.end)));
        Mention { words: self.words(subject.run), bare, head }
    }

    /// Whom a relative pronoun right behind a noun stands for: "people who say". Behind a comma it may stand for one that
    /// is named further to the left.
    fn antecedent(&self, subject: &Subject) -> Option<Subject> {
        let (named, meant) = self.relative(subject)?;
        let chunk = self.get(named.bare)?;
        let told = match meant {
            Pronoun::Who => self.context.can_hear(chunk),
            _ => chunk.part == Part::Noun && self.context.can_speak(chunk),
        };
        told.then_some(named)
    }

    /// The noun phrase right before a relative pronoun, and which of them that is.
    pub(super) fn relative(&self, subject: &Subject) -> Option<(Subject, Pronoun)> {
        let relative = self.get(subject.bare).filter(|chunk| matches!(chunk.part, Part::Wh | Part::That))?;
        let meant = pronoun::read(&self.context, relative.head)?;
        let named = phrase_before(&self.context, self.chunks, subject.run.0)?;
        matches!(meant, Pronoun::Who | Pronoun::Which).then_some((named, meant))
    }

    pub(super) fn tail(&self, at: usize, classes: Classes) -> (usize, Tail) {
        let tells = classes.any(Classes::TELL);
        tail::tail(&self.context, tells)
            .parse(self.input(at))
            .map_or((at, Tail::default()), |(rest, tail)| (rest.at, tail))
    }

    /// The first chunk of the clause around `at`: after a stop, a semicolon or a part that is taken.
    pub(super) fn clause_start(&self, at: usize) -> usize {
        let mut start = at;
        let lowest = at.saturating_sub(MAX_CONTENT);
        while start > lowest
            && !self.is_taken(start - 1)
            && !matches!(self.part(start - 1), Some(Part::Stop | Part::Semicolon))
        {
            start -= 1;
        }
        if self.part(start) == Some(Part::And) { start + 1 } else { start }
    }

    fn at_chunk(&mut self, at: usize) {
        match self.part(at) {
            Some(Part::Preposition | Part::Verb(Form::Ing)) if self.is_according(at) => self.according(at),
            Some(Part::Preposition) if at == 0 && self.seen_by() => {}
            Some(Part::Preposition) => {
                self.in_view(at);
                self.as_put(at);
                self.according_after(at);
            }
            Some(Part::Subordinator) => self.as_put(at),
            Some(Part::Noun) if [at + 1, at + 2].iter().any(|that| self.part(*that) == Some(Part::That)) => {
                self.sent(at);
                self.reporting_noun(at);
            }
            Some(Part::Verb(Form::Passive)) => {
                self.passive(at);
                self.attitude(at);
            }
            Some(Part::Verb(form)) => {
                if let Some(classes) = self.cue_classes(at) {
                    self.before(at, form, classes);
                    self.said(at);
                } else if self.puts(at) {
                    self.measured(at, form);
                }
                self.attitude(at);
            }
            _ => {}
        }
    }

    fn puts(&self, verb: usize) -> bool {
        self.get(verb).is_some_and(|chunk| self.context.known.put.has(self.context.word(chunk.head as usize)))
    }

    /// Where whoever speaks is named behind the verb: after the hearer and the time.
    pub(super) fn behind(&self, verb: usize) -> usize {
        let mut at = verb + 1;
        let passed = |chunk: &Chunk| chunk.part == Part::Adverb || self.context.is_object(chunk);
        while self.context.known.commas && self.get(at).is_some_and(passed) {
            at += 1;
        }
        at
    }

    pub(super) fn is_statement(&self, quote: &Chunk) -> bool {
        self.context.tokens.get(quote.tokens()).is_some_and(super::scare::is_statement)
    }
}

/// What reading a sentence can give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Worth {
    Nothing,
    /// Its cue is a noun or an adjective ("the report", "an alleged plan"), or a verb that lacks what it would introduce.
    Mention,
    /// A rule of this stage begins in it: with a verb that is a cue, with words in marks, with "that" behind a noun or
    /// adjective, or with one of a few words.
    Report,
}

/// What reading the sentence in the range can give.
pub(crate) fn worth(tokens: &[Token], range: &Range<usize>, known: &Known) -> Worth {
    let words = tokens.get(range.clone()).unwrap_or(&[]);
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return Worth::Nothing };
    let introduced = Classes::REPORT_NOUN.or(Classes::REPORT_ADJECTIVE);
    let asked = CUE.or(introduced);
    if known.to.has(first.word) || matches!(first.kind, Kind::Dash | Kind::Symbol) {
        return Worth::Report;
    }
    let points = first.is(Classes::DEMONSTRATIVE) || known.that.has(first.word);
    let mut reports = points || last.kind == Kind::Colon;
    let (mut worth, mut held, mut weak) = (false, false, false);
    for (at, token) in words.iter().enumerate() {
        let marked = token.kind == Kind::Mark;
        let may_open = known.may_open_rule(token.word);
        if !(token.is(asked) | marked | may_open) {
            continue;
        }
        let opens = if may_open { known.opens_rule(token.word) } else { None };
        worth |= marked | token.is(asked) | (opens == Some(true));
        held |= token.is(introduced);
        let verb = !reports && token.is(CUE) && retag::can_be_verb(tokens, range, range.start + at, token, known);
        weak |= verb && is_weak(token);
        reports |= marked || opens.is_some() || verb && !is_weak(token);
        if worth && reports {
            return Worth::Report;
        }
    }
    // what is announced stands behind a colon, or a short sentence announces it
    let announces = |token: &Token| known.that.has(token.word) || token.kind == Kind::Colon;
    let reports = weak && words.iter().any(|token| strengthens(token, known))
        || held && (words.len() <= LONGEST_OUTLINE || words.iter().any(announces));
    match worth {
        false => Worth::Nothing,
        true if reports => Worth::Report,
        true => Worth::Mention,
    }
}

/// Whether a verb without words in marks introduces nothing but what begins with a word of its own.
fn is_weak(verb: &Token) -> bool {
    verb.is(Classes::WEAK) && !verb.is(Classes::ATTITUDE.or(Classes::ABOUT))
}

/// Whether a weak verb may report something with the word: "holds that", "decide who", "seen as", "polls showed".
fn strengthens(token: &Token, known: &Known) -> bool {
    let opens = known.that.has(token.word) || known.whether.has(token.word) || known.as_.has(token.word);
    opens || token.is(Classes::WH.or(Classes::DOCUMENT)) || token.tag == Tag::Wh
}
