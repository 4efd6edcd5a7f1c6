//! The page that leads to the pages of a folder.

use std::fmt;

use counterpoint::Article;

use crate::job::Job;

const STYLE: &str = include_str!("index.css");

/// What the index says of an article.
pub(crate) struct Entry {
    title: Option<String>,
    thesis: Option<String>,
    counts: [usize; 5],
}

impl Entry {
    pub(crate) fn of(article: &Article<'_>) -> Self {
        let words = |span| article.slice(span).trim_start_matches('#').trim().to_owned();
        let thesis = article.thesis().and_then(|id| article.claim(id));
        Entry {
            title: article.title().map(words),
            thesis: thesis.map(|claim| words(claim.span)),
            counts: [
                article.text().split_whitespace().count(),
                article.claims().len(),
                article.rebuttals().len(),
                article.quotes().len(),
                article.sources().len(),
            ],
        }
    }
}

/// A page with a row for each text: a link and counts, or what went wrong.
pub(crate) struct Index<'e> {
    pub(crate) entries: &'e [(&'e Job, Result<Entry, String>)],
}

impl fmt::Display for Index<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")?;
        let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
        writeln!(f, "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")?;
        writeln!(f, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
        writeln!(f, "<title>Articles</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>Articles</h1>")?;
        let read = self.entries.iter().filter_map(|(_, entry)| entry.as_ref().ok());
        let total = read.fold([0; 5], |sum, entry| std::array::from_fn(|at| sum[at] + entry.counts[at]));
        writeln!(f, "<table>\n<thead><tr><th scope=\"col\">article</th>")?;
        for noun in ["words", "claims", "rebuttals", "quotes", "sources"] {
            write!(f, "<th scope=\"col\" class=\"count\">{noun}</th>")?;
        }
        writeln!(f, "</tr></thead>\n<tbody>")?;
        self.entries.iter().try_for_each(|(job, entry)| row(f, job, entry))?;
        write!(f, "</tbody>\n<tfoot><tr><th scope=\"row\">{} in all</th>", self.entries.len())?;
        total.iter().try_for_each(|count| write!(f, "<td class=\"count\">{count}</td>"))?;
        writeln!(f, "</tr></tfoot>\n</table>\n</body>\n</html>")
    }
}

fn row(f: &mut fmt::Formatter<'_>, job: &Job, entry: &Result<Entry, String>) -> fmt::Result {
    let file = job.text.file_name().unwrap_or_default().to_string_lossy();
    let entry = match entry {
        Ok(entry) => entry,
        Err(message) => {
            let message = Escaped(message);
            return writeln!(
                f,
                "<tr class=\"failed\"><th scope=\"row\">{}</th><td colspan=\"5\">{message}</td></tr>",
                Escaped(&file)
            );
        }
    };
    let page = job.page.file_name().unwrap_or_default().to_string_lossy();
    let title = entry.title.as_deref().filter(|title| !title.is_empty()).unwrap_or(&file);
    write!(f, "<tr><th scope=\"row\" dir=\"auto\"><a href=\"./{}\">{}</a>", Escaped(&page), Escaped(title))?;
    if let Some(thesis) = &entry.thesis {
        write!(f, "<p>{}</p>", Escaped(thesis))?;
    }
    write!(f, "</th>")?;
    entry.counts.iter().try_for_each(|count| write!(f, "<td class=\"count\">{count}</td>"))?;
    writeln!(f, "</tr>")
}

/// Displays a text so that no mark-up can begin or end in it.
struct Escaped<'t>(&'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|char| match char {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '"' => f.write_str("&quot;"),
            '\'' => f.write_str("&#39;"),
            _ => write!(f, "{char}"),
        })
    }
}
