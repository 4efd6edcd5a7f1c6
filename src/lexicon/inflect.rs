//! The regular forms of English words, by the rules of spelling.

/// The forms of a regular verb: third person, past, -ing. `doubled` writes the last consonant twice (stop, stopped).
pub(crate) fn verb(base: &str, doubled: bool) -> [String; 3] {
    let last = if doubled { base.chars().last() } else { None };
    let stem: String = base.chars().chain(last).collect();
    let past = match ending(base) {
        Ending::E => joined(base, "d"),
        Ending::ConsonantY => joined(trimmed(base), "ied"),
        _ => joined(&stem, "ed"),
    };
    let ing = match ending(base) {
        Ending::E if base.ends_with("ie") => joined(base.get(..base.len() - 2).unwrap_or(base), "ying"),
        Ending::E if !(base.ends_with("ee") || base.ends_with("oe") || base.ends_with("ye")) => {
            joined(trimmed(base), "ing")
        }
        _ => joined(&stem, "ing"),
    };
    [with_s(base), past, ing]
}

/// The word with the ending of the plural or of the third person.
pub(crate) fn with_s(word: &str) -> String {
    match ending(word) {
        Ending::ConsonantY => joined(trimmed(word), "ies"),
        Ending::Hiss => joined(word, "es"),
        _ => joined(word, "s"),
    }
}

/// A form is one allocation: thousands of them are made when a lexicon is built.
fn joined(stem: &str, ending: &str) -> String {
    [stem, ending].concat()
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
            assert_eq!(verb(base, doubled), forms.map(String::from), "{base}");
        }
    }

    #[test]
    fn plurals() {
        for (one, many) in [("party", "parties"), ("class", "classes"), ("day", "days"), ("hero", "heroes")] {
            assert_eq!(with_s(one), many);
        }
    }
}
