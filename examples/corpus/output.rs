//! Standard output, of which no half line is left in a file: not when the disk is full, not when the program is stopped.

use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::process;
use std::sync::{Arc, Mutex, PoisonError};

/// The exit status of a program that was stopped from outside.
const STOPPED: i32 = 130;

/// Where the lines go.
pub(crate) struct Output {
    to: Box<dyn Write>,
    /// The same, where it is a file.
    file: Option<File>,
    /// Held while a file is written to.
    writing: Arc<Mutex<()>>,
}

impl Output {
    /// Standard output. From now on, who stops the program waits until the lines that are being written are whole.
    pub(crate) fn open() -> io::Result<Output> {
        let file = regular_file()?;
        let to: Box<dyn Write> = match &file {
            Some(file) => Box::new(file.try_clone()?),
            None => Box::new(io::stdout()),
        };
        let writing = Arc::new(Mutex::new(()));
        // a pipe may keep the writer waiting for ever, and what is left in it is nobody's
        let wait = file.is_some().then(|| Arc::clone(&writing));
        let stop = move || {
            let _whole = wait.as_ref().map(|writing| writing.lock());
            process::exit(STOPPED);
        };
        ctrlc::set_handler(stop).map_err(io::Error::other)?;
        Ok(Output { to, file, writing })
    }

    /// Writes whole lines; an error takes back the part of a line that was written.
    pub(crate) fn write(&mut self, lines: &[u8]) -> io::Result<()> {
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut done = 0;
        while let Some(rest) = lines.get(done..).filter(|rest| !rest.is_empty()) {
            let error = match self.to.write(rest) {
                Ok(0) => ErrorKind::WriteZero.into(),
                Ok(count) => {
                    done += count;
                    continue;
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => error,
            };
            self.take_back(lines.get(..done).unwrap_or(&[]));
            return Err(error);
        }
        self.to.flush()
    }

    /// Cuts the line that was begun off the file. There is nobody left to tell where that fails, too.
    fn take_back(&self, written: &[u8]) {
        let begun = written.iter().rev().take_while(|byte| **byte != b'\n').count() as u64;
        if let Some(file) = self.file.as_ref().filter(|_| begun > 0) {
            let _ = file.metadata().and_then(|found| file.set_len(found.len().saturating_sub(begun)));
        }
    }
}

/// Standard output as a file; `None` where it is a terminal, a pipe or a device, or where the system cannot tell.
#[cfg(unix)]
fn regular_file() -> io::Result<Option<File>> {
    use std::os::fd::AsFd;

    let file = File::from(io::stdout().as_fd().try_clone_to_owned()?);
    Ok(file.metadata()?.is_file().then_some(file))
}

#[cfg(not(unix))]
fn regular_file() -> io::Result<Option<File>> {
    Ok(None)
}
