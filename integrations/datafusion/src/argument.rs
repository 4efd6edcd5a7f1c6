//! `argument(text)`: a struct of the wire form's tables.

use std::sync::Arc;

use counterpoint::Article;
use datafusion::arrow::array::{ArrayRef, BooleanBufferBuilder, Float32Builder, StructArray};
use datafusion::arrow::buffer::NullBuffer;
use datafusion::arrow::datatypes::{DataType, Field, Fields};

use crate::table::{Lists, Records};
use crate::wire::{LISTS, RECORDS};

/// Arguments while they are collected, text after text.
pub(crate) struct Arguments {
    fit: Float32Builder,
    records: Vec<Records>,
    lists: Vec<Lists>,
    there: BooleanBufferBuilder,
}

pub(crate) fn data_type() -> DataType {
    DataType::Struct(fields())
}

fn fields() -> Fields {
    let fit = Field::new("language_fit", DataType::Float32, true);
    let records = RECORDS.iter().map(|record| Field::new(record.name, record.data_type(), true));
    let lists = LISTS.iter().map(|table| Field::new(table.name, table.data_type(), true));
    [fit].into_iter().chain(records).chain(lists).collect()
}

impl Arguments {
    pub(crate) fn new() -> Arguments {
        Arguments {
            fit: Float32Builder::new(),
            records: RECORDS.iter().map(|record| record.records()).collect(),
            lists: LISTS.iter().map(|table| table.lists()).collect(),
            there: BooleanBufferBuilder::new(0),
        }
    }

    pub(crate) fn push(&mut self, article: Option<&Article<'_>>) {
        self.there.append(article.is_some());
        self.fit.append_option(article.map(Article::language_fit));
        self.records.iter_mut().for_each(|records| records.push(article));
        self.lists.iter_mut().for_each(|lists| lists.push(article));
    }

    pub(crate) fn finish(mut self) -> ArrayRef {
        let fit: ArrayRef = Arc::new(self.fit.finish());
        let records = self.records.into_iter().map(Records::finish);
        let lists = self.lists.into_iter().map(Lists::finish);
        let columns = [fit].into_iter().chain(records).chain(lists).collect();
        Arc::new(StructArray::new(fields(), columns, Some(NullBuffer::new(self.there.finish()))))
    }
}
