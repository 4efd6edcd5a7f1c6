//! What the first use of the English lexicon costs.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};

fn first_use(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("lexicon");
    group.sample_size(20).warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1));
    group.bench_function("first use", |bencher| bencher.iter(|| black_box(counterpoint::bench::english())));
    group.finish();
}

criterion_group!(benches, first_use);
criterion_main!(benches);
