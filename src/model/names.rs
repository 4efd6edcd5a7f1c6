//! The table of the names of rules and senses that an article's entries point into.

use std::collections::HashMap;

use super::RuleName;

/// The names that evidence and senses point into, and which lexicon they come from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    pub(crate) language: Box<str>,
    pub(crate) lexicon: Box<str>,
    pub(crate) version: Box<str>,
    pub(crate) rules: Vec<Box<str>>,
    /// The numbers of the names.
    pub(crate) numbers: HashMap<Box<str>, u16>,
}

impl Names {
    /// The number of a name; `None` where it is not there.
    pub(crate) fn find(&self, name: &str) -> Option<RuleName> {
        self.numbers.get(name).copied().map(RuleName)
    }

    /// The number of a name, added where it is new; `None` when the table is full.
    pub(crate) fn add(&mut self, name: &str) -> Option<RuleName> {
        if let Some(known) = self.find(name) {
            return Some(known);
        }
        let number = u16::try_from(self.rules.len()).ok()?;
        self.rules.push(name.into());
        self.numbers.insert(name.into(), number);
        Some(RuleName(number))
    }
}
