//! Where sentences end. Look-behind over abbreviations and look-ahead over marks: a driver over tokens, not a grammar.

mod abbreviation;
mod label;

use super::grammar::Grammar;
use super::token::{Kind, Shape, Token};
use super::word::Classes;
use label::Label;

/// A line shorter than this that is followed by a capital ends a sentence even without a stop: a verse, a list.
const SHORT_LINE: u32 = 48;

/// A reference in brackets has at most this many tokens.
const LONGEST_NOTE: usize = 5;

/// Stops of scripts that put no white space between sentences.
const FULL_WIDTH_STOPS: &[char] = &['\u{3002}', '\u{ff0e}', '\u{ff01}', '\u{ff1f}'];

/// The digits of an ordinal that is written as one: a day, a month, a place in a row.
const LONGEST_ORDINAL: usize = 2;

/// The digits of a footnote number that stands apart from the stop.
const LONGEST_NOTE_NUMBER: usize = 2;

/// Calls `found` with the token range of each sentence of a block. `breaks` are the places of the tokens with which one
/// can end, or before which: most are words inside a line.
pub(crate) fn sentences(
    grammar: &Grammar,
    text: &str,
    tokens: &[Token],
    breaks: &[u32],
    mut found: impl FnMut(std::ops::Range<usize>),
) {
    let mut splitter = Splitter { grammar, text, tokens, start: 0, from: 0, label: None };
    splitter.label = splitter.label_at(0);
    for at in breaks.iter().map(|at| *at as usize) {
        if splitter.label.is_some() {
            break;
        }
        if tokens.get(at).is_some_and(|token| token.shape.has(Shape::NEW_LINE)) {
            splitter.try_end(at.saturating_sub(1), &mut found);
        }
        splitter.try_end(at, &mut found);
    }
    // where items are counted, each word may end one
    while splitter.label.is_some() && splitter.from < tokens.len() {
        splitter.try_end(splitter.from, &mut found);
    }
    if splitter.start < tokens.len() {
        found(splitter.start..tokens.len());
    }
}

struct Splitter<'t> {
    grammar: &'t Grammar,
    text: &'t str,
    tokens: &'t [Token],
    start: usize,
    /// The first token of which nothing is known yet.
    from: usize,
    label: Option<Label>,
}

