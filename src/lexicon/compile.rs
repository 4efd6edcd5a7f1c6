//! From what lexicon files say to rules with numbered words.

use std::collections::HashMap;
use std::rc::Rc;

use super::file::{File, Part, RuleText, TestText};
use super::pattern::{Concedes, Condition, Element, Pattern, Rule, TOKEN_CLASSES, Test, TokenClass};
use super::program::{List, Program};
use crate::model::{Names, RuleName, Sense};
use crate::text::word::{Classes, MOST_WORDS, WordId, WordTable};

/// What went wrong with a file that the grammar has read: the byte offset and the problem.
pub(crate) type Problem = (usize, String);

/// The most rules of a lexicon, as a rule's number is 16 bits wide.
const MOST_RULES: usize = 20_000;

/// The most sets that may name each other in a chain.
const DEEPEST_SET: usize = 8;

/// Compiles files one after another into the same words and rules.
pub(crate) struct Compiler<'c> {
    words: &'c mut WordTable,
    names: &'c mut Names,
    rules: &'c mut Vec<Rule>,
    program: &'c mut Program,
    /// The words of each set, by its name.
    sets: HashMap<String, Rc<[String]>>,
    /// The sets that patterns have asked for, as many rules ask for the same.
    numbered: HashMap<String, Element>,
}

impl<'c> Compiler<'c> {
    pub(crate) fn new(
        words: &'c mut WordTable,
        names: &'c mut Names,
        rules: &'c mut Vec<Rule>,
        program: &'c mut Program,
    ) -> Self {
        Compiler { words, names, rules, program, sets: HashMap::new(), numbered: HashMap::new() }
    }

    /// Adds the rules of a file. They take the place of those of the same pattern in earlier files; within a file a
    /// pattern may stand several times, once for each place where it works.
    pub(crate) fn add(&mut self, file: &File) -> Result<(), Problem> {
        self.names.add_lexicon(&file.name, &file.version);
        for set in &file.sets {
            self.sets.insert(set.name.clone(), set.words.as_slice().into());
        }
        // a set of this name may have other words now
        self.numbered.clear();
        let earlier = self.rules.len();
        for rule in &file.rules {
            self.rule(rule, earlier).map_err(|problem| (rule.place.0, problem))?;
        }
        Ok(())
    }

    /// Adds a rule; `earlier` is how many rules the files before have.
    fn rule(&mut self, text: &RuleText, earlier: usize) -> Result<(), String> {
        // a name that is new belongs to no earlier rule
        let named = self.names.find(&text.name).map_or(0, |_| earlier);
        let name = self.name(&text.name)?;
        let mut old = 0;
        for rule in self.rules.iter_mut().take(named).filter(|rule| rule.name == name && !rule.off) {
            rule.off = true;
            old += 1;
        }
        if text.off {
            let none = || format!("expected a rule `{}` to switch off, found none", text.name);
            // a file read alone has nothing to switch off; it is asked again when it is merged
            return if old == 0 && earlier > 0 { Err(none()) } else { Ok(()) };
        }
        let pattern = self.pattern(&text.pattern)?;
        let mut also = text.also.iter().map(|sense| self.name(sense).map(Sense));
        let also = also.next().transpose()?;
        let sense = Sense(self.name(&text.sense)?);
        let conditions = text.conditions.iter().map(|condition| {
            let test = match &condition.test {
                TestText::Initial => Test::Initial,
                TestText::Medial => Test::Medial,
                TestText::Final => Test::Final,
                TestText::SetOff => Test::SetOff,
                TestText::Clause => Test::Clause,
                TestText::Ing => Test::Ing,
                TestText::CommaBefore => Test::CommaBefore,
                TestText::CommaAfter => Test::CommaAfter,
                TestText::NoVerb => Test::NoVerb,
                TestText::Elliptical => Test::Elliptical,
                TestText::Before(parts) => Test::Before(self.any_of(parts)?),
                TestText::After(parts) => Test::After(self.any_of(parts)?),
            };
            Ok(Condition { negated: condition.negated, test })
        });
        let conditions = conditions.collect::<Result<_, String>>()?;
        let (class, does, own) = (text.class, text.does, text.own);
        if self.rules.len() >= MOST_RULES {
            return Err(format!("expected at most {MOST_RULES} rules"));
        }
        let concedes = Concedes::of(does, &text.also);
        self.rules.push(Rule { name, class, sense, also, does, own, concedes, conditions, pattern, off: false });
        Ok(())
    }

    fn pattern(&mut self, parts: &[Part]) -> Result<Pattern, String> {
        let mut parts = parts;
        let start = parts.first() == Some(&Part::Start);
        if start {
            parts = parts.get(1..).unwrap_or(&[]);
        }
        let mut leading = None;
        if let Some((Part::Slot(side), rest)) = parts.split_first() {
            (leading, parts) = (Some(*side), rest);
        }
        let elements = self.elements(parts)?;
        let begins = |part: &Part| matches!(part, Part::Word(_) | Part::Class(_) | Part::Any(_) | Part::Optional(_));
        if !parts.first().is_some_and(begins) {
            return Err("expected a pattern that begins with a word, a set or `(a | b)`".into());
        }
        if parts.iter().all(|part| matches!(part, Part::Optional(_))) {
            return Err("expected a pattern with a word that must be there, found none without `?`".into());
        }
        Ok(Pattern { start, leading, elements })
    }

