# Connectives of English: expressions that PDTB-3 would annotate as explicit connectives,
# and alternative lexicalisations that are adverbials or prepositional phrases.
# A pattern may stand several times: each rule is one place where the word works as a connective.

lexicon english 1.0.0
origin  written for counterpoint, from the language; no published list was copied
licence MIT OR Apache-2.0

# words after which "if", "when" and "whether" open a question, not a condition
set @asking = ask asks asked asking see sees saw seen seeing know knows knew known knowing wonder wonders wondered wondering doubt doubts doubted doubting check checks checked checking sure unsure certain uncertain unclear clear decide decides decided deciding tell tells told telling say says said remember remembers remembered forget forgets forgot learn learned understand matter matters question about of on

# nouns after which "when" opens a relative clause
set @timeword = time times day days night nights week weeks month months year years decade moment moments hour point period age era morning evening summer winter case cases stage

# words that "so", "as" and "however" may modify
set @degree = much many few little far long often well badly soon good bad great big small

# words after which "but" means "except"
set @except = nothing all anything everything none nobody everyone everybody anyone anybody cannot last next choice help who

class connective

# Coordinators

and
    sense  expansion.conjunction
    does   other
    where  initial
    + The shop closed. [And] nobody complained.
    - She packed a hat and a coat.

and
    sense  expansion.conjunction
    also   contingency.cause.result
    does   other
    where  comma-before
    where  clause
    where  not initial
    + The rain stopped, [and] the children ran outside.
    - They sell bread and milk.

and
    sense  expansion.conjunction
    also   contingency.cause.result
    does   other
    where  clause
    where  not comma-before
    where  not initial
    where  not before @noun @adj
    where  not after between both try go come wait
    + The sun set [and] the stars came out.
    - He drinks wine and beer.

and
    sense  expansion.conjunction
    also   temporal.asynchronous.precedence
    does   other
    where  before @verb @be @have @do @modal
    where  not initial
    where  not after between both try go come wait
    + He opened the letter [and] read it twice.
    - We met between breakfast and lunch.

and
    sense  expansion.conjunction
    also   temporal.asynchronous.precedence
    does   other
    where  before also then therefore thus eventually finally never later quickly simply soon immediately
    where  not initial
    + She paid the bill [and] quickly left.
    - It was a long and very dull film.

but
    sense  comparison.concession
    does   nothing
    where  after all
    where  before @adj @ved @verb
    where  not comma-before
    + The task is all [but] impossible.
    - They searched it all, but found nothing.

but
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  initial
    + The idea sounds good. [But] it will not work.
    - Nothing but luck saved him.

but
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  before @verb @be @have @do @modal not never still also
    where  not initial
    where  not after @except
    + She listened politely [but] said nothing.
    - They had no choice but surrender.

but
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  comma-before
    where  not initial
    where  not before for
    + We searched everywhere, [but] without success.
    - The flat is small but cheap.

or
    sense  expansion.disjunction
    does   other
    where  initial
    + Perhaps he forgot. [Or] maybe he never knew.
    - Would you like tea or coffee?

or
    sense  expansion.disjunction
    also   contingency.negative-condition
    does   other
    where  clause
    where  not initial
    where  not before so rather else @noun @adj
    + We leave now, [or] we miss the train.
    - It takes an hour or so.

or
    sense  expansion.disjunction
    does   other
    where  before @verb @be @have @do @modal
    where  not initial
    + You can stay here [or] go home.
    - Pick the red or the blue one.

nor
    sense  expansion.conjunction
    does   other
    where  initial
    + He did not call. [Nor] did he write.
    - Neither rain nor snow fell.

nor
    sense  expansion.conjunction
    does   other
    where  comma-before
    where  not initial
    + I cannot prove it, [nor] do I want to.
    - This is neither fish nor fowl.

so
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  initial
    where  not before @degree @adj what to too do does did that as
    + The bridge was closed. [So] we took the ferry.
    - So far the plan has worked.

so
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  comma-before
    where  clause
    where  not initial
    where  not before @degree @adj to too that as
    + Nobody came, [so] the meeting was cancelled.
    - It was hot, so hot we slept outside.

so
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  clause
    where  not comma-before
    where  not initial
    where  before @pron there
    where  not after think thinks thought hope hopes believe say says said suppose guess do does did even ever @be
    + I was tired [so] I went to bed.
    - I think so they told me.

so then
    sense  contingency.cause.result
    also   temporal.asynchronous.precedence
    does   support consequence
    own    conclusion
    where  initial
    + [So then] we asked for a refund.
    - So we waited, then we left.

for
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  clause
    where  not comma-before
    where  not initial
    where  before i he she we they
    + The guards were feared [for] they took what they liked.
    - They paid for the tickets.

for
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  comma-before
    where  clause
    where  before i he she it they we you there this that these those no nobody without @name @det
    + They hid the letters, [for] they feared a search.
    + Let us not go there, [for] that road can only lead down.
    - They met, for the third time, in the park.
    - I bought it for her birthday.

yet
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  initial
    where  not before another again more to
    + The report is long. [Yet] it says very little.
    - Yet another shop has closed.

yet
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  comma-before
    where  not initial
    where  not before another again more to
    + He earns well, [yet] he never saves.
    - They have not arrived yet.

plus
    sense  expansion.conjunction
    does   other
    where  initial
    where  not before @num
    + The flat is cheap. [Plus], it has a garden.
    - Two plus two is four.

plus
    sense  expansion.conjunction
    does   other
    where  comma-before
    where  clause
    where  not initial
    where  not before @num
    + The pay is poor, [plus] you work at night.
    - Add milk plus sugar.

# Subordinators of cause and purpose

because
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  not before of
    + He stayed at home [because] he was ill.
    - They moved because of the noise.

cause
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  clause
    where  before @pron there
    where  not after @det @adj @prep @pron @modal to
    + Take a coat [cause] it gets cold.
    - The cause they support is good.

(cuz | cos | coz)
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  clause
    + We stopped [cuz] we ran out of money.
    - He ate cos lettuce.

since
    sense  temporal.asynchronous.succession
    does   other
    where  clause
    where  after seconds minutes hours days nights weeks months years decades centuries generations ages while
    + It has been ten days [since] the road was closed.
    - The town has grown in the years since 2010.

since
    sense  contingency.cause.reason
    also   temporal.asynchronous.succession
    does   support reason
    own    ground
    where  clause
    where  not ving
    where  not before @num then
    + [Since] the road was flooded, we turned back.
    - The house has been empty since 2010.

since
    sense  temporal.asynchronous.succession
    does   other
    where  ving
    + [Since] joining the club, she has made friends.
    - Much has changed since the war.

as
    sense  comparison.similarity
    also   contingency.cause.reason
    does   other
    where  elliptical
    where  not before @degree @adj @adv
    where  not after well far much long soon many such same @adj @adv
    + The bishop lost, [as] his brother had.
    + The ice broke, [as] the ferryman feared it would.
    - She is as tall as her brother is.

as
    sense  contingency.cause.reason
    also   temporal.synchronous
    does   support reason
    own    ground
    where  comma-before
    where  clause
    where  not initial
    where  not elliptical
    where  not before @degree @adj @adv a an for to of if though such i he she we they you @verb
    + The match was off, [as] the pitch was under water.
    - He works, as a rule, at night.

as
    sense  contingency.cause.reason
    also   temporal.synchronous
    also   comparison.similarity
    does   support reason
    own    ground
    where  comma-before
    where  clause
    where  not initial
    where  not elliptical
    where  before i he she we they you too not there nobody everyone everybody
    + They stopped, [as] they were out of fuel.
    - They dressed, as always, in black.

as
    sense  temporal.synchronous
    also   contingency.cause.reason
    does   other
    where  clause
    where  not comma-before
    where  not after @adj @adv @degree such same known described seen regarded just even
    where  not before @degree @adj @adv a an for to of if though such
    where  not elliptical
    + [As] the sun went down, the wind rose.
    - She is as tall as her brother is.

as long as
    sense  contingency.condition
    also   temporal.synchronous
    does   other
    where  clause
    + You may stay [as long as] you keep quiet.
    - The snake was as long as a bus.

so long as
    sense  contingency.condition
    also   temporal.synchronous
    does   other
    where  clause
    + I do not mind [so long as] nobody gets hurt.
    - Goodbye, and so long.

inasmuch as
    sense  contingency.cause.reason
    also   expansion.level-of-detail
    does   support reason
    own    ground
    where  clause
    + The law fails [inasmuch as] nobody obeys it.
    - They did as much as they could.

insofar as
    sense  contingency.condition
    also   expansion.level-of-detail
    does   other
    where  clause
    + The rule matters only [insofar as] it is enforced.
    - He has so far been lucky.

in so far as
    sense  contingency.condition
    also   expansion.level-of-detail
    does   other
    where  clause
    + It helps [in so far as] it saves time.
    - So far nothing has changed.

to the extent that
    sense  contingency.condition
    also   expansion.level-of-detail
    does   other
    where  clause
    + Taxes hurt [to the extent that] they slow trade.
    - The extent of the damage is unclear.

