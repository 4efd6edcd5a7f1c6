//! Tokens: words, numbers and punctuation with all that later stages ask of them.

use super::word::{Classes, WordId};
use crate::Span;

/// What kind of characters a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    Number,
    Comma,
    /// A full stop, or its full-width form.
    Stop,
    /// `!` or `?` or a run of both.
    Bang,
    Ellipsis,
    Semicolon,
    Colon,
    /// An em dash, an en dash, `--`, or a hyphen between spaces.
    Dash,
    Open,
    Close,
    /// A quotation mark or an apostrophe outside a word.
    Mark,
    Symbol,
}

/// The word class chosen where the token stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum Tag {
    Punctuation,
    Determiner,
    /// A pronoun that can only be a subject, or it, you, this standing alone.
    Pronoun,
    ObjectPronoun,
    Possessive,
    Wh,
    Preposition,
    To,
    Coordinator,
    Subordinator,
    Modal,
    /// A finite form of be, have or do.
    Auxiliary,
    Negation,
    Adverb,
    Adjective,
    Noun,
    Plural,
    Name,
    Number,
    /// A finite full verb, past or present.
    Finite,
    /// A base form: after to, a modal, or in an order.
    Base,
    Ing,
    Participle,
    /// A pronoun with its verb: it's, that's, they're.
    Contraction,
}

macro_rules! set {
    ($(#[$doc:meta])* $set:ident of $item:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub(crate) struct $set(u32);

        impl $set {
            pub(crate) const fn of(items: &[$item]) -> $set {
                let (mut bits, mut rest) = (0, items);
                while let [item, more @ ..] = rest {
                    bits |= 1 << *item as u32;
                    rest = more;
                }
                $set(bits)
            }

            #[inline(always)]
            pub(crate) const fn has(self, item: $item) -> bool {
                self.0 >> item as u32 & 1 != 0
            }
        }
    };
}

set! {
    /// A set of tags as bits: whether a tag is in it is read without a branch.
    Tags of Tag
}

set! {
    /// The same for kinds of characters.
    Kinds of Kind
}

/// The tags of what carries tense: a finite verb, a modal, an auxiliary, or a pronoun with its verb.
pub(crate) const FINITE: Tags = Tags::of(&[Tag::Finite, Tag::Modal, Tag::Auxiliary, Tag::Contraction]);

/// Facts about the characters of a token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape(pub(crate) u8);

impl Shape {
    /// Begins with a capital.
    pub(crate) const CAPITAL: Shape = Shape(1);
    /// Two or more letters, all capital.
    pub(crate) const CAPITALS: Shape = Shape(2);
    /// White space stands before it.
    pub(crate) const SPACED: Shape = Shape(4);
    /// A line end stands before it.
    pub(crate) const NEW_LINE: Shape = Shape(8);
    /// Ends in 's or s'.
    pub(crate) const GENITIVE: Shape = Shape(16);
    /// Ends in a full stop that belongs to it: an abbreviation or an initial.
    pub(crate) const DOTTED: Shape = Shape(32);
    /// Of a mark: it can only open, or it can only close.
    pub(crate) const OPENS: Shape = Shape(64);
    pub(crate) const CLOSES: Shape = Shape(128);
    /// Of a finite verb, as no word is a mark: its subject has not come yet, and may stand behind it.
    pub(crate) const BEFORE_SUBJECT: Shape = Shape(64);
    /// Of a finite verb: it stands second, so that its clause is a main one.
    pub(crate) const SECOND: Shape = Shape(128);

    pub(crate) const fn has(self, other: Shape) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn with(self, other: Shape) -> Shape {
        Shape(self.0 | other.0)
    }

    /// The facts where they are so, else none.
    pub(crate) const fn only_if(self, so: bool) -> Shape {
        Shape(self.0 & (so as u8).wrapping_neg())
    }
}

impl Kind {
    pub(crate) const ALL: &[Kind] = &[
        Kind::Word,
        Kind::Number,
        Kind::Comma,
        Kind::Stop,
        Kind::Bang,
        Kind::Ellipsis,
        Kind::Semicolon,
        Kind::Colon,
        Kind::Dash,
        Kind::Open,
        Kind::Close,
        Kind::Mark,
        Kind::Symbol,
    ];

    /// The name that weights files use.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Kind::Word => "word",
            Kind::Number => "figure",
            Kind::Comma => "comma",
            Kind::Stop => "stop",
            Kind::Bang => "bang",
            Kind::Ellipsis => "ellipsis",
            Kind::Semicolon => "semicolon",
            Kind::Colon => "colon",
            Kind::Dash => "dash",
            Kind::Open => "open",
            Kind::Close => "close",
            Kind::Mark => "mark",
            Kind::Symbol => "symbol",
        }
    }
}

