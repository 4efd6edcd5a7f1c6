//! Characters beyond ASCII: which are punctuation, which are no part of what is read.

use super::token::{Kind, Shape};

/// What a mark beyond ASCII is; `None` for other characters. Whether those are letters takes longer to tell.
pub(super) fn punctuation(character: char) -> Option<(Kind, Shape)> {
    Some(match character {
        '\u{201c}' | '\u{ab}' | '\u{2039}' | '\u{201e}' | '\u{201a}' => (Kind::Mark, Shape::OPENS),
        '\u{201d}' | '\u{bb}' | '\u{203a}' => (Kind::Mark, Shape::CLOSES),
        '\u{2018}' => (Kind::Mark, Shape::OPENS),
        '\u{2019}' | '\u{2032}' | '\u{2033}' => (Kind::Mark, Shape(0)),
        '\u{2014}' | '\u{2013}' | '\u{2015}' | '\u{2012}' => (Kind::Dash, Shape(0)),
        '\u{2026}' => (Kind::Ellipsis, Shape(0)),
        '\u{ff0e}' | '\u{3002}' => (Kind::Stop, Shape(0)),
        '\u{ff01}' | '\u{ff1f}' | '\u{203d}' => (Kind::Bang, Shape(0)),
        _ => return None,
    })
}

/// Characters that take no room: they part words as white space does.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

/// Characters that are written onto the one before.
pub(super) fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{200c}' | '\u{200d}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}')
}
