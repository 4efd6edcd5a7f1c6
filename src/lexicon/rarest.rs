//! The rarest words that a pattern cannot do without.
//!
//! A rule that begins with "the" would be tried at every noun phrase. Its rarest necessary word, the "debunked" of
//! "the idea that X was debunked", comes once in a hundred articles.

use super::pattern::{Element, Filter, TOKEN_CLASSES, TokenClass};
use super::program::{Group, Program};
use crate::text::word::{Classes, WordId, WordTable};

/// The most tokens that a slot or gap of a pattern covers: beyond it two words no longer belong to one frame.
pub(crate) const LONGEST_SLOT: usize = 40;

/// The patterns and the word table, with the words of the classes that patterns name: asked thousands of times, they are
/// gathered once.
pub(super) struct Known<'w> {
    program: &'w Program,
    table: &'w WordTable,
    classes: Vec<(Classes, Vec<WordId>, Filter)>,
}

impl<'w> Known<'w> {
    pub(super) fn new(program: &'w Program, table: &'w WordTable) -> Self {
        let named = TOKEN_CLASSES.iter().filter_map(|(_, class)| match class {
            TokenClass::Words(classes) => Some(*classes),
            _ => None,
        });
        let mut gathered: Vec<_> = named.map(|classes| (classes, Vec::new(), Filter::NONE)).collect();
        let any = gathered.iter().fold(Classes::NONE, |any, (classes, ..)| any.or(*classes));
        for word in table.words_of(any) {
            let own = table.classes(word);
            gathered.iter_mut().filter(|(classes, ..)| own.any(*classes)).for_each(|(_, words, _)| words.push(word));
        }
        gathered.iter_mut().for_each(|(_, words, filter)| *filter = Filter::of_all(words));
        Known { program, table, classes: gathered }
    }

    /// The words that a pattern can begin with, the unknown one among them where these are not a matter of words ("(he |
    /// @name) says"), and those that are the least work to wait for.
    pub(super) fn choose(&self, pattern: &[Element]) -> (Vec<WordId>, Vec<Place>) {
        let whole = Chain { here: pattern, after: None };
        let beginnings = beginnings(whole, self);
        let open = is_open(whole, self);
        let words = beginnings.places.iter().map(|place| place.word).chain(open.then_some(WordId::UNKNOWN)).collect();
        let best = Search { words: self }.best(whole, (0, 0));
        let chosen = best.filter(|best| open || best.cost < beginnings.cost).unwrap_or(beginnings);
        (words, chosen.places)
    }

    /// Sets of words, each in ascending order, of which a match holds one word besides those that the rule waits for: those of
    /// all elements that the pattern cannot do without.
    pub(super) fn others(&self, pattern: &[Element], awaited: &[Place]) -> Others {
        let waits: Vec<WordId> = awaited.iter().map(|place| place.word).collect();
        let sets = pattern.iter().filter_map(|element| self.one_of(element));
        let sets = sets.filter(|set| !waits.iter().all(|word| set.binary_search(word).is_ok())).collect();
        Others { sets, tries: self.cost(&waits) }
    }

    /// Words of which a match of the element holds one; `None` where it can hold others.
    fn one_of(&self, element: &Element) -> Option<Vec<WordId>> {
        match element {
            Element::Word(_) | Element::Set(_) => Some(self.firsts(element).to_vec()),
            Element::Any(group) => {
                let mut all = Vec::new();
                for branch in self.branches(*group) {
                    // of two that come as often the later one: "is" stands in more sentences than the "not" behind it
                    let sets = branch.iter().rev().filter_map(|element| self.one_of(element));
                    all.extend(sets.min_by_key(|set| self.cost(set))?);
                }
                all.sort_unstable();
                all.dedup();
                Some(all)
            }
            _ => None,
        }
    }

    /// How often one of the words comes, in units of an ordinary word.
    pub(super) fn cost(&self, words: &[WordId]) -> u64 {
        // those that deny or count are rare among the function words: "isn't", "several"
        let rarer = |classes: Classes| classes.any(Classes::NEGATION.or(Classes::INDEFINITE));
        let each = |classes| if rarer(classes) { RARER } else { frequency(classes) };
        words.iter().map(|word| each(self.table.classes(*word))).sum()
    }

