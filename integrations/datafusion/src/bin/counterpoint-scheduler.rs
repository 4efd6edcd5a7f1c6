//! A Ballista scheduler that knows counterpoint's functions; it takes every option of `ballista-scheduler`.

use std::sync::Arc;

use ballista_core::error::{BallistaError, Result};
use ballista_core::object_store::session_config_with_s3_support;
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::{Config, SchedulerConfig};
use ballista_scheduler::scheduler_process::start_server;
use clap::Parser;
use counterpoint_datafusion::cluster::{Log, Parsing, session_builder};

/// Bytes of a thread's stack: as many as Ballista gives its own scheduler. Plans are walked with a call in a call.
const STACK: usize = 32 << 20;

#[derive(Parser)]
#[command(version, about = "A Ballista scheduler that knows counterpoint's functions")]
struct Options {
    #[command(flatten)]
    ballista: Config,
    #[command(flatten)]
    parsing: Parsing,
}

fn main() -> Result<()> {
    let options = Options::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_stack_size(STACK).build()?;
    runtime.block_on(serve(options))
}

async fn serve(options: Options) -> Result<()> {
    let Options { ballista, parsing } = options;
    let functions = parsing.functions()?;
    let address = format!("{}:{}", ballista.bind_host, ballista.bind_port);
    let address = address.parse().map_err(|error| BallistaError::Configuration(format!("{address}: {error}")))?;
    Log {
        level: ballista.log_level_setting.clone(),
        threads: ballista.print_thread_info,
        folder: ballista.log_dir.clone(),
        rotation: ballista.log_rotation_policy,
        prefix: format!("scheduler_{}_{}_{}", ballista.namespace, ballista.external_host, ballista.bind_port),
    }
    .start();
    let config: SchedulerConfig = ballista.try_into()?;
    let config = config
        .with_override_config_producer(Arc::new(session_config_with_s3_support))
        .with_override_session_builder(session_builder(&functions));
    let cluster = BallistaCluster::new_from_config(&config).await?;
    start_server(cluster, address, Arc::new(config)).await
}
