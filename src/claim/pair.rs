//! Pairs that correct: "not X but Y", "not because X but because Y".

use super::sign::{Sign, signs_at};
use crate::lexicon::Does;
use crate::model::RebuttalKind;

/// How many words a pair that corrects may span.
const LONGEST_PAIR: usize = 48;

/// The word after the second half of a pair that corrects: the "but rather" of "not X but rather Y".
pub(super) fn second_half(signs: &[Sign<'_>], start: usize) -> Option<usize> {
    let until = signs.partition_point(|sign| sign.first().start < start);
    let near = signs.get(..until)?.iter().rev().take_while(|sign| sign.first().start + LONGEST_PAIR >= start);
    let mut correcting = near.filter(|sign| sign.rule.does == Does::Rebuttal(RebuttalKind::Correction));
    correcting.find_map(|sign| sign.frame.parts().skip(1).find(|part| part.start == start).map(|part| part.end))
}

/// Whether a pair that corrects begins with the word, which is no part of the statement before it: "it fails not because X
/// but because Y".
pub(super) fn opens_pair(signs: &[Sign<'_>], at: usize) -> bool {
    let corrects = |sign: &Sign<'_>| {
        sign.rule.does == Does::Rebuttal(RebuttalKind::Correction) && sign.frame.slots().next().is_some()
    };
    signs_at(signs, at).iter().any(corrects)
}
