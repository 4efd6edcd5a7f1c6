use crate::model::{Block, BlockKind, Holder, QuoteKind, RebuttalKind, SourceKind, SupportKind};
use crate::sample::Sample;
use crate::{Article, Span};

const BUS: &str = "# Keep the <bus>\n\nThe city should keep the bus, because nurses need it. Ray \"Dunn\" says it costs \
too much. Critics disagree.";

fn bus() -> Article<'static> {
    let mut sample = Sample::of(BUS);
    let dunn = sample.source(SourceKind::Person, "Ray \"Dunn\"");
    let keep = sample.thesis("The city should keep the bus");
    let need = sample.claim("nurses need it");
    let costs = sample.claim_as("it costs too much", |claim| claim.holder = Holder::Source(dunn));
    let critics = sample.claim("Critics disagree");
    sample.quote(QuoteKind::Indirect, "it costs too much", Some(dunn));
    sample.support(need, keep, SupportKind::Reason, "because");
    let edge = sample.rebut(costs, Some(keep), RebuttalKind::Denial, "");
    let reasons = sample.because(&[("nearest", "The city", 1.5)]);
    sample.found.rebuttals[edge.index()].evidence = reasons;
    sample.rebut(critics, None, RebuttalKind::Denial, "disagree");
    sample.article()
}

#[test]
fn a_page_shows_everything() {
    let page = bus().html().to_string();
    let shown = [
        "<title>Keep the &lt;bus&gt;</title>",
        "<h1 class=\"title\" dir=\"auto\">Keep the &lt;bus&gt;</h1>",
        "<p class=\"paragraph\" dir=\"auto\"><span class=\"claim thesis asserted\" data-claim=\"0\" id=\"c0\" tabindex=\"0\" \
         aria-describedby=\"d0\">The city should keep the bus</span>, <span class=\"marker for-support\" data-marker=\"0\" \
         title=\"support: contingency.cause.reason, confidence 0.90\">because</span> ",
        "<span class=\"source\" data-source=\"0\">Ray &quot;Dunn&quot;</span> says <span class=\"claim claim asserted\" \
         data-claim=\"2\" id=\"c2\" tabindex=\"-1\" aria-describedby=\"d2\"><span class=\"quote indirect\" \
         data-quote=\"0\">it costs too much</span></span>",
        "4 claims · 2 rebuttals · 1 support · 1 quote · 1 source · 2 markers",
        "<option value=\"s0\">Ray &quot;Dunn&quot;</option>",
        "<tr><td>+1.50</td><td>nearest</td><td><bdi>The city</bdi></td></tr>",
        "<p><b>countered by</b> <a href=\"#c2\" data-go=\"2\">",
        "<b>counters</b> what the article never states <span class=\"kind\">denial, <bdi>“disagree”</bdi>",
        "<h2>Against what the article does not state</h2>",
        "<svg ",
    ];
    for words in shown {
        assert!(page.contains(words), "{words}\n{page}");
    }
    assert!(!page.contains("<bus>"));
}

#[test]
fn nothing_found() {
    let page = Sample::of("Trams are red.").article().html().to_string();
    assert!(page.contains("No claim is tied to another.") && page.contains("The article names nobody."));
}

/// A block's text as the page shows it.
fn set(kind: BlockKind, text: &str) -> String {
    let mut sample = Sample::of("");
    sample.found.blocks = vec![Block { kind, span: Span::new(0, text.len() as u32), level: 1 }];
    let mut article = sample.article();
    article.text = text.to_owned().into();
    let page = article.html().to_string();
    let start = page.find("dir=\"auto\">").expect("a block") + "dir=\"auto\">".len();
    page[start..].split("</").next().unwrap_or_default().to_owned()
}

#[test]
fn mark_up_of_the_layout_is_not_shown() {
    let cases = [
        (BlockKind::Heading, "## The bus #2", "The bus #2"),
        (BlockKind::ListItem, "- one", "one"),
        (BlockKind::ListItem, "2. two", "2. two"),
        (BlockKind::ListItem, "-3 degrees", "-3 degrees"),
        (BlockKind::BlockQuote, "> it is\n> late > early", "it is\nlate &gt; early"),
        (BlockKind::Paragraph, "> 3 – \u{202e}\u{0}", "&gt; 3 – \u{202e}\u{fffd}"),
    ];
    for (kind, text, expected) in cases {
        assert_eq!(set(kind, text), expected);
    }
}

#[test]
fn a_claim_in_pieces_has_one_name() {
    let mut sample = Sample::of("one two three four.");
    sample.thesis("two three");
    sample.quote(QuoteKind::Direct, "one two", None);
    let page = sample.article().html().to_string();
    let expected = "<span class=\"quote direct\" data-quote=\"0\">one <span class=\"claim thesis asserted\" \
                    data-claim=\"0\" id=\"c0\" tabindex=\"0\" aria-describedby=\"d0\">two</span></span><span class=\"claim \
                    thesis asserted\" data-claim=\"0\"> three</span> four.";
    assert!(page.contains(expected), "{page}");
}
