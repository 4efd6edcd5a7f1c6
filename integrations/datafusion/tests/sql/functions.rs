//! The functions in SQL: every type of text, nulls, options, errors, and the same answers as the library gives.

use std::sync::Arc;

use counterpoint_datafusion::{Functions, register_all};
use datafusion::arrow::array::{Array, ArrayRef, AsArray, LargeStringArray, RecordBatch, StringArray, StringViewArray};
use datafusion::arrow::datatypes::{DataType, Float32Type, Int64Type, UInt32Type};
use datafusion::error::Result;
use datafusion::prelude::SessionContext;

const TEXT: &str = "The tax is unpopular. However, it works. \u{201c}It saved us,\u{201d} said Mayor Ida Okafor.";

async fn one(ctx: &SessionContext, query: &str) -> Result<ArrayRef> {
    let batches = ctx.sql(query).await?.collect().await?;
    Ok(batches[0].column(0).clone())
}

fn context(texts: ArrayRef) -> SessionContext {
    let ctx = SessionContext::new();
    register_all(&ctx);
    let batch = RecordBatch::try_from_iter_with_nullable([("text", texts, true)]).expect("one column");
    ctx.register_batch("articles", batch).expect("the name is free");
    ctx
}

#[tokio::test]
async fn every_type_of_text_is_read_and_null_stays_null() -> Result<()> {
    let texts = [Some(TEXT), None, Some("")];
    let columns: [ArrayRef; 3] = [
        Arc::new(StringArray::from(texts.to_vec())),
        Arc::new(LargeStringArray::from(texts.to_vec())),
        Arc::new(StringViewArray::from(texts.to_vec())),
    ];
    for column in columns {
        let ctx = context(column);
        for function in ["argument", "claims", "rebuttals", "quotes", "markers", "rebuttal_count"] {
            let found = one(&ctx, &format!("SELECT {function}(text) FROM articles")).await?;
            assert_eq!((found.len(), found.null_count(), found.is_null(1)), (3, 1, true), "{function}");
        }
        let counts = one(&ctx, "SELECT rebuttal_count(text) FROM articles").await?;
        assert_eq!(counts.as_primitive::<Int64Type>().iter().collect::<Vec<_>>(), [Some(1), None, Some(0)]);
        let theses = one(&ctx, "SELECT thesis(text) FROM articles").await?;
        assert!(theses.is_null(1) && theses.is_null(2));
    }
    Ok(())
}

#[tokio::test]
async fn the_lists_say_what_the_library_says() -> Result<()> {
    let ctx = context(Arc::new(StringViewArray::from(vec![TEXT])));
    let article = counterpoint::parse(TEXT);
    let claims = one(&ctx, "SELECT claim['claim'] FROM (SELECT unnest(claims(text)) AS claim FROM articles)").await?;
    let found: Vec<_> = claims.as_string_view().iter().flatten().collect();
    assert_eq!(found, article.claims().iter().map(|claim| article.slice(claim.span)).collect::<Vec<_>>());
    let quotes = ctx
        .sql("SELECT q['content'], q['source'], q['kind'] FROM (SELECT unnest(quotes(text)) AS q FROM articles)")
        .await?
        .collect()
        .await?;
    let cell = |column: usize| quotes[0].column(column).as_string_view().value(0).to_owned();
    assert_eq!((cell(0).as_str(), cell(1).as_str(), cell(2).as_str()), ("It saved us", "Ida Okafor", "direct"));
    let confidence = one(&ctx, "SELECT m['confidence'] FROM (SELECT unnest(markers(text)) AS m FROM articles)").await?;
    let said: Vec<f32> = article.markers().iter().map(|marker| marker.confidence).collect();
    assert_eq!(confidence.as_primitive::<Float32Type>().values().to_vec(), said);
    Ok(())
}

