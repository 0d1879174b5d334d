"""What it does for people is not asked.

Found when there is no starting point to compare with, no question about how taking part felt, none
about well-being, or when only one side is asked. Quiet when all four are planned.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, no
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _

_PLANNED = (
    "evaluation.baseline",
    "evaluation.experience_measure",
    "evaluation.wellbeing_measure",
    "evaluation.both_sides",
)


def find(plan: Plan) -> Condition:
    return any_of(*(no(plan, name) for name in _PLANNED))


PITFALL = Pitfall(
    id="no-outcome-for-people",
    title=_("What it does for people is not asked"),
    severity=Severity.THINK,
    facets=("form.visible", "form.invisible"),
    reads=_PLANNED,
    why=_("Taking part may help recovery, but nobody will know unless both sides are asked."),
    source=_("PAVO booklet; Marsilio et al. 2021"),
    instead=_("Ask before and after how people feel, and how much say they had."),
    ideas=("PQ23", "P07", "W01"),
    find=find,
)
