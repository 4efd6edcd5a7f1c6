//! How an essay is drawn, and what is no part of a claim.

use std::collections::BTreeSet;

use counterpoint::{Article, ClaimId, Polarity, RebuttalKind, Role};

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
        ("We can reach the conclusion that the tram should stay.", "the tram should stay"),
        ("I am of the view that the tram should stay.", "the tram should stay"),
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
        "The purpose of this essay is to compare both routes.",
        "Edit: thanks for all the answers so far.",
        "I'll get back to the other answers tomorrow.",
        "Before I give an answer, I will explore both sides of it.",
        "Some good reasons are about money and time.",
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
        // a phrase in the subject, behind which the statement goes on
        (
            "The use of trams instead of the old buses would save money.",
            &["The use of trams instead of the old buses would save money", "the old buses"],
        ),
        // a coordinator inside a condition, and behind it
        (
            "If the tram is late, but nobody minds, the driver may wait.",
            &["If the tram is late, but nobody minds, the driver may wait"],
        ),
        (
            "If the tram is late, nobody minds, but the driver may wait.",
            &["If the tram is late, nobody minds", "the driver may wait"],
        ),
        // when it holds and what it is about are part of the statement
        ("Nowadays, the trams are full of guests.", &["Nowadays, the trams are full of guests"]),
        ("As for the fare, it has gone up again.", &["As for the fare, it has gone up again"]),
        ("Both of the routes have their strong points.", &["Both of the routes have their strong points"]),
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

/// The words of the claims that have the role.
fn of(role: Role, article: &Article<'_>) -> Vec<String> {
    article
        .claims()
        .iter()
        .filter(|claim| claim.role == role)
        .map(|claim| article.slice(claim.span).to_owned())
        .collect()
}

/// What counters what, by their words.
fn counters(article: &Article<'_>) -> Vec<(String, String)> {
    let words = |id: ClaimId| article.claim(id).map_or("", |claim| article.slice(claim.span)).to_owned();
    article.rebuttals().iter().map(|edge| (words(edge.claim), edge.target.map_or(String::new(), words))).collect()
}

#[test]
fn paragraphs_that_count_their_points_make_an_essay() {
    let text = |first: &str, second: &str| {
        format!(
            "A free ferry for the islands

Boats are crowded in summer, and the fares have gone up again. The ferry should be free.

{first} a free ferry brings guests to the islands. Shops can live on them.

{second} a free ferry is fair. Old people visit the doctor in town.

The town should pay for the ferry."
        )
    };
    // what the paragraphs of an essay argue for supports its thesis
    let supports = |text: &str| {
        let article = counterpoint::parse(text);
        let words = |id: ClaimId| article.claim(id).map_or("", |claim| article.slice(claim.span)).to_owned();
        let edges: Vec<_> = article.supports().iter().map(|edge| (words(edge.claim), words(edge.target))).collect();
        edges.contains(&("a free ferry is fair".to_owned(), "The ferry should be free".to_owned()))
    };
    assert!(supports(&text("First of all,", "Secondly,")));
    assert!(!supports(&text("Clearly,", "Clearly,")));
}

#[test]
fn what_an_essay_gives_as_the_ground_of_its_thesis_it_argues_for() {
    let article = counterpoint::parse(
        "A free ferry for the islands

Boats are crowded in summer, and the fares have gone up again. I believe that the ferry should be free because it brings guests to the islands.

First, a free ferry helps the shops. Guests buy bread and cheese because they are hungry.

Second, a free ferry is fair. Old people visit the doctor in town.

In conclusion, although the crew must be paid, the ferry should cost nothing.",
    );
    assert!(of(Role::Claim, &article).contains(&"it brings guests to the islands".to_owned()));
    assert!(of(Role::Premise, &article).contains(&"they are hungry".to_owned()));
    // what the conclusion grants it does not conclude
    assert_eq!(of(Role::Thesis, &article), ["the ferry should be free", "the ferry should cost nothing"]);
}

#[test]
fn a_step_of_an_essay_is_a_whole_statement() {
    let article = counterpoint::parse(
        "A free ferry for the islands

Boats are crowded in summer, and the fares have gone up again. I believe that the ferry should be free.

First, a free ferry helps the shops. The harbour master told us, and she is careful, that the guests buy bread.

Second, a free ferry is fair. The guests save money, which means that they stay longer.

In conclusion, the ferry should cost nothing.",
    );
    let claims: Vec<_> = article.claims().iter().map(|claim| article.slice(claim.span)).collect();
    assert!(claims.contains(&"The guests save money, which means that they stay longer"), "{claims:?}");
    assert!(!claims.contains(&"they stay longer"), "{claims:?}");
}

/// An essay with these two paragraphs behind one that speaks for its thesis.
fn essay_with(second: &str, third: &str) -> String {
    format!(
        "A free ferry for the islands

Boats are crowded in summer, and the fares have gone up again. I believe that the ferry should be free.

To begin with, a free ferry helps the shops. Guests buy bread and cheese.

{second}

{third}

In conclusion, the ferry should cost nothing."
    )
}

