//! What the interface promises beside its functions: which traits its types have, and how small they are.

use std::panic::{RefUnwindSafe, UnwindSafe};

use counterpoint::{
    Article, Block, Claim, ClaimId, Evidence, Explanation, Hints, Lexicon, LexiconError, Limit, LimitError, LineColumn,
    Link, Marker, MarkerId, Metadata, Outline, Parser, ParserBuilder, Place, Positions, Quote, QuoteId, Rebuttal,
    RebuttalId, RunnerUp, SentenceId, Session, Source, SourceId, Span, Support, SupportId, Tree,
};

fn shared<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>() {}
fn plain<T: Copy + std::fmt::Debug + PartialEq + Send + Sync + 'static>() {}
fn id<T: Copy + Ord + std::hash::Hash + std::fmt::Debug + Send + Sync + 'static>() {}
fn error<T: std::error::Error + Clone + PartialEq + Send + Sync + 'static>() {}

#[test]
fn all_types_go_to_other_threads_and_outlive_a_panic() {
    shared::<Article<'static>>();
    shared::<Parser>();
    shared::<ParserBuilder>();
    shared::<Session>();
    shared::<Lexicon>();
    shared::<Hints<'static>>();
    shared::<Tree<'static>>();
    shared::<Outline<'static>>();
    shared::<Explanation<'static>>();
    shared::<Place<'static>>();
    shared::<Positions<'static>>();
}

#[test]
fn what_an_article_is_made_of_is_plain_data() {
    plain::<Block>();
    plain::<Claim>();
    plain::<Evidence>();
    plain::<Limit>();
    plain::<LineColumn>();
    plain::<Link>();
    plain::<Marker>();
    plain::<Metadata>();
    plain::<Quote>();
    plain::<Rebuttal>();
    plain::<RunnerUp>();
    plain::<Source>();
    plain::<Span>();
    plain::<Support>();
    id::<ClaimId>();
    id::<MarkerId>();
    id::<QuoteId>();
    id::<RebuttalId>();
    id::<SentenceId>();
    id::<SourceId>();
    id::<SupportId>();
}

#[test]
fn errors_are_errors() {
    error::<LexiconError>();
    error::<LimitError>();
    #[cfg(feature = "serde")]
    error::<counterpoint::WireError>();
}

#[cfg(feature = "serde")]
#[test]
fn articles_are_written_and_read() {
    fn read<T: serde::de::DeserializeOwned>() {}
    fn written<T: serde::Serialize>() {}
    read::<Article<'static>>();
    read::<counterpoint::UncheckedArticle>();
    written::<Article<'static>>();
    written::<counterpoint::Wire<'static>>();
}

/// Ids and spans are so small because an article holds many; a span reaches as far as a text may.
#[test]
fn sizes() {
    assert_eq!((size_of::<Span>(), size_of::<ClaimId>(), size_of::<Option<ClaimId>>()), (8, 4, 4));
    assert_eq!(size_of::<Option<Span>>(), 8);
    assert_eq!(Limit::TextLength.usual(), u32::MAX as usize - 1);
    assert!(size_of::<Article<'static>>() <= 512, "{}", size_of::<Article<'static>>());
}

#[test]
fn every_limit_says_what_was_left_out() {
    let said = [
        "the text is too long; its end was not read",
        "a block is too long; it was read as several",
        "quotation marks nest too deep; the outermost were taken for plain characters",
        "a sentence has too many clauses; the rest of it was left in one piece",
        "too many statements stand before a marker; the furthest were not weighed",
        "there are too many sources; later ones were not told apart",
        "a chain of reasons is too long; it was cut",
        "a tree is too deep; what hangs deeper was made a tree of its own",
    ];
    assert_eq!(Limit::ALL.iter().map(Limit::to_string).collect::<Vec<_>>(), said);
}
