//! The imports of the sources point one way, as the design chapter draws the house: each room uses only what is listed
//! for it here, and the list has no circle.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A room of `src/`, and the rooms it may use. Each row uses only rows above it.
const HOUSE: &[(&str, &[&str])] = &[
    ("span", &[]),
    ("work", &[]),
    ("buffer", &[]),
    ("model", &["span", "buffer"]),
    ("error", &["span", "model"]),
    ("names", &["model"]),
    ("print", &[]),
    ("docs", &[]),
    ("text", &["span", "buffer", "work", "model"]),
    ("lexicon", &["span", "model", "error", "text"]),
    ("marker", &["span", "buffer", "work", "model", "text", "lexicon"]),
    ("quote", &["span", "buffer", "work", "model", "text", "lexicon"]),
    ("claim", &["span", "buffer", "work", "model", "text", "lexicon", "marker", "quote"]),
    ("tree", &["span", "buffer", "work", "model", "text", "lexicon", "marker", "quote", "claim"]),
    ("article", &["span", "model", "tree"]),
    // what reads an article, and nothing of the parser
    ("equality", &["span", "model", "article"]),
    ("position", &["span", "model", "article"]),
    ("explain", &["span", "model", "names", "print", "tree", "article", "position"]),
    ("export", &["span", "model", "names", "print", "tree", "article", "position", "explain"]),
    ("wire", &["span", "model", "error", "names", "tree", "article", "position"]),
    // what knows every stage
    (
        "parser",
        &["span", "buffer", "work", "model", "error", "text", "lexicon", "marker", "quote", "claim", "tree", "article"],
    ),
    ("bench", &["span", "model", "error", "text", "lexicon", "marker", "quote", "claim", "tree", "article", "parser"]),
    ("fit", &["span", "model", "error", "text", "lexicon", "marker", "quote", "claim", "tree", "article", "parser"]),
];

/// Files and folders that only tests are compiled from.
const OF_TESTS: &[&str] = &["tests", "tests.rs", "examples.rs", "sample.rs"];

#[test]
fn the_house_has_no_circle() {
    for (row, (room, uses)) in HOUSE.iter().enumerate() {
        for used in *uses {
            let above = HOUSE.iter().take(row).any(|(earlier, _)| earlier == used);
            assert!(above, "`{room}` may use `{used}`, which is not listed above it");
        }
    }
}

#[test]
fn imports_point_one_way() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let exports = exports(&fs::read_to_string(root.join("lib.rs")).unwrap());
    let mut wrong = Vec::new();
    for file in sources(&root) {
        let name = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        let room = name.split('/').next().unwrap().trim_end_matches(".rs");
        let Some((_, uses)) = HOUSE.iter().find(|(known, _)| *known == room) else {
            wrong.push(format!("src/{name}: `{room}` has no row in this test"));
            continue;
        };
        for (line, item) in uses_of(&fs::read_to_string(&file).unwrap()) {
            // what the front page exports by a star is the model
            let other = if item.starts_with(char::is_uppercase) { "model" } else { item.as_str() };
            let used = exports.get(&item).map_or(other, String::as_str);
            if used != room && !uses.contains(&used) {
                wrong.push(format!("src/{name}:{line}: `{room}` uses `{used}` (crate::{item})"));
            }
        }
    }
    assert!(wrong.is_empty(), "imports that point the wrong way:\n{}", wrong.join("\n"));
}

/// Every source file but those of tests, the front page and the documentation.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if OF_TESTS.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            found.extend(sources(&path));
        } else if name.ends_with(".rs") && name != "lib.rs" {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The names that the front page exports, each with its room: `Article` is `article`'s.
fn exports(front_page: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let uses = front_page.split("pub use ").skip(1).filter_map(|rest| rest.split(';').next());
    for (room, names) in uses.filter_map(|path| path.split_once("::")) {
        for name in names.trim_matches(['{', '}']).split(',').map(str::trim) {
            found.insert(name.to_owned(), room.to_owned());
        }
    }
    found
}

/// The line and the first name of every path that begins with `crate::`, of braces each name. Comments and the unit
/// tests at the end of a file do not count.
fn uses_of(source: &str) -> Vec<(usize, String)> {
    let code = source.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let mut found = Vec::new();
    let mut braces = false;
    for (line, text) in code.lines().enumerate() {
        let text = text.split("//").next().unwrap();
        if braces {
            found.extend(heads(text).into_iter().map(|name| (line + 1, name)));
            braces = !text.contains("};");
        }
        for path in text.split("crate::").skip(1) {
            match path.strip_prefix('{') {
                Some(list) => {
                    found.extend(heads(list).into_iter().map(|name| (line + 1, name)));
                    braces = !list.contains("};");
                }
                None => found.push((line + 1, word(path))),
            }
        }
    }
    found
}

/// The first name of each path of a list: `article::Article, Span` gives `article` and `Span`. Inner lists are skipped.
fn heads(list: &str) -> Vec<String> {
    let mut depth = 0;
    let mut names = Vec::new();
    let mut item = String::new();
    for character in list.chars().chain([',']) {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth <= 0 => names.push(word(std::mem::take(&mut item).trim())),
            _ if depth == 0 => item.push(character),
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

fn word(path: &str) -> String {
    path.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect()
}

#[test]
fn paths_are_read() {
    let source = "use crate::{Span, article::{Article, Found}, names};\nuse crate::text::token;\n// crate::no\nuse \
                  crate::{\n    A,\n    b::C,\n};\nfn f(x: crate::marker::Frame) {}\n#[cfg(test)]\nmod tests {use crate::no;";
    let names: Vec<_> = uses_of(source).into_iter().map(|(line, name)| format!("{line}:{name}")).collect();
    assert_eq!(names, ["1:Span", "1:article", "1:names", "2:text", "5:A", "6:b", "8:marker"]);
}
