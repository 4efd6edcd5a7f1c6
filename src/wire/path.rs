//! Where in the wire form a check stands, put into words only when it fails.

use std::fmt;

use crate::error::{WireError, WireFault};

/// A field of the wire form, as the steps from the top; it lives on the stack of the check that stands there.
#[derive(Clone, Copy)]
pub(super) struct Path<'p> {
    before: Option<&'p Path<'p>>,
    step: Step,
}

#[derive(Clone, Copy)]
enum Step {
    Key(&'static str),
    Index(usize),
}

impl Path<'_> {
    /// A top-level field.
    pub(super) fn top(key: &'static str) -> Path<'static> {
        Path { before: None, step: Step::Key(key) }
    }

    /// A field of the object here.
    pub(super) fn key(&self, key: &'static str) -> Path<'_> {
        Path { before: Some(self), step: Step::Key(key) }
    }

    /// An entry of the array here.
    pub(super) fn index(&self, index: usize) -> Path<'_> {
        Path { before: Some(self), step: Step::Index(index) }
    }

    /// The error that this field has this fault.
    pub(super) fn error(&self, fault: WireFault) -> WireError {
        WireError::new(self.to_string(), fault)
    }
}

impl fmt::Display for Path<'_> {
    /// The recursion is as deep as the wire form nests, which is four: `claims[3].evidence[0].span`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(before) = self.before {
            before.fmt(f)?;
        }
        match (self.step, self.before) {
            (Step::Key(key), None) => f.write_str(key),
            (Step::Key(key), Some(_)) => write!(f, ".{key}"),
            (Step::Index(index), _) => write!(f, "[{index}]"),
        }
    }
}
