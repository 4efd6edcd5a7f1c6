//! "As Lee put it": an "as" that names a speaker gives no reason.

use std::ops::Range;

use crate::lexicon::{Inner, Ruling};
use crate::model::{Found, Quote};
use crate::text::token::Token;
use crate::work::{Work, count};

/// Where the speakers of the quotes begin whom an "as" names, in ascending order: "as Lee put it".
pub(crate) fn put(lexicon: &Inner, found: &Found, quotes: Range<usize>, out: &mut Vec<u32>) {
    let puts = |quote: &&Quote| {
        count(Work::Quote, 1);
        let rule = quote.evidence.of(&found.evidence).first();
        rule.is_some_and(|rule| lexicon.reporting.is(Ruling::PutIt, rule))
    };
    let putting = found.quotes.get(quotes).unwrap_or(&[]).iter().filter(puts);
    out.clear();
    out.extend(putting.filter_map(|quote| quote.speaker).map(|speaker| speaker.start() as u32));
    out.sort_unstable();
}

/// Whether the word opens an attribution by one of these speakers: the "as" of "as Lee put it".
pub(crate) fn puts(lexicon: &Inner, text: &str, speakers: &[u32], word: &Token) -> bool {
    if !lexicon.reporting.known.as_.has(word.word) {
        return false;
    }
    let next = speakers.get(speakers.partition_point(|speaker| *speaker < word.end));
    let between = next.and_then(|next| text.get(word.end as usize..*next as usize));
    between.is_some_and(|between| between.trim_start().is_empty())
}
