//! Words as numbers by their first letters, for comparing what statements are about.

/// How many letters of a word tell it from others: "relations" and "relationship" count as one.
const STEM: usize = 6;

/// The hash of the first letters of a word, large and small alike.
#[inline]
pub(super) fn stem_hash(text: &[u8], start: usize, end: usize) -> u32 {
    let bits = 8 * (end - start).clamp(1, STEM) as u32;
    let within = u64::MAX >> (u64::BITS - bits);
    // the letters are read at once, with what follows them
    let ahead = text.get(start..).and_then(|rest| rest.first_chunk()).map(|letters| u64::from_le_bytes(*letters));
    let stem = match ahead.map(|ahead| ahead & within).filter(|stem| are_letters(*stem, within)) {
        Some(stem) => stem | SMALL & within,
        None => folded_stem(text.get(start..end).unwrap_or(&[])),
    };
    // Fibonacci hashing: the high bits of the product depend on all letters
    (stem.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as u32
}

/// The bit that tells small letters from large ones, and the bit that no ASCII has, in each byte.
const SMALL: u64 = 0x2020_2020_2020_2020;
const TOP: u64 = 0x8080_8080_8080_8080;

/// Whether the bytes within the mask are ASCII letters; all are looked at at once.
fn are_letters(bytes: u64, within: u64) -> bool {
    let small = bytes | SMALL;
    // a byte reaches the top bit from 'a' on with the first sum, from behind 'z' on with the second
    let letters = small.wrapping_add(0x1f1f_1f1f_1f1f_1f1f) & !small.wrapping_add(0x0505_0505_0505_0505) & TOP;
    bytes & TOP == 0 && letters & within == TOP & within
}

/// The first letters of a word in which other characters stand too.
fn folded_stem(word: &[u8]) -> u64 {
    let mut stem = [0; size_of::<u64>()];
    let letters = word.iter().filter(|byte| byte.is_ascii_alphanumeric() || **byte >= 0x80).take(STEM);
    stem.iter_mut().zip(letters).for_each(|(place, letter)| *place = *letter);
    stem.make_ascii_lowercase();
    u64::from_le_bytes(stem)
}
