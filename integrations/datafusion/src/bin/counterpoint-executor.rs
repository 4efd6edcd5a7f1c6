//! A Ballista executor that knows counterpoint's functions; it takes every option of `ballista-executor`.

use std::net::SocketAddr;
use std::sync::Arc;

use ballista_core::error::{BallistaError, Result};
use ballista_core::object_store::{runtime_env_with_s3_support, session_config_with_s3_support};
use ballista_executor::config::Config;
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_executor::health::spawn_health_server;
use clap::Parser;
use counterpoint_datafusion::cluster::{Log, Parsing, registry};

/// That of the system makes two threads that build arrays wait for each other.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
#[command(version, about = "A Ballista executor that knows counterpoint's functions")]
struct Options {
    #[command(flatten)]
    ballista: Config,
    #[command(flatten)]
    parsing: Parsing,
}

#[tokio::main]
async fn main() -> Result<()> {
    let options = Options::parse();
    let functions = options.parsing.functions()?;
    let health = format!("{}:{}", options.ballista.bind_host, options.ballista.bind_health_port);
    let health: SocketAddr =
        health.parse().map_err(|error| BallistaError::Configuration(format!("{health}: {error}")))?;
    let mut config: ExecutorProcessConfig = options.ballista.try_into()?;
    Log {
        level: config.special_mod_log_level.clone(),
        threads: config.print_thread_info,
        folder: config.log_dir.clone(),
        rotation: config.log_rotation_policy,
        prefix: config.log_file_name_prefix(),
    }
    .start();
    config.override_function_registry = Some(registry(&functions));
    config.override_config_producer = Some(Arc::new(session_config_with_s3_support));
    config.override_runtime_producer = Some(Arc::new(runtime_env_with_s3_support));
    let (_stop, stopped) = tokio::sync::oneshot::channel();
    spawn_health_server(health, config.health.clone(), stopped);
    start_executor_process(Arc::new(config)).await
}
