//! The markers of a sentence, as its clauses and statements ask for them.

use std::ops::Range;

use crate::lexicon::{Does, Own, Rule, Side};
use crate::marker::frame::Frame;
use crate::model::{MarkerClass, RebuttalKind, SupportKind};
use crate::text::token::{Kind, Tag, Token};
use crate::text::word::Classes;

/// A marker of the sentence with what its rule says.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sign<'l> {
    pub(crate) rule: &'l Rule,
    pub(crate) frame: Frame,
    /// Its index among the article's markers.
    pub(crate) number: u32,
    /// How sure it is.
    pub(crate) certainty: f32,
}

impl Sign<'_> {
    pub(crate) fn first(&self) -> Range<usize> {
        self.frame.first()
    }

    /// What it does to the clause it stands in, where that is the side countered: "of course", "although", "one might
    /// object that".
    pub(crate) fn grants(&self) -> Option<RebuttalKind> {
        let Does::Rebuttal(kind) = self.rule.does else { return None };
        let leading = self.rule.pattern.leading == Some(Side::Target);
        let holds = |wanted: Side| self.frame.slots().any(|(side, _)| side == wanted);
        let target = (leading || holds(Side::Target)) && !holds(Side::Claim);
        let own = self.rule.own == Some(Own::Target);
        (own || self.rule.own.is_none() && kind == RebuttalKind::Concession && target).then_some(kind)
    }

    pub(crate) fn argues(&self) -> bool {
        matches!(self.rule.does, Does::Rebuttal(_) | Does::Support(_))
    }

    /// Whether it opens a clause that depends on another: "although X", "because X"; not "for example, X".
    pub(crate) fn subordinates(&self, tokens: &[Token]) -> bool {
        let depends = match self.rule.does {
            Does::Rebuttal(_) => matches!(self.rule.own, Some(Own::Target | Own::Later)),
            Does::Support(SupportKind::Consequence) => {
                let connective = self.rule.class == MarkerClass::Connective;
                connective && self.rule.own == Some(Own::Conclusion) && self.opens_clause(tokens)
            }
            Does::Support(kind) => self.rule.own == Some(Own::Ground) && kind != SupportKind::Example,
            _ => false,
        };
        let set_off = tokens.get(self.first().end).is_some_and(|next| next.kind == Kind::Comma);
        // words that may do something else ("of course") grant their whole sentence
        let preposed = self.rule.also.is_none()
            && self.frame.slots().next().is_none()
            && self.frame.parts().count() == 1
            && self.opens_phrase(tokens);
        depends && !set_off && !self.is_adverb(tokens) && (self.rule.class == MarkerClass::Connective || preposed)
    }

    /// Whether it is one adverb ("nämlich", "schließlich"), which gives a ground with a main clause.
    pub(super) fn is_adverb(&self, tokens: &[Token]) -> bool {
        let opens = Classes::SUBORDINATOR.or(Classes::PREPOSITION).or(Classes::WH);
        let only = tokens.get(self.first().start).filter(|_| self.first().len() == 1);
        only.is_some_and(|only| only.tag == Tag::Adverb && !only.is(opens))
    }

    /// Whether its last word opens a dependent clause: "sodass", "so that", not "as a result".
    fn opens_clause(&self, tokens: &[Token]) -> bool {
        let last = tokens.get(self.first()).and_then(<[Token]>::last);
        last.is_some_and(|last| matches!(last.tag, Tag::Subordinator | Tag::Wh))
    }

    /// Whether its first word is one that opens a phrase: "despite", "unlike", "in contrast to".
    pub(super) fn opens_phrase(&self, tokens: &[Token]) -> bool {
        tokens.get(self.first().start).is_some_and(|first| first.is(Classes::PREPOSITION.or(Classes::SUBORDINATOR)))
    }

    /// Whether what it counters is named in its own clause, so that nothing before is countered: "unlike X, Y", "I don't
    /// think so" where the slot holds too little.
    pub(super) fn stays_inside(&self) -> bool {
        self.rule.own == Some(Own::Both) || self.frame.slots().any(|(side, _)| side == Side::Target)
    }
}

/// The signs whose first word is the one at `at`; the signs of a sentence are in the order of their first words.
pub(crate) fn signs_at<'a, 'l>(signs: &'a [Sign<'l>], at: usize) -> &'a [Sign<'l>] {
    if signs.is_empty() {
        return &[];
    }
    let first = signs.partition_point(|sign| sign.first().start < at);
    let from = signs.get(first..).unwrap_or(&[]);
    let here = from.iter().take_while(|sign| sign.first().start == at).count();
    from.get(..here).unwrap_or(&[])
}
