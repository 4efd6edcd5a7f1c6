# Phrases of German that signal somebody else's view: a named or unnamed holder with a verb of saying or thinking, and
# the set forms for received opinion.

lexicon german 1.0.0
origin  written for counterpoint, from the language; no published list was copied
licence MIT OR Apache-2.0
language de

set @kritiker = kritiker kritikerinnen gegner gegnerinnen skeptiker zweifler widersacher bedenkenträger pessimisten spötter nörgler
set @freund = befürworter befürworterinnen anhänger verfechter verteidiger unterstützer fürsprecher freunde optimisten
set @experte = experten fachleute forscher ökonomen wissenschaftler historiker soziologen juristen ärzte mediziner beobachter kommentatoren politiker beamte lehrer eltern wirtschaftsvertreter umweltschützer lobbyisten händler
set @sagt = sagen sagt sagten behaupten behauptet behaupteten meinen meint meinten glauben glaubt glaubten warnen warnten argumentieren argumentierten fürchten fürchteten befürchten klagen klagten fordern forderten betonen betonten entgegnen entgegneten

class attribution

(laut | gemäß)
    sense  phrase.attribution
    does   attribution
    where  not before und @adj
    + [Laut] Bürgermeisterin Kern ist die Brücke sicher.
    - Es war laut und kalt.

nach (ansicht | meinung | auffassung | einschätzung | angaben | darstellung | überzeugung | worten | aussage | berechnungen)
    sense  phrase.attribution
    does   attribution
    + [Nach Ansicht] des Amtes ist die Brücke sicher.
    - Nach Hause ging er nie.

zufolge
    sense  phrase.attribution
    does   attribution
    + Einer Studie [zufolge] steigen die Mieten.

in den augen
    sense  phrase.attribution
    does   attribution
    + [In den Augen] der Händler ist das falsch.

aus sicht
    sense  phrase.attribution
    does   attribution
    + [Aus Sicht] der Mieter ist das ungerecht.

@kritiker (@adv)? @sagt @adv? (, dass)?
    sense  phrase.attribution
    does   attribution
    + [Kritiker sagen, dass] die Brücke zu teuer sei.
    + [Gegner behaupten], sie sei hässlich.
    - Die Kritiker gingen früh.

(die | ihre | seine | viele | manche | einige) @adj? (@kritiker | @freund | @experte) (@adv)? @sagt @adv? (, dass)?
    sense  phrase.attribution
    does   attribution
    + [Die Kritiker behaupten, dass] es zu viel kostet.
    + [Viele Ökonomen meinen], der Preis steige.

(@freund | @experte) (@adv)? @sagt @adv? (, dass)?
    sense  phrase.attribution
    does   attribution
    + [Befürworter sagen, dass] der Bus sicher sei.

(manche | viele | einige | andere | die einen | die anderen | die meisten) @sagt @adv? (, dass)?
    sense  phrase.attribution
    does   attribution
    + [Manche glauben, dass] Kinder zu viel lesen.
    + [Viele meinen], das sei genug.

(es heißt | es wird (oft | gern | häufig | immer wieder)? (behauptet | gesagt | argumentiert | eingewandt)) @adv? (, dass | ,)
    sense  phrase.attribution
    does   attribution
    + [Es wird oft behauptet, dass] Busse leer fahren.
    + [Es heißt], das Bad sei zu teuer.

(oft | häufig | gern | gerne | immer wieder | nun | oftmals) (wird | heißt es) (behauptet | gesagt | argumentiert | eingewandt)? (, dass | ,)
    sense  phrase.attribution
    does   attribution
    where  initial
    + [Oft wird behauptet, dass] Busse leer fahren.
    + [Oft heißt es], das Bad sei zu teuer.

(man (hört | liest) (oft | immer wieder)? | wir hören oft) (, dass | ,)
    sense  phrase.attribution
    does   attribution
    + [Man hört oft, dass] Busse leer fahren.

(es ist | das ist) (ein | eine) (weit verbreiteter | weit verbreitete | verbreiteter | verbreitete | gängige | beliebte | häufige) (glaube | meinung | ansicht | irrtum | vorstellung | behauptung) , dass
    sense  phrase.attribution
    does   attribution
    + [Es ist eine verbreitete Meinung, dass] Busse leer fahren.

(die (herrschende | landläufige | gängige | verbreitete) (meinung | ansicht | lehre | auffassung) (ist | lautet))
    sense  phrase.attribution
    does   attribution
    + [Die herrschende Meinung lautet], Busse seien alt.

(so das argument | so die begründung | so die these | so der vorwurf | so die kritik | so heißt es | so die behauptung | wie es heißt | wie behauptet wird | wie oft behauptet wird)
    sense  phrase.attribution
    does   attribution
    + Das Bad sei zu teuer, [so das Argument].
    + Die Brücke ist, [wie es heißt], alt.

(angeblich | vorgeblich | mutmaßlich | dem vernehmen nach)
    sense  phrase.attribution
    does   attribution
    + Das Bad ist [angeblich] zu teuer.

(dem | diesem) (argument | einwand | vorwurf)
    sense  phrase.attribution
    does   other
    where  initial
    + [Diesem Einwand] ist zu entgegnen, dass Geld da ist.

(gegner | befürworter | anhänger | kritiker) (der | des | dieser | dieses | einer | eines) @adj? @noun (@adv)? @sagt @adv? (, dass)?
    sense  phrase.attribution
    does   attribution
    + [Gegner der Brücke meinen, dass] sie zu teuer sei.

(viele | manche | einige) (sehen | halten) (darin | das | dies | es) (für | als)?
    sense  phrase.attribution
    does   attribution
    + [Viele halten das für] einen Fehler.

(@kritiker | @freund | @experte) (der | des | dieser | dieses | einer | eines) @adj? @noun (wenden | wendet) (oft | gern | gerne | nun | häufig)? ein (, dass | ,)
    sense  phrase.attribution
    does   attribution
    + [Gegner des Stegs wenden ein, dass] er alt sei.

(@kritiker | @freund | @experte | viele | manche | einige) (wenden | wendeten) (oft | gern | gerne | nun | häufig)? ein (, dass | ,)
    sense  phrase.attribution
    does   attribution
    + [Kritiker wenden gern ein, dass] er alt sei.

@sagt (viele | manche | einige | @kritiker | @freund | @experte) (, dass | ,)
    sense  phrase.attribution
    does   attribution
    + Oft [behaupten einige, dass] er alt sei.
    + Nun [sagen Kritiker], er sei alt.
