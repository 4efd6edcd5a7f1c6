# Phrases of English that signal somebody else's view: a named or unnamed holder with a verb of
# saying or thinking, and the set forms for received opinion. In the examples a comma of the pattern
# stands outside the brackets. "not" and "never" are taken to be no @adv.
lexicon english 1.0.0
origin  written for counterpoint, from the language; no published list was copied
licence MIT OR Apache-2.0

set @critic = critics critic opponents opponent sceptics sceptic skeptics skeptic detractors doubters naysayers pessimists adversaries rivals dissenters alarmists cynics enemies foes
set @backer = supporters supporter proponents proponent advocates advocate defenders defender champions backers believers enthusiasts optimists apologists adherents boosters partisans fans
set @expert = experts analysts economists scientists researchers historians scholars commentators observers pundits columnists academics philosophers sociologists psychologists doctors lawyers pollsters theorists strategists campaigners activists reformers environmentalists conservatives liberals progressives libertarians socialists feminists traditionalists politicians officials ministers lawmakers leaders lobbyists industry teachers parents voters commentariat
set @crowd = people folk readers citizens taxpayers
set @reports = say says said argue argues argued claim claims claimed insist insists insisted contend contends contended maintain maintains maintained assert asserts asserted suggest suggests suggested warn warns warned complain complains complained allege alleges alleged object objects objected counter counters countered reply replies replied protest protests protested charge charges charged declare declares declared note notes noted add adds added predict predicts predicted fear fears feared
set @thinks = think thinks thought believe believes believed feel feels felt assume assumes assumed suppose supposes supposed hold holds held imagine imagines imagined suspect suspects suspected expect expects expected worry worries worried hope hopes hoped
set @saidform = said argued claimed believed thought assumed supposed alleged reported held asserted suggested maintained objected feared rumoured rumored understood known acknowledged agreed accepted contended
set @seenform = seen regarded viewed considered believed thought perceived held understood deemed assumed credited hailed portrayed dismissed described presented depicted criticised criticized
set @credo = belief opinion view assumption idea notion claim argument complaint objection wisdom perception misconception impression fear refrain theory story narrative accusation charge suggestion contention sentiment consensus prejudice stereotype myth assertion criticism explanation
set @received = common popular widespread conventional received prevailing familiar usual standard orthodox traditional dominant fashionable general commonplace oft-repeated frequent mainstream predominant accepted current
set @possessor = his her their its whose

class attribution

according to
    sense  phrase.attribution
    does   attribution
    where  not before plan schedule whether size age taste need
    + [According to] the mayor, the bridge is safe.
    + Rents doubled, [according to] a report by the council.
    - Everything went according to plan.

according to (some | many | most | one | several | certain | a few) @adj? (@critic | @backer | @expert | @crowd | estimates | accounts | reports | sources)
    sense  phrase.attribution
    does   attribution
    + [According to many economists], the levy will fail.
    + [According to some accounts] the duke never slept.
    - The books are arranged according to size.

in the words of
    sense  phrase.attribution
    does   attribution
    + It was, [in the words of] one juror, a circus.
    - Find the error in the words below.

to (quote | borrow a phrase from | borrow from | paraphrase | cite | echo)
    sense  phrase.attribution
    does   attribution
    where  set-off
    + Hope, [to quote], is a thing with feathers.
    - They asked the firm to quote a price.

to (borrow | use | adopt | steal | take | echo) (@possessor | a | the | @name) @adj? (phrase | words | term | expression | language | formulation)
    sense  phrase.attribution
    does   attribution
    + It was, [to borrow his phrase], a polite riot.
    - He had to use the word twice.

(to quote | to paraphrase) (@name | the | a | one)
    sense  phrase.attribution
    does   attribution
    + [To quote the] old proverb, haste makes waste.
    - They were asked to quote from memory.
    where  initial

