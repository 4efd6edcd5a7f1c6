# Argumentative phrases of English: what opens a rebuttal, denies, concedes, corrects, undercuts,
# supports, concludes, orders and contrasts. In the examples a comma of the pattern stands outside
# the brackets. Where the sense hangs on it, the adverbs a pattern allows are those of @quite, which
# holds none that deny ("hardly", "scarcely"); "not" and "never" are taken to be no @adv.
lexicon english 1.0.0
origin  written for counterpoint, from the language; no published list was copied
licence MIT OR Apache-2.0

set @is = is was are were
set @isnt = isn't wasn't aren't weren't
set @does = does do did
set @doesnt = doesn't don't didn't
set @would = would will could can should must might may
set @idea = idea notion claim view argument belief assumption suggestion assertion theory thesis contention proposition premise charge accusation narrative story complaint fear thought impression hypothesis allegation insinuation conceit fantasy myth pretence pretense hope conviction
set @argument = argument arguments view views claim claims idea ideas notion notions belief beliefs assumption assumptions suggestion assertion assertions theory theories thesis contention proposition premise charge charges accusation accusations narrative reasoning logic position case explanation objection objections criticism criticisms complaint complaints analysis interpretation account analogy comparison defence defense excuse excuses critique critiques approach thinking
set @false = wrong false absurd implausible untrue mistaken misguided misleading unfounded baseless groundless nonsensical ludicrous ridiculous preposterous laughable fanciful delusional naive simplistic untenable erroneous flawed bogus incorrect inaccurate fallacious unconvincing wrongheaded wrong-headed far-fetched spurious incoherent indefensible unsupported outlandish risible
set @myth = myth fiction fantasy fallacy illusion delusion lie falsehood canard misconception caricature distortion mirage hoax fabrication exaggeration misunderstanding misrepresentation simplification
set @nonsense = nonsense rubbish bunk bunkum balderdash hogwash claptrap poppycock drivel hokum twaddle
set @issue = reason reasons question questions problem problems issue issues story challenge danger threat test scandal lesson culprit cause causes motive motives cost costs point choice driver drivers obstacle obstacles victim victims culprits winner winners loser losers risk risks lessons choices crisis debate
set @falls = fails collapses crumbles unravels stumbles fail collapse crumble unravel stumble failed collapsed crumbled unravelled unraveled
set @overlooks = ignores ignore ignored ignoring overlooks overlook overlooked overlooking forgets forget forgot forgetting neglects neglect neglected neglecting omits omit omitted omitting disregards disregard disregarded disregarding
set @misses = misses miss missed missing
set @folly = mistake error folly fallacy blunder delusion misreading
set @evidence = evidence proof reason basis indication sign data
set @studies = studies research surveys polls data figures statistics experiments trials records numbers evidence findings history experience
set @study = study survey poll report analysis paper experiment trial census review
set @show = show shows showed shown demonstrate demonstrates demonstrated confirm confirms confirmed prove proves proved indicate indicates indicated suggest suggests suggested reveal reveals revealed find finds found
set @shows = shows means suggests implies indicates demonstrates proves confirms reveals illustrates
set @clear = clear obvious evident plain apparent undeniable indisputable
set @opinion = view opinion judgement judgment estimation book
set @firmly = firmly strongly truly sincerely genuinely personally honestly really still
set @paper = essay article paper piece column section paragraph chapter speech report text
set @quite = certainly clearly obviously undoubtedly surely also perhaps probably quite perfectly indeed undeniably largely partly mainly mostly often sometimes arguably simply admittedly plainly entirely equally now again always still strongly firmly exactly precisely just only strictly broadly absolutely already increasingly generally usually

class phrase

# ---------------------------------------------------------------- rebuttals: opening

the (real | true | actual | deeper | underlying | bigger | larger | central | fundamental | more important | more interesting | more pressing | more serious) @issue (is | are | was | were | lies | lie | remains)
    sense  phrase.correction
    also   phrase.denial
    does   rebuttal correction
    own    claim
    + [The real reason is] that nobody trusts the ministry.
    + But [the deeper problem lies] in the way we pay for schools.
    + [The real culprits are] the landlords.
    - She never told us the real reason for her departure.

the (real | true | actual | untold) (reason | reasons | story | cause | causes | force | motive | motives) (behind | for) .. (is | are | was | were | lies | lie)
    sense  phrase.correction
    does   rebuttal correction
    own    claim
    + [The real reason for] the strike [is] exhaustion.
    + [The true story behind] the merger [was] fear.
    - The film tells the real story behind the rescue.

the real reason @pron? @adv? <target> (is | was) (because | that)
    sense  phrase.correction
    does   rebuttal correction
    + [The real reason] shops closed [is that] rents doubled.
    - The real reason shops closed early was kept quiet.

the @adv? (plain | simple | sad | hard | awkward | uncomfortable | inconvenient | unpleasant | bitter | harsh | honest | blunt | brutal | naked | dirty | ugly | stark | sober)? (truth | fact | reality) (is | was) that?
    sense  phrase.correction
    also   phrase.denial
    does   rebuttal correction
    own    claim
    + [The truth is that] trains were never cheap.
    + [The uncomfortable reality is that] both parties need the money.
    + [The plain fact is] we cannot afford it.
    - The truth was hidden from the public for years.
    where  not before hidden told known revealed stranger somewhere out more @prep @ving

the (truth | fact | reality) of the matter is that?
    sense  phrase.correction
    does   rebuttal correction
    own    claim
    + [The truth of the matter is that] wages have stood still.
    - He wrote to her about the truth of the matter.

the (truth | reality) (turns out to be | proves to be | is rather | is somewhat | is far | is much | is a little | is a bit | is more)
    sense  phrase.denial
    also   phrase.correction
    does   rebuttal denial
    own    claim
    + We are told the coast is safe; [the reality is more] complicated.
    + [The truth turns out to be] duller.

the (facts | figures | numbers | statistics | records) (are | say otherwise | tell a (@adv? different) story | speak for themselves)
    sense  phrase.evidence
    also   phrase.denial
    does   rebuttal denial
    own    claim
    where  not before @ved
    + [The facts are] these: crime fell and prisons filled.
    + Ministers speak of decline, but [the figures tell a very different story].
    - The facts are disputed by both sides.

the (fact | truth | point) remains that?
    sense  phrase.denial
    also   phrase.concession
    does   rebuttal concession
    own    claim
    + He was ill, but [the fact remains that] he signed the order.
    - Only one awkward truth about the deal remains.

the facts on the ground
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  initial
    + The generals promise progress. [The facts on the ground] are grimmer.
    - He was sent to report the facts on the ground.

in (truth | reality | actual fact | point of fact)
    sense  phrase.correction
    also   phrase.denial
    does   rebuttal correction
    own    claim
    + [In reality], the tax falls on tenants.
    + The bank was, [in truth], already insolvent.
    - The story is grounded in reality.
    where  not after grounded rooted based anchored live lives living believe believes

this (very | whole | entire | kind of | sort of | line of)? @argument @adv? (@falls | falls apart | fall apart | fell apart | breaks down | break down | broke down)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    + [This line of reasoning falls apart] once we count the dead.
    + [This argument quickly collapses].
    - This argument was made before the old bridge collapsed.

(that | the | such | these | those | their | his | her) (very | whole | entire | same | popular | familiar | usual)? @argument (@adv | also | would | will | then)? (falls apart | fall apart | fell apart | breaks down | break down | broke down | collapses | collapse | collapsed | crumbles | crumble | unravels | unravel)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    + [The whole case crumbles] under questioning.
    + But [such excuses fall apart] at the first test.
    + [That analogy also breaks down].
    - His family fell apart after the war.

(falls apart | fall apart | fell apart | collapses | crumbles | unravels) (on | under | upon | at | when) (closer | close | the first | the slightest | any | even | examined | tested | confronted)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    + The theory of a lone plotter [falls apart on closer] inspection.
    - The old tent falls apart in the wind.

(@misses | misses entirely | misunderstands | misunderstand | mistakes | mistake) the (whole | real | central | larger | main | very)? (point | mark)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    + Such outrage [misses the point].
    + Both reviewers [missed the whole point] of the book.
    - He missed the bus and the start of the play.

(is | are | was | were | be) @adv? (to miss | missing) the (whole | real | larger)? point
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + To complain about the colour [is to miss the point].
    - A button is missing from the coat.

(has | have | had | get | gets | got) (it | this | that | things | everything | the matter) (@adv | exactly | all | quite | entirely)? (backwards | backward | upside down | the wrong way round | the wrong way around | the other way round | wrong)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + The minister [has it exactly backwards].
    + On inflation, the textbooks [got it wrong].
    + Those who blame teachers [have things upside down].
    - She has her jumper on backwards.

(puts | put | putting) the cart before the horse
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + A ban without inspectors [puts the cart before the horse].

(mistakes | mistake | mistaking | mistook | confuses | confuse | confusing | confused) .. (for | with)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    where  not before a the by and me him her us them
    + The report [confuses] price [with] value.
    + She [mistakes] volume [for] conviction.
    - The signs confuse every visitor.

(conflates | conflate | conflated | conflating)
    sense  phrase.undercut
    also   phrase.denial
    does   rebuttal undercut
    own    claim
    + The index [conflates] wealth and income.

