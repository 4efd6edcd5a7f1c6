//! How often a parse asks for memory, and how much: numbers that do not grow with the text, and a part of it.

use allocation_counter::measure;
use counterpoint::Parser;

/// The arrays of an article, of which some have room for the first blocks and then for the rest.
const ARRAYS: u64 = 12;

/// Lists of the stages, which are not kept from a text that is longer than most. Those that grow by doubling ask once more
/// for each time the text doubles.
const LISTS: u64 = 200;

const ARTICLE: &str = include_str!("articles/op-ed.txt");

/// Articles with metadata lines, lists, letters and quotations.
const ARTICLES: &[&str] = &[
    ARTICLE,
    include_str!("articles/analysis.txt"),
    include_str!("articles/essay.txt"),
    include_str!("articles/letter.txt"),
    include_str!("articles/review.txt"),
    include_str!("articles/speech.txt"),
];

#[test]
fn a_session_that_gets_its_articles_back_allocates_nothing() {
    let mut session = Parser::new().session();
    let mut round = || {
        for text in ARTICLES {
            let article = session.parse(text);
            session.recycle(article);
        }
    };
    round();
    round();
    assert_eq!(measure(round).count_total, 0);
}

#[test]
fn an_article_that_is_kept_costs_its_arrays() {
    let mut session = Parser::new().session();
    for text in ARTICLES.iter().chain(ARTICLES) {
        drop(session.parse(text));
        let counted = measure(|| drop(session.parse(text)));
        assert!(counted.count_total <= 2 * ARRAYS, "{} for {} bytes", counted.count_total, text.len());
    }
}

#[test]
fn a_long_text_costs_a_number_of_allocations_that_does_not_grow() {
    let mut session = Parser::new().session();
    for times in [80, 320] {
        let text = ARTICLE.repeat(times);
        drop(session.parse(&text));
        let counted = measure(|| drop(session.parse(&text)));
        assert!(counted.count_total <= ARRAYS + LISTS, "{} for {} bytes", counted.count_total, text.len());
    }
}

#[test]
fn an_article_and_what_it_takes_to_read_it_are_small() {
    let parser = Parser::new();
    for times in [20, 80, 320] {
        let text = ARTICLE.repeat(times);
        let most = 4 * text.len() as u64;
        let counted = measure(|| drop(parser.parse(&text)));
        assert!(counted.bytes_max <= most, "{} bytes at the peak for {} of text", counted.bytes_max, text.len());
        let mut session = parser.session();
        for _ in 0..2 {
            let counted = measure(|| drop(session.parse(&text)));
            let kept = times == 20;
            assert!(kept || counted.bytes_max <= most, "{} bytes, {} of text", counted.bytes_max, text.len());
        }
    }
}
