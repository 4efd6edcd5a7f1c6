//! Named weights of what speaks for a claim, a thesis, a target: a table that a person can read and change.

use super::named;
use super::sureness::{Sign, Sureness};
use crate::error::LexiconError;
use crate::model::{Names, RuleName};

named! {
    /// What is decided.
    Model {
        Claim "claim",
        Thesis "thesis",
        Premise "premise",
        Target "target",
        Ground "ground",
        Order "order",
        Grounded "grounded",
        Leaning "leaning",
        Essay "essay",
        Topic "topic",
        Opening "opening",
        Closing "closing",
        Headline "headline",
        Argues "argues",
        Objection "objection",
        Opposition "opposition",
    }
}

named! {
    /// A fact that speaks for or against it.
    Cue {
        Always "always",
        Evaluation "evaluation",
        Causation "causation",
        Comparison "comparison",
        Stance "stance",
        Negation "negation",
        Modality "modality",
        Intensity "intensity",
        Argument "argument-noun",
        Name "name",
        Date "date",
        Figure "figure",
        Short "short",
        Long "long",
        Past "past-tense",
        Present "present-tense",
        NoVerb "no-finite-verb",
        Imperative "imperative",
        Question "question",
        Title "title",
        Standfirst "standfirst",
        Heading "heading",
        ListItem "list-item",
        FirstSentence "first-in-paragraph",
        LastSentence "last-in-paragraph",
        FirstParagraph "first-paragraph",
        LastParagraph "last-paragraph",
        OnlySentence "only-in-paragraph",
        Opening "opens-article",
        Closing "closes-article",
        Opinion "opinion-shell",
        Conclusion "conclusion",
        Reported "reported",
        Shown "shown-by-document",
        Subordinate "subordinate",
        Phrase "phrase",
        Nested "nested",
        Coordinate "coordinate",
        Countered "countered",
        Counters "counters",
        GivenAsGround "given-as-ground",
        Supported "supported",
        Conceded "conceded",
        Denied "denied",
        Prescription "prescription",
        Distance1 "one-sentence-back",
        Distance2 "two-sentences-back",
        Distance3 "three-sentences-back",
        Further "further-back",
        OtherParagraph "other-paragraph",
        LastClause "last-clause",
        FirstClause "first-clause",
        Overlap "shared-words",
        NoOverlap "no-shared-words",
        Pointing "pointing-back",
        Introduction "introduction",
        LeadIn "lead-in",
        TitleWords "shares-words-with-title",
        TitleEcho "says-the-title",
        Theme "theme-words",
        Themes "more-theme-words",
        NearStart "near-start",
        NearEnd "near-end",
        GroundByOrder "ground-by-order",
        SupportedByOrder "supported-by-order",
        Announcement "announces",
        Topic "paragraph-topic",
        Beside "beside-topic",
        Side "takes-a-side",
        Summary "sums-up",
        Amid "amid",
        Aside "aside",
        Granted "granted",
        Series "in-series",
        Predicate "no-subject",
        Parallel "parallel",
        Introduced "introduces-somebody",
    }
}

/// The weights, by model and cue.
#[derive(Clone, Debug)]
pub(crate) struct Scores {
    weights: Vec<[f32; Cue::ALL.len()]>,
    /// For each model the cues that it has a weight for, as bits at their numbers: a third of them or fewer.
    weighed: [u128; Model::ALL.len()],
    rebuttal: Sureness,
    support: Sureness,
    /// How sure a support is that only the order of statements tells.
    ordered: f32,
    names: Vec<RuleName>,
}

/// The table's names for those lines.
const REBUTTAL: &str = "rebuttal";
const SUPPORT: &str = "support";

impl Default for Scores {
    fn default() -> Self {
        let weights = vec![[0.0; Cue::ALL.len()]; Model::ALL.len()];
        let as_said = Sureness::AS_SAID;
        let weighed = [0; Model::ALL.len()];
        Scores { weights, weighed, rebuttal: as_said, support: as_said, ordered: 0.0, names: Vec::new() }
    }
}

