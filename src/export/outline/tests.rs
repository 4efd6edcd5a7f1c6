use super::{Part, Style};
use crate::sample::Sample;
use crate::{
    Article, ClaimId, Function, Holder, Limit, Polarity, QuoteKind, RebuttalKind, Role, SourceKind, SupportKind,
};

const BUS: &str = "# Keep the night bus

By Mara Lindqvist.

The city should keep the night bus, because nurses and cleaners finish work long after the last train. Ray Dunn, the \
council leader, says it \"costs more than it brings in\". That has nothing to do with what the bus is for. A street \
lamp does not pay for itself. Although the buses are half empty, they are full when people need them most. The reason \
is not money but neglect. Some shopkeepers disagree, the noise is bad. Trams are red. Trams are \"green\". So the bus \
must stay.";

/// One of everything that an outline shows.
fn bus() -> Article<'static> {
    let mut sample = Sample::of(BUS);
    let dunn = sample.source(SourceKind::Person, "Ray Dunn");
    let shopkeepers = sample.source(SourceKind::Group, "Some shopkeepers");
    let leader = sample.within("council leader");
    sample.found.sources[dunn.index()].role = Some(leader);
    let said = sample.quote(QuoteKind::Mixed, "costs more than it brings in", Some(dunn));
    sample.found.quotes[said.index()].cue = Some(sample.within("says"));
    let start = sample.found.spans.len();
    let marked = sample.within("costs more than it brings in");
    sample.found.spans.push(marked);
    sample.found.quotes[said.index()].quoted = crate::model::Slice::since(start, &sample.found.spans);
    sample.quote(QuoteKind::Scare, "green", None);
    let noisy = sample.quote(QuoteKind::Indirect, "the noise is bad", None);
    sample.found.quotes[noisy.index()].cue = Some(sample.within("disagree"));

    let keep = sample.thesis("The city should keep the night bus");
    let work = sample.claim("nurses and cleaners finish work long after the last train");
    let costs = sample.claim_as("it \"costs more than it brings in\"", |claim| claim.holder = Holder::Source(dunn));
    let purpose = sample.claim("That has nothing to do with what the bus is for");
    let lamp = sample.claim_as("A street lamp does not pay for itself", |claim| claim.role = Role::Premise);
    let empty = sample.claim_as("the buses are half empty", |claim| claim.polarity = Polarity::Conceded);
    let full = sample.claim("they are full when people need them most");
    let money = sample.claim_as("money", |claim| {
        (claim.polarity, claim.holder) = (Polarity::Denied, Holder::Opponent);
    });
    let neglect = sample.claim("neglect");
    let noise = sample.claim_as("the noise is bad", |claim| claim.holder = Holder::Source(shopkeepers));
    sample.claim("Trams are red");
    sample.claim_as("Trams are \"green\"", |claim| claim.confidence = 0.2);
    sample.claim_as("the bus must stay", |claim| (claim.role, claim.restates) = (Role::Thesis, Some(keep)));

    sample.support(work, keep, SupportKind::Reason, "because");
    sample.rebut(costs, Some(keep), RebuttalKind::Denial, "");
    sample.rebut(purpose, Some(costs), RebuttalKind::Undercut, "has nothing to do with");
    sample.support(lamp, purpose, SupportKind::Example, "");
    sample.support(full, keep, SupportKind::Consequence, "");
    sample.rebut(full, Some(empty), RebuttalKind::Concession, "Although");
    sample.rebut(full, Some(costs), RebuttalKind::Contrast, "");
    sample.rebut(neglect, Some(money), RebuttalKind::Correction, "not");
    sample.rebut(noise, None, RebuttalKind::Denial, "disagree");
    sample.article()
}

#[test]
fn everything_has_its_place() {
    let expected = "\
Keep the night bus

THESIS

The city should keep the night bus [0]
again: the bus must stay [12]
│
├─ reason (“because”): nurses and cleaners finish work long after
│  the last train [1]
│
├─ countered by (denial): it \"costs more than it brings in\" [2,
│  Ray Dunn]
│  └─ countered by (undercut, “has nothing to do with”): That has
│     nothing to do with what the bus is for [3]
│     └─ example: A street lamp does not pay for itself [4]
│
└─ follows from: they are full when people need them most [6]
   → also counters [2] (contrast): it \"costs more than it brings
     in\"
   └─ counters (concession, “Although”): the buses are half empty
      [5, granted]

APART FROM THE THESIS

neglect [8]
│
└─ counters (correction, “not”): money [7, rejected, an unnamed
   opponent]

AGAINST WHAT THE ARTICLE DOES NOT STATE

 · denial (“disagree”): the noise is bad [9, Some shopkeepers]

OTHER CLAIMS, TIED TO NOTHING

 · Trams are red [10]

1 more claim tied to nothing, too doubtful to list.

SOURCES

Ray Dunn, council leader (person, 90%)
 · “costs more than it brings in” (in part, says, 90%)
 · holds [2]
Some shopkeepers (group, 90%)
 · holds [9]

