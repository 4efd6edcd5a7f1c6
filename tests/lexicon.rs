//! Lexicon files that break the format: where, and what was expected there. And what merging does.

use counterpoint::{Lexicon, Parser};

/// A broken file: a name, what the file says, and the error after `mine.lex:`.
const BROKEN: &[(&str, &str, &str)] = &[
    ("a rule without a sense", "even so\n", "1:1: expected a rule with a `sense` line, found `even so`"),
    (
        "a rule with examples alone",
        "# rules\n\neven so\n    + [Even so], it rains.\n",
        "3:1: expected a rule with a `sense` line, found `even so`",
    ),
    (
        "a sense without a name",
        "even so\n    sense\n",
        "2:10: expected a sense, as in `comparison.concession`, found the end of the line",
    ),
    (
        "a sense that is no path",
        "even so\n    sense comparison concession\n",
        "2:22: expected the end of the line, found `concession`",
    ),
    (
        "an unknown property",
        "even so\n    sens comparison.concession\n",
        "2:5: expected `sense`, `also`, `does`, `own`, `where`, `off`, `+` or `-`, found `sens comparison.concession`",
    ),
    (
        "a kind misspelt",
        "even so\n    sense comparison.concession\n    does rebuttal denail\n",
        "3:19: expected `denial`, `correction`, `concession`, `contrast` or `undercut`, found `denail`",
    ),
    (
        "a rebuttal without a kind",
        "even so\n    sense a\n    does rebuttal\n",
        "3:18: expected `denial`, `correction`, `concession`, `contrast` or `undercut`, found the end of the line",
    ),
    (
        "a support of a rebuttal's kind",
        "even so\n    sense a\n    does support denial\n",
        "3:18: expected `reason`, `evidence`, `example` or `consequence`, found `denial`",
    ),
    (
        "an unknown function",
        "even so\n    sense a\n    does argue\n",
        "3:10: expected `rebuttal KIND`, `support KIND`, `attribution`, `structure`, `other` or `nothing`, found `argue`",
    ),
    (
        "an unknown side",
        "even so\n    sense a\n    own author\n",
        "3:9: expected `claim`, `target`, `ground`, `conclusion`, `both` or `later`, found `author`",
    ),
    (
        "an unknown condition",
        "even so\n    sense a\n    where first\n",
        "3:11: expected a condition, as in `initial`, `clause`, `before WORDS`, found `first`",
    ),
    (
        "a condition without words",
        "even so\n    sense a\n    where before\n",
        "3:17: expected a word, found the end of the line",
    ),
    (
        "a condition turned twice",
        "even so\n    sense a\n    where not not initial\n",
        "3:15: expected a condition, as in `initial`, `clause`, `before WORDS`, found `not initial`",
    ),
    (
        "words after a condition",
        "even so\n    sense a\n    where initial only\n",
        "3:19: expected the end of the line, found `only`",
    ),
    (
        "a property before any rule",
        "    sense a\n",
        "1:5: expected a pattern at the start of a line before its properties, found `sense a`",
    ),
    (
        "a group that does not close",
        "(even | though so\n    sense a\n",
        "1:18: expected `|` or `)`, found the end of the line",
    ),
    ("an empty group", "even () so\n    sense a\n", "1:7: expected a word, found `) so`"),
    ("an empty alternative", "(even | | so)\n    sense a\n", "1:9: expected a word, found `| so)`"),
    (
        "an unknown slot",
        "the idea that <author> is wrong\n    sense a\n",
        "1:16: expected `claim`, `target`, `ground`, `conclusion`, `both` or `later`, found `author> is wrong`",
    ),
    (
        "a slot that does not close",
        "the idea that <target is wrong\n    sense a\n",
        "1:22: expected `>`, found ` is wrong`",
    ),
    ("a stray mark", "even so!\n    sense a\n", "1:8: expected the end of the line, found `!`"),
    ("a class without a name", "the @ is\n    sense a\n", "1:6: expected a word, found ` is`"),
    (
        "an unknown set",
        "lexicon x 1\n\nthe @idea is\n    sense a\n",
        "3:1: expected a class or a set defined above, found `@idea`",
    ),
    ("a set without words", "set @idea =\n", "1:12: expected a word, found the end of the line"),
    ("a set without a sign", "set @idea notion\n", "1:11: expected `=`, found `notion`"),
    (
        "a set whose name has no @",
        "set idea = notion\n",
        "1:5: expected the set's name, as in `@idea`, found `idea = notion`",
    ),
    (
        "a set that names itself",
        "set @a = @a\n\nthe @a\n    sense a\n",
        "3:1: expected sets that name each other at most 8 deep, found `@a`",
    ),
    (
        "a set of an open class",
        "set @a = @verb\n\nthe @a\n    sense a\n",
        "3:1: expected a set or a closed class inside `@a`, found `@verb`",
    ),
    (
        "an unknown marker class",
        "class adverb\n",
        "1:7: expected `connective`, `phrase` or `attribution`, found `adverb`",
    ),
    (
        "a lexicon without a version",
        "lexicon mine\n",
        "1:13: expected the lexicon's version, found the end of the line",
    ),
    ("a lexicon without a name", "lexicon\n", "1:8: expected the lexicon's name, found the end of the line"),
    ("words after the version", "lexicon mine 1 beta\n", "1:16: expected the end of the line, found `beta`"),
    (
        "a pattern of options alone",
        "even? so?\n    sense a\n",
        "1:1: expected a pattern with a word that must be there, found none without `?`",
    ),
    (
        "an alternative of options alone",
        "even (so? | though)\n    sense a\n",
        "1:1: expected alternatives with a word that must be there, found one without",
    ),
    (
        "a pattern that begins with a gap",
        ".. even so\n    sense a\n",
        "1:1: expected a pattern that begins with a word, a set or `(a | b)`",
    ),
    ("a start inside a pattern", "even ^ so\n    sense a\n", "1:1: expected `^` only at the start of a pattern"),
    (
        "a word too long to be known",
        "antidisestablishmentarianism\n    sense a\n",
        "1:1: expected a word of at most 24 bytes, and at most 65534 words, found `antidisestablishmentarianism`",
    ),
    (
        "a later rule",
        "\u{feff}lexicon x 1\r\n\r\neven so\r\n    sense a\r\n\r\nif ever\r\n    sens b\r\n",
        "7:5: expected `sense`, `also`, `does`, `own`, `where`, `off`, `+` or `-`, found `sens b`",
    ),
    (
        "not ASCII",
        "# é\nmême\n    sense a\n    où initial\n",
        "4:5: expected `sense`, `also`, `does`, `own`, `where`, `off`, `+` or `-`, found `où initial`",
    ),
    (
        "too deep a group",
        "((((((((((a))))))))))\n    sense a\n",
        "1:9: expected groups nested at most 8 deep, found `((a))))))))))`",
    ),
];

