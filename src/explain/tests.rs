use crate::sample::Sample;
use crate::{Article, ClaimId, Function, Item, MarkerId, RebuttalId, RebuttalKind, RunnerUp, SupportKind, WhyNot};

const TEXT: &str = "Although the bus is slow, it is safe because it is new. While we slept it rained. Critics disagree. \
                    Trams are red. Yet so it goes. Nor this \u{1b}. But why.";

fn article() -> Article<'static> {
    let mut sample = Sample::of(TEXT);
    let slow = sample.claim("the bus is slow");
    let safe = sample.claim("it is safe");
    let new = sample.claim("it is new");
    let critics = sample.claim("Critics disagree");
    let counters = sample.rebut(safe, Some(slow), RebuttalKind::Concession, "Although");
    sample.support(new, safe, SupportKind::Reason, "because");
    sample.marker("While", Function::Other, "comparison.contrast");
    sample.marker("slept", Function::Structure, "temporal");
    sample.rebut(critics, None, RebuttalKind::Denial, "disagree");
    let yet = sample.marker("Yet", Function::Rebuttal, "comparison.concession");
    sample.found.markers[yet.index()].confidence = 0.3;
    sample.marker("But", Function::Rebuttal, "comparison.concession");
    let because = [("clause.distance", "", -0.25), ("marker.although", "Although", 2.5), ("order", "it is safe", 0.25)];
    let evidence = sample.because(&because);
    let rebuttal = &mut sample.found.rebuttals[counters.index()];
    rebuttal.evidence = evidence;
    rebuttal.runner_up = Some(RunnerUp { target: new, confidence: 0.125 });
    sample.article()
}

#[test]
fn decisions_in_words() {
    let article = article();
    let cases: [(Item, &str); 5] = [
        (
            RebuttalId::of(0).into(),
            "rebuttal 0, concession: [1] “it is safe” counters [0] “the bus is slow”, confidence 0.80\n  \
             +2.50  marker.although  “Although”\n  \
             -0.25  clause.distance\n  \
             +0.25  order            “it is safe”\n  \
             second: [2] “it is new”, confidence 0.12\n",
        ),
        (
            RebuttalId::of(1).into(),
            "rebuttal 1, denial: [3] “Critics disagree” counters what the article never states, confidence 0.80\n  \
             no evidence was kept\n",
        ),
        (
            crate::SupportId::of(0).into(),
            "support 0, reason: [2] “it is new” supports [1] “it is safe”, confidence 0.70\n  no evidence was kept\n",
        ),
        (ClaimId::of(0).into(), "claim, asserted: [0] “the bus is slow”, confidence 0.90\n  no evidence was kept\n"),
        (
            MarkerId::of(0).into(),
            "marker 0, comparison.contrast: “Although”, confidence 0.90\n  no evidence was kept\n",
        ),
    ];
    for (item, expected) in cases {
        let explanation = article.explain(item).expect("an item of the article");
        assert_eq!(explanation.to_string(), expected);
        assert_eq!(explanation.item(), item);
    }
    assert!(article.explain(ClaimId::of(9)).is_none());
}

#[test]
fn what_weighs_most_comes_first() {
    let article = article();
    let explanation = article.explain(RebuttalId::of(0)).expect("a rebuttal of the article");
    let weights: Vec<f32> = explanation.evidence().iter().map(|evidence| evidence.weight).collect();
    assert_eq!(weights, [2.5, -0.25, 0.25]);
    assert_eq!(explanation.runner_up().map(|second| second.target), Some(ClaimId::of(2)));
}

#[test]
fn why_there_is_no_rebuttal() {
    let article = article();
    let marker = |words: &str| {
        let found = |id: &MarkerId| article.marker(*id).is_some_and(|marker| article.slice(marker.span) == words);
        article.marker_ids().find(found).expect("a marker of the article")
    };
    let cases = [
        ("in the claim", "bus is slow", None),
        ("in the marker", "lthough", None),
        ("in another claim of the sentence", "it is new", Some(WhyNot::Elsewhere(RebuttalId::of(0)))),
        ("a marker that could counter", "it rained", Some(WhyNot::OtherFunction(marker("While")))),
        ("a target never stated", "Critics", Some(WhyNot::NoTarget(RebuttalId::of(1)))),
        ("nothing", "Trams", Some(WhyNot::NoMarker)),
        ("a doubtful marker", "so it goes", Some(WhyNot::Doubtful(marker("Yet")))),
        ("a marker without claims", "why", Some(WhyNot::Unattached(marker("But")))),
        ("white space", " Trams", Some(WhyNot::NoSentence)),
    ];
    for (name, words, expected) in cases {
        let offset = TEXT.find(words).expect("words of the text");
        assert_eq!(article.explain_at(offset).why_not, expected, "{name}");
    }
    assert_eq!(article.explain_at(usize::MAX).why_not, Some(WhyNot::NoSentence));
}

#[test]
fn places_in_words() {
    let article = article();
    let cases = [
        (
            "bus is slow",
            "in the sentence “Although the bus is slow, it is safe because it is new.”\n  \
             in the claim [0] “the bus is slow”\n  \
             rebuttal 0, concession: [1] “it is safe” counters [0] “the bus is slow”\n",
        ),
        (
            "it rained",
            "in the sentence “While we slept it rained.”\n  \
             no rebuttal here: no marker in the sentence counters; “While” is comparison.contrast here (function: \
             other)\n",
        ),
        (
            "Yet",
            "in the sentence “Yet so it goes.”\n  \
             in the marker “Yet”, comparison.concession\n  \
             no rebuttal here: “Yet” would counter, but is more likely no marker (confidence 0.30)\n",
        ),
        ("this", "in the sentence “Nor this \\u{1b}.”\n  no rebuttal here: no marker stands in the sentence\n"),
        (
            "Critics",
            "in the sentence “Critics disagree.”\n  in the claim [3] “Critics disagree”\n  \
             rebuttal 1, denial: [3] “Critics disagree” counters what the article never states\n",
        ),
    ];
    for (words, expected) in cases {
        let offset = TEXT.find(words).expect("words of the text");
        assert_eq!(article.explain_at(offset).to_string(), format!("byte {offset}, {expected}"));
    }
}
