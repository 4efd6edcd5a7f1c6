//! Past a limit the parse goes on and says so; `try_parse` makes it an error.

use counterpoint::{Limit, LimitError, Parser, parse};

fn reached(text: &str) -> Vec<Limit> {
    parse(text).limits_reached().to_vec()
}

#[test]
fn an_ordinary_article_reaches_none() {
    assert_eq!(reached(include_str!("articles/op-ed.txt")), []);
    assert!(Parser::new().try_parse("It is late. However, we stay.").is_ok());
}

#[test]
fn a_long_text_is_read_up_to_the_limit() {
    let text = "The tax is fair. However, “nobody” pays it. It is läte.";
    for most in 0..=text.len() + 1 {
        let parser = Parser::builder().max_text_length(most).build();
        let article = parser.parse(text);
        let cut = most < text.len();
        assert_eq!(article.text(), text);
        assert_eq!(article.limits_reached(), if cut { [Limit::TextLength].as_slice() } else { &[] }, "{most}");
        assert!(article.sentences().iter().chain(article.blocks().iter().map(|block| &block.span)).all(|span| {
            span.end() <= most && text.is_char_boundary(span.start()) && text.is_char_boundary(span.end())
        }));
        assert_eq!(parser.try_parse(text).err().map(|error: LimitError| error.limit), cut.then_some(Limit::TextLength));
    }
}

#[test]
fn a_limit_is_named() {
    let parser = Parser::builder().max_text_length(4).build();
    let error = parser.try_parse("It is late.").unwrap_err();
    assert_eq!(error.to_string(), "the text is too long; its end was not read");
}

#[test]
fn a_sentence_of_too_many_clauses() {
    let clauses = |count: usize| format!("{}it ends.", "the rain falls, but the sun shines; ".repeat(count));
    assert_eq!(reached(&clauses(10)), []);
    assert_eq!(reached(&clauses(100)), [Limit::SentenceClauses]);
}

#[test]
fn marks_that_nest_too_deep() {
    let nested = |depth: usize| {
        let opening: String = (0..depth).map(|at| if at % 2 == 0 { "“He said ‘" } else { "“she said ‘" }).collect();
        format!("{opening}yes{}", "’”".repeat(depth))
    };
    assert_eq!(reached(&nested(2)), []);
    assert_eq!(reached(&nested(20)), [Limit::QuoteDepth]);
}

#[test]
fn more_sources_than_are_told_apart() {
    let name = |mut number: usize| {
        let mut name = String::from("Q");
        for _ in 0..4 {
            name.push(char::from(b'a' + (number % 26) as u8));
            number /= 26;
        }
        name
    };
    let said = |at: usize| format!("Ann {} said that the plan was wrong.", name(at));
    let text: Vec<_> = (0..20_100).map(said).collect();
    assert_eq!(reached(&text[..100].join("\n\n")), []);
    assert_eq!(reached(&text.join("\n\n")), [Limit::Sources]);
}

#[test]
fn a_session_forgets_the_limits_of_the_text_before() {
    let mut session = Parser::new().session();
    assert_eq!(session.parse(&"“‘".repeat(30)).limits_reached(), [Limit::QuoteDepth]);
    assert_eq!(session.parse("“It is late,” she said.").limits_reached(), []);
}
