//! Reads the reported words of one sentence: which cue has which content and which speaker.

use super::attribution::{self, Chunks, Opening, Run, Tail};
use super::chunk::{Chunk, Form, Part};
use super::context::Context;
use super::draft::{Draft, Mention, Sheet, Words};
use super::pronoun::{self, Pronoun};
use super::subject::{Subject, phrase_before, shared_subject, subject_before};
use crate::lexicon::{Known, Ruling};
use crate::text::token::{Kind, Token};
use crate::text::word::Classes;
use nom::Parser;

/// Verbs that can introduce reported words.
pub(crate) const CUE: Classes = Classes(Classes::REPORT.0 | Classes::ATTITUDE.0 | Classes::ABOUT.0);

/// How many chunks a content without marks has at most; longer sentences are lists or have lost their stops, and every
/// cue of such a sentence would read all of it.
pub(super) const MAX_CONTENT: usize = 160;

/// How many chunks stand between a verb of saying and the colon that announces what is said ("told us that:").
const MAX_ANNOUNCED: usize = 4;

/// Reads a sentence in chunks.
pub(crate) struct Reader<'r> {
    pub(crate) context: Context<'r>,
    pub(crate) chunks: &'r [Chunk],
    pub(crate) taken: &'r mut Vec<bool>,
    pub(crate) sheet: &'r mut Sheet,
}

