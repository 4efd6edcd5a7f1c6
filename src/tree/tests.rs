use std::collections::BTreeSet;

use crate::sample::Sample;
use crate::{Article, ClaimId, Limit, Link, Polarity, RebuttalKind, Role, Stance, SupportKind};

/// An article whose claims are the letters of `claims`: capital for a thesis, `~` after one that is denied, and edges
/// like `a>b` (a supports b) and `a!b` (a counters b).
fn drawn(claims: &str, edges: &str) -> Article<'static> {
    let letters: Vec<char> = claims.chars().filter(|char| char.is_alphabetic()).collect();
    let mut sample = Sample::of(&letters.iter().map(|letter| format!("{letter}\n\n")).collect::<String>());
    for letter in &letters {
        let denied = claims.contains(&format!("{letter}~"));
        sample.claim_as(&letter.to_string(), |claim| {
            claim.role = if letter.is_uppercase() { Role::Thesis } else { Role::Claim };
            claim.polarity = if denied { Polarity::Denied } else { Polarity::Asserted };
        });
    }
    let id = |letter: char| ClaimId::of(letters.iter().position(|other| *other == letter).expect("a drawn claim"));
    for edge in edges.split_whitespace() {
        match edge.chars().collect::<Vec<_>>()[..] {
            [claim, '>', target] => _ = sample.support(id(claim), id(target), SupportKind::Reason, ""),
            [claim, '!', target] => _ = sample.rebut(id(claim), Some(id(target)), RebuttalKind::Denial, ""),
            _ => panic!("no edge: {edge}"),
        }
    }
    sample.article()
}

/// The tree as brackets: `>` before what supports its parent, `!` before what counters it, `?` before what it counters;
/// then the loose claims after `|`, then how many cross-references after `+`.
fn brackets(article: &Article<'_>) -> String {
    let tree = article.tree();
    let name = |id: ClaimId| article.claim(id).map_or("", |claim| article.slice(claim.span)).to_owned();
    let mut out = String::new();
    let mut open = 0;
    for (depth, id) in tree.walk() {
        out.push_str(&")".repeat(open - depth.min(open)));
        let sign = match tree.link(id) {
            Some(Link::Supports(_)) => ">",
            Some(Link::Counters(_)) => "!",
            Some(Link::CounteredBy(_)) => "?",
            None => "",
        };
        out.push_str(if depth > open { "(" } else { " " });
        out.push_str(sign);
        out.push_str(&name(id));
        open = depth;
    }
    out.push_str(&")".repeat(open));
    let loose: String = tree.loose().iter().map(|id| name(*id)).collect();
    format!("{} |{loose} +{}", out.trim_start(), tree.cross_references().len())
}

#[test]
fn each_claim_has_one_place() {
    let cases = [
        ("nothing", "", "", " | +0"),
        ("one loose claim", "a", "", " |a +0"),
        ("a thesis alone is a root", "A", "", "A | +0"),
        ("supports and rebuttals", "Abcd", "b>A c!A d>c", "A(>b !c(>d)) | +0"),
        ("the thesis counters", "Ab", "A!b", "A(?b) | +0"),
        ("the nearer end is the parent", "Abc", "b>A b!c", "A(>b(?c)) | +0"),
        ("the countering side is farther", "Abc", "b!A c!b", "A(!b(!c)) | +0"),
        ("a support goes before a rebuttal", "Abcd", "b>A c>A d!b d>c", "A(>b >c(>d)) | +1"),
        ("the nearer parent goes first", "Abcd", "b>A c>b d>c d!A", "A(>b(>c) !d) | +1"),
        ("of equals the earlier parent", "Abcd", "b>A c>A d>c d>b", "A(>b(>d) >c) | +1"),
        ("two theses are two roots", "aBcD", "a>B c>D D>B", "B(>a) D(>c) | +1"),
        ("a ground of two", "Abc", "b>A b>c", "A(>b) c | +1"),
        ("no thesis: what the others lean on", "abcd", "a>b c>b d>c", "b(>a >c(>d)) | +0"),
        ("no thesis: not a ground of something else", "abcde", "b>a c>b d>b e>b", "a(>b(>c >d >e)) | +0"),
        ("no thesis: not what is given up", "a~b", "b!a", "b(?a) | +0"),
        ("no thesis: the earliest", "abcd", "a!b d!c", "b(!a) c(!d) | +0"),
        ("two rebut each other", "ab", "a!b b!a", "a(!b) | +1"),
        ("a cycle of rebuttals", "Abcd", "b!A c!b d!c b!d", "A(!b(!c ?d)) | +1"),
        ("a cycle of supports", "abc", "a>b b>c c>a", "a(>c(>b)) | +1"),
        ("a claim against itself", "a", "a!a a>a", " |a +0"),
        ("loose beside a tree", "xAby", "b>A", "A(>b) |xy +0"),
    ];
    for (name, claims, edges, expected) in cases {
        assert_eq!(brackets(&drawn(claims, edges)), expected, "{name}");
    }
}

