# Argumentative phrases of German: what opens a rebuttal, denies, concedes, corrects, undercuts, supports, concludes,
# orders and contrasts. In the examples a comma of the pattern stands outside the brackets.

lexicon german 1.0.0
origin  written for counterpoint, from the language; no published list was copied
licence MIT OR Apache-2.0
language de

set @ist = ist sind war waren wäre wären sei seien bleibt bleiben
set @argument = argument argumente argumentation these thesen behauptung behauptungen annahme annahmen ansicht meinung auffassung vorstellung idee gedanke logik rechnung begründung einwand einwände vorwurf vorwürfe theorie vergleich kritik sorge befürchtung haltung position erzählung ausrede rechtfertigung deutung erklärung schluss folgerung
set @falsch = falsch unwahr absurd unsinnig unsinn irrig unhaltbar haltlos abwegig widersinnig lächerlich naiv irreführend unbegründet unlogisch verfehlt kurzsichtig unzutreffend trügerisch quatsch blödsinn
set @mythos = mythos märchen irrtum trugschluss fehlschluss illusion lüge legende täuschung missverständnis irrglaube ausrede vorurteil unterstellung wunschdenken
set @eigentlich = eigentliche eigentlichen wahre wahren wirkliche wirklichen tatsächliche tatsächlichen tiefere tieferen
set @grund = grund gründe ursache ursachen problem probleme frage fragen gefahr gefahren preis skandal aufgabe herausforderung hebel kosten
set @studie = studie studien untersuchung untersuchungen umfrage umfragen forschung statistik statistiken zahlen daten erfahrung erfahrungen versuche beispiele erhebung erhebungen
set @zeigt = zeigt zeigen belegt belegen beweist beweisen bestätigt bestätigen legt legen ergab ergaben zeigte zeigten verrät
set @gewiss = gewiss sicher sicherlich natürlich freilich selbstverständlich klar zugegeben zugegebenermaßen unbestritten zweifellos
set @glaube = glaube denke meine finde vermute fürchte befürchte hoffe behaupte schätze bezweifle bin
set @vermeintlich = vermeintliche vermeintlichen angebliche angeblichen

class phrase

# ---------------------------------------------------------------- correction and denial

nicht <target> , sondern <claim>
    sense  phrase.correction
    also   expansion.substitution
    does   rebuttal correction
    + Es geht [nicht] um das Geld der Stadt, [sondern] um das Vertrauen ihrer Bürger.
    - Er sagt nicht, was er weiß.

kein <target> , sondern <claim>
    sense  phrase.correction
    also   expansion.substitution
    does   rebuttal correction
    + Das ist [kein] Geschenk an die Reichen, [sondern] eine Anleihe bei allen.

(keine | keinen | keinem) <target> , sondern <claim>
    sense  phrase.correction
    also   expansion.substitution
    does   rebuttal correction
    + Wir brauchen [keine] neuen Straßen, [sondern] bessere Busse.

weniger <target> als vielmehr? <claim> $
    sense  phrase.correction
    does   rebuttal correction
    where  after ist sind war waren geht
    + Das ist [weniger] eine Frage des Geldes [als] eine Frage des Willens.
    - Er hat weniger Geld als sie.

(nicht so sehr | nicht so) <target> (, sondern | als) vielmehr? <claim>
    sense  phrase.correction
    does   rebuttal correction
    + Es liegt [nicht so sehr] am Geld der Stadt [als] am Willen ihrer Räte.

die @eigentlich (@grund | antwort) (ist | sind | liegt | liegen | lautet | lauten | bleibt)
    sense  phrase.correction
    also   phrase.denial
    does   rebuttal correction
    own    claim
    + [Die wahren Gründe liegen] im Rathaus.
    + [Die eigentliche Frage ist], wer zahlt.
    - Er nannte die wahren Gründe nicht.

der @eigentlich @grund (ist | liegt | lautet | war)
    sense  phrase.correction
    also   phrase.denial
    does   rebuttal correction
    own    claim
    + [Der wahre Grund ist] die Bequemlichkeit.
    - Niemand kennt den wahren Grund.

