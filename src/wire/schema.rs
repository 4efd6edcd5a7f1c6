//! The parts of the JSON Schema that the types which read the wire form do not show: which names there are.

use schemars::{Schema, SchemaGenerator, json_schema};

use super::field::HOLDERS;
use crate::names::Named;

/// One of the names of a kind.
pub(super) fn name_of<T: Named>(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": T::NAMES })
}

/// One of the names of a kind, or null.
pub(super) fn maybe_name_of<T: Named>(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({ "anyOf": [name_of::<T>(generator), { "type": "null" }] })
}

/// An array of names of a kind.
pub(super) fn names_of<T: Named>(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": name_of::<T>(generator) })
}

/// The kinds of holders, which have no type of their own.
pub(super) fn holder(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": HOLDERS })
}
