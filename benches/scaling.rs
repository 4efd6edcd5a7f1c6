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

/// Bytes that are read at least before a text comes again, where no two are alike: one short text that is read again and
/// again has its branches learnt by heart, which no reader of articles sees.
const UNLIKE: usize = 1 << 20;

/// Measures one text of each size.
fn measure(criterion: &mut Criterion, name: &str, mut text_of: impl FnMut(usize) -> String) {
    measure_all(criterion, name, |size| vec![text_of(size)]);
}

/// Measures texts of each size that the generator writes, one after the other.
fn measure_unlike(criterion: &mut Criterion, name: &str, mut text_of: impl FnMut(usize) -> String) {
    measure_all(criterion, name, |size| (0..UNLIKE.div_ceil(size)).map(|_| text_of(size)).collect());
}

fn measure_all(criterion: &mut Criterion, name: &str, mut texts_of: impl FnMut(usize) -> Vec<String>) {
    let mut session = Parser::new().session();
    let mut group = criterion.benchmark_group(format!("scaling/{name}"));
    // flat: the long texts are read once a sample
    group.sampling_mode(SamplingMode::Flat);
    group.sample_size(10).warm_up_time(Duration::from_millis(50)).measurement_time(Duration::from_millis(300));
    for &size in SIZES {
        let texts = texts_of(size);
        group.throughput(Throughput::Bytes(texts.iter().map(|text| text.len() as u64).sum()));
        group.bench_with_input(BenchmarkId::from_parameter(size >> 10), &texts, |bencher, texts| {
            bencher.iter(|| {
                let claims = texts.iter().map(|text| {
                    let article = session.parse(text);
                    let claims = article.claims().len();
                    session.recycle(article);
                    claims
                });
                claims.sum::<usize>()
            });
        });
    }
    group.finish();
}

fn scaling(criterion: &mut Criterion) {
    let mut generator = Generator::new(2);
    measure_unlike(criterion, "prose", |bytes| generator.prose(bytes));
    measure_unlike(criterion, "one sentence", |bytes| generator.one_sentence(bytes));
    for (name, text) in FAMILIES {
        measure(criterion, name, text);
    }
}

criterion_group!(benches, scaling);
criterion_main!(benches);