in that
    sense  contingency.cause.reason
    also   expansion.level-of-detail
    does   support reason
    own    ground
    where  clause
    where  before i he she it they we you there the both this
    where  not initial
    + The two laws differ [in that] the second has teeth.
    - We saw him in that shop.

given that
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  clause
    + [Given that] the shops are shut, we should cook.
    - She was given that book by a friend.

given the fact that
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  clause
    + [Given the fact that] he lied, nobody trusts him.
    - He was given the facts.

considering that
    sense  contingency.cause.reason
    also   comparison.concession
    does   support reason
    own    ground
    where  clause
    + It runs well, [considering that] it is so old.
    - She is considering that offer.

seeing that
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  clause
    + [Seeing that] you are here, we can begin.
    - We were seeing that film again.

seeing as
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  clause
    + Let us go, [seeing as] nobody else is coming.
    - He failed to see it as a problem.

now that
    sense  contingency.cause.reason
    also   temporal.asynchronous.succession
    does   support reason
    own    ground
    where  clause
    where  not before @be @modal
    + [Now that] the war is over, trade can resume.
    - Now that is a surprise.

on the grounds that
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  clause
    + She refused [on the grounds that] it was illegal.
    - They met on the grounds of the school.

on the basis that
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  clause
    + The claim was dismissed [on the basis that] it came too late.
    - He was paid on the basis of hours.

for the (simple | same | obvious)? reason that
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  clause
    + They lost [for the simple reason that] they had no money.
    - He left for the reason given above.

by virtue of the fact that
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  clause
    + He leads [by virtue of the fact that] he owns the firm.
    - Patience is a virtue.

due to the fact that
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  clause
    + Prices rose [due to the fact that] supplies ran out.
    - The rent is due on Friday.

owing to the fact that
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  clause
    + The flight was late [owing to the fact that] it had snowed.
    - He is still owing money to the bank.

because of the fact that
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  clause
    + She won [because of the fact that] she trained hard.
    - He said so because he knew the facts.

in (view | light) of the fact that
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  clause
    + [In view of the fact that] he is young, he got a warning.
    - The lake came in view at noon.

so that
    sense  contingency.cause.result
    also   contingency.purpose
    does   support consequence
    own    conclusion
    where  comma-before
    where  clause
    where  not initial
    + The road was flooded, [so that] nobody came.
    - He did so that night.

so that
    sense  contingency.purpose
    also   contingency.cause.result
    does   other
    where  clause
    where  not comma-before
    where  not initial
    + Speak up [so that] everyone can hear.
    - He said so that night.

such that
    sense  contingency.cause.result
    also   expansion.manner
    does   other
    where  clause
    where  not after no one any many
    + The noise was [such that] nobody could sleep.
    - No such thing was found.

so much so that
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  clause
    + He liked it, [so much so that] he bought two.
    - It costs so much money.

to the point that
    sense  contingency.cause.result
    also   expansion.level-of-detail
    does   other
    where  clause
    + Costs rose [to the point that] firms had to close.
    - Please come to the point.

with the result that
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  clause
    + The pump broke, [with the result that] the cellar flooded.
    - She is happy with the result.

in such a way that
    sense  expansion.manner
    also   contingency.purpose
    does   other
    where  clause
    + He spoke [in such a way that] no one could follow.
    - The box was in the way.

in order
    sense  contingency.purpose
    does   other
    where  before to for that
    + They saved for years [in order] to buy a farm.
    - Her papers were in order.

so as
    sense  contingency.purpose
    does   other
    where  before to not
    + He whispered [so as] not to wake the baby.
    - It was so cold as the night fell.

for fear (that | of)?
    sense  contingency.negative-condition
    also   contingency.purpose
    does   other
    where  not before and
    + She said nothing [for fear that] he would leave.
    - He has a fear of heights.

lest
    sense  contingency.negative-condition
    also   contingency.purpose
    does   other
    where  clause
    + Write it down [lest] you forget.
    - The least you can do is write.

in the hope that
    sense  contingency.purpose
    does   other
    where  clause
    + They waited [in the hope that] the rain would stop.
    - There is hope in the air.

in (hopes | the hope) of
    sense  contingency.purpose
    does   other
    where  ving
    + He moved to the city [in hopes of] finding work.
    - Her hopes of a medal faded.

with a view to
    sense  contingency.purpose
    does   other
    where  ving
    + They bought the land [with a view to] building a school.
    - We had a room with a view.

for the purpose of
    sense  contingency.purpose
    does   other
    where  ving
    + It was built [for the purpose of] storing grain.
    - The purpose of the visit is unclear.

# Subordinators of condition

if
    sense  contingency.condition
    does   other
    where  not after @asking what
    where  not before possible necessary anything only
    + [If] it rains, the game is off.
    - She asked if the shop was open.

if .. then
    sense  contingency.condition
    does   other
    where  not after @asking what
    + [If] the price falls, [then] demand will rise.
    - If you can, come early.

even if
    sense  comparison.concession
    also   contingency.condition
    does   rebuttal concession
    own    target
    + I would go [even if] nobody else did.
    - If even one vote is lost, we fail.

if and when
    sense  contingency.condition
    also   temporal.synchronous
    does   other
    where  clause
    + We will pay [if and when] the goods arrive.
    - She knows what to do and when.

when and if
    sense  contingency.condition
    also   temporal.synchronous
    does   other
    where  clause
    + Call me [when and if] you need help.
    - When it snows and if it freezes, we stay in.

if so
    sense  contingency.condition
    does   other
    where  set-off
    + Is it true? [If so], we must act.
    - If so many came, where are they?

if not
    sense  contingency.negative-condition
    does   other
    where  set-off
    + Pay today. [If not], we will sue.
    - It is hard, if not impossible.

unless
    sense  contingency.negative-condition
    does   other
    + The dog never barks [unless] a stranger comes.
    - He has less money than she has.

provided that
    sense  contingency.condition
    does   other
    where  clause
    + You can borrow it [provided that] you bring it back.
    - They provided that family with food.

provided
    sense  contingency.condition
    does   other
    where  comma-before
    where  clause
    where  not before @prep that
    + We will start at noon, [provided] everyone is there.
    - The school provided lunch.

providing that
    sense  contingency.condition
    does   other
    where  clause
    + I will sign [providing that] the price is fair.
    - They were providing that service for free.

providing
    sense  contingency.condition
    does   other
    where  comma-before
    where  clause
    where  before @pron there nobody everyone everything nothing all
    where  not before that
    + We can win, [providing] everyone stays calm.
    - The charity is providing meals.

on (the)? condition that
    sense  contingency.condition
    does   other
    where  clause
    + He agreed to talk [on condition that] no names were used.
    - She is in no condition to travel.

on the (assumption | understanding) that
    sense  contingency.condition
    does   other
    where  clause
    + We hired him [on the understanding that] he would stay.
    - That assumption was wrong.

assuming (that)?
    sense  contingency.condition
    does   other
    where  clause
    where  not after @be
    + [Assuming that] the data are right, we have a year left.
    - They were assuming that she would pay.

in case
    sense  contingency.condition
    also   contingency.purpose
    does   other
    where  clause
    where  not before of
    + Take a map [in case] you get lost.
    - In case of fire, break the glass.

in the event that
    sense  contingency.condition
    does   other
    where  clause
    + [In the event that] the lift fails, use the stairs.
    - She took part in the event that Sunday.

in the event of
    sense  contingency.condition
    does   other
    where  ving
    + [In the event of] losing the key, call this number.
    - The main event of the year is over.

whether .. or
    sense  expansion.disjunction
    does   other
    where  initial
    + [Whether] we win [or] lose, we will celebrate.
    - I doubt whether he can read or write.

whether .. or
    sense  expansion.disjunction
    does   other
    where  comma-before
    where  not initial
    + Everyone must pay, [whether] they are rich [or] poor.
    - She asked whether tea or coffee was better.

whether or not
    sense  contingency.condition
    also   comparison.concession
    does   other
    where  not after @asking
    + We are going [whether or not] it rains.
    - He asked whether or not it was safe.

# Subordinators of concession and contrast

although
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    target
    + [Although] he was tired, he finished the race.
    - All through the night it snowed.

though
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    target
    where  clause
    where  not after even as
    where  not comma-after
    + [Though] the house is old, it is warm.
    - It looked as though it might rain.

though
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  set-off
    + The soup was cold. The bread was good, [though].
    - Poor though he was, he gave freely.

though
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  final
    + The soup was cold. We liked the bread [though].
    - Poor though he was, he gave freely.

tho
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    + It was fun, [tho] it cost a lot.
    - The people who came were kind.

even though
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + She smiled [even though] she was hurt.
    - Though even the mayor came, it was dull.

albeit
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + The firm grew, [albeit] slowly.
    - All of it was slow.

while
    sense  comparison.concession
    also   comparison.contrast
    also   temporal.synchronous
    does   rebuttal concession
    own    target
    where  after that
    where  clause
    + You find that [while] the roof is sound, the walls are not.
    - It took all of that while to dry.

while
    sense  comparison.concession
    also   comparison.contrast
    also   temporal.synchronous
    does   rebuttal concession
    own    target
    where  initial
    where  ving
    where  clause
    + [While] waiting is cheap, it is slow.
    - While waiting for the bus, he read.

