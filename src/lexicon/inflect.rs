//! The regular forms of English words, by the rules of spelling.

use crate::text::word::LONGEST_WORD;

/// A form of a word in a place of its own: thousands are made when a lexicon is built, and each is read once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    bytes: [u8; LONGEST],
    length: usize,
}

/// The bytes kept of a form: more than of the longest known word, so that a longer one stays too long to be known.
const LONGEST: usize = LONGEST_WORD + 8;

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

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or(&[])
    }
}

/// The forms of a regular verb: third person, past, -ing. `doubled` writes the last consonant twice (stop, stopped).
pub(crate) fn verb(base: &str, doubled: bool) -> [Form; 3] {
    let last = base.char_indices().next_back().filter(|_| doubled).and_then(|(at, _)| base.get(at..)).unwrap_or("");
    let past = match ending(base) {
        Ending::E => Form::of(&[base, "d"]),
        Ending::ConsonantY => Form::of(&[trimmed(base), "ied"]),
        _ => Form::of(&[base, last, "ed"]),
    };
    let ing = match ending(base) {
        Ending::E if base.ends_with("ie") => Form::of(&[trimmed(trimmed(base)), "ying"]),
        Ending::E if !(base.ends_with("ee") || base.ends_with("oe") || base.ends_with("ye")) => {
            Form::of(&[trimmed(base), "ing"])
        }
        _ => Form::of(&[base, last, "ing"]),
    };
    [with_s(base), past, ing]
}

/// The word with the ending of the plural or of the third person.
pub(crate) fn with_s(word: &str) -> Form {
    match ending(word) {
        Ending::ConsonantY => Form::of(&[trimmed(word), "ies"]),
        Ending::Hiss => Form::of(&[word, "es"]),
        _ => Form::of(&[word, "s"]),
    }
}

enum Ending {
    E,
    ConsonantY,
    /// s, x, z, ch, sh, and o after a consonant
    Hiss,
    Other,
}

fn ending(word: &str) -> Ending {
    let mut letters = word.bytes().rev();
    let (last, before) = (letters.next().unwrap_or(0), letters.next().unwrap_or(0));
    let vowel = matches!(before, b'a' | b'e' | b'i' | b'o' | b'u');
    match last {
        b'e' => Ending::E,
        b'y' if !vowel => Ending::ConsonantY,
        b's' | b'x' | b'z' => Ending::Hiss,
        b'h' if matches!(before, b'c' | b's') => Ending::Hiss,
        b'o' if !vowel => Ending::Hiss,
        _ => Ending::Other,
    }
}

fn trimmed(word: &str) -> &str {
    word.get(..word.len().saturating_sub(1)).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_verbs() {
        let cases = [
            ("argue", false, ["argues", "argued", "arguing"]),
            ("deny", false, ["denies", "denied", "denying"]),
            ("stop", true, ["stops", "stopped", "stopping"]),
            ("agree", false, ["agrees", "agreed", "agreeing"]),
            ("die", false, ["dies", "died", "dying"]),
            ("push", false, ["pushes", "pushed", "pushing"]),
            ("play", false, ["plays", "played", "playing"]),
        ];
        for (base, doubled, forms) in cases {
            assert_eq!(verb(base, doubled), forms.map(|form| Form::of(&[form])), "{base}");
        }
    }

    #[test]
    fn plurals() {
        for (one, many) in [("party", "parties"), ("class", "classes"), ("day", "days"), ("hero", "heroes")] {
            assert_eq!(with_s(one).as_bytes(), many.as_bytes());
        }
    }
}
