//! A scheduler and two executors as processes of their own: a query over twenty files gives the same rows as one machine
//! does, with one executor killed half way.

#[path = "../examples/archive/generate.rs"]
mod generate;

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use counterpoint_datafusion::{Functions, cluster::connect, register_all};
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::error::Result;
use datafusion::prelude::{ParquetReadOptions, SessionContext};

const FILES: usize = 20;
const ROWS: usize = 60;

/// Aggregates over every function, and rows of nested values.
const QUERIES: [&str; 2] = [
    "SELECT outlet, count(*) AS articles, sum(rebuttal_count(text)) AS rebuttals,
        sum(cardinality(claims(text))) AS claims, sum(cardinality(quotes(text, 0.6))) AS quotes,
        sum(cardinality(argument(text)['supports'])) AS supports, max(thesis(text)) AS thesis
    FROM articles GROUP BY outlet ORDER BY outlet",
    "WITH found AS (SELECT id, published, unnest(rebuttals(text)) AS rebuttal FROM articles)
    SELECT id, published, rebuttal FROM found WHERE rebuttal['confidence'] > 0.7
    ORDER BY id, rebuttal['claim'], rebuttal['target'], rebuttal['confidence'], rebuttal['marker'] LIMIT 500",
];

/// The longest that a process may take to listen, or a query to end.
const PATIENCE: Duration = Duration::from_secs(300);

const STEP: Duration = Duration::from_millis(10);

/// A process that ends with the test, however that ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port()
}

fn start(program: &str, options: &[(&str, String)]) -> Running {
    let mut command = Command::new(program);
    for (option, value) in options {
        command.arg(option).arg(value);
    }
    Running(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program was built"))
}

fn listening(port: u16) {
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(begun.elapsed() < PATIENCE, "nobody listens at port {port}");
        std::thread::sleep(STEP);
    }
}

fn scheduler(port: u16) -> Running {
    let running = start(
        env!("CARGO_BIN_EXE_counterpoint-scheduler"),
        &[
            ("--bind-host", "127.0.0.1".into()),
            ("--bind-port", port.to_string()),
            ("--external-host", "127.0.0.1".into()),
            ("--executor-timeout-seconds", "4".into()),
            ("--expire-dead-executor-interval-seconds", "1".into()),
        ],
    );
    listening(port);
    running
}

fn executor(scheduler: u16, work: &Path) -> Running {
    std::fs::create_dir_all(work).expect("a folder for the executor");
    let port = free_port();
    let running = start(
        env!("CARGO_BIN_EXE_counterpoint-executor"),
        &[
            ("--bind-host", "127.0.0.1".into()),
            ("--external-host", "127.0.0.1".into()),
            ("--bind-port", port.to_string()),
            ("--bind-grpc-port", free_port().to_string()),
            ("--bind-health-port", free_port().to_string()),
            ("--scheduler-host", "127.0.0.1".into()),
            ("--scheduler-port", scheduler.to_string()),
            ("--work-dir", work.display().to_string()),
            ("--vcores", "1".into()),
            ("--executor-heartbeat-interval-seconds", "1".into()),
        ],
    );
    listening(port);
    running
}

/// Whether the executor has begun to write the result of a task.
fn has_written(folder: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| {
        let path = entry.path();
        if path.is_dir() { has_written(&path) } else { true }
    })
}

/// The rows of a query over the archive, as a table to read.
async fn rows(ctx: &SessionContext, query: &str) -> Result<String> {
    let found = tokio::time::timeout(PATIENCE, ctx.sql(query).await?.collect()).await.expect("the query ends")?;
    Ok(pretty_format_batches(&found)?.to_string())
}

async fn register(ctx: &SessionContext, archive: &Path) -> Result<()> {
    ctx.register_parquet("articles", archive.to_string_lossy(), ParquetReadOptions::default()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cluster_that_loses_an_executor_gives_the_same_rows() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let archive = folder.path().join("archive");
    generate::generate(&archive, FILES, ROWS, 7)?;
    let local = SessionContext::new();
    register_all(&local);
    register(&local, &archive).await?;

    let port = free_port();
    let _scheduler = scheduler(port);
    let _kept = executor(port, &folder.path().join("kept"));
    let work = folder.path().join("lost");
    let lost = executor(port, &work);
    let ctx = connect(&format!("df://127.0.0.1:{port}"), &Functions::new()).await?;
    register(&ctx, &archive).await?;

    // half way: it has begun to write the result of a task, and there are others to come
    let killed = tokio::spawn(async move {
        while !has_written(&work) {
            tokio::time::sleep(STEP).await;
        }
        drop(lost);
    });
    let first = rows(&ctx, QUERIES[0]).await?;
    assert!(killed.is_finished(), "the executor was not killed half way");
    assert_eq!(first, rows(&local, QUERIES[0]).await?);
    assert!(first.contains("The Courier"), "{first}");
    assert_eq!(rows(&ctx, QUERIES[1]).await?, rows(&local, QUERIES[1]).await?);
    Ok(())
}