    /// The elements of each branch of a group.
    fn branches(&self, group: Group) -> impl Iterator<Item = &'w [Element]> + '_ {
        self.program.branches(group).iter().map(|branch| self.program.list(branch.list))
    }

    fn class(&self, classes: Classes) -> Option<&(Classes, Vec<WordId>, Filter)> {
        self.classes.iter().find(|(known, ..)| *known == classes)
    }

    /// How many tokens an element covers at least and at most.
    fn length(&self, element: &Element) -> (usize, usize) {
        let all = |elements: &[Element]| {
            let lengths = elements.iter().map(|element| self.length(element));
            lengths.fold((0, 0), |sum, length| (sum.0 + length.0, sum.1 + length.1))
        };
        match element {
            Element::Word(_) | Element::Set(_) | Element::Class(_) | Element::Comma => (1, 1),
            Element::Optional(inner) => (0, all(self.program.list(*inner)).1),
            Element::Any(group) => {
                let lengths = self.branches(*group).map(all);
                let hull = |(least, most): (usize, usize), next: (usize, usize)| (least.min(next.0), most.max(next.1));
                lengths.reduce(hull).unwrap_or((0, 0))
            }
            Element::Slot(_) | Element::Gap => (1, LONGEST_SLOT),
            Element::End => (0, 0),
        }
    }

    /// The words that an element of one token can be.
    fn firsts<'e>(&'e self, element: &'e Element) -> &'e [WordId] {
        match element {
            Element::Word(word) => std::slice::from_ref(word),
            Element::Set(set) => self.program.set(*set),
            Element::Class(TokenClass::Words(classes)) => {
                self.class(*classes).map_or(&[][..], |(_, words, _)| words.as_slice())
            }
            _ => &[],
        }
    }

    /// The filter of those words.
    fn filter(&self, element: &Element) -> Filter {
        match element {
            Element::Word(word) => Filter::of(*word),
            Element::Set(set) => self.program.filter(*set),
            Element::Class(TokenClass::Words(classes)) => self.class(*classes).map_or(Filter::NONE, |(.., all)| *all),
            _ => Filter::NONE,
        }
    }
}

/// What a rule needs besides the words that it waits for.
#[derive(Clone, Debug, Default)]
pub(super) struct Others {
    pub(super) sets: Vec<Vec<WordId>>,
    /// How often the rule is tried, in units of an ordinary word.
    pub(super) tries: u64,
}

/// Words of which a match holds one, and how much work it is to wait for them.
#[derive(Clone, Debug, Default)]
struct Choice {
    places: Vec<Place>,
    cost: u64,
}

/// A word with its distance from the beginning of the match, at least and at most, and what can follow it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) word: WordId,
    pub(super) near: u8,
    pub(super) far: u8,
    pub(super) next: Filter,
}

impl Choice {
    /// One of these words, before what the filter lets through.
    fn of(found: &[WordId], (near, far): (usize, usize), next: Filter, words: &WordTable) -> Choice {
        let (near, far) = (near as u8, far as u8);
        let places: Vec<Place> = found.iter().map(|&word| Place { word, near, far, next }).collect();
        // each time the word comes the anchor is looked at, and what the filter lets through is tried
        let tries = u64::from(far - near + 1) * u64::from(next.width());
        let each = LOOK + TRY * tries / u64::from(Filter::WIDTH);
        let cost = places.iter().map(|place| each * frequency(words.classes(place.word))).sum();
        Choice { places, cost }
    }

    fn add(&mut self, other: Choice) {
        self.places.extend(other.places);
        self.cost += other.cost;
    }
}

/// What it costs to look at an anchor, and to try a rule.
const LOOK: u64 = 2;
const TRY: u64 = 20;

/// How often a function word comes, one of the rarer ones, and a verb of saying or an adverb, in units of an ordinary word.
const FUNCTION_WORD: u64 = 256;
const RARER: u64 = 48;
const COMMON: u64 = 8;

/// How often a word of the classes comes, roughly and in units of an ordinary word.
fn frequency(classes: Classes) -> u64 {
    if classes.any(Classes::FUNCTION_WORD) {
        FUNCTION_WORD
    } else if classes.any(Classes::SAY.or(Classes::ADVERB)) {
        COMMON
    } else {
        1
    }
}