#[tokio::test]
async fn an_argument_is_tied_by_ids() -> Result<()> {
    let ctx = context(Arc::new(StringArray::from(vec![TEXT])));
    let found = ctx
        .sql(
            "WITH found AS (SELECT argument(text) AS a FROM articles),
                  edges AS (SELECT a, unnest(a['rebuttals']) AS r FROM found)
             SELECT a['claims'][r['claim'] + 1]['span']['start'] AS start, r['kind'] AS kind,
                    a['markers'][r['marker'] + 1]['sense'] AS sense FROM edges",
        )
        .await?
        .collect()
        .await?;
    let article = counterpoint::parse(TEXT);
    let rebuttal = article.rebuttals()[0];
    let start = article.claim(rebuttal.claim).map(|claim| claim.span.start() as u32);
    assert_eq!(found[0].column(0).as_primitive::<UInt32Type>().iter().next().flatten(), start);
    assert_eq!(found[0].column(1).as_string_view().value(0), rebuttal.kind.name());
    assert_eq!(found[0].column(2).as_string_view().value(0), "comparison.concession");
    Ok(())
}

const OWN: &str = "lexicon own 1

class phrase

it saved us
    sense phrase.praise
    does other
";

/// Whether the rule of the lexicon above was found by the call.
async fn praises(ctx: &SessionContext, call: &str) -> Result<bool> {
    let senses = one(ctx, &format!("SELECT m['sense'] FROM (SELECT unnest({call}) AS m FROM articles)")).await?;
    Ok(senses.as_string_view().iter().flatten().any(|sense| sense == "phrase.praise"))
}

#[tokio::test]
async fn the_least_confidence_can_be_chosen() -> Result<()> {
    let ctx = context(Arc::new(StringArray::from(vec![TEXT])));
    let count = async |call: &str| {
        let query = format!("SELECT cast(cardinality({call}) AS BIGINT) FROM articles");
        one(&ctx, &query).await.map(|found| found.as_primitive::<Int64Type>().value(0))
    };
    let (all, few) = (count("claims(text, 0)").await?, count("claims(text, 1.0)").await?);
    assert!(all > few, "{all} claims, {few} of them certain");
    assert_eq!(count("claims(text, 0.5)").await?, count("claims(text)").await?);
    Functions::new().min_confidence(1.0).register(&ctx);
    assert_eq!((count("claims(text)").await?, count("claims(text, 0)").await?), (few, all));
    Ok(())
}

#[tokio::test]
async fn a_lexicon_comes_with_the_functions_or_with_a_call() -> Result<()> {
    let ctx = context(Arc::new(StringArray::from(vec![TEXT])));
    let file = tempfile::NamedTempFile::new()?;
    std::fs::write(file.path(), OWN)?;
    let path = file.path().display();
    assert!(!praises(&ctx, "markers(text)").await?);
    assert!(praises(&ctx, &format!("markers(text, '{path}')")).await?);
    assert!(praises(&ctx, &format!("markers(text, 0.3, '{path}')")).await?);
    assert!(praises(&ctx, &format!("markers(text, '{OWN}', 0.3)")).await?);
    assert!(!praises(&ctx, "markers(text)").await?, "a call's lexicon is its own");

    Functions::new().without_files().register(&ctx);
    assert!(praises(&ctx, &format!("markers(text, '{OWN}')")).await?);
    let error = ctx.sql(&format!("SELECT markers(text, '{path}') FROM articles")).await.expect_err("it is a file");
    assert!(error.to_string().contains("markers: lexicon: expected the text of a lexicon"), "{error}");

    let own = counterpoint::Lexicon::parse("own.lex", OWN).expect("it is a lexicon");
    let merged = counterpoint::Lexicon::english().merge(&own).expect("it adds to English");
    Functions::new().lexicon(merged).register(&ctx);
    assert!(praises(&ctx, "markers(text)").await?);
    Ok(())
}

