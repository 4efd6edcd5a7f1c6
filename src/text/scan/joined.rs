//! Words that are more than plain letters: with an apostrophe, a hyphen, the stops of an abbreviation, or addresses.

use super::Scanner;
use crate::text::character::{is_combining, punctuation};
use crate::text::fold::Fold;
use crate::text::key::Key;
use crate::text::token::{Kind, Shape, Token};
use crate::text::word::{Classes, WordId};

impl Scanner<'_> {
    /// Letters, digits, and what joins them: an apostrophe, a hyphen, the stops of an abbreviation or an address.
    pub(super) fn word(&mut self) -> Token {
        let start = self.at;
        let fold = self.letters();
        if self.is_address(start) {
            return self.address(start);
        }
        let (mut word, mut classes) = self.look_up(&fold);
        let mut shape = self.capitals(start);
        if fold.genitive() {
            shape = shape.with(Shape::GENITIVE);
            if !word.is_known() {
                (word, classes) = self.look_up(&fold.stem());
                classes = classes.without(Classes::VERB).without(Classes::ADVERB);
            }
        }
        if self.byte(self.at) == b'.' && self.owns_stop(fold.is_initials(), classes) {
            self.at += 1;
            shape = shape.with(Shape::DOTTED);
        }
        self.token(start, Kind::Word, word, classes, shape)
    }

    fn letters(&mut self) -> Fold {
        // most such words are plain up to an apostrophe or a hyphen
        let plain = self.bytes.get(self.at..).and_then(Key::read);
        let mut fold = plain.map_or_else(Fold::default, |letters| Fold::of(&letters));
        self.at += fold.len();
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'a'..=b'z' | b'0'..=b'9' => fold.push(byte),
                b'A'..=b'Z' => fold.push(byte | 0x20),
                b'\'' | b'-' if self.joins(self.at + 1) => fold.push(byte),
                b'_' => fold.push(byte),
                b'.' if self.joins_by_stop(&fold) => fold.push(byte),
                b'&' if fold.len() == 1 && self.byte(self.at + 1).is_ascii_uppercase() => fold.push(byte),
                0x80.. => {
                    let Some(character) = self.char_at(self.at) else { break };
                    let length = character.len_utf8();
                    if character == '\u{2019}' && self.joins(self.at + length) {
                        fold.push(b'\'');
                    } else if matches!(character, '\u{2010}' | '\u{2011}') && self.joins(self.at + length) {
                        fold.push(b'-');
                    } else if punctuation(character).is_some() {
                        break;
                    } else if character.is_alphanumeric() || is_combining(character) {
                        fold.push_char(character);
                    } else {
                        break;
                    }
                    self.at += length - 1;
                }
                _ => break,
            }
            self.at += 1;
        }
        fold
    }

    /// Whether a letter or digit stands at `at`, so that what stands before it joins a word.
    fn joins(&self, at: usize) -> bool {
        let byte = self.byte(at);
        byte.is_ascii_alphanumeric() || (byte >= 0x80 && self.char_at(at).is_some_and(char::is_alphanumeric))
    }

    /// Whether a stop inside a word belongs to it: U.S, e.g, Ph.D, example.com; not the missing space of "end.Next".
    fn joins_by_stop(&self, fold: &Fold) -> bool {
        let next = self.byte(self.at + 1);
        let piece = fold.piece();
        if next.is_ascii_lowercase() {
            return piece == 1 || (fold.has_stop() || piece > 1) && !self.byte(self.at + 2).is_ascii_whitespace();
        }
        next.is_ascii_uppercase()
            && (piece == 1 || fold.has_stop() || (piece == 2 && !self.byte(self.at + 2).is_ascii_lowercase()))
    }

    fn look_up(&self, fold: &Fold) -> (WordId, Classes) {
        fold.key().map_or((WordId::UNKNOWN, Classes::NONE), |key| self.words.look_up(key))
    }

    fn capitals(&self, start: usize) -> Shape {
        let word = self.text.get(start..self.at).unwrap_or("");
        let first = word.chars().next().is_some_and(char::is_uppercase);
        if !first {
            return Shape(0);
        }
        let all = word.len() > 1
            && word.bytes().all(|byte| !byte.is_ascii_lowercase())
            && word.bytes().filter(u8::is_ascii_uppercase).count() > 1;
        if all { Shape::CAPITAL.with(Shape::CAPITALS) } else { Shape::CAPITAL }
    }

    fn is_address(&self, start: usize) -> bool {
        let rest = self.bytes.get(self.at..).unwrap_or(&[]);
        rest.starts_with(b"://")
            || (rest.starts_with(b"@") && self.joins(self.at + 1))
            || self.bytes.get(start..).is_some_and(|word| word.starts_with(b"www."))
    }

    /// Everything up to white space, without the punctuation that ends the sentence around it.
    fn address(&mut self, start: usize) -> Token {
        self.at += self.run(|byte| !byte.is_ascii_whitespace() && byte < 0x80 && !matches!(byte, b'"' | b'<' | b'>'));
        while self.at > start + 1
            && matches!(self.byte(self.at - 1), b'.' | b',' | b';' | b':' | b'!' | b'?' | b')' | b'\'')
        {
            self.at -= 1;
        }
        self.token(start, Kind::Word, WordId::UNKNOWN, Classes::NAME, Shape(0))
    }
}
