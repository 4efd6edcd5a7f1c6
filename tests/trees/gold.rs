//! A tree as a reader drew it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use serde::Deserialize;

/// The argument structure of one article, drawn by reading; spans are bytes of `articles/ID.txt`.
#[derive(Deserialize)]
pub(crate) struct Drawn {
    pub(crate) id: String,
    #[serde(default, skip_deserializing)]
    pub(crate) text: String,
    pub(crate) sources: Vec<Source>,
    pub(crate) claims: Vec<Claim>,
    pub(crate) rebuttals: Vec<Edge>,
    pub(crate) supports: Vec<Edge>,
}

#[derive(Deserialize)]
pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) name: String,
    mentions: Vec<(usize, usize)>,
}

#[derive(Deserialize)]
pub(crate) struct Claim {
    pub(crate) id: String,
    span: (usize, usize),
    /// Other spans that the reader would take for the same claim.
    also: Vec<(usize, usize)>,
    tier: Tier,
    pub(crate) role: String,
    pub(crate) polarity: String,
    pub(crate) holder: String,
}

#[derive(Deserialize)]
pub(crate) struct Edge {
    pub(crate) claim: String,
    target: Option<String>,
    also_targets: Vec<String>,
    tier: Tier,
}

/// What any careful reader would draw, and what may be there.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Tier {
    Core,
    Extended,
}

impl Drawn {
    /// The trees of the folder, with the articles they were drawn of.
    pub(crate) fn all() -> Vec<Drawn> {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
        let files = std::fs::read_dir(tests.join("trees/drawn")).expect("the trees are at hand");
        let mut drawn: BTreeMap<String, Drawn> = BTreeMap::new();
        for file in files {
            let path = file.expect("the folder can be read").path();
            let json = std::fs::read_to_string(&path).expect("a tree can be read");
            let mut tree: Drawn =
                serde_json::from_str(&json).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let article = tests.join("articles").join(&tree.id).with_extension("txt");
            tree.text = std::fs::read_to_string(article).expect("every tree has its article");
            drawn.insert(tree.id.clone(), tree);
        }
        drawn.into_values().collect()
    }

    /// Every name under which a source goes in the article.
    pub(crate) fn names(&self, source: &str) -> String {
        let found = self.sources.iter().find(|found| found.id == source);
        let named = found.into_iter().map(|found| found.name.as_str());
        let mentions = found.into_iter().flat_map(|found| &found.mentions);
        let mentions = mentions.filter_map(|(start, end)| self.text.get(*start..*end));
        named.chain(mentions).collect::<Vec<_>>().join(" ")
    }
}

impl Claim {
    pub(crate) fn is_core(&self) -> bool {
        self.tier == Tier::Core
    }

    /// The spans that are accepted for the claim.
    pub(crate) fn spans(&self) -> impl Iterator<Item = Range<usize>> {
        std::iter::once(&self.span).chain(&self.also).map(|(start, end)| *start..*end)
    }
}

impl Edge {
    pub(crate) fn is_core(&self) -> bool {
        self.tier == Tier::Core
    }

    /// Whether an edge to this claim, or to none, is what was drawn.
    pub(crate) fn ends_at(&self, target: Option<&str>) -> bool {
        match target {
            None => self.target.is_none(),
            Some(target) => {
                self.target.as_deref() == Some(target) || self.also_targets.iter().any(|also| also == target)
            }
        }
    }
}
