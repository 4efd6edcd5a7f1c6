//! Files that were right and are so no more: each is refused with a place, or read as what keeps all promises.

use counterpoint::{Article, Lexicon, Parser};

/// How many mutations of each file are tried; all are the same in each run.
const TRIED: usize = 2_000;

/// Numbers that look random.
struct Random(u64);

impl Random {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most.max(1)
    }

    fn of<'t, T: ?Sized>(&mut self, all: &[&'t T]) -> &'t T {
        all[self.below(all.len())]
    }
}

/// The text with one to three of its characters, or one of its lines, changed.
fn mutated(text: &str, parts: &[&str], random: &mut Random) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for _ in 0..=random.below(3) {
        let at = random.below(characters.len());
        let length = random.below(12).min(characters.len() - at);
        match random.below(5) {
            0 => characters.truncate(at),
            1 => drop(characters.drain(at..at + length)),
            2 => drop(characters.splice(at..at, random.of(parts).chars())),
            3 => drop(characters.splice(at..at + length, random.of(parts).chars())),
            _ => {
                let copied: Vec<char> = characters[at..at + length].to_vec();
                let to = random.below(characters.len());
                characters.splice(to..to, copied);
            }
        }
    }
    characters.into_iter().collect()
}

/// A lexicon of every kind of line.
const LEXICON: &str = "\
lexicon mine 1.0
origin  written for a test
licence MIT

set @argue = argue argues argued
set @both = @argue say says

class connective

zorgly
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  initial
    where  not before the @noun
    + The boat is old. [Zorgly], it floats.
    - He is zorgly.

class phrase

(the | this) @adj? idea that <target> (is | was) @adv? wrong
    sense  phrase.denial
    does   rebuttal denial

^ to be sure , <target> but
    sense  phrase.concession
    own    target

if .. then $
    sense  contingency.condition

however
    off
";

#[test]
fn mutated_lexicons_are_refused_with_a_place_or_work() {
    let parts = ["@", "(", ")", "|", "?", "<target>", "..", "^", "$", ",", "\n", "\n    ", "set @", " = ", "off", "#"];
    let parts =
        [&parts[..], &["\u{301}", "\0", "\u{212a}", "ß", "sense a", "where ", "not ", "class ", "'", "a"]].concat();
    let text = "To be sure, the idea that the boat is wrong is old. Zorgly, it floats. If so, then.";
    let (mut random, mut read) = (Random(1), 0);
    for _ in 0..TRIED {
        let file = mutated(LEXICON, &parts, &mut random);
        match Lexicon::parse("mine.lex", &file) {
            Ok(lexicon) => {
                read += 1;
                let parser = Parser::builder().lexicon(lexicon).min_confidence(0.0).build();
                let article = parser.parse(text);
                assert_eq!(article.text(), text);
            }
            Err(error) => {
                let line = file.split('\n').nth(error.line - 1);
                let columns = line.map_or(0, |line| line.chars().count() + 1);
                assert!((1..=columns).contains(&error.column), "{error}\nin {file:?}");
                assert!(error.problem.starts_with("expected "), "{error}");
            }
        }
    }
    assert!(read > TRIED / 20 && read < TRIED * 19 / 20, "{read} of {TRIED} were read");
}

#[cfg(feature = "serde")]
mod wire {
    use super::*;
    use counterpoint::UncheckedArticle;
    use serde_json::{Map, Value, json};

    const ARTICLE: &str = include_str!("wire/article.json");

    /// How many values there are, with all inside them.
    fn count(value: &Value) -> usize {
        match value {
            Value::Array(items) => 1 + items.iter().map(count).sum::<usize>(),
            Value::Object(fields) => 1 + fields.values().map(count).sum::<usize>(),
            _ => 1,
        }
    }

