# Connectives of German: conjunctions, adverbs and prepositional phrases that say how one statement stands to another.
# A pattern may stand several times: each rule is one place where the word works as a connective.

lexicon german 1.0.0
origin  written for counterpoint, from the language; no published list was copied
licence MIT OR Apache-2.0
language de

class connective

# ------------------------------------------------------------ coordinators

und
    sense  expansion.conjunction
    does   other
    where  initial
    + Der Laden schloss. [Und] niemand beschwerte sich.
    - Sie packte Hut und Mantel ein.

und
    sense  expansion.conjunction
    also   contingency.cause.result
    does   other
    where  clause
    where  not initial
    + Der Regen hörte auf, [und] die Kinder liefen hinaus.
    - Sie verkaufen Brot und Milch.

aber
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  not after oder nichts
    + Der Plan klingt gut. [Aber] er wird scheitern.
    + Die Brücke ist alt, [aber] sie trägt noch.
    + Der Rat [aber] schwieg.
    + Das ist [aber] falsch.
    - Das stimmt, oder aber wir irren uns alle.

doch
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  initial
    where  not comma-after
    + Alle waren eingeladen. [Doch] niemand kam.
    - Das weiß doch jeder.

doch
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  comma-before
    where  not initial
    + Der Bus ist langsam, [doch] er ist sicher.
    - Er hat es doch gesagt.

denn
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  initial
    where  not before @be @have @do @modal
    + Wir müssen handeln. [Denn] die Zeit läuft ab.
    - Was ist denn los?

denn
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  comma-before
    where  clause
    + Wir gehen heim, [denn] es wird dunkel.
    - Wer kommt denn heute?

sondern
    sense  expansion.substitution
    does   rebuttal correction
    own    claim
    where  clause
    where  not before auch
    + Sie will nicht sparen, [sondern] sie will bauen.
    - Er singt nicht nur, sondern auch gut.

oder
    sense  expansion.disjunction
    does   other
    where  initial
    + Vielleicht vergaß er es. [Oder] er wusste es nie.
    - Möchten Sie Tee oder Kaffee?

oder
    sense  expansion.disjunction
    does   other
    where  clause
    where  not initial
    where  not before aber
    + Wir gehen jetzt, [oder] wir verpassen den Zug.
    - Nimm den roten oder den blauen.

oder aber
    sense  expansion.disjunction
    does   other
    + Wir zahlen, [oder aber] wir gehen.

beziehungsweise
    sense  expansion.disjunction
    does   other
    where  clause
    + Er schwieg, [beziehungsweise] er sagte kaum etwas.
    - Die Mieten stiegen um zwei beziehungsweise drei Euro.

sowohl .. als auch
    sense  expansion.conjunction
    does   other
    + Sie spricht [sowohl] Polnisch [als auch] Dänisch.

weder .. noch
    sense  expansion.conjunction
    does   other
    + Er hat [weder] Zeit [noch] Geld.

entweder .. oder
    sense  expansion.disjunction
    does   other
    + [Entweder] du zahlst, [oder] du gehst.

nicht nur .. sondern auch
    sense  expansion.conjunction
    does   other
    + Das Bad ist [nicht nur] alt, [sondern auch] teuer.

nicht nur .. auch
    sense  expansion.conjunction
    does   other
    + [Nicht nur] die Mieten steigen, [auch] die Preise.

nicht allein .. sondern auch
    sense  expansion.conjunction
    does   other
    + Es geht [nicht allein] um Geld, [sondern auch] um Würde.

einerseits .. andererseits
    sense  comparison.contrast
    does   rebuttal contrast
    + [Einerseits] spart die Stadt, [andererseits] baut sie.

je .. desto
    sense  expansion.manner
    does   other
    + [Je] länger wir warten, [desto] teurer wird es.

je .. umso
    sense  expansion.manner
    does   other
    + [Je] älter er wird, [umso] stiller ist er.

mal .. mal
    sense  expansion.disjunction
    does   other
    + [Mal] regnet es, [mal] schneit es.

# ------------------------------------------------------------ concession: what is granted

obwohl
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + [Obwohl] es regnete, gingen wir hinaus.
    + Er kam, [obwohl] er krank war.

