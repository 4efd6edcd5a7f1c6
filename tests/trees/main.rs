//! Golden trees: for each sample article the tree that a reader drew before the parser had seen it, and how much of it
//! the parser finds. `column` and `briefing` were written and drawn by somebody who had not seen the parser's output.
//!
//! `drawn/ID.json` holds what the reader drew: `sources`, `claims` (span, other spans that are accepted, tier, role,
//! polarity, holder), `rebuttals` and `supports` (claim, target, other targets that are accepted, kind, markers, tier)
//! and `quotes`. `core` is what any careful reader would draw, `extended` what may be there. Recall counts what is core,
//! precision accepts both. `found.txt` keeps the F1 of each figure over all articles; the test prints where it stands now
//! (`cargo test --test trees -- --nocapture`) and fails where a figure has dropped.

#![cfg(feature = "serde")]

mod compare;
mod gold;

use compare::Figures;
use gold::Drawn;

/// The figures that were reached, a name and an F1 a line.
const FOUND: &str = include_str!("found.txt");

/// F1 is kept to three digits, so half of the last may be lost in rounding.
const ROUNDING: f64 = 0.0005;

#[test]
fn no_less_is_found_of_what_readers_drew() {
    let drawn = Drawn::all();
    assert!(drawn.len() >= 8, "only {} trees", drawn.len());
    let mut sum = Figures::default();
    for tree in &drawn {
        let figures = Figures::of(tree, &counterpoint::parse(&tree.text));
        println!("{}\n{figures}", tree.id);
        sum.add(&figures);
    }
    println!("all\n{sum}");
    let kept: Vec<(&str, f64)> = FOUND.lines().map(kept).collect();
    let now: Vec<(&str, f64)> = sum.f1().collect();
    assert_eq!(
        kept.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
        now.iter().map(|(name, _)| *name).collect::<Vec<_>>()
    );
    for ((name, kept), (_, now)) in kept.iter().zip(&now) {
        assert!(now + ROUNDING >= *kept, "{name}: {kept:.3} was found, now {now:.3}");
        if now - ROUNDING > *kept {
            println!("{name}: more is found than found.txt says, {now:.3}");
        }
    }
}

fn kept(line: &str) -> (&str, f64) {
    let (name, figure) = line.split_once(' ').expect("a name and a figure a line");
    (name, figure.parse().expect("a figure"))
}

#[test]
fn every_drawn_tree_is_whole() {
    for tree in Drawn::all() {
        let spans = tree.claims.iter().flat_map(|claim| claim.spans());
        for span in spans {
            assert!(tree.text.get(span.clone()).is_some_and(|words| !words.trim().is_empty()), "{}: {span:?}", tree.id);
        }
        let known = |id: &str| tree.claims.iter().any(|claim| claim.id == id);
        for edge in tree.rebuttals.iter().chain(&tree.supports) {
            assert!(known(&edge.claim), "{}: {}", tree.id, edge.claim);
        }
        for claim in &tree.claims {
            let source =
                matches!(claim.holder.as_str(), "author" | "opponent") || !tree.names(&claim.holder).is_empty();
            assert!(source, "{}: {} is held by nobody", tree.id, claim.id);
        }
    }
}