/// Elements and what follows them: those of a branch, then those behind its group.
#[derive(Clone, Copy)]
struct Chain<'e> {
    here: &'e [Element],
    after: Option<&'e Chain<'e>>,
}

impl<'e> Chain<'e> {
    fn split(self) -> Option<(&'e Element, Chain<'e>)> {
        match self.here.split_first() {
            Some((head, here)) => Some((head, Chain { here, ..self })),
            None => self.after?.split(),
        }
    }
}

/// The words that a pattern can begin with.
fn beginnings(elements: Chain<'_>, words: &Known<'_>) -> Choice {
    let Some((head, rest)) = elements.split() else { return Choice::default() };
    let inside = |here| beginnings(Chain { here, after: Some(&rest) }, words);
    match head {
        Element::Optional(inner) => {
            let mut all = inside(words.program.list(*inner));
            all.add(beginnings(rest, words));
            all
        }
        Element::Any(group) => words.branches(*group).fold(Choice::default(), |mut all, branch| {
            all.add(inside(branch));
            all
        }),
        _ => Choice::of(words.firsts(head), (0, 0), following(rest, words), words.table),
    }
}

/// Whether a pattern can begin with a class that depends on the place, so that any word may be the first.
fn is_open(elements: Chain<'_>, words: &Known<'_>) -> bool {
    let Some((head, rest)) = elements.split() else { return false };
    let inside = |here| is_open(Chain { here, after: Some(&rest) }, words);
    match head {
        Element::Optional(inner) => inside(words.program.list(*inner)) || is_open(rest, words),
        Element::Any(group) => words.branches(*group).any(inside),
        Element::Class(TokenClass::Words(_)) => false,
        Element::Class(_) => true,
        _ => false,
    }
}

/// Looks for the necessary words of a pattern that come least often.
struct Search<'w> {
    words: &'w Known<'w>,
}

impl Search<'_> {
    /// The best choice among the elements of the first link, before which a match has at least and at most so many
    /// tokens. `None` where no word is necessary.
    fn best(&self, elements: Chain<'_>, (mut near, mut far): (usize, usize)) -> Option<Choice> {
        let mut best: Option<Choice> = None;
        for (at, element) in elements.here.iter().enumerate() {
            // an anchor further off than a byte counts is no use
            if far > u8::MAX as usize {
                break;
            }
            let rest = Chain { here: elements.here.get(at + 1..).unwrap_or(&[]), ..elements };
            let choice = match element {
                Element::Word(_) | Element::Set(_) | Element::Class(TokenClass::Words(_)) => {
                    let next = following(rest, self.words);
                    Some(Choice::of(self.words.firsts(element), (near, far), next, self.words.table))
                }
                Element::Any(group) => self.any(*group, &rest, (near, far)),
                _ => None,
            };
            if let Some(choice) = choice.filter(|new| best.as_ref().is_none_or(|old| new.cost < old.cost)) {
                best = Some(choice);
            }
            let (least, most) = self.words.length(element);
            (near, far) = (near + least, far + most);
        }
        best
    }

    /// A word of each branch; `None` where a branch has none.
    fn any(&self, group: Group, after: &Chain<'_>, place: (usize, usize)) -> Option<Choice> {
        let mut all = Choice::default();
        for branch in self.words.branches(group) {
            all.add(self.best(Chain { here: branch, after: Some(after) }, place)?);
        }
        Some(all)
    }
}

/// The filter of the words that can come next; everything where the rest can be empty or is not a matter of words.
fn following(rest: Chain<'_>, words: &Known<'_>) -> Filter {
    let Some((head, tail)) = rest.split() else { return Filter::ALL };
    let inside = |here| following(Chain { here, after: Some(&tail) }, words);
    match head {
        Element::Word(_) | Element::Set(_) | Element::Class(TokenClass::Words(_)) => words.filter(head),
        Element::Optional(inner) => inside(words.program.list(*inner)).with(following(tail, words)),
        Element::Any(group) => words.branches(*group).map(inside).fold(Filter::NONE, Filter::with),
        // no known word is a comma, or ends a sentence as what stands behind "$" does
        Element::Comma | Element::End => Filter::of(WordId::UNKNOWN),
        _ => Filter::ALL,
    }
}
