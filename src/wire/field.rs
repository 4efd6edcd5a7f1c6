//! The top-level fields of the wire form, for programs that want only some.

use std::fmt;
use std::str::FromStr;

use crate::names::{Named, named};

/// A top-level field of the wire form, to choose with [`Wire::fields`](super::Wire::fields).
///
/// ```
/// use counterpoint::WireField;
///
/// assert_eq!("claims".parse(), Ok(WireField::Claims));
/// let error = "claim".parse::<WireField>().unwrap_err();
/// assert!(error.to_string().starts_with("`claim` is not a field; expected one of schema, text, language,"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WireField {
    /// `"schema"`: the number of the wire form.
    Schema,
    /// `"text"`: the text that all spans point into.
    Text,
    /// `"language"`: the language of the lexicon.
    Language,
    /// `"lexicon"`: its name and version.
    Lexicon,
    /// `"language_fit"`: how far the text looks like prose in that language.
    LanguageFit,
    /// `"blocks"`: the layout.
    Blocks,
    /// `"title"`: the span of the first title block.
    Title,
    /// `"standfirst"`: the span of the first standfirst block.
    Standfirst,
    /// `"headings"`: the spans of the headings, without title and standfirst.
    Headings,
    /// `"paragraphs"`: the spans of the paragraphs.
    Paragraphs,
    /// `"sentences"`: the spans of the sentences.
    Sentences,
    /// `"metadata"`: what the metadata lines say.
    Metadata,
    /// `"markers"`.
    Markers,
    /// `"sources"`.
    Sources,
    /// `"quotes"`.
    Quotes,
    /// `"claims"`.
    Claims,
    /// `"rebuttals"`.
    Rebuttals,
    /// `"supports"`.
    Supports,
    /// `"tree"`: the parent of each claim, and the edge it hangs by.
    Tree,
    /// `"limits"`: the bounds that the text passed.
    Limits,
}

named! {
    WireField {
        Schema "schema" Text "text" Language "language" Lexicon "lexicon" LanguageFit "language_fit" Blocks "blocks"
        Title "title" Standfirst "standfirst" Headings "headings" Paragraphs "paragraphs" Sentences "sentences"
        Metadata "metadata" Markers "markers" Sources "sources" Quotes "quotes" Claims "claims"
        Rebuttals "rebuttals" Supports "supports" Tree "tree" Limits "limits"
    }
}

impl WireField {
    /// Every field, in the order of the wire form.
    pub const ALL: &'static [WireField] = <WireField as Named>::ALL;

    /// The key in the wire form.
    pub fn name(self) -> &'static str {
        Named::name(self)
    }
}

impl fmt::Display for WireField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for WireField {
    type Err = UnknownField;

    fn from_str(name: &str) -> Result<WireField, UnknownField> {
        WireField::named(name).ok_or_else(|| UnknownField { name: name.into() })
    }
}

/// A name that is no top-level field of the wire form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{name}` is not a field; expected one of {}", <WireField as Named>::NAMES.join(", "))]
pub struct UnknownField {
    name: Box<str>,
}

/// A set of fields.
#[derive(Clone, Copy, Debug)]
pub(super) struct FieldSet(u32);

impl FieldSet {
    pub(super) const ALL: FieldSet = FieldSet(u32::MAX);

    pub(super) fn of(fields: &[WireField]) -> FieldSet {
        FieldSet(fields.iter().fold(0, |set, field| set | field.bit()))
    }

    pub(super) fn without(self, field: WireField) -> FieldSet {
        FieldSet(self.0 & !field.bit())
    }

    pub(super) fn iter(self) -> impl Iterator<Item = WireField> {
        WireField::ALL.iter().copied().filter(move |field| self.0 & field.bit() != 0)
    }
}

impl WireField {
    /// One bit of a set; there are fewer than 32 fields.
    fn bit(self) -> u32 {
        1 << self as u32
    }
}

const _: () = assert!(WireField::ALL.len() < 32);

/// The kinds of holders.
pub(super) const HOLDERS: &[&str] = &["author", "source", "opponent"];
