//! A folded word as three numbers, so that it is read, hashed and compared without a loop over its letters.

use super::word::LONGEST_WORD;

/// How many numbers hold the longest word.
const PARTS: usize = LONGEST_WORD / size_of::<u64>();

/// The bit by which a small ASCII letter differs from its capital, in each byte.
const SMALL: u64 = 0x2020_2020_2020_2020;

/// A word with its ASCII letters small, filled up with zeros.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Key([u64; PARTS]);

impl Key {
    /// The key of a folded word; `None` where it is too long to be known.
    pub(crate) fn of(word: &[u8]) -> Option<Key> {
        let mut bytes = [0; LONGEST_WORD];
        bytes.get_mut(..word.len())?.copy_from_slice(word);
        Some(Key(parts(&bytes)))
    }

    /// The key of the first `length` bytes, all of them ASCII letters, and whether all are capitals; `None` where they
    /// are too many, or `bytes` ends so soon that it cannot be read in one go.
    pub(crate) fn of_letters(bytes: &[u8], length: usize) -> Option<(Key, bool)> {
        let written = parts(bytes.first_chunk()?);
        let mask = MASKS.get(length)?;
        let mut key = [0; PARTS];
        let mut small = 0;
        for ((key, written), mask) in key.iter_mut().zip(written).zip(mask) {
            *key = (written | SMALL) & mask;
            small |= written & SMALL & mask;
        }
        Some((Key(key), small == 0))
    }

    /// The word; characters that are no text are marked as such.
    pub(crate) fn letters(self) -> String {
        let bytes: Vec<u8> = self.0.iter().flat_map(|part| part.to_le_bytes()).take_while(|byte| *byte != 0).collect();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// A hash whose low bits depend on every letter.
    pub(crate) fn hash(self) -> usize {
        // odd constants without pattern; a product carries each letter upwards, the shift carries it down again
        const FACTORS: [u64; PARTS] = [0x9e37_79b9_7f4a_7c15, 0xc2b2_ae3d_27d4_eb4f, 0x1656_67b1_9e37_79f9];
        let Key([first, second, third]) = self;
        let [one, two, three] = FACTORS;
        let sum = first.wrapping_mul(one) ^ second.wrapping_mul(two) ^ third.wrapping_mul(three);
        (sum ^ (sum >> 29)).wrapping_mul(one).wrapping_shr(40) as usize
    }
}

/// For each length the bytes that belong to the word.
const MASKS: [[u64; PARTS]; LONGEST_WORD + 1] = masks();

const fn masks() -> [[u64; PARTS]; LONGEST_WORD + 1] {
    let mut masks = [[0; PARTS]; LONGEST_WORD + 1];
    let mut length = 1;
    while length <= LONGEST_WORD {
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
        let text = b"However it may be, and so on";
        for (length, capitals) in [(0, true), (1, true), (7, false)] {
            let folded = text[..length].to_ascii_lowercase();
            assert_eq!(Key::of_letters(text, length), Key::of(&folded).map(|key| (key, capitals)));
        }
        assert_eq!(Key::of_letters(b"UN", 2), None, "too near the end to be read in one go");
        assert_eq!(Key::of_letters(&[b'a'; 40], 25), None);
        assert_eq!(Key::of(&[b'a'; 25]), None);
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
