//! What is refused, with which words.

use counterpoint::{Article, UncheckedArticle};
use serde_json::{Value, json};

use super::{ARTICLE, changed};

#[test]
fn refuses_wrong_values() {
    let cases = [
        ("/language_fit", json!(1.5), "language_fit: 1.5 is not a number from 0 to 1"),
        ("/claims/0/confidence", json!(-0.1), "claims[0].confidence: -0.1 is not a number from 0 to 1"),
        (
            "/rebuttals/0/runner_up/confidence",
            json!(2),
            "rebuttals[0].runner_up.confidence: 2 is not a number from 0 to 1",
        ),
        ("/markers/0/evidence/0/weight", json!(1e300), "markers[0].evidence[0].weight: inf is not a finite number"),
        (
            "/blocks/0/kind",
            json!("poem"),
            "blocks[0].kind: `poem` is not known; expected title, standfirst, heading, paragraph, list_item, \
             block_quote or metadata",
        ),
        (
            "/markers/0/class",
            json!(""),
            "markers[0].class: `` is not known; expected connective, phrase or attribution",
        ),
        (
            "/markers/0/function",
            json!("Rebuttal"),
            "markers[0].function: `Rebuttal` is not known; expected rebuttal, support, attribution, structure or other",
        ),
        (
            "/sources/0/kind",
            json!("x"),
            "sources[0].kind: `x` is not known; expected person, group, organisation, outlet or document",
        ),
        (
            "/quotes/0/kind",
            json!("x"),
            "quotes[0].kind: `x` is not known; expected direct, mixed, indirect, scare or block",
        ),
        ("/claims/0/role", json!("x"), "claims[0].role: `x` is not known; expected thesis, claim or premise"),
        (
            "/claims/0/polarity",
            json!("x"),
            "claims[0].polarity: `x` is not known; expected asserted, conceded, denied or hypothetical",
        ),
        ("/claims/0/stance", json!("x"), "claims[0].stance: `x` is not known; expected pro or opp"),
        (
            "/claims/0/holder/kind",
            json!("x"),
            "claims[0].holder.kind: `x` is not known; expected author, source or opponent",
        ),
        (
            "/rebuttals/0/kind",
            json!("x"),
            "rebuttals[0].kind: `x` is not known; expected denial, correction, concession, contrast or undercut",
        ),
        (
            "/supports/0/kind",
            json!("x"),
            "supports[0].kind: `x` is not known; expected reason, evidence, example or consequence",
        ),
        (
            "/limits/0",
            json!("x"),
            "limits[0]: `x` is not known; expected text_length, block_length, quote_depth, sentence_clauses, targets, \
             sources, support_chain or tree_depth",
        ),
        ("/markers/0/also", json!(["a", "b"]), "markers[0].also: holds 2 senses; expected one or none"),
        (
            "/claims/0/holder",
            json!({"kind": "source"}),
            "claims[0].holder.source: is missing; expected the id of a source",
        ),
    ];
    refuses(&cases);
}

#[test]
fn refuses_wrong_spans() {
    let span = |start: u64, end: u64| json!({"start": start, "end": end});
    let cases = [
        ("/claims/3/span", span(131, 153), "claims[3].span: byte 153 is not on a character boundary"),
        ("/claims/3/span", span(152, 160), "claims[3].span: byte 152 is not on a character boundary"),
        ("/claims/3/span", span(140, 131), "claims[3].span: starts at byte 140, after its end at byte 131"),
        (
            "/claims/3/span",
            span(131, 186),
            "claims[3].span: byte 186 is past the end of the text; expected at most 185",
        ),
        (
            "/sentences/3",
            span(u64::MAX, u64::MAX),
            "sentences[3]: byte 18446744073709551615 is past the end of the text; expected at most 185",
        ),
        ("/blocks/3/span", span(1, 0), "blocks[3].span: starts at byte 1, after its end at byte 0"),
        ("/title", span(1, 0), "title: starts at byte 1, after its end at byte 0"),
        ("/title", json!(null), "title: is null; expected 0..5, as in the blocks"),
        ("/standfirst", span(1, 2), "standfirst: is 1..2; expected null, as in the blocks"),
        ("/headings", json!([span(1, 2)]), "headings[0]: is 1..2; expected null, as in the blocks"),
        ("/paragraphs/1", span(108, 184), "paragraphs[1]: byte 184 is not on a character boundary"),
        ("/paragraphs/1", span(108, 182), "paragraphs[1]: is 108..182; expected 108..185, as in the blocks"),
        ("/paragraphs", json!([span(19, 106)]), "paragraphs[1]: is null; expected 108..185, as in the blocks"),
        ("/metadata/authors/0", span(1, 0), "metadata.authors[0]: starts at byte 1, after its end at byte 0"),
        ("/metadata/url", span(1, 0), "metadata.url: starts at byte 1, after its end at byte 0"),
        (
            "/markers/0/evidence/0/span",
            span(1, 0),
            "markers[0].evidence[0].span: starts at byte 1, after its end at byte 0",
        ),
        (
            "/markers/2/spans/1",
            span(126, 129),
            "markers[2].spans: do not make up 108..130; expected ordered parts from its start to its end",
        ),
        (
            "/quotes/1/contents/0",
            span(154, 182),
            "quotes[1].contents: do not make up 154..182; expected ordered parts from its start to its end",
        ),
        ("/quotes/1/quoted/1", span(1, 0), "quotes[1].quoted[1]: starts at byte 1, after its end at byte 0"),
        ("/quotes/1/cue", span(1, 0), "quotes[1].cue: starts at byte 1, after its end at byte 0"),
        ("/quotes/1/speaker", span(1, 0), "quotes[1].speaker: starts at byte 1, after its end at byte 0"),
        ("/quotes/1/venue", span(1, 0), "quotes[1].venue: starts at byte 1, after its end at byte 0"),
        ("/quotes/1/addressee", span(1, 0), "quotes[1].addressee: starts at byte 1, after its end at byte 0"),
        ("/sources/0/mentions/1", span(1, 0), "sources[0].mentions[1]: starts at byte 1, after its end at byte 0"),
        ("/sources/0/role", span(1, 0), "sources[0].role: starts at byte 1, after its end at byte 0"),
    ];
    refuses(&cases);
}

