//! Quotation marks around what an outline quotes.

/// The words without quotation marks around them.
pub(super) fn bare(words: &str) -> &str {
    words.trim_matches(['"', '“', '”', '„', '«', '»'])
}

/// The words in curly quotation marks, whatever marks stood around them, without a comma that only led on to the cue.
pub(super) fn quoted(words: &str) -> String {
    format!("“{}”", bare(words).trim_end_matches(','))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_set_once() {
        let cases = [
            ("it is late,", "“it is late”"),
            ("\"it is late.\"", "“it is late.”"),
            ("“late”", "“late”"),
            ("«tard»", "“tard”"),
            ("the “late” bus", "“the “late” bus”"),
            ("", "“”"),
        ];
        for (words, expected) in cases {
            assert_eq!(quoted(words), expected);
        }
    }
}
