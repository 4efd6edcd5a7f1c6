//! The sample articles and what the outline says of each, to be read side by side: `articles/NAME.txt` beside
//! `articles/NAME.outline`, those of other languages in a folder each. The test compares and never writes.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use counterpoint::{Language, Parser};

/// Columns of the outlines, as where the example writes to no terminal.
const WIDTH: usize = 88;

/// The most lines of a difference that are shown.
const MOST_LINES: usize = 60;

/// The unchanged lines shown around a changed one.
const CONTEXT: usize = 2;

#[test]
fn the_outlines_are_as_they_were() {
    compare("tests/articles", Language::English, 6);
}

#[test]
fn the_outlines_of_german_articles_are_as_they_were() {
    compare("tests/articles/de", Language::German, 3);
}

fn compare(folder: &str, language: Language, least: usize) {
    let parser = Parser::builder().language(language).build();
    let code = language.code();
    let articles = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut texts: Vec<PathBuf> = fs::read_dir(&articles).unwrap().map(|entry| entry.unwrap().path()).collect();
    texts.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    texts.sort();
    assert!(texts.len() >= least, "only {} articles in {}", texts.len(), articles.display());
    let mut report = String::new();
    for path in texts {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let found = parser.parse(&text).outline().width(WIDTH).to_string();
        let show = format!("cargo run --example outline -- --language {code} --width {WIDTH} {folder}/{name}.txt");
        match fs::read_to_string(path.with_extension("outline")) {
            Err(error) => {
                writeln!(report, "{name}.outline: {error}; what it would hold is shown by\n  {show}").unwrap()
            }
            // a checkout may have written other line ends
            Ok(kept) if lines(&kept) == lines(&found) => {}
            Ok(kept) => {
                let differences = difference(&lines(&kept), &lines(&found));
                writeln!(report, "{name}.outline differs (- as kept, + as found now):\n{differences}").unwrap();
                writeln!(report, "all of it is shown by\n  {show}").unwrap();
            }
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

fn lines(text: &str) -> Vec<&str> {
    text.trim_end().lines().map(str::trim_end).collect()
}

/// The changed lines with a few around them.
fn difference(kept: &[&str], found: &[&str]) -> String {
    let changes = changes(kept, found);
    let changed = |at: usize| changes.get(at).is_some_and(|(sign, _)| *sign != ' ');
    let near = |at: usize| (at.saturating_sub(CONTEXT)..=at + CONTEXT).any(changed);
    let mut shown = String::new();
    let mut before = None;
    for at in (0..changes.len()).filter(|at| near(*at)).take(MOST_LINES) {
        if before.is_some_and(|before| before + 1 != at) {
            shown.push_str("   ..\n");
        }
        let (sign, line) = changes[at];
        writeln!(shown, " {sign} {line}").unwrap();
        before = Some(at);
    }
    shown
}

/// The lines of both, each with its sign, by the longest common subsequence.
fn changes<'l>(kept: &[&'l str], found: &[&'l str]) -> Vec<(char, &'l str)> {
    let mut common = vec![vec![0; found.len() + 1]; kept.len() + 1];
    for (row, old) in kept.iter().enumerate().rev() {
        for (column, new) in found.iter().enumerate().rev() {
            let longer = common[row + 1][column].max(common[row][column + 1]);
            common[row][column] = if old == new { common[row + 1][column + 1] + 1 } else { longer };
        }
    }
    let (mut row, mut column, mut changes) = (0, 0, Vec::new());
    while row < kept.len() || column < found.len() {
        let same = row < kept.len() && column < found.len() && kept[row] == found[column];
        let removed = column == found.len() || row < kept.len() && common[row + 1][column] >= common[row][column + 1];
        if same {
            changes.push((' ', kept[row]));
        } else if removed {
            changes.push(('-', kept[row]));
        } else {
            changes.push(('+', found[column]));
        }
        row += usize::from(same || removed);
        column += usize::from(same || !removed);
    }
    changes
}

#[test]
fn differences_are_readable() {
    let kept = ["a", "b", "c", "d", "e", "f", "g"];
    let found = ["a", "b", "x", "d", "e", "f", "g", "h"];
    assert_eq!(difference(&kept, &found), "   a\n   b\n - c\n + x\n   d\n   e\n   f\n   g\n + h\n");
    assert_eq!(difference(&kept, &kept), "");
}
