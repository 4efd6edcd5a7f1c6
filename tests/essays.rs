//! How an essay is drawn, and what is no part of a claim.

use std::collections::BTreeSet;

use counterpoint::{ClaimId, Role};

const ESSAY: &str = "Should dogs walk alone?

Dogs are everywhere now. Many owners let them run free. In my opinion, dogs should always walk with people. I will give \
several reasons for this.

First, a dog without a leash is a danger in traffic. It can cause accidents. Drivers cannot stop in time.

Second, dogs are calmer with company. They must learn what is allowed. Without it they are nervous.

In conclusion, no dog should walk without a person.";

#[test]
fn an_essay_is_drawn_by_its_plan() {
    let article = counterpoint::parse(ESSAY);
    let words = |id: ClaimId| article.claim(id).map_or("", |claim| article.slice(claim.span));
    let of =
        |role| article.claims().iter().filter(move |claim| claim.role == role).map(|claim| article.slice(claim.span));
    assert_eq!(
        of(Role::Thesis).collect::<Vec<_>>(),
        ["dogs should always walk with people", "no dog should walk without a person"]
    );
    assert_eq!(
        of(Role::Claim).collect::<Vec<_>>(),
        ["a dog without a leash is a danger in traffic", "dogs are calmer with company"]
    );
    let supports: BTreeSet<_> =
        article.supports().iter().map(|support| (words(support.claim), words(support.target))).collect();
    assert!(supports.contains(&("It can cause accidents", "a dog without a leash is a danger in traffic")));
    assert!(supports.contains(&("Without it they are nervous", "dogs are calmer with company")));
    assert!(!article.claims().iter().any(|claim| article.slice(claim.span).contains("reasons")));
}

#[test]
fn what_only_comments_or_points_back_is_no_part_of_a_claim() {
    for (text, claim) in [
        ("Fortunately, the tram is cheap enough for all.", "the tram is cheap enough for all"),
        ("In this case, the tram is the better choice.", "the tram is the better choice"),
        ("For most people, the tram is the better choice.", "For most people, the tram is the better choice"),
        ("Another great advantage is that the tram is quiet.", "the tram is quiet"),
        ("This is because the tram is too slow.", "the tram is too slow"),
        ("I would conclude that the tram should stay.", "the tram should stay"),
        ("Based on my arguments above, I think the tram should stay.", "the tram should stay"),
        ("One of the main reasons for this is that the tram is quiet.", "the tram is quiet"),
        ("As far as I am concerned, the tram should stay.", "the tram should stay"),
        ("It seems the tram is the better choice.", "the tram is the better choice"),
        ("Of course the tram is better than the bus.", "the tram is better than the bus"),
        (
            "The town did not leave the old league, but rather wished to show its strength.",
            "wished to show its strength",
        ),
        ("That is what the council has said.", "That is what the council has said"),
        (
            "If you want to ride the tram, you should buy a ticket.",
            "If you want to ride the tram, you should buy a ticket",
        ),
    ] {
        let article = counterpoint::parse(text);
        let found: Vec<_> = article.claims().iter().map(|found| article.slice(found.span)).collect();
        assert!(found.contains(&claim), "{text}: {found:?}");
    }
}

#[test]
fn what_only_announces_or_wishes_is_no_claim() {
    for shell in [
        "In this essay, I will compare both routes.",
        "I will give reasons for this view.",
        "The essay intends to explore both sides.",
        "My reasons include the following.",
        "The following paragraphs will explain my reasons.",
        "Both sides are to be discussed first.",
        "It is hoped that more towns will follow the example.",
        "I sincerely hope that the board will listen to us.",
    ] {
        let text = format!("The tram is better than the bus. {shell}");
        let article = counterpoint::parse(&text);
        let found: Vec<_> = article.claims().iter().map(|claim| article.slice(claim.span)).collect();
        assert_eq!(found, ["The tram is better than the bus"], "{shell}");
    }
}

