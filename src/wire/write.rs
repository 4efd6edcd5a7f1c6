//! Writing the wire form, field by field, straight from the article.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::SCHEMA;
use super::field::{FieldSet, WireField};
use super::rows::{LexiconRow, List, MetadataRow, View};
use super::tree::TreeRows;
use crate::Article;
use crate::model::BlockKind;

/// The wire form of an article, to be written whole or in part; [`Article::wire`] hands it out.
///
/// ```
/// use counterpoint::WireField;
///
/// let article = counterpoint::parse("");
/// let wire = article.wire().id("a1").fields(&[WireField::Claims, WireField::Rebuttals]);
/// assert_eq!(serde_json::to_string(&wire)?, r#"{"id":"a1","claims":[],"rebuttals":[]}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use = "a view does nothing until it is serialised"]
pub struct Wire<'a, Id = ()> {
    article: &'a Article<'a>,
    id: Option<Id>,
    fields: FieldSet,
    text: bool,
    evidence: bool,
}

impl Article<'_> {
    /// The wire form of this article, with text and evidence until they are switched off.
    ///
    /// Serialising the article itself gives the whole of it.
    pub fn wire(&self) -> Wire<'_> {
        Wire { article: self, id: None, fields: FieldSet::ALL, text: true, evidence: true }
    }
}

impl<'a, Id> Wire<'a, Id> {
    /// With `"id"` in front of everything else: whatever names the article in your program.
    pub fn id<Other: Serialize>(self, id: Other) -> Wire<'a, Other> {
        let Wire { article, fields, text, evidence, .. } = self;
        Wire { article, id: Some(id), fields, text, evidence }
    }

    /// With the text, or without it. What was written without it cannot be read back.
    pub fn text(self, text: bool) -> Self {
        Wire { text, ..self }
    }

    /// With the evidence of every decision, or without. What was written without it reads back as an article that
    /// has none, and so is not equal to this one.
    pub fn evidence(self, evidence: bool) -> Self {
        Wire { evidence, ..self }
    }

    /// With these top-level fields and no others, in the order of the wire form. Only what has them all can be read
    /// back.
    pub fn fields(self, fields: &[WireField]) -> Self {
        Wire { fields: FieldSet::of(fields), ..self }
    }

    fn field<S: SerializeStruct>(&self, field: WireField, out: &mut S) -> Result<(), S::Error> {
        let article = self.article;
        let found = &article.found;
        let view = View { article, evidence: self.evidence };
        let key = field.name();
        match field {
            WireField::Schema => out.serialize_field(key, &SCHEMA),
            WireField::Text => out.serialize_field(key, article.text()),
            WireField::Language => out.serialize_field(key, article.language()),
            WireField::Lexicon => out.serialize_field(key, &LexiconRow::of(article)),
            WireField::LanguageFit => out.serialize_field(key, &article.language_fit()),
            WireField::Blocks => out.serialize_field(key, &List { view, items: &found.blocks }),
            WireField::Title => out.serialize_field(key, &article.title()),
            WireField::Standfirst => out.serialize_field(key, &article.standfirst()),
            WireField::Headings => out.serialize_field(key, &BlocksOf(article, BlockKind::Heading)),
            WireField::Paragraphs => out.serialize_field(key, &BlocksOf(article, BlockKind::Paragraph)),
            WireField::Sentences => out.serialize_field(key, &found.sentences),
            WireField::Metadata => out.serialize_field(key, &MetadataRow::of(article)),
            WireField::Markers => out.serialize_field(key, &List { view, items: &found.markers }),
            WireField::Sources => out.serialize_field(key, &List { view, items: &found.sources }),
            WireField::Quotes => out.serialize_field(key, &List { view, items: &found.quotes }),
            WireField::Claims => out.serialize_field(key, &List { view, items: &found.claims }),
            WireField::Rebuttals => out.serialize_field(key, &List { view, items: &found.rebuttals }),
            WireField::Supports => out.serialize_field(key, &List { view, items: &found.supports }),
            WireField::Tree => out.serialize_field(key, &TreeRows(article)),
            WireField::Limits => out.serialize_field(key, &List { view, items: &found.limits }),
        }
    }
}

impl<Id: Serialize> Serialize for Wire<'_, Id> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = if self.text { self.fields } else { self.fields.without(WireField::Text) };
        let count = fields.iter().count() + usize::from(self.id.is_some());
        let mut out = serializer.serialize_struct("Article", count)?;
        if let Some(id) = &self.id {
            out.serialize_field("id", id)?;
        }
        for field in fields.iter() {
            self.field(field, &mut out)?;
        }
        out.end()
    }
}

/// Writes the whole article: every field, with text and evidence.
impl Serialize for Article<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.wire().serialize(serializer)
    }
}

/// The spans of the blocks of one kind.
struct BlocksOf<'a>(&'a Article<'a>, BlockKind);

impl Serialize for BlocksOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let of_kind = self.0.blocks().iter().filter(|block| block.kind == self.1);
        serializer.collect_seq(of_kind.map(|block| block.span))
    }
}