    fn elements(&mut self, parts: &[Part]) -> Result<List, String> {
        let elements = parts.iter().map(|part| self.element(part)).collect::<Result<Vec<_>, String>>()?;
        Ok(self.program.add(&elements))
    }

    /// Elements of which any will do for a word: all words and sets among them as one set.
    fn any_of(&mut self, parts: &[Part]) -> Result<List, String> {
        let (mut words, mut elements) = (Vec::new(), Vec::new());
        for part in parts {
            match self.element(part)? {
                Element::Word(word) => words.push(word),
                Element::Set(set) => words.extend(self.program.set(set)),
                other => elements.push(other),
            }
        }
        if !words.is_empty() {
            elements.push(self.set(words)?);
        }
        Ok(self.program.add(&elements))
    }

    fn element(&mut self, part: &Part) -> Result<Element, String> {
        Ok(match part {
            Part::Word(word) => Element::Word(self.word(word)?),
            Part::Class(name) => match TOKEN_CLASSES.iter().find(|(known, _)| known == name) {
                Some((_, class)) => Element::Class(*class),
                None => self.named_set(name)?,
            },
            Part::Any(branches) => self.any(branches, false)?,
            Part::Optional(inner) => match inner.as_slice() {
                // "(a | b c)?" is one choice more, so that each branch is tried together with what follows
                [Part::Any(branches)] if !branches.iter().all(is_single) => self.any(branches, true)?,
                _ => Element::Optional(self.elements(inner)?),
            },
            Part::Slot(side) => Element::Slot(*side),
            Part::Gap => Element::Gap,
            Part::Comma => Element::Comma,
            Part::End => Element::End,
            Part::Start => return Err("expected `^` only at the start of a pattern".into()),
        })
    }

    /// A group of single words is a set, which is found by one search. Where the group is optional it may match nothing.
    fn any(&mut self, branches: &[Vec<Part>], optional: bool) -> Result<Element, String> {
        // two empty alternatives in a row are four ways to match nothing, ten are a thousand
        let empty = |branch: &Vec<Part>| branch.iter().all(|part| matches!(part, Part::Optional(_)));
        if branches.iter().any(empty) {
            return Err("expected alternatives with a word that must be there, found one without".into());
        }
        if branches.iter().all(is_single) {
            let words = branches.iter().flatten().filter_map(|part| match part {
                Part::Word(word) => Some(self.word(word)),
                _ => None,
            });
            let words = words.collect::<Result<_, String>>()?;
            return self.set(words);
        }
        let mut lists = branches.iter().map(|branch| self.elements(branch)).collect::<Result<Vec<_>, String>>()?;
        if optional {
            lists.push(List::default());
        }
        let group = self.program.add_group(&lists);
        group.map(Element::Any).ok_or_else(|| "expected at most 65,000 alternatives".into())
    }

    fn named_set(&mut self, name: &str) -> Result<Element, String> {
        if let Some(known) = self.numbered.get(name) {
            return Ok(*known);
        }
        let mut words = Vec::new();
        self.members(name, 0, &mut Vec::new(), &mut words)?;
        let set = self.set(words)?;
        self.numbered.insert(name.into(), set);
        Ok(set)
    }

    fn set(&mut self, words: Vec<WordId>) -> Result<Element, String> {
        self.program.add_set(words).map(Element::Set).ok_or_else(|| "expected at most 65,000 sets of words".into())
    }

    /// Adds the words of a set; those of the sets in `done` are there.
    fn members(
        &mut self,
        name: &str,
        depth: usize,
        done: &mut Vec<String>,
        out: &mut Vec<WordId>,
    ) -> Result<(), String> {
        // without this, sets that each name the set before ten times would be read ten times as often at each step
        if done.iter().any(|set| set == name) {
            return Ok(());
        }
        if depth > DEEPEST_SET {
            return Err(format!("expected sets that name each other at most {DEEPEST_SET} deep, found `{name}`"));
        }
        let Some(words) = self.sets.get(name).cloned() else {
            return Err(format!("expected a class or a set defined above, found `{name}`"));
        };
        for word in words.iter() {
            if !word.starts_with('@') {
                out.push(self.word(word)?);
            } else if let Some((_, class)) = TOKEN_CLASSES.iter().find(|(known, _)| known == word) {
                match class {
                    TokenClass::Words(classes) => out.extend(self.words.words_of(*classes)),
                    _ => return Err(format!("expected a set or a closed class inside `{name}`, found `{word}`")),
                }
            } else {
                self.members(word, depth + 1, done, out)?;
            }
        }
        done.push(name.into());
        Ok(())
    }

    fn word(&mut self, word: &str) -> Result<WordId, String> {
        let added = self.words.add(word.as_bytes(), Classes::NONE);
        added.ok_or_else(|| {
            format!("expected a word of at most 24 bytes, and at most {MOST_WORDS} words, found `{word}`")
        })
    }

    fn name(&mut self, name: &str) -> Result<RuleName, String> {
        self.names.add(name).ok_or_else(|| "expected at most 65,000 names of rules and senses".into())
    }
}

/// Whether an alternative is one word.
fn is_single(branch: &Vec<Part>) -> bool {
    matches!(branch.as_slice(), [Part::Word(_)])
}