#[test]
fn where_one_statement_ends_and_the_next_begins() {
    let cases: &[(&str, &[&str])] = &[
        // an adverb behind a comma, where a full stop could be
        (
            "The old trams are dear, nevertheless the town keeps them.",
            &["The old trams are dear", "the town keeps them"],
        ),
        ("The gate is open, therefore the sheep are out.", &["The gate is open", "the sheep are out"]),
        ("It is, therefore, clear that the trams are old.", &["It is, therefore, clear that the trams are old"]),
        // words behind the coordinator, or a question
        ("The fees are low, and furthermore nobody has to wait.", &["The fees are low", "nobody has to wait"]),
        (
            "The pool is very cold, and who would want to swim there?",
            &["The pool is very cold", "who would want to swim there"],
        ),
        ("The rain stopped, and the fair opened.", &["The rain stopped, and the fair opened"]),
        // a result, and a purpose
        ("The road was flooded, so that no bus came through.", &["The road was flooded", "no bus came through"]),
        ("The clerk must speak up so that everyone can hear.", &["The clerk must speak up so that everyone can hear"]),
        // reasons
        ("The rule helps the tenants, as they can plan ahead.", &["The rule helps the tenants", "they can plan ahead"]),
        ("The gate must stay shut, otherwise the sheep get out.", &["The gate must stay shut", "the sheep get out"]),
        // what only counts it, and what joins it to the one before, is no part of a statement
        (
            "There are two reasons.\n\n2. The gate must stay shut for the sheep.",
            &["There are two reasons", "The gate must stay shut for the sheep"],
        ),
        (
            "The gate may be old but can still keep the sheep in.",
            &["The gate may be old", "can still keep the sheep in"],
        ),
        // what holds in any case is not granted
        ("The tram is late no matter who drives it.", &["The tram is late no matter who drives it"]),
        // "not only" grants what it adds to
        ("The ferry is not only cheap but also quick.", &["The ferry is not only cheap but also quick"]),
    ];
    for (text, claims) in cases {
        let article = counterpoint::parse(text);
        let found: Vec<_> = article.claims().iter().map(|claim| article.slice(claim.span)).collect();
        assert_eq!(found, *claims, "{text}");
    }
}

#[test]
fn an_essay_passes_over_what_it_names_only_to_answer_or_to_set_aside() {
    let article = counterpoint::parse(
        "Should the ferry be free?

Boats are crowded in summer, and guests of the islands wait for hours. Although some of them enjoy the crowd, \
         I believe that the ferry should be free.

First, a free ferry brings guests to the islands instead of the crowded beaches. Who would not like that? Shops can \
         live on them.

Second, a free ferry is fair. Old people must visit the doctor in town.

In conclusion, the town should pay for the ferry.",
    );
    let claims: Vec<_> = article.claims().iter().map(|claim| article.slice(claim.span)).collect();
    for passed in ["some of them enjoy the crowd", "the crowded beaches", "Who would not like that"] {
        assert!(!claims.contains(&passed), "{passed}: {claims:?}");
    }
    for kept in ["the ferry should be free", "Shops can live on them", "a free ferry is fair"] {
        assert!(claims.contains(&kept), "{kept}: {claims:?}");
    }
}

#[test]
fn an_introduction_that_states_nothing_has_no_thesis() {
    let article = counterpoint::parse(
        "Should the ferry be free?

Some towns let people cross for nothing. I disagree with this idea.

First, a free ferry is always crowded. It must wait for stragglers.

Second, a free ferry is dear. The town should pay for schools.

In conclusion, in my opinion, everybody should pay for the ferry.",
    );
    let theses: Vec<_> = article
        .claims()
        .iter()
        .filter(|claim| claim.role == Role::Thesis)
        .map(|claim| article.slice(claim.span))
        .collect();
    assert_eq!(theses, ["everybody should pay for the ferry"]);
}

#[test]
fn a_quoted_line_that_repeats_a_statement_is_that_statement() {
    let article = counterpoint::parse(
        "The ferry should run at night.\n\nMany people work late in the harbour.\n\n&gt; The ferry should run at night.\n\nIt costs \
         too much for the town.",
    );
    let count = article.claims().iter().filter(|claim| article.slice(claim.span).contains("run at night")).count();
    assert_eq!(count, 1);
}
