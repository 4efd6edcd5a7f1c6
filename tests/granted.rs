//! What is granted, what outweighs it, and what stands apart from what was said.

use counterpoint::{ClaimId, Polarity, RebuttalKind};

/// What counters what in a text, by their words.
fn rebuttals(text: &str) -> Vec<(String, String)> {
    let article = counterpoint::parse(text);
    let words = |id: ClaimId| article.claim(id).map_or("", |claim| article.slice(claim.span)).to_owned();
    let of = |rebuttal: &counterpoint::Rebuttal| (words(rebuttal.claim), rebuttal.target.map_or(String::new(), words));
    article.rebuttals().iter().map(of).collect()
}

fn polarity(text: &str, words: &str) -> Option<Polarity> {
    let article = counterpoint::parse(text);
    article.claims().iter().find(|claim| article.slice(claim.span) == words).map(|claim| claim.polarity)
}

#[test]
fn what_counters_what() {
    for (text, claim, target) in [
        // an answer grants until a later sentence outweighs it
        (
            "The audit ran all year. Did the audit turn up missing invoices? Sure. Every office loses some paper. But the \
             audit was meant to save money.",
            "the audit was meant to save money",
            "Did the audit turn up missing invoices",
        ),
        (
            "The canal is long. Is a canal in the hills a folly? Possibly, but no more so than the tunnel once was.",
            "no more so than the tunnel once was",
            "Is a canal in the hills a folly",
        ),
        // what one understands is granted
        (
            "I am glad of it. I can understand why the neighbours want a fence, but I would keep the hedge.",
            "I would keep the hedge",
            "the neighbours want a fence",
        ),
        (
            "The harbour was full of new yachts, even as the fishermen sold their boats.",
            "The harbour was full of new yachts",
            "the fishermen sold their boats",
        ),
        // what a document shows is not merely said
        (
            "In the north, the red list is ahead, according to the average, although the green list is close.",
            "In the north, the red list is ahead",
            "the green list is close",
        ),
        // an adverb that could be a verb hides no verb
        (
            "The town is new. Lee still needs a permit, but she has found a builder.",
            "she has found a builder",
            "Lee still needs a permit",
        ),
        (
            "Bakers count loaves. But for those who grow the wheat, the rain is what counts.",
            "for those who grow the wheat, the rain is what counts",
            "Bakers count loaves",
        ),
        (
            "The town wanted growth. The flood of last year was another matter altogether.",
            "The flood of last year was another matter altogether",
            "The town wanted growth",
        ),
        // a concession alone in its sentence
        (
            "The new timetable is a success. Although the last bus still leaves too early.",
            "the last bus still leaves too early",
            "The new timetable is a success",
        ),
        ("We trust the old scales. Even though they are slow.", "We trust the old scales", "they are slow"),
        // what says when may stand before a dependent clause
        (
            "For six weeks in the summer, while the bridge was closed, the ferry was full.",
            "the ferry was full",
            "the bridge was closed",
        ),
        ("The year was dry. And in the north, despite the sun, the wheat rotted.", "the wheat rotted", "the sun"),
        // an adverb between commas is of the main clause
        (
            "The town had two mills. Because the old one closed, however, the new one grew.",
            "the new one grew",
            "The town had two mills",
        ),
        (
            "Despite these good signs, however, the levy is hard to measure.",
            "the levy is hard to measure",
            "these good signs",
        ),
        // a word that grants may stand before the coordinator
        ("He likes the boat. Fine, but it leaks.", "it leaks", "He likes the boat"),
        ("They painted the boat. OK, but it leaks.", "it leaks", "They painted the boat"),
        ("They painted the boat. Um, but it still leaks.", "it still leaks", "They painted the boat"),
        // a ground is what is countered right behind it
        ("I like the town because it is small, but it is also dear.", "it is also dear", "it is small"),
        ("I like the town because it is small, but that is hardly enough.", "that is hardly enough", "I like the town"),
        // an order has its verb in front
        ("Trim the leaves often, but be careful with the stem.", "be careful with the stem", "Trim the leaves often"),
        ("Lee says the bridge is safe, although it leaks.", "it leaks", "the bridge is safe"),
        // a pair that corrects parts its sentence
        (
            "We shut the road not because the mayor asked us to but because the slope is moving.",
            "the slope is moving",
            "the mayor asked us to",
        ),
        ("The plan works - not because it is cheap, but because it is simple.", "it is simple", "it is cheap"),
        // none of it is true, the opposite is
        (
            "The loan, he said, was a gift. None of this, of course, is true.",
            "None of this, of course, is true",
            "The loan, he said, was a gift",
        ),
        (
            "They say the young do not read. In fact, the opposite is true: they read more than we did.",
            "the opposite is true",
            "the young do not read",
        ),
        (
            "He foresaw a dry year, except that the river has risen every month.",
            "the river has risen every month",
            "He foresaw a dry year",
        ),
        // "however" between commas opens a main clause
        ("The town is small. It was cheap, however, the roof was old.", "the roof was old", "It was cheap"),
        ("You find that while the roof is sound, the walls are not.", "the walls are not", "the roof is sound"),
        ("The bird is calm. While waiting is cheap, it takes all day.", "it takes all day", "waiting is cheap"),
        // the clause that is granted goes on behind a comma with one that depends on it
        (
            "Although the tunnel is old, when it rains, the pumps keep it dry.",
            "the pumps keep it dry",
            "the tunnel is old, when it rains",
        ),
    ] {
        let found = rebuttals(text);
        assert!(found.contains(&(claim.to_owned(), target.to_owned())), "{found:?} in {text:?}");
    }
}