#[test]
fn what_a_paragraph_grants_counters_the_thesis() {
    let granted = essay_with(
        "In addition, a free ferry is fair. Old people visit the doctor in town.",
        "Admittedly, the boats may be crowded then. Some guests wait for hours. However, larger boats can be bought.",
    );
    let article = counterpoint::parse(&granted);
    let thesis = |target: &str| of(Role::Thesis, &article).iter().any(|thesis| thesis == target);
    let found = counters(&article);
    let crowd = "the boats may be crowded then";
    assert!(found.iter().any(|(claim, target)| claim == crowd && thesis(target)), "{found:?}");
    // the answer takes up what the paragraph argues for, not what stands beside it
    assert!(found.contains(&("larger boats can be bought".to_owned(), crowd.to_owned())), "{found:?}");
    assert_eq!(article.rebuttals().iter().filter(|edge| edge.kind == RebuttalKind::Contrast).count(), 1);
    let supports = |words: &str| {
        article.supports().iter().any(|edge| {
            article.claim(edge.claim).is_some_and(|claim| article.slice(claim.span) == words)
                && article.claim(edge.target).is_some_and(|target| thesis(article.slice(target.span)))
        })
    };
    assert!(supports("a free ferry is fair") && !supports(crowd));
}

#[test]
fn a_paragraph_that_turns_takes_up_the_one_against_the_thesis_or_none() {
    let fair = "However, a free ferry is fair. Old people visit the doctor in town.";
    let against = essay_with("Admittedly, the boats may be crowded then. Guests wait for hours.", fair);
    let answer = ("a free ferry is fair".to_owned(), "the boats may be crowded then".to_owned());
    let found = counters(&counterpoint::parse(&against));
    assert!(found.contains(&answer), "{found:?}");
    // what nothing counters is not granted either
    let with = essay_with("In addition, it is good for the air. Guests leave their cars in town.", fair);
    let article = counterpoint::parse(&with);
    assert_eq!(counters(&article), []);
    assert!(article.claims().iter().all(|claim| claim.polarity == Polarity::Asserted));
}

#[test]
fn a_phrase_that_is_no_step_stays_in_its_statement() {
    let text = essay_with(
        "In addition, the guests come by boat instead of the crowded bridge. They save time.",
        "Finally, it is fair. Old people visit the doctor in town.",
    );
    let article = counterpoint::parse(&text);
    let claims: Vec<_> = article.claims().iter().map(|claim| article.slice(claim.span)).collect();
    assert!(claims.contains(&"the guests come by boat instead of the crowded bridge"), "{claims:?}");
}

#[test]
fn two_statements_may_be_one_step_of_an_essay() {
    let text = essay_with(
        "In addition, the ferry is quick, while the bridge is slow in summer. The old boats are loud, but still reach the \
         islands in an hour.",
        "Finally, it is fair. While I admit that the crew costs money, the town can pay for it.",
    );
    let article = counterpoint::parse(&text);
    let claims: Vec<_> = article.claims().iter().map(|claim| article.slice(claim.span)).collect();
    for step in [
        "the ferry is quick, while the bridge is slow in summer",
        "The old boats are loud, but still reach the islands in an hour",
        // what is granted is a step of its own
        "the crew costs money",
        "the town can pay for it",
    ] {
        assert!(claims.contains(&step), "{step}: {claims:?}");
    }
    assert!(!claims.contains(&"the bridge is slow in summer"), "{claims:?}");
    assert_eq!(counters(&article), [("the town can pay for it".to_owned(), "the crew costs money".to_owned())]);
    // without a plan they stay apart
    let found = counterpoint::parse("The ferry is quick, while the bridge is slow in summer.");
    assert_eq!(found.claims().len(), 2);
}

#[test]
fn what_others_hold_is_the_thesis_where_the_author_takes_their_side() {
    let essay = |side: &str| {
        essay_with(
            "In addition, it is fair. Old people visit the doctor in town.",
            "Finally, it is quick. Guests save time.",
        )
        .replace("I believe that the ferry should be free.", side)
    };
    let theses = |side: &str| of(Role::Thesis, &counterpoint::parse(&essay(side)));
    let held = "Some people argue that the ferry should be free.";
    assert_eq!(theses(&format!("{held} This essay looks at both sides.")), ["the ferry should cost nothing"]);
    assert_eq!(
        theses(&format!("{held} I agree with this opinion because of the following reasons.")),
        ["the ferry should be free", "the ferry should cost nothing"]
    );
}

#[test]
fn a_paragraph_argues_for_what_it_opens_with_or_draws_as_its_conclusion() {
    let claims = |last: &str| {
        let second = format!("In addition, the ferry helps the shops. Guests buy bread and cheese. {last}");
        let text = essay_with(&second, "Finally, it is fair. Old people visit the doctor in town.");
        of(Role::Claim, &counterpoint::parse(&text)).get(1).cloned()
    };
    assert_eq!(claims("The town should count them.").as_deref(), Some("the ferry helps the shops"));
    assert_eq!(
        claims("Therefore, the ferry makes the islands richer.").as_deref(),
        Some("the ferry makes the islands richer")
    );
}

#[test]
fn an_essay_without_end_is_not_looked_through_for_what_its_paragraphs_oppose() {
    let with = |paragraphs: usize| {
        let granted = |number| {
            format!(
                "Admittedly, some critics say that dog{number} is a danger number{number}. It may be so{number}.\n\n"
            )
        };
        let body: String = (0..paragraphs).map(granted).collect();
        let text = format!(
            "Dogs are here. In my opinion, dogs should walk with people.\n\n{body}In conclusion, dogs should walk."
        );
        counterpoint::parse(&text).rebuttals().len()
    };
    let (many, more) = (with(400), with(800));
    assert!(many > 0 && many < 400, "{many}");
    assert_eq!(many, more);
}
