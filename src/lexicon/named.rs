//! Enums whose values have names in the lexicon's files.

macro_rules! named {
    ($(#[$doc:meta])* $type:ident { $($variant:ident $name:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub(crate) enum $type { $($variant),* }

        impl $type {
            pub(crate) const ALL: &[$type] = &[$($type::$variant),*];

            pub(crate) const fn name(self) -> &'static str {
                match self { $($type::$variant => $name),* }
            }
        }
    };
}

pub(crate) use named;