#[test]
fn a_rebuttal_changes_sides() {
    let cases = [
        ("thesis and grounds", "Abc", "b>A c>b", "+++"),
        ("a rebuttal and its ground", "Abc", "b!A c>b", "+--"),
        ("a rebuttal of a rebuttal", "Abc", "b!A c!b", "+-+"),
        ("what the thesis counters", "Abc", "A!b c>b", "+--"),
        ("loose", "Ab", "", "+0"),
        ("drawn from a claim against the thesis", "Abc", "b!A b>c", "+--"),
    ];
    for (name, claims, edges, expected) in cases {
        let article = drawn(claims, edges);
        let tree = article.tree();
        let sign = |stance: Option<Stance>| stance.map_or('0', |side| if side == Stance::Pro { '+' } else { '-' });
        let ids = (0..article.claims().len()).map(ClaimId::of);
        assert_eq!(ids.map(|id| sign(tree.stance(id))).collect::<String>(), expected, "{name}");
        assert_eq!(article.claims().iter().map(|claim| sign(claim.stance)).collect::<String>(), expected, "{name}");
    }
}

#[test]
fn a_restated_thesis_is_one_root() {
    let mut sample = Sample::of("a\n\nb\n\nc\n\nd\n\ne");
    let a = sample.thesis("a");
    let b = sample.claim("b");
    let c = sample.claim_as("c", |claim| (claim.role, claim.restates) = (Role::Thesis, Some(a)));
    let d = sample.claim("d");
    let e = sample.claim_as("e", |claim| (claim.role, claim.restates) = (Role::Thesis, Some(c)));
    sample.support(b, a, SupportKind::Reason, "");
    sample.support(d, e, SupportKind::Reason, "");
    sample.support(c, a, SupportKind::Reason, "");
    let article = sample.article();
    let tree = article.tree();
    assert_eq!(tree.roots(), [a]);
    assert_eq!(tree.restated(a), [c, e]);
    assert_eq!(tree.children(a), [b, d]);
    assert_eq!(tree.walk().collect::<Vec<_>>(), [(0, a), (0, c), (0, e), (1, b), (1, d)]);
    assert_eq!((tree.parent(c), tree.stance(e), tree.depth(e)), (None, Some(Stance::Pro), 0));
    assert_eq!(tree.path(d).collect::<Vec<_>>(), [d, a]);
    assert_eq!(tree.cross_references().len(), 1, "the restatement that supports the first");
}

#[test]
fn a_restatement_of_what_follows_is_ignored() {
    let mut sample = Sample::of("a\n\nb");
    let b = ClaimId::of(1);
    let a = sample.claim_as("a", |claim| (claim.role, claim.restates) = (Role::Thesis, Some(b)));
    sample.claim_as("b", |claim| (claim.role, claim.restates) = (Role::Thesis, Some(a)));
    let article = sample.article();
    assert_eq!(article.tree().roots(), [a]);
    assert_eq!(article.tree().restated(a), [b]);
}

#[test]
fn paths_and_subtrees() {
    let article = drawn("Abcde", "b>A c!b d>c");
    let tree = article.tree();
    let [a, b, c, d, e] = [0, 1, 2, 3, 4].map(ClaimId::of);
    assert_eq!(tree.path(d).collect::<Vec<_>>(), [d, c, b, a]);
    assert_eq!(tree.subtree(b).collect::<Vec<_>>(), [(0, b), (1, c), (2, d)]);
    assert_eq!(tree.subtree(e).collect::<Vec<_>>(), [(0, e)]);
    assert_eq!((tree.depth(d), tree.depth(e)), (3, 0));
}

