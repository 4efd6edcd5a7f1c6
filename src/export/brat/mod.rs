//! An article as standoff annotations for brat.

mod fragment;

use std::fmt;

use self::fragment::fragments;
use super::edge::{EdgeKind, edges};
use crate::model::{Holder, Polarity};
use crate::position::Positions;
use crate::{Article, Span};

/// An article as standoff annotations for brat: made with [`Article::brat`].
///
/// What it displays is the `.ann` file. The `.txt` file beside it is the [text](Article::text) as it is, and
/// [`CONFIGURATION`](Brat::CONFIGURATION) the `annotation.conf` of the folder. Offsets count characters. A fragment
/// holds no line end and no tab, and the first does not begin with a straight quotation mark, which readers that take
/// the file for CSV would stumble over. [The table](crate::docs::formats) has the other forms.
#[derive(Clone, Copy, Debug)]
pub struct Brat<'a> {
    article: &'a Article<'a>,
}

impl Article<'_> {
    /// Claims, markers, quotes, sources and edges as standoff annotations for brat.
    ///
    /// ```
    /// let article = counterpoint::parse("Although the bus is slow, it is safe.");
    /// let ann = article.brat().to_string();
    /// assert!(ann.starts_with("T1\tClaim 9 24\tthe bus is slow\n"));
    /// assert!(ann.contains("R1\tConcession Arg1:T2 Arg2:T1\t\n"));
    /// ```
    pub fn brat(&self) -> Brat<'_> {
        Brat { article: self }
    }
}

impl Brat<'_> {
    /// The `annotation.conf` that declares every type, for the folder of the `.ann` files.
    pub const CONFIGURATION: &'static str = include_str!("annotation.conf");
}

impl fmt::Display for Brat<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let positions = self.article.positions();
        let mut sheet =
            Sheet { f, article: self.article, positions, entities: 0, relations: 0, attributes: 0, notes: 0 };
        let claims = sheet.claims()?;
        let markers = sheet.markers()?;
        let quotes = sheet.quotes()?;
        let sources = sheet.sources()?;
        sheet.edges(&claims, &markers)?;
        sheet.holders(&claims, &sources)?;
        sheet.speakers(&quotes, &sources)
    }
}

/// The number of an entity, as in `T1`.
type Entity = usize;

/// The file as it is written, with the numbers given out so far.
struct Sheet<'f, 'w, 'a> {
    f: &'f mut fmt::Formatter<'w>,
    article: &'a Article<'a>,
    positions: Positions<'a>,
    entities: usize,
    relations: usize,
    attributes: usize,
    notes: usize,
}

