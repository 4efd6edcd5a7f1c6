//! The sources of an article: whom a mention means, from full names to short ones and pronouns.

mod named;

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use super::antecedent::Antecedents;
use super::context::Context;
use super::draft::Mention;
use super::order::Order;
use super::person::{self, Profile};
use super::pronoun::{self, Pronoun};
use super::spread::Spread;
use crate::Span;
use crate::buffer;
use crate::lexicon::{Inner, Ruling};
use crate::model::{Found, Limit, Slice, Source, SourceId, SourceKind};
use crate::text::token::Tag;
use crate::text::word::Classes;

/// Somebody or something that the text names.
#[derive(Clone, Copy, Debug)]
struct Entity {
    profile: Profile,
    source: Option<SourceId>,
    ruling: Ruling,
}

/// The entities met so far, and which of them a pronoun means.
#[derive(Debug, Default)]
pub(crate) struct Registry {
    entities: Vec<Entity>,
    /// From the hash of a name's last word, or of a description, to the entity that bore it last.
    by_key: HashMap<u32, u32, BuildHasherDefault<Spread>>,
    meant: Antecedents,
    /// The words of each source, in the order they were met.
    mentions: Vec<(u32, Span)>,
    /// The tokens of the block whose names are known.
    noted: usize,
    /// The most entities that are told apart.
    most: usize,
    too_many: bool,
    /// Whom an interview is with, once it has been asked, and how many entities were looked at for that.
    interviewed: Option<u32>,
    searched: usize,
    order: Order,
}

/// Bytes of an article for each somebody or something that it names.
const BYTES_OF_ENTITY: usize = 200;

/// The most entities that get room before they are met.
const MOST_AHEAD: usize = 64;

impl Registry {
    pub(crate) fn clear(&mut self, most: usize) {
        let Registry { entities, by_key, mentions, .. } = self;
        entities.clear();
        by_key.clear();
        mentions.clear();
        self.meant = Antecedents::default();
        (self.noted, self.most, self.too_many) = (0, most, false);
        (self.interviewed, self.searched) = (None, 0);
    }

    /// Makes room for the entities of a text of so many bytes; a long one names the same ones again.
    pub(crate) fn room(&mut self, bytes: usize) {
        self.entities.reserve_exact((bytes / BYTES_OF_ENTITY).min(MOST_AHEAD));
    }

    /// A new block begins: none of its names are known yet.
    pub(crate) fn begin(&mut self) {
        self.noted = 0;
    }

    /// The source that a mention means; `None` for the author and for pronouns that mean nobody known.
    pub(crate) fn resolve(
        &mut self,
        lexicon: &Inner,
        context: &Context<'_>,
        mention: &Mention,
        found: &mut Found,
    ) -> Option<(SourceId, Ruling)> {
        let (entity, ruling) = match self.pronoun(context, mention) {
            Some(meant) => (meant?, Ruling::Pronoun),
            None => self.writer(context, mention).or_else(|| self.described(context, mention))?,
        };
        if let Some(known) = self.entities.get_mut(entity as usize).filter(|_| ruling == Ruling::Pronoun) {
            known.profile.called(pronoun::read(context, mention.head));
        }
        self.meets(entity);
        let source = self.source_of(lexicon, entity, found)?;
        let span = super::span(context.tokens, mention.bare)?;
        self.mentions.push((source.index() as u32, span));
        Some((source, ruling))
    }

    /// Whom an interview is with: the first person whom the text before the first answer names in full, besides its author.
    pub(crate) fn interviewed(&mut self, lexicon: &Inner, found: &mut Found) -> Option<(SourceId, Ruling)> {
        if self.interviewed.is_none() {
            let person = |entity: &&Entity| {
                entity.profile.named && entity.profile.kind == SourceKind::Person && entity.ruling != Ruling::Byline
            };
            let new = self.entities.iter().zip(0..).skip(self.searched).filter(|(entity, _)| person(entity));
            self.interviewed = new.min_by_key(|(entity, _)| entity.profile.name).map(|(_, number)| number);
            self.searched = self.entities.len();
        }
        let number = self.interviewed?;
        self.meets(number);
        Some((self.source_of(lexicon, number, found)?, Ruling::Interviewed))
    }

    /// Whose document it is: "her report" speaks for her.
    fn writer(&self, context: &Context<'_>, mention: &Mention) -> Option<(u32, Ruling)> {
        let document = context.token(mention.head as usize)?.is(Classes::DOCUMENT);
        let (first, end) = (mention.bare.0, mention.bare.0 + 1);
        let owned = context.token(first as usize)?.tag == Tag::Possessive && mention.head > first;
        if !(document && owned) {
            return None;
        }
        let owner = Mention { words: (first, end), bare: (first, end), head: first };
        self.pronoun(context, &owner)?.map(|entity| (entity, Ruling::Pronoun))
    }

    /// Whom a name or a description means, and how that was told.
    fn described(&mut self, context: &Context<'_>, mention: &Mention) -> Option<(u32, Ruling)> {
        let profile = person::profile(context, mention)?;
        // "according to your theory": whoever is addressed is nobody whom the text names
        let owned = context.token(mention.bare.0 as usize).is_some_and(|first| first.tag == Tag::Possessive);
        let addressed = owned && pronoun::read(context, mention.bare.0) == Some(Pronoun::Reader);
        if addressed && !profile.human && profile.kind == SourceKind::Person {
            return None;
        }
        if let Some(known) = self.by_role(context, mention, &profile) {
            return Some((known, Ruling::ByRole));
        }
        let ruling = person::ruling(context, mention, &profile);
        let entity = self.entity(context.text, profile, ruling)?;
        let longer =
            self.entities.get(entity as usize).is_some_and(|known| known.profile.name.len() > profile.name.len());
        Some((entity, if longer { Ruling::ShortName } else { ruling }))
    }

