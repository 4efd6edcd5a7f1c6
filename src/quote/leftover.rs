//! Quotations that no cue of their sentence has claimed, and those inside others or set off as blocks.

use std::ops::Range;

use super::context::Context;
use super::draft::{Draft, Mention, Whose, Words};
use super::pairing::Pair;
use super::reader::Reader;
use super::{Announced, Passage, Stage, scare};
use crate::lexicon::{Ruling, WordList};
use crate::model::{BlockKind, QuoteKind};
use crate::text::token::{Kind, Shape, Tag, Token};

/// What a pair of marks is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Nothing,
    /// It is the content of a quote.
    Whole,
    /// It stands in the content of this draft, which has words outside the marks.
    Within(u32),
    /// It holds words that nobody said.
    Scare,
}

/// How many words the label of an interview's turn has at most ("Former Gov. Ann Lee:").
const MAX_LABEL: usize = 4;

impl Stage {
    /// Ascribes to somebody near what no cue of the sentence has claimed. It goes on from the sentence before, or it
    /// is a whole statement of a speaker nearby, or nobody's words.
    pub(super) fn leftovers(&mut self, context: Context<'_>, range: Range<usize>, first: usize) {
        self.cover(first);
        let from = self.level.partition_point(|pair| pair.outside().start < range.start);
        for at in from..self.level.len() {
            let Some(pair) = self.level.get(at).copied().filter(|pair| pair.outside().start < range.end) else { break };
            let fate = self.part_of(&pair);
            if matches!(fate, Fate::Whole | Fate::Scare) {
                continue;
            }
            let outside = (pair.outside().start as u32, pair.outside().end as u32);
            let statement = context.tokens.get(pair.outside()).is_some_and(scare::is_statement);
            let reason = scare::reason(&context, &pair);
            match fate {
                Fate::Whole | Fate::Scare => {}
                Fate::Within(_) if !statement && matches!(reason, Ruling::Term | Ruling::Title) => {
                    self.scare(&pair, outside, reason);
                }
                Fate::Within(draft) => self.within(draft, outside),
                Fate::Nothing if statement && outside.0 as usize == range.start && self.goes_on(first) => {
                    self.sheet.extend_last(outside, Ruling::Split);
                    self.set_part(&pair, Fate::Whole);
                }
                // the rest of a quotation of the block before belongs to it
                Fate::Nothing if pair.came_on && self.carried.is_some() => self.set_part(&pair, Fate::Whole),
                Fate::Nothing if statement => {
                    let ruling = if self.continues && outside.0 == 0 { Ruling::Continued } else { Ruling::Neighbour };
                    self.sheet.add(Draft { whose: Whose::Nearby, ..Draft::new(ruling) }, &[outside]);
                    self.set_part(&pair, Fate::Whole);
                }
                Fate::Nothing => self.scare(&pair, outside, reason),
            }
        }
    }

    /// Words in marks inside a statement that is reported as a whole: whoever makes the statement says them.
    fn within(&mut self, draft: u32, outside: Words) {
        let speaker = self.sheet.drafts.get(draft as usize).and_then(|draft| draft.speaker);
        self.sheet.add(Draft { speaker, ..Draft::new(Ruling::Within) }, &[outside]);
    }

    fn scare(&mut self, pair: &Pair, outside: Words, reason: Ruling) {
        self.sheet.add(Draft { whose: Whose::Nobody, ..Draft::new(reason) }, &[outside]);
        self.set_part(pair, Fate::Scare);
    }

    /// Notes for each pair which kind of content from `first` on holds it.
    fn cover(&mut self, first: usize) {
        for (number, draft) in self.sheet.drafts.iter().enumerate().skip(first) {
            for &(start, end) in self.sheet.parts(draft) {
                let from = self.level.partition_point(|pair| pair.open < start);
                for pair in self.level.iter().skip(from).take_while(|pair| pair.outside().end <= end as usize) {
                    let whole = pair.outside() == (start as usize..end as usize);
                    if let Some(part) = self.part_of.get_mut(pair.place as usize) {
                        *part = if whole { Fate::Whole } else { Fate::Within(number as u32) };
                    }
                }
            }
        }
    }

    pub(super) fn part_of(&self, pair: &Pair) -> Fate {
        self.part_of.get(pair.place as usize).copied().unwrap_or(Fate::Nothing)
    }

