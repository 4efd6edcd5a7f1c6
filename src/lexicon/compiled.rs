//! What takes time when a lexicon is built: made from its files, or read from an image that was made of the same files.

use super::compile::Compiler;
use super::format;
#[cfg(test)]
use super::image::write_distinct;
use super::image::{Image, hash, image};
use super::index::Index;
use super::inflect::Paradigms;
use super::language::{FileKind, Language};
use super::pattern::Rule;
use super::program::Program;
use super::weights::{self, Line, Template};
use super::word_list::WordLists;
use super::words::Reader;
use crate::error::LexiconError;
use crate::model::{MarkerClass, Names, RebuttalKind, RuleName, Sense, SupportKind};
use crate::text::key::Key;
use crate::text::token::{Kind, Tag};
use crate::text::word::{Classes, WordId, WordTable};

/// The words, rules and weights of a language.
#[derive(Clone, Debug, Default)]
pub(crate) struct Compiled {
    pub(crate) words: WordTable,
    /// How many of the words are listed; those behind them are known because a rule names them.
    pub(crate) listed: usize,
    pub(crate) lists: WordLists,
    pub(crate) names: Names,
    pub(crate) rules: Vec<Rule>,
    pub(crate) program: Program,
    pub(crate) index: Index,
    pub(crate) weights: Vec<Line>,
}

impl Compiled {
    /// Makes it from the files of the language.
    pub(crate) fn build(language: Language, paradigms: &Paradigms) -> Result<Compiled, LexiconError> {
        let mut built = Compiled::default();
        let Compiled { words, listed, lists, names, rules, program, index, weights } = &mut built;
        names.language = language.code().into();
        let mut reader = Reader::new(paradigms, words, lists);
        for (origin, text) in language.files(FileKind::Words) {
            reader.read(origin, text)?;
        }
        *listed = words.len();
        let mut compiler = Compiler::new(words, names, rules, program);
        for (origin, text) in language.files(FileKind::Rules) {
            let file = format::read(origin, text)?;
            compiler.add(&file).map_err(|(offset, problem)| LexiconError::at(origin, text, offset, problem))?;
        }
        for (origin, text) in language.files(FileKind::Weights) {
            *weights = weights::lines(origin, text, words, names)?;
        }
        *index = Index::build(rules, program, words);
        Ok(built)
    }

    /// Reads it from the image of the language; `None` where that was not made of the files as they are.
    pub(crate) fn stored(language: Language) -> Option<Compiled> {
        Compiled::of_image(language.image(), language.hash())
    }

    /// Reads it from an image of files with this hash.
    fn of_image(image: &[u8], files: u64) -> Option<Compiled> {
        let (head, mut body) = image.split_first_chunk()?;
        if u64::from_le_bytes(*head) != hash(files, body) {
            return None;
        }
        Compiled::read(&mut body).filter(|_| body.is_empty())
    }

    /// Its image: a hash of the files that it was made of and of what follows, then all its parts.
    #[cfg(test)]
    fn to_image(&self, files: u64) -> Vec<u8> {
        let mut body = Vec::new();
        self.write(&mut body);
        let mut image = hash(files, &body).to_le_bytes().to_vec();
        image.append(&mut body);
        image
    }
}

image!(struct Compiled { words, listed, lists, names, rules, program, index, weights });
image!(struct Names { language, lexicon, version, rules, sorted });
image!(struct RuleName { 0 });
image!(struct Sense { 0 });
image!(struct WordId { 0 });
image!(struct Classes { 0 });
image!(
    enum MarkerClass {
        Connective,
        Phrase,
        Attribution,
    }
);
image!(
    enum RebuttalKind {
        Denial,
        Correction,
        Concession,
        Contrast,
        Undercut,
    }
);
image!(
    enum SupportKind {
        Reason,
        Evidence,
        Example,
        Consequence,
    }
);
image!(enum Tag of ALL);
image!(enum Kind of ALL);
image!(enum Template of ALL);

