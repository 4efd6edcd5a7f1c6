//! The names of kinds and roles, as the wire form, the outline and the documentation write them.

use std::fmt;

use crate::model::{
    BlockKind, Function, Limit, MarkerClass, Polarity, QuoteKind, RebuttalKind, Role, SourceKind, Stance, SupportKind,
};

/// A value that is a fixed name in the wire form.
#[cfg_attr(not(feature = "serde"), expect(dead_code, reason = "only the wire form reads names back"))]
pub(crate) trait Named: Copy + 'static {
    /// Every value.
    const ALL: &'static [Self];
    /// Every name, in the same order.
    const NAMES: &'static [&'static str];

    /// The name of this value.
    fn name(self) -> &'static str;

    /// The value of this name; `None` where there is none.
    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.name() == name)
    }
}

macro_rules! named {
    ($($kind:ident { $($value:ident $name:literal)* })*) => {$(
        impl Named for $kind {
            const ALL: &'static [Self] = &[$($kind::$value),*];
            const NAMES: &'static [&'static str] = &[$($name),*];

            fn name(self) -> &'static str {
                match self { $($kind::$value => $name),* }
            }
        }
    )*};
}

#[cfg(feature = "serde")]
pub(crate) use named;

named! {
    BlockKind {
        Title "title" Standfirst "standfirst" Heading "heading" Paragraph "paragraph" ListItem "list_item"
        BlockQuote "block_quote" Metadata "metadata"
    }
    MarkerClass { Connective "connective" Phrase "phrase" Attribution "attribution" }
    Function {
        Rebuttal "rebuttal" Support "support" Attribution "attribution" Structure "structure" Other "other"
    }
    SourceKind {
        Person "person" Group "group" Organisation "organisation" Outlet "outlet" Document "document"
    }
    QuoteKind { Direct "direct" Mixed "mixed" Indirect "indirect" Scare "scare" Block "block" }
    Role { Thesis "thesis" Claim "claim" Premise "premise" }
    Polarity { Asserted "asserted" Conceded "conceded" Denied "denied" Hypothetical "hypothetical" }
    Stance { Pro "pro" Opp "opp" }
    RebuttalKind {
        Denial "denial" Correction "correction" Concession "concession" Contrast "contrast" Undercut "undercut"
    }
    SupportKind { Reason "reason" Evidence "evidence" Example "example" Consequence "consequence" }
    Limit {
        TextLength "text_length" BlockLength "block_length" QuoteDepth "quote_depth"
        SentenceClauses "sentence_clauses" Targets "targets" Sources "sources" SupportChain "support_chain"
        TreeDepth "tree_depth"
    }
}

/// What is printed by its name.
macro_rules! shown {
    ($($kind:ident)*) => {$(
        impl $kind {
            /// The name that the wire form, the outline and the documentation give it.
            pub fn name(self) -> &'static str {
                Named::name(self)
            }
        }

        impl fmt::Display for $kind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }
    )*};
}

shown! { BlockKind MarkerClass Function SourceKind QuoteKind Role Polarity Stance RebuttalKind SupportKind }
