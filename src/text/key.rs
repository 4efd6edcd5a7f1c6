//! A folded word as three numbers, so that it is read, hashed and compared without a loop over its letters.

/// The longest known word in bytes; a longer one cannot be in the table.
pub(crate) const LONGEST_WORD: usize = 24;

/// How many numbers hold the longest word.
const PARTS: usize = LONGEST_WORD / size_of::<u64>();

/// The bit by which a small ASCII letter differs from its capital, in each byte.
const SMALL: u64 = 0x2020_2020_2020_2020;

/// The first byte.
const FIRST: u64 = u8::MAX as u64;

/// A word with its ASCII letters small, filled up with zeros.
#[derive(Clone, Copy, Debug, Default, Eq)]
pub(crate) struct Key([u64; PARTS]);

impl PartialEq for Key {
    /// Number by number, as they lie in registers: compared as memory, a key that was just made has to reach the stack
    /// first, and the look-up waits for it.
    #[inline(always)]
    fn eq(&self, other: &Key) -> bool {
        let ([first, second, third], [one, two, three]) = (self.0, other.0);
        (first ^ one) | (second ^ two) | (third ^ three) == 0
    }
}

/// A hash of a word: what chooses its place in a table, and other bits to know it by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hash {
    pub(crate) place: usize,
    pub(crate) rest: u16,
}

impl Hash {
    /// As much of it as 32 bits hold.
    pub(crate) fn narrow(self) -> u32 {
        (self.place as u32) << u16::BITS | u32::from(self.rest)
    }
}

/// The letters that a text begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Letters {
    pub(crate) key: Key,
    pub(crate) length: usize,
    /// Whether the first of them is no small one, and whether none is.
    pub(crate) capital: bool,
    pub(crate) capitals: bool,
}

impl Key {
    /// The key of a folded word; `None` where it is too long to be known.
    pub(crate) fn of(word: &[u8]) -> Option<Key> {
        let mut bytes = [0; LONGEST_WORD];
        bytes.get_mut(..word.len())?.copy_from_slice(word);
        Some(Key(parts(&bytes)))
    }

    /// The key of the folded word that the first `length` of these bytes are; `None` where they are too few, or too many
    /// to be known. What stands behind the word is masked, so that no loop copies it.
    pub(crate) fn first(bytes: &[u8], length: usize) -> Option<Key> {
        let (Some(chunk), Some(mask)) = (bytes.first_chunk(), MASKS.get(length)) else {
            return Key::of(bytes.get(..length)?);
        };
        let mut key = parts(chunk);
        key.iter_mut().zip(mask).for_each(|(part, mask)| *part &= mask);
        Some(Key(key))
    }

    /// The ASCII letters that `bytes` begins with; `None` where they are too many to be known, or `bytes` ends so soon
    /// that they cannot be read in one go.
    #[inline]
    pub(crate) fn read(bytes: &[u8]) -> Option<Letters> {
        // most words end within the first number
        if let Some(letters) = Key::short(bytes) {
            return Some(letters);
        }
        let written = parts(bytes.first_chunk()?);
        let mut length = 0;
        for part in written {
            let here = letters(part);
            length += here;
            if here < size_of::<u64>() {
                break;
            }
        }
        let mask = MASKS.get(length)?;
        let mut key = [0; PARTS];
        let mut small = 0;
        for ((key, written), mask) in key.iter_mut().zip(written).zip(mask) {
            *key = (written | SMALL) & mask;
            small |= written & SMALL & mask;
        }
        Some(Letters { key: Key(key), length, capital: written[0] & FIRST & SMALL == 0, capitals: small == 0 })
    }

    /// The same of letters that fit into the first number; `None` also where there are more.
    #[inline(always)]
    pub(crate) fn short(bytes: &[u8]) -> Option<Letters> {
        let [written, ..] = parts(bytes.first_chunk()?);
        let length = letters(written);
        if length >= size_of::<u64>() {
            return None;
        }
        let mask = (1 << (u8::BITS * length as u32)) - 1;
        let small = written & SMALL & mask;
        let key = Key([(written | SMALL) & mask, 0, 0]);
        Some(Letters { key, length, capital: small & FIRST == 0, capitals: small == 0 })
    }

    /// The bytes of the word, filled up with zeros.
    pub(super) fn padded(self) -> [u8; LONGEST_WORD] {
        let mut bytes = [0; LONGEST_WORD];
        for (chunk, part) in bytes.chunks_exact_mut(size_of::<u64>()).zip(self.0) {
            chunk.copy_from_slice(&part.to_le_bytes());
        }
        bytes
    }

