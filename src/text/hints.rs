//! What a caller knows of an article before it is read.

/// What a caller already knows of an article: a feed has its title, a content system its byline.
///
/// A hint helps to recognise what the text contains. Nothing that the text does not contain is added to the article.
///
/// ```
/// use counterpoint::Hints;
/// let hints = Hints::new().title("No more roads").byline("Jane Doe");
/// assert_eq!(hints.title, Some("No more roads"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hints<'h> {
    /// The title. Case, white space and a final stop may differ from the text's.
    pub title: Option<&'h str>,
    /// The standfirst.
    pub standfirst: Option<&'h str>,
    /// The author or authors, with or without "By".
    pub byline: Option<&'h str>,
}

impl<'h> Hints<'h> {
    /// No hints.
    pub fn new() -> Self {
        Hints::default()
    }

    /// Adds the title.
    #[must_use]
    pub fn title(mut self, title: &'h str) -> Self {
        self.title = Some(title);
        self
    }

    /// Adds the standfirst.
    #[must_use]
    pub fn standfirst(mut self, standfirst: &'h str) -> Self {
        self.standfirst = Some(standfirst);
        self
    }

    /// Adds the byline.
    #[must_use]
    pub fn byline(mut self, byline: &'h str) -> Self {
        self.byline = Some(byline);
        self
    }
}

/// Whether two lines say the same, whatever their case, white space, quotation marks and final stop.
pub(super) fn same_words(left: &str, right: &str) -> bool {
    let mut left = letters(left).peekable();
    left.peek().is_some() && left.eq(letters(right))
}

fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::same_words;

    #[test]
    fn compares_words_only() {
        assert!(same_words("No more  roads", "NO MORE ROADS."));
        assert!(same_words("“It’s over”", "\"It's over\""));
        assert!(!same_words("No more roads", "No more road"));
        assert!(!same_words("", "..."));
    }
}
