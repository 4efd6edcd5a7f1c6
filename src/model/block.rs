//! The layout of an article: its blocks, and what its metadata lines say.

use super::Slice;
use crate::Span;

/// What a block of the layout is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockKind {
    /// The article's title.
    Title,
    /// The sentence under the title that says what the article is about.
    Standfirst,
    /// A heading of a section.
    Heading,
    /// A paragraph of prose.
    Paragraph,
    /// An item of a list.
    ListItem,
    /// A quotation set off as a block of its own.
    BlockQuote,
    /// A line that says where the article comes from: author, date, address, disclaimer.
    Metadata,
}

/// One block of the layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The bytes of the block without the white space around it, with its mark-up (`#`, `-`, `>`).
    pub span: Span,
    /// Headings: 1 for the highest. List items and block quotes: the depth of nesting, from 1. Else 0.
    pub level: u8,
}

/// What the metadata lines of a republished article say, as spans of the words themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metadata {
    pub(crate) authors: Slice,
    /// The date as written; no year is invented.
    pub date: Option<Span>,
    /// The outlet it first appeared in.
    pub publication: Option<Span>,
    /// The original address.
    pub url: Option<Span>,
    /// The disclaimer.
    pub disclaimer: Option<Span>,
}
