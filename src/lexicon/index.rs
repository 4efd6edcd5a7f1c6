//! Which rules can begin with which word, filtered by the second.

use super::pattern::{Element, Rule, TokenClass};
use crate::text::word::{WordId, WordTable};

/// The rules by first word.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    /// For each word: the filter over all its rules, and where they lie in `starts`.
    heads: Vec<Head>,
    starts: Vec<Start>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Head {
    filter: Filter,
    first: u32,
    count: u16,
}

/// A rule that can begin with the word.
#[derive(Clone, Copy, Debug)]
struct Start {
    filter: Filter,
    rule: u16,
}

/// A set of second words as 64 bits: a word that is in the set is never refused, most others are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Filter(u64);

impl Filter {
    const ALL: Filter = Filter(!0);

    fn of(word: WordId) -> Filter {
        // Fibonacci hashing: the numbers of words that were added together would else fall together
        Filter(1 << (u32::from(word.0).wrapping_mul(0x9e37_79b9) >> 26))
    }

    fn with(self, other: Filter) -> Filter {
        Filter(self.0 | other.0)
    }

    fn lets(self, second: Filter) -> bool {
        self.0 & second.0 != 0
    }
}

impl Index {
    pub(crate) fn build(rules: &[Rule], words: &WordTable) -> Index {
        let mut pairs: Vec<(WordId, u16, Filter)> = Vec::new();
        for (number, rule) in rules.iter().enumerate().filter(|(_, rule)| !rule.off) {
            let mut firsts = Vec::new();
            prefixes(&rule.pattern.elements, words, &mut firsts);
            firsts.sort_by_key(|(word, _)| *word);
            for (word, filter) in firsts {
                match pairs.last_mut() {
                    Some((last, rule, old)) if *last == word && *rule == number as u16 => *old = old.with(filter),
                    _ => pairs.push((word, number as u16, filter)),
                }
            }
        }
        pairs.sort_by_key(|(word, rule, _)| (*word, *rule));
        let mut index =
            Index { heads: vec![Head::default(); words.len() + 1], starts: Vec::with_capacity(pairs.len()) };
        for (word, rule, filter) in pairs {
            let place = index.starts.len() as u32;
            if let Some(head) = index.heads.get_mut(word.0 as usize) {
                if head.count == 0 {
                    head.first = place;
                }
                head.count += 1;
                head.filter = head.filter.with(filter);
                index.starts.push(Start { filter, rule });
            }
        }
        index
    }

    /// Whether any rule can begin with `first` before `second`.
    pub(crate) fn may_start(&self, first: WordId, second: WordId) -> bool {
        self.heads.get(first.0 as usize).is_some_and(|head| head.filter.lets(Filter::of(second)))
    }

    /// The rules that can begin with `first` before `second`, in the order of the lexicon.
    pub(crate) fn rules(&self, first: WordId, second: WordId) -> impl Iterator<Item = u16> + '_ {
        let head = self.heads.get(first.0 as usize).copied().unwrap_or_default();
        let start = head.first as usize;
        let starts = self.starts.get(start..start + head.count as usize).unwrap_or(&[]);
        let second = Filter::of(second);
        starts.iter().filter(move |start| start.filter.lets(second)).map(|start| start.rule)
    }
}

/// The words that a pattern can begin with, each with the filter of what can follow it.
fn prefixes(elements: &[Element], words: &WordTable, out: &mut Vec<(WordId, Filter)>) {
    let Some((head, rest)) = elements.split_first() else { return };
    match head {
        Element::Optional(inner) => {
            prefixes(&joined(inner, rest), words, out);
            prefixes(rest, words, out);
        }
        Element::Any(branches) => branches.iter().for_each(|branch| prefixes(&joined(branch, rest), words, out)),
        _ => {
            let second = following(rest, words);
            firsts(head, words).into_iter().for_each(|word| out.push((word, second)));
        }
    }
}

fn joined(head: &[Element], rest: &[Element]) -> Vec<Element> {
    head.iter().chain(rest).cloned().collect()
}

fn firsts(element: &Element, words: &WordTable) -> Vec<WordId> {
    match element {
        Element::Word(word) => vec![*word],
        Element::Set(set) => set.clone(),
        Element::Class(TokenClass::Words(classes)) => words.words_of(*classes).collect(),
        _ => Vec::new(),
    }
}

/// The filter of the words that can come next; everything where the rest can be empty or is not a matter of words.
fn following(rest: &[Element], words: &WordTable) -> Filter {
    let Some((head, tail)) = rest.split_first() else { return Filter::ALL };
    match head {
        Element::Word(_) | Element::Set(_) | Element::Class(TokenClass::Words(_)) => {
            firsts(head, words).into_iter().map(Filter::of).fold(Filter::default(), Filter::with)
        }
        Element::Optional(inner) => following(inner, words).with(following(tail, words)),
        Element::Any(branches) => {
            branches.iter().map(|branch| following(&joined(branch, tail), words)).fold(Filter::default(), Filter::with)
        }
        _ => Filter::ALL,
    }
}
