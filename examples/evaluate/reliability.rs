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
    /// The log-odds of each that was said, and what came of it.
    cases: Vec<(f64, bool)>,
}

/// Confidence nearer to 0 or 1 is taken to be so far off, as log-odds have no end.
const NEAREST: f64 = 0.005;

/// More than enough steps for two numbers to settle.
const STEPS: usize = 25;

/// The parts of a step that are tried, the whole first.
const PARTS: &[f64] = &[1.0, 0.5, 0.25, 0.125, 0.0625];

impl Reliability {
    pub(crate) fn add(&mut self, confidence: f32, right: bool) {
        let at = ((confidence * BINS as f32) as usize).min(BINS - 1);
        let bin = &mut self.bins[at];
        bin.count += 1;
        bin.right += usize::from(right);
        bin.said += f64::from(confidence);
        let said = f64::from(confidence).clamp(NEAREST, 1.0 - NEAREST);
        self.cases.push(((said / (1.0 - said)).ln(), right));
    }

    /// The line `a + b x` over log-odds that would make what was said right on average (Platt 1999, *Advances in Large
    /// Margin Classifiers*), found by Newton's method. Where all or none is right there is no such line.
    fn line(&self) -> Option<(f64, f64)> {
        let right = self.cases.iter().filter(|(_, right)| *right).count();
        if right == 0 || right == self.cases.len() {
            return None;
        }
        let (mut a, mut b) = (0.0, 1.0);
        for _ in 0..STEPS {
            let (da, db) = self.step(a, b);
            // a whole step may lead beyond the best line, where the next one leads further off
            let better = |part: &f64| self.likelihood(a + part * da, b + part * db) >= self.likelihood(a, b);
            let Some(part) = PARTS.iter().find(|part| better(part)) else { break };
            (a, b) = (a + part * da, b + part * db);
        }
        Some((a, b))
    }

    /// Newton's step from a line towards the best one.
    fn step(&self, a: f64, b: f64) -> (f64, f64) {
        // gradient and curvature of the likelihood; the tiny first curvature keeps a flat one solvable
        let (mut ga, mut gb, mut aa, mut ab, mut bb) = (0.0, 0.0, 1e-6, 0.0, 1e-6);
        for (x, right) in &self.cases {
            let p = 1.0 / (1.0 + (-(a + b * x)).exp());
            let off = f64::from(u8::from(*right)) - p;
            let curve = p * (1.0 - p);
            (ga, gb) = (ga + off, gb + off * x);
            (aa, ab, bb) = (aa + curve, ab + curve * x, bb + curve * x * x);
        }
        let area = aa * bb - ab * ab;
        ((bb * ga - ab * gb) / area, (aa * gb - ab * ga) / area)
    }

    /// How likely what came of them is by a line, as a logarithm.
    fn likelihood(&self, a: f64, b: f64) -> f64 {
        let odds = self.cases.iter().map(|(x, right)| if *right { -(a + b * x) } else { a + b * x });
        -odds.map(|odds| odds.exp().ln_1p()).sum::<f64>()
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

/// The tables of what confidence is given to, by name.
pub(crate) struct Tables<'r>(pub(crate) &'r [(&'static str, &'r Reliability)]);

impl fmt::Display for Tables<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, table) in self.0 {
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
            if let Some((a, b)) = table.line() {
                writeln!(f, "log-odds {a:.3} + {b:.3} times those said would be right on average")?;
            }
        }
        Ok(())
    }
}
