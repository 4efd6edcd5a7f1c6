//! Text made safe between the tags and inside the attributes of HTML and XML.

use std::fmt;

/// Displays a text so that no mark-up can begin or end in it. Control characters, which XML does not allow at all, show
/// as U+FFFD.
pub(super) struct Escaped<'t>(pub(super) &'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some((at, special)) = rest.char_indices().find(|(_, char)| instead(*char).is_some()) {
            let (plain, from_special) = rest.split_at(at);
            f.write_str(plain)?;
            f.write_str(instead(special).unwrap_or_default())?;
            rest = from_special.get(special.len_utf8()..).unwrap_or_default();
        }
        f.write_str(rest)
    }
}

/// What stands for a character that cannot stand for itself.
fn instead(char: char) -> Option<&'static str> {
    match char {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        '\t' | '\n' | '\r' => None,
        '\u{fffe}' | '\u{ffff}' => Some("\u{fffd}"),
        _ if char.is_control() => Some("\u{fffd}"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_can_begin_or_end() {
        let cases = [
            ("plain", "plain"),
            ("</script><script>alert('1')</script>", "&lt;/script&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"),
            ("]]> --> &amp; \"x\"", "]]&gt; --&gt; &amp;amp; &quot;x&quot;"),
            ("a\0b\u{1b}c\u{85}\u{fffe}", "a\u{fffd}b\u{fffd}c\u{fffd}\u{fffd}"),
            ("a\tb\r\nc\u{2028}d", "a\tb\r\nc\u{2028}d"),
            ("é論👍", "é論👍"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(Escaped(text).to_string(), expected);
        }
    }
}
