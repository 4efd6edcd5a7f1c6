//! Words in marks that nobody is said to have said: a term, a title, a phrase.

use super::context::Context;
use super::pairing::Pair;
use crate::lexicon::Ruling;
use crate::text::token::{Kind, Shape, Tag, Token};
use crate::text::word::Classes;

/// Fewer words than this are no statement by themselves.
const LEAST_STATEMENT: usize = 4;

/// A quotation of this many words is reported speech even without a finite verb.
const LONG_QUOTATION: usize = 9;

/// How many words before the marks can say what stands in them.
const LOOK_BACK: usize = 4;

/// Whether the words in marks are a statement: enough of them, with a verb, or set off with their own full stop.
pub(crate) fn is_statement(quote: &[Token]) -> bool {
    let marks = |token: &&Token| token.kind == Kind::Mark;
    let start = usize::from(quote.first().is_some_and(|first| marks(&first)));
    let end = quote.len() - usize::from(quote.len() > start && quote.last().is_some_and(|last| marks(&last)));
    let inside = quote.get(start..end).unwrap_or(&[]);
    let words = inside.iter().filter(|token| token.is_word()).count();
    let finite = inside.iter().any(Token::is_finite);
    let stopped =
        inside.last().is_some_and(|token| matches!(token.kind, Kind::Stop | Kind::Bang | Kind::Comma | Kind::Ellipsis));
    let capital = inside.first().is_some_and(Token::is_capital);
    words >= LONG_QUOTATION || words >= LEAST_STATEMENT && finite || capital && stopped && finite
}

/// Why the words are nobody's.
pub(crate) fn reason(context: &Context<'_>, pair: &Pair) -> Ruling {
    let open = pair.open as usize;
    let before = context.tokens.get(open.saturating_sub(LOOK_BACK)..open).unwrap_or(&[]);
    let inside = context.tokens.get(pair.inside()).unwrap_or(&[]);
    if before.iter().rev().any(|token| token.is(Classes::TERM) && token.kind == Kind::Word) {
        return Ruling::Term;
    }
    let work = before.iter().rev().any(|token| token.is(Classes::WORK) || token.shape.has(Shape::GENITIVE));
    if is_headline(inside) && (work || inside.len() > 1) {
        return Ruling::Title;
    }
    Ruling::Phrase
}

/// Words written with capitals throughout, but for the small ones.
fn is_headline(inside: &[Token]) -> bool {
    let mut words = inside.iter().filter(|token| token.kind == Kind::Word).peekable();
    words.peek().is_some()
        && words.all(|token| {
            token.is_capital() || matches!(token.tag, Tag::Preposition | Tag::Determiner | Tag::Coordinator | Tag::To)
        })
}
