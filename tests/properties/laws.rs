//! What holds for the article of any text.

use std::collections::HashSet;

use counterpoint::{Article, BlockKind, Span};

/// Fails with what was found where.
macro_rules! holds {
    ($condition:expr, $($message:tt)+) => {
        if !$condition {
            return Err(format!($($message)+));
        }
    };
}

type Law = fn(&Article<'_>) -> Result<(), String>;

/// Every law with its name.
const LAWS: &[(&str, Law)] = &[
    ("spans lie in the text, on character boundaries", spans_fit),
    ("blocks are ordered, and what is between them holds no word", blocks_cover),
    ("sentences tile the blocks", sentences_tile),
    ("markers lie in sentences, their parts in order", markers_lie),
    ("quotes nest or are apart", quotes_nest),
    ("claims lie in their sentences, nest or are apart", claims_nest),
    ("rebuttals join two claims", rebuttals_join),
    ("supports lead in no circle, and each claim supports one", supports_lead),
    ("the tree is a forest", tree_is_forest),
    ("confidences are probabilities, at most the language fit", confidences_fit),
    ("views of the article say something", views_draw),
];

/// The laws that an article breaks, with what broke them.
pub(crate) fn broken(article: &Article<'_>) -> Vec<String> {
    let checked = LAWS.iter().filter_map(|(name, law)| law(article).err().map(|why| format!("{name}: {why}")));
    checked.collect()
}

fn show(article: &Article<'_>, span: Span) -> String {
    format!("{span} {:?}", article.slice(span))
}

/// Every span of the article, with where it stands.
fn all_spans(article: &Article<'_>) -> Vec<(&'static str, Span)> {
    let mut spans = Vec::new();
    let mut add = |place, found: &[Span]| spans.extend(found.iter().map(|span| (place, *span)));
    for block in article.blocks() {
        add("block", &[block.span]);
    }
    add("sentence", article.sentences());
    add("author", article.authors());
    let metadata = article.metadata();
    let lines = [metadata.date, metadata.publication, metadata.url, metadata.disclaimer];
    add("metadata", &lines.into_iter().flatten().collect::<Vec<_>>());
    for marker in article.markers() {
        add("marker", article.marker_spans(marker));
        add("marker", &[marker.span]);
    }
    for source in article.sources() {
        add("mention", article.mentions(source));
        add("source", &[Some(source.name), source.role, source.affiliation].into_iter().flatten().collect::<Vec<_>>());
    }
    for quote in article.quotes() {
        add("content", article.contents(quote));
        add("quoted", article.quoted(quote));
        add("quote", &[quote.span, quote.content]);
        let words = [quote.cue, quote.speaker, quote.venue, quote.addressee];
        add("words of a quote", &words.into_iter().flatten().collect::<Vec<_>>());
    }
    for claim in article.claims() {
        add("claim", &[claim.span]);
    }
    spans
}

fn spans_fit(article: &Article<'_>) -> Result<(), String> {
    let text = article.text();
    for (place, span) in all_spans(article) {
        holds!(text.get(span.range()).is_some(), "{place} {span} of {}", text.len());
        holds!(!span.is_empty(), "{place} {span} is empty");
    }
    let evidence = article.claims().iter().flat_map(|found| found.evidence(article));
    let evidence = evidence.chain(article.markers().iter().flat_map(|found| found.evidence(article)));
    let evidence = evidence.chain(article.quotes().iter().flat_map(|found| found.evidence(article)));
    let evidence = evidence.chain(article.sources().iter().flat_map(|found| found.evidence(article)));
    let evidence = evidence.chain(article.rebuttals().iter().flat_map(|found| found.evidence(article)));
    for reason in evidence.chain(article.supports().iter().flat_map(|found| found.evidence(article))) {
        holds!(reason.weight.is_finite(), "weight {} of {}", reason.weight, article.rule(reason));
        holds!(!article.rule(reason).is_empty(), "a rule without a name");
        let fits = reason.span.is_none_or(|span| text.get(span.range()).is_some());
        holds!(fits, "evidence {:?} of {}", reason.span, article.rule(reason));
    }
    Ok(())
}

fn blocks_cover(article: &Article<'_>) -> Result<(), String> {
    let mut end = 0;
    let ends = [Span::new(article.text().len() as u32, article.text().len() as u32)];
    for span in article.blocks().iter().map(|block| block.span).chain(ends) {
        holds!(end <= span.start(), "block {} begins before {end}", show(article, span));
        let gap = &article.text()[end..span.start()];
        // the number of a list item is its mark
        let words = gap.chars().filter(|character| character.is_alphanumeric()).count();
        holds!(words == 0 || is_list_mark(gap), "between blocks: {gap:?}");
        end = span.end();
    }
    Ok(())
}

/// `1.`, `12)`, `a)`: what a list item begins with belongs to no block.
fn is_list_mark(gap: &str) -> bool {
    let marks = gap.split_whitespace().filter(|part| part.chars().any(char::is_alphanumeric));
    marks.clone().count() == 1 && marks.into_iter().all(|mark| mark.len() <= 5 && mark.ends_with(['.', ')']))
}

/// White space, and characters that take no room.
fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

fn sentences_tile(article: &Article<'_>) -> Result<(), String> {
    let mut sentences = article.sentences().iter().peekable();
    for block in article.blocks().iter().filter(|block| block.kind != BlockKind::Metadata) {
        let mut end = block.span.start();
        while let Some(sentence) = sentences.next_if(|sentence| sentence.start() < block.span.end()) {
            holds!(end <= sentence.start(), "sentence {} begins before {end}", show(article, *sentence));
            let gap = &article.text()[end..sentence.start()];
            holds!(gap.chars().all(is_blank), "between sentences: {gap:?}");
            end = sentence.end();
        }
        holds!(end <= block.span.end(), "a sentence leaves the block {}", block.span);
        let gap = &article.text()[end..block.span.end()];
        holds!(gap.chars().all(is_blank), "after the last sentence: {gap:?}");
    }
    holds!(sentences.next().is_none(), "a sentence outside the blocks");
    Ok(())
}

fn markers_lie(article: &Article<'_>) -> Result<(), String> {
    let mut start = 0;
    for marker in article.markers() {
        holds!(start <= marker.span.start(), "marker {} is out of order", show(article, marker.span));
        start = marker.span.start();
        let inside = article.sentences().iter().any(|sentence| sentence.contains(marker.span));
        holds!(inside, "marker {} is in no sentence", show(article, marker.span));
        let mut end = 0;
        for part in article.marker_spans(marker) {
            holds!(marker.span.contains(*part) && end <= part.start(), "part {} of a marker", show(article, *part));
            end = part.end();
        }
    }
    Ok(())
}

/// Spans in the order of the text, of two that nest the outer one first; none cross.
fn nest<'s>(article: &Article<'_>, spans: impl Iterator<Item = &'s Span>) -> Result<(), String> {
    let mut around: Vec<Span> = Vec::new();
    let mut start = 0;
    for span in spans {
        holds!(start <= span.start(), "{} is out of order", show(article, *span));
        start = span.start();
        while around.last().is_some_and(|outer| outer.end() <= span.start()) {
            around.pop();
        }
        if let Some(outer) = around.last() {
            holds!(outer.contains(*span), "{} crosses {}", show(article, *span), show(article, *outer));
        }
        around.push(*span);
    }
    Ok(())
}