@critic (@adv | have | who @verb)? (@reports | @thinks | point out | points out | pointed out) @adv? that?
    sense  phrase.attribution
    does   rebuttal contrast
    own    claim
    + [Critics say] the dam is too low.
    + [Opponents have argued that] the fee hurts farmers.
    + [Sceptics often point out that] such plans stall.
    - The critics left before the end.

(@critic | @backer | @expert) of @det? @adj? @noun @noun? (@adv | have | will | would | may | might | also)? (@reports | @thinks | point out | points out | pointed out) that?
    sense  phrase.attribution
    does   attribution
    + [Opponents of the merger claim] jobs will go.
    + [Defenders of free trade will say that] everyone gains.
    - Opponents of the tax marched to the square.

@critic (of .. )? (may | might | could | would | will) @adv? (see | call | dismiss | view | regard | describe | denounce | brand | read | portray) (this | it | that | him | her | them | these | the)
    sense  phrase.attribution
    does   attribution
    + [Critics may see it] as a retreat.
    + [Detractors will call this] vanity.
    - Critics may come in by the side door.

@backer (of .. )? (may | might | could | would | will) @adv? (see | call | view | regard | describe | defend | hail | read | portray | present) (this | it | that | him | her | them | these | the)
    sense  phrase.attribution
    does   attribution
    + [Enthusiasts will call this] progress.
    - Supporters could come by train.

@critic @adv? (call | called | dismiss | dismissed | describe | described | denounce | denounced | brand | branded | accuse | accused | see | saw | condemn | condemned | attack | attacked | mock | mocked | deride | derided | charge | charged)
    sense  phrase.attribution
    does   attribution
    + [Opponents denounced] the treaty as surrender.
    + [Cynics see] a bribe.
    - Our enemies fled.

@backer (@adv | have | will | would | may | might | often)? (@reports | @thinks | point out | points out | pointed out) @adv? that?
    sense  phrase.attribution
    does   attribution
    + [Proponents argue that] the pill saves lives.
    + [Advocates believe] the law will calm the streets.
    - The champions parade at noon.

@backer @adv? (see | saw | hail | hailed | praise | praised | call | called | tout | touted | defend | defended | describe | described | celebrate | celebrated | cite | cited)
    sense  phrase.attribution
    does   attribution
    + [Boosters hailed] the stadium as a new dawn.
    + [Apologists cite] the low crime rate.
    - Fans crossed the bridge.

(some | many | most | a few | several | certain | other | leading | prominent | even some | numerous | countless) @adj? (@expert | @critic | @backer) (@adv | have | will | would | may | might | even | now | still)? (@reports | @thinks | point out | points out | pointed out) @adv? that?
    sense  phrase.attribution
    does   attribution
    + [Some analysts argue that] prices have peaked.
    + [Many historians now believe] the letter was forged.
    + [Leading economists would say] it is too late.
    - Some experts live abroad.

(some | many | most | a few | several | other | plenty of | a lot of) @crowd (@adv | have | will | would | may | might | still | seem to | like to | who @verb)? (@reports | @thinks | point out | points out | pointed out) @adv? that?
    sense  phrase.attribution
    does   attribution
    + [Many people think that] carrots sharpen the eye.
    + [Most taxpayers would say] the roads come first.
    - Many people live by the river.

(some | many | others | most | a few | several) (@adv | have | would | will | may | might | could | still | even | also | have even | would even)? (@reports | @thinks | point out | points out | pointed out | agree | disagree | wonder | ask) @adv? that?
    sense  phrase.attribution
    does   attribution
    where  not before of to about
    + [Some would argue that] grades are cruel.
    + [Others claim] the fire was set.
    + [Many believe that] luck is earned.
    - He has some thoughts on the matter.

(some | many | others | most) (@adv | may | might | would | will)? (see | regard | view | consider | call | dismiss | describe | saw | regarded | viewed | called | dismissed) (this | it | that | him | her | them | these | the)
    sense  phrase.attribution
    does   attribution
    + [Some see this] as a test of will.
    + [Others dismiss the] whole affair.
    - From some of the rooms you see it.

