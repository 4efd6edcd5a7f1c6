//! Who is named beside the verb of a report: before it, behind it, or at its helper.

use nom::Parser;

use super::attribution;
use super::chunk::{Chunk, Form, Part};
use super::reader::Reader;
use super::subject::{Subject, is_document, is_participle, phrase_before, shared_subject, subject_before};
use crate::text::token::Tag;

/// How many chunks stand between a participle that describes a document and the verb of that at most.
const MAX_DESCRIBED: usize = 10;

impl Reader<'_> {
    /// The speaker named behind a verb that stands before its subject ("on Monday | said | the mayor"), and what follows.
    pub(super) fn speaker_behind(&self, verb: usize) -> Option<(Subject, usize)> {
        self.get(verb).filter(|chunk| self.context.is_inverted(chunk))?;
        let (rest, run) = attribution::bare_mention(&self.context).parse(self.input(self.behind(verb))).ok()?;
        Some((Subject { run, bare: run.0 }, rest.at))
    }

    /// The speaker of a cue that precedes its content.
    pub(super) fn speaker_before(&self, verb: usize, form: Form) -> Option<Subject> {
        let shared = || shared_subject(&self.context, self.chunks, verb).map(|(_, subject)| subject);
        let found = match form {
            Form::Finite => {
                let own = subject_before(&self.context, self.chunks, verb);
                own.or_else(|| if self.is_coordinated(verb) { shared() } else { None })
            }
            Form::Passive => None,
            // the tagger takes a past form after an aside for a participle, a present one after a name for a noun
            Form::Participle | Form::Base => self.own_subject(verb).or_else(|| self.helped(verb)),
            Form::Ing => {
                self.named_behind(verb).or_else(shared).or_else(|| phrase_before(&self.context, self.chunks, verb))
            }
            Form::Infinitive => shared().or_else(|| phrase_before(&self.context, self.chunks, verb)),
        };
        found.filter(|subject| !self.asks(subject))
    }

    /// "Who decides?", "Why not just say so?" name nobody; "the mayor, who decides" does.
    pub(super) fn asks(&self, subject: &Subject) -> bool {
        subject.bare == 0 && self.part(0) == Some(Part::Wh)
    }

    /// Who stands between a preposition and the verb: "with Lee saying that", "reminds me of Lee saying that".
    pub(super) fn named_behind(&self, verb: usize) -> Option<Subject> {
        let name = verb.checked_sub(1)?;
        let hangs = name.checked_sub(1).is_some_and(|before| self.part(before) == Some(Part::Preposition));
        // not "programmes in public broadcasting"
        let whole = |chunk: &Chunk| {
            let head = self.context.token(chunk.head as usize);
            chunk.end - chunk.start > 1 || head.is_some_and(|head| matches!(head.tag, Tag::Name | Tag::Plural))
        };
        let speaks = |chunk: &Chunk| {
            let hears = chunk.part == Part::Noun && self.context.can_hear(chunk);
            hears && whole(chunk) && !self.context.is_venue(chunk)
        };
        let named = hangs && self.get(name).is_some_and(speaks);
        named.then_some(Subject { run: (name, verb), bare: name })
    }

    /// Whether the verb is a participle that tells of a document what its own verb follows: "a poll released on Monday
    /// shows that".
    pub(super) fn describes(&self, verb: usize) -> bool {
        let noun = verb.checked_sub(1).and_then(|noun| self.get(noun));
        let document = noun.is_some_and(|noun| is_document(&self.context, noun));
        if !document || !self.get(verb).is_some_and(|verb| is_participle(&self.context, verb)) {
            return false;
        }
        let mut at = verb + 1;
        while at < verb + MAX_DESCRIBED {
            let hangs = self.part(at) == Some(Part::Preposition);
            let noun = at + usize::from(hangs);
            let time = self.get(noun).is_some_and(|time| self.context.is_time(time));
            if !(hangs && self.get(noun).is_some_and(Chunk::is_nominal) || time) {
                break;
            }
            at = noun + 1;
        }
        at > verb + 1 && self.get(at).is_some_and(Chunk::is_finite) && self.cue_classes(at).is_some()
    }

    /// The subject of the helper from which the verb stands apart: "Lee hat am Montag | erklärt".
    pub(super) fn helped(&self, verb: usize) -> Option<Subject> {
        let before = self.chunks.get(..verb).filter(|_| self.context.known.commas)?;
        let clause = before.iter().rposition(Chunk::ends_clause).map_or(0, |end| end + 1);
        let helper = (clause..verb).find(|at| self.get(*at).is_some_and(Chunk::is_finite))?;
        let behind = self.speaker_behind(helper).map(|(subject, _)| subject);
        behind.or_else(|| subject_before(&self.context, self.chunks, helper))
    }
}