impl Tag {
    pub(crate) const ALL: &[Tag] = &[
        Tag::Punctuation,
        Tag::Determiner,
        Tag::Pronoun,
        Tag::ObjectPronoun,
        Tag::Possessive,
        Tag::Wh,
        Tag::Preposition,
        Tag::To,
        Tag::Coordinator,
        Tag::Subordinator,
        Tag::Modal,
        Tag::Auxiliary,
        Tag::Negation,
        Tag::Adverb,
        Tag::Adjective,
        Tag::Noun,
        Tag::Plural,
        Tag::Name,
        Tag::Number,
        Tag::Finite,
        Tag::Base,
        Tag::Ing,
        Tag::Participle,
        Tag::Contraction,
    ];

    /// The name that weights files use.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Tag::Punctuation => "punctuation",
            Tag::Determiner => "determiner",
            Tag::Pronoun => "pronoun",
            Tag::ObjectPronoun => "object-pronoun",
            Tag::Possessive => "possessive",
            Tag::Wh => "wh",
            Tag::Preposition => "preposition",
            Tag::To => "to",
            Tag::Coordinator => "coordinator",
            Tag::Subordinator => "subordinator",
            Tag::Modal => "modal",
            Tag::Auxiliary => "auxiliary",
            Tag::Negation => "negation",
            Tag::Adverb => "adverb",
            Tag::Adjective => "adjective",
            Tag::Noun => "noun",
            Tag::Plural => "plural",
            Tag::Name => "name",
            Tag::Number => "number",
            Tag::Finite => "finite",
            Tag::Base => "base",
            Tag::Ing => "ing",
            Tag::Participle => "participle",
            Tag::Contraction => "contraction",
        }
    }
}

/// A token of a block.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) classes: Classes,
    pub(crate) word: WordId,
    pub(crate) kind: Kind,
    pub(crate) tag: Tag,
    pub(crate) shape: Shape,
}

impl Token {
    pub(crate) fn span(&self) -> Span {
        Span::new(self.start, self.end)
    }

    pub(crate) fn is(&self, classes: Classes) -> bool {
        self.classes.any(classes)
    }

    pub(crate) fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word | Kind::Number)
    }

    pub(crate) fn is_capital(&self) -> bool {
        self.shape.has(Shape::CAPITAL)
    }

    /// Whether it carries tense.
    pub(crate) fn is_finite(&self) -> bool {
        FINITE.has(self.tag)
    }

    /// Whether it can open or be a subject: a determiner, a noun, a name, a pronoun.
    pub(crate) fn is_nominal(&self) -> bool {
        const NOMINAL: Tags = Tags::of(&[
            Tag::Determiner,
            Tag::Pronoun,
            Tag::Possessive,
            Tag::Noun,
            Tag::Plural,
            Tag::Name,
            Tag::Number,
            Tag::Contraction,
        ]);
        NOMINAL.has(self.tag)
    }
}

/// The span from the first to the last token of a run; `None` for an empty run.
pub(crate) fn span_of(tokens: &[Token]) -> Option<Span> {
    Some(Span::new(tokens.first()?.start, tokens.last()?.end))
}
