//! An archive of any size, each text put together from paragraphs of the sample articles; the same archive for the same
//! seed.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, Date32Array, RecordBatch, StringArray};
use datafusion::error::Result;
use datafusion::parquet::arrow::ArrowWriter;

/// The articles that paragraphs are drawn from.
const SAMPLES: [&str; 8] = [
    include_str!("../../../../tests/articles/analysis.txt"),
    include_str!("../../../../tests/articles/briefing.txt"),
    include_str!("../../../../tests/articles/column.txt"),
    include_str!("../../../../tests/articles/essay.txt"),
    include_str!("../../../../tests/articles/letter.txt"),
    include_str!("../../../../tests/articles/op-ed.txt"),
    include_str!("../../../../tests/articles/review.txt"),
    include_str!("../../../../tests/articles/speech.txt"),
];

const OUTLETS: [&str; 4] = ["The Courier", "Harbour Post", "Morning Ledger", "The Valley Review"];

/// The first day of 2024, counted from 1970.
const FIRST_DAY: i32 = 19_723;

/// The days that articles are spread over.
const DAYS: u64 = 730;

/// Paragraphs of an article.
const PARAGRAPHS: usize = 12;

/// Writes `files` Parquet files of `rows` articles each into the folder.
///
/// # Errors
///
/// The folder or a file cannot be written.
pub(crate) fn generate(folder: &Path, files: usize, rows: usize, seed: u64) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    let prose = SAMPLES.iter().flat_map(|sample| sample.split("\n\n")).filter(|paragraph| paragraph.contains(". "));
    let paragraphs: Vec<String> = prose.map(on_one_line).collect();
    for number in 0..files {
        let mut random = Random(seed.wrapping_add(number as u64));
        let texts: Vec<String> = (0..rows).map(|_| article(&paragraphs, &mut random)).collect();
        let ids: Vec<String> = (0..rows).map(|row| format!("{number:04}-{row:06}")).collect();
        let outlets: Vec<&str> = (0..rows).map(|_| OUTLETS[random.below(OUTLETS.len())]).collect();
        let days: Vec<i32> = (0..rows).map(|_| FIRST_DAY + (random.next() % DAYS) as i32).collect();
        let columns: [(&str, ArrayRef); 4] = [
            ("id", Arc::new(StringArray::from(ids))),
            ("outlet", Arc::new(StringArray::from(outlets))),
            ("published", Arc::new(Date32Array::from(days))),
            ("text", Arc::new(StringArray::from(texts))),
        ];
        let batch = RecordBatch::try_from_iter(columns)?;
        let file = File::create(folder.join(format!("{number:04}.parquet")))?;
        let mut writer = ArrowWriter::try_new(file, batch.schema(), None)?;
        writer.write(&batch)?;
        writer.close()?;
    }
    Ok(())
}

/// A paragraph without the breaks of its lines.
fn on_one_line(paragraph: &str) -> String {
    paragraph.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A headline and paragraphs.
fn article(paragraphs: &[String], random: &mut Random) -> String {
    let mut text = String::from("What the figures leave out\n\n");
    for _ in 0..PARAGRAPHS {
        text.push_str(&paragraphs[random.below(paragraphs.len())]);
        text.push_str("\n\n");
    }
    text
}

/// SplitMix64 (Steele, Lea, Flood 2014, OOPSLA): enough to vary a text.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}
