//! The functions on a Ballista cluster: what the scheduler, the executors and a client each need to know them.
//!
//! A query is planned at the client, planned again at the scheduler and run at the executors; each of the three looks a
//! function up by its name, so each is given the functions, and all the same ones: a lexicon that one program adds for
//! every call is added by all. A lexicon that a call names as an option is read from its file by each; its text in the
//! place of the file's name travels with the query.

mod log;
mod parsing;

use std::sync::Arc;

use ballista::extension::SessionContextExt;
use ballista_core::object_store::{session_config_with_s3_support, session_state_with_s3_support};
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_scheduler::scheduler_server::SessionBuilder;
use datafusion::error::Result;
use datafusion::execution::{FunctionRegistry, SessionStateDefaults};
use datafusion::prelude::SessionContext;

use crate::Functions;

pub use log::Log;
pub use parsing::Parsing;

/// What an executor looks functions up in: those of Ballista, those of DataFusion over lists (`cardinality`, `array_sort`
/// ..), which Ballista leaves out, and these.
pub fn registry(functions: &Functions) -> Arc<BallistaFunctionRegistry> {
    let mut registry = BallistaFunctionRegistry::default();
    for udf in SessionStateDefaults::default_scalar_functions().into_iter().chain(functions.udfs()) {
        registry.scalar_functions.insert(udf.name().to_owned(), udf);
    }
    Arc::new(registry)
}

/// How a scheduler makes the session that a query is planned in: with these functions, and with object stores.
pub fn session_builder(functions: &Functions) -> SessionBuilder {
    let udfs = functions.udfs();
    Arc::new(move |config| {
        let mut state = session_state_with_s3_support(config)?;
        for udf in &udfs {
            state.register_udf(udf.clone())?;
        }
        Ok(state)
    })
}

/// A context whose queries run on the cluster of the scheduler at `url` (`df://HOST:PORT`).
///
/// # Errors
///
/// The address is none. Whether somebody answers there shows with the first query.
pub async fn connect(url: &str, functions: &Functions) -> Result<SessionContext> {
    let state = session_state_with_s3_support(session_config_with_s3_support())?;
    let ctx = SessionContext::remote_with_state(url, state).await?;
    functions.register(&ctx);
    Ok(ctx)
}
