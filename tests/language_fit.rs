//! How far a text looks like English prose, and that nothing is surer than that.

use counterpoint::{Article, Parser, parse};

const OP_ED: &str = include_str!("articles/op-ed.txt");

/// Texts that are no English prose: a name, and the text.
const OTHERS: &[(&str, &str)] = &[
    (
        "French",
        "La ville veut fermer la ligne de bac parce que trop peu de gens l'empruntent. Mais c'est la ville elle-même \
         qui leur a appris à rester chez eux. On a supprimé les derniers départs, puis les premiers, et on s'étonne que \
         le bateau soit vide. Il faut donc rétablir l'horaire pour une année entière et compter.",
    ),
    (
        "German",
        "Die Stadt will die Fähre stilllegen, weil zu wenige Menschen mit ihr fahren. Aber es war die Stadt, die ihnen \
         beigebracht hat, zu Hause zu bleiben. Also sollte man den Fahrplan für ein Jahr wiederherstellen und zählen.",
    ),
    (
        "Dutch",
        "De stad wil de veerpont sluiten omdat te weinig mensen er gebruik van maken. Maar het was de stad die hun \
         leerde thuis te blijven. Het bewijs is in de stukken: in de zomer was de dienst weer in vol bedrijf.",
    ),
    (
        "Italian",
        "La città vuole chiudere il traghetto perché troppo poche persone lo usano. Ma è stata la città a insegnare \
         loro a restare a casa. A me pare che i consiglieri non abbiano letto i loro atti.",
    ),
    ("Russian", "Город хочет закрыть паром, потому что слишком мало людей им пользуется. Но именно город виноват."),
    (
        "code",
        "fn main() {\n    let mut total = 0;\n    for item in items.iter() {\n        if item.is_some() && total < 10 {\n \
         total += item.unwrap();\n        } else {\n            return Err(Error::new(\"not found\"));\n        }\n    \
         }\n    println!(\"{}\", total);\n}\n",
    ),
    (
        "a table",
        "Region\tSales\tShare\nNorth\t1,204\t12%\nSouth\t2,310\t23%\nEast\t990\t10%\nWest\t5,500\t55%\nTotal\t10,004\t\
         100%\n",
    ),
    (
        "names",
        "Ann Lee, Paul Vestergren, Marguerite Oyelan, Tom Baker, Susan Ward, Ivan Petrov, Lena Fischer, John Smith and \
         Maria Lopez. Anders Holm, Peter Grant, Rita Moss, Karl Weiss, Joan Field, Max Orr, Nora Quill and Sam Vane.",
    ),
    ("figures", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30"),
    ("filler", "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore."),
];

fn confidences(article: &Article<'_>) -> Vec<f32> {
    let markers = article.markers().iter().map(|found| found.confidence);
    let sources = article.sources().iter().map(|found| found.confidence);
    let quotes = article.quotes().iter().map(|found| found.confidence);
    let claims = article.claims().iter().map(|found| found.confidence);
    let rebuttals = article.rebuttals().iter().map(|found| found.confidence);
    let runners_up = article.rebuttals().iter().filter_map(|found| found.runner_up).map(|found| found.confidence);
    let supports = article.supports().iter().map(|found| found.confidence);
    markers.chain(sources).chain(quotes).chain(claims).chain(rebuttals).chain(runners_up).chain(supports).collect()
}

#[test]
fn english_prose_fits() {
    let cases = [
        ("an article", OP_ED),
        ("a sentence", "The council should keep the ferry, because nobody else can carry the children to school."),
        ("a few words", "Taxes hurt growth."),
        ("nothing", ""),
    ];
    for (name, text) in cases {
        let fit = parse(text).language_fit();
        assert!((0.95..=1.0).contains(&fit), "{name}: {fit}");
    }
}

#[test]
fn anything_else_does_not() {
    for (name, text) in OTHERS {
        let fit = parse(text).language_fit();
        assert!((0.0..0.5).contains(&fit), "{name}: {fit}");
    }
}

#[test]
fn no_confident_tree_comes_of_it() {
    let all = Parser::builder().min_confidence(0.0).build();
    for (name, text) in OTHERS {
        let article = all.parse(text);
        let fit = article.language_fit();
        assert!(confidences(&article).iter().all(|confidence| *confidence <= fit), "{name}");
        let sure = parse(text).claims().iter().filter(|claim| claim.confidence >= 0.5).count();
        assert_eq!(sure, 0, "{name}");
    }
}

#[test]
fn a_foreign_quotation_does_not_spoil_an_article() {
    let text = format!("{OP_ED}\n\n{}", OTHERS[0].1);
    assert!(parse(&text).language_fit() > 0.95);
}

#[test]
fn a_mixture_lies_between() {
    let prose = "The council should keep the ferry, because nobody else can carry them to school in the winter.";
    let names = "Ann Lee, Paul Vestergren, Tom Baker, Susan Ward, Ivan Petrov, Lena Fischer, John Smith, Rita Moss.";
    let fit = parse(&format!("{prose} {names} {names}")).language_fit();
    assert!(fit > 0.0 && fit < 1.0, "{fit}");
}
