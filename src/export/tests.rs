//! The forms that every format has for what is nested, denied, a cross-reference, or without a target, and what it does
//! with characters that mean something to it.

use crate::sample::Sample;
use crate::{Article, Brat, Function, Holder, Polarity, QuoteKind, RebuttalKind, SourceKind, SupportKind};

/// One of everything: a denied claim of the opponent inside another claim, one of a source, an undercut, a rebuttal
/// without target, a thesis said again, and an edge more than the tree can hold.
fn bus() -> Article<'static> {
    let mut sample = Sample::of(
        "# Keep it\n\nThe bus must stay because nurses need it. The idea that it costs too much is wrong. Ray Dunn says \
         it is slow. That proves nothing. Critics disagree. Keep the bus.",
    );
    let dunn = sample.source(SourceKind::Person, "Ray Dunn");
    sample.quote(QuoteKind::Indirect, "it is slow", Some(dunn));
    let stay = sample.thesis("The bus must stay");
    let nurses = sample.claim("nurses need it");
    let wrong = sample.claim("The idea that it costs too much is wrong");
    let costs = sample.claim_as("it costs too much", |claim| {
        (claim.polarity, claim.holder) = (Polarity::Denied, Holder::Opponent);
    });
    let slow = sample.claim_as("it is slow", |claim| claim.holder = Holder::Source(dunn));
    let nothing = sample.claim("That proves nothing");
    let critics = sample.claim("Critics disagree");
    sample.claim_as("Keep the bus", |claim| (claim.role, claim.restates) = (crate::Role::Thesis, Some(stay)));
    sample.rebut(wrong, Some(costs), RebuttalKind::Denial, "is wrong");
    sample.rebut(nothing, Some(slow), RebuttalKind::Undercut, "");
    sample.rebut(critics, None, RebuttalKind::Denial, "");
    sample.support(nurses, stay, SupportKind::Reason, "because");
    sample.support(slow, costs, SupportKind::Evidence, "");
    sample.support(nothing, stay, SupportKind::Reason, "");
    sample.article()
}

/// One claim, of these words, which a word on its own counters.
fn claim_of(words: &str) -> Article<'static> {
    let mut sample = Sample::of(&format!("But {words}."));
    let claim = sample.claim(words);
    sample.rebut(claim, None, RebuttalKind::Contrast, "But");
    sample.article()
}

#[track_caller]
fn holds(whole: &impl ToString, parts: &[&str]) {
    let whole = whole.to_string();
    for part in parts {
        assert!(whole.contains(part), "no {part:?} in:\n{whole}");
    }
}

#[test]
fn forms_in_dot() {
    holds(
        &bus().dot(),
        &[
            "label=\"Keep it\"",
            "c3 [label=\"it costs too much\\n— an unnamed opponent\", role=claim, polarity=denied, \
             holder=\"an unnamed opponent\", confidence=0.9, bytes=\"67..84\", style=dashed, fontcolor=\"#666666\"];",
            "c2 -> c3 [label=\"denial\\n“is wrong”\", kind=denial, marker=\"is wrong\", confidence=0.8, \
             color=\"#b3261e\", arrowhead=tee];",
            "unstated2 [label=\"not stated\", shape=plaintext];",
            "c6 -> unstated2 [label=\"denial\"",
            "c4 -> c3 [label=\"evidence\", kind=evidence, confidence=0.7, color=\"#1b6e3c\", style=dashed, \
             constraint=false];",
            "c7 -> c0 [label=\"restates\", kind=restates",
            "c3 -> c2 [label=\"inside\", kind=inside, style=dotted, arrowhead=none];",
        ],
    );
    holds(&claim_of("a \"b\" \\ & <c>").dot(), &["c0 [label=\"a \\\"b\\\" \\\\ &amp; <c>\""]);
}

#[test]
fn forms_in_mermaid() {
    holds(
        &bus().mermaid(),
        &[
            "c0[\"The bus must stay\"]:::thesis\n",
            "c3[\"it costs too much<br/>— an unnamed opponent\"]:::denied\n",
            "c2 --x|\"denial: is wrong\"| c3\n",
            "c6 --x|\"denial\"| unstated2([\"not stated\"]):::unstated\n",
            "c4 -.->|\"evidence\"| c3\n",
            "c7 ===|\"restates\"| c0\n",
            "c3 -.-|\"inside\"| c2\n",
        ],
    );
    let escaped = "c0[\"#quot;a#quot; #35;b #60;c#62; #96;d#96; #38;e\"]";
    holds(&claim_of("\"a\" #b <c> `d` &e").mermaid(), &[escaped]);
}