obgleich
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + [Obgleich] sie arm war, gab sie viel.

obschon
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + Er schwieg, [obschon] er alles wusste.

obzwar
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + [Obzwar] er müde war, las er weiter.

wenngleich
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + Das Haus ist schön, [wenngleich] es klein ist.

wiewohl
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + [Wiewohl] alle warnten, fuhr er los.

(auch wenn | selbst wenn | selbst dann wenn)
    sense  comparison.concession
    also   contingency.condition
    does   rebuttal concession
    own    target
    + [Auch wenn] es teuer ist, lohnt es sich.
    + Wir bleiben, [selbst wenn] es schneit.

wenn auch
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  comma-before
    + Der Bus kam, [wenn auch] mit Verspätung.
    - Es hilft, wenn er auch einmal zuhört.

und wenn
    sense  comparison.concession
    also   contingency.condition
    does   other
    where  initial
    where  before auch
    + [Und wenn] auch alle gehen, ich bleibe.

sosehr
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + [Sosehr] ich ihn mag, er irrt sich.

so (sehr | gern | oft | schön) .. auch
    sense  comparison.concession
    does   other
    where  initial
    + [So sehr] er sich [auch] müht, es reicht nicht.

ungeachtet dessen dass
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + [Ungeachtet dessen dass] er log, wählten sie ihn.

ungeachtet der tatsache
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + [Ungeachtet der Tatsache], dass Geld fehlt, wird gebaut.

trotz der tatsache
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + [Trotz der Tatsache], dass alle warnten, fuhr er.

trotz
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  not before alledem allem dessen
    + [Trotz] des Regens gingen wir hinaus.
    - Trotz alledem bleibt er.

ungeachtet
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  not before dessen der alledem
    + [Ungeachtet] aller Warnungen wird gebaut.

(obwohl | obgleich) .. (doch | dennoch | trotzdem)
    sense  comparison.concession
    does   other
    where  final
    + [Obwohl] er klagt, zahlt er [doch].

während
    sense  comparison.contrast
    also   temporal.synchronous
    does   rebuttal contrast
    own    later
    where  clause
    + [Während] die Reichen sparen, zahlen die Armen.

während
    sense  temporal.synchronous
    does   other
    where  not clause
    + Er schlief [während] der Sitzung.

wohingegen
    sense  comparison.contrast
    does   rebuttal contrast
    own    later
    + Der Norden wächst, [wohingegen] der Süden schrumpft.

wogegen
    sense  comparison.contrast
    does   rebuttal contrast
    own    later
    where  comma-before
    where  clause
    + Die einen feiern, [wogegen] die anderen arbeiten.
    - Wogegen seid ihr?

indes
    sense  comparison.contrast
    also   comparison.concession
    does   rebuttal concession
    own    claim
    + Der Rat feierte. Die Bürger [indes] schwiegen.

indessen
    sense  comparison.contrast
    also   temporal.synchronous
    does   rebuttal concession
    own    claim
    + Die Stadt baut. Das Land [indessen] spart.

# ------------------------------------------------------------ concession and contrast: what is upheld

dennoch
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    + Es regnete. [Dennoch] kamen alle.
    + Er kam [dennoch].

trotzdem
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    + Er war krank. [Trotzdem] kam er.

gleichwohl
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    + Das Amt warnte. [Gleichwohl] wurde gebaut.

nichtsdestotrotz
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    + [Nichtsdestotrotz] bleibt die Frage offen.

nichtsdestoweniger
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    + [Nichtsdestoweniger] fährt der Bus.

nichtsdestominder
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    + [Nichtsdestominder] hat er recht.

jedoch
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    + Der Plan klingt gut. [Jedoch] fehlt das Geld.
    + Das stimmt [jedoch] nicht.

allerdings
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    + Das Bad ist schön. [Allerdings] ist es teuer.
    + Es gibt [allerdings] ein Problem.

dagegen
    sense  comparison.contrast
    does   rebuttal contrast
    own    claim
    where  initial
    where  not comma-after
    + [Dagegen] wächst der Süden.
    - Dagegen, dass er geht, ist niemand.

