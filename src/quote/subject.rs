//! The subject of a cue, found backwards from its verb. A driver: what a subject may consist of is told by the chunks.

use super::attribution::Run;
use super::chunk::{Chunk, Form, Part};
use super::context::Context;
use crate::text::word::Classes;

/// How many chunks an apposition between commas has at most ("Smith, a former head of the union in Ohio, said").
const MAX_APPOSITION: usize = 14;

/// How many chunks a subject has at most without its appositions.
const MAX_MENTION: usize = 10;

/// The mention that ends right before the verb group at `verb`, with its bare noun phrase.
pub(crate) struct Subject {
    pub(crate) run: Run,
    pub(crate) bare: usize,
}

impl Subject {
    /// The mention of these chunks. Of "its manager, Ann Lee" the name is the aside.
    pub(crate) fn of(context: &Context<'_>, chunks: &[Chunk], run: Run) -> Subject {
        let named = |at: usize| at < run.1 && chunks.get(at).is_some_and(|chunk| context.is_name(chunk));
        let aside = is(chunks, run.0 + 1, |part| part == Part::Comma) && named(run.0 + 2) && !named(run.0);
        Subject { run, bare: if aside { run.0 + 2 } else { run.0 } }
    }
}

/// The subject of the verb group at `verb`; `None` where no noun phrase stands before it.
pub(crate) fn subject_before(context: &Context<'_>, chunks: &[Chunk], verb: usize) -> Option<Subject> {
    let mut end = verb;
    while end > 0 && is(chunks, end - 1, |part| matches!(part, Part::Adverb)) {
        end -= 1;
    }
    if end > 0 && is(chunks, end - 1, |part| matches!(part, Part::Comma | Part::Dash)) {
        if let Some(inner) = aside_before(context, chunks, end - 1) {
            let subject = phrase_before(context, chunks, inner)?;
            let names = is(chunks, inner + 1, |part| matches!(part, Part::Noun | Part::Wh));
            let end = if names { end } else { inner };
            // "another neighbour, Ann Lee, said": the aside is the name
            let named = |at: usize| chunks.get(at).is_some_and(|chunk| context.is_name(chunk));
            let bare = if named(inner + 1) && !named(subject.bare) { inner + 1 } else { subject.bare };
            return Some(Subject { run: (subject.run.0, end), bare });
        }
        return None;
    }
    document_before(context, chunks, end).or_else(|| phrase_before(context, chunks, end))
}

/// The document that a participle describes before the verb at `end`: "a poll | released on Monday | shows that".
fn document_before(context: &Context<'_>, chunks: &[Chunk], end: usize) -> Option<Subject> {
    let lowest = end.saturating_sub(MAX_MENTION);
    let mut at = end;
    while at > lowest + 1 && chunks.get(at - 1).is_some_and(Chunk::is_nominal) {
        let hangs = is(chunks, at - 2, |part| part == Part::Preposition);
        if !hangs && !chunks.get(at - 1).is_some_and(|time| context.is_time(time)) {
            break;
        }
        at -= 1 + usize::from(hangs);
    }
    let verb = at.checked_sub(1).filter(|_| at < end)?;
    let described = chunks.get(verb).is_some_and(|verb| is_participle(context, verb));
    let noun = phrase_before(context, chunks, verb).filter(|_| described)?;
    chunks.get(noun.bare).is_some_and(|noun| is_document(context, noun)).then_some(noun)
}

/// One word that can be a participle.
pub(crate) fn is_participle(context: &Context<'_>, verb: &Chunk) -> bool {
    verb.is_verb() && verb.end - verb.start == 1 && context.classes(verb).any(Classes::PARTICIPLE)
}

/// "a poll", "their report": what says something in writing.
pub(crate) fn is_document(context: &Context<'_>, noun: &Chunk) -> bool {
    noun.part == Part::Noun && !context.is_name(noun) && context.classes(noun).any(Classes::DOCUMENT)
}

fn is(chunks: &[Chunk], at: usize, test: impl Fn(Part) -> bool) -> bool {
    chunks.get(at).is_some_and(|chunk| test(chunk.part))
}

