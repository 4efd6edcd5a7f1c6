//! The program `corpus`: its parts, and the whole of it as it is run.

#![cfg(feature = "serde")]

#[path = "../examples/corpus/input.rs"]
#[expect(dead_code, reason = "the program uses what its tests do not")]
mod input;
#[path = "../examples/corpus/row.rs"]
mod row;

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use flate2::{Compression, write::GzEncoder};

/// The program, which cargo builds beside the folder of the tests.
fn program() -> Command {
    let test = std::env::current_exe().expect("a test has a path");
    let profile = test.parent().and_then(Path::parent).expect("a test is in target/<profile>/deps");
    let path = profile.join("examples").join(format!("corpus{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "{} is missing: run `cargo build --example corpus` before this test", path.display());
    Command::new(path)
}

/// Runs the program on this standard input.
fn corpus(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = program();
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    std::thread::scope(|scope| {
        // A program that does not read to the end closes the pipe, which is its right.
        scope.spawn(move || stdin.write_all(input).ok());
        child.wait_with_output().expect("the program ends")
    })
}

fn file(name: &str, content: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect("the folder for tests is writable");
    path
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("the program writes UTF-8")
}

#[test]
fn writes_the_wire_form_with_the_id_in_front() {
    let output = corpus(&["-"], b"{\"id\":\"a\",\"text\":\"One. Two.\",\"more\":1}\n");
    let written = text(&output.stdout);
    let article = counterpoint::parse("One. Two.");
    let expected = serde_json::to_string(&article.wire().id("a").evidence(false)).expect("it is serialisable");
    assert_eq!(written, format!("{expected}\n"));
    assert!(written.starts_with(r#"{"id":"a","schema":1,"text":"One. Two.","language":"en","#), "{written}");
    assert_eq!((text(&output.stderr), output.status.code()), ("", Some(0)));
}

#[test]
fn writes_what_is_asked_for() {
    let article = counterpoint::parse("However, they hurt.");
    let with_evidence = serde_json::to_string(&article.wire().id(1)).expect("it is serialisable");
    let without_text = serde_json::to_string(&article.wire().id(1).evidence(false).text(false));
    let without_text = without_text.expect("it is serialisable");
    let cases: [(&[&str], &str); 4] = [
        (&["--evidence", "-"], &with_evidence),
        (&["--no-text", "--language", "en", "-"], &without_text),
        (&["--fields", "text,schema", "-"], r#"{"id":1,"schema":1,"text":"However, they hurt."}"#),
        (&["--fields", "schema", "--threads", "3", "-"], r#"{"id":1,"schema":1}"#),
    ];
    for (arguments, expected) in cases {
        let output = corpus(arguments, br#"{"id":1,"text":"However, they hurt."}"#);
        assert_eq!(text(&output.stdout), format!("{expected}\n"), "{arguments:?}");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    }
}

#[test]
fn a_bad_line_is_named_in_its_place() {
    let input = "{\"id\":1,\"text\":\"a\"}\n\nnonsense\r\n{\"id\":\"b\",\"text\":7}\n{\"id\":2,\"text\":\"c\"}";
    let path = file("bad.jsonl", input.as_bytes());
    let name = path.display();
    let output = corpus(&["--fields", "text", &name.to_string()], b"");
    let object = "not a JSON object; expected {\"id\": .., \"text\": \"..\"}";
    let string = "text: invalid type: integer `7`, expected a string at column 1";
    let lines = [
        r#"{"id":1,"text":"a"}"#.to_owned(),
        format!(r#"{{"id":null,"line":3,"error":{}}}"#, serde_json::json!(object)),
        format!(r#"{{"id":"b","line":4,"error":"{string}"}}"#),
        r#"{"id":2,"text":"c"}"#.to_owned(),
    ];
    assert_eq!(text(&output.stdout).lines().collect::<Vec<_>>(), lines);
    assert_eq!(text(&output.stderr), format!("{name}:3: {object}\n{name}:4: {string}\n"));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn keeps_the_order_whatever_the_threads_and_the_packing() {
    // Many runs, of lines of very different lengths.
    let line = |id: usize| format!("{{\"id\":{id},\"text\":\"{}\"}}\n", "Taxes hurt. ".repeat(id * 7919 % 997));
    let input: String = (0..700).map(line).collect();
    let expected: String = (0..700).map(|id| format!("{{\"id\":{id},\"schema\":1}}\n")).collect();
    let mut gzip = Vec::new();
    // Two members, as `cat a.gz b.gz` makes them.
    for half in [&input[..input.len() / 2], &input[input.len() / 2..]] {
        let mut encoder = GzEncoder::new(gzip, Compression::fast());
        encoder.write_all(half.as_bytes()).expect("memory takes what is written");
        gzip = encoder.finish().expect("memory takes what is written");
    }
    let packed = file("order.jsonl.gz", &gzip).display().to_string();
    let cases: [(&[&str], &[u8]); 4] = [
        (&["--threads", "1", "-"], input.as_bytes()),
        (&["--threads", "5", "-"], input.as_bytes()),
        (&["-"], &gzip),
        (&["--threads", "2", &packed], b""),
    ];
    for (arguments, input) in cases {
        let output = corpus(&[&["--fields", "schema"], arguments].concat(), input);
        assert!(text(&output.stdout) == expected, "{arguments:?}");
        assert_eq!((text(&output.stderr), output.status.code()), ("", Some(0)), "{arguments:?}");
    }
}

#[test]
fn nothing_gives_nothing() {
    for input in ["", "\n\n", "\u{FEFF}"] {
        let output = corpus(&["-"], input.as_bytes());
        assert_eq!((text(&output.stdout), text(&output.stderr), output.status.code()), ("", "", Some(0)));
    }
}

#[test]
fn what_cannot_be_read_is_reported() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let output = corpus(&[folder], b"");
    assert_eq!(text(&output.stderr), format!("corpus: {folder}: is a folder; expected a file\n"));
    assert_eq!(output.status.code(), Some(1));
    let output = corpus(&["no/such/file.jsonl"], b"");
    assert!(text(&output.stderr).starts_with("corpus: no/such/file.jsonl: "), "{}", text(&output.stderr));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_broken_archive_gives_what_was_in_front_and_is_reported() {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(b"{\"id\":1,\"text\":\"a\"}\n").expect("memory takes what is written");
    let mut gzip = encoder.finish().expect("memory takes what is written");
    gzip.truncate(gzip.len() - 4);
    let output = corpus(&["--fields", "schema", "-"], &gzip);
    assert_eq!(text(&output.stdout), "{\"id\":1,\"schema\":1}\n");
    assert!(text(&output.stderr).starts_with("-: "), "{}", text(&output.stderr));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_wrong_option_is_named() {
    let cases: [(&[&str], &str); 3] = [
        (&["--fields", "claim", "-"], "`claim` is not a field; expected one of schema, text,"),
        (&["--threads", "0", "-"], "0 is not in 1..=1024"),
        (&["--language", "xx", "-"], "[possible values: en, de]"),
    ];
    for (arguments, message) in cases {
        let output = corpus(arguments, b"");
        assert!(text(&output.stderr).contains(message), "{}", text(&output.stderr));
        assert_eq!(output.status.code(), Some(2));
    }
}

/// As under `| head -1`: the reader goes away while there is more, and the input has not ended either.
#[test]
fn a_closed_pipe_ends_it_quietly() {
    let mut command = program();
    command.args(["--fields", "text", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    stdin.write_all(b"{\"id\":1,\"text\":\"a\"}\n").expect("the program reads");
    let mut stdout = child.stdout.take().expect("it is piped");
    let mut first = [0; 20];
    // A line is answered while the input is still open.
    stdout.read_exact(&mut first).expect("the program writes");
    assert_eq!(text(&first), "{\"id\":1,\"text\":\"a\"}\n");
    drop(stdout);
    // a program that another test starts may hold the pipe for a moment, so that the first line after it finds it open
    while child.try_wait().expect("the program is ours").is_none() {
        let _ = stdin.write_all(b"{\"id\":2,\"text\":\"b\"}\n");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!((text(&output.stderr), output.status.code()), ("", Some(0)));
    drop(stdin);
}

/// Every write to this device fails as on a full disk.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_reported() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has this device");
    let path = file("full.jsonl", b"{\"id\":1,\"text\":\"a\"}\n");
    let output = program().arg(path).stdout(full).output().expect("the program runs");
    let error = text(&output.stderr);
    assert!(error.starts_with("corpus: standard output: No space left on device"), "{error}");
    assert_eq!(output.status.code(), Some(1));
}
