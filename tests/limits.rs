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
        let parser = Parser::builder().limit(Limit::TextLength, most).build();
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
    let parser = Parser::builder().limit(Limit::TextLength, 4).build();
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

/// A text that reaches each limit when it is set low: the limit, the bound, and the text.
const LOW: &[(Limit, usize, &str)] = &[
    (Limit::TextLength, 20, "The tax is fair. However, nobody pays it."),
    (Limit::BlockLength, 20, "The tax is fair. However, nobody pays it."),
    (Limit::QuoteDepth, 1, "“He said ‘yes’ to it,” she said."),
    (Limit::SentenceClauses, 2, "The rain falls, but the sun shines, and so the grass grows; it is green."),
    (Limit::Targets, 1, "The tax is fair. The road is bad. However, nobody pays for it."),
    (Limit::Sources, 1, "Ann Lee said that the plan was wrong. Tom Baker said that the plan was right."),
    (Limit::SupportChain, 0, "The road is bad because the tax is low."),
];

#[test]
fn each_limit_is_reached_where_it_is_set_low() {
    for (limit, most, text) in LOW {
        assert_eq!(reached(text), [], "{limit:?}");
        let parser = Parser::builder().limit(*limit, *most).min_confidence(0.0).build();
        assert_eq!(parser.parse(text).limits_reached(), [*limit], "{limit:?}");
        let error = parser.try_parse(text).unwrap_err();
        assert_eq!((error.limit, error.to_string()), (*limit, limit.to_string()));
    }
}

#[test]
fn no_bound_is_too_low_or_too_high() {
    let text = format!("{}\n\n“He said ‘yes’,” she said.", include_str!("articles/op-ed.txt"));
    for limit in Limit::ALL {
        for most in [0, 1, 2, 3, 300, usize::MAX] {
            let parser = Parser::builder().limit(*limit, most).build();
            let article = parser.parse(&text);
            let others = article.limits_reached().iter().filter(|reached| *reached != limit).count();
            assert_eq!(others, 0, "{limit:?} {most}");
            if most == usize::MAX {
                assert_eq!(article.limits_reached(), [], "{limit:?}");
            }
        }
    }
}

#[test]
fn a_long_block_is_read_as_several() {
    let text = "The tax is fair. However, “nobody” pays it. It is läte.\n\nOr so.";
    for most in 1..=text.len() {
        let parser = Parser::builder().limit(Limit::BlockLength, most).build();
        let article = parser.parse(text);
        let blocks: Vec<_> = article.blocks().iter().map(|block| article.slice(block.span)).collect();
        // a character may be longer than the bound
        assert!(most < 3 || blocks.iter().all(|block| block.len() <= most), "{most}: {blocks:?}");
        let (kept, all) = (blocks.concat(), text.split_whitespace().collect::<String>());
        assert_eq!(kept.split_whitespace().collect::<String>(), all, "{most}");
    }
}

#[test]
fn no_tree_is_deeper_than_the_limit() {
    let letters = |at: usize| format!("{at}").bytes().map(|digit| char::from(digit - b'0' + b'a')).collect::<String>();
    let chain = |count: usize| -> String {
        (0..count).map(|at| format!("However, the r{} road is wrong.\n\n", letters(at))).collect()
    };
    for (count, expected) in [(20, &[][..]), (300, &[Limit::TreeDepth][..])] {
        let text = chain(count);
        let article = parse(&text);
        let tree = article.tree();
        let deepest = tree.walk().map(|(depth, _)| depth).max();
        assert!(deepest > Some(5) && deepest <= Some(Limit::TreeDepth.usual()), "{deepest:?}");
        assert_eq!(tree.walk().count() + tree.loose().len(), article.claims().len());
        assert_eq!(article.limits_reached(), expected, "{count}");
    }
}

#[test]
fn a_session_forgets_the_limits_of_the_text_before() {
    let mut session = Parser::new().session();
    assert_eq!(session.parse(&"“‘".repeat(30)).limits_reached(), [Limit::QuoteDepth]);
    assert_eq!(session.parse("“It is late,” she said.").limits_reached(), []);
}
