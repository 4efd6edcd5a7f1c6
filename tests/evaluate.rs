//! The program `evaluate`: its words, and the whole of it as it is run.

#![cfg(feature = "serde")]

#[path = "../examples/evaluate/text.rs"]
#[expect(dead_code, reason = "the program uses what its tests do not")]
mod text;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs the program, which cargo builds beside the folder of the tests.
fn evaluate(arguments: &[&str], gold: &Path) -> Output {
    let test = std::env::current_exe().expect("a test has a path");
    let profile = test.parent().and_then(Path::parent).expect("a test is in target/<profile>/deps");
    let path = profile.join("examples").join(format!("evaluate{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "{} is missing: run `cargo build --example evaluate` before this test", path.display());
    Command::new(path).args(arguments).arg(gold).output().expect("the program runs")
}

fn gold(name: &str, lines: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, lines).expect("the folder for tests is writable");
    path
}

fn utf8(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("the program writes UTF-8")
}

/// The line of a figure without the white space between its columns.
fn line(output: &Output, figure: &str) -> String {
    let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let own = utf8(&output.stdout).lines().find(|line| line.split_whitespace().next() == Some(figure));
    own.map_or_else(|| format!("no {figure} in\n{}", utf8(&output.stdout)), words)
}

/// A marker that is right, one that is missed because no text has it, and one that annotators did not want.
const MARKERS: &str = r#"{"id":"bus","layers":["sentences","markers"],"text":"The bus is slow. However, it is safe.","sentences":[[0,16],[17,37]],"markers":[{"spans":[[17,24]],"senses":["comparison.concession.arg2-as-denier"]},{"spans":[[8,10]],"senses":[]}]}
{"id":"tram","layers":["markers"],"text":"The tram is dear. However, it is quick.","markers":[]}
"#;

#[test]
fn figures_and_mistakes_of_markers() {
    let output = evaluate(&[], &gold("markers.jsonl", MARKERS));
    assert_eq!((utf8(&output.stderr), output.status.code()), ("", Some(0)));
    assert_eq!(
        line(&output, "sentence_boundary"),
        "sentence_boundary 1.0000 1.0000 1.0000 right 2 · unwanted 0 · missed 0"
    );
    assert_eq!(line(&output, "marker"), "marker 0.5000 0.5000 0.5000 right 1 · unwanted 1 · missed 1");
    assert_eq!(line(&output, "marker_sense"), "marker_sense 1.0000 1 of 1");
    let mistakes = utf8(&output.stdout).split("\n\n").nth(1).expect("mistakes follow the figures");
    assert!(mistakes.contains("however       0         1            0   tram at byte 18"), "{mistakes}");
    assert!(mistakes.contains("is            1         0            0   bus at byte 8"), "{mistakes}");
}

#[test]
fn a_lexicon_of_ones_own_changes_the_figures() {
    let lexicon = gold("quiet.lex", "lexicon quiet 1.0.0\n\nhowever\n    off\n");
    let path = lexicon.display().to_string();
    let output = evaluate(&["--lexicon", &path], &gold("again.jsonl", MARKERS));
    assert_eq!(line(&output, "marker"), "marker 0.0000 0.0000 0.0000 right 0 · unwanted 0 · missed 2");
}

#[test]
fn how_right_what_was_said_to_be_sure_is() {
    let output = evaluate(&["--reliability"], &gold("reliability.jsonl", MARKERS));
    assert!(utf8(&output.stdout).contains("\nmarkers      count    said   right\n"), "{}", utf8(&output.stdout));
}

#[test]
fn a_bad_line_is_named() {
    let path = gold("bad.jsonl", "\n{\"id\":\"a\",\"layers\":[]}\n");
    let output = evaluate(&[], &path);
    assert_eq!(utf8(&output.stderr), format!("evaluate: {}:2: missing field `text`\n", path.display()));
    assert_eq!(output.status.code(), Some(1));
}
