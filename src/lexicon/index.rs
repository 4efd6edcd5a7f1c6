//! Which rules are worth trying where: each rule waits for the rarest word that it cannot do without.
//!
//! A rule that begins with "the" would be tried at every noun phrase. Its rarest necessary word, the "debunked" of
//! "the idea that X was debunked", comes once in a hundred articles. So a rule is looked up by that word, its anchor,
//! and tried at the few places before it where the rule can begin.

use super::pattern::{Element, Filter, Rule, TOKEN_CLASSES, TokenClass};
use super::program::{Group, Program};
use crate::text::word::{Classes, WordId, WordTable};

/// The most tokens that a slot or gap of a pattern covers: beyond it two words no longer belong to one frame.
pub(crate) const LONGEST_SLOT: usize = 40;

/// The rules by their anchors.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    /// For each word its place in `heads`, 0 where nothing waits for it: most words are read no further.
    places: Vec<u16>,
    /// For each word that is an anchor where its anchors begin in `anchors`, those of the next begin where they end; and
    /// what can follow it in any of them.
    heads: Vec<(u32, Filter)>,
    anchors: Vec<Anchor>,
    /// The same for the words that each rule can begin with, in ascending order.
    rules: Vec<(u32, Filter)>,
    firsts: Vec<WordId>,
}

/// A rule that waits for a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Anchor {
    pub(crate) rule: u16,
    /// How many tokens before the word the rule begins at least, and at most.
    pub(crate) near: u8,
    pub(crate) far: u8,
    /// What can follow the word.
    next: Filter,
}

/// The rules that wait for a word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Waiting<'i> {
    anchors: &'i [Anchor],
    /// What can follow the word in any of them.
    next: Filter,
}

impl<'i> Waiting<'i> {
    /// Those that match where this word follows.
    #[inline]
    pub(crate) fn before(self, next: WordId) -> impl Iterator<Item = &'i Anchor> {
        let anchors = if self.next.lets(next) { self.anchors } else { &[] };
        anchors.iter().filter(move |anchor| anchor.next.lets(next))
    }
}

impl Index {
    pub(crate) fn build(rules: &[Rule], program: &Program, words: &WordTable) -> Index {
        let known = Known::new(program, words);
        let mut index = Index::default();
        let mut anchors: Vec<(WordId, Anchor)> = Vec::new();
        let mut before = None;
        for (number, rule) in rules.iter().enumerate() {
            index.rules.push((index.firsts.len() as u32, Filter::NONE));
            // rules for the same words are found together, by the first of them
            let again = before.replace((rule.name, rule.off)) == Some((rule.name, false));
            if rule.off || again {
                continue;
            }
            let whole = Chain { here: program.list(rule.pattern.elements), after: None };
            let beginnings = beginnings(whole, &known);
            let from = index.firsts.len();
            index.firsts.extend(beginnings.places.iter().map(|place| place.word));
            if let Some(firsts) = index.firsts.get_mut(from..) {
                firsts.sort_unstable();
                index.rules.pop();
                index.rules.push((from as u32, Filter::of_all(firsts)));
            }
            let best = Search { words: &known }.best(whole, (0, 0));
            let chosen = best.filter(|best| best.cost < beginnings.cost).unwrap_or(beginnings);
            anchors.extend(chosen.places.iter().map(|place| (place.word, place.anchor(number as u16))));
        }
        index.rules.push((index.firsts.len() as u32, Filter::NONE));
        anchors.sort_by_key(|(word, anchor)| (*word, anchor.rule));
        anchors.dedup_by(|later, first| {
            let same = later.0 == first.0 && later.1.rule == first.1.rule;
            if same {
                first.1.near = first.1.near.min(later.1.near);
                first.1.far = first.1.far.max(later.1.far);
                first.1.next = first.1.next.with(later.1.next);
            }
            same
        });
        index.heads.push((0, Filter::NONE));
        index.places.resize(words.len() + 1, 0);
        let mut last = None;
        for (word, anchor) in anchors {
            if last.replace(word) != Some(word) {
                if let Some(place) = index.places.get_mut(usize::from(word.0)) {
                    *place = index.heads.len() as u16;
                }
                index.heads.push((index.anchors.len() as u32, Filter::NONE));
            }
            if let Some((_, next)) = index.heads.last_mut() {
                *next = next.with(anchor.next);
            }
            index.anchors.push(anchor);
        }
        index.heads.push((index.anchors.len() as u32, Filter::NONE));
        index
    }

    /// The rules that wait for the word, each by the first of those for the same words; `None` where none does.
    #[inline]
    pub(crate) fn waiting(&self, word: WordId) -> Option<Waiting<'_>> {
        let place = self.places.get(usize::from(word.0)).filter(|place| **place > 0)?;
        let place = usize::from(*place);
        let [(start, next), (end, _)] = self.heads.get(place..place + 2)? else { return None };
        Some(Waiting { anchors: self.anchors.get(*start as usize..*end as usize)?, next: *next })
    }

    /// Whether the rule can begin with the word.
    pub(crate) fn begins(&self, rule: u16, word: WordId) -> bool {
        let firsts = match self.rules.get(rule as usize..rule as usize + 2) {
            Some([(start, any), (end, _)]) if any.lets(word) => self.firsts.get(*start as usize..*end as usize),
            _ => None,
        };
        firsts.is_some_and(|firsts| firsts.binary_search(&word).is_ok())
    }
}

/// The patterns and the word table, with the words of the classes that patterns name: asked thousands of times, they are gathered once.
struct Known<'w> {
    program: &'w Program,
    table: &'w WordTable,
    classes: Vec<(Classes, Vec<WordId>, Filter)>,
}

impl<'w> Known<'w> {
    fn new(program: &'w Program, table: &'w WordTable) -> Self {
        let named = TOKEN_CLASSES.iter().filter_map(|(_, class)| match class {
            TokenClass::Words(classes) => Some(*classes),
            _ => None,
        });
        let gathered = named.map(|classes| {
            let words: Vec<WordId> = table.words_of(classes).collect();
            let filter = Filter::of_all(&words);
            (classes, words, filter)
        });
        Known { program, table, classes: gathered.collect() }
    }

    /// The elements of each branch of a group.
    fn branches(&self, group: Group) -> impl Iterator<Item = &'w [Element]> + '_ {
        self.program.branches(group).iter().map(|branch| self.program.list(*branch))
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

/// Words of which a match holds one, and how much work it is to wait for them.
#[derive(Clone, Debug, Default)]
struct Choice {
    places: Vec<Place>,
    cost: u64,
}

/// A word with its distance from the beginning of the match.
#[derive(Clone, Copy, Debug)]
struct Place {
    word: WordId,
    near: u8,
    far: u8,
    next: Filter,
}

impl Place {
    fn anchor(&self, rule: u16) -> Anchor {
        Anchor { rule, near: self.near, far: self.far, next: self.next }
    }
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

/// How often a function word comes, and a verb of saying or an adverb, in units of an ordinary word.
const FUNCTION_WORD: u64 = 256;
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
        _ => Filter::ALL,
    }
}
