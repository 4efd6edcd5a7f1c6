//! The text of the article, set by its layout, with everything found in it marked.

use std::fmt;

use super::segment::{self, Mark, Step};
use crate::export::escape::Escaped;
use crate::model::{Block, BlockKind, Claim, Quote};
use crate::{Article, Span};

/// The marks that layout is written with, which a page shows by its own means.
const BULLETS: [char; 6] = ['-', '*', '+', '•', '–', '·'];

/// List items deeper than this are indented no further.
const DEEPEST: u8 = 4;

/// Writes the blocks of the article.
pub(super) fn draw(f: &mut fmt::Formatter<'_>, article: &Article<'_>) -> fmt::Result {
    let spans = spans(article);
    let mut prose = Prose { article, begun: vec![false; article.claims().len()], first: true };
    let mut next = 0;
    let mut live: Vec<(Span, Mark)> = Vec::new();
    for block in article.blocks() {
        live.retain(|(span, _)| span.end() > block.span.start());
        let more = spans.get(next..).unwrap_or_default();
        let count = more.partition_point(|(span, _)| span.start() < block.span.end());
        live.extend(more.iter().take(count));
        next += count;
        prose.block(f, block, &live)?;
    }
    Ok(())
}

/// Everything that is marked in the text, in the order of its starts.
fn spans(article: &Article<'_>) -> Vec<(Span, Mark)> {
    let mut spans = Vec::new();
    spans.extend(article.claim_ids().zip(article.claims()).map(|(id, claim)| (claim.span, Mark::Claim(id))));
    for (id, quote) in article.quote_ids().zip(article.quotes()) {
        spans.extend(article.contents(quote).iter().map(|span| (*span, Mark::Quote(id))));
    }
    for (id, marker) in article.marker_ids().zip(article.markers()) {
        spans.extend(article.marker_spans(marker).iter().map(|span| (*span, Mark::Marker(id))));
    }
    for (id, source) in article.source_ids().zip(article.sources()) {
        let mentions = article.mentions(source);
        spans.extend(mentions.iter().map(|span| (*span, Mark::Source(id))));
        spans.extend((!mentions.contains(&source.name)).then_some((source.name, Mark::Source(id))));
    }
    segment::sort(&mut spans);
    spans
}

struct Prose<'p> {
    article: &'p Article<'p>,
    /// Whether a claim has begun: only its first element carries its name.
    begun: Vec<bool>,
    /// Whether no claim has: the first is where the keyboard enters the text.
    first: bool,
}

impl Prose<'_> {
    fn block(&mut self, f: &mut fmt::Formatter<'_>, block: &Block, spans: &[(Span, Mark)]) -> fmt::Result {
        let (tag, class) = match block.kind {
            BlockKind::Title => ("h1", "title"),
            BlockKind::Standfirst => ("p", "standfirst"),
            BlockKind::Heading if block.level <= 2 => ("h2", "heading"),
            BlockKind::Heading => ("h3", "heading"),
            BlockKind::Paragraph => ("p", "paragraph"),
            BlockKind::ListItem => ("p", "item"),
            BlockKind::BlockQuote => ("blockquote", "set-off"),
            BlockKind::Metadata => ("p", "origin"),
        };
        write!(f, "<{tag} class=\"{class}\"")?;
        if block.kind == BlockKind::ListItem {
            write!(f, " data-level=\"{}\"", block.level.min(DEEPEST))?;
        }
        write!(f, " dir=\"auto\">")?;
        for part in parts(self.article, block) {
            let mut written = Ok(());
            segment::cut(part, spans, |step| written = written.and_then(|()| self.step(f, step)));
            written?;
        }
        writeln!(f, "</{tag}>")
    }

    fn step(&mut self, f: &mut fmt::Formatter<'_>, step: Step) -> fmt::Result {
        let article = self.article;
        match step {
            Step::Text(span) => write!(f, "{}", Escaped(article.slice(span))),
            Step::Close => write!(f, "</span>"),
            Step::Open(Mark::Claim(id)) => match article.claim(id) {
                Some(claim) => self.claim(f, id.index(), claim),
                None => write!(f, "<span>"),
            },
            Step::Open(Mark::Quote(id)) => {
                let kind = article.quote(id).map_or("", |quote: &Quote| quote.kind.name());
                write!(f, "<span class=\"quote {kind}\" data-quote=\"{}\">", id.index())
            }
            Step::Open(Mark::Source(id)) => write!(f, "<span class=\"source\" data-source=\"{}\">", id.index()),
            Step::Open(Mark::Marker(id)) => {
                let Some(marker) = article.marker(id) else { return write!(f, "<span>") };
                let (function, sense, confidence) =
                    (marker.function.name(), article.sense(marker.sense), marker.confidence);
                write!(f, "<span class=\"marker for-{function}\" data-marker=\"{}\"", id.index())?;
                write!(f, " title=\"{function}: {}, confidence {confidence:.2}\">", Escaped(sense))
            }
        }
    }

    fn claim(&mut self, f: &mut fmt::Formatter<'_>, index: usize, claim: &Claim) -> fmt::Result {
        let (role, polarity) = (claim.role.name(), claim.polarity.name());
        write!(f, "<span class=\"claim {role} {polarity}\" data-claim=\"{index}\"")?;
        if let Some(begun) = self.begun.get_mut(index).filter(|begun| !**begun) {
            *begun = true;
            let tab = if std::mem::take(&mut self.first) { 0 } else { -1 };
            write!(f, " id=\"c{index}\" tabindex=\"{tab}\" aria-describedby=\"d{index}\"")?;
        }
        write!(f, ">")
    }
}

/// What of a block is shown: without the mark-up of its layout.
fn parts(article: &Article<'_>, block: &Block) -> Vec<Span> {
    let text = article.slice(block.span);
    let start = block.span.start();
    let span = |from: usize, to: usize| Span::new((start + from) as u32, (start + to) as u32);
    let cut = |rest: &str| text.len() - rest.len();
    match block.kind {
        BlockKind::Title | BlockKind::Heading => {
            let rest = text.trim_start_matches('#').trim_start();
            vec![span(cut(rest), text.len())]
        }
        BlockKind::ListItem => {
            let rest = text.strip_prefix(BULLETS).filter(|rest| rest.starts_with(char::is_whitespace));
            vec![span(cut(rest.unwrap_or(text).trim_start()), text.len())]
        }
        BlockKind::BlockQuote => {
            let mut at = 0;
            let lines = text.split_inclusive('\n').map(|line| {
                let bare = line.trim_start_matches(['>', ' ', '\t']);
                let from = at + line.len() - bare.len();
                at += line.len();
                span(from, at)
            });
            lines.collect()
        }
        _ => vec![block.span],
    }
}