dagegen
    sense  comparison.contrast
    does   rebuttal contrast
    own    claim
    where  not initial
    where  not final
    where  not before dass zu
    + Der Norden wächst. Der Süden [dagegen] schrumpft.
    - Sie wehrt sich dagegen.

hingegen
    sense  comparison.contrast
    does   rebuttal contrast
    own    claim
    + Die Alten sparen. Die Jungen [hingegen] leihen.

demgegenüber
    sense  comparison.contrast
    does   rebuttal contrast
    own    claim
    + [Demgegenüber] steht der Nutzen für alle.

(im gegensatz dazu | im unterschied dazu)
    sense  comparison.contrast
    does   rebuttal contrast
    own    claim
    + [Im Gegensatz dazu] zahlt der Nachbar nichts.

(im gegensatz zu | im unterschied zu | im gegensatz zum | im gegensatz zur | im unterschied zum | im unterschied zur)
    sense  comparison.contrast
    does   rebuttal contrast
    own    target
    + [Im Gegensatz zu] früher ist das Wasser klar.

(im vergleich dazu | verglichen damit)
    sense  comparison.contrast
    does   rebuttal contrast
    own    claim
    + [Im Vergleich dazu] ist der Bus billig.

vielmehr
    sense  expansion.substitution
    does   rebuttal correction
    own    claim
    + Es geht nicht um Geld. [Vielmehr] geht es um Vertrauen.

stattdessen
    sense  expansion.substitution
    does   rebuttal correction
    own    claim
    + Er zahlte nicht. [Stattdessen] klagte er.

statt dessen
    sense  expansion.substitution
    does   rebuttal correction
    own    claim
    where  initial
    + [Statt dessen] klagte er.

im gegenteil
    sense  comparison.contrast
    also   expansion.substitution
    does   rebuttal denial
    own    claim
    + Ist das ungerecht? [Im Gegenteil].

ganz im gegenteil
    sense  comparison.contrast
    also   expansion.substitution
    does   rebuttal denial
    own    claim
    + Das schadet nicht. [Ganz im Gegenteil], es hilft.

immerhin
    sense  comparison.concession
    also   contingency.cause.reason
    does   rebuttal concession
    own    claim
    where  initial
    + Der Bus ist alt. [Immerhin] fährt er.

immerhin
    sense  comparison.concession
    does   other
    where  not initial
    + Er hat [immerhin] gefragt.

andererseits
    sense  comparison.contrast
    also   comparison.concession
    does   rebuttal contrast
    own    claim
    + [Andererseits] fehlt das Geld.

(auf der anderen seite | zum anderen aber)
    sense  comparison.contrast
    also   comparison.concession
    does   rebuttal contrast
    own    claim
    where  initial
    + [Auf der anderen Seite] stehen die Mieter.
    - Er wohnt auf der anderen Seite.

(auf der einen seite)
    sense  comparison.contrast
    does   rebuttal contrast
    own    target
    where  initial
    + [Auf der einen Seite] braucht die Stadt Geld.
    - Das Buch hat auf der einen Seite einen Fleck.

umgekehrt
    sense  comparison.contrast
    does   rebuttal contrast
    own    claim
    where  initial
    + [Umgekehrt] gilt das auch.

nur
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  initial
    where  before @be @have @do @modal
    + Der Plan ist gut. [Nur] ist er zu teuer.
    - Nur zwei Busse fahren.

freilich
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    + Das kostet [freilich] viel Geld.

(trotz allem | trotz alledem | bei alledem | dessen ungeachtet | ungeachtet dessen | so oder so)
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    + [Trotz allem] bleibt er freundlich.
    + [Dessen ungeachtet] wurde gebaut.

(wie dem auch sei | wie auch immer)
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  initial
    + [Wie dem auch sei], der Bus fährt.

(auf jeden fall | in jedem fall | jedenfalls | ohnehin | sowieso)
    sense  comparison.concession
    also   expansion.conjunction
    does   other
    + [Auf jeden Fall] kommt sie.
    + Das wusste er [ohnehin].

