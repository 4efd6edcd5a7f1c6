//! Every query of the chapter `questions` gives the table that stands under it.

#[path = "../../examples/archive/questions.rs"]
mod chapter;

use counterpoint_datafusion::register_all;
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::error::Result;
use datafusion::prelude::SessionContext;

#[tokio::test]
async fn every_question_has_its_answer() -> Result<()> {
    let ctx = SessionContext::new();
    register_all(&ctx);
    let mut asked = 0;
    for question in chapter::questions() {
        let found = ctx.sql(question.sql).await?.collect().await?;
        if let Some(answer) = question.answer {
            let found = pretty_format_batches(&found)?.to_string();
            assert_eq!(found, answer, "{}\n{found}", question.title);
            asked += 1;
        }
    }
    assert!(asked > 5, "the chapter asks {asked} questions");
    Ok(())
}
