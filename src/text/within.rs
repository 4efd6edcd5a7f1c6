//! What a run of tokens holds at all: a rule that asks for what is not there need not look for it.

use super::token::{Kind, Shape, Token};
use super::word::Classes;

/// The classes, kinds and shapes that any token of a run has.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Within {
    classes: Classes,
    /// A bit for each kind, by its number.
    kinds: u32,
    /// The shapes of words; what the same bits say of marks is left out.
    shapes: Shape,
}

impl Within {
    pub(crate) fn of(tokens: &[Token]) -> Within {
        tokens.iter().fold(Within::default(), |all, token| Within {
            classes: all.classes.or(token.classes),
            kinds: all.kinds | 1 << token.kind as u32,
            shapes: all.shapes.with(token.shape.only_if(token.is_word())),
        })
    }

    /// Whether a token has one of the classes.
    pub(crate) fn has(&self, classes: Classes) -> bool {
        self.classes.any(classes)
    }

    /// Whether a token is of the kind.
    pub(crate) fn has_kind(&self, kind: Kind) -> bool {
        self.kinds & (1 << kind as u32) != 0
    }

    /// Whether a word has one of the shapes.
    pub(crate) fn has_shape(&self, shape: Shape) -> bool {
        self.shapes.has(shape)
    }
}
