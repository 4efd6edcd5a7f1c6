//! Sentences of one form in a row: "They will put knowledge on every desk. They will cause ranks to crumble."

use super::pending::Form;
use super::weaver::Weaver;
use crate::Span;
use crate::lexicon::Cue;
use crate::text::token::{Tag, Token};

impl Weaver<'_, '_> {
    /// Marks the first statement of the sentence where it has the form of the one before it in the paragraph: the two stand
    /// beside each other rather than one under the other.
    pub(super) fn parallels(&mut self) {
        let before = self.draft.form.take();
        let Some(own) = self.of_clause.first().copied().flatten() else { return };
        let Some(form) = self.form(own) else { return };
        let word = |span: Span| self.sentence.text.get(span.range()).unwrap_or("");
        let same = |left: Span, right: Span| left.len() == right.len() && word(left).eq_ignore_ascii_case(word(right));
        let near = before.filter(|before| before.block == form.block && before.sentence + 1 == form.sentence);
        let parallel = near.is_some_and(|before| {
            let modal = before.modal.zip(form.modal).is_some_and(|(before, own)| same(before, own));
            modal || same(before.first, form.first)
        });
        if let Some(statement) = self.draft.statements.get_mut(own as usize) {
            statement.cues.add_if(parallel, Cue::Parallel);
        }
        self.draft.form = Some(form);
    }

    fn form(&self, own: u32) -> Option<Form> {
        let statement = self.draft.statements.get(own as usize)?;
        // it begins with the sentence, or soon after that
        let first = self.sentence.tokens.iter().find(|token| token.start as usize >= statement.span.start())?.span();
        let modal = || self.bare(own)?.iter().find(|token| token.tag == Tag::Modal).map(Token::span);
        let modal = if statement.cues.has(Cue::Modality) { modal() } else { None };
        let (sentence, block) = (self.sentence.number, self.sentence.block);
        Some(Form { first, modal, sentence, block })
    }
}