das @eigentlich @grund (ist | liegt | lautet | war)
    sense  phrase.correction
    also   phrase.denial
    does   rebuttal correction
    own    claim
    + [Das eigentliche Problem ist] der Fahrplan.
    - Das eigentliche Problem sieht niemand.

(die wahrheit ist | die wahrheit lautet | wahr ist vielmehr | richtig ist vielmehr | tatsache ist | fakt ist)
    sense  phrase.correction
    also   phrase.denial
    does   rebuttal correction
    own    claim
    + [Die Wahrheit ist], dass niemand zählte.
    + [Tatsache ist]: Der Bus fährt.
    - Die Wahrheit kennt nur er.

das (gegenteil | genaue gegenteil) (ist | war) (der fall | richtig | wahr)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + [Das Gegenteil ist der Fall].
    - Er sagt das Gegenteil.

(das | dies) ist @adv? @falsch
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + [Das ist falsch].
    + [Dies ist schlicht unwahr].
    - Das ist teuer.

(das | dies) (stimmt | trifft) @adv? nicht zu?
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + [Das stimmt nicht].
    + [Dies trifft schlicht nicht zu].
    - Das stimmt.

(davon kann keine rede sein | mitnichten | weit gefehlt | von wegen | keineswegs | nichts da)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  initial
    + [Davon kann keine Rede sein].
    + Ist das gerecht? [Mitnichten].

es (ist | wäre) @adv? (nicht wahr | falsch | unwahr | ein irrtum | ein fehler | ein trugschluss | absurd | naiv | unsinn) , dass <target>
    sense  phrase.denial
    does   rebuttal denial
    + [Es ist nicht wahr, dass] die Busse leer fahren.
    + [Es ist schlicht falsch, dass] niemand das Bad besucht.
    - Es ist wahr, dass es regnet.

es (stimmt | trifft) @adv? nicht , dass <target>
    sense  phrase.denial
    does   rebuttal denial
    + [Es stimmt nicht, dass] die Busse leer fahren.

(nicht dass | nicht , dass) <target>
    sense  phrase.denial
    does   rebuttal denial
    where  initial
    + [Nicht dass] die Alten es besser wüssten.

(niemand | keiner) (behauptet | sagt | verlangt | fordert) , dass <target>
    sense  phrase.denial
    does   rebuttal denial
    + [Niemand behauptet, dass] Busse umsonst fahren.

es gibt @adv? (keinen grund | keinen beleg | keine belege | keinen beweis | keine beweise | keinen anlass | kein argument) (dafür | zu der annahme)? , dass <target>
    sense  phrase.denial
    does   rebuttal denial
    + [Es gibt keinen Beleg dafür, dass] das Bad mehr kostet als die Brücke.
    + [Es gibt keinen Grund, dass] wir schweigen sollten.

(hat | haben | hatte | hatten) .. (nichts | wenig | kaum etwas) (mit @det? @adj? @noun | damit) zu tun
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + Das [hat] aber [nichts mit dem Wetter zu tun].

(hat | haben | hatte | hatten) (nichts | wenig | kaum etwas) (mit @det? @adj? @noun | damit) zu tun
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + Das [hat nichts mit Gerechtigkeit zu tun].
    - Er hat viel zu tun.

(dieses | dieser | diese | das | der | die) @adj? @argument (ist | war | sind | waren) @adv? (@falsch | ein @mythos | kein argument | nicht stichhaltig | nicht haltbar | nicht überzeugend | wenig überzeugend)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    + [Dieses Argument ist nicht stichhaltig].
    + [Die Behauptung ist falsch].
    + [Der Vorwurf ist haltlos].
    - Das Argument ist neu.

(dieses | dieser | diese | das | der | die) @adj? @argument (greift | greifen) @adv? zu kurz
    sense  phrase.undercut
    also   phrase.denial
    does   rebuttal undercut
    own    claim
    + [Diese Rechnung greift zu kurz].
    - Die Polizei greift hart durch.