fn quotes_nest(article: &Article<'_>) -> Result<(), String> {
    nest(article, article.quotes().iter().map(|quote| &quote.span))?;
    for (at, quote) in article.quotes().iter().enumerate() {
        let shown = show(article, quote.span);
        holds!(quote.span.contains(quote.content), "content {} is outside {shown}", quote.content);
        for (name, parts) in [("part", article.contents(quote)), ("quoted", article.quoted(quote))] {
            let mut end = 0;
            for part in parts {
                holds!(
                    end <= part.start() && quote.content.contains(*part),
                    "{name} {} of {shown}",
                    show(article, *part)
                );
                end = part.end();
            }
        }
        // of two that would cross, the later one is cut down to its content, and may keep its marks
        let edges = [quote.span.start()..quote.content.start(), quote.content.end()..quote.span.end()];
        let words = |edge: std::ops::Range<usize>| article.text()[edge].contains(char::is_alphanumeric);
        let cut = !edges.into_iter().any(words);
        let cue = quote.cue.is_none_or(|cue| cut || quote.span.contains(cue));
        holds!(cue, "the cue of {shown} is outside it");
        if let Some(outer) = quote.inside {
            let around = article.quote(outer).map(|outer| outer.span);
            holds!(outer.index() < at && around.is_some_and(|around| around.contains(quote.span)), "inside of {shown}");
        }
        holds!(quote.source.is_none_or(|source| article.source(source).is_some()), "the source of {shown}");
    }
    Ok(())
}

fn claims_nest(article: &Article<'_>) -> Result<(), String> {
    nest(article, article.claims().iter().map(|claim| &claim.span))?;
    let mut seen = HashSet::new();
    for (at, claim) in article.claims().iter().enumerate() {
        let shown = show(article, claim.span);
        holds!(seen.insert(claim.span), "two claims are {shown}");
        let Some(sentence) = article.sentence(claim.sentence) else { return Err(format!("no sentence of {shown}")) };
        let block = article.blocks().iter().find(|block| block.span.contains(sentence)).map(|block| block.span);
        let inside = sentence.contains(claim.span) || block.is_some_and(|block| block.contains(claim.span));
        holds!(inside && sentence.overlaps(claim.span), "{shown} is outside its sentence {}", show(article, sentence));
        let earlier = claim.restates.is_none_or(|earlier| earlier.index() < at);
        holds!(earlier, "{shown} restates a later claim");
        if let Some(quote) = claim.quote {
            let holds = article.quote(quote).is_some_and(|quote| quote.content.contains(claim.span));
            holds!(holds, "{shown} is outside its quote");
        }
    }
    Ok(())
}

