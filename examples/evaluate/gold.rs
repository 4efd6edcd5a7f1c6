//! Annotated texts, one JSON object a line, as the program's help describes them.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use flate2::read::MultiGzDecoder;
use serde::Deserialize;

use crate::text::Bytes;

/// An annotated text.
#[derive(Deserialize)]
pub(crate) struct Document {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) corpus: String,
    #[serde(default)]
    pub(crate) genre: String,
    pub(crate) text: String,
    layers: Vec<String>,
    pub(crate) title: Option<Bytes>,
    #[serde(default)]
    pub(crate) headings: Vec<Bytes>,
    #[serde(default)]
    pub(crate) paragraphs: Vec<Bytes>,
    #[serde(default)]
    pub(crate) sentences: Vec<Bytes>,
    #[serde(default)]
    pub(crate) markers: Vec<Marker>,
    #[serde(default)]
    pub(crate) disrpt_markers: Vec<Bytes>,
    #[serde(default)]
    pub(crate) relations: Vec<Relation>,
    #[serde(default)]
    pub(crate) quotes: Vec<Quote>,
    #[serde(default)]
    pub(crate) discard: Vec<Bytes>,
    #[serde(default)]
    pub(crate) units: Vec<Unit>,
    #[serde(default)]
    pub(crate) edges: Vec<Edge>,
}

/// A connective with its parts and senses.
#[derive(Deserialize)]
pub(crate) struct Marker {
    pub(crate) spans: Vec<Bytes>,
    #[serde(default)]
    pub(crate) senses: Vec<String>,
}

/// A relation between two stretches of text.
#[derive(Deserialize)]
pub(crate) struct Relation {
    pub(crate) kind: String,
    pub(crate) marker: Option<Vec<Bytes>>,
    pub(crate) nucleus: Vec<Bytes>,
    pub(crate) satellite: Vec<Bytes>,
    pub(crate) nucleus_head: Bytes,
    pub(crate) satellite_head: Bytes,
    #[serde(default)]
    pub(crate) multinuclear: bool,
}

/// Reported words.
#[derive(Deserialize)]
pub(crate) struct Quote {
    pub(crate) kind: String,
    pub(crate) content: Vec<Bytes>,
    #[serde(default)]
    pub(crate) cue: Vec<Bytes>,
    #[serde(default)]
    pub(crate) speaker: Vec<Bytes>,
}

/// A component of an argument.
#[derive(Deserialize)]
pub(crate) struct Unit {
    pub(crate) id: String,
    pub(crate) span: Bytes,
    #[serde(default)]
    pub(crate) spans: Vec<Bytes>,
    pub(crate) role: String,
    pub(crate) stance: Option<String>,
}

/// An edge between two components.
#[derive(Deserialize)]
pub(crate) struct Edge {
    pub(crate) from: String,
    pub(crate) to: String,
    #[serde(default)]
    pub(crate) to_any: Vec<String>,
    pub(crate) kind: String,
}

impl Document {
    /// Whether the layer is annotated.
    pub(crate) fn has(&self, layer: &str) -> bool {
        self.layers.iter().any(|own| own == layer)
    }
}

impl Unit {
    pub(crate) fn spans(&self) -> &[Bytes] {
        if self.spans.is_empty() { std::slice::from_ref(&self.span) } else { &self.spans }
    }
}

impl Edge {
    /// All targets that are right.
    pub(crate) fn targets(&self) -> &[String] {
        if self.to_any.is_empty() { std::slice::from_ref(&self.to) } else { &self.to_any }
    }
}

/// Calls `each` with every text of the file; gzip is known by the ending `.gz`.
pub(crate) fn read(path: &Path, mut each: impl FnMut(&Document)) -> Result<(), String> {
    let name = path.display();
    let file = File::open(path).map_err(|error| format!("{name}: {error}"))?;
    let zipped = path.extension().is_some_and(|ending| ending == "gz");
    let unpacked: Box<dyn Read> = if zipped { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) };
    for (number, line) in BufReader::new(unpacked).lines().enumerate() {
        let at = |error: &dyn std::fmt::Display| format!("{name}:{}: {error}", number + 1);
        let line = line.map_err(|error| at(&error))?;
        if !line.trim().is_empty() {
            let document: Document = serde_json::from_str(&line).map_err(|error| at(&plain(&error)))?;
            each(&document);
        }
    }
    Ok(())
}

/// The error without its place in the line, which serde_json takes for a file of its own.
fn plain(error: &serde_json::Error) -> String {
    let full = error.to_string();
    full.split_once(" at line ").map_or(full.as_str(), |(what, _)| what).to_owned()
}
