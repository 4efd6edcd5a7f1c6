use proptest::prelude::*;

use super::card::WIDTH;
use super::sheet::{Node, Sheet};
use crate::model::{Holder, Polarity, RebuttalKind, SourceKind, SupportKind};
use crate::sample::Sample;
use crate::{Article, ClaimId};

const BUS: &str = "The city should keep the night bus, because nurses need it. Ray Dunn says it costs <b>more</b>. That \
has nothing to do with it. Trams are red.";

fn bus() -> Article<'static> {
    let mut sample = Sample::of(BUS);
    let dunn = sample.source(SourceKind::Person, "Ray Dunn");
    let keep = sample.thesis("The city should keep the night bus");
    let need = sample.claim("nurses need it");
    let costs = sample.claim_as("it costs <b>more</b>", |claim| {
        (claim.holder, claim.polarity) = (Holder::Source(dunn), Polarity::Conceded);
    });
    let purpose = sample.claim("That has nothing to do with it");
    sample.claim("Trams are red");
    sample.support(need, keep, SupportKind::Reason, "because");
    sample.rebut(costs, Some(keep), RebuttalKind::Denial, "");
    sample.rebut(purpose, Some(costs), RebuttalKind::Undercut, "nothing to do with");
    sample.rebut(purpose, Some(need), RebuttalKind::Contrast, "");
    sample.article()
}

#[test]
fn a_map_shows_what_is_tied_and_how() {
    let map = bus().svg().to_string();
    let shown = [
        "data-claim=\"2\" role=\"treeitem\" aria-level=\"2\" tabindex=\"-1\" aria-label=\"2, Ray Dunn, granted: it costs \
         &lt;b&gt;more&lt;/b&gt;\"",
        "<g class=\"node thesis asserted by-author\" data-claim=\"0\"",
        ">2 Ray Dunn</text>",
        ">GRANTED</text>",
        ">reason “because”</text>",
        ">contrast</text>",
        "<g class=\"edge rebuttal\" data-edge=\"r0\" data-from=\"2\" data-to=\"0\"",
        "<g class=\"edge rebuttal crossing\" data-edge=\"r1\" data-from=\"3\" data-to=\"2\"",
        "<title>3 counters 2 (undercut), confidence 0.80</title>",
    ];
    for words in shown {
        assert!(map.contains(words), "{words}\n{map}");
    }
    assert!(!map.contains("Trams") && !map.contains("<b>"));
}

#[test]
fn nothing_to_draw() {
    let map = Sample::of("").article().svg().to_string();
    assert!(map.starts_with("<svg ") && map.ends_with("</svg>\n") && !map.contains("NaN"));
}

#[test]
fn a_chain_of_any_length() {
    let mut sample = Sample::of("a b");
    sample.thesis("a");
    for index in 1..10_000 {
        let claim = sample.claim("b");
        sample.support(claim, ClaimId::of(index - 1), SupportKind::Reason, "");
    }
    assert_eq!(sample.article().svg().to_string().matches("<g class=\"node").count(), 10_000);
}

/// Whether two boxes share a point.
fn touch(one: &Node, other: &Node) -> bool {
    let apart = |a: f32, a_size: f32, b: f32, b_size: f32| a + a_size <= b || b + b_size <= a;
    !apart(one.x, WIDTH, other.x, WIDTH) && !apart(one.y, one.card.height(), other.y, other.card.height())
}

proptest! {
    #[test]
    fn boxes_never_touch_and_edges_never_cross(parents in proptest::collection::vec(any::<Option<u16>>(), 1..60)) {
        let words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";
        let mut sample = Sample::of(words);
        for (at, parent) in parents.iter().enumerate() {
            let claim = sample.claim(words.get(..7 + at % words.len()).unwrap_or(words));
            if let Some(parent) = parent.filter(|_| at > 0) {
                sample.support(claim, ClaimId::of(parent as usize % at), SupportKind::Reason, "");
            }
        }
        let article = sample.article();
        let sheet = Sheet::of(&article.tree());
        for (at, one) in sheet.nodes.iter().enumerate() {
            prop_assert!(one.x >= 0.0 && one.x + WIDTH <= sheet.width);
            prop_assert!(one.y >= 0.0 && one.y + one.card.height() <= sheet.height);
            for other in &sheet.nodes[at + 1..] {
                prop_assert!(!touch(one, other));
                // edges between the same levels of one tree: what starts further left ends further left
                if let (Some((above, _)), Some((other_above, _)), true) = (one.parent, other.parent, one.y == other.y) {
                    let order = sheet.nodes[above].x.total_cmp(&sheet.nodes[other_above].x);
                    let same_tree = sheet.nodes[above].y == sheet.nodes[other_above].y;
                    prop_assert!(!same_tree || order.is_le() == (one.x <= other.x) || order.is_eq());
                }
            }
        }
    }
}