    /// Whether the mention bears the name of somebody known.
    pub(crate) fn knows(&self, context: &Context<'_>, mention: &Mention) -> bool {
        let named = context.token(mention.head as usize).is_some_and(|head| head.tag == Tag::Name);
        named && person::profile(context, mention).is_some_and(|profile| self.by_key.contains_key(&profile.key))
    }

    /// Whom a pronoun means: the outer `None` where the mention is no pronoun.
    fn pronoun(&self, context: &Context<'_>, mention: &Mention) -> Option<Option<u32>> {
        // "one of them" means them, "one of the aides" is described
        let part = context.known.of.has(context.word(mention.head as usize + 1)) && mention.words.1 > mention.head + 2;
        let pronoun = pronoun::read(context, if part { mention.words.1 - 1 } else { mention.head })?;
        Some(self.meant.by(pronoun))
    }

    /// "the minister", "the bureau": the last entity whose role is named by the same word, or whose name ends in it.
    fn by_role(&self, context: &Context<'_>, mention: &Mention, profile: &Profile) -> Option<u32> {
        let definite = context.known.the.has(context.word(mention.bare.0 as usize));
        if !definite {
            return None;
        }
        if profile.kind == SourceKind::Person {
            return self.by_key.get(&profile.role_key?).copied();
        }
        let known = self.by_key.get(&profile.described_key()?).copied()?;
        let entity = self.entities.get(known as usize)?;
        (entity.profile.kind == profile.kind).then_some(known)
    }

    /// The entity of a profile: the one that bore its name before, or a new one.
    fn entity(&mut self, text: &str, profile: Profile, ruling: Ruling) -> Option<u32> {
        if let Some(&known) = self.by_key.get(&profile.key) {
            let entity = self.entities.get_mut(known as usize)?;
            if person::same(text, &entity.profile, &profile) {
                entity.profile.merge(text, &profile);
                self.index(known);
                return Some(known);
            }
        }
        if self.entities.len() >= self.most {
            self.too_many = true;
            return None;
        }
        let new = self.entities.len() as u32;
        buffer::push(&mut self.entities, Entity { profile, source: None, ruling });
        self.by_key.insert(profile.key, new);
        self.index(new);
        Some(new)
    }

    fn index(&mut self, entity: u32) {
        let role = self.entities.get(entity as usize).and_then(|entity| entity.profile.role_key);
        if let Some(role) = role {
            self.by_key.insert(role, entity);
        }
    }

    /// Pronouns after this mean the entity.
    fn meets(&mut self, entity: u32) {
        let Registry { entities, meant, .. } = self;
        let profile = |number: u32| entities.get(number as usize).map(|entity| &entity.profile);
        if let Some(met) = profile(entity) {
            meant.meets(entity, met, |known| profile(known).map(|known| known.gender));
        }
    }

    fn source_of(&mut self, lexicon: &Inner, number: u32, found: &mut Found) -> Option<SourceId> {
        let entity = self.entities.get_mut(number as usize)?;
        if let Some(source) = entity.source {
            return Some(source);
        }
        let source = SourceId::of(found.sources.len());
        entity.source = Some(source);
        let evidence = found.evidence.len();
        let (ruling, name) = (entity.ruling, entity.profile.name);
        buffer::push(&mut found.evidence, lexicon.reporting.evidence(ruling, name));
        let new = Source {
            kind: entity.profile.kind,
            name,
            mentions: Slice::default(),
            role: None,
            affiliation: None,
            confidence: super::probability(ruling.weight()),
            evidence: Slice::since(evidence, &found.evidence),
        };
        buffer::push(&mut found.sources, new);
        Some(source)
    }

    /// Makes whom the article comes from one of its sources.
    pub(crate) fn origin(&mut self, lexicon: &Inner, text: &str, name: Span, ruling: Ruling, found: &mut Found) {
        let kind = if ruling == Ruling::Byline { SourceKind::Person } else { SourceKind::Outlet };
        let Some(profile) = person::origin(text, name, kind) else { return };
        let Some(number) = self.entity(text, profile, ruling) else { return };
        if let Some(entity) = self.entities.get_mut(number as usize).filter(|entity| entity.source.is_none()) {
            (entity.ruling, entity.profile.kind) = (ruling, kind);
        }
        if let Some(source) = self.source_of(lexicon, number, found) {
            self.mentions.push((source.index() as u32, name));
        }
    }

    /// Gives the sources their names in full, their roles and their mentions, and puts them in the order of their first
    /// mention.
    pub(crate) fn finish(&mut self, found: &mut Found) {
        if self.too_many {
            found.passes(Limit::Sources);
        }
        for entity in &self.entities {
            let Some(source) = entity.source.and_then(|source| found.sources.get_mut(source.index())) else {
                continue;
            };
            source.name = entity.profile.name;
            source.role = entity.profile.role;
            source.affiliation = entity.profile.affiliation;
            source.kind = entity.profile.kind;
            self.mentions.extend(entity.source.map(|source| (source.index() as u32, entity.profile.name)));
        }
        self.mentions.sort_unstable();
        self.mentions.dedup();
        self.order.number(&self.mentions, found);
    }
}
