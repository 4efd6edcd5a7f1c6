//! The plan of an essay: an introduction that leads up to the thesis, paragraphs that argue for one claim each, and a
//! conclusion that says the thesis again.

use std::ops::Range;

use super::step::enclose;
use super::thesis::{Theses, Thesis};
use crate::claim::clause::Link;
use crate::claim::draft::Draft;
use crate::claim::statement::Statement;
use crate::lexicon::{Cue, Model, Scores};
use crate::model::{BlockKind, Found, Polarity, QuoteKind};

/// Where the parts of an essay are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Essay {
    introduction: u32,
    conclusion: u32,
}

/// An essay has an introduction, a body and a conclusion.
const FEWEST: usize = 3;

/// An article of more paragraphs than this is long.
const MOST: usize = 8;

/// So many paragraphs that open with "first", "secondly" are a series.
const SERIES: usize = 2;

/// An essay says what holds; an article of which more than this part is told in the past is a report.
const MOSTLY_PAST: f32 = 0.25;

/// The plan, where the article looks like an essay.
pub(crate) fn essay(draft: &Draft, found: &Found, scores: &Scores) -> Option<Essay> {
    let of = |kind| found.blocks.iter().enumerate().filter(move |(_, block)| block.kind == kind);
    let paragraphs = of(BlockKind::Paragraph).count();
    let introduction = of(BlockKind::Paragraph).next()?.0 as u32;
    let conclusion = of(BlockKind::Paragraph).next_back()?.0 as u32;
    if paragraphs < FEWEST {
        return None;
    }
    let opens = |found: &Statement| found.block == conclusion && found.cues.has(Cue::FirstSentence);
    let concludes = draft.statements.iter().any(|found| opens(found) && found.cues.has(Cue::Summary));
    let essay = Essay { introduction, conclusion };
    let own = |block: u32, cue: Cue| draft.statements.iter().any(|found| found.block == block && found.cues.has(cue));
    let body = || draft.statements.iter().filter(|found| essay.in_body(found));
    let opens_point = |found: &&Statement| found.cues.has(Cue::FirstSentence) && found.cues.has(Cue::Series);
    let points = body().filter(opens_point).count();
    let past = body().filter(|found| found.cues.has(Cue::Past)).count();
    let other = |kind| matches!(kind, BlockKind::Heading | BlockKind::ListItem | BlockKind::BlockQuote);
    let dated = found.metadata.date.is_some() || found.metadata.authors.len > 0;
    let facts = [
        (true, Cue::Always),
        (own(introduction, Cue::Opinion) || own(conclusion, Cue::Opinion), Cue::Opinion),
        (concludes, Cue::Summary),
        (points >= SERIES, Cue::Series),
        (body().any(|found| found.cues.has(Cue::OnlySentence)), Cue::OnlySentence),
        (paragraphs > MOST, Cue::Long),
        (past as f32 > body().count() as f32 * MOSTLY_PAST, Cue::Past),
        (found.blocks.iter().any(|block| other(block.kind)), Cue::Heading),
        (found.quotes.iter().any(|quote| quote.kind == QuoteKind::Direct), Cue::Reported),
        (dated, Cue::Date),
    ];
    let likely: f32 = facts.iter().filter(|(holds, _)| *holds).map(|(_, cue)| scores.of(Model::Essay, *cue)).sum();
    (likely > 0.0).then_some(essay)
}

impl Essay {
    fn in_body(&self, found: &Statement) -> bool {
        self.introduction < found.block && found.block < self.conclusion
    }

