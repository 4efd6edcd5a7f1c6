//! What a sentence claims: clauses, the bare statements in them, how each is put forward, and what ties them.

mod bare;
pub(crate) mod clause;
pub(crate) mod cue;
mod front;
pub(crate) mod statement;

use std::ops::Range;

use crate::Span;
use crate::lexicon::{Cue, Does, Own, Side};
use crate::model::{BlockKind, MarkerClass, Polarity, Quote, QuoteKind, RebuttalKind, Slice, SupportKind};
use crate::quote::states;
use crate::text::token::{Kind, Tag, Token, span_of};
use crate::text::word::Classes;
use crate::work::{Work, count};
use clause::{Clause, Link, Sign, clauses};
use statement::{Draft, End, Statement, Tie, TieKind, word_bit};

/// A sentence with all that earlier stages found in it.
pub(crate) struct Sentence<'s> {
    pub(crate) text: &'s str,
    pub(crate) tokens: &'s [Token],
    pub(crate) signs: &'s [Sign<'s>],
    /// The quotes that may overlap the sentence.
    pub(crate) quotes: &'s [Quote],
    pub(crate) number: u32,
    pub(crate) block: u32,
    pub(crate) block_kind: BlockKind,
    /// The first and the last of its block.
    pub(crate) first: bool,
    pub(crate) last: bool,
    /// More clauses than this are not parted; what follows stays with the last.
    pub(crate) most_clauses: usize,
}

/// Buffers that the stage keeps from sentence to sentence.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    clauses: Vec<Clause>,
    /// The statement of each clause, where it has one.
    of_clause: Vec<Option<u32>>,
}

/// Appends the statements and ties of the sentence to the draft.
pub(crate) fn draft(sentence: &Sentence<'_>, scratch: &mut Scratch, draft: &mut Draft) {
    let Scratch { clauses: found, of_clause } = scratch;
    found.clear();
    of_clause.clear();
    let (tokens, signs) = (sentence.tokens, sentence.signs);
    draft.too_many_clauses |= !clauses(tokens, 0..tokens.len(), signs, sentence.most_clauses, found);
    for clause in found.iter() {
        let bare = bare::bare(sentence.tokens, clause.range.clone(), sentence.signs);
        let bare = sentence.without_frame(bare);
        of_clause.push(sentence.statement(bare, clause, draft));
    }
    let mut weaver = Weaver { sentence, clauses: found, of_clause, draft };
    weaver.openers();
    weaver.others();
}

/// A reported content of fewer words than this stays in the statement around it.
const SHORTEST_REPORT: usize = 3;

/// The most words that name a speaker, with what is said of her and when she spoke.
const LONGEST_SUBJECT: usize = 24;

