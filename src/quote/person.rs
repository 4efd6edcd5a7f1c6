//! What a mention says of whom it means: name, kind, role, affiliation.

use super::context::Context;
use super::draft::{Mention, Words};
use super::name::{key, span, stem};
use super::pronoun::Pronoun;
use super::role::{affiliation, role};
use crate::Span;
use crate::lexicon::{Ruling, WordList};
use crate::model::SourceKind;
use crate::text::token::{Shape, Tag, Token};
use crate::text::word::Classes;

/// What the words before a name or its title tell of a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Gender {
    Female,
    Male,
    #[default]
    Unknown,
}

/// Who is meant, as far as the words tell.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Profile {
    pub(crate) kind: SourceKind,
    pub(crate) name: Span,
    /// The hash of what later mentions share: the last word of a name, the head of a description.
    pub(crate) key: u32,
    /// The word that the key is made of.
    word: Span,
    /// Whether it is called by a name.
    pub(super) named: bool,
    pub(crate) gender: Gender,
    pub(crate) role: Option<Span>,
    /// The hash of the word for the role.
    pub(crate) role_key: Option<u32>,
    pub(crate) affiliation: Option<Span>,
    /// Whether the words show that it is a human being: a first name, a title, a role; of
    /// a group, that its members are human beings.
    pub(crate) human: bool,
}

impl Profile {
    /// The key of a name that ends in the head of this description: "the bureau" may be the Census Bureau.
    pub(crate) fn described_key(&self) -> Option<u32> {
        (!self.named).then(|| self.key.wrapping_sub(DESCRIBED))
    }

    /// Whether nothing tells the gender, nor a name who it is.
    pub(crate) fn is_doubtful(&self) -> bool {
        self.gender == Gender::Unknown && !self.named
    }

    /// Learns the gender from the pronoun by which the source is meant.
    pub(crate) fn called(&mut self, pronoun: Option<Pronoun>) {
        self.gender = match (self.gender, pronoun) {
            (Gender::Unknown, Some(Pronoun::He)) => Gender::Male,
            (Gender::Unknown, Some(Pronoun::She)) => Gender::Female,
            (known, _) => known,
        };
    }

    /// Adds what another mention of the same source tells.
    pub(crate) fn merge(&mut self, text: &str, other: &Profile) {
        let named = self.kind == SourceKind::Person || self.named && other.named;
        let same = text.get(self.name.range()) == text.get(other.name.range());
        if other.kind == self.kind && named && !same && letters(text, other.name) > letters(text, self.name) {
            self.name = other.name;
        }
        // "the Vale" is no person, whatever "Green Vale" seemed to be
        if other.kind == SourceKind::Organisation && self.kind == SourceKind::Person && !self.human {
            self.kind = other.kind;
        }
        self.role = self.role.or(other.role);
        self.role_key = self.role_key.or(other.role_key);
        self.affiliation = self.affiliation.or(other.affiliation);
        self.human |= other.human;
        if self.gender == Gender::Unknown {
            self.gender = other.gender;
        }
    }
}

/// The bytes of a name without its white space, which a line end may widen.
fn letters(text: &str, name: Span) -> usize {
    text.get(name.range()).unwrap_or("").bytes().filter(|byte| !byte.is_ascii_whitespace()).count()
}

/// Whether two profiles with the same key mean the same: the words must be the same too, not only their hashes.
pub(crate) fn same(text: &str, one: &Profile, other: &Profile) -> bool {
    let written = |profile: &Profile| text.get(profile.word.range()).unwrap_or("");
    let word = |profile: &Profile| written(profile).trim_end_matches(['\'', '\u{2019}', '.']);
    let same = written(one) == written(other) || word(one).eq_ignore_ascii_case(word(other));
    let gendered = one.gender == other.gender || one.gender == Gender::Unknown || other.gender == Gender::Unknown;
    same && gendered && (one.named != other.named || agree(text, one, other))
}

/// Whether two names can be one: "Lee" and "Ann Lee", "A. Lee" and "Ann Lee", "the Union" and "the Steel Union".
fn agree(text: &str, one: &Profile, other: &Profile) -> bool {
    let bare = |word: &'_ str| word.trim_matches(|character: char| !character.is_alphanumeric()).len();
    let name = |profile: &Profile| text.get(profile.name.range()).unwrap_or("");
    let (left, right) = (name(one), name(other));
    if left == right {
        return true;
    }
    if one.kind == SourceKind::Person || other.kind == SourceKind::Person {
        let long = |name: &str| name.split_whitespace().nth(1).is_some();
        if !long(left) || !long(right) {
            return true;
        }
        let first = |name: &str| name.split_whitespace().next().map_or(0, bare);
        let shared = first(left).min(first(right));
        return left.get(..shared).zip(right.get(..shared)).is_some_and(|(l, r)| l.eq_ignore_ascii_case(r));
    }
    left.split_whitespace()
        .rev()
        .zip(right.split_whitespace().rev())
        .skip(usize::from(one.named))
        .all(|(left, right)| left.eq_ignore_ascii_case(right))
}

