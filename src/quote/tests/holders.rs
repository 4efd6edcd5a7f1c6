//! Who holds what, by how it is told: hearers, brackets, what is seen, shown or known.

use super::sources::holder;
use crate::{QuoteKind, parse};

/// Holds each text to who holds the claim in it that begins with the words.
fn hold(cases: &[(&str, &str, &str)]) {
    let wrong = cases.iter().filter(|(text, words, expected)| holder(text, words) != *expected);
    let wrong: Vec<String> =
        wrong.map(|(text, words, expected)| format!("{text}: {} and not {expected}", holder(text, words))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The reports of a text, each with the words that name the speaker.
fn reported(text: &str) -> Vec<(&str, &str)> {
    let article = parse(text);
    let words = |span: crate::Span| text.get(span.range()).unwrap_or("");
    article.quotes().iter().map(|quote| (words(quote.content), quote.speaker.map_or("", words))).collect()
}

#[test]
fn one_hearer_stands_before_what_is_told() {
    hold(&[
        ("The owner told me the bridge was old and unsafe.", "the bridge was", "owner"),
        ("The mayor told reporters the bridge was old and unsafe.", "the bridge was", "mayor"),
    ]);
    let text = "When I said that the bridge was old, Ann Lee replied that the town was poor.";
    assert_eq!(reported(text), [("the bridge was old", "I"), ("the town was poor", "Ann Lee")]);
}

#[test]
fn who_speaks_stands_right_before_the_participle() {
    hold(&[
        ("It reminds me of Ray saying that the bridge was old.", "It reminds", "author"),
        ("It is worth pointing out that the bridge has never been safe.", "It is worth", "author"),
    ]);
    assert_eq!(reported("It reminds me of Ray saying that the bridge was old."), [("the bridge was old", "Ray")]);
    let text = "The work stopped, with engineers saying that the bridge was unsafe.";
    assert_eq!(reported(text), [("the bridge was unsafe", "engineers")]);
}

#[test]
fn what_is_shown_discovered_or_explained_the_author_says_as_well() {
    hold(&[
        ("The survey shows how hard it is to close an old bridge.", "The survey", "author"),
        ("In May the keeper Ann Lee discovered the bridge had no lights.", "In May", "author"),
        ("Payroll records show that the town has lost four keepers.", "the town has", "Payroll records"),
        ("Ann Lee is quite right that some of the bridges are absurd.", "some of the", "Ann Lee"),
    ]);
}

#[test]
fn views_by_account_or_in_a_work() {
    hold(&[
        ("By the Herald's tally, the town has lost forty bridges.", "the town has", "Herald"),
        ("As Ann Lee so aptly put it in her guide to the river, the bridge is a trap.", "the bridge is", "Ann Lee"),
        ("As Ann Lee reported in her The Rivers, the bridge was closed to trams.", "the bridge was", "Ann Lee"),
        ("The bridge is not as old as most of its keepers believe.", "The bridge", "author"),
        (
            "Ann Lee's idea \u{2014} that the bridge is ours to keep \u{2014} can be applied to roads.",
            "Ann Lee's",
            "author",
        ),
    ]);
}

#[test]
fn who_makes_a_case_or_sends_a_message_holds_it() {
    hold(&[
        ("Ann Lee makes the case that the bridge is a trap.", "the bridge is", "Ann Lee"),
        ("Ann Lee takes the view that the bridge is a trap.", "the bridge is", "Ann Lee"),
        ("Ann Lee has come to the conclusion that the bridge is a trap.", "the bridge is", "Ann Lee"),
        ("Ann Lee is of the opinion that the bridge is a trap.", "the bridge is", "Ann Lee"),
        ("Ann Lee does not hold the view that the bridge is a trap.", "Ann Lee", "author"),
        ("The message from the council was that the bridge is a trap.", "the bridge is", "council"),
        ("As Ann Lee sees it, the bridge is a trap for all of us.", "the bridge is", "Ann Lee"),
        ("Ann Lee went on to argue that the bridge is a trap.", "the bridge is", "Ann Lee"),
        ("A study published in the Herald suggests that the bridge is a trap.", "the bridge is", "study"),
        ("A report issued by the council says that the bridge is a trap.", "the bridge is", "report"),
    ]);
}

#[test]
fn who_is_named_beside_others() {
    hold(&[
        ("The Tarn Post's Ann Lee reported that the bridge was old.", "the bridge was", "Ann Lee"),
        ("On Monday Ann Lee said the bridge was old and unsafe.", "the bridge was", "Ann Lee"),
        (
            "From Ann Lee's latest post: \"For the sake of us all, we must close the bridge.\"",
            "For the sake",
            "Ann Lee",
        ),
        ("Many marched, repeating Ann Lee's dying words, \"I cannot cross it.\"", "I cannot", "Ann Lee"),
    ]);
    let text = "I am glad journalists wrote that the bridge was old.";
    assert_eq!(reported(text), [("the bridge was old", "journalists")]);
}

#[test]
fn a_pronoun_of_one_means_no_party() {
    let article = parse(
        "Bob Ray spoke in Tarn. Nobody asked about the Republicans' plan. He called it \"a shameful thing to build.\"",
    );
    let source = article.quotes().last().and_then(|quote| article.source(quote.source?));
    assert_eq!(source.map(|source| article.slice(source.name)), Some("Bob Ray"));
}

#[test]
fn a_label_for_the_kind_of_text_speaks_for_nobody() {
    hold(&[("CMV: The bridge is a trap for all of us.", "The bridge", "author")]);
    assert!(parse("CMV: The bridge is a trap for all of us.").sources().is_empty());
}

#[test]
fn who_asks_is_the_author_and_who_answers_the_one_named_first() {
    let text = "Ann Lee built the bridge. Bob Ray talked to her.\n\nQuestion: The bridge is a trap for all of us.\n\n\
        Answer: We should close it at once.";
    hold(&[(text, "The bridge is", "author"), (text, "We should close", "Ann Lee")]);
}

#[test]
fn and_may_be_part_of_the_name_of_a_body() {
    let text = "The Bureau of Roads and Bridges said that it was late.";
    assert_eq!(reported(text), [("it was late", "The Bureau of Roads and Bridges")]);
    let text = "Ann Lee of Acme and Bob Ray said that it was late.";
    assert_eq!(reported(text), [("it was late", "Bob Ray")]);
}

#[test]
fn what_belongs_to_whoever_is_addressed_is_nobody() {
    hold(&[
        ("According to your theory, the bridge is safe. But it leaks.", "the bridge is", "opponent"),
        ("According to your engineers, the bridge is safe. But it leaks.", "the bridge is", "your engineers"),
    ]);
}

#[test]
fn a_gerund_that_is_the_subject_reports_nothing() {
    assert_eq!(reported("One way of promoting lifelong learning is the use of new tools."), []);
}

#[test]
fn what_somebody_is_to_do_is_no_statement_of_its_own() {
    let text = "The treaty does not require us to act, as Lee said, the decision is \"final and firm\".";
    let article = parse(text);
    let claims: Vec<&str> = article.claims().iter().map(|claim| article.slice(claim.span)).collect();
    assert!(claims.iter().any(|claim| claim.starts_with("The treaty does not require us")), "{claims:?}");
}

/// The quotes of a text with words in marks: of what kind, and from whom.
fn quoted(text: &str) -> Vec<(QuoteKind, String, String)> {
    let article = parse(text);
    let marked = article.quotes().iter().filter(|quote| !article.quoted(quote).is_empty());
    marked
        .map(|quote| {
            let source = quote.source.and_then(|source| article.source(source));
            let source = source.map_or("", |source| article.slice(source.name));
            (quote.kind, article.slice(quote.content).to_owned(), source.to_owned())
        })
        .collect()
}

#[test]
fn words_in_marks_inside_brackets_have_their_own_cue() {
    let found = quoted("The bridge (\"It leaks in winter,\" Ann Lee wrote in the Herald) is closed.");
    assert_eq!(found, [(QuoteKind::Direct, "It leaks in winter".to_owned(), "Ann Lee".to_owned())]);
    let found = quoted("Ann Lee left. (On Monday she said she would \"strongly consider\" closing it.)");
    assert!(found.iter().all(|(kind, _, source)| *kind == QuoteKind::Mixed && source == "Ann Lee"), "{found:?}");
    assert!(!found.is_empty());
}

#[test]
fn words_in_marks_that_complete_a_clause_are_part_of_it() {
    let found = quoted("Ann Lee has called this proof that \"the river is under control.\"");
    assert_eq!(found, [(QuoteKind::Mixed, "the river is under control.".to_owned(), "Ann Lee".to_owned())]);
    let found = quoted("Ann Lee said that \"it leaks in winter\" and that the town should close \"the old trap.\"");
    assert!(found.iter().all(|(kind, _, source)| *kind == QuoteKind::Mixed && source == "Ann Lee"), "{found:?}");
    let found =
        quoted("The ministry issued a report this month charging the town with \"crimes against bridges and trees.\"");
    assert_eq!(found, [(QuoteKind::Mixed, "crimes against bridges and trees.".to_owned(), "ministry".to_owned())]);
}

#[test]
fn who_speaks_before_words_in_marks() {
    let cases = [
        (
            "The mayor is new. The old Holt Institution had this to say about his budget: \"Schools in the north would lose \
             their libraries.\"",
            "Schools",
            "old Holt Institution",
        ),
        (
            "Ann Ray, editor of The Herald, a paper with readers in the north, wrote, \"We shall miss the old market.\"",
            "We shall",
            "Ann Ray",
        ),
    ];
    for (text, claim, who) in cases {
        assert_eq!(holder(text, claim), who, "{text}");
    }
    // who asks why names nobody
    let asked = "Nobody liked the new sign. Why not just say: \"The gate opens at nine and closes at six\"?";
    assert_eq!(reported(asked), [("The gate opens at nine and closes at six", "")]);
}
