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