#[test]
fn forms_in_argdown() {
    holds(
        &bus().argdown(),
        &[
            "===\ntitle: \"Keep it\"\nmodel:\n",
            "[c3]: it costs too much #denied {\"holder\":\"an unnamed opponent\",\"confidence\":0.9,\"start\":67,\
             \"end\":84,\"inside\":\"c2\"}\n",
            "[c6]: Critics disagree #counters-unstated {",
            "\"edges\":[{\"target\":null,\"kind\":\"denial\",\"confidence\":0.8}]}\n\n",
            "\"edges\":[{\"target\":\"c3\",\"kind\":\"denial\",\"marker\":\"is wrong\",\"confidence\":0.8}]}\n  -> [c3]\n",
            "  +> [c3]\n",
            "\"restates\":\"c0\"",
        ],
    );
    let escaped = r"[c0]: \[a\] \{b\} \#c \@d \<e\> \*f\* \_g\_ h\:i j\/k l\\m n\.o p\--q";
    holds(&claim_of(r"[a] {b} #c @d <e> *f* _g_ h:i j/k l\m n.o p--q").argdown(), &[escaped]);
    let braces = "\"marker\":\"a \\u007bb\\u007d\"";
    let mut sample = Sample::of("a {b} it is.");
    let claim = sample.claim("it is");
    sample.rebut(claim, None, RebuttalKind::Denial, "a {b}");
    holds(&sample.article().argdown(), &[braces]);
}