impl Splitter<'_> {
    fn get(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    fn words(&self, token: &Token) -> &str {
        self.text.get(token.span().range()).unwrap_or("")
    }

    /// Ends the sentence with the token at `at`, or with the marks behind it, if it ends there.
    fn try_end(&mut self, at: usize, found: &mut impl FnMut(std::ops::Range<usize>)) {
        if at < self.from {
            return;
        }
        self.from = at + 1;
        if let Some(end) = self.end_after(at) {
            found(self.start..end);
            self.label = self.label_at(end).or(self.label);
            (self.start, self.from) = (end, end);
        }
    }

    /// Where the sentence ends if it does with the token at `at`: the index after its last token.
    fn end_after(&self, at: usize) -> Option<usize> {
        let token = self.get(at)?;
        let next = self.get(at + 1)?;
        if self.next_item(at + 1) || self.line_ends(at, next) {
            return Some(at + 1);
        }
        match token.kind {
            Kind::Stop => {
                if self.is_label_stop(at) || self.is_ordinal(at) {
                    return None;
                }
                self.past_marks(at)
            }
            Kind::Bang | Kind::Ellipsis => self.past_marks(at),
            Kind::Word if token.shape.has(Shape::DOTTED) => self.after_abbreviation(at, token),
            // speech that breaks off: "I know he is — What was that?"
            Kind::Dash if next.shape.has(Shape::SPACED) && next.is_capital() && !next.is(Classes::CONTRACTION) => {
                (next.is(Classes::FUNCTION_WORD) && next.span().len() > 1 && at > self.start).then_some(at + 1)
            }
            _ => None,
        }
    }

    /// Takes in the marks that close after the stop, and ends there unless the sentence visibly goes on.
    fn past_marks(&self, at: usize) -> Option<usize> {
        let mut end = at + 1;
        while let Some(token) = self.get(end) {
            end = match token.kind {
                Kind::Open => match self.note(end) {
                    Some(after) => after,
                    None => break,
                },
                Kind::Mark if !self.closes(end) => break,
                Kind::Number if !self.is_note_number(end) => break,
                Kind::Close | Kind::Mark | Kind::Number | Kind::Bang | Kind::Stop | Kind::Ellipsis => end + 1,
                _ => break,
            };
        }
        let Some(next) = self.get(end) else { return Some(end) };
        let stop = self.get(at)?;
        if goes_on(next) || (stop.kind == Kind::Ellipsis && !self.opens_sentence(end)) {
            return None;
        }
        if self.words(stop).starts_with(FULL_WIDTH_STOPS) {
            return Some(end);
        }
        if next.kind == Kind::Open && matches!(stop.kind, Kind::Bang | Kind::Ellipsis) {
            return None;
        }
        if stop.kind == Kind::Bang && end == at + 1 && !next.shape.has(Shape::SPACED) {
            return None;
        }
        self.opens_sentence(end).then_some(end)
    }

    /// A mark closes where it is written onto what stands before it and white space or punctuation follows.
    fn closes(&self, at: usize) -> bool {
        let (Some(mark), next) = (self.get(at), self.get(at + 1)) else { return false };
        let attached =
            !mark.shape.has(Shape::SPACED) && next.is_none_or(|next| next.shape.has(Shape::SPACED) || !next.is_word());
        if mark.shape.has(Shape::CLOSES) {
            return attached || !self.grammar.opens(self.words(mark));
        }
        attached && (!mark.shape.has(Shape::OPENS) || self.grammar.closes(self.words(mark)))
    }

    /// A reference in square brackets after the stop ("end. [1] Next"): the token after it.
    fn note(&self, at: usize) -> Option<usize> {
        self.get(at).filter(|token| self.words(token) == "[")?;
        let inside = self.tokens.get(at + 1..)?.iter().take(LONGEST_NOTE);
        inside.enumerate().find(|(_, token)| token.kind == Kind::Close).map(|(length, _)| at + length + 2)
    }

    /// A footnote number after the stop: written onto it ("end.1 Next"), or before a word that opens a sentence and
    /// cannot be counted ("end. 4 Even though").
    fn is_note_number(&self, at: usize) -> bool {
        let (Some(number), Some(next)) = (self.get(at), self.get(at + 1)) else { return false };
        let opens = next.is_capital() && next.is(Classes::FUNCTION_WORD) && number.span().len() <= LONGEST_NOTE_NUMBER;
        next.shape.has(Shape::SPACED) && (!number.shape.has(Shape::SPACED) || opens)
    }

    fn opens_sentence(&self, at: usize) -> bool {
        let Some(next) = self.get(at) else { return true };
        match next.kind {
            Kind::Word => {
                next.is_capital()
                    || (next.shape.has(Shape::SPACED)
                        && !next.classes.any(Classes::FUNCTION_WORD)
                        && !starts_small(self.words(next)))
            }
            Kind::Number | Kind::Mark | Kind::Open | Kind::Symbol | Kind::Stop | Kind::Ellipsis => true,
            Kind::Dash => self.get(at + 1).is_some_and(|after| after.is_capital()),
            _ => false,
        }
    }

    /// A line end inside a block ends a sentence where the line is short and the next begins like a new item.
    fn line_ends(&self, at: usize, next: &Token) -> bool {
        if !next.shape.has(Shape::NEW_LINE) {
            return false;
        }
        let opens = next.is_capital() || next.kind == Kind::Number || self.label_at(at + 1).is_some();
        if !opens {
            return false;
        }
        let Some(token) = self.get(at) else { return false };
        if matches!(token.kind, Kind::Comma | Kind::Dash | Kind::Open) || token.is(Classes::FUNCTION_WORD) {
            return false;
        }
        if matches!(token.kind, Kind::Stop | Kind::Bang | Kind::Colon) {
            return self.label_at(at + 1).is_some() || token.kind != Kind::Colon;
        }
        let mut first = at;
        while first > self.start && self.get(first).is_some_and(|token| !token.shape.has(Shape::NEW_LINE)) {
            first -= 1;
        }
        self.get(first).is_some_and(|line| token.end - line.start < SHORT_LINE)
    }

    /// Whether the stop makes an ordinal of the number before it ("am 3. Mai"): a word follows that opens no sentence.
    fn is_ordinal(&self, at: usize) -> bool {
        let number = at.checked_sub(1).and_then(|before| self.get(before)).filter(|before| before.kind == Kind::Number);
        let short = number.is_some_and(|number| number.span().len() <= LONGEST_ORDINAL);
        let next = self.get(at + 1).filter(|next| next.kind == Kind::Word && next.shape.has(Shape::SPACED));
        self.grammar.ordinal_stop
            && short
            && next.is_some_and(|next| !next.is(Classes::FUNCTION_WORD.or(Classes::ADVERB)))
    }
}

/// Punctuation or a small letter after the stop: the sentence goes on.
fn goes_on(next: &Token) -> bool {
    match next.kind {
        Kind::Comma | Kind::Semicolon | Kind::Colon => true,
        Kind::Word => !next.is_capital() && next.is(Classes(!0)),
        _ => false,
    }
}

fn starts_small(words: &str) -> bool {
    words.starts_with(|first: char| first.is_lowercase())
}