(people | folk | everyone | everybody) (@adv | always | still | often | tend to | like to | love to | used to | will)? (say | says | claim | claims | think | thinks | believe | believes | assume | assumes | argue | insist | said | thought | believed | assumed) that?
    sense  phrase.attribution
    does   attribution
    where  not before about of so
    + [People often say that] youth is wasted.
    + [Everyone assumes] the clerk did it.
    - People think about money at night.

@expert (@adv | have | now | still | also | generally | largely | will)? (@reports | @thinks | point out | points out | pointed out | agree | disagree | estimate) @adv? that?
    sense  phrase.attribution
    does   attribution
    + [Scientists warn that] the lake will dry.
    + [Officials said] the road would open.
    - Teachers walked out at noon.

(there are | there were | there will be | there have always been) @adv? (those | some | people | many | always some | plenty of people) @adv? who (@adv | still | would | will | even)? (@reports | @thinks | point out | points out | pointed out | see | regard | doubt | deny) that?
    sense  phrase.attribution
    does   attribution
    + [There are those who say] the poor choose to be poor.
    + [There will be some who would argue that] silence is kinder.
    - There are those who walk to work.

(those | people | the people | anyone | all those | everyone | men | women) who (@adv | would | still | want to | wish to | seek to)? (oppose | support | defend | favour | favor | criticise | criticize | advocate | reject | promote | argue | claim | say | believe | think | insist | object | deny | doubt | call for) that?
    sense  phrase.attribution
    does   attribution
    + [Those who oppose] the road live far from it.
    + [People who believe that] lists cure chaos make many lists.
    - Those who came early got seats.

(one | another | a second | a third | a common | a popular | a familiar | the usual | the standard | the main | the most common | the chief | a frequent | the classic | the first) @adj? (@credo | retort | reply | response | rejoinder | answer | defence | defense) (@adv | then | here | of this | against this | from critics)? (is | was | goes | holds | runs | has it | says | has been) @adv? that?
    sense  phrase.attribution
    does   attribution
    + [A common objection is that] the rich will flee.
    + [One theory holds that] the sea took them.
    + [The standard reply is] a shrug.
    - One answer was missing from the sheet.
    where  not before missing wrong late blank

(the | this | that | a) @received @credo (that | of | about)
    sense  phrase.attribution
    does   attribution
    + [The common belief that] bulls hate red dies hard.
    + [The popular view of] monks is too gloomy.
    - The general idea was to leave by noon.

(the | a) @adv? (widely | commonly | generally | popularly | often | long | broadly | almost universally) (held | accepted | shared | repeated | cited | expressed | believed) @adj? @credo that?
    sense  phrase.attribution
    does   attribution
    + [The widely held belief that] sugar excites children is odd.
    + It is [a commonly repeated story].
    - The long held note faded.

(conventional | received | popular | common | accepted | prevailing | traditional | established | general | public) (wisdom | opinion | belief | view | consensus | sentiment | thinking) (@adv | long | once | still | now)? (has it | holds | held | says | said | is | was | tells us | suggests | had it | would have it | assumes | maintains) that?
    sense  phrase.attribution
    does   attribution
    where  not before divided split against @prep
    + [Conventional wisdom holds that] incumbents win.
    + [Popular opinion has it that] poets starve.
    - Public opinion is divided on the dam.

(legend | rumour | rumor | tradition | folklore | gossip | word | myth | hearsay | orthodoxy | report | the story | the legend | the rumour | the rumor | the theory | the joke | common sense) @adv? (has it | had it | holds | goes | would have it) that?
    sense  phrase.attribution
    does   attribution
    + [Legend has it that] the well is cursed.
    + [The theory has it that] the bell tolled twice.
    - The legend faded.

