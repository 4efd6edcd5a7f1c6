//! How the confidence of an edge follows from what its marker and its target come to.

/// What an edge is told by: some signs are right less often than what they come to says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    Connective,
    /// A phrase, whose conditions alone accept it.
    Phrase,
    /// A phrase that names in its own words what it counters: "I doubt that X".
    Inside,
    /// Nothing but the two statements.
    Nothing,
}

/// A line over log-odds, with what is added to it for the signs that are right less often.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sureness {
    offset: f32,
    slope: f32,
    phrase: f32,
    inside: f32,
    unmarked: f32,
}

/// Confidence nearer to 0 or 1 is taken to be so far off, as log-odds have no end.
const NEAREST: f32 = 0.005;

impl Sureness {
    /// As it was said.
    pub(super) const AS_SAID: Sureness = Sureness { offset: 0.0, slope: 1.0, phrase: 0.0, inside: 0.0, unmarked: 0.0 };

    /// The number that the table has under this name.
    pub(super) fn number(&mut self, name: &str) -> Option<&mut f32> {
        match name {
            "offset" => Some(&mut self.offset),
            "slope" => Some(&mut self.slope),
            "phrase" => Some(&mut self.phrase),
            "inside" => Some(&mut self.inside),
            "unmarked" => Some(&mut self.unmarked),
            _ => None,
        }
    }

    pub(super) fn of(self, raw: f32, sign: Sign) -> f32 {
        let raw = raw.clamp(NEAREST, 1.0 - NEAREST);
        let less = match sign {
            Sign::Connective => 0.0,
            Sign::Phrase => self.phrase,
            Sign::Inside => self.inside,
            Sign::Nothing => self.unmarked,
        };
        let log_odds = self.offset + self.slope * (raw / (1.0 - raw)).ln() + less;
        1.0 / (1.0 + (-log_odds).exp())
    }
}
