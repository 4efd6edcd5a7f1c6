//! What quotation marks are written with, and how a text looks that opens or closes with them.

/// What a pair of marks is written with. Marks of different kinds never close each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// `"` or `''` or two backticks
    Straight,
    /// “ ”
    Curly,
    /// ' or ‘ ’
    Single,
    /// « »
    Guillemet,
    /// » «
    Reversed,
    /// ‹ ›
    Angle,
    /// „ “
    Low,
    /// ‚ ‘
    LowSingle,
}

/// How many bytes of the next block are searched for the mark that closes a quotation begun in this one: a paragraph
/// of prose is shorter, and every block may ask.
const MAX_AHEAD: usize = 2000;

/// Whether the first mark of the style in the text is a closing one.
pub(super) fn closes_first(text: &str, style: Style) -> bool {
    let head = text.as_bytes().get(..text.len().min(MAX_AHEAD)).unwrap_or(&[]);
    match style {
        Style::Curly => {
            let mut marks = head.windows(3).filter_map(|window| match window {
                [0xe2, 0x80, 0x9c] => Some(false),
                [0xe2, 0x80, 0x9d] => Some(true),
                _ => None,
            });
            marks.next().unwrap_or(false)
        }
        Style::Straight => {
            let Some(mark) = memchr::memchr(b'"', head) else { return false };
            let before = mark.checked_sub(1).and_then(|before| head.get(before));
            let after = text.as_bytes().get(mark + 1);
            let attached = |byte: Option<&u8>| byte.is_some_and(|byte| !byte.is_ascii_whitespace());
            attached(before) && !after.is_some_and(u8::is_ascii_alphanumeric)
        }
        _ => false,
    }
}

/// The style of the mark that the text opens with.
pub(super) fn opening_style(text: &str) -> Option<Style> {
    let head = text.trim_start();
    let (first, second) = (head.chars().next()?, head.chars().nth(1));
    match first {
        '"' => Some(Style::Straight),
        '\'' if second == Some('\'') => Some(Style::Straight),
        '`' if second == Some('`') => Some(Style::Straight),
        '\'' | '\u{2018}' | '`' => Some(Style::Single),
        '\u{201c}' => Some(Style::Curly),
        '\u{ab}' => Some(Style::Guillemet),
        '\u{2039}' => Some(Style::Angle),
        '\u{201e}' => Some(Style::Low),
        '\u{201a}' => Some(Style::LowSingle),
        _ => None,
    }
}