    /// Marks what leads up to the thesis, what each paragraph of the body is about, and what is no step of the plan.
    pub(crate) fn mark(&self, draft: &mut Draft, scores: &Scores) {
        let opens = |found: &Statement| found.block == self.introduction;
        let sides = draft.statements.iter().any(|found| opens(found) && found.cues.has(Cue::Side));
        for found in &mut draft.statements {
            // an introduction says what others think before it answers them, or takes the side of one
            let answered = opens(found) && found.cues.has(Cue::Countered) && !found.cues.has(Cue::Opinion);
            let held = opens(found) && found.cues.has(Cue::Reported) && !sides;
            if found.cues.has(Cue::Title) || answered || held {
                found.cues.add(Cue::Introduction);
            }
            // "books instead of films": what is not to be is named in passing
            if found.link == Link::Phrase && found.polarity == Polarity::Denied {
                found.cues.add(Cue::Aside);
            }
            // a step of the plan is a whole statement, which holds what others say or what it bears out
            let disputed = found.cues.has(Cue::Counters) || found.cues.has(Cue::Countered);
            if found.nested && !disputed {
                found.cues.add(Cue::Aside);
            }
            // an essay asks what it then answers
            if found.cues.has(Cue::Question) {
                found.cues.add(Cue::Announcement);
            }
            // whose side the author takes says nothing by itself
            if found.cues.has(Cue::Side) {
                found.cues.add(Cue::Announcement);
            }
        }
        enclose(&mut draft.statements);
        let mut start = 0;
        while let Some(block) = draft.statements.get(start).map(|found| found.block) {
            let rest = draft.statements.get(start..).unwrap_or(&[]);
            let paragraph = start..start + rest.iter().take_while(|found| found.block == block).count();
            match draft.statements.get_mut(paragraph.clone()) {
                Some(frame) if self.frames(block) => {
                    frame.iter_mut().filter(|found| is_independent(found)).for_each(|found| found.cues.add(Cue::Topic));
                }
                _ if self.introduction < block && block < self.conclusion => {
                    mark_topic(draft, paragraph.clone(), scores);
                }
                _ => {}
            }
            start = paragraph.end;
        }
    }

    /// The thesis at the end of the introduction and in the conclusion.
    pub(crate) fn theses(&self, draft: &Draft, scores: &Scores) -> Theses {
        // a conclusion says first what follows from it all, and then what is to be done
        let opens = |found: &Statement| {
            found.block == self.conclusion && found.cues.has(Cue::FirstSentence) && !found.link.depends()
        };
        let first = scores.of(Model::Essay, Cue::FirstSentence);
        let score = |(at, found): (usize, &Statement)| {
            let place = if opens(found) { first } else { 0.0 };
            (at as u32, place + draft.score(at, Model::Thesis, scores))
        };
        let best = |block: u32, states: &dyn Fn(&Statement) -> bool| {
            let there = draft.statements.iter().enumerate();
            let scored = there.filter(|(_, found)| found.block == block && states(found)).map(score);
            scored.reduce(|best, other| if other.1 > best.1 { other } else { best }).map(|(at, _)| at)
        };
        // an introduction may say no more than what follows, or whose side is taken
        let states = |found: &Statement| !found.cues.has(Cue::Announcement) && !found.cues.has(Cue::Introduction);
        let (first, last) = (best(self.introduction, &states), best(self.conclusion, &|_| true));
        let again = last.filter(|_| first.is_some());
        let first = first.or(last);
        let thesis = |at: Option<u32>, restates| at.map(|statement| Thesis { statement, restates });
        Theses([thesis(first, None), thesis(again, first), None])
    }

    /// Whether the statement is what a paragraph of the body argues for.
    pub(super) fn argues_for(&self, found: &Statement) -> bool {
        self.in_body(found) && found.cues.has(Cue::Topic)
    }

    /// Whether the block is where an essay says what it is for.
    fn frames(&self, block: u32) -> bool {
        [self.introduction, self.conclusion].contains(&block)
    }
}

/// Chooses the claim of a paragraph.
fn mark_topic(draft: &mut Draft, paragraph: Range<usize>, scores: &Scores) {
    let scored = paragraph.clone().filter(|at| draft.statements.get(*at).is_some_and(is_independent));
    let scored = scored.map(|at| (at, draft.score(at, Model::Topic, scores)));
    let best = scored.reduce(|best, other| if other.1 > best.1 { other } else { best }).map(|(at, _)| at);
    for at in paragraph {
        if let Some(found) = draft.statements.get_mut(at) {
            found.cues.add(if best == Some(at) { Cue::Topic } else { Cue::Beside });
        }
    }
}

fn is_independent(found: &Statement) -> bool {
    !found.nested && matches!(found.link, Link::Main | Link::Coordinate) && found.polarity != Polarity::Denied
}
