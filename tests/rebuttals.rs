//! What counters what, and what only seems to.

use counterpoint::{ClaimId, Polarity, RebuttalKind};

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
        // what is done instead may share its subject with what is not
        (
            "The board gave up its plan for a new wing and instead rented a floor downtown.",
            "rented a floor downtown",
            "The board gave up its plan for a new wing",
            Correction,
        ),
        (
            "The crews have shunned the old pier, and have instead moored at the quay.",
            "have instead moored at the quay",
            "The crews have shunned the old pier",
            Correction,
        ),
        (
            "People who know many songs do not find the next one harder. They find it easier.",
            "They find it easier",
            "find the next one harder",
            Correction,
        ),
        (
            "We are not looking at one town. We are looking at two towns with one name.",
            "We are looking at two towns with one name",
            "looking at one town",
            Correction,
        ),
        (
            "They should not be glad about it. They should be very worried.",
            "They should be very worried",
            "be glad about it",
            Correction,
        ),
        (
            "They do it not because they like the tram, but because they hate the bus.",
            "they hate the bus",
            "they like the tram",
            Correction,
        ),
        (
            "The pier is closed, and while the mayor likes it, nobody should rebuild it.",
            "nobody should rebuild it",
            "the mayor likes it",
            Concession,
        ),
        // of two that differ the later is upheld
        ("The ferry is cheap, whereas the bridge is dear.", "the bridge is dear", "The ferry is cheap", Contrast),
        ("Whereas the ferry is cheap, the bridge is dear.", "the bridge is dear", "the ferry is cheap", Contrast),
        // what only points back denies what was said, and goes on denying it
        (
            "The faction says that a blank vote helps nobody. This is largely a delusion, and a dear one.",
            "This is largely a delusion, and a dear one",
            "a blank vote helps nobody",
            Denial,
        ),
        (
            "The faction says that a blank vote helps nobody. This is a delusion. It is a delusion because every vote counts.",
            "It is a delusion",
            "a blank vote helps nobody",
            Denial,
        ),
        (
            "The town will keep the ferry — even if it loses all of its guests.",
            "The town will keep the ferry",
            "it loses all of its guests",
            Concession,
        ),
        // what opens the sentence is of its main clause, whatever clause stands between
        (
            "The ferry is far too dear for us. However, because it is old, it must be replaced.",
            "it must be replaced",
            "The ferry is far too dear for us",
            Concession,
        ),
        (
            "The ferry is far too dear for us. But although it is old, it works well enough.",
            "it works well enough",
            "The ferry is far too dear for us",
            Concession,
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
        "I do not know the fee. They know the way.",
        // both sides stand in the second sentence
        "The tram is a bargain for the town. Unlike the bus, it runs on time.",
        "The tram is a bargain for the town. Why should anyone close it?",
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

/// What a predicate rejects is of its own subject: only another's view, or a statement that it takes up word for word,
/// is answered by it.
#[test]
fn a_predicate_rejects_what_its_own_words_name() {
    let own = "The toll is the price of a new pier. The ferry has nothing to do with the fog.";
    assert_eq!(rebuttals(own), []);
    let answers =
        |text: &str| rebuttals(text).into_iter().map(|(claim, target, _)| (claim, target)).collect::<Vec<_>>();
    let of = |claim: &str, target: &str| vec![(claim.to_owned(), target.to_owned())];
    assert_eq!(
        answers("Lee wrote that the toll was meant for the pier. This is a misreading of the map."),
        of("This is a misreading of the map", "the toll was meant for the pier")
    );
    assert_eq!(answers("The owners can pay for it. They cannot."), of("They cannot", "The owners can pay for it"));
}

/// What somebody says is denied, what a document shows is granted.
#[test]
fn what_a_document_shows_is_granted() {
    let kinds = |text: &str| rebuttals(text).into_iter().map(|(.., kind)| kind).collect::<Vec<_>>();
    assert_eq!(kinds("Lee said the ferry was slow. But few people need it."), [RebuttalKind::Denial]);
    assert_eq!(kinds("Polls found the ferry was slow. But few people need it."), [RebuttalKind::Concession]);
}

/// "It is true that X" grants X for what follows; it counters nothing that stands before it.
#[test]
fn what_is_granted_waits_for_what_outweighs_it() {
    use RebuttalKind::{Concession, Denial};
    let of = |claim: &str, target: &str, kind| vec![(claim.to_owned(), target.to_owned(), kind)];
    for alone in [
        "It is true that the ferry must be slow. It has two masts.",
        "The town is poor. I grant that the ferry must be slow.",
    ] {
        assert_eq!(rebuttals(alone), [], "{alone}");
        let article = counterpoint::parse(alone);
        let granted = article.claims().iter().find(|claim| article.slice(claim.span) == "the ferry must be slow");
        assert_eq!(granted.map(|claim| claim.polarity), Some(Polarity::Conceded), "{alone}");
    }
    assert_eq!(
        rebuttals("It is true that the ferry is old. It has two masts. But it is safe."),
        of("it is safe", "the ferry is old", Concession)
    );
    assert_eq!(
        rebuttals(
            "It is often said that the ferry is old. The reason given is its two masts. But it was built last year."
        ),
        of("it was built last year", "the ferry is old", Denial)
    );
}

/// "Even if X" grants X only for the sake of the argument.
#[test]
fn what_is_only_supposed_is_hypothetical() {
    for (text, polarity) in [
        ("Even if the ferry were new, nobody should pay so much for it.", Polarity::Hypothetical),
        ("Even though the ferry is new, nobody should pay so much for it.", Polarity::Conceded),
    ] {
        let article = counterpoint::parse(text);
        let granted = article.claims().iter().find(|claim| article.slice(claim.span).starts_with("the ferry"));
        assert_eq!(granted.map(|claim| claim.polarity), Some(polarity), "{text}");
    }
}

#[test]
fn a_statement_keeps_the_words_that_only_look_like_a_marker() {
    for (text, statement) in [
        ("However many walls they build, the sea comes in.", "However many walls they build, the sea comes in"),
        ("No matter how hard they work, the sea comes in.", "No matter how hard they work, the sea comes in"),
        ("For those who pay the fare, the ferry is dear.", "For those who pay the fare, the ferry is dear"),
        (
            "For a town that has been poor for so long a time as ours, the idea is dear.",
            "For a town that has been poor for so long a time as ours, the idea is dear",
        ),
        ("For every bus taken off the road, the town pays.", "For every bus taken off the road, the town pays"),
        ("This is the road that they voted for.", "This is the road that they voted for"),
        ("The wall is all but useless in a storm.", "The wall is all but useless in a storm"),
        ("The ferry is late, as we all feared it would be.", "The ferry is late, as we all feared it would be"),
        ("The mayor failed us, as he did with the ferry.", "The mayor failed us, as he did with the ferry"),
        ("The walls - old, thin and damp - keep nobody warm.", "The walls - old, thin and damp - keep nobody warm"),
        (
            "They want a wall that is cheap but keeps out the sea.",
            "They want a wall that is cheap but keeps out the sea",
        ),
    ] {
        let article = counterpoint::parse(text);
        let found: Vec<&str> = article.claims().iter().map(|claim| article.slice(claim.span)).collect();
        assert_eq!(found, [statement], "{text}");
    }
}

#[test]
fn an_answer_that_is_a_sentence_by_itself_refuses_or_grants_what_was_asked() {
    use RebuttalKind::{Concession, Denial};
    for (text, claim, target, kind) in [
        (
            "Should the town close the ferry? Absolutely not. It pays for itself.",
            "It pays for itself",
            "Should the town close the ferry",
            Denial,
        ),
        (
            "Are the schools to blame? No.\n\nThey have done what they could.",
            "They have done what they could",
            "Are the schools to blame",
            Denial,
        ),
        (
            "They say that the town is dying. Not so. It has never had more children.",
            "It has never had more children",
            "the town is dying",
            Denial,
        ),
        (
            "Is the ferry too dear? Perhaps. But it carries everyone.",
            "it carries everyone",
            "Is the ferry too dear",
            Concession,
        ),
    ] {
        assert_eq!(rebuttals(text), [(claim.to_owned(), target.to_owned(), kind)], "{text}");
    }
}

#[test]
fn a_clause_behind_the_number_of_a_list_item_depends_on_what_follows() {
    for text in ["2. Although it rains, the roads are dry.", "2) Although it rains, the roads are dry."] {
        let granted = ("the roads are dry".to_owned(), "it rains".to_owned(), RebuttalKind::Concession);
        assert_eq!(rebuttals(text), [granted], "{text}");
    }
}

#[test]
fn a_report_that_is_called_false_is_rejected() {
    for (text, said) in [
        ("The mayor falsely claimed that the bridge was paid for.", "the bridge was paid for"),
        ("They wrongly believe that rain is a curse for the town.", "rain is a curse for the town"),
        ("He repeats the false claim that the press had lied to the town.", "the press had lied to the town"),
        ("I do not mean to say that life was easy in those days.", "life was easy in those days"),
    ] {
        let article = counterpoint::parse(text);
        let said = article.claims().iter().find(|claim| article.slice(claim.span) == said);
        assert_eq!(said.map(|claim| claim.polarity), Some(Polarity::Denied), "{text}");
    }
}

#[test]
fn a_question_asserts_nothing() {
    for (text, polarity) in [
        (
            "The road is dear. Did the council find the right road for the town? It must say so before May.",
            Polarity::Hypothetical,
        ),
        (
            "The road is dear. Didn't the council find the right road for the town? It must say so before May.",
            Polarity::Asserted,
        ),
    ] {
        let parser = counterpoint::Parser::builder().min_confidence(0.0).build();
        let article = parser.parse(text);
        let asked = article.claims().iter().find(|claim| article.slice(claim.span).contains("the council find"));
        assert_eq!(asked.map(|claim| claim.polarity), Some(polarity), "{text}");
    }
}

#[test]
fn that_before_a_noun_opens_a_statement() {
    let article = counterpoint::parse("That goal has not been reached in full.");
    assert_eq!(article.slice(article.claims()[0].span), "That goal has not been reached in full");
}

#[test]
fn what_stands_between_two_commas_ends_before_the_verb() {
    for (text, claim, target) in [
        (
            "The council, despite the warnings of its own engineers, closed the road.",
            "The council, despite the warnings of its own engineers, closed the road",
            "the warnings of its own engineers",
        ),
        (
            "Wall Street, instead of spreading prosperity, delivered the worst slump of the century.",
            "Wall Street, instead of spreading prosperity, delivered the worst slump of the century",
            "spreading prosperity",
        ),
        (
            "A term from the mill, rather than a compliment, is what the word was.",
            "A term from the mill, rather than a compliment, is what the word was",
            "a compliment",
        ),
        ("The town needs a bridge, not a tunnel.", "The town needs a bridge, not a tunnel", "a tunnel"),
    ] {
        let found: Vec<_> = rebuttals(text).into_iter().map(|(claim, target, _)| (claim, target)).collect();
        assert_eq!(found, [(claim.to_owned(), target.to_owned())], "{text}");
    }
}