impl Sentence<'_> {
    /// The reported statement where a clause is nothing but the report of it ("X said that .."); else the clause.
    fn without_frame(&self, bare: Range<usize>) -> Range<usize> {
        let Some(span) = self.tokens.get(bare.clone()).and_then(span_of) else { return bare };
        let near = |quote: &&Quote| quote.content.start() < span.end() && span.start() < quote.content.end();
        for quote in self.quotes.iter().filter(near) {
            let Some(content) = self.reported(quote) else { continue };
            let Some(frame) = self.range_of(quote.span) else { continue };
            let inner = content.start.max(bare.start)..content.end.min(bare.end);
            // what somebody wants to do is no statement of its own
            let said = self.tokens.get(inner.clone()).unwrap_or(&[]);
            let wish = said.first().is_some_and(|first| first.tag == Tag::To) || !said.iter().any(Token::is_finite);
            let stated = quote.kind != QuoteKind::Indirect || !wish;
            if inner.is_empty() || !stated {
                continue;
            }
            // that they are enough is all that is asked; to count them all for each quote would take too long
            let words = |range: Range<usize>| {
                let words = self.tokens.get(range).unwrap_or(&[]).iter().filter(|token| token.is_word());
                words.take(SHORTEST_REPORT).count()
            };
            let outside = bare.start..frame.start.clamp(bare.start, bare.end);
            let after = frame.end.clamp(bare.start, bare.end)..bare.end;
            let only = words(outside.clone()) + words(after.clone()) < SHORTEST_REPORT
                || words(after) == 0 && self.is_subject(outside);
            if only && words(inner.clone()) >= SHORTEST_REPORT {
                return bare::bare(self.tokens, inner, self.signs);
            }
        }
        bare
    }

    /// Whether the words before a cue are no more than who says it and when: nothing there is a statement of its own.
    fn is_subject(&self, range: Range<usize>) -> bool {
        let words = self.tokens.get(range).unwrap_or(&[]);
        // "as Lee put it" opens with one, "the idea that it" goes on with one
        let hangs = words.iter().skip(1).any(|token| token.tag == Tag::Subordinator || token.tag == Tag::Wh);
        words.len() <= LONGEST_SUBJECT && !hangs && !words.iter().any(Token::is_finite)
    }

    /// Whether the quote is the words of somebody other than the author.
    fn reports(&self, quote: &Quote) -> bool {
        let author = quote.speaker.and_then(|speaker| self.text.get(speaker.range())).is_some_and(is_author);
        states(quote, self.text) && !author
    }

    /// The tokens of a reported statement in this sentence; `None` for words that are part of the author's statement.
    fn reported(&self, quote: &Quote) -> Option<Range<usize>> {
        let author = quote.speaker.and_then(|speaker| self.text.get(speaker.range())).is_some_and(is_author);
        if !states(quote, self.text) || author || quote.cue.is_none() && quote.kind != QuoteKind::Direct {
            return None;
        }
        let content = self.range_of(quote.content)?;
        let tokens = self.tokens.get(content.clone())?;
        let statement = tokens.iter().any(|token| token.is_finite() || token.tag == Tag::Base);
        (statement && tokens.iter().filter(|token| token.is_word()).take(SHORTEST_REPORT).count() == SHORTEST_REPORT)
            .then_some(content)
    }

    /// The tokens inside a span; `None` where there are none.
    fn range_of(&self, span: Span) -> Option<Range<usize>> {
        let start = self.tokens.partition_point(|token| (token.start as usize) < span.start());
        let end = self.tokens.partition_point(|token| (token.end as usize) <= span.end());
        (start < end).then_some(start..end)
    }

    /// The statement of a clause; `None` where too little stands there.
    fn statement(&self, bare: Range<usize>, clause: &Clause, draft: &mut Draft) -> Option<u32> {
        let tokens = self.tokens.get(bare.clone())?;
        count(Work::Stated, tokens.len());
        let words = tokens.iter().filter(|token| token.is_word()).take(2).count();
        if words < 2 && clause.link != Link::Phrase {
            return None;
        }
        let span = span_of(tokens)?;
        let mut cues = self.cues(&bare, clause.range.clone());
        if self.quotes.iter().any(|quote| self.reports(quote) && quote.content.contains(span)) {
            cues.add(Cue::Reported);
        }
        match clause.link {
            Link::Subordinate => cues.add(Cue::Subordinate),
            Link::Phrase => cues.add(Cue::Phrase),
            Link::Coordinate => cues.add(Cue::Coordinate),
            Link::Main => {}
        }
        let words = self.content_words(tokens, draft);
        let statement = Statement {
            span,
            sentence: self.number,
            block: self.block,
            link: clause.link,
            nested: false,
            polarity: Polarity::Asserted,
            cues,
            words,
            word_set: words.of(&draft.words).iter().fold(0, |set, word| set | word_bit(*word)),
        };
        Some(draft.push(statement))
    }

    fn cues(&self, bare: &Range<usize>, around: Range<usize>) -> cue::Cues {
        let tokens = self.tokens.get(bare.clone()).unwrap_or(&[]);
        let mut cues = cue::cues(tokens);
        let asks = |token: &&Token| self.text.get(token.span().range()).is_some_and(|mark| mark.contains('?'));
        let question =
            self.tokens.iter().rev().take(3).filter(|token| token.kind == Kind::Bang).any(|token| asks(&token));
        let first = self.signs.partition_point(|sign| sign.first().start < around.start);
        let until = self.signs.partition_point(|sign| sign.first().start < around.end);
        let signs = self.signs.get(first..until).unwrap_or(&[]);
        let opinion = signs.iter().any(|sign| sign.rule.does == Does::Structure && sign.first().end <= bare.start);
        let concludes = signs.iter().any(|sign| {
            sign.rule.own == Some(Own::Conclusion) || sign.rule.does == Does::Support(SupportKind::Consequence)
        });
        let orders = |own| signs.iter().any(|sign| sign.rule.does == Does::Structure && sign.rule.own == Some(own));
        let around = || self.tokens.get(around).unwrap_or(&[]);
        let opinion = !cues.has(Cue::NoVerb) && (opinion || states_opinion(self.text, around()));
        for (holds, cue) in [
            (question, Cue::Question),
            (opinion, Cue::Opinion),
            (concludes, Cue::Conclusion),
            (orders(Own::Ground), Cue::Announcement),
            (orders(Own::Conclusion), Cue::Summary),
            (opinion && takes_side(tokens), Cue::Side),
            (points_back(tokens), Cue::Pointing),
            (prescribes(self.text, tokens), Cue::Prescription),
            (self.block_kind == BlockKind::Title, Cue::Title),
            (self.block_kind == BlockKind::Standfirst, Cue::Standfirst),
            (self.block_kind == BlockKind::Heading, Cue::Heading),
            (self.block_kind == BlockKind::ListItem, Cue::ListItem),
            (self.first, Cue::FirstSentence),
            (self.last, Cue::LastSentence),
            (self.first && self.last, Cue::OnlySentence),
        ] {
            if holds {
                cues.add(cue);
            }
        }
        cues
    }

    fn content_words(&self, tokens: &[Token], draft: &mut Draft) -> Slice {
        let start = draft.words.len();
        for token in tokens.iter().filter(|token| is_content(token)).take(MOST_CONTENT_WORDS) {
            draft.words.push(stem_hash(self.text.as_bytes(), token.span().range()));
        }
        Slice::since(start, &draft.words)
    }
}

