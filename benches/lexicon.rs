//! What the first use of the English lexicon costs, and how much a user's rules slow a parse.

mod common;

use std::hint::black_box;
use std::time::Duration;

use counterpoint::{Lexicon, Parser};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// A user's file: the rules of a trade.
const OWN: &str = include_str!("../examples/lexicons/legal.lex");

fn first_use(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("lexicon");
    group.sample_size(20).warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1));
    // a program keeps its lexicon, so that taking one apart is no part of its first use
    group.bench_function("first use", |bencher| {
        bencher.iter_with_large_drop(|| black_box(counterpoint::bench::english()));
    });
    let own = Lexicon::parse("legal.lex", OWN).expect("the example's lexicon is right");
    group.bench_function("merge", |bencher| bencher.iter(|| Lexicon::english().merge(&own)));
    group.finish();
}

fn merged(criterion: &mut Criterion) {
    let articles = common::articles();
    let bytes: usize = articles.iter().map(String::len).sum();
    let own = Lexicon::parse("legal.lex", OWN).expect("the example's lexicon is right");
    let merged = Lexicon::english().merge(&own).expect("it stands beside the English rules");
    let mut group = criterion.benchmark_group("lexicon");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    for (name, parser) in [("english", Parser::new()), ("merged", Parser::builder().lexicon(merged).build())] {
        let mut session = parser.session();
        group.bench_function(format!("parse, {name}"), |bencher| {
            bencher.iter(|| articles.iter().map(|article| session.parse(article).markers().len()).sum::<usize>());
        });
    }
    group.finish();
}

criterion_group!(benches, first_use, merged);
criterion_main!(benches);
