//! The JSON Schema that is published is the one of the types that read the wire form.

use std::path::Path;
use std::{env, fs};

use counterpoint::UncheckedArticle;

#[test]
fn is_current() {
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/article.json");
    let schema = schemars::schema_for!(UncheckedArticle);
    let current = serde_json::to_string_pretty(&schema).expect("a schema is serialisable") + "\n";
    let fresh = env::temp_dir().join("counterpoint-article-schema.json");
    if fs::read_to_string(&published).ok().as_deref() != Some(&current) {
        fs::write(&fresh, &current).expect("the folder of temporary files takes a file");
        panic!("schema/article.json is not current; what it should be is in {}", fresh.display());
    }
}