/// Whether the statement begins by pointing at what was just said: "this", "such a", "it", "they".
fn points_back(tokens: &[Token]) -> bool {
    let third = |token: &Token| token.is(Classes::SUBJECT) && !token.is(Classes::INDEFINITE);
    tokens.first().is_some_and(|first| first.is(Classes::DEMONSTRATIVE) || third(first))
}

/// How many words the author may need to say whose side she takes.
const SIDE: usize = 12;

/// Whether the statement says only whose view the author shares, not what is held: "I agree with the former view".
fn takes_side(tokens: &[Token]) -> bool {
    let points = Classes::DEMONSTRATIVE.or(Classes::OBJECT);
    let matter = |token: &Token| {
        matches!(token.tag, Tag::Noun | Tag::Plural | Tag::Name | Tag::Ing) && !token.is(Classes::ABSTRACT.or(points))
    };
    tokens.len() <= SIDE && tokens.iter().any(|token| token.is(points)) && !tokens.iter().any(matter)
}

/// How many words may stand between "I" and the verb of opinion: "I, for one, completely agree".
const OPINION_REACH: usize = 5;

/// Whether the author says in the first person that this is what she holds.
fn states_opinion(text: &str, tokens: &[Token]) -> bool {
    let first_person = |token: &Token| text.get(token.span().range()).is_some_and(is_author);
    tokens.iter().enumerate().filter(|(_, token)| token.is(Classes::SUBJECT) && first_person(token)).any(|(at, _)| {
        let after = tokens.get(at + 1..).unwrap_or(&[]).iter().take(OPINION_REACH);
        let mut near = after.take_while(|token| !token.is(Classes::SUBJECT) && token.tag != Tag::Coordinator);
        near.any(|token| token.is(Classes::SPEECH_ACT) && matches!(token.tag, Tag::Finite | Tag::Base))
    })
}

