//! An article in the Argument Interchange Format, as JSON: bare, and with what the xAIF tools add around it.

mod marked;

use std::borrow::Cow;
use std::fmt;

use self::marked::Marked;
use super::edge::{Edge, EdgeKind, around, edges};
use super::json::Json;
use super::labels;
use crate::Article;
use crate::model::{Claim, ClaimId, Holder, RebuttalKind, SourceKind};
use crate::position::Positions;

/// An article in the Argument Interchange Format (AIF), as JSON: made with [`Article::aif`].
///
/// Claims are I-nodes; a support is an RA-node between two of them, a rebuttal a CA-node, a restatement an MA-node. An
/// undercut leads to the RA-node by which its target supports something, if there is one. A claim that is not the
/// author's has a locution (L, YA). What AIF has no place for stands under the key `counterpoint` of a node; its offsets
/// count characters. [The table](crate::docs::formats) says the rest.
#[derive(Clone, Copy, Debug)]
pub struct Aif<'a> {
    article: &'a Article<'a>,
}

/// An article in xAIF, the extended form of AIF that argument mining services exchange: made with [`Article::xaif`].
///
/// It holds what [`Aif`] holds, and the participants, and the text with each claim marked in it.
#[derive(Clone, Copy, Debug)]
pub struct Xaif<'a> {
    article: &'a Article<'a>,
}

impl Article<'_> {
    /// The claims and the edges between them in the Argument Interchange Format.
    ///
    /// ```
    /// let article = counterpoint::parse("Although the bus is slow, it is safe.");
    /// let aif = article.aif().to_string();
    /// assert!(aif.contains(r#"{"nodeID":"1","text":"the bus is slow","type":"I","#));
    /// assert!(aif.contains(r#""type":"CA","timestamp":"","scheme":"Concession""#));
    /// ```
    pub fn aif(&self) -> Aif<'_> {
        Aif { article: self }
    }

    /// The claims and the edges between them in xAIF.
    pub fn xaif(&self) -> Xaif<'_> {
        Xaif { article: self }
    }
}

impl fmt::Display for Aif<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let network = Network::of(self.article);
        Json::new(f).object(|json| network.write(json))?;
        f.write_str("\n")
    }
}

impl fmt::Display for Xaif<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let network = Network::of(self.article);
        Json::new(f).object(|json| {
            json.key("AIF")?.object(|json| {
                network.write(json)?;
                network.participants(json)?;
                json.key("schemefulfillments")?.array(|_| Ok(()))?;
                json.key("descriptorfulfillments")?.array(|_| Ok(()))
            })?;
            json.key("OVA")?.object(|_| Ok(()))?;
            json.key("dialog")?.plain(false)?;
            json.key("text")?.object(|json| json.key("txt")?.displayed(Marked(self.article)))
        })?;
        f.write_str("\n")
    }
}

/// A node; its id is its place in the network, from 1, as readers take 0 for none.
enum Node {
    Claim(ClaimId),
    /// A rebuttal, support or restatement: its place among the edges.
    Scheme(usize),
    Locution(ClaimId),
    Asserting,
}

/// The nodes and edges of an article in AIF.
struct Network<'a> {
    article: &'a Article<'a>,
    positions: Positions<'a>,
    around: Vec<Option<ClaimId>>,
    schemes: Vec<Edge>,
    nodes: Vec<Node>,
    /// From and to, as places of nodes.
    links: Vec<(usize, usize)>,
}

impl<'a> Network<'a> {
    fn of(article: &'a Article<'a>) -> Self {
        let mut schemes = edges(article);
        schemes.retain(|edge| edge.kind != EdgeKind::Inside);
        let claims = article.claims().len();
        let mut nodes: Vec<Node> = article.claim_ids().map(Node::Claim).collect();
        let mut links = Vec::with_capacity(2 * schemes.len());
        for (index, edge) in schemes.iter().enumerate() {
            nodes.push(Node::Scheme(index));
            links.push((edge.claim.index(), claims + index));
            if let Some(target) = edge.target {
                let undercuts = edge.kind == EdgeKind::Rebuttal(RebuttalKind::Undercut);
                let grounds = |other: &Edge| other.claim == target && matches!(other.kind, EdgeKind::Support(_));
                let inference = undercuts.then(|| schemes.iter().position(grounds)).flatten();
                links.push((claims + index, inference.map_or(target.index(), |support| claims + support)));
            }
        }
        for (index, (id, claim)) in article.claim_ids().zip(article.claims()).enumerate() {
            if claim.holder != Holder::Author {
                let locution = nodes.len();
                nodes.extend([Node::Locution(id), Node::Asserting]);
                links.extend([(locution, locution + 1), (locution + 1, index)]);
            }
        }
        Network { article, positions: article.positions(), around: around(article), schemes, nodes, links }
    }

    fn write(&self, json: &mut Json<'_>) -> fmt::Result {
        json.key("nodes")?.rows(self.nodes.iter().enumerate(), |json, (at, node)| self.node(json, at, node))?;
        json.key("edges")?.rows(self.links.iter().enumerate(), |json, (at, (from, to))| {
            json.object(|json| {
                json.key("edgeID")?.string(&id(at))?;
                json.key("fromID")?.string(&id(*from))?;
                json.key("toID")?.string(&id(*to))?;
                json.key("formEdgeID")?.plain("null")
            })
        })?;
        json.key("locutions")?.rows(self.locutions(), |json, (at, claim)| {
            json.object(|json| {
                json.key("nodeID")?.string(&id(at))?;
                json.key("personID")?.string(&person(claim))?;
                json.key("timestamp")?.string("")?;
                for key in ["start", "end", "source"] {
                    json.key(key)?.plain("null")?;
                }
                Ok(())
            })
        })
    }

