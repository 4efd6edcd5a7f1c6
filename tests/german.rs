//! German, form by form: sentence ends, reported speech, markers, clauses, metadata lines.

use counterpoint::{Article, Language, Parser, QuoteKind, Span};

fn german() -> Parser {
    Parser::builder().language(Language::German).min_confidence(0.0).build()
}

fn words<'a>(article: &'a Article<'_>, spans: impl IntoIterator<Item = Span>) -> Vec<&'a str> {
    spans.into_iter().map(|span| article.slice(span)).collect()
}

/// Runs every case and reports all that differ.
fn check<C: std::fmt::Debug>(cases: &[C], differs: impl Fn(&Parser, &C) -> Option<String>) {
    let parser = german();
    let wrong: Vec<String> = cases.iter().filter_map(|case| differs(&parser, case)).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn sentences_end_where_they_end() {
    let cases: &[&[&str]] = &[
        &["Am 3. Mai beginnt die Messe.", "Sie dauert drei Tage."],
        &["Der 2. Bürgermeister kam am 14. März 2023.", "Niemand sah ihn."],
        &["Es waren 12.", "Danach ging er."],
        &["Wir brauchen z. B. Busse, d. h. Linien, die u. a. nachts fahren.", "Das kostet ca. 3 Mio. Euro."],
        &["Frau Dr. Ilse Kormann leitet das Haus.", "Prof. Lang lehrt dort."],
        &["Er mag Äpfel, Birnen usw.", "Die Kinder auch."],
        &["„Es ist zu spät.“", "Dann ging sie."],
        &["Er schwieg.", "»Es ist zu spät.«", "Dann ging er."],
        &["Er sagte: „Sie rief ‚Halt!‘ und lief.“", "Dann ging er."],
    ];
    check(cases, |parser, expected| {
        let text = expected.join(" ");
        let article = parser.parse(&text);
        let found = words(&article, article.sentences().iter().copied());
        (found != **expected).then(|| format!("{found:?}"))
    });
}

#[test]
fn reported_speech() {
    use QuoteKind::{Direct, Indirect, Mixed};
    // the text; the kind, the content and whom it comes from, of the first quote
    let cases: &[(&str, QuoteKind, &str, &str)] = &[
        ("„Die Brücke ist unsicher“, sagte Anna Berg.", Direct, "Die Brücke ist unsicher", "Anna Berg"),
        ("»Die Brücke ist unsicher«, sagte Anna Berg.", Direct, "Die Brücke ist unsicher", "Anna Berg"),
        ("«Die Brücke ist unsicher», sagte Anna Berg.", Direct, "Die Brücke ist unsicher", "Anna Berg"),
        ("\"Die Brücke ist unsicher\", sagte Anna Berg.", Direct, "Die Brücke ist unsicher", "Anna Berg"),
        ("‚Die Brücke ist unsicher‘, sagte Anna Berg.", Direct, "Die Brücke ist unsicher", "Anna Berg"),
        ("Anna Berg sagte: „Die Brücke ist unsicher.“", Direct, "Die Brücke ist unsicher.", "Anna Berg"),
        (
            "„Die Brücke“, sagte Anna Berg, „ist nicht sicher.“",
            Direct,
            "Die Brücke“, sagte Anna Berg, „ist nicht sicher.",
            "Anna Berg",
        ),
        ("„Die Brücke ist unsicher“, sagte mir gestern Anna Berg.", Direct, "Die Brücke ist unsicher", "Anna Berg"),
        ("Anna Berg sagte, dass die Brücke unsicher sei.", Indirect, "die Brücke unsicher sei", "Anna Berg"),
        ("Anna Berg sagte, die Brücke sei unsicher.", Indirect, "die Brücke sei unsicher", "Anna Berg"),
        ("Anna Berg sagte, dort sei niemand sicher.", Indirect, "dort sei niemand sicher", "Anna Berg"),
        (
            "Anna Berg sagte, die Brücke sei „am Ende ihrer Tage“ und alt.",
            Mixed,
            "die Brücke sei „am Ende ihrer Tage“ und alt",
            "Anna Berg",
        ),
        ("Am Montag sagte Anna Berg, dass die Brücke unsicher sei.", Indirect, "die Brücke unsicher sei", "Anna Berg"),
        ("Anna Berg hat am Montag erklärt, dass niemand bezahlt.", Indirect, "niemand bezahlt", "Anna Berg"),
        ("Gestern hat Anna Berg erklärt, dass niemand bezahlt.", Indirect, "niemand bezahlt", "Anna Berg"),
        (
            "Bürgermeisterin Anna Berg räumte ein, dass die Brücke unsicher sei.",
            Indirect,
            "die Brücke unsicher sei",
            "Anna Berg",
        ),
        ("Anna Berg fragte, ob die Brücke hält.", Indirect, "ob die Brücke hält", "Anna Berg"),
        (
            "Die Leiterin der Bücherei sagte, dass niemand bezahlt.",
            Indirect,
            "niemand bezahlt",
            "Leiterin der Bücherei",
        ),
        ("Laut Anna Berg ist die Brücke unsicher.", Indirect, "ist die Brücke unsicher", "Anna Berg"),
        ("Anna Berg zufolge ist die Brücke unsicher.", Indirect, "ist die Brücke unsicher", "Anna Berg"),
        ("Nach Ansicht von Anna Berg ist die Brücke unsicher.", Indirect, "ist die Brücke unsicher", "Anna Berg"),
        ("Nach Angaben der Polizei ist die Brücke unsicher.", Indirect, "ist die Brücke unsicher", "Polizei"),
        ("Kritiker behaupten, dass niemand bezahlt.", Indirect, "niemand bezahlt", "Kritiker"),
        ("Gegner der Brücke wenden ein, dass niemand bezahlt.", Indirect, "niemand bezahlt", "Gegner der Brücke"),
    ];
    check(cases, |parser, &(text, kind, content, source)| {
        let article = parser.parse(text);
        let found = article.quotes().first().map(|quote| {
            let name = quote.source.and_then(|source| article.source(source)).map(|source| article.slice(source.name));
            (quote.kind, article.slice(quote.content), name.unwrap_or(""))
        });
        (found != Some((kind, content, source))).then(|| format!("{text}\n    {found:?}"))
    });
}

#[test]
fn pronouns_mean_whom_they_can() {
    // the source of the last quote
    let cases: &[(&str, &str)] = &[
        ("Anna Berg kam. Karl Ott sagte, dass niemand bezahlt. Sie sagte, dass alle bezahlen.", "Anna Berg"),
        ("Karl Ott kam. Anna Berg sagte, dass niemand bezahlt. Er sagte, dass alle bezahlen.", "Karl Ott"),
        ("Anna Berg sagte, dass niemand bezahlt. Berg sagte auch, dass alle gehen.", "Anna Berg"),
    ];
    check(cases, |parser, &(text, expected)| {
        let article = parser.parse(text);
        let source = article.quotes().last().and_then(|quote| quote.source).and_then(|source| article.source(source));
        let found = source.map(|source| article.slice(source.name));
        (found != Some(expected)).then(|| format!("{text}\n    {found:?}"))
    });
}

#[test]
fn who_counters_whom() {
    // the text; the claim and the target of its first rebuttal
    let cases: &[(&str, &str, &str)] = &[
        ("Obwohl der Steg alt ist, trägt er noch jeden Bus.", "trägt er noch jeden Bus", "der Steg alt ist"),
        ("Der Steg trägt noch jeden Bus, obwohl er alt ist.", "Der Steg trägt noch jeden Bus", "er alt ist"),
        ("Zwar ist der Steg alt, aber er trägt noch jeden Bus.", "er trägt noch jeden Bus", "ist der Steg alt"),
        (
            "Der Steg ist zwar alt. Er trägt jedoch noch jeden Bus.",
            "Er trägt jedoch noch jeden Bus",
            "Der Steg ist zwar alt",
        ),
        ("Der Steg ist alt. Dennoch trägt er jeden Bus.", "trägt er jeden Bus", "Der Steg ist alt"),
        ("Der Steg ist alt, trotzdem trägt er jeden Bus.", "trägt er jeden Bus", "Der Steg ist alt"),
        ("Der Steg ist alt. Er trägt allerdings jeden Bus.", "Er trägt allerdings jeden Bus", "Der Steg ist alt"),
        ("Der Steg ist nicht teuer. Vielmehr spart er Geld.", "spart er Geld", "Der Steg ist nicht teuer"),
        ("Der Steg ist alt. Nichtsdestotrotz trägt er jeden Bus.", "trägt er jeden Bus", "Der Steg ist alt"),
        ("Während der Norden wächst, schrumpft der Süden.", "schrumpft der Süden", "der Norden wächst"),
        (
            "Es geht nicht um das Geld der Stadt, sondern um das Vertrauen der Bürger.",
            "um das Vertrauen der Bürger",
            "um das Geld der Stadt",
        ),
        ("Es ist falsch, dass der Steg teuer ist.", "Es ist falsch, dass der Steg teuer ist", "der Steg teuer ist"),
    ];
    check(cases, |parser, &(text, claim, target)| {
        let article = parser.parse(text);
        let slice = |id| article.claim(id).map_or("", |claim| article.slice(claim.span));
        let found = article.rebuttals().first().map(|found| (slice(found.claim), found.target.map_or("", slice)));
        (found != Some((claim, target))).then(|| format!("{text}\n    {found:?}"))
    });
}

#[test]
fn statements_are_main_clauses() {
    let cases: &[(&str, &[&str])] = &[
        ("Das klingt gut, es hilft aber nicht.", &["Das klingt gut", "es hilft aber nicht"]),
        ("Ein Fenster lenkt ab, trotzdem mauern wir es nicht zu.", &["Ein Fenster lenkt ab", "mauern wir es nicht zu"]),
        ("Die Brücke, die alt ist, trägt noch jeden Bus.", &["Die Brücke, die alt ist, trägt noch jeden Bus"]),
        ("Ich kenne den Weg, auf dem er kam.", &["Ich kenne den Weg, auf dem er kam"]),
        ("Wir bleiben heute hier, weil es regnet.", &["Wir bleiben heute hier", "es regnet"]),
        ("Wir bleiben heute hier, denn es regnet.", &["Wir bleiben heute hier", "es regnet"]),
        ("Das ist nämlich kein Geschenk.", &["Das ist nämlich kein Geschenk"]),
        ("Meiner Meinung nach sollte der Steg bleiben.", &["sollte der Steg bleiben"]),
        ("Ich glaube, dass der Steg bleiben sollte.", &["der Steg bleiben sollte"]),
        (
            "Wir sollten es nicht verbieten, sondern den Umgang lehren.",
            &["Wir sollten es nicht verbieten, sondern den Umgang lehren", "den Umgang lehren"],
        ),
    ];
    check(cases, |parser, &(text, expected)| {
        let article = parser.parse(text);
        let found = words(&article, article.claims().iter().map(|claim| claim.span));
        let same = expected.iter().all(|claim| found.contains(claim));
        (!same || expected.len() > found.len()).then(|| format!("{text}\n    {found:?}"))
    });
}

#[test]
fn metadata_lines() {
    let body = "Die Stadt will den Steg abreißen, weil zu wenige ihn nutzen. Das ist ein Fehler, denn im Sommer gehen \
                jeden Tag mehr als tausend Menschen über ihn, und kein anderer Weg führt zum Bad.";
    let text = format!(
        "Der Steg muss bleiben\n\nVon Anna Berg und Karl von Ott\n\nQuelle: Hannauer Bote\n\n3. Mai 2021\n\n{body}\n\n\
         {body}\n\nAnna Berg ist Historikerin und lebt in Hannau."
    );
    let parser = german();
    let article = parser.parse(&text);
    let metadata = article.metadata();
    assert_eq!(article.title().map(|title| article.slice(title)), Some("Der Steg muss bleiben"));
    assert_eq!(words(&article, article.authors().iter().copied()), ["Anna Berg", "Karl von Ott", "Anna Berg"]);
    assert_eq!(metadata.publication.map(|outlet| article.slice(outlet)), Some("Hannauer Bote"));
    assert_eq!(metadata.date.map(|date| article.slice(date)), Some("3. Mai 2021"));
}

#[test]
fn what_ought_to_be_is_the_thesis() {
    // where the last but one only says whose something is, it is no thesis
    let cases = [
        ("Feuerwerk in der Stadt gehört verboten", true),
        ("Böller in der Stadt gehören abgeschafft", true),
        ("Feuerwerk in der Stadt gehört allen", false),
        ("Das Feuerwerk muss ein Ende haben", true),
    ];
    check(&cases, |parser, (statement, expected)| {
        let text =
            format!("Das Feuerwerk ist laut. Die Tiere leiden jedes Jahr. {statement}. Die Ärzte haben viel zu tun.");
        let article = parser.parse(&text);
        let thesis = article.thesis().and_then(|thesis| article.claim(thesis)).map(|claim| article.slice(claim.span));
        ((thesis == Some(*statement)) != *expected).then(|| format!("{statement}: {thesis:?}"))
    });
}
