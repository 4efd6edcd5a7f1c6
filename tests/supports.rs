//! What is given as a ground for what, with a word for it and without.

use counterpoint::ClaimId;

/// Grounds and what they are for, by their words.
fn supports(text: &str) -> Vec<(String, String)> {
    let article = counterpoint::parse(text);
    let words = |id: ClaimId| article.claim(id).map_or("", |claim| article.slice(claim.span)).to_owned();
    article.supports().iter().map(|support| (words(support.claim), words(support.target))).collect()
}

fn holds(text: &str, ground: &str, target: &str) -> bool {
    supports(text).contains(&(ground.to_owned(), target.to_owned()))
}

#[test]
fn a_conclusion_is_drawn_from_what_stands_just_before_it() {
    let text = "The mill stands by the old weir. It has four wheels. Two of them are broken. The river has been low for a \
                decade. The owner cannot pay for new wheels. Therefore the town should buy the mill.";
    assert!(holds(text, "The owner cannot pay for new wheels", "the town should buy the mill"), "{:?}", supports(text));
}

#[test]
fn facts_in_a_row_stand_beside_each_other_under_what_they_show() {
    let text = "The tram is a better bargain than the ring road. It carries 60,000 people every day. It can \
                run for 40 years.";
    for fact in ["It carries 60,000 people every day", "It can run for 40 years"] {
        assert!(holds(text, fact, "The tram is a better bargain than the ring road"), "{fact}: {:?}", supports(text));
    }
}

#[test]
fn nothing_rests_on_what_was_granted_and_outweighed() {
    let text =
        "The bridge is in use. Admittedly, it looks sound. But the steel is too thin. There are 12 cracks in it.";
    assert!(holds(text, "There are 12 cracks in it", "the steel is too thin"), "{:?}", supports(text));
    assert!(!supports(text).iter().any(|(_, target)| target == "it looks sound"), "{:?}", supports(text));
}

#[test]
fn what_stays_inside_one_statement_draws_nothing_from_the_one_before() {
    for text in [
        "The mayor opened the fair in May. The tram is clean and therefore better for the town.",
        "The mayor opened the fair in May. Thanks to the tram, the town must build fewer roads.",
        "The mayor opened the fair in May. The tram stops in every village, thus serving all of the people.",
    ] {
        let drawn = supports(text).into_iter().filter(|(ground, _)| ground.contains("mayor")).collect::<Vec<_>>();
        assert_eq!(drawn, [], "{text}");
    }
}

/// What each statement of a text stands under, by the first words of both.
fn under(text: &str) -> Vec<(String, String)> {
    let first = |words: String| words.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    supports(text).into_iter().map(|(ground, target)| (first(ground), first(target))).collect()
}

#[test]
fn sentences_of_one_form_stand_beside_each_other() {
    let text = "Computers are praised as the tools of a free people. They will put knowledge on every desk. They will cause \
                old ranks to crumble. They will make a king of every clerk.";
    for pair in under(text) {
        assert_eq!(pair.1, "Computers are", "{pair:?}");
    }
    assert_eq!(under(text).len(), 3);
}

#[test]
fn points_that_are_counted_stand_beside_each_other_with_their_own_grounds() {
    let text = "The new road is a mistake. First, it takes the best fields in the valley. Those fields feed two towns. \
                Second, it ends at a bridge that is too narrow. Lorries cannot cross it.";
    let found = under(text);
    assert!(found.contains(&("it takes".to_owned(), "The new".to_owned())), "{found:?}");
    assert!(found.contains(&("it ends".to_owned(), "The new".to_owned())), "{found:?}");
    assert!(found.contains(&("Lorries cannot".to_owned(), "it ends".to_owned())), "{found:?}");
}

#[test]
fn a_thesis_supports_nothing_by_order() {
    for article in ["analysis", "briefing", "column", "essay", "letter", "op-ed", "review", "speech"] {
        let text = std::fs::read_to_string(format!("tests/articles/{article}.txt")).unwrap();
        let article = counterpoint::parse(&text);
        for support in article.supports().iter().filter(|support| support.marker.is_none()) {
            let role = article.claim(support.claim).map(|claim| claim.role);
            assert_ne!(role, Some(counterpoint::Role::Thesis), "{support:?}");
        }
    }
}

#[test]
fn as_that_only_compares_gives_no_reason() {
    for text in [
        "The town lost its mill. The new weir does not hold as much water as it should.",
        "The baker closed her shop. She sold the oven in the spring, as her brother did.",
    ] {
        let article = counterpoint::parse(text);
        assert!(article.supports().iter().all(|support| support.marker.is_none()), "{:?}", article.supports());
    }
}