#[test]
fn a_foreign_id_finds_nothing() {
    let article = drawn("Ab", "b>A");
    let tree = article.tree();
    let foreign = ClaimId::of(7);
    assert_eq!((tree.parent(foreign), tree.link(foreign), tree.stance(foreign)), (None, None, None));
    assert_eq!((tree.children(foreign), tree.restated(foreign), tree.depth(foreign)), (&[][..], &[][..], 0));
    assert_eq!((tree.path(foreign).count(), tree.subtree(foreign).count()), (0, 0));
}

#[test]
fn an_edge_out_of_range_is_left_out() {
    let mut sample = Sample::of("a\n\nb");
    let a = sample.thesis("a");
    let b = sample.claim("b");
    sample.rebut(b, Some(ClaimId::of(9)), RebuttalKind::Denial, "");
    sample.support(ClaimId::of(9), a, SupportKind::Reason, "");
    let article = sample.article();
    assert_eq!((article.tree().roots(), article.tree().loose()), (&[a][..], &[b][..]));
    assert!(article.tree().cross_references().is_empty());
}

/// Claims of one letter each, `edges` made from (claim, target, whether it supports).
fn graph(claims: usize, edges: impl IntoIterator<Item = (usize, usize, bool)>) -> Article<'static> {
    let mut sample = Sample::of("x");
    let thesis = sample.thesis("x");
    for _ in 1..claims {
        sample.claim("x");
    }
    assert_eq!(thesis.index(), 0);
    for (claim, target, supports) in edges {
        let (claim, target) = (ClaimId::of(claim), ClaimId::of(target));
        if supports {
            sample.support(claim, target, SupportKind::Reason, "");
        } else {
            sample.rebut(claim, Some(target), RebuttalKind::Denial, "");
        }
    }
    sample.article()
}

const LONG: usize = 100_000;

#[test]
fn a_chain_as_long_as_an_article() {
    let article = graph(LONG, (1..LONG).map(|claim| (claim, claim - 1, claim % 2 == 0)));
    let tree = article.tree();
    assert_eq!(tree.walk().count(), LONG);
    assert_eq!(tree.walk().map(|(depth, _)| depth).max(), Some(Limit::TreeDepth.usual()));
    for id in article.claim_ids() {
        assert_eq!(tree.path(id).count(), tree.depth(id) + 1);
    }
    // each tree is cut off another one
    assert_eq!(tree.cross_references().len(), tree.roots().len() - 1);
}

#[test]
fn many_heads_over_one_ground() {
    let article = graph(LONG, (1..LONG - 1).map(|target| (LONG - 1, target, true)));
    assert_eq!(article.tree().walk().count(), LONG);
}

/// A small generator of numbers that look random (Marsaglia's xorshift), the same on every run.
fn numbers(mut seed: u64) -> impl FnMut(usize) -> usize {
    move |below| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % below as u64) as usize
    }
}

#[test]
fn every_claim_is_once_in_the_walk_or_loose() {
    for seed in 1..400 {
        let mut number = numbers(seed);
        let (claims, edges) = (1 + number(12), number(20));
        let edges: Vec<_> = (0..edges).map(|_| (number(claims), number(claims), number(2) == 0)).collect();
        let article = graph(claims, edges.iter().copied());
        let tree = article.tree();
        let placed: Vec<ClaimId> = tree.walk().map(|(_, id)| id).chain(tree.loose().iter().copied()).collect();
        assert_eq!(placed.len(), claims, "seed {seed}");
        assert_eq!(placed.iter().collect::<BTreeSet<_>>().len(), claims, "seed {seed}");
        for (depth, id) in tree.walk() {
            assert_eq!((tree.depth(id), tree.path(id).count()), (depth, depth + 1), "seed {seed}");
            assert_eq!(tree.link(id).is_some(), depth > 0, "seed {seed}");
        }
        let used = placed.iter().filter(|id| tree.link(**id).is_some()).count();
        let ends = edges.iter().filter(|(claim, target, _)| claim != target).count();
        assert_eq!(used + tree.cross_references().len(), ends, "seed {seed}");
    }
}

