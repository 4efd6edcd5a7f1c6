//! Whether a statement grants what it says, as far as its own words tell.

use crate::lexicon::{Grants, Manners};
use crate::text::select::select;
use crate::text::token::{Shape, Tag, Tags, Token};

/// The tags of words that can grant.
const GRANTING: Tags = Tags::of(&[Tag::Modal, Tag::Auxiliary, Tag::Adverb, Tag::Finite]);

/// Whether a verb or an adverb of the statement grants it ("it may be late", "it does stop here"), or it begins with those
/// whose view it is ("critics count the cost"). Of its clause the words in front count as well. Where no word of the sentence
/// may grant, none is asked.
pub(super) fn grants(grants: &Grants, statement: &[Token], clause: &[Token], manners: Manners) -> bool {
    let mut granting = select(clause, |token| GRANTING.has(token.tag)).filter(|(_, token)| grants.may_be(token.word));
    let held = statement.first().is_some_and(|first| grants.holders.has(first.word));
    held || manners.has(Manners::GRANTED)
        && granting.any(|(at, token)| {
            // "do they stop here" asks
            let stresses = || {
                let verb = clause.get(at + 1).is_some_and(|next| next.tag == Tag::Base);
                verb && at > 0 && !token.shape.has(Shape::BEFORE_SUBJECT)
            };
            grants.words.has(token.word) || grants.stressed.has(token.word) && stresses()
        })
}
