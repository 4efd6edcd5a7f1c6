//! Reported speech in a sentence: the statement that somebody makes, apart from the words that say who makes it.

use std::ops::Range;

use super::Sentence;
use super::bare;
use super::clause::{Clause, Link};
use super::draft::Draft;
use super::sign::Sign;
use crate::Span;
use crate::lexicon::{Cue, Does, Manners, WordList};
use crate::model::{Quote, QuoteKind};
use crate::quote::report::states;
use crate::text::token::{Kind, Tag, Token, span_of};
use crate::text::word::Classes;

/// A reported content of fewer words than this stays in the statement around it.
const SHORTEST_REPORT: usize = 3;

/// A statement inside another has so many words at least.
const SHORTEST_INSIDE: usize = 4;

/// A statement of which so many words are a report is that report.
const MOSTLY: f32 = 0.6;

/// The most words that name a speaker, with what is said of her and when she spoke.
const LONGEST_SUBJECT: usize = 24;

/// A quote that reports a statement, as tokens of the sentence.
#[derive(Clone, Debug)]
pub(super) struct Report {
    /// Its number among the quotes of the sentence.
    quote: usize,
    content: Range<usize>,
    /// The quote with its cue, and with who said it to whom and where if that stands behind them.
    frame: Range<usize>,
}