(greift | greifen | griff) @adv? zu kurz
    sense  phrase.undercut
    also   phrase.denial
    does   rebuttal undercut
    own    claim
    + Wer nur auf den Preis sieht, [greift zu kurz].

(dieses | dieser | diese | das | der | die) @adj? @argument (überzeugt | überzeugen | trägt | hält | verfängt | zieht) @adv? (mich | uns)? nicht
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    + [Dieser Einwand überzeugt nicht].
    + [Das Argument zieht nicht].
    - Das Argument überzeugt.

(dieses | diese | das | die) @adj? @argument (übersieht | verkennt | vergisst | ignoriert | verschweigt | unterschlägt)
    sense  phrase.undercut
    also   phrase.denial
    does   rebuttal undercut
    own    claim
    + [Diese Rechnung übersieht] die Alten.
    + [Die Kritik verkennt], was auf dem Spiel steht.

(das | dies) (übersieht | verkennt | vergisst | ignoriert | verschweigt) (aber | jedoch | allerdings)?
    sense  phrase.undercut
    also   phrase.denial
    does   rebuttal undercut
    own    claim
    + [Das verkennt] die Lage der Alten.

(dabei | hier | hierbei) wird @adv? (oft | gern | gerne | häufig | leicht)? (übersehen | vergessen | verschwiegen | ignoriert)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + [Dabei wird oft vergessen], wer die Busse bezahlt.
    + [Hier wird übersehen], dass die Stadt wächst.

man (darf | sollte | kann) @adv? nicht (vergessen | übersehen | verkennen | unterschätzen | außer acht lassen)
    sense  phrase.undercut
    also   phrase.concession
    does   rebuttal undercut
    own    claim
    + [Man darf nicht vergessen], dass auch Kinder Bus fahren.

(das | ein | der | dieser) @adj? (haken | problem | pferdefuß | knackpunkt | schönheitsfehler) (daran | dabei | an der sache)? (ist | bleibt | besteht | liegt)
    sense  phrase.undercut
    also   phrase.concession
    does   rebuttal undercut
    own    claim
    + Das klingt gut. [Der Haken dabei ist], dass es niemand bezahlt.
    + [Das Problem ist], dass niemand zählt.
    - Der Haken hängt an der Wand.

(die sache | das ganze | der plan) hat (aber | jedoch | nur)? einen haken
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + [Die Sache hat einen Haken].

(so einfach ist (es | das) (aber | jedoch | leider)? nicht | ganz so einfach ist (es | das) nicht | damit ist es nicht getan)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    + [So einfach ist es nicht].
    + [So einfach ist das aber nicht].

(das | dies) (beweist | belegt | zeigt | heißt | bedeutet) (aber | jedoch | noch | allerdings)? (lange | noch)? (nicht | gar nichts | nichts | noch lange nicht)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + [Das beweist nichts].
    + [Das heißt aber nicht], dass wir schweigen.
    + [Das bedeutet noch lange nicht], dass er recht hat.

(daraus folgt | daraus ergibt sich) (aber | jedoch)? (nicht | nichts | keineswegs)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + [Daraus folgt aber nicht], dass Busse unnütz sind.

(wer | wenn man) .. (irrt | irrt sich | täuscht sich | liegt falsch)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  initial
    + [Wer] glaubt, die Brücke halte ewig, [irrt].

(ein | ein weit verbreiteter | das ist ein | dies ist ein) @mythos $
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + [Das ist ein Irrtum].

die (behauptung | annahme | vorstellung | these | idee | ansicht | meinung | auffassung) , dass? <target> , (ist | war) @adv? (@falsch | ein @mythos)
    sense  phrase.denial
    does   rebuttal denial
    + [Die Behauptung,] Busse seien langsam und teuer, [ist falsch].

(entgegen | anders als) (der landläufigen meinung | der verbreiteten meinung | allen behauptungen | aller behauptungen | oft behauptet | vielfach behauptet | häufig behauptet)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + [Anders als oft behauptet] fahren die Busse pünktlich.

