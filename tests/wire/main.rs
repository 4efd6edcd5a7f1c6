//! The wire form: what is written is read back equal, and nothing wrong is read.

#![cfg(feature = "serde")]

mod refusals;
#[cfg(feature = "schema")]
mod schema;

use counterpoint::{Article, Span, WireField};
use serde_json::{Value, json};

/// A small article with every kind of entry, written by hand; each line is in the form that is written.
const ARTICLE: &str = include_str!("article.json");

/// The article without the white space between lines.
fn compact() -> String {
    ARTICLE.lines().map(str::trim).collect()
}

fn written(what: &impl serde::Serialize) -> String {
    serde_json::to_string(what).expect("an article is serialisable")
}

fn article() -> Article<'static> {
    serde_json::from_str(ARTICLE).expect("the article is valid")
}

/// What stands before and after the tree, which another part of the library draws.
fn around_tree(json: &str) -> (&str, &str) {
    let (before, rest) = json.split_once(r#","tree":["#).expect("there is a tree");
    let (_, after) = rest.split_once(r#"],"limits""#).expect("there are limits");
    (before, after)
}

#[test]
fn writes_exactly_what_it_read() {
    assert_eq!(around_tree(&written(&article())), around_tree(&compact()));
}

#[test]
fn reads_back_equal() {
    let article = article();
    let json = written(&article);
    let again: Article = serde_json::from_str(&json).expect("what was written is valid");
    assert_eq!(again, article);
    assert_eq!(written(&again), json);
}

#[test]
fn reads_what_it_says() {
    let article = article();
    let words = |spans: &[Span]| spans.iter().map(|&span| article.slice(span).to_owned()).collect::<Vec<_>>();
    let marker = &article.markers()[2];
    assert_eq!(words(article.marker_spans(marker)), ["If", "then"]);
    assert_eq!(article.sense(marker.sense), "contingency.condition");
    assert_eq!(marker.also.map(|sense| article.sense(sense)), Some("comparison.concession"));
    assert_eq!(words(article.contents(&article.quotes()[1])), ["Roads,", "last."]);
    assert_eq!(words(article.mentions(&article.sources()[0])), ["Ann Lee", "she"]);
    assert_eq!(words(article.authors()), ["Ann Lee"]);
    let evidence = &article.rebuttals()[0].evidence(&article)[0];
    assert_eq!((article.rule(evidence), evidence.weight), ("although.target", 1.5));
}

#[test]
fn numbers_come_back_to_the_bit() {
    let mut wire: Value = serde_json::from_str(ARTICLE).expect("the article is valid");
    for step in 0..2_000_u32 {
        let number = f32::from_bits((f32::to_bits(1.0) / 2_000) * step);
        wire["markers"][0]["evidence"][0]["weight"] = json!(number);
        let read: Article = serde_json::from_value(wire.clone()).expect("a finite weight is valid");
        let json = written(&read.wire().fields(&[WireField::Markers]));
        let markers: Value = serde_json::from_str(&json).expect("what is written is JSON");
        let weight = markers["markers"][0]["evidence"][0]["weight"].as_f64().expect("a weight is a number");
        assert_eq!((weight as f32).to_bits(), number.to_bits(), "{number}");
    }
}

#[test]
fn what_parse_finds_reads_back_equal() {
    let texts =
        ["", "\u{FEFF}", "word", "Taxes hurt.\r\n\r\nHowever, “roads last”.", "\u{212A}\t—…😀", "# T\n\n- a\n\n> b"];
    for text in texts {
        let article = counterpoint::parse(text);
        let json = written(&article);
        let again: Article = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{text:?}: {error}"));
        assert_eq!(again, article, "{text:?}");
    }
}

#[test]
fn equality_sees_every_difference() {
    let changes = [
        ("/text", json!(ARTICLE_TEXT_WITH_ANOTHER_TITLE)),
        ("/language", json!("de")),
        ("/lexicon/version", json!("2")),
        ("/language_fit", json!(0.5)),
        ("/blocks/0/level", json!(1)),
        ("/sentences/0/end", json!(4)),
        ("/metadata/authors", json!([])),
        ("/metadata/date", json!({"start": 0, "end": 1})),
        ("/markers/0/sense", json!("comparison.contrast")),
        ("/markers/2/also", json!([])),
        ("/markers/2/spans/0/end", json!(109)),
        ("/markers/0/confidence", json!(0.1)),
        ("/markers/0/evidence/0/rule", json!("though")),
        ("/markers/2/evidence/0/weight", json!(0.25)),
        ("/sources/0/mentions", json!([])),
        ("/quotes/0/quoted", json!([])),
        ("/quotes/1/contents/0/end", json!(159)),
        ("/claims/0/polarity", json!("denied")),
        ("/rebuttals/0/runner_up", json!(null)),
        ("/supports/0/kind", json!("example")),
        ("/limits", json!([])),
    ];
    for (at, value) in changes {
        let changed: Article =
            serde_json::from_value(changed(at, value)).unwrap_or_else(|error| panic!("{at}: {error}"));
        assert_ne!(changed, article(), "{at}");
    }
}

const ARTICLE_TEXT_WITH_ANOTHER_TITLE: &str = "Rails\n\nBy Ann Lee\n\nAlthough critics say that “taxes hurt”, taxes \
     pay for roads, and roads create work.\n\nIf they were cut, then nobody would build. “Roads,” she said, “last.”";

#[test]
fn leaves_out_what_is_not_wanted() {
    let article = article();
    let wire = article.wire();
    let cases = [
        (
            written(&wire.fields(&[WireField::Limits, WireField::Title])),
            r#"{"title":{"start":0,"end":5},"limits":["quote_depth"]}"#,
        ),
        (written(&wire.id(7).fields(&[])), r#"{"id":7}"#),
        (written(&wire.text(false).fields(&[WireField::Text, WireField::Schema])), r#"{"schema":1}"#),
        (
            written(&wire.evidence(false).fields(&[WireField::Supports])),
            r#"{"supports":[{"id":0,"claim":2,"target":1,"kind":"reason","marker":null,"confidence":0.6}]}"#,
        ),
    ];
    for (written, expected) in cases {
        assert_eq!(written, expected);
    }
}

#[test]
fn without_evidence_it_reads_back_without() {
    let article = article();
    let json = written(&article.wire().evidence(false));
    assert!(!json.contains(r#""evidence""#));
    let again: Article = serde_json::from_str(&json).expect("evidence may be missing");
    assert_eq!(again.claims().len(), 4);
    assert!(again.claims().iter().all(|claim| claim.evidence(&again).is_empty()));
    assert_ne!(again, article);
}

#[test]
fn unknown_keys_are_ignored() {
    let mut json: Value = serde_json::from_str(ARTICLE).expect("the article is valid");
    json["later"] = json!({"more": [1, 2]});
    json["claims"][0]["later"] = json!(null);
    json["tree"][0]["via"]["later"] = json!(1);
    let read: Article = serde_json::from_value(json).expect("unknown keys are no error");
    assert_eq!(read, article());
}

#[test]
fn deep_input_takes_no_stack() {
    let deep = "[".repeat(1_000_000) + &"]".repeat(1_000_000);
    let json = compact().replacen('{', &format!(r#"{{"later":{deep},"#), 1);
    let read: Article = serde_json::from_str(&json).expect("unknown keys are no error, however deep");
    assert_eq!(read, article());
}

/// The article with one value changed.
fn changed(at: &str, value: Value) -> Value {
    let mut json: Value = serde_json::from_str(ARTICLE).expect("the article is valid");
    *json.pointer_mut(at).unwrap_or_else(|| panic!("{at} is in the article")) = value;
    json
}
