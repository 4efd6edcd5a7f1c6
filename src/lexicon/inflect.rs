//! The regular forms of words, by the rows that a language lists for their endings.

use std::collections::BTreeMap;

use crate::text::key::LONGEST_WORD;
use crate::text::lists::{List, Lists};
use crate::text::word::{Classes, class_named};

/// The bytes kept of a form: more than of the longest known word, so that a longer one stays too long to be known.
const LONGEST: usize = LONGEST_WORD + 8;

/// The forms of words by the section that lists them and by their ending.
#[derive(Clone, Debug, Default)]
pub(crate) struct Paradigms {
    sections: BTreeMap<Box<str>, Paradigm>,
}

/// The forms of the words of a section.
#[derive(Clone, Debug, Default)]
pub(crate) struct Paradigm {
    /// Those with the longest ending first.
    rows: Vec<Row>,
}

/// What becomes of words with an ending.
#[derive(Clone, Debug)]
struct Row {
    ending: Box<str>,
    /// How many bytes of the ending are no part of the stem.
    cut: usize,
    forms: Vec<Shape>,
}

/// A form: what stands before the stem and after it.
#[derive(Clone, Debug)]
struct Shape {
    before: Box<str>,
    after: Box<str>,
    /// With what stood before the bar of a separable word in front.
    prefixed: bool,
    /// The last letter of the stem is written twice.
    doubled: bool,
    classes: Classes,
}

impl Paradigms {
    /// The rows of a language: `section ending: shape class, ..`, where a hyphen in the ending stands where the stem ends
    /// (`verb t-en`), and in a shape `~` for the stem, `=` for its last letter once more, `^` for what stands before
    /// the bar of a word.
    pub(crate) fn read(lists: &Lists) -> Result<Paradigms, String> {
        let mut paradigms = Paradigms::default();
        for entry in lists.of(List::Form) {
            let problem = || format!("expected `section ending: shape class`, found `{}: {}`", entry.key, entry.text);
            let (section, ending) = entry.key.split_once(' ').ok_or_else(problem)?;
            let (kept, cut) = ending.split_once('-').ok_or_else(problem)?;
            let mut words = entry.text.split(' ');
            let (before, after) = words.next().and_then(|shape| shape.split_once('~')).ok_or_else(problem)?;
            let mut classes = Classes::NONE;
            for name in words {
                classes = classes.or(class_named(name)?);
            }
            let shape = Shape {
                before: before.trim_start_matches('^').into(),
                after: after.trim_start_matches('=').into(),
                prefixed: before.starts_with('^'),
                doubled: after.starts_with('='),
                classes,
            };
            let ending = format!("{kept}{cut}");
            let Paradigm { rows } = paradigms.sections.entry(section.into()).or_default();
            match rows.iter_mut().find(|row| *row.ending == *ending) {
                Some(row) => row.forms.push(shape),
                None => rows.push(Row { ending: ending.into(), cut: cut.len(), forms: vec![shape] }),
            }
        }
        for paradigm in paradigms.sections.values_mut() {
            paradigm.rows.sort_by_key(|row| std::cmp::Reverse(row.ending.len()));
        }
        Ok(paradigms)
    }

    /// The forms of the words of a section; `None` where they have none but themselves.
    pub(crate) fn of(&self, section: &str) -> Option<&Paradigm> {
        self.sections.get(section)
    }
}

impl Paradigm {
    /// Calls `found` with each form of a word.
    pub(crate) fn forms(&self, word: &str, mut found: impl FnMut(&[u8], Classes) -> Option<()>) -> Option<()> {
        let (prefix, word) = word.split_once('|').unwrap_or(("", word));
        let Some(row) = self.rows.iter().find(|row| word.ends_with(&*row.ending)) else { return Some(()) };
        let stem = word.get(..word.len() - row.cut)?;
        let last = stem.char_indices().next_back().and_then(|(at, _)| stem.get(at..)).unwrap_or("");
        row.forms.iter().try_for_each(|shape| {
            let prefix = if shape.prefixed { prefix } else { "" };
            let form = Form::of(&[prefix, &shape.before, stem, if shape.doubled { last } else { "" }, &shape.after]);
            // a form too long for the table is as unknown as one that is not listed
            if form.length <= LONGEST_WORD { found(form.as_bytes(), shape.classes) } else { Some(()) }
        })
    }
}

/// A form of a word in a place of its own: thousands are made when a lexicon is built, and each is read once.
struct Form {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Form {
    fn of(parts: &[&str]) -> Form {
        let mut form = Form { bytes: [0; LONGEST], length: 0 };
        for part in parts {
            let kept = part.as_bytes().get(..part.len().min(LONGEST - form.length)).unwrap_or(&[]);
            let end = form.length + kept.len();
            if let Some(place) = form.bytes.get_mut(form.length..end) {
                place.copy_from_slice(kept);
            }
            form.length = end;
        }
        form
    }

    fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or(&[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(paradigms: &Paradigms, section: &str, word: &str) -> Vec<String> {
        let mut found = Vec::new();
        let paradigm = paradigms.of(section).expect("the section has rows");
        let all = paradigm.forms(word, |form, _| {
            found.push(String::from_utf8_lossy(form).into_owned());
            Some(())
        });
        assert_eq!(all, Some(()), "{word}");
        found
    }

    #[test]
    fn regular_words_of_english() {
        let paradigms = Paradigms::read(&Lists::english()).expect("the file is right");
        let cases = [
            ("verb", "argue", "argue argues argued arguing"),
            ("verb", "deny", "deny denies denied denying"),
            ("verb*", "stop", "stop stops stopped stopping"),
            ("verb", "agree", "agree agrees agreed agreeing"),
            ("verb", "die", "die dies died dying"),
            ("verb", "push", "push pushes pushed pushing"),
            ("verb", "play", "play plays played playing"),
            ("noun", "party", "party parties"),
            ("noun", "class", "class classes"),
            ("noun", "day", "day days"),
            ("noun", "hero", "hero heroes"),
        ];
        for (section, word, expected) in cases {
            assert_eq!(forms(&paradigms, section, word).join(" "), expected, "{word}");
        }
    }

    #[test]
    fn a_bar_parts_what_a_verb_leaves_behind() {
        let mut lists = Lists::default();
        let rows = "[form]\nverb.separable -en: ^~en verb.base, ^ge~t verb.participle, ~t verb.third\n";
        assert_eq!(lists.read(rows), Ok(()));
        let paradigms = Paradigms::read(&lists).expect("the rows are right");
        assert_eq!(forms(&paradigms, "verb.separable", "ab|lehnen"), ["ablehnen", "abgelehnt", "lehnt"]);
    }

    #[test]
    fn rows_that_say_nothing_are_refused() {
        for (rows, problem) in [
            ("verb: ~s verb.third", "expected `section ending: shape class`, found `verb: ~s verb.third`"),
            ("verb -: s verb.third", "expected `section ending: shape class`, found `verb -: s verb.third`"),
            ("verb -: ~s verb.fourth", "expected the name of a word class, found `verb.fourth`"),
        ] {
            let mut lists = Lists::default();
            assert_eq!(lists.read(&format!("[form]\n{rows}\n")), Ok(()));
            assert_eq!(Paradigms::read(&lists).map(|_| ()), Err(problem.into()));
        }
    }
}
