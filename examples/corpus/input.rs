//! The lines of a file or of standard input, plain or compressed, one at a time and none too long.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::bufread::MultiGzDecoder;

/// How much is read at once.
const BUFFER: usize = 64 << 10;

/// The longest line that is read, in bytes; without a limit, a file without line ends would have to fit into memory.
const LINE: usize = 256 << 20;

/// The first two bytes of what gzip compresses; no JSON begins so.
const GZIP: [u8; 2] = [0x1F, 0x8B];

/// The lines of the input.
pub(crate) struct Input {
    lines: Lines<Box<dyn Read + Send>>,
    size: Option<u64>,
    consumed: Consumed,
}

impl Input {
    /// The file at this path, or standard input for `-`; gzip is known by its first bytes.
    pub(crate) fn open(path: &Path) -> io::Result<Input> {
        let mut size = None;
        let raw: Box<dyn Read + Send> = if path == Path::new("-") {
            Box::new(io::stdin())
        } else {
            let file = File::open(path)?;
            let metadata = file.metadata()?;
            if metadata.is_dir() {
                return Err(io::Error::new(io::ErrorKind::IsADirectory, "is a folder; expected a file"));
            }
            // Pipes and devices have no size to measure progress by.
            size = Some(metadata.len()).filter(|_| metadata.is_file());
            Box::new(file)
        };
        let consumed = Consumed::default();
        let mut counted = BufReader::with_capacity(BUFFER, Counted { raw, consumed: consumed.clone() });
        let plain: Box<dyn Read + Send> = match first_bytes(&mut counted)? {
            (GZIP, before) => Box::new(MultiGzDecoder::new(BufReader::with_capacity(BUFFER, before.chain(counted)))),
            (_, before) => Box::new(before.chain(counted)),
        };
        Ok(Input { lines: Lines::new(plain, LINE), size, consumed })
    }

    /// The size of the file in bytes; `None` where there is none.
    pub(crate) fn size(&self) -> Option<u64> {
        self.size
    }

    /// What tells how far the input has been read.
    pub(crate) fn consumed(&self) -> Consumed {
        self.consumed.clone()
    }

    pub(crate) fn into_lines(self) -> Lines<Box<dyn Read + Send>> {
        self.lines
    }
}

/// The first two bytes, zero where there are fewer, and what puts them in front again.
fn first_bytes(input: &mut impl Read) -> io::Result<([u8; 2], io::Cursor<Vec<u8>>)> {
    let mut start = Vec::new();
    input.take(2).read_to_end(&mut start)?;
    let first = [start.first().copied().unwrap_or(0), start.get(1).copied().unwrap_or(0)];
    Ok((first, io::Cursor::new(start)))
}

/// How many bytes of the file have been read, compressed as they are.
#[derive(Clone, Default)]
pub(crate) struct Consumed(Arc<AtomicU64>);

impl Consumed {
    pub(crate) fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

struct Counted {
    raw: Box<dyn Read + Send>,
    consumed: Consumed,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.raw.read(buffer)?;
        self.consumed.0.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

/// A line of the input.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Its number in the input, from 1.
    pub(crate) number: u64,
    pub(crate) content: Content,
}

impl Line {
    /// How many bytes it keeps.
    pub(crate) fn len(&self) -> usize {
        match &self.content {
            Content::Bytes(bytes) => bytes.len(),
            Content::TooLong { .. } => 0,
        }
    }
}

/// What a line holds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// Its bytes without the line end.
    Bytes(Vec<u8>),
    /// More bytes than the limit, which are dropped.
    TooLong { limit: usize },
}

/// Hands out lines that are not blank.
pub(crate) struct Lines<R> {
    input: BufReader<R>,
    limit: usize,
    number: u64,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(input: R, limit: usize) -> Self {
        Lines { input: BufReader::with_capacity(BUFFER, input), limit, number: 0 }
    }

    /// The next line that is not blank; `None` at the end of the input.
    pub(crate) fn next_line(&mut self) -> io::Result<Option<Line>> {
        loop {
            let mut bytes = Vec::new();
            if self.input.by_ref().take(self.limit as u64 + 1).read_until(b'\n', &mut bytes)? == 0 {
                return Ok(None);
            }
            self.number += 1;
            let number = self.number;
            if bytes.len() > self.limit && !bytes.ends_with(b"\n") {
                self.input.skip_until(b'\n')?;
                return Ok(Some(Line { number, content: Content::TooLong { limit: self.limit } }));
            }
            if number == 1 && bytes.starts_with("\u{FEFF}".as_bytes()) {
                bytes.drain(.."\u{FEFF}".len());
            }
            bytes.truncate(bytes.trim_ascii_end().len());
            if !bytes.is_empty() {
                return Ok(Some(Line { number, content: Content::Bytes(bytes) }));
            }
        }
    }

    /// Whether nothing is at hand, so that the next line has to be waited for.
    pub(crate) fn is_dry(&self) -> bool {
        self.input.buffer().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{Content, Line, Lines};

    #[test]
    fn lines() {
        let bytes = |number, bytes: &str| Line { number, content: Content::Bytes(bytes.into()) };
        let too_long = |number| Line { number, content: Content::TooLong { limit: 4 } };
        let cases = [
            ("nothing", "", vec![]),
            ("no line end", "ab", vec![bytes(1, "ab")]),
            ("blank lines count and are left out", "\n \t\r\nab\n\n", vec![bytes(3, "ab")]),
            ("CRLF", "ab\r\ncd\r\n", vec![bytes(1, "ab"), bytes(2, "cd")]),
            ("byte order mark", "\u{FEFF}a\nb", vec![bytes(1, "a"), bytes(2, "b")]),
            ("as long as may be", "abcd\nefgh", vec![bytes(1, "abcd"), bytes(2, "efgh")]),
            ("too long", "abcde\nfghijklmnop\nq\nrstuv", vec![too_long(1), too_long(2), bytes(3, "q"), too_long(4)]),
        ];
        for (name, text, expected) in cases {
            let mut lines = Lines::new(text.as_bytes(), 4);
            let read: Vec<Line> = std::iter::from_fn(|| lines.next_line().expect("memory can be read")).collect();
            assert_eq!(read, expected, "{name}");
        }
    }
}
