//! How often a parse asks for memory, and how much it holds at its peak: counts, not times.

mod common;

use allocation_counter::measure;
use common::Generator;
use counterpoint::Parser;

/// Bytes of the texts.
const SIZES: &[usize] = &[4 << 10, 16 << 10, 64 << 10, 1 << 20, 16 << 20];

fn main() {
    // the lexicon is built once and counts for no text
    let parser = Parser::new();
    println!("{:>10} {:>14} {:>8} {:>14} {:>14}", "bytes", "session", "calls", "peak / text", "calls / KB");
    for &size in SIZES {
        let text = Generator::new(4).prose(size);
        let mut session = parser.session();
        let row = |name: &str, calls: u64, peak: u64| {
            let (of_text, a_kilobyte) = (peak as f64 / text.len() as f64, calls as f64 / (text.len() as f64 / 1024.0));
            println!("{:>10} {name:>14} {calls:>8} {of_text:>14.2} {a_kilobyte:>14.2}", text.len());
        };
        let counted = measure(|| drop(parser.parse(&text)));
        row("none", counted.count_total, counted.bytes_max);
        for name in ["first", "second"] {
            let counted = measure(|| drop(session.parse(&text)));
            row(name, counted.count_total, counted.bytes_max);
        }
        for name in ["recycled", "again"] {
            let counted = measure(|| {
                let article = session.parse(&text);
                session.recycle(article);
            });
            row(name, counted.count_total, counted.bytes_max);
        }
    }
}
