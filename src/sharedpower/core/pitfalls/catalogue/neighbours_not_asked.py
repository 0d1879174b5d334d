"""Neighbours have not been asked whether they see it too.

Found when no other area or agency has been contacted, or when nobody has checked whether others
share the issue. "Not shared elsewhere" without anyone contacted is found as well: it is a guess.
Quiet when somebody was asked and the answer, yes or no, is known.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, none, says
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Sure
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        none(plan, "allies.contacted"),
        says(plan, "allies.shared_elsewhere", Sure.UNCHECKED),
    )


PITFALL = Pitfall(
    id="neighbours-not-asked",
    title=_("Neighbours have not been asked whether they see it too"),
    severity=Severity.THINK,
    facets=("level.regional",),
    reads=("allies.contacted", "allies.shared_elsewhere"),
    why=_("Several areas that say the same thing together are louder than one."),
    source=_("PAVO booklet; National Principle 4"),
    instead=_("Ask two neighbouring areas or agencies whether they see it too."),
    ideas=("PQ16",),
    find=find,
)
