//! What a short text grants, answers and leaves standing, and against what.

use counterpoint::{ClaimId, Language, Parser, RebuttalKind};

/// The words of a claim, of what it counters, and how.
type Edge<'a> = (&'a str, &'a str, RebuttalKind);

/// What counters what in a text, by their words, with the kind of it.
fn rebuttals(language: Language, text: &str) -> Vec<(String, String, RebuttalKind)> {
    let parser = Parser::builder().language(language).build();
    let article = parser.parse(text);
    let words = |id: ClaimId| article.claim(id).map_or("", |claim| article.slice(claim.span)).to_owned();
    let edges = article.rebuttals().iter();
    edges.map(|edge| (words(edge.claim), edge.target.map_or(String::new(), words), edge.kind)).collect()
}

fn assert_counters(language: Language, text: &str, expected: &[Edge<'_>]) {
    let found = rebuttals(language, text);
    let found: Vec<_> = found.iter().map(|(claim, target, kind)| (claim.as_str(), target.as_str(), *kind)).collect();
    for edge in expected {
        assert!(found.contains(edge), "{text}: {edge:?} is not in {found:?}");
    }
    assert_eq!(found.len(), expected.len(), "{text}: {found:?}");
}

#[test]
fn what_a_short_text_answers_was_held_against_its_thesis() {
    use RebuttalKind::{Concession, Contrast, Denial};
    const THESIS: &str = "The ferry should be free for everyone";
    let cases: &[(&str, &[Edge<'_>])] = &[
        // in one sentence with its answer
        (
            "The ferry should be free for everyone. It brings guests to the islands. Of course, the town would lose some \
             income, but the shops will more than make up for it.",
            &[
                ("the shops will more than make up for it", "the town would lose some income", Concession),
                ("the town would lose some income", THESIS, Contrast),
            ],
        ),
        (
            "The ferry should be free for everyone. Although the tickets pay for the crew, the crew is paid for by taxes \
             as well.",
            &[
                ("the crew is paid for by taxes as well", "the tickets pay for the crew", Concession),
                ("the tickets pay for the crew", THESIS, Contrast),
            ],
        ),
        // in a sentence of its own
        (
            "The ferry should be free for everyone. Clearly, somebody has to pay for the fuel. However, the fuel is cheap.",
            &[
                ("the fuel is cheap", "somebody has to pay for the fuel", Concession),
                ("somebody has to pay for the fuel", THESIS, Contrast),
            ],
        ),
        // by a word of its own
        (
            "The ferry should be free for everyone. The boats may be crowded then. However, they are half empty now.",
            &[
                ("they are half empty now", "The boats may be crowded then", Concession),
                ("The boats may be crowded then", THESIS, Contrast),
            ],
        ),
        (
            "The ferry should be free for everyone. It does cost a lot of money. Nevertheless, the town can pay for it.",
            &[
                ("the town can pay for it", "It does cost a lot of money", Concession),
                ("It does cost a lot of money", THESIS, Contrast),
            ],
        ),
        // by those whose view it is
        (
            "The ferry should be free for everyone. Opponents count the cost of the fuel. However, also the road costs money.",
            &[
                ("the road costs money", "Opponents count the cost of the fuel", Concession),
                ("Opponents count the cost of the fuel", THESIS, Contrast),
            ],
        ),
        // by others
        (
            "The ferry should be free for everyone. Critics say that the boats are full. But they are full in summer only.",
            &[("they are full in summer only", "the boats are full", Denial), ("the boats are full", THESIS, Contrast)],
        ),
        // before the thesis
        (
            "Some islanders like the quiet of the winter. However, empty shops help nobody. Therefore the ferry should run \
             all year.",
            &[
                ("empty shops help nobody", "Some islanders like the quiet of the winter", Concession),
                ("Some islanders like the quiet of the winter", "the ferry should run all year", Contrast),
            ],
        ),
    ];
    for (text, expected) in cases {
        assert_counters(Language::English, text, expected);
    }
}

#[test]
fn what_turns_against_a_ground_of_the_thesis_is_an_objection_to_the_thesis() {
    use RebuttalKind::Contrast;
    const THESIS: &str = "The ferry should be free for everyone";
    for (text, objection) in [
        (
            "The ferry should be free for everyone. It brings guests to the islands. However, the boats will be crowded.",
            "the boats will be crowded",
        ),
        (
            "The ferry should be free for everyone. It brings guests to the islands. One might object that boats are dear.",
            "boats are dear",
        ),
    ] {
        let article = counterpoint::parse(text);
        let edges: Vec<_> = rebuttals(Language::English, text);
        let [(claim, target, kind)] = edges.as_slice() else { panic!("{text}: {edges:?}") };
        assert!(claim.contains(objection), "{text}: {claim}");
        assert_eq!((target.as_str(), *kind), (THESIS, Contrast), "{text}");
        // the ground goes on to support the thesis, and the objection does not
        let ground =
            article.supports().iter().map(|edge| article.claim(edge.claim).map(|claim| article.slice(claim.span)));
        assert_eq!(ground.collect::<Vec<_>>(), [Some("It brings guests to the islands")], "{text}");
    }
}

#[test]
fn what_outweighs_no_objection_leaves_the_thesis_alone() {
    for text in [
        // two things that differ
        "The ferry should be free for everyone. The bus is slow. By contrast, the ferry is fast.",
        // a climax
        "The ferry should be free for everyone. The bus is slow. But the worst thing is the road.",
        // others answer each other
        "The ferry should be free for everyone. The shops say that the bus is slow. But the drivers say that the road is \
         good.",
        // the thesis does not follow from it
        "The bus is slow. The bus is dear. However, the road is good. The ferry should be free for everyone.",
        // what is granted to a ground only
        "The ferry should be free for everyone. The bus is slow, although the road is good.",
    ] {
        let found = rebuttals(Language::English, text);
        assert!(!found.is_empty() && found.iter().all(|(_, target, _)| !target.contains("free")), "{text}: {found:?}");
    }
}

#[test]
fn german_texts_are_read_alike() {
    use RebuttalKind::{Concession, Contrast};
    assert_counters(
        Language::German,
        "Die Fähre sollte für alle kostenlos sein. Zwar verliert die Stadt dann Einnahmen, aber die Läden gleichen das \
         mehr als aus.",
        &[
            ("die Läden gleichen das mehr als aus", "verliert die Stadt dann Einnahmen", Concession),
            ("verliert die Stadt dann Einnahmen", "Die Fähre sollte für alle kostenlos sein", Contrast),
        ],
    );
}

#[test]
fn what_a_report_or_a_long_text_grants_is_held_against_nothing_else() {
    let granted = "the tickets had become dearer";
    for text in [
        // told, not argued
        "The ferry sailed every day last summer. Although the tickets had become dearer, the islanders came. The crew was \
         happy."
            .to_owned(),
        // more than one thing is argued for
        "The ferry should be free. Although the tickets had become dearer, the islanders come.\n\nThe school should stay \
         open. It is the heart of the village."
            .to_owned(),
        format!(
            "The ferry should be free. Although the tickets had become dearer, the islanders come. {}",
            "The boats are old. ".repeat(12)
        ),
    ] {
        let found = rebuttals(Language::English, &text);
        assert!(found.iter().any(|(_, target, _)| target == granted), "{text}: {found:?}");
        assert!(!found.iter().any(|(claim, ..)| claim == granted), "{text}: {found:?}");
    }
}
