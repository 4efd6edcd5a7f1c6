//! Which text becomes which page.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The name of the page that leads to all others.
pub(crate) const INDEX: &str = "index.html";

/// The endings of texts that are read in a folder.
const ENDINGS: [&str; 2] = ["txt", "md"];

/// A text and where its page goes.
pub(crate) struct Job {
    pub(crate) text: PathBuf,
    pub(crate) page: PathBuf,
}

/// The jobs of a file or a folder, in the order of their names.
pub(crate) fn all(path: &Path, out: Option<&Path>) -> Result<Vec<Job>, String> {
    let texts = if path.is_dir() { in_folder(path)? } else { vec![path.to_owned()] };
    // the index has its name already
    let mut taken = BTreeSet::from([INDEX.to_owned()]);
    let page = |text: &PathBuf| {
        let beside = text.parent().unwrap_or(Path::new(""));
        out.unwrap_or(beside).join(name(text, &mut taken))
    };
    let pages: Vec<PathBuf> = texts.iter().map(page).collect();
    Ok(texts.into_iter().zip(pages).map(|(text, page)| Job { text, page }).collect())
}

fn in_folder(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
        if ENDINGS.contains(&ending.as_str()) && !path.is_dir() {
            texts.push(path);
        }
    }
    texts.sort();
    if texts.is_empty() {
        return Err(format!("{}: no file in it ends in .txt or .md", folder.display()));
    }
    Ok(texts)
}

/// The page's name: that of the text, with a hyphen for what a link or a file system could trip over, and a number where
/// the name is taken. Case does not tell names apart everywhere.
fn name(text: &Path, taken: &mut BTreeSet<String>) -> String {
    let stem = text.file_stem().unwrap_or_default().to_string_lossy();
    let safe = |char: char| if char.is_alphanumeric() || matches!(char, '.' | '_') { char } else { '-' };
    let stem: String = stem.chars().map(safe).collect();
    let stem = stem.trim_matches(['-', '.']);
    let stem = if stem.is_empty() { "article" } else { stem };
    let numbered = (2..).map(|number| format!("{stem}-{number}.html"));
    let mut names = std::iter::once(format!("{stem}.html")).chain(numbered);
    // there are more numbers than files
    names.find(|name| taken.insert(name.to_lowercase())).unwrap_or_default()
}
