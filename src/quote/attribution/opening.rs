//! In what form reported words begin: in marks, as a clause, an infinitive, a noun.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, peek, value, verify};
use nom::sequence::{pair, preceded, terminated};

use super::{Chunks, Run, bare_mention, chunk, noun, only_if, part, word};
use crate::quote::chunk::{Chunk, Form, Part};
use crate::quote::context::Context;
use crate::text::input::NoMatch;
use crate::text::word::Classes;

/// In what form reported words begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    Quote,
    That,
    Clause,
    Question,
    Infinitive,
    Object,
    Topic,
    Gerund,
}

impl Opening {
    /// Whether a whole statement begins.
    pub(in crate::quote) fn states(self) -> bool {
        matches!(self, Opening::Quote | Opening::That | Opening::Clause | Opening::Question)
    }
}

/// `opening = [","|":"] quote | "that" | question | clause | infinitive | about noun | noun`
pub(crate) fn opening<'c>(
    context: &'c Context<'c>,
    cue: Classes,
) -> impl Parser<Chunks<'c>, Output = (usize, Opening), Error = NoMatch> {
    let quoted = preceded(opt(alt((part(Part::Comma), part(Part::Colon)))), at(part(Part::Quote)))
        .map(|at| (at, Opening::Quote));
    let that = preceded((clause_comma(context), part(Part::That)), here()).map(|at| (at, Opening::That));
    let asks = cue.any(Classes::ASK.or(Classes::SAY).or(Classes::THINK).or(Classes::DENY));
    let question = preceded(clause_comma(context), at(question(context)));
    let question = only_if(asks, question).map(|at| (at, Opening::Question));
    let weak = cue.any(Classes::WEAK);
    let states = cue.any(Classes::SAY.or(Classes::THINK).or(Classes::DENY)) && !weak;
    let set_off = verify(clause_comma(context), move |comma: &bool| *comma == context.known.commas);
    let clause = preceded(set_off, at(alt((clause(context), gap()))));
    let clause = only_if(states, clause).map(|at| (at, Opening::Clause));
    let wants = cue.any(Classes::WANT.or(Classes::SAY)) && !weak;
    let infinitive = only_if(wants, at(infinitive(context))).map(|at| (at, Opening::Infinitive));
    let topics = cue.any(Classes::ABOUT);
    let topic = only_if(topics, preceded(part(Part::Preposition), at(noun()))).map(|at| (at, Opening::Topic));
    let weighs = cue.any(Classes::ATTITUDE);
    let sees = cue.any(Classes::THINK);
    let object = alt((
        only_if(weighs, at(noun())),
        only_if(sees, at((bare_mention(context), word(context, |known| &known.as_)))),
    ))
    .map(|at| (at, Opening::Object));
    let gerund = only_if(weighs, at(part(Part::Verb(Form::Ing)))).map(|at| (at, Opening::Gerund));
    alt((quoted, that, question, clause, infinitive, topic, object, gerund))
}

/// `setting = preposition noun { attached }` before "that": "thought after the vote that .."
pub(crate) fn setting<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = Run, Error = NoMatch> {
    preceded(
        alt((part(Part::Preposition), part(Part::Subordinator))),
        terminated(bare_mention(context), peek(part(Part::That))),
    )
}

/// `clause comma = [","]` in a language that sets off its clauses, else nothing; whether it is there
fn clause_comma<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = bool, Error = NoMatch> {
    opt(verify(part(Part::Comma), move |_: &&Chunk| context.known.commas)).map(|comma| comma.is_some())
}

/// `question = wh | "whether" | "if"`
fn question<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    value((), alt((part(Part::Wh), word(context, |known| &known.whether))))
}

/// `clause = noun { attached | adverb | aside } verb`
fn clause<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    move |input: Chunks<'c>| match context.clause_begins(input.rest) {
        true => Ok((input, ())),
        false => Err(nom::Err::Error(NoMatch)),
    }
}

/// `gap = finite verb`: the subject stands before the cue ("changes, which officials say will come")
fn gap<'c>() -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    value((), chunk(Chunk::is_finite))
}

/// `infinitive = [ noun { attached } ] "to" verb`
fn infinitive<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    value((), pair(opt(bare_mention(context)), part(Part::Verb(Form::Infinitive))))
}

fn at<'c, O>(
    mut inner: impl Parser<Chunks<'c>, Output = O, Error = NoMatch>,
) -> impl Parser<Chunks<'c>, Output = usize, Error = NoMatch> {
    move |input: Chunks<'c>| {
        let start = input.at;
        let (rest, _) = inner.parse(input)?;
        Ok((rest, start))
    }
}

fn here<'c>() -> impl Parser<Chunks<'c>, Output = usize, Error = NoMatch> {
    |input: Chunks<'c>| Ok((input, input.at))
}
