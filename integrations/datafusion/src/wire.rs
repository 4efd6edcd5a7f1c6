//! The tables of an argument: those of the wire form. Spans are bytes of the text, ids are places in the lists from 0.

use crate::table::{Record, Table, record, table};

/// The single facts of an argument, in front of its lists.
pub(crate) static RECORDS: [&Record; 2] = [&LEXICON, &METADATA];

/// The lists of an argument, in the order of the struct's fields.
pub(crate) static LISTS: [&Table; 6] = [&CLAIMS, &REBUTTALS, &SUPPORTS, &QUOTES, &SOURCES, &MARKERS];

/// What the text was read with: two arguments are comparable when this is the same.
static LEXICON: Record = record!("lexicon" {
    "name" Text |article| article.lexicon().0,
    "version" Text |article| article.lexicon().1,
});

/// What the metadata lines say, and where the title is.
static METADATA: Record = record!("metadata" {
    "title" Span |article| article.title(),
    "standfirst" Span |article| article.standfirst(),
    "authors" Spans |article| article.authors(),
    "date" Span |article| article.metadata().date,
    "publication" Span |article| article.metadata().publication,
    "url" Span |article| article.metadata().url,
    "disclaimer" Span |article| article.metadata().disclaimer,
});

static CLAIMS: Table = table!("claims" of claims {
    "id" Number |article, _, place| place,
    "span" Span |article, claim, _| claim.span,
    "sentence" Number |article, claim, _| claim.sentence.index(),
    "role" Text |article, claim, _| claim.role.name(),
    "polarity" Text |article, claim, _| claim.polarity.name(),
    "stance" Text |article, claim, _| claim.stance.map(|stance| stance.name()),
    "holder" Holder |article, claim, _| claim.holder,
    "quote" Number |article, claim, _| claim.quote.map(|quote| quote.index()),
    "restates" Number |article, claim, _| claim.restates.map(|earlier| earlier.index()),
    "confidence" Share |article, claim, _| claim.confidence,
});

static REBUTTALS: Table = table!("rebuttals" of rebuttals {
    "id" Number |article, _, place| place,
    "claim" Number |article, rebuttal, _| rebuttal.claim.index(),
    "target" Number |article, rebuttal, _| rebuttal.target.map(|target| target.index()),
    "kind" Text |article, rebuttal, _| rebuttal.kind.name(),
    "marker" Number |article, rebuttal, _| rebuttal.marker.map(|marker| marker.index()),
    "runner_up" RunnerUp |article, rebuttal, _| rebuttal.runner_up,
    "confidence" Share |article, rebuttal, _| rebuttal.confidence,
});

static SUPPORTS: Table = table!("supports" of supports {
    "id" Number |article, _, place| place,
    "claim" Number |article, support, _| support.claim.index(),
    "target" Number |article, support, _| support.target.index(),
    "kind" Text |article, support, _| support.kind.name(),
    "marker" Number |article, support, _| support.marker.map(|marker| marker.index()),
    "confidence" Share |article, support, _| support.confidence,
});

static QUOTES: Table = table!("quotes" of quotes {
    "id" Number |article, _, place| place,
    "kind" Text |article, quote, _| quote.kind.name(),
    "span" Span |article, quote, _| quote.span,
    "content" Span |article, quote, _| quote.content,
    "contents" Spans |article, quote, _| article.contents(quote),
    "quoted" Spans |article, quote, _| article.quoted(quote),
    "inside" Number |article, quote, _| quote.inside.map(|outer| outer.index()),
    "cue" Span |article, quote, _| quote.cue,
    "speaker" Span |article, quote, _| quote.speaker,
    "source" Number |article, quote, _| quote.source.map(|source| source.index()),
    "venue" Span |article, quote, _| quote.venue,
    "addressee" Span |article, quote, _| quote.addressee,
    "confidence" Share |article, quote, _| quote.confidence,
});

static SOURCES: Table = table!("sources" of sources {
    "id" Number |article, _, place| place,
    "kind" Text |article, source, _| source.kind.name(),
    "name" Span |article, source, _| source.name,
    "mentions" Spans |article, source, _| article.mentions(source),
    "role" Span |article, source, _| source.role,
    "affiliation" Span |article, source, _| source.affiliation,
    "confidence" Share |article, source, _| source.confidence,
});

static MARKERS: Table = table!("markers" of markers {
    "id" Number |article, _, place| place,
    "class" Text |article, marker, _| marker.class.name(),
    "span" Span |article, marker, _| marker.span,
    "spans" Spans |article, marker, _| article.marker_spans(marker),
    "sense" Text |article, marker, _| article.sense(marker.sense),
    "also" Text |article, marker, _| marker.also.map(|sense| article.sense(sense)),
    "function" Text |article, marker, _| marker.function.name(),
    "confidence" Share |article, marker, _| marker.confidence,
});
