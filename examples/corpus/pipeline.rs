//! One thread that reads lines, several that read articles, and their output in the order of the input.
//!
//! The lines go round in batches: batch number n to thread n modulo their count, whose output is fetched in the same
//! turn. So nothing has to be put in order, and every queue is short: memory is bounded by the threads and not by the
//! corpus.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{Builder, JoinHandle};

use crate::input::{Input, Line, Lines};
use crate::row::Rows;

/// How many batches may wait in front of a thread, and behind it.
const QUEUE: usize = 2;

/// How many bytes of lines make a run: so few that all threads have some of a small corpus, so many that the hand-over
/// does not count. A line longer than that is a run of its own.
const RUN: usize = 64 << 10;

/// The output for a run of lines.
pub(crate) struct Batch {
    /// The lines of output.
    pub(crate) lines: Vec<u8>,
    /// The numbers of the lines that are no articles, and why.
    pub(crate) failures: Vec<(u64, String)>,
    /// Why nothing can be read after these lines.
    pub(crate) broken: Option<io::Error>,
}

/// A run of lines, and why nothing can be read after them.
#[derive(Default)]
struct Run {
    lines: Vec<Line>,
    broken: Option<io::Error>,
}

struct Worker {
    output: Receiver<Batch>,
    thread: JoinHandle<()>,
}

/// The threads at work. They end by themselves when it is dropped, or at the end of the input.
pub(crate) struct Pipeline {
    reader: JoinHandle<()>,
    workers: Vec<Worker>,
    turn: usize,
}

impl Pipeline {
    pub(crate) fn start(input: Input, rows: Rows, threads: usize) -> io::Result<Pipeline> {
        let mut runs = Vec::with_capacity(threads);
        let mut workers = Vec::with_capacity(threads);
        for _ in 0..threads {
            let (run_to, run_from) = sync_channel(QUEUE);
            let (batch_to, output) = sync_channel(QUEUE);
            let rows = rows.clone();
            let thread = Builder::new().spawn(move || work(&rows, &run_from, &batch_to))?;
            runs.push(run_to);
            workers.push(Worker { output, thread });
        }
        let reader = Builder::new().spawn(move || read(input, &runs))?;
        Ok(Pipeline { reader, workers, turn: 0 })
    }

    /// Whether all threads came to the end of the input, after [`Pipeline::next`] has given `None`; a panic, which is
    /// a mistake in this program, ends them before.
    pub(crate) fn ended_well(mut self) -> bool {
        // The thread whose turn it is has ended; the reader has too, unless that thread left it alone.
        let last = (self.turn < self.workers.len()).then(|| self.workers.swap_remove(self.turn).thread.join());
        matches!(last, Some(Ok(()))) && self.reader.join().is_ok()
    }
}

impl Iterator for Pipeline {
    type Item = Batch;

    /// The output for the next lines; `None` after the last, or when the thread whose turn it is has panicked.
    fn next(&mut self) -> Option<Batch> {
        let batch = self.workers.get(self.turn)?.output.recv().ok()?;
        self.turn = (self.turn + 1) % self.workers.len();
        Some(batch)
    }
}

/// Deals out runs of lines in turn, until the input ends or nobody wants them.
fn read(input: Input, to: &[SyncSender<Run>]) {
    let mut lines = input.into_lines();
    for to in to.iter().cycle() {
        let (run, ended) = next_run(&mut lines);
        if to.send(run).is_err() || ended {
            return;
        }
    }
}

/// The next run, and whether it is the last. It ends where the next line would have to be waited for, so that what
/// somebody types is not kept back.
fn next_run(lines: &mut Lines<impl Read>) -> (Run, bool) {
    let mut run = Run::default();
    let mut size = 0;
    while size < RUN {
        match lines.next_line() {
            Ok(None) => return (run, true),
            Ok(Some(line)) => {
                size += line.len();
                run.lines.push(line);
            }
            Err(error) => {
                run.broken = Some(error);
                return (run, true);
            }
        }
        if lines.is_dry() {
            break;
        }
    }
    (run, false)
}

/// Turns runs of lines into output, until no more come or nobody wants it.
fn work(rows: &Rows, from: &Receiver<Run>, to: &SyncSender<Batch>) {
    let mut session = rows.parser.session();
    // as long as the output before it: what grows by doubling is copied as often
    let mut likely = 0;
    for Run { lines, broken } in from {
        let mut batch = Batch { lines: Vec::with_capacity(likely), failures: Vec::new(), broken };
        for line in &lines {
            if let Some(reason) = rows.write(&mut session, line, &mut batch.lines) {
                batch.failures.push((line.number, reason));
            }
        }
        likely = batch.lines.len();
        if to.send(batch).is_err() {
            return;
        }
    }
}