    /// The locutions with their claims.
    fn locutions(&self) -> impl Iterator<Item = (usize, &Claim)> {
        self.nodes.iter().enumerate().filter_map(|(at, node)| match node {
            Node::Locution(id) => Some((at, self.article.claim(*id)?)),
            _ => None,
        })
    }

    fn node(&self, json: &mut Json<'_>, at: usize, node: &Node) -> fmt::Result {
        let article = self.article;
        let (words, kind) = match node {
            Node::Claim(id) => (Cow::Borrowed(article.claim(*id).map_or("", |claim| article.slice(claim.span))), "I"),
            Node::Locution(id) => {
                let holder = article.claim(*id).and_then(|claim| labels::holder(article, claim)).unwrap_or_default();
                (Cow::Owned(format!("{holder}: {}", labels::claim(article, *id))), "L")
            }
            Node::Asserting => (Cow::Borrowed("Asserting"), "YA"),
            Node::Scheme(index) => {
                let (words, kind) = self.schemes.get(*index).map_or(("", ""), |edge| scheme(edge.kind));
                (Cow::Borrowed(words), kind)
            }
        };
        json.object(|json| {
            json.key("nodeID")?.string(&id(at))?;
            json.key("text")?.string(&words)?;
            json.key("type")?.string(kind)?;
            json.key("timestamp")?.string("")?;
            match node {
                Node::Claim(id) => self.claim(json, *id),
                Node::Scheme(index) => self.schemes.get(*index).map_or(Ok(()), |edge| self.edge(json, edge)),
                Node::Locution(_) | Node::Asserting => Ok(()),
            }
        })
    }

    /// What is known of a claim that AIF has no place for.
    fn claim(&self, json: &mut Json<'_>, claim: ClaimId) -> fmt::Result {
        let Some(found) = self.article.claim(claim) else { return Ok(()) };
        json.key("counterpoint")?.object(|json| {
            json.key("start")?.plain(self.positions.characters(found.span.start()).unwrap_or_default())?;
            json.key("end")?.plain(self.positions.characters(found.span.end()).unwrap_or_default())?;
            json.key("role")?.string(found.role.name())?;
            json.key("polarity")?.string(found.polarity.name())?;
            json.key("confidence")?.plain(found.confidence)?;
            match self.around.get(claim.index()).copied().flatten() {
                Some(around) => json.key("inside")?.string(&id(around.index())),
                None => Ok(()),
            }
        })
    }

    /// The scheme of an edge by its name, and what AIF has no place for.
    fn edge(&self, json: &mut Json<'_>, edge: &Edge) -> fmt::Result {
        let Some(confidence) = edge.confidence else { return Ok(()) };
        let (first, rest) = edge.kind.name().split_at(1);
        json.key("scheme")?.string(&format!("{}{rest}", first.to_ascii_uppercase()))?;
        json.key("counterpoint")?.object(|json| {
            json.key("kind")?.string(edge.kind.name())?;
            if let Some(marker) = edge.marker {
                json.key("marker")?.string(&labels::marker(self.article, marker))?;
            }
            json.key("confidence")?.plain(confidence)
        })
    }

    /// Who holds a claim that is not the author's, each once.
    fn participants(&self, json: &mut Json<'_>) -> fmt::Result {
        let mut holders: Vec<(String, &Claim)> = self.locutions().map(|(_, claim)| (person(claim), claim)).collect();
        holders.sort_by_key(|(person, _)| (person.len(), person.clone()));
        holders.dedup_by(|(a, _), (b, _)| a == b);
        json.key("participants")?.rows(holders, |json, (person, claim)| {
            let name = labels::holder(self.article, claim).unwrap_or_default();
            let (first, last) = self.names(&name, claim.holder);
            json.object(|json| {
                json.key("participantID")?.string(&person)?;
                json.key("firstname")?.string(first)?;
                json.key("surname")?.string(last)
            })
        })
    }

    /// A person's last word is the surname; a group, an organisation or a document has nothing else.
    fn names<'n>(&self, name: &'n str, holder: Holder) -> (&'n str, &'n str) {
        let person = match holder {
            Holder::Source(id) => self.article.source(id).is_some_and(|source| source.kind == SourceKind::Person),
            Holder::Author | Holder::Opponent => false,
        };
        name.rsplit_once(' ').filter(|_| person).unwrap_or(("", name))
    }
}

/// The id of the node or edge in this place.
fn id(place: usize) -> String {
    (place + 1).to_string()
}

/// The id of a participant: 1 for the unnamed opponent, then the sources in their order.
fn person(claim: &Claim) -> String {
    match claim.holder {
        Holder::Source(source) => (source.index() + 2).to_string(),
        Holder::Author | Holder::Opponent => "1".to_owned(),
    }
}

/// The text and the type of a scheme node.
fn scheme(kind: EdgeKind) -> (&'static str, &'static str) {
    match kind {
        EdgeKind::Rebuttal(_) => ("Default Conflict", "CA"),
        EdgeKind::Support(_) => ("Default Inference", "RA"),
        EdgeKind::Restates | EdgeKind::Inside => ("Default Rephrase", "MA"),
    }
}
