//! Tokens that are no words: stops, commas, brackets, quotation marks, dashes, and signs of any other kind.

use super::Scanner;
use crate::text::token::{Kind, Shape, Token};
use crate::text::word::{Classes, WordId};

impl Scanner<'_> {
    /// A sign of one byte, or several alike that are one mark.
    pub(super) fn ascii_mark(&mut self, first: u8) -> Token {
        let plain = Shape(0);
        match first {
            b',' => self.mark(Kind::Comma, 1, plain),
            b'.' => match self.run(|byte| byte == b'.') {
                1 if self.byte(self.at + 1).is_ascii_digit() && !self.follows_word() => self.number(),
                1 => self.mark(Kind::Stop, 1, plain),
                dots => self.mark(Kind::Ellipsis, dots, plain),
            },
            b'!' | b'?' => {
                let length = self.run(|byte| matches!(byte, b'!' | b'?'));
                self.mark(Kind::Bang, length, plain)
            }
            b';' => self.mark(Kind::Semicolon, 1, plain),
            b':' => self.mark(Kind::Colon, 1, plain),
            b'(' | b'[' | b'{' => self.mark(Kind::Open, 1, plain),
            b')' | b']' | b'}' => self.mark(Kind::Close, 1, plain),
            b'"' => self.mark(Kind::Mark, 1, plain),
            b'\'' => self.mark(Kind::Mark, if self.byte(self.at + 1) == b'\'' { 2 } else { 1 }, plain),
            b'`' => self.mark(Kind::Mark, if self.byte(self.at + 1) == b'`' { 2 } else { 1 }, Shape::OPENS),
            b'-' => {
                let length = self.run(|byte| byte == b'-');
                let spaced = self.shape.has(Shape::SPACED) && self.byte(self.at + length).is_ascii_whitespace();
                self.mark(if length > 1 || spaced { Kind::Dash } else { Kind::Symbol }, length, plain)
            }
            _ => self.mark(Kind::Symbol, 1, plain),
        }
    }

    /// Whether what stands before is written onto this place and ends a word or a bracket.
    fn follows_word(&self) -> bool {
        let before = self.at.checked_sub(1).map_or(b' ', |before| self.byte(before));
        before.is_ascii_alphanumeric() || matches!(before, b')' | b']' | b'"' | b'\'') || before >= 0x80
    }

    pub(super) fn mark(&mut self, kind: Kind, length: usize, shape: Shape) -> Token {
        let start = self.at;
        self.at += length;
        self.token(start, kind, WordId::UNKNOWN, Classes::NONE, shape)
    }
}
