//! How an essay is drawn, and what is no part of a claim.

use std::collections::BTreeSet;

use counterpoint::{ClaimId, RebuttalKind, Role};

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

/// What counters what in a text, by their words, with the kind of it.
fn rebuttals(text: &str) -> Vec<(String, String, RebuttalKind)> {
    let article = counterpoint::parse(text);
    let words = |id: ClaimId| article.claim(id).map_or("", |claim| article.slice(claim.span)).to_owned();
    let of = |rebuttal: &counterpoint::Rebuttal| {
        (words(rebuttal.claim), rebuttal.target.map_or(String::new(), words), rebuttal.kind)
    };
    article.rebuttals().iter().map(of).collect()
}

#[test]
fn what_counters_what() {
    use RebuttalKind::{Concession, Contrast, Correction, Denial};
    for (text, claim, target, kind) in [
        // a denial that the next clause or sentence corrects without a word for it
        (
            "The garage is not short of customers. It is short of parts.",
            "It is short of parts",
            "short of customers",
            Correction,
        ),
        (
            "The act is not a matter of old custom: it is law now.",
            "it is law now",
            "a matter of old custom",
            Correction,
        ),
        (
            "The board has never taken a vote away from the members. Instead, it follows them.",
            "it follows them",
            "taken a vote away from the members",
            Correction,
        ),
        ("The site warns me. And yet I will stay there.", "I will stay there", "The site warns me", Concession),
        (
            "Although the shares have not been good, and the mood is low, you should buy them.",
            "you should buy them",
            "the shares have not been good, and the mood is low",
            Concession,
        ),
        (
            "I assumed the river would rise. But it stayed where it was.",
            "it stayed where it was",
            "the river would rise",
            Denial,
        ),
        (
            "The fee must be paid by all. Critics point out that they do not use the service.",
            "they do not use the service",
            "The fee must be paid by all",
            Contrast,
        ),
        (
            "Ministers cling to the narrative that the towns are full.",
            "Ministers cling to the narrative that the towns are full",
            "the towns are full",
            Denial,
        ),
    ] {
        let found = rebuttals(text);
        assert!(found.contains(&(claim.to_owned(), target.to_owned(), kind)), "{text}: {found:?}");
    }
}

#[test]
fn what_counters_nothing() {
    for text in [
        "The ferry is cheap. It will hardly matter.",
        "The law is old. The rent as compared to the wage has doubled.",
        "The ferry is not cheap. They went home.",
        "Of course there are some old trams, and others are slow.",
    ] {
        assert_eq!(rebuttals(text), [], "{text}");
    }
}

#[test]
fn still_takes_up_the_concession_of_its_own_sentence() {
    let found = rebuttals("The pill is safe. Although it is quick, doctors should still be asked.");
    let targets: Vec<_> = found.iter().map(|(_, target, _)| target.as_str()).collect();
    assert_eq!(targets, ["it is quick"]);
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
