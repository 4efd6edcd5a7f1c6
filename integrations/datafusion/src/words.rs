//! `words(text, span)`: what a span of an argument covers, as `substr` counts characters and spans count bytes.

use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, AsArray, StringViewBuilder};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, UInt32Type};
use datafusion::common::{Result, exec_datafusion_err, exec_err, plan_err};
use datafusion::logical_expr::{ColumnarValue, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility};

use crate::function;
use crate::value::span;

const NAME: &str = "words";

/// The words of a span; null where either is, and where the text has no such place.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Words {
    signature: Signature,
}

impl Words {
    pub(crate) fn new() -> Words {
        Words { signature: Signature::user_defined(Volatility::Immutable) }
    }
}

fn is_span(found: &DataType) -> bool {
    let DataType::Struct(fields) = found else { return false };
    let of = |name| fields.find(name).is_some_and(|(_, field)| *field.data_type() == DataType::UInt32);
    of("start") && of("end")
}

fn slices(texts: &ArrayRef, spans: &ArrayRef) -> Result<ArrayRef> {
    let texts = cast(texts, &DataType::Utf8View)?;
    let (texts, spans) = (texts.as_string_view(), spans.as_struct());
    let bytes = |name| {
        let column = spans.column_by_name(name);
        column.ok_or_else(|| exec_datafusion_err!("{NAME}: span: expected a field `{name}`"))
    };
    let (starts, ends) = (bytes("start")?.as_primitive::<UInt32Type>(), bytes("end")?.as_primitive::<UInt32Type>());
    let mut words = StringViewBuilder::with_capacity(texts.len());
    for (row, text) in texts.iter().enumerate() {
        let place = spans.is_valid(row).then(|| starts.value(row) as usize..ends.value(row) as usize);
        words.append_option(text.and_then(|text| text.get(place?)));
    }
    Ok(Arc::new(words.finish()))
}

impl ScalarUDFImpl for Words {
    fn name(&self) -> &str {
        NAME
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Utf8View)
    }

    fn is_strict(&self) -> bool {
        true
    }

    fn coerce_types(&self, types: &[DataType]) -> Result<Vec<DataType>> {
        let [text, place] = types else {
            return plan_err!("{NAME}: expected a text and a span, found {} arguments", types.len());
        };
        let place = match place {
            DataType::Null => span(),
            found if is_span(found) => found.clone(),
            other => return plan_err!("{NAME}: span: expected a span of an argument, found {other}"),
        };
        Ok(vec![function::text_type(NAME, text)?, place])
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        match ColumnarValue::values_to_arrays(&args.args)?.as_slice() {
            [texts, spans] => Ok(ColumnarValue::Array(slices(texts, spans)?)),
            other => exec_err!("{NAME}: expected a text and a span, found {} arguments", other.len()),
        }
    }
}
