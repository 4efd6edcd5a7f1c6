//! Whom a block names, noted sentence by sentence: they are whom pronouns and short names behind mean.

use std::ops::Range;

use super::{Entity, Registry};
use crate::lexicon::Ruling;
use crate::model::SourceKind;
use crate::quote::antecedent::{can_be_meant, definite};
use crate::quote::context::Context;
use crate::quote::draft::Mention;
use crate::quote::pairing::Pair;
use crate::quote::role::apposition_end;
use crate::quote::{name, person};
use crate::text::select::select_last;
use crate::text::token::{Kind, Shape, Tag, Token};

impl Registry {
    /// Takes note of the names before the token at `end`, sentence by sentence. Of the names of a sentence the first is
    /// what a pronoun after it means, as it most often is the subject. Whom somebody speaks of between marks is not whom
    /// the author means behind them.
    pub(crate) fn note(&mut self, context: &Context<'_>, sentences: &[Range<usize>], marks: &[Pair], end: usize) {
        let quoted = |at: usize| {
            let pair = marks.get(marks.partition_point(|pair| pair.inside().end <= at));
            pair.is_some_and(|pair| pair.inside().contains(&at) && pair.inside().end < end)
        };
        if end <= self.noted {
            return;
        }
        let first = sentences.partition_point(|sentence| sentence.end <= self.noted);
        for sentence in sentences.iter().skip(first).take_while(|sentence| sentence.start < end) {
            let range = sentence.start.max(self.noted)..sentence.end.min(end);
            self.note_names(context, range, quoted);
        }
        self.noted = end;
    }

    /// Takes note of whom a pronoun may mean, from the last in the range to the first: of full names and parts of those that
    /// are known, and of roles, groups and organisations with their article or owner ("the doctor", "my friends", "the
    /// ministry", "the Guardian").
    fn note_names(&mut self, context: &Context<'_>, range: Range<usize>, quoted: impl Fn(usize) -> bool) {
        let tokens = context.tokens.get(range.clone()).unwrap_or(&[]);
        let mut names: Option<Range<usize>> = None;
        let mut end = range.end;
        for (step, token) in select_last(tokens, can_be_meant) {
            let at = range.start + step;
            // it stands inside the phrase that was noted last
            if at >= end {
                continue;
            }
            if let Some(names) = names.take_if(|names| names.start > at + 1 || token.tag != Tag::Name) {
                self.note_name(context, names, range.start, &quoted);
            }
            if token.tag == Tag::Name {
                names = Some(at..names.map_or(at + 1, |names| names.end));
                continue;
            }
            let named = context.token(at + 1).is_some_and(|next| next.tag == Tag::Name);
            if let Some(start) = definite(context, range.start..at).filter(|_| !named) {
                end = start;
                if !quoted(start) {
                    self.named(context, start..at + 1, None);
                }
            }
        }
        if let Some(names) = names {
            self.note_name(context, names, range.start, &quoted);
        }
    }

    /// Takes note of a name if it is one in full, a known one, or the name of something with its article. No article is
    /// looked for before `first`.
    fn note_name(&mut self, context: &Context<'_>, names: Range<usize>, first: usize, quoted: &impl Fn(usize) -> bool) {
        let known = if names.len() == 1 { self.known(context, names.start) } else { None };
        let full = names.len() > 1 || known.is_some();
        let the = || names.start > first && context.known.the.has(context.word(names.start - 1));
        let is_capital = || context.token(names.start).is_some_and(Token::is_capital);
        if (full || the() && is_capital()) && !quoted(names.start) {
            self.named(context, names, known);
        }
    }

    /// The person known by more whose name the one word is: "Lee" after "Ann Lee", not in "a Lee aide".
    fn known(&self, context: &Context<'_>, at: usize) -> Option<u32> {
        let describes = |next: &Token| matches!(next.tag, Tag::Noun | Tag::Plural);
        let whole = |name: &&Token| name.shape.has(Shape::GENITIVE) || !context.token(at + 1).is_some_and(describes);
        let key = context.token(at).filter(whole).map(|name| name::last_key(context, name))?;
        let known = *self.by_key.get(&key)?;
        let profile = self.entities.get(known as usize)?.profile;
        (profile.named && profile.kind == SourceKind::Person).then_some(known)
    }

    /// Takes note of whom the words name; `known` is the person whose name they are, if they are one word.
    fn named(&mut self, context: &Context<'_>, run: Range<usize>, known: Option<u32>) {
        let article = || run.start.checked_sub(1).is_some_and(|before| context.known.the.has(context.word(before)));
        // "Lee, the former mayor" tells more of her
        let described = || context.token(run.end).is_some_and(|next| next.kind == Kind::Comma);
        let short = known.filter(|_| !article() && !described());
        let Some(entity) = short.or_else(|| self.in_full(context, &run)) else { return };
        let meant =
            |known: &Entity| known.profile.human || known.source.is_some() || known.profile.kind != SourceKind::Person;
        if self.entities.get(entity as usize).is_some_and(meant) {
            self.meets(entity);
        }
    }

    /// The entity that a full name, a role or an organisation means, which may be met for the first time.
    fn in_full(&mut self, context: &Context<'_>, run: &Range<usize>) -> Option<u32> {
        let bare = (run.start as u32, run.end as u32);
        let words = (bare.0, apposition_end(context, run.end) as u32);
        let mention = Mention { words, bare, head: bare.1 - 1 };
        let profile = person::profile(context, &mention)?;
        let known = self.by_role(context, &mention, &profile);
        known.or_else(|| self.entity(context.text, profile, Ruling::Named))
    }
}
