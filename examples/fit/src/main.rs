//! Fits the weights that tell whether a word works as a connective, and writes them as a table that a person can read.
//!
//! Logistic regression (L2) from the linfa crates; deterministic: the same texts give the same file.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use clap::Parser;
use counterpoint::fit::{Candidate, connectives};
use linfa::prelude::*;
use linfa_logistic::LogisticRegression;
use ndarray::{Array1, Array2};
use serde_json::Value;

/// Fits connective weights on annotated texts.
#[derive(Parser)]
struct Options {
    /// Annotated texts: JSON lines with `text`, `genre` and `markers: [{spans: [[start, end]]}]`.
    gold: PathBuf,
    /// The weights file to write.
    out: PathBuf,
    /// Only texts of these genres, whose licences allow any use.
    #[arg(long, value_delimiter = ',')]
    genres: Vec<String>,
    /// How many weights to keep.
    #[arg(long, default_value_t = 1000)]
    keep: usize,
    /// The strength of the L2 penalty.
    #[arg(long, default_value_t = 1.0)]
    alpha: f64,
    /// How often a feature of one rule must occur to be weighed.
    #[arg(long, default_value_t = 6)]
    least: usize,
    /// How many candidates a rule must have to get weights of its own.
    #[arg(long, default_value_t = 12)]
    least_rule: usize,
    /// Keep the fitted weights of the file and count anew only how sure the rules are that have none.
    #[arg(long)]
    only_count: bool,
}

/// A feature of one rule (or of any, `*`) with its value.
type Key = (String, String, String);

/// One weight unit of the table is this part of a unit of log-odds; the parser divides by the same number.
const UNIT: f64 = 16.0;

/// The feature under which the table says how sure a rule without weights is.
const BY_CONDITIONS: &str = "by-conditions";

/// How many candidates whose conditions hold a rule must have for a line of its own there.
const LEAST_COUNTED: usize = 3;

/// A rule's own count is mixed with what rules of as many words come to, as if that had been seen so often.
const PRIOR: f64 = 3.0;

/// Counts that the parser tells apart.
const COUNTS: usize = 8;

/// Rules of more words are counted together with these.
const MOST_WORDS: usize = 4;

struct Example {
    keys: Vec<Key>,
    rule: String,
    words: usize,
    holds: bool,
    right: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
    let examples = examples(&options)?;
    if options.only_count {
        let old = fs::read_to_string(&options.out)?;
        let kept: Vec<&str> = old.lines().filter(|line| !line.starts_with(BY_CONDITIONS)).collect();
        let weighed = kept.iter().filter_map(|line| line.strip_prefix("always\t")?.split('\t').next());
        let counted = counted(&examples, &weighed.map(str::to_owned).collect());
        fs::write(&options.out, kept.join("\n") + "\n" + &counted)?;
        return Ok(());
    }
    let mut keys = frequent(&examples, &options);
    let (mut weights, _) = fit(&examples, &keys, options.alpha)?;
    keys = strongest(&examples, &keys, &weights, options.keep);
    let rules: BTreeSet<&String> = keys.iter().filter(|key| key.1 != "*").map(|key| &key.1).collect();
    eprintln!("{} candidates, {} weights, {} rules", examples.len(), keys.len(), rules.len());
    let intercept;
    (weights, intercept) = fit(&examples, &keys, options.alpha)?;
    let weighed = rules.into_iter().cloned().collect();
    fs::write(&options.out, table(&keys, &weights, intercept, &options) + &counted(&examples, &weighed))?;
    Ok(())
}

fn examples(options: &Options) -> Result<Vec<Example>, Box<dyn Error>> {
    let mut out = Vec::new();
    for line in fs::read_to_string(&options.gold)?.lines() {
        let document: Value = serde_json::from_str(line)?;
        let genre = document["genre"].as_str().unwrap_or_default();
        if !options.genres.is_empty() && !options.genres.iter().any(|wanted| wanted == genre) {
            continue;
        }
        let text = document["text"].as_str().ok_or("a document without text")?;
        let gold = gold(&document);
        for candidate in connectives(text) {
            let mut spans: Vec<_> =
                candidate.spans.iter().map(|span| (span.start() as u64, span.end() as u64)).collect();
            spans.sort_unstable();
            let (rule, words, holds) = (candidate.rule.clone(), candidate.words, candidate.holds);
            out.push(Example { right: gold.contains(&spans), keys: keyed(candidate), rule, words, holds });
        }
    }
    Ok(out)
}

fn gold(document: &Value) -> BTreeSet<Vec<(u64, u64)>> {
    let markers = document["markers"].as_array().into_iter().flatten();
    let spans = markers.map(|marker| {
        let parts = marker["spans"].as_array().into_iter().flatten();
        let mut parts: Vec<_> =
            parts.map(|part| (part[0].as_u64().unwrap_or(0), part[1].as_u64().unwrap_or(0))).collect();
        parts.sort_unstable();
        parts
    });
    spans.collect()
}

/// Each feature once for its rule and once for any rule.
fn keyed(candidate: Candidate) -> Vec<Key> {
    let mut keys = Vec::with_capacity(2 * candidate.features.len());
    for (template, value) in candidate.features {
        keys.push((template.clone(), candidate.rule.clone(), value.clone()));
        if template != "always" {
            keys.push((template, "*".into(), value));
        }
    }
    keys
}

