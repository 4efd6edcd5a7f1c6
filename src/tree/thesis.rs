//! What the whole article is for.

use super::attach::Edge;
use super::essay::Essay;
use crate::claim::statement::{Draft, Statement, TieKind, word_bit};
use crate::lexicon::{Cue, Model, Scores};

/// Adds the cues that the edges give: what counters what, what is a ground for what.
pub(crate) fn join(draft: &mut Draft, edges: &[Edge]) {
    for edge in edges {
        let (upheld, other) = match (edge.kind, edge.marker) {
            (TieKind::Rebuttal(_), _) => (Cue::Counters, Cue::Countered),
            (TieKind::Support(_), Some(_)) => (Cue::GivenAsGround, Cue::Supported),
            (TieKind::Support(_), None) => (Cue::GroundByOrder, Cue::SupportedByOrder),
        };
        draft.mark(edge.claim, upheld);
        if let Some(target) = edge.target {
            draft.mark(target, other);
        }
    }
}

/// Adds the cues that only the whole article can tell: where a statement stands in it.
pub(crate) fn place(draft: &mut Draft, first_block: u32, last_block: u32, essay: Option<&Essay>, words: &mut Vec<u32>) {
    if first_block != last_block {
        introduce(draft, first_block, essay);
        mark_ends(draft, last_block);
        mark_themes(draft, words);
    }
    echo_title(draft);
    let last = draft.statements.len().wrapping_sub(1);
    for (at, statement) in draft.statements.iter_mut().enumerate() {
        for (holds, cue) in [
            (at == 0, Cue::Opening),
            (at == last, Cue::Closing),
            (statement.block == first_block, Cue::FirstParagraph),
            (statement.block == last_block, Cue::LastParagraph),
            (statement.polarity == crate::model::Polarity::Conceded, Cue::Conceded),
            (statement.polarity == crate::model::Polarity::Denied, Cue::Denied),
        ] {
            if holds {
                statement.cues.add(cue);
            }
        }
    }
}

/// Which part of an article's sentences its beginning is, and its end.
const END: f32 = 0.15;

/// Marks what stands near the beginning, and near the end or in the last paragraph.
fn mark_ends(draft: &mut Draft, last_block: u32) {
    let mut prose = draft.statements.iter().filter(|found| !is_display(found)).map(|found| found.sentence);
    let Some(first) = prose.next() else { return };
    let last = prose.next_back().unwrap_or(first);
    let reach = (last - first) as f32 * END;
    for found in draft.statements.iter_mut().filter(|found| !is_display(found)) {
        if ((found.sentence - first) as f32) < reach {
            found.cues.add(Cue::NearStart);
        }
        if (last.saturating_sub(found.sentence) as f32) < reach || found.block == last_block {
            found.cues.add(Cue::NearEnd);
        }
    }
}

/// Whether the statement is set apart from the prose.
fn is_display(found: &Statement) -> bool {
    [Cue::Title, Cue::Standfirst, Cue::Heading].iter().any(|cue| found.cues.has(*cue))
}

/// How many words make up the theme of an article.
const THEME: usize = 6;

/// A word of the theme comes back in at least so many statements.
const OFTEN: usize = 3;

/// How many counters tell the words apart that come back.
const BUCKETS: usize = 1 << 12;

/// The counter of a word, by the high bits of its hash.
fn bucket(word: u32) -> usize {
    (word >> (u32::BITS - BUCKETS.ilog2())) as usize
}

/// Marks what is about the article's theme: the content words that come back most often.
fn mark_themes(draft: &mut Draft, words: &mut Vec<u32>) {
    let all = || {
        let prose = draft.statements.iter().filter(|found| !is_display(found));
        prose.flat_map(|found| found.words.of(&draft.words).iter().copied())
    };
    // most words come once, and need not be put in order
    let mut counts = [0_u8; BUCKETS];
    for word in all() {
        let count = &mut counts[bucket(word)];
        *count = count.saturating_add(1);
    }
    words.clear();
    words.extend(all().filter(|word| usize::from(counts[bucket(*word)]) >= OFTEN));
    words.sort_unstable();
    let mut theme = [(0, 0); THEME];
    for run in words.chunk_by(|left, right| left == right).filter(|run| run.len() >= OFTEN) {
        if let (Some(least), Some(word)) = (theme.iter_mut().min_by_key(|(count, _)| *count), run.first()) {
            if run.len() > least.0 {
                *least = (run.len(), *word);
            }
        }
    }
    let held = || theme.iter().filter(|(count, _)| *count > 0).map(|(_, word)| *word);
    // most statements have no word of the theme, which their sets tell
    let set = held().fold(0, |set, word| set | word_bit(word));
    for at in 0..draft.statements.len() {
        let Some(found) = draft.statements.get(at).filter(|found| found.word_set & set != 0) else { continue };
        let own = found.words.of(&draft.words);
        let is_theme = |(_, word): &(usize, &u32)| word_bit(**word) & set != 0 && held().any(|theme| theme == **word);
        let first_time = |(at, word): &(usize, &u32)| !own.get(..*at).is_some_and(|before| before.contains(word));
        let count = own.iter().enumerate().filter(is_theme).filter(first_time).count();
        if count >= MANY_THEMES - 1 {
            draft.mark(at as u32, Cue::Theme);
        }
        if count >= MANY_THEMES {
            draft.mark(at as u32, Cue::Themes);
        }
    }
}

