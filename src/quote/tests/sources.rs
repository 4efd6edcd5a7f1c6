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
fn holder(text: &str, words: &str) -> String {
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
    ];
    let wrong = cases.iter().filter(|(text, words, expected)| holder(text, words) != *expected);
    let wrong: Vec<String> =
        wrong.map(|(text, words, expected)| format!("{text}: {} and not {expected}", holder(text, words))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
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
