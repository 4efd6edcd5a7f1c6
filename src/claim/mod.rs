//! What a sentence claims: clauses, the bare statements in them, how each is put forward, and what ties them.

mod answer;
mod bare;
pub(crate) mod clause;
mod coordination;
pub(crate) mod cue;
mod denial;
pub(crate) mod draft;
mod front;
mod grant;
mod pair;
mod parallel;
mod parting;
mod pending;
mod prescription;
mod question;
mod refusal;
mod report;
pub(crate) mod sign;
mod slots;
pub(crate) mod statement;
mod stem;
mod subordination;
pub(crate) mod tie;
mod weaver;

use std::ops::Range;

use crate::Span;
use crate::buffer::{self, Keep};
use crate::lexicon::{Cue, Does, Inner, Manners, Own, WordList};
use crate::marker::condition::clause_follows;
use crate::model::{BlockKind, Polarity, Quote, RebuttalKind, Slice, Source, SourceKind, SupportKind};
use crate::text::select::select;
use crate::text::token::{Kind, Shape, Tag, Tags, Token, span_of};
use crate::text::within::Within;
use crate::text::word::Classes;
use crate::work::{Work, count};
use clause::{Clause, Link};
use draft::{Draft, Order};
use parting::clauses;
use prescription::prescribes;
use question::asks_whether;
use report::Report;
use sign::Sign;
use statement::{Statement, word_bit};
use stem::stem_hash;
use weaver::Weaver;

/// A sentence with all that earlier stages found in it.
pub(crate) struct Sentence<'s> {
    pub(crate) lexicon: &'s Inner,
    pub(crate) text: &'s str,
    pub(crate) tokens: &'s [Token],
    /// What they hold at all.
    pub(crate) within: Within,
    pub(crate) signs: &'s [Sign<'s>],
    /// The quotes that overlap the sentence.
    pub(crate) quotes: &'s [Quote],
    /// Whom they come from.
    pub(crate) sources: &'s [Source],
    /// The pool that the parts of their contents are in.
    pub(crate) parts: &'s [Span],
    pub(crate) number: u32,
    pub(crate) block: u32,
    pub(crate) block_kind: BlockKind,
    /// The first and the last of its block.
    pub(crate) first: bool,
    pub(crate) last: bool,
    /// How its words may put its statements forward.
    pub(crate) manners: Manners,
    /// More clauses than this are not parted; what follows stays with the last.
    pub(crate) most_clauses: usize,
}

/// Buffers that the stage keeps from sentence to sentence.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    clauses: Vec<Clause>,
    /// The statement of each clause, where it has one.
    of_clause: Vec<Option<u32>>,
    order: Order,
    reports: Vec<Report>,
}

impl Scratch {
    /// The stage is through with a few blocks. What it keeps for a clause besides the clause is a number.
    pub(crate) fn blocks_done(&mut self, keep: Keep) {
        keep.blocks_done(&mut self.clauses);
        keep.blocks_done(&mut self.order);
        keep.blocks_done(&mut self.reports);
    }
}

/// Appends the statements and ties of the sentence to the draft.
pub(crate) fn draft(sentence: &Sentence<'_>, scratch: &mut Scratch, draft: &mut Draft) {
    let Scratch { clauses: found, of_clause, order, reports } = scratch;
    let (first, ties) = (draft.statements.len(), draft.ties.len());
    found.clear();
    of_clause.clear();
    reports.clear();
    sentence.find_reports(reports);
    let (tokens, signs) = (sentence.tokens, sentence.signs);
    draft.too_many_clauses |= !clauses(tokens, &sentence.within, signs, sentence.most_clauses, found);
    for clause in found.iter() {
        let bare = bare::bare(sentence.tokens, sentence.behind_label(clause.range.clone()), sentence.signs);
        let bare = sentence.without_frame(bare, reports);
        if reports.is_empty() {
            of_clause.push(sentence.statement(bare, clause, draft));
            continue;
        }
        let (bare, report) = match sentence.report_after(bare.clone(), reports) {
            Some((end, report)) => (bare::bare(tokens, bare.start..end, signs), Some(report)),
            None => (bare, None),
        };
        let own = sentence.statement(bare.clone(), clause, draft);
        of_clause.push(own.and_then(|_| sentence.reports_inside(bare, reports, draft)).or(own));
        if let Some(report) = report {
            let said = bare::bare(tokens, report.clone(), signs);
            let clause = Clause { range: report, link: Link::Coordinate, marker: None, matrix: None };
            sentence.statement(said, &clause, draft);
        }
    }
    let mut weaver = Weaver { sentence, clauses: found, of_clause, draft, first_tie: ties, granted: None };
    weaver.openers();
    weaver.others();
    weaver.corrections();
    weaver.answers();
    weaver.refusals();
    weaver.parallels();
    draft.settle(first, ties, order);
}