/// The words in the order of their numbers, behind the classes that they have: many have the same. Their places in the
/// table follow from their letters.
impl Image for WordTable {
    #[cfg(test)]
    fn write(&self, image: &mut Vec<u8>) {
        let (letters, classes): (Vec<_>, Vec<_>) = self.iter().unzip();
        let numbers = write_distinct(&classes, image);
        self.len().write(image);
        for (word, number) in letters.into_iter().zip(numbers) {
            number.write(image);
            word.bytes().count().write(image);
            image.extend(word.bytes());
        }
    }

    fn read(image: &mut &[u8]) -> Option<Self> {
        let classes: Vec<Classes> = Image::read(image)?;
        let length = usize::read(image)?;
        let mut table = WordTable::with_room(length);
        for _ in 0..length {
            let classes = classes.get(usize::read(image)?)?;
            let letters = usize::read(image)?;
            table.push(Key::first(image, letters)?, *classes)?;
            *image = image.get(letters..)?;
        }
        Some(table)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::super::Lexicon;
    use super::*;

    /// A hash that files might have, and an image of files with it.
    const FILES: u64 = 7;
    static IMAGE: LazyLock<Vec<u8>> = LazyLock::new(|| built(Language::German).to_image(FILES));

    /// Makes what the crate holds of a language anew from its files.
    fn built(language: Language) -> Compiled {
        let lists = &Lexicon::of(language).inner().lists;
        let paradigms = Paradigms::read(lists).expect("the forms are right");
        Compiled::build(language, &paradigms).expect("the files are right")
    }

    #[test]
    fn the_images_are_of_the_files() {
        for &language in Language::ALL {
            let fresh = built(language).to_image(language.hash()) == language.image();
            assert!(
                fresh,
                "the image of {language:?} is not of its files, so that its first use takes ten times as long: run \
                 `cargo test --lib write_the_images -- --ignored`"
            );
        }
    }

    #[test]
    #[ignore = "writes the images of all lexicons into the sources"]
    fn write_the_images() {
        for &language in Language::ALL {
            let (origin, _) = language.files(FileKind::Words).next().expect("every language has words");
            let folder = origin.split('/').next().expect("the first part is always there");
            let path = format!("{}/src/lexicon/{folder}/lexicon.image", env!("CARGO_MANIFEST_DIR"));
            std::fs::write(path, built(language).to_image(language.hash())).expect("the sources can be written");
        }
    }

    #[test]
    fn what_is_read_is_what_was_built() {
        for &language in Language::ALL {
            let built = built(language);
            let read = Compiled::of_image(&built.to_image(FILES), FILES).expect("it was just written");
            // every array of it, and what is not in the image but follows from it
            assert!(format!("{built:?}") == format!("{read:?}"), "{language:?}");
        }
    }

    #[test]
    fn an_image_of_other_files_is_refused() {
        assert!(Compiled::of_image(&IMAGE, FILES).is_some());
        assert!(Compiled::of_image(&IMAGE, FILES + 1).is_none());
        assert!(Compiled::of_image(&[], FILES).is_none());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn a_damaged_image_is_refused(at in 0_usize.., flip in 1_u8.., end in 0_usize..) {
            let mut image = IMAGE.clone();
            let length = image.len();
            prop_assert!(Compiled::of_image(&image[..end % length], FILES).is_none());
            image[at % length] ^= flip;
            prop_assert!(Compiled::of_image(&image, FILES).is_none());
        }

        /// Were the hash of a damaged image right by chance, there would still be no panic.
        #[test]
        fn reading_is_total(at in 0_usize.., flip in 1_u8.., end in 0_usize..) {
            let mut body = IMAGE[size_of::<u64>()..].to_vec();
            let length = body.len();
            prop_assert!(Compiled::read(&mut &body[..end % length]).is_none());
            body[at % length] ^= flip;
            let _ = Compiled::read(&mut &*body);
        }
    }
}