(zu unrecht | fälschlicherweise | irrtümlich)
    sense  phrase.denial
    does   other
    + Man nennt ihn [zu Unrecht] faul.

im (gegenteil)
    sense  phrase.denial
    does   other
    where  final
    + Das hilft nicht, [im Gegenteil].

# ---------------------------------------------------------------- concession: what is granted

zwar
    sense  phrase.concession
    does   rebuttal concession
    own    target
    where  not after und
    + Das Bad ist [zwar] alt, aber beliebt.
    + [Zwar] regnet es, doch der Bus fährt.

@gewiss
    sense  phrase.concession
    does   rebuttal concession
    own    target
    where  initial
    where  comma-after
    + [Gewiss], der Bus ist alt.
    + [Zugegeben], das kostet Geld.
    - Sicher ist nur der Tod.

(natürlich | sicher | sicherlich | gewiss | selbstverständlich | klar | freilich)
    sense  phrase.concession
    also   phrase.structure
    does   rebuttal concession
    own    target
    where  initial
    where  before @be @have @do @modal @verb
    + [Natürlich] kostet das Geld.
    + [Sicher] gibt es Ausnahmen.
    - Das ist natürlich.

(es (stimmt | ist wahr | ist richtig | trifft zu | ist unbestritten) (zwar | schon)? | wahr ist | richtig ist | zugegeben sei | unbestritten ist) , dass
    sense  phrase.concession
    does   rebuttal concession
    own    target
    + [Es stimmt, dass] der Bus alt ist.
    + [Richtig ist, dass] Geld fehlt.

(das mag (sein | stimmen | richtig sein | wahr sein) | mag sein | kann sein | das kann sein | das ist richtig | das ist wahr | das stimmt)
    sense  phrase.concession
    does   rebuttal concession
    own    target
    where  initial
    where  not before nicht so
    + [Das mag sein], aber er zahlt trotzdem.
    + [Das stimmt], doch es hilft nicht.
    - Das stimmt nicht.

mag .. auch
    sense  phrase.concession
    does   other
    + [Mag] er [auch] klagen, er zahlt.

(mag | mögen)
    sense  phrase.concession
    also   phrase.structure
    does   rebuttal concession
    own    target
    where  not initial
    where  not before ich ihn sie es
    + Die Rechnung [mag] stimmen, aber es hilft nicht.
    + Busse [mögen] langsam sein.
    - Mag er Birnen?

(man (kann | könnte | mag) (auch | nun | freilich)? (einwenden | entgegnen | dagegen einwenden | dagegen sagen) | dagegen (kann | könnte | ließe sich) (man)? einwenden | dem (kann | könnte) man entgegenhalten)
    sense  phrase.concession
    also   phrase.objection
    does   rebuttal concession
    own    target
    + [Man könnte einwenden], dass Busse Geld kosten.

(auf den ersten blick | oberflächlich betrachtet | scheinbar)
    sense  phrase.concession
    does   rebuttal concession
    own    target
    where  initial
    + [Auf den ersten Blick] klingt das gut.

(bei aller (liebe | sympathie | kritik) | bei allem (verständnis | respekt))
    sense  phrase.concession
    does   other
    + [Bei allem Verständnis], das geht zu weit.

(so (verständlich | berechtigt | schön | gut | wichtig) (das | dies | es) (auch)? (ist | klingt | sein mag))
    sense  phrase.concession
    does   other
    where  initial
    + [So schön das klingt], es hilft nicht.

ich (verstehe | sehe) (zwar | durchaus | wohl)
    sense  phrase.concession
    does   rebuttal concession
    own    target
    + [Ich verstehe durchaus] die Sorge der Händler.

(einige | manche | viele) (mögen | mag)
    sense  phrase.concession
    does   rebuttal concession
    own    target
    + [Manche mögen] das für teuer halten.

# ---------------------------------------------------------------- contrast

in (der praxis | der realität)
    sense  phrase.contrast
    also   phrase.concession
    does   rebuttal contrast
    own    claim
    where  initial
    + [In der Praxis] gehört das Recht den Reichen.
    - Er arbeitet in der Praxis seines Vaters.