while
    sense  temporal.synchronous
    also   comparison.contrast
    does   other
    where  clause
    where  not initial
    where  not comma-before
    where  not after a the some little good long any this
    + He read [while] she slept.
    - While exports rose, imports fell.

while
    sense  comparison.concession
    also   comparison.contrast
    also   temporal.synchronous
    does   rebuttal concession
    own    target
    where  initial
    where  not ving
    where  not before in at on still under a @ved @adj
    + [While] the roof is sound, the walls are not.
    - We waited for a while and then we left.

while
    sense  comparison.contrast
    also   temporal.synchronous
    also   comparison.concession
    does   rebuttal contrast
    own    later
    where  clause
    where  not ving
    where  not after a the some little good long any this
    + Exports rose, [while] imports fell.
    - We waited for a while and then we left.

while
    sense  temporal.synchronous
    also   comparison.concession
    does   other
    where  ving
    + He broke his arm [while] skiing.
    - It took a while to dry.

while
    sense  temporal.synchronous
    also   comparison.contrast
    does   other
    where  before also simultaneously concurrently
    where  not clause
    + He taught at a school [while] also taking classes at night.
    - While the roof is sound, the walls are not.

while
    sense  temporal.synchronous
    also   comparison.concession
    does   other
    where  before in at on still under @ved
    where  not after a the some little good long any this
    + She learned to sail [while] in the navy.
    - Stay a while in the shade.

whilst
    sense  temporal.synchronous
    also   comparison.contrast
    does   other
    where  clause
    where  not initial
    where  not comma-before
    where  not after a the some little good long any this
    + He read [whilst] she slept.

whilst
    sense  comparison.contrast
    also   temporal.synchronous
    does   rebuttal contrast
    own    later
    where  clause
    where  not ving
    + [Whilst] the north is wet, the south is dry.

whilst
    sense  temporal.synchronous
    does   other
    where  ving
    + Do not use the phone [whilst] driving.

whereas
    sense  comparison.contrast
    does   rebuttal contrast
    own    later
    where  not comma-after
    + Cats sleep all day, [whereas] dogs want walks.
    - Where was the dog?

whereas
    sense  comparison.contrast
    does   other
    where  comma-after
    + [Whereas], the parties agree, the lease ends in May.

much as
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  initial
    where  clause
    + [Much as] I admire her, I will not vote for her.
    - It costs twice as much as the other one.

as much as
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  initial
    where  clause
    where  not before @num
    + [As much as] he loves the city, he has to leave.
    - Eat as much as you like.

granted that
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  initial
    where  clause
    + [Granted that] the tax is unfair, it pays for schools.
    - He was granted that right in court.

granted
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  set-off
    where  not final
    + [Granted], the film is long, and some scenes drag.
    - The judge granted bail.

despite the fact that
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  clause
    + He was fired [despite the fact that] he had done nothing wrong.
    - The fact that he came is enough.

in spite of the fact that
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  clause
    + They married [in spite of the fact that] their parents objected.
    - He did it out of spite.

notwithstanding that
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  clause
    + The deal stands [notwithstanding that] one side has gone.
    - He kept standing that day.

notwithstanding the fact that
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  clause
    + She was blamed [notwithstanding the fact that] she was away.
    - The facts notwithstanding, he was blamed.

# of what holds in any case nothing is granted
no matter (how | what | who | when | where | whether | which | why | if)
    sense  comparison.concession
    does   other
    where  not after is was
    + They lose [no matter how] hard they train.
    - It is no matter for children.

whatever the (reason | cause | case | outcome | cost)
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  initial
    + [Whatever the reason], the shop never opened.
    - Take whatever the cook gives you.

# Subordinators of time

when
    sense  temporal.synchronous
    also   contingency.condition
    also   temporal.asynchronous.succession
    does   other
    where  not after @asking @timeword since by until
    where  not before to @be @have @do @modal
    + [When] the bell rang, the children ran out.
    - When did you arrive?

even when
    sense  comparison.concession
    also   temporal.synchronous
    does   rebuttal concession
    own    target
    + He smiles [even when] he loses.
    - When even he gave up, we went home.

whenever
    sense  temporal.synchronous
    also   contingency.condition
    does   other
    where  clause
    + The baby cries [whenever] she is alone.
    - Come whenever.

even as
    sense  comparison.concession
    also   temporal.synchronous
    does   rebuttal concession
    own    target
    where  clause
    + Prices rose [even as] demand fell.
    - The ground was even as far as the wall.

just as
    sense  temporal.synchronous
    also   comparison.similarity
    does   other
    where  clause
    where  not before @adj @adv @degree
    + The lights went out [just as] the play began.
    - This one is just as good.

just as .. so
    sense  comparison.similarity
    does   other
    where  initial
    + [Just as] a plant needs light, [so] a child needs love.
    - She is just as clever, so they say.

as soon as
    sense  temporal.asynchronous.succession
    does   other
    where  clause
    + Call me [as soon as] you land.
    - Reply as soon as possible.

once
    sense  temporal.asynchronous.succession
    also   contingency.condition
    does   other
    where  clause
    where  not ving
    where  not comma-after
    where  not after at for more only than @be @have
    where  not before a an again more upon in @num
    + [Once] the paint is dry, hang the picture.
    - She trains once a week.

once
    sense  temporal.asynchronous.succession
    does   other
    where  before @ved
    where  not after at for more only than @be @have @pron @noun @name
    + [Once] opened, the jar must be kept cold.
    - He once owned a farm.

until
    sense  temporal.asynchronous.precedence
    does   other
    where  clause
    where  not ving
    where  not before @num then
    + Wait here [until] the doctor calls you.
    - The shop is open until six.

until
    sense  temporal.asynchronous.precedence
    does   other
    where  ving
    + He lived at home [until] leaving for college.
    - She stayed until the end.

