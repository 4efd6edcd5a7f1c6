//! Of what was said to be p sure, how much is right.

use std::fmt;

use crate::figures::share;

/// How many bins confidence is sorted into.
const BINS: usize = 10;

#[derive(Clone, Copy, Default)]
struct Bin {
    count: usize,
    right: usize,
    said: f64,
}

/// Confidences with what came of them.
#[derive(Default)]
pub(crate) struct Reliability {
    bins: [Bin; BINS],
}

impl Reliability {
    pub(crate) fn add(&mut self, confidence: f32, right: bool) {
        let at = ((confidence * BINS as f32) as usize).min(BINS - 1);
        let bin = &mut self.bins[at];
        bin.count += 1;
        bin.right += usize::from(right);
        bin.said += f64::from(confidence);
    }

    /// How far the said and the right lie apart, over all that was said.
    fn error(&self) -> f64 {
        let total: usize = self.bins.iter().map(|bin| bin.count).sum();
        let apart = self.bins.iter().map(|bin| (bin.said - bin.right as f64).abs());
        apart.sum::<f64>() / total.max(1) as f64
    }

    fn is_empty(&self) -> bool {
        self.bins.iter().all(|bin| bin.count == 0)
    }
}

/// The tables of markers and of rebuttals.
pub(crate) struct Tables<'r> {
    pub(crate) markers: &'r Reliability,
    pub(crate) rebuttals: &'r Reliability,
}

impl fmt::Display for Tables<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, table) in [("markers", self.markers), ("rebuttals", self.rebuttals)] {
            if table.is_empty() {
                continue;
            }
            writeln!(f, "\n{name:10} {:>7} {:>7} {:>7}", "count", "said", "right")?;
            for (at, bin) in table.bins.iter().enumerate().filter(|(_, bin)| bin.count > 0) {
                let (low, high) = (at as f64 / BINS as f64, (at + 1) as f64 / BINS as f64);
                let said = bin.said / bin.count as f64;
                writeln!(f, "{low:.1} to {high:.1} {:7} {said:7.2} {:7.2}", bin.count, share(bin.right, bin.count))?;
            }
            writeln!(f, "said and right lie {:.3} apart on average", table.error())?;
        }
        Ok(())
    }
}
