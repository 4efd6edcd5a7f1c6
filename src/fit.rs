//! What the fitting program needs: every place where a connective might stand, with the features that the parser asks.

use crate::Span;
use crate::lexicon::Lexicon;
use crate::marker::condition::Around;
use crate::marker::feature::{Outline, Place, features};
use crate::marker::scan::{Awaited, Candidate as Match, candidates, conditions};
use crate::model::{BlockKind, MarkerClass};
use crate::text::layout::layout;
use crate::text::token::{Token, span_of};
use crate::text::{Hints, scan, sentence, tag};

/// A place where the words of a rule stand.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The parts of the marker.
    pub spans: Vec<Span>,
    /// The rule's name.
    pub rule: String,
    /// How many of its words the rule names.
    pub words: usize,
    /// The conditions of a rule for its words hold.
    pub holds: bool,
    /// Feature and value, as a weights file writes them.
    pub features: Vec<(String, String)>,
}

/// Every candidate of the built-in lexicon in a text.
pub fn connectives(text: &str) -> Vec<Candidate> {
    let lexicon = Lexicon::english();
    let (mut tokens, mut breaks, mut out) = (Vec::new(), Vec::new(), Vec::new());
    for block in layout(&lexicon.inner().lists, text, &Hints::default())
        .blocks
        .iter()
        .filter(|block| block.kind != BlockKind::Metadata)
    {
        tokens.clear();
        scan::scan(text, block.span, &lexicon.inner().words, &mut tokens, &mut breaks);
        let mut ranges = Vec::new();
        sentence::sentences(&lexicon.inner().grammar, text, &tokens, &breaks, |range| ranges.push(range));
        for range in ranges {
            if let Some(sentence) = tokens.get_mut(range) {
                tag::tag(&lexicon.inner().grammar, text, sentence);
                in_sentence(lexicon, sentence, &mut out);
            }
        }
    }
    out
}

fn in_sentence(lexicon: &Lexicon, sentence: &[Token], out: &mut Vec<Candidate>) {
    let inner = lexicon.inner();
    let (mut found, mut outline) = (Vec::new(), Outline::default());
    outline.read(sentence);
    candidates(inner, sentence, &mut Awaited::default(), &mut found);
    for Match { rule: first, frame, .. } in &found {
        let Some(rule) = inner.rules.get(*first as usize) else { continue };
        let Some(name) = inner.names.rules.get(rule.name.0 as usize) else { continue };
        if rule.class != MarkerClass::Connective {
            continue;
        }
        let holds = inner
            .same_words(*first)
            .any(|(_, rule)| conditions(inner, rule, &Around::new(sentence, frame.first().start, frame.end())));
        let mut listed = Vec::new();
        let first = Around::new(sentence, frame.first().start, frame.first().end);
        features(&Place::new(&outline, &first, frame, holds), |feature| {
            listed.push((feature.template.name().to_owned(), feature.value.written(&inner.words)));
        });
        let spans = frame.parts().filter_map(|part| span_of(sentence.get(part)?)).collect();
        let words = usize::from(frame.literal);
        out.push(Candidate { spans, rule: name.to_string(), words, holds, features: listed });
    }
}