(ironischerweise | paradoxerweise | seltsamerweise | merkwürdigerweise)
    sense  phrase.contrast
    also   phrase.concession
    does   rebuttal contrast
    own    claim
    + [Ironischerweise] machte das Verbot das Buch berühmt.

(ganz anders | anders) (ist es | verhält es sich | sieht es) (bei | mit | in | im | aus)
    sense  phrase.contrast
    does   rebuttal contrast
    own    claim
    + [Anders ist es bei] den Bussen.

(nur weil | bloß weil)
    sense  phrase.undercut
    does   other
    where  initial
    + [Nur weil] er laut ist, hat er nicht recht.

(viel | weitaus | weit) (wichtiger | besser | sinnvoller | schlimmer | dringender | klüger) (ist | wäre | sind | wären)
    sense  phrase.contrast
    also   phrase.correction
    does   rebuttal contrast
    own    claim
    where  initial
    + [Viel wichtiger ist] der Fahrplan.
    + [Weitaus sinnvoller wäre] ein Radweg.

(besser wäre | sinnvoller wäre | klüger wäre | wichtiger ist | wichtiger wäre) (es)?
    sense  phrase.contrast
    also   phrase.correction
    does   rebuttal contrast
    own    claim
    where  initial
    + [Besser wäre es], die Brücke zu bauen.

# ---------------------------------------------------------------- support

(der grund (dafür | hierfür)? (ist | liegt) | das liegt daran | dies liegt daran | grund dafür ist | das kommt daher | der grund) , (dass | weil)
    sense  phrase.reason
    does   support reason
    own    ground
    + [Der Grund dafür ist, dass] Geld fehlt.
    + [Das liegt daran, dass] niemand zählt.

@studie @zeigt
    sense  phrase.evidence
    does   support evidence
    own    ground
    + [Studien zeigen], dass Busse sicher sind.
    - Die Studie wurde nie gedruckt.

(eine | die | neue | mehrere | zahlreiche | viele | diese) @adj? @studie @zeigt
    sense  phrase.evidence
    does   support evidence
    own    ground
    + [Eine neue Studie zeigt], dass Kinder gern gehen.
    + [Die Zahlen belegen] das.

(das zeigt | das beweist | dies zeigt | dies beweist | das belegt)
    sense  phrase.conclusion
    does   support consequence
    own    conclusion
    where  initial
    where  not before nicht nichts aber noch
    + [Das zeigt], dass die Stadt es kann.
    - Das zeigt nichts.

(wie .. (zeigt | zeigen | belegt | belegen))
    sense  phrase.evidence
    does   other
    + [Wie] das Beispiel Hannau [zeigt], geht es.

(man denke (nur)? an | denken wir (nur)? an | nehmen wir | ein beispiel (ist | dafür ist | hierfür ist) | das beste beispiel (ist | dafür ist))
    sense  phrase.example
    does   support example
    own    ground
    + [Man denke nur an] die Bäder von Hannau.
    + [Ein Beispiel dafür ist] das Bad.

(das bedeutet | das heißt | dies bedeutet | daraus folgt | daraus ergibt sich | folgt daraus)
    sense  phrase.conclusion
    does   support consequence
    own    conclusion
    where  initial
    where  not before nicht nichts aber noch jedoch keineswegs
    + [Daraus folgt], dass wir zahlen.
    - Das bedeutet nicht, dass er irrt.

(denn sonst | sonst nämlich)
    sense  phrase.reason
    does   support reason
    own    ground
    + Wir müssen zählen, [denn sonst] glaubt uns niemand.

(nicht umsonst | nicht ohne grund)
    sense  phrase.reason
    does   other
    + Er heißt [nicht umsonst] der Stille.

(was zur folge hat | mit der folge) , dass
    sense  phrase.conclusion
    does   support consequence
    own    conclusion
    + Das Amt schließt, [was zur Folge hat, dass] alle fahren.

