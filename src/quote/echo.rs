//! Echoes: a phrase in marks that repeats what an earlier quotation says is from its source.

use super::context::Context;
use super::draft::Draft;
use super::keep::trimmed;
use super::{Stage, span};
use crate::model::{Found, Quote, QuoteKind, SourceId};

/// How many quotes back an echo is looked for, and how many words of each are compared: what a reader has in mind.
const MAX_ECHO: usize = 12;
const MAX_ECHOED: usize = 120;

impl Stage {
    /// The source of an earlier quotation that holds the same words.
    pub(super) fn echo(&self, context: Context<'_>, draft: &Draft, found: &Found) -> Option<SourceId> {
        let part = self.sheet.parts(draft).first().and_then(|part| trimmed(context.tokens, *part))?;
        let phrase = context.text.get(span(context.tokens, part)?.range())?;
        let earlier = found.quotes.iter().rev().take(MAX_ECHO);
        let said = |quote: &&Quote| context.text.get(quote.content.range()).is_some_and(|said| holds(said, phrase));
        let reported = earlier.filter(|quote| quote.quoted.len > 0 && quote.kind != QuoteKind::Scare);
        reported.filter(|quote| quote.source.is_some()).find(said).and_then(|quote| quote.source)
    }
}

/// Whether the phrase stands in the words said, wherever their lines break.
fn holds(said: &str, phrase: &str) -> bool {
    // most quotations lack even the longest of the words
    let longest = phrase.split_whitespace().map(bare).max_by_key(|word| word.len()).unwrap_or("");
    if memchr::memmem::find(said.as_bytes(), longest.as_bytes()).is_none() {
        return false;
    }
    let mut rest = said.split_whitespace().map(bare).take(MAX_ECHOED);
    let phrase = phrase.split_whitespace().map(bare);
    let Some(first) = phrase.clone().next() else { return false };
    while rest.by_ref().any(|word| word == first) {
        if phrase.clone().skip(1).eq(rest.clone().take(phrase.clone().count() - 1)) {
            return true;
        }
    }
    false
}

/// A word without the punctuation at its edges.
fn bare(word: &str) -> &str {
    word.trim_matches(|character: char| !character.is_alphanumeric())
}
