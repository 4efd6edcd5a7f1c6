//! Chooses the word class of each token where it stands: one pass from left to right over what the table allows.

mod before;
mod closed;
mod open;
mod verbless;

use super::grammar::{Grammar, Order};
use super::token::{Kind, Tag, Token};
use super::verb_second;
use super::word::Classes;
use before::Before;
use closed::closed_class;
use open::open_class;
use verbless::find_verb;

/// Chooses the tags of one sentence.
pub(crate) fn tag(grammar: &Grammar, text: &str, tokens: &mut [Token]) {
    match grammar.order {
        Order::SubjectFirst => {
            subject_first(grammar, text, tokens);
            find_verb(tokens);
        }
        Order::VerbSecond => verb_second::tag(grammar, text, tokens),
    }
}

/// The tags in a language whose subject stands before the verb.
fn subject_first(grammar: &Grammar, text: &str, tokens: &mut [Token]) {
    let (mut before, mut first, mut left) = (Before::START, true, tokens);
    while let Some((token, after)) = left.split_first_mut() {
        if token.is_word() {
            let chosen = choose(grammar, text, token, after.first(), &before, first);
            before.pass(token, chosen);
            token.tag = chosen;
        } else {
            // the tag of tokens as they are made
            before = Before::START;
        }
        (first, left) = (false, after);
    }
}

fn choose(grammar: &Grammar, text: &str, token: &Token, next: Option<&Token>, before: &Before, first: bool) -> Tag {
    if token.kind == Kind::Number {
        return Tag::Number;
    }
    if let Some(tag) = closed_class(grammar, token, next, before) {
        return tag;
    }
    // "Bob Ray", "Grace Lee": a first name before another name is no verb and no noun, even at the start
    if token.is(Classes::FIRST_NAME)
        && token.is_capital()
        && next.is_some_and(|next| next.is_word() && next.is_capital())
    {
        return Tag::Name;
    }
    // a word that only rules or lists name is known, and of no class
    let classes = if token.classes.any(Classes::OPEN) { token.classes } else { guess(grammar, text, token) };
    let common = classes.any(Classes::OPEN);
    if token.is_capital() & !first & (before.tag != Tag::Punctuation) | !common {
        return Tag::Name;
    }
    open_class(&classes, token, next, before)
}

/// Whether a noun phrase goes on: an adjective, a noun, a name, a number follows.
fn before_noun(next: Option<&Token>) -> bool {
    next.is_some_and(|next| {
        let nominal =
            Classes::ANY_NOUN.or(Classes::ADJECTIVE).or(Classes::NUMBER).or(Classes::PARTICIPLE).or(Classes::ING);
        let closed = Classes::FUNCTION_WORD.without(Classes::NUMBER);
        next.is_word() && (next.is(nominal) || next.is_capital() || !next.word.is_known()) && !next.is(closed)
    })
}

/// The tag of a word of one class, where it is the same wherever the word stands; that of a determiner before a noun.
fn only_tag(class: Classes) -> Option<Tag> {
    let alone = class.0 & class.0.wrapping_sub(1) == 0;
    let tag = ONLY.get(class.0.trailing_zeros() as usize).filter(|_| alone && class.any(OF_ONE_TAG));
    tag.copied()
}

/// The classes whose words have one tag each.
const OF_ONE_TAG: Classes = {
    let (mut classes, mut at) = (Classes::NONE, 0);
    while at < ONLY_TAGS.len() {
        classes = classes.or(ONLY_TAGS[at].0);
        at += 1;
    }
    classes
};

/// Which tag that is.
const ONLY_TAGS: &[(Classes, Tag)] = &[
    (Classes::DETERMINER, Tag::Determiner),
    (Classes::SUBJECT, Tag::Pronoun),
    (Classes::OBJECT, Tag::ObjectPronoun),
    (Classes::REFLEXIVE, Tag::ObjectPronoun),
    (Classes::INDEFINITE, Tag::Pronoun),
    (Classes::WH, Tag::Wh),
    (Classes::PREPOSITION, Tag::Preposition),
    (Classes::COORDINATOR, Tag::Coordinator),
    (Classes::CONTRACTION, Tag::Contraction),
    (Classes::NOUN, Tag::Noun),
    (Classes::PLURAL, Tag::Plural),
    (Classes::ADJECTIVE, Tag::Adjective),
    (Classes::ADVERB, Tag::Adverb),
    (Classes::ING, Tag::Ing),
    (Classes::THIRD, Tag::Finite),
    (Classes::PAST, Tag::Finite),
];

