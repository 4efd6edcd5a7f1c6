//! Room for arrays: how much they get while a text is read, and what becomes of those that are used up.

/// How far a text is read, which tells how much of anything is still to come.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    /// Bytes that are read.
    pub(crate) read: usize,
    /// Bytes of the block that is read next.
    pub(crate) next: usize,
    /// Bytes of the whole text.
    pub(crate) whole: usize,
}

/// Bytes of text that what is usual counts for, against what was seen in this text.
const USUAL: f32 = 4096.0;
/// How many times the usual number of entries a block may add before its array must grow in the middle of it.
const CROWDED: f32 = 2.0;
/// What is added to an estimate, as a part of it: too small an estimate costs a copy, too large a one memory.
const MARGIN: f32 = 1.0 / 16.0;

impl Pace {
    /// Gives an array room for what the next block adds. Where it must grow, it gets room for the whole text at once, if
    /// that goes on as it began: to double it would cost copies and half of the memory. `usual` is how many entries a
    /// byte of text has as a rule.
    pub(crate) fn room<T>(self, array: &mut Vec<T>, usual: f32) {
        let len = array.len() as f32;
        let rate = (len + usual * USUAL) / (self.read as f32 + USUAL);
        let rest = rate * self.whole.saturating_sub(self.read) as f32;
        let spare = (rate * self.next as f32 * CROWDED).min(rest) + len * MARGIN / 2.0;
        if array.capacity() - array.len() < spare as usize {
            // always by a part of what is there, so that an array that is moved often is moved for a reason
            array.reserve_exact((rest + (rest + len) * MARGIN) as usize + 1);
        }
    }
}

/// What becomes of a buffer that is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// It is kept for the next text.
    ForNext,
    /// What holds a block is kept, which is little of a long text; what holds the article makes room.
    Blocks,
    /// It makes room for what comes after it.
    Nothing,
}

impl Keep {
    /// A buffer that holds the article is used up.
    pub(crate) fn done<B: Default>(self, buffer: &mut B) {
        if self != Keep::ForNext {
            *buffer = B::default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Pace;

    #[test]
    fn an_even_text_needs_room_once() {
        let (whole, next, usual) = (1 << 20, 1 << 9, 1.0 / 64.0);
        let (mut array, mut grown, mut capacity) = (Vec::new(), 0, 0);
        for read in (0..whole).step_by(next) {
            Pace { read, next, whole }.room(&mut array, usual);
            array.extend(0..next / 64);
            grown += usize::from(array.capacity() != capacity);
            capacity = array.capacity();
        }
        assert_eq!(grown, 1);
        assert!(capacity < array.len() + array.len() / 8, "{capacity} for {}", array.len());
    }

    #[test]
    fn what_is_not_usual_is_learned() {
        let (whole, next) = (1 << 20, 1 << 9);
        let (mut array, mut grown, mut capacity) = (Vec::new(), 0, 0);
        for read in (0..whole).step_by(next) {
            Pace { read, next, whole }.room(&mut array, 1.0 / 1024.0);
            array.extend(0..next / 16);
            grown += usize::from(array.capacity() != capacity);
            capacity = array.capacity();
        }
        assert!(grown < 10, "{grown}");
        assert!(capacity < array.len() + array.len() / 4, "{capacity} for {}", array.len());
    }
}
