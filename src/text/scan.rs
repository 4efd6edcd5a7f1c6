//! From bytes to tokens in one pass: each word is folded and looked up once.

mod joined;
mod mark;

use super::character::{is_invisible, punctuation};
use super::fit::Fit;
use super::key::{Key, Letters};
use super::token::{Kind, Kinds, Shape, Tag, Token};
use super::word::{Classes, WordId, WordTable};
use crate::Span;
use crate::work::{Work, count};

/// What the tokens of a block are.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Scanned {
    /// How far they look like prose.
    pub(crate) fit: Fit,
    /// Whether one is a quotation mark, or an apostrophe outside a word.
    pub(crate) marked: bool,
}

/// Appends the tokens of the block at `span` to `out`. Tags are not chosen yet. `breaks` becomes the places among them of
/// those with which a sentence can end, or before which: all but words, numbers, commas and marks inside a line.
pub(crate) fn scan(text: &str, span: Span, words: &WordTable, out: &mut Vec<Token>, breaks: &mut Vec<u32>) -> Scanned {
    let mut scanned = Scanned::default();
    breaks.clear();
    let Some(block) = text.get(span.range()) else { return scanned };
    let ahead = text.as_bytes().get(span.start()..).unwrap_or(&[]);
    let mut scanner = Scanner {
        text: block,
        bytes: block.as_bytes(),
        ahead,
        base: span.lo(),
        at: 0,
        words,
        shape: Shape(0),
        first: out.len(),
        breaks,
    };
    loop {
        scanner.skip_space();
        let Some(&first) = scanner.bytes.get(scanner.at) else { return scanned };
        if scanner.shape.has(Shape::NEW_LINE) {
            scanner.breaks.push((out.len() - scanner.first) as u32);
        }
        let next = if first.is_ascii_alphabetic() { scanner.plain_words(&mut scanned.fit, out) } else { Next::Other };
        if next == Next::Other {
            count(Work::Token, 1);
            let token = scanner.other();
            scanned.fit.count(&token);
            scanned.marked |= token.kind == Kind::Mark;
            if !PLAIN.has(token.kind) || token.shape.has(Shape::DOTTED) {
                scanner.breaks_at(out.len());
            }
            out.push(token);
        }
    }
}

/// What a sentence ends with only for what stands around it: a line end, a stop of its own.
const PLAIN: Kinds = Kinds::of(&[Kind::Word, Kind::Number, Kind::Comma, Kind::Mark]);

/// What stands behind plain words, or in the place of one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// A space and a letter.
    Word,
    /// White space, or what is written onto the word before.
    Any,
    /// A token that is no plain word.
    Other,
}

struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    /// The bytes from the block's beginning to the end of the text: a word near the block's end is read in one go too.
    ahead: &'t [u8],
    /// Where the block begins in the article.
    base: u32,
    at: usize,
    words: &'t WordTable,
    /// What was met before the token being read: white space, a line end.
    shape: Shape,
    /// The number of the block's first token.
    first: usize,
    breaks: &'t mut Vec<u32>,
}

