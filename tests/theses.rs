//! What an article is for: where its thesis is looked for, and that a report has none.

use counterpoint::{Article, Role};

fn theses<'a>(article: &'a Article<'_>) -> Vec<&'a str> {
    let claims = article.claims().iter().filter(|claim| claim.role == Role::Thesis);
    claims.map(|claim| article.slice(claim.span)).collect()
}

/// An opinion that leads up to its thesis, argues for it over several paragraphs, and ends with what is to be done.
const OPINION: &str = "A Night Bus Would Pay for Itself

When the last tram leaves Orrin Square at eleven, three hundred people are still at work in the mills. Some of them walk \
home, and some of them sleep in the canteen. It is the town that loses most by this.

A weaver who cannot get home takes a job elsewhere. The mills lost forty of them last winter. Each of them had been \
trained for a year.

Mayor Tolland says that a night bus would run empty. He has counted the cars on Mill Street at midnight. But a man who \
owns a car does not need the bus.

The bus would cost 90,000 crowns a year. Training forty weavers costs four times as much.

The council should put a bus on the road before the winter. Nobody will thank it for another empty loom.";

#[test]
fn an_opinion_says_its_thesis_in_the_headline_before_its_reasons_and_after_them() {
    let article = counterpoint::parse(OPINION);
    assert_eq!(
        theses(&article),
        [
            "A Night Bus Would Pay for Itself",
            "It is the town that loses most by this",
            "The council should put a bus on the road before the winter",
        ]
    );
}

#[test]
fn a_headline_that_is_a_label_is_no_thesis() {
    let labelled = OPINION.replacen("A Night Bus Would Pay for Itself", "Notes on a Night Bus", 1);
    let article = counterpoint::parse(&labelled);
    assert_eq!(theses(&article).first(), Some(&"It is the town that loses most by this"));
}

#[test]
fn a_headline_that_says_what_is_answered_is_no_thesis() {
    let headline = "A Night Bus Would Pay for Itself";
    let asking = OPINION.replacen(headline, "Why a Night Bus Would Pay for Itself", 1);
    assert_eq!(theses(&counterpoint::parse(&asking)).first(), Some(&"It is the town that loses most by this"));
}

#[test]
fn a_report_argues_for_nothing() {
    let article = counterpoint::parse(
        "Council Votes on Night Bus

The council of Orrin voted on Tuesday to test a night bus for six weeks. Eleven members voted for the test and four \
against it.

Mayor Jon Tolland said that the bus would run empty. \"I have counted the cars at midnight,\" he told reporters. \"There \
were nine.\"

Marit Osk, who speaks for the weavers, said that forty of them had left the mills last winter. She said the bus should \
have come years ago.

\"We will see in March who was right,\" said Osk. The test begins on January 9. It was delayed twice last year.

The council met in the old mill on Tuesday evening. About sixty people attended the meeting.",
    );
    assert_eq!(theses(&article), [] as [&str; 0]);
    assert!(!article.claims().is_empty());
}

#[test]
fn calls_and_thanks_are_no_thesis() {
    let article = counterpoint::parse(
        "Ladies and gentlemen of the board, dear friends of the mill,

I have worked at this loom for thirty years. We have never asked for much. We ask for a bus now.

The mill loses a weaver every week. A new one is trained for a year. The old one has long been hired by somebody else.

You say that there is no money. There is money for a third gate. Nobody has ever come to work through the third gate.

So the board must pay for the bus. It will cost less than the gate.

Thank you very much.",
    );
    let found = theses(&article);
    assert!(found.contains(&"the board must pay for the bus"), "{found:?}");
    assert!(!found.iter().any(|words| words.contains("gentlemen") || words.contains("Thank")), "{found:?}");
}

#[test]
fn who_tells_a_story_argues_for_nothing() {
    let tale = "The Lamp

The boy woke before the bell. He took the lamp from the hook and went down to the water.

\"Is it time?\" asked his sister. She had not slept. The wind had come round in the night.

They rowed out to the point. Nobody spoke. A gull sat on the stern and looked at them. Then the rope ran out.

He pulled. The net was heavy, and it came up slowly. There was a bell in it. It was green, and it had no tongue.";
    assert_eq!(theses(&counterpoint::parse(tale)), [] as [&str; 0]);
}

#[test]
fn a_call_that_names_no_deed_is_not_what_the_article_is_for() {
    let text = OPINION.replacen("The council should", "The time for change has come. The council should", 1);
    let article = counterpoint::parse(&text);
    assert_eq!(theses(&article).last(), Some(&"The council should put a bus on the road before the winter"));
    assert!(!article.claims().iter().any(|claim| article.slice(claim.span).contains("The time for change")));
}
