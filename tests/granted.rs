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

#[track_caller]
fn counters(text: &str, claim: &str, target: &str) {
    let found = rebuttals(text);
    assert!(found.contains(&(claim.to_owned(), target.to_owned())), "{found:?} in {text:?}");
}

#[test]
fn an_answer_grants_until_a_later_sentence_outweighs_it() {
    let text = "The inquiry took two years. Did the inquiry find reasons to blame the mayor? Sure. It is impossible to \
                search a city and find nothing. But the inquiry was never meant to find facts.";
    counters(text, "the inquiry was never meant to find facts", "Did the inquiry find reasons to blame the mayor");
    let text = "The plan is large. Is this wild-eyed dreaming? Possibly, but no more so than the railway once was.";
    counters(text, "no more so than the railway once was", "Is this wild-eyed dreaming");
    assert_eq!(polarity(text, "Is this wild-eyed dreaming"), Some(Polarity::Conceded));
}

#[test]
fn what_one_understands_is_granted() {
    let text = "I am glad of it. I can understand why some people may not like it, but I am proud to be here.";
    counters(text, "I am proud to be here", "some people may not like it");
    assert_eq!(polarity(text, "some people may not like it"), Some(Polarity::Conceded));
}

#[test]
fn even_as_concedes() {
    let text = "In Ostland, the king lived like a god, even as his subjects dwelt in poverty.";
    counters(text, "In Ostland, the king lived like a god", "his subjects dwelt in poverty");
}

#[test]
fn although_concedes_behind_what_figures_show() {
    let text = "In the north, Brown is in first, according to the average, although Lee keeps it competitive.";
    counters(text, "In the north, Brown is in first", "Lee keeps it competitive");
}

#[test]
fn since_after_a_time_gives_no_reason() {
    let article = counterpoint::parse("The mayor is popular. It has been ten weeks since she nominated a judge.");
    assert!(article.supports().iter().all(|support| support.marker.is_none()), "{:?}", article.supports());
}

#[test]
fn an_adverb_that_could_be_a_verb_hides_no_verb() {
    let text = "The town is new. Lee still needs a stumble, but he has fought his way back.";
    counters(text, "he has fought his way back", "Lee still needs a stumble");
}

#[test]
fn but_for_some_people_counters() {
    let text = "Politicians look to the next vote. But for those of us with a longer view, this is a serious problem.";
    counters(
        text,
        "for those of us with a longer view, this is a serious problem",
        "Politicians look to the next vote",
    );
}

#[test]
fn a_predicate_that_sets_apart_needs_nobody_who_holds_the_other_thing() {
    let text = "The town wanted growth. The fire of last year was another matter altogether.";
    counters(text, "The fire of last year was another matter altogether", "The town wanted growth");
    assert_eq!(rebuttals("The town wanted growth. A tram is different from a bus."), []);
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
fn what_is_called_a_misconception_is_rejected() {
    let text = "The fund is rich. It is a common misconception that trams are for the old.";
    assert_eq!(polarity(text, "trams are for the old"), Some(Polarity::Denied));
    let kinds: Vec<_> = counterpoint::parse(text).rebuttals().iter().map(|rebuttal| rebuttal.kind).collect();
    assert_eq!(kinds, [RebuttalKind::Denial]);
}

#[test]
fn a_concession_alone_in_its_sentence_is_added_to_the_one_before() {
    let text = "The mayor makes some sense. Although we should not give her too much credit for this.";
    counters(text, "we should not give her too much credit for this", "The mayor makes some sense");
    let text = "We trust the sensor. Even though it is of lower quality.";
    counters(text, "We trust the sensor", "it is of lower quality");
    assert_eq!(rebuttals("We like the town. While they are out there."), []);
}

#[test]
fn what_says_when_stands_before_a_dependent_clause() {
    let text = "For six weeks in the summer, while the bridge was closed, the ferry was full.";
    counters(text, "the ferry was full", "the bridge was closed");
}

#[test]
fn a_clause_with_although_is_the_authors_behind_a_report() {
    let text = "Lee says the bridge is safe, although it leaks.";
    counters(text, "it leaks", "the bridge is safe");
}

#[test]
fn phrases_are_less_sure_than_connectives() {
    let confidence = |text: &str| counterpoint::parse(text).rebuttals()[0].confidence;
    let connective = confidence("The bridge is old, but it is safe.");
    let phrase = confidence("I do not mean to say that the bridge is safe.");
    assert!(phrase < 0.6 && connective > 0.8, "{phrase} {connective}");
}

#[test]
fn a_pair_that_corrects_parts_its_sentence() {
    let text = "The bank kept rates low not because the mayor wants it to but because the town needs it to.";
    counters(text, "the town needs it to", "the mayor wants it to");
    let text = "The plan works - not because it is cheap, but because it is simple.";
    counters(text, "it is simple", "it is cheap");
}

#[test]
fn what_is_true_of_none_of_it_is_rejected() {
    let text = "The result, he said, was a bubble. None of this, of course, is true.";
    counters(text, "None of this, of course, is true", "The result, he said, was a bubble");
    let text = "They say the young do not read. In fact, the opposite is true: they read more than we did.";
    counters(text, "the opposite is true", "the young do not read");
}

#[test]
fn an_exception_outweighs() {
    let text = "He foresaw a flood of money, except that prices have fallen to new lows since then.";
    counters(text, "prices have fallen to new lows since then", "He foresaw a flood of money");
}

#[test]
fn however_between_commas_opens_a_main_clause() {
    let text = "The town is small. It was cheap, however, the roof was old.";
    counters(text, "the roof was old", "It was cheap");
    assert!(rebuttals("The town is small. It was, however, cheap.").len() == 1);
}

#[test]
fn while_concedes_behind_that_and_before_a_gerund() {
    let text = "You find that while the roof is sound, the walls are not.";
    counters(text, "the walls are not", "the roof is sound");
    let text = "The bird is calm. While waiting is cheap, it takes all day.";
    counters(text, "it takes all day", "waiting is cheap");
}
