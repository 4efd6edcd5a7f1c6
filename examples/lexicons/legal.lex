# How lawyers argue: rules to merge into the English lexicon.
lexicon legal 1.0.0
origin  written for counterpoint, from the language of judgments; no published list was copied
licence MIT OR Apache-2.0

set @court    = court tribunal judge judges majority commission
set @authority = decision decisions ruling judgment case authority authorities

# ---------------------------------------------------------------- connectives

class connective

notwithstanding anything (in | to the contrary in)
    sense  comparison.concession
    does   rebuttal concession
    own    target
    + [Notwithstanding anything in] clause 9, the claim must fail.
    + [Notwithstanding anything to the contrary in] the deed, the trustee may resign.
    - Notwithstanding the rain, the hearing began at nine.

subject to
    sense  expansion.exception
    does   rebuttal concession
    own    target
    where  initial
    + [Subject to] the question of costs, the appeal is allowed.
    - The tenant is subject to a curfew.

without prejudice to
    sense  comparison.concession
    does   rebuttal concession
    own    target
    where  initial
    + [Without prejudice to] the first ground, the second is also bad.
    - The letter was written without prejudice to either side.

# a proviso takes something back
provided always that
    sense  expansion.exception
    does   other
    where  clause
    + The tenant shall repair, [provided always that] the roof shall remain with the landlord.
    - It was always provided.

# the general lexicon reads a condition; a rule with the same pattern takes the place of the old one
provided that
    sense  expansion.exception
    also   contingency.condition
    does   other
    where  clause
    + The landlord may enter, [provided that] she has given notice.
    - They provided that family with food.

# a recital contrasts nothing
whereas
    off

# ---------------------------------------------------------------- phrases

class phrase

we are (not persuaded | unable to accept | not satisfied) that <target>
    sense  phrase.denial
    does   rebuttal denial
    + [We are not persuaded that] the delay was reasonable.
    - We are persuaded that the delay was reasonable.

@authority @prep? @name? is (readily | plainly)? distinguishable
    sense  phrase.undercut
    does   rebuttal undercut
    own    claim
    + The [decision in Orme is readily distinguishable].
    - The two handwritings are hardly distinguishable.

it is trite (law)? that <ground>
    sense  phrase.evidence
    does   support evidence
    + [It is trite law that] a party cannot profit from its own wrong.
    - It was a trite remark.

# ---------------------------------------------------------------- who says it

class attribution

the @court (held | found | observed | ruled) that
    sense  phrase.attribution
    does   attribution
    + [The tribunal held that] the notice was bad.
    - The tribunal held a hearing in May.
