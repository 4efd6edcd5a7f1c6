//! Growth: the time a byte takes in short and in long texts, prose and hostile.

mod common;

use std::time::Duration;

use common::Generator;
use common::hostile::FAMILIES;
use counterpoint::Parser;
use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main};

/// Bytes of the texts: if the time grows with the bytes, all are read at the same rate. A time that grows with the
/// square halves the rate from n to 2n.
const SIZES: &[usize] = &[16 << 10, 32 << 10, 1 << 20, 2 << 20, 16 << 20];

fn measure(criterion: &mut Criterion, name: &str, mut text_of: impl FnMut(usize) -> String) {
    let mut session = Parser::new().session();
    let mut group = criterion.benchmark_group(format!("scaling/{name}"));
    // flat: the long texts are read once a sample
    group.sampling_mode(SamplingMode::Flat);
    group.sample_size(10).warm_up_time(Duration::from_millis(50)).measurement_time(Duration::from_millis(300));
    for &size in SIZES {
        let text = text_of(size);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(size >> 10), &text, |bencher, text| {
            bencher.iter(|| {
                let article = session.parse(text);
                let claims = article.claims().len();
                session.recycle(article);
                claims
            });
        });
    }
    group.finish();
}

fn scaling(criterion: &mut Criterion) {
    measure(criterion, "prose", |bytes| Generator::new(2).prose(bytes));
    measure(criterion, "one sentence", |bytes| Generator::new(3).one_sentence(bytes));
    for (name, text) in FAMILIES {
        measure(criterion, name, text);
    }
}

criterion_group!(benches, scaling);
criterion_main!(benches);
