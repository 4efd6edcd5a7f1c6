//! The table of known words: one look-up gives a word its number and the classes it can have.

pub(crate) use super::class::{Classes, class_named};
use super::key::Key;

/// The number of a known word; 0 is every unknown one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct WordId(pub(crate) u16);

impl WordId {
    pub(crate) const UNKNOWN: WordId = WordId(0);

    pub(crate) const fn is_known(self) -> bool {
        self.0 != 0
    }
}

/// Known words with their classes: an open-addressed hash table over the folded bytes.
#[derive(Clone, Debug)]
pub(crate) struct WordTable {
    /// The length is a power of two. There are at least twice as many places as words.
    buckets: Vec<Bucket>,
    /// Each word's letters, and its classes: what a look-up reads lies side by side.
    words: Vec<(Key, Classes)>,
}

/// A few places of the table: of each the number of a word, 0 where free, and those bits of the word's hash that do not
/// choose the bucket. They are compared at once, so that nearly every look-up goes the same way, whichever place it
/// ends at: a processor cannot guess at which one.
#[derive(Clone, Copy, Debug, Default)]
struct Bucket {
    ids: [u16; PLACES],
    /// The bits of all places side by side, those of the first lowest.
    hashes: u64,
}

/// How many places a bucket has.
const PLACES: usize = 4;

/// How many buckets a table has at first: each growth doubles them, and places all words anew.
const FEWEST_BUCKETS: usize = 1 << 13;

impl Bucket {
    /// The numbers of the words whose hash has these bits, and a few others.
    #[inline(always)]
    fn like(&self, hash: u16) -> impl Iterator<Item = u16> + '_ {
        const ONES: u64 = 0x0001_0001_0001_0001;
        const TOPS: u64 = 0x8000_8000_8000_8000;
        let differ = self.hashes ^ (u64::from(hash) * ONES);
        // the top bit of each place without a difference, and sometimes of one above such a place
        let mut same = differ.wrapping_sub(ONES) & !differ & TOPS;
        std::iter::from_fn(move || {
            let id = *self.ids.get((same.trailing_zeros() / u16::BITS) as usize)?;
            same &= same - 1;
            Some(id)
        })
    }

    /// Whether a word was placed in the next one because this one had no place.
    fn is_full(&self) -> bool {
        self.ids.last().is_some_and(|last| *last != 0)
    }

    /// Gives a word the first free place; answers whether there was one.
    fn add(&mut self, id: u16, hash: u16) -> bool {
        let free = self.ids.iter_mut().zip(0..).find(|(id, _)| **id == 0);
        let Some((place, at)) = free else { return false };
        *place = id;
        let shift = at * u16::BITS;
        self.hashes = self.hashes & !(u64::from(u16::MAX) << shift) | u64::from(hash) << shift;
        true
    }
}

/// The most words a table holds, as a number is 16 bits wide.
pub(crate) const MOST_WORDS: usize = u16::MAX as usize - 1;

impl Default for WordTable {
    fn default() -> Self {
        WordTable::with_room(0)
    }
}

impl WordTable {
    /// A table that need not grow for so many words.
    pub(crate) fn with_room(words: usize) -> WordTable {
        // one more stands for the unknown ones
        let all = words.min(MOST_WORDS) + 1;
        let buckets = vec![Bucket::default(); (all * 2 / PLACES).next_power_of_two().max(FEWEST_BUCKETS)];
        let mut words = Vec::with_capacity(all);
        words.push((Key::default(), Classes::NONE));
        WordTable { buckets, words }
    }

    /// The number of the word, which must be folded: ASCII letters small, the apostrophe straight.
    pub(crate) fn find(&self, word: &[u8]) -> WordId {
        Key::of(word).map_or(WordId::UNKNOWN, |key| self.look_up(key).0)
    }

    /// The number and the classes of the word with this key.
    #[inline]
    pub(crate) fn look_up(&self, key: Key) -> (WordId, Classes) {
        let (mask, hash) = (self.buckets.len() - 1, key.hash());
        let mut at = hash.place & mask;
        while let Some(bucket) = self.buckets.get(at) {
            for id in bucket.like(hash.rest) {
                match self.words.get(usize::from(id)) {
                    Some((found, classes)) if *found == key => return (WordId(id), *classes),
                    _ => {}
                }
            }
            if !bucket.is_full() {
                break;
            }
            at = (at + 1) & mask;
        }
        (WordId::UNKNOWN, Classes::NONE)
    }

    #[cfg(any(test, feature = "fit"))]
    /// The letters of a word; empty for the unknown one.
    pub(crate) fn letters(&self, id: WordId) -> String {
        self.words.get(id.0 as usize).map(|(key, _)| key.letters()).unwrap_or_default()
    }

    /// The classes of a word; none for the unknown one.
    pub(crate) fn classes(&self, id: WordId) -> Classes {
        self.words.get(id.0 as usize).map_or(Classes::NONE, |(_, classes)| *classes)
    }

