//! Which rules are worth trying where: each rule waits for the rarest word that it cannot do without, its anchor, and is
//! tried at the few places before it where the rule can begin.

use super::image::Image;
#[cfg(test)]
use super::image::write_distinct;
use super::manner::Manners;
use super::needs::{Needed, Needs};
use super::pattern::{Filter, Rule};
use super::program::Program;
use super::rarest::{Known, Others, Place};
use crate::text::select::places;
use crate::text::word::{MOST_WORDS, WordId, WordTable};

/// The rules by their anchors.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    /// For each word its place in `heads`, 0 where no rule waits for it or needs it: most words are read no further.
    places: Vec<u16>,
    heads: Vec<Head>,
    anchors: Vec<Anchor>,
    /// For each head with rules and each share of the words, the rules that match before one of these, as bits: of a word that
    /// twenty rules wait for two are worth a look.
    routes: Vec<[Route; Filter::SHARES]>,
    /// The needs of each rule, and the words that meet them.
    needed: Needed,
    /// The same for the words that each rule can begin with, in ascending order.
    rules: Vec<(u32, Filter)>,
    firsts: Vec<WordId>,
}

/// Some of the rules that wait for a word, as bits at their places; behind the last bit it begins anew.
type Route = u32;

/// What is known of a word that rules ask for.
#[derive(Clone, Copy, Debug, Default)]
struct Head {
    /// Where the rules that wait for it begin in `anchors`; those of the next head begin where they end.
    start: u32,
    /// What can follow the word in any of them.
    next: Filter,
    /// The needs of rules that the word meets.
    meets: Needs,
    /// How the word may put a statement forward.
    manners: Manners,
}

/// What a word is to the rules, and to the statements.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Asked {
    /// Whether any rule may wait for it before the next word.
    pub(crate) waits: bool,
    /// The needs of rules that it meets.
    pub(crate) meets: Needs,
    /// How it may put a statement forward.
    pub(crate) manners: Manners,
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
    /// What the sentence must hold.
    needs: Needs,
}

/// The rules that wait for a word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Waiting<'i> {
    anchors: &'i [Anchor],
    routes: Option<&'i [Route; Filter::SHARES]>,
}

impl Waiting<'_> {
    /// Visits those that match where this word follows, in a sentence that meets these needs.
    #[inline]
    pub(crate) fn before(self, next: WordId, met: Needs, mut visit: impl FnMut(&Anchor)) {
        let open = self.routes.and_then(|routes| routes.get(Filter::share(next))).copied().unwrap_or(0);
        for mut at in places(u64::from(open)) {
            while let Some(anchor) = self.anchors.get(at) {
                if anchor.next.lets(next) & anchor.needs.are_met(met) {
                    visit(anchor);
                }
                at += Route::BITS as usize;
            }
        }
    }
}

impl Index {
    pub(crate) fn build(rules: &[Rule], program: &Program, words: &WordTable) -> Index {
        let known = Known::new(program, words);
        let (mut starts, mut firsts) = (Vec::with_capacity(rules.len() + 1), Vec::new());
        let mut anchors: Vec<(WordId, Anchor)> = Vec::new();
        let mut others = vec![Others::default(); rules.len()];
        let mut before = None;
        for (number, rule) in rules.iter().enumerate() {
            let start = firsts.len();
            starts.push(start as u32);
            // rules for the same words are found together, by the first of them
            let again = before.replace((rule.name, rule.off)) == Some((rule.name, false));
            if rule.off || again {
                continue;
            }
            let elements = program.list(rule.pattern.elements);
            let (beginnings, rarest) = known.choose(elements);
            firsts.extend(beginnings);
            firsts.get_mut(start..).unwrap_or(&mut []).sort_unstable();
            if let Some(others) = others.get_mut(number) {
                *others = known.others(elements, &rarest);
            }
            let (rule, needs) = (number as u16, Needs::default());
            let anchor = |Place { word, near, far, next }| (word, Anchor { rule, near, far, next, needs });
            anchors.extend(rarest.into_iter().map(anchor));
        }
        starts.push(firsts.len() as u32);
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
        Index::of(words.len(), (&starts, firsts), anchors, Needed::of(&others, &known))
    }

    /// The index of so many words: where the words that each rule can begin with start and those words, the anchors in
    /// ascending order of their words, and what the rules need.
    fn of(
        words: usize,
        (starts, firsts): (&[u32], Vec<WordId>),
        anchors: Vec<(WordId, Anchor)>,
        needed: Needed,
    ) -> Index {
        let own = |start: u32, end: u32| firsts.get(start as usize..end as usize).unwrap_or(&[]);
        let ends = starts.iter().skip(1).chain(starts.last());
        let any = |firsts: &[WordId]| if is_open(firsts) { Filter::ALL } else { Filter::of_all(firsts) };
        let rules = starts.iter().zip(ends).map(|(start, end)| (*start, any(own(*start, *end)))).collect();
        let mut index = Index {
            places: vec![0; words + 1],
            heads: vec![Head::default()],
            anchors: Vec::with_capacity(anchors.len()),
            routes: vec![[0; Filter::SHARES]],
            needed,
            rules,
            firsts,
        };
        let mut last = None;
        for (word, anchor) in anchors {
            if last.replace(word) != Some(word) {
                if let Some(place) = index.places.get_mut(usize::from(word.0)) {
                    *place = index.heads.len() as u16;
                }
                index.heads.push(Head { start: index.anchors.len() as u32, ..Head::default() });
                index.routes.push([0; Filter::SHARES]);
            }
            if let (Some(Head { next, start, .. }), Some(routes)) = (index.heads.last_mut(), index.routes.last_mut()) {
                *next = next.with(anchor.next);
                let bit = (index.anchors.len() as u32 - *start) % Route::BITS;
                routes
                    .iter_mut()
                    .zip(anchor.next.shares())
                    .for_each(|(route, lets)| *route |= Route::from(lets) << bit);
            }
            let needs = index.needed.rules.get(usize::from(anchor.rule)).copied().unwrap_or_default();
            index.anchors.push(Anchor { needs, ..anchor });
        }
        index.add_needed();
        index
    }