impl Sentence<'_> {
    /// Whether the author says of a report that it is false: "she falsely claimed that ..", "he said, again wrongly, that ..".
    pub(super) fn is_called_false(&self, report: &Quote) -> bool {
        if !self.manners.has(Manners::FALSE) {
            return false;
        }
        let speaker = report.speaker.map_or(report.span.start(), |speaker| speaker.start().min(report.span.start()));
        let first = self.tokens.partition_point(|token| token.span().start() < speaker);
        let frame = self.tokens.iter().skip(first).take_while(|token| token.span().start() < report.content.start());
        frame.into_iter().any(|token| self.lexicon.grants.falsely.has(token.word))
    }

    /// Appends the reports of the sentence in the order of its quotes: each of its clauses asks for them.
    pub(super) fn find_reports(&self, out: &mut Vec<Report>) {
        out.extend(self.quotes.iter().enumerate().filter_map(|(number, quote)| {
            Some(Report { quote: number, content: self.reported(quote)?, frame: self.frame(quote)? })
        }));
    }

    /// The reports with their quotes, of those that come from somebody named.
    fn told<'r>(&self, reports: &'r [Report]) -> impl Iterator<Item = (&Quote, &'r Report)> {
        let quoted = reports.iter().filter_map(|report| Some((self.quotes.get(report.quote)?, report)));
        quoted.filter(|(quote, _)| quote.source.is_some())
    }

    /// The reported statement where a clause is nothing but the report of it ("X said that .."); else the clause.
    pub(super) fn without_frame(&self, bare: Range<usize>, reports: &[Report]) -> Range<usize> {
        if self.quotes.is_empty() {
            return bare;
        }
        let Some(span) = self.tokens.get(bare.clone()).and_then(span_of) else { return bare };
        let near = |quote: &Quote| quote.content.start() < span.end() && span.start() < quote.content.end();
        for (number, quote) in self.quotes.iter().enumerate().filter(|(_, quote)| near(quote)) {
            let known = reports.binary_search_by_key(&number, |report| report.quote).ok();
            let known = known.and_then(|known| reports.get(known)).cloned();
            let own = || self.own_view(quote).and_then(|(content, _)| Some((content, self.frame(quote)?)));
            let known = known.map(|report| (report.content, report.frame));
            let Some((content, frame)) = known.or_else(own) else { continue };
            let inner = content.start.max(bare.start)..content.end.min(bare.end);
            // what somebody wants to do is no statement of its own
            let said = self.tokens.get(inner.clone()).unwrap_or(&[]);
            // .. "asked us to act, as Lee said", but "in the north, the mill is old" and "the mill, she says, is old" are
            let clause = said.split(|token| token.kind == Kind::Comma).next().unwrap_or(said);
            let to_do = |pair: &[Token]| matches!(pair, [to, verb] if to.tag == Tag::To && verb.tag == Tag::Base);
            let asked = || !clause.iter().any(Token::is_finite) && clause.windows(2).any(to_do);
            let wish = || said.first().is_some_and(|first| first.tag == Tag::To) || !said.iter().any(Token::is_finite);
            if inner.is_empty()
                || matches!(quote.kind, QuoteKind::Indirect | QuoteKind::Mixed) && (wish() || asked())
                || said.first().is_some_and(|first| self.asks_whether(first))
            {
                continue;
            }
            // that they are enough is all that is asked; to count them all for each quote would take too long
            let words = |range: Range<usize>| {
                let words = self.tokens.get(range).unwrap_or(&[]).iter().filter(|token| token.is_word());
                words.take(SHORTEST_REPORT).count()
            };
            let outside = bare.start..frame.start.clamp(bare.start, bare.end);
            let after = frame.end.clamp(bare.start, bare.end)..bare.end;
            let outside = self.before_light(outside, frame.start);
            let only = words(outside.clone()) + words(after.clone()) < SHORTEST_REPORT
                || words(after) == 0 && self.is_subject(outside);
            if only && words(inner.clone()) >= SHORTEST_REPORT {
                return bare::bare(self.tokens, inner, self.signs);
            }
        }
        bare
    }

    /// The words before a cue, without a verb that adds nothing to it: "Lee | went on | to argue that".
    fn before_light(&self, outside: Range<usize>, cue: usize) -> Range<usize> {
        let infinitive = self.tokens.get(cue).is_some_and(|first| first.tag == Tag::To);
        let words = self.tokens.get(outside.clone()).unwrap_or(&[]);
        let Some(verb) = words.iter().rposition(Token::is_finite).filter(|_| infinitive) else { return outside };
        let light = |token: &Token| self.lexicon.reporting.lists.hold(WordList::Light, token.word);
        let particle = |token: &Token| matches!(token.tag, Tag::Adverb | Tag::Preposition);
        let (before, after) = (words.get(verb), words.get(verb + 1..).unwrap_or(&[]));
        let adds = !before.is_some_and(light) || !after.iter().all(particle);
        if adds { outside } else { outside.start..outside.start + verb }
    }

    /// Whether the word opens a question that is reported, and no statement.
    fn asks_whether(&self, first: &Token) -> bool {
        self.lexicon.reporting.known.whether.has(first.word)
    }

    /// Appends what others state inside a statement that says more: "Lee prints the letter and explains that X", "Lee's
    /// claim that X has no ground". Two views of two people are two statements.
    /// Answers with the one that most of the words are, which is what the rest of the sentence argues with.
    pub(super) fn reports_inside(&self, around: Range<usize>, reports: &[Report], draft: &mut Draft) -> Option<u32> {
        let (mut last, mut main) = (around.start, None);
        for (quote, Report { content, frame, .. }) in self.told(reports) {
            let inside = content.start >= last && content.end <= around.end;
            if !inside || !self.is_statement(quote, content) || !self.says_more(&around, frame) {
                continue;
            }
            let clause = Clause { range: content.clone(), link: Link::Main, marker: None, matrix: None };
            let said = bare::bare(self.tokens, content.clone(), self.signs);
            let Some(number) = self.statement(said, &clause, draft) else { continue };
            if let Some(statement) = draft.statements.get_mut(number as usize) {
                statement.nested = true;
                statement.cues.add(Cue::Nested);
                last = content.end;
            }
            if content.len() as f32 >= around.len() as f32 * MOSTLY {
                main = Some(number);
            }
        }
        main
    }

    /// The statement before a coordinator behind which the rest is a report: "Lee prints the letter | and explains that
    /// X". Answers where it ends and what is reported.
    pub(super) fn report_after(&self, around: Range<usize>, reports: &[Report]) -> Option<(usize, Range<usize>)> {
        let last = |content: &Range<usize>| content.end == around.end && content.start > around.start;
        self.told(reports)
            .filter(|(quote, Report { content, .. })| last(content) && !self.is_granted(quote))
            .filter_map(|(quote, Report { content, frame, .. })| {
                let named =
                    quote.speaker.and_then(|speaker| self.range_of(speaker)).map_or(frame.start, |named| named.start);
                let mut at = if (around.start..frame.start).contains(&named) { named } else { frame.start };
                let token = |at: usize| self.tokens.get(at);
                let joins = |token: &Token| token.tag == Tag::Coordinator;
                let passes = |token: &Token| token.tag == Tag::Adverb || token.kind == Kind::Comma;
                // a subject that is shared stands before the coordinator
                if self.tokens.get(at..frame.start)?.iter().any(joins) {
                    at = frame.start;
                }
                while at > around.start && token(at - 1).is_some_and(passes) {
                    at -= 1;
                }
                let end = at.checked_sub(1).filter(|end| token(*end).is_some_and(joins))?;
                let before = self.tokens.get(around.start..end)?;
                let states = before.iter().any(Token::is_finite) && self.is_statement(quote, content);
                states.then(|| (end, content.clone()))
            })
            .next()
    }

    /// Whether the content is a statement of its own, and neither a question nor what somebody is to think of.
    fn is_statement(&self, quote: &Quote, content: &Range<usize>) -> bool {
        let Some(cue) = quote.cue.and_then(|cue| self.range_of(cue)).and_then(|cue| self.tokens.get(cue)) else {
            return false;
        };
        // "they like to say that X" tells it, "who could come to think that X" does not
        let infinitive = cue.first().is_some_and(|first| first.tag == Tag::To);
        let told = !infinitive || cue.last().is_some_and(|verb| verb.is(Classes::SAY));
        let words = self.tokens.get(content.clone()).unwrap_or(&[]);
        let introduced = content.start.checked_sub(1).and_then(|before| self.tokens.get(before));
        // without "that" or a mark the words may be a question, or no report at all
        let opens = introduced.is_some_and(|before| before.is(Classes::DEMONSTRATIVE) || !before.is_word());
        let long = words.iter().filter(|token| token.is_word()).take(SHORTEST_INSIDE).count() == SHORTEST_INSIDE;
        told && opens && long && words.iter().any(Token::is_finite)
    }

    /// Whether a statement says something besides a report that is part of it.
    fn says_more(&self, around: &Range<usize>, report: &Range<usize>) -> bool {
        let finite =
            |range: Range<usize>| self.tokens.get(range).is_some_and(|words| words.iter().any(Token::is_finite));
        finite(around.start..report.start.clamp(around.start, around.end))
            || finite(report.end.clamp(around.start, around.end)..around.end)
    }

    /// The tokens of a quote with its cue, and with who said it to whom and where if that stands behind them.
    fn frame(&self, quote: &Quote) -> Option<Range<usize>> {
        let frame = self.range_of(quote.span)?;
        let named = [quote.speaker, quote.addressee, quote.venue].into_iter().flatten();
        let behind = named.filter(|named| named.end() > quote.span.end());
        let end = behind.filter_map(|named| self.range_of(named)).map(|named| named.end).max();
        Some(frame.start..end.map_or(frame.end, |end| end.max(frame.end)))
    }

    /// Whether the words before a cue are no more than who says it and when: nothing there is a statement of its own.
    fn is_subject(&self, range: Range<usize>) -> bool {
        let words = self.tokens.get(range).unwrap_or(&[]);
        // "as Lee put it" opens with one, "the idea that it" goes on with one
        let hangs = words.iter().skip(1).any(|token| token.tag == Tag::Subordinator || token.tag == Tag::Wh);
        words.len() <= LONGEST_SUBJECT && !hangs && !words.iter().any(Token::is_finite)
    }

    /// "She is right that X": the author grants X, as the marker in front of it tells.
    fn is_granted(&self, quote: &Quote) -> bool {
        // few sentences have such a marker at all
        let mut granting = self.signs.iter().filter(|sign| sign.grants().is_some()).peekable();
        if granting.peek().is_none() {
            return false;
        }
        let (Some(frame), Some(content)) = (self.frame(quote), self.range_of(quote.content)) else { return false };
        granting.any(|sign| (frame.start..content.start).contains(&sign.first().start))
    }

    /// Whether the quote is the words of somebody other than the author, and the author does not grant them at once.
    pub(super) fn withholds(&self, quote: &Quote) -> bool {
        self.reports(quote) && !(quote.source.is_some() && self.is_granted(quote))
    }

    /// Whether the author speaks of herself: she is no source.
    fn is_authors(&self, quote: &Quote) -> bool {
        let speaker = quote.speaker.and_then(|speaker| self.text.get(speaker.range()));
        speaker.is_some_and(|speaker| self.lexicon.is_author(speaker))
    }

    /// Whether the quote is the words of somebody other than the author.
    pub(super) fn reports(&self, quote: &Quote) -> bool {
        states(self.lexicon, quote, self.text) && !self.is_authors(quote)
    }

    /// The tokens of a reported statement in this sentence; `None` for words that are part of the author's statement.
    fn reported(&self, quote: &Quote) -> Option<Range<usize>> {
        if quote.cue.is_none() && quote.kind != QuoteKind::Direct || !self.reports(quote) {
            return None;
        }
        let content = self.content(quote)?;
        let tokens = self.tokens.get(content.clone())?;
        let statement = tokens.iter().any(|token| token.is_finite() || token.tag == Tag::Base);
        (statement && tokens.iter().filter(|token| token.is_word()).take(SHORTEST_REPORT).count() == SHORTEST_REPORT)
            .then_some(content)
    }

    /// The tokens of what the author says she holds ("as for me, I claim that ..."), not of what she does not think; and
    /// whether she once thought so.
    pub(super) fn own_view(&self, quote: &Quote) -> Option<(Range<usize>, bool)> {
        if quote.kind != QuoteKind::Indirect || !self.is_authors(quote) {
            return None;
        }
        let speaker = self.range_of(quote.speaker?)?.start;
        let cue = self.tokens.get(self.range_of(quote.cue?)?)?;
        let holds = |token: &Token| token.is(Classes::SPEECH_ACT);
        let once = cue.iter().any(|token| token.is(Classes::PAST) && token.tag == Tag::Finite);
        let content = self.range_of(quote.content)?;
        let before = self.tokens.get(speaker..content.start)?;
        // "I doubt that ..": the words in front counter what follows them
        let first = self.signs.partition_point(|sign| sign.first().start < speaker);
        let until = self.signs.partition_point(|sign| sign.first().start < content.start);
        let counters = |sign: &Sign<'_>| matches!(sign.rule.does, Does::Rebuttal(_));
        let denies = before.iter().any(|token| token.is(Classes::NEGATION))
            || self.signs.get(first..until).unwrap_or(&[]).iter().any(counters);
        let inside = self.tokens.get(content.clone())?;
        // not "the reason I know is ..", nor "I know what .."
        let states = inside.iter().any(Token::is_finite)
            && inside.first().is_some_and(|first| !first.is_finite() && !first.is(Classes::WH));
        (cue.iter().any(holds) && states && !denies).then_some((content, once))
    }

    /// The tokens of the parts of a quote's content that stand in this sentence, and what is between them.
    fn content(&self, quote: &Quote) -> Option<Range<usize>> {
        let parts = quote.contents.of(self.parts);
        let parts = if parts.is_empty() { std::slice::from_ref(&quote.content) } else { parts };
        let first = self.tokens.first()?.start as usize;
        let last = self.tokens.last()?.end as usize;
        // the parts are in the order of the text, and a quotation of many sentences has many of them
        let from = parts.partition_point(|part| part.end() <= first);
        let until = parts.partition_point(|part| part.start() < last);
        let here = parts.get(from..until)?.iter().copied().reduce(Span::hull)?;
        self.range_of(here)
    }

    /// The tokens inside a span; `None` where there are none.
    pub(super) fn range_of(&self, span: Span) -> Option<Range<usize>> {
        let start = self.tokens.partition_point(|token| (token.start as usize) < span.start());
        let end = self.tokens.partition_point(|token| (token.end as usize) <= span.end());
        (start < end).then_some(start..end)
    }
}
