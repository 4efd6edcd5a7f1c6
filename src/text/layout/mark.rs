//! Mark-up at the start of a line: Markdown as people write it in plain text.

/// The highest number of `#` that make a heading.
const HEADING_LEVELS: usize = 6;
/// The deepest block quote told apart; deeper ones count as this deep.
const QUOTE_LEVELS: u8 = 9;
/// A number with more digits is a year or a figure that begins a line, not the number of a list item.
const ITEM_DIGITS: usize = 2;
/// Fewer marks than this are punctuation, not a rule across the page.
const RULE_MARKS_NEEDED: usize = 3;
/// What a rule is drawn with.
const RULE_MARKS: &[char] = &['*', '-', '_', '=', '~', '#', '+', '—', '–', '─', '•', '·'];
/// What separates sections all alone.
const LONE_SEPARATORS: &[&str] = &["⁂", "*", "#", "§", "❦", "~"];
/// The marks of list items without numbers, and the family each begins.
const BULLETS: &[(&str, Family)] = &[
    ("- ", Family::Dash),
    ("* ", Family::Star),
    ("+ ", Family::Plus),
    ("• ", Family::Dot),
    ("•\t", Family::Dot),
    ("◦ ", Family::Dot),
    ("▪ ", Family::Dot),
    ("‣ ", Family::Dot),
    ("● ", Family::Dot),
];
/// The lines that open and close a passage of code.
const FENCES: &[&str] = &["```", "~~~"];

/// Items of one list have marks of one family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Dash,
    Star,
    Plus,
    /// Unmistakable: no sentence begins with it.
    Dot,
    /// `1.`
    NumberStop,
    /// `1)` or `(1)`
    NumberBracket,
    /// `a.`
    LetterStop,
    /// `a)` or `(a)`
    LetterBracket,
}

/// The mark of a list item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) family: Family,
    /// The number, or the letter's place in the alphabet; 0 for bullets.
    pub(super) ordinal: u32,
}

impl Item {
    /// Whether `next` can stand in the same list right after this item. Lists numbered `1. 1. 1.` are common.
    pub(super) fn goes_before(self, next: Item) -> bool {
        self.family == next.family && (next.ordinal == self.ordinal || next.ordinal == self.ordinal + 1)
    }
}

/// What the start of a line says about the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing.
    Plain,
    /// `#` to `######`: the level.
    Heading(u8),
    /// May be an item; a list needs two.
    Item(Item),
    /// `>`: how many.
    Quote(u8),
    /// A separator without words. Under a single line, `===` and `---` make that line a heading of this level.
    Rule(Option<u8>),
    /// The first or last line of a passage of code.
    Fence,
}

/// The mark of a trimmed line that is not blank.
pub(super) fn mark(line: &str) -> Mark {
    // Most lines begin with a letter and are plain unless a stop or bracket follows: no table is searched for them.
    match line.as_bytes() {
        [b'A'..=b'Z' | b'a'..=b'z', b'.' | b')', ..] | [b'0'..=b'9' | b'(', ..] => {
            item(line).map_or(Mark::Plain, Mark::Item)
        }
        [b'A'..=b'Z' | b'a'..=b'z', ..] => Mark::Plain,
        _ => symbol(line),
    }
}

fn symbol(line: &str) -> Mark {
    if FENCES.iter().any(|fence| line.starts_with(fence)) {
        return Mark::Fence;
    }
    if is_rule(line) {
        return Mark::Rule(underline(line));
    }
    let level = quote_level(line);
    if level > 0 {
        return Mark::Quote(level);
    }
    if let Some(level) = heading_level(line) {
        return Mark::Heading(level);
    }
    let bullet = BULLETS.iter().find(|(mark, _)| line.starts_with(mark));
    bullet.map_or(Mark::Plain, |&(_, family)| Mark::Item(Item { family, ordinal: 0 }))
}

fn heading_level(line: &str) -> Option<u8> {
    let marks = line.bytes().take_while(|&byte| byte == b'#').count();
    let rest = line.get(marks..)?;
    let level = u8::try_from(marks).ok().filter(|&level| level > 0 && marks <= HEADING_LEVELS)?;
    rest.starts_with([' ', '\t']).then_some(level)
}

