//! The grammar of attribution over the chunks of a sentence: who speaks, what stands between cue and content, and in
//! what form the content begins.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, peek, value, verify};
use nom::multi::fold_many0;
use nom::sequence::{pair, preceded};

use super::chunk::{Chunk, Form, Part};
use super::context::Context;
use crate::lexicon::{Few, Known};
use crate::text::input::{Items, NoMatch};
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
    context: Context<'c>,
    words: fn(&Known) -> &Few,
) -> impl Parser<Chunks<'c>, Output = &'c Chunk, Error = NoMatch> {
    chunk(move |chunk| {
        let word = context.word(chunk.start as usize);
        words(context.known).has(word)
    })
}

/// `noun = noun phrase | pronoun`
fn noun<'c>() -> impl Parser<Chunks<'c>, Output = &'c Chunk, Error = NoMatch> {
    chunk(Chunk::is_nominal)
}

/// `attached = preposition noun | "and" noun | bracket | genitive noun`
fn attached<'c>(context: Context<'c>) -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    alt((
        value((), pair(word(context, |known| &known.attaching), attachable(context))),
        value((), pair(part(Part::And), named(context))),
        value((), part(Part::Bracket)),
        value((), chunk(move |chunk| context.is_genitive(chunk))),
    ))
}

/// `attachable = noun`, but not where or when something was said
fn attachable<'c>(context: Context<'c>) -> impl Parser<Chunks<'c>, Output = &'c Chunk, Error = NoMatch> {
    chunk(move |chunk| chunk.is_nominal() && !context.is_place(chunk) && !context.is_time(chunk))
}

fn named<'c>(context: Context<'c>) -> impl Parser<Chunks<'c>, Output = &'c Chunk, Error = NoMatch> {
    verify(part(Part::Noun), move |chunk: &&Chunk| context.is_name(chunk))
}

/// `apposition = "," (noun { any but finite verb } | wh { any }) followed by "," or the end`
fn apposition<'c>() -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    let inside =
        |chunk: &Chunk| !matches!(chunk.part, Part::Comma | Part::Stop | Part::Quote | Part::Semicolon | Part::Dash);
    let described =
        pair(part(Part::Noun), fold_many0(chunk(move |chunk| inside(chunk) && !chunk.is_finite()), || (), |(), _| ()));
    let relative = pair(part(Part::Wh), fold_many0(chunk(inside), || (), |(), _| ()));
    value((), (part(Part::Comma), alt((described, relative)), closing()))
}

/// `appositions = [ apposition [ apposition ] ]`
fn appositions<'c>() -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    value((), opt(pair(apposition(), opt(apposition()))))
}

/// `closing = "," | stop | end`, of which nothing is taken
fn closing<'c>() -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    |input: Chunks<'c>| match input.rest.first().map(|next| next.part) {
        None | Some(Part::Comma | Part::Stop | Part::Semicolon | Part::Dash | Part::Quote) => Ok((input, ())),
        _ => Err(nom::Err::Error(NoMatch)),
    }
}

/// `mention = noun { attached } [ appositions ]`
pub(crate) fn mention<'c>(context: Context<'c>) -> impl Parser<Chunks<'c>, Output = Run, Error = NoMatch> {
    move |input: Chunks<'c>| {
        let start = input.at;
        let attachments = fold_many0(attached(context), || (), |(), ()| ());
        let (rest, _) = (noun(), attachments, appositions()).parse(input)?;
        Ok((rest, (start, rest.at)))
    }
}

/// `bare mention = noun { attached }`
pub(crate) fn bare_mention<'c>(context: Context<'c>) -> impl Parser<Chunks<'c>, Output = Run, Error = NoMatch> {
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

/// `tail = [ addressee ] { when | venue | adverb }`
pub(crate) fn tail<'c>(context: Context<'c>, tells: bool) -> impl Parser<Chunks<'c>, Output = Tail, Error = NoMatch> {
    let piece = alt((
        addressee(context, tells).map(Piece::Addressee),
        when(context).map(|()| Piece::Aside),
        venue(context).map(Piece::Venue),
        value(Piece::Aside, part(Part::Adverb)),
    ));
    fold_many0(piece, Tail::default, |tail: Tail, piece| match piece {
        Piece::Addressee(run) => Tail { addressee: tail.addressee.or(Some(run)), ..tail },
        Piece::Venue(run) => Tail { venue: tail.venue.or(Some(run)), ..tail },
        Piece::Aside => tail,
    })
}