/// The same by the bit of the class.
const ONLY: [Tag; u64::BITS as usize] = {
    let (mut only, mut at) = ([Tag::Punctuation; u64::BITS as usize], 0);
    while at < ONLY_TAGS.len() {
        let (class, tag) = ONLY_TAGS[at];
        only[class.0.trailing_zeros() as usize] = tag;
        at += 1;
    }
    only
};

/// The classes of an unknown word by its ending; a capital alone makes it a name.
fn guess(grammar: &Grammar, text: &str, token: &Token) -> Classes {
    if token.is_capital() {
        return Classes::NAME;
    }
    let word = text.get(token.span().range()).unwrap_or("");
    if word.contains('-') {
        return Classes::ADJECTIVE.or(Classes::NOUN);
    }
    grammar.by_ending(word).unwrap_or(Classes::NOUN)
}

#[cfg(test)]
mod tests {
    use super::{Tag, tag};
    use crate::Span;
    use crate::lexicon::Lexicon;
    use crate::text::scan::scan;

    /// The tag of each word of a sentence.
    fn tags(text: &str) -> Vec<Tag> {
        let english = Lexicon::english().inner();
        let mut tokens = Vec::new();
        scan(text, Span::new(0, text.len() as u32), &english.words, &mut tokens, &mut Vec::new());
        tag(&english.grammar, text, &mut tokens);
        tokens.iter().filter(|token| token.is_word()).map(|token| token.tag).collect()
    }

    #[test]
    fn what_compares_is_an_adjective() {
        use Tag::{Adjective, Auxiliary, Determiner, Finite, Noun};
        assert_eq!(tags("The cheaper bus is greener."), [Determiner, Adjective, Noun, Auxiliary, Adjective]);
        assert_eq!(tags("The bus needs a quieter street.")[2..], [Finite, Determiner, Adjective, Noun]);
    }

    #[test]
    fn no_word_in_small_letters_is_a_name() {
        // of no class in the words files, as only rules name them
        for word in ["hogwash", "nutshell", "adversaries", "conflate"] {
            assert!(!tags(&format!("This is no {word} now.")).contains(&Tag::Name), "{word}");
        }
    }

    #[test]
    fn behind_an_aside_stands_the_verb() {
        for (text, verb) in [
            ("Ann Lee, a former mayor of Tarn, criticized the plan.", 7),
            ("Ann Lee, who has built bridges, said the plan was late.", 6),
            ("The minister, 42, faces a charge of fraud.", 3),
            ("The voters of Tarn and this nation deserve a better bridge.", 7),
            ("Lee, citing data from the board, shared those doubts.", 6),
        ] {
            assert_eq!(tags(text)[verb], Tag::Finite, "{text}");
        }
        for (text, none) in
            [("A stamp, issued for the games in Tarn, in 1990.", 2), ("Ann Lee, a mayor, criticized the plan", 4)]
        {
            assert_ne!(tags(text)[none], Tag::Finite, "{text}");
        }
    }

    #[test]
    fn a_month_in_capitals_is_no_modal() {
        use Tag::{Base, Modal, Name};
        for text in
            ["The mill closed in May.", "He left last May and came back.", "In May the mill closed.", "May 5 was cold."]
        {
            assert!(tags(text).contains(&Name) && !tags(text).contains(&Modal), "{text}");
        }
        for text in [
            "May I come in?",
            "Will 20 trams do?",
            "What Will It Take",
            "What May Happen Next",
            "WHAT MAY HAPPEN NEXT",
            "It may rain.",
        ] {
            assert!(tags(text).contains(&Modal), "{text}");
        }
        assert_eq!(tags("It may rain in May 1990.")[1..5], [Modal, Base, Tag::Preposition, Name]);
    }

    #[test]
    fn an_adverb_stands_between_a_subject_and_a_verb_that_agrees() {
        use Tag::{Adverb, Finite, Name, Plural, Pronoun};
        assert_eq!(tags("Lee still needs help.")[..3], [Name, Adverb, Finite]);
        assert_eq!(tags("They back plans."), [Pronoun, Finite, Plural]);
    }

    #[test]
    fn what_stands_right_before_a_noun_phrase_or_behind_nobody_is_a_verb() {
        use Tag::{Coordinator, Determiner, Finite, Noun, Plural, Pronoun};
        assert_eq!(tags("They knocked but nobody answered.")[2..], [Coordinator, Pronoun, Finite]);
        assert_eq!(tags("It is old but costs the town money.")[3..], [Coordinator, Finite, Determiner, Noun, Noun]);
        assert_eq!(tags("It is forms and costs.")[3..], [Coordinator, Plural]);
    }
}
