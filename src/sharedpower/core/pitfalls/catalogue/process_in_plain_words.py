"""The process makes sense only to insiders.

Found when there is no plain explanation, nobody to name as deciding or no rule for deciding (an
empty text), or when no outsider has tried the explanation, or the papers have not been checked for
jargon. Quiet when all five are there.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, none
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _

READS = (
    "process.plain_explainer",
    "process.who_decides",
    "process.rule",
    "process.checked_by_outsiders",
    "information.jargon_checked",
)


def find(plan: Plan) -> Condition:
    return any_of(*(none(plan, name) for name in READS))


PITFALL = Pitfall(
    id="process-in-plain-words",
    title=_("The process makes sense only to insiders"),
    severity=Severity.FIX,
    facets=("form.visible",),
    reads=READS,
    why=_(
        "A process can look open to insiders and make no sense to others. In a Senedd committee "
        "survey of 2019-20 only about 43% felt that they understood how their council decides "
        "(511 replies from people who chose to answer, so not a sample)."
    ),
    source=_(
        "PAVO booklet; survey of the Senedd's Equality, Local Government and Communities Committee"
    ),
    instead=_(
        "Make one page or picture: who decides, how, when, and what happens if we disagree. Try it "
        "on someone new."
    ),
    ideas=("PQ01", "PQ02"),
    find=find,
)
