//! The program `custom_lexicon`, as it is run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs the program, which cargo builds beside the folder of the tests.
fn custom_lexicon(arguments: &[&Path]) -> Output {
    let test = std::env::current_exe().expect("a test has a path");
    let profile = test.parent().and_then(Path::parent).expect("a test is in target/<profile>/deps");
    let path = profile.join("examples").join(format!("custom_lexicon{}", std::env::consts::EXE_SUFFIX));
    let name = path.display();
    assert!(path.exists(), "{name} is missing: run `cargo build --example custom_lexicon` before this test");
    Command::new(path).args(arguments).output().expect("the program runs")
}

fn lexicon(name: &str, rules: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, rules).expect("the folder for tests is writable");
    path
}

fn utf8(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("the program writes UTF-8")
}

#[test]
fn the_legal_lexicon_adds_changes_and_switches_off() {
    let output = custom_lexicon(&[]);
    assert_eq!((utf8(&output.stderr), output.status.code()), ("", Some(0)));
    let printed = utf8(&output.stdout);
    let lines = [
        "  - Whereas: comparison.contrast\n",
        "  - provided that: contingency.condition\n  + provided that: expansion.exception\n",
        "  + The tribunal held that: phrase.attribution\n",
        "\nexamples of the file: 19 of 19 right\n",
    ];
    assert!(lines.iter().all(|line| printed.contains(line)), "{printed}");
}

#[test]
fn an_error_is_shown_in_its_line() {
    let path =
        lexicon("bad.lex", "lexicon bad 1\n\nbut of course\n    sense  comparison.concession\n    does   rebutal\n");
    let output = custom_lexicon(&[&path]);
    let expected = format!(
        "custom_lexicon: {}:5:12: expected `rebuttal KIND`, `support KIND`, `attribution`, `structure`, `other` \
         or `nothing`, found `rebutal`\n  |\n5 |     does   rebutal\n  |            ^\n",
        path.display()
    );
    assert_eq!((utf8(&output.stdout), utf8(&output.stderr), output.status.code()), ("", &*expected, Some(1)));
}

#[test]
fn an_example_that_is_wrong_is_named() {
    let rules = "lexicon wrong 1\n\nlo and behold\n    sense  phrase.structure\n    + [Lo] and behold, it rains.\n    - It rains.\n";
    let output = custom_lexicon(&[&lexicon("wrong.lex", rules)]);
    let expected = "examples of the file: 1 of 2 right\n  line 5, `lo and behold`: + [Lo] and behold, it rains.\n";
    assert!(utf8(&output.stdout).ends_with(expected), "{}", utf8(&output.stdout));
}