impl Reader<'_> {
    /// Appends the drafts of the sentence to the sheet.
    pub(crate) fn read(&mut self) {
        self.taken.clear();
        self.taken.resize(self.chunks.len(), false);
        for at in 0..self.chunks.len() {
            self.after(at);
        }
        for at in 0..self.chunks.len() {
            if !self.is_taken(at) {
                self.at_chunk(at);
            }
        }
        for at in 0..self.chunks.len() {
            self.introduced(at);
        }
    }

    pub(super) fn is_taken(&self, at: usize) -> bool {
        self.taken.get(at).copied().unwrap_or(false)
    }

    pub(super) fn take(&mut self, (start, end): Run) {
        self.taken.iter_mut().take(end).skip(start).for_each(|taken| *taken = true);
    }

    pub(super) fn get(&self, at: usize) -> Option<&Chunk> {
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
        let head = self.get(subject.bare).map_or(0, |chunk| chunk.head);
        let bare = self.get(subject.bare).map_or((0, 0), |chunk| (chunk.start, chunk.end));
        Mention { words: self.words(subject.run), bare, head }
    }

    /// `".."  X said` and `.., X said`: the content stands before the cue.
    fn after(&mut self, verb: usize) {
        let Some(classes) =
            self.cue_classes(verb).filter(|classes| classes.any(Classes::SAY.or(Classes::THINK).or(Classes::ASK)))
        else {
            return;
        };
        if self.is_taken(verb) {
            return;
        }
        let found = self.straight(verb, classes).or_else(|| self.inverted(verb, classes));
        let Some(Post { subject, content, rest, tail }) = found else { return };
        let more = self.right_content(rest, content);
        let end = more.map_or(rest, |more| more.1);
        let ruling = if more.is_some() { Ruling::Split } else { Ruling::After };
        let draft = Draft {
            cue: self.get(verb).map(|chunk| (chunk.start, chunk.end)),
            speaker: Some(self.mention(&subject)),
            addressee: tail.addressee.map(|run| self.words(run)),
            venue: tail.venue.map(|run| self.words(run)),
            ..Draft::new(ruling)
        };
        let parts = [self.words(content), more.map_or((0, 0), |more| self.words(more))];
        self.sheet.add(draft, &parts);
        self.take((content.0, end));
    }

    /// `.. , X said`
    fn straight(&self, verb: usize, classes: Classes) -> Option<Post> {
        let mut subject = subject_before(&self.context, self.chunks, verb)?;
        let mut left = subject.run.0.checked_sub(1)?;
        // ".."  another friend, Ann Lee said: an apposition before the name
        let described = left >= 2 && self.part(left) == Some(Part::Comma) && self.part(left - 1) == Some(Part::Noun);
        if described && self.part(left - 2) == Some(Part::Quote) {
            subject = Subject { run: (left - 1, subject.run.1), bare: subject.bare };
            left -= 2;
        }
        self.post(verb, subject, left, verb + 1, classes)
    }

    /// `.. , said X`
    fn inverted(&self, verb: usize, classes: Classes) -> Option<Post> {
        let before = verb.checked_sub(1)?;
        if !matches!(self.part(before), Some(Part::Quote | Part::Comma)) || !self.inverts(verb) {
            return None;
        }
        let (rest, run) = attribution::mention(self.context).parse(self.input(verb + 1)).ok()?;
        if rest.rest.first().is_some_and(|next| next.is_finite()) {
            return None;
        }
        self.post(verb, Subject { run, bare: run.0 }, before, rest.at, classes)
    }

    fn post(&self, verb: usize, subject: Subject, left: usize, after: usize, classes: Classes) -> Option<Post> {
        let (rest, tail) = self.tail(after, classes);
        let content = self.left_content(verb, left, rest)?;
        // "They asked me, they said, ''Will you go?''" has its words behind the cue
        let ahead = rest + usize::from(matches!(self.part(rest), Some(Part::Comma | Part::Colon)));
        let quoted = content.1.checked_sub(1).and_then(|last| self.part(last)) == Some(Part::Quote);
        (quoted || !self.opens_statement(ahead)).then_some(Post { subject, content, rest, tail })
    }

    /// "I", "we", "you": the author, or everybody.
    fn is_author(&self, subject: &Subject) -> bool {
        let head = self.get(subject.bare).and_then(|chunk| pronoun::read(&self.context, chunk.head));
        matches!(head, Some(Pronoun::Speaker | Pronoun::Reader))
    }

    /// A quotation that is a statement and begins with a capital.
    fn opens_statement(&self, at: usize) -> bool {
        self.get(at).filter(|chunk| chunk.part == Part::Quote).is_some_and(|quote| {
            let first = self.context.token(quote.start as usize + 1);
            first.is_some_and(Token::is_capital) && self.is_statement(quote)
        })
    }

    /// "said X": a past form of saying without an object before it.
    fn inverts(&self, verb: usize) -> bool {
        self.get(verb).is_some_and(|chunk| {
            matches!(chunk.part, Part::Verb(Form::Finite | Form::Participle)) && chunk.end - chunk.start == 1
        }) && self.get(verb + 1).is_some_and(|next| next.is_nominal())
    }

    pub(super) fn tail(&self, at: usize, classes: Classes) -> (usize, Tail) {
        let tells = classes.any(Classes::TELL);
        attribution::tail(self.context, tells)
            .parse(self.input(at))
            .map_or((at, Tail::default()), |(rest, tail)| (rest.at, tail))
    }

    /// What stands before the attribution: a quotation, or a clause up to the comma.
    fn left_content(&self, verb: usize, left: usize, after: usize) -> Option<Run> {
        let mut last = left;
        if self.part(last) == Some(Part::Comma) {
            last = last.checked_sub(1)?;
        }
        if self.is_taken(last) {
            return None;
        }
        if self.part(last) == Some(Part::Quote) {
            return (last < left || self.is_closed(last)).then(|| (self.quote_start(last), last + 1));
        }
        if last == left || !matches!(self.part(after), None | Some(Part::Stop | Part::Comma | Part::Semicolon)) {
            return None;
        }
        if self.part(verb) != Some(Part::Verb(Form::Finite)) && !self.inverts(verb) {
            return None;
        }
        let start = self.clause_start(last);
        let states = self.chunks.get(start..=last)?.iter().any(|chunk| chunk.is_finite());
        let hangs = matches!(self.part(start), Some(Part::Subordinator | Part::Wh));
        (states && !hangs).then_some((start, last + 1))
    }

    /// Whether the quotation is a statement or ends with its punctuation; the cue does not follow a mere phrase.
    fn is_closed(&self, quote: usize) -> bool {
        let Some(chunk) = self.get(quote) else { return false };
        let last = chunk.end.checked_sub(2).and_then(|last| self.context.token(last as usize));
        last.is_some_and(|token| !token.is_word()) || self.is_statement(chunk)
    }

    /// Where a content that ends in a quotation begins: with the marks, or with the author's words before them.
    fn quote_start(&self, quote: usize) -> usize {
        match quote.checked_sub(1).and_then(|before| self.part(before)) {
            None
            | Some(Part::Comma | Part::Colon | Part::Stop | Part::Semicolon | Part::Dash | Part::Quote | Part::Other) => {
                quote
            }
            Some(_) => self.clause_start(quote),
        }
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

    /// What goes on after the attribution: a further quotation, or the rest of a clause that the cue split.
    fn right_content(&self, at: usize, left: Run) -> Option<Run> {
        let skip = usize::from(matches!(self.part(at), Some(Part::Comma | Part::Colon | Part::Dash)));
        match self.part(at + skip)? {
            Part::Quote => Some((at + skip, self.content_end(at + skip))),
            Part::Wh | Part::Verb(Form::Ing) | Part::Stop | Part::Semicolon => None,
            Part::Subordinator | Part::And => None,
            _ => {
                let clause = self.part(left.1 - 1) != Some(Part::Quote);
                (clause && skip == 1).then(|| (at + skip, self.content_end(at + skip)))
            }
        }
    }

    fn at_chunk(&mut self, at: usize) {
        match self.part(at) {
            Some(Part::Preposition | Part::Verb(Form::Ing)) if self.is_according(at) => self.according(at),
            Some(Part::Preposition) => self.in_view(at),
            Some(Part::Subordinator) => self.as_put(at),
            Some(Part::Noun) => self.reporting_noun(at),
            Some(Part::Verb(Form::Passive)) => {
                self.passive(at);
                self.attitude(at);
            }
            Some(Part::Verb(form)) => {
                self.before(at, form);
                self.said(at);
                self.attitude(at);
            }
            _ => {}
        }
    }

    /// `X said ..`: the content stands after the cue.
    fn before(&mut self, verb: usize, form: Form) {
        let Some(classes) = self.cue_classes(verb) else { return };
        let Some(subject) = self.speaker_before(verb, form) else { return };
        let (rest, tail) = self.tail(verb + 1, classes);
        let opening = self.opening(rest, classes).map(|found| (found, tail));
        let Some(((start, opening), tail)) =
            opening.or_else(|| self.opening(verb + 1, classes).map(|found| (found, Tail::default())))
        else {
            return;
        };
        if form == Form::Infinitive && matches!(opening, Opening::Object | Opening::Topic | Opening::Gerund) {
            return;
        }
        // "what we call ''infrastructure''": a term that the author uses too
        let author = subject.as_ref().is_some_and(|subject| self.is_author(subject));
        if author && opening == Opening::Quote && !self.get(start).is_some_and(|quote| self.is_statement(quote)) {
            return;
        }
        let end = match opening {
            Opening::Object | Opening::Topic | Opening::Gerund => self.object_end(start),
            _ => self.content_end(start),
        };
        let draft = Draft {
            cue: self.get(verb).map(|chunk| (chunk.start, chunk.end)),
            speaker: subject.as_ref().map(|subject| self.mention(subject)),
            addressee: tail.addressee.map(|run| self.words(run)),
            venue: tail.venue.map(|run| self.words(run)),
            ..Draft::new(ruling(opening))
        };
        let words = self.words((start, end));
        self.sheet.add(draft, &[words]);
        self.take((verb, end));
    }

    /// `Said X, ".."` at the start of a clause.
    fn said(&mut self, verb: usize) {
        let opens = verb == 0 || self.get(verb - 1).is_some_and(Chunk::ends_clause);
        if self.is_taken(verb) || !opens || !self.inverts(verb) || self.cue_classes(verb).is_none() {
            return;
        }
        let Ok((rest, run)) = attribution::mention(self.context).parse(self.input(verb + 1)) else { return };
        let start = rest.at + usize::from(matches!(self.part(rest.at), Some(Part::Comma | Part::Colon)));
        if self.part(start) != Some(Part::Quote) {
            return;
        }
        let end = self.content_end(start);
        let draft = Draft {
            cue: self.get(verb).map(|chunk| (chunk.start, chunk.end)),
            speaker: Some(self.mention(&Subject { run, bare: run.0 })),
            ..Draft::new(Ruling::Before)
        };
        let words = self.words((start, end));
        self.sheet.add(draft, &[words]);
        self.take((verb, end));
    }

    pub(super) fn opening(&self, at: usize, classes: Classes) -> Option<(usize, Opening)> {
        attribution::opening(self.context, classes).parse(self.input(at)).ok().map(|(_, found)| found)
    }

    /// The speaker of a cue that precedes its content; the outer `None` where the verb is no cue.
    fn speaker_before(&self, verb: usize, form: Form) -> Option<Option<Subject>> {
        match form {
            Form::Finite => {
                let own = subject_before(&self.context, self.chunks, verb);
                let shared = || shared_subject(&self.context, self.chunks, verb).filter(|_| self.is_coordinated(verb));
                Some(Some(own.or_else(|| shared().map(|(_, subject)| subject))?))
            }
            Form::Passive => None,
            // the tagger takes a past form after an aside for a participle, a present one after a name for a noun
            Form::Participle | Form::Base => Some(Some(self.own_subject(verb)?)),
            Form::Ing | Form::Infinitive => {
                let shared = shared_subject(&self.context, self.chunks, verb).map(|(_, subject)| subject);
                Some(Some(shared.or_else(|| phrase_before(&self.context, self.chunks, verb))?))
            }
        }
    }

    /// `X went on: ".."`: whoever the sentence is about speaks, whatever the verb.
    fn introduced(&mut self, quote: usize) {
        if self.is_taken(quote) || self.part(quote) != Some(Part::Quote) || self.signed(quote) || quote == 0 {
            return;
        }
        if !self.get(quote).is_some_and(|chunk| self.is_statement(chunk)) {
            return;
        }
        if self.part(quote - 1) == Some(Part::Colon) && quote >= 2 && self.labelled(quote) {
            return;
        }
        let Some((verb, subject)) = shared_subject(&self.context, self.chunks, quote) else { return };
        // "it makes people ''as stupid as ..''": nobody is named
        if self.get(subject.bare).is_some_and(|chunk| self.context.word(chunk.head as usize) == self.context.known.it) {
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
        let (rest, run) = attribution::mention(self.context).parse(self.input(at + 1)).ok()?;
        let ends = rest.rest.first().is_none_or(|next| next.part == Part::Stop) && rest.rest.len() < 2;
        ends.then(|| self.mention(&Subject { run, bare: run.0 }))
    }

    /// Who is about to speak where the sentence ends with a colon: the words are in the next block. Answers also
    /// whether a verb of saying announces them.
    pub(crate) fn introducer(&self) -> (Option<Mention>, bool) {
        let last = self.chunks.len().checked_sub(1).filter(|last| self.part(*last) == Some(Part::Colon));
        let Some(last) = last else { return (None, false) };
        let Some((verb, subject)) = shared_subject(&self.context, self.chunks, last) else { return (None, false) };
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
        let (_, run) = attribution::mention(self.context).parse(self.input(at + 2)).ok()?;
        Some(self.mention(&Subject { run, bare: run.0 }))
    }

    pub(super) fn is_statement(&self, quote: &Chunk) -> bool {
        self.context.tokens.get(quote.tokens()).is_some_and(super::scare::is_statement)
    }

    /// Whether a coordinator or a comma stands before the verb, so that it shares the subject of the one before.
    fn is_coordinated(&self, verb: usize) -> bool {
        let before = self.chunks.get(..verb).unwrap_or(&[]).iter().rev().find(|chunk| chunk.part != Part::Adverb);
        before.is_some_and(|chunk| matches!(chunk.part, Part::And | Part::Comma))
    }

    /// The subject of a verb that may not be finite: nothing before it in its clause is.
    fn own_subject(&self, verb: usize) -> Option<Subject> {
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

/// An attribution that stands after its content.
struct Post {
    subject: Subject,
    content: Run,
    /// The chunk after the attribution.
    rest: usize,
    tail: Tail,
}

/// Whether the sentence holds a word for which it is worth reading.
pub(crate) fn is_worth_reading(tokens: &[Token], known: &Known) -> bool {
    let asked = CUE.or(Classes::REPORT_NOUN).or(Classes::REPORT_ADJECTIVE);
    tokens.iter().any(|token| token.is(asked) || token.kind == Kind::Mark || token.word == known.according)
        || tokens.first().is_some_and(|token| matches!(token.kind, Kind::Dash | Kind::Symbol))
}