dabei
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  initial
    where  before @be @have @do @modal
    + Alle klagen. [Dabei] ist der Preis gefallen.
    - Dabei sah er aus dem Fenster.

wobei
    sense  comparison.concession
    also   expansion.conjunction
    does   other
    where  comma-before
    + Er zahlte, [wobei] er fluchte.
    - Wobei hilfst du mir?

zugegeben
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  set-off
    where  not final
    + [Zugegeben], das ist viel Geld.

# ------------------------------------------------------------ substitution

(statt dass | anstatt dass)
    sense  expansion.substitution
    does   rebuttal correction
    own    target
    + [Statt dass] er hilft, schimpft er.

statt
    sense  expansion.substitution
    does   rebuttal correction
    own    target
    where  not before dessen dass
    + [Statt] zu klagen, sollte er arbeiten.
    - Statt dessen ging er.

anstatt
    sense  expansion.substitution
    does   rebuttal correction
    own    target
    where  not before dass
    + [Anstatt] zu warten, handelte sie.

anstelle
    sense  expansion.substitution
    does   rebuttal correction
    own    target
    + [Anstelle] eines Parkhauses bauen wir einen Park.

(eher .. als | lieber .. als)
    sense  expansion.substitution
    does   other
    + Er würde [eher] gehen [als] zahlen.

# ------------------------------------------------------------ reason

weil
    sense  contingency.cause.reason
    does   support reason
    own    ground
    + Wir bleiben, [weil] es regnet.
    + [Weil] Geld fehlt, schließt das Bad.

da
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  initial
    where  clause
    where  not before @be @have @do @modal @verb
    + [Da] es regnet, bleiben wir.
    - Da kommt der Bus.

da
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  comma-before
    where  clause
    where  not before @be @have @do @modal @verb
    + Wir bleiben, [da] es regnet.
    - Er war müde, da ging er heim.

zumal
    sense  contingency.cause.reason
    does   support reason
    own    ground
    + Wir bleiben, [zumal] es regnet.

zumal da
    sense  contingency.cause.reason
    does   support reason
    own    ground
    + Er fehlt, [zumal da] er krank ist.

(nämlich)
    sense  contingency.cause.reason
    also   expansion.level-of-detail
    does   support reason
    own    ground
    where  not initial
    + Er fehlt. Er ist [nämlich] krank.

schließlich
    sense  contingency.cause.reason
    also   temporal.asynchronous.precedence
    does   support reason
    own    ground
    where  not initial
    where  not final
    where  not after und
    + Wir sollten zahlen. Das Bad gehört [schließlich] allen.

schließlich
    sense  contingency.cause.reason
    also   expansion.conjunction
    does   support reason
    own    ground
    where  initial
    + Wir sollten zahlen. [Schließlich] gehört das Bad allen.

immerhin
    sense  contingency.cause.reason
    does   other
    where  final
    + Er fährt [immerhin].

(wegen | aufgrund | infolge | angesichts | dank | mangels)
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  not before dessen
    + [Wegen] des Regens blieb das Bad leer.
    + [Dank] der Spenden lebt der Verein.

(aufgrund dessen | infolgedessen | demzufolge | folglich | demnach | mithin | somit | demgemäß)
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    + Das Geld fehlt. [Folglich] schließt das Bad.
    + Es gibt [somit] keinen Grund.

(deshalb | deswegen | daher | darum)
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  not before weil dass bemüht
    where  not comma-after
    + Es regnet. [Deshalb] bleiben wir.
    + Wir sollten [daher] handeln.
    - Er ging deshalb, weil er müde war.
    - Deshalb weil es regnet, bleiben wir.

(aus diesem grund | aus diesem grunde | aus diesen gründen | aus den genannten gründen)
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    + [Aus diesem Grund] sollten wir bleiben.

also
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  not before auch
    + Das Geld ist da. [Also] sollten wir bauen.
    + Wir sollten [also] bauen.

(weshalb | weswegen)
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  comma-before
    + Es regnet, [weshalb] wir bleiben.
    - Weshalb bleibst du?

sodass
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    + Es regnete, [sodass] alle blieben.

so dass
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    + Es regnete, [so dass] alle blieben.

