//! A small writer of JSON over `fmt::Write`, so that the formats which are JSON need no feature and no tree of values.

use std::fmt::{self, Display, Write};

/// Writes values one after another, with the commas between them.
pub(super) struct Json<'w> {
    out: &'w mut dyn Write,
    /// Whether the next value of this array or object needs a comma before it.
    comma: bool,
    /// Characters to be escaped in strings though JSON does not ask for it.
    also: &'static [char],
}

impl<'w> Json<'w> {
    pub(super) fn new(out: &'w mut dyn Write) -> Self {
        Json::escaping(out, &[])
    }

    /// Escapes these characters in strings, too.
    pub(super) fn escaping(out: &'w mut dyn Write, also: &'static [char]) -> Self {
        Json { out, comma: false, also }
    }

    /// The next string is a key, and what follows it its value.
    pub(super) fn key(&mut self, key: &str) -> Result<&mut Self, fmt::Error> {
        self.string(key)?;
        self.out.write_char(':')?;
        self.comma = false;
        Ok(self)
    }

    pub(super) fn object(&mut self, fill: impl FnOnce(&mut Self) -> fmt::Result) -> fmt::Result {
        self.within('{', '}', fill)
    }

    pub(super) fn array(&mut self, fill: impl FnOnce(&mut Self) -> fmt::Result) -> fmt::Result {
        self.within('[', ']', fill)
    }

    /// An array with each entry on a line of its own.
    pub(super) fn rows<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Self, T) -> fmt::Result,
    ) -> fmt::Result {
        self.array(|json| {
            for item in items {
                json.separate()?;
                json.out.write_char('\n')?;
                json.comma = false;
                write(json, item)?;
            }
            Ok(())
        })
    }

    pub(super) fn string(&mut self, text: &str) -> fmt::Result {
        self.displayed(text)
    }

    /// What a value displays as a string, without having it as one.
    pub(super) fn displayed(&mut self, value: impl Display) -> fmt::Result {
        self.separate()?;
        self.out.write_char('"')?;
        write!(Escaped { out: self.out, also: self.also }, "{value}")?;
        self.out.write_char('"')?;
        self.comma = true;
        Ok(())
    }

    /// A string or `null`.
    pub(super) fn maybe_string(&mut self, text: Option<&str>) -> fmt::Result {
        match text {
            Some(text) => self.string(text),
            None => self.plain("null"),
        }
    }

    /// What JSON writes as it prints: a finite number, `true`, `false` or `null`.
    pub(super) fn plain(&mut self, value: impl Display) -> fmt::Result {
        self.separate()?;
        write!(self.out, "{value}")?;
        self.comma = true;
        Ok(())
    }

    fn within(&mut self, open: char, close: char, fill: impl FnOnce(&mut Self) -> fmt::Result) -> fmt::Result {
        self.separate()?;
        self.out.write_char(open)?;
        self.comma = false;
        fill(self)?;
        self.out.write_char(close)?;
        self.comma = true;
        Ok(())
    }

    fn separate(&mut self) -> fmt::Result {
        if self.comma { self.out.write_char(',') } else { Ok(()) }
    }
}

/// Escapes what is written to it.
struct Escaped<'w> {
    out: &'w mut dyn Write,
    also: &'static [char],
}

impl Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        escaped(self.out, text, self.also)
    }
}

/// The text as the inside of a JSON string. Beyond what JSON asks for, everything that some reader takes for the end of
/// a line is escaped (U+0085, U+2028, U+2029), and DEL. `also` holds characters of the basic plane.
fn escaped(out: &mut dyn Write, text: &str, also: &[char]) -> fmt::Result {
    for character in text.chars() {
        match character {
            '"' => out.write_str("\\\""),
            '\\' => out.write_str("\\\\"),
            '\n' => out.write_str("\\n"),
            '\r' => out.write_str("\\r"),
            '\t' => out.write_str("\\t"),
            '\u{2028}' | '\u{2029}' => write!(out, "\\u{:04x}", u32::from(character)),
            _ if character.is_control() || also.contains(&character) => write!(out, "\\u{:04x}", u32::from(character)),
            _ => out.write_char(character),
        }?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings() {
        let cases = [
            ("quotes and backslashes", "a\"b\\", r#""a\"b\\""#),
            ("white space", "a\n\r\tb", r#""a\n\r\tb""#),
            ("control characters", "\0\u{1b}\u{7f}\u{85}", r#""\u0000\u001b\u007f\u0085""#),
            ("line separators", "\u{2028}\u{2029}", r#""\u2028\u2029""#),
            ("all else as it is", "é😀سلام</script>", "\"é😀سلام</script>\""),
        ];
        for (name, text, expected) in cases {
            let mut out = String::new();
            Json::new(&mut out).string(text).expect("a string takes everything");
            assert_eq!(out, expected, "{name}");
        }
    }

    #[test]
    fn values() {
        let mut out = String::new();
        let mut json = Json::new(&mut out);
        let written = json.object(|json| {
            json.key("a")?.array(|json| {
                json.plain(1)?;
                json.plain(0.5)?;
                json.object(|_| Ok(()))
            })?;
            json.key("b")?.maybe_string(None)?;
            json.key("c")?.rows([true, false], |json, value| json.plain(value))?;
            json.key("d")?.string("e")
        });
        assert_eq!(written, Ok(()));
        assert_eq!(out, "{\"a\":[1,0.5,{}],\"b\":null,\"c\":[\ntrue,\nfalse],\"d\":\"e\"}");
    }
}
