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
    let (mut asked, mut wrong) = (0, String::new());
    for question in chapter::questions() {
        let found = ctx.sql(question.sql).await?.collect().await?;
        let Some(answer) = question.answer else { continue };
        let found = pretty_format_batches(&found)?.to_string();
        asked += 1;
        if found != answer {
            wrong += &format!("{}\n{found}\n", question.title);
        }
    }
    assert!(wrong.is_empty(), "found:\n{wrong}");
    assert!(asked > 5, "the chapter asks {asked} questions");
    Ok(())
}