/// What a mention tells; `None` for an empty one.
pub(crate) fn profile(context: &Context<'_>, mention: &Mention) -> Option<Profile> {
    let (start, end) = bare_name(context, mention.bare);
    let owned = behind_owner(context, (start, end));
    let start = owned.unwrap_or(start);
    let words = context.tokens.get(start as usize..end as usize)?;
    let head = context.token(mention.head as usize)?;
    let named = head.tag == Tag::Name;
    let article = owned.is_none()
        && (start > mention.bare.0 || start.checked_sub(1).is_some_and(|before| is_article(context, before)));
    // what the words are taken together: most questions about one of them end here
    let classes = words.iter().fold(Classes::NONE, |all, token| all.or(token.classes));
    let office = classes.any(Classes::ROLE.or(Classes::TITLE));
    // "the Abraham Accords" is no man, "the historian Ann Lee" is a woman
    let thing = named && article && !office;
    let kind = if named && is_outlet(context, words, classes, article) {
        SourceKind::Outlet
    } else if thing {
        SourceKind::Organisation
    } else {
        kind(classes, head, named)
    };
    let name_start = if named && kind == SourceKind::Person { first_of_name(words) } else { 0 };
    let name = span(context, words.get(name_start..)?)?;
    let name = if named { name } else { name.hull(described(context, mention)) };
    let word = stem(context, head);
    // most names stand alone
    let described = name_start > 0 || mention.words.1 > mention.bare.1;
    let before = words.get(..name_start)?;
    let (role, role_key) = if described { role(context, before, mention) } else { (None, None) };
    let affiliation = if described { affiliation(context, before, mention) } else { None };
    let key = key(context.text, word);
    let own_role = (!named).then_some(key);
    Some(Profile {
        kind,
        name,
        key: if named { key } else { key.wrapping_add(DESCRIBED) },
        word,
        named,
        gender: gender(words, classes, context, mention),
        role,
        role_key: role_key.or(own_role.filter(|_| kind == SourceKind::Person)),
        affiliation,
        human: classes.any(HUMAN) && words.iter().any(|token| token.is(HUMAN) && token.tag != Tag::Possessive),
    })
}

/// Whom the article itself names as its origin: its author, or the outlet that it appeared in.
pub(crate) fn origin(text: &str, name: Span, kind: SourceKind) -> Option<Profile> {
    let words = text.get(name.range())?;
    let last = words.split_whitespace().next_back()?;
    let bare = last.trim_matches(|character: char| !character.is_alphanumeric());
    let start = name.start() + words.rfind(last)? + last.find(bare)?;
    let word = Span::new(start as u32, (start + bare.len()) as u32);
    Some(Profile {
        kind,
        name,
        key: key(text, word),
        word,
        named: true,
        gender: Gender::Unknown,
        role: None,
        role_key: None,
        affiliation: None,
        human: kind == SourceKind::Person,
    })
}

/// What only human beings are called, or are.
const HUMAN: Classes = Classes(
    Classes::FIRST_NAME.0 | Classes::TITLE.0 | Classes::ROLE.0 | Classes::GROUP.0 | Classes::FEMALE.0 | Classes::MALE.0,
);

/// The description with what hangs on it: "supporters of the agreement".
fn described(context: &Context<'_>, mention: &Mention) -> Span {
    let words = context.tokens.get(mention.bare.1 as usize..mention.words.1 as usize).unwrap_or(&[]);
    let known = context.known;
    let relative =
        |token: &Token| token.is(Classes::WH) && !known.article.has(token.word) || known.that.has(token.word);
    let more = words.iter().take_while(|token| token.is_word() && !relative(token)).last();
    let head = context.token(mention.head as usize).map(|head| stem(context, head)).unwrap_or_default();
    more.map_or(head, |last| head.hull(stem(context, last)))
}

/// Keeps the keys of descriptions ("the minister") apart from those of names and roles.
const DESCRIBED: u32 = 0x9e37_79b9;

/// How a mention was found to be a source.
pub(crate) fn ruling(context: &Context<'_>, mention: &Mention, profile: &Profile) -> Ruling {
    let named = context.token(mention.head as usize).is_some_and(|head| head.tag == Tag::Name);
    match profile.kind {
        SourceKind::Group => Ruling::Crowd,
        _ if named => Ruling::Named,
        _ => Ruling::Described,
    }
}

