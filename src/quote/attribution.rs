//! The grammar of attribution over the chunks of a sentence: who speaks. What stands between cue and content, and in
//! what form the content begins, is in the files of its folder.

pub(super) mod opening;
pub(super) mod tail;

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, value, verify};
use nom::multi::fold_many0;
use nom::sequence::pair;

use super::chunk::{Chunk, Part};
use super::context::Context;
use crate::lexicon::{Few, Known};
use crate::text::input::{Items, NoMatch};
use opening::opening;

/// The chunks that are left to read.
pub(crate) type Chunks<'c> = Items<'c, Chunk>;

/// A range of chunks.
pub(crate) type Run = (usize, usize);

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
        let (rest, ((start, _), ())) = pair(bare_mention(context), appositions(context)).parse(input)?;
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

/// The rule in a sentence in which it can hold, else none.
fn only_if<'c, O>(
    can_hold: bool,
    mut rule: impl Parser<Chunks<'c>, Output = O, Error = NoMatch>,
) -> impl Parser<Chunks<'c>, Output = O, Error = NoMatch> {
    move |input: Chunks<'c>| if can_hold { rule.parse(input) } else { Err(nom::Err::Error(NoMatch)) }
}