impl Scanner<'_> {
    /// A sentence can end with the token of this number; one behind a line end is noted already.
    fn breaks_at(&mut self, number: usize) {
        if !self.shape.has(Shape::NEW_LINE) {
            self.breaks.push((number - self.first) as u32);
        }
    }

    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    /// The token at this place, where it is no plain word.
    fn other(&mut self) -> Token {
        let first = self.byte(self.at);
        match first {
            b'a'..=b'z' | b'A'..=b'Z' => self.word(),
            b'0'..=b'9' => self.number(),
            _ => match self.char_at(self.at).filter(|_| first >= 0x80) {
                Some(character) => match punctuation(character) {
                    Some((kind, shape)) => self.mark(kind, character.len_utf8(), shape),
                    None if character.is_alphanumeric() => self.word(),
                    None => self.mark(Kind::Symbol, character.len_utf8(), Shape(0)),
                },
                None => self.ascii_mark(first),
            },
        }
    }

    #[inline(always)]
    fn skip_space(&mut self) {
        self.shape = Shape(0);
        // nearly always it is one space
        if let Some([b' ', 0x21..=0x7f]) = self.bytes.get(self.at..self.at + 2) {
            self.shape = Shape::SPACED;
            self.at += 1;
            return;
        }
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'\n' | b'\r' => self.shape = self.shape.with(Shape::NEW_LINE).with(Shape::SPACED),
                b' ' | b'\t' | 0x0b | 0x0c => self.shape = self.shape.with(Shape::SPACED),
                0..=0x7f => break,
                _ => match self.char_at(self.at) {
                    Some(character) if character.is_whitespace() || is_invisible(character) => {
                        self.shape = self.shape.with(Shape::SPACED);
                        self.at += character.len_utf8() - 1;
                    }
                    _ => break,
                },
            }
            self.at += 1;
        }
    }

    #[inline(always)]
    fn token(&self, start: usize, kind: Kind, word: WordId, classes: Classes, shape: Shape) -> Token {
        let (start, end) = (self.base + start as u32, self.base + self.at as u32);
        Token { start, end, classes, word, kind, tag: Tag::Punctuation, shape: shape.with(self.shape) }
    }

    /// Appends the plain words from this letter on that have nothing but a space between them.
    #[inline(always)]
    fn plain_words(&mut self, fit: &mut Fit, out: &mut Vec<Token>) -> Next {
        loop {
            let Some((token, next)) = self.plain_word(out.len()) else { return Next::Other };
            count(Work::Token, 1);
            fit.count_word(&token);
            out.push(token);
            if next != Next::Word {
                return next;
            }
        }
    }

    /// A word of ASCII letters alone, which most words are: read in one go, without looking at each letter again. `None`
    /// where what follows may join the word to more. Answers also what stands next, and goes there over a space. The token
    /// will have this number.
    #[inline(always)]
    fn plain_word(&mut self, number: usize) -> Option<(Token, Next)> {
        let (start, rest) = (self.at, self.ahead.get(self.at..)?);
        // a short word is looked up by one number
        let (letters, known) = match Key::short(rest) {
            Some(letters) => (letters, self.words.look_up(letters.key)),
            None => {
                let letters = Key::read(rest)?;
                (letters, self.words.look_up(letters.key))
            }
        };
        let Letters { length, capital, capitals, .. } = letters;
        // what follows has to belong to the block
        let &[next, after, ..] = self.bytes.get(start + length..)? else { return None };
        let stopped = match next {
            b' ' | b',' => false,
            b'.' if !after.is_ascii_alphabetic() && !rest.starts_with(b"www.") => true,
            b':' if after != b'/' => false,
            b'\n' | b'\r' | b'"' | b')' | b';' | b'?' | b'!' => false,
            _ => return None,
        };
        let (word, classes) = known;
        let capitals = Shape::CAPITALS.only_if(capitals && length > 1);
        let mut shape = capitals.with(Shape::CAPITAL.only_if(capital));
        self.at += length;
        if stopped && self.owns_stop(length == 1, classes) {
            self.at += 1;
            shape = shape.with(Shape::DOTTED);
            self.breaks_at(number);
        }
        let token = self.token(start, Kind::Word, word, classes, shape);
        if !((next == b' ') & matches!(after, 0x21..=0x7f)) {
            return Some((token, Next::Any));
        }
        self.shape = Shape::SPACED;
        self.at += 1;
        Some((token, if after.is_ascii_alphabetic() { Next::Word } else { Next::Other }))
    }

    /// How many bytes from this place on are alike.
    fn run(&self, test: impl Fn(u8) -> bool) -> usize {
        self.bytes.get(self.at..).unwrap_or(&[]).iter().take_while(|byte| test(**byte)).count()
    }

    /// Whether the stop after a word is its own: a known abbreviation, an initial, or letters with stops between.
    fn owns_stop(&self, initials: bool, classes: Classes) -> bool {
        let abbreviation = Classes::ABBREVIATION.or(Classes::ABBREVIATION_END);
        if self.byte(self.at + 1) == b'.' {
            return false;
        }
        if classes.any(abbreviation) {
            let other = classes.without(abbreviation).without(Classes::TITLE).without(Classes::MONTH);
            let common =
                other.any(Classes::FUNCTION_WORD.or(Classes::VERB).or(Classes::ANY_NOUN).or(Classes::ADJECTIVE));
            return !common || self.byte(self.at + 1) == b',' || self.abbreviates();
        }
        initials
    }

    /// Whether a number follows, so that a word that is also an ordinary one ("no", "sec") is an abbreviation.
    fn abbreviates(&self) -> bool {
        self.byte(self.at + 1) == b' ' && self.byte(self.at + 2).is_ascii_digit()
    }

    /// Digits with their separators and what is written onto them: 1,000.5, 5th, 1960s, 3.5bn.
    fn number(&mut self) -> Token {
        let start = self.at;
        while let Some(&byte) = self.bytes.get(self.at) {
            let inner = matches!(byte, b'.' | b',' | b':' | b'/' | b'-') && self.byte(self.at + 1).is_ascii_digit();
            let joined = byte == b'-' && self.byte(self.at + 1).is_ascii_alphabetic();
            if !(byte.is_ascii_alphanumeric() || inner || joined) {
                break;
            }
            self.at += 1;
        }
        self.token(start, Kind::Number, WordId::UNKNOWN, Classes::NUMBER, Shape(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> WordTable {
        let mut words = WordTable::default();
        for word in ["however", "isn't", "so-called", "think", "so", "no"] {
            words.add(word.as_bytes(), Classes::ADVERB);
        }
        for word in ["mr", "no"] {
            words.add(word.as_bytes(), Classes::ABBREVIATION);
        }
        words.add(b"no", Classes::DETERMINER);
        words.add(b"u.s", Classes::ABBREVIATION_END);
        words
    }

    fn words_of(text: &str) -> Vec<&str> {
        let mut tokens = Vec::new();
        scan(text, Span::new(0, text.len() as u32), &table(), &mut tokens, &mut Vec::new());
        tokens.iter().map(|token| &text[token.span().range()]).collect()
    }

    #[test]
    fn splits() {
        let cases: &[(&str, &[&str])] = &[
            ("However, no.", &["However", ",", "no", "."]),
            ("Mr. Lee isn\u{2019}t in.", &["Mr.", "Lee", "isn\u{2019}t", "in", "."]),
            ("the U.S.-China summit", &["the", "U.S.", "-", "China", "summit"]),
            ("so-called", &["so-called"]),
            ("No. 5 of 1,000.5 ($3.50)", &["No.", "5", "of", "1,000.5", "(", "$", "3.50", ")"]),
            ("the end.Next one", &["the", "end", ".", "Next", "one"]),
            (
                "see https://example.org/a.b, or a@b.org.",
                &["see", "https://example.org/a.b", ",", "or", "a@b.org", "."],
            ),
            ("tight\u{2014}dash -- and - hyphen", &["tight", "\u{2014}", "dash", "--", "and", "-", "hyphen"]),
            ("e\u{301}tat", &["e\u{301}tat"]),
            ("wait... what?!", &["wait", "...", "what", "?!"]),
            ("''doubled'' ``marks''", &["''", "doubled", "''", "``", "marks", "''"]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(&words_of(text), expected, "{text}");
        }
    }

    #[test]
    fn the_kelvin_sign_is_no_k() {
        let text = "they thin\u{212a} so";
        let mut tokens = Vec::new();
        scan(text, Span::new(0, text.len() as u32), &table(), &mut tokens, &mut Vec::new());
        assert_eq!(tokens.iter().map(|token| token.word.is_known()).collect::<Vec<_>>(), [false, false, true]);
    }
}