    /// Adds the words that rules need: those that meet the same needs and that none waits for share a head, so that there
    /// are never more heads than words.
    fn add_needed(&mut self) {
        let Index { places, heads, anchors, needed, .. } = self;
        let start = anchors.len() as u32;
        for (meets, words) in &needed.words {
            let mut shared = None;
            for word in words {
                let Some(place) = places.get_mut(usize::from(word.0)) else { continue };
                let own = heads.get_mut(usize::from(*place)).filter(|_| *place > 0);
                if let Some(own) = own {
                    own.meets = *meets;
                    continue;
                }
                *place = *shared.get_or_insert_with(|| {
                    heads.push(Head { start, meets: *meets, ..Head::default() });
                    (heads.len() - 1) as u16
                });
            }
        }
        heads.push(Head { start, ..Head::default() });
    }

    /// Notes which words may say how a statement is put forward.
    pub(super) fn note(&mut self, words: impl Iterator<Item = (WordId, Manners)>) {
        let Index { places, heads, anchors, routes, .. } = self;
        for (word, manner) in words {
            let Some(place) = places.get_mut(usize::from(word.0)) else { continue };
            // a head without rules may be that of other words, too
            if usize::from(*place) >= routes.len() || *place == 0 {
                let own = heads.get(usize::from(*place)).copied().unwrap_or_default();
                *place = heads.len() as u16;
                heads.push(Head { start: anchors.len() as u32, ..own });
            }
            if let Some(head) = heads.get_mut(usize::from(*place)) {
                head.manners = head.manners.with(manner);
            }
        }
        heads.push(Head { start: anchors.len() as u32, ..Head::default() });
    }

    #[inline(always)]
    fn place(&self, word: WordId) -> usize {
        self.places.get(usize::from(word.0)).map_or(0, |place| usize::from(*place))
    }

    /// What the word is before this next one: the head of words that none asks for lets nothing through and meets nothing.
    #[inline(always)]
    pub(crate) fn asks(&self, word: WordId, next: WordId) -> Asked {
        let Some(head) = self.heads.get(self.place(word)) else { return Asked::default() };
        Asked { waits: head.next.lets(next), meets: head.meets, manners: head.manners }
    }

    /// The rules that wait for the word, each by the first of those for the same words.
    #[inline]
    pub(crate) fn waiting(&self, word: WordId) -> Waiting<'_> {
        let place = self.place(word);
        let anchors = match self.heads.get(place..place + 2) {
            Some([head, after]) => self.anchors.get(head.start as usize..after.start as usize),
            _ => None,
        };
        Waiting { anchors: anchors.unwrap_or(&[]), routes: self.routes.get(place) }
    }

    /// Whether the rule can begin with the word.
    pub(crate) fn begins(&self, rule: u16, word: WordId) -> bool {
        let firsts = match self.rules.get(rule as usize..rule as usize + 2) {
            Some([(start, any), (end, _)]) if any.lets(word) => self.firsts.get(*start as usize..*end as usize),
            _ => None,
        };
        firsts.is_some_and(|firsts| is_open(firsts) || firsts.binary_search(&word).is_ok())
    }
}

/// Whether a rule with these first words, in ascending order, can begin with others, too.
fn is_open(firsts: &[WordId]) -> bool {
    firsts.first() == Some(&WordId::UNKNOWN)
}

/// What an index is made of, the filters of its anchors apart: many wait for the same words to follow. The needs of the
/// anchors are those of their rules.
impl Image for Index {
    #[cfg(test)]
    fn write(&self, image: &mut Vec<u8>) {
        self.places.len().write(image);
        self.rules.iter().map(|(start, _)| *start).collect::<Vec<_>>().write(image);
        self.firsts.write(image);
        let filters: Vec<Filter> = self.anchors.iter().map(|anchor| anchor.next).collect();
        let filters = write_distinct(&filters, image);
        self.anchors.len().write(image);
        let anchors: Vec<_> = self.anchors.iter().zip(filters).collect();
        for (word, place) in (0..).map(WordId).zip(&self.places).filter(|(_, place)| **place > 0) {
            let [head, after] = self.heads[usize::from(*place)..][..2] else { unreachable!() };
            for (anchor, filter) in &anchors[head.start as usize..after.start as usize] {
                (word, anchor.rule).write(image);
                (anchor.near, anchor.far).write(image);
                filter.write(image);
            }
        }
        self.needed.write(image);
    }

    fn read(image: &mut &[u8]) -> Option<Self> {
        let words = usize::read(image)?.checked_sub(1).filter(|words| *words <= MOST_WORDS)?;
        let (starts, firsts) = <(Vec<u32>, Vec<WordId>)>::read(image)?;
        let filters: Vec<Filter> = Image::read(image)?;
        let length = usize::read(image)?;
        let mut anchors = Vec::with_capacity(length.min(image.len()));
        for _ in 0..length {
            let ((word, rule), (near, far)) = Image::read(image)?;
            let next = *filters.get(usize::read(image)?)?;
            anchors.push((word, Anchor { rule, near, far, next, needs: Needs::default() }));
        }
        Some(Index::of(words, (&starts, firsts), anchors, Needed::read(image)?))
    }
}