/// The mark that opens the aside which the comma or dash at `close` ends.
fn aside_before(context: &Context<'_>, chunks: &[Chunk], close: usize) -> Option<usize> {
    let mark = chunks.get(close)?.part;
    let lowest = close.saturating_sub(MAX_APPOSITION);
    let mut at = close;
    let mut commas = 0;
    while at > lowest {
        at -= 1;
        match chunks.get(at)?.part {
            Part::Stop | Part::Semicolon | Part::Quote | Part::Colon => return None,
            part if part == mark => {
                commas += 1;
                let before = at.checked_sub(1).and_then(|before| chunks.get(before))?;
                if before.is_nominal() || matches!(before.part, Part::Bracket | Part::Wh) {
                    // "Smith, a doctor, a father and a friend, said": go on to the first of a row of appositions
                    let earlier = is(chunks, at - 1, |part| part == Part::Noun)
                        && at >= 2
                        && is(chunks, at - 2, |part| part == mark);
                    if commas > 1 || !(earlier || names(context, chunks, at, mark)) {
                        return Some(at);
                    }
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether the noun phrase that ends before `end` says who somebody is, whose name stands before the mark to its left:
/// "Smith, editor of the Herald, a paper in Ohio, said".
fn names(context: &Context<'_>, chunks: &[Chunk], end: usize, mark: Part) -> bool {
    let lowest = end.saturating_sub(MAX_MENTION);
    let mut start = end - 1;
    while start > lowest + 1 && is(chunks, start - 1, |part| part == Part::Preposition) {
        start -= 2;
    }
    let named = start.checked_sub(2).filter(|_| is(chunks, start - 1, |part| part == mark));
    is(chunks, start, |part| part == Part::Noun)
        && named.and_then(|at| chunks.get(at)).is_some_and(|name| context.is_name(name))
}

/// The noun phrase that ends before `end`, with what hangs on it to the left.
pub(crate) fn phrase_before(context: &Context<'_>, chunks: &[Chunk], end: usize) -> Option<Subject> {
    let mut at = end.checked_sub(1)?;
    while at > 0 && is(chunks, at, |part| part == Part::Bracket) {
        at -= 1;
    }
    let last = chunks.get(at)?;
    if last.part == Part::Wh {
        return Some(Subject { run: (at, end), bare: at });
    }
    if last.part == Part::That {
        let relative = at > 0 && is(chunks, at - 1, |part| part == Part::Noun);
        return relative.then_some(Subject { run: (at, end), bare: at });
    }
    if !last.is_nominal() {
        return None;
    }
    let lowest = at.saturating_sub(MAX_MENTION);
    let mut start = at;
    while start > lowest {
        // "die Leiterin | der Bücherei"
        let owned = chunks.get(start).is_some_and(|chunk| context.is_genitive(chunk));
        if owned && is(chunks, start - 1, |part| part == Part::Noun) {
            start -= 1;
            continue;
        }
        if start < lowest + 2 {
            break;
        }
        let (Some(link), Some(before)) = (chunks.get(start - 1), chunks.get(start - 2)) else { break };
        let attached = link.part == Part::Preposition && before.is_nominal() && !context.is_time(before);
        // "supporters of expanding the agreement"
        let gerund = link.part == Part::Verb(Form::Ing)
            && before.part == Part::Preposition
            && start >= lowest + 3
            && is(chunks, start - 3, |part| part == Part::Noun);
        if gerund {
            start -= 3;
            continue;
        }
        if start >= lowest + BODY && ends_name(context, chunks, start) {
            start -= BODY;
            continue;
        }
        let joined = link.part == Part::And && before.is_nominal() && !follows_verb(chunks, start - 2);
        if !(attached || joined) {
            break;
        }
        start -= 2;
    }
    // "them" is no subject, "one of them" is
    let object = chunks.get(start).is_some_and(|chunk| context.is_object(chunk));
    (!object).then_some(Subject { run: (start, end), bare: start })
}

/// How many chunks before the last one the name of such a body begins.
const BODY: usize = 4;

/// Whether the chunk ends the name of one body, of which "and" is a part: "the Bureau | of | Roads | and | Bridges". What ends
/// it is a common noun in capitals, and nobody's name.
fn ends_name(context: &Context<'_>, chunks: &[Chunk], end: usize) -> bool {
    let Some([body, of, first, and, last]) = end.checked_sub(BODY).and_then(|start| chunks.get(start..=end)) else {
        return false;
    };
    let named = [body, first, last].iter().all(|chunk| context.is_name(chunk));
    let head = context.token(last.head as usize);
    let common = head.is_some_and(|head| head.is(Classes::ANY_NOUN) && !head.is(Classes::FIRST_NAME));
    of.part == Part::Preposition && and.part == Part::And && named && common
}

fn follows_verb(chunks: &[Chunk], at: usize) -> bool {
    at > 0 && is(chunks, at - 1, |part| matches!(part, Part::Verb(_) | Part::Preposition))
}

/// The subject of the nearest finite verb before `at`: who also does what is said without a subject of its own.
pub(crate) fn shared_subject(context: &Context<'_>, chunks: &[Chunk], at: usize) -> Option<(usize, Subject)> {
    let lowest = at.saturating_sub(MAX_SHARED);
    let mut verb = at;
    while verb > lowest {
        verb -= 1;
        let chunk = chunks.get(verb)?;
        if matches!(chunk.part, Part::Verb(Form::Finite | Form::Passive)) {
            if let Some(subject) = subject_before(context, chunks, verb) {
                return Some((verb, subject));
            }
        }
        if chunk.part == Part::Stop {
            return None;
        }
    }
    None
}

/// How many chunks lie between a subject's first verb and a further one at most.
const MAX_SHARED: usize = 48;