(schon deshalb | gerade deshalb | eben deshalb | auch deshalb | allein deshalb | schon darum | gerade darum)
    sense  phrase.conclusion
    does   support consequence
    own    conclusion
    where  not before weil
    + [Gerade deshalb] sollten wir bleiben.

(schon | allein | gerade) weil
    sense  phrase.reason
    does   support reason
    own    ground
    + [Gerade weil] er arm ist, hilft er.

(dafür spricht | hinzu kommt | hinzu kommt noch)
    sense  phrase.reason
    does   other
    where  initial
    + [Dafür spricht] auch der Preis.

(dagegen spricht | gegen (diesen | den) @noun spricht)
    sense  phrase.reason
    also   phrase.denial
    does   rebuttal denial
    own    claim
    + [Dagegen spricht] der Preis.

# ---------------------------------------------------------------- structure: opinion shells

(ich | wir) @glaube @adv? (, dass | ,)
    sense  phrase.structure
    does   structure
    + [Ich glaube, dass] der Bus besser ist.
    + [Ich finde], wir sollten zählen.

(ich | wir) (glauben | denken | meinen | finden | hoffen | fürchten) @adv? (, dass | ,)
    sense  phrase.structure
    does   structure
    + [Wir glauben, dass] die Brücke hält.

ich bin @adv? (der meinung | der ansicht | der auffassung | davon überzeugt | überzeugt | sicher | dafür | dagegen) , dass
    sense  phrase.structure
    does   structure
    + [Ich bin der Meinung, dass] das Bad bleibt.
    + [Ich bin überzeugt, dass] er kommt.

(meiner meinung nach | meiner ansicht nach | meines erachtens | meiner auffassung nach | m e | m.e | aus meiner sicht | in meinen augen | für mich | unserer meinung nach)
    sense  phrase.structure
    does   structure
    + [Meiner Meinung nach] sollte das Bad bleiben.
    + Das Bad sollte [meines Erachtens] bleiben.

(es ist | es war | es wird | es bleibt | es wäre) @adv? (klar | offensichtlich | unbestreitbar | eindeutig | deutlich | wichtig | notwendig | nötig | sinnvoll | ratsam | bekannt | selbstverständlich | höchste zeit | zeit) , dass
    sense  phrase.structure
    does   structure
    + [Es ist klar, dass] Geld fehlt.
    + [Es ist höchste Zeit, dass] wir bauen.

(fest steht | klar ist | sicher ist | tatsache ist | fakt ist | entscheidend ist | wichtig ist | hinzu kommt) , dass
    sense  phrase.structure
    does   structure
    where  initial
    + [Fest steht, dass] das Bad bleibt.

(in diesem (text | artikel | aufsatz | essay | beitrag))
    sense  phrase.structure
    does   structure
    where  initial
    + [In diesem Text] geht es um Busse.

(im folgenden | einleitend)
    sense  phrase.structure
    does   structure
    where  initial
    + [Im Folgenden] nenne ich drei Gründe.

(zusammenfassend (lässt sich sagen | kann man sagen | lässt sich festhalten) | abschließend (lässt sich sagen | kann man sagen) | alles in allem | unter dem strich | als fazit) (, dass)?
    sense  phrase.structure
    also   phrase.conclusion
    does   structure
    own    conclusion
    where  initial
    + [Zusammenfassend lässt sich sagen, dass] der Bus gewinnt.

(ich möchte | wir möchten | ich will | lassen sie mich) @adv? (zeigen | darlegen | begründen | erklären | erläutern | nennen)
    sense  phrase.structure
    does   structure
    own    ground
    + [Ich möchte zeigen], dass Busse sicher sind.

(mit anderen worten | anders gesagt | kurz gesagt | genau genommen | ehrlich gesagt | offen gesagt | im klartext)
    sense  phrase.structure
    also   expansion.equivalence
    does   structure
    where  initial
    + [Offen gesagt], der Plan ist schlecht.

(die frage ist | es stellt sich die frage | es fragt sich | bleibt die frage | fraglich ist)
    sense  phrase.structure
    does   structure
    + [Es stellt sich die Frage], wer zahlt.

