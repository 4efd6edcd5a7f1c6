//! How much of the archive a query has read, as a bar on the terminal.

use std::sync::Arc;
use std::time::Duration;

use datafusion::common::exec_datafusion_err;
use datafusion::error::Result;
use datafusion::physical_plan::ExecutionPlan;
use indicatif::{ProgressBar, ProgressStyle};
use tokio::task::JoinHandle;

/// How often the bar is moved.
const TICK: Duration = Duration::from_millis(200);

/// A bar that follows a running query, and goes with it.
pub(crate) struct Progress {
    bar: ProgressBar,
    watch: JoinHandle<()>,
}

impl Progress {
    /// Follows the plan, which reads `total` rows.
    pub(crate) fn of(plan: Arc<dyn ExecutionPlan>, total: usize) -> Result<Progress> {
        let bar = ProgressBar::new(total as u64);
        let style =
            ProgressStyle::with_template("{bar:40} {pos}/{len} articles read, {per_sec}, {elapsed}, {eta} left");
        bar.set_style(style.map_err(|error| exec_datafusion_err!("{error}"))?);
        let moved = bar.clone();
        let watch = tokio::spawn(async move {
            loop {
                moved.set_position(read(plan.as_ref()) as u64);
                tokio::time::sleep(TICK).await;
            }
        });
        Ok(Progress { bar, watch })
    }
}

/// The bar goes away with the query, also where that fails.
impl Drop for Progress {
    fn drop(&mut self) {
        self.watch.abort();
        self.bar.finish_and_clear();
    }
}

/// How many rows have come out of the leaves of the plan.
fn read(plan: &dyn ExecutionPlan) -> usize {
    let children = plan.children();
    if children.is_empty() {
        return plan.metrics().and_then(|metrics| metrics.output_rows()).unwrap_or_default();
    }
    children.into_iter().map(|child| read(child.as_ref())).sum()
}
