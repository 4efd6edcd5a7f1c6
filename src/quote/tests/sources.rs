//! What sources are, why words in marks are nobody's, and who holds the claims in reported speech.

use crate::{Holder, SourceKind, parse};

#[test]
fn kinds_of_sources() {
    let cases = [
        ("Ann Lee said that the bridge was old.", SourceKind::Person),
        ("Critics say that the bridge is old.", SourceKind::Group),
        ("A report said that the bridge was old.", SourceKind::Document),
        ("The ministry said that the bridge was old.", SourceKind::Organisation),
        ("Reuters reported that the bridge was old.", SourceKind::Outlet),
        ("The Washington Post reported that the bridge was old.", SourceKind::Outlet),
        ("RFE/RL reported that the bridge was old.", SourceKind::Outlet),
        ("The BBC said that the bridge was old.", SourceKind::Outlet),
        ("The Guardian reported that the bridge was old.", SourceKind::Outlet),
        ("The Times reported that the bridge was old.", SourceKind::Outlet),
        ("Ann Lee of The Morning Herald said that the bridge was old.", SourceKind::Person),
        ("Mr. Post said that the bridge was old.", SourceKind::Person),
    ];
    for (text, kind) in cases {
        let article = parse(text);
        let kinds: Vec<SourceKind> = article.sources().iter().map(|source| source.kind).collect();
        assert_eq!(kinds, [kind], "{text}");
    }
}

#[test]
fn scare_quotes_have_their_reason() {
    let cases = [
        ("The so-called \"smart bridge\" cost millions.", "quote.scare.term"),
        ("Her book \"The Long Bridge\" sold well.", "quote.scare.title"),
        ("Such \"safety\" has a price.", "quote.scare.phrase"),
    ];
    for (text, rule) in cases {
        let article = parse(text);
        let quote = article.quotes().first().expect(text);
        let reasons: Vec<&str> = quote.evidence(&article).iter().map(|reason| article.rule(reason)).collect();
        assert_eq!(reasons, [rule], "{text}");
    }
}

/// Who holds the claim that begins with the words: `author`, `opponent`, or the name of a source.
pub(super) fn holder(text: &str, words: &str) -> String {
    let article = parse(text);
    let claim = article.claims().iter().find(|claim| article.slice(claim.span).starts_with(words));
    match claim.map(|claim| claim.holder) {
        Some(Holder::Source(source)) => {
            article.source(source).map_or("", |source| article.slice(source.name)).to_owned()
        }
        Some(Holder::Opponent) => "opponent".to_owned(),
        Some(_) => "author".to_owned(),
        None => "nobody".to_owned(),
    }
}

