//! From a line of the input to a line of the output.

use std::borrow::Cow;

use counterpoint::{Parser, Session, WireField};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::input::{Content, Line};

/// How articles are read and what is written of them.
#[derive(Clone)]
pub(crate) struct Rows {
    pub(crate) parser: Parser,
    pub(crate) evidence: bool,
    pub(crate) text: bool,
    pub(crate) fields: Vec<WireField>,
}

/// The keys of a line that matter. Both are kept raw: the id to be echoed as it is, the text so that an article with an
/// id and a wrong text can be named.
#[derive(Deserialize)]
struct Row<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    text: Option<&'a RawValue>,
}

/// A string, borrowed where it has no escapes.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

/// Why a line is no article, and its id if it has one.
struct Failure<'a> {
    id: Option<&'a RawValue>,
    reason: String,
}

#[derive(Serialize)]
struct FailureRow<'a> {
    id: Option<&'a RawValue>,
    line: u64,
    error: &'a str,
}

impl Rows {
    /// Writes the line's article to `out`, or why it is none, with a line end; the latter is also what it returns.
    pub(crate) fn write(&self, session: &mut Session, line: &Line, out: &mut Vec<u8>) -> Option<String> {
        let start = out.len();
        let failure = match self.article(session, &line.content, out) {
            Ok(()) => None,
            Err(Failure { id, reason }) => {
                out.truncate(start);
                let row = FailureRow { id, line: line.number, error: &reason };
                // A string, a number and a string can be written as JSON, and memory takes what is written.
                let written = serde_json::to_writer(&mut *out, &row).err().map(|error| error.to_string());
                Some(written.unwrap_or(reason))
            }
        };
        out.push(b'\n');
        failure
    }

    fn article<'a>(&self, session: &mut Session, line: &'a Content, out: &mut Vec<u8>) -> Result<(), Failure<'a>> {
        let (id, text) = id_and_text(line)?;
        let article = session.parse(&text);
        let wire = article.wire().id(id).evidence(self.evidence).text(self.text).fields(&self.fields);
        let written = serde_json::to_writer(out, &wire);
        session.recycle(article);
        written.map_err(|error| Failure { id: Some(id), reason: error.to_string() })
    }
}

/// The id, as it is written in the line, and the text.
fn id_and_text(line: &Content) -> Result<(&RawValue, Cow<'_, str>), Failure<'_>> {
    let nameless = |reason: String| Failure { id: None, reason };
    let bytes = match line {
        Content::Bytes(bytes) => bytes,
        Content::TooLong { limit } => return Err(nameless(format!("longer than {limit} bytes"))),
    };
    let line = std::str::from_utf8(bytes)
        .map_err(|error| nameless(format!("not UTF-8 at byte {} of the line", error.valid_up_to())))?;
    // serde takes an array for a row, too.
    if !line.trim_start().starts_with('{') {
        return Err(nameless("not a JSON object; expected {\"id\": .., \"text\": \"..\"}".to_owned()));
    }
    let Row { id, text } = serde_json::from_str(line).map_err(|error| nameless(plain(&error)))?;
    let id = id.ok_or_else(|| nameless("id: is missing; expected a string or a number".to_owned()))?;
    if !id.get().starts_with(['"', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) {
        return Err(nameless("id: is neither a string nor a number".to_owned()));
    }
    let named = |reason: String| Failure { id: Some(id), reason };
    let text = text.ok_or_else(|| named("text: is missing; expected a string".to_owned()))?;
    let Text(text) = serde_json::from_str(text.get()).map_err(|error| named(format!("text: {}", plain(&error))))?;
    Ok((id, text))
}

/// The error in one line of input: without "at line 1", which is not its number in the file.
fn plain(error: &serde_json::Error) -> String {
    let full = error.to_string();
    match full.split_once(" at line ") {
        Some((what, _)) if error.column() > 0 => format!("{what} at column {}", error.column()),
        _ => full,
    }
}

#[cfg(test)]
mod tests {
    use counterpoint::{Parser, WireField};

    use super::Rows;
    use crate::input::{Content, Line};

    #[test]
    fn rows() {
        let rows = Rows { parser: Parser::new(), evidence: false, text: true, fields: vec![WireField::Text] };
        let object = "not a JSON object; expected {\\\"id\\\": .., \\\"text\\\": \\\"..\\\"}";
        let failure = |id: &str, reason: &str| format!(r#"{{"id":{id},"line":9,"error":"{reason}"}}"#);
        let cases: [(&[u8], String); 17] = [
            (br#"{"id":"a","text":"t"}"#, r#"{"id":"a","text":"t"}"#.into()),
            (br#" { "text" : "t" , "more" : [{}] , "id" : -1.50e3 } "#, r#"{"id":-1.50e3,"text":"t"}"#.into()),
            (br#"{"id":"\u00e9\n","text":"\u00e9\n"}"#, r#"{"id":"\u00e9\n","text":"é\n"}"#.into()),
            (
                br#"{"id":123456789012345678901234567890,"text":""}"#,
                r#"{"id":123456789012345678901234567890,"text":""}"#.into(),
            ),
            (br#"{"text":"t"}"#, failure("null", "id: is missing; expected a string or a number")),
            (br#"{"id":null,"text":"t"}"#, failure("null", "id: is missing; expected a string or a number")),
            (br#"{"id":[1],"text":"t"}"#, failure("null", "id: is neither a string nor a number")),
            (br#"{"id":true,"text":"t"}"#, failure("null", "id: is neither a string nor a number")),
            (br#"{"id":"a"}"#, failure("\"a\"", "text: is missing; expected a string")),
            (br#"{"id":7,"text":8}"#, failure("7", "text: invalid type: integer `8`, expected a string at column 1")),
            (br#"{"id":7,"text":"\ud800"}"#, failure("7", "text: unexpected end of hex escape at column 8")),
            (br#"["a","t"]"#, failure("null", object)),
            (b"text", failure("null", object)),
            (br#"{"id":"a","text":"t""#, failure("null", "EOF while parsing an object at column 20")),
            (br#"{"id":"a","text":"t"} {}"#, failure("null", "trailing characters at column 23")),
            (br#"{"id":"a","id":"b","text":"t"}"#, failure("null", "duplicate field `id` at column 14")),
            (b"{\"id\":\"\xFF\"}", failure("null", "not UTF-8 at byte 7 of the line")),
        ];
        for (line, expected) in cases {
            let mut out = Vec::new();
            let line = Line { number: 9, content: Content::Bytes(line.to_vec()) };
            rows.write(&mut rows.parser.session(), &line, &mut out);
            assert_eq!(String::from_utf8_lossy(&out), format!("{expected}\n"));
        }
    }
}
