//! Room for arrays: how much they get while a text is read, and what becomes of those that are used up.

/// How far a text is read, which tells how much of anything is still to come: in bytes, as numbers that are calculated with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    /// What is read.
    read: f32,
    /// The block that is read next.
    next: f32,
    /// What is left, or of a text that is given room bit by bit less.
    ahead: f32,
}

/// Bytes of text that what is usual counts for, against what was seen in this text.
const USUAL: f32 = 4096.0;
/// What is added to an estimate, as a part of it: too small an estimate costs a copy, too large a one memory.
const MARGIN: f32 = 1.0 / 32.0;
/// The same as a part of its square root, by which a small number strays more.
const SPREAD: f32 = 0.5;

impl Pace {
    /// So many bytes are read, so many next, and so many are given room.
    pub(crate) fn of(read: usize, next: usize, ahead: usize) -> Pace {
        Pace { read: read as f32, next: next as f32, ahead: ahead as f32 }
    }

    /// Gives an array room for what the next block adds. Where it must grow, it gets room for all that is ahead at once, if
    /// the text goes on as it began: to double it would cost copies and half of the memory. `usual` is how many entries a
    /// byte of text has as a rule.
    pub(crate) fn room<T>(self, array: &mut Vec<T>, usual: f32) {
        let len = array.len() as u32 as f32;
        let rate = (len + usual * USUAL) / (self.read + USUAL);
        let (rest, next) = (rate * self.ahead, rate * self.next);
        // so much more than what is usual is usual, too
        let spare = (next + next.sqrt()).min(rest) as u32 as usize + 1;
        if array.capacity() - array.len() < spare {
            // always by a part of what is there, so that an array that is moved often is moved for a reason
            array.reserve_exact((rest + rest.sqrt() * SPREAD + (rest + len) * MARGIN) as usize + 1);
        }
    }
}

/// Empties an array and gives it room for so many entries: a larger one is made when the old one is gone, as none of what
/// was in it is needed.
pub(crate) fn empty<T>(array: &mut Vec<T>, room: usize) {
    array.clear();
    if array.capacity() < room {
        *array = Vec::new();
        array.reserve_exact(room);
    }
}

/// Entries that an array of which nobody knows how far it will grow has room for at first.
const FEW: usize = 4;
/// By which part of its entries it grows then.
const GROWTH: usize = 8;

/// Appends to an array that has few entries for its text, or none: it is not doubled where it is full, as half of it would
/// stay empty.
pub(crate) fn push<T>(array: &mut Vec<T>, item: T) {
    if array.len() == array.capacity() {
        grow(array);
    }
    array.push(item);
}

#[cold]
#[inline(never)]
fn grow<T>(array: &mut Vec<T>) {
    array.reserve_exact(FEW + array.len() / GROWTH);
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
    /// So does what a stage needs for a few blocks, of which a short text has hardly more: it is asked for anew with them.
    NotEvenBlocks,
}

impl Keep {
    /// Whether arrays are made once for many texts.
    pub(crate) fn is_for_good(self) -> bool {
        matches!(self, Keep::ForNext | Keep::Blocks)
    }

    /// A buffer that holds the article is used up.
    pub(crate) fn done<B: Default>(self, buffer: &mut B) {
        if self != Keep::ForNext {
            *buffer = B::default();
        }
    }

    /// A buffer that holds a few blocks is used up by the last ones.
    pub(crate) fn last_done<B: Default>(self, buffer: &mut B) {
        if !self.is_for_good() {
            *buffer = B::default();
        }
    }

    /// A stage is through with a few blocks.
    pub(crate) fn blocks_done<B: Default>(self, buffer: &mut B) {
        if self == Keep::NotEvenBlocks {
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
            Pace::of(read, next, whole - read).room(&mut array, usual);
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
            Pace::of(read, next, whole - read).room(&mut array, 1.0 / 1024.0);
            array.extend(0..next / 16);
            grown += usize::from(array.capacity() != capacity);
            capacity = array.capacity();
        }
        assert!(grown < 10, "{grown}");
        assert!(capacity < array.len() + array.len() / 4, "{capacity} for {}", array.len());
    }
}
