//! Where the statements of an article stand in it, and what they share with its headline and its theme.

use super::display::{is_display, is_headline};
use super::essay::Essay;
use crate::buffer;
use crate::claim::draft::Draft;
use crate::claim::statement::{Statement, word_bit};
use crate::lexicon::Cue;
use crate::model::{Block, BlockKind, Polarity};

/// Adds the cues that only the whole article can tell: where a statement stands in it.
pub(crate) fn place(draft: &mut Draft, text: &str, blocks: &[Block], essay: Option<&Essay>, words: &mut Vec<u32>) {
    let calls = |block: u32| {
        let words = blocks.get(block as usize).and_then(|block| text.get(block.span.range()));
        words.is_some_and(|words| words.trim_end().ends_with(CALLS))
    };
    let (first_block, last_block) = body(draft, calls);
    if first_block != last_block {
        let prose = |kind| matches!(kind, BlockKind::Paragraph | BlockKind::BlockQuote | BlockKind::ListItem);
        let opens = blocks.iter().position(|block| prose(block.kind)).unwrap_or(0);
        introduce(draft, opens as u32, essay);
        mark_ends(draft, first_block, last_block);
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
            (matches!(statement.polarity, Polarity::Conceded | Polarity::Hypothetical), Cue::Conceded),
            (statement.polarity == Polarity::Denied, Cue::Denied),
        ] {
            statement.cues.add_if(holds, cue);
        }
    }
}

/// A paragraph that ends with one of these says nothing by itself: "Ladies and gentlemen,".
const CALLS: [char; 2] = [',', ':'];

/// The paragraphs that the article begins and ends with: the first and the last that state more than "Thank you very
/// much." and do more than call up.
fn body(draft: &Draft, calls: impl Fn(u32) -> bool) -> (u32, u32) {
    let prose = || draft.statements.iter().filter(|found| !is_display(found));
    let short = |found: &Statement| found.cues.has(Cue::Short) || found.cues.has(Cue::NoVerb);
    let says = || prose().filter(|found| !short(found) && !calls(found.block));
    let first = says().next().or_else(|| prose().next());
    let last = says().next_back().or_else(|| prose().next_back());
    let block = |found: Option<&Statement>| found.map_or(0, |found| found.block);
    (block(first), block(last))
}

/// Which part of an article's sentences its beginning is, and its end.
const END: f32 = 1.0 / 6.0;

/// Marks what stands near the beginning or in the first paragraph, what near the end or in the last, and what between.
fn mark_ends(draft: &mut Draft, first_block: u32, last_block: u32) {
    let inside = |found: &Statement| !is_display(found) && found.block >= first_block;
    let mut prose = draft.statements.iter().filter(|found| inside(found)).map(|found| found.sentence);
    let Some(first) = prose.next() else { return };
    let last = prose.next_back().unwrap_or(first);
    let reach = (last - first) as f32 * END;
    for found in draft.statements.iter_mut().filter(|found| inside(found)) {
        let near_start = ((found.sentence - first) as f32) < reach || found.block == first_block;
        let near_end = (last.saturating_sub(found.sentence) as f32) < reach || found.block == last_block;
        let places = [(near_start, Cue::NearStart), (near_end, Cue::NearEnd), (!near_start && !near_end, Cue::Amid)];
        places.iter().filter(|(holds, _)| *holds).for_each(|(_, cue)| found.cues.add(*cue));
    }
}

/// How many words make up the theme of an article.
const THEME: usize = 6;

/// A word of the theme comes back in at least so many statements.
const OFTEN: usize = 3;

/// How many buckets part the words, so that those that come back are told by how many are in their bucket, and put in order
/// with few comparisons.
const BUCKETS: usize = 1 << 9;

/// The bucket of a word, by the high bits of its hash.
fn bucket(word: u32) -> usize {
    (word >> (u32::BITS - BUCKETS.ilog2())) as usize
}

/// Marks what is about the article's theme: the content words that come back most often.
fn mark_themes(draft: &mut Draft, words: &mut Vec<u32>) {
    come_back(draft, words);
    let mut theme = [(0, 0); THEME];
    for run in words.chunk_by(|left, right| left == right).filter(|run| run.len() >= OFTEN) {
        if let (Some(least), Some(word)) = (theme.iter_mut().min_by_key(|(count, _)| *count), run.first()) {
            if run.len() > least.0 {
                *least = (run.len(), *word);
            }
        }
    }
    let held = theme.map(|(count, word)| (word, if count > 0 { word_bit(word) } else { 0 }));
    let Draft { statements, words: pool, .. } = draft;
    for found in statements {
        // few statements have several words of the theme, as their sets tell
        let near = |(_, bit): &&(u32, u64)| found.word_set & bit != 0;
        if held.iter().filter(near).count() < MANY_THEMES - 1 {
            continue;
        }
        let own = found.words.of(pool);
        let count = held.iter().filter(near).filter(|(word, _)| own.contains(word)).count();
        found.cues.add_if(count >= MANY_THEMES - 1, Cue::Theme);
        found.cues.add_if(count >= MANY_THEMES, Cue::Themes);
    }
}

/// The content words that may come back often, in ascending order, each as often as it comes.
fn come_back(draft: &Draft, words: &mut Vec<u32>) {
    let all = || {
        let prose = draft.statements.iter().filter(|found| !is_display(found));
        prose.flat_map(|found| found.words.of(&draft.words).iter().copied())
    };
    // most words come once, and need not be put in order
    let mut places = [0_u32; BUCKETS];
    all().for_each(|word| places[bucket(word)] += 1);
    let mut end = 0;
    for place in &mut places {
        let count = std::mem::replace(place, u32::MAX);
        if count as usize >= OFTEN {
            *place = end;
            end += count;
        }
    }
    // one place more takes all others: which words these are is not to be guessed
    buffer::empty(words, end as usize + 1);
    words.resize(end as usize + 1, 0);
    all().for_each(|word| {
        let place = &mut places[bucket(word)];
        if let Some(free) = words.get_mut((*place).min(end) as usize) {
            *free = word;
            *place += u32::from(*place < end);
        }
    });
    words.truncate(end as usize);
    words.chunk_by_mut(|left, right| bucket(*left) == bucket(*right)).for_each(<[u32]>::sort_unstable);
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
    if statements.first().is_some_and(|first| last - first.sentence >= LONGEST_INTRODUCTION) {
        return;
    }
    let opinion = |found: &Statement| found.sentence == last && found.cues.has(Cue::Opinion);
    let cue = if essay.is_some() || statements.iter().any(opinion) { Cue::Introduction } else { Cue::LeadIn };
    for found in statements.iter_mut().filter(|found| found.sentence < last && !found.cues.has(Cue::Opinion)) {
        // what is argued about there is no mere background
        let argued = essay.is_none() && (found.cues.has(Cue::Countered) || found.cues.has(Cue::Counters));
        found.cues.add(if argued { Cue::LeadIn } else { cue });
    }
}

/// So many sentences before the last of the first paragraph are no introduction but the matter itself.
const LONGEST_INTRODUCTION: u32 = 8;

/// How many content words a statement must share with the title or standfirst to be about the same thing.
const ECHO: usize = 2;

/// How many it must share to say the same.
const SAME: usize = 4;

/// Marks what says again what the title or the standfirst says.
fn echo_title(draft: &mut Draft) {
    let above = draft.statements.iter().take_while(|found| is_headline(found)).count();
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
