//! What a sentence has to hold for a rule to match in it at all.
//!
//! A rule is tried where its anchor stands, and most that are tried fail for a second word that the sentence does not
//! have: "if .. then" has no "then", "I .. that" no verb of thinking. A rule has such a set of words for each element that it
//! cannot do without; the sets are told by bits, so that one comparison refuses the rule.

use std::cmp::Reverse;

use super::image::image;
use super::rarest::{Known, Others};
use crate::text::word::WordId;

/// Sets of words as bits: of a rule those of which it needs a word, of a sentence those of which it has one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Needs([u64; NUMBERS]);

/// How many numbers hold the bits.
const NUMBERS: usize = 3;

image!(struct Needs { 0 });

impl Needs {
    /// The one of this bit.
    fn of(bit: usize) -> Needs {
        let width = u64::BITS as usize;
        Needs(std::array::from_fn(|number| if bit / width == number { 1 << (bit % width) } else { 0 }))
    }

    /// Those of both.
    #[inline(always)]
    #[must_use]
    pub(crate) fn with(self, other: Needs) -> Needs {
        let ([low, mid, high], [other_low, other_mid, other_high]) = (self.0, other.0);
        Needs([low | other_low, mid | other_mid, high | other_high])
    }

    /// Whether all of them are among the others.
    #[inline(always)]
    pub(crate) fn are_met(self, held: Needs) -> bool {
        let ([low, mid, high], [held_low, held_mid, held_high]) = (self.0, held.0);
        (low & !held_low) | (mid & !held_mid) | (high & !held_high) == 0
    }
}

/// The needs of rules by their numbers, and the words that meet them, by what they meet.
#[derive(Clone, Debug, Default)]
pub(super) struct Needed {
    pub(super) rules: Vec<Needs>,
    pub(super) words: Vec<(Needs, Vec<WordId>)>,
}

image!(struct Needed { rules, words });

/// A set that comes more often than a few function words is in nearly every sentence.
const MOST: u64 = 1100;

impl Needed {
    /// Of the sets that each rule needs a word of.
    pub(super) fn of(rules: &[Others], known: &Known<'_>) -> Needed {
        let all = rules.iter().flat_map(|rule| rule.sets.iter().map(|set| (set, known.cost(set), rule.tries)));
        let mut sets: Vec<(&Vec<WordId>, u64, u64)> = all.filter(|(_, cost, _)| *cost <= MOST).collect();
        sets.sort_unstable();
        sets.dedup_by(|later, first| {
            let same = later.0 == first.0;
            first.2 += if same { later.2 } else { 0 };
            same
        });
        sets.sort_unstable_by_key(|(set, cost, tries)| (Reverse(cost * tries), *set));
        // sets are more than bits: each goes where the words of the one least often let through the rules of the others
        let mut shares = [(0, 0); NUMBERS * u64::BITS as usize];
        let mut bits: Vec<(&Vec<WordId>, Needs)> = Vec::with_capacity(sets.len());
        for (set, cost, tries) in sets {
            let blurs = |(_, share): &(usize, &mut (u64, u64))| cost * share.1 + tries * share.0;
            let Some((bit, share)) = shares.iter_mut().enumerate().min_by_key(blurs) else { break };
            *share = (share.0 + cost, share.1 + tries);
            bits.push((set, Needs::of(bit)));
        }
        bits.sort_unstable_by_key(|(set, _)| *set);
        let bit = |set: &Vec<WordId>| {
            let found = bits.binary_search_by_key(&set, |(set, _)| *set);
            found.ok().and_then(|at| bits.get(at)).map(|(_, bit)| *bit)
        };
        let needs = |rule: &Others| rule.sets.iter().filter_map(bit).fold(Needs::default(), Needs::with);
        let words = bits.iter().flat_map(|(set, bit)| set.iter().map(|word| (*word, *bit)));
        Needed { rules: rules.iter().map(needs).collect(), words: by_needs(words.collect()) }
    }
}

/// The words by all that each of them meets.
fn by_needs(mut words: Vec<(WordId, Needs)>) -> Vec<(Needs, Vec<WordId>)> {
    words.sort_unstable_by_key(|(word, _)| *word);
    words.dedup_by(|later, first| {
        let same = later.0 == first.0;
        if same {
            first.1 = first.1.with(later.1);
        }
        same
    });
    words.sort_unstable_by_key(|(word, needs)| (needs.0, *word));
    let alike = words.chunk_by(|left, right| left.1 == right.1);
    alike.filter_map(|alike| Some((alike.first()?.1, alike.iter().map(|(word, _)| *word).collect()))).collect()
}