/// The author speaking of herself, or with the reader, is no source.
fn is_author(speaker: &str) -> bool {
    ["I", "We", "we", "Let's", "let's", "Let\u{2019}s", "let\u{2019}s"].contains(&speaker)
}

/// The most statements of the sentence that a nested one is held against: slots reach no further than the frame.
const MOST_BESIDE: usize = 96;

/// How many words a frame may span.
const LONGEST_FRAME: usize = 96;

/// The most content words that a statement is compared by.
const MOST_CONTENT_WORDS: usize = 16;

/// How many letters of a word tell it from others: "relations" and "relationship" count as one.
const STEM: usize = 6;

fn is_content(token: &Token) -> bool {
    matches!(
        token.tag,
        Tag::Noun | Tag::Plural | Tag::Name | Tag::Adjective | Tag::Finite | Tag::Base | Tag::Ing | Tag::Participle
    ) && !token.is(Classes::AUXILIARY.or(Classes::FUNCTION_WORD))
}

/// The hash of the first letters of a word, large and small alike.
fn stem_hash(text: &[u8], word: Range<usize>) -> u32 {
    let bits = 8 * word.len().clamp(1, STEM) as u32;
    let within = u64::MAX >> (u64::BITS - bits);
    // the letters are read at once, with what follows them
    let ahead = text.get(word.start..).and_then(|rest| rest.first_chunk()).map(|letters| u64::from_le_bytes(*letters));
    let stem = match ahead.map(|ahead| ahead & within).filter(|stem| are_letters(*stem, within)) {
        Some(stem) => stem | SMALL & within,
        None => folded_stem(text.get(word).unwrap_or(&[])),
    };
    // Fibonacci hashing: the high bits of the product depend on all letters
    (stem.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as u32
}

/// The bit that tells small letters from large ones, and the bit that no ASCII has, in each byte.
const SMALL: u64 = 0x2020_2020_2020_2020;
const TOP: u64 = 0x8080_8080_8080_8080;

/// Whether the bytes within the mask are ASCII letters; all are looked at at once.
fn are_letters(bytes: u64, within: u64) -> bool {
    let small = bytes | SMALL;
    // a byte reaches the top bit from 'a' on with the first sum, from behind 'z' on with the second
    let letters = small.wrapping_add(0x1f1f_1f1f_1f1f_1f1f) & !small.wrapping_add(0x0505_0505_0505_0505) & TOP;
    bytes & TOP == 0 && letters & within == TOP & within
}

/// The first letters of a word in which other characters stand too.
fn folded_stem(word: &[u8]) -> u64 {
    let mut stem = [0; size_of::<u64>()];
    let letters = word.iter().filter(|byte| byte.is_ascii_alphanumeric() || **byte >= 0x80).take(STEM);
    stem.iter_mut().zip(letters).for_each(|(place, letter)| *place = *letter);
    stem.make_ascii_lowercase();
    u64::from_le_bytes(stem)
}

/// Modals that say what ought to be.
const OUGHT: &[&str] = &["should", "must", "ought", "shouldn't", "mustn't", "cannot"];

/// Verbs that say what ought to be before "to".
const OUGHT_TO: &[&str] = &["need", "needs"];

/// Verbs that say so of a person whatever follows: "we need more of them".
const NEED: &[&str] = &["need"];

/// Words that begin a call to act.
const CALLS: &[&[&str]] =
    &[&["it", "is", "time"], &["it's", "time"], &["it’s", "time"], &["let", "us"], &["let's"], &["let’s"]];

/// Whether the statement says what ought to be.
fn prescribes(text: &str, tokens: &[Token]) -> bool {
    let is = |token: Option<&Token>, word: &str| {
        token.and_then(|token| text.get(token.span().range())).is_some_and(|here| here.eq_ignore_ascii_case(word))
    };
    let calls = |call: &&[&str]| call.iter().enumerate().all(|(at, word)| is(tokens.get(at), word));
    let first = |token: &Token| text.as_bytes().get(token.start as usize).map(u8::to_ascii_lowercase);
    // most are told by their length and first letter
    let may_say = |token: &Token| {
        token.is_finite()
            && (4..=9).contains(&(token.end - token.start))
            && matches!(first(token), Some(b's' | b'm' | b'o' | b'n' | b'c'))
    };
    let ought = |at: usize| {
        let one_of = |words: &[&str]| words.iter().any(|word| is(tokens.get(at), word));
        let next = tokens.get(at + 1..).and_then(|after| after.iter().find(|token| token.tag != Tag::Adverb));
        let subject = tokens.get(..at).and_then(|before| before.iter().rfind(|token| token.tag != Tag::Adverb));
        // "must have seemed" guesses
        one_of(OUGHT) && !is(next, "have")
            || one_of(OUGHT_TO) && is(next, "to")
            || one_of(NEED) && subject.is_some_and(|before| before.is(Classes::SUBJECT))
    };
    let begins = tokens.first().is_some_and(|token| matches!(first(token), Some(b'i' | b'l')));
    begins && CALLS.iter().any(calls) || tokens.iter().enumerate().any(|(at, token)| may_say(token) && ought(at))
}

impl Draft {
    fn push(&mut self, statement: Statement) -> u32 {
        self.statements.push(statement);
        self.statements.len() as u32 - 1
    }

    fn set_polarity(&mut self, statement: u32, polarity: Polarity) {
        if let Some(statement) = self.statements.get_mut(statement as usize) {
            statement.polarity = polarity;
        }
    }
}

/// Ties the statements of a sentence by its signs.
struct Weaver<'w, 's> {
    sentence: &'w Sentence<'s>,
    clauses: &'w [Clause],
    of_clause: &'w [Option<u32>],
    draft: &'w mut Draft,
}

impl Weaver<'_, '_> {
    fn statement_of(&self, clause: usize) -> Option<u32> {
        self.of_clause.get(clause).copied().flatten()
    }

    /// Ties by the signs that open clauses.
    fn openers(&mut self) {
        for (number, clause) in self.clauses.iter().enumerate() {
            let Some(sign) = clause.marker.and_then(|marker| self.sentence.signs.get(marker)) else { continue };
            if clause.marker.is_some_and(|marker| self.inside_phrase(marker)) {
                continue;
            }
            let Some(own) = self.statement_of(number) else { continue };
            let other = match clause.link {
                Link::Subordinate | Link::Phrase => clause.matrix.and_then(|matrix| self.statement_of(matrix)),
                _ => self.main_before(number),
            };
            if let Some(other) = other {
                self.tie(sign, own, End::At(other));
            }
        }
    }

    /// The nearest clause to the left that is no dependent one, else the nearest at all.
    fn main_before(&self, clause: usize) -> Option<u32> {
        let independent = |at: &usize| self.clauses.get(*at).is_some_and(|clause| clause.matrix.is_none());
        let with = |at: usize| self.statement_of(at);
        let main = (0..clause).rev().filter(independent).find_map(with);
        main.or_else(|| (0..clause).rev().find_map(with))
    }

    fn tie(&mut self, sign: &Sign<'_>, own: u32, other: End) {
        let conclusion = || sign.frame.slots().any(|(side, _)| side == Side::Conclusion);
        let own_side = sign.rule.own.or_else(|| conclusion().then_some(Own::Conclusion));
        let (kind, forward) = match (sign.rule.does, own_side) {
            (Does::Rebuttal(kind), Some(Own::Target)) => (TieKind::Rebuttal(kind), false),
            (Does::Rebuttal(kind), _) => (TieKind::Rebuttal(kind), true),
            (Does::Support(kind), Some(Own::Conclusion)) => (TieKind::Support(kind), false),
            (Does::Support(kind), _) => (TieKind::Support(kind), true),
            _ => return,
        };
        let own = End::At(own);
        let (claim, target) = if forward { (own, other) } else { (other, own) };
        self.settle(kind, target);
        self.draft.ties.push(Tie { kind, claim, target, marker: sign.number, certainty: sign.certainty });
    }

    /// What is conceded, denied or corrected is put forward in that way.
    fn settle(&mut self, kind: TieKind, target: End) {
        let polarity = match kind {
            TieKind::Rebuttal(RebuttalKind::Concession) => Polarity::Conceded,
            TieKind::Rebuttal(RebuttalKind::Denial | RebuttalKind::Correction) => Polarity::Denied,
            _ => return,
        };
        if let End::At(target) = target {
            self.draft.set_polarity(target, polarity);
        }
    }

    /// Ties by the signs inside clauses: adverbs look back, phrases have slots of their own.
    fn others(&mut self) {
        for (index, sign) in self.sentence.signs.iter().enumerate() {
            // two rules may know the same words, one as a connective and one as a phrase: one of them ties
            let same = |other: &Sign<'_>| other.first().start == sign.first().start;
            let opener =
                |clause: &Clause| clause.marker.and_then(|marker| self.sentence.signs.get(marker)).is_some_and(same);
            let opens = self.clauses.iter().any(opener);
            if opens || !sign.argues() || self.inside_phrase(index) {
                continue;
            }
            let at = sign.first().start;
            let Some(clause) = self.clauses.iter().position(|clause| clause.range.contains(&at)) else { continue };
            let Some(own) = self.statement_of(clause) else { continue };
            if !self.slots(sign, clause, own) && !self.joins_phrases(sign, clause) {
                self.looks_back(sign, clause, own);
            }
        }
    }

    /// Whether the words of the sign are part of a longer one that argues ("not X but Y"), which ties in its place.
    fn inside_phrase(&self, index: usize) -> bool {
        let Some(sign) = self.sentence.signs.get(index).filter(|sign| sign.rule.class == MarkerClass::Connective)
        else {
            return false;
        };
        let at = sign.first().start;
        let holds = |other: &Sign<'_>| other.frame.parts().any(|part| part.contains(&at));
        let phrase = |other: &Sign<'_>| other.rule.class != MarkerClass::Connective && other.argues();
        let first = self.sentence.signs.partition_point(|other| other.first().start + LONGEST_FRAME < at);
        let until = self.sentence.signs.partition_point(|other| other.first().start <= at);
        let near = self.sentence.signs.get(first..until).unwrap_or(&[]).iter();
        near.into_iter().any(|other| phrase(other) && other.frame.slots().next().is_some() && holds(other))
    }

    /// Whether the sign is a coordinator inside a clause, which joins phrases and no statements.
    fn joins_phrases(&self, sign: &Sign<'_>, clause: usize) -> bool {
        let at = sign.first().start;
        let coordinates = self.sentence.tokens.get(at).is_some_and(|token| token.tag == Tag::Coordinator);
        let before = self.clauses.get(clause).and_then(|clause| self.sentence.tokens.get(clause.range.start..at));
        coordinates && before.is_some_and(|before| before.iter().any(Token::is_word))
    }

    /// Statements in the slots of a phrase, tied to the one around them or to each other.
    fn slots(&mut self, sign: &Sign<'_>, clause: usize, own: u32) -> bool {
        let around = self.clauses.get(clause).map_or(0..0, |clause| clause.range.clone());
        // of "not X, but Y" the side upheld is the clause of the last part
        let last = self.clauses.iter().position(|clause| clause.range.contains(&(sign.frame.end() - 1)));
        let own = last.and_then(|last| self.statement_of(last)).unwrap_or(own);
        let mut found = [None; 2];
        let leading = sign.rule.pattern.leading.map(|side| (side, around.start..sign.first().start));
        for (place, (side, range)) in found.iter_mut().zip(leading.into_iter().chain(sign.frame.slots())) {
            let range = range.start.max(around.start)..range.end.min(around.end);
            if let Some(nested) = self.nested(range, clause) {
                *place = Some((side, nested));
            }
        }
        let of = |wanted: Side| found.iter().flatten().find(|(side, _)| *side == wanted).map(|(_, nested)| *nested);
        let (claim, target) = match sign.rule.does {
            Does::Rebuttal(_) => (of(Side::Claim), of(Side::Target)),
            _ => (of(Side::Ground), of(Side::Conclusion)),
        };
        let grants = sign.rule.does == Does::Rebuttal(RebuttalKind::Concession) && claim.is_none();
        if (claim.is_none() && target.is_none()) || grants {
            return false;
        }
        let kind = match sign.rule.does {
            Does::Rebuttal(kind) => TieKind::Rebuttal(kind),
            Does::Support(kind) => TieKind::Support(kind),
            _ => return false,
        };
        let (claim, target) = match (claim, target, kind) {
            (Some(claim), Some(target), _) => (End::At(claim), End::At(target)),
            (Some(claim), None, _) => (End::At(claim), End::Before(own)),
            (None, Some(target), TieKind::Rebuttal(_)) => (End::At(own), End::At(target)),
            (None, Some(target), TieKind::Support(_)) => (End::Before(own), End::At(target)),
            (None, None, _) => return false,
        };
        self.settle(kind, target);
        self.draft.ties.push(Tie { kind, claim, target, marker: sign.number, certainty: sign.certainty });
        true
    }

    /// A statement inside the one of the clause.
    fn nested(&mut self, range: Range<usize>, clause: usize) -> Option<u32> {
        if range.len() > LONGEST_FRAME {
            return None;
        }
        let bare = bare::bare(self.sentence.tokens, range.clone(), &[]);
        let around = Clause { range, link: Link::Phrase, marker: None, matrix: Some(clause) };
        let nested = self.sentence.statement(bare, &around, self.draft)?;
        let outer = self.statement_of(clause).and_then(|outer| self.draft.statements.get(outer as usize).copied());
        let span = self.draft.statements.get(nested as usize)?.span;
        let outside = outer.is_some_and(|outer| outer.span == span || !outer.span.contains(span));
        let beside =
            self.draft.statements.iter().rev().skip(1).take_while(|other| other.sentence == self.sentence.number);
        // a slot of one phrase may reach into that of another; claims nest or are apart
        let crosses = |other: Span| other.overlaps(span) && !other.contains(span) && !span.contains(other);
        if outside || beside.take(MOST_BESIDE).any(|other| crosses(other.span)) {
            self.draft.statements.pop();
            return None;
        }
        let statement = self.draft.statements.get_mut(nested as usize)?;
        statement.nested = true;
        statement.cues.add(Cue::Nested);
        Some(nested)
    }

    fn looks_back(&mut self, sign: &Sign<'_>, clause: usize, own: u32) {
        if let (Does::Rebuttal(kind), Some(Own::Target)) = (sign.rule.does, sign.rule.own) {
            // "it is true that X": X is granted here; what outweighs it follows with a marker of its own. Words that may
            // do something else, such as "of course", grant nothing but what is outweighed
            if sign.rule.also.is_none() {
                self.settle(TieKind::Rebuttal(kind), End::At(own));
            }
            return;
        }
        let coordinate = self.clauses.get(clause).is_some_and(|clause| clause.link == Link::Coordinate);
        let inside = if coordinate { self.main_before(clause) } else { None };
        let other = inside.map_or(End::Before(own), End::At);
        self.tie(sign, own, other);
    }
}
