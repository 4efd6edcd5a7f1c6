//! Reported words and who said them.

use std::collections::BTreeSet;

use counterpoint::{Quote, QuoteKind};

use crate::case::{Case, Tally, bytes};
use crate::figures::Metric;
use crate::gold;
use crate::mistakes::{What, Wrong};
use crate::text::{Bytes, Words, pairs};

/// Words that two speakers may share without being the same.
const FUNCTION_WORDS: &[&str] = &["the", "a", "an", "of", "and", "in", "for", "to", "on", "at", "by", "with", "from"];

/// The kinds that are measured apart, with their figures for fragments and for words.
const KINDS: &[(&str, QuoteKind, Metric, Metric)] = &[
    ("direct", QuoteKind::Direct, Metric::QuoteExactDirect, Metric::QuoteTokenDirect),
    ("indirect", QuoteKind::Indirect, Metric::QuoteExactIndirect, Metric::QuoteTokenIndirect),
    ("mixed", QuoteKind::Mixed, Metric::QuoteExactMixed, Metric::QuoteTokenMixed),
];

/// One unbroken piece of reported words, with the quote it is part of.
struct Fragment<'q, Q> {
    span: Bytes,
    words: Words,
    quote: &'q Q,
}

impl<'q, Q> Fragment<'q, Q> {
    fn new(case: &Case<'_>, content: Bytes, quote: &'q Q) -> Self {
        let span = case.text.content(content);
        Fragment { span, words: case.words(span), quote }
    }
}

/// Compares quotes and their speakers.
pub(crate) fn compare(case: &Case<'_>, tally: &mut Tally) {
    let wanted: Vec<Fragment<'_, gold::Quote>> =
        case.gold.quotes.iter().flat_map(|quote| of_gold(case, quote)).collect();
    let found: Vec<Fragment<'_, Quote>> =
        case.article.quotes().iter().flat_map(|quote| of_article(case, quote)).collect();
    let wanted_spans: BTreeSet<Bytes> = wanted.iter().map(|fragment| fragment.span).collect();
    let found_spans: BTreeSet<Bytes> = found.iter().map(|fragment| fragment.span).collect();
    let wanted_words: Words = wanted.iter().flat_map(|fragment| &fragment.words).copied().collect();
    let found_words: Words = found.iter().flat_map(|fragment| &fragment.words).copied().collect();
    let figures = &mut tally.figures;
    if case.gold.has("quotes_partial") {
        for span in &wanted_spans {
            figures.case(Metric::QuoteRecallExact, found_spans.contains(span));
        }
        let counts = (wanted_words.intersection(&found_words).count(), wanted_words.len());
        figures.add(Metric::QuoteRecallToken, counts, counts);
        return;
    }
    figures.sets(Metric::QuoteExact, &wanted_spans, &found_spans);
    figures.sets(Metric::QuoteToken, &wanted_words, &found_words);
    for (name, kind, exact, token) in KINDS {
        let own = wanted.iter().filter(|fragment| fragment.quote.kind == *name);
        let (spans, words) = united(own);
        let (found_spans_of, found_words_of) = united(found.iter().filter(|fragment| fragment.quote.kind == *kind));
        figures.add(*exact, shared(&found_spans_of, &wanted_spans), shared(&spans, &found_spans));
        figures.add(*token, shared(&found_words_of, &wanted_words), shared(&words, &found_words));
    }
    mistakes(case, &wanted, &found, tally);
    speakers(case, &wanted, &found, tally);
}

fn of_gold<'q>(case: &Case<'_>, quote: &'q gold::Quote) -> Vec<Fragment<'q, gold::Quote>> {
    quote.content.iter().map(|content| Fragment::new(case, *content, quote)).collect()
}

/// The fragments that count: of the three kinds that report, outside what annotators set aside.
fn of_article<'q>(case: &Case<'_>, quote: &'q Quote) -> Vec<Fragment<'q, Quote>> {
    if !case.gold.has("quotes_partial") && KINDS.iter().all(|(_, kind, ..)| *kind != quote.kind) {
        return Vec::new();
    }
    let fragments = case.article.contents(quote).iter().map(|span| Fragment::new(case, bytes(*span), quote));
    let discarded = |span: Bytes| case.gold.discard.iter().any(|(start, end)| (*start..*end).contains(&span.0));
    fragments.filter(|fragment| !discarded(fragment.span)).collect()
}