    fn set_part(&mut self, pair: &Pair, part: Fate) {
        if let Some(slot) = self.part_of.get_mut(pair.place as usize) {
            *slot = part;
        }
    }

    /// Whether the sentence right before ascribes a quotation, and nothing of this one is ascribed yet.
    fn goes_on(&self, first: usize) -> bool {
        let last = first.checked_sub(1).and_then(|last| self.sheet.drafts.get(last));
        let quoted = |draft: &Draft| {
            draft.whose != Whose::Nobody && self.sheet.parts(draft).iter().any(|part| self.holds_quote(*part))
        };
        first == self.sheet.drafts.len() && last.is_some_and(quoted)
    }

    fn holds_quote(&self, (start, end): Words) -> bool {
        let at = self.level.partition_point(|pair| pair.open < start);
        self.level.get(at).is_some_and(|pair| pair.close <= end)
    }

    /// Gives the quotation before the sentence its speaker, where the sentence names one: a signature, or "That quote
    /// from X". At the start of a block the quotation is that of the block before.
    pub(super) fn sign(&mut self, start: usize, first: usize, signature: Option<Mention>, named: Option<Mention>) {
        if start == 0 {
            // the mention is kept until the block's quotes are made
            self.introducer = self.introducer.or(signature.filter(|_| self.unsigned));
            self.unsigned &= signature.is_some();
            return;
        }
        let Some(speaker) = signature.or(named) else { return };
        let last = first.checked_sub(1).and_then(|last| self.sheet.drafts.get_mut(last));
        if let Some(draft) = last.filter(|draft| draft.whose == Whose::Nearby) {
            let ruling = if signature.is_some() { Ruling::Signed } else { draft.ruling };
            *draft = Draft { speaker: Some(speaker), whose: Whose::Speaker, ruling, ..*draft };
        }
    }

    /// Reads the marks inside quotations, depth by depth: whole statements have their cues beside them, the rest is
    /// nobody's.
    pub(super) fn nested(&mut self, context: Context<'_>) {
        let deepest = self.pairing.pairs.iter().map(|pair| pair.depth).max().unwrap_or(0);
        for depth in 1..=deepest {
            self.level(depth - 1);
            let mut around = std::mem::take(&mut self.around);
            around.clear();
            around.extend(self.level.iter().map(Pair::inside));
            self.level(depth);
            for range in around.iter().cloned() {
                let at = self.level.partition_point(|pair| pair.outside().start < range.start);
                if self.level.get(at).is_some_and(|pair| pair.outside().start < range.end) {
                    self.inside(context, range);
                }
            }
            self.around = around;
        }
    }

    /// Reads the words of a quotation that holds others; what it reports without marks is part of it.
    fn inside(&mut self, context: Context<'_>, range: Range<usize>) {
        self.chunks.read(context.tokens, range.clone(), &self.level, context.known);
        let first = self.sheet.drafts.len();
        Reader::new(context, &self.chunks, &mut self.taken, &mut self.sheet).read();
        let level = &self.level;
        self.sheet.retain_from(first, |(start, end)| {
            let at = level.partition_point(|pair| pair.open < start);
            level.get(at).is_some_and(|pair| pair.open == start && pair.outside().end == end as usize)
        });
        self.cover(first);
        let from = self.level.partition_point(|pair| pair.outside().start < range.start);
        for at in from..self.level.len() {
            let Some(pair) = self.level.get(at).copied().filter(|pair| pair.outside().start < range.end) else { break };
            if self.part_of(&pair) != Fate::Nothing {
                continue;
            }
            let outside = (pair.outside().start as u32, pair.outside().end as u32);
            if context.tokens.get(pair.outside()).is_some_and(scare::is_statement) {
                self.sheet.add(Draft::new(Ruling::Nested), &[outside]);
                self.set_part(&pair, Fate::Whole);
            } else {
                self.scare(&pair, outside, scare::reason(&context, &pair));
            }
        }
    }

    /// Whether the block before announced words that this one, of the kind, gives without marks: "He wrote:".
    pub(super) fn is_announced(&self, passage: &Passage<'_>, kind: BlockKind) -> bool {
        let marked = passage.tokens.iter().find(|first| first.kind != Kind::Symbol && first.kind != Kind::Dash);
        let announced = match kind {
            BlockKind::ListItem => self.announced != Announced::Nothing,
            _ => self.announced == Announced::Words,
        };
        announced && passage.block.kind == kind && !marked.is_none_or(|first| first.kind == Kind::Mark)
    }

