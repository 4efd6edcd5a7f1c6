//! From drafts to the claims, rebuttals and supports of the article.

use super::attach::{Edge, attach};
use super::essay::essay;
use super::forest::Stances;
use super::objection;
use super::opposition;
use super::paragraph;
use super::place;
use super::record::{self, Drawn};
use super::repeat::Said;
use super::step;
use super::thesis::{self, Theses};
use crate::Span;
use crate::buffer::{self, Keep};
use crate::claim::cue::Cues;
use crate::claim::draft::Draft;
use crate::lexicon::{Cue, Inner, Model, Ruling};
use crate::model::{
    Bounds, Claim, ClaimId, Evidence, Found, Holder, Limit, Polarity, Quote, QuoteId, Role, SentenceId,
};
use crate::quote::report::{is_nameless, is_rumour, states};

/// Buffers that the stage keeps from article to article.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    edges: Vec<Edge>,
    /// The claim of each statement.
    places: Vec<u32>,
    around: Around,
    tied: Vec<bool>,
    said: Said,
    /// The statements that repeat an earlier one, and where they stand.
    repeats: Vec<(u32, Span)>,
    record: record::Scratch,
    stances: Stances,
}

/// Cues that count less than this are left out of the evidence.
const LEAST_EVIDENCE: f32 = 0.25;

/// What the parser was told.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options<'o> {
    /// Claims less sure than this are left out.
    pub(crate) least: f32,
    pub(crate) bounds: &'o Bounds,
    /// What becomes of buffers that are used up.
    pub(crate) keep: Keep,
}

/// Turns the draft into claims and edges.
pub(crate) fn assemble(
    text: &str,
    draft: &mut Draft,
    lexicon: &Inner,
    options: &Options<'_>,
    scratch: &mut Scratch,
    found: &mut Found,
) {
    let Options { least, bounds, keep } = *options;
    scratch.edges.clear();
    scratch.edges.reserve_exact(draft.ties.len());
    if !attach(draft, &lexicon.scores, bounds.most(Limit::Targets), &mut scratch.edges) {
        found.passes(Limit::Targets);
    }
    thesis::join(draft, &scratch.edges);
    let essay = essay(draft, found, &lexicon.scores);
    place::place(draft, text, &found.blocks, essay.as_ref(), &mut scratch.places);
    keep.done(&mut scratch.places);
    if let Some(essay) = essay {
        step::join(draft, &found.markers, &mut scratch.edges);
        essay.mark(draft, &lexicon.scores);
        opposition::oppose(&essay, draft, &lexicon.scores, &mut scratch.edges);
    }
    let marked = scratch.edges.len();
    paragraph::supports(draft, &lexicon.scores, &mut scratch.tied, &mut scratch.edges);
    thesis::join(draft, scratch.edges.get(marked..).unwrap_or(&[]));
    let theses = match essay {
        Some(essay) => essay.theses(draft, &lexicon.scores),
        None => thesis::theses(draft, &lexicon.scores),
    };
    paragraph::free(&theses, &mut scratch.edges);
    let thesis = theses.surest(draft, &lexicon.scores).filter(|_| essay.is_some());
    if let Some(thesis) = thesis {
        paragraph::lean(draft, &lexicon.scores, (theses, thesis), &mut scratch.tied, &mut scratch.edges);
    }
    opposition::aim(&mut scratch.edges, thesis);
    if essay.is_none() {
        objection::object(draft, &lexicon.scores, &theses, &mut scratch.edges);
    }
    keep.done(&mut draft.ties);
    keep.done(&mut scratch.tied);
    let mut counting = Cues::default();
    let counts = |cue: &&Cue| lexicon.scores.of(Model::Claim, **cue).abs() >= LEAST_EVIDENCE;
    Cue::ALL.iter().filter(counts).for_each(|cue| counting.add(*cue));
    let mut makers = Makers { text, draft, lexicon, found, theses, counting, reasons: 0 };
    makers.sift(least, keep, scratch);
    makers.claims(scratch);
    keep.done(&mut makers.draft.statements);
    makers.reasons(&scratch.edges);
    keep.done(&mut draft.words);
    let Scratch { edges, places, repeats, record, .. } = scratch;
    let drawn = Drawn { edges, places, repeats };
    record::record(text, lexicon, &drawn, record, bounds.most(Limit::SupportChain), found);
    keep.done(scratch);
    let stances = scratch.stances.of(&found.claims, &found.supports, &found.rebuttals);
    for (claim, stance) in found.claims.iter_mut().zip(stances) {
        claim.stance = stance;
    }
    if scratch.stances.cut() {
        found.passes(Limit::TreeDepth);
    }
    keep.done(&mut scratch.stances);
}

/// A statement of which at least this part is reported words is the reporter's.
const MOSTLY: f32 = 0.6;

