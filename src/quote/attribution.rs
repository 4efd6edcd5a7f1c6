//! The grammar of attribution over the chunks of a sentence: who speaks, what stands between cue and content, and in
//! what form the content begins.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, peek, value, verify};
use nom::multi::fold_many0;
use nom::sequence::{delimited, pair, preceded, terminated};

use super::chunk::{Chunk, Form, Part};
use super::context::Context;
use crate::lexicon::{Few, Known, WordList};
use crate::text::input::{Items, NoMatch};
use crate::text::token::Token;
use crate::text::word::Classes;

/// The chunks that are left to read.
pub(crate) type Chunks<'c> = Items<'c, Chunk>;

/// A range of chunks.
pub(crate) type Run = (usize, usize);

/// What stands between a cue and what it introduces, or after a cue that ends its sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tail {
    pub(crate) addressee: Option<Run>,
    pub(crate) venue: Option<Run>,
}

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
    pub(super) fn states(self) -> bool {
        matches!(self, Opening::Quote | Opening::That | Opening::Clause | Opening::Question)
    }
}

fn chunk<'c>(test: impl Fn(&'c Chunk) -> bool) -> impl Parser<Chunks<'c>, Output = &'c Chunk, Error = NoMatch> {
    move |input: Chunks<'c>| match input.rest.first() {
        Some(first) if test(first) => Ok((Items { rest: input.rest.get(1..).unwrap_or(&[]), at: input.at + 1 }, first)),
        _ => Err(nom::Err::Error(NoMatch)),
    }
}

fn part<'c>(part: Part) -> impl Parser<Chunks<'c>, Output = &'c Chunk, Error = NoMatch> {
    chunk(move |chunk| chunk.part == part)
}

fn word<'c>(
    context: &'c Context<'c>,
    words: fn(&Known) -> &Few,
) -> impl Parser<Chunks<'c>, Output = &'c Chunk, Error = NoMatch> {
    chunk(move |chunk| {
        let word = context.word(chunk.start as usize);
        words(context.known).has(word)
    })
}

/// One of the words where it is no part of an infinitive: "to Lee", not "to see Lee".
fn preposition<'c>(
    context: &'c Context<'c>,
    words: fn(&Known) -> &Few,
) -> impl Parser<Chunks<'c>, Output = &'c Chunk, Error = NoMatch> {
    verify(word(context, words), |chunk: &&Chunk| chunk.part == Part::Preposition)
}

/// `noun = noun phrase | pronoun`
fn noun<'c>() -> impl Parser<Chunks<'c>, Output = &'c Chunk, Error = NoMatch> {
    chunk(Chunk::is_nominal)
}

/// `attached = preposition noun | "of" noun of time | "and" noun | bracket | genitive noun`
fn attached<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    let mut attached = alt((
        value((), pair(word(context, |known| &known.attaching), attachable(context))),
        value((), pair(word(context, |known| &known.of), part(Part::Noun))),
        value((), pair(part(Part::And), named(context))),
        value((), part(Part::Bracket)),
        value((), chunk(move |chunk| context.is_genitive(chunk))),
    ));
    // most mentions end at a mark or before what is said, which none of these begins with
    move |input: Chunks<'c>| match input.rest.first() {
        Some(next) if !next.ends_clause() || next.part == Part::And || next.part == Part::Subordinator => {
            attached.parse(input)
        }
        _ => Err(nom::Err::Error(NoMatch)),
    }
}

/// `attachable = noun`, but not where or when something was said
fn attachable<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = &'c Chunk, Error = NoMatch> {
    chunk(move |chunk| chunk.is_nominal() && !context.is_place(chunk) && !context.is_time(chunk))
}

fn named<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = &'c Chunk, Error = NoMatch> {
    verify(part(Part::Noun), move |chunk: &&Chunk| context.is_name(chunk))
}

/// `apposition = "," (noun { any but finite verb } | relative) followed by "," or the end`
fn apposition<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    let bare = |chunk: &Chunk| is_inside(chunk) && !chunk.is_finite();
    let described = value((), pair(part(Part::Noun), fold_many0(chunk(bare), || (), |(), _| ())));
    value((), (part(Part::Comma), alt((described, relative(context))), closing()))
}

