//! The functions in SQL, on one machine.

mod functions;
mod large;
mod questions;
