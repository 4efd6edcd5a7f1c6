//! An article as Web Annotations in JSON-LD.

use std::fmt;

use super::edge::{Edge, EdgeKind, around, edges};
use super::json::Json;
use super::labels;
use crate::model::{ClaimId, Holder, Marker, Quote, Role, Source, SourceId};
use crate::position::Positions;
use crate::{Article, Span};

/// The names that the annotations have of their own, and what they identify.
const VOCABULARY: &str = "urn:counterpoint:";

/// What the annotations are about, where the caller does not say.
const UNNAMED: &str = "urn:counterpoint:text";

/// How many characters before and after a passage are given to find it again in a changed text.
const AROUND: usize = 24;

/// An article as an annotation collection of the W3C's Web Annotation model, in JSON-LD: made with
/// [`Article::web_annotations`].
///
/// Claims, markers, quotes and sources are annotations of passages, each selected by its position in characters and by
/// its words. A rebuttal or support links its claim (the body) to the claim that it counters or supports (the target).
/// Names of our own have the prefix `cp:`. [The table](crate::docs::formats) has the other forms.
#[derive(Clone, Copy, Debug)]
pub struct WebAnnotations<'a> {
    article: &'a Article<'a>,
    source: &'a str,
}

impl Article<'_> {
    /// Claims, markers, quotes, sources and edges as Web Annotations.
    ///
    /// ```
    /// let article = counterpoint::parse("Although the bus is slow, it is safe.");
    /// let json = article.web_annotations().source("https://example.org/bus.txt").to_string();
    /// assert!(json.contains(r#"{"type":"TextPositionSelector","start":9,"end":24}"#));
    /// assert!(json.contains(r#""source":"https://example.org/bus.txt""#));
    /// ```
    pub fn web_annotations(&self) -> WebAnnotations<'_> {
        WebAnnotations { article: self, source: UNNAMED }
    }
}

impl<'a> WebAnnotations<'a> {
    /// The IRI of the text that is annotated: `urn:counterpoint:text` by default.
    #[must_use]
    pub fn source(self, iri: &'a str) -> Self {
        WebAnnotations { source: iri, ..self }
    }
}

impl fmt::Display for WebAnnotations<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = self.article;
        let edges: Vec<Edge> = edges(article).into_iter().filter(|edge| edge.confidence.is_some()).collect();
        let passages =
            article.claims().len() + article.markers().len() + article.quotes().len() + article.sources().len();
        let page = Page { article, source: self.source, positions: article.positions(), around: around(article) };
        Json::new(f).object(|json| {
            json.key("@context")?.array(|json| {
                json.string("http://www.w3.org/ns/anno.jsonld")?;
                json.object(|json| json.key("cp")?.string(VOCABULARY))
            })?;
            json.key("id")?.string(&iri("annotations", None))?;
            json.key("type")?.string("AnnotationCollection")?;
            json.key("total")?.plain(passages + edges.len())?;
            json.key("first")?.object(|json| {
                json.key("id")?.string(&iri("page", Some(0)))?;
                json.key("type")?.string("AnnotationPage")?;
                json.key("startIndex")?.plain(0)?;
                json.key("items")?.rows(page.items(&edges), |json, item| page.item(json, item))
            })
        })?;
        f.write_str("\n")
    }
}