(dadurch | hierdurch)
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  initial
    where  not comma-after
    where  not before dass
    + Die Stadt spart. [Dadurch] verfällt das Bad.
    - Dadurch, dass sie spart, verfällt es.

(dadurch dass | dadurch , dass)
    sense  contingency.cause.reason
    also   expansion.manner
    does   support reason
    own    ground
    + [Dadurch dass] sie spart, verfällt es.

(das führt dazu | dies führt dazu)
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    + [Das führt dazu], dass alle gehen.

(und so | so)
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  initial
    where  before @be @have @do @modal
    + Jeder spart. [So] wird die Stadt ärmer.
    - So einfach ist es.

damit
    sense  contingency.purpose
    does   other
    where  comma-before
    where  clause
    where  not before @be @have @do @modal
    + Wir sparen, [damit] das Bad bleibt.
    - Er kam, damit war alles gesagt.

damit
    sense  contingency.purpose
    does   other
    where  initial
    where  clause
    where  not before @be @have @do @modal @verb
    + [Damit] das Bad bleibt, sparen wir.

damit
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  initial
    where  before @be @have @do @modal
    + Alle stimmten zu. [Damit] ist die Sache klar.

um .. zu
    sense  contingency.purpose
    does   other
    where  comma-before
    + Wir sparen, [um] das Bad [zu] retten.
    - Er kam um acht zu uns.

um .. zu
    sense  contingency.purpose
    does   other
    where  initial
    + [Um] das Bad [zu] retten, sparen wir.

indem
    sense  expansion.manner
    does   other
    + Er half, [indem] er schwieg.

ohne dass
    sense  expansion.manner
    does   other
    + Er ging, [ohne dass] jemand fragte.

ohne .. zu
    sense  expansion.manner
    does   other
    where  comma-before
    + Er ging, [ohne] ein Wort [zu] sagen.
    - Er lebt ohne Angst zu Hause.

# ------------------------------------------------------------ condition

wenn
    sense  contingency.condition
    also   temporal.synchronous
    does   other
    where  not after auch selbst als
    + [Wenn] es regnet, bleiben wir.
    - Auch wenn es regnet, gehen wir.

wenn .. dann
    sense  contingency.condition
    does   other
    where  not after auch selbst als
    + [Wenn] es regnet, [dann] bleiben wir.

wenn .. so
    sense  contingency.condition
    does   other
    where  initial
    where  not before schon
    + [Wenn] er kommt, [so] bleiben wir.

(falls | sofern | soweit | insofern als | vorausgesetzt | gesetzt den fall | im falle dass | für den fall dass)
    sense  contingency.condition
    does   other
    + [Falls] es regnet, bleiben wir.
    + Wir kommen, [sofern] der Bus fährt.

(es sei denn | außer wenn)
    sense  contingency.negative-condition
    does   other
    + Wir kommen, [es sei denn], es regnet.

(sonst | andernfalls | anderenfalls | ansonsten)
    sense  contingency.negative-condition
    does   other
    where  initial
    + [Sonst] verfällt das Bad.
    - Es war sonst niemand da.

(sonst | andernfalls | anderenfalls | ansonsten)
    sense  contingency.negative-condition
    does   other
    where  comma-before
    + Beeil dich, [sonst] fährt der Bus.

(solange)
    sense  contingency.condition
    also   temporal.synchronous
    does   other
    + [Solange] Geld fehlt, bleibt das Bad zu.

wenn nicht
    sense  contingency.negative-condition
    does   other
    where  comma-before
    + Wer, [wenn nicht] wir, soll zahlen?

je nachdem
    sense  contingency.condition
    does   other
    + Wir gehen oder bleiben, [je nachdem].

(unter der voraussetzung | unter der bedingung | angenommen)
    sense  contingency.condition
    does   other
    + [Angenommen], er kommt, was dann?

# ------------------------------------------------------------ time

(nachdem)
    sense  temporal.asynchronous.succession
    does   other
    where  not after je
    + [Nachdem] er gegangen war, sprach sie.
    - Je nachdem, was er sagt.

(bevor | ehe)
    sense  temporal.asynchronous.precedence
    does   other
    + [Bevor] er geht, isst er.

