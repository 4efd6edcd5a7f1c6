//! How wide words are, and words set in lines.

use crate::print;

/// The advance of the characters from space to `~` in hundredths of the font's size, measured on DejaVu Sans: the widest
/// of the usual sans-serif fonts, so that words fit whatever font a reader has.
const ADVANCES: [u8; 95] = [
    32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84,
    84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69,
    61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63,
    59, 82, 59, 59, 52, 64, 34, 64, 84,
];

/// The advances of characters outside the table, by how many columns a terminal gives them.
const OTHERS: [u8; 3] = [0, 80, 105];

/// The advance of what is as wide as the font is high, though a terminal gives it one column.
const DASHES: u8 = 100;

/// How wide the text is at this size.
pub(super) fn width(text: &str, size: f32) -> f32 {
    text.chars().map(|char| advance(char, size)).sum()
}

fn advance(char: char, size: f32) -> f32 {
    let place = (char as usize).checked_sub(' ' as usize);
    let hundredths = match place.and_then(|place| ADVANCES.get(place)) {
        Some(known) => *known,
        None if matches!(char, '—' | '…') => DASHES,
        None => OTHERS.get(print::columns(char)).copied().unwrap_or(DASHES),
    };
    f32::from(hundredths) * size / 100.0
}

/// Lines of a measure.
#[derive(Clone, Copy)]
pub(super) struct Measure {
    /// The size of the font.
    pub(super) size: f32,
    /// How wide a line may be.
    pub(super) width: f32,
    /// How many there may be; the last ends in an ellipsis where more is left.
    pub(super) lines: usize,
}

impl Measure {
    /// The words in lines, none wider than the measure. A word too long for a line is broken.
    pub(super) fn wrap(self, text: &str) -> Vec<String> {
        let mut lines = vec![String::new()];
        let mut used = 0.0;
        for word in print::words(text) {
            let mut gap = if used > 0.0 { advance(' ', self.size) } else { 0.0 };
            if used > 0.0 && used + gap + width(&word, self.size) > self.width {
                lines.push(String::new());
                (used, gap) = (0.0, 0.0);
            }
            if gap > 0.0 {
                push(&mut lines, ' ');
                used += gap;
            }
            for char in word.chars() {
                let more = advance(char, self.size);
                if used > 0.0 && used + more > self.width {
                    lines.push(String::new());
                    used = 0.0;
                }
                push(&mut lines, char);
                used += more;
            }
            if lines.len() > self.lines {
                break;
            }
        }
        self.clip(lines)
    }

    /// Takes off the lines that are too many, and ends the last with an ellipsis.
    fn clip(self, mut lines: Vec<String>) -> Vec<String> {
        if lines.len() <= self.lines {
            return lines;
        }
        lines.truncate(self.lines);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && width(last, self.size) + advance('…', self.size) > self.width {
                last.pop();
            }
            last.truncate(last.trim_end().len());
            last.push('…');
        }
        lines
    }
}

fn push(lines: &mut [String], char: char) {
    if let Some(line) = lines.last_mut() {
        line.push(char);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_set_in_lines() {
        // at size 100 an "a" is 61 wide, a space 32, an ellipsis 100
        let measure = Measure { size: 100.0, width: 300.0, lines: 2 };
        let cases: [(&str, &[&str]); 7] = [
            ("aa a", &["aa a"]),
            ("aa aa  aa\n", &["aa aa", "aa"]),
            ("aaaaaaa", &["aaaa", "aaa"]),
            ("aa aa aa aa aa", &["aa aa", "aa…"]),
            ("aaaa aaaa aaaa", &["aaaa", "aaa…"]),
            ("論論論論", &["論論", "論論"]),
            ("", &[""]),
        ];
        for (text, expected) in cases {
            assert_eq!(measure.wrap(text), expected, "{text}");
        }
    }

    #[test]
    fn no_line_is_too_wide() {
        let measure = Measure { size: 13.0, width: 90.0, lines: 50 };
        let text =
            "The “night” bus—which nobody counted—carries Ünlü’s nurses, 論点を整理する, and MMMMMMMMMMMMMMMMMMM.";
        assert!(measure.wrap(text).iter().all(|line| width(line, 13.0) <= 90.0));
    }
}
