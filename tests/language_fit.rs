//! How far a text looks like English prose, and that nothing is surer than that.

use counterpoint::{Article, Language, Parser, parse};

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
    (
        "Spanish",
        "La ciudad quiere cerrar el transbordador porque muy poca gente lo usa. Pero fue la ciudad la que les enseñó a \
         quedarse en casa. No hay que cerrarlo, sino contar durante un año, y si nadie viene, entonces lo admitiré.",
    ),
    (
        "Portuguese",
        "A cidade quer fechar a balsa porque muito poucas pessoas a usam. Mas foi a própria cidade que lhes ensinou a \
         ficar em casa. Não se trata de um número, e sim de um horário.",
    ),
    (
        "Danish",
        "Byen vil lukke færgen, fordi for få mennesker bruger den. Men det var byen selv, der lærte dem at blive hjemme. \
         Derfor skal man tælle i et år.",
    ),
    ("Chinese", "渡轮很旧。但它还能航行。因此，我们不应该停止它。"),
    ("one French sentence", "Il pleut."),
    ("one Russian word", "Паром."),
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
    (
        "code in words",
        "def read(path):\n    with open(path) as f:\n        for line in f:\n            if line and not \
         line.startswith(\"#\"):\n                yield line.strip()\n        else:\n            return None\n\nif \
         __name__ == \"__main__\":\n    for x in read(\"a.txt\"):\n        print(x if x is not None else \"or not\")\n",
    ),
    (
        "a query",
        "SELECT name, count(*) FROM users WHERE age > 18 AND city IS NOT NULL AND name NOT IN (SELECT name FROM banned) \
         GROUP BY name HAVING count(*) > 5 ORDER BY name;",
    ),
    ("JSON", "{\"id\": 1, \"name\": \"A ferry\", \"tags\": [\"boat\", \"old\"], \"if\": true, \"but\": {\"x\": null}}"),
    ("mark-up", "<div class=\"a\"><p>The ferry</p><ul><li><a href=\"/a\">Home</a></li></ul></div>"),
    (
        "a log",
        "2024-03-04 12:00:01 INFO server started on port 8080\n2024-03-04 12:00:02 WARN connection from 10.0.0.1 \
         refused\n2024-03-04 12:00:03 ERROR failed to open file /var/log/x.log: No such file or directory\n",
    ),
    (
        "a table with rules",
        "| Region | Sales | Share |\n|---|---|---|\n| North | 1,204 | 12% |\n| South | 2,310 | 23% |\n",
    ),
    (
        "a table of words",
        "Name\tRole\tCity\nAnn Lee\tmayor\tPort Ansel\nTom Baker\tteacher\tCarrow\nRita Moss\tdoctor\tBrannoc\n",
    ),
    (
        "references",
        "Lee, A. (2019). The ferry and the town. Journal of Boats, 12(3), 45-67. doi:10.1000/xyz\nMoss, R. & Orr, M. \
         (2020). On the use of boats. Carrow: Carrow Press.\n",
    ),
    ("two names", "Ann Vestergren"),
    ("an unknown word", "xyzzy"),
    ("marks", "?!\u{2014};:,\u{2026}"),
    ("nothing", ""),
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
        ("a word", "Ferry"),
        ("a headline", "Lee meets Vestergren"),
        ("small words", "It is not for him, but for us."),
    ];
    for (name, text) in cases {
        let fit = parse(text).language_fit();
        assert!((0.95..=1.0).contains(&fit), "{name}: {fit}");
    }
}

#[test]
fn a_flood_of_anything_does_not() {
    let floods = ["a", "pneumono", "\u{301}", "word-", "\0", "but although because however if then not ", "(", "5 "];
    for part in floods {
        let text = part.repeat(20_000);
        let fit = parse(&text).language_fit();
        assert!((0.0..0.5).contains(&fit), "{part:?}: {fit}");
        assert_eq!(parse(&text).claims(), [], "{part:?}");
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
        assert!(article.markers().iter().all(|marker| marker.confidence < 0.5), "{name}");
        let usual = parse(text);
        assert_eq!((usual.claims(), usual.thesis()), (&[][..], None), "{name}");
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

/// Texts with how far they fit English and German: each language tells the other from itself.
const BOTH: &[(&str, &str, bool, bool)] = &[
    ("an English article", OP_ED, true, false),
    ("a German op-ed", include_str!("articles/de/op-ed.txt"), false, true),
    ("a German essay", include_str!("articles/de/essay.txt"), false, true),
    ("a German speech", include_str!("articles/de/speech.txt"), false, true),
    (
        "a German sentence",
        "Die Stadt sollte die Fähre behalten, weil sonst niemand die Kinder zur Schule bringt.",
        false,
        true,
    ),
    ("a few German words", "Das stimmt nicht.", false, true),
    (
        "an English sentence",
        "The town should keep the ferry, because nobody else takes the children to school.",
        true,
        false,
    ),
    ("French", OTHERS[0].1, false, false),
    ("Dutch", OTHERS[2].1, false, false),
    ("Danish", OTHERS[6].1, false, false),
    ("code", OTHERS[11].1, false, false),
    ("nothing", "", false, false),
];

#[test]
fn each_language_tells_the_other_from_itself() {
    let german = Parser::builder().language(Language::German).build();
    for (name, text, english, fits_german) in BOTH {
        let fits = [parse(text).language_fit(), german.parse(text).language_fit()];
        for (fit, expected) in fits.iter().zip([english, fits_german]) {
            assert!(if *expected { *fit > 0.9 } else { *fit < 0.5 }, "{name}: {fits:?}");
        }
    }
}
