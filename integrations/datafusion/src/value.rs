//! What a cell of a table can hold, and the Arrow arrays that cells of one kind become.

use std::sync::Arc;

use counterpoint::{Holder, RunnerUp, Span};
use datafusion::arrow::array::{
    ArrayRef, BooleanBufferBuilder, Float32Builder, ListArray, StringViewBuilder, StructArray, UInt32Array,
    UInt32Builder,
};
use datafusion::arrow::buffer::{NullBuffer, OffsetBuffer};
use datafusion::arrow::datatypes::{DataType, Field, Fields};

use crate::tables::holder_kind;

/// A cell.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Value<'a> {
    Null,
    Text(Option<&'a str>),
    /// An index into another list, or an offset.
    Number(Option<usize>),
    Share(Option<f32>),
    Span(Option<Span>),
    Spans(Option<&'a [Span]>),
    Holder(Option<Holder>),
    RunnerUp(Option<RunnerUp>),
}

/// The kind of a column's cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Number,
    Share,
    Span,
    Spans,
    Holder,
    RunnerUp,
}

/// The cells of a column while they are collected.
pub(crate) enum Cells {
    Text(StringViewBuilder),
    Number(UInt32Builder),
    Share(Float32Builder),
    Span(Spans),
    Spans { offsets: Vec<i32>, spans: Spans },
    Holder { kind: StringViewBuilder, source: UInt32Builder, there: BooleanBufferBuilder },
    RunnerUp { target: UInt32Builder, confidence: Float32Builder, there: BooleanBufferBuilder },
}

/// Spans, some of which are null.
pub(crate) struct Spans {
    starts: Vec<u32>,
    ends: Vec<u32>,
    there: BooleanBufferBuilder,
}

impl Kind {
    pub(crate) fn data_type(self) -> DataType {
        match self {
            Kind::Text => DataType::Utf8View,
            Kind::Number => DataType::UInt32,
            Kind::Share => DataType::Float32,
            Kind::Span => span(),
            Kind::Spans => DataType::List(item(span())),
            Kind::Holder => DataType::Struct(holder()),
            Kind::RunnerUp => DataType::Struct(runner_up()),
        }
    }

    pub(crate) fn cells(self) -> Cells {
        match self {
            Kind::Text => Cells::Text(StringViewBuilder::new()),
            Kind::Number => Cells::Number(UInt32Builder::new()),
            Kind::Share => Cells::Share(Float32Builder::new()),
            Kind::Span => Cells::Span(Spans::new()),
            Kind::Spans => Cells::Spans { offsets: vec![0], spans: Spans::new() },
            Kind::Holder => Cells::Holder {
                kind: StringViewBuilder::new(),
                source: UInt32Builder::new(),
                there: BooleanBufferBuilder::new(0),
            },
            Kind::RunnerUp => Cells::RunnerUp {
                target: UInt32Builder::new(),
                confidence: Float32Builder::new(),
                there: BooleanBufferBuilder::new(0),
            },
        }
    }
}

impl Cells {
    /// Appends a cell of the column's kind; any other is null.
    pub(crate) fn push(&mut self, value: Value<'_>) {
        match (self, value) {
            (Cells::Text(cells), Value::Text(text)) => cells.append_option(text),
            (Cells::Text(cells), _) => cells.append_null(),
            (Cells::Number(cells), Value::Number(number)) => cells.append_option(number.map(number32)),
            (Cells::Number(cells), _) => cells.append_null(),
            (Cells::Share(cells), Value::Share(share)) => cells.append_option(share),
            (Cells::Share(cells), _) => cells.append_null(),
            (Cells::Span(cells), Value::Span(span)) => cells.push(span),
            (Cells::Span(cells), _) => cells.push(None),
            (Cells::Spans { offsets, spans }, value) => {
                if let Value::Spans(Some(listed)) = value {
                    listed.iter().for_each(|span| spans.push(Some(*span)));
                }
                offsets.push(spans.starts.len() as i32);
            }
            (Cells::Holder { kind, source, there }, value) => {
                let found = if let Value::Holder(found) = value { found } else { None };
                kind.append_value(found.map_or("", holder_kind));
                source.append_option(match found {
                    Some(Holder::Source(id)) => Some(number32(id.index())),
                    _ => None,
                });
                there.append(found.is_some());
            }
            (Cells::RunnerUp { target, confidence, there }, value) => {
                let found = if let Value::RunnerUp(found) = value { found } else { None };
                target.append_option(found.map(|found| number32(found.target.index())));
                confidence.append_option(found.map(|found| found.confidence));
                there.append(found.is_some());
            }
        }
    }

    pub(crate) fn finish(self) -> ArrayRef {
        match self {
            Cells::Text(mut cells) => Arc::new(cells.finish()),
            Cells::Number(mut cells) => Arc::new(cells.finish()),
            Cells::Share(mut cells) => Arc::new(cells.finish()),
            Cells::Span(cells) => cells.finish(),
            Cells::Spans { offsets, spans } => {
                Arc::new(ListArray::new(item(span()), OffsetBuffer::new(offsets.into()), spans.finish(), None))
            }
            Cells::Holder { mut kind, mut source, there } => {
                nullable(holder(), vec![Arc::new(kind.finish()), Arc::new(source.finish())], there)
            }
            Cells::RunnerUp { mut target, mut confidence, there } => {
                nullable(runner_up(), vec![Arc::new(target.finish()), Arc::new(confidence.finish())], there)
            }
        }
    }
}

impl Spans {
    fn new() -> Spans {
        Spans { starts: Vec::new(), ends: Vec::new(), there: BooleanBufferBuilder::new(0) }
    }

    fn push(&mut self, span: Option<Span>) {
        let within = span.unwrap_or_default();
        self.starts.push(number32(within.start()));
        self.ends.push(number32(within.end()));
        self.there.append(span.is_some());
    }

    fn finish(self) -> ArrayRef {
        let columns: Vec<ArrayRef> =
            vec![Arc::new(UInt32Array::from(self.starts)), Arc::new(UInt32Array::from(self.ends))];
        nullable(span_fields(), columns, self.there)
    }
}

fn nullable(fields: Fields, columns: Vec<ArrayRef>, mut there: BooleanBufferBuilder) -> ArrayRef {
    Arc::new(StructArray::new(fields, columns, Some(NullBuffer::new(there.finish()))))
}

/// The parser reads at most 4 GiB of a text, so that offsets and ids fit.
fn number32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The one field of a list.
pub(crate) fn item(of: DataType) -> Arc<Field> {
    Arc::new(Field::new_list_field(of, true))
}

/// A place in the text.
pub(crate) fn span() -> DataType {
    DataType::Struct(span_fields())
}

fn span_fields() -> Fields {
    let bytes = |name| Field::new(name, DataType::UInt32, false);
    Fields::from(vec![bytes("start"), bytes("end")])
}

fn holder() -> Fields {
    Fields::from(vec![Field::new("kind", DataType::Utf8View, false), Field::new("source", DataType::UInt32, true)])
}

fn runner_up() -> Fields {
    let target = Field::new("target", DataType::UInt32, true);
    Fields::from(vec![target, Field::new("confidence", DataType::Float32, true)])
}