    /// Adds the classes to the word, and the word where it is new. `None` where the table is full or the word too long.
    pub(crate) fn add(&mut self, word: &[u8], classes: Classes) -> Option<WordId> {
        let key = Key::of(word).filter(|_| !word.is_empty())?;
        let (known, _) = self.look_up(key);
        if known.is_known() {
            self.add_to(known, classes);
            return Some(known);
        }
        self.push(key, classes)
    }

    /// Adds a word that is not there yet; `None` where the table is full.
    #[inline]
    pub(crate) fn push(&mut self, key: Key, classes: Classes) -> Option<WordId> {
        if self.len() >= MOST_WORDS {
            return None;
        }
        let id = self.words.len() as u16;
        self.words.push((key, classes));
        if self.words.len() * 2 > self.buckets.len() * PLACES {
            self.grow();
        } else {
            self.place(id, key);
        }
        Some(WordId(id))
    }

    /// Forgets the words behind the first ones, the last of them first: when a word was placed all before it had their
    /// places, so that the way to none of these leads over its own.
    pub(crate) fn truncate(&mut self, count: usize) {
        let mask = self.buckets.len() - 1;
        while self.len() > count {
            let Some((key, _)) = self.words.pop() else { return };
            let id = self.words.len();
            let mut at = key.hash().place & mask;
            while let Some(bucket) = self.buckets.get_mut(at) {
                if let Some(place) = bucket.ids.iter_mut().find(|place| usize::from(**place) == id) {
                    *place = 0;
                    break;
                }
                at = (at + 1) & mask;
            }
        }
    }

    /// Adds the classes to a known word.
    pub(crate) fn add_to(&mut self, word: WordId, classes: Classes) {
        if let Some((_, old)) = self.words.get_mut(word.0 as usize).filter(|_| word.is_known()) {
            *old = old.or(classes);
        }
    }

    /// The words that have one of the classes.
    pub(crate) fn words_of(&self, classes: Classes) -> impl Iterator<Item = WordId> + '_ {
        let known = self.words.iter().enumerate().skip(1);
        known.filter(move |(_, (_, own))| own.any(classes)).map(|(id, _)| WordId(id as u16))
    }

    /// The words with their classes in the order of their numbers.
    #[cfg(test)]
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Key, Classes)> + '_ {
        self.words.iter().skip(1).copied()
    }

    fn grow(&mut self) {
        self.buckets = vec![Bucket::default(); self.buckets.len() * 2];
        for id in 1..self.words.len() {
            let key = self.words.get(id).map_or(Key::default(), |(key, _)| *key);
            self.place(id as u16, key);
        }
    }

    fn place(&mut self, id: u16, key: Key) {
        let (mask, hash) = (self.buckets.len() - 1, key.hash());
        let mut at = hash.place & mask;
        while let Some(bucket) = self.buckets.get_mut(at) {
            if bucket.add(id, hash.rest) {
                return;
            }
            at = (at + 1) & mask;
        }
    }

    /// How many words are known.
    pub(crate) fn len(&self) -> usize {
        self.words.len() - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::key::LONGEST_WORD;

    #[test]
    fn a_word_keeps_all_its_classes() {
        let mut table = WordTable::default();
        let plan = table.add(b"plan", Classes::NOUN);
        assert_eq!(table.add(b"plan", Classes::BASE), plan);
        let found = table.find(b"plan");
        assert_eq!(Some(found), plan);
        assert_eq!(table.classes(found), Classes::NOUN.or(Classes::BASE));
        assert_eq!(table.find(b"plans"), WordId::UNKNOWN);
    }

    #[test]
    fn every_word_is_found_after_growth() {
        let mut table = WordTable::default();
        let words: Vec<String> = (0..5000).map(|n| format!("w{n}")).collect();
        for word in &words {
            assert!(table.add(word.as_bytes(), Classes::NOUN).is_some());
        }
        assert_eq!(table.len(), words.len());
        assert!(words.iter().all(|word| table.letters(table.find(word.as_bytes())) == *word));
    }

    #[test]
    fn words_that_are_forgotten_leave_the_others_in_place() {
        let words: Vec<String> = (0..20_000).map(|n| format!("w{n}")).collect();
        let mut table = WordTable::default();
        let ids: Vec<_> = words.iter().map(|word| table.add(word.as_bytes(), Classes::NOUN)).collect();
        table.truncate(10_000);
        assert_eq!(table.len(), 10_000);
        for (at, (word, id)) in words.iter().zip(ids).enumerate() {
            let kept = id.filter(|_| at < 10_000).unwrap_or_default();
            assert_eq!(table.find(word.as_bytes()), kept, "{word}");
        }
    }

    #[test]
    fn too_long_a_word_is_refused() {
        let mut table = WordTable::default();
        assert_eq!(table.add(&[b'a'; LONGEST_WORD + 1], Classes::NOUN), None);
        assert_eq!(table.add(b"", Classes::NOUN), None);
    }
}