(seien wir ehrlich | machen wir uns nichts vor | um es klar zu sagen | eines ist klar | eins ist sicher)
    sense  phrase.structure
    does   structure
    where  initial
    + [Seien wir ehrlich]: Das Bad ist alt.

(was | wenn es um) .. (angeht | anbelangt | betrifft | geht)
    sense  phrase.structure
    does   other
    where  initial
    + [Was] das Geld [angeht], so fehlt es.

wir (bitten | fordern | rufen) (sie | den | die | alle)
    sense  phrase.structure
    does   other
    where  initial
    + [Wir fordern den] Rat auf, zu zählen.

(insofern | so gesehen | vor diesem hintergrund | unter diesen umständen | aus dieser sicht)
    sense  phrase.structure
    also   phrase.conclusion
    does   structure
    where  initial
    where  not before als
    + [Vor diesem Hintergrund] ist der Plan falsch.

(nach alledem | nach all dem | aus all diesen gründen)
    sense  phrase.structure
    also   phrase.conclusion
    does   structure
    own    conclusion
    where  initial
    + [Nach alledem] sollte das Bad bleiben.

# ---------------------------------------------------------------- further denials

(lehnt | lehnen | lehnte | lehnten | weist | weisen | wies | wiesen) .. (ab | zurück) $
    sense  phrase.denial
    does   other
    + Der Rat [lehnt] den Plan der Händler [ab].

von @noun kann (keine | nicht die) rede sein
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + [Von Gerechtigkeit kann keine Rede sein].

(alles andere als)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  after ist sind war waren wäre
    + Der Plan ist [alles andere als] billig.

(wohl kaum | schwerlich)
    sense  phrase.denial
    does   other
    + Das wird er [wohl kaum] tun.

(@det | solche | derlei) @argument (läuft | laufen | geht | gehen) (ins leere | in die irre | am kern vorbei | an der sache vorbei | fehl)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    + [Der Vorwurf läuft ins Leere].
    + [Solche Kritik geht an der Sache vorbei].

(geht | gehen | ging) (an der sache | am thema | am kern | am problem | an der wirklichkeit) vorbei
    sense  phrase.undercut
    also   phrase.denial
    does   rebuttal undercut
    own    claim
    + Das [geht am Problem vorbei].

(hält | halten | hielt) (der | einer | keiner) (prüfung | überprüfung | nachprüfung) (nicht)? stand
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    + Die Rechnung [hält keiner Prüfung stand].

(verwechselt | verwechseln) .. mit
    sense  phrase.undercut
    also   phrase.denial
    does   rebuttal undercut
    own    claim
    where  not before mich ihn sie
    + Wer so rechnet, [verwechselt] Preis [mit] Wert.

(blendet | blenden | lässt | lassen) .. (aus | außer acht) $
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + Diese Sicht [blendet] die Alten [aus].

(ist | sind | war | waren) (nur | bloß | lediglich) (vorgeschoben | ein vorwand | eine ausrede | augenwischerei | symbolpolitik | die halbe wahrheit)
    sense  phrase.undercut
    also   phrase.denial
    does   rebuttal undercut
    own    claim
    + Das Geld [ist nur ein Vorwand].

(ist | sind) (das | dies) nicht
    sense  phrase.denial
    does   other
    where  initial
    + [Ist das nicht] ungerecht?

(wer sagt | woher weiß) (denn)? , dass <target>
    sense  phrase.denial
    does   rebuttal denial
    where  initial
    + [Wer sagt denn, dass] Busse langsam sein müssen?

(warum | wieso | weshalb) (sollte | sollten)
    sense  phrase.denial
    does   other
    where  initial
    + [Warum sollte] die Stadt das tun?

@vermeintlich
    sense  phrase.denial
    does   other
    + Die [angebliche] Gefahr ist klein.

(so genannte | sogenannte | sogenannten | so genannten)
    sense  phrase.denial
    does   other
    + Die [sogenannte] Reform ist keine.
