//! Growth: the time a byte takes in short and in long texts, prose and hostile.

mod common;

use std::time::Duration;

use common::Generator;
use common::hostile::FAMILIES;
use counterpoint::Parser;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// Bytes of the texts of prose: if the time grows with the bytes, all are read at the same rate.
const PROSE: &[usize] = &[16 << 10, 32 << 10, 1 << 20, 2 << 20, 16 << 20];

/// Bytes of the hostile texts: n and 2n. A time that grows with the square halves the rate.
const HOSTILE: &[usize] = &[256 << 10, 512 << 10];

fn measure(criterion: &mut Criterion, name: &str, sizes: &[usize], mut text_of: impl FnMut(usize) -> String) {
    let mut session = Parser::new().session();
    let mut group = criterion.benchmark_group(format!("scaling/{name}"));
    group.sample_size(10).warm_up_time(Duration::from_millis(50)).measurement_time(Duration::from_millis(300));
    for &size in sizes {
        let text = text_of(size);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(size >> 10), &text, |bencher, text| {
            bencher.iter(|| session.parse(text).claims().len());
        });
    }
    group.finish();
}

fn scaling(criterion: &mut Criterion) {
    measure(criterion, "prose", PROSE, |bytes| Generator::new(2).prose(bytes));
    measure(criterion, "one sentence", HOSTILE, |bytes| Generator::new(3).one_sentence(bytes));
    for (name, text) in FAMILIES {
        measure(criterion, name, HOSTILE, text);
    }
}

criterion_group!(benches, scaling);
criterion_main!(benches);