/// `addressee = noun { attached }` after tell and its like, `"to" noun` after all verbs
fn addressee<'c>(context: Context<'c>, tells: bool) -> impl Parser<Chunks<'c>, Output = Run, Error = NoMatch> {
    alt((
        verify(bare_mention(context), move |_: &Run| tells),
        preceded((word(context, |known| &known.to), peek(hearer(context))), bare_mention(context)),
    ))
}

/// `hearer = noun of a person, a group, an organisation`
fn hearer<'c>(context: Context<'c>) -> impl Parser<Chunks<'c>, Output = &'c Chunk, Error = NoMatch> {
    chunk(move |chunk| chunk.is_nominal() && context.can_hear(chunk))
}

/// `when = day | preposition day | noun of time`
fn when<'c>(context: Context<'c>) -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    let time = move || verify(part(Part::Noun), move |chunk: &&Chunk| context.is_time(chunk));
    alt((value((), time()), value((), pair(part(Part::Preposition), time()))))
}

/// `venue = ("in" | "at" | "on" | "during" ..) noun of venue { preposition noun }`
fn venue<'c>(context: Context<'c>) -> impl Parser<Chunks<'c>, Output = Run, Error = NoMatch> {
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
fn venue_attached<'c>(context: Context<'c>) -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    let place = verify(part(Part::Noun), move |chunk: &&Chunk| !context.is_time(chunk));
    value((), pair(part(Part::Preposition), place))
}

/// `opening = [","|":"] quote | "that" | question | clause | infinitive | about noun | noun`
pub(crate) fn opening<'c>(
    context: Context<'c>,
    cue: Classes,
) -> impl Parser<Chunks<'c>, Output = (usize, Opening), Error = NoMatch> {
    let quoted = preceded(opt(alt((part(Part::Comma), part(Part::Colon)))), at(part(Part::Quote)))
        .map(|at| (at, Opening::Quote));
    let that = preceded((clause_comma(context), part(Part::That)), here()).map(|at| (at, Opening::That));
    let asks = cue.any(Classes::ASK.or(Classes::SAY).or(Classes::THINK).or(Classes::DENY));
    let question = preceded(clause_comma(context), at(question(context)));
    let question = verify(question, move |_: &usize| asks).map(|at| (at, Opening::Question));
    let weak = cue.any(Classes::WEAK);
    let states = cue.any(Classes::SAY.or(Classes::THINK).or(Classes::DENY)) && !weak;
    let set_off = verify(clause_comma(context), move |comma: &bool| *comma == context.known.commas);
    let clause = preceded(set_off, at(alt((clause(context), gap()))));
    let clause = verify(clause, move |_: &usize| states).map(|at| (at, Opening::Clause));
    let wants = cue.any(Classes::WANT.or(Classes::SAY)) && !weak;
    let infinitive = verify(at(infinitive(context)), move |_: &usize| wants).map(|at| (at, Opening::Infinitive));
    let topics = cue.any(Classes::ABOUT);
    let topic =
        verify(preceded(part(Part::Preposition), at(noun())), move |_: &usize| topics).map(|at| (at, Opening::Topic));
    let weighs = cue.any(Classes::ATTITUDE);
    let sees = cue.any(Classes::THINK);
    let object = alt((
        verify(at(noun()), move |_: &usize| weighs),
        verify(at((bare_mention(context), word(context, |known| &known.as_))), move |_: &usize| sees),
    ))
    .map(|at| (at, Opening::Object));
    let gerund = verify(at(part(Part::Verb(Form::Ing))), move |_: &usize| weighs).map(|at| (at, Opening::Gerund));
    alt((quoted, that, question, clause, infinitive, topic, object, gerund))
}

/// `clause comma = [","]` in a language that sets off its clauses, else nothing; whether it is there
fn clause_comma<'c>(context: Context<'c>) -> impl Parser<Chunks<'c>, Output = bool, Error = NoMatch> {
    opt(verify(part(Part::Comma), move |_: &&Chunk| context.known.commas)).map(|comma| comma.is_some())
}

/// `question = wh | "whether" | "if"`
fn question<'c>(context: Context<'c>) -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
    value((), alt((part(Part::Wh), word(context, |known| &known.whether))))
}

/// `clause = noun { attached | adverb | aside } verb`
fn clause<'c>(context: Context<'c>) -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
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
fn infinitive<'c>(context: Context<'c>) -> impl Parser<Chunks<'c>, Output = (), Error = NoMatch> {
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