const ESSAY: &str = "Should dogs walk alone?

Dogs are everywhere now. Many owners let them run free. In my opinion, dogs should always walk with people. I will give \
several reasons for this.

First, a dog without a leash is a danger in traffic. It can cause accidents. Drivers cannot stop in time.

Second, dogs are calmer with company. They must learn what is allowed. Therefore, walking together is good for both.

In conclusion, no dog should walk without a person.";

#[test]
fn an_essay_is_drawn_by_its_plan() {
    let article = crate::parse(ESSAY);
    let words = |id: ClaimId| article.claim(id).map_or("", |claim| article.slice(claim.span));
    let of =
        |role| article.claims().iter().filter(move |claim| claim.role == role).map(|claim| article.slice(claim.span));
    assert_eq!(
        of(Role::Thesis).collect::<Vec<_>>(),
        ["dogs should always walk with people", "no dog should walk without a person"]
    );
    assert_eq!(
        of(Role::Claim).collect::<Vec<_>>(),
        ["a dog without a leash is a danger in traffic", "walking together is good for both"]
    );
    let supports: BTreeSet<_> =
        article.supports().iter().map(|support| (words(support.claim), words(support.target))).collect();
    assert!(supports.contains(&("It can cause accidents", "a dog without a leash is a danger in traffic")));
    assert!(supports.contains(&("dogs are calmer with company", "walking together is good for both")));
    assert!(!article.claims().iter().any(|claim| article.slice(claim.span).contains("reasons")));
}

#[test]
fn what_only_comments_or_points_back_is_no_part_of_a_claim() {
    for (text, claim) in [
        ("Fortunately, the tram is cheap enough for all.", "the tram is cheap enough for all"),
        ("In this case, the tram is the better choice.", "the tram is the better choice"),
        ("For most people, the tram is the better choice.", "For most people, the tram is the better choice"),
        ("Another great advantage is that the tram is quiet.", "the tram is quiet"),
        ("This is because the tram is too slow.", "the tram is too slow"),
        ("I would conclude that the tram should stay.", "the tram should stay"),
        (
            "If you want to ride the tram, you should buy a ticket.",
            "If you want to ride the tram, you should buy a ticket",
        ),
    ] {
        let article = crate::parse(text);
        let found: Vec<_> = article.claims().iter().map(|found| article.slice(found.span)).collect();
        assert!(found.contains(&claim), "{text}: {found:?}");
    }
}

#[test]
fn of_course_grants_only_what_is_outweighed() {
    let polarity = |text: &'static str, words: &str| {
        let article = crate::parse(text);
        let found = article.claims().iter().find(|claim| article.slice(claim.span).contains(words));
        found.map(|claim| claim.polarity)
    };
    let granted = "Of course, the bridge is old. But it carries more people than the road.";
    let told =
        "The council owns the bridge. Of course, the bridge is old and should be painted. It was built by monks.";
    assert_eq!(polarity(granted, "the bridge is old"), Some(Polarity::Conceded));
    assert_eq!(polarity(told, "the bridge is old"), Some(Polarity::Asserted));
}

#[test]
fn a_short_denied_statement_is_a_claim() {
    let article = crate::parse("The road is not one of comfort but of steady work, and most of us know it.");
    let denied = article.claims().iter().find(|claim| claim.polarity == Polarity::Denied).expect("a denied claim");
    assert_eq!(article.slice(denied.span), "one of comfort");
}

#[test]
fn what_ought_to_be_is_the_thesis_and_a_guess_is_not() {
    let text = "The harbour lights\n\nThe old lights must have seemed cheap to the board in those years.\n\n\
                Two boats were lost on the bar in March. Nobody had seen the rocks.\n\n\
                The crews kept their own lamps after that. They paid for the oil.\n\n\
                The board should mend the harbour lights before the winter.";
    let article = crate::parse(text);
    let thesis = article.thesis().and_then(|id| article.claim(id)).expect("a thesis");
    assert_eq!(article.slice(thesis.span), "The board should mend the harbour lights before the winter");
}
