//! Which words argue here: candidates by the lexicon's index, frames by grammar, a verdict by condition or weight.

pub(crate) mod condition;
#[cfg(test)]
pub(crate) mod examples;
pub(crate) mod feature;
pub(crate) mod frame;
pub(crate) mod scan;
#[cfg(test)]
mod tests;

use crate::buffer;
use crate::lexicon::{Does, Inner, UNIT};
use crate::model;
use crate::model::{Evidence, Function, Marker, Slice};
use crate::text::token::{Token, span_of};

impl model::Found {
    /// Keeps a marker that the scan found in the sentence.
    pub(crate) fn add_marker(&mut self, lexicon: &Inner, sentence: &[Token], found: &scan::Found) {
        let Some(rule) = lexicon.rules.get(found.rule as usize) else { return };
        let start = self.spans.len();
        let spans = found.frame.parts().filter_map(|part| span_of(sentence.get(part)?));
        self.spans.extend(spans);
        let Some(parts) = self.spans.get(start..).filter(|parts| !parts.is_empty()) else { return };
        let span = parts.iter().copied().reduce(|hull, part| hull.hull(part)).unwrap_or_default();
        if parts.len() == 1 {
            self.spans.truncate(start);
        }
        let spans = Slice::since(start, &self.spans);
        let evidence = self.evidence.len();
        let total = log_odds(found.confidence);
        let shown: f32 = found.reasons.iter().map(|reason| reason.weight as f32 / UNIT).sum();
        buffer::push(&mut self.evidence, Evidence { rule: rule.name, span: Some(span), weight: total - shown });
        // what the other features add is kept under the rule's own name
        for reason in found.reasons.iter() {
            let rule = lexicon.weights.name(reason.template);
            let span = sentence.get(reason.token as usize).map(Token::span);
            buffer::push(&mut self.evidence, Evidence { rule, span, weight: reason.weight as f32 / UNIT });
        }
        let marker = Marker {
            class: rule.class,
            span,
            spans,
            sense: rule.sense,
            also: rule.also,
            function: match rule.does {
                Does::Rebuttal(_) => Function::Rebuttal,
                Does::Support(_) => Function::Support,
                Does::Attribution => Function::Attribution,
                Does::Structure => Function::Structure,
                Does::Other | Does::Nothing => Function::Other,
            },
            confidence: found.confidence,
            evidence: Slice::since(evidence, &self.evidence),
        };
        buffer::push(&mut self.markers, marker);
    }
}

fn log_odds(probability: f32) -> f32 {
    (probability / (1.0 - probability)).ln()
}
