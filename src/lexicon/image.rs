//! Values as bytes and back: what an image of a lexicon is made of.
//!
//! Numbers are written seven bits a byte, as most of them are small; a struct as its fields, an enum as the number of
//! its variant with what that holds, a list behind its length. Nothing is said about types: an image is only read by the
//! code that wrote it. Reading is total, whatever the bytes are, and asks for no more memory than bytes can fill.

/// A value that an image can hold.
pub(crate) trait Image: Sized {
    /// Writes the value behind what is there: what the crate's own test asks for, which makes the images.
    #[cfg(test)]
    fn write(&self, image: &mut Vec<u8>);

    /// Reads a value, after which the bytes are those behind it; `None` where they hold none.
    fn read(image: &mut &[u8]) -> Option<Self>;
}

/// Structs as their fields; enums as the number of their variant and what it holds, or as their place among `ALL`. A field
/// or a variant that is missing here does not compile.
macro_rules! image {
    (struct $type:ident { $($field:tt),* $(,)? }) => {
        impl $crate::lexicon::image::Image for $type {
            #[cfg(test)]
            fn write(&self, image: &mut Vec<u8>) {
                $($crate::lexicon::image::Image::write(&self.$field, image);)*
            }

            fn read(image: &mut &[u8]) -> Option<Self> {
                Some($type { $($field: $crate::lexicon::image::Image::read(image)?),* })
            }
        }
    };
    (enum $type:ident of ALL) => {
        impl $crate::lexicon::image::Image for $type {
            #[cfg(test)]
            fn write(&self, image: &mut Vec<u8>) {
                image.push(*self as u8);
            }

            fn read(image: &mut &[u8]) -> Option<Self> {
                $type::ALL.get(usize::from(u8::read(image)?)).copied()
            }
        }
    };
    (enum $type:ident { $($variant:ident $(($inner:ident))?),* $(,)? }) => {
        const _: () = {
            #[repr(u8)]
            enum Variant { $($variant),* }

            impl $crate::lexicon::image::Image for $type {
                #[cfg(test)]
                fn write(&self, image: &mut Vec<u8>) {
                    match self {
                        $($type::$variant $(($inner))? => {
                            image.push(Variant::$variant as u8);
                            $($crate::lexicon::image::Image::write($inner, image);)?
                        })*
                    }
                }

                fn read(image: &mut &[u8]) -> Option<Self> {
                    let (&number, rest) = image.split_first()?;
                    *image = rest;
                    $(if number == Variant::$variant as u8 {
                        $(let $inner = $crate::lexicon::image::Image::read(image)?;)?
                        return Some($type::$variant $(($inner))?);
                    })*
                    None
                }
            }
        };
    };
}

pub(crate) use image;

/// How many bits of a number a byte holds; the one above them says that another byte follows.
const BITS: u32 = 7;
const MORE: u8 = 1 << BITS;

impl Image for u64 {
    #[cfg(test)]
    fn write(&self, image: &mut Vec<u8>) {
        let mut left = *self;
        while left >= u64::from(MORE) {
            image.push(left as u8 | MORE);
            left >>= BITS;
        }
        image.push(left as u8);
    }

    // a hundred thousand of them are read at once, most of one byte: a call would cost more than the number
    #[inline(always)]
    fn read(image: &mut &[u8]) -> Option<Self> {
        let (&byte, rest) = image.split_first()?;
        *image = rest;
        if byte < MORE { Some(byte.into()) } else { read_further(byte & !MORE, image) }
    }
}

/// Reads a number that has more than the bits of its first byte.
fn read_further(first: u8, image: &mut &[u8]) -> Option<u64> {
    let (mut number, mut shift) = (u64::from(first), BITS);
    loop {
        let (&byte, rest) = image.split_first()?;
        *image = rest;
        number |= u64::from(byte & !MORE).checked_shl(shift)?;
        if byte < MORE {
            return Some(number);
        }
        shift += BITS;
    }
}

macro_rules! smaller {
    ($($number:ty),*) => {
        $(impl Image for $number {
            #[cfg(test)]
            fn write(&self, image: &mut Vec<u8>) {
                (*self as u64).write(image);
            }

            #[inline(always)]
            fn read(image: &mut &[u8]) -> Option<Self> {
                u64::read(image)?.try_into().ok()
            }
        })*
    };
}

