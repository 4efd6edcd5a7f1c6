//! What stands between a cue and what it introduces: to whom, where and when it was said.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, peek, value, verify};
use nom::multi::fold_many0;
use nom::sequence::{delimited, pair, preceded, terminated};

use super::{Chunks, Run, bare_mention, chunk, named, only_if, part, preposition, relative, word};
use crate::lexicon::WordList;
use crate::quote::chunk::{Chunk, Part};
use crate::quote::context::Context;
use crate::text::input::NoMatch;
use crate::text::token::Token;

/// What stands between a cue and what it introduces, or after a cue that ends its sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tail {
    pub(crate) addressee: Option<Run>,
    pub(crate) venue: Option<Run>,
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
