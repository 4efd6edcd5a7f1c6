//! Lists of rows: of each text a list, of each claim, rebuttal, quote .. in it a row.

use std::sync::Arc;

use counterpoint::Article;
use datafusion::arrow::array::{Array, ArrayRef, BooleanBufferBuilder, ListArray, StructArray};
use datafusion::arrow::buffer::{NullBuffer, OffsetBuffer};
use datafusion::arrow::datatypes::{DataType, Field, Fields};

use crate::value::{Cells, Kind, Value, item};

/// A column: its name, what its cells are, and how those of an article are read off it.
pub(crate) struct Column {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) fill: fn(&Article<'_>, &mut Cells),
}

/// What becomes a row, and what is told of it.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) rows: fn(&Article<'_>) -> usize,
    pub(crate) columns: &'static [Column],
}

/// Facts of which an article has one each.
pub(crate) struct Record {
    pub(crate) name: &'static str,
    pub(crate) columns: &'static [Column],
}

/// A table with a row for each item of one of an article's slices. The kind of a column says both its type and what
/// becomes of its cells, so that the two cannot differ.
macro_rules! table {
    ($table:literal of $items:ident {
        $($name:literal $kind:ident |$article:ident $(, $item:pat_param, $place:pat_param)?| $cell:expr),* $(,)?
    }) => {
        $crate::table::Table {
            name: $table,
            rows: |article| article.$items().len(),
            columns: &[$($crate::table::Column {
                name: $name,
                kind: $crate::value::Kind::$kind,
                fill: $crate::table::fill!($items $kind |$article $(, $item, $place)?| $cell),
            }),*],
        }
    };
}
pub(crate) use table;

/// Fills a column with what is read from the article, an item and its place; or, from the article alone, all at once.
macro_rules! fill {
    ($items:ident $kind:ident |$article:ident, $item:pat_param, $place:pat_param| $cell:expr) => {
        |$article, cells| {
            for ($place, $item) in $article.$items().iter().enumerate() {
                cells.push($crate::value::Value::$kind(Into::into($cell)));
            }
        }
    };
    ($items:ident $kind:ident |$article:ident| $column:expr) => {
        |$article, cells| {
            for cell in $column {
                cells.push($crate::value::Value::$kind(Into::into(cell)));
            }
        }
    };
}
pub(crate) use fill;

/// A record whose cells are read from the article.
macro_rules! record {
    ($record:literal { $($name:literal $kind:ident |$article:ident| $cell:expr),* $(,)? }) => {
        $crate::table::Record {
            name: $record,
            columns: &[$($crate::table::Column {
                name: $name,
                kind: $crate::value::Kind::$kind,
                fill: |$article, cells| cells.push($crate::value::Value::$kind(Into::into($cell))),
            }),*],
        }
    };
}
pub(crate) use record;

/// A table while it is filled, text after text.
pub(crate) struct Lists {
    table: &'static Table,
    offsets: Vec<i32>,
    there: BooleanBufferBuilder,
    cells: Vec<Cells>,
    rows: i32,
}

/// A record while it is filled, text after text.
pub(crate) struct Records {
    record: &'static Record,
    there: BooleanBufferBuilder,
    cells: Vec<Cells>,
}

fn fields(columns: &[Column]) -> Fields {
    columns.iter().map(|column| Field::new(column.name, column.kind.data_type(), true)).collect()
}

fn cells(columns: &[Column]) -> Vec<Cells> {
    columns.iter().map(|column| column.kind.cells()).collect()
}

impl Table {
    pub(crate) fn data_type(&self) -> DataType {
        DataType::List(item(DataType::Struct(fields(self.columns))))
    }

    pub(crate) fn lists(&'static self) -> Lists {
        Lists {
            table: self,
            offsets: vec![0],
            there: BooleanBufferBuilder::new(0),
            cells: cells(self.columns),
            rows: 0,
        }
    }
}

impl Lists {
    /// Appends what was found in a text; of a null, nothing is known, which is not the same as an empty list.
    pub(crate) fn push(&mut self, article: Option<&Article<'_>>) {
        self.there.append(article.is_some());
        if let Some(article) = article {
            for (column, cells) in self.table.columns.iter().zip(&mut self.cells) {
                (column.fill)(article, cells);
            }
            // two thousand million rows of a batch would not fit into memory
            self.rows += (self.table.rows)(article) as i32;
        }
        self.offsets.push(self.rows);
    }

    pub(crate) fn finish(mut self) -> ArrayRef {
        let columns = self.cells.into_iter().map(Cells::finish).collect();
        let rows = StructArray::new(fields(self.table.columns), columns, None);
        let there = Some(NullBuffer::new(self.there.finish()));
        Arc::new(ListArray::new(
            item(rows.data_type().clone()),
            OffsetBuffer::new(self.offsets.into()),
            Arc::new(rows),
            there,
        ))
    }
}

impl Record {
    pub(crate) fn data_type(&self) -> DataType {
        DataType::Struct(fields(self.columns))
    }

    pub(crate) fn records(&'static self) -> Records {
        Records { record: self, there: BooleanBufferBuilder::new(0), cells: cells(self.columns) }
    }
}

impl Records {
    /// Appends what was found in a text, or nulls.
    pub(crate) fn push(&mut self, article: Option<&Article<'_>>) {
        self.there.append(article.is_some());
        for (column, cells) in self.record.columns.iter().zip(&mut self.cells) {
            match article {
                Some(article) => (column.fill)(article, cells),
                None => cells.push(Value::Null),
            }
        }
    }

    pub(crate) fn finish(mut self) -> ArrayRef {
        let columns = self.cells.into_iter().map(Cells::finish).collect();
        let there = Some(NullBuffer::new(self.there.finish()));
        Arc::new(StructArray::new(fields(self.record.columns), columns, there))
    }
}
