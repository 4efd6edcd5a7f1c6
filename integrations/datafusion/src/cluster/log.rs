//! Where the scheduler and the executors write what they do.

use ballista_core::config::LogRotationPolicy;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::EnvFilter;

/// The options of Ballista's programs that say what is logged, and where.
#[derive(Clone, Debug)]
pub struct Log {
    /// What is logged, unless the environment variable `RUST_LOG` says otherwise.
    pub level: String,
    /// Whether a line names its thread.
    pub threads: bool,
    /// The folder of the log files; without one, lines go to the standard output.
    pub folder: Option<String>,
    /// When a new file is begun.
    pub rotation: LogRotationPolicy,
    /// How the names of the files begin.
    pub prefix: String,
}

impl Log {
    /// Begins to log, for the rest of the process.
    pub fn start(self) {
        let filter = std::env::var(EnvFilter::DEFAULT_ENV).unwrap_or(self.level);
        let log = tracing_subscriber::fmt()
            .with_ansi(false)
            .with_thread_names(self.threads)
            .with_thread_ids(self.threads)
            .with_env_filter(EnvFilter::new(filter));
        let rotation = match self.rotation {
            LogRotationPolicy::Minutely => Rotation::MINUTELY,
            LogRotationPolicy::Hourly => Rotation::HOURLY,
            LogRotationPolicy::Daily => Rotation::DAILY,
            LogRotationPolicy::Never => Rotation::NEVER,
        };
        match self.folder {
            Some(folder) => log.with_writer(RollingFileAppender::new(rotation, folder, self.prefix)).init(),
            None => log.init(),
        }
    }
}