    /// An item of a list that somebody has announced is hers: "The study found three things:".
    pub(super) fn item(&mut self, context: Context<'_>) {
        let draft = Draft { whose: Whose::Nearby, kind: Some(QuoteKind::Indirect), ..Draft::new(Ruling::Announced) };
        let bullet = |token: &&Token| matches!(token.kind, Kind::Symbol | Kind::Dash);
        let start = context.tokens.iter().take_while(bullet).count();
        let end = without_stop(context.tokens, 0..context.tokens.len());
        self.sheet.add(draft, &[(start as u32, end)]);
        self.announced = Announced::Items;
        self.level(0);
        self.cover(0);
    }

    /// A block set off as a quotation is one, whoever spoke before it being its speaker.
    pub(super) fn block_quote(&mut self, context: Context<'_>) {
        let draft = Draft { whose: Whose::Nearby, kind: Some(QuoteKind::Block), ..Draft::new(Ruling::BlockQuote) };
        // the mark-up at the start of the line is no part of the words
        let start = context.tokens.iter().take_while(|token| token.kind == Kind::Symbol).count();
        self.sheet.add(draft, &[(start as u32, context.tokens.len() as u32)]);
        self.announced = Announced::Nothing;
        self.level(0);
        self.cover(0);
    }

    /// `NAME: words`, a turn of an interview or a headline with its speaker. Answers whether the block is one.
    pub(super) fn turn(&mut self, context: Context<'_>, passage: &Passage<'_>) -> bool {
        let head = context.tokens.iter().take(MAX_LABEL + 1);
        let Some(colon) = head.clone().position(|token| token.kind == Kind::Colon).filter(|colon| *colon > 0) else {
            return false;
        };
        let label = context.tokens.get(..colon).unwrap_or(&[]);
        let rest = context.tokens.get(colon + 1).filter(|next| next.is_word() && next.shape.has(Shape::SPACED));
        let words = (0, colon as u32);
        let mention = Mention { words, bare: words, head: colon as u32 - 1 };
        let headline = passage.block.kind == BlockKind::Title && is_name(label);
        let is = |list| matches!(label, [only] if context.lists(list, only));
        let asks = is(WordList::Asker);
        self.asked |= asks && rest.is_some();
        let answers = self.asked && is(WordList::Answerer);
        let speaks = || answers || is_label(label) || headline || self.registry.knows(&context, &mention);
        if asks || is(WordList::Genre) || rest.is_none() || !speaks() {
            return false;
        }
        let whose = if answers { Whose::Interviewed } else { Whose::Speaker };
        let draft = Draft { speaker: Some(mention), whose, kind: Some(QuoteKind::Direct), ..Draft::new(Ruling::Turn) };
        self.sheet.add(draft, &[(colon as u32 + 1, context.tokens.len() as u32)]);
        self.level(0);
        self.cover(0);
        true
    }
}

/// Where the words end before their full stop, which is no part of what is reported without marks.
pub(super) fn without_stop(tokens: &[Token], range: Range<usize>) -> u32 {
    let last = range.end.checked_sub(1).and_then(|last| tokens.get(last));
    range.end as u32 - u32::from(last.is_some_and(|last| last.kind == Kind::Stop))
}

fn is_name(label: &[Token]) -> bool {
    !label.is_empty() && label.iter().all(|token| token.tag == Tag::Name && token.kind == Kind::Word)
}

/// A label in capitals, or one letter: "LEE:", "Q:".
fn is_label(label: &[Token]) -> bool {
    !label.is_empty()
        && label.iter().all(|token| {
            token.kind == Kind::Word
                && (token.shape.has(Shape::CAPITALS) || token.is_capital() && token.span().len() == 1)
        })
}

/// Whether the sentence ends with a question or a cry in marks, after which its cue may follow ("Why?" she asked).
pub(super) fn asks(tokens: &[Token], pair: &Pair, end: usize) -> bool {
    let last = (pair.close as usize).checked_sub(1).and_then(|last| tokens.get(last));
    let asks = last.is_some_and(|last| matches!(last.kind, Kind::Bang | Kind::Ellipsis | Kind::Dash));
    pair.outside().end == end && asks && tokens.get(end).is_some_and(Token::is_word)
}
