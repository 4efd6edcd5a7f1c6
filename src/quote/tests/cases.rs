//! The forms, each with what must be found.

use crate::QuoteKind;

/// What a quote of a case must be. Empty strings stand for what the text does not give.
pub(super) struct Expected {
    pub(super) kind: QuoteKind,
    /// The parts of the content, joined by `…`.
    pub(super) content: &'static str,
    pub(super) speaker: &'static str,
    pub(super) source: &'static str,
    pub(super) role: &'static str,
    pub(super) affiliation: &'static str,
    pub(super) venue: &'static str,
    pub(super) addressee: &'static str,
}

const fn said(kind: QuoteKind, content: &'static str, speaker: &'static str, source: &'static str) -> Expected {
    Expected { kind, content, speaker, source, role: "", affiliation: "", venue: "", addressee: "" }
}

use QuoteKind::{Block, Direct, Indirect, Mixed, Scare};

#[rustfmt::skip]
pub(super) const CASES: &[(&str, &str, &[Expected])] = &[
    ("cue after the speaker", "\"The bridge is unsafe,\" Ann Lee said.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("cue before the speaker", "\u{201c}The bridge is unsafe,\u{201d} said Ann Lee.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("cue before the quotation", "Ann Lee said, \"The bridge is unsafe.\"", &[
        said(Direct, "The bridge is unsafe.", "Ann Lee", "Ann Lee")]),
    ("cue at the very start", "Said Ann Lee, \"The bridge is unsafe.\"", &[
        said(Direct, "The bridge is unsafe.", "Ann Lee", "Ann Lee")]),
    ("colon", "Ann Lee put it bluntly: \"The bridge is unsafe.\"", &[
        said(Direct, "The bridge is unsafe.", "Ann Lee", "Ann Lee")]),
    ("apposition after the name", "\"The bridge is unsafe,\" Ann Lee, a retired engineer, said.", &[
        Expected { role: "retired engineer", ..said(Direct, "The bridge is unsafe", "Ann Lee, a retired engineer,", "Ann Lee") }]),
    ("apposition before the name", "\"The bridge is unsafe,\" another neighbour, Ann Lee, told us.", &[
        Expected { addressee: "us", ..said(Direct, "The bridge is unsafe", "another neighbour, Ann Lee,", "Ann Lee") }]),
    ("age", "\"We want the bridge mended,\" Ann Lee, 57, told a passer-by.", &[
        Expected { addressee: "a passer-by", ..said(Direct, "We want the bridge mended", "Ann Lee, 57,", "Ann Lee") }]),
    ("role and affiliation", "\"The bridge is unsafe,\" said Ann Lee, director of the Turan Research Center at Yorktown Institute.", &[
        Expected { role: "director of the Turan Research Center", affiliation: "Yorktown Institute",
            ..said(Direct, "The bridge is unsafe", "Ann Lee, director of the Turan Research Center at Yorktown Institute", "Ann Lee") }]),
    ("role before the name", "Acme spokesman Bob Ray said the bridge was unsafe.", &[
        Expected { role: "spokesman", affiliation: "Acme", ..said(Indirect, "the bridge was unsafe", "Acme spokesman Bob Ray", "Bob Ray") }]),
    ("venue", "\"The bridge is unsafe,\" Ann Lee said in an interview with RFE/RL.", &[
        Expected { venue: "in an interview with RFE/RL", ..said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee") }]),
    ("venue with an article", "Ann Lee said at the summit that the bridge was unsafe.", &[
        Expected { venue: "at the summit", ..said(Indirect, "the bridge was unsafe", "Ann Lee", "Ann Lee") }]),
    ("addressee", "Bob Ray told Ann Lee of The Post that the bridge was unsafe.", &[
        Expected { addressee: "Ann Lee of The Post", ..said(Indirect, "the bridge was unsafe", "Bob Ray", "Bob Ray") }]),
    ("addressee after telling", "Bob Ray left early, telling Ann Lee of The Post that the bridge was unsafe.", &[
        Expected { addressee: "Ann Lee of The Post", ..said(Indirect, "the bridge was unsafe", "Bob Ray", "Bob Ray") }]),
    ("a document shows a clause", "The survey showed Lee was ahead.", &[
        said(Indirect, "Lee was ahead", "The survey", "survey")]),
    ("split by the cue", "\"The bridge,\" Ann Lee said, \"is not safe at all.\"", &[
        said(Direct, "The bridge … is not safe at all.", "Ann Lee", "Ann Lee")]),
    ("goes on in the next sentence", "\"The bridge is unsafe,\" Ann Lee said. \"We will close it today.\"", &[
        said(Direct, "The bridge is unsafe … We will close it today.", "Ann Lee", "Ann Lee")]),
    ("a question and its cue", "\"Is the bridge safe?\" Ann Lee asked.", &[
        said(Direct, "Is the bridge safe?", "Ann Lee", "Ann Lee")]),
    ("several sentences", "\"It is old. It is rusty. It will fall,\" Ann Lee said.", &[
        said(Direct, "It is old. It is rusty. It will fall", "Ann Lee", "Ann Lee")]),
    ("begins inside a sentence", "Ann Lee said the bridge was \u{201c}a death trap.\u{201d}", &[
        said(Mixed, "the bridge was \u{201c}a death trap.", "Ann Lee", "Ann Lee"),
        said(Mixed, "a death trap.", "Ann Lee", "Ann Lee")]),
    ("doubled single marks", "''The bridge is unsafe,'' Ann Lee said.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("backticks", "``The bridge is unsafe,'' Ann Lee said.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("guillemets", "\u{ab}The bridge is unsafe,\u{bb} Ann Lee said.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("guillemets pointing inwards", "\u{bb}The bridge is unsafe,\u{ab} Ann Lee said.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("German marks", "\u{201e}The bridge is unsafe,\u{201c} Ann Lee said.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("single marks and apostrophes", "\u{2018}The workers\u{2019} bridge isn\u{2019}t safe,\u{2019} Ann Lee said.", &[
        said(Direct, "The workers\u{2019} bridge isn\u{2019}t safe", "Ann Lee", "Ann Lee")]),
    ("straight single marks", "'The bridge isn't safe,' Ann Lee said.", &[
        said(Direct, "The bridge isn't safe", "Ann Lee", "Ann Lee")]),
    ("straight mark closed by a curly one", "\"The bridge is unsafe,\u{201d} Ann Lee said.", &[
        said(Direct, "The bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("nested", "\u{201c}The mayor told me, \u{2018}The bridge is safe,\u{2019} and I laughed,\u{201d} Ann Lee said.", &[
        said(Direct, "The mayor told me, \u{2018}The bridge is safe,\u{2019} and I laughed", "Ann Lee", "Ann Lee"),
        Expected { addressee: "me", ..said(Direct, "The bridge is safe", "The mayor", "mayor") }]),
    ("unclosed, and what follows", "The \u{201c}bridge is old. Ann Lee said, \u{201c}It is unsafe.\u{201d}", &[
        said(Direct, "It is unsafe.", "Ann Lee", "Ann Lee")]),
    ("three paragraphs", "\u{201c}It is old,\u{201d} Ann Lee said. \u{201c}It is rusty.\n\n\u{201c}It has no rails at all.\n\n\u{201c}It will fall down soon.\u{201d}", &[
        said(Direct, "It is old … It is rusty.", "Ann Lee", "Ann Lee"),
        said(Direct, "It has no rails at all.", "Ann Lee", "Ann Lee"),
        said(Direct, "It will fall down soon.", "Ann Lee", "Ann Lee")]),
    ("two paragraphs with one pair of marks", "Ann Lee said: \u{201c}It is old and rusty.\n\nIt will fall down soon.\u{201d}", &[
        said(Direct, "It is old and rusty. … It will fall down soon.", "Ann Lee", "Ann Lee")]),
    ("speaker in the sentence before", "Ann Lee was furious. \"The bridge has been closed for ten years.\"\n\nAnn Lee said it was old. \"The bridge has been closed for ten years.\"", &[
        said(Direct, "The bridge has been closed for ten years.", "", ""),
        said(Indirect, "it was old", "Ann Lee", "Ann Lee"),
        said(Direct, "The bridge has been closed for ten years.", "Ann Lee", "Ann Lee")]),
    ("speaker in the sentence after", "\"I would rather swim than cross that bridge again.\" That quote from Ann Lee says it all.", &[
        said(Direct, "I would rather swim than cross that bridge again.", "Ann Lee", "Ann Lee")]),
    ("signed", "\u{201c}The bridge is unsafe.\u{201d} \u{2014} Ann Lee", &[
        said(Direct, "The bridge is unsafe.", "Ann Lee", "Ann Lee")]),
    ("signed in the next paragraph", "\u{201c}The bridge is unsafe and has been for years.\u{201d}\n\n\u{2014} Ann Lee", &[
        said(Direct, "The bridge is unsafe and has been for years.", "Ann Lee", "Ann Lee")]),
    ("name and colon", "Ann Lee: \"The bridge is unsafe.\"", &[
        said(Direct, "The bridge is unsafe.", "Ann Lee", "Ann Lee")]),
    ("interview turns", "Ann Lee, an engineer, met us.\n\nLEE: The bridge is old, and it will fall down.\n\nB: When will it fall?", &[
        Expected { role: "engineer", ..said(Direct, "The bridge is old, and it will fall down.", "LEE", "Ann Lee") },
        said(Direct, "When will it fall?", "B", "B")]),
    ("questions and answers", "Ann Lee, an engineer, met us.\n\nQ: When will the bridge fall?\n\nA: It must be closed at once.", &[
        Expected { role: "engineer", ..said(Direct, "It must be closed at once.", "A", "Ann Lee") }]),
    ("an answer without a question", "Ann Lee, an engineer, met us.\n\nA: The bridge must be closed at once.", &[
        said(Direct, "The bridge must be closed at once.", "A", "A")]),
    ("announced by a colon", "Ann Lee wrote:\n\n\u{201c}The bridge is old, and it will fall down.\u{201d}", &[
        said(Direct, "The bridge is old, and it will fall down.", "Ann Lee", "Ann Lee")]),
    ("set off without marks", "Ann Lee has told us that:\n\nThe bridge is old, and it will fall down.", &[
        said(Block, "The bridge is old, and it will fall down.", "Ann Lee", "Ann Lee")]),
    ("block quote", "Ann Lee wrote of the bridge in 1990:\n\n> The bridge is old, and it will fall down.", &[
        said(Block, "The bridge is old, and it will fall down.", "Ann Lee", "Ann Lee")]),
    ("said that", "Ann Lee said that the bridge was unsafe.", &[
        said(Indirect, "the bridge was unsafe", "Ann Lee", "Ann Lee")]),
    ("said without that", "She said she supported the plan.", &[
        said(Indirect, "she supported the plan", "She", "")]),
    ("cue in the middle", "The bridge, critics say, is unsafe.", &[
        said(Indirect, "The bridge … is unsafe", "critics", "critics")]),
    ("cue at the end", "The bridge will fall down this winter, experts warned.", &[
        said(Indirect, "The bridge will fall down this winter", "experts", "experts")]),
    ("according to, first", "According to Ann Lee, the bridge is unsafe.", &[
        said(Indirect, "the bridge is unsafe", "Ann Lee", "Ann Lee")]),
    ("according to, last", "The bridge has lost its rails, according to a survey of the town.", &[
        said(Indirect, "The bridge has lost its rails", "a survey of the town", "survey of the town")]),
    ("told somebody that", "Ann Lee told reporters that the bridge was unsafe.", &[
        Expected { addressee: "reporters", ..said(Indirect, "the bridge was unsafe", "Ann Lee", "Ann Lee") }]),
    ("in the view of", "In Ann Lee's view, the bridge is unsafe.", &[
        said(Indirect, "the bridge is unsafe", "Ann Lee's", "Ann Lee")]),
    ("argue, warn, believe", "Ann Lee argues that it is old. Bob Ray warned that it would fall. Experts believe that it can be mended.", &[
        said(Indirect, "it is old", "Ann Lee", "Ann Lee"),
        said(Indirect, "it would fall", "Bob Ray", "Bob Ray"),
        said(Indirect, "it can be mended", "Experts", "Experts")]),
    ("fear and plan", "Residents fear the bridge will fall. The mayor plans to close it.", &[
        said(Indirect, "the bridge will fall", "Residents", "Residents"),
        said(Indirect, "to close it", "The mayor", "mayor")]),
    ("asked whether", "The mayor asked whether the bridge was safe.", &[
        said(Indirect, "whether the bridge was safe", "The mayor", "mayor")]),
    ("a claim that", "Ann Lee's claim that the bridge is unsafe was ignored.", &[
        said(Indirect, "the bridge is unsafe", "Ann Lee's", "Ann Lee")]),
    ("as X put it", "As Ann Lee put it, \"The bridge is a death trap.\"", &[
        said(Direct, "The bridge is a death trap.", "Ann Lee", "Ann Lee")]),
    ("is confident that", "The mayor is confident that the bridge will hold.", &[
        said(Indirect, "the bridge will hold", "The mayor", "mayor")]),
    ("was accused of", "The mayor was accused of lying to voters.", &[
        said(Indirect, "lying to voters", "", "")]),
    ("it was reported that", "It was reported that the bridge had fallen.", &[
        said(Indirect, "the bridge had fallen", "", "")]),
    ("the author is no source", "I believe that the bridge is unsafe.", &[
        said(Indirect, "the bridge is unsafe", "I", "")]),
    ("a term", "The so-called \"smart bridge\" cost millions.", &[
        said(Scare, "smart bridge", "", "")]),
    ("a title", "Her book \"The Long Bridge\" sold well.", &[
        said(Scare, "The Long Bridge", "", "")]),
    ("irony", "Such \"safety\" has a price.", &[
        said(Scare, "safety", "", "")]),
    ("a term of the author's and everybody's", "We call it \"progress\" and pay for it.", &[
        said(Scare, "progress", "", "")]),
    ("an echo", "\"The deal is a bad bargain for us all,\" Ann Lee said. But a \"bad bargain\" is better than none.", &[
        said(Direct, "The deal is a bad bargain for us all", "Ann Lee", "Ann Lee"),
        said(Mixed, "bad bargain", "", "Ann Lee")]),
    ("described in brackets", "The town has \"unbreakable ties\" (as described by local observer Ann Lee) to its bridge.", &[
        Expected { role: "local observer", ..said(Mixed, "unbreakable ties", "local observer Ann Lee", "Ann Lee") }]),
    ("a group with what hangs on it", "Supporters of the agreement say it will help.", &[
        said(Indirect, "it will help", "Supporters of the agreement", "Supporters of the agreement")]),
    ("short names and pronouns", "Joseph Epstein, a historian, wrote that the West had won. Epstein argues that it was close. He added that nobody noticed.", &[
        Expected { role: "historian", ..said(Indirect, "the West had won", "Joseph Epstein, a historian,", "Joseph Epstein") },
        Expected { role: "historian", ..said(Indirect, "it was close", "Epstein", "Joseph Epstein") },
        Expected { role: "historian", ..said(Indirect, "nobody noticed", "He", "Joseph Epstein") }]),
    ("the minister", "Minister Jane Doe said the bridge was old. Her deputy left. The minister added that it would be closed.", &[
        Expected { role: "Minister", ..said(Indirect, "the bridge was old", "Minister Jane Doe", "Jane Doe") },
        Expected { role: "Minister", ..said(Indirect, "it would be closed", "The minister", "Jane Doe") }]),
    ("he and she", "Jane Doe met John Roe at the bridge. She said it was old. He said it was new.", &[
        said(Indirect, "it was old", "She", "Jane Doe"),
        said(Indirect, "it was new", "He", "John Roe")]),
    ("groups", "Some Western analysts believe the alliance is finished. They warn that it will break apart.", &[
        said(Indirect, "the alliance is finished", "Some Western analysts", "Western analysts"),
        said(Indirect, "it will break apart", "They", "Western analysts")]),
    ("a report", "A report found that the bridge was unsafe. The report said that it must be closed.", &[
        said(Indirect, "the bridge was unsafe", "A report", "report"),
        said(Indirect, "it must be closed", "The report", "report")]),
    ("quotation that begins inside a sentence, speaker after", "The bridge \"is a trap for us all,\" said Ann Lee.", &[
        said(Mixed, "The bridge \"is a trap for us all", "Ann Lee", "Ann Lee"),
        said(Mixed, "is a trap for us all", "Ann Lee", "Ann Lee")]),
    ("as X said before today's words", "But, as Ann Lee said in her first speech, \"The bridge will stand.\"", &[
        Expected { venue: "in her first speech", ..said(Direct, "The bridge will stand.", "Ann Lee", "Ann Lee") }]),
    ("has a theory that", "The engineers have a theory that the river moved the bridge.", &[
        said(Indirect, "the river moved the bridge", "The engineers", "engineers")]),
    ("complaints that, nobody named", "Despite complaints that the bridge is ugly, the town kept it.", &[
        said(Indirect, "the bridge is ugly", "", "")]),
    ("the author turns", "Ann Lee said that the bridge was old, but we must keep it.", &[
        said(Indirect, "the bridge was old", "Ann Lee", "Ann Lee")]),
    ("a clause after a quotation and its comma", "Ann Lee said the bridge was \u{201c}no threat,\u{201d} the town lost its plans.", &[
        said(Mixed, "the bridge was \u{201c}no threat", "Ann Lee", "Ann Lee"),
        said(Mixed, "no threat", "Ann Lee", "Ann Lee")]),
    ("let us not forget", "Let's not forget that the bridge is old.", &[
        said(Indirect, "the bridge is old", "Let's", "")]),
    ("it is important to remember", "It's important to remember that bridges are not safe.", &[]),
    ("so worried that", "The mayor is so worried that she closed the bridge.", &[]),
    ("that office", "As she assumes that office, she deserves help.", &[]),
    ("a relative clause names nobody else", "\u{201c}It will hold,\u{201d} said Ann Lee, who built the bridge and now advises the town.", &[
        said(Direct, "It will hold", "Ann Lee, who built the bridge and now advises the town", "Ann Lee")]),
    ("reports in a relative clause", "\u{201c}It will hold,\u{201d} said Ann Lee, who admitted that it was old.", &[
        said(Direct, "It will hold", "Ann Lee", "Ann Lee"),
        said(Indirect, "it was old", "who", "Ann Lee")]),
    ("a relative clause before the cue", "Ann Lee, who built the bridge, said that it would hold.", &[
        said(Indirect, "it would hold", "Ann Lee, who built the bridge,", "Ann Lee")]),
    ("addressees who are described", "She told the mayors who had come to the town, \u{201c}The bridge will hold.\u{201d}", &[
        Expected { addressee: "the mayors who had come to the town", ..said(Direct, "The bridge will hold.", "She", "") }]),
    ("an aside after the cue", "Ann Lee points out, fairly, that the bridge is old.", &[
        said(Indirect, "the bridge is old", "Ann Lee", "Ann Lee")]),
    ("however after the cue", "Ann Lee says, however, that the bridge is old.", &[
        said(Indirect, "the bridge is old", "Ann Lee", "Ann Lee")]),
    ("when it was thought", "Critics thought after the vote that the bridge would go.", &[
        said(Indirect, "the bridge would go", "Critics", "Critics")]),
    ("as X said a few hours ago", "But, as Mayor Ann Lee said a few hours ago, the bridge will stand.", &[
        Expected { role: "Mayor", ..said(Indirect, "the bridge will stand", "Mayor Ann Lee", "Ann Lee") }]),
    ("many thought", "Many thought in 2012 that the bridge would go.", &[
        said(Indirect, "the bridge would go", "Many", "Many")]),
    ("on the grounds that", "The council refused to vote, on the grounds that the bridge was safe.", &[
        said(Indirect, "to vote", "The council", "council"),
        said(Indirect, "the bridge was safe", "The council", "council")]),
    ("cited as proof that", "Ann Lee has cited this as proof that the bridge is safe.", &[
        said(Indirect, "this", "Ann Lee", "Ann Lee"),
        said(Indirect, "the bridge is safe", "Ann Lee", "Ann Lee")]),
    ("the official view", "The official view is that the bridge is safe.", &[
        said(Indirect, "the bridge is safe", "", "")]),
    ("it is often said", "It is often said that bridges are ugly.", &[
        said(Indirect, "bridges are ugly", "", "")]),
    ("to X", "To the leaders of the council, it must have seemed a good plan.", &[
        said(Indirect, "it must have seemed a good plan", "the leaders of the council", "leaders of the council")]),
    ("calls it progress", "Ann Lee calls the bridge a trap.", &[
        said(Indirect, "the bridge a trap", "Ann Lee", "Ann Lee")]),
    ("the author, however, believes", "Opponents say that it is ugly, however, I believe that it is safe.", &[
        said(Indirect, "it is ugly", "Opponents", "Opponents"),
        said(Indirect, "it is safe", "I", "")]),
    ("two who share a last name", "Joan Lee met Ray Lee. Ray Lee said the bridge was old. Joan Lee said it was safe.", &[
        said(Indirect, "the bridge was old", "Ray Lee", "Ray Lee"),
        said(Indirect, "it was safe", "Joan Lee", "Joan Lee")]),
    ("it, the organisation", "The River Bureau closed the bridge. The bureau said that it was old. It added that nobody had fallen.", &[
        said(Indirect, "it was old", "The bureau", "River Bureau"),
        said(Indirect, "nobody had fallen", "It", "River Bureau")]),
];
