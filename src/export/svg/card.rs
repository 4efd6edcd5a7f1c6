//! The box of a claim: who says it, its words, and how it is put forward.

use std::fmt;

use super::Px;
use super::label::{Measure, width};
use crate::export::escape::Escaped;
use crate::export::words;
use crate::model::{ClaimId, Holder, RebuttalKind, Role};
use crate::print;
use crate::tree::Tree;

/// How wide every box is.
pub(super) const WIDTH: f32 = 236.0;

/// The space between the edge of a box and its words.
const PADDING: f32 = 13.0;

/// The words of a claim, and the lines that they may take.
const WORDS: Measure = Measure { size: 13.0, width: WIDTH - 2.0 * PADDING, lines: 6 };

/// The same for a thesis, whose letters are bold and so wider than the table says.
const BOLD: Measure = Measure { width: WORDS.width * 0.88, lines: 9, ..WORDS };

/// What is said beside the words.
const NOTES: Measure = Measure { size: 10.5, width: WORDS.width, lines: 1 };

/// From one line of words to the next.
const LEADING: f32 = 17.0;

/// From one line of notes to the next.
const NOTE_LEADING: f32 = 14.0;

/// From the upper edge to the line that names the holder.
const HEAD: f32 = 20.0;

/// A claim as a box.
pub(super) struct Card {
    pub(super) id: ClaimId,
    class: String,
    /// Number and holder.
    head: Vec<String>,
    /// How it is put forward.
    tag: &'static str,
    words: Vec<String>,
    notes: Vec<String>,
    /// Everything, for those who hear it.
    spoken: String,
    /// The later claims that say the same.
    again: Vec<ClaimId>,
}

impl Card {
    /// `open` are the claims that counter what the article does not state, in order.
    pub(super) fn of(tree: &Tree<'_>, open: &[(ClaimId, RebuttalKind)], id: ClaimId) -> Option<Self> {
        let graph = tree.graph();
        let claim = graph.claims.get(id.index())?;
        let text = graph.text.get(claim.span.range()).unwrap_or_default();
        let holder = words::holder(&graph, claim.holder);
        let thesis = claim.role == Role::Thesis;
        let tag = words::polarity(claim.polarity).unwrap_or(if thesis { "thesis" } else { "" });
        let number = id.index().to_string();
        let room = NOTES.width - width(&tag.to_uppercase(), NOTES.size) - width("   ", NOTES.size);
        let again = tree.restated(id).to_vec();
        let mut notes = Vec::new();
        if !again.is_empty() {
            let numbers: Vec<_> = again.iter().map(|id| id.index().to_string()).collect();
            notes.push(format!("said again: {}", numbers.join(", ")));
        }
        let first = open.partition_point(|(claim, _)| *claim < id);
        let open = open.iter().skip(first).take_while(|(claim, _)| *claim == id);
        notes.extend(open.map(|(_, kind)| format!("counters what is not stated ({kind})")));
        let spoken = [&number, holder.as_str(), tag].into_iter().filter(|words| !words.is_empty());
        let spoken = spoken.collect::<Vec<_>>().join(", ");
        Some(Card {
            id,
            class: format!("{} {} {}", claim.role.name(), claim.polarity.name(), holder_class(claim.holder)),
            head: Measure { width: room, ..NOTES }.wrap(&format!("{number}  {holder}")),
            tag,
            words: if thesis { BOLD } else { WORDS }.wrap(text),
            notes: notes.iter().flat_map(|note| NOTES.wrap(note)).collect(),
            spoken: format!("{spoken}: {}", print::line(text)),
            again,
        })
    }

    pub(super) fn height(&self) -> f32 {
        HEAD + LEADING * self.words.len() as f32 + NOTE_LEADING * self.notes.len() as f32 + PADDING
    }

    /// The box with its upper left corner at `(x, y)`, on this level of its tree.
    pub(super) fn draw(&self, f: &mut fmt::Formatter<'_>, (x, y): (f32, f32), level: usize) -> fmt::Result {
        let (id, class) = (self.id.index(), &self.class);
        write!(f, "<g class=\"node {class}\" data-claim=\"{id}\"")?;
        if !self.again.is_empty() {
            write!(f, " data-again=\"")?;
            self.again.iter().try_for_each(|id| write!(f, "{} ", id.index()))?;
            write!(f, "\"")?;
        }
        let (spoken, level) = (Escaped(&self.spoken), level + 1);
        write!(f, " role=\"treeitem\" aria-level=\"{level}\" tabindex=\"-1\" aria-label=\"{spoken}\"")?;
        writeln!(f, " transform=\"translate({} {})\">", Px(x), Px(y))?;
        let (width, height) = (Px(WIDTH), Px(self.height()));
        write!(f, "<title>{spoken}</title><rect class=\"box\" width=\"{width}\" height=\"{height}\" rx=\"7\"/>")?;
        write!(f, "<rect class=\"side\" width=\"4\" height=\"{height}\" rx=\"2\"/>")?;
        let left = Px(PADDING);
        let head = self.head.first().map_or("", String::as_str);
        write!(f, "<text class=\"head\" x=\"{left}\" y=\"{}\">{}</text>", Px(HEAD), Escaped(head))?;
        if !self.tag.is_empty() {
            let right = Px(WIDTH - PADDING);
            write!(f, "<text class=\"tag\" x=\"{right}\" y=\"{}\">{}</text>", Px(HEAD), self.tag.to_uppercase())?;
        }
        let mut y = HEAD + 2.0;
        for line in &self.words {
            y += LEADING;
            write!(f, "<text class=\"words\" x=\"{left}\" y=\"{}\">{}</text>", Px(y), Escaped(line))?;
        }
        y += 2.0;
        for line in &self.notes {
            y += NOTE_LEADING;
            write!(f, "<text class=\"note\" x=\"{left}\" y=\"{}\">{}</text>", Px(y), Escaped(line))?;
        }
        writeln!(f, "</g>")
    }
}

fn holder_class(holder: Holder) -> &'static str {
    match holder {
        Holder::Author => "by-author",
        Holder::Source(_) => "by-source",
        Holder::Opponent => "by-opponent",
    }
}