/// `relative = wh { any but a verb of saying with what is said }`: "who admitted that .." is read by itself
fn relative<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    move |input: Chunks<'c>| {
        let (mut rest, _) = part(Part::Wh).parse(input)?;
        while let Some(next) = rest.rest.first().filter(|next| is_inside(next) && next.part != Part::Wh) {
            rest = Items { rest: rest.rest.get(1..).unwrap_or(&[]), at: rest.at + 1 };
            if next.is_verb()
                && opening(context, context.classes(next)).parse(rest).is_ok_and(|(_, said)| said.1.states())
            {
                return Err(nom::Err::Error(NoMatch));
            }
        }
        Ok((rest, ()))
    }
}

fn is_inside(chunk: &Chunk) -> bool {
    !matches!(chunk.part, Part::Comma | Part::Stop | Part::Quote | Part::Semicolon | Part::Dash)
}

/// `appositions = [ apposition [ apposition ] ]`
fn appositions<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    value((), opt(pair(apposition(context), opt(apposition(context)))))
}

/// `closing = "," | stop | end`, of which nothing is taken
fn closing<'c>() -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    |input: Chunks<'c>| match input.rest.first().map(|next| next.part) {
        None | Some(Part::Comma | Part::Stop | Part::Semicolon | Part::Dash | Part::Quote) => Ok((input, ())),
        _ => Err(nom::Err::Error(NoMatch)),
    }
}

/// `mention = noun { attached } [ appositions ]`
pub(crate) fn mention<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = Run, Error = NoMatch> {
    move |input: Chunks<'c>| {
        let start = input.at;
        let attachments = fold_many0(attached(context), || (), |(), ()| ());
        let (rest, _) = (noun(), attachments, appositions(context)).parse(input)?;
        Ok((rest, (start, rest.at)))
    }
}

/// `bare mention = noun { attached }`
pub(crate) fn bare_mention<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = Run, Error = NoMatch> {
    move |input: Chunks<'c>| {
        let start = input.at;
        let attachments = fold_many0(attached(context), || (), |(), ()| ());
        let (rest, _) = (noun(), attachments).parse(input)?;
        Ok((rest, (start, rest.at)))
    }
}

#[derive(Clone, Copy)]
enum Piece {
    Addressee(Run),
    Venue(Run),
    Aside,
}

/// `tail = [ addressee ] { circumstance | "," circumstance "," }`
pub(crate) fn tail<'c>(
    context: &'c Context<'c>,
    tells: bool,
) -> impl Parser<Chunks<'c>, Output = Tail, Error = NoMatch> {
    let comma = || part(Part::Comma);
    // what is said follows most cues at once, and is no part of a tail
    let said =
        |next: &Chunk| matches!(next.part, Part::That | Part::Quote | Part::Colon | Part::Semicolon | Part::Stop);
    move |mut input: Chunks<'c>| {
        let mut tail = Tail::default();
        while input.rest.first().is_some_and(|next| !said(next)) {
            // one hearer: in "told the mayors | the bridge was old" the bridge hears nothing
            let hearer = if tail.addressee.is_none() { addressee(context, tells).parse(input).ok() } else { None };
            let aside = || delimited(comma(), parenthesis(context), comma()).parse(input);
            let piece = match hearer {
                Some((rest, run)) => Ok((rest, Piece::Addressee(run))),
                None => circumstance(context).parse(input).or_else(|_| aside()),
            };
            let Ok((rest, piece)) = piece else { break };
            match piece {
                Piece::Addressee(run) => tail.addressee = Some(run),
                Piece::Venue(run) => tail.venue = tail.venue.or(Some(run)),
                Piece::Aside => {}
            }
            input = rest;
        }
        Ok((input, tail))
    }
}

