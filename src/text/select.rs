//! Picks the few of many items that a question is about, without a branch for each.

/// The items of which the test holds, with their places. It is asked of all alike and its answers kept as bits, as no
/// processor can guess which items these are; it should have no branch itself. All are read from the first to the last, as
/// memory is fetched ahead for whoever goes one way, and not for whoever turns round in each part.
pub(crate) fn select<T>(items: &[T], test: impl Fn(&T) -> bool) -> impl Iterator<Item = (usize, &T)> {
    let mut start = 0;
    items.chunks(WIDTH).flat_map(move |part| {
        let (first, mut left) = (start, answers(part.iter(), &test));
        start += part.len();
        std::iter::from_fn(move || {
            let at = part.len() - 1 - highest(&mut left)?;
            part.get(at).map(|item| (first + at, item))
        })
    })
}

/// The same from the last to the first.
pub(crate) fn select_last<T>(items: &[T], test: impl Fn(&T) -> bool) -> impl Iterator<Item = (usize, &T)> {
    let mut start = items.len();
    items.rchunks(WIDTH).flat_map(move |part| {
        start -= part.len();
        let (first, mut left) = (start, answers(part.iter().rev(), &test));
        std::iter::from_fn(move || {
            let at = highest(&mut left)?;
            part.get(at).map(|item| (first + at, item))
        })
    })
}

/// The places of the bits that are set, the lowest first.
#[inline(always)]
pub(crate) fn places(bits: u64) -> impl Iterator<Item = usize> {
    let mut left = bits;
    std::iter::from_fn(move || {
        let at = left.trailing_zeros() as usize;
        left &= left.wrapping_sub(1);
        (at < WIDTH).then_some(at)
    })
}

/// The place of the highest bit that is set, which is taken away.
#[inline(always)]
fn highest(bits: &mut u64) -> Option<usize> {
    let at = bits.checked_ilog2()?;
    *bits ^= 1 << at;
    Some(at as usize)
}

/// How many answers are kept together.
const WIDTH: usize = u64::BITS as usize;

/// Of which of so many items the test holds, the first highest.
#[inline(always)]
fn answers<'t, T: 't>(items: impl Iterator<Item = &'t T>, test: &impl Fn(&T) -> bool) -> u64 {
    items.fold(0, |bits, item| bits << 1 | u64::from(test(item)))
}

#[cfg(test)]
mod tests {
    use super::{select, select_last};

    #[test]
    fn those_that_pass_come_in_their_order() {
        for length in [0, 1, 63, 64, 65, 200] {
            let items: Vec<usize> = (0..length).collect();
            let found: Vec<_> = select(&items, |item| item % 7 == 0).collect();
            let expected: Vec<_> = items.iter().copied().enumerate().filter(|(at, _)| at % 7 == 0).collect();
            assert!(found.iter().map(|(at, item)| (*at, **item)).eq(expected.iter().copied()), "{length}");
            let last: Vec<_> = select_last(&items, |item| item % 7 == 0).collect();
            assert!(last.iter().map(|(at, item)| (*at, **item)).eq(expected.into_iter().rev()), "{length}");
        }
    }

    #[test]
    fn all_are_asked_one_way() {
        let items: Vec<usize> = (0..200).collect();
        let asked = std::cell::RefCell::new(Vec::new());
        let test = |item: &usize| {
            asked.borrow_mut().push(*item);
            item % 7 == 0
        };
        select(&items, test).for_each(drop);
        assert!(asked.take().iter().eq(items.iter()));
        select_last(&items, test).for_each(drop);
        assert!(asked.take().iter().eq(items.iter().rev()));
    }
}
