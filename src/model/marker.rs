//! Expressions that signal how a statement relates to another.

use super::{RuleName, Slice};
use crate::Span;

/// What kind of expression a marker is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarkerClass {
    /// An explicit connective as the Penn Discourse Treebank annotates them ("however", "if .. then").
    Connective,
    /// An argumentative phrase ("the real reason", "has nothing to do with").
    Phrase,
    /// A sign that somebody else speaks ("according to", "critics say").
    Attribution,
}

/// What a marker does where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Function {
    /// It counters a statement.
    Rebuttal,
    /// It gives a ground or draws a conclusion.
    Support,
    /// It names who says something.
    Attribution,
    /// It orders the text ("first", "in conclusion").
    Structure,
    /// It relates statements in another way ("then", "if", "and").
    Other,
}

/// What a marker says, as a path: a PDTB-3 sense in lower case (`comparison.concession`), or `phrase.denial` and the
/// like for phrases that have none.
///
/// Webber, Prasad, Lee, Joshi 2019, *The Penn Discourse Treebank 3.0 Annotation Manual*. The name is read with
/// [`Article::sense`](crate::Article::sense).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sense(pub(crate) RuleName);

/// An expression that signals how a statement relates to another.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Marker {
    /// What kind of expression it is.
    pub class: MarkerClass,
    /// The bytes from its first word to its last; its parts are read with
    /// [`Article::marker_spans`](crate::Article::marker_spans).
    pub span: Span,
    /// The parts of a discontinuous marker ("if .. then"); empty for one that is in one piece.
    pub(crate) spans: Slice,
    /// What it says.
    pub sense: Sense,
    /// A second reading that the text does not exclude.
    pub also: Option<Sense>,
    /// What it does here.
    pub function: Function,
    /// How likely it is that it works as a marker here, 0 to 1.
    pub confidence: f32,
    pub(crate) evidence: Slice,
}
