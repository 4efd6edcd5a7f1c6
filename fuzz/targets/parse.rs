//! Any text has an article that keeps the laws of `tests/properties`, the same from a session that has read before, and
//! read back from its wire form.

#![no_main]

#[path = "../../tests/properties/laws.rs"]
mod laws;

use std::cell::RefCell;

use counterpoint::{Article, Parser, Session};
use libfuzzer_sys::fuzz_target;

thread_local! {
    static USED: RefCell<Session> = RefCell::new(Parser::builder().min_confidence(0.0).build().session());
}

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let parser = Parser::builder().min_confidence(0.0).build();
    let article = parser.parse(&text);
    let broken = laws::broken(&article);
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    USED.with(|session| assert!(session.borrow_mut().parse(&text) == article, "a used session finds something else"));
    let json = serde_json::to_string(&article).unwrap();
    let again: Article<'static> = serde_json::from_str(&json).unwrap();
    assert!(again == article, "the wire form reads back as something else");
});