/// How a line of another's post is marked; what was copied out of a page has the mark as a character reference.
const QUOTE_MARKS: [&str; 2] = [">", "&gt;"];

fn quote_level(line: &str) -> u8 {
    let mut rest = line;
    let mut level = 0;
    while let Some(next) = QUOTE_MARKS.iter().find_map(|mark| rest.strip_prefix(mark)) {
        rest = next.trim_start_matches(' ');
        level = (level + 1).min(QUOTE_LEVELS);
    }
    level
}

fn is_rule(line: &str) -> bool {
    if LONE_SEPARATORS.contains(&line) {
        return true;
    }
    // Some wires end every line with a full stop, rules too.
    let line = line.strip_suffix('.').unwrap_or(line);
    let mut marks = 0;
    for c in line.chars() {
        if RULE_MARKS.contains(&c) {
            marks += 1;
        } else if !c.is_whitespace() {
            return false;
        }
    }
    marks >= RULE_MARKS_NEEDED
}

fn underline(line: &str) -> Option<u8> {
    let all = |mark: u8| line.bytes().all(|byte| byte == mark);
    if all(b'=') {
        Some(1)
    } else if all(b'-') {
        Some(2)
    } else {
        None
    }
}

fn item(line: &str) -> Option<Item> {
    let (inner, bracketed) = match line.strip_prefix('(') {
        Some(inner) => (inner, true),
        None => (line, false),
    };
    let length = inner.find(['.', ')'])?;
    let (label, rest) = (inner.get(..length)?, inner.get(length..)?);
    let stop = rest.starts_with('.');
    if (bracketed && stop) || !rest.get(1..)?.starts_with([' ', '\t']) {
        return None;
    }
    let (ordinal, number) = ordinal(label)?;
    let family = match (number, stop) {
        (true, true) => Family::NumberStop,
        (true, false) => Family::NumberBracket,
        (false, true) => Family::LetterStop,
        (false, false) => Family::LetterBracket,
    };
    Some(Item { family, ordinal })
}

/// The value of a label, and whether it is a number.
fn ordinal(label: &str) -> Option<(u32, bool)> {
    if label.len() <= ITEM_DIGITS && label.bytes().all(|byte| byte.is_ascii_digit()) {
        return label.parse().ok().map(|number| (number, true));
    }
    match label.as_bytes() {
        [letter] if letter.is_ascii_alphabetic() => Some((u32::from(letter.to_ascii_lowercase() - b'a') + 1, false)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Family, Item, Mark, mark};

    #[test]
    fn marks() {
        let item = |family, ordinal| Mark::Item(Item { family, ordinal });
        let cases = [
            ("Roads", Mark::Plain),
            ("# Roads", Mark::Heading(1)),
            ("###### Roads", Mark::Heading(6)),
            ("####### Roads", Mark::Plain),
            ("#roads #cars", Mark::Plain),
            ("> said", Mark::Quote(1)),
            ("> > said", Mark::Quote(2)),
            (">>> said", Mark::Quote(3)),
            ("***", Mark::Rule(None)),
            ("* * *", Mark::Rule(None)),
            ("___.", Mark::Rule(None)),
            ("====", Mark::Rule(Some(1))),
            ("---", Mark::Rule(Some(2))),
            ("⁂", Mark::Rule(None)),
            ("...", Mark::Plain),
            ("--", Mark::Plain),
            ("- roads", item(Family::Dash, 0)),
            ("* roads", item(Family::Star, 0)),
            ("*roads*", Mark::Plain),
            ("• roads", item(Family::Dot, 0)),
            ("1. roads", item(Family::NumberStop, 1)),
            ("12) roads", item(Family::NumberBracket, 12)),
            ("(2) roads", item(Family::NumberBracket, 2)),
            ("(b) roads", item(Family::LetterBracket, 2)),
            ("B. roads", item(Family::LetterStop, 2)),
            ("1995. Roads", Mark::Plain),
            ("1.5 roads", Mark::Plain),
            ("(roads) and", Mark::Plain),
            ("```rust", Mark::Fence),
            ("1", Mark::Plain),
            ("(", Mark::Plain),
            (".", Mark::Plain),
        ];
        for (line, expected) in cases {
            assert_eq!(mark(line), expected, "{line}");
        }
    }
}
