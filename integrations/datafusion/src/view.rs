//! What a function gives for each text.

use counterpoint::Article;
use datafusion::arrow::array::{ArrayRef, Int64Builder, StringViewBuilder};
use datafusion::arrow::datatypes::DataType;
use std::sync::Arc;

use crate::argument::{self, Arguments};
use crate::table::{Lists, Table};
use crate::tables::{CLAIMS, MARKERS, QUOTES, REBUTTALS};

/// A function's result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum View {
    Argument,
    Claims,
    Rebuttals,
    Quotes,
    Markers,
    Thesis,
    RebuttalCount,
}

/// The results of a batch while they are collected.
pub(crate) enum Results {
    Arguments(Box<Arguments>),
    Lists(Lists),
    Thesis(StringViewBuilder),
    Count(Int64Builder),
}

impl View {
    pub(crate) const ALL: [View; 7] =
        [View::Argument, View::Claims, View::Rebuttals, View::Quotes, View::Markers, View::Thesis, View::RebuttalCount];

    /// The name of the function in SQL.
    pub(crate) fn name(self) -> &'static str {
        match self {
            View::Argument => "argument",
            View::Thesis => "thesis",
            View::RebuttalCount => "rebuttal_count",
            _ => self.table().map_or("", |table| table.name),
        }
    }

    fn table(self) -> Option<&'static Table> {
        match self {
            View::Claims => Some(&CLAIMS),
            View::Rebuttals => Some(&REBUTTALS),
            View::Quotes => Some(&QUOTES),
            View::Markers => Some(&MARKERS),
            View::Argument | View::Thesis | View::RebuttalCount => None,
        }
    }

    pub(crate) fn data_type(self) -> DataType {
        match self {
            View::Argument => argument::data_type(),
            View::Thesis => DataType::Utf8View,
            _ => self.table().map_or(DataType::Int64, Table::data_type),
        }
    }

    pub(crate) fn results(self) -> Results {
        match self {
            View::Argument => Results::Arguments(Box::new(Arguments::new())),
            View::Thesis => Results::Thesis(StringViewBuilder::new()),
            _ => {
                self.table().map_or_else(|| Results::Count(Int64Builder::new()), |table| Results::Lists(table.lists()))
            }
        }
    }
}

impl Results {
    /// Appends what was found in a text, or null for a null.
    pub(crate) fn push(&mut self, article: Option<&Article<'_>>) {
        match self {
            Results::Arguments(arguments) => arguments.push(article),
            Results::Lists(lists) => lists.push(article),
            Results::Thesis(thesis) => {
                let found = article.and_then(|article| Some((article, article.claim(article.thesis()?)?)));
                thesis.append_option(found.map(|(article, claim)| article.slice(claim.span)));
            }
            Results::Count(counts) => counts.append_option(article.map(|article| article.rebuttals().len() as i64)),
        }
    }

    pub(crate) fn finish(self) -> ArrayRef {
        match self {
            Results::Arguments(arguments) => arguments.finish(),
            Results::Lists(lists) => lists.finish(),
            Results::Thesis(mut thesis) => Arc::new(thesis.finish()),
            Results::Count(mut counts) => Arc::new(counts.finish()),
        }
    }
}
