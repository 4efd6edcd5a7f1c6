//! Content before its cue: `".." X said`, `.., said X, ..`.

use nom::Parser;

use super::attribution::tail::Tail;
use super::attribution::{self, Run};
use super::chunk::{Chunk, Form, Part};
use super::draft::Draft;
use super::reader::Reader;
use super::subject::{Subject, subject_before};
use crate::lexicon::Ruling;
use crate::text::token::Token;
use crate::text::word::Classes;

impl Reader<'_> {
    /// `".."  X said` and `.., X said`: the content stands before the cue.
    pub(super) fn after(&mut self, verb: usize) {
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
        let (rest, run) = attribution::mention(&self.context).parse(self.input(self.behind(verb))).ok()?;
        if rest.rest.first().is_some_and(|next| next.is_finite()) {
            return None;
        }
        self.post(verb, Subject::of(&self.context, self.chunks, run), before, rest.at, classes)
    }

    fn post(&self, verb: usize, subject: Subject, left: usize, after: usize, classes: Classes) -> Option<Post> {
        if !self.can_speak(&subject) {
            return None;
        }
        let (rest, tail) = self.tail(after, classes);
        let content = self.left_content(verb, &subject, left, rest)?;
        // "They asked me, they said, ''Will you go?''" has its words behind the cue
        let ahead = rest + usize::from(matches!(self.part(rest), Some(Part::Comma | Part::Colon)));
        let quoted = content.1.checked_sub(1).and_then(|last| self.part(last)) == Some(Part::Quote);
        (quoted || !self.opens_statement(ahead)).then_some(Post { subject, content, rest, tail })
    }

    /// A quotation that is a statement and begins with a capital.
    fn opens_statement(&self, at: usize) -> bool {
        self.get(at).filter(|chunk| chunk.part == Part::Quote).is_some_and(|quote| {
            let first = self.context.token(quote.start as usize + 1);
            first.is_some_and(Token::is_capital) && self.is_statement(quote)
        })
    }

    /// "said X": a past form of saying without an object before it.
    pub(super) fn inverts(&self, verb: usize) -> bool {
        self.get(verb).is_some_and(|chunk| {
            matches!(chunk.part, Part::Verb(Form::Finite | Form::Participle)) && chunk.end - chunk.start == 1
        }) && self.get(self.behind(verb)).is_some_and(|next| next.is_nominal())
    }

    /// What stands before the attribution: a quotation, or a clause up to the comma.
    fn left_content(&self, verb: usize, subject: &Subject, left: usize, after: usize) -> Option<Run> {
        let mut last = left;
        if self.part(last) == Some(Part::Comma) {
            last = last.checked_sub(1)?;
        }
        if self.is_taken(last) {
            return None;
        }
        if self.part(last) == Some(Part::Quote) {
            let start = self.quote_start(last);
            // "recalling ''the flood'', Lee urged the town": the words belong to what stands before them
            let object = start < last && self.part(last - 1) == Some(Part::Verb(Form::Ing));
            let hangs = object && self.get(after).is_some_and(Chunk::is_nominal);
            return (!hangs && (last < left || self.is_closed(last))).then_some((start, last + 1));
        }
        // "a boy, who stammered, ..": the clause before names whom it tells of
        let relative = self.part(subject.bare) == Some(Part::Wh);
        if relative
            || last == left
            || !matches!(self.part(after), None | Some(Part::Stop | Part::Comma | Part::Semicolon))
        {
            return None;
        }
        let classes = self.cue_classes(verb)?;
        let strong = classes.any(Classes::SAY.or(Classes::THINK)) && !classes.any(Classes::WEAK);
        if !strong || self.part(verb) != Some(Part::Verb(Form::Finite)) && !self.inverts(verb) {
            return None;
        }
        let start = self.clause_start(last);
        // the verb may follow the cue: "The plan, critics say, is dead"
        let split = self.part(after) == Some(Part::Comma) && self.get(after + 1).is_some_and(Chunk::is_finite);
        let states = split || self.chunks.get(start..=last)?.iter().any(|chunk| chunk.is_finite());
        // "When it rains, Lee said, it pours": the clause that the other hangs on follows
        let goes_on = self.part(after) == Some(Part::Comma)
            && self.context.clause_begins(self.chunks.get(after + 1..).unwrap_or(&[]));
        let hangs = matches!(self.part(start), Some(Part::Subordinator | Part::Wh)) && !goes_on;
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
}

/// An attribution that stands after its content.
pub(super) struct Post {
    subject: Subject,
    content: Run,
    /// The chunk after the attribution.
    rest: usize,
    tail: Tail,
}
