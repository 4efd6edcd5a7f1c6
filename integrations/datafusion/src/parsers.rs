//! The parsers of what calls choose, and between two batches their sessions, each with its warm buffers.

use std::sync::{Mutex, PoisonError};

use counterpoint::{Lexicon, LexiconError, Parser, Session};

use crate::options::Choice;

/// Choices whose parsers are kept. A query makes one or two; each holds a lexicon and as many sessions as partitions.
const MOST_KNOWN: usize = 16;

/// What the functions of one registration parse with.
#[derive(Debug)]
pub(crate) struct Parsers {
    lexicon: Lexicon,
    least: Option<f32>,
    known: Mutex<Vec<Known>>,
}

/// A choice that was made before.
#[derive(Debug)]
struct Known {
    choice: Choice,
    parser: Parser,
    /// As many as have been in use at once.
    idle: Vec<Session>,
}

impl Parsers {
    /// Parsers with this lexicon and, where a call chooses none, this least confidence or that of the library.
    pub(crate) fn new(lexicon: Lexicon, least: Option<f32>) -> Parsers {
        Parsers { lexicon, least, known: Mutex::default() }
    }

    /// Whether there is a parser for the choice.
    pub(crate) fn check(&self, choice: &Choice) -> Result<(), LexiconError> {
        self.with(choice, |_| ())
    }

    /// A session of the choice's parser, to be given back.
    pub(crate) fn session(&self, choice: &Choice) -> Result<Session, LexiconError> {
        self.with(choice, |known| known.idle.pop().unwrap_or_else(|| known.parser.session()))
    }

    /// Keeps a session for the next batch, unless its choice was forgotten.
    pub(crate) fn give_back(&self, choice: &Choice, session: Session) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.iter_mut().find(|known| known.choice == *choice) {
            known.idle.push(session);
        }
    }

    fn with<T>(&self, choice: &Choice, then: impl FnOnce(&mut Known) -> T) -> Result<T, LexiconError> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let place = match known.iter().position(|known| known.choice == *choice) {
            Some(place) => place,
            None => {
                let new = Known { choice: choice.clone(), parser: self.parser(choice)?, idle: Vec::new() };
                if known.len() == MOST_KNOWN {
                    known.remove(0);
                }
                known.push(new);
                known.len() - 1
            }
        };
        Ok(then(&mut known[place]))
    }

    fn parser(&self, choice: &Choice) -> Result<Parser, LexiconError> {
        let lexicon = match &choice.rules {
            Some(rules) => rules.added_to(&self.lexicon)?,
            None => self.lexicon.clone(),
        };
        let builder = Parser::builder().lexicon(lexicon);
        Ok(match choice.least.or(self.least) {
            Some(least) => builder.min_confidence(least).build(),
            None => builder.build(),
        })
    }
}
