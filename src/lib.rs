//! Reads an article that argues and returns what it claims, what is said against it, and who says so.
mod article;
mod error;
mod lexicon;
mod marker;
mod model;
mod parser;
mod quote;
mod span;
mod text;
pub use article::{Article, Limit};
pub use error::LexiconError;
pub use lexicon::Lexicon;
pub use model::*;
pub use parser::{Parser, Session};
pub use span::Span;
pub use text::Hints;

#[cfg(test)]
mod tests {
    #[test]
    fn english_builds() {
        for (origin, text) in crate::lexicon::ENGLISH_FILES {
            if origin.ends_with(".lex") {
                if let Err(e) = crate::Lexicon::parse(origin, text) {
                    println!("{e}");
                }
            }
        }
        println!("{}", crate::Lexicon::english().len());
        println!("{}", crate::Lexicon::english().inner().words.len());
    }
}