#[test]
fn forms_in_aif() {
    let article = bus();
    // 1 to 8 are claims, 9 to 11 rebuttals, 12 to 14 supports, 15 the restatement, then locutions
    holds(
        &article.aif(),
        &[
            "{\"nodeID\":\"4\",\"text\":\"it costs too much\",\"type\":\"I\",\"timestamp\":\"\",\"counterpoint\":\
             {\"start\":67,\"end\":84,\"role\":\"claim\",\"polarity\":\"denied\",\"confidence\":0.9,\"inside\":\"3\"}}",
            "{\"nodeID\":\"9\",\"text\":\"Default Conflict\",\"type\":\"CA\",\"timestamp\":\"\",\"scheme\":\"Denial\",\
             \"counterpoint\":{\"kind\":\"denial\",\"marker\":\"is wrong\",\"confidence\":0.8}}",
            "{\"nodeID\":\"15\",\"text\":\"Default Rephrase\",\"type\":\"MA\",\"timestamp\":\"\"}",
            "{\"nodeID\":\"18\",\"text\":\"Ray Dunn: it is slow\",\"type\":\"L\",\"timestamp\":\"\"}",
            // the undercut leads to the support by which its target is evidence
            "\"fromID\":\"6\",\"toID\":\"10\"",
            "\"fromID\":\"10\",\"toID\":\"13\"",
            "\"fromID\":\"7\",\"toID\":\"11\"",
            "{\"nodeID\":\"18\",\"personID\":\"2\",\"timestamp\":\"\",\"start\":null,\"end\":null,\"source\":null}",
        ],
    );
    assert!(!article.aif().to_string().contains("\"fromID\":\"11\""), "what is not stated is not invented");
    holds(
        &article.xaif(),
        &[
            "{\"participantID\":\"1\",\"firstname\":\"\",\"surname\":\"an unnamed opponent\"},\n\
             {\"participantID\":\"2\",\"firstname\":\"Ray\",\"surname\":\"Dunn\"}",
            "<span class=\\\"highlighted\\\" id=\\\"3\\\">The idea that <span class=\\\"highlighted\\\" \
             id=\\\"4\\\">it costs too much</span> is wrong</span>",
        ],
    );
    holds(&claim_of("a\u{2028}\"b\" <c>\td").aif(), &[r#""text":"a\u2028\"b\" <c>\td""#]);
    holds(&claim_of("a &\n<c>").xaif(), &["a &amp;<br>&lt;c&gt;</span>"]);
}

#[test]
fn forms_in_brat() {
    holds(
        &bus().brat(),
        &[
            "T4\tClaim 67 84\tit costs too much\nA1\tPolarity T4 Denied\nA2\tHolder T4 Opponent\n\
             #4\tAnnotatorNotes T4\tconfidence 0.9\n",
            "R1\tDenial Arg1:T3 Arg2:T4\t\n#",
            "\tSignals Arg1:T9 Arg2:T3\t\n",
            "\tCountersUnstated T7 Denial\n",
            "\tEvidence Arg1:T5 Arg2:T4\t\n",
            "\tRestates Arg1:T8 Arg2:T1\t\n",
            "\tHeldBy Arg1:T5 Arg2:T12\t\n",
            "\tSaidBy Arg1:T11 Arg2:T12\t\n",
        ],
    );
    holds(&claim_of("é😀 a\nb").brat(), &["T1\tClaim 4 8;9 10\té😀 a b\n"]);
    for name in ["Thesis", "Claim", "Premise", "Marker", "Quote", "Source"] {
        assert!(Brat::CONFIGURATION.lines().any(|line| line == name), "{name} is declared");
    }
}

#[test]
fn forms_in_web_annotations() {
    holds(
        &bus().web_annotations(),
        &[
            "\"total\":18,",
            "{\"id\":\"urn:counterpoint:claim:3\",\"type\":\"Annotation\",\"motivation\":\"classifying\",\"body\":\
             [{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\"claim\"},{\"type\":\"TextualBody\",\
             \"purpose\":\"tagging\",\"value\":\"denied\"}],\"cp:role\":\"claim\",",
            "\"cp:polarity\":\"denied\",\"cp:holder\":{\"id\":\"urn:counterpoint:opponent\"},\"cp:inside\":\
             {\"id\":\"urn:counterpoint:claim:2\"},\"cp:confidence\":0.9,\"target\":{\"source\":\
             \"urn:counterpoint:text\",\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":67,\"end\":84},\
             {\"type\":\"TextQuoteSelector\",\"exact\":\"it costs too much\",\"prefix\":\
             \" need it. The idea that \",\"suffix\":\" is wrong. Ray Dunn says\"}]}},\n",
            "\"value\":\"target not stated\"}],\"cp:confidence\":0.8,\"target\":\"urn:counterpoint:claim:6\"}",
            "\"cp:restates\":{\"id\":\"urn:counterpoint:claim:0\"}",
            "\"motivation\":\"linking\",\"body\":[\"urn:counterpoint:claim:4\",",
        ],
    );
    let position = r#""TextPositionSelector","start":4,"end":8}"#;
    holds(&claim_of("😀\u{2028}é\"").web_annotations(), &[position, r#""exact":"😀\u2028é\"""#]);
}

#[test]
fn forms_in_markdown() {
    holds(
        &bus().markdown(),
        &[
            "# Keep it\n",
            "## Thesis\n\n- The bus must stay *\\[0\\]*\n  - **again:** Keep the bus *\\[7\\]*\n",
            "  - **reason (“because”):** nurses need it *\\[1\\]*\n",
            "    - **counters (undercut):** it is slow *\\[4, Ray Dunn\\]*\n",
            "      - **also supports:** it costs too much *\\[3, rejected, an unnamed opponent\\]*\n",
            "## Against what the article does not state\n\n- **denial:** Critics disagree *\\[6\\]*\n",
            "- **Ray Dunn** (person)\n  - it is slow *(indirect)*\n",
        ],
    );
    let escaped = r"\*a\* \_b\_ \[c\] \<d\> \#e \`f\` g\|h \&i j\\k l\@m n\://o";
    holds(&claim_of(r"*a* _b_ [c] <d> #e `f` g|h &i j\k l@m n://o").markdown(), &[escaped]);
    for (words, escaped) in [("- a", r"\- a"), ("1. a", r"1\. a"), ("a - 1.", "a - 1.")] {
        holds(&claim_of(words).markdown(), &[&format!(":** {escaped} *")]);
    }
}

/// No format says anything else the second time, and none needs a claim.
#[test]
fn always_the_same() {
    let empty = crate::parse("");
    for article in [bus(), empty] {
        let all = || {
            let (article, mut whole) = (&article, String::new());
            whole += &article.dot().to_string();
            whole += &article.mermaid().to_string();
            whole += &article.argdown().to_string();
            whole += &article.aif().to_string();
            whole += &article.xaif().to_string();
            whole += &article.brat().to_string();
            whole += &article.web_annotations().to_string();
            whole + &article.markdown().to_string()
        };
        assert_eq!(all(), all());
    }
    let mut sample = Sample::of("If so then it is.");
    sample.marker("If", Function::Other, "contingency.condition");
    holds(&sample.article().brat(), &["T1\tMarker 0 2\tIf\n"]);
}