fn frequent(examples: &[Example], options: &Options) -> Vec<Key> {
    let mut counts: BTreeMap<&Key, usize> = BTreeMap::new();
    examples.iter().flat_map(|example| &example.keys).for_each(|key| *counts.entry(key).or_default() += 1);
    let rule = |name: &String| {
        let always = ("always".to_owned(), name.clone(), "yes".to_owned());
        counts.get(&always).copied().unwrap_or(0)
    };
    let keep = |(key, count): &(&&Key, &usize)| {
        **count >= options.least && (key.1 == "*" || rule(&key.1) >= options.least_rule)
    };
    counts.iter().filter(keep).map(|(key, _)| (*key).clone()).collect()
}

fn fit(examples: &[Example], keys: &[Key], alpha: f64) -> Result<(Vec<f64>, f64), Box<dyn Error>> {
    let index: BTreeMap<&Key, usize> = keys.iter().enumerate().map(|(at, key)| (key, at)).collect();
    // candidates of rules without weights of their own are decided by conditions and teach nothing here
    let weighed: Vec<&Example> = examples
        .iter()
        .filter(|example| example.keys.iter().any(|key| key.0 == "always" && index.contains_key(key)))
        .collect();
    let mut x = Array2::<f64>::zeros((weighed.len(), keys.len()));
    for (row, example) in weighed.iter().enumerate() {
        for at in example.keys.iter().filter_map(|key| index.get(key)) {
            x[(row, *at)] = 1.0;
        }
    }
    let y: Array1<bool> = weighed.iter().map(|example| example.right).collect();
    let model = LogisticRegression::default().alpha(alpha).max_iterations(300).fit(&Dataset::new(x, y))?;
    let sign = if model.labels().pos.class { 1.0 } else { -1.0 };
    Ok((model.params().iter().map(|weight| sign * weight).collect(), sign * model.intercept()))
}

/// The features that move most candidates most; every rule keeps its `always`.
fn strongest(examples: &[Example], keys: &[Key], weights: &[f64], keep: usize) -> Vec<Key> {
    let mut counts: BTreeMap<&Key, usize> = BTreeMap::new();
    examples.iter().flat_map(|example| &example.keys).for_each(|key| *counts.entry(key).or_default() += 1);
    let strength = |at: usize| {
        let count = counts.get(&keys[at]).copied().unwrap_or(0) as f64;
        if keys[at].0 == "always" { f64::INFINITY } else { weights[at].abs() * count.sqrt() }
    };
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_by(|left, right| strength(*right).total_cmp(&strength(*left)).then(left.cmp(right)));
    order.truncate(keep);
    order.sort_unstable();
    order.into_iter().map(|at| keys[at].clone()).collect()
}

/// How often the candidates of rules without weights are right where their conditions hold, as lines of the table.
fn counted(examples: &[Example], weighed: &BTreeSet<String>) -> String {
    let mut by_words = BTreeMap::<usize, (usize, usize)>::new();
    let mut by_rule = BTreeMap::<&String, (usize, usize, usize)>::new();
    for example in examples.iter().filter(|example| example.holds && !weighed.contains(&example.rule)) {
        let words = example.words.clamp(1, MOST_WORDS);
        let of_words = by_words.entry(words).or_default();
        *of_words = (of_words.0 + 1, of_words.1 + usize::from(example.right));
        let of_rule = by_rule.entry(&example.rule).or_insert((0, 0, words));
        *of_rule = (of_rule.0 + 1, of_rule.1 + usize::from(example.right), words);
    }
    let log_odds = |share: f64| ((share / (1.0 - share)).ln() * UNIT).round();
    // one right and one wrong are added, so that no share is 0 or 1
    let shares: BTreeMap<usize, f64> =
        by_words.iter().map(|(words, (all, right))| (*words, (right + 1) as f64 / (all + 2) as f64)).collect();
    let mut out = String::new();
    for (words, share) in &shares {
        let _ = writeln!(out, "{BY_CONDITIONS}\t*\t{words}\t{}", log_odds(*share));
    }
    // the parser tells more words apart than are counted
    if let Some((_, share)) = shares.last_key_value() {
        for words in MOST_WORDS + 1..COUNTS {
            let _ = writeln!(out, "{BY_CONDITIONS}\t*\t{words}\t{}", log_odds(*share));
        }
    }
    for (rule, (all, right, words)) in by_rule.iter().filter(|(_, counts)| counts.0 >= LEAST_COUNTED) {
        let share = (*right as f64 + PRIOR * shares[words]) / (*all as f64 + PRIOR);
        let _ = writeln!(out, "{BY_CONDITIONS}\t{rule}\tyes\t{}", log_odds(share));
    }
    out
}

fn table(keys: &[Key], weights: &[f64], intercept: f64, options: &Options) -> String {
    let mut out = String::from(
        "# Weights of connectives: a linear model of whether the words of a rule work as one where they stand.\n\
         # origin: fitted on the train part of GUM v11 (Zeldes 2017; GDTB connectives: Liu et al. 2024), annotations\n\
         #   CC BY 4.0, only genres whose texts allow any use; no text of it is contained\n\
         # licence of this table: MIT OR Apache-2.0\n",
    );
    let _ = writeln!(
        out,
        "# made by: counterpoint-fit --genres {} --keep {} --alpha {} --least {} --least-rule {} GOLD.jsonl OUT\n\
         # feature TAB rule (* for any) TAB value TAB weight in sixteenths of log-odds",
        options.genres.join(","),
        options.keep,
        options.alpha,
        options.least,
        options.least_rule
    );
    for (key, weight) in keys.iter().zip(weights) {
        let weight = if key.0 == "always" { weight + intercept } else { *weight };
        let rounded = (weight * UNIT).round().clamp(-127.0, 127.0) as i8;
        if rounded != 0 || key.0 == "always" {
            let _ = writeln!(out, "{}\t{}\t{}\t{}", key.0, key.1, key.2, rounded);
        }
    }
    out
}
