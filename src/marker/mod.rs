//! Which words argue here: candidates by the lexicon's index, frames by grammar, a verdict by condition or weight.

pub(crate) mod condition;
#[cfg(test)]
mod examples;
pub(crate) mod feature;
pub(crate) mod frame;
pub(crate) mod scan;
#[cfg(test)]
mod tests;

use crate::lexicon::{Does, Inner, Rule, UNIT};
use crate::model;
use crate::model::{Evidence, Function, Marker, MarkerClass, Slice};
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
        let strongest = strongest(lexicon, rule, sentence, found);
        let shown: f32 = strongest.iter().flatten().map(|reason| reason.weight).sum();
        self.evidence.push(Evidence { rule: rule.name, span: Some(span), weight: total - shown });
        self.evidence.extend(strongest.into_iter().flatten());
        self.markers.push(Marker {
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
                Does::Other => Function::Other,
            },
            confidence: found.confidence,
            evidence: Slice::since(evidence, &self.evidence),
        });
    }
}

/// How many features of a weighed marker are kept as evidence.
const STRONGEST: usize = 3;

/// The features that counted most where weights decided; what the others add is kept under the rule's own name.
fn strongest(lexicon: &Inner, rule: &Rule, sentence: &[Token], found: &scan::Found) -> [Option<Evidence>; STRONGEST] {
    let mut best = [None; STRONGEST];
    let weights = Some(rule.name).filter(|_| rule.class == MarkerClass::Connective);
    let Some(weights) = weights.and_then(|name| lexicon.weights.row(name)) else { return best };
    feature::features(&feature::Place::new(sentence, &found.frame, found.holds), |feature| {
        let weight = weights.of(feature.template, feature.value) as f32 / UNIT;
        let span = sentence.get(feature.token).map(Token::span);
        let mut reason = Some(Evidence { rule: lexicon.weights.name(feature.template), span, weight });
        let strength = |reason: &Option<Evidence>| reason.map_or(0.0, |reason: Evidence| reason.weight.abs());
        for place in &mut best {
            if strength(&reason) > strength(place) {
                std::mem::swap(place, &mut reason);
            }
        }
    });
    best
}

fn log_odds(probability: f32) -> f32 {
    (probability / (1.0 - probability)).ln()
}
