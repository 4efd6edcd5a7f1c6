//! Words as the table holds them, gathered byte by byte from those that are no plain letters.

use super::key::LONGEST_WORD;
use super::key::{Key, Letters};

/// A word with ASCII letters small and apostrophes straight, as the table holds them.
#[derive(Clone, Copy)]
pub(super) struct Fold {
    bytes: [u8; LONGEST_WORD],
    len: usize,
    /// The place after the last stop inside, 0 where there is none.
    stop: usize,
}

impl Default for Fold {
    fn default() -> Self {
        Fold { bytes: [0; LONGEST_WORD], len: 0, stop: 0 }
    }
}

impl Fold {
    /// Adds a byte that is folded.
    pub(super) fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.len) {
            *place = byte;
        }
        self.len += 1;
        if byte == b'.' {
            self.stop = self.len;
        }
    }

    /// A word that begins with these letters.
    pub(super) fn of(letters: &Letters) -> Fold {
        Fold { bytes: letters.key.padded(), len: letters.length, stop: 0 }
    }

    /// Adds a character with its small form.
    pub(super) fn push_char(&mut self, character: char) {
        let mut buffer = [0; 4];
        let mut lower = character.to_lowercase();
        let folded = match (lower.next(), lower.next()) {
            // a character whose small form is ASCII (the Kelvin sign) stays what it is: "thin\u{212a}" is not "think"
            (Some(small), None) if !small.is_ascii() => small,
            _ => character,
        };
        for &byte in folded.encode_utf8(&mut buffer).as_bytes() {
            self.push(byte);
        }
    }

    /// The key by which the table finds it; `None` for a word too long to be known.
    pub(super) fn key(&self) -> Option<Key> {
        Key::first(&self.bytes, self.len)
    }

    /// The folded bytes; `None` for a word too long to be known.
    fn bytes(&self) -> Option<&[u8]> {
        self.bytes.get(..self.len)
    }

    fn first(&self) -> u8 {
        self.bytes.first().copied().unwrap_or(0)
    }

    /// How many bytes it has.
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// Whether a stop stands inside.
    pub(super) fn has_stop(&self) -> bool {
        self.stop > 0
    }

    /// How many bytes stand after the last stop.
    fn since_stop(&self) -> usize {
        self.len - self.stop
    }

    /// How many bytes stand after the last stop or hyphen: "D-N" before ".Y." ends in a piece of one.
    pub(super) fn piece(&self) -> usize {
        self.bytes()
            .map_or(self.len, |bytes| bytes.iter().rev().take_while(|byte| !matches!(byte, b'.' | b'-')).count())
    }

    /// Whether it is one letter, or letters with stops between.
    pub(super) fn is_initials(&self) -> bool {
        (self.len == 1 && self.first().is_ascii_alphabetic()) || (self.has_stop() && self.since_stop() <= 2)
    }

    /// Whether it ends in that of a genitive.
    pub(super) fn genitive(&self) -> bool {
        self.bytes().is_some_and(|bytes| bytes.ends_with(b"'s"))
    }

    /// It without the ending of a genitive.
    pub(super) fn stem(&self) -> Fold {
        Fold { len: self.len.saturating_sub(2), ..*self }
    }
}