impl Sentence<'_> {
    /// The clause without a word in front that says of what kind the text is, or who asks: "Opinion: the bridge is old".
    fn behind_label(&self, range: Range<usize>) -> Range<usize> {
        let lists = &self.lexicon.reporting.lists;
        let names = |first: &Token| lists.hold(WordList::Genre, first.word) || lists.hold(WordList::Asker, first.word);
        let colon = self.tokens.get(range.start + 1).is_some_and(|second| second.kind == Kind::Colon);
        let label = colon && range.start == 0 && self.tokens.first().is_some_and(names);
        if label { 2..range.end.max(2) } else { range }
    }

    /// The statement of a clause; `None` where too little stands there.
    fn statement(&self, bare: Range<usize>, clause: &Clause, draft: &mut Draft) -> Option<u32> {
        let tokens = self.tokens.get(bare.clone())?;
        count(Work::Stated, tokens.len());
        let words = tokens.iter().filter(|token| token.is_word()).take(2).count();
        if words < 2 && clause.link != Link::Phrase || self.is_shell(&bare) || self.is_answer(&bare) {
            return None;
        }
        let span = span_of(tokens)?;
        let mut cues = self.cues(&bare, clause.range.clone());
        // what the author once thought is not what she says now; "but" and what follows it no longer is what she thought
        let once = |quote: &Quote| {
            let begins = |content: &Range<usize>| bare.contains(&content.start) || bare.start == content.start + 1;
            self.own_view(quote).is_some_and(|(content, once)| once && begins(&content))
        };
        let reports = |quote: &Quote| quote.content.contains(span) && (self.withholds(quote) || once(quote));
        let mut polarity = if asks_whether(tokens, cues) { Polarity::Hypothetical } else { Polarity::Asserted };
        if let Some(report) = self.quotes.iter().find(|quote| reports(quote)) {
            cues.add(Cue::Reported);
            if self.is_called_false(report) {
                polarity = Polarity::Denied;
            }
            let source = report.source.and_then(|source| self.sources.get(source.index()));
            if source.is_some_and(|source| source.kind == SourceKind::Document) {
                cues.add(Cue::Shown);
            }
        }
        match clause.link {
            Link::Subordinate => cues.add(Cue::Subordinate),
            Link::Phrase => cues.add(Cue::Phrase),
            Link::Coordinate => {
                cues.add(Cue::Coordinate);
                let verb = tokens.iter().find(|token| token.tag != Tag::Adverb);
                let opens = verb.is_some_and(|verb| verb.is_finite() || verb.tag == Tag::Base);
                cues.add_if(opens && !clause_follows(self.tokens, bare.start), Cue::Predicate);
            }
            Link::Main => {}
        }
        let (words, word_set) = self.content_words(tokens, draft);
        if clause.link == Link::Phrase && words.of(&draft.words).is_empty() {
            return None;
        }
        let statement = Statement {
            span,
            sentence: self.number,
            block: self.block,
            link: clause.link,
            nested: false,
            polarity,
            cues,
            words,
            word_set,
            sureness: 0.0,
        };
        Some(draft.push(statement))
    }

    /// Whether the words only introduce what follows: "we can conclude that", before a clause that was cut off.
    fn is_shell(&self, bare: &Range<usize>) -> bool {
        let Some([.., before, last]) = self.tokens.get(bare.clone()) else { return false };
        let opens = last.tag == Tag::Subordinator && last.is(Classes::DEMONSTRATIVE);
        let says = before.is(Classes::ABSTRACT) && matches!(before.tag, Tag::Noun | Tag::Plural)
            || before.is(Classes::SPEECH_ACT) && matches!(before.tag, Tag::Finite | Tag::Base)
            || before.is(Classes::BE);
        let goes_on = |next: &Token| !matches!(next.kind, Kind::Stop | Kind::Bang | Kind::Semicolon);
        opens && says && self.tokens.get(bare.end).is_some_and(goes_on)
    }

    fn cues(&self, bare: &Range<usize>, around: Range<usize>) -> cue::Cues {
        let tokens = self.tokens.get(bare.clone()).unwrap_or(&[]);
        let mut cues = cue::cues(tokens);
        let question = self.is_question();
        let first = self.signs.partition_point(|sign| sign.first().start < around.start);
        let until = self.signs.partition_point(|sign| sign.first().start < around.end);
        let signs = self.signs.get(first..until).unwrap_or(&[]);
        let opinion = signs.iter().any(|sign| sign.rule.does == Does::Structure && sign.first().end <= bare.start);
        let concludes = signs.iter().any(|sign| {
            sign.rule.own == Some(Own::Conclusion) || sign.rule.does == Does::Support(SupportKind::Consequence)
        });
        let orders = |own| signs.iter().any(|sign| sign.rule.does == Does::Structure && sign.rule.own == Some(own));
        let around = self.tokens.get(around).unwrap_or(&[]);
        let conceded = |sign: &Sign<'_>| sign.grants() == Some(RebuttalKind::Concession);
        let grants = signs.iter().any(conceded) || grant::grants(&self.lexicon.grants, tokens, around, self.manners);
        let opinion = !cues.has(Cue::NoVerb) && (opinion || self.states_opinion(around));
        for (holds, cue) in [
            (question, Cue::Question),
            (opinion, Cue::Opinion),
            (concludes, Cue::Conclusion),
            (grants, Cue::Granted),
            (orders(Own::Ground), Cue::Announcement),
            (orders(Own::Conclusion), Cue::Summary),
            (orders(Own::Claim), Cue::Series),
            (opinion && takes_side(tokens), Cue::Side),
            (points_back(tokens), Cue::Pointing),
            (prescribes(&self.lexicon.oughts, tokens, self.manners), Cue::Prescription),
            (self.block_kind == BlockKind::Title, Cue::Title),
            (self.block_kind == BlockKind::Standfirst, Cue::Standfirst),
            (self.block_kind == BlockKind::Heading, Cue::Heading),
            (self.block_kind == BlockKind::ListItem, Cue::ListItem),
            (self.first, Cue::FirstSentence),
            (self.last, Cue::LastSentence),
            (self.first && self.last, Cue::OnlySentence),
        ] {
            cues.add_if(holds, cue);
        }
        cues
    }

    /// Whether the author says in the first person that this is what she holds.
    fn states_opinion(&self, tokens: &[Token]) -> bool {
        if !self.within.has(Classes::SPEECH_ACT) || !self.manners.has(Manners::AUTHORS) {
            return false;
        }
        let first_person =
            |token: &Token| self.text.get(token.span().range()).is_some_and(|word| self.lexicon.is_author(word));
        select(tokens, |token| token.is(Classes::SUBJECT)).filter(|(_, token)| first_person(token)).any(|(at, _)| {
            let holds = |token: &Token| token.is(Classes::SPEECH_ACT) && matches!(token.tag, Tag::Finite | Tag::Base);
            // "therefore I think" has its verb before the subject where the verb is second
            let verb = at.checked_sub(1).and_then(|before| tokens.get(before));
            let inverted =
                verb.is_some_and(|verb| verb.shape.has(Shape::BEFORE_SUBJECT) && verb.is_word() && holds(verb));
            let after = tokens.get(at + 1..).unwrap_or(&[]).iter().take(OPINION_REACH);
            let mut near = after.take_while(|token| !token.is(Classes::SUBJECT) && token.tag != Tag::Coordinator);
            inverted || near.any(holds)
        })
    }

    /// The words that say what the statement is about, and the set of them.
    fn content_words(&self, tokens: &[Token], draft: &mut Draft) -> (Slice, u64) {
        // which words these are is not to be guessed: all are written down, and those that are none written over
        let (mut content, mut count) = ([(0, 0); MOST_CONTENT_WORDS], 0);
        for token in tokens {
            let Some(free) = content.get_mut(count) else { break };
            *free = (token.start, token.end);
            count += usize::from(is_content(token));
        }
        let (start, mut set) = (draft.words.len(), 0);
        draft.words.extend(content.iter().take(count).map(|(start, end)| {
            let word = stem_hash(self.text.as_bytes(), *start as usize, *end as usize);
            set |= word_bit(word);
            word
        }));
        (Slice::since(start, &draft.words), set)
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
    let names = |token: &Token| {
        matches!(token.tag, Tag::Noun | Tag::Plural | Tag::Name | Tag::Ing) && !token.is(Classes::ABSTRACT.or(points))
    };
    // "for the following reasons"
    let leads = |at: usize| {
        let next = tokens.get(at + 1).is_some_and(|next| next.is(Classes::ABSTRACT));
        next && tokens.get(at).is_some_and(|token| token.tag == Tag::Ing)
    };
    let matter = tokens.iter().enumerate().any(|(at, token)| names(token) && !leads(at));
    tokens.len() <= SIDE && tokens.iter().any(|token| token.is(points)) && !matter
}

/// How many words may stand between "I" and the verb of opinion: "I, for one, completely agree".
const OPINION_REACH: usize = 5;

/// The most content words that a statement is compared by.
const MOST_CONTENT_WORDS: usize = 16;

/// The tags of words that say what a statement is about.
const CONTENT: Tags =
    Tags::of(&[Tag::Noun, Tag::Plural, Tag::Name, Tag::Adjective, Tag::Finite, Tag::Base, Tag::Ing, Tag::Participle]);

fn is_content(token: &Token) -> bool {
    CONTENT.has(token.tag) & !token.is(Classes::AUXILIARY.or(Classes::FUNCTION_WORD))
}

impl Draft {
    fn push(&mut self, statement: Statement) -> u32 {
        buffer::push(&mut self.statements, statement);
        self.statements.len() as u32 - 1
    }

    fn set_polarity(&mut self, statement: u32, polarity: Polarity) {
        if let Some(statement) = self.statements.get_mut(statement as usize) {
            statement.polarity = polarity;
        }
    }
}