/// One annotation, with its place among those of its kind.
enum Item<'a> {
    Claim(ClaimId),
    Marker(usize, &'a Marker),
    Quote(usize, &'a Quote),
    Source(usize, &'a Source),
    Edge(usize, &'a Edge),
}

/// What the items of the page are written from.
struct Page<'a> {
    article: &'a Article<'a>,
    source: &'a str,
    positions: Positions<'a>,
    around: Vec<Option<ClaimId>>,
}

impl<'a> Page<'a> {
    fn items<'e>(&self, edges: &'e [Edge]) -> impl Iterator<Item = Item<'e>> + use<'a, 'e>
    where
        'a: 'e,
    {
        let article = self.article;
        let claims = article.claim_ids().map(Item::Claim);
        let markers = article.markers().iter().enumerate().map(|(index, marker)| Item::Marker(index, marker));
        let quotes = article.quotes().iter().enumerate().map(|(index, quote)| Item::Quote(index, quote));
        let sources = article.sources().iter().enumerate().map(|(index, source)| Item::Source(index, source));
        let edges = edges.iter().enumerate().map(|(index, edge)| Item::Edge(index, edge));
        claims.chain(markers).chain(quotes).chain(sources).chain(edges)
    }

    fn item(&self, json: &mut Json<'_>, item: Item<'_>) -> fmt::Result {
        json.object(|json| match item {
            Item::Claim(id) => self.claim(json, id),
            Item::Marker(index, marker) => self.marker(json, index, marker),
            Item::Quote(index, quote) => self.quote(json, index, quote),
            Item::Source(index, source) => self.named(json, index, source),
            Item::Edge(index, edge) => self.edge(json, index, edge),
        })
    }

    fn claim(&self, json: &mut Json<'_>, id: ClaimId) -> fmt::Result {
        let Some(claim) = self.article.claim(id) else { return Ok(()) };
        let tags = ["claim", claim.role.name(), claim.polarity.name()];
        // A claim that is neither thesis nor premise has the role of a claim: one tag says both.
        let tags = if claim.role == Role::Claim { &tags[1..] } else { &tags[..] };
        head(json, "claim", id.index(), "classifying", tags)?;
        json.key("cp:role")?.string(claim.role.name())?;
        json.key("cp:polarity")?.string(claim.polarity.name())?;
        match claim.holder {
            Holder::Source(source) => link(json, "cp:holder", "source", Some(source.index()))?,
            Holder::Author => link(json, "cp:holder", "author", None)?,
            Holder::Opponent => link(json, "cp:holder", "opponent", None)?,
        }
        if let Some(quote) = claim.quote {
            link(json, "cp:quote", "quote", Some(quote.index()))?;
        }
        if let Some(earlier) = claim.restates {
            link(json, "cp:restates", "claim", Some(earlier.index()))?;
        }
        if let Some(around) = self.around.get(id.index()).copied().flatten() {
            link(json, "cp:inside", "claim", Some(around.index()))?;
        }
        json.key("cp:confidence")?.plain(claim.confidence)?;
        self.target(json, &[claim.span])
    }

    fn marker(&self, json: &mut Json<'_>, index: usize, marker: &Marker) -> fmt::Result {
        let article = self.article;
        head(json, "marker", index, "classifying", &["marker", marker.class.name()])?;
        json.key("cp:function")?.string(marker.function.name())?;
        json.key("cp:sense")?.string(article.sense(marker.sense))?;
        if let Some(also) = marker.also {
            json.key("cp:also")?.string(article.sense(also))?;
        }
        json.key("cp:confidence")?.plain(marker.confidence)?;
        self.target(json, article.marker_spans(marker))
    }

    fn quote(&self, json: &mut Json<'_>, index: usize, quote: &Quote) -> fmt::Result {
        head(json, "quote", index, "classifying", &["quote", quote.kind.name()])?;
        if let Some(source) = quote.source {
            link(json, "cp:source", "source", Some(SourceId::index(source)))?;
        }
        json.key("cp:confidence")?.plain(quote.confidence)?;
        self.target(json, self.article.contents(quote))
    }

    /// A source, with all its mentions.
    fn named(&self, json: &mut Json<'_>, index: usize, source: &Source) -> fmt::Result {
        head(json, "source", index, "identifying", &["source", source.kind.name()])?;
        json.key("cp:name")?.string(&labels::name(self.article, source))?;
        json.key("cp:confidence")?.plain(source.confidence)?;
        let mentions = self.article.mentions(source);
        self.target(json, if mentions.is_empty() { std::slice::from_ref(&source.name) } else { mentions })
    }

    /// A link from what is upheld to what is countered or supported; where the article does not state that, the claim
    /// itself is annotated.
    fn edge(&self, json: &mut Json<'_>, index: usize, edge: &Edge) -> fmt::Result {
        let kind = match edge.kind {
            EdgeKind::Support(_) => "support",
            EdgeKind::Rebuttal(_) | EdgeKind::Restates | EdgeKind::Inside => "rebuttal",
        };
        json.key("id")?.string(&iri("edge", Some(index)))?;
        json.key("type")?.string("Annotation")?;
        json.key("motivation")?.string("linking")?;
        json.key("body")?.array(|json| {
            json.string(&iri("claim", Some(edge.claim.index())))?;
            tag(json, kind)?;
            tag(json, edge.kind.name())?;
            if edge.target.is_none() { tag(json, "target not stated") } else { Ok(()) }
        })?;
        if let Some(marker) = edge.marker {
            link(json, "cp:marker", "marker", Some(marker.index()))?;
        }
        if let Some(confidence) = edge.confidence {
            json.key("cp:confidence")?.plain(confidence)?;
        }
        json.key("target")?.string(&iri("claim", Some(edge.target.unwrap_or(edge.claim).index())))
    }

    /// The passages that an annotation is about: one, or an array.
    fn target(&self, json: &mut Json<'_>, spans: &[Span]) -> fmt::Result {
        json.key("target")?;
        match spans {
            [span] => self.passage(json, *span),
            _ => json.array(|json| spans.iter().try_for_each(|span| self.passage(json, *span))),
        }
    }

    fn passage(&self, json: &mut Json<'_>, span: Span) -> fmt::Result {
        let text = self.article.text();
        let (before, after) = (text.get(..span.start()).unwrap_or(""), text.get(span.end()..).unwrap_or(""));
        let prefix = before.char_indices().rev().take(AROUND).last().map_or(before.len(), |(at, _)| at);
        let suffix = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
        json.object(|json| {
            json.key("source")?.string(self.source)?;
            json.key("selector")?.array(|json| {
                json.object(|json| {
                    json.key("type")?.string("TextPositionSelector")?;
                    json.key("start")?.plain(self.positions.characters(span.start()).unwrap_or_default())?;
                    json.key("end")?.plain(self.positions.characters(span.end()).unwrap_or_default())
                })?;
                json.object(|json| {
                    json.key("type")?.string("TextQuoteSelector")?;
                    json.key("exact")?.string(self.article.slice(span))?;
                    json.key("prefix")?.string(before.get(prefix..).unwrap_or(""))?;
                    json.key("suffix")?.string(after.get(..suffix).unwrap_or(""))
                })
            })
        })
    }
}

/// What every annotation of a passage begins with.
fn head(json: &mut Json<'_>, kind: &str, index: usize, motivation: &str, tags: &[&str]) -> fmt::Result {
    json.key("id")?.string(&iri(kind, Some(index)))?;
    json.key("type")?.string("Annotation")?;
    json.key("motivation")?.string(motivation)?;
    json.key("body")?.array(|json| tags.iter().try_for_each(|value| tag(json, value)))
}

fn tag(json: &mut Json<'_>, value: &str) -> fmt::Result {
    json.object(|json| {
        json.key("type")?.string("TextualBody")?;
        json.key("purpose")?.string("tagging")?;
        json.key("value")?.string(value)
    })
}

/// A property whose value is something else of this article.
fn link(json: &mut Json<'_>, key: &str, kind: &str, index: Option<usize>) -> fmt::Result {
    json.key(key)?.object(|json| json.key("id")?.string(&iri(kind, index)))
}

/// What something of this article is called.
fn iri(kind: &str, index: Option<usize>) -> String {
    index.map_or_else(|| format!("{VOCABULARY}{kind}"), |index| format!("{VOCABULARY}{kind}:{index}"))
}