/// The bare noun phrase without its article.
fn bare_name(context: &Context<'_>, (start, end): Words) -> Words {
    (start + u32::from(start + 1 < end && is_article(context, start)), end)
}

/// Where the name of a person begins behind that of whom she works for: "the Tarn Herald's Ann Lee".
fn behind_owner(context: &Context<'_>, (start, end): Words) -> Option<u32> {
    let words = context.tokens.get(start as usize..end as usize)?;
    let owner =
        words.iter().rposition(|token| token.shape.has(Shape::GENITIVE)).filter(|owner| owner + 1 < words.len())?;
    let name = words.get(owner + 1..)?;
    let no_person = |token: &Token| {
        let named = token.tag == Tag::Name && !token.is(Classes::ORGANISATION.or(Classes::DOCUMENT).or(Classes::PLACE));
        !named || context.lists(WordList::Outlet, token)
    };
    (name.len() > 1 && !name.iter().any(no_person)).then_some(start + owner as u32 + 1)
}

fn is_article(context: &Context<'_>, at: u32) -> bool {
    let determiner = context.token(at as usize).is_some_and(|token| token.tag == Tag::Determiner);
    determiner || context.known.article.has(context.word(at as usize))
}

/// Whether a name is that of an outlet. A single common word is a name of one only after its article: "the Post".
fn is_outlet(context: &Context<'_>, words: &[Token], classes: Classes, article: bool) -> bool {
    let listed = |token: &Token| context.lists(WordList::Outlet, token);
    // "The Guardian" is no guardian
    let office = |token: &Token| token.is(Classes::ROLE) && !listed(token);
    let person =
        classes.any(Classes::FIRST_NAME.or(Classes::TITLE)) || classes.any(Classes::ROLE) && words.iter().any(office);
    let only = |token: &Token| token.classes == Classes::NONE;
    !person && words.iter().any(|token| listed(token) && (article || words.len() > 1 || only(token)))
}

fn kind(classes: Classes, head: &Token, named: bool) -> SourceKind {
    if named {
        let person = classes.any(Classes::FIRST_NAME.or(Classes::TITLE)) && !head.is(Classes::ORGANISATION);
        let organised = classes.any(Classes::ORGANISATION.or(Classes::DOCUMENT))
            || head.shape.has(Shape::CAPITALS)
            || head.is(Classes::PLACE);
        // "the Republicans": several people
        if head.is(Classes::PLURAL) && head.is(Classes::ROLE.or(Classes::GROUP)) && !person {
            return SourceKind::Group;
        }
        return if organised && !person { SourceKind::Organisation } else { SourceKind::Person };
    }
    let pronoun = head.tag == Tag::Pronoun && !head.is(Classes::SUBJECT) || head.tag == Tag::Determiner;
    if head.tag == Tag::Plural || head.is(Classes::GROUP) || pronoun {
        let documents = head.is(Classes::DOCUMENT) && !head.is(Classes::GROUP);
        return if documents { SourceKind::Document } else { SourceKind::Group };
    }
    if head.is(Classes::ROLE) {
        return SourceKind::Person;
    }
    if head.is(Classes::DOCUMENT) {
        return SourceKind::Document;
    }
    if head.is(Classes::ORGANISATION) { SourceKind::Organisation } else { SourceKind::Person }
}

/// Where the name begins after roles and titles: "former White House spokesman | Ann Lee".
fn first_of_name(words: &[Token]) -> usize {
    let first = words.iter().position(|token| token.is(Classes::FIRST_NAME) && token.tag == Tag::Name);
    let role = words.iter().rposition(|token| token.is(Classes::ROLE.or(Classes::TITLE)) || token.tag != Tag::Name);
    let after_role = role.map_or(0, |role| role + 1).min(words.len().saturating_sub(1));
    match first {
        Some(first) if first >= after_role => after_role,
        Some(first) => first.max(after_role),
        None => after_role,
    }
}

fn gender(words: &[Token], classes: Classes, context: &Context<'_>, mention: &Mention) -> Gender {
    let apposition = context.tokens.get(mention.bare.1 as usize..mention.words.1 as usize).unwrap_or(&[]);
    let gendered = Classes::FEMALE.or(Classes::MALE);
    let words = if classes.any(gendered) { words } else { &[] };
    // "his mother" is no man
    let tells = |token: &&Token| token.is(gendered) && token.tag != Tag::Possessive;
    let told = words.iter().chain(apposition).find(tells);
    match told {
        Some(token) if token.is(Classes::FEMALE) && token.is(Classes::MALE) => Gender::Unknown,
        Some(token) if token.is(Classes::FEMALE) => Gender::Female,
        Some(_) => Gender::Male,
        None => Gender::Unknown,
    }
}
