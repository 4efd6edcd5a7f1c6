//! Reads the text of an article that argues and returns what it claims, what is said against it and with which words,
//! what is quoted, and who stands behind it all.
//!
//! ```
//! use counterpoint::{Holder, RebuttalKind};
//!
//! let text = "Some analysts say that the tram is a luxury. However, it carries more people than the bridge ever did.";
//! let article = counterpoint::parse(text);
//!
//! let [rebuttal] = article.rebuttals() else { panic!("one thing is said against another") };
//! assert_eq!(rebuttal.kind, RebuttalKind::Denial, "an author grants what is hers, not what others say");
//!
//! let upheld = article.claim(rebuttal.claim).expect("the article gave the id out");
//! let countered = rebuttal.target.and_then(|id| article.claim(id)).expect("the text states what is countered");
//! assert_eq!(article.slice(upheld.span), "it carries more people than the bridge ever did");
//! assert_eq!(article.slice(countered.span), "the tram is a luxury");
//! assert_eq!(upheld.holder, Holder::Author);
//! assert!(matches!(countered.holder, Holder::Source(_)), "the analysts say it, not the author");
//!
//! let marker = rebuttal.marker.and_then(|id| article.marker(id)).expect("a word signals it");
//! assert_eq!(article.slice(marker.span), "However");
//! assert_eq!(article.sense(marker.sense), "comparison.concession");
//!
//! println!("{}", article.outline()); // the claim–rebuttal tree, for a person
//! ```
//!
//! No model is downloaded, nothing goes over the network, and the same text gives the same answer every time. Every
//! decision names the rules and the bytes it rests on: see [`Article::explain`].
//!
//! # The main types
//!
//! | type | what it is for |
//! |---|---|
//! | [`parse`] | from a text to its [`Article`], with the built-in English lexicon; it takes any text and cannot fail |
//! | [`Article`] | the text with everything found in it: [claims](Article::claims), [rebuttals](Article::rebuttals), [supports](Article::supports), [quotes](Article::quotes), [sources](Article::sources), [markers](Article::markers), [sentences](Article::sentences), [blocks](Article::blocks) |
//! | [`Claim`], [`Rebuttal`], [`Support`] | a statement that can be doubted; what is said against what; what is given as a ground for what |
//! | [`Tree`], [`Outline`] | the claims as trees: a view of that graph to walk in, and the same for a person to read |
//! | [`Html`], [`Svg`] | an article as a page that needs nothing else, and its map of claims and rebuttals |
//! | [`Parser`], [`Session`] | a parser with a lexicon and options of your own; a parser that keeps its buffers from text to text |
//! | [`Hints`] | the title or byline that a feed knows already |
//! | [`Lexicon`], [`Language`] | the words that argue: your own rules, merged into those of a language |
//! | [`Dot`], [`Mermaid`], [`Argdown`], [`Aif`], [`Xaif`], [`Brat`], [`WebAnnotations`], [`Markdown`] | the same for other programs; [the formats](docs::formats) have a chapter |
//! | [`Explanation`], [`Place`] | why a decision was taken; what is at a place, and why no rebuttal is |
//! | [`Positions`] | from bytes to lines and columns, characters and UTF-16 |
//!
//! All offsets are bytes of the text as it was given. Types of the article hold [spans](Span) and ids, never strings:
//! [`Article::slice`] reads them. An article borrows its text; [`Article::into_owned`] makes one that does not.
//!
//! ```
//! let parser = counterpoint::Parser::builder().min_confidence(0.5).build();
//! let mut session = parser.session(); // one for each thread
//! for text in ["Buses are slow.\n\nYet they are cheap.", "Although trams are dear, they last."] {
//!     let article = session.parse(text);
//!     let tree = article.tree();
//!     for (depth, id) in tree.walk() {
//!         let words = article.claim(id).map_or("", |claim| article.slice(claim.span));
//!         println!("{:1$}{words}", "", 2 * depth);
//!     }
//! }
//! ```
//!
//! # What it is not
//!
//! * No judge of truth: it says what a text claims and counters, not who is right.
//! * No language model and no parser of whole syntax: it reads the words that signal an argument, and where they stand.
//!   What is argued without any such word is found only where the order of the text tells it. Much of what a careful
//!   reader draws is beyond it; [how much](docs::accuracy) is measured.
//! * English, and [German](Language::German). Another language is [a folder of data files](docs::languages) away.
//! * Made for prose that argues: op-eds, analyses, essays, speeches. Of a novel or a table it makes little sense, though
//!   it reads them.
//!
//! # Reading on
//!
//! [`docs::design`] is the way through the house, [`docs::lexicon`] teaches the format of rules in ten minutes,
//! [`docs::formats`] says what other programs can read, [`docs::accuracy`] how right it is and where it fails,
//! [`docs::languages`] how to add a language. The programs in `examples/` are meant to be used: `outline`, `report`,
//! `explain`, `corpus`, `convert`, `custom_lexicon`, `evaluate`.
//!
//! # Features
//!
//! * `serde` (default): the wire form. [`Article`] serialises as one JSON object, and one that is read back has every
//!   span and every id checked. Without it the crate still parses.
//! * `schema`: [`UncheckedArticle`] implements `schemars::JsonSchema`. The package has the result in
//!   `schema/article.json`.
//!
//! # Policy
//!
//! The lowest Rust version is 1.85; raising it is a minor release. What the parser finds in a text may change with any
//! release, as rules and weights improve: [`Article::lexicon`] says which lexicon made a result. The types, the wire
//! form and the format of lexicon files follow semantic versioning. The library starts no threads, prints nothing, and
//! opens no files.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod article;
#[cfg(feature = "bench")]
#[doc(hidden)]
pub mod bench;
mod buffer;
mod claim;
pub mod docs;
mod equality;
mod error;
mod explain;
mod export;
#[cfg(feature = "fit")]
#[doc(hidden)]
pub mod fit;
mod lexicon;
mod marker;
mod model;
mod names;
mod parser;
mod position;
mod print;
mod quote;
#[cfg(test)]
mod sample;
mod span;
mod text;
mod tree;
#[cfg(feature = "serde")]
mod wire;
#[cfg(feature = "work")]
#[doc(hidden)]
pub mod work;
#[cfg(not(feature = "work"))]
mod work;

pub use article::Article;
#[cfg(feature = "serde")]
pub use error::WireError;
pub use error::{LexiconError, LimitError};
pub use explain::{Explanation, Item, Place, WhyNot};
pub use export::{Aif, Argdown, Brat, Dot, Html, Markdown, Mermaid, Outline, Part, Style, Svg, WebAnnotations, Xaif};
pub use lexicon::{Language, Lexicon};
pub use model::*;
pub use parser::{Parser, ParserBuilder, Session, parse};
pub use position::{LineColumn, Positions};
pub use span::Span;
pub use text::Hints;
pub use tree::{Link, Tree};
#[cfg(feature = "serde")]
pub use wire::{UncheckedArticle, UnknownField, Wire, WireField};

/// The examples of the README, which are tested like all others.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
