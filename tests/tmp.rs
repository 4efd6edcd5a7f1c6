#[test]
fn t() {
    for text in [
        "\"Disclaimer: these views are the author’s own.\n\n“The council is a mistake, but it will not last.” she said. A tax on sugar has nothing to do with a mistake, but it will not last.\n\nThe real reason is that the council is an answer; however, we stayed.",
        ">\" \"Therefore she ignores a mistake, but\nit will not last.,\" said Ann\nLee.",
    ] {
        let a = counterpoint::parse(text);
        for q in a.quotes() {
            println!(
                "{:?} {:?} content {:?} cue {:?} inside {:?} quoted {:?}",
                q.kind,
                text.get(q.span.range()),
                text.get(q.content.range()),
                q.cue.map(|c| a.slice(c)),
                q.inside,
                a.quoted(q)
            );
        }
        for q in a.sources() {
            println!("{:?} {:?} {:?}", q.kind, q.name, a.mentions(q));
        }
        println!("{}", a.outline());
    }
}
