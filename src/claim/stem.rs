//! Words as numbers by their first letters, for comparing what statements are about.

/// How many letters of a word tell it from others: "relations" and "relationship" count as one.
const STEM: usize = 6;

/// The bytes of the first letters of a word by how many it has.
const WITHIN: [u64; STEM + 1] = [0xff, 0xff, 0xffff, 0xff_ffff, 0xffff_ffff, 0xff_ffff_ffff, 0xffff_ffff_ffff];

/// The hash of the first letters of a word, large and small alike.
#[inline]
pub(super) fn stem_hash(text: &[u8], start: usize, end: usize) -> u32 {
    let within = WITHIN.get((end - start).min(STEM)).copied().unwrap_or(u64::MAX);
    // the letters are read at once, with what follows them
    let ahead = text.get(start..start + size_of::<u64>()).and_then(<[u8]>::first_chunk);
    let ahead = ahead.map_or(0, |letters| u64::from_le_bytes(*letters)) & within;
    let stem = if are_letters(ahead, within) {
        ahead | SMALL & within
    } else {
        folded_stem(text.get(start..end).unwrap_or(&[]))
    };
    // Fibonacci hashing: the high bits of the product depend on all letters
    (stem.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as u32
}

/// The bit that tells small letters from large ones, and the bit that no ASCII has, in each byte.
const SMALL: u64 = 0x2020_2020_2020_2020;
const TOP: u64 = 0x8080_8080_8080_8080;

/// Whether the bytes within the mask are ASCII letters; all are looked at at once.
fn are_letters(bytes: u64, within: u64) -> bool {
    let small = (bytes | SMALL) & !TOP;
    // a byte reaches the top bit from 'a' on with the first sum, from behind 'z' on with the second
    let others = !small.wrapping_add(0x1f1f_1f1f_1f1f_1f1f) | small.wrapping_add(0x0505_0505_0505_0505) | bytes;
    others & TOP & within == 0
}

/// The first letters of a word in which other characters stand too, or behind which the text ends.
#[cold]
#[inline(never)]
fn folded_stem(word: &[u8]) -> u64 {
    let mut stem = [0; size_of::<u64>()];
    let letters = word.iter().filter(|byte| byte.is_ascii_alphanumeric() || **byte >= 0x80).take(STEM);
    stem.iter_mut().zip(letters).for_each(|(place, letter)| *place = *letter);
    stem.make_ascii_lowercase();
    u64::from_le_bytes(stem)
}