    #[cfg(any(test, feature = "fit"))]
    /// The bytes of the word.
    pub(crate) fn bytes(self) -> impl Iterator<Item = u8> {
        self.0.into_iter().flat_map(u64::to_le_bytes).take_while(|byte| *byte != 0)
    }

    #[cfg(any(test, feature = "fit"))]
    /// The word; characters that are no text are marked as such.
    pub(crate) fn letters(self) -> String {
        String::from_utf8_lossy(&self.bytes().collect::<Vec<_>>()).into_owned()
    }

    /// A hash of which every bit depends on every letter.
    #[inline]
    pub(crate) fn hash(self) -> Hash {
        // odd constants without pattern; a product carries each letter upwards, the shift carries it down again
        const FACTORS: [u64; PARTS] = [0x9e37_79b9_7f4a_7c15, 0xc2b2_ae3d_27d4_eb4f, 0x1656_67b1_9e37_79f9];
        let Key([first, second, third]) = self;
        let [one, two, three] = FACTORS;
        let sum = first.wrapping_mul(one) ^ second.wrapping_mul(two) ^ third.wrapping_mul(three);
        let hash = (sum ^ (sum >> 29)).wrapping_mul(one);
        Hash { place: (hash >> 40) as usize, rest: (hash >> 24) as u16 }
    }
}

/// How many of the eight bytes are ASCII letters before the first that is none.
fn letters(bytes: u64) -> usize {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    const ONES: u64 = 0x0101_0101_0101_0101;
    // in each byte the sums reach the high bit from "a" on, and beyond "z"; the bytes do not carry into each other
    let small = (bytes | SMALL) & !HIGH;
    let from_a = small + ONES * (0x80 - b'a' as u64);
    let beyond_z = small + ONES * (0x7f - b'z' as u64);
    let others = (!from_a | beyond_z | bytes) & HIGH;
    others.trailing_zeros() as usize / 8
}

/// For each length the bytes that belong to the word.
const MASKS: [[u64; PARTS]; LONGEST_WORD] = masks();

const fn masks() -> [[u64; PARTS]; LONGEST_WORD] {
    let mut masks = [[0; PARTS]; LONGEST_WORD];
    let mut length = 1;
    while length < LONGEST_WORD {
        masks[length] = masks[length - 1];
        let last = length - 1;
        masks[length][last / 8] |= 0xff << (8 * (last % 8));
        length += 1;
    }
    masks
}

fn parts(bytes: &[u8; LONGEST_WORD]) -> [u64; PARTS] {
    let mut parts = [0; PARTS];
    for (part, bytes) in parts.iter_mut().zip(bytes.chunks_exact(size_of::<u64>())) {
        // the chunks are of this length, so the default never comes to be
        *part = u64::from_le_bytes(bytes.try_into().unwrap_or_default());
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn letters_have_the_key_of_the_folded_word() {
        let cases = ["However", "a", "UN", "However it", "incomprehensibilities", "eighteen", "@[`{z", "\u{212a}elvin"];
        for word in cases {
            let text = format!("{word} and what comes after it");
            let found = Key::read(text.as_bytes()).expect("the text is long enough");
            let letters: String = word.chars().take_while(char::is_ascii_alphabetic).collect();
            assert_eq!(found.length, letters.len(), "{word}");
            assert_eq!(Some(found.key), Key::of(letters.to_ascii_lowercase().as_bytes()), "{word}");
            assert_eq!(found.capitals, !letters.contains(char::is_lowercase), "{word}");
        }
        assert_eq!(Key::read(b"UN"), None, "too near the end to be read in one go");
        assert_eq!(Key::read(&[b'a'; 40]), None);
        assert_eq!(Key::of(&[b'a'; 25]), None);
    }

    #[test]
    fn what_stands_behind_a_word_is_masked() {
        let bytes = "straße und noch etwas weiter".as_bytes();
        for length in 0..=bytes.len() + 1 {
            assert_eq!(Key::first(bytes, length), bytes.get(..length).and_then(Key::of), "{length}");
        }
    }

    #[test]
    fn every_letter_counts() {
        let word = *b"abcdefghijklmnopqrstuvwx";
        let hash = |word: &[u8]| Key::of(word).map(Key::hash);
        for length in 1..word.len() {
            assert_ne!(hash(&word[..length]), hash(&word[..length + 1]));
        }
    }
}