#[tokio::test]
async fn wrong_calls_are_errors_of_the_plan() {
    let ctx = context(Arc::new(StringArray::from(vec![TEXT])));
    let broken = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(broken.path(), "lexicon broken 1\n\nclass nonsense\n").expect("it is written");
    let broken = broken.path().display().to_string();
    for function in ["argument", "claims", "rebuttals", "quotes", "markers", "thesis", "rebuttal_count"] {
        for (arguments, expected) in [
            ("1", "text: expected a text, found Int64".to_owned()),
            ("rebuttal_count(text)", "text: expected a text, found Int64".to_owned()),
            ("claims(text)", "text: expected a text, found List".to_owned()),
            ("text, 2", "min_confidence: expected a number from 0 to 1, found 2".to_owned()),
            ("text, -0.5", "min_confidence: expected a number from 0 to 1, found -0.5".to_owned()),
            ("text, 0.5, 0.6", "min_confidence: expected one, found two".to_owned()),
            ("text, rebuttal_count(text)", "options: expected literals, found a column".to_owned()),
            ("text, true", "options: expected a number (min_confidence) or a text (lexicon), found Boolean".to_owned()),
            ("text, NULL", "options: expected a number (min_confidence) or a text (lexicon), found Null".to_owned()),
            ("text, 'nowhere.lex'", "lexicon: nowhere.lex: ".to_owned()),
            (&format!("text, '{broken}'"), format!("lexicon: {broken}:3:")),
            ("text, 'lexicon own 1\n\nclass nonsense\n'", "lexicon: lexicon:3:".to_owned()),
            ("text, 0.5, 'own.lex', 1", "expected at most 3 arguments, found 4".to_owned()),
        ] {
            let call = format!("{function}({arguments})");
            let error = ctx.sql(&format!("SELECT {call} FROM articles")).await.expect_err(&call).to_string();
            assert!(error.contains(&format!("{function}: {expected}")), "{call}: {error}");
        }
        let error = ctx.sql(&format!("SELECT {function}() FROM articles")).await.expect_err("no text").to_string();
        assert!(error.contains(function), "{error}");
    }
}

#[tokio::test]
async fn other_types_that_hold_texts_are_read() -> Result<()> {
    let ctx = context(Arc::new(StringArray::from(vec![TEXT, TEXT])));
    for text in ["arrow_cast(text, 'Dictionary(Int32, Utf8)')", "arrow_cast(text, 'LargeUtf8')", "concat(text, '')"] {
        let counts = one(&ctx, &format!("SELECT rebuttal_count({text}) FROM articles")).await?;
        assert_eq!(counts.as_primitive::<Int64Type>().values().to_vec(), [1, 1], "{text}");
    }
    let nothing = one(&ctx, "SELECT rebuttal_count(NULL) FROM articles").await?;
    assert_eq!(nothing.null_count(), 2);
    let literal = one(&ctx, "SELECT rebuttal_count('It is dear. However, it works.')").await?;
    assert_eq!(literal.as_primitive::<Int64Type>().value(0), 1);
    Ok(())
}

#[tokio::test]
async fn words_reads_a_span() -> Result<()> {
    let texts = [Some("Caf\u{e9}s are dear. However, they are \u{201c}cosy\u{201d}."), None, Some(TEXT)];
    let ctx = context(Arc::new(LargeStringArray::from(texts.to_vec())));
    let found = "WITH found AS (SELECT text, unnest(argument(text)['claims']) AS claim FROM articles)";
    let spans = one(&ctx, &format!("{found} SELECT words(text, claim['span']) FROM found")).await?;
    let claims = one(&ctx, "SELECT claim['claim'] FROM (SELECT unnest(claims(text)) AS claim FROM articles)").await?;
    assert_eq!(spans.as_string_view(), claims.as_string_view());
    assert_eq!(spans.as_string_view().value(0), "Caf\u{e9}s are dear");
    let elsewhere = one(&ctx, &format!("{found} SELECT words('\u{e9}', claim['span']) FROM found")).await?;
    assert_eq!(elsewhere.null_count(), elsewhere.len(), "the text ends before");
    assert_eq!(one(&ctx, "SELECT words(text, NULL) FROM articles").await?.null_count(), 3);
    for (call, expected) in [
        ("words(text, 3)", "words: span: expected a span of an argument, found Int64"),
        ("words(text)", "words: expected a text and a span, found 1 arguments"),
        ("words(3, NULL)", "words: text: expected a text, found Int64"),
    ] {
        let error = ctx.sql(&format!("SELECT {call} FROM articles")).await.expect_err(call).to_string();
        assert!(error.contains(expected), "{call}: {error}");
    }
    Ok(())
}

#[tokio::test]
async fn the_types_are_those_that_are_promised() -> Result<()> {
    let ctx = context(Arc::new(StringArray::from(vec![TEXT])));
    let found = one(&ctx, "SELECT argument(text) FROM articles").await?;
    let DataType::Struct(fields) = found.data_type() else { panic!("{}", found.data_type()) };
    let names: Vec<&str> = fields.iter().map(|field| field.name().as_str()).collect();
    let promised =
        ["language_fit", "lexicon", "metadata", "claims", "rebuttals", "supports", "quotes", "sources", "markers"];
    assert_eq!(names, promised);
    Ok(())
}
