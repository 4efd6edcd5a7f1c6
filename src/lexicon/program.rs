//! The elements of all patterns side by side: a rule is tried with a few reads from one place, not along pointers.

use super::image::image;
use super::pattern::{Element, Filter};
use crate::text::select::places;
use crate::text::token::Token;
use crate::text::word::WordId;

/// Elements that follow each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct List {
    start: u32,
    length: u32,
}

/// Alternatives of which the first that matches counts, by the number of the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Group(u16);

/// Words of which any will do, by the number of the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SetId(u16);

image!(struct List { start, length });
image!(struct Group { 0 });
image!(struct SetId { 0 });

/// What is known of a group of alternatives.
#[derive(Clone, Copy, Debug)]
struct Choice {
    /// Its first alternative among the branches, and how many there are.
    start: u32,
    count: u32,
    /// The first of its routes.
    routes: u32,
    /// The words that one of them can begin with.
    first: Filter,
}

image!(struct Choice { start, count, routes, first });

/// An alternative of a group.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Branch {
    pub(crate) list: List,
    /// The words that it begins with, as far as one word alone can stand there; else the unknown word.
    words: [WordId; 2],
}

image!(struct Branch { list, words });

impl Branch {
    /// Whether it may match where these words come: most begin with other ones, which is told without a branch.
    #[inline(always)]
    fn may_match(&self, here: [WordId; 2]) -> bool {
        let [first, second] = self.words;
        (!first.is_known() | (first == here[0])) & (!second.is_known() | (second == here[1]))
    }
}

/// How many branches a route tells of; what a group has more stands in a group of its own behind them.
const ROUTE: usize = u64::BITS as usize;

/// The elements of all patterns and conditions of a lexicon.
#[derive(Clone, Debug, Default)]
pub(crate) struct Program {
    elements: Vec<Element>,
    groups: Vec<Choice>,
    branches: Vec<Branch>,
    /// For each group and each share of the words, which of the branches can begin with one of these words, as bits:
    /// of forty branches one or two are worth a look.
    routes: Vec<u64>,
    /// Where the words of each set begin in `words`, those of the next set begin where they end; and all of them.
    sets: Vec<(u32, Filter)>,
    /// The words of each set in ascending order.
    words: Vec<WordId>,
}

image!(struct Program { elements, groups, branches, routes, sets, words });

impl Program {
    /// The elements of a list.
    pub(crate) fn list(&self, list: List) -> &[Element] {
        let start = list.start as usize;
        self.elements.get(start..start + list.length as usize).unwrap_or(&[])
    }

    /// The branches of a group.
    pub(crate) fn branches(&self, Group(group): Group) -> &[Branch] {
        let group = self.groups.get(usize::from(group));
        let range = group.map(|group| group.start as usize..group.start as usize + group.count as usize);
        range.and_then(|range| self.branches.get(range)).unwrap_or(&[])
    }

    /// Whether a branch of the group may begin with the word.
    pub(crate) fn may_begin(&self, Group(group): Group, word: WordId) -> bool {
        self.groups.get(usize::from(group)).is_some_and(|group| group.first.lets(word))
    }

    /// The branches of a group that may match where these two words come.
    #[inline]
    pub(crate) fn branches_at(&self, group: Group, words: [WordId; 2]) -> impl Iterator<Item = List> {
        let routes = self.groups.get(usize::from(group.0)).map_or(0, |group| group.routes as usize);
        let open = self.routes.get(routes + Filter::share(words[0])).copied().unwrap_or(0);
        let branches = self.branches(group);
        let branches = places(open).map_while(move |at| branches.get(at));
        branches.filter(move |branch| branch.may_match(words)).map(|branch| branch.list)
    }

    /// The words of a set.
    pub(crate) fn set(&self, set: SetId) -> &[WordId] {
        self.set_with_filter(set).0
    }

    /// The filter of the words of a set.
    pub(crate) fn filter(&self, set: SetId) -> Filter {
        self.set_with_filter(set).1
    }

