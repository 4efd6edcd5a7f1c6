//! What the examples share: reading a text, and words for what can go wrong.

use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;

/// The text of a file, or of standard input for `-`.
pub(crate) fn read(path: &Path) -> Result<String, String> {
    let name = if path.as_os_str() == "-" { "standard input".to_owned() } else { path.display().to_string() };
    let bytes = if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    let bytes = bytes.map_err(|error| format!("{name}: {error}"))?;
    String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        let (before, rest) = error.as_bytes().split_at(offset);
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        // There is a byte at `offset`, or all of it would be valid.
        let byte = rest.first().copied().unwrap_or_default();
        format!("{name}: not UTF-8: byte 0x{byte:02X} at offset {offset}, in line {line}")
    })
}

/// Writes what `print` prints to standard output, with colour only on a terminal that wants it. A reader that goes away
/// early (`| head`) is no error.
pub(crate) fn finish(program: &str, print: impl FnOnce(&mut dyn Write) -> Result<(), Failure>) -> ExitCode {
    let mut out = io::BufWriter::new(anstream::stdout().lock());
    let printed = print(&mut out).and_then(|()| Ok(out.flush()?));
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Write(error)) => failed(program, &format!("cannot write: {error}")),
        Err(Failure::Input(message)) => failed(program, &message),
    }
}

/// Why an example stops.
pub(crate) enum Failure {
    /// The input cannot be read, or what was asked for is not in it.
    Input(String),
    /// Standard output takes no more.
    Write(io::Error),
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Failure::Input(message)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Write(error)
    }
}

fn failed(program: &str, message: &str) -> ExitCode {
    eprintln!("{program}: {message}");
    ExitCode::from(1)
}
