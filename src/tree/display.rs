//! What is set apart from the prose of an article: its title, its standfirst, its headings.

use crate::claim::statement::Statement;
use crate::lexicon::Cue;

/// Whether the statement is set apart from the prose.
pub(super) fn is_display(found: &Statement) -> bool {
    is_headline(found) || found.cues.has(Cue::Heading)
}

/// Whether the statement stands in the title or the standfirst.
pub(super) fn is_headline(found: &Statement) -> bool {
    [Cue::Title, Cue::Standfirst].iter().any(|cue| found.cues.has(*cue))
}