#[test]
fn an_error_says_where_and_what_was_expected() {
    let mut wrong = Vec::new();
    for (name, text, expected) in BROKEN {
        let found = match Lexicon::parse("mine.lex", text) {
            Ok(_) => "no error".to_owned(),
            Err(error) => error.to_string(),
        };
        if found != format!("mine.lex:{expected}") {
            wrong.push(format!("{name}:\n  expected mine.lex:{expected}\n  found    {found}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn lexicon(rules: &str) -> Lexicon {
    Lexicon::parse("mine.lex", rules).unwrap()
}

/// Rule-like words that no English text has, so that only these rules match.
const OWN: &str =
    "lexicon own 1.0\n\nzorgly\n    sense comparison.concession\n    does rebuttal concession\n    own claim\n";

/// The senses of the markers of a text.
fn senses(lexicon: &Lexicon, text: &str) -> Vec<String> {
    let parser = Parser::builder().lexicon(lexicon.clone()).build();
    let article = parser.parse(text);
    article.markers().iter().map(|marker| article.sense(marker.sense).to_owned()).collect()
}

#[test]
fn what_is_merged_works_beside_the_rest() {
    let merged = Lexicon::english().merge(&lexicon(OWN)).unwrap();
    assert_eq!(merged.len(), Lexicon::english().len() + 1);
    assert_eq!((merged.name(), merged.version().rsplit('+').next()), ("english+own", Some("1.0")));
    let text = "The boat is old. Zorgly, the crew is young. However, it floats.";
    assert_eq!(senses(&merged, text), ["comparison.concession"; 2]);
    assert_eq!(senses(Lexicon::english(), text), ["comparison.concession"]);
}

#[test]
fn neither_of_the_two_changes() {
    let (english, own) = (Lexicon::english(), lexicon(OWN));
    let before = (english.len(), english.name().to_owned(), own.len(), own.name().to_owned());
    let merged = english.merge(&own).unwrap();
    assert_ne!(merged.len(), english.len());
    assert_eq!((english.len(), english.name().to_owned(), own.len(), own.name().to_owned()), before);
    assert_eq!(senses(english, "Zorgly, it floats."), [""; 0]);
}

#[test]
fn a_rule_of_the_same_pattern_takes_the_place_of_all_old_ones() {
    let first = lexicon(&format!("{OWN}\nzorgly\n    sense expansion.conjunction\n    where final\n"));
    let second = lexicon("lexicon later 2\n\nzorgly\n    sense phrase.denial\n    where initial\n");
    let merged = Lexicon::english().merge(&first).unwrap().merge(&second).unwrap();
    assert_eq!(merged.len(), Lexicon::english().len() + 1);
    let text = "Zorgly, it floats. It floats zorgly.";
    assert_eq!(senses(&merged, text), ["phrase.denial"]);
    // the other way round the order decides
    let merged = Lexicon::english().merge(&second).unwrap().merge(&first).unwrap();
    assert_eq!(senses(&merged, text), ["comparison.concession"; 2]);
}

#[test]
fn off_removes_every_rule_of_the_pattern() {
    let off = lexicon("lexicon less 1\n\nzorgly\n    off\n");
    let twice = lexicon(&format!("{OWN}\nzorgly\n    sense expansion.conjunction\n    where final\n"));
    let merged = Lexicon::english().merge(&twice).unwrap().merge(&off).unwrap();
    assert_eq!(merged.len(), Lexicon::english().len());
    assert_eq!(senses(&merged, "Zorgly, it floats. It floats zorgly."), [""; 0]);
    // and a third file may bring one back
    let again = merged.merge(&lexicon(OWN)).unwrap();
    assert_eq!(senses(&again, "Zorgly, it floats."), ["comparison.concession"]);
}

#[test]
fn what_cannot_be_merged_changes_nothing() {
    let english = Lexicon::english();
    let off = lexicon("lexicon less 1\n\nzorgly\n    off\n");
    let error = english.merge(&off).unwrap_err();
    assert_eq!(error.to_string(), "mine.lex:3:1: expected a rule `zorgly` to switch off, found none");
    assert_eq!(senses(english, "The boat is old. However, it floats."), ["comparison.concession"]);
    assert!(english.merge(&lexicon(OWN)).is_ok());
}

#[test]
fn the_words_of_a_set_are_those_of_all_its_sets() {
    let sets =
        "lexicon sets 1\n\nset @a = zorgly\nset @b = @a zargly\nset @c = @b @a @b\n\n@c\n    sense phrase.denial\n";
    let merged = Lexicon::english().merge(&lexicon(sets)).unwrap();
    assert_eq!(senses(&merged, "Zorgly, it floats. Zargly, it sinks."), ["phrase.denial"; 2]);
}

/// Files that a stranger wrote: large, deep, or nothing of the kind. Each is read or refused.
#[test]
fn hostile_files_are_read_or_refused() {
    let sets: String = (1..8).map(|at| format!("set @s{at} = {}\n", format!("@s{} ", at - 1).repeat(100))).collect();
    let cases = [
        ("deep groups", format!("{}a{}\n    sense a\n", "(".repeat(100_000), ")".repeat(100_000)), false),
        ("open groups", "(".repeat(100_000), false),
        ("a long pattern", format!("{}\n    sense a\n", "a ".repeat(100_000)), false),
        ("sets of sets", format!("lexicon x 1\nset @s0 = a\n{sets}\n@s7\n    sense a\n"), true),
        ("many conditions", format!("a\n    sense a\n{}", "    where initial\n".repeat(20_000)), true),
        ("many examples", format!("a\n    sense a\n{}", "    + [a] b\n".repeat(20_000)), true),
        ("many sets", (0..50_000).map(|at| format!("set @s{at} = a\n")).collect(), true),
        ("empty alternatives", format!("a {}\n    sense a\n", "(b? | c?) ".repeat(60)), false),
        ("groups of options", format!("a {}\n    sense a\n", "(b | c d)? ".repeat(30)), true),
        ("slots", format!("a {}b\n    sense a\n", "<claim> ".repeat(60)), true),
        ("many rules", "a\n    sense a\n".repeat(30_000), false),
        ("blank lines", "\n".repeat(100_000), true),
        ("comments", "# a\n".repeat(100_000), true),
        ("one endless comment", format!("#{}", "a".repeat(1_000_000)), true),
        ("one endless word", "a".repeat(1_000_000), false),
        ("too long a file", "# a\n".repeat(5 << 20), false),
        ("NUL", "\0".repeat(1_000), false),
        ("nothing", String::new(), true),
    ];
    for (name, text, fine) in cases {
        assert_eq!(Lexicon::parse(name, &text).is_ok(), fine, "{name}");
    }
}

/// Patterns that could match in more ways than can be counted.
#[test]
fn hostile_patterns_are_tried_so_often_and_no_more() {
    let text = format!("The boat is old. {}It floats.", "so ".repeat(2_000));
    for part in ["so? ", "(so | so so)? ", "so? (so so? | so)? ", "<claim> so ", ".. so "] {
        let file = format!("lexicon x 1\n\nso {}never\n    sense a\n", part.repeat(30));
        let lexicon = Lexicon::parse("mine.lex", &file).unwrap();
        let parser = Parser::builder().lexicon(lexicon).build();
        assert_eq!(parser.parse(&text).markers(), [], "{part}");
    }
}
