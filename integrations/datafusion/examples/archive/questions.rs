//! The questions of the chapter `questions`: what stands between its fences.

const CHAPTER: &str = include_str!("../../src/docs/questions.md");

/// A query of the chapter.
pub(crate) struct Question {
    /// The heading it stands under.
    pub(crate) title: &'static str,
    /// The query.
    pub(crate) sql: &'static str,
    /// The table that the chapter shows for its own articles; `None` of the query that makes them.
    pub(crate) answer: Option<&'static str>,
}

/// Every query of the chapter in order; the first makes the chapter's own table `articles`.
pub(crate) fn questions() -> Vec<Question> {
    CHAPTER.split("\n# ").filter_map(question).collect()
}

fn question(section: &'static str) -> Option<Question> {
    let title = section.lines().next()?;
    Some(Question { title, sql: fenced(section, "sql")?, answer: fenced(section, "text") })
}

fn fenced(section: &'static str, language: &str) -> Option<&'static str> {
    let begin = section.find(&format!("```{language}\n"))? + "```\n".len() + language.len();
    let inside = section.get(begin..)?;
    inside.get(..inside.find("\n```")?)
}