(till | 'til | til)
    sense  temporal.asynchronous.precedence
    does   other
    where  clause
    where  not after @det
    where  not before @num
    + We danced [till] the band went home.
    - He put the coins in the till.

before
    sense  temporal.asynchronous.precedence
    does   other
    where  clause
    where  not ving
    where  not comma-after
    where  not before @num
    + Lock the door [before] you go.
    - He stood before the judge.

before
    sense  temporal.asynchronous.precedence
    does   other
    where  ving
    + Think twice [before] signing anything.
    - I have seen this film before.

after
    sense  temporal.asynchronous.succession
    does   other
    where  clause
    where  not ving
    where  not comma-after
    where  not before @num all that which
    + [After] the guests left, we washed the plates.
    - We met after lunch.

after
    sense  temporal.asynchronous.succession
    does   other
    where  ving
    + He resigned [after] losing the vote.
    - The dog ran after the ball.

by the time
    sense  temporal.asynchronous.precedence
    does   other
    where  clause
    + [By the time] the ambulance came, he was awake.
    - She was struck by the time of day.

up until
    sense  temporal.asynchronous.precedence
    does   other
    where  clause
    + They argued [up until] the judge walked in.
    - He stayed up until midnight.

no sooner .. than
    sense  temporal.asynchronous.precedence
    does   other
    + [No sooner] had we sat down [than] the phone rang.
    - The sooner we go the better.

hardly .. when
    sense  temporal.asynchronous.precedence
    does   other
    + He had [hardly] begun [when] they stopped him.
    - I can hardly hear you.

scarcely .. when
    sense  temporal.asynchronous.precedence
    does   other
    + [Scarcely] had she spoken [when] the door opened.
    - There was scarcely any food.

barely .. when
    sense  temporal.asynchronous.precedence
    does   other
    + We had [barely] left [when] it began to rain.
    - He can barely walk.

whereupon
    sense  temporal.asynchronous.precedence
    also   contingency.cause.result
    does   other
    + She sneezed, [whereupon] everyone laughed.
    - The table whereon it lay was old.

after which
    sense  temporal.asynchronous.precedence
    does   other
    + They ate, [after which] they played cards.
    - The man after whom it is named is dead.

at which point
    sense  temporal.asynchronous.precedence
    also   temporal.synchronous
    does   other
    + The band started, [at which point] we left.
    - We wondered which point he meant.

upon
    sense  temporal.asynchronous.succession
    also   temporal.synchronous
    does   other
    where  ving
    + [Upon] hearing the news, he wept.
    - Once upon a time there was a king.

prior to
    sense  temporal.asynchronous.precedence
    does   other
    where  ving
    + Wash your hands [prior to] cooking.
    - She has no prior record.

in the course of
    sense  temporal.synchronous
    does   other
    where  ving
    + [In the course of] clearing the attic, we found a sword.
    - He changed his mind in the course of the day.

# Subordinators of manner, similarity and exception

as if
    sense  expansion.manner
    also   comparison.similarity
    does   other
    + He talks [as if] he owned the place.
    - Is it as bad if you wait?

as though
    sense  expansion.manner
    also   comparison.similarity
    does   other
    + It looks [as though] the train is late.
    - Tired as he was, though, he went.

in the same way (that | as)
    sense  comparison.similarity
    also   expansion.manner
    does   other
    where  clause
    + She works [in the same way that] her mother did.
    - They were dressed in the same way.

in such a way as
    sense  expansion.manner
    also   contingency.purpose
    does   other
    where  before to not
    + It was cut [in such a way as] to fit the frame.
    - He went a long way as a boy.

except that
    sense  expansion.exception
    also   comparison.concession
    does   rebuttal concession
    own    later
    where  clause
    + The two are alike, [except that] one is taller.
    - I like every song except that one.

except
    sense  expansion.exception
    does   other
    where  before when if because to by where
    + The road is quiet [except] when school ends.
    - Everyone came except Paul.

save that
    sense  expansion.exception
    does   other
    where  clause
    where  comma-before
    + Nothing is known of him, [save that] he was Dutch.
    - Please save that file.

but for the fact that
    sense  expansion.exception
    also   contingency.negative-condition
    does   other
    where  clause
    + He would have come, [but for the fact that] he was ill.
    - It is a fact that cats see well.

other than that
    sense  expansion.exception
    does   other
    where  set-off
    + It rained once. [Other than that], the trip was fine.
    - No film other than that one won.

apart from that
    sense  expansion.exception
    also   expansion.conjunction
    does   other
    where  set-off
    + The roof leaks. [Apart from that], the house is sound.
    - He lives apart from that side of the family.

aside from that
    sense  expansion.exception
    also   expansion.conjunction
    does   other
    where  set-off
    + She has a cough. [Aside from that], she is well.
    - They live aside from that crowd.

# Prepositions with a clause-like argument

by
    sense  expansion.manner
    also   contingency.purpose
    does   other
    where  ving
    where  not after caused driven followed triggered affected accompanied hurt
    + She paid her debts [by] selling the car.
    - The house stands by the river.

without
    sense  expansion.manner
    also   contingency.negative-condition
    also   comparison.concession
    does   other
    where  ving
    + He left [without] saying a word.
    - She drinks tea without milk.

through
    sense  expansion.manner
    also   contingency.cause.result
    does   other
    where  ving
    where  not after @be go goes went gone going get got
    + They won [through] training every day.
    - We walked through the park.

via
    sense  expansion.manner
    does   other
    where  ving
    + He learned French [via] reading comics.
    - They flew via Paris.

by means of
    sense  expansion.manner
    does   other
    where  ving
    + The wall was raised [by means of] piling stones.
    - She is by no means poor.

instead of
    sense  expansion.substitution
    does   rebuttal correction
    own    target
    + [Instead of] cutting taxes, they raised them.
    - She stayed at home instead.

rather than
    sense  expansion.substitution
    does   rebuttal correction
    own    target
    + They chose to wait [rather than] fight.
    - I would rather walk.

in place of
    sense  expansion.substitution
    does   rebuttal correction
    own    target
    where  ving
    + [In place of] building homes, they built offices.
    - Put the vase in place of honour.

in lieu of
    sense  expansion.substitution
    does   rebuttal correction
    own    target
    where  ving
    + He did chores [in lieu of] paying rent.
    - They gave him a day in lieu.

as opposed to
    sense  expansion.substitution
    also   comparison.contrast
    does   rebuttal correction
    own    target
    + We need to act, [as opposed to] talking for another year.
    - He is opposed to the plan.

rather .. than
    sense  expansion.substitution
    does   rebuttal correction
    own    claim
    where  after would i'd he'd she'd we'd they'd you'd
    + I'd [rather] walk [than] drive.
    - It is rather more than I need.

sooner .. than
    sense  expansion.substitution
    does   rebuttal correction
    own    claim
    where  after would i'd he'd she'd we'd they'd you'd
    + He would [sooner] starve [than] beg.
    - She came sooner than we thought.

despite
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + [Despite] losing twice, they kept their hopes up.
    - She did it out of spite.

in spite of
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + They went out [in spite of] the storm.
    - There was much spite in his words.

notwithstanding
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  not before that
    + [Notwithstanding] these doubts, the plan went ahead.
    - Nobody notwithstood him.

regardless of
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + The law applies [regardless of] who breaks it.
    - He carried on regardless.

irrespective of
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + Everyone is paid the same, [irrespective of] how long they stay.
    - We respect all of them.

for all
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  initial
    where  before his her its their my our your the
    where  not comma-after
    + [For all] his money, he is not happy.
    - There is cake for all of us.

because of
    sense  contingency.cause.reason
    does   support reason
    own    ground
    + The flight was delayed [because of] the fog.
    - He stayed because he liked it.

due to
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  not after @be
    where  not before @verb
    + The shop closed early [due to] the storm.
    - The train is due to leave at six.

owing to
    sense  contingency.cause.reason
    does   support reason
    own    ground
    + Play stopped [owing to] bad light.
    - The sum owing is small.

thanks to
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  not after many our my give gave say and
    + We arrived in time [thanks to] her quick thinking.
    - Many thanks to all of you.

on account of
    sense  contingency.cause.reason
    does   support reason
    own    ground
    + The road was shut [on account of] the snow.
    - He has money on account.

as a result of
    sense  contingency.cause.reason
    does   support reason
    own    ground
    + He lost his job [as a result of] the strike.
    - He was ill, and as a result he stayed at home.

as a consequence of
    sense  contingency.cause.reason
    does   support reason
    own    ground
    + Prices doubled [as a consequence of] the drought.
    - As a consequence, they moved.

on the grounds of
    sense  contingency.cause.reason
    does   support reason
    own    ground
    + The visa was refused [on the grounds of] his age.
    - The statue is on the grounds.

what with
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  initial
    + [What with] the rain and the strike, hardly anyone came.
    - What goes with the soup?

besides
    sense  expansion.conjunction
    also   expansion.exception
    does   other
    where  ving
    + [Besides] writing novels, he paints.
    - Nobody besides him knew.

apart from
    sense  expansion.exception
    also   expansion.conjunction
    does   other
    where  ving
    + [Apart from] losing my hat, I had a good day.
    - They live apart from each other.

other than
    sense  expansion.exception
    does   other
    where  ving
    + He did nothing [other than] watching the screen.
    - It was none other than the queen.

except for
    sense  expansion.exception
    does   other
    where  ving
    + She never went out, [except for] walking the dog.
    - All were late except for Tom.

but for
    sense  expansion.exception
    also   contingency.negative-condition
    does   other
    where  initial
    where  not before @num
    where  not before those many most some us me them him her now all too
    + [But for] the guard, we would have drowned.
    - This is not for sale but for rent.

contrary to
    sense  comparison.contrast
    also   comparison.concession
    does   rebuttal contrast
    own    target
    where  not after @be
    + [Contrary to] what he says, the tests were never done.
    - On the contrary, it is fine.

in contrast to
    sense  comparison.contrast
    does   rebuttal contrast
    own    target
    where  not after @be
    + [In contrast to] her brother, she hates sport.
    - The contrast to last year is clear.

in contrast with
    sense  comparison.contrast
    does   rebuttal contrast
    own    target
    where  not after @be
    + [In contrast with] the first plan, this one costs nothing.
    - We saw the contrast with our own eyes.

in comparison (with | to)
    sense  comparison.contrast
    also   comparison.similarity
    does   other
    where  initial
    + [In comparison with] last year, the harvest was poor.
    - A comparison with France is useful.

# Adverbials of concession

however
    sense  comparison.concession
    does   nothing
    where  before @adj @adv @degree few little
    where  not before also even only here there then now still just
    where  not set-off
    + [However] hard they try, it fails.
    + [However] many walls they build, the sea comes in.
    - However, hardly anybody came.

however
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  set-off
    + The plan, [however], failed.
    - However hard he tried, he failed.

however
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  initial
    where  not set-off
    where  not before @adj @adv @degree you
    + It was late. [However] the shop was still open.
    - However tired you are, keep walking.

however
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  initial
    where  before also even only here there then
    + [However] also the trains were late.
    - However hard it was, she went on.

however
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  after @be @modal @have
    where  not before @adj @adv @degree
    + The cost is [however] a problem.
    - Dress however you like.

however
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  after @noun
    where  before @be @modal @have @verb
    + The cost [however] is a problem.
    + Control [however] hampers their work.
    - She paints the wall however she likes.

nevertheless
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    + It was raining. [Nevertheless], they set out.
    - Never mind the rest.

(nonetheless | none the less)
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    + The task is hard; we must try, [nonetheless].
    - None of them wanted less.

never the less
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    + He was afraid; [never the less] he jumped.
    - He never wanted the less ripe fruit.

still
    sense  comparison.concession
    does   nothing
    where  after @be @have @modal
    where  before @ving @ved @adv @prep
    + The lamp was [still] burning.
    - The lamp was old. Still, it burned.

still
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  initial
    where  comma-after
    + The job is badly paid. [Still], it is a job.
    - She is still asleep.

still
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  initial
    where  clause
    where  not comma-after
    where  not before @noun @adj @ving
    + He had every chance, and [still] he failed.
    - Still waters run deep.

even so
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  not after not @be
    + The roof leaks. [Even so], we love the house.
    - It was not even so cold.

even then
    sense  comparison.concession
    also   temporal.synchronous
    does   rebuttal concession
    own    claim
    where  initial
    + He got a second warning. [Even then] he did not stop.
    - The house was old even then.

then again
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  initial
    where  not before on in at to from by for with during when after before last next this @ved
    + He may come. [Then again], he may not.
    - We saw it then again last week.
    - We asked on Monday and then again on Friday.

that said
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  initial
    where  comma-after
    + The book is too long. [That said], the ending is superb.
    - A sign that said nothing hung there.

that being said
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  set-off
    + The food was poor. [That being said], the service was quick.
    - He minded that being said aloud.

(having | with) (said that | that said)
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  initial
    + The film is slow. [Having said that], I enjoyed it.
    - He regrets having said that.

this said
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  initial
    where  comma-after
    + The risks are real. [This said], the rewards are greater.
    - A note with this said it all.

be that as it may
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    + He was young. [Be that as it may], he knew the rules.
    - Let it be as it may.

for all that
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  set-off
    + He is rude. [For all that], people like him.
    - Thank you for all that you did.

all the same
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  set-off
    + The odds were poor. [All the same], they tried.
    - These hats are all the same.

just the same
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  set-off
    + I knew the answer. [Just the same], I asked her.
    - The two boxes look just the same.

in any case
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  set-off
    + The test may be flawed. [In any case], it proves nothing.
    - There was no glass in any case we opened.

in any event
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  set-off
    + He may appeal. [In any event], he must pay.
    - She won in any event she entered.

at any rate
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  set-off
    + They lost, or, [at any rate], they did not win.
    - It cannot grow at any rate we like.

either way
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  initial
    + He may win or lose. [Either way], we gain.
    - You can do it either way.

regardless
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  not before of
    + It was snowing, but they marched on [regardless].
    - Buy it regardless of the price.

anyway
    sense  comparison.concession
    does   structure
    where  set-off
    + I had no ticket. [Anyway], the show was sold out.
    - He came anyway.

anyhow
    sense  comparison.concession
    does   structure
    where  set-off
    + The car broke down. [Anyhow], we got there.
    - The books were piled anyhow.

mind you
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  set-off
    + He is slow. [Mind you], he never makes mistakes.
    - Would you mind waiting?

in spite of (this | that)
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  set-off
    + They had no map. [In spite of this], they found the hut.
    - We went in spite of that storm.

despite (this | that)
    sense  comparison.concession
    does   rebuttal concession
    own    claim
    where  set-off
    + Sales fell. [Despite this], the firm hired more staff.
    - Despite this setback, she won.

at the same time
    sense  comparison.concession
    also   temporal.synchronous
    does   rebuttal concession
    own    claim
    where  initial
    where  comma-after
    + We must save money. [At the same time], we cannot cut wages.

at the same time
    sense  temporal.synchronous
    also   comparison.concession
    does   other
    where  not before as
    where  not comma-after
    + He drove and [at the same time] ate a sandwich.
    - She left at the same time as he did.

# Adverbials of contrast and substitution

on the other hand
    sense  comparison.contrast
    also   comparison.concession
    does   rebuttal contrast
    own    claim
    + The work is dull. The pay, [on the other hand], is good.
    - He wore a ring on the other finger.

on the other
    sense  comparison.contrast
    also   comparison.concession
    does   rebuttal contrast
    own    claim
    where  comma-after
    where  not after @noun
    + It saves time; [on the other], it costs jobs.
    - The shop is on the other side.

on the one hand
    sense  comparison.contrast
    does   rebuttal contrast
    own    target
    + [On the one hand], the city needs homes.
    - On the one wall hung a map.

on one hand
    sense  comparison.contrast
    does   rebuttal contrast
    own    target
    where  set-off
    + [On one hand], we want lower taxes.
    - She wore a glove on one hand.

on the one hand .. on the other
    sense  comparison.contrast
    does   rebuttal contrast
    own    claim
    where  not before hand
    + [On the one hand] it is fast, [on the other] it is loud.
    - He sat on the one side and she on the other.

on one hand .. on the other (hand)?
    sense  comparison.contrast
    does   rebuttal contrast
    own    claim
    + [On one hand] we need rain, [on the other hand] we hate it.
    - He had a scar on one hand.

(on | to) the contrary
    sense  comparison.contrast
    also   expansion.substitution
    does   rebuttal contrast
    own    claim
    where  not before of
    where  not after @noun
    + He is not poor. [On the contrary], he owns a castle.
    - There is no evidence to the contrary.

quite the contrary
    sense  expansion.substitution
    also   comparison.contrast
    does   rebuttal correction
    own    claim
    where  set-off
    + It was not boring. [Quite the contrary], we loved it.
    - He believes quite the contrary view.

by contrast
    sense  comparison.contrast
    does   rebuttal contrast
    own    claim
    + The south is rich. The north, [by contrast], is poor.
    - The painter lives by contrasts.

in contrast
    sense  comparison.contrast
    does   rebuttal contrast
    own    claim
    where  not before to with
    + Cats hate water. [In contrast], dogs love it.
    - The two are in contrast to each other.

by comparison
    sense  comparison.contrast
    also   comparison.similarity
    does   rebuttal contrast
    own    claim
    + Rents here are low. Those in Rome, [by comparison], are huge.
    - He was hurt by the comparison.

in comparison
    sense  comparison.contrast
    also   comparison.similarity
    does   rebuttal contrast
    own    claim
    where  set-off
    where  not before to with
    + The old road was steep. [In comparison], this one is flat.
    - It is small in comparison with ours.

conversely
    sense  comparison.contrast
    does   rebuttal contrast
    own    claim
    + Heat makes it grow. [Conversely], cold makes it shrink.
    - The converse is true.

on the flip side
    sense  comparison.contrast
    does   rebuttal contrast
    own    claim
    + It is cheap. [On the flip side], it breaks easily.
    - The song is on the other side.

contrariwise
    sense  comparison.contrast
    does   rebuttal contrast
    own    claim
    + If it was so, it might be; [contrariwise], it was not.
    - He is a contrary man.

instead
    sense  expansion.substitution
    does   rebuttal correction
    own    claim
    where  not before of
    + He did not call. He sent a letter [instead].
    - Use oil instead of butter.

rather
    sense  expansion.substitution
    also   comparison.contrast
    does   rebuttal correction
    own    claim
    where  initial
    where  not before than @adj @adv
    + This is no accident. [Rather], it was planned.
    - The soup is rather hot.

rather
    sense  expansion.substitution
    does   rebuttal correction
    own    claim
    where  set-off
    where  not initial
    + It is not a right. It is, [rather], a duty.
    - I would rather stay.

or rather
    sense  expansion.equivalence
    also   expansion.substitution
    does   other
    where  comma-before
    where  not before than
    + He walked, [or rather], he limped home.
    - Would you fly or rather take the train?

if anything
    sense  expansion.substitution
    also   expansion.level-of-detail
    does   rebuttal correction
    own    claim
    where  set-off
    + Crime has not risen. [If anything], it has dropped.
    - Ask him if anything is missing.

# Adverbials of cause, result and condition

meaning that
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  comma-before
    where  clause
    + The lock was broken, [meaning that] anyone could enter.
    - He forgot the meaning that the word once had.

therefore
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    + He lied under oath; [therefore] he must go.
    - The reason for it is there.

thus
    sense  contingency.cause.result
    also   expansion.manner
    does   support consequence
    own    conclusion
    where  not before far
    + The lock was broken. [Thus] anyone could enter.
    - Thus far nobody has complained.

hence
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  not after years months weeks days hours
    + The lake froze, [hence] the boats were stuck.
    - Ten years hence we will laugh.

consequently
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    + The bank failed and, [consequently], thousands lost their savings.
    - The loss was of no consequence.

accordingly
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  not final
    + The rules have changed. [Accordingly], we must train again.
    - We will plan accordingly.

ergo
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    + She has an alibi, [ergo] she is innocent.
    - The ego is fragile.

thereby
    sense  contingency.cause.result
    also   expansion.manner
    does   support consequence
    own    conclusion
    where  not after hangs
    + They closed the mine, [thereby] killing the town.
    - There, by the door, he stood.

as a result
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  not before of
    + The pipe burst. [As a result], the school closed.
    - He died as a result of the fall.

as a consequence
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  not before of
    + Nobody voted and, [as a consequence], nothing changed.
    - He was fined as a consequence of it.

in consequence
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  not before of
    + The wells dried up; [in consequence] the village moved.
    - They differ in consequence of age.

as such
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  initial
    where  comma-after
    + He is a judge. [As such], he must be neutral.
    - The word as such means nothing.

for (this | that | these | those) (reason | reasons)
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  not before that
    + The data are old. [For this reason], we reject the study.
    - For these reasons that he gave, nobody cared.

because of (this | that | it)
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  set-off
    + He cheated. [Because of this], he was banned.
    - We left because of this noise.

due to (this | that)
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  set-off
    + The valve failed. [Due to this], the plant was shut.
    - He fell due to this step.

on (this | that) basis
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  set-off
    + The claim was false. [On this basis], the case was dropped.
    - He works on this basis only.

that being the case
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  set-off
    + The shop is shut. [That being the case], we must go home.
    - I doubt that being the case.

(in | under) (these | those | such | the) circumstances
    sense  contingency.cause.result
    also   contingency.condition
    does   support consequence
    own    conclusion
    where  set-off
    + The bridge is out. [Under these circumstances], nobody can cross.
    - He grew up in such circumstances.

in (light | view) of (this | that)
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  set-off
    + Two planes crashed. [In light of this], the fleet was grounded.
    - We stood in view of this tower.

with (this | that) in mind
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  initial
    + Fire spreads fast. [With this in mind], we chose steel doors.
    - He wrote it with that in mind.

to (this | that) end
    sense  contingency.purpose
    does   other
    + They want cleaner air. [To that end], they planted trees.
    - We walked to the end.

for (this | that) purpose
    sense  contingency.purpose
    does   other
    where  set-off
    + The town wants a pool. [For this purpose], it raised a loan.
    - The box was made for this purpose.

that way
    sense  contingency.cause.result
    also   contingency.purpose
    does   other
    where  initial
    where  comma-after
    + Book early. [That way], you get a better seat.
    - They went that way.

after all
    sense  contingency.cause.reason
    does   support reason
    own    ground
    where  set-off
    + Trust her. She is, [after all], a doctor.
    - After all these years, he came back.

in that case
    sense  contingency.condition
    also   contingency.cause.result
    does   other
    where  not before of
    + The bus may be late. [In that case], take a taxi.
    - The watch is kept in that glass case.

in which case
    sense  contingency.condition
    does   other
    + It may rain, [in which case] we will stay in.
    - In which box is it?

in such a case
    sense  contingency.condition
    does   other
    where  set-off
    + A guest may fall ill. [In such a case], call the desk.
    - She never saw such a case.

otherwise
    sense  contingency.negative-condition
    also   expansion.exception
    does   other
    where  initial
    where  not before @adj @ved
    + Hurry up. [Otherwise] we will be late.
    - Unless otherwise stated, all rooms are free.

otherwise
    sense  contingency.negative-condition
    also   expansion.exception
    does   support reason
    own    ground
    where  comma-before
    where  clause
    where  not initial
    where  not before @adj @ved
    + Close the gate, [otherwise] the sheep get out.
    - He thinks otherwise.

or else
    sense  contingency.negative-condition
    also   expansion.disjunction
    does   other
    + Pay now, [or else] they cut the power.
    - What else do you need?

failing that
    sense  contingency.negative-condition
    also   expansion.disjunction
    does   other
    where  set-off
    + Ask the guard. [Failing that], ring the bell.
    - He is failing that course.

failing which
    sense  contingency.negative-condition
    does   other
    + Payment is due today, [failing which] a fee applies.
    - Which failing do you mean?

alternatively
    sense  expansion.disjunction
    does   other
    + Take the bus. [Alternatively], you can walk.
    - We need a better alternative.

as an alternative
    sense  expansion.disjunction
    does   other
    where  not before to
    + You could fly. [As an alternative], there is a night train.
    - Tea is sold as an alternative to coffee.

# Adverbials of addition

moreover
    sense  expansion.conjunction
    does   other
    + The house is small. [Moreover], it is damp.
    - There is more over there.

furthermore
    sense  expansion.conjunction
    does   other
    + He was late; [furthermore], he forgot the keys.
    - We drove further north.

further
    sense  expansion.conjunction
    does   other
    where  initial
    where  comma-after
    + The law is vague. [Further], nobody enforces it.
    - Further delays are likely.

in addition
    sense  expansion.conjunction
    does   other
    where  not before to
    + The job pays well. [In addition], you get a car.
    - She has a son in addition to two girls.

additionally
    sense  expansion.conjunction
    does   other
    + The tests are slow. [Additionally], they cost a lot.
    - There is an additional fee.

also
    sense  expansion.conjunction
    does   other
    where  not after see
    + She paints, and she [also] writes songs.
    - See also the second chapter.

besides
    sense  expansion.conjunction
    does   other
    where  set-off
    + I am too tired to go. [Besides], it is raining.
    - Who besides Anna was there?

on top of (that | this | it)
    sense  expansion.conjunction
    does   other
    where  set-off
    + We lost the game. [On top of that], it snowed.
    - He stood on top of that hill.

what's more
    sense  expansion.conjunction
    does   other
    where  set-off
    + It is light. [What's more], it is free.
    - Tell me what's more useful.

what is more
    sense  expansion.conjunction
    does   other
    where  set-off
    + She is clever. [What is more], she works hard.
    - I know what is more fun.

(more importantly | more important)
    sense  expansion.conjunction
    also   expansion.level-of-detail
    does   other
    where  initial
    where  comma-after
    + It is cheap. [More importantly], it is safe.
    - Nothing is more important.

not to mention
    sense  expansion.conjunction
    does   other
    where  comma-before
    + He has two jobs, [not to mention] running a club.
    - Try not to mention it.

let alone
    sense  expansion.conjunction
    also   comparison.contrast
    does   other
    + He cannot walk, [let alone] run.
    - Let him alone.

not only .. but also
    sense  expansion.conjunction
    does   other
    + She [not only] sings [but also] dances.
    - He not only lied; it hurt.

not only .. but
    sense  expansion.conjunction
    does   other
    where  not before also
    + He [not only] broke the vase [but] hid the pieces.
    - It is only a toy, but I like it.

not only .. also
    sense  expansion.conjunction
    does   other
    + [Not only] did he come late, he [also] left early.
    - I also have only one.

not only .. but .. also
    sense  expansion.conjunction
    does   other
    + [Not only] is he wrong, [but] he [also] lies.
    - He only smiled, but also not for long.

not just .. but also
    sense  expansion.conjunction
    does   other
    + It [not just] saves money [but also] cuts waste.
    - It is just a scratch, but it also hurts.

not just .. but
    sense  expansion.conjunction
    does   other
    where  not before also
    + This is [not just] wrong [but] dangerous.
    - She just laughed, but not loudly.

not simply .. but (also)?
    sense  expansion.conjunction
    does   other
    + They [not simply] ignored the law [but] mocked it.
    - It is simply a game, but we like it.

not merely .. but (also)?
    sense  expansion.conjunction
    does   other
    + The tax is [not merely] unpopular [but also] useless.
    - He is merely tired, but not ill.

both .. and
    sense  expansion.conjunction
    does   other
    where  before @verb @ved @be @have @do @modal
    + The trip [both] tired [and] cheered her.
    - Both men and women may apply.

neither .. nor
    sense  expansion.conjunction
    does   other
    + He [neither] drinks [nor] smokes.
    - Neither of them came.

either .. or
    sense  expansion.disjunction
    does   other
    + [Either] you pay [or] you leave.
    - Either road leads home.




not so much .. as
    sense  expansion.substitution
    does   rebuttal correction
    own    claim
    + He is [not so much] lazy [as] tired.
    - It does not cost so much here.

# Adverbials of similarity

likewise
    sense  comparison.similarity
    does   other
    where  not final
    where  not after do did does done
    + The king fled. [Likewise], his court left.
    - Go and do likewise.

similarly
    sense  comparison.similarity
    does   other
    where  initial
    where  not before @adj @ved
    + Adults need sleep. [Similarly], children need rest.
    - The shoes are similarly priced.

equally
    sense  comparison.similarity
    also   expansion.conjunction
    does   other
    where  initial
    where  not before @adj @adv @ved
    + Nobody should starve. [Equally], nobody should freeze.
    - The two are equally strong.

by the same token
    sense  comparison.similarity
    does   other
    + We trust the army. [By the same token], it must trust us.
    - He used the same token twice.

in the same way
    sense  comparison.similarity
    does   other
    where  initial
    where  not before that as
    + Iron rusts. [In the same way], trust wears away.
    - Both dress in the same way.

in (a similar | the same) vein
    sense  comparison.similarity
    does   other
    + [In a similar vein], the critic attacked the lighting.
    - The nurse found the same vein.

in (a similar | like) (way | manner | fashion)
    sense  comparison.similarity
    does   other
    where  initial
    + [In a similar way], ants share their food.
    - They work in a similar way.

correspondingly
    sense  comparison.similarity
    also   contingency.cause.result
    does   other
    where  initial
    + Wages rose. [Correspondingly], prices went up.
    - The risk is correspondingly high.

by analogy
    sense  comparison.similarity
    does   other
    where  initial
    + A heart is a pump. [By analogy], a vein is a pipe.
    - He argued by analogy.

# Adverbials of example and detail

for example
    sense  expansion.instantiation
    does   support example
    own    ground
    where  not after as
    + Some birds cannot fly. The emu, [for example], runs.
    - Eat fruit such as for example plums.

for instance
    sense  expansion.instantiation
    does   support example
    own    ground
    where  not after as
    + Many cities are bankrupt. [For instance], ours has no cash.
    - This is a rare instance of luck.

as an example
    sense  expansion.instantiation
    does   support example
    own    ground
    where  not before of to
    + Small firms suffer. [As an example], two bakers closed.
    - He was held up as an example to us.

by way of (example | illustration)
    sense  expansion.instantiation
    does   support example
    own    ground
    + [By way of example], the baker sold half his bread.
    - They came by way of Rome.

as an illustration
    sense  expansion.instantiation
    does   support example
    own    ground
    where  not before of for
    + [As an illustration], a cup of tea now costs nine pounds.
    - He drew it as an illustration for a book.

as a case in point
    sense  expansion.instantiation
    does   support example
    own    ground
    + Fame is fickle; [as a case in point], nobody knows him now.
    - The case in court has no point.

to (take | give | cite | name) (one | an | just one) example
    sense  expansion.instantiation
    does   support example
    own    ground
    where  set-off
    + Prices vary. [To take one example], milk costs twice as much here.
    - He wanted to give an example to his son.

to illustrate
    sense  expansion.instantiation
    does   support example
    own    ground
    where  initial
    where  comma-after
    + Habits last. [To illustrate], she still wakes at five.
    - He was asked to illustrate a book.

for one thing
    sense  expansion.instantiation
    also   contingency.cause.reason
    does   support example
    own    ground
    + I will not buy it. [For one thing], it is too big.
    - We paid for one small thing.

for another
    sense  expansion.instantiation
    also   expansion.conjunction
    does   support example
    own    ground
    where  initial
    where  comma-after
    + It is too dear. [For another], it is ugly.
    - He left her for another man.

specifically
    sense  expansion.level-of-detail
    does   other
    where  set-off
    + We need help. [Specifically], we need two drivers.
    - The tool was specifically made for this.

more (specifically | precisely | generally | broadly)
    sense  expansion.level-of-detail
    does   other
    where  set-off
    + He works with metal. [More specifically], he repairs bells.
    - We need to speak more precisely.

to be (more)? (precise | specific | exact)
    sense  expansion.level-of-detail
    does   other
    where  set-off
    + She lives abroad; in Peru, [to be precise].
    - You need to be precise here.

notably
    sense  expansion.level-of-detail
    also   expansion.instantiation
    does   other
    where  set-off
    + [Notably], no bank has lent them money.
    - It was notably cold.

in fact
    sense  expansion.level-of-detail
    also   comparison.concession
    does   other
    where  not before of
    + He is no doctor. [In fact], he never went to school.
    - There is a lot of fact in fiction.

as a matter of fact
    sense  expansion.level-of-detail
    also   comparison.concession
    does   other
    + I know her well. [As a matter of fact], she is my aunt.
    - As a matter of course, we lock up.

indeed
    sense  expansion.level-of-detail
    also   expansion.conjunction
    does   other
    where  not final
    + The test was hard. [Indeed], nobody passed.
    - Thank you very much indeed.

actually
    sense  expansion.level-of-detail
    also   comparison.concession
    does   other
    where  set-off
    + You think he is rich. [Actually], he is broke.
    - Nobody actually knows.

in reality
    sense  comparison.concession
    also   expansion.level-of-detail
    does   rebuttal concession
    own    claim
    where  initial
    + He calls it a gift. [In reality], it is a bribe.
    - The plot is based in reality.

in truth
    sense  expansion.level-of-detail
    also   comparison.concession
    does   other
    where  initial
    + They call it a palace. [In truth], it is a shed.
    - There is little comfort in truth.

in effect
    sense  expansion.level-of-detail
    also   expansion.equivalence
    does   other
    where  not before since from until on
    + The bank froze his account. [In effect], he was broke.
    - The ban has been in effect since May.

in essence
    sense  expansion.level-of-detail
    also   expansion.equivalence
    does   other
    + The speech was long. [In essence], he blamed everyone.
    - The essence of it is lost.

above all
    sense  expansion.level-of-detail
    also   expansion.conjunction
    does   other
    where  set-off
    + Be quick. [Above all], be careful.
    - The flag flew above all the roofs.

in short
    sense  expansion.level-of-detail
    also   expansion.equivalence
    does   other
    where  not before supply order @noun
    + The roof leaks and the floor is rotten. [In short], it is a ruin.
    - Petrol is in short supply.

in brief
    sense  expansion.level-of-detail
    also   expansion.equivalence
    does   other
    where  set-off
    + [In brief], we lost everything.
    - He spoke in brief bursts.

in sum
    sense  expansion.level-of-detail
    also   expansion.equivalence
    does   other
    + The costs are up and the sales down. [In sum], we are in trouble.
    - He paid a large sum in cash.

in summary
    sense  expansion.level-of-detail
    also   expansion.equivalence
    does   other
    where  set-off
    + [In summary], the trial proved nothing.
    - The results are in summary form.

to (sum up | summarise | summarize)
    sense  expansion.level-of-detail
    also   expansion.equivalence
    does   other
    where  set-off
    + [To sum up], the new law is a mistake.
    - He tried to sum up the case.

to conclude
    sense  expansion.level-of-detail
    also   expansion.conjunction
    does   structure
    where  initial
    where  comma-after
    + [To conclude], zoos should be closed.
    - It is too early to conclude anything.

in conclusion
    sense  expansion.level-of-detail
    also   expansion.conjunction
    does   structure
    where  set-off
    + [In conclusion], the state should fund museums.
    - There is a flaw in conclusion two.

in a nutshell
    sense  expansion.level-of-detail
    also   expansion.equivalence
    does   other
    + [In a nutshell], the plan is too slow.
    - The nutshell was empty.

in a word
    sense  expansion.level-of-detail
    also   expansion.equivalence
    does   other
    where  set-off
    + He was late, rude and drunk. [In a word], impossible.
    - There is a typo in a word here.

all in all
    sense  expansion.level-of-detail
    does   other
    + [All in all], it was a good year.
    - We were all in the hall.

overall
    sense  expansion.level-of-detail
    does   other
    where  set-off
    + Some parts drag. [Overall], the play works.
    - Overall growth was weak.

on the whole
    sense  expansion.level-of-detail
    does   other
    where  not before @noun of
    + [On the whole], the pupils behaved well.
    - He has ideas on the whole system of law.

on balance
    sense  expansion.level-of-detail
    does   other
    where  set-off
    + [On balance], the changes help the poor.
    - Yoga works on balance and strength.

by and large
    sense  expansion.level-of-detail
    does   other
    + [By and large], the vote was fair.
    - She came by, and large crowds met her.

all things considered
    sense  expansion.level-of-detail
    does   other
    + [All things considered], we were lucky.
    - They are all things he considered.

at the end of the day
    sense  expansion.level-of-detail
    also   temporal.asynchronous.precedence
    does   other
    where  initial
    where  comma-after
    + [At the end of the day], people want to be safe.
    - He goes home at the end of the day.

in other words
    sense  expansion.equivalence
    does   other
    + He was let go. [In other words], he was fired.
    - The song has other words.

that is
    sense  expansion.equivalence
    also   expansion.level-of-detail
    does   other
    where  set-off
    + She is a widow; [that is], her husband is dead.
    - I know that is true.

that is to say
    sense  expansion.equivalence
    does   other
    + He is abroad, [that is to say], in France.
    - That is hard to say.

namely
    sense  expansion.equivalence
    also   expansion.level-of-detail
    does   other
    + One thing is clear, [namely] that he lied.
    - We named the boat.

to wit
    sense  expansion.equivalence
    also   expansion.level-of-detail
    does   other
    where  comma-before
    + He made a promise, [to wit], that he would pay.
    - She added charm to wit and beauty.

to put it (another way | differently | simply | bluntly | mildly)
    sense  expansion.equivalence
    does   other
    + [To put it another way], the bank owns the house.
    - I want to put it here.

put (another way | differently | simply)
    sense  expansion.equivalence
    also   expansion.level-of-detail
    does   other
    where  set-off
    + [Put differently], half the voters stayed at home.
    - He put it another way.

(simply | bluntly) put
    sense  expansion.equivalence
    also   expansion.level-of-detail
    does   other
    where  set-off
    + [Simply put], we have no money.
    - She simply put the book down.

# Adverbials of time and order

then
    sense  temporal.asynchronous.precedence
    does   other
    where  initial
    where  not before again
    + He locked the door. [Then] he went to bed.
    - The prime minister then in office was weak.

then
    sense  temporal.asynchronous.precedence
    also   contingency.cause.result
    does   other
    where  comma-before
    where  not initial
    where  not before again as
    + She stopped, [then] ran back to the car.
    - By then the shop was shut.

then
    sense  temporal.asynchronous.precedence
    also   contingency.cause.result
    does   other
    where  before @verb @ved
    where  not comma-before
    where  not initial
    where  not after since by until till
    + The crowd [then] moved to the square.
    - He lived in Rome then.

later
    sense  temporal.asynchronous.precedence
    does   other
    where  initial
    where  not before @noun @adj than
    + They met at work. [Later] they married.
    - Later versions are better.

later
    sense  temporal.asynchronous.precedence
    does   other
    where  comma-before
    where  not initial
    where  not before @noun @adj than on
    + He moved to York, [later] he went to Leeds.
    - It starts later than planned.

later
    sense  temporal.asynchronous.precedence
    does   other
    where  before @ved
    where  not comma-before
    where  not initial
    where  not after @noun @num
    + She [later] denied the story.
    - He came two weeks later.

later on
    sense  temporal.asynchronous.precedence
    does   other
    + We ate; [later on], we played cards.
    - It happened later, on Friday.

afterwards
    sense  temporal.asynchronous.precedence
    does   other
    + We saw the film and [afterwards] had dinner.
    - We went back after words with him.

afterward
    sense  temporal.asynchronous.precedence
    does   other
    + They argued, and [afterward] nobody spoke.
    - A nurse came to the ward.

thereafter
    sense  temporal.asynchronous.precedence
    does   other
    + He sold the farm and lived [thereafter] in a flat.
    - We went there after lunch.

thereupon
    sense  temporal.asynchronous.precedence
    also   contingency.cause.result
    does   other
    + The judge nodded; [thereupon] the guards led him out.
    - There, upon the hill, stood a church.

subsequently
    sense  temporal.asynchronous.precedence
    does   other
    + He was arrested and [subsequently] charged.
    - The subsequent trial was short.

after (that | this)
    sense  temporal.asynchronous.precedence
    does   other
    where  set-off
    + We swam. [After that], we slept.
    - After that day he never sang.

from then on
    sense  temporal.asynchronous.precedence
    does   other
    + He nearly drowned. [From then on], he feared water.
    - He came from there on foot.

since then
    sense  temporal.asynchronous.precedence
    does   other
    + They quarrelled. [Since then], they have not met.
    - Ever since, the house has stood empty.

until then
    sense  temporal.asynchronous.succession
    does   other
    where  set-off
    + The ferry leaves at noon. [Until then], we can rest.
    - He had until then been lucky.

by then
    sense  temporal.asynchronous.precedence
    also   temporal.asynchronous.succession
    does   other
    + The police came at ten. [By then] the thief was gone.
    - We were, by that time, asleep.

before (that | this)
    sense  temporal.asynchronous.succession
    does   other
    where  set-off
    + She runs a bank. [Before that], she taught.
    - It was before that war.

(soon | shortly) (after | afterwards | afterward | thereafter)
    sense  temporal.asynchronous.precedence
    does   other
    where  set-off
    + The king died. [Soon afterwards], war broke out.
    - She left soon after lunch.

next
    sense  temporal.asynchronous.precedence
    does   structure
    where  set-off
    + Peel the onions. [Next], chop them.
    - He lives next door.

next
    sense  temporal.asynchronous.precedence
    does   structure
    where  initial
    where  not set-off
    where  before @pron
    + We landed. [Next] we looked for water.
    - Next week they move.

finally
    sense  temporal.asynchronous.precedence
    also   expansion.conjunction
    does   structure
    where  initial
    + Stir the sauce. [Finally], add salt.
    - The train finally arrived.

finally
    sense  temporal.asynchronous.precedence
    also   expansion.conjunction
    does   structure
    where  comma-before
    where  not initial
    + She begged, shouted and, [finally], wept.
    - They finally won.

lastly
    sense  expansion.conjunction
    does   structure
    + [Lastly], I thank my wife.
    - The last day was fine.

last ,? but not least
    sense  expansion.conjunction
    does   structure
    + [Last but not least], we need a cook.
    - He came last, but he did not mind in the least.

last of all
    sense  temporal.asynchronous.precedence
    also   expansion.conjunction
    does   structure
    where  set-off
    + [Last of all], turn off the light.
    - He was the last of all the kings.

first
    sense  expansion.conjunction
    also   temporal.asynchronous.precedence
    does   structure
    where  set-off
    + [First], the law is unfair.
    - She came first in the race.

first
    sense  temporal.asynchronous.precedence
    also   expansion.conjunction
    does   structure
    where  initial
    where  not set-off
    where  before @pron
    + [First] we need a plan.
    - First aid saved his life.

first and foremost
    sense  expansion.conjunction
    does   structure
    + [First and foremost], schools must be safe.
    - The first man and the foremost expert agreed.

second
    sense  expansion.conjunction
    does   structure
    where  set-off
    + [Second], the tax hits the poor.
    - Wait a second longer.

secondly
    sense  expansion.conjunction
    does   structure
    + [Secondly], buses are cheap.
    - The second bus was full.

third
    sense  expansion.conjunction
    does   structure
    where  set-off
    + [Third], nobody asked for it.
    - A third of them left.

thirdly
    sense  expansion.conjunction
    does   structure
    + [Thirdly], trains save space.
    - The third train was late.

fourth
    sense  expansion.conjunction
    does   structure
    where  initial
    where  comma-after
    + [Fourth], the plan has no budget.
    - The fourth man is missing.

fourthly
    sense  expansion.conjunction
    does   structure
    + [Fourthly], bikes make no noise.
    - He came fourth.

fifth
    sense  expansion.conjunction
    does   structure
    where  initial
    where  comma-after
    + [Fifth], the public is against it.
    - A fifth wheel is of no use.

in the (first | second | third) place
    sense  expansion.conjunction
    does   structure
    where  initial
    + [In the first place], no one was asked.
    - He should not have come in the first place.

to (begin | start) with
    sense  expansion.conjunction
    also   temporal.asynchronous.precedence
    does   structure
    where  set-off
    + [To begin with], the hall is too small.
    - I want to begin with a song.

for a start
    sense  expansion.conjunction
    does   structure
    where  set-off
    + [For a start], he cannot cook.
    - They waited for a start signal.

for starters
    sense  expansion.conjunction
    does   structure
    where  set-off
    + [For starters], the price is wrong.
    - We had soup for starters.

ultimately
    sense  temporal.asynchronous.precedence
    also   expansion.level-of-detail
    does   other
    where  set-off
    + They argued for weeks. [Ultimately], they signed.
    - This is an ultimate goal.

eventually
    sense  temporal.asynchronous.precedence
    does   other
    where  set-off
    + He kept asking. [Eventually], she agreed.
    - The ship eventually sank.

at last
    sense  temporal.asynchronous.precedence
    does   other
    where  set-off
    + He searched every room. [At last], he found the key.
    - We are home at last.

previously
    sense  temporal.asynchronous.succession
    does   other
    where  set-off
    + She is a judge. [Previously], she was a farmer.
    - The book was previously unknown.

earlier
    sense  temporal.asynchronous.succession
    does   other
    where  set-off
    + He denied it today. [Earlier], he had confessed.
    - We took an earlier train.

meanwhile
    sense  temporal.synchronous
    also   comparison.contrast
    does   other
    + He cooked. [Meanwhile], she laid the table.
    - It meant a while of waiting.

in the (meantime | meanwhile)
    sense  temporal.synchronous
    does   other
    + The trial starts in May. [In the meantime], he stays in jail.
    - It was a mean time to live in.

meantime
    sense  temporal.synchronous
    does   other
    where  initial
    + [Meantime], the band played on.
    - In the meantime, we wait.

simultaneously
    sense  temporal.synchronous
    does   other
    where  set-off
    + He ran the shop. [Simultaneously], he studied law.
    - The bombs went off simultaneously in two towns.

concurrently
    sense  temporal.synchronous
    does   other
    where  set-off
    + The army grew. [Concurrently], the fleet shrank.
    - The two terms run concurrently.

in parallel
    sense  temporal.synchronous
    does   other
    where  set-off
    where  not before with to
    + One team digs. [In parallel], another lays pipes.
    - The lines run in parallel.

all the while
    sense  temporal.synchronous
    does   other
    + She smiled, [all the while] holding his hand.
    - He ate all the food while we slept.

at (that | this) (point | moment)
    sense  temporal.synchronous
    also   temporal.asynchronous.precedence
    does   other
    where  set-off
    + The lights failed. [At that point], people ran.
    - We met at that point on the map.

separately
    sense  expansion.conjunction
    does   other
    where  initial
    where  comma-after
    + [Separately], the firm said it would close a plant.
    - They live separately.

# Adverbials of manner

in (so doing | doing so)
    sense  expansion.manner
    also   contingency.cause.result
    does   other
    + He sold the farm, and [in doing so] broke her heart.
    - There is no harm in doing it.

by doing (so | this | that)
    sense  expansion.manner
    also   contingency.cause.result
    does   other
    where  not before much
    + She spoke up, and [by doing so] saved us all.
    - By doing sport, you keep fit.

in (this | that) (way | manner | fashion)
    sense  expansion.manner
    also   contingency.cause.result
    does   other
    where  initial
    + [In this way], heat turns into motion.
    - Do not speak in that manner.

# A few more

but then again
    sense  comparison.concession
    also   comparison.contrast
    does   rebuttal concession
    own    claim
    where  initial
    + It is dear. [But then again], it lasts for ever.
    - He rang once, but then he forgot.

so .. that
    sense  contingency.cause.result
    does   support consequence
    own    conclusion
    where  after @be @verb @ved @have
    where  not initial
    + He was [so] tired [that] he fell asleep.
    - So he told us that it was late.

until such time as
    sense  temporal.asynchronous.precedence
    also   contingency.condition
    does   other
    where  clause
    + The school stays shut [until such time as] it is safe.
    - I had never seen such a time as that.

by which time
    sense  temporal.asynchronous.precedence
    does   other
    + Help came at dawn, [by which time] the ship had sunk.
    - Tell me which time suits you.

wherever
    sense  contingency.condition
    also   temporal.synchronous
    does   other
    where  clause
    where  not after @asking
    + The dog follows her [wherever] she goes.
    - Sit wherever.
