//! The texts that the benches read: articles that a generator writes, or those that the user names.

#![allow(dead_code, reason = "each bench uses what it needs")]

pub(crate) mod hostile;
pub(crate) mod markers;

use std::fs;
use std::path::Path;

/// The environment variable that names a folder of `.txt` files, or a JSONL file whose lines have a `text`.
pub(crate) const CORPUS: &str = "COUNTERPOINT_CORPUS";

/// The sample articles that the generator takes its sentences from.
const SAMPLES: &[&str] = &[
    include_str!("../../tests/articles/analysis.txt"),
    include_str!("../../tests/articles/essay.txt"),
    include_str!("../../tests/articles/letter.txt"),
    include_str!("../../tests/articles/op-ed.txt"),
    include_str!("../../tests/articles/review.txt"),
    include_str!("../../tests/articles/speech.txt"),
];

/// How many articles the generator writes where the user names none, and how long each is in bytes.
const ARTICLES: usize = 800;
const ARTICLE_BYTES: std::ops::Range<usize> = 2_000..10_000;

/// The articles to read: the user's, or generated ones.
pub(crate) fn articles() -> Vec<String> {
    let named = std::env::var(CORPUS).ok().map(|path| read(Path::new(&path)));
    named.unwrap_or_else(|| {
        let mut generator = Generator::new(1);
        (0..ARTICLES).map(|_| generator.article()).collect()
    })
}

fn read(path: &Path) -> Vec<String> {
    if path.is_dir() {
        let entries = fs::read_dir(path).expect("the folder of the corpus is readable");
        let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
        files.sort();
        return files.iter().filter_map(|file| fs::read_to_string(file).ok()).collect();
    }
    let lines = fs::read_to_string(path).expect("the file of the corpus is readable");
    let text = |line: &str| {
        let value: serde_json::Value = serde_json::from_str(line).expect("each line of the corpus is JSON");
        value.get("text").and_then(|text| text.as_str()).map(str::to_owned)
    };
    lines.lines().filter_map(text).collect()
}

/// Writes articles from the sentences of the samples. Half of the longer words are exchanged for others with the same
/// ending, so that no sentence comes twice and no branch predictor can learn the text by heart.
pub(crate) struct Generator {
    state: u64,
    sentences: Vec<Vec<&'static str>>,
    /// Words of more than four letters, sorted by their last two.
    words: Vec<&'static str>,
}

impl Generator {
    pub(crate) fn new(seed: u64) -> Self {
        let paragraphs = SAMPLES.iter().flat_map(|sample| sample.split("\n\n")).filter(|text| text.contains(". "));
        let sentences: Vec<Vec<&str>> =
            paragraphs.flat_map(sentences).map(|sentence| sentence.split_whitespace().collect()).collect();
        let mut words: Vec<&str> = sentences.iter().flatten().copied().filter(|word| is_open(word)).collect();
        words.sort_by_key(|word| ending(word));
        Generator { state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1, sentences, words }
    }

    /// A number below `bound`, by xorshift.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        ((self.state >> 11) as usize) % bound.max(1)
    }

    /// An article with a title, headings and paragraphs.
    pub(crate) fn article(&mut self) -> String {
        let length = ARTICLE_BYTES.start + self.below(ARTICLE_BYTES.len());
        let mut text = self.title();
        while text.len() < length {
            if self.below(8) == 0 {
                text.push_str("\n\n");
                text.push_str(&self.title());
            }
            text.push_str("\n\n");
            self.paragraph(&mut text);
        }
        text
    }

    /// Prose of about this many bytes, as one article.
    pub(crate) fn prose(&mut self, bytes: usize) -> String {
        let mut text = String::with_capacity(bytes + 4_096);
        while text.len() < bytes {
            self.paragraph(&mut text);
            text.push_str("\n\n");
        }
        text.truncate(text.floor_char_boundary_at(bytes));
        text
    }

    /// One sentence of about this many bytes: its stops are commas.
    pub(crate) fn one_sentence(&mut self, bytes: usize) -> String {
        let mut text = self.prose(bytes).replace("\n\n", ", ").to_lowercase();
        text = text.replace(['.', '!', '?'], ",");
        text
    }

    fn title(&mut self) -> String {
        let count = 3 + self.below(5);
        let mut words = Vec::new();
        for _ in 0..count {
            let choice = self.below(self.words.len());
            words.push(self.words[choice]);
        }
        let title = words.join(" ");
        title.chars().take(1).flat_map(char::to_uppercase).chain(title.chars().skip(1)).collect()
    }

    fn paragraph(&mut self, text: &mut String) {
        for number in 0..2 + self.below(5) {
            if number > 0 {
                text.push(' ');
            }
            let sentence = self.below(self.sentences.len());
            for word in 0..self.sentences[sentence].len() {
                if word > 0 {
                    text.push(' ');
                }
                let word = self.sentences[sentence][word];
                text.push_str(if is_open(word) && self.below(2) == 0 { self.other(word) } else { word });
            }
        }
    }

    /// A word with the same ending.
    fn other(&mut self, word: &str) -> &'static str {
        let first = self.words.partition_point(|other| ending(other) < ending(word));
        let count = self.words[first..].partition_point(|other| ending(other) == ending(word));
        let choice = first + self.below(count);
        self.words[choice]
    }
}

/// The sentences of a paragraph, well enough for words to be shuffled.
fn sentences(paragraph: &'static str) -> impl Iterator<Item = &'static str> {
    let mut rest = paragraph;
    std::iter::from_fn(move || {
        let end = rest.match_indices(". ").find(|(at, _)| rest[at + 2..].starts_with(char::is_uppercase));
        let (sentence, after) = rest.split_at(end.map_or(rest.len(), |(at, _)| at + 2));
        rest = after;
        (!sentence.trim().is_empty()).then_some(sentence.trim())
    })
}

fn is_open(word: &str) -> bool {
    word.len() > 4 && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn ending(word: &str) -> &str {
    &word[word.len() - 2..]
}

/// `str::floor_char_boundary`, which is newer than the oldest compiler supported.
trait FloorCharBoundary {
    fn floor_char_boundary_at(&self, at: usize) -> usize;
}

impl FloorCharBoundary for String {
    fn floor_char_boundary_at(&self, at: usize) -> usize {
        (0..=at.min(self.len())).rev().find(|at| self.is_char_boundary(*at)).unwrap_or(0)
    }
}
