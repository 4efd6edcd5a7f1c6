//! Plain data: what an article is made of. Nothing here knows how it was found.

mod block;
mod claim;
mod evidence;
mod found;
mod id;
mod limit;
mod marker;
mod names;
mod quote;
mod rebuttal;
mod source;
mod support;

pub use block::{Block, BlockKind, Metadata};
pub use claim::{Claim, Holder, Polarity, Role, Stance};
pub use evidence::Evidence;
pub(crate) use evidence::RuleName;
pub(crate) use found::{Found, Rates};
pub(crate) use id::Slice;
pub use id::{ClaimId, MarkerId, QuoteId, RebuttalId, SentenceId, SourceId, SupportId};
pub(crate) use limit::Bounds;
pub use limit::Limit;
pub use marker::{Function, Marker, MarkerClass, Sense};
pub(crate) use names::Names;
pub use quote::{Quote, QuoteKind};
pub use rebuttal::{Rebuttal, RebuttalKind, RunnerUp};
pub use source::{Source, SourceKind};
pub use support::{Support, SupportKind};

#[cfg(test)]
mod tests {
    use super::*;

    /// An article holds many of these: one that grows is paid for with each.
    #[test]
    fn sizes() {
        let sizes = [
            ("Span", size_of::<crate::Span>(), 8),
            ("Evidence", size_of::<Evidence>(), 16),
            ("Marker", size_of::<Marker>(), 36),
            ("Claim", size_of::<Claim>(), 44),
            ("Rebuttal", size_of::<Rebuttal>(), 36),
            ("Support", size_of::<Support>(), 28),
            ("Quote", size_of::<Quote>(), 88),
            ("Source", size_of::<Source>(), 48),
            ("Block", size_of::<Block>(), 12),
        ];
        for (name, size, most) in sizes {
            assert_eq!(size, most, "{name}");
        }
    }
}