fn rebuttals_join(article: &Article<'_>) -> Result<(), String> {
    let mut pairs = HashSet::new();
    for rebuttal in article.rebuttals() {
        let ends = [Some(rebuttal.claim), rebuttal.target, rebuttal.runner_up.map(|found| found.target)];
        for end in ends.into_iter().flatten() {
            holds!(article.claim(end).is_some(), "no claim {end:?}");
        }
        holds!(rebuttal.target != Some(rebuttal.claim), "claim {:?} counters itself", rebuttal.claim);
        holds!(rebuttal.marker.is_none_or(|marker| article.marker(marker).is_some()), "no marker");
        let pair = (rebuttal.claim, rebuttal.target, rebuttal.marker.filter(|_| rebuttal.target.is_none()));
        holds!(pairs.insert(pair), "two rebuttals join {pair:?}");
    }
    Ok(())
}

fn supports_lead(article: &Article<'_>) -> Result<(), String> {
    let mut target = vec![None; article.claims().len()];
    for support in article.supports() {
        let (claim, to) = (support.claim, support.target);
        holds!(article.claim(claim).is_some() && article.claim(to).is_some(), "{claim:?} supports {to:?}");
        holds!(target[claim.index()].replace(to.index()).is_none(), "{claim:?} supports two claims");
        holds!(support.marker.is_none_or(|marker| article.marker(marker).is_some()), "no marker");
    }
    for start in 0..target.len() {
        let steps = std::iter::successors(Some(start), |at| target[*at]).take(target.len() + 1).count();
        holds!(steps <= target.len(), "supports lead in a circle from claim {start}");
    }
    Ok(())
}

fn tree_is_forest(article: &Article<'_>) -> Result<(), String> {
    let tree = article.tree();
    let mut seen = HashSet::new();
    for (depth, id) in tree.walk() {
        holds!(article.claim(id).is_some() && seen.insert(id), "{id:?} is twice in the tree");
        holds!(tree.depth(id) == depth, "{id:?} has depth {} and is at {depth}", tree.depth(id));
    }
    for id in tree.loose() {
        holds!(seen.insert(*id), "{id:?} is loose and in the tree");
    }
    for id in article.claim_ids() {
        let parent = tree.parent(id);
        holds!(parent.is_none_or(|parent| article.claim(parent).is_some()), "the parent of {id:?}");
        holds!(parent.is_some() == tree.link(id).is_some(), "{id:?} has a parent without a link, or a link alone");
        let steps = std::iter::successors(Some(id), |at| tree.parent(*at)).take(article.claims().len() + 1).count();
        holds!(steps <= article.claims().len(), "parents lead in a circle from {id:?}");
        let restates = article.claim(id).is_some_and(|claim| claim.restates.is_some());
        holds!(restates || seen.contains(&id), "{id:?} is nowhere in the tree");
    }
    Ok(())
}

fn confidences_fit(article: &Article<'_>) -> Result<(), String> {
    let fit = article.language_fit();
    holds!((0.0..=1.0).contains(&fit), "language fit {fit}");
    let claims = article.claims().iter().map(|found| ("claim", found.confidence));
    let markers = article.markers().iter().map(|found| ("marker", found.confidence));
    let quotes = article.quotes().iter().map(|found| ("quote", found.confidence));
    let sources = article.sources().iter().map(|found| ("source", found.confidence));
    let rebuttals = article.rebuttals().iter().map(|found| ("rebuttal", found.confidence));
    let supports = article.supports().iter().map(|found| ("support", found.confidence));
    let all = claims.chain(markers).chain(quotes).chain(sources).chain(rebuttals).chain(supports);
    let second = article.rebuttals().iter().filter_map(|found| found.runner_up);
    for (name, confidence) in all.chain(second.map(|found| ("runner-up", found.confidence))) {
        holds!((0.0..=fit).contains(&confidence), "{name} {confidence} with a language fit of {fit}");
    }
    Ok(())
}

fn views_draw(article: &Article<'_>) -> Result<(), String> {
    holds!(!article.outline().width(40).to_string().is_empty(), "an empty outline");
    let claims = article.claim_ids().map(|id| article.explain(id).is_some());
    let rebuttals = article.rebuttal_ids().map(|id| article.explain(id).is_some());
    let supports = article.support_ids().map(|id| article.explain(id).is_some());
    holds!(claims.chain(rebuttals).chain(supports).all(|explained| explained), "something is not explained");
    for offset in [0, article.text().len() / 2, article.text().len()] {
        let _ = article.explain_at(offset).claim();
    }
    Ok(())
}
