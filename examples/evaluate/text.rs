//! A text as its words, which is what spans are compared by.

use std::collections::BTreeSet;

/// A span as annotated texts write it: the first byte, and the one after the last.
pub(crate) type Bytes = (usize, usize);

/// Words by their number in the text.
pub(crate) type Words = BTreeSet<usize>;

/// What does not count at the edges of a unit or of reported words, besides white space.
const EDGE: &[char] = &[
    '"', '“', '”', '„', '«', '»', '\'', '‘', '’', '`', ',', '.', ';', ':', '!', '?', '-', '–', '—', '(', ')', '[', ']',
    '…', ' ', '\t', '\r', '\n',
];

/// What joins two runs of letters into one word.
const JOINTS: &[char] = &['\'', '’', '-'];

/// A text with the places of its words.
pub(crate) struct Text<'t> {
    text: &'t str,
    words: Vec<Bytes>,
}

impl<'t> Text<'t> {
    pub(crate) fn new(text: &'t str) -> Text<'t> {
        let mut words: Vec<Bytes> = Vec::new();
        let mut run: Option<Bytes> = None;
        // the end of a word that a joint follows, so that letters after it go on with the word
        let mut joined: Option<usize> = None;
        for (at, letter) in text.char_indices() {
            let after = at + letter.len_utf8();
            if letter.is_alphanumeric() || letter == '_' {
                run = match (run, joined) {
                    (Some((start, end)), _) if end == at => Some((start, after)),
                    (Some((start, _)), Some(joint)) if joint == at => Some((start, after)),
                    (old, _) => {
                        words.extend(old);
                        Some((at, after))
                    }
                };
            } else if JOINTS.contains(&letter) && run.is_some_and(|(_, end)| end == at) {
                joined = Some(after);
            }
        }
        words.extend(run);
        Text { text, words }
    }

    /// The words of a span; empty where it does not fit the text.
    pub(crate) fn slice(&self, (start, end): Bytes) -> &'t str {
        self.text.get(start..end).unwrap_or("")
    }

    /// The span without white space at its edges.
    pub(crate) fn trimmed(&self, span: Bytes) -> Bytes {
        self.without(span, char::is_whitespace)
    }

    /// The span without white space, quotation marks and punctuation at its edges.
    pub(crate) fn stripped(&self, span: Bytes) -> Bytes {
        self.without(span, |letter| EDGE.contains(&letter))
    }

    fn without(&self, span: Bytes, drop: impl Fn(char) -> bool) -> Bytes {
        let whole = self.slice(span);
        let body = whole.trim_start_matches(&drop);
        let start = span.0 + whole.len() - body.len();
        (start, start + body.trim_end_matches(&drop).len())
    }

    /// What reported words are compared by: stripped, and without a leading "that".
    pub(crate) fn content(&self, span: Bytes) -> Bytes {
        let (start, end) = self.stripped(span);
        let that = self.text.as_bytes().get(start..end.min(start + 5)).unwrap_or(&[]);
        if that.eq_ignore_ascii_case(b"that ") { self.stripped((start + 5, end)) } else { (start, end) }
    }

    /// The numbers of the words that the spans touch.
    pub(crate) fn words(&self, spans: impl IntoIterator<Item = Bytes>) -> Words {
        let numbers = spans.into_iter().flat_map(|(start, end)| {
            let first = self.words.partition_point(|word| word.1 <= start);
            let last = self.words.partition_point(|word| word.0 < end);
            first..last.max(first)
        });
        numbers.collect()
    }

    /// The letters of a word.
    pub(crate) fn word(&self, number: usize) -> &'t str {
        self.words.get(number).map_or("", |word| self.slice(*word))
    }
}

/// How much of the larger of two runs of words both share, 0 to 1.
fn overlap(left: &Words, right: &Words) -> f64 {
    let both = left.intersection(right).count();
    both as f64 / left.len().max(right.len()).max(1) as f64
}

/// Pairs gold with predicted runs that overlap by half or more, one to one, the best pairs first: for each gold run the
/// number of the predicted one.
pub(crate) fn pairs(gold: &[Words], predicted: &[Words]) -> Vec<Option<usize>> {
    let mut likely = Vec::new();
    for (at, own) in gold.iter().enumerate() {
        for (other, words) in predicted.iter().enumerate() {
            let shared = overlap(own, words);
            if shared >= 0.5 {
                likely.push((shared, at, other));
            }
        }
    }
    likely.sort_by(|one, two| two.0.total_cmp(&one.0).then((one.1, one.2).cmp(&(two.1, two.2))));
    let mut of_gold = vec![None; gold.len()];
    let mut used = BTreeSet::new();
    for (_, at, other) in likely {
        if of_gold[at].is_none() && used.insert(other) {
            of_gold[at] = Some(other);
        }
    }
    of_gold
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_runs_of_letters_and_their_joints() {
        let cases = [
            ("It isn’t so-called.", &["It", "isn’t", "so-called"][..]),
            ("'tis -- a_b 4.5%", &["tis", "a_b", "4", "5"]),
            ("rock-'n'-roll", &["rock", "n", "roll"]),
            ("“naïve”—ends-", &["naïve", "ends"]),
            ("", &[]),
        ];
        for (text, words) in cases {
            let read = Text::new(text);
            let found: Vec<&str> = (0..read.words.len()).map(|number| read.word(number)).collect();
            assert_eq!(found, words, "{text}");
        }
    }

    #[test]
    fn edges_do_not_count() {
        let text = Text::new(" “That taxes rise,” ");
        assert_eq!(text.slice(text.trimmed((0, 24))), "“That taxes rise,”");
        assert_eq!(text.slice(text.stripped((0, 24))), "That taxes rise");
        assert_eq!(text.slice(text.content((0, 24))), "taxes rise");
    }

    #[test]
    fn the_best_pairs_come_first() {
        let words = |run: std::ops::Range<usize>| run.collect::<Words>();
        let gold = [words(0..4), words(4..8)];
        assert_eq!(pairs(&gold, &[words(0..5), words(4..8)]), [Some(0), Some(1)]);
        assert_eq!(pairs(&gold, &[words(0..8), words(1..4)]), [Some(1), Some(0)]);
        assert_eq!(pairs(&gold, &[words(0..9)]), [None, None]);
    }
}