#[test]
fn refuses_wrong_ids() {
    let cases = [
        ("/markers/1/id", json!(2), "markers[1].id: is 2; expected 1, its index"),
        ("/sources/1/id", json!(0), "sources[1].id: is 0; expected 1, its index"),
        ("/quotes/1/id", json!(5), "quotes[1].id: is 5; expected 1, its index"),
        ("/claims/1/id", json!(0), "claims[1].id: is 0; expected 1, its index"),
        ("/rebuttals/1/id", json!(0), "rebuttals[1].id: is 0; expected 1, its index"),
        ("/supports/0/id", json!(1), "supports[0].id: is 1; expected 0, its index"),
        ("/claims/0/sentence", json!(4), "claims[0].sentence: there is no sentence 4; expected less than 4"),
        ("/claims/0/quote", json!(2), "claims[0].quote: there is no quote 2; expected less than 2"),
        ("/claims/0/restates", json!(9), "claims[0].restates: there is no claim 9; expected less than 4"),
        ("/claims/0/holder/source", json!(2), "claims[0].holder.source: there is no source 2; expected less than 2"),
        ("/quotes/0/source", json!(2), "quotes[0].source: there is no source 2; expected less than 2"),
        ("/quotes/0/inside", json!(2), "quotes[0].inside: there is no quote 2; expected less than 2"),
        ("/rebuttals/0/claim", json!(4), "rebuttals[0].claim: there is no claim 4; expected less than 4"),
        ("/rebuttals/0/target", json!(4), "rebuttals[0].target: there is no claim 4; expected less than 4"),
        ("/rebuttals/0/marker", json!(3), "rebuttals[0].marker: there is no marker 3; expected less than 3"),
        (
            "/rebuttals/0/runner_up/target",
            json!(4),
            "rebuttals[0].runner_up.target: there is no claim 4; expected less than 4",
        ),
        ("/supports/0/claim", json!(4), "supports[0].claim: there is no claim 4; expected less than 4"),
        ("/supports/0/target", json!(4), "supports[0].target: there is no claim 4; expected less than 4"),
        ("/supports/0/marker", json!(3), "supports[0].marker: there is no marker 3; expected less than 3"),
        ("/tree/0/claim", json!(4), "tree[0].claim: there is no claim 4; expected less than 4"),
        ("/tree/0/parent", json!(4), "tree[0].parent: there is no claim 4; expected less than 4"),
        ("/tree/0/via/rebuttal", json!(2), "tree[0].via.rebuttal: there is no rebuttal 2; expected less than 2"),
        ("/tree/2/via/support", json!(1), "tree[2].via.support: there is no support 1; expected less than 1"),
    ];
    refuses(&cases);
}

