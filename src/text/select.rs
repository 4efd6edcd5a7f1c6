//! Picks the few of many items that a question is about, without a branch for each.

/// The items of which the test holds, with their places. It is asked of all alike and its answers kept as bits, as no
/// processor can guess which items these are; it should have no branch itself.
pub(crate) fn select<T>(items: &[T], test: impl Fn(&T) -> bool) -> impl Iterator<Item = (usize, &T)> {
    const WIDTH: usize = u64::BITS as usize;
    items.chunks(WIDTH).zip(0..).flat_map(move |(part, number)| {
        let mut left = part.iter().rev().fold(0_u64, |bits, item| bits << 1 | u64::from(test(item)));
        std::iter::from_fn(move || {
            let at = left.trailing_zeros() as usize;
            left &= left.wrapping_sub(1);
            part.get(at).map(|item| (number * WIDTH + at, item))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::select;

    #[test]
    fn those_that_pass_come_in_their_order() {
        for length in [0, 1, 63, 64, 65, 200] {
            let items: Vec<usize> = (0..length).collect();
            let found: Vec<_> = select(&items, |item| item % 7 == 0).collect();
            let expected: Vec<_> = items.iter().copied().enumerate().filter(|(at, _)| at % 7 == 0).collect();
            assert!(found.iter().map(|(at, item)| (*at, **item)).eq(expected), "{length}");
        }
    }
}