/// `circumstance = when | venue | adverb`
fn circumstance<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = Piece, Error = NoMatch> {
    alt((
        when(context).map(|()| Piece::Aside),
        venue(context).map(Piece::Venue),
        // "she says there is no doubt": it begins what she says
        value(Piece::Aside, verify(part(Part::Adverb), move |adverb: &&Chunk| !is_there(context, adverb))),
        // "points out that": the particle of the verb
        value(Piece::Aside, terminated(particle(context), peek(alt((part(Part::Comma), part(Part::That)))))),
    ))
}

/// Whether the adverb stands for a subject: "there is".
fn is_there(context: &Context<'_>, adverb: &Chunk) -> bool {
    context.known.there.has(context.word(adverb.start as usize))
}

/// `particle = "out" | "on" ..`: a preposition that belongs to the verb
fn particle<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = &'c Chunk, Error = NoMatch> {
    let belongs = move |token: &Token| context.lists(WordList::Particle, token);
    chunk(move |chunk| chunk.part == Part::Preposition && context.token(chunk.start as usize).is_some_and(belongs))
}

/// `parenthesis = circumstance | subordinator | preposition noun`: ", however,", ", of course,"
fn parenthesis<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = Piece, Error = NoMatch> {
    alt((
        circumstance(context),
        value(Piece::Aside, part(Part::Subordinator)),
        value(Piece::Aside, pair(part(Part::Preposition), bare_mention(context))),
    ))
}

/// `addressee = noun { attached } [ relative ]` after tell and its like, `"to" noun` after all verbs
fn addressee<'c>(context: &'c Context<'c>, tells: bool) -> impl Parser<Chunks<'c>, Output = Run, Error = NoMatch> {
    alt((
        only_if(tells, hearers(context)),
        preceded((preposition(context, |known| &known.to), peek(hearer(context))), bare_mention(context)),
    ))
}

/// `hearers = noun { attached } [ relative ]`: "told the mayors who had come, ''..''" asks nobody who had come
fn hearers<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = Run, Error = NoMatch> {
    move |input: Chunks<'c>| {
        let quotation = pair(part(Part::Comma), part(Part::Quote));
        let described = opt((relative(context), peek(quotation)));
        let (rest, (run, described)) = pair(bare_mention(context), described).parse(input)?;
        Ok((rest, (run.0, if described.is_some() { rest.at } else { run.1 })))
    }
}

/// `hearer = noun of a person, a group, an organisation`
fn hearer<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = &'c Chunk, Error = NoMatch> {
    chunk(move |chunk| chunk.is_nominal() && context.can_hear(chunk))
}

/// `when = day | preposition day | noun of time`
fn when<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    let time = move || verify(part(Part::Noun), move |chunk: &&Chunk| context.is_time(chunk));
    alt((value((), time()), value((), pair(part(Part::Preposition), time()))))
}

/// `venue = ("in" | "at" | "on" | "during" ..) noun of venue { preposition noun }`
fn venue<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = Run, Error = NoMatch> {
    move |input: Chunks<'c>| {
        let start = input.at;
        let place = chunk(move |chunk| chunk.part == Part::Noun && context.is_venue(chunk));
        let more = fold_many0(venue_attached(context), || (), |(), ()| ());
        let (rest, _) =
            (word(context, |known| &known.placing), place, opt(alt((part(Part::Quote), named(context)))), more)
                .parse(input)?;
        Ok((rest, (start, rest.at)))
    }
}

/// `attached = preposition noun` of a venue; days stay outside
fn venue_attached<'c>(context: &'c Context<'c>) -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    let place = verify(part(Part::Noun), move |chunk: &&Chunk| !context.is_time(chunk));
    value((), pair(part(Part::Preposition), place))
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

/// The rule in a sentence in which it can hold, else none.
fn only_if<'c, O>(
    can_hold: bool,
    mut rule: impl Parser<Chunks<'c>, Output = O, Error = NoMatch>,
) -> impl Parser<Chunks<'c>, Output = O, Error = NoMatch> {
    move |input: Chunks<'c>| if can_hold { rule.parse(input) } else { Err(nom::Err::Error(NoMatch)) }
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
