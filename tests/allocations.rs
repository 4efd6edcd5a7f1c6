//! How often a parse asks for memory, and how much: numbers that do not grow with the text, and a part of it.

use allocation_counter::measure;
use counterpoint::{Article, Parser};

/// The arrays of an article, of which some have room for the first blocks and then for the rest.
const ARRAYS: u64 = 12;

/// Lists of the stages, which are not kept from a text that is longer than most. Those that grow by doubling ask once more
/// for each time the text doubles.
const LISTS: u64 = 200;

/// The most memory that a parse takes at its peak, in times its text: of a text of some length; of the first 4 KB of an
/// article, where a paragraph counts, on an average; and of the same with what a session keeps for the next text.
const PEAK: f64 = 3.8;
const SHORT_PEAK: f64 = 5.0;
const FIRST_PEAK: f64 = 9.2;

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

/// The beginning of an article, up to the end of a paragraph.
fn beginning(article: &str, most: usize) -> &str {
    let ends = article.match_indices("\n\n").map(|(at, _)| at).take_while(|at| *at <= most);
    article.get(..ends.last().unwrap_or(0)).unwrap_or("")
}

/// The peak of a parse, in times the text.
fn peak<'t>(text: &'t str, parse: impl FnOnce(&'t str) -> Article<'t>) -> f64 {
    measure(|| drop(parse(text))).bytes_max as f64 / text.len() as f64
}

#[test]
fn a_short_article_and_what_it_takes_to_read_it_are_small() {
    let parser = Parser::new();
    let texts = ARTICLES.iter().map(|article| beginning(article, 4 << 10));
    let peaks =
        texts.map(|text| (peak(text, |text| parser.parse(text)), peak(text, |text| parser.session().parse(text))));
    let (alone, first) = peaks.fold((0.0, 0.0), |sum, peaks| (sum.0 + peaks.0, sum.1 + peaks.1));
    let (alone, first) = (alone / ARTICLES.len() as f64, first / ARTICLES.len() as f64);
    assert!(alone <= SHORT_PEAK, "{alone} times the text");
    assert!(first <= FIRST_PEAK, "{first} times the text in a session");
}

#[test]
fn an_article_and_what_it_takes_to_read_it_are_small() {
    let parser = Parser::new();
    for times in [4, 20, 80, 320] {
        let text = ARTICLE.repeat(times);
        let alone = peak(&text, |text| parser.parse(text));
        assert!(alone <= PEAK, "{alone} times {} bytes", text.len());
        let mut session = parser.session();
        for _ in 0..2 {
            let peak = peak(&text, |text| session.parse(text));
            assert!(times <= 20 || peak <= PEAK, "{peak} times {} bytes in a session", text.len());
        }
    }
}