(@does not | @doesnt | cannot | can't | won't | will not | wouldn't | would not | fails to | fail to | failed to) @adv? (hold up | stand up | hold water | add up | bear scrutiny | withstand scrutiny | survive scrutiny | stack up | wash | convince | persuade)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    + The comparison [does not hold up].
    + That excuse [won't wash].
    + His sums [don't quite add up].
    - The shelf holds up well under the weight.

(barely | scarcely | hardly) (holds up | hold up | stands up | stand up | holds water | bears scrutiny | bear scrutiny | adds up)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + His alibi [barely stands up].

(this | that | it | which | such a view | the argument | this argument | that argument | the claim | this view | the theory | such talk | such thinking) @adv? (@overlooks | leaves out | leave out | glosses over | skates over | passes over)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal undercut
    own    claim
    where  initial
    + But [this ignores] the cost of doing nothing.
    + [It conveniently overlooks] the millions without a car.
    + [The argument leaves out] anyone under thirty.
    - He ignored the ringing phone.

@overlooks @adv? the (@adj | simple | plain | basic)? (fact | reality | realities | possibility | obvious | evidence | truth | question | role)
    sense  phrase.undercut
    also   phrase.denial
    does   rebuttal undercut
    own    claim
    + The plan for a toll [ignores the fact] that nurses work at night.
    + His account [neglects the simple truth] that rain is free.
    - Her brother forgets the keys every morning.

what (@adv | @pron | @det | @name | critics | opponents | supporters | many | most people | all)? (@argument | @noun)? @adv? (@overlooks | leaves out | leave out | fails to see | fail to see | fails to mention | fail to mention) here? (is | are | was)
    sense  phrase.undercut
    also   phrase.denial
    does   rebuttal undercut
    own    claim
    + [What this view ignores is] the role of luck.
    + [What critics fail to mention is] that the fund paid for itself.
    - I cannot recall what she forgot to buy.

what (this | that | it | they | he | she | critics | opponents | most people) (@misses | gets wrong | get wrong | got wrong | obscures | obscure | hides)
    sense  phrase.undercut
    also   phrase.denial
    does   rebuttal undercut
    own    claim
    + [What this misses] is how slowly trust returns.
    + [What they get wrong] is the timing.
    - Tell me what she likes.

(ignoring | overlooking | forgetting) (the fact)? that
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + They call it waste, [forgetting that] waste pays wages.
    - He drove off, forgetting his bag.

not so
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  initial
    where  not before much fast long many @adj @adv
    + They said the river was clean. [Not so].
    - Not so long ago, the river was clean.
    - The soup was not so hot.

not so fast
    sense  phrase.denial
    also   phrase.concession
    does   rebuttal denial
    own    claim
    where  initial
    + Time to celebrate? [Not so fast].
    - The new train was not so fast after all.

^ (no | nope | no way | not a chance | never | absolutely not | certainly not | definitely not | surely not | obviously not | clearly not | most certainly not | probably not | apparently not | not at all | not a bit of it | not a bit | not in the slightest) $
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  not after or
    where  not comma-after
    + Should we close the ferry? [Absolutely not]. It pays for itself.
    + Are the schools to blame? [No]. They did what they could.
    - There was no way across.
    - Is it open or not?

^ (possibly | perhaps | maybe | probably | up to a point | to some extent | in part | yes and no) $
    sense  phrase.concession
    does   rebuttal concession
    own    target
    + Is the canal a folly? [Possibly]. But so was the tunnel once.
    + Is it dear? [Perhaps]. But it lasts.
    - Perhaps it is dear.

^ (sure | sure enough | yes | true | true enough | fair enough | of course | of course it does | of course they do) $
    sense  phrase.concession
    does   rebuttal concession
    own    target
    where  initial
    where  not comma-after
    + Did they lose some paper? [Sure]. Every office does. But the money is there.
    - Sure, the bridge is old.

^ (possibly | perhaps | maybe | sure | yes | probably) , (but | yet)
    sense  phrase.concession
    does   rebuttal concession
    own    claim
    + Is the canal a folly? [Possibly, but] no more so than the tunnel once was.
    - Perhaps it is late, but it is not too late.

not (quite | exactly | really | necessarily | always | entirely | at all) $
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  initial
    + So the problem is solved? [Not quite].
    - We are not quite ready.

(far from it | wrong again | think again | wrong on both counts | quite wrong)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  initial
    + Was he grateful? [Far from it].
    + If you expect an apology, well, you waited in vain. [Think again].
    - The farm was small and the village far from it.

^ (wrong | nonsense | rubbish | hogwash | absurd | ridiculous) $
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  not after and or but nor
    + They say the young do not read. [Nonsense].
    - Which of these answers is wrong?
    - It was slow, dear and wrong.

nothing (could | can) be (further | farther) from the truth
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + People assume rural life is quiet; [nothing could be further from the truth].
    - Nothing could be closer to the station.

nothing of the (sort | kind)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + The treaty does [nothing of the sort].
    - There is nothing of that kind in the shop.

the (trouble | problem | difficulty | flaw | weakness | snag | catch | rub) with (this | that | such | the | these | those | his | her | their) (whole | kind of | sort of | line of)? @adj? @argument (is | are | was) that?
    sense  phrase.undercut
    also   phrase.denial
    does   rebuttal undercut
    own    claim
    + [The trouble with this view is that] it proves too much.
    + [The problem with such theories is] timing.
    - The trouble with the old car is the clutch.

the (only | obvious | big | main | central | first | second | chief | fatal)? (trouble | problem | difficulty | flaw | snag | catch | rub) (here | though | however)? (is | was) that
    sense  phrase.undercut
    also   phrase.concession
    does   rebuttal undercut
    own    claim
    + It is a lovely scheme. [The trouble is that] nobody wants to pay for it.
    + [The obvious snag is that] rivals will copy it.
    - The trouble is over.

there (is | are | was | were) (just | only | but)? (one | two | three | several | many | some | a few | a number of | serious | obvious | at least two) @adj? (problem | problems | flaw | flaws | difficulty | difficulties | objections | weaknesses) with
    sense  phrase.undercut
    also   phrase.denial
    does   rebuttal undercut
    own    claim
    + [There are two problems with] this plan.
    + [There is one serious flaw with] the theory.
    - There are two windows with blinds.

(that is | this is | it is | that was) @adv? not @adv? (the case | so | true | how it works | how things work | what happened | what they said)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  final
    + Some expected a boom, but [that is not the case].
    + [This is simply not true].
    - That is not the case he carried to the airport.

(that's | it's) @adv? not @adv? (the case | so | true | how it works | how things work | what happened)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  final
    + You may hear that the lake is dead; [that's just not true].
    - It's not the case I ordered.

(this isn't | that isn't | it isn't | that wasn't | it wasn't | this wasn't) @adv? (the case | so | true | how it works | how things work | what happened)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  final
    + We were told the fund was full; [it wasn't true].
    - That isn't the case with the broken lock.

(none of (this | that | it | these things) | neither of these) ,? (of course)? ,? (is | was | were | are) @adv? (true | so | right | correct | accurate | the case)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + They say the dam leaks. [None of this], [of course], [is true].
    + They say the dam leaks. [None of this is true].
    - None of this paper is white.

(this | that | it | none of this | neither) (is | was) @adv? (@false | nonsense | a @myth)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  final
    + [This is plainly false].
    + Many say the old drank less. [That was a myth].
    - This is flawed work by a tired hand.

(that's | it's) @adv? (@false | @nonsense | a @myth | a lie)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  final
    + They blame the weather, but [that's absurd].
    - It's wrong time after time.

(i | we) (beg to differ | @adv? disagree | cannot agree | can't agree | do not agree | don't agree | do not buy it | don't buy it | am not convinced | are not convinced | remain unconvinced | take issue with | reject | do not accept | don't accept)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  not after that who whom which
    + He calls it progress; [I beg to differ].
    + [We strongly disagree].
    - They disagree about the colour of the door.
    - He is a man that I disagree with.

(i'm | we're | i am) not @adv? (convinced | persuaded | so sure | buying it)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + The evidence is thin, and [I'm not persuaded].
    - I am not sure where the key is.

the (opposite | reverse | contrary) (@is | may be | seems | seems to be | turned out to be | holds) @adv? (true | the case | closer to the truth)?
    sense  phrase.denial
    also   phrase.contrast
    does   rebuttal denial
    own    claim
    + Do fines deter? [The opposite is true].
    + In practice [the reverse was the case].
    - They live on the opposite bank.

if anything
    sense  phrase.denial
    also   phrase.correction
    does   rebuttal denial
    own    claim
    where  set-off
    + [If anything], the law is too mild.
    + Crime has, [if anything], fallen.
    - Ask him if anything is wrong.

on (closer | a closer | closer and longer | more careful) (inspection | examination | reading | look | scrutiny | analysis)
    sense  phrase.denial
    also   phrase.correction
    does   rebuttal denial
    own    claim
    + [On closer inspection] the surplus vanishes.
    - They are on closer terms than before.

(look closer | look again | look closely | look more closely | look harder)
    sense  phrase.denial
    also   phrase.correction
    does   rebuttal denial
    own    claim
    where  initial
    + The harbour seems busy. [Look closer].
    - He had to look again for the key.

it (turns | turned) out that?
    sense  phrase.denial
    also   phrase.evidence
    does   rebuttal denial
    own    claim
    where  initial
    + [It turns out that] most of the savings were imaginary.
    - We all wondered how it turned out.

(do not | don't) (be fooled | be deceived | be misled | believe it | believe a word | fall for it | kid yourself | be taken in)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + [Don't be fooled] by the discount.
    - Don't be late for supper.

(let us | let's) (not (pretend | kid ourselves | fool ourselves | be fooled | be naive | delude ourselves) | be clear | be honest | be frank | face it) that?
    sense  phrase.denial
    also   phrase.structure
    does   rebuttal denial
    own    claim
    + [Let's not pretend that] the fund was ever full.
    + [Let us be honest]: nobody reads the terms.
    - Let's not go home yet.

(make no mistake | mark my words | rest assured)
    sense  phrase.structure
    does   structure
    where  initial
    + [Make no mistake]: this is a tax.
    - They told him to make no mistake in the ledger.

(@argument | this | that | it | which) (is | are | was | were) @adv? (deeply | fatally | fundamentally | badly | seriously | hopelessly) (@false | mistaken | flawed)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + This [reasoning is fatally flawed].
    + But the [analogy is deeply misleading].
    - The north wall is badly built.

(rests | rest | rested | relies | rely | relied | is based | are based | was based | depends | hinges | is built | is founded) @adv? on a (@adj | false | mistaken | basic | simple)? (misunderstanding | misreading | fallacy | myth | confusion | assumption | premise | fiction | misconception | mistake | error | caricature)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    + The whole case [rests on a false premise].
    + His alarm [is based on a misreading] of one table.
    - The house rests on a stone base.

(i | we) (will | would | shall | want to | intend to | hope to) (argue | show | suggest | contend | propose) @adv? (otherwise | the opposite | the reverse)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + Most see decline; [I will argue the opposite].

(it | things) (@doesnt | does not | do not | need not | needn't | didn't) have to be (this | that | like this | like that) way?
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + Nurses quit in droves. [It doesn't have to be this way].
    - It does not have to be blue.

(there is | there's | there are) (another | a different | a better | a simpler | a third | more than one) (way | explanation | answer | reason | side | reading | possibility)
    sense  phrase.contrast
    also   phrase.denial
    does   rebuttal contrast
    own    claim
    + The official line is fatigue, but [there is another explanation].
    + [There's a better way].
    - There is another cup in the cupboard.

(not everyone | not everybody | not all economists | not all experts) @adv? (agrees | agree | is convinced | are convinced | sees it that way | is persuaded)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + [Not everyone agrees] with the mayor.
    - Not everyone likes olives.

# ---------------------------------------------------------------- rebuttals: denial

(has | have | had | having) @adv? (nothing | little | very little | precious little) @adv? to do with
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + The famine [had nothing to do with] rain.
    + His success [has precious little to do with] talent.
    - She had nothing to do with her afternoons.
    where  not before her his my our their themselves himself herself

(@is not | @isnt | @does not have | @doesnt have) (anything | much | a thing) to do with
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + The flag [doesn't have anything to do with] the vote.
    - He is not anything like his uncle.

(is | was | are | were | as | rests on | represents | amounts to) (a | an) @adv? (@adj | gross | complete | total | wilful | willful | serious | crude | basic)? (misreading | misrepresentation | misunderstanding | distortion | caricature | perversion | misuse | travesty | parody | oversimplification) of
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + That slogan [is a gross misreading of] the constitution.
    + The film [amounts to a caricature of] village life.
    - This is a painting of the harbour.

(the | this | that | any) @adj? @idea that <target> @is (@adv | also | just | not only)? (@false | @nonsense)
    sense  phrase.denial
    does   rebuttal denial
    + [The idea that] girls dislike maths [is simply false].
    + [The popular belief that] ostriches bury their heads [was nonsense].
    - The idea that we could swim there is his.

(the | this | that | any) @adj? @idea that <target> @is (@adv | not only)? (a | an) (@adj | dangerous | complete | pure | pernicious)? @myth
    sense  phrase.denial
    does   rebuttal denial
    + [The notion that] markets police themselves [is a dangerous fantasy].
    - The claim that she wrote it is a matter for the court.

(the | this | that) @adj? @idea that <target> (ignores | overlooks | misses | forgets | fails | collapses | crumbles | falls apart | falls flat | defies | insults | strains)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    + [The argument that] drivers have a choice [ignores] those on night shifts.
    + [The suggestion that] nobody knew [strains] belief.
    - The belief that he held was strange.

<target> @is @adv? (a | an) (@adj | dangerous | complete | convenient | pure | pernicious | mere | seductive | lazy)? (myth | fallacy | canard | falsehood | delusion | misconception | fairy tale | red herring | straw man | fabrication | hoax | figment)
    sense  phrase.denial
    does   rebuttal denial
    + The self-made millionaire [is largely a myth].
    + Full employment without effort [is a pernicious fairy tale].
    - He read us a fairy tale about a fox.
    where  not before that

<target> @is (@adv | utter | complete | sheer | total | pure | patent)? @nonsense
    sense  phrase.denial
    does   rebuttal denial
    + All this talk of a golden age [is utter nonsense].
    - Children love his nonsense verse.

<target> @is (simply | plainly | demonstrably | patently | just | flatly | manifestly | utterly | completely | entirely | obviously | clearly | quite | wholly | totally | empirically | factually | altogether | dead | plain) (@false | not true | not so)
    sense  phrase.denial
    does   rebuttal denial
    + Every word of that letter [is demonstrably false].
    + Talk of a majority [is just not true].
    - The parrot is quite old.

<target> @is (unfounded | baseless | groundless | untenable | fallacious | preposterous | untrue | far-fetched | ill-founded | ill-informed | wide of the mark | fanciful | overblown | exaggerated)
    sense  phrase.denial
    does   rebuttal denial
    + Fears of a bank run [were unfounded].
    + Claims of a cover-up [are far-fetched].
    - The judge heard a baseless complaint.

^ far from being <target> ,
    sense  phrase.denial
    also   phrase.contrast
    does   rebuttal denial
    own    claim
    + [Far from being] an instrument of rule, it was the first just institution they had met.
    + [Far from being] idle, the unemployed search for hours a day.
    - Far from the station, the houses are cheap.

far from (being | @ving)
    sense  phrase.denial
    also   phrase.contrast
    does   rebuttal denial
    own    both
    + The reform, [far from solving] the crisis, fed it.
    - They live far from town.

far from
    sense  phrase.denial
    does   rebuttal denial
    own    both
    where  after is are was were it's that's remains remain seems seemed looks looked proved
    where  not before here home town there @num
    + The matter is [far from] settled.
    + This was [far from] a triumph.
    - The hotel lay far from the station.

(fails | fail | failed | failing) to @adv? (understand | grasp | recognise | recognize | see | acknowledge | appreciate | explain | account | address | mention | consider | take | show | prove | establish | convince | persuade | realise | realize | distinguish | answer | support | justify)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal undercut
    own    claim
    + The report [fails to explain] the rise in arrests.
    + His critics [failed to grasp] what was at stake.
    - The train failed to stop at our station.

(it is | it was | it's | it would be) @adv? (@false | unfair | foolish | silly | dishonest | simplistic | dangerous | tempting but wrong) to (think | say | claim | suggest | argue | believe | suppose | assume | imagine | conclude | pretend | insist | describe | treat | blame | call) that? <target>
    sense  phrase.denial
    does   rebuttal denial
    + [It is wrong to say that] the poor vote less out of apathy.
    + [It would be absurd to suggest] she planned the fire.
    - It is wrong to take another man's umbrella.

(it is | it was | it's | it would be) @adv? (a | an) (@adj | grave | serious | common | great | bad | terrible)? @folly to (think | say | claim | suggest | argue | believe | suppose | assume | imagine | conclude | see | treat | read | regard | view) that? <target>
    sense  phrase.denial
    does   rebuttal denial
    + [It is a common mistake to assume that] silence means consent.
    + [It would be an error to read] the vote as a mandate.
    - It was a mistake to leave the gate open.

(it is | it was | it's) @adv? @false that <target>
    sense  phrase.denial
    does   rebuttal denial
    + [It is plainly untrue that] crops failed that year.
    - It was wrong of him to leave.

(it is | it was) @adv? (not | by no means | far from | hardly | scarcely) @adv? (true | so | the case | correct | right | accurate | clear | obvious | certain | self-evident | evident | established | inevitable) that <target>
    sense  phrase.denial
    does   rebuttal denial
    + [It is not true that] money buys elections.
    + [It is by no means certain that] the pipe will hold.
    + [It is simply not the case that] he lied.
    - It is not true to life.

(it isn't | it's not | it wasn't) @adv? (true | so | the case | correct | right | accurate | clear | obvious | certain | self-evident) that <target>
    sense  phrase.denial
    does   rebuttal denial
    + [It isn't true that] nobody warned them.
    - It's not clear water but it will do.

(not that | it is not that | it's not that | it isn't that) <target>
    sense  phrase.denial
    also   phrase.correction
    does   rebuttal denial
    where  initial
    where  not before simple easy hard bad good far long much many kind sort
    + [It's not that] teachers are lazy.
    + I left before the end. [Not that] the play was dull.
    - It is not that simple.

there (is | was) @adv? (no | little | scant | not a shred of | precious little | hardly any | scarcely any | zero) (@adj | solid | hard | serious | firm | convincing | good | clear | direct)? @evidence @adv? (that | to suggest that? | to believe that? | to think that? | to suppose that? | to assume that? | to show that? | to support) <target>
    sense  phrase.denial
    does   rebuttal denial
    + [There is no evidence that] the drug works in children.
    + [There was little reason to believe] she would return.
    + [There is no serious indication that] prices will fall.
    - There is no reason for you to wait.

(there isn't | there's no | there wasn't | there's not | there's little) (any | a | much | a shred of | a scrap of)? (@adj | solid | hard | good | real)? @evidence (that | to suggest that? | to believe that? | to think that? | to suppose that?) <target>
    sense  phrase.denial
    does   rebuttal denial
    + [There's no proof that] the letter was forged.
    - There's no reason for it.

(no | not one | not a single) (serious | credible | reputable | reliable | respectable | good | decent | sane)? (evidence | study | studies | proof | data | historian | economist | scientist | expert) (@adv | has | have | ever | has ever)? (supports | support | suggests | suggest | shows | show | shown | backs | bears out | believes | thinks | exists) that? <target>
    sense  phrase.denial
    does   rebuttal denial
    + [No credible study shows that] the pill shortens life.
    + [No serious economist believes] tariffs are free.
    - No study of the river has been published.

@false @adj? @idea that <target>
    sense  phrase.denial
    does   rebuttal denial
    where  not after no not never nothing
    + They spread the [false claim that] the mill had shut.
    + She acts on the [mistaken belief that] rivers forget.
    - The claim was false.

@false claims that <target>
    sense  phrase.denial
    does   rebuttal denial
    + He repeats his [false claims that] the mill had shut.
    - He made false claims.

(no one | nobody | no sane person | no serious person | no sensible person | nobody sensible | few people | few | hardly anyone) (@adv | would)? (believes | believe | thinks | think | claims | claim | argues | argue | pretends | suggests | suggest | imagines | disputes that it is false) @adv? that? <target>
    sense  phrase.denial
    does   rebuttal denial
    where  initial
    + [No one seriously believes that] the tower will be built.
    + [Nobody pretends] the cure is painless.
    - I know nobody who thinks so.

(i | we) (do not | don't | did not | didn't | cannot | can't | never | have never | would never) @adv? (believe | believed | think | thought | accept | accepted | claim | claimed | say | said | argue | argued | suppose | supposed | suggest | suggested | mean to say | mean to suggest | mean to imply | mean | wish to suggest | want to suggest | intend to suggest | pretend | pretended | promise | promised | buy the idea) that? <target>
    sense  phrase.denial
    does   rebuttal denial
    where  not before so @prep it them him her you
    + [I do not mean to say that] life was easy.
    + [We never promised that] the road would be built in a year.
    + [I do not believe that] exams make us wiser.
    + [We can't accept that] a fee is a right.
    - I don't think about work on Sundays.

(i | we) (doubt | very much doubt | seriously doubt | question whether | doubt whether | am not (saying | arguing | suggesting | proposing | claiming) | are not (saying | arguing | suggesting | proposing | claiming)) that? <target>
    sense  phrase.denial
    does   rebuttal denial
    + [I doubt that] a museum can be neutral.
    + [We are not saying that] tests are useless.
    + [I am not suggesting that] we sell the park.
    - They doubt his word.

(it's | it is | that is | that's | this is) @adv? (doubtful | questionable | debatable | unlikely | improbable | inconceivable | far from clear | far from certain | far from obvious | hard to believe | hard to see | hard to imagine) (that | whether | if | how) <target>
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    + [It is doubtful whether] a fence would stop them.
    + [It's hard to see how] the numbers could match.
    + [It's highly unlikely that], for all its size, the dam would hold.
    - It is unlikely weather.

(it's | it is | that is | that's | this is) @adv? (doubtful | questionable | debatable | unlikely | improbable | inconceivable | far from clear | far from certain | far from obvious | hard to believe | hard to imagine) <target>
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    where  clause
    + [It's doubtful] they would stop.
    - It is hard to see in this fog.
    - It's hard to imagine a worse road.

(has not | have not | had not | hasn't | haven't | hadn't | cannot | can't | could not | couldn't | has yet to | have yet to | failed to | fails to | fail to | has never | have never) @adv? (demonstrate | demonstrated | prove | proved | proven | establish | established | show conclusively | shown conclusively) that <target>
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    + The audit [hasn't demonstrated that] the money was lost.
    + They [have yet to prove that] the pill works.
    - They have proved that the pill works.

(that | this | it | which) (is | was | seems | would be) (hardly | scarcely | barely)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + [It is hardly] a revolution.
    + [That was scarcely] news to the tenants.
    - It is barely noon.
    where  not before noon audible visible enough light dawn

(that's | it's) (hardly | scarcely | barely | no way | not exactly)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + [It's hardly] surprising that he left.
    - It's exactly noon.

(hardly | scarcely)
    sense  phrase.denial
    does   rebuttal denial
    own    both
    where  not before any anyone anything ever had breathe hear audible @ving @ved
    where  after @be
    + The council can be grateful, but its record is [hardly] spotless.
    - She could hardly breathe in the smoke.
    - Small shops will hardly notice.

(hardly | scarcely)
    sense  phrase.denial
    does   rebuttal denial
    own    both
    where  initial
    where  final
    + Is this new? [Hardly].
    - He hardly ever rings.

(by no means | in no way | in no sense | not in the least | not remotely | anything but | not for a moment | not for one moment | at no point)
    sense  phrase.denial
    does   rebuttal denial
    own    both
    + The contest is [by no means] over.
    + The silence was [anything but] peaceful.
    - We did not have anything but bread.
    where  not after have has had want wants eat eats do does did see buy with without

(is | are | was | were | offers | offer | provides) @adv? (no (excuse | panacea | solution | answer | remedy | cure | substitute | silver bullet | magic bullet) | not (the | an | a) (answer | solution | problem | cure | remedy | panacea | whole story | full story))
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + Longer sentences [are not the answer].
    + Charity [is no substitute] for a wage.
    - The post is no longer delivered.

so-called
    sense  phrase.denial
    does   rebuttal denial
    own    both
    + The [so-called] reform left every loophole in place.

(supposedly | allegedly | ostensibly | purportedly)
    sense  phrase.denial
    also   phrase.attribution
    does   rebuttal denial
    own    target
    + The [supposedly] neutral panel was paid by the mine.
    + The law was [ostensibly] about hygiene.

(supposed | alleged | purported | self-styled | self-proclaimed | would-be)
    sense  phrase.denial
    also   phrase.attribution
    does   rebuttal denial
    own    target
    where  before @noun @adj
    where  not before to
    + The [alleged] savings never arrived.
    - We were supposed to meet at six.

contrary to (@adv | @adj | popular | common | widespread | received | what)? (opinion | belief | wisdom | myth | assumption | claims | expectations | appearances | impression | perception | predictions)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + [Contrary to popular belief], bats can see.
    + [Contrary to expectations] the vote was close.
    - Parking here is contrary to the rules.

contrary to (what | the | his | her | their | its | this | these)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  initial
    + [Contrary to what] the leaflet says, the pool is open to all.
    - He acted contrary to the advice of his doctor.

(pretends | pretend | pretended | pretending) <target>
    sense  phrase.denial
    does   rebuttal denial
    where  clause
    where  not before that to @prep
    + They win elections by [pretending] the debt is gone.
    - The boys pretend to be pirates.

(the | this | that | a | any | their | his | her | its | our | your) @adj? (@myth | narrative | fairy tale | fable | conceit | pretence | pretense) that <target>
    sense  phrase.denial
    does   rebuttal denial
    where  not before @verb @ved @be @have @modal
    where  not after is are was were as
    + Ministers cling to [the narrative that] the towns are full.
    + He built a career on [the old illusion that] all debts are small.
    - The lie that was told to him was small.

(it is | it's | it was | this is | that is | that was) (just | simply | largely | also | still | really | only)? (a | an | the | one of the) (@adv? @adj)? (myth | fiction | fallacy | illusion | delusion | falsehood | canard | misconception | misunderstanding | myths | fallacies | misconceptions) that <target>
    sense  phrase.denial
    does   rebuttal denial
    where  clause
    + [It is a common misconception that] trams are dear.
    + [It's an old myth that] rivers clean themselves.
    - It is not a myth that trams are dear.

(the | a | one) (@adv? @adj)? (@myth | myths) (is | was | has it) that <target>
    sense  phrase.denial
    does   rebuttal denial
    where  initial
    + [A common misconception is that] trams are dear.
    - The myth is old that gave the hill its name.

(smug | glib | bland | facile | airy | breezy | cheery | complacent | empty | false) (assurance | assurances | promise | promises | prediction | predictions) that <target>
    sense  phrase.denial
    also   phrase.attribution
    does   rebuttal denial
    + We had their [smug assurances that] the dam would hold.
    - They gave false promises.

(try | trying) to (convince | persuade) you that <target>
    sense  phrase.denial
    also   phrase.attribution
    does   rebuttal denial
    where  clause
    + The brochures keep [trying to convince you that] the beach is clean.
    - They keep trying to tell you that night after night.

(i | we) (do not | don't | cannot | can't | did not | didn't | never) (find | found) (it | this | that | any of it | any of this | the argument | this argument | that argument | their argument | their arguments | his argument | her argument | these arguments) @adv? (compelling | convincing | persuasive | credible | plausible)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + Take the view that trams are dear. [I do not find it convincing].
    - We do not find it here.

(pretends | pretend | pretended | pretending | purports | purport | would have us believe | would have you believe | want us to believe | wants us to believe) that <target>
    sense  phrase.denial
    also   phrase.attribution
    does   rebuttal denial
    + The brochure [pretends that] the site is green.
    + Lobbyists [would have us believe that] smoke is healthy.
    - The boys pretend to be pirates.

(would have us believe | would have you believe | wants us to think | want us to think | would like us to think | would like you to believe) <target>
    sense  phrase.denial
    also   phrase.attribution
    does   rebuttal denial
    + The firm [would have us believe] the leak was an accident.

(to | we | you | they | people | many | some | who) (@adv | must | would | should | might)? (imagine | suppose | assume | presume) that <target> (is | was | would be) to
    sense  phrase.denial
    does   rebuttal denial
    + [To imagine that] a wall ends migration [is to] forget the sea.
    - Imagine that you live by the sea.

to (say | claim | argue | suggest | insist | believe | think) that? <target> (is | was | would be) @adv? (@false | to | a @myth | nonsense | an insult | a mistake)
    sense  phrase.denial
    does   rebuttal denial
    + [To say that] rent controls never work [is misleading].
    + [To claim] the poor are idle [is an insult].
    - I want to say that my brother is here.

(@is | has been | have been) @adv? (debunked | disproved | disproven | discredited | refuted | belied | contradicted | shown to be false | proved wrong | proven wrong | shown to be wrong | flatly contradicted)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + The rumour [has been thoroughly debunked].
    + His forecast [was proved wrong] within a month.
    - The paper was printed on Monday.

(belies | belie | belied | gives the lie to | give the lie to | gave the lie to | explodes the myth | debunks | debunk | refutes | refute | refuted | disproves | disprove | contradicts | contradict | flies in the face of | fly in the face of | makes nonsense of | makes a mockery of | is at odds with | are at odds with | is hard to square with | sits uneasily with)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    both
    + The queue outside the food bank [gives the lie to] that boast.
    + Such optimism [flies in the face of] the data.
    + Her own diary [contradicts] the official account.

(nor | neither) (is | was | are | were | does | do | did | has | have | can | could | should | will) (it | this | that | there | he | she | they | we)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  initial
    + The bill does not help tenants. [Nor does it] help owners.
    - Neither of them is here.

(never mind | let alone | much less | still less) that?
    sense  phrase.contrast
    does   other
    + They cannot fund a clinic, [let alone] a hospital.
    + [Never mind that] the bridge was his own idea.
    - Please let her alone.

(whoever | anyone who | anybody who | those who | people who | critics who | everyone who) @adv? (believes | believe | thinks | think | claims | claim | says | say | imagines | imagine | expects | expect) that? <target> ((is | are) @adv? (mistaken | wrong | deluded | deluding themselves | naive | kidding themselves | fooling themselves | in for a shock) | (should | must | need | needs | has | have) (only | to look only | only to look | to look | think again))
    sense  phrase.denial
    does   rebuttal denial
    + [Anyone who believes] the crisis is over [is deluded].
    + [Those who think] the sea will wait [are mistaken].
    - Those who think fast are rare.

(where | who | what) on earth
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  initial
    + [Who on earth] would trade a pension for a slogan?
    - It is the driest place on earth.

(is | are | was | do | does | did | can | could | should | would | has | have) (we | anyone | anybody | this | that | it | they | he | she | you) (really | seriously | honestly | truly)
    sense  phrase.denial
    does   rebuttal denial
    own    both
    where  initial
    + [Do we really] want a camera in every kitchen?
    + [Can anyone seriously] call this fair?
    - She did really well at school.

(says who | who says | since when | on what grounds | by what right | at what cost)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    where  initial
    + [Since when] is doubt a crime?
    - She has not called since when we met.

(so what | what of it | who cares)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    where  initial
    where  final
    + The donor is rich. [So what]?
    - So what did you tell her?

(why on earth | why in the world | why then | why should | why would) (anyone | anybody | we | they | you | the | this | it)?
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    both
    + If the mine is safe, [why would anyone] forbid a visit?
    - Nobody asked why the mine closed.

(this | that | the | such | his | her | their | its | these | those) @adj? @argument (@does not | @doesnt | cannot | can't | could not | will not | won't | would not | wouldn't) @adv? (hold | hold good | stand | work | succeed)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    where  initial
    where  final
    + [That argument does not hold].
    - The theory does not work on Sundays says nobody.

(this | that | the | such | his | her | their | its | these | those) @adj? @argument (@does not | @doesnt | cannot | can't | could not | will not | won't | would not | wouldn't) @adv? (survive | follow)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    where  initial
    + [Their reasoning doesn't survive] a look at the tides.
    - The theory survives on Sundays.

(this | that | such | his | her | their | these | those) @adj? @argument (is | was | are | were) @adv? (weak | thin | circular | feeble | unsound | flimsy | hollow | weightless | full of holes | a weak one | a poor one | a feeble one)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    where  initial
    + [That argument is weak].
    + [Their case was full of holes].
    - The argument is weak coffee to him.

^ (he | she | they) (is | are | was | were) @adv? (wrong | mistaken | misguided | deluded)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + The mayor calls it safe. [She is mistaken].
    + Many think trams are slow. [They are simply wrong].
    - If he is wrong, we all pay.

(@show | say | says | said | tell us | tells us) (otherwise | the opposite | the contrary)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  final
    + The board calls it safe. The logs [suggest otherwise].
    + The mayor is sure of it; the figures [say the opposite].
    - Unless the rules say otherwise, bring a coat.

^ (that | this | it) (was | is | has | had) never @adv? (been | seemed | looked)? (plausible | true | likely | realistic | credible | feasible | so | the case | the plan | convincing)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + The yard hoped to launch in May. [That was never plausible].
    + They say the well was deep. [It was never true].
    - A promise that was never true is no debt.

(gets | get | got) (the | its | his | her | their) (order | story | facts | history | question | cause | causes | figures | numbers | matter | sums | science | law) @adv? (wrong | backwards | upside down | the wrong way round)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    own    claim
    + This [gets the order wrong].
    + The film [gets its history upside down].
    - He got the order for the ship.

^ which (is | was) @adv? (@false | nonsense | a @myth | not true | not so)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  final
    + They say the well is deep. [Which is nonsense].
    - Which is absurd work to do.

(act | acts | acted | behave | behaves | behaved | talk | talks | talked | speak | speaks | carry on | carries on | proceed | proceeds) as (if | though) <target>
    sense  phrase.denial
    also   phrase.contrast
    does   rebuttal denial
    + The firm [acts as if] the river belonged to it.
    + They [talk as though] nobody had ever tried.
    - He works as if by clockwork.

^ (do not | don't) (tell me | let anyone tell you | let them tell you | let anybody tell you) that? <target>
    sense  phrase.denial
    does   rebuttal denial
    + [Don't tell me that] ferries cannot change.
    - He said they don't tell me much.

^ (do | does | did) (you | they | we | anyone | anybody) (imagine | (seriously | honestly) (believe | suppose | think | expect)) that? <target>
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    + [Does anyone seriously believe that] the tide will wait?
    + [Do you imagine] the sums have changed?
    - They do imagine that it was a ghost.

none of (this | that | these | it) @adv? (makes | is an argument for | is a reason for | is an excuse for | justifies | excuses) <target>
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    where  initial
    + [None of this makes] the plan a good one.
    + [None of this is an argument for] throwing the maps away.
    - None of these is an open shop.

where (he | she | they | it | critics | opponents | supporters | the critics) (go | goes | went | is | are | was) @adv? (wrong | astray | mistaken) is in (supposing | thinking | assuming | believing | concluding | claiming | saying) that <target>
    sense  phrase.denial
    does   rebuttal denial
    + [Where they go wrong is in supposing that] a town is a firm.
    - Where they go is in nobody's diary.

# ---------------------------------------------------------------- rebuttals: concession

(it is | it was | it's | that is) @quite? (true | correct | right | the case | undeniable | undeniably true | a fact | fair to say | fair to note | only fair to say) that <target>
    sense  phrase.concession
    does   rebuttal concession
    where  initial
    + [It is true that] the clinic loses money.
    + [It's certainly the case that] costs rose.
    - It is true to its word.
    - It is hardly true that he ran.

(it is | it's) @quite? true , <target>
    sense  phrase.concession
    does   rebuttal concession
    where  initial
    + [It's true], the roads are worse than ours.
    - It's true to life.

(to be sure | to be fair | granted | admittedly | to give him his due | to give them their due | to give credit where it is due | in fairness | in all fairness)
    sense  phrase.concession
    does   rebuttal concession
    own    target
    where  set-off
    + [To be sure], the old system had its charms.
    + The pay is, [to be fair], generous.
    + [Granted], nobody was hurt.
    - He checked the lock twice to be sure.
    - The court granted him bail.

(is | are | was | were) @quite? (right | correct) (that | to say that | to argue that | to insist that | to point out that | to note that | to complain that) <target>
    sense  phrase.concession
    does   rebuttal concession
    where  not after it that this what which
    + The critics [are right that] the boat is old.
    + She [is quite right to insist that] the count was fair.
    - It is right that they should know.

(he | she | they | critics | opponents | supporters | the critics) (is | are | was | were) @quite? right about
    sense  phrase.concession
    does   rebuttal concession
    own    target
    where  initial
    + [They are right about] the price. They forget the time.
    - They are right about now boarding the boat.
    where  not before now here then

(to be fair | in fairness | in all fairness | in justice) to
    sense  phrase.concession
    does   rebuttal concession
    own    target
    where  initial
    + [To be fair to] the mayor, nobody else had asked.
    - They tried to be fair to all.

granted that? <target>
    sense  phrase.concession
    does   rebuttal concession
    where  initial
    where  not comma-after
    where  not before permission asylum leave bail
    + [Granted that] the roof leaks, the walls are sound.
    - Granted leave, he went home.

of course
    sense  phrase.concession
    also   phrase.structure
    does   rebuttal concession
    own    target
    where  not after change changes matter changed
    where  not before not
    + [Of course] there are honest dealers.
    + The scheme, [of course], has its defenders.
    - The captain ordered a change of course.

of course not
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    + Should we then abolish exams? [Of course not].
    - Of course nobody came.

(no doubt | doubtless | undoubtedly | without doubt | without a doubt | beyond doubt | unquestionably)
    sense  phrase.concession
    also   phrase.structure
    does   rebuttal concession
    own    target
    where  not after is there's was have has had leave leaves left be
    + [No doubt] some parents will be relieved.
    + The change is welcome and will [undoubtedly] save time.
    - There is no doubt about the date.

(there is | there's | there can be) @adv? (no doubt | little doubt | no question | no denying | no disputing | no getting around it | no denying the fact) that? <target>
    sense  phrase.concession
    also   phrase.structure
    does   rebuttal concession
    + [There is no doubt that] the street is cleaner.
    + [There's no denying] his gift for phrase.
    - There is no question on page nine.
    where  not before on about in of

<target> (may | might) (@adv | at first)? (seem | appear | look | sound | feel) (@adv | like | as if | as though)? (at first | at first glance | at first sight)?
    sense  phrase.concession
    does   rebuttal concession
    + A small fee [may seem] harmless.
    + The rule [might sound] dull.
    - May it look after you.

(may | might | could) (very | indeed | perfectly)? well (be | have | @verb)
    sense  phrase.concession
    does   rebuttal concession
    own    target
    + The engineers [may well be] right.
    - In May well over half of them left.

(it may be | it might be | it could be | it may well be | it might well be | maybe it is | perhaps it is) (@adv | the case | true | fair)? that <target>
    sense  phrase.concession
    does   rebuttal concession
    where  initial
    + [It may be that] the witness was tired.
    + [It may well be true that] all maps lie.
    - It may be that one, on the left.
    where  not before one way

^ (that | this | it | which) (may | might | could | may well | might well) be (true | so | right | fair | correct | the case) enough?
    sense  phrase.concession
    does   rebuttal concession
    own    target
    + [That may be true], but it is no comfort to the tenants.
    - A rumour that may be true is still a rumour.

(be that as it may | that being said | having said that | that said | all that said | even so | all the same | just the same | for all that | when all is said and done)
    sense  phrase.concession
    does   rebuttal concession
    own    claim
    where  initial
    + The weather was foul. [Be that as it may], the match went ahead.
    + [Having said that], I would sign it again.
    - No one recalls who it was that said those words.

(there is | there's | there may be | there might be | there was) @adv? (something | some truth | a grain of truth | a kernel of truth | an element of truth | some merit | some force | much | a lot | some justice | merit | truth) (to | in | to be said for) (the | this | that | such) @adj? @argument that?
    sense  phrase.concession
    does   rebuttal concession
    own    target
    + [There is something to the argument that] habits start early.
    + [There's some truth in this view], but it is a small one.
    - There is something in the box.

(there is | there's | there may be | there might be | there was) @adv? (some truth | a grain of truth | a kernel of truth | an element of truth | some merit | some force | some justice | much to be said | something to be said | a case) (to | in | for)
    sense  phrase.concession
    does   rebuttal concession
    own    target
    + [There is a grain of truth in] the rumour.
    + [There's much to be said for] silence.
    - There is some bread in the oven.

(has | have | had) (a point | some merit | its merits | their merits | some truth to it | some force | its place | its uses | their place | a certain appeal | something going for it)
    sense  phrase.concession
    does   rebuttal concession
    own    target
    + The sceptics [have a point].
    - The pencil has a point and a rubber.
    where  not before and of in on to

(i | we) (@adv | can | do | would | will | must | have to)? (understand | accept | concede | acknowledge | admit | grant | recognise | recognize | appreciate | agree | sympathise with the view | see) @adv? (that | why) <target>
    sense  phrase.concession
    does   rebuttal concession
    + [I accept that] the timing is poor.
    + [I can understand why] the neighbours want a fence, but I would keep the hedge.
    + [We must admit that] the old hall was cold.
    - I understand that dog better than its owner.
    where  not before dog man woman one

(admit | concede | grant | acknowledge | accept) it $
    sense  phrase.concession
    does   rebuttal concession
    own    target
    where  initial
    + [Admit it]: you never read the terms.
    - They would not accept it.

(it | this | that | one) must @adv? be (conceded | admitted | granted | acknowledged | said | allowed) that? <target>
    sense  phrase.concession
    does   rebuttal concession
    where  initial
    + [It must be admitted that] the chairman was ill.
    + [It must be said] the food was good.
    - A word must be said about the food.

(might | may | could | would) @adv? be (tempted | inclined) to (suggest | think | say | argue | believe | conclude | suppose | assume) that <target>
    sense  phrase.concession
    also   phrase.attribution
    does   rebuttal concession
    where  not after i we
    + Some economists [might be tempted to suggest that] land should be sold. It should not.
    - I would be inclined to say that land should be sold.
    - He might be tempted to leave.

(one | you | critics | opponents | sceptics | skeptics | detractors | someone | somebody | a critic | an opponent | a sceptic | a skeptic | the critic | the sceptic | readers | it) @adv? (might | may | could | will | would) (@adv | still | well | perhaps)? (argue | object | say | counter | respond | reply | protest | retort | complain | point out | think | be argued | be objected | be said | be countered | be thought | be tempted to think) that <target>
    sense  phrase.concession
    also   phrase.attribution
    does   rebuttal concession
    + [One might object that] cyclists pay no road tax.
    + [It could be argued that] fear keeps the peace.
    + [Critics will say that] the sample was small.
    - One could say that word all day.
    where  not before word name

^ (true | yes | certainly | surely | sure | indeed | fine | fair enough | okay | obviously | naturally | clearly | undeniably | agreed | right | well)
    sense  phrase.concession
    also   phrase.structure
    does   rebuttal concession
    own    target
    where  comma-after
    + [True], the lake is cleaner now.
    + [Fair enough], but who pays?
    + [Yes], there are risks.
    - True friends tell you when you are wrong.
    - Certainly nobody saw the car.

(certainly | surely | obviously | clearly | undeniably | naturally)
    sense  phrase.concession
    also   phrase.structure
    does   rebuttal concession
    own    target
    where  initial
    where  clause
    where  not comma-after
    where  not before visible audible marked defined written labelled
    + [Certainly] the law needs repair.
    - Clearly marked paths lead to the beach.

for all (its | his | her | their | the | our | that | this | these | those) @adj?
    sense  phrase.concession
    does   rebuttal concession
    own    claim
    where  initial
    where  not before world children family
    + [For all its] faults, the bus is on time.
    + [For all the] noise, little has changed.
    - He paid for all their drinks.

whatever (the | its | his | her | their | one's | you | we | one) may? (think | thinks | merits | faults | failings | flaws | motives | weaknesses | shortcomings | reason | reasons | cause)
    sense  phrase.concession
    does   rebuttal concession
    own    claim
    + [Whatever its merits], the plan comes too late.
    + [Whatever you think] of the man, his book matters.
    - Eat whatever the cook makes.

(i | we) (have no | do not have any | don't have any) (quarrel | objection | doubt | illusions | problem) (with | to | that | about)
    sense  phrase.concession
    does   rebuttal concession
    own    target
    + [I have no quarrel with] those who pray.
    - I have no car with four doors.

(no one | nobody | few people | few | no sane person | no sensible person) (@adv | would | could | can | will)? (denies | deny | disputes | dispute | doubts | doubt | questions | contests) that?
    sense  phrase.concession
    does   rebuttal concession
    own    target
    + [No one denies that] the harbour must grow.
    + [Few would dispute] his courage.
    - Nobody answered.

(this is not to say | that is not to say | that's not to say | which is not to say | this isn't to say | that isn't to say | this is not to deny | this is not to suggest | i do not mean to suggest | none of this is to say) that? <target>
    sense  phrase.concession
    also   phrase.denial
    does   rebuttal concession
    + [This is not to say that] schools are blameless.
    + [None of this is to say] the sea is safe.
    - She asked me not to say a word.

(the | this | that | his | her | their) (point | @argument) would (be | have been) @adv? (stronger | better | fairer | more convincing | more persuasive) (if | had)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    where  initial
    + [The point would be stronger if] the mill had closed.
    - The soup would be better if hot.

^ (that | this | it | which) (cannot | can't | could not | fails to) @adv? (explain | account for) (the | this | that | these | those | why | how | what)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + The rain was heavy. [It cannot explain the] hole in the dam.
    - A guide that cannot explain the signs is no guide.

(none of this means | none of which means | this does not mean | that does not mean | that doesn't mean | this doesn't mean | it does not mean | it doesn't mean | which does not mean | which doesn't mean | this need not mean | that didn't mean) that? <target>
    sense  phrase.undercut
    also   phrase.concession
    does   rebuttal undercut
    + [That doesn't mean] we should stop trying.
    + [None of this means that] the poets were right.
    - The word does not mean anything.
    where  not before anything much a

(@does not | @doesnt) @adv? (mean | imply | entail | prove | show | demonstrate | establish | make it true | suggest) @adv? that <target>
    sense  phrase.undercut
    does   rebuttal undercut
    + A low price [does not mean that] the goods are poor.
    + One warm winter [doesn't prove that] the ice is gone.
    - I did not mean that remark.
    where  not before remark word one

(even if | even though) (that | this | it | all of this | all this | the charge | the claim) (@is | were | be | had been) (true | so | right | correct | the case | granted)
    sense  phrase.undercut
    also   phrase.concession
    does   rebuttal undercut
    own    target
    + [Even if that were true], who would pay the guards?
    - Even if it rains we will go.

(even if | even supposing | even assuming | even granting | supposing | assuming) (we | you | one | i)? (accept | accepted | grant | granted | believe | assume | concede | allow) (that | this | all this)
    sense  phrase.undercut
    also   phrase.concession
    does   rebuttal undercut
    own    target
    + [Even if we accept that], the dates do not fit.
    - Even if we accept the job, we must move.

(even granting | even assuming | even supposing) that? <target>
    sense  phrase.concession
    also   phrase.undercut
    does   rebuttal concession
    + [Even assuming] the best, we lose a decade.
    - They were generous, even granting her a day off.
    where  initial

(at first glance | at first sight | on the face of it | on the surface | in theory | on paper | superficially | in principle | at first blush)
    sense  phrase.concession
    does   rebuttal concession
    own    target
    where  not before of
    + [On the face of it], the offer is fair.
    + The cure works [in theory].
    - She wrote her name on paper of the best sort.

(up to a point | to some extent | to a certain extent | to a degree | within limits | in a sense | in some ways | in one sense)
    sense  phrase.concession
    does   rebuttal concession
    own    target
    + The charge is fair [up to a point].
    + [In some ways], the critics are the true believers.

(so far so good | well and good | all well and good | all very well | nice work if you can get it | fair points all | a fair point | a fair question)
    sense  phrase.concession
    does   rebuttal concession
    own    target
    + Freedom is [all very well], but who sweeps the street?
    - All of them swam very well.

(it is | it's | it was) @adv? (easy | tempting | understandable | natural | comforting | fashionable | convenient | commonplace | all too easy) to (think | believe | assume | say | imagine | suppose | conclude | blame | see | dismiss | forget | argue | mock) that? <target>
    sense  phrase.concession
    also   phrase.denial
    does   rebuttal concession
    + [It is tempting to blame] the young.
    + [It's easy to assume that] cheap means bad.
    - It is easy to see from the hill.
    where  not before from in it

(we | you | one) (can | could | may | might) (@adv | all)? (agree | quarrel | argue | disagree | debate | sympathise | sympathize) (about | over | with | that)
    sense  phrase.concession
    does   rebuttal concession
    own    target
    + [We can all agree that] litter is ugly.
    + [One may quarrel with] the tone.
    - Children quarrel with their cousins.

(like | as) (it | them) or not
    sense  phrase.concession
    does   rebuttal concession
    own    claim
    + [Like it or not], the screens are here to stay.
    - They could like it or not like it at all.
    where  set-off

# ---------------------------------------------------------------- rebuttals: correction

not (so much)? because <target> but (rather | instead | simply)? because <claim>
    sense  phrase.correction
    also   expansion.substitution
    does   rebuttal correction
    + The firm failed [not because] it was greedy [but because] it was slow.
    - He stayed in, not because he was tired.

not (as | for | from | out of | by | through) <target> ,? but (rather | simply)? because <claim>
    sense  phrase.correction
    also   expansion.substitution
    does   rebuttal correction
    where  no-verb
    + The song moved them [not as] a hymn, [but because] it was theirs.
    + He stayed [not out of] duty [but because] he liked it.
    - He stayed not for long, but he liked it.

not (simply | merely | really)? because .. $
    sense  phrase.correction
    also   phrase.denial
    does   rebuttal correction
    own    target
    + They lost, but [not because] of the referee.
    - He left because it was late.

(it is | it was | this is | that is | they are | they were) not (really | actually | primarily | so much)? <target> but (rather | instead)? <claim>
    sense  phrase.correction
    also   expansion.substitution
    does   rebuttal correction
    where  initial
    + [It is not] talent [but] practice that tells.
    + [This is not] a shield [but rather] a cage.
    - It was not cold. But we lit the fire.
    where  not before it he she we they i you there

(it's not | it isn't | this isn't | that's not | it wasn't | they're not | they aren't) (really | actually | primarily | so much)? <target> but (rather | instead)? <claim>
    sense  phrase.correction
    also   expansion.substitution
    does   rebuttal correction
    where  initial
    + [It's not] envy [but] arithmetic.
    - It's not far. But we drove.
    where  not before it he she we they i you there

(it's not | it isn't | this isn't | that isn't | it is not | this is not | that is not) @adv? <target> ,? (it's | it is | this is | that's | that is) <claim>
    sense  phrase.correction
    does   rebuttal correction
    where  initial
    + [It's not] a bug, [it's] a feature.
    + [This is not] charity, [it is] justice.
    - It's not a bug.

(@is not | @isnt | it's not | that's not) @adv? about <target> ,? (it's | it is | it was | they are | they're | this is) @adv? about <claim>
    sense  phrase.correction
    does   rebuttal correction
    + The fight [isn't about] land, [it's about] water.
    - The book is not about war.

(@is not | @isnt | it's not | that's not) @adv? about <target> but @adv? about <claim>
    sense  phrase.correction
    does   rebuttal correction
    + Reading [is not about] speed [but about] attention.
    - The talk is not about me.

(is not | are not | was not | were not | isn't | wasn't | aren't) (really | just | only | simply | merely | primarily | ultimately) about
    sense  phrase.correction
    also   phrase.denial
    does   rebuttal correction
    own    both
    + The vote [was not really about] fish.
    - He is not worried about it.

(it is | this is | that is | it was) not (really | actually | primarily | so much)? (a question | a matter | an issue | a case) of <target> but of <claim>
    sense  phrase.correction
    does   rebuttal correction
    where  initial
    + [It is not a matter of] taste [but of] law.
    - It was a matter of hours.

what (@adv | really | actually | truly | ultimately)? (matters | counts | is needed | is at stake | is missing | is required | is at issue | we need | is striking) (most | here | is more | now | instead)? (is | are | was)
    sense  phrase.correction
    also   phrase.structure
    does   rebuttal correction
    own    claim
    + Looks fade; [what matters is] kindness.
    + [What we need now is] patience.
    - Tell her what matters most.

(merely | nothing but | nothing more than | little more than | no more than | not much more than | a mere | at best | at most)
    sense  phrase.correction
    also   phrase.denial
    does   rebuttal correction
    own    both
    where  not before @num
    where  not after not isn't wasn't aren't
    + The ceremony is [little more than] an advert.
    + Such tests measure [merely] obedience.
    - The child was no more than two feet tall.

(no mere | not a mere | not merely a | no ordinary | more than a mere | more than just | more than simply | more than merely | much more than | not just another | not only a)
    sense  phrase.correction
    does   rebuttal correction
    own    both
    + This is [no mere] squabble.
    + A library is [more than just] a shed for books.
    - She ate more than her share.

(the point | the question | the issue | my point | the problem | the goal | the aim | the task | the answer | the solution) (is | was) not @adv? (that | to | whether | how | about)? <target> but (rather | instead)? (that | to | whether | how | about)? <claim>
    sense  phrase.correction
    does   rebuttal correction
    + [The question is not whether] robots can think [but whether] men do.
    + [The aim was not] revenge [but] repair.
    - The point was not clear to him.

(the point | the question | the issue | my point | the problem | the goal | the aim | the answer | the solution) (is not | isn't | was not | wasn't) @adv? (that | to | whether | how | about | just | the)? <target>
    sense  phrase.correction
    also   phrase.denial
    does   rebuttal correction
    + [The point is not that] all maps lie.
    + [The answer isn't] another committee.
    - The point is sharp.

less @adv? <target> than (@adv | by | about | with)? <claim>
    sense  phrase.correction
    also   phrase.contrast
    does   rebuttal correction
    where  after is are was were it's that's
    where  before a an the of @prep
    + The speech was [less] a plan [than] a prayer.
    - The tie cost less money than the shirt.
    - Drivers are less able than others to judge a bend.

less @adj (in | about | with | by) <target> than (in | about | with | by) <claim>
    sense  phrase.correction
    also   phrase.contrast
    does   rebuttal correction
    where  after is are was were it's that's
    + The club is [less interested in] money [than in] fame.
    - The club is less interested in money than it was.

not to (mention | be outdone | say | speak of | worry | put too fine a point on it | exaggerate)
    sense  expansion.conjunction
    does   other
    + They lost the barn, [not to mention] the hay.
    - They came to help, not to watch.

not <target>
    sense  phrase.correction
    does   rebuttal correction
    where  comma-before
    where  not clause
    where  not before only just merely simply even least because that until till yet long all if when where how why what who @adv @ving @ved @num @pron unlike like
    + The town needs a bridge, [not] a tunnel.
    + They were an argument for more nurses, [not] for fewer.
    - He was, not surprisingly, late.
    - She left, not knowing the way.
    - It may be fair, not that it matters.

# before a noun or a preposition it is no connective, and counters all the same
rather than <target>
    sense  phrase.correction
    does   rebuttal correction
    where  before a an the of in by on for with from at about any some his her its their our my your this that these those @noun @name @adj
    where  not before @ving
    + It is a head start [rather than] a solution.
    + Those were faults of staffing [rather than] of the visit.
    - They would rather than not go.

not so much <target> as (by | about | with | because)? <claim>
    sense  phrase.correction
    does   rebuttal correction
    + He was [not so much] cruel [as] careless.
    - There was not so much snow this year.

less (a | an | of a | of an) <target> and more (a | an) <claim>
    sense  phrase.correction
    does   rebuttal correction
    + This is [less a] crisis [and more an] occupation.
    - The flat is less dear than the house.

(is | are | was | were | has) less to do with <target> than with <claim>
    sense  phrase.correction
    does   rebuttal correction
    + The decline [has less to do with] screens [than with] sleep.
    - She has less to do than I have.

(owes | owe | owed) (more | less) to <claim> than to? <target>
    sense  phrase.correction
    does   rebuttal correction
    + His fame [owes more to] luck [than to] labour.
    - He owes more to the bank.

(has | have | had) (@adv | far | much)? more to do with <claim> than with? <target>
    sense  phrase.correction
    does   rebuttal correction
    + Obesity [has far more to do with] price [than with] will.
    - We have more to do tomorrow.

(the answer | the solution | the remedy | the cure | the way forward | the better course) (is | lies | would be) (@adv | instead | rather)? (to | in | not in)
    sense  phrase.correction
    also   phrase.conclusion
    does   rebuttal correction
    own    claim
    + Bans fail. [The answer lies in] taxes.
    - The answer is on the next page.

(rather | more accurately | more precisely | more exactly | or rather | to be precise | to be more precise | better put | better still)
    sense  phrase.correction
    does   rebuttal correction
    own    claim
    where  initial
    where  comma-after
    + He was rude; [more precisely], he was afraid.
    - Rather late, she rang the bell.

(would be | would have been | is | might be) @adv? (more accurate | more honest | truer | fairer | closer to the truth | nearer the truth | better) to (say | speak | call | describe)
    sense  phrase.correction
    does   rebuttal correction
    own    claim
    + It [would be more accurate to say] that the town chose him.
    - It would be better to wait.

(properly understood | rightly understood | correctly understood | strictly speaking | properly speaking | as it really is)
    sense  phrase.correction
    does   rebuttal correction
    own    claim
    + Freedom, [properly understood], needs rules.
    - He had never properly understood her.
    where  not after never @have

(@would | need to | ought to | we | better to) @adv? (instead | rather) @adv? (ask | focus | look | start | talk | consider | be)
    sense  phrase.correction
    does   rebuttal correction
    own    claim
    + We [should instead ask] who gains.
    - He would rather sleep than ask.

(the right question | a better question | the better question | the proper question | the more interesting question | the question we should ask | the question we should be asking) (is | would be) @adv?
    sense  phrase.correction
    also   phrase.structure
    does   rebuttal correction
    own    claim
    + [A better question is] who owns the dam.

(too | so) often (overlooked | forgotten | ignored | neglected)
    sense  phrase.correction
    does   rebuttal correction
    own    claim
    + The cost to carers is [too often overlooked].
    - He came too often.

(goes | go | went | runs | run | cuts | cut) (@adv | far | much)? (deeper than | further than | beyond | deeper $)
    sense  phrase.correction
    also   phrase.contrast
    does   rebuttal correction
    own    claim
    where  not before into down along
    + The malaise [goes deeper than] one bad budget.
    + The trouble [runs much deeper].
    - They went deeper into the cave.
    - Her report went further and named the owners.

# ---------------------------------------------------------------- rebuttals: undercut

(this | that | it | which | all this | all of this | the episode | one example | anecdote) @adv? (proves | prove | proved | shows | tells us | establishes | settles | explains | changes | means) @adv? (nothing | very little | little | precious little) @adv?
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + The chart is pretty, but [it proves nothing].
    + [That explains very little].
    - He has nothing.

(it | this | that | the conclusion) (@does @adv? not | @doesnt | need not | hardly | would not) @adv? (follow | follows | follow from this | follow from that) @adv? that? <target>
    sense  phrase.undercut
    does   rebuttal undercut
    + [It does not follow that] the poor are lazy.
    + [It hardly follows that] the dam is safe.
    + Prices rose, but [it need not follow that] wages did.
    - The dog did not follow the car.

(@does not | @doesnt) @adv? (follow | necessarily follow | logically follow)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    where  final
    + The premise is sound, yet the conclusion [does not follow].
    - The dog did not follow me.

(that | this | which | it) (is | was) @adv? (no | not a | not a good | hardly a | scarcely a | not much of a | not sufficient | no good) (reason | argument | excuse | justification | grounds | ground | cause) (to | for | not to | against) @ving?
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + The bridge is old, but [that is no reason to] burn it.
    + [This is hardly a reason for despairing].
    - That is the reason for the delay.

(that's | it's) @adv? (no | not a | not much of a | hardly a | not a good) (reason | argument | excuse | justification) (to | for | not to | against)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + [That's no excuse for] rudeness.
    - It's not a good time for tea.

(correlation | association | coincidence) (is not | isn't | does not mean | doesn't mean | does not imply | doesn't imply | does not prove | doesn't equal | is no proof of) (causation | cause | causality)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + Tall boys read better, but [correlation is not causation].
    + [Correlation doesn't imply causation].
    - The study reports a weak correlation.

(begs | beg | begged | begging) the question
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + To call it theft [begs the question].
    - He begged a question of her.

(raises | raise | raised | prompts | invites) (the | a) (@adj | further | awkward | obvious)? (question | questions) of? (why | what | how | whether | who)?
    sense  phrase.undercut
    also   phrase.structure
    does   rebuttal undercut
    own    claim
    + The verdict [raises the awkward question of why] no one was charged.
    - She raised the blind.

(is | are | was | were | seems) @adv? (beside the point | irrelevant | neither here nor there | a red herring | a straw man | a distraction | a sideshow | immaterial | academic)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + Whether he meant it [is beside the point].
    + The row over names [was a distraction].
    - An academic was at the door.
    where  final

(beside the point | besides the point | off the point | an irrelevance | a non sequitur | a false choice | a false dichotomy | a false dilemma | a false equivalence | a false analogy | a category error | a slippery slope | special pleading | circular reasoning | cherry-picking | whataboutism)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + To choose between jobs and trees is [a false choice].
    + All of it, in the end, is [special pleading].
    - The path led down a slippery bank.

(says | say | said | tells us | tell us | told us | reveals | reveal) @adv? (nothing | little | very little) (@adv | at all | whatever)? about
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + A low crime rate [says little about] justice.
    + The average [tells us nothing about] the poorest.
    - She said nothing.

(is | are | was | were | that's | it's) @adv? (no | not | hardly | scarcely) (a | any | in itself | by itself | sufficient | conclusive)? (proof | evidence | guarantee) (of | that | for)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + A full hall [is no proof of] support.
    + His calm [was hardly evidence that] he slept.
    - The evidence for it was lost.

@isnt (proof | evidence | sufficient | enough | a reason | an argument) (of | that | for | to)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + Silence [isn't proof of] guilt.
    - Bread isn't sold here.

(is | are | was | were | it's | that's) @adv? not @adv? (enough | sufficient | good enough | reason enough) (to | for | in itself | by itself | on its own)?
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + Good will [is not enough].
    - The soup was not hot enough.

(cannot | can't | could not | couldn't | do not | does not | doesn't) @adv? (be used to justify | justify | excuse | outweigh | make up for | compensate for | explain away | account for)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + A grim childhood [cannot excuse] the fraud.
    + The trend [doesn't account for] the sudden drop.
    - Please excuse my hat.

(one | a single | an isolated | a handful of | a few) @adj? (anecdote | example | anecdotes | examples | case | cases | study | swallow) (@does not | @doesnt | cannot | can't | hardly | do not) (make | prove | amount | establish | settle | add | constitute)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + [A few anecdotes do not make] a trend.
    - A few examples follow.

(by that logic | by this logic | by the same logic | by the same token | by the same reasoning | on this logic | on that reasoning | by this reasoning | if that were so | if that were true | if this were true | if this were so | were this true | if so | if that is so)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    where  initial
    + [By that logic], we should ban stairs.
    + [If this were true], the birds would be gone.
    - Let me know by noon if so.

(the same | much the same | exactly the same | as much) (could | can | might | may) be said (of | for | about)
    sense  phrase.undercut
    also   phrase.contrast
    does   rebuttal undercut
    own    claim
    + [The same could be said of] coffee.
    - The same could be seen at sea.

(proves | prove | proved) too much
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + The analogy [proves too much].
    - The heat proved too much for him.
    where  final

(cuts | cut) both ways
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + The loyalty argument [cuts both ways].
    - Cut both ribbons.

(two can play | the shoe is on the other foot | the boot is on the other foot | people in glass houses | the pot calling the kettle black | that is rich | that's rich coming from)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + A lecture on thrift from this cabinet is [the pot calling the kettle black].

(there are | there's | there is) (other | many | plenty of | better | alternative | simpler | several) (possible | good | likely)? (explanations | reasons | causes | interpretations)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + [There are other possible explanations] for the gap.
    - There are other people here.

(missing from | absent from | left out of | lost in | nowhere in | conspicuously absent from) (this | the | these | that | all this | such) @adj? (debate | account | picture | argument | story | analysis | discussion | narrative | conversation | equation | figures | numbers)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + [Missing from this picture] are the cleaners.
    + [Lost in the discussion] is any sense of scale.
    - The boy was missing from class.

(that | this | which) (only | just | merely)? (pushes | shifts | moves | postpones | displaces | relocates) the (problem | question | burden)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + To say that chance did it is no answer; [that merely shifts the problem].
    - The tide shifts the sand.

(assumes | assume | presupposes | presuppose | takes for granted | take for granted) @adv? that <target>
    sense  phrase.undercut
    does   rebuttal undercut
    + The model [assumes that] every buyer reads the label.
    - He assumed the role of host.

(is | are | was | were) @adv? (too | overly) (simple | simplistic | crude | narrow | neat | convenient | pessimistic | optimistic | sweeping | hasty | easy | tidy | generous)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + Such a division [is far too neat].
    - The road is too narrow for a bus.
    where  final

(it | things) (is | are | was | were) (not | never) (that | so | quite so | as) (simple | easy | straightforward | clear-cut) (as that)?
    sense  phrase.undercut
    also   phrase.denial
    does   rebuttal undercut
    own    claim
    + Raise the wage and jobs vanish? [It is not that simple].
    - It is simple.

(it's not | it isn't | things aren't | life isn't) (that | so | quite so | quite that | as) (simple | easy | straightforward) (as that)?
    sense  phrase.undercut
    also   phrase.denial
    does   rebuttal undercut
    own    claim
    + Just leave, they say, but [it isn't that easy].

(the burden of proof | the onus) (is | lies | rests | falls | should lie) @adv? (on | with)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + [The burden of proof lies with] those who would close the school.

(two wrongs | two wrongs don't make a right | a distinction without a difference | comparing apples and oranges | comparing apples with oranges | an unfair comparison | a false comparison)
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + To set a raid beside a war is [comparing apples and oranges].
    - She bought apples, pears and oranges.

# ---------------------------------------------------------------- support: reasons and evidence

(the | another | a second | a third | a further | the main | the chief | the first | the second | the only | the simplest | the best | the simple | the obvious | one | one more | part of the) (reason | explanation) (is | was) @adv? (that | because)?
    sense  phrase.reason
    does   support reason
    own    ground
    where  not before unknown unclear why not no hard far difficult
    + He must resign. [The reason is] simple arithmetic.
    + [Another reason is that] parents talk.
    - The reason is unknown.
    - The reason is not hard to find.

(the | one | another | a second | the main | the chief | part of the | a big | the other) (good | obvious | important | key | major)? (reason | reasons) (why | that | for | behind)? <conclusion> (is | are | was) (that | because) <ground>
    sense  phrase.reason
    does   support reason
    + [One reason why] rents soar [is that] nobody builds.
    + [The main reason for] the delay [was that] no one had asked.
    - One reason was enough for him.

(for | and for) (a | one | two | three | several | many | the following | a number of | some | obvious | good) (very | simple | good | obvious | other)? (reason | reasons)
    sense  phrase.reason
    does   support reason
    own    conclusion
    where  not after not
    + The scheme deserves support [for three reasons].
    + [For many reasons] the court must stay independent.
    - He wept for no reason.

(there are | there is | i have | we have | i see | here are) (many | several | two | three | four | good | a number of | at least two | some | plenty of | a few | strong | every | compelling | ample) (@adj | good | main | strong | other)? (reasons | grounds | reason) (why | to | for | not to)
    sense  phrase.reason
    does   support reason
    own    conclusion
    + [There are good reasons to] keep cash.
    + [We have every reason to] trust the nurses.
    - There is a reason.

((part | much | most | some | a part | a lot) of)? (this | that | it | which) (is | was) (, (i fear | i think | i suspect | i believe | i am afraid | i'm afraid | i suppose) ,)? (@quite | in part)? because <ground>
    sense  phrase.reason
    does   support reason
    where  initial
    + The north votes early. [This is partly because] of the harvest.
    + The inns are empty. [Part of that is because] the road moved.
    + Nobody pays. [This is, I fear], [because] nobody is asked.
    + [It is because] we love the town that we object.
    - The dog that was because of rain kept in slept.

(that's | it's | (partly | in part) (too | also)? (it's | it is | that's | that is)) (@quite | in part)? because <ground>
    sense  phrase.reason
    does   support reason
    where  initial
    + The inns are empty. [Partly too it's because] the road moved.
    + Few complain. [That's because] few are asked.
    - He says it's because of you.

(that is | this is | that was | this was | that's | and that's | here is | here's | which is | which was | it is) (@quite | one reason | the reason)? why <conclusion>
    sense  phrase.conclusion
    does   support consequence
    where  not after not
    + [That is why] we need a second ballot.
    + [This is precisely why] juries exist.
    + Trust is scarce, [which is why] it pays.
    - Nobody could tell me why it failed.

(as | by way of) (evidence | proof | support | confirmation | an example | an illustration | illustration | a case in point) (of this | for this | that)?
    sense  phrase.evidence
    does   support evidence
    own    ground
    where  not after used cited offered submitted admitted
    + [As evidence], consider the empty shelves.
    + [By way of illustration], take the ferry.
    - The knife was submitted as evidence.

as @det? (@adj | recent | past)? (@noun | @name) (@adv | has | have | had | will)? (shows | show | showed | shown | demonstrates | demonstrated | proves | proved | proven | suggests | confirms | confirmed | illustrates | attests | makes clear | made clear | teaches us | taught us | reveals)
    sense  phrase.evidence
    does   support evidence
    own    ground
    where  initial
    + [As history shows], empires end in debt.
    + [As the recent strike proved], goodwill runs out.
    - He smiled as the film showed on the wall.

(most | many | some | several | recent | numerous | countless | the | all | more | other | new | our | official | available | a host of | a wealth of | decades of | years of) (recent | new | official | available | medical | @adj)? @studies (@adv | have | has | also | now | has long | have long)? @show @adv? that <ground>
    sense  phrase.evidence
    does   support evidence
    + [Many studies show that] small classes help the weakest.
    + [Recent research suggests that] sleep repairs memory.
    + [The data clearly show that] the tax worked.
    - The figures on the vase show dancers.

(studies | research | surveys | polls | data | figures | statistics | trials | experiments) (@prep @noun)? (@adv | have | has)? @show @adv? that? <ground>
    sense  phrase.evidence
    does   support evidence
    where  not before up no
    + [Polls suggest most] drivers would pay.
    + [Research has shown] babies prefer faces.

(a | one | another | the | this | that | every | each) (recent | new | large | major | @num | government | official | famous | @adj)? @study (@adv | of @noun | by @name | from @name | has | has also | in @name)? (shows | showed | finds | found | suggests | suggested | reveals | revealed | concludes | concluded | confirms | confirmed | shown | estimates | estimated) that? <ground>
    sense  phrase.evidence
    also   phrase.attribution
    does   support evidence
    + [A recent survey found that] two in three had skipped a meal.
    + [Another study suggests] the gap is closing.
    - The report was found in a drawer.

(the | all the | all available | such | what) (@adj | best | available | hard)? (evidence | proof) @adv? (is | lies in | comes from | points | speaks | mounts | mounting | is that | can be seen in)
    sense  phrase.evidence
    does   support evidence
    own    ground
    where  not before lost missing gone kept @ved
    + Does it work? [The evidence is] everywhere.
    + [The best proof lies in] the price.
    - The evidence is kept in a locked room.

(the evidence | all the evidence | the proof) (for this | of this) (is | can be | lies | comes)
    sense  phrase.evidence
    does   support evidence
    own    ground
    + [The evidence for this is] on every street.
    - She gave the evidence for this side.

^ (witness | consider | recall | remember | look at | think of | ask | note | observe | compare | picture)
    sense  phrase.example
    also   phrase.evidence
    does   support example
    own    ground
    where  before the a an this that these how what any @name his her its their for just who
    + Good intentions kill. [Consider] the famine of that year.
    + Elites fail; [witness] the collapse of the bank.
    - The witness saw the car.
    - Please remember to lock up.

(take | consider | look at | think about | think of) ,? (for example | for instance | say | just | only | again)
    sense  phrase.example
    does   support example
    own    ground
    where  initial
    + Small states thrive. [Take], [for example], Malta.
    - You may take just one.

(take | consider | look at | examine) (just | only | again | now | for example | for instance)? the @adj? (case | example | story | fate | history | career | record | question | matter | experience) of
    sense  phrase.example
    does   support example
    own    ground
    + Fame fades. [Take the case of] the man who mapped the moon.
    - He had to look at the back of the drawer.

^ take (@name | the | a | my | any | this | these)
    sense  phrase.example
    does   support example
    own    ground
    where  not after and or
    where  not before advice time bus train first next blame lead look listen seat break
    + Some firms refuse to lay off staff. [Take the] family mill at the end of our road.
    - Take time to rest.

(proof | evidence) (of this | of that | for this | for that | that) (is | are | can be | lies | comes | abounds | may be)
    sense  phrase.evidence
    does   support evidence
    own    ground
    + [Proof of this is] the empty barracks.
    - Evidence of rain was all around.

(a | another | the) (@adj | perfect | prime | textbook | good | classic | telling | striking | clear | obvious)? (case in point | case in question | example of this | instance of this | illustration of this | reminder of this)
    sense  phrase.example
    does   support example
    own    ground
    + The airport is [a perfect case in point].
    - They won the case on a point of law.

(is | are | was | were | offers | provides | provide | gives | serves as | stands as | makes) (a | an | another | the) (perfect | prime | textbook | good | classic | telling | striking | clear | obvious | excellent | vivid | recent | best | famous) (example | illustration | instance | demonstration | reminder | proof)
    sense  phrase.example
    does   support example
    own    ground
    + The canal [is a textbook example] of planning by pride.
    + Her trial [offers a vivid illustration].
    - The tutor wrote an example on the board.

(one | another | the most | the best | the clearest | a recent | an obvious | a good | a typical | the classic | the most famous | a further) @adj? (example | instance | illustration) (is | was | comes from | would be | of this is | can be found in | concerns)
    sense  phrase.example
    does   support example
    own    ground
    + Some rivers recover. [One example is] the Thames.
    + [The clearest instance comes from] the courts.
    - She chose one example.

(examples | instances) (include | abound | are legion | are not hard to find | are easy to find | are everywhere | of this)
    sense  phrase.example
    does   support example
    own    ground
    + Laws outlive their makers. [Examples abound].
    - Two examples of her work hang here.

(to give | to take | to name | to cite | to use | to pick) (just | but | only)? (one | an | another | a | a few | two) @adj? (example | examples | instance | case)
    sense  phrase.example
    does   support example
    own    ground
    + Clubs exclude. [To take just one example], mine has no ramp.
    - He had to give one apple back.

(this | that | which | all this | all of this | it) (@quite | in turn | then)? @shows (@quite | to me | us | once again)? that <conclusion>
    sense  phrase.conclusion
    also   phrase.evidence
    does   support consequence
    + [This shows that] fines work.
    + Wages fell, [which means that] shops suffered.
    + [That in turn implies that] the map is old.
    - This hardly proves that he lied.
    - Nobody knew what this word means.

(these | those | such) (results | findings | figures | examples | facts | numbers | cases | events | observations | data | experiments) @quite? (show | mean | suggest | imply | indicate | demonstrate | prove | confirm | reveal | illustrate) that <conclusion>
    sense  phrase.conclusion
    also   phrase.evidence
    does   support consequence
    + [These findings strongly suggest that] fear drives the price.
    - Those results mean a lot to her.

(this | that | which | it) (@quite | in turn)? (means | meant) <conclusion>
    sense  phrase.conclusion
    does   support consequence
    where  not before that a war business nothing to @prep
    where  initial
    + The mine closes in May. [This means] two hundred families must move.
    - That means a lot to me.
    - The word that means love is short.

which (@quite | in turn)? (means | meant | implies | suggests) <conclusion>
    sense  phrase.conclusion
    does   support consequence
    where  comma-before
    where  not before that
    + The well is dry, [which means] the village must buy water.
    - Ask him which means of transport he prefers.

(it | from this it | from which it | hence it) (@quite | then | therefore | thus)? (follows | followed) (@quite | then | therefore | from this | from that | from all this)? that <conclusion>
    sense  phrase.conclusion
    does   support consequence
    + All trade needs trust; [it follows that] lies are costly.
    + [From this it follows that] nobody is safe.
    - A dog came, and it followed that man.
    where  not before man woman car

(we | one | i) (can | may | must | could | should | are forced to | have to | am forced to) (@adv | therefore | thus | then | only)? (conclude | infer | deduce | gather) (@adv | from this | from that)? that <conclusion>
    sense  phrase.conclusion
    does   support consequence
    + [We must therefore conclude that] the seal was broken.
    - We can gather that hay tomorrow.
    where  not before hay

(this | that | which) (@adv | also | alone | may | might | helps | helps to | goes far to)? (explain | explains | explained | accounts for | account for) (why | how | much | the | part)
    sense  phrase.conclusion
    also   phrase.reason
    does   support consequence
    own    conclusion
    + The law changed in spring. [This explains why] the courts are empty.
    + [That may explain how] the letter was lost.
    - A guide explained the paintings.

(for this | for that | for these | for those | for all these) very? (reason | reasons)
    sense  phrase.conclusion
    does   support consequence
    own    conclusion
    + Nobody was consulted. [For these very reasons] we shall vote no.
    - She has no time for this.

(small wonder | little wonder | no wonder | it is no wonder | it's no wonder | it is no accident | it is no coincidence | it's no accident | it's no coincidence | not surprisingly | unsurprisingly) (that | then)?
    sense  phrase.conclusion
    does   support consequence
    own    conclusion
    + The pay is poor. [Small wonder that] nurses leave.
    + [It is no accident that] the rich live upwind.
    - The park was no wonder of the world.
    where  not before of

(given | considering | in view of | in light of | in the light of | in the face of | on the basis of | on the strength of) (all this | this | these | that)
    sense  phrase.reason
    does   support reason
    own    conclusion
    where  initial
    + [In light of these] figures, caution is due.
    - He was given that room.
    where  not before and or @ving
    - Given these and other facts, we stay.

(given | considering | in view of | in light of | in the light of | in the face of | on the basis of | on the strength of) (the fact that | the | such | what)
    sense  phrase.reason
    does   support reason
    own    both
    where  initial
    + [Given the fact that] trains are full, fares should fall.
    + [Considering the] noise, the price is fair.
    - He was given the keys.

(thanks to | owing to | as a result of | as a consequence of | on account of | by virtue of)
    sense  phrase.reason
    does   support reason
    own    both
    where  not after say says said send sends
    + [Thanks to] the vaccine, the wards are quiet.
    + The ferry was scrapped [as a consequence of] neglect.
    - She sends thanks to everyone.

(the fact that | the very fact that | the mere fact that) <ground> @adv? (shows | means | suggests | proves | implies | indicates | demonstrates | explains | makes) that? <conclusion>
    sense  phrase.evidence
    does   support evidence
    + [The very fact that] he ran [proves] he was afraid.
    - He hid the fact that he ran.

after all
    sense  phrase.reason
    does   support reason
    own    ground
    where  set-off
    + Let him speak; he is, [after all], the author.
    + [After all], nobody forced them.
    - After all the rain, the field was mud.

(the same is true of | the same goes for | the same applies to | the same holds for | so it is with | so too with | the same can be said of | this also applies to | likewise with)
    sense  phrase.example
    also   comparison.similarity
    does   support example
    own    ground
    + Bread has doubled in price. [The same goes for] milk.
    - The same train goes for miles.

(not least | especially | particularly | above all) (because | since | as | when | given) <ground>
    sense  phrase.reason
    does   support reason
    + We should wait, [not least because] the vote is near.
    - He likes plums, especially ripe ones.

(what is more | what's more | more than that | more important | more importantly | most important of all | most importantly | worse still | worse yet | worse | even worse | better yet | to make matters worse | not only that | on top of that | on top of this | add to this | add to that | besides which | for good measure | to cap it all)
    sense  phrase.reason
    also   expansion.conjunction
    does   support reason
    own    ground
    where  initial
    where  not after and or
    + The flat is cold. [What's more], it is damp.
    + [Worse still], no one was told.
    - Worse weather is on its way.
    where  not before weather @noun

(history | experience | common sense | logic | basic economics | simple arithmetic | the past | our own history | recent history) (@adv | has | also)? (shows | shown | teaches | taught | tells us | told us | suggests | proves | proved | dictates | offers | is full of | is littered with) us? that?
    sense  phrase.evidence
    does   support evidence
    own    ground
    + [History teaches us that] walls fall.
    + [Common sense suggests] a pause.
    - Her aunt taught history in Leeds.

(the numbers | the figures | the statistics | the results | the records | the facts) @adv? (speak for themselves | bear this out | bear it out | back this up | tell the story | leave no doubt | are clear | are striking | are stark | don't lie | do not lie)
    sense  phrase.evidence
    does   support evidence
    own    ground
    + Fewer boys read, and [the numbers bear this out].
    - The figures are painted blue.

(is | are | was | were) (borne out | backed up | supported | confirmed | corroborated | evidenced | vindicated | proved | proven | attested) by
    sense  phrase.evidence
    does   support evidence
    own    conclusion
    + Her hunch [was borne out by] the tests.
    - The beam was supported by two posts.
    where  not before two three @num

as (can be seen | is clear | is evident | is shown | is obvious | we have seen | we saw | we know | i have shown | everyone knows) (from | in | above | by | with)
    sense  phrase.evidence
    does   support evidence
    own    ground
    + [As is clear from] the minutes, no vote was taken.
    - As we saw the boat sink, we ran.

as (we have seen | we have now seen | we saw | i have shown | we know | we all know | everyone knows | anyone knows | any parent knows | any teacher knows | everybody knows) $
    sense  phrase.evidence
    does   support evidence
    own    ground
    + [As we have seen], fines fall on the poor.
    - As we saw the boat sink, we waved.

(i | we) (know | knew | have seen | saw | learned | have learned) (this | as much | firsthand | at first hand | from experience)
    sense  phrase.evidence
    does   support evidence
    own    ground
    + Hunger dulls the mind; [I know this] from my own school years.
    - We saw the harbour.

(i | we) (have seen | saw | have watched | have witnessed | witnessed) (this | it | that) (@adv | happen | before | many times | again)?
    sense  phrase.evidence
    does   support evidence
    own    ground
    where  initial
    + Towns die when the train stops. [We have seen it happen] twice in this valley.
    - We saw three ships.

(suffice it to say | needless to say | it goes without saying | it stands to reason | to put it another way | in plain terms | put simply | simply put | to put it simply | to put it bluntly | put bluntly | put differently) that?
    sense  phrase.structure
    does   structure
    + [Needless to say], no one paid.
    + [It stands to reason that] a full bus is slow.
    - He simply put the cup down.
    where  not after he she they

(this | that | such a | the) @adj? (conclusion | claim | view | argument | thesis | hypothesis | suspicion | impression) (is | was | finds | gains | receives | rests) @adv? (supported by | strengthened by | reinforced by | support in | support from | borne out by | based on | grounded in | backed by | weight from | on)
    sense  phrase.evidence
    does   support evidence
    own    ground
    + [This view is supported by] two further trials.
    - This view is painted on the wall.

(it makes sense | it is only right | it is only fair | it is reasonable | it is only natural | there is good reason) (that | to)
    sense  phrase.conclusion
    does   support consequence
    own    conclusion
    + The old pay least; [it is only fair that] they vote on it.

# ---------------------------------------------------------------- conclusion and structure

the (first | second | third | last | final | main | central | wider | broader | real | obvious | great | simple | only)? (lesson | moral | message | takeaway | implication | inference | conclusion | upshot | corollary | consequence) (here | of this | of all this | for us | of the story | then | to draw | to be drawn)? (is | was | seems) (simply | surely | clearly | obviously | therefore | then | also | inescapable | unavoidable | plain | clear | obvious | simple)? that?
    sense  phrase.conclusion
    does   support consequence
    own    conclusion
    + [The lesson here is that] speed kills.
    + [The moral of the story is plain].
    + [The upshot is that] tenants pay twice.
    - The figures are right and the inference is wrong.
    where  not before in at on about @ving wrong false right flawed unsound unwarranted mistaken faulty unfounded absurd

the bottom line (is that?)?
    sense  phrase.conclusion
    does   support consequence
    own    conclusion
    where  not after on to of for in
    + [The bottom line is that] we spend more and get less.
    + [The bottom line]: nobody won.
    - Write your name on the bottom line.

(in conclusion | to conclude | in sum | in summary | to sum up | summing up | to summarise | to summarize | all in all | all things considered | on balance | in the final analysis | in the last analysis | at the end of the day | in the end | when all is said | all told | overall | in closing | by way of conclusion | as a conclusion | as conclusion | in the conclusion | to sum things up | to sum everything up | to draw a conclusion | to come to a conclusion | (to give | to draw) a (brief | short) conclusion | to recap | to wrap up)
    sense  phrase.conclusion
    also   phrase.structure
    does   structure
    own    conclusion
    where  set-off
    + [In conclusion], the ban should go.
    + [All in all], the year was kind.
    + It is, [on balance], a decent law.
    - She kept her hand on balance wheels.
    - In the end of the drawer lay a key.

(where | what) does (this | that | all this) (leave us | leave me | mean | all mean | add up to | tell us | amount to)
    sense  phrase.structure
    also   phrase.conclusion
    does   structure
    + [Where does this leave us]?
    - She does this for a living.

(in | to) my (own | humble | considered | honest)? (@opinion | mind | way of thinking | eyes)
    sense  phrase.structure
    does   structure
    + [In my view], the fee is too high.
    + [To my mind] the film is a failure.
    - The hill was in my view from the porch.
    where  not before from

(from my (point of view | perspective | standpoint) | as i see it | as far as i am concerned | as far as i'm concerned | if you ask me | for my part | speaking for myself | personally | for what it's worth)
    sense  phrase.structure
    does   structure
    where  set-off
    + [As I see it], both sides lost.
    + [For my part], I would wait.
    - She thanked me personally.

(i | we) @firmly? (believe | think | feel | hold | maintain | contend | argue | submit | am convinced | am certain | am sure | am confident | would argue | would contend | would suggest | would say | take the view | am of the opinion | am of the view | am of the belief | agree | consider) (@adv | therefore)? that
    sense  phrase.structure
    does   structure
    + [I firmly believe that] cities need parks.
    + [We would argue that] the jury erred.
    + [I am convinced that] he knew.
    - I think of that day often.
    - I feel that cloth and it is soft.
    where  not before cloth one man day way

(i'm | we're) @quite? (convinced | certain | sure | confident | persuaded | inclined to think | of the opinion) that?
    sense  phrase.structure
    does   structure
    where  not before about of @prep
    + [I'm convinced that] the tide will turn.
    - I'm sure of it.
    - I'm not convinced that it works.

(i | we) (@firmly | @adv | also | always)? (do | would | will | can | could | must | may | have to | have always | have to say | would like to | want to | tend to | am inclined to | incline to) (@firmly | @adv)? (believe | believed | think | thought | feel | felt | hold | maintain | contend | argue | submit | agree | suppose | reckon | assert | suggest | conclude | state | say | insist | admit | imagine | advocate | stress | emphasise | emphasize | restate) (@adv | for certain)? that
    sense  phrase.structure
    does   structure
    + [I would conclude that] cities need parks.
    + [I do firmly believe that] he knew.
    + [We can say for certain that] it rained.
    - I would say so to him.

(i | we) (@firmly | @adv | always)? (suppose | reckon | assert | suggest | conclude | state | say | insist | admit | confess | guess | imagine | assume | advocate | deem | am afraid | am aware | am utterly convinced | am fully convinced | am firmly convinced | am absolutely sure | am quite sure | feel certain | feel sure | find) (@adv)? that
    sense  phrase.structure
    does   structure
    where  not before one man day
    + [I suppose that] the rest were lost.
    + [I am absolutely sure that] they will come.
    - They suppose that he left.

(i | we) (@firmly | @adv)? (do | would | will | can | must | tend to | am inclined to)? (@firmly | @adv)? (agree with | agree to | support | share | advocate | hold | am in favour of | am in favor of | side with | take) (the | this)? (@adj)? (@opinion | idea | notion | argument | statement | claim | belief | contention | position | viewpoint | side | stance) that
    sense  phrase.structure
    does   structure
    + [I strongly agree with the view that] work is dear.
    + [We hold the opinion that] it ends here.
    - I agree with the man that you saw.

# a wish claims nothing by itself
(i | we | it is | let us) (@firmly | @adv | all | do | can only | would)? (hope | hoped | wish) that?
    sense  phrase.structure
    does   structure
    own    ground
    where  initial
    where  not before to for @noun @prep
    + [It is hoped that] more towns will follow.
    + [I sincerely hope] the board will listen.
    - I wish to speak.

(i | we) (@firmly | @adv)? (believe | think | suspect | feel | reckon | fear | maintain)
    sense  phrase.structure
    does   structure
    where  clause
    where  not before that so of about in on it
    + [I think] schools should open later.
    + [I still suspect] the ledger was burned.
    - I think of her often.

(it is my | it is our | my | our) (firm | strong | sincere | own | personal | considered | honest)? (belief | view | opinion | conviction | contention | argument | position | thesis | claim | point of view | point | suggestion | proposal | viewpoint) is? that
    sense  phrase.structure
    does   structure
    + [It is my belief that] work should pay.
    + [My contention is that] the vote was free.
    - My position on that hill was safe.

(it is | it's | it was | it seems | it becomes | it should be | it has become | it is now) (@quite | by now | also | perfectly)? (@clear | self-evident | beyond doubt | beyond dispute | certain | a truism | no secret) (to me | to all | from this)? that
    sense  phrase.structure
    also   phrase.conclusion
    does   structure
    + [It is clear that] the pact has failed.
    + [It's obvious that] they never met.
    - It was clear water that we drank.

(it | there) (is | seems | can be | is no | is little | is not any | can be no | has been) (@quite | now | also | widely | generally | hardly)? (@adv)? (doubt | question | undoubted | undisputed | convincing | doubtless | understandable | unquestionable | undoubted | a fact | an obvious fact | a known fact | a well-known fact | an undeniable fact | commonly known | to be seen | seen | observed | concluded | proved | proven | shown) (to me | for me | in my mind)? that
    sense  phrase.structure
    also   phrase.conclusion
    does   structure
    where  not before it is
    + [It can be concluded that] both were right.
    + [It is an undeniable fact that] they left.
    - It was said in a low voice.

it (seems | appears) (to me | to us)?
    sense  phrase.structure
    does   structure
    where  clause
    where  not before that
    + [It seems] the north has too many schools.
    - It seems late.

it (seems | seem | appears) (to me | to us)? that
    sense  phrase.structure
    does   structure
    + [It seems to me that] the rule is old.
    - It seems late.

(another | one | my | one of the | one of my | the other | a second | a third | a further | the first | the second | the third | my first | my second) @adj? (reason | reasons) (for this | for that | for it | for my view | behind this | (for | in favour of | in favor of) (supporting | holding | defending)? (this | that | the) (@opinion | statement | claim | idea | position))? (is | was | would be) that
    sense  phrase.structure
    does   structure
    where  initial
    where  not before of not
    + [The other reason is that] trams are quiet.
    + [One of the main reasons for this is that] nobody pays.
    - The other reason is not known.

(the | another | one | a | my | one of the | one of my | the other | a second | a third | a further | the main | the chief | the first | the second | the third | the only | the best | one more) (@adj | @num | most)? (and foremost)? (@adj)? (truth | fact | arguments | factors | examples | factor | aspect | benefit | advantage | disadvantage | drawback | merit | argument | thing | example | outcome | consequence | result | message | shortcoming | issue | problem | concern | impact | effect | evidence) (of this | to consider | to note | for this | for that | for it | for my view | behind this | (for | in favour of | in favor of) (supporting | holding | defending)? (this | that | the) (@opinion | statement | claim | idea | position))? (is | was | would be) that
    sense  phrase.structure
    does   structure
    where  initial
    where  not before of not
    + [Another important aspect is that] it is cheap.
    + [The main benefit is that] nobody pays.
    - The outcome is not known.

(in my point of view | from my viewpoint | from my point of view | in my perspective | from my perspective | in my experience | from my experience | in my personal experience | according to my opinion | for me | to me | as for me | personally speaking | generally speaking | as far as i know | in my own view)
    sense  phrase.structure
    does   structure
    where  initial
    where  comma-after
    + [In my experience], dogs are kind.
    - He gave to me, and to her, a book.

(first | second | third | fourth | next | last)
    sense  phrase.structure
    does   structure
    own    claim
    where  initial
    where  comma-after
    + [Second], it is late.
    - The first, and the last, were lost.

(another reason | another point | what is worse | what's worse | worse still | worse yet | what is more important | most importantly | more importantly | most important of all | equally important | above all | in general | on the whole | in short | in brief | in a word | in a nutshell | all in a nutshell)
    sense  phrase.structure
    does   structure
    where  initial
    where  comma-after
    + [Another point], it is late.
    - They made another point, and another.

(as a rule | as we all know | as everyone knows | as is well known | as you know | as you can see | as we can see | as can be seen | as you can imagine | to be specific | to be precise | to be more precise | to be more specific | to be honest | to be frank | to tell the truth | to clarify | to illustrate | to illustrate this | to illustrate this further | to illustrate my point | to give an example | to take an example | to cite an example | to name one example | to conclude this | to sum it up | to sum up | for instance | not to mention | for one | for another | by the way | without doubt | without a doubt)
    sense  phrase.structure
    does   structure
    where  initial
    where  comma-after
    + [To be honest], glass breaks.
    - It is as a rule, and no more, that it counts.

(based on | by considering | after considering | having considered | after having considered | due to | considering | given | in the light of | in light of | taking into account | from | for | on the basis of | with | by) (all | all of)? (these | those | this | that | the | my | our | all | the above | the above-mentioned | the aforementioned | the following) (@adj | above-mentioned | aforementioned)? (reasons | reason | arguments | evidence | evidences | facts | points | grounds | examples | example | factors | discussion | analysis | view | views | case) (above | suggested above | discussed above | mentioned above | given above | listed above | stated above | above mentioned | that i have mentioned | in mind)?
    sense  phrase.structure
    does   structure
    own    conclusion
    where  set-off
    + [Based on the arguments above], the plan is sound.
    + [From this example], one sees much.
    + Finally, [from the above views], although dear, the plan is sound.
    - The facts are clear from this example.

(i | we | one) (@adv)? (can | may | could | must | would)? (@adv)? (reach | reached | draw | come to | came to | arrive at | arrived at) (the | this | a | my) (same | final | simple)? conclusion that
    sense  phrase.conclusion
    also   phrase.structure
    does   structure
    own    conclusion
    + [We can reach the conclusion that] the plan is sound.
    + Looking back, [one must draw the same conclusion that] the plan is sound.
    - She drew the curtain that night.

(clearly | obviously | evidently | plainly) , then
    sense  phrase.conclusion
    does   support consequence
    own    conclusion
    where  initial
    + [Clearly, then], the guard was asleep.
    - Clearly the guard slept.

(it is | it's | it was) (@adv | also | therefore | thus)? (important | essential | vital | crucial | necessary | imperative | high time | time | worth noting | worth remembering | worth recalling | worth adding | worth asking | interesting to note | important to note | important to remember | well known | noteworthy | significant) that
    sense  phrase.structure
    does   structure
    + [It is essential that] judges read the file.
    + [It's worth remembering that] the canal was free.
    - It was time that they lacked.
    where  not before they

(first of all | firstly | first and foremost | to begin with | to start with | for a start | for starters | for one thing | in the first place | first off | let me begin with | let us begin with | secondly | thirdly | fourthly | last ,? but not least | second of all | lastly | in the second place)
    sense  phrase.structure
    also   phrase.reason
    does   structure
    own    claim
    where  initial
    + [First of all], the sums are wrong.
    + [For one thing], it rains.
    - She was hungry to begin with.

(on the one hand | on one hand | on one side)
    sense  phrase.structure
    also   comparison.contrast
    does   structure
    + [On the one hand], work gives meaning.
    - He wore a ring on one finger.

the (@adj | real | central | key | only | big | crucial | obvious | remaining | main)? (question | issue | puzzle | challenge) (then | now | here | before us | today | for us)? (is | becomes | remains) @adv? (whether | how | why | what | who | when | if | where)
    sense  phrase.structure
    does   structure
    + [The question is whether] anyone listens.
    + [The key issue then is how] to pay.
    - The question is on page two.

(this | the) (essay | article | paper | piece | column | book | chapter | speech | report) (will | shall | aims to | seeks to | tries to | attempts to | is going to)? @adv? (argue | argues | argued | show | shows | defend | defends | contend | contends | claims | maintains)
    sense  phrase.structure
    does   structure
    + [This essay will argue] that zoos should close.
    + [This column defends] boredom.
    - The book will arrive on Friday.

(this | the | my) (@paper | book) (will | shall | aims to | seeks to | tries to | attempts to | intends to | is going to)? @adv? (discuss | discusses | compare | compares | examine | examines | explore | explores | consider | considers | focuses on | focus on | analyse | analyze | analyses | analyzes | outline | outlines | present | presents | explain | explains | look at | looks at | give | provide | address | addresses)
    sense  phrase.structure
    does   structure
    own    ground
    + [This essay will discuss] both answers.
    + [This chapter looks at] the first of them.
    + [The essay intends to explore] both sides.
    - The report was given to the mayor.

(the | my | our) (main | chief | primary)? (purpose | aim | goal | objective | intention) of (this | the | the present | my | our) @paper (is | will be) to (discuss | explore | examine | compare | consider | analyse | analyze | describe | explain | outline | present | look at | weigh)
    sense  phrase.structure
    does   structure
    own    ground
    where  initial
    + [The purpose of this essay is to discuss] both routes.
    - The aim of the walk is to explore the bay.

the (main | central | principal | basic)? (thesis | argument | claim | point | purpose | aim | theme | idea | subject | topic | contention) of (this | the present | my | our) (essay | article | paper | piece | column | book | speech | chapter | talk | text) is? (that | to)?
    sense  phrase.structure
    does   structure
    + [The thesis of this essay is that] zoos harm.
    - The theme of the party was space.

(my | our) (main | central | basic | core | own)? (argument | thesis | claim | case | point | position | contention) (here | in what follows | today | throughout)? (is | will be | rests on) @adv? (simple | this | as follows | twofold | threefold)
    sense  phrase.structure
    does   structure
    + [My argument is simple]: pay them.
    - My case is by the door.

the (main | central | basic | core | key) (argument | thesis | claim | point | contention | idea) (here | in what follows | today | throughout)? (is | will be) @quite? (simple | this | as follows | that | twofold | threefold)
    sense  phrase.structure
    does   structure
    + [The central claim here is that] maps mislead.
    - The central point is on the map.

(i | we) (will | shall | would like to | want to | am going to | propose to | intend to | hope to | aim to | now) (@adv | first | now | then | begin by | start by)? (argue | arguing | show | defend)
    sense  phrase.structure
    does   structure
    where  initial
    + [I will show] that luck rules us.
    - I will come with you.

((in | throughout) (this | my | the following) @paper ,?)? (i | we) (will | shall | would | would like to | want to | am going to | are going to | am here to | am not here to | propose to | intend to | hope to | aim to | now) (@adv | first | now | then | begin by | start by)? (discuss | talk about | speak about | speak of | touch on | discussing | examine | explain | explaining | consider | address | explore | outline | present | focus on | look at | turn to | analyse | analyze | analysing | analyzing | compare | describe | elaborate | elaborate on | list | justify | support my | (give | provide | offer | state | name | mention) (my | some | several | two | three | the | a few)? @adj? (reasons | examples | arguments | opinion | view))
    sense  phrase.structure
    does   structure
    own    ground
    where  initial
    + [We now turn to] the second objection.
    + [I will give several reasons] for this.
    + [In this essay], [I will compare] the two routes.
    + [I will give reasons] why the ferry should stay.
    - I will come with you.
    - I would consider it.
    where  not before it him her them

# what somebody adds to a post says how it fared
(edit | edited) @num? $
    sense  phrase.structure
    does   structure
    own    ground
    where  initial
    + [Edit]: thanks for all the answers.
    + [EDIT 2]: I have read the first ten answers.
    - The edit was made at night.

# a promise claims nothing
(i'll | i will) (@adv)? (get back to | come back to | give you | reply | respond | read through | look into | check back | be back | keep you | let you know | think about | try to answer | post | edit)
    sense  phrase.structure
    does   structure
    own    ground
    where  initial
    + [I'll get back to] you tomorrow.
    + [I will look into] it.
    - I'll never do that.

(i'd like to | i'll | we'll | i'm going to | i'm here to | i'm not here to | i'm just | i'm only) (@adv | first | now | then | just)? (discuss | discussing | talk about | talking about | examine | look at | looking at | speak about | focus on | address | explain | outline)
    sense  phrase.structure
    does   structure
    own    ground
    where  initial
    + [I'd like to talk about] the harbour.
    + [I'm only looking at] the costs.
    - I'll come with you.

^ (i | we) (@adv | also | again | want to | would like to | wish to | must | just | do | can only)? (thank | congratulate | salute | commend | greet) (you | him | her | them | all | everyone | everybody | each | every | those | @det | @name)
    sense  phrase.courtesy
    does   structure
    own    ground
    + [I want to thank my] colleagues for their patience.
    + [We salute those] who stayed.
    - She thanks you.

(i | we | let me | let us) (would like to | want to | wish to | should like to | must | will)? (begin | start | open | close | end | finish | conclude) by @adv? (thanking | welcoming | congratulating | greeting | acknowledging | recognising | recognizing | expressing | saying how)
    sense  phrase.courtesy
    does   structure
    own    ground
    + [I would like to begin by warmly thanking] the clerks of the council.
    + [Let me close by saying how] glad we are of the new hall.
    - I would like to begin by closing the bridge.

(express | expressing | extend | extending | convey | offer) (my | our) @adj? (gratitude | thanks | appreciation | condolences | congratulations | sympathy | good wishes | greetings)
    sense  phrase.courtesy
    does   structure
    own    ground
    + Let me [express my deep gratitude] to the crew.
    - We express our doubts in a letter.

^ it is (now | also)? (my | our | a) @adj? (pleasure | honour | honor | privilege | joy | delight) to
    sense  phrase.courtesy
    does   structure
    own    ground
    + [It is my great pleasure to] open the new hall.
    - It is my plan to open the hall.

^ here are (a few | some | several | a couple of | a number of | @num) @adj? @noun $
    sense  phrase.structure
    does   structure
    own    ground
    + [Here are a few tips]: sleep, eat and walk.
    - Here are some boats that leak.

^ (which | this | that | all this | all of this) (brings | leads | takes | brought) (me | us) (back)? to
    sense  phrase.structure
    does   structure
    own    ground
    + [Which brings us back to] the ferry.
    - The road brings us to the ferry.

^ (thank you | thanks | many thanks | i yield (back | the floor | to) | i thank you)
    sense  phrase.courtesy
    does   structure
    own    ground
    + [Thank you] for coming.
    + [I yield back] the rest of my time.
    - They gave thanks in the chapel.

^ ((it's | it is)? (time for | the time for) @adj? (change | action | reform | talk | talking | reckoning | a change | a decision | a choice | a rethink | excuses | waiting) (has come | is over | is now | is past | has passed) | the time has come | the time is now | now is the time ((to act | to choose | to decide) | for (action | change | reform))? | enough is enough | (something | things) (must | has to | have to | needs to | need to) (change | give | be done) | (it's | it is) time (to act | for (a change | change | action | a rethink)) | (action | change) is needed) $
    sense  phrase.call
    does   structure
    own    ground
    + [The time for drastic change has come]. The council must close the mill.
    + [Enough is enough]. The mill must close.
    + [Something must be done]. Let us close the mill.
    - The time for change in the rules of the league has come round again.

(the | my | our) (@adj | main | following)? (reasons | arguments | points | grounds | opinions) (for this | for that | for it | for my view | for this point | behind this | behind it)? (are | will be | include) (as follows | based on the following | the following | these | listed | given | explained | discussed | presented | set out | outlined | below | stated)
    sense  phrase.structure
    does   structure
    own    ground
    where  initial
    + [My reasons are as follows].
    + [The main arguments for this are set out] below.
    + [My reasons include the following].
    - The reasons are hard to find.

(i | we) (@adv | first | now)? (list | give | present | name | offer | have) (@adv | below)? (my | some | several | two | three | my own) (@adj | main)? (reasons | arguments | grounds) (as follows | below | why | here)
    sense  phrase.structure
    does   structure
    own    ground
    where  initial
    + [I list my reasons as follows].
    + [I have my own reasons why] I agree with her.
    - I give my arguments to the clerk.

there (are | may be) (@adv)? (two | three | four | many | several | some | various | a few | a number of | a lot of | a couple of | lots of | plenty of) (@adj)? (reasons | arguments | grounds | factors | causes | examples) (and (reasons | arguments | examples))? (that | which | to | for | why)? (can | could | may | might | will)? (explain | support | show | justify | consider | this | it | so)
    sense  phrase.structure
    does   structure
    own    ground
    where  initial
    + [There are three reasons that can explain] their silence.
    + [There are several reasons for this].
    + [There are a lot of reasons to support] my view.
    - There are reasons enough.

(mentioned | listed | given | named | described | explained | stated | discussed | presented | analysed | analyzed) (as follows | as the following | below | in the following (paragraph | paragraphs | section | sections | part | parts | essay))
    sense  phrase.structure
    does   structure
    own    ground
    + The effects are many, and are [listed below].
    + Three causes are [discussed in the following sections].
    - They explained the matter as best they could.

there (is | are | has been | have been) (@adv)? (a lot of | lots of | much | many | several | some | a | an | a great deal of)? (heated | fierce | lively | ongoing | long)? (debate | debates | arguments | discussion | discussions | controversy | controversies | disputes) (about | concerning | over | on | regarding | as to | whether)
    sense  phrase.structure
    does   structure
    own    ground
    + [There is much debate about] the new bridge.
    + [There are also a lot of arguments concerning] the ferry.
    - There is a debate in the hall tonight.

here (is | are) (my | some | the | several | two | three | a few) (@adj | main)? (reasons | reason | arguments | grounds | examples)
    sense  phrase.structure
    does   structure
    own    ground
    where  initial
    + [Here are my reasons].
    - Here is my house.

the following (paragraphs | sections | lines | points)? (is | are | will) (@adv)? (my | some | the | several | two | three | a few | present | explain | give | show)? (@adj | main | my)? (reasons | reason | arguments | grounds | examples | opinions | views | points)
    sense  phrase.structure
    does   structure
    own    ground
    where  initial
    + [The following are my reasons].
    + [The following paragraphs will explain my reasons].
    - The following is a list of rivers.

(i | we) (will | shall | would like to | want to | am going to | are going to) (@adv)? (explore | discuss | examine | consider | look at | weigh | present | analyse | analyze | compare) (both | the | all | all the | the two)? (sides | views | viewpoints | opinions | arguments)
    sense  phrase.structure
    does   structure
    own    ground
    + Before giving my own view, [I will explore both sides] of it.
    + Here [we would like to weigh the arguments].
    - I will look at the other side of the road.

(some | my) (@adj)? reasons (are | include | would be)
    sense  phrase.structure
    does   structure
    own    ground
    where  initial
    + [Some good reasons are] about time and money.
    - Some of the reasons are hard to find.

(will | shall | would | is to | are to) be (@adv | further | fully | briefly)? (discussed | proved | proven | examined | explored | analysed | analyzed | outlined | elaborated | elaborated on | critiqued | demonstrated | illustrated | explained)
    sense  phrase.structure
    does   structure
    own    ground
    + Both sides [will be discussed] here.
    + Both sides [are to be examined] first.
    - The bridge will be repaired.

(reasons | arguments | points | viewpoints | opinions | views | aspects) (will | shall | would | are) (be | going to be)? (@adv)? (given | described | presented | listed | provided | stated | analysed | analyzed | illustrated) (@adv | and discussed | and analysed | and analyzed)? (in | below | here | as | carefully)
    sense  phrase.structure
    does   structure
    own    ground
    + Several [reasons will be given below].
    + Several [arguments are presented in] the next section.
    - The points were given to the other team.

(is | are | will be | goes | go | run | runs) as follows
    sense  phrase.structure
    does   structure
    own    ground
    + The plan [is as follows]: we wait.
    - He goes as his brother follows.

in (this | the following | what follows | the next | the present) (essay | article | paper | piece | column | section | speech | paragraph | chapter)?
    sense  phrase.structure
    does   structure
    where  initial
    where  comma-after
    + [In this essay], two cures are weighed.
    - In this house, nobody shouts.

as (i | we | you | one | everyone | anyone) (all | can | may | might | could | will)? (see | know | imagine | guess | recall | remember | understand | define it | put it | expected)
    sense  phrase.structure
    does   structure
    where  not before it this him her them the a an his my our their its these those
    where  not after far long soon well much
    + Trams are, [as you can see], full.
    + The mayor, [as one can imagine], was furious.
    - As we see the boats, we wave.

as (i | we) (have | had | also | already)? (said | argued | noted | mentioned | suggested | stated | written | wrote | shown | showed | explained | described | discussed | pointed out | seen | observed | remarked | put it) (above | earlier | before | previously | already | elsewhere | so far | in (the | my) (introduction | beginning) | at the outset)?
    sense  phrase.structure
    does   structure
    + [As I have argued], trust is slow.
    + [As I mentioned above], the ferry is late.
    - As I said it, he blushed.
    where  not before it this that him her them @det @name
    where  set-off

as (has been | was | is | already)? (noted | mentioned | stated | said | described | discussed | argued | shown | explained | seen | pointed out) (above | earlier | before | previously | already | elsewhere)
    sense  phrase.structure
    does   structure
    + The dam, [as noted above], was insured.
    + [As was explained earlier], the fee is fixed.
    - She sang as noted guests arrived.

(in other words | to put it differently | that is to say | which is to say | that means | or put differently | put another way | to rephrase | what this means is | what i mean is | the point is | the point here is) that?
    sense  phrase.structure
    also   expansion.equivalence
    does   structure
    where  not before that not
    + [In other words], we pay twice.
    + [The point here is that] clocks lie.
    - The whole point is lost on him.

(let me | let us | let's | allow me to) (be clear | explain | put it | begin | start | consider | turn | return | take | look | examine | illustrate | give | imagine | suppose | recall | first | now | add | say | repeat | clarify | stress)
    sense  phrase.structure
    does   structure
    where  initial
    + [Let me explain].
    + [Let us now] return to the bridge.
    - Please let me sleep.

# what it is about is part of the statement
(turning to | as for | as regards | with regard to | with respect to | when it comes to | as far as | in terms of | regarding | concerning | speaking of)
    sense  phrase.structure
    does   other
    where  initial
    + [As for] the cost, it is small.
    + [When it comes to] water, we share.
    - The bus goes as far as the church.

(it is | it's) (high | about | past | now)? time (for | to | we | that we | that the | the)
    sense  phrase.conclusion
    does   other
    where  initial
    + [It is high time we] paid carers.
    + [It's time to] close the mine.
    - It is time they lack.

(i | we) (urge | call on | appeal to | implore | beg | invite | ask) (you | the | all | every | everyone | our | my | both)
    sense  phrase.structure
    does   other
    where  initial
    + [We urge the] council to vote no.
    - They urged the horse on.

# ---------------------------------------------------------------- contrast

unlike
    sense  phrase.contrast
    also   comparison.contrast
    does   rebuttal contrast
    own    both
    where  not before any each
    where  not after not
    + [Unlike] its rivals, the firm pays tax.
    + Bees, [unlike] wasps, die when they sting.
    - The two brothers are not unlike each other.

in (@adj | sharp | stark | marked | direct | clear | striking)? contrast (to | with)
    sense  phrase.contrast
    also   comparison.contrast
    does   rebuttal contrast
    own    claim
    + [In contrast to] the north, the south grew.
    + The vote stands [in stark contrast to] the polls.
    - The painter used contrast with care.

(as opposed to | as distinct from | as against)
    sense  phrase.contrast
    also   comparison.contrast
    does   rebuttal contrast
    own    claim
    + We need teachers [as opposed to] tests.
    - They were opposed to the road.

(as compared with | as compared to | compared with | compared to | in comparison with | in comparison to | by comparison with)
    sense  phrase.contrast
    also   comparison.contrast
    does   other
    + [Compared with] a war, a tariff is cheap.
    + Rents [as compared to] wages have doubled.
    - They compared notes.

(quite | just | exactly | precisely | but quite) the (opposite | reverse | contrary)
    sense  phrase.contrast
    also   phrase.denial
    does   rebuttal denial
    own    claim
    + Were they dull? [Quite the opposite].
    + Loans bring [precisely the reverse].
    - She sat on the opposite side.

(is | are | was | were | it's | that's | does | do | did | has | had) (@adv | having)? (the | the very | the exact | the precise) (opposite | reverse | antithesis | contrary | polar opposite) (of | effect | to)?
    sense  phrase.contrast
    also   phrase.denial
    does   rebuttal contrast
    own    claim
    + Such a law [has the opposite effect].
    + Cruelty [is the very antithesis of] strength.
    - The door was opposite the stairs.

(is | are | was | were | it's | that's | remains) @adv? a (far | long) (cry | way) from
    sense  phrase.contrast
    also   phrase.denial
    does   rebuttal contrast
    own    claim
    + The new hall [is a far cry from] the tent we began in.
    - We heard a cry from the lake.

(is | are | was | were | it's | that's) @adv? (quite | altogether)? (another | a different | a separate | a very different | quite another | an entirely different | an altogether different) (matter | question | story | thing | issue | business | beast) (altogether | entirely)?
    sense  phrase.contrast
    does   rebuttal contrast
    own    claim
    + To forgive is wise; to forget [is another matter].
    + What voters want [is a very different question].
    - That is another book by her.

(it is | it's) one thing to <target> (it is | it's | and | but | quite)? (another | quite another | something else) to <claim>
    sense  phrase.contrast
    does   rebuttal contrast
    + [It is one thing to] doubt [and another to] deny.
    - It is one thing to remember.

(is | are | was | were | it's | that's | seems | looks) (@adv | very | quite | rather | not so)? different from
    sense  phrase.contrast
    does   rebuttal contrast
    own    claim
    + A pause [is different from] a retreat.
    + Owning a car [is very different from] needing one.
    - A man of different tastes came from Hull.

(differs | differ | differed | diverges | departs) @adv? from
    sense  phrase.contrast
    does   rebuttal contrast
    own    both
    + Envy [differs sharply from] malice.
    - The train departs from the second platform.
    where  not before platform @num the

(is | are | was | were) not the same thing? as
    sense  phrase.contrast
    also   phrase.denial
    does   rebuttal contrast
    own    claim
    + Being heard [is not the same as] being obeyed.
    - The two were the same.

(@isnt | it's not | that's not) the same thing? as
    sense  phrase.contrast
    also   phrase.denial
    does   rebuttal contrast
    own    claim
    + Speed [isn't the same as] haste.

there (is | 's | was | remains) @adv? (a | an) @adv? (@adj | big | world of | huge | vast | sharp | clear | crucial | key | important | great)? (difference | distinction | gap | gulf | chasm) between
    sense  phrase.contrast
    does   rebuttal contrast
    own    claim
    + [There is a crucial difference between] debt and theft.
    - There is a bench between the trees.

(not to be confused with | should not be confused with | must not be confused with | is not to be confused with | shouldn't be confused with | has little in common with | have little in common with | has nothing in common with | have nothing in common with | bears no resemblance to | bear no resemblance to | bears little resemblance to | bears little relation to | bears no relation to)
    sense  phrase.contrast
    also   phrase.denial
    does   rebuttal contrast
    own    claim
    + Thrift [should not be confused with] meanness.
    + The film [bears no resemblance to] the book.
    - He was confused with heat.

(the contrast | the difference | the comparison) (with | between .. and)? (could not be | couldn't be | is | was) @adv? (greater | starker | clearer | more striking | more stark | striking | stark | telling | instructive)
    sense  phrase.contrast
    does   rebuttal contrast
    own    claim
    + One town thrives, one rots; [the contrast could not be starker].
    - The contrast on the screen is too high.

(others | some | still others | other people | many others) , (however | though | meanwhile | by contrast)
    sense  phrase.contrast
    also   comparison.contrast
    does   rebuttal contrast
    own    claim
    where  initial
    + Some pay at once. [Others, however], never do.
    - Others paid, too.

(gone are the days | those days are gone | those days are over | times have changed | not anymore | not any more | no longer) $
    sense  phrase.contrast
    also   phrase.denial
    does   rebuttal contrast
    own    claim
    + Once a degree meant a job. [Not anymore].
    - They no longer live here.

(once | in the past | in theory) .. (but | now | today) (now | today | in practice | no longer)
    sense  phrase.contrast
    also   comparison.contrast
    does   rebuttal contrast
    own    claim
    where  initial
    + [In theory] the post is open to all, [but in practice] it is inherited.
    - In theory the post is open.

in practice
    sense  phrase.contrast
    also   phrase.concession
    does   rebuttal contrast
    own    claim
    where  initial
    + The right is universal. [In practice], it belongs to the rich.
    - He is a doctor in practice.

(paradoxically | ironically | curiously | perversely | strangely | oddly)
    sense  phrase.contrast
    also   phrase.concession
    does   rebuttal contrast
    own    claim
    where  set-off
    + [Ironically], the ban made the book famous.
    - The sky was oddly green.

(the irony is | the paradox is | the tragedy is | the sad irony is | what is strange is | the odd thing is | the strange thing is | the curious thing is) that?
    sense  phrase.contrast
    also   phrase.concession
    does   rebuttal contrast
    own    claim
    + [The irony is that] the thief was honest.

(something | much | a great deal | somewhere | nothing) @adv? (else | different) (is going on | is at work | is happening | entirely | altogether)
    sense  phrase.contrast
    also   phrase.correction
    does   rebuttal contrast
    own    claim
    + It looks like thrift, but [something else is at work].
    - Something is burning.

# ---------------------------------------------------------------- corrections by negation

# "not only X but Y" holds X as well: these keep the rules below from taking X for denied
(it is | it was | this is | that is | they are | they were)? (not | isn't | aren't | wasn't | weren't | don't | doesn't | didn't) (only | just | simply | merely | solely | purely | exclusively | alone) .. ,? but (also | rather | even | indeed)?
    sense  expansion.conjunction
    does   other
    + The tax is [not just] unfair [but] useless.
    + [It is not merely] cheap [but also] quick.
    + The garden feeds [not merely] the street [but also] the school.
    + The road [isn't just] broken [but] closed.
    - The tax is not unfair but useless.

not <target> ,? but (also | rather | instead)?
    sense  phrase.correction
    does   rebuttal correction
    own    claim
    where  no-verb
    where  not clause
    + She is [not] the last [but] the first.
    + The council did [not] close the school, [but rather] moved it.
    - He did not sleep, but she did.

(isn't | aren't | wasn't | weren't | don't | doesn't | didn't) <target> ,? but (also | rather | instead)?
    sense  phrase.correction
    does   rebuttal correction
    own    claim
    where  not clause
    + The road [isn't] broken [but] unfinished.
    - They didn't come, but their friends did.

there (is | was | seems) (no | little) (good | obvious | earthly)? (reason | cause | basis | ground) to (presume | think | believe | suppose | expect | assume | imagine | fear | hope) that? <target>
    sense  phrase.denial
    does   rebuttal denial
    + [There is no reason to presume that] the clerks will be kinder.
    - There is no reason to wait.

(the | this | that) @idea that <target> (doesn't | does not | didn't | did not) @adv? (strike me as | strike us as | seem | look | sound) (right | true | plausible | convincing | likely | credible)
    sense  phrase.denial
    does   rebuttal denial
    + [The idea that] the city is dying [does not strike me as right].
    - The idea that he had does not seem new.

# ---------------------------------------------------------------- prepositions that concede before a noun

(despite | in spite of | notwithstanding)
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  not ving
    + [Despite] his youth, he was chosen.
    + She went [in spite of] the storm.

(the | this | that) @adj? @idea that <target> (@does not | @doesnt | cannot | can't | won't | will not) @adv? (hold up | hold water | hold | stand up | withstand | survive | bear | convince | make sense)
    sense  phrase.denial
    also   phrase.undercut
    does   rebuttal denial
    + [The claim that] rents will fall [does not hold water].
    - The idea that she had did not arrive in time.

(the | this | that) @adj? @idea that <target> (has been | have been | was | were | stands | is) (@adv | long since)? (debunked | disproved | disproven | discredited | refuted | exploded | rejected | contradicted | falsified | demolished | undermined)
    sense  phrase.denial
    does   rebuttal denial
    + [The theory that] bumps reveal character [was long since discredited].
    - The claim that she filed was approved.

# ---------------------------------------------------------------- what orders and singles out, and is rarely
# annotated as a connective

in addition to
    sense  expansion.conjunction
    does   other
    where  ving
    + [In addition to] teaching, she runs a farm.
    - This is a new addition to the team.

in addition to
    sense  expansion.conjunction
    does   other
    where  initial
    where  not ving
    + [In addition to] a fine, he lost his licence.
    - There are costs in addition to that.

in particular
    sense  expansion.level-of-detail
    also   expansion.instantiation
    does   other
    where  not after nothing nobody nowhere anything something someone no-one
    + The south is dry. [In particular], the coast gets no rain.
    - I want nothing in particular.

in turn
    sense  temporal.asynchronous.precedence
    also   contingency.cause.result
    does   other
    where  not before to
    where  not final
    + Rents rise, which [in turn] drives people away.
    - The boys spoke in turn.

in addition to (this | that)
    sense  expansion.conjunction
    does   other
    where  set-off
    + He sings well. [In addition to this], he dances.
    - She wore a hat in addition to this coat.

# ---------------------------------------------------------------- a sentence that does nothing but deny the one before

(it | they | he | she | that | this | these | those | we | i | you) (is not | isn't | are not | aren't | was not | wasn't | were not | weren't | cannot | can't | can not | could not | couldn't | do not | don't | does not | doesn't | did not | didn't | has not | hasn't | have not | haven't | had not | hadn't | will not | won't | would not | wouldn't | should not | shouldn't | must not)
    sense  phrase.denial
    does   rebuttal denial
    own    claim
    where  initial
    where  final
    + They say that it pays for itself. [It does not].
    + We are told that nurses can be replaced. [They cannot].
    - It does not pay for itself.