impl Sheet<'_, '_, '_> {
    fn claims(&mut self) -> Result<Vec<Entity>, fmt::Error> {
        let mut numbers = Vec::new();
        for claim in self.article.claims() {
            let number = self.entity(claim.role.name(), &[claim.span])?;
            numbers.push(number);
            if claim.polarity != Polarity::Asserted {
                self.attribute("Polarity", number, claim.polarity.name())?;
            }
            if claim.holder == Holder::Opponent {
                self.attribute("Holder", number, "opponent")?;
            }
            self.note('T', number, format_args!("confidence {}", claim.confidence))?;
        }
        Ok(numbers)
    }

    fn markers(&mut self) -> Result<Vec<Entity>, fmt::Error> {
        let article = self.article;
        let mut numbers = Vec::new();
        for marker in article.markers() {
            let number = self.entity("marker", article.marker_spans(marker))?;
            numbers.push(number);
            self.attribute("MarkerClass", number, marker.class.name())?;
            self.attribute("MarkerFunction", number, marker.function.name())?;
            let sense = article.sense(marker.sense);
            match marker.also {
                None => self.note('T', number, format_args!("sense {sense}; confidence {}", marker.confidence))?,
                Some(also) => {
                    let also = article.sense(also);
                    let note = format_args!("sense {sense} or {also}; confidence {}", marker.confidence);
                    self.note('T', number, note)?;
                }
            }
        }
        Ok(numbers)
    }

    fn quotes(&mut self) -> Result<Vec<Entity>, fmt::Error> {
        let article = self.article;
        let mut numbers = Vec::new();
        for quote in article.quotes() {
            let number = self.entity("quote", article.contents(quote))?;
            numbers.push(number);
            self.attribute("QuoteKind", number, quote.kind.name())?;
            self.note('T', number, format_args!("confidence {}", quote.confidence))?;
        }
        Ok(numbers)
    }

    /// An entity for each mention; the one that is the name stands for the source in relations.
    fn sources(&mut self) -> Result<Vec<Entity>, fmt::Error> {
        let article = self.article;
        let mut numbers = Vec::new();
        for source in article.sources() {
            let number = self.entity("source", &[source.name])?;
            numbers.push(number);
            self.attribute("SourceKind", number, source.kind.name())?;
            self.note('T', number, format_args!("confidence {}", source.confidence))?;
            let mut same = vec![number];
            for mention in article.mentions(source).iter().filter(|mention| **mention != source.name) {
                same.push(self.entity("source", &[*mention])?);
            }
            if same.len() > 1 {
                self.f.write_str("*\tEquiv")?;
                same.iter().try_for_each(|number| write!(self.f, " T{number}"))?;
                self.f.write_str("\n")?;
            }
        }
        Ok(numbers)
    }

    fn edges(&mut self, claims: &[Entity], markers: &[Entity]) -> fmt::Result {
        for edge in edges(self.article) {
            let Some(&claim) = claims.get(edge.claim.index()) else { continue };
            match edge.target {
                // Standoff says by its offsets what stands inside what.
                Some(_) if edge.kind == EdgeKind::Inside => continue,
                Some(target) => {
                    let Some(&target) = claims.get(target.index()) else { continue };
                    let relation = self.relation(edge.kind.name(), claim, target)?;
                    if let Some(confidence) = edge.confidence {
                        self.note('R', relation, format_args!("confidence {confidence}"))?;
                    }
                }
                None => self.attribute("CountersUnstated", claim, edge.kind.name())?,
            }
            if let Some(&marker) = edge.marker.and_then(|id| markers.get(id.index())) {
                self.relation("signals", marker, claim)?;
            }
        }
        Ok(())
    }

    fn holders(&mut self, claims: &[Entity], sources: &[Entity]) -> fmt::Result {
        for (claim, &number) in self.article.claims().iter().zip(claims) {
            let Holder::Source(source) = claim.holder else { continue };
            if let Some(&source) = sources.get(source.index()) {
                self.relation("heldBy", number, source)?;
            }
        }
        Ok(())
    }

    fn speakers(&mut self, quotes: &[Entity], sources: &[Entity]) -> fmt::Result {
        for (quote, &number) in self.article.quotes().iter().zip(quotes) {
            if let Some(&source) = quote.source.and_then(|id| sources.get(id.index())) {
                self.relation("saidBy", number, source)?;
            }
        }
        Ok(())
    }

    fn entity(&mut self, name: &str, spans: &[Span]) -> Result<Entity, fmt::Error> {
        self.entities += 1;
        write!(self.f, "T{}\t{}", self.entities, Capital(name))?;
        let pieces = fragments(self.article.text(), spans);
        for (index, piece) in pieces.iter().enumerate() {
            let place = |byte: usize| self.positions.characters(byte).unwrap_or_default();
            let between = if index == 0 { ' ' } else { ';' };
            write!(self.f, "{between}{} {}", place(piece.start()), place(piece.end()))?;
        }
        for (index, piece) in pieces.iter().enumerate() {
            write!(self.f, "{}{}", if index == 0 { '\t' } else { ' ' }, self.article.slice(*piece))?;
        }
        self.f.write_str("\n")?;
        Ok(self.entities)
    }

    fn relation(&mut self, name: &str, from: Entity, to: Entity) -> Result<usize, fmt::Error> {
        self.relations += 1;
        writeln!(self.f, "R{}\t{} Arg1:T{from} Arg2:T{to}\t", self.relations, Capital(name))?;
        Ok(self.relations)
    }

    fn attribute(&mut self, name: &str, of: Entity, value: &str) -> fmt::Result {
        self.attributes += 1;
        writeln!(self.f, "A{}\t{name} T{of} {}", self.attributes, Capital(value))
    }

    fn note(&mut self, of: char, number: usize, words: fmt::Arguments<'_>) -> fmt::Result {
        self.notes += 1;
        writeln!(self.f, "#{}\tAnnotatorNotes {of}{number}\t{words}", self.notes)
    }
}

/// A name as brat's types are written, with a capital.
struct Capital<'a>(&'a str);

impl fmt::Display for Capital<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut characters = self.0.chars();
        let first = characters.next().map(|first| first.to_ascii_uppercase());
        first.map_or(Ok(()), |first| write!(f, "{first}{}", characters.as_str()))
    }
}
