//! Words with a capital: nouns, and among them the names.

use super::Reading;
use crate::text::token::{Shape, Tag, Token};
use crate::text::word::Classes;

impl Reading<'_> {
    /// A name or a noun.
    pub(super) fn capital(&self, token: &Token) -> Tag {
        if token.is(Classes::FIRST_NAME.or(Classes::NAME).or(Classes::PLACE)) {
            return Tag::Name;
        }
        if token.is(Classes::ANY_NOUN) && !self.is_surname() {
            return if token.is(Classes::NOUN) { Tag::Noun } else { Tag::Plural };
        }
        if self.is_surname() || !token.word.is_known() && self.names(token) {
            return Tag::Name;
        }
        Tag::Noun
    }

    /// Whether a first name or a title stands right before, so that even "Berg" and "Koch" are names.
    fn is_surname(&self) -> bool {
        self.before().is_some_and(|before| {
            before.tag == Tag::Name && before.is(Classes::FIRST_NAME)
                || before.is(Classes::TITLE) && before.is_capital()
        })
    }

    /// Whether an unknown word with a capital is a name: after a first name, a title, a role; before a verb of saying
    /// where no article stands.
    fn names(&self, token: &Token) -> bool {
        let word = self.text.get(token.span().range()).unwrap_or("");
        let ending = self.grammar.by_ending(word).is_some_and(|classes| classes.any(Classes::ANY_NOUN));
        let called = self.before().is_some_and(|before| {
            before.tag == Tag::Name && !before.is(Classes::PLACE) || before.is(Classes::TITLE.or(Classes::ROLE))
        });
        let bare = matches!(self.clause.before, Tag::Punctuation | Tag::Coordinator | Tag::Subordinator | Tag::Finite);
        let says = self.next().is_some_and(|next| next.is(Classes::SAY) && !next.is_capital());
        let all = token.shape.has(Shape::CAPITALS);
        !ending && (called || all || bare && says)
    }
}