(sobald | sowie)
    sense  temporal.asynchronous.succession
    does   other
    where  clause
    + [Sobald] er kommt, essen wir.
    - Brot sowie Milch.

(seitdem | seit)
    sense  temporal.asynchronous.succession
    also   contingency.cause.reason
    does   other
    where  clause
    + [Seit] er da ist, lacht sie.

seitdem
    sense  temporal.asynchronous.precedence
    does   other
    where  final
    + Sie lacht [seitdem].

bis
    sense  temporal.asynchronous.precedence
    does   other
    where  clause
    + Wir warten, [bis] er kommt.
    - Er blieb bis Montag.

als
    sense  temporal.synchronous
    does   other
    where  initial
    where  clause
    + [Als] er kam, schwieg sie.
    - Er arbeitet als Arzt.

als
    sense  temporal.synchronous
    does   other
    where  comma-before
    where  clause
    where  not before ob wenn
    + Sie schwieg, [als] er kam.
    - Es war mehr, als ob er träumte.

(danach | daraufhin | anschließend | hernach | hierauf)
    sense  temporal.asynchronous.precedence
    does   other
    where  initial
    + [Danach] ging er.
    - Er fragte danach.

dann
    sense  temporal.asynchronous.precedence
    also   contingency.condition
    does   other
    where  not after wenn
    + [Dann] kam der Bus.
    + Er aß und ging [dann].

(davor | zuvor | vorher)
    sense  temporal.asynchronous.succession
    does   other
    where  initial
    + [Zuvor] war es still.
    - Er kam zwei Tage zuvor.

(inzwischen | unterdessen | mittlerweile | währenddessen | gleichzeitig | zugleich)
    sense  temporal.synchronous
    does   other
    + [Inzwischen] ist das Bad zu.

(kaum dass | kaum)
    sense  temporal.asynchronous.succession
    does   other
    where  initial
    where  before dass @be @have
    + [Kaum] war er da, regnete es.
    - Kaum jemand kam.

(sooft | immer wenn | jedes mal wenn)
    sense  temporal.synchronous
    does   other
    + [Immer wenn] er kommt, regnet es.

(später | schließlich | zuletzt | am ende)
    sense  temporal.asynchronous.precedence
    does   other
    where  initial
    where  before @be @have @do
    + [Später] wurde er krank.
    - Er kam später.

# ------------------------------------------------------------ addition

(außerdem | zudem | überdies | ferner | obendrein | desgleichen | darüber hinaus | des weiteren | hinzu kommt | zusätzlich)
    sense  expansion.conjunction
    does   other
    + [Außerdem] ist es teuer.
    + Es ist [zudem] laut.
    + [Darüber hinaus] fehlt das Personal.

(ebenso | ebenfalls | gleichfalls | genauso)
    sense  expansion.conjunction
    also   comparison.similarity
    does   other
    + Sie kam [ebenfalls].

auch
    sense  expansion.conjunction
    does   other
    where  not after sondern wenn als wer was wie wo so immer sowohl
    where  not before wenn
    + [Auch] die Mieten steigen.
    - Auch wenn es regnet, gehen wir.

(erstens | zweitens | drittens | viertens | zum einen | zum anderen | zunächst | zuerst | zuletzt | zu guter letzt)
    sense  expansion.conjunction
    does   structure
    where  initial
    + [Erstens] fehlt das Geld.
    - Er kam zuerst.

(weiterhin | weiters | weiter)
    sense  expansion.conjunction
    does   other
    where  initial
    where  before @be @have @do @modal
    + [Weiterhin] ist zu fragen, wer zahlt.
    - Er geht weiter.

geschweige denn
    sense  expansion.conjunction
    does   other
    + Er kann nicht lesen, [geschweige denn] schreiben.

nicht zuletzt
    sense  expansion.level-of-detail
    does   other
    + Das liegt [nicht zuletzt] am Geld.

(ja | sogar)
    sense  expansion.level-of-detail
    does   other
    where  initial
    where  comma-after
    + [Ja], das stimmt.
    - Er kommt ja morgen.

