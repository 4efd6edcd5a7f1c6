//! Bytes a second: each stage, the whole parse, and peers, in one run on the same texts.

mod common;

use std::time::Duration;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use counterpoint::Parser;
use counterpoint::bench::{Stage, Stages};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use icu_segmenter::SentenceSegmenter;
use unicode_segmentation::UnicodeSegmentation;

const STAGES: &[Stage] = &[Stage::Layout, Stage::Tokens, Stage::Sentences, Stage::Tags, Stage::Quotes, Stage::Markers];

fn throughput(criterion: &mut Criterion) {
    let articles = common::articles();
    let bytes: usize = articles.iter().map(String::len).sum();
    eprintln!("{} articles, {bytes} bytes", articles.len());
    let each = |read: &mut dyn FnMut(&str) -> usize| articles.iter().map(|article| read(article)).sum::<usize>();

    let mut group = criterion.benchmark_group("throughput");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));

    let scan = AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::DFA))
        .match_kind(MatchKind::LeftmostLongest)
        .ascii_case_insensitive(true)
        .build(common::markers::MARKERS)
        .expect("the markers make an automaton");
    group.bench_function("scan (aho-corasick)", |bencher| {
        bencher.iter(|| each(&mut |article| scan.find_iter(article).count()));
    });

    let mut session = Parser::new().session();
    group.bench_function("whole, session", |bencher| {
        bencher.iter(|| {
            each(&mut |article| {
                let parsed = session.parse(article);
                parsed.markers().len()
            })
        });
    });
    let parser = Parser::new();
    group.bench_function("whole, Parser::parse", |bencher| {
        bencher.iter(|| each(&mut |article| parser.parse(article).markers().len()));
    });

    let mut stages = Stages::default();
    for &stage in STAGES {
        group.bench_function(BenchmarkId::new("up to", format!("{stage:?}")), |bencher| {
            bencher.iter(|| each(&mut |article| stages.read(article, stage)));
        });
    }

    group.bench_function("pulldown-cmark, events", |bencher| {
        bencher.iter(|| each(&mut |article| pulldown_cmark::Parser::new(article).count()));
    });
    group.bench_function("unicode-segmentation, sentences", |bencher| {
        bencher.iter(|| each(&mut |article| article.unicode_sentences().count()));
    });
    let segmenter = SentenceSegmenter::new(Default::default());
    group.bench_function("icu_segmenter, sentences", |bencher| {
        bencher.iter(|| each(&mut |article| segmenter.segment_str(article).count()));
    });
    group.finish();
}

criterion_group!(benches, throughput);
criterion_main!(benches);