REPORTED WITHOUT A NAME

 · the noise is bad (indirect, disagree, 90%)

IN QUOTATION MARKS, BUT NOBODY’S WORDS

“green”

13 claims · 6 rebuttals · 3 supports · 3 quotes · 2 sources · 5
markers
";
    let outline = bus().outline().width(66).to_string();
    assert_eq!(outline, expected, "\n{outline}");
}

#[test]
fn a_tree_displays_as_a_plain_outline() {
    let tree = "\
The city should keep the night bus [0]
again: the bus must stay [12]
│
├─ reason (“because”): nurses and cleaners finish work long after the last train [1]
│
├─ countered by (denial): it \"costs more than it brings in\" [2, Ray Dunn]
│  └─ countered by (undercut, “has nothing to do with”): That has nothing to do with what the bus is
│     for [3]
│     └─ example: A street lamp does not pay for itself [4]
│
└─ follows from: they are full when people need them most [6]
   → also counters [2] (contrast): it \"costs more than it brings in\"
   └─ counters (concession, “Although”): the buses are half empty [5, granted]

neglect [8]
│
└─ counters (correction, “not”): money [7, rejected, an unnamed opponent]

· the noise is bad [9, Some shopkeepers]
· Trams are red [10]
· Trams are \"green\" [11]
";
    let article = bus();
    assert_eq!(article.tree().to_string(), tree, "\n{}", article.tree());
}

#[test]
fn all_claims_on_demand_and_none() {
    let article = bus();
    let loose = |least| article.outline().loose_confidence(least).to_string();
    assert!(loose(0.0).contains(" · Trams are \"green\" [11]\n") && !loose(0.0).contains("too doubtful"));
    assert!(loose(1.5).contains("2 more claims tied to nothing"));
}

#[test]
fn nothing_found() {
    let mut article = Sample::of("Trams are red.").article();
    let expected = "NO ARGUMENT FOUND\n\n0 claims · 0 rebuttals · 0 supports · 0 quotes · 0 sources · 0 markers\n";
    assert_eq!(article.outline().to_string(), expected);
    article.found.language_fit = 0.1;
    article.found.limits.push(Limit::Sources);
    let outline = article.outline().to_string();
    assert!(
        outline.contains("Little of this reads like prose in the lexicon’s language (en).\nThere are too many sources"),
        "{outline}"
    );
}

#[test]
fn styles_stand_around_words_and_take_no_room() {
    let plain = bus().outline().width(50).to_string();
    let style = Style::plain().with(Part::Claim, "\u{1b}[1m", "\u{1b}[0m").with(Part::Guide, "\u{1b}[2m", "\u{1b}[0m");
    let styled = bus().outline().width(50).style(style).to_string();
    assert!(styled.contains("\u{1b}[2m│  \u{1b}[0m\u{1b}[1mwork long after the last train\u{1b}[0m [1]\n"), "{styled}");
    let bare = ["\u{1b}[1m", "\u{1b}[2m", "\u{1b}[0m"].iter().fold(styled, |text, code| text.replace(code, ""));
    assert_eq!(bare, plain);
}

#[test]
fn no_line_is_too_wide() {
    for width in [40, 66, 88, 120] {
        let outline = bus().outline().width(width).to_string();
        assert!(outline.lines().all(|line| line.chars().count() <= width), "{outline}");
    }
}

#[test]
fn a_text_cannot_command_the_terminal() {
    let mut sample = Sample::of("Buses\u{1b}[2J are\r\n\u{202e}red.");
    sample.thesis("Buses\u{1b}[2J are\r\n\u{202e}red");
    assert!(sample.article().outline().to_string().contains("Buses\\u{1b}[2J are \\u{202e}red [0]\n"));
}

#[test]
fn a_long_chain_does_not_widen_the_page() {
    let mut sample = Sample::of("a b");
    sample.thesis("a");
    for index in 1..100_000 {
        let claim = sample.claim("b");
        sample.rebut(claim, Some(ClaimId::of(index - 1)), RebuttalKind::Denial, "");
    }
    let outline = sample.article().outline().width(60).to_string();
    assert!(outline.lines().all(|line| line.chars().count() <= 60));
    assert!(outline.contains("⋯  (level 64) countered"));
    assert!(outline.matches("(denial):").count() > 98_000);
}

#[test]
fn a_marker_in_two_parts() {
    let mut sample = Sample::of("if it rains then it pours");
    let pours = sample.thesis("it pours");
    let rains = sample.claim("it rains");
    let edge = sample.support(rains, pours, SupportKind::Reason, "");
    let marker = sample.marker("if it rains then", Function::Support, "contingency.condition");
    let start = sample.found.spans.len();
    let parts = ["if", "then"].map(|part| sample.within(part));
    sample.found.spans.extend(parts);
    sample.found.markers[marker.index()].spans = crate::model::Slice::since(start, &sample.found.spans);
    sample.found.supports[edge.index()].marker = Some(marker);
    assert!(sample.article().outline().to_string().contains("reason (“if … then”): it rains [1]\n"));
}