impl Scores {
    /// Reads one file after another: `model TAB cue TAB weight` a line, or a number of how sure edges are.
    pub(crate) fn read<'t>(
        files: impl Iterator<Item = (&'t str, &'t str)>,
        names: &mut Names,
    ) -> Result<Scores, LexiconError> {
        let mut scores = Scores::without_weights(names);
        for (origin, text) in files {
            scores.add(origin, text)?;
        }
        Ok(scores)
    }

    /// The names of the cues alone.
    pub(crate) fn without_weights(names: &mut Names) -> Scores {
        let names = Cue::ALL.iter().filter_map(|cue| names.add(cue.name())).collect();
        Scores { names, ..Scores::default() }
    }

    fn add(&mut self, origin: &str, text: &str) -> Result<(), LexiconError> {
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            let trimmed = line.split('#').next().unwrap_or("").trim_end();
            if !trimmed.is_empty() && self.line(trimmed).is_none() {
                let problem = format!("expected `decision TAB cue TAB weight`, found `{trimmed}`");
                return Err(LexiconError::at(origin, text, offset, problem));
            }
            offset += line.len();
        }
        Ok(())
    }

    fn line(&mut self, line: &str) -> Option<()> {
        let mut columns = line.split_whitespace();
        let model = columns.next()?;
        if [REBUTTAL, SUPPORT].contains(&model) {
            let line = if model == REBUTTAL { &mut self.rebuttal } else { &mut self.support };
            let place = match columns.next()? {
                "ordered" if model == SUPPORT => &mut self.ordered,
                name => line.number(name)?,
            };
            *place = columns.next()?.parse().ok()?;
            return columns.next().is_none().then_some(());
        }
        let model = Model::ALL.iter().find(|known| known.name() == model)?;
        let cue = columns.next()?;
        let cue = Cue::ALL.iter().find(|known| known.name() == cue)?;
        let weight: f32 = columns.next()?.parse().ok()?;
        *self.weights.get_mut(*model as usize)?.get_mut(*cue as usize)? = weight;
        *self.weighed.get_mut(*model as usize)? |= 1 << *cue as u32;
        columns.next().is_none().then_some(())
    }

    /// What a cue adds to the log-odds of the decision.
    pub(crate) fn of(&self, model: Model, cue: Cue) -> f32 {
        self.weights.get(model as usize).and_then(|row| row.get(cue as usize)).copied().unwrap_or(0.0)
    }

    /// What all cues of a set add, a set being the bits at their numbers.
    pub(crate) fn sum(&self, model: Model, mut cues: u128) -> f32 {
        let Some((row, weighed)) = self.weights.get(model as usize).zip(self.weighed.get(model as usize)) else {
            return 0.0;
        };
        cues &= weighed;
        // half by half: what is added in another order may come to another sum
        let (low, high) = row.split_at_checked(u64::BITS as usize).unwrap_or((row, &[]));
        let mut sum = 0.0;
        for (row, mut cues) in [(low, cues as u64), (high, (cues >> u64::BITS) as u64)] {
            while cues != 0 {
                sum += row.get(cues.trailing_zeros() as usize).copied().unwrap_or(0.0);
                cues &= cues - 1;
            }
        }
        sum
    }

    /// How likely a rebuttal is right whose marker and target together come to this much.
    pub(crate) fn of_rebuttal(&self, raw: f32, sign: Sign) -> f32 {
        self.rebuttal.of(raw, sign)
    }

    /// How likely a support is right whose marker and target together come to this much.
    pub(crate) fn of_support(&self, raw: f32, sign: Sign) -> f32 {
        self.support.of(raw, sign)
    }

    /// How likely a support is right that only the order of statements tells.
    pub(crate) fn of_ordered_support(&self) -> f32 {
        self.ordered
    }

    /// The name under which a cue appears as evidence.
    pub(crate) fn name(&self, cue: Cue) -> RuleName {
        self.names.get(cue as usize).copied().unwrap_or(RuleName(0))
    }
}