smaller!(u8, u16, u32, usize);

impl Image for i16 {
    #[cfg(test)]
    fn write(&self, image: &mut Vec<u8>) {
        (*self as u16).write(image);
    }

    fn read(image: &mut &[u8]) -> Option<Self> {
        Some(u16::read(image)? as i16)
    }
}

impl Image for bool {
    #[cfg(test)]
    fn write(&self, image: &mut Vec<u8>) {
        u8::from(*self).write(image);
    }

    fn read(image: &mut &[u8]) -> Option<Self> {
        match u8::read(image)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl<T: Image> Image for Option<T> {
    #[cfg(test)]
    fn write(&self, image: &mut Vec<u8>) {
        self.is_some().write(image);
        if let Some(value) = self {
            value.write(image);
        }
    }

    fn read(image: &mut &[u8]) -> Option<Self> {
        if bool::read(image)? { T::read(image).map(Some) } else { Some(None) }
    }
}

impl<A: Image, B: Image> Image for (A, B) {
    #[cfg(test)]
    fn write(&self, image: &mut Vec<u8>) {
        self.0.write(image);
        self.1.write(image);
    }

    #[inline]
    fn read(image: &mut &[u8]) -> Option<Self> {
        Some((A::read(image)?, B::read(image)?))
    }
}

impl<T: Image + Default, const N: usize> Image for [T; N] {
    #[cfg(test)]
    fn write(&self, image: &mut Vec<u8>) {
        self.iter().for_each(|value| value.write(image));
    }

    #[inline]
    fn read(image: &mut &[u8]) -> Option<Self> {
        let mut all: [T; N] = std::array::from_fn(|_| T::default());
        for value in &mut all {
            *value = T::read(image)?;
        }
        Some(all)
    }
}

impl<T: Image> Image for Vec<T> {
    #[cfg(test)]
    fn write(&self, image: &mut Vec<u8>) {
        self.len().write(image);
        self.iter().for_each(|value| value.write(image));
    }

    fn read(image: &mut &[u8]) -> Option<Self> {
        let length = usize::read(image)?;
        // every value has a byte at least
        let mut all = Vec::with_capacity(length.min(image.len()));
        for _ in 0..length {
            all.push(T::read(image)?);
        }
        Some(all)
    }
}

impl Image for Box<str> {
    #[cfg(test)]
    fn write(&self, image: &mut Vec<u8>) {
        self.len().write(image);
        image.extend_from_slice(self.as_bytes());
    }

    fn read(image: &mut &[u8]) -> Option<Self> {
        let length = usize::read(image)?;
        let (text, rest) = image.split_at_checked(length)?;
        *image = rest;
        std::str::from_utf8(text).ok().map(Into::into)
    }
}

/// Writes those of the values that differ, and answers the number of each among them.
#[cfg(test)]
pub(crate) fn write_distinct<T: Image + Copy + PartialEq>(values: &[T], image: &mut Vec<u8>) -> Vec<usize> {
    let mut distinct: Vec<T> = Vec::new();
    let number = |value: &T| {
        let known = distinct.iter().position(|known| known == value);
        known.unwrap_or_else(|| {
            distinct.push(*value);
            distinct.len() - 1
        })
    };
    let numbers = values.iter().map(number).collect();
    distinct.write(image);
    numbers
}

/// A hash of bytes that goes on from another, eight of them at a time. Each step can be undone, so that a change of one
/// number is always seen.
pub(crate) const fn hash(from: u64, bytes: &[u8]) -> u64 {
    let mut hash = step(from, bytes.len() as u64);
    let mut rest = bytes;
    while let Some((part, after)) = rest.split_first_chunk() {
        hash = step(hash, u64::from_le_bytes(*part));
        rest = after;
    }
    let mut last = 0;
    while let Some((byte, after)) = rest.split_first() {
        last = last << u8::BITS | *byte as u64;
        rest = after;
    }
    step(hash, last)
}

const fn step(hash: u64, number: u64) -> u64 {
    // an odd number without pattern
    (hash.rotate_left(5) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}