(it is | it was | it's | it has @adv? been | it had @adv? been | it used to be | it could once be) (@adv | often | sometimes | still | now | long | also | widely)? @saidform (@adv | by some | by many | by critics)? that
    sense  phrase.attribution
    does   attribution
    + [It is often said that] travel broadens the mind.
    + [It has long been assumed that] whales are mute.
    + [It was widely believed that] the ship was safe.
    - It is known for its cheese.

(it is | it's | it was) (@adv | often | sometimes | widely)? (fashionable | customary | common | commonplace | usual | a commonplace | an article of faith | a cliché | received wisdom | conventional wisdom) (among @noun)? (to | that)
    sense  phrase.attribution
    does   attribution
    + [It is fashionable to] sneer at manners.
    + [It was an article of faith among bankers that] houses never fall.
    - It was a common bird in our garden.

as .. (put it | puts it | has put it) $
    sense  phrase.attribution
    does   attribution
    where  initial
    + [As] an old judge once [put it], law is patience.
    - As the boy spoke the dog put it down.

as (@det @adj? @noun @noun? | @name @name @name?) (@adv | once | has | have)? (said | says | observed | observes | wrote | writes | noted | notes | remarked | argued | argues | warned | explains | explained | pointed out | points out | reminds us | reminded us | would have it | saw it | sees it) $
    sense  phrase.attribution
    does   attribution
    + [As a critic once wrote], the hero never wakes.
    + [As Maria Lund observed], nobody knocked.
    - As the boy wrote his name, the bell rang.

as (he | she | they | @name) (@adv | once | famously | himself | herself | has | also)? (put it | puts it | said | says | observed | wrote | writes | noted | notes | remarked | argued | argues | explained | explains | sees it | saw it | told me | told us | pointed out | liked to say | would say) $
    sense  phrase.attribution
    does   attribution
    + [As she famously said], talk is cheap.
    + [As Brennan puts it], the map lies.
    - As he wrote the letter, he wept.

as the (saying | proverb | adage | argument | cliché | joke | song | story | theory | old saying | phrase | slogan) (@adv | has | old)? (goes | has it | went | had it | says | runs)
    sense  phrase.attribution
    does   attribution
    + [As the saying goes], old dogs learn slowly.
    - As the song ended, we clapped.

(so the | or so the | the | thus the | this) @adj? (argument | reasoning | story | theory | thinking | logic | saying | narrative | claim | mantra | refrain | objection) @adv? (goes | runs | went | ran | continues) $
    sense  phrase.attribution
    does   attribution
    + Cut taxes and growth follows, [or so the argument goes].
    + [The reasoning runs], more roads, fewer jams.
    - The argument went on all night.

(the | this) @adj? (argument | reasoning | story | theory | thinking | logic | objection) @adv? (goes | runs | went | ran) (like this | as follows | something like this | roughly like this | that | this way)
    sense  phrase.attribution
    does   attribution
    + [The argument goes like this]: no pain, no gain.
    + [The logic runs as follows].
    - The argument ran into the night.

(so | or so) (we | they | he | she | some | it | the critics | critics | i) (@adv | are | is | was | were | have been)? (told | say | said | believe | claim | thought | think | says | claims | assured | seems | argued | argue | insist)
    sense  phrase.attribution
    does   attribution
    where  final
    + The plan is safe, [or so we are told].
    + It will pay for itself, [or so they say].
    - So she said her goodbyes.

(we | you | i) (are | have been | were | had been | am | was) (@adv | all | always | often | constantly | now | repeatedly | forever | so often)? (told | assured | asked to believe | led to believe | informed | warned | expected to believe | invited to believe | reminded | asked to accept) (@adv | again and again | time and again | by @noun | endlessly)? that?
    sense  phrase.attribution
    does   attribution
    where  not before to off
    + [We are told that] the price is fair.
    + [We are constantly assured] the tap is clean.

(we're | you're | we've been | you've been | i've been) (@adv | often | always | constantly)? (told | assured | led to believe | warned | asked to believe | reminded) that?
    sense  phrase.attribution
    does   attribution
    where  not before to off
    + [We're told] the cuts are over.
    + [We've been led to believe that] the lake was deep.
    - You're told to sit down.

(we | you | one) (@adv | often | always | sometimes | frequently | constantly | also | may | might | will)? (hear | hears | heard | read | reads) (it said | it argued | it claimed | people say | the argument | the claim | complaints | talk | again and again | a lot)? that
    sense  phrase.attribution
    does   attribution
    + [We often hear that] exams build grit.
    + [One hears it said that] cats are cold.
    - We hear the bell each morning.

(the argument | the claim | the complaint | the charge | the accusation | the refrain | the suggestion | the objection | talk | the cry) (we | you | one | i) (@adv | often | always | so often | usually)? (hear | hears | heard | encounter | meet | meets)
    sense  phrase.attribution
    does   attribution
    + [The complaint one often hears] concerns cost.
    - The cry woke us at night.

(reportedly | purportedly | by all accounts | by most accounts | by some accounts | by his own account | by her own account | by their own account | by one account | by every account | apparently)
    sense  phrase.attribution
    does   attribution
    + The firm has [reportedly] sold its fleet.
    + [By all accounts] the dinner was dull.

(is | are | was | were | has been | have been | been) (@adv | often | sometimes | still | generally | widely)? (said | reported | alleged | believed | thought | supposed | rumoured | rumored | claimed | understood | reputed | held | known | considered | presumed | estimated | feared) to
    sense  phrase.attribution
    does   attribution
    where  not after we you i
    + The chef [is said to] sleep in his kitchen.
    + Three men [are widely believed to] have fled.
    - Her name was known by all.

(is | are | was | were | has been | have been | been) (@adv | often | sometimes | commonly) @seenform (as | by)
    sense  phrase.attribution
    does   attribution
    + The vote [is widely seen as] a test.
    + Salt [was commonly regarded as] a cure.
    - The hill was often seen from afar.

(is | are | was | were) @seenform by (@adv | many | some | most | critics | its critics | his critics | supporters | opponents | experts | others)
    sense  phrase.attribution
    does   attribution
    + The tower [is regarded by many] as a blot.
    + Her exit [was seen by some] as a flight.
    - The thief was seen by a guard.

(in | to) @possessor own? (view | opinion | eyes | mind | judgement | judgment | words | telling | account | estimation | reckoning | book)
    sense  phrase.attribution
    does   attribution
    where  not after came come went had
    + [In his view], the court erred.
    + The raid was, [in their own words], a success.
    - The idea came to her mind at once.
    where  set-off

in the (view | opinion | eyes | judgement | judgment | estimation | minds) of
    sense  phrase.attribution
    does   attribution
    + [In the eyes of] the law, both are guilty.
    + [In the opinion of] many, he is finished.
    - The dust in the eyes hurt.

from the (point of view | perspective | standpoint | vantage point) of
    sense  phrase.attribution
    does   attribution
    + [From the point of view of] a tenant, the law is weak.
    - We saw the bay from the point.

from (@possessor | this | that | such a | a) @adj? (point of view | perspective | standpoint | viewpoint | vantage point)
    sense  phrase.attribution
    does   attribution
    + [From this perspective], debt is a virtue.
    - She drew the bowl from this side.

(on | under) (this | that | his | her | their | such a) @adj? (view | account | reading | theory | interpretation | hypothesis | picture | understanding | telling | argument | conception)
    sense  phrase.attribution
    does   attribution
    where  initial
    + [On this view], the mind is a machine.
    + [On her reading] the poem mocks the king.
    - They agreed on this account of the night.

(for | to) (@critic | @backer | many | some | others | most | @expert) , (this | it | the | that | such | these | a)
    sense  phrase.attribution
    does   attribution
    where  initial
    + [For many, the] flag means war.
    + [To critics, this] is a bribe.
    - For others, dinner was late.

(for | to) (his | her | its | their | the) @adj? (@critic | @backer)
    sense  phrase.attribution
    does   attribution
    where  initial
    + [To his critics], he was a coward.
    + [For its defenders] the tax is sacred.
    - He sent gifts to his supporters.

(his | her | its | their | my | our | the) @adj? (@critic | @backer) (@adv | have | will | would | may | might)? (@reports | @thinks | point out | points out | pointed out) @adv? that?
    sense  phrase.attribution
    does   attribution
    + [Its defenders insist] the wall is art.
    + [My critics will say that] I changed sides.
    - His supporters sang.

(he | she | they) (@adv | once | has | has @adv | have | also | himself | herself)? (argues | argued | contends | contended | maintain | maintains | maintained | argue | claim | insist | believe | contend | claims | claimed | insists | insisted | asserts | asserted | believes | believed | suggests | suggested | alleges | alleged | concludes | concluded | complains | complained | holds | thinks) that
    sense  phrase.attribution
    does   attribution
    + [He argues that] the novel is dead.
    + [They maintain that] the river moved.
    - He argues with that neighbour.

(he | she | they) (@adv | has | have | had | would | will)? (says | said | tells us | told us | told me | told reporters | writes | wrote | warns | warned | notes | noted | points out | pointed out | explains | explained | adds | added | observes | observed | remarked | replied | acknowledged | admitted | conceded) that
    sense  phrase.attribution
    does   attribution
    + [She said that] the vault was empty.
    + [They have pointed out that] buses are slow.
    - He wrote that poem in June.
    where  not before poem book letter word

(quotes | quoting | quoted | cites | cited | citing) (@name | a | an | the | @possessor | one | from)
    sense  phrase.attribution
    does   attribution
    + The minister resigned, [citing a] need for rest.
    + He [quoted the] bishop at length.
    - Nobody quotes prices here.

(a | one | the | another) @adj? (spokesman | spokeswoman | spokesperson | official | minister | expert | analyst | witness | resident | critic | observer | source | scholar | commentator) (@adv | has | for @noun)? (says | said | told | claims | claimed | argues | argued | warned | insisted | added | explained | conceded) that?
    sense  phrase.attribution
    does   attribution
    + [A spokesman said] the gate was locked.
    + [One analyst warned that] stocks are low.
    - A resident walked by.

(a | the | an | this | that | its | their) @adj? (report | study | article | editorial | paper | statement | letter | memo | website | leaflet | manifesto | book) (@adv | also | has | itself)? (says | said | claims | claimed | argues | argued | alleges | alleged | maintains | asserts | states | stated | insists | warns | warned) that?
    sense  phrase.attribution
    does   attribution
    + [The editorial claims that] boys are lost.
    + [A statement said] the plant was safe.
    - The letter came by boat.

(the government | the ministry | the council | the company | the firm | the industry | the administration | the opposition | the party | the church | the union | the state | the police | the bank | the president | the prime minister | the mayor | the court) (@adv | also | has | have | still | now | itself)? (@reports | @thinks | point out | points out | pointed out | denies | denied | denies) that?
    sense  phrase.attribution
    does   attribution
    + [The government insists that] the books balance.
    + [The union says] its members will vote.
    - The police arrived at dawn.

(is | are | was | were) @adv? (quoted as saying | cited as saying | on record as saying | reported as saying | heard to say | fond of saying | known to say | recorded as saying)
    sense  phrase.attribution
    does   attribution
    + The coach [was quoted as saying] he would stay.
    - The line was quoted twice.

(goes on | go on | went on | continues | continued | proceeds | proceeded) to (argue | say | claim | suggest | insist | assert | state | write | add | explain | complain)
    sense  phrase.attribution
    does   attribution
    + The author [goes on to claim] that cities rot.
    - The road goes on to the sea.

(calls | called | describes | described | dubbed | labelled | labeled | termed | brands | branded | dismisses | dismissed | denounced | denounces | hailed | hails) (this | it | him | her | them | the) .. (as)
    sense  phrase.attribution
    does   attribution
    + The paper [dismissed the] plan [as] a stunt.
    + She [described it] once [as] a long sulk.
    - He called them to supper.

(is | are | was | were | been) @adv? (accused | suspected | charged) (of | with) @ving?
    sense  phrase.attribution
    does   attribution
    + The clerk [was accused of] theft.
    + Both firms [are often suspected of fixing] prices.
    - The phone was charged overnight.

(argument | arguments | case | claim | claims | objection | objections | charge | criticism | complaint | complaints) (made | advanced | raised | levelled | leveled | put forward | offered | voiced | heard) (by | from | against | among)
    sense  phrase.attribution
    does   attribution
    + An [objection raised by] the firm is thin.
    + A [complaint heard from] nurses is fatigue.
    - The case made of oak was his.

(they | people | the others | the locals) @adv? (say | argue | claim | believe | insist | contend | maintain | add | warn) $
    sense  phrase.attribution
    does   attribution
    where  comma-before
    + The tax, [they argue], hits the poor.
    - They say, and I agree, that he left.

(he | she | @name) @adv? (says | said | argues | argued | claims | claimed | believes | believed | insists | insisted | writes | wrote | adds | added | contends | explains | explained | warned | warns | notes | noted) $
    sense  phrase.attribution
    does   attribution
    where  comma-before
    + The future, [she says], is small.
    + It was a mistake, [he once wrote].
    + The bridge, [Lee argues], is safe.
    - What he said, he meant.

(for fear | on the grounds | on the ground | on the theory | on the pretext | under the pretext | under the impression | in the belief | in the hope | with the argument | with the claim | on the assumption | on the premise) that
    sense  phrase.attribution
    does   attribution
    + The ban was passed [on the grounds that] noise harms sleep.
    + They marched [in the belief that] the king would listen.
    - He lay on the ground that day.
    where  not before day night morning

(under | on | beneath) the (pretext | pretence | pretense | guise | banner) of
    sense  phrase.attribution
    does   attribution
    + The files were burned [under the pretext of] safety.
    - They sat under the tree of peace.

in the name of
    sense  phrase.attribution
    does   attribution
    + Parks were closed [in the name of] order.
    - There is an error in the name on the form.

the @adj? (view | opinion | belief | position | stance | contention | feeling | verdict | attitude) (among | of | from | within | in) (many | some | most | @critic | @backer | @expert | @crowd | the public)
    sense  phrase.attribution
    does   attribution
    + [The feeling among parents] is relief.
    + [The view of most] is that he lied.
    - The view of the bay is fine.

the (general | broad | growing | emerging | scientific | overwhelming | current | expert) (consensus | agreement | view | feeling | opinion | impression) (@adv | among @noun)? (is | was | holds | seems | seems to be)
    sense  phrase.attribution
    does   attribution
    + [The scientific consensus is] firm.
    + [The growing feeling among tenants was] anger.
    - The general sat in the shade.

(there is | there's | there was | there exists | there has been) (a | an | some) @adv? (@received | growing | broad | strong | persistent | @adj)? (belief | view | feeling | consensus | perception | assumption | temptation | fear | sense | tendency | school of thought | suspicion) (@adv | among @noun | in some quarters | abroad)? (that | to | which)
    sense  phrase.attribution
    does   attribution
    + [There is a widespread belief that] rent rises are natural.
    + [There's a growing sense among nurses that] no one listens.
    - There is a fear in his voice.

(one | another | a | a second | this) school of thought @adv? (holds | argues | says | believes | maintains | contends | has it) that?
    sense  phrase.attribution
    does   attribution
    + [One school of thought holds that] prices lead wages.
    - A new school opened in May.

(we | you) (are | were) @adv? (supposed | meant | expected | asked | invited | encouraged) to (believe | think | accept | conclude | imagine | swallow)
    sense  phrase.attribution
    does   attribution
    + [We are supposed to believe] that he forgot.
    - We were supposed to meet at six.

(the | this | that) @adj? (claim | argument | idea | notion | suggestion | theory | view) (@adv | often | so often)? (made | put forward | advanced | promoted | peddled | touted | held | espoused | championed) by
    sense  phrase.attribution
    does   attribution
    + [The idea promoted by] the firm is old.
    - The idea was his.

(to hear | listen to | if we listen to | if you listen to | if we believe | if you believe | if we are to believe | if one believes | to believe) (him | her | them | some | @critic | @backer | the | @expert | @name) (tell it | talk | speak)?
    sense  phrase.attribution
    does   attribution
    where  initial
    + [To hear him tell it], the war was a picnic.
    + [If we are to believe the] brochure, the sea is warm.
    - She likes to hear them sing.

(from | among | by | in) (some | certain | many | most | various | all) (quarters | circles | camps | sides | corners)
    sense  phrase.attribution
    does   attribution
    + Fury came [from certain quarters].
    + The ruling was mocked [in some circles].
    - The cake was cut in some haste.

(a | one | another | this | the) @adj? (objection | counterargument | counter-argument | criticism | rejoinder | rebuttal | complaint) (@adv | that | might be | could be | to this | to this view | here)? (is | be | might be | would be | says | is raised | has been raised | may be raised)
    sense  phrase.attribution
    does   attribution
    + [Another criticism might be] the delay.
    - The objection surprised him.

(the other side | both sides | each side | the opposing side | the other camp | our opponents | the opposition | my opponents | his opponents) (@adv | will | would | may)? (says | say | argues | argue | claims | claim | believes | believe | insists | insist | contends | contend | accuse | accuses | accused) that?
    sense  phrase.attribution
    does   attribution
    + [The other side claims] the count was rigged.
    + [Both sides accuse] each other.
    - The other side is steeper.

(a | the) @adj? (charge | criticism | accusation | complaint | claim) (often | frequently | commonly | usually | repeatedly | sometimes) (levelled | leveled | made | heard | directed | raised) (against | at | by)?
    sense  phrase.attribution
    does   attribution
    + [A charge often levelled at] poets is idleness.
    - The charge often hurts.

(what | the thing) @adv? (critics | opponents | supporters | some | many | others | economists | philosophers | politicians | we | they) (@adv | have | like to)? (call | called | term | termed | describe as | refer to as | dub | dubbed)
    sense  phrase.attribution
    does   attribution
    + This is [what economists call] a sunk cost.
    + It became [what critics dubbed] the ghost tax.
    - Ask what they called for.
    where  not before for on at in off to

(described | billed | sold | presented | touted | advertised | marketed | framed | portrayed | hailed) (@adv | to us | to the public)? as
    sense  phrase.attribution
    does   attribution
    + The cut, [billed as] a reform, came in May.
    - The house was sold at a loss.

if the @adj? (reports | rumours | rumors | papers | polls | critics | experts | figures) are (to be believed | right | correct | true)
    sense  phrase.attribution
    does   attribution
    + [If the rumours are true], the bank is broke.
    + [If the polls are to be believed], he will win.
    - If the papers are wet, dry them.

(it | this) (seems | appears | looks) to (me | us | him | her | them | some | many | most) that?
    sense  phrase.attribution
    does   attribution
    + [It seems to many that] the game is fixed.
    - This seems to work.

(depending on | no matter) (whom | who) (you | one | we) (ask | asks | believe | listen to)
    sense  phrase.attribution
    does   attribution
    + The toll is ten or forty, [depending on whom you ask].
    - He pays depending on the hour.

(opinion | opinions | experts | scholars | economists | historians | views | commentators) @adv? (is | are | differ | disagree | remain | remains) (@adv | sharply)? (divided | split | on | about | over)
    sense  phrase.attribution
    does   attribution
    + [Opinion is sharply divided] on the dam.
    - Opinion polls are costly.
