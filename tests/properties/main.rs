//! What holds for every text, on texts made up at random: prose, hostile text, any characters.

mod laws;
mod texts;

use counterpoint::{Article, BlockKind, Limit, Parser, Session, parse};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

/// Few, so that all tests take seconds; `PROPTEST_CASES=20000 cargo test --test properties` looks harder.
fn cases() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(2000), failure_persistence: None, ..ProptestConfig::default() }
}

fn keeps_the_laws(article: &Article<'_>) -> Result<(), TestCaseError> {
    let broken = laws::broken(article);
    prop_assert!(broken.is_empty(), "{}\nin {:?}", broken.join("\n"), article.text());
    Ok(())
}

/// Marks that close in the midst of a clause, and sentences that are said again.
#[test]
fn laws_hold_where_they_once_did_not() {
    for text in [
        "The fare is a mistake.\n\nThe fare is good for trade, e.g. in fish, although the price fell: \u{201c}The cost, $3.8 million, \
         is a mistake.\u{201d} she said.",
        "\u{201c}I know,\u{201d} he said, \u{201c}that the idea may serve trade, e.g. in fish, as the minister told the board.not \
         \u{201d} Yet the cost, $3.8 million, cannot be small, she said.",
        "The fare is a mistake, not because they are poor but because they are bored.\n\nThe fare is a mistake, not because they \
         are poor but because they are bored. The real reason is that the fare is a mistake. However, the fare is a mistake.\n\n> \
         However, the fare is a mistake. Nevertheless, the fare is a mistake, not because they are poor but because they are bored.",
    ] {
        for least in [0.0, 0.5] {
            let parser = Parser::builder().min_confidence(least).build();
            let broken = laws::broken(&parser.parse(text));
            assert!(broken.is_empty(), "{text}: {broken:?}");
        }
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn laws_hold(text in texts::text()) {
        keeps_the_laws(&parse(&text))?;
    }

    #[test]
    fn laws_hold_when_all_claims_are_kept(text in texts::text()) {
        let parser = Parser::builder().min_confidence(0.0).build();
        keeps_the_laws(&parser.parse(&text))?;
    }

    #[test]
    fn laws_hold_for_a_cut_text(text in texts::text(), most in 0..400_usize) {
        let parser = Parser::builder().limit(Limit::TextLength, most).build();
        let article = parser.parse(&text);
        let end = article.blocks().last().map_or(0, |block| block.span.end());
        prop_assert!(end <= most);
let cut = article.limits_reached().contains(&Limit::TextLength);
        prop_assert_eq!(cut, most < text.len());
    }

    #[test]
    fn a_text_has_one_article(before in texts::text(), text in texts::text()) {
        let parser = Parser::new();
        let article = parser.parse(&text);
        let mut session: Session = parser.session();
        session.parse(&before);
        prop_assert_eq!(&session.parse(&text), &article);
        let elsewhere = std::thread::scope(|scope| scope.spawn(|| parser.parse(&text)).join());
        prop_assert_eq!(&elsewhere.unwrap(), &article);
        prop_assert_eq!(&article.clone().into_owned(), &article);
    }

    #[test]
    fn line_ends_do_not_matter(text in prop_oneof![texts::prose(), texts::spoilt()]) {
        let unix = text.replace("\r\n", "\n").replace('\r', " ");
        let dos = unix.replace('\n', "\r\n");
        let (unix, dos) = (structure(&parse(&unix)), structure(&parse(&dos)));
        let differs = unix.iter().zip(&dos).find(|(unix, dos)| unix != dos);
        prop_assert_eq!(differs, None);
        prop_assert_eq!(unix.len(), dos.len());
    }

    #[test]
    fn a_further_paragraph_changes_nothing_far_back(text in texts::prose(), more in texts::prose()) {
        let longer = format!("{text}\n\n{more}");
        let (before, after) = (parse(&text), parse(&longer));
        far_back(&before, &after)?;
    }

    #[test]
    #[cfg(feature = "serde")]
    fn the_wire_form_is_read_back_equal(text in texts::text(), all in any::<bool>()) {
        let parser = Parser::builder().min_confidence(if all { 0.0 } else { 0.5 }).build();
        let article = parser.parse(&text);
        let json = serde_json::to_string(&article).unwrap();
        match serde_json::from_str::<Article<'static>>(&json) {
            Ok(again) => prop_assert_eq!(again, article),
            Err(error) => return Err(TestCaseError::fail(format!("{error}\nin {text:?}"))),
        }
    }
}

