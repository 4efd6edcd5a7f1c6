//! How often a session that has read before asks for memory: a number that does not grow with the text.

use allocation_counter::measure;
use counterpoint::Parser;

/// The arrays of an article.
const ARRAYS: u64 = 12;

/// Lists of a parse that are not kept from text to text: those of the layout and of the tree. Those that grow by
/// doubling ask once more for each time the text doubles.
const LISTS: u64 = 160;

const ARTICLE: &str = include_str!("articles/op-ed.txt");

#[test]
fn a_warm_session_allocates_a_constant_number_of_times() {
    let mut session = Parser::new().session();
    for text in [ARTICLE.to_owned(), ARTICLE.repeat(40)] {
        for _ in 0..2 {
            let article = session.parse(&text);
            session.recycle(article);
        }
        let counted = measure(|| {
            let article = session.parse(&text);
            session.recycle(article);
        });
        assert!(counted.count_total <= LISTS, "recycled: {} for {} bytes", counted.count_total, text.len());
        let _taken = session.parse(&text);
        let counted = measure(|| drop(session.parse(&text)));
        let most = ARRAYS + LISTS;
        assert!(counted.count_total <= most, "not recycled: {} for {} bytes", counted.count_total, text.len());
    }
}

#[test]
fn an_article_and_what_it_takes_to_read_it_are_small() {
    let text = ARTICLE.repeat(40);
    let mut session = Parser::new().session();
    drop(session.parse(&text));
    let counted = measure(|| drop(session.parse(&text)));
    let most = 4 * text.len() as u64;
    assert!(counted.bytes_max <= most, "{} bytes at the peak for {} of text", counted.bytes_max, text.len());
}