#[test]
fn what_counters_nothing() {
    for text in [
        "The town wanted growth. A tram is different from a bus.",
        "We like the town. While they are out there.",
        "Doctors tried to tell people that smoke kills.",
        // what somebody was asked grants nothing
        "When asked whether the plan could change even if the bridge fell, she said that it was settled.",
        "Asked if the road was safe, although it had been closed twice, she said that it was.",
        // what a sentence opens with is not countered by the rest of it
        "When the fraud was found, however, the effect was small.",
        "The boat is old. Last, but not least, it leaks.",
        "Drivers of seventeen are less able than others to judge a bend.",
        "The mayor promised lower taxes while also promising new schools.",
    ] {
        assert_eq!(rebuttals(text), [], "{text:?}");
    }
    assert_eq!(rebuttals("The town is small. It was, however, cheap.").len(), 1);
    // what a sentence grants is all that its main clause corrects
    let text = "The mill closed in May. While the owners deny it, the truth is that it was never safe.";
    assert_eq!(rebuttals(text).len(), 1, "{:?}", rebuttals(text));
}

#[test]
fn how_it_is_put_forward() {
    for (text, words, expected) in [
        (
            "The canal is long. Is a canal in the hills a folly? Possibly, but no more so than the tunnel once was.",
            "Is a canal in the hills a folly",
            Polarity::Conceded,
        ),
        (
            "I am glad of it. I can understand why the neighbours want a fence, but I would keep the hedge.",
            "the neighbours want a fence",
            Polarity::Conceded,
        ),
        (
            "The fund is rich. It is a common misconception that trams are for the old.",
            "trams are for the old",
            Polarity::Denied,
        ),
    ] {
        assert_eq!(polarity(text, words), Some(expected), "{text:?}");
    }
    let text = "The fund is rich. It is a common misconception that trams are for the old.";
    let kinds: Vec<_> = counterpoint::parse(text).rebuttals().iter().map(|rebuttal| rebuttal.kind).collect();
    assert_eq!(kinds, [RebuttalKind::Denial]);
}

#[test]
fn since_after_a_time_gives_no_reason() {
    let article = counterpoint::parse("The mayor is popular. It has been ten weeks since she hired a clerk.");
    assert!(article.supports().iter().all(|support| support.marker.is_none()), "{:?}", article.supports());
}

#[test]
fn a_marker_that_states_something_may_have_a_ground() {
    let text = "Take the view that trams are dear. I strongly disagree because they last for forty years.";
    let article = counterpoint::parse(text);
    let grounds: Vec<_> = article.supports().iter().filter(|support| support.marker.is_some()).collect();
    let words = |id: ClaimId| article.claim(id).map_or("", |claim| article.slice(claim.span));
    assert_eq!(grounds.len(), 1, "{:?}", article.supports());
    assert_eq!(words(grounds[0].claim), "they last for forty years");
    assert_eq!(words(grounds[0].target), "I strongly disagree");
}

#[test]
fn phrases_are_less_sure_than_connectives() {
    let confidence = |text: &str| counterpoint::parse(text).rebuttals()[0].confidence;
    let connective = confidence("The bridge is old, but it is safe.");
    let phrase = confidence("I do not mean to say that the bridge is safe.");
    assert!(phrase < 0.6 && connective > 0.8, "{phrase} {connective}");
}
