//! The table of the names of rules and senses that an article's entries point into.

use super::RuleName;

/// The names that evidence and senses point into, and which lexicon they come from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    pub(crate) language: Box<str>,
    pub(crate) lexicon: Box<str>,
    pub(crate) version: Box<str>,
    pub(crate) rules: Vec<Box<str>>,
    /// The numbers of the names in the order of their letters: what a lexicon finds them by while it is built. A table
    /// of numbers of 16 bits is moved faster than a hash table is made anew at each start.
    pub(crate) sorted: Vec<u16>,
}

impl Names {
    /// The number of a name; `None` where it is not there.
    pub(crate) fn find(&self, name: &str) -> Option<RuleName> {
        self.place(name).ok()
    }

    /// The number of a name, added where it is new; `None` when the table is full.
    pub(crate) fn add(&mut self, name: &str) -> Option<RuleName> {
        match self.place(name) {
            Ok(known) => Some(known),
            Err(place) => {
                let number = u16::try_from(self.rules.len()).ok()?;
                self.rules.push(name.into());
                self.sorted.insert(place, number);
                Some(RuleName(number))
            }
        }
    }

    /// Names the lexicon after one more file of rules: the first one's name and version, and each further one's behind a
    /// plus. A file without a name, or of one that is there, adds nothing.
    pub(crate) fn add_lexicon(&mut self, name: &str, version: &str) {
        let mut known = self.lexicon.split('+').zip(self.version.split('+'));
        if name.is_empty() || known.any(|known| known == (name, version)) {
            return;
        }
        let behind = |all: &str, next: &str| if all.is_empty() { next.into() } else { format!("{all}+{next}").into() };
        (self.lexicon, self.version) = (behind(&self.lexicon, name), behind(&self.version, version));
    }

    /// The number of a name, or where among the sorted ones it would stand.
    fn place(&self, name: &str) -> Result<RuleName, usize> {
        let letters = |number: &u16| self.rules.get(usize::from(*number)).map_or("", |rule| rule);
        let place = self.sorted.binary_search_by(|number| letters(number).cmp(name))?;
        self.sorted.get(place).map(|number| RuleName(*number)).ok_or(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_number() {
        let mut names = Names::default();
        let added: Vec<_> = ["yet", "but", "yet", "", "however"].map(|name| names.add(name)).into();
        assert_eq!(added, [0, 1, 0, 2, 3].map(|number| Some(RuleName(number))));
        assert_eq!(names.find("but"), Some(RuleName(1)));
        assert_eq!(names.find("bu"), None);
    }

    #[test]
    fn a_lexicon_is_named_after_its_files() {
        let mut names = Names::default();
        for (name, version) in [("english", "3"), ("", ""), ("english", "3"), ("mine", "1"), ("english", "4")] {
            names.add_lexicon(name, version);
        }
        assert_eq!((&*names.lexicon, &*names.version), ("english+mine+english", "3+1+4"));
    }
}