    fn set_with_filter(&self, SetId(set): SetId) -> (&[WordId], Filter) {
        let at = usize::from(set);
        let Some(&(start, filter)) = self.sets.get(at) else { return (&[], Filter::NONE) };
        let end = self.sets.get(at + 1).map_or(self.words.len(), |(end, _)| *end as usize);
        (self.words.get(start as usize..end).unwrap_or(&[]), filter)
    }

    /// Whether the element is one that a single token can match, and this one does.
    #[inline]
    pub(crate) fn holds(&self, element: &Element, token: &Token) -> bool {
        match element {
            Element::Word(word) => token.word == *word && word.is_known(),
            Element::Set(set) => token.word.is_known() && self.has(*set, token.word),
            Element::Class(class) => class.holds(token),
            _ => false,
        }
    }

    /// Whether the set has the word.
    #[inline(always)]
    fn has(&self, set: SetId, word: WordId) -> bool {
        let (words, filter) = self.set_with_filter(set);
        filter.lets(word) && words.binary_search(&word).is_ok()
    }

    /// Adds a list.
    pub(crate) fn add(&mut self, elements: &[Element]) -> List {
        let start = self.elements.len() as u32;
        self.elements.extend_from_slice(elements);
        List { start, length: elements.len() as u32 }
    }

    /// Adds a group of these lists; `None` where the groups are too many to count.
    pub(crate) fn add_group(&mut self, lists: &[List]) -> Option<Group> {
        let mut lists = lists.to_vec();
        if let Some(others) = lists.get(ROUTE - 1..).filter(|others| others.len() > 1) {
            let others = self.add_group(others)?;
            lists.truncate(ROUTE - 1);
            lists.push(self.add(&[Element::Any(others)]));
        }
        let number = u16::try_from(self.groups.len()).ok()?;
        let (start, routes) = (self.branches.len() as u32, self.routes.len() as u32);
        let firsts: Vec<Filter> = lists.iter().map(|list| self.first(self.list(*list))).collect();
        self.routes.resize(self.routes.len() + Filter::SHARES, 0);
        let own = self.routes.get_mut(routes as usize..).unwrap_or(&mut []);
        for (first, bit) in firsts.iter().zip(0..) {
            own.iter_mut().zip(first.shares()).for_each(|(route, lets)| *route |= u64::from(lets) << bit);
        }
        let first = firsts.into_iter().fold(Filter::NONE, Filter::with);
        let branches: Vec<Branch> =
            lists.iter().map(|list| Branch { list: *list, words: two_words(self.list(*list)) }).collect();
        self.branches.extend(branches);
        self.groups.push(Choice { start, count: lists.len() as u32, routes, first });
        Some(Group(number))
    }

    /// Adds a set of words; `None` where the sets are too many to count.
    pub(crate) fn add_set(&mut self, mut words: Vec<WordId>) -> Option<SetId> {
        let number = u16::try_from(self.sets.len()).ok()?;
        words.sort_unstable();
        words.dedup();
        self.sets.push((self.words.len() as u32, Filter::of_all(&words)));
        self.words.extend(words);
        Some(SetId(number))
    }

    /// The words that elements can begin with; everything where that is no matter of words alone.
    fn first(&self, elements: &[Element]) -> Filter {
        match elements.split_first() {
            Some((Element::Word(word), _)) => Filter::of(*word),
            Some((Element::Set(set), _)) => self.filter(*set),
            Some((Element::Any(Group(group)), _)) => {
                self.groups.get(usize::from(*group)).map_or(Filter::ALL, |group| group.first)
            }
            Some((Element::Optional(inner), rest)) => self.first(self.list(*inner)).with(self.first(rest)),
            _ => Filter::ALL,
        }
    }
}

/// The words that elements begin with, as far as one word alone can stand there.
fn two_words(elements: &[Element]) -> [WordId; 2] {
    match elements {
        [Element::Word(first), Element::Word(second), ..] => [*first, *second],
        [Element::Word(first), ..] => [*first, WordId::UNKNOWN],
        _ => [WordId::UNKNOWN; 2],
    }
}
