//! The words of a name: where they end, and the hash by which a later mention finds them.

use super::context::Context;
use crate::Span;
use crate::text::key::Key;
use crate::text::key::LONGEST_WORD;
use crate::text::token::{Shape, Token};

/// What the entities are found by that a name's last word may mean.
pub(super) fn last_key(context: &Context<'_>, last: &Token) -> u32 {
    key(context.text, stem(context, last))
}

/// From the first of the words to the last, without the genitive ending of that.
pub(super) fn span(context: &Context<'_>, words: &[Token]) -> Option<Span> {
    let last = words.last()?;
    Some(Span::new(words.first()?.start, stem(context, last).hi()))
}

/// The word without its genitive ending.
pub(super) fn stem(context: &Context<'_>, token: &Token) -> Span {
    let span = token.span();
    if !token.shape.has(Shape::GENITIVE) {
        return span;
    }
    let bare = context
        .text
        .get(span.range())
        .map(|word| word.trim_end_matches(['s', 'S']).trim_end_matches(['\'', '\u{2019}']));
    bare.map_or(span, |bare| Span::new(span.lo(), span.lo() + bare.len() as u32))
}

/// The hash of the letters and digits of a word, capitals and small letters alike: of as many as a known word has.
pub(super) fn key(text: &str, word: Span) -> u32 {
    let ahead = text.as_bytes().get(word.start()..).and_then(Key::read);
    let key = ahead.filter(|letters| letters.length == word.len()).map(|letters| letters.key);
    key.unwrap_or_else(|| folded(text.get(word.range()).unwrap_or(""))).hash().narrow()
}

/// The key of a word in which other characters than letters stand.
fn folded(word: &str) -> Key {
    let mut letters = [0; LONGEST_WORD - 1];
    let alike = word.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase());
    let count = letters.iter_mut().zip(alike).map(|(place, byte)| *place = byte).count();
    letters.get(..count).and_then(Key::of).unwrap_or_default()
}