/// More words than 16 bits count, in one sentence.
#[test]
fn laws_hold_for_an_endless_sentence() {
    let text = "however, she said that the boat is not old but slow, and ".repeat(7_000);
    keeps_the_laws(&parse(&text)).unwrap();
}

/// The words of a span, without the white space that line ends are.
fn words(article: &Article<'_>, span: counterpoint::Span) -> String {
    article.slice(span).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// All that is found, told without offsets.
fn structure(article: &Article<'_>) -> Vec<String> {
    let said = |span| words(article, span);
    let blocks = article.blocks().iter().map(|block| format!("{:?} {} {}", block.kind, block.level, said(block.span)));
    let sentences = article.sentences().iter().map(|span| said(*span));
    let markers = article.markers().iter().map(|marker| {
        format!("{:?} {} {} {}", marker.class, article.sense(marker.sense), said(marker.span), marker.confidence)
    });
    let quotes = article.quotes().iter().map(|quote| {
        format!("{:?} {} {} {:?} {:?}", quote.kind, said(quote.span), said(quote.content), quote.source, quote.inside)
    });
    let sources = article.sources().iter().map(|source| format!("{:?} {}", source.kind, said(source.name)));
    let claims = article.claims().iter().map(|claim| {
        format!("{:?} {:?} {:?} {} {}", claim.role, claim.polarity, claim.holder, said(claim.span), claim.confidence)
    });
    let rebuttals =
        article.rebuttals().iter().map(|edge| format!("{:?} {:?} {:?}", edge.kind, edge.claim, edge.target));
    let supports = article.supports().iter().map(|edge| format!("{:?} {:?} {:?}", edge.kind, edge.claim, edge.target));
    let parts = blocks.chain(sentences).chain(markers).chain(quotes);
    parts.chain(sources).chain(claims).chain(rebuttals).chain(supports).collect()
}

/// How many blocks at the end of a text may change when it goes on.
const OPEN_BLOCKS: usize = 2;

/// What stands more than two blocks before the end is the same when the text goes on, with two exceptions. Metadata
/// lines are told by being near the end, so a text that has any may differ. And whether a line without a mark is a
/// title, a standfirst or a heading hangs on the whole text, so what stands in such a line may differ.
fn far_back(before: &Article<'_>, after: &Article<'_>) -> Result<(), TestCaseError> {
    let plain = |article: &Article<'_>| article.blocks().iter().all(|block| block.kind != BlockKind::Metadata);
    let Some(last) = before.blocks().len().checked_sub(OPEN_BLOCKS + 1) else { return Ok(()) };
    if !plain(before) || !plain(after) {
        return Ok(());
    }
    let mut unsure = Vec::new();
    for (old, new) in before.blocks().iter().zip(after.blocks()).take(last + 1) {
        prop_assert_eq!(old.span, new.span, "in {:?}", after.text());
        if (old.kind, old.level) != (new.kind, new.level) {
            let line = |kind| !matches!(kind, BlockKind::ListItem | BlockKind::BlockQuote);
            let marked = before.blocks().iter().any(|block| block.kind == BlockKind::Title);
            prop_assert!(line(old.kind) && line(new.kind) || marked, "{:?} is {:?} in {:?}", old, new, after.text());
            unsure.push(old.span);
        }
    }
    let end = before.blocks()[last].span.end();
    let shown = |article: &Article<'_>| -> Vec<String> {
        let sentences = article.sentences().iter().map(|span| (*span, "sentence".to_owned()));
        let markers = article.markers().iter().map(|found| {
            (found.span, format!("{:?} {} {:?}", found.class, article.sense(found.sense), article.marker_spans(found)))
        });
        let quotes = article.quotes().iter().map(|found| {
            (found.span, format!("{:?} {:?} {:?}", found.kind, article.contents(found), article.quoted(found)))
        });
        let sure = |span: &counterpoint::Span| !unsure.iter().any(|block| block.overlaps(*span));
        let all = sentences.chain(markers).chain(quotes.filter(|(span, _)| sure(span)));
        all.filter(|(span, _)| span.end() <= end).map(|(span, what)| format!("{span} {what}")).collect()
    };
    prop_assert_eq!(shown(before), shown(after), "in {:?}", after.text());
    Ok(())
}
