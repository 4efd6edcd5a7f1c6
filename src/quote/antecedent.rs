//! Whom pronouns mean: of those who can be meant the one met last.

use std::ops::Range;

use super::context::Context;
use super::person::{Gender, Profile};
use super::pronoun::Pronoun;
use crate::model::SourceKind;
use crate::text::token::{Tag, Token};
use crate::text::word::Classes;

/// The numbers of those met last.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Antecedents {
    male: Option<u32>,
    female: Option<u32>,
    person: Option<u32>,
    several: Option<u32>,
    thing: Option<u32>,
}

impl Antecedents {
    /// Whom the pronoun means.
    pub(super) fn by(&self, pronoun: Pronoun) -> Option<u32> {
        match pronoun {
            Pronoun::Speaker | Pronoun::Reader => None,
            Pronoun::He => self.male.or(self.person),
            Pronoun::She => self.female.or(self.person),
            Pronoun::They => self.several.or(self.thing),
            Pronoun::It => self.thing,
            Pronoun::Who => self.person.or(self.several),
            Pronoun::Which => self.thing.or(self.person),
        }
    }

    /// Pronouns after this mean whom the profile is of; `gender` is that of those met before.
    pub(super) fn meets(&mut self, number: u32, profile: &Profile, gender: impl Fn(u32) -> Option<Gender>) {
        match profile.kind {
            SourceKind::Person => {
                self.person = Some(number);
                // "the baker" is whoever is known to be a woman only where nobody is
                let taken = |known: Option<u32>, own| profile.is_doubtful() && known.and_then(&gender) == Some(own);
                let (male, female) = (taken(self.male, Gender::Male), taken(self.female, Gender::Female));
                if profile.gender != Gender::Female && !male {
                    self.male = Some(number);
                }
                if profile.gender != Gender::Male && !female {
                    self.female = Some(number);
                }
            }
            SourceKind::Group if profile.human => self.several = Some(number),
            SourceKind::Group => {}
            _ => self.thing = Some(number),
        }
    }
}

/// The article or owner before a noun, with a name between them or none: "the Tarn County commissioners".
pub(super) fn definite(context: &Context<'_>, before: Range<usize>) -> Option<usize> {
    let earlier = context.tokens.get(before.clone())?;
    let last = earlier.iter().rposition(|token| token.tag != Tag::Name)?;
    let opens = |first: &Token| context.known.the.has(first.word) || first.tag == Tag::Possessive;
    earlier.get(last).is_some_and(opens).then_some(before.start + last)
}

/// Whether a pronoun may mean what the token names: a name, or a role, a group or an organisation.
pub(super) fn can_be_meant(token: &Token) -> bool {
    token.classes.or(ANY).any(MEANT.get(token.tag as usize).copied().unwrap_or(Classes::NONE))
}

/// A class that every token has here.
const ANY: Classes = Classes(1 << (u64::BITS - 1));

/// For each tag the classes of which a token must have one for a pronoun to mean what it names.
const MEANT: [Classes; Tag::ALL.len()] = {
    let mut classes = [Classes::NONE; Tag::ALL.len()];
    classes[Tag::Name as usize] = ANY;
    classes[Tag::Noun as usize] = ROLE;
    classes[Tag::Plural as usize] = PEOPLE;
    classes
};

/// Whom "they" may mean.
const PEOPLE: Classes = Classes(Classes::GROUP.0 | Classes::ROLE.0);

/// Whom a pronoun may mean when an article or an owner stands before it: "the doctor", "my grandfather".
const ROLE: Classes = Classes(Classes::ROLE.0 | Classes::ORGANISATION.0 | Classes::MALE.0 | Classes::FEMALE.0);