#[test]
fn holders_of_claims() {
    let cases = [
        ("Critics say the bridge is ugly.", "the bridge is ugly", "Critics"),
        ("Some say that the bridge must go, but it has served us well.", "the bridge must go", "Some"),
        ("The idea that the bridge is safe is wrong.", "the bridge is safe", "opponent"),
        ("Despite complaints that the bridge spoils the view, nobody has moved it.", "the bridge spoils", "opponent"),
        ("Despite complaints that the bridge spoils the view, nobody has moved it.", "nobody has", "author"),
        ("It is often argued that bridges are ugly. But that is false: they are handsome.", "bridges are", "opponent"),
        (
            "As Mayor Ann Lee said in her first address, \"don't tell me the bridge can't stand.\"",
            "don't tell me",
            "Ann Lee",
        ),
        ("The bridge is poor, but let's not forget that the town has paid for it.", "let's not", "author"),
        ("The Great War ended. It's important to remember that towns are not rich.", "towns are", "author"),
        ("Lee prints the letter and explains that the bridge will be unsafe.", "the bridge will", "Lee"),
        ("Lee prints the letters and explains that the bridge will be unsafe.", "Lee prints", "author"),
        ("Lee's promise that the bridge would be safe is as good as any other.", "the bridge would", "Lee"),
        ("It is widely believed that bridges are a luxury the town cannot afford.", "bridges are", "opponent"),
        ("The official view is that the bridge is safe.", "the bridge is", "opponent"),
        ("My point of view is that the bridge is safe.", "the bridge is", "author"),
        ("The town should understand that the bridge is not safe.", "The town", "author"),
        ("Lee refused, on the theory that the bridge could wait for a year.", "the bridge could", "Lee"),
        ("To Ann Lee, the bridge is a mistake.", "the bridge is", "Ann Lee"),
        ("Ann Lee calls the old bridge a trap for us all.", "Ann Lee calls", "Ann Lee"),
        ("Ann Lee reminded us of who we are, but we must now build the bridge.", "we must", "author"),
        // what stands on its own is the author's, though the next sentence takes it back
        ("The tram is dear and has few friends. This has nothing to do with what riders want.", "The tram", "author"),
        // owners with a bare apostrophe, and where the claim of a noun ends
        ("The critics' claim that the bridge is ugly has no ground.", "the bridge is ugly", "critics"),
        ("The critics\u{2019} claim that the bridge is ugly has no ground.", "the bridge is ugly", "critics"),
        ("There remains the objection that a levy is simple, whereas payments invite fraud.", "payments", "opponent"),
        ("What Lee concludes is that the bridge was never safe.", "the bridge was", "Lee"),
        ("What Lee found in the archive is that the bridge was never safe.", "the bridge was", "Lee"),
        (
            "Every town gets the bridge it deserves, and ours, according to Ann Lee, is one that nobody would miss.",
            "Every town",
            "Ann Lee",
        ),
        (
            "According to the household survey of 2022, rich families use the bridge most.",
            "rich families",
            "household survey of 2022",
        ),
        ("Ann Lee puts the cost of the bridge at ten million crowns.", "Ann Lee puts", "Ann Lee"),
        (
            "Lee describes the queues at the bridge, in the winter of 1919, as a theatre of fear.",
            "Lee describes",
            "Lee",
        ),
        ("The Tarn Herald's Ann Lee said the bridge was too old.", "the bridge", "Ann Lee"),
        // views that are announced
        ("The critics' case rests on a single number: traffic has fallen by half.", "traffic", "critics"),
        ("The critics' case is simple. Dear fuel means dear bread for everybody.", "Dear fuel", "critics"),
        ("Ann Lee's case is simple. Dear fuel means dear bread for everybody.", "Dear fuel", "Ann Lee"),
        ("The critics' case is simple. But dear fuel saves lives.", "dear fuel", "author"),
        ("Lee made a promise: the bridge would be mended by May.", "the bridge would", "Lee"),
        // who says nothing of the kind holds nothing
        ("No engineer believes that the bridge is safe for trams.", "No engineer", "author"),
        ("The mayor does not say that the bridge is safe for trams.", "The mayor", "author"),
        ("Ann Lee knows that the bridge is not safe.", "Ann Lee", "author"),
        (
            "The survey asks whether any resident has \"trouble with walking, standing or sitting.\"",
            "The survey",
            "author",
        ),
        // whom a pronoun means
        (
            "Some of my friends on the board deserve an answer. They say the bridge is too old.",
            "the bridge",
            "my friends",
        ),
        (
            "My grandfather crossed the bridge. When I asked him why, he said, \"A bridge answers what you ask it.\"",
            "A bridge answers",
            "My grandfather",
        ),
        ("Ann Lee has counted the cars. Her study says that the bridge is not safe.", "the bridge", "Ann Lee"),
        ("They say the bridge is ugly. But they are wrong.", "the bridge", "opponent"),
        (
            "John Roe met Peter Dunmore at the bridge. Dunmore waited by the river. He said that the bridge was too old.",
            "the bridge was",
            "Peter Dunmore",
        ),
        (
            "Peter Dunmore met John Roe at the bridge. A Roe aide laughed. Dunmore spoke to \"John Roe and the others.\" He said \
             that the bridge was too old.",
            "the bridge was",
            "Peter Dunmore",
        ),
        ("The women stood in line. One of them said that the bridge was a danger.", "the bridge", "women"),
        ("One of his aides said that the bridge was a danger.", "the bridge", "One of his aides"),
        ("People who think that the bridge is safe are wrong.", "the bridge", "People"),
        // what people in general are said to hold
        ("We are told that the bridge is a danger to children.", "the bridge", "opponent"),
        ("One might think that the bridge is a danger to children.", "the bridge", "opponent"),
        ("One often hears that the bridge is a danger to children.", "the bridge", "opponent"),
        ("It could be argued that the bridge is a danger to children.", "the bridge", "opponent"),
        ("It is tempting to think that the bridge is a danger to children.", "the bridge", "opponent"),
        ("Conventional wisdom holds that the bridge is a danger to children.", "the bridge", "opponent"),
        ("There is a widespread belief that the bridge is a danger to children.", "the bridge", "opponent"),
        ("The myth that the bridge is a danger to children dies hard.", "The myth", "author"),
        ("Many of us believe that the bridge is a danger to children.", "the bridge", "author"),
        ("The keepers should be told that the bridge is a danger.", "The keepers", "author"),
    ];
    let wrong = cases.iter().filter(|(text, words, expected)| holder(text, words) != *expected);
    let wrong: Vec<String> =
        wrong.map(|(text, words, expected)| format!("{text}: {} and not {expected}", holder(text, words))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_report_ends_where_the_author_speaks_again() {
    let cases = [
        ("Lee was told that the bridge was weak, but did nothing.", "the bridge was weak"),
        ("Ray left, after being warned by Lee that the bridge was weak, but still did nothing.", "the bridge was weak"),
        ("Lee said the bridge was safe, although it is closed every winter.", "the bridge was safe"),
        ("Lee said the bridge was safe, but the records show otherwise.", "the bridge was safe"),
        ("Lee said the bridge was safe, but it was not cheap.", "the bridge was safe"),
        ("Most people say the bridge is dear, but it is worth the money.", "the bridge is dear"),
        ("Lee said that the bridge was safe, but that it was dear.", "the bridge was safe, but that it was dear"),
        ("Lee says the bridge is safe, but it is not.", "the bridge is safe"),
        ("They say the sale keeps our rates low, and so it does, for three years.", "the sale keeps our rates low"),
        ("The council's vow that the trees will be kept is old.", "the trees will be kept"),
        ("Lee asked Ray why, and left.", "why"),
        ("Lee said there is no bridge in the town.", "there is no bridge in the town"),
        ("The bridge is a mistake, according to the report", "The bridge is a mistake"),
        ("The bridge, according to the report, is a mistake.", "The bridge, according to the report, is a mistake"),
    ];
    for (text, expected) in cases {
        let article = parse(text);
        let contents: Vec<&str> = article.quotes().iter().map(|quote| article.slice(quote.content)).collect();
        assert_eq!(contents, [expected], "{text}");
    }
}

#[test]
fn a_list_that_is_announced_is_the_announcers() {
    let text = "The bridge is old.\n\nHer study, published in March, found three things:\n\n- The bridge is weak in winter.\n\
                - The ferry is late in summer.\n\nBoth cost too much.\n";
    let text = format!("Ann Lee counted the cars.\n\n{text}");
    let article = parse(&text);
    let lists = article.quotes().iter().filter(|quote| quote.cue.is_none());
    let lists: Vec<_> = lists.map(|quote| (article.slice(quote.content), quote.source.is_some())).collect();
    assert_eq!(lists, [("The bridge is weak in winter", true), ("The ferry is late in summer", true)]);
}

#[test]
fn a_possessive_of_several_closes_no_quotation() {
    let text =
        "He blames \u{2018}a band of painters and walkers\u{2019} for the hedge. The growers\u{2019} union planted it.";
    let article = parse(text);
    let quoted: Vec<&str> =
        article.quotes().iter().flat_map(|quote| article.quoted(quote)).map(|span| article.slice(*span)).collect();
    assert_eq!(quoted, ["a band of painters and walkers"]);
}

#[test]
fn the_article_has_its_authors_and_its_outlet_for_sources() {
    let text = "The Bridge Must Go\n\nBy Ann Lee\n\nThe bridge is old, and it must go. Bob Ray said that it was safe.\n\n\
                Source: The Morning Herald\n";
    let article = parse(text);
    let sources: Vec<_> = article
        .sources()
        .iter()
        .map(|source| {
            let rule = source.evidence(&article).first().map(|evidence| article.rule(evidence));
            (article.slice(source.name), source.kind, rule.unwrap_or(""))
        })
        .collect();
    assert_eq!(
        sources,
        [
            ("Ann Lee", SourceKind::Person, "source.byline"),
            ("Bob Ray", SourceKind::Person, "source.named"),
            ("The Morning Herald", SourceKind::Outlet, "source.publication"),
        ]
    );
}

/// The claims of a text as they are written.
fn claims(text: &str) -> Vec<String> {
    let article = parse(text);
    article.claims().iter().map(|claim| article.slice(claim.span).to_owned()).collect()
}

#[test]
fn a_claim_in_a_quotation_is_bare() {
    let cases = [
        (
            "Here is news. \u{201c}We must keep the accounts of the town,\u{201d} Warren told the board.",
            "We must keep the accounts of the town",
        ),
        (
            "Here is news. \"The bridge will always be unsafe,\" its builder, Ann Lee, told us. \"We must close it.\"",
            "The bridge will always be unsafe",
        ),
        (
            "Here is news. \"The bridge will always be unsafe,\" said Ann Lee, who built it and advises the town.",
            "The bridge will always be unsafe",
        ),
        (
            "Here is news. But, as Mayor Ann Lee said in May, \"the bridge should be closed at once.\"",
            "the bridge should be closed at once",
        ),
    ];
    for (text, expected) in cases {
        assert!(claims(text).iter().any(|claim| claim == expected), "{text}: {:?}", claims(text));
    }
}

#[test]
fn a_place_that_speaks_is_an_organisation() {
    let article = parse("Florida said that the bridge was safe.");
    let kinds: Vec<SourceKind> = article.sources().iter().map(|source| source.kind).collect();
    assert_eq!(kinds, [SourceKind::Organisation]);
    // a place where something happens says nothing
    assert!(parse("In Florida the bridge was \"safe\".").sources().is_empty());
}