/// Of a statement that tells of its report itself ("X said that ..") only a sure report makes it the reporter's: what
/// somebody asks, decides or plans is told by the author.
const LEAST_TOLD: f32 = 0.85;

/// The most quotes that are looked at inside one statement.
const MOST_INSIDE: usize = 8;

/// The quotes around the place that the assembly has come to.
#[derive(Debug, Default)]
struct Around {
    open: Vec<usize>,
    next: usize,
}

struct Makers<'m> {
    text: &'m str,
    draft: &'m mut Draft,
    lexicon: &'m Inner,
    found: &'m mut Found,
    theses: Theses,
    /// The cues that count enough for a claim to be evidence.
    counting: Cues,
    /// How many reasons the claims have that are written.
    reasons: u32,
}

impl Makers<'_> {
    /// Tells which statements are sure enough to be claims and where they go, and makes room for them.
    fn sift(&mut self, least: f32, keep: Keep, scratch: &mut Scratch) {
        let Scratch { places, said, repeats, .. } = scratch;
        places.clear();
        repeats.clear();
        places.reserve_exact(self.draft.statements.len());
        said.learn(self.text, self.draft, &self.found.blocks);
        let mut claims = 0;
        for at in 0..self.draft.statements.len() {
            let likely = probability(self.draft.score(at, Model::Claim, &self.lexicon.scores));
            let sure = likely.min(self.found.language_fit);
            let before = said.before(self.text, self.draft, &self.found.blocks, at);
            if let Some(first) = before.filter(|_| !self.is_thesis(at)) {
                places.push(places.get(first as usize).copied().unwrap_or(u32::MAX));
                repeats.extend(self.draft.statements.get(at).map(|found| (at as u32, found.span)));
                continue;
            }
            // the thesis is kept however unsure, but none is made up where the language is not the lexicon's
            let kept = sure >= least || (self.is_thesis(at) && self.found.language_fit >= least);
            places.push(if kept { claims } else { u32::MAX });
            let Some(statement) = self.draft.statements.get_mut(at).filter(|_| kept) else { continue };
            statement.sureness = sure;
            claims += 1;
        }
        keep.done(said);
        buffer::empty(&mut self.draft.words, claims as usize * Cues::NUMBERS);
        self.found.claims.reserve_exact(claims as usize);
    }

    /// Writes the claims, and their cues in place of the words of the statements, which are used up: the reasons that these
    /// are shall not be in memory together with the statements.
    fn claims(&mut self, scratch: &mut Scratch) {
        let Scratch { places, around, .. } = scratch;
        around.open.clear();
        around.next = 0;
        for (at, place) in places.iter().enumerate() {
            // what only repeats an earlier statement has the place of that
            if *place as usize == self.found.claims.len() {
                self.claim(at, around, places);
            }
        }
    }

    /// Writes the reasons of the claims, and makes room for those of the edges.
    fn reasons(&mut self, edges: &[Edge]) {
        let Makers { lexicon, found, draft, counting, reasons, .. } = self;
        let Found { claims, reasons: pool, .. } = &mut **found;
        let marked = edges.iter().filter(|edge| edge.marker.is_some()).count();
        pool.reserve_exact(*reasons as usize + edges.len() + marked);
        let always = counting.has(Cue::Always).then_some(Cue::Always);
        for (claim, cues) in claims.iter().zip(draft.words.chunks_exact(Cues::NUMBERS)) {
            pool.extend(Cues::of_numbers(cues).iter().chain(always).map(|cue| Evidence {
                rule: lexicon.scores.name(cue),
                span: Some(claim.span),
                weight: lexicon.scores.of(Model::Claim, cue),
            }));
        }
    }

    fn claim(&mut self, at: usize, around: &mut Around, places: &[u32]) {
        let Some(statement) = self.draft.statements.get(at).copied() else { return };
        let counting = statement.cues.both(self.counting);
        let reasons = counting.count() + u32::from(self.counting.has(Cue::Always));
        let evidence = self.found.reasons_at(self.reasons, reasons);
        self.reasons += reasons;
        self.draft.words.extend(counting.numbers());
        let quote = self.quote_around(statement.span, around);
        let report = quote.and_then(|quote| self.found.quotes.get(quote.index())).copied();
        let source = report.and_then(|report| report.source);
        // a statement that holds its report and more does not stand in it
        let quote = quote.filter(|_| report.is_some_and(|report| report.content.contains(statement.span)));
        // "We are not looking at a district that stood still", she said: she denies what she does not hold
        let denies = statement.nested
            && statement.polarity == Polarity::Denied
            && report.is_some_and(|report| report.content.contains(statement.span) && report.content != statement.span);
        // "Despite complaints that ..": nobody is named, and the author is not who complains
        let rumoured = report.is_some_and(|report| is_nameless(self.lexicon, self.text, &report));
        let ruling = |report: Quote| report.evidence.of(&self.found.evidence).first().copied();
        let general = |ruling: Evidence| self.lexicon.reporting.is(Ruling::Rumour, &ruling);
        let general = report.and_then(ruling).is_some_and(general);
        // "I thought that ..": what the author held once she held herself
        let speaker = report.and_then(|report| report.speaker).and_then(|speaker| self.text.get(speaker.range()));
        let holder = match (source, statement.polarity) {
            (Some(_), _) if denies => Holder::Opponent,
            _ if general => Holder::Opponent,
            (None, _) if speaker.is_some_and(|speaker| self.lexicon.is_author(speaker)) && !statement.nested => {
                Holder::Author
            }
            (Some(source), _) => Holder::Source(source),
            // what stands on its own the author has said herself, though the next sentence takes it back
            (None, Polarity::Denied) if statement.nested || statement.link.depends() => Holder::Opponent,
            (None, Polarity::Conceded) if rumoured => Holder::Opponent,
            (None, _) => Holder::Author,
        };
        let premise = self.draft.score(at, Model::Premise, &self.lexicon.scores) > 0.0;
        let role = match (self.is_thesis(at), premise) {
            (true, _) => Role::Thesis,
            (_, true) => Role::Premise,
            _ => Role::Claim,
        };
        self.found.claims.push(Claim {
            span: statement.span,
            sentence: SentenceId::of(statement.sentence as usize),
            role,
            polarity: statement.polarity,
            stance: None,
            holder,
            quote,
            restates: self.restated(at, places),
            confidence: statement.sureness,
            evidence,
        });
    }

    fn is_thesis(&self, at: usize) -> bool {
        self.theses.hold(at as u32)
    }

    /// The earlier thesis that the statement says again.
    fn restated(&self, at: usize, places: &[u32]) -> Option<ClaimId> {
        let earlier = self.theses.restated(at as u32)?;
        places.get(earlier as usize).copied().map(|at| ClaimId::of(at as usize))
    }

    /// The innermost quote whose reported words hold the span; `around` keeps the quotes that are still open, as the
    /// text goes on.
    fn quote_around(&self, span: Span, around: &mut Around) -> Option<QuoteId> {
        let quotes = &self.found.quotes;
        while let Some(quote) = quotes.get(around.next).filter(|quote| quote.span.start() <= span.start()) {
            if states(self.lexicon, quote, self.text) {
                around.open.push(around.next);
            }
            around.next += 1;
        }
        around.open.retain(|at| quotes.get(*at).is_some_and(|quote| quote.span.end() > span.start()));
        let inside = (around.next..around.next + MOST_INSIDE)
            .take_while(|at| quotes.get(*at).is_some_and(|quote| quote.span.start() < span.end()));
        // those that are open state something
        let states = |at: &usize| quotes.get(*at).is_some_and(|quote| states(self.lexicon, quote, self.text));
        let mut near = around.open.iter().rev().copied().chain(inside.filter(states));
        near.find(|at| quotes.get(*at).is_some_and(|quote| self.is_report(quote, span))).map(QuoteId::of)
    }

    /// Whether a statement is mostly report: "X wrote that ..", "A reason, X said, is ..". Who said it, to whom and where
    /// does not count.
    fn is_report(&self, quote: &Quote, statement: Span) -> bool {
        let shared = |span: Span| {
            let start = span.lo().max(statement.lo());
            self.letters(Span::new(start, span.hi().min(statement.hi()).max(start)))
        };
        if quote.content.contains(statement) {
            return true;
        }
        // "the myth that the bridge is safe dies hard": the author says so of what others hold
        let goes_on = quote.content.end() < statement.end();
        if if is_rumour(quote) { goes_on } else { quote.confidence < LEAST_TOLD } {
            return false;
        }
        let aside = |part: Option<Span>| part.filter(|part| !quote.content.contains(*part)).map_or(0, shared);
        let asides = [quote.venue, quote.addressee, quote.cue, quote.speaker];
        let whole = self.letters(statement).saturating_sub(asides.into_iter().map(aside).sum());
        shared(quote.content) as f32 >= whole as f32 * MOSTLY
    }

    /// How many bytes of a span are no white space, so that line ends do not count.
    fn letters(&self, span: Span) -> usize {
        let words = self.text.get(span.range()).unwrap_or("").as_bytes();
        // counted in bytes, of which many are added at once
        let count = |part: &[u8]| part.iter().map(|byte| u8::from(!byte.is_ascii_whitespace())).sum::<u8>();
        words.chunks(u8::MAX as usize).map(|part| usize::from(count(part))).sum()
    }
}

fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}