/// So many words of the theme make a statement one about the whole.
const MANY_THEMES: usize = 3;

/// An introduction leads up to its last sentence but for those that announce what follows: where that one states an
/// opinion, and in an essay, the ones before are background.
fn introduce(draft: &mut Draft, first_block: u32, essay: Option<&Essay>) {
    let paragraph = |found: &Statement| found.block == first_block;
    let Some(first) = draft.statements.iter().position(paragraph) else { return };
    let count = draft.statements.iter().skip(first).take_while(|found| paragraph(found)).count();
    let Some(statements) = draft.statements.get_mut(first..first + count) else { return };
    for found in statements.iter_mut().filter(|found| essay.is_some() && found.cues.has(Cue::Side)) {
        found.cues.add(Cue::Announcement);
    }
    let announces = |found: &&Statement| found.cues.has(Cue::Announcement) || found.cues.has(Cue::Question);
    let Some(last) = statements.iter().rfind(|found| !announces(found)).map(|last| last.sentence) else { return };
    let opinion = |found: &Statement| found.sentence == last && found.cues.has(Cue::Opinion);
    let cue = if essay.is_some() || statements.iter().any(opinion) { Cue::Introduction } else { Cue::LeadIn };
    for found in statements.iter_mut().filter(|found| found.sentence < last && !found.cues.has(Cue::Opinion)) {
        found.cues.add(cue);
    }
}

/// How many content words a statement must share with the title or standfirst to be about the same thing.
const ECHO: usize = 2;

/// How many it must share to say the same.
const SAME: usize = 4;

/// Marks what says again what the title or the standfirst says.
fn echo_title(draft: &mut Draft) {
    let announces = |found: &&Statement| found.cues.has(Cue::Title) || found.cues.has(Cue::Standfirst);
    let above = draft.statements.iter().take_while(announces).count();
    for at in above..draft.statements.len() {
        let (Some(found), Some(titles)) = (draft.statements.get(at), draft.statements.get(..above)) else { continue };
        let shared: usize = titles.iter().map(|title| draft.shared(found, title)).sum();
        if shared >= ECHO {
            draft.mark(at as u32, Cue::TitleWords);
        }
        if shared >= SAME {
            draft.mark(at as u32, Cue::TitleEcho);
        }
    }
}

impl Draft {
    fn mark(&mut self, statement: u32, cue: Cue) {
        if let Some(statement) = self.statements.get_mut(statement as usize) {
            statement.cues.add(cue);
        }
    }

    /// The log-odds of a decision about a statement.
    pub(crate) fn score(&self, statement: usize, model: Model, scores: &Scores) -> f32 {
        let Some(statement) = self.statements.get(statement) else { return f32::MIN };
        scores.of(model, Cue::Always) + scores.sum(model, statement.cues.bits())
    }
}

/// What the article is for: the statement that most looks like it, and one at its other end.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Theses {
    pub(crate) first: Option<u32>,
    /// The later of two.
    pub(crate) again: Option<u32>,
    /// Whether the later one says the same as the earlier.
    pub(crate) restates: bool,
}

impl Theses {
    /// Whether the statement is one of the two.
    pub(crate) fn hold(&self, statement: u32) -> bool {
        [self.first, self.again].contains(&Some(statement))
    }

    /// The one of the two that looks most like a thesis.
    pub(crate) fn surest(&self, draft: &Draft, scores: &Scores) -> Option<u32> {
        let score = |at: u32| draft.score(at as usize, Model::Thesis, scores);
        self.first
            .into_iter()
            .chain(self.again)
            .reduce(|best, other| if score(other) > score(best) { other } else { best })
    }
}

/// How many content words two theses must share for one to restate the other.
const RESTATED: usize = 1;

/// A second thesis is at most this much less likely than the first, in log-odds.
const MARGIN: f32 = 2.5;

/// The theses of the article: the best statement, and the best one at the other end of the article where that is nearly
/// as good.
pub(crate) fn theses(draft: &Draft, scores: &Scores) -> Theses {
    let whole = |_: &Statement| true;
    let Some((best, score)) = best(draft, scores, whole) else { return Theses::default() };
    let Some(thesis) = draft.statements.get(best) else { return Theses::default() };
    let single = Theses { first: Some(best as u32), ..Theses::default() };
    if !draft.statements.iter().any(|found| found.cues.has(Cue::NearEnd)) {
        // an article of one paragraph has no ends
        return single;
    }
    let closes = thesis.cues.has(Cue::NearEnd);
    let other_end = |found: &Statement| found.cues.has(Cue::NearEnd) != closes && !found.cues.has(Cue::Introduction);
    let other = self::best(draft, scores, other_end).filter(|(_, other)| *other > score - MARGIN);
    let Some((other, _)) = other else { return single };
    let restates = draft.statements.get(other).is_some_and(|other| draft.shared(other, thesis) >= RESTATED);
    Theses { first: Some(best.min(other) as u32), again: Some(best.max(other) as u32), restates }
}

/// The statement that scores best among some, and its score; of two that score the same the earlier one.
fn best(draft: &Draft, scores: &Scores, among: impl Fn(&Statement) -> bool) -> Option<(usize, f32)> {
    let statements = draft.statements.iter().enumerate().filter(|(_, found)| among(found));
    let scored = statements.map(|(at, _)| (at, draft.score(at, Model::Thesis, scores)));
    scored.reduce(|best, other| if other.1 > best.1 { other } else { best })
}