ja sogar
    sense  expansion.level-of-detail
    does   other
    + Er war laut, [ja sogar] grob.

# ------------------------------------------------------------ detail, example, equivalence

(zum beispiel | beispielsweise | etwa zum beispiel | z b | z.b | bspw)
    sense  expansion.instantiation
    does   support example
    own    ground
    + Viele Städte sparen. Hannau [zum Beispiel] schloss drei Bäder.
    + Sie mag Obst, [beispielsweise] Birnen.
    + Viele sparen, [z. B.] die Bäder.

(so zum beispiel | so etwa | so beispielsweise)
    sense  expansion.instantiation
    does   support example
    own    ground
    where  initial
    + [So etwa] schloss Hannau drei Bäder.

(insbesondere | vor allem | namentlich | besonders)
    sense  expansion.level-of-detail
    does   other
    where  initial
    + [Vor allem] fehlt das Geld.
    - Sie liebt vor allem Birnen.

(das heißt | d h | d.h | mit anderen worten | anders gesagt | anders ausgedrückt | sprich | soll heißen)
    sense  expansion.equivalence
    does   other
    + Er fehlt, [das heißt], er ist krank.
    + [Mit anderen Worten]: Wir zahlen doppelt.
    + Er fehlt, [d. h.] er ist krank.

(genauer gesagt | genauer | besser gesagt | um genau zu sein | und zwar)
    sense  expansion.level-of-detail
    does   other
    where  before @prep @det @noun @adv @num
    + Er kam, [und zwar] mit dem Bus.
    - Das muss man genauer sehen.

(kurz | kurzum | kurz gesagt | alles in allem | insgesamt | zusammenfassend | zusammengefasst)
    sense  expansion.level-of-detail
    does   structure
    where  initial
    where  not before vor nach darauf danach und @num
    + [Kurzum], der Plan ist falsch.
    + [Alles in allem] lohnt sich der Bus.
    - Kurz vor acht kam er.

(tatsächlich | in der tat)
    sense  expansion.level-of-detail
    also   comparison.concession
    does   other
    + [In der Tat] ist das Bad leer.
    + Es ist [tatsächlich] leer.

(übrigens | im übrigen | nebenbei)
    sense  expansion.conjunction
    does   other
    + Er ist [übrigens] Arzt.

(ebenso wie | genauso wie | so wie | ähnlich wie | gleichwie)
    sense  comparison.similarity
    does   other
    + Er singt [genauso wie] sein Vater.

(als ob | als wenn | wie wenn)
    sense  comparison.similarity
    does   other
    + Er tut, [als ob] er schliefe.

(außer dass | abgesehen davon | ausgenommen)
    sense  expansion.exception
    does   other
    + Alles ist gut, [außer dass] Geld fehlt.

zwar .. aber
    sense  comparison.concession
    does   other
    where  final
    + Er ist [zwar] alt, stark [aber].

vielleicht aber
    sense  comparison.concession
    does   other
    where  initial
    + [Vielleicht aber] irrt er.

(dann erst | erst dann)
    sense  temporal.asynchronous.precedence
    does   other
    + [Erst dann] kam der Bus.

(gleichermaßen | entsprechend)
    sense  comparison.similarity
    does   other
    where  initial
    + [Entsprechend] hoch ist der Preis.

(dementsprechend | entsprechend diesem | infolge davon | logischerweise | konsequenterweise)
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    + [Dementsprechend] steigen die Preise.

(letztlich | letztendlich | letzten endes | unterm strich | im endeffekt)
    sense  expansion.level-of-detail
    also   comparison.concession
    does   other
    + [Letztlich] zahlen wir alle.
    + [Unterm Strich] lohnt es sich.

(im grunde | im grunde genommen | eigentlich)
    sense  expansion.level-of-detail
    also   comparison.concession
    does   other
    where  initial
    + [Eigentlich] ist alles gesagt.
    - Was ist das eigentlich?

(in wahrheit | in wirklichkeit)
    sense  expansion.level-of-detail
    also   comparison.concession
    does   rebuttal correction
    own    claim
    + [In Wahrheit] zahlen die Mieter.
    + Es sind [in Wirklichkeit] viel mehr.
