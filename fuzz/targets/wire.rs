//! Foreign JSON is refused, or read as an article that all views show and that is written and read back equal.

#![no_main]

use counterpoint::Article;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(article) = serde_json::from_slice::<Article<'static>>(data) else { return };
    let json = serde_json::to_string(&article).unwrap();
    let again: Article<'static> = serde_json::from_str(&json).unwrap();
    assert!(again == article, "the wire form reads back as something else");
    let _ = article.outline().width(40).to_string();
    let tree = article.tree();
    assert!(tree.walk().count() + tree.loose().len() <= article.claims().len());
    for id in article.claim_ids() {
        let _ = article.explain(id);
    }
    for offset in [0, article.text().len() / 2, article.text().len()] {
        let _ = article.explain_at(offset);
    }
});