#[test]
fn refuses_what_does_not_hang_together() {
    let support = |id: u32, claim: u32, target: u32| json!({"id": id, "claim": claim, "target": target, "kind": "reason", "marker": null, "confidence": 0.5});
    let span = |start: u32, end: u32| json!({"start": start, "end": end});
    let out_of_order = |field: &str, start: u32| {
        format!("{field}: starts at byte {start}, before the entry in front of it; expected the order of the text")
    };
    let cases = [
        ("/blocks/1/span", span(20, 22), out_of_order("blocks[2].span", 19)),
        ("/sentences/3", span(20, 22), out_of_order("sentences[3]", 20)),
        ("/markers/1/span", span(0, 2), out_of_order("markers[1].span", 0)),
        ("/quotes/0/span", span(164, 167), out_of_order("quotes[1].span", 151)),
        ("/claims/2/span", span(62, 63), out_of_order("claims[2].span", 62)),
        (
            "/claims/2/span",
            span(70, 90),
            "claims[2].span: crosses or should precede claim 1; expected claims to nest, the outer one first"
                .to_owned(),
        ),
        (
            "/claims/1/restates",
            json!(1),
            "claims[1].restates: claim 1 is not earlier in the text; expected an id less than its own".to_owned(),
        ),
        ("/quotes/0/inside", json!(0), "quotes[0].inside: leads in a circle back to this quote".to_owned()),
        (
            "/rebuttals/0/target",
            json!(1),
            "rebuttals[0].target: counters itself; expected two different claims".to_owned(),
        ),
        (
            "/supports",
            json!([support(0, 0, 1), support(1, 2, 1), support(2, 1, 3), support(3, 3, 2)]),
            "supports[1].target: leads in a circle back to this support".to_owned(),
        ),
        ("/supports/0/target", json!(2), "supports[0].target: leads in a circle back to this support".to_owned()),
    ];
    refuses(&cases);
}

#[test]
fn refuses_a_tree_that_is_none() {
    let root = |claim: u32| json!({"claim": claim, "parent": null, "via": null});
    let under = |claim: u32, parent: u32, via: Value| json!({"claim": claim, "parent": parent, "via": via});
    let cases = [
        ("/tree/3", root(2), "tree[3].claim: claim 2 already has an entry; expected one for each"),
        (
            "/tree",
            json!([under(2, 1, json!({"support": 0}))]),
            "tree[0].parent: claim 1 has no entry of its own; expected one for each parent",
        ),
        ("/tree/1", under(1, 0, json!({"rebuttal": 0})), "tree[0].parent: leads in a circle back to this claim"),
        ("/tree/0/via", json!(null), "tree[0].via: is missing; expected the edge that ties the claim to its parent"),
        ("/tree/0/via", json!({}), "tree[0].via: is missing; expected either a rebuttal or a support"),
        (
            "/tree/0/via",
            json!({"rebuttal": 0, "support": 0}),
            "tree[0].via: is missing; expected either a rebuttal or a support",
        ),
        ("/tree/0/via", json!({"support": 0}), "tree[0].via: does not tie claim 0 to claim 1"),
        ("/tree/0/via", json!({"rebuttal": 1}), "tree[0].via: does not tie claim 0 to claim 1"),
        ("/tree/0/parent", json!(3), "tree[0].via: does not tie claim 0 to claim 3"),
        ("/tree/0/parent", json!(null), "tree[0].via: does not tie claim 0 to no parent; expected null"),
    ];
    refuses(&cases);
}

/// What is said of a thesis that is said again may hang under the one that said it first.
#[test]
fn a_tree_may_gather_what_restates() {
    let mut json: Value = serde_json::from_str(ARTICLE).expect("the article is valid");
    json["claims"][2]["restates"] = json!(1);
    json["claims"][3]["restates"] = json!(2);
    json["supports"][0]["claim"] = json!(0);
    json["supports"][0]["target"] = json!(3);
    json["tree"][0]["via"] = json!({"support": 0});
    json["tree"][2] = json!({"claim": 2, "parent": null, "via": null});
    serde_json::from_value::<Article>(json).expect("claim 3 says again what claim 1 says");
}

#[test]
fn refuses_wrong_shapes() {
    let cases = [
        ("/schema", json!(2), "schema: 2 is not a known wire form; expected 1"),
        ("/schema", json!("1"), "invalid type: string \"1\", expected u64"),
        ("/claims/0/span/start", json!(-1), "invalid value: integer `-1`, expected u64"),
        ("/claims/0/span", json!({"start": 1}), "missing field `end`"),
        ("/claims/0/confidence", json!(null), "invalid type: null, expected f32"),
        ("/claims", json!(null), "invalid type: null, expected a sequence"),
        ("/blocks/0/level", json!(256), "invalid value: integer `256`, expected u8"),
        ("/text", json!(null), "invalid type: null, expected a string"),
    ];
    for (at, value, message) in cases {
        let error = serde_json::from_value::<Article>(changed(at, value)).expect_err(at);
        assert_eq!(error.to_string(), message, "{at}");
    }
}

/// Each change of the article is refused with exactly this message, by itself and in the words of serde, and the
/// error names the field that its message begins with.
fn refuses<Message: AsRef<str>>(cases: &[(&str, Value, Message)]) {
    for (at, value, message) in cases {
        let message = message.as_ref();
        let json = changed(at, value.clone());
        let unchecked: UncheckedArticle = serde_json::from_value(json.clone()).expect(at);
        let error = unchecked.check().expect_err(message);
        assert_eq!(error.to_string(), message, "{at}");
        assert_eq!(message.split(": ").next(), Some(error.field()), "{at}");
        let error = serde_json::from_value::<Article>(json).expect_err(message);
        assert_eq!(error.to_string(), message, "{at}");
    }
}