fn united<'f, Q: 'f>(fragments: impl Iterator<Item = &'f Fragment<'f, Q>>) -> (BTreeSet<Bytes>, Words) {
    let (mut spans, mut words) = (BTreeSet::new(), Words::new());
    for fragment in fragments {
        spans.insert(fragment.span);
        words.extend(&fragment.words);
    }
    (spans, words)
}

/// How many of the one set are in the other, and how many it has.
fn shared<T: Ord>(own: &BTreeSet<T>, other: &BTreeSet<T>) -> (usize, usize) {
    (own.intersection(other).count(), own.len())
}

fn speakers(case: &Case<'_>, wanted: &[Fragment<'_, gold::Quote>], found: &[Fragment<'_, Quote>], tally: &mut Tally) {
    let words = |fragment: &Words| fragment.clone();
    let wanted_words: Vec<Words> = wanted.iter().map(|fragment| words(&fragment.words)).collect();
    let found_words: Vec<Words> = found.iter().map(|fragment| words(&fragment.words)).collect();
    let matched = pairs(&wanted_words, &found_words);
    let figures = &mut tally.figures;
    let count = matched.iter().flatten().count();
    figures.add(Metric::QuoteMatch50, (count, found.len()), (count, wanted.len()));
    if !case.gold.has("speakers") {
        return;
    }
    for (own, other) in wanted.iter().zip(&matched).filter_map(|(own, at)| Some((own.quote, found.get((*at)?)?.quote)))
    {
        if !own.speaker.is_empty() {
            let speaker = other.speaker.map(|speaker| case.text.stripped(bytes(speaker)));
            let exact = own.speaker.iter().any(|span| Some(case.text.stripped(*span)) == speaker);
            figures.case(Metric::SpeakerExact, exact);
            figures.case(Metric::SpeakerOverlap, same_speaker(case, own, other));
        }
    }
    let whole = |own: &&Fragment<'_, gold::Quote>| {
        found.iter().any(|other| own.span == other.span && same_speaker(case, own.quote, other.quote))
    };
    let hits: BTreeSet<Bytes> = wanted.iter().filter(whole).map(|own| own.span).collect();
    let spans = |count: BTreeSet<Bytes>| (hits.len(), count.len());
    let found_spans = spans(found.iter().map(|fragment| fragment.span).collect());
    figures.add(Metric::QuoteEnd2end, found_spans, spans(wanted.iter().map(|fragment| fragment.span).collect()));
}

/// Whether both speakers share a word that says something, or neither quote has one.
fn same_speaker(case: &Case<'_>, own: &gold::Quote, other: &Quote) -> bool {
    let Some(speaker) = other.speaker.filter(|_| !own.speaker.is_empty()) else {
        return own.speaker.is_empty() && other.speaker.is_none();
    };
    let wanted = case.text.words(own.speaker.iter().copied());
    let says = |number: &usize| !FUNCTION_WORDS.contains(&case.text.word(*number).to_lowercase().as_str());
    wanted.intersection(&case.words(bytes(speaker))).any(says)
}

fn mistakes(case: &Case<'_>, wanted: &[Fragment<'_, gold::Quote>], found: &[Fragment<'_, Quote>], tally: &mut Tally) {
    let wanted_spans: BTreeSet<Bytes> = wanted.iter().map(|fragment| fragment.span).collect();
    let found_spans: BTreeSet<Bytes> = found.iter().map(|fragment| fragment.span).collect();
    for own in wanted.iter().filter(|own| !found_spans.contains(&own.span)) {
        case.mistake(tally, What::Quote, &case.phrase(&own.quote.cue), Wrong::Missed, own.span.0);
    }
    for other in found.iter().filter(|other| !wanted_spans.contains(&other.span)) {
        let cue = other.quote.cue.map_or("", |cue| case.article.slice(cue));
        case.mistake(tally, What::Quote, cue, Wrong::Unwanted, other.span.0);
    }
}