    /// The value of a number, counted from the outside in.
    fn find<'v>(value: &'v mut Value, number: &mut usize) -> Option<&'v mut Value> {
        if *number == 0 {
            return Some(value);
        }
        *number -= 1;
        match value {
            Value::Array(items) => items.iter_mut().find_map(|item| find(item, number)),
            Value::Object(fields) => fields.values_mut().find_map(|item| find(item, number)),
            _ => None,
        }
    }

    /// Changes one value: to another of its kind, to something else, or in what it holds.
    fn change(whole: &mut Value, random: &mut Random) {
        let (mut from, mut to) = (random.below(count(whole)), random.below(count(whole)));
        let other = find(whole, &mut from).map_or(Value::Null, |other| other.clone());
        let Some(value) = find(whole, &mut to) else { return };
        match (random.below(4), &mut *value) {
            (0, _) => *value = other,
            (1, Value::Array(items)) if !items.is_empty() => {
                let (one, two) = (random.below(items.len()), random.below(items.len()));
                match random.below(3) {
                    0 => drop(items.remove(one)),
                    1 => items.swap(one, two),
                    _ => items.insert(one, items[two].clone()),
                }
            }
            (1, Value::Object(fields)) if !fields.is_empty() => {
                let key = fields.keys().nth(random.below(fields.len())).cloned().unwrap_or_default();
                fields.remove(&key);
            }
            (2, Value::Number(number)) => {
                let near = number.as_i64().unwrap_or(0) + random.below(5) as i64 - 2;
                *value = json!(near);
            }
            _ => {
                let edges = [json!(null), json!(-1), json!(0), json!(1), json!(u64::MAX), json!(1e300), json!(0.5)];
                let others = [json!(""), json!("author"), json!([]), json!({}), json!(true), Value::Object(Map::new())];
                let all = [&edges[..], &others[..]].concat();
                *value = all[random.below(all.len())].clone();
            }
        }
    }

    fn keeps_its_promises(article: &Article<'static>) {
        let json = serde_json::to_string(article).unwrap();
        let again: Article<'static> = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}\nin {json}"));
        assert!(again == *article, "{json}");
        let tree = article.tree();
        assert_eq!(tree.walk().count() + tree.loose().len(), article.claims().len(), "{json}");
        let explained = article.claim_ids().filter(|id| article.explain(*id).is_some()).count();
        assert_eq!(explained, article.claims().len());
        assert!(!article.outline().width(40).to_string().is_empty());
    }

    fn try_changes(whole: &Value, changes: usize, seed: u64) {
        let (mut random, mut read) = (Random(seed), 0);
        for _ in 0..TRIED {
            let mut changed = whole.clone();
            for _ in 0..changes {
                change(&mut changed, &mut random);
            }
            let Ok(unchecked) = serde_json::from_value::<UncheckedArticle>(changed) else { continue };
            match unchecked.check() {
                Ok(article) => {
                    read += 1;
                    keeps_its_promises(&article);
                }
                Err(error) => assert!(!error.field().is_empty(), "{error}"),
            }
        }
        assert!(read > 0, "none of {TRIED} was read");
    }

    #[test]
    fn mutated_articles_are_refused_with_their_field_or_whole() {
        let article: Value = serde_json::from_str(ARTICLE).unwrap();
        try_changes(&article, 1, 2);
        try_changes(&article, 3, 3);
        let text =
            "The tram is “dear”, Ann Lee said. However, it is not dear but safe, because it is old.\n\n- So we stay.";
        let parsed = Parser::builder().min_confidence(0.0).build().parse(text);
        try_changes(&serde_json::to_value(&parsed).unwrap(), 1, 4);
    }

    #[test]
    fn mutated_json_is_refused_or_read() {
        let parts = ["{", "}", "[", "]", ",", ":", "\"", "null", "-", "1e9", "0", "\\u0000", "\\ud800", "\u{301}", "é"];
        let mut random = Random(5);
        for _ in 0..TRIED {
            let json = mutated(ARTICLE, &parts, &mut random);
            match serde_json::from_str::<Article<'static>>(&json) {
                Ok(article) => keeps_its_promises(&article),
                Err(error) => assert!(!error.to_string().is_empty()),
            }
        }
    }
}
