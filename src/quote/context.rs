//! What the rules of the quote stage ask of the words around them.

use super::chunk::{Chunk, Form, Part};
use crate::lexicon::{Known, WordList, WordLists};
use crate::text::token::{Kind, Shape, Tag, Token};
use crate::text::word::{Classes, WordId};

/// How many chunks are looked through for the verb of a clause.
const MAX_SUBJECT: usize = 12;

/// The tokens of a block and the words that matter.
#[derive(Clone, Copy)]
pub(crate) struct Context<'c> {
    pub(crate) text: &'c str,
    pub(crate) tokens: &'c [Token],
    pub(crate) known: &'c Known,
    pub(crate) lists: &'c WordLists,
}

impl<'c> Context<'c> {
    pub(crate) fn token(&self, at: usize) -> Option<&'c Token> {
        self.tokens.get(at)
    }

    /// The word at a token; the unknown one beyond the end.
    pub(crate) fn word(&self, at: usize) -> WordId {
        self.tokens.get(at).map_or(WordId::UNKNOWN, |token| token.word)
    }

    /// Whether the word at a token is in the list.
    pub(crate) fn lists(&self, list: WordList, token: &Token) -> bool {
        self.lists.hold(list, token.word)
    }

    /// The classes of a chunk's head.
    pub(crate) fn classes(&self, chunk: &Chunk) -> Classes {
        self.tokens.get(chunk.head as usize).map_or(Classes::NONE, |token| token.classes)
    }

    fn head(&self, chunk: &Chunk) -> Option<&'c Token> {
        self.tokens.get(chunk.head as usize)
    }

    /// Whether the chunk is a proper name, with or without a role before it.
    pub(crate) fn is_name(&self, chunk: &Chunk) -> bool {
        self.head(chunk).is_some_and(|head| head.tag == Tag::Name)
    }

    /// A day, a month, a year, a part of the day.
    pub(crate) fn is_time(&self, chunk: &Chunk) -> bool {
        self.head(chunk).is_some_and(|head| {
            head.is(Classes::WEEKDAY.or(Classes::MONTH).or(Classes::TIME)) || head.kind == Kind::Number
        })
    }

    /// Where words are said or written; "ABC's" before the title of a programme.
    pub(crate) fn is_venue(&self, chunk: &Chunk) -> bool {
        let words = self.tokens.get(chunk.tokens()).unwrap_or(&[]);
        let owned = words.last().is_some_and(|last| last.shape.has(Shape::GENITIVE));
        let marked = self.tokens.get(chunk.end as usize).is_some_and(|next| next.kind == Kind::Mark);
        owned && marked || words.iter().any(|token| token.is(Classes::VENUE))
    }

    /// A venue with an article or the like: "at the summit", while "at The Post" is where somebody works.
    pub(crate) fn is_place(&self, chunk: &Chunk) -> bool {
        let named = self.head(chunk).is_some_and(|head| head.tag == Tag::Name);
        let part = chunk.start.checked_sub(1).is_some_and(|before| self.known.of.has(self.word(before as usize)));
        !named && !part && self.is_venue(chunk)
    }

    /// Whether the noun phrase belongs to the one before it: "the office | of the town" in a language with cases.
    pub(crate) fn is_genitive(&self, chunk: &Chunk) -> bool {
        chunk.part == Part::Noun && self.known.genitive.has(self.word(chunk.start as usize))
    }

    /// Whether the verb group stands second, and its subject behind it.
    pub(crate) fn is_inverted(&self, chunk: &Chunk) -> bool {
        let words = self.tokens.get(chunk.tokens()).unwrap_or(&[]);
        let inverts = |token: &Token| token.shape.has(Shape::BEFORE_SUBJECT) && token.shape.has(Shape::SECOND);
        chunk.is_verb() && words.iter().any(inverts)
    }

    /// Whether the noun phrase can be spoken to: people, groups and organisations can.
    pub(crate) fn can_hear(&self, chunk: &Chunk) -> bool {
        let hearers = Classes::ROLE.or(Classes::GROUP).or(Classes::ORGANISATION).or(Classes::FEMALE).or(Classes::MALE);
        let named = self.head(chunk).is_some_and(|head| matches!(head.tag, Tag::Name | Tag::Plural));
        chunk.part == Part::Pronoun || (named || self.classes(chunk).any(hearers)) && !self.is_time(chunk)
    }

    /// "them", "me": a pronoun that is never a subject.
    pub(crate) fn is_object(&self, chunk: &Chunk) -> bool {
        let classes = self.classes(chunk);
        chunk.part == Part::Pronoun && classes.any(Classes::OBJECT) && !classes.any(Classes::SUBJECT)
    }

    /// "he", "we": a pronoun that is always a subject.
    fn is_subject(&self, chunk: &Chunk) -> bool {
        let classes = self.classes(chunk);
        classes.any(Classes::SUBJECT) && !classes.any(Classes::OBJECT)
    }

    /// Whether the noun phrase names somebody or something that says, thinks or shows.
    pub(crate) fn can_speak(&self, chunk: &Chunk) -> bool {
        let Some(head) = self.head(chunk) else { return false };
        let speaks = Classes::ROLE
            .or(Classes::GROUP)
            .or(Classes::ORGANISATION)
            .or(Classes::DOCUMENT)
            .or(Classes::REPORT_NOUN)
            .or(Classes::TITLE)
            .or(Classes::PLACE)
            .or(Classes::VENUE)
            .or(Classes::FEMALE)
            .or(Classes::MALE);
        let counted = || self.tokens.get(chunk.tokens()).unwrap_or(&[]).iter().any(|token| token.kind == Kind::Number);
        // "many", "others"
        let some = chunk.end - chunk.start == 1 && head.is(Classes::INDEFINITE);
        chunk.part != Part::Noun
            || some
            || head.tag == Tag::Name
            || !head.word.is_known()
            || head.is(speaks)
            || counted()
    }

    /// Whether a clause begins: a subject and its finite verb, with nothing between them but what hangs on the subject.
    pub(crate) fn clause_begins(&self, chunks: &[Chunk]) -> bool {
        let mut subject = false;
        let mut relative = false;
        let mut commas = 0;
        let mut last = Part::Stop;
        for chunk in chunks.iter().take(MAX_SUBJECT) {
            match chunk.part {
                // "the pride | he takes": the verb behind the pronoun is its own
                Part::Pronoun if subject && last == Part::Noun && self.is_subject(chunk) => relative = true,
                Part::Noun | Part::Pronoun | Part::Quote => subject = true,
                Part::Adverb if self.known.there.has(self.word(chunk.start as usize)) => subject = true,
                Part::Verb(Form::Ing) if !subject => subject = true,
                Part::Verb(_) if !subject && self.is_inverted(chunk) => return true,
                // "the people who think": the verb of a relative clause is not that of the clause
                Part::Verb(Form::Finite | Form::Passive) if relative => relative = false,
                // an aside has two commas: "said she, too, wants"
                Part::Verb(Form::Finite | Form::Passive) => {
                    return subject && (commas == 0 || commas > 1 && matches!(last, Part::Comma | Part::Adverb));
                }
                // "talked about schools and asked": what follows the preposition is no subject
                Part::Preposition if !subject && !self.known.in_.has(self.word(chunk.start as usize)) => return false,
                Part::Preposition | Part::And | Part::Adverb | Part::Bracket | Part::Other => {}
                Part::Comma if subject => commas += 1,
                Part::Wh if subject => relative = true,
                Part::Verb(Form::Ing | Form::Participle) if subject => {}
                _ => return false,
            }
            last = chunk.part;
        }
        false
    }
}
