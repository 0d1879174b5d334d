"""How much say people have is not chosen.

Found when the answer is that no rung is intended at any level, or the reason for the rung is empty.
Quiet when every level that is listed has a rung and there is a reason. A rung that is not given yet
is only waited for.
"""

from sharedpower.core.pitfalls.condition import Condition, any_item, any_of, none
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        any_item(plan, "ladder.at", lambda rungs: none(rungs, "intended"), empty=True),
        none(plan, "ladder.reason"),
    )


PITFALL = Pitfall(
    id="rung-not-chosen",
    title=_("How much say people have is not chosen"),
    severity=Severity.FIX,
    facets=("form.visible",),
    reads=("ladder.at", "ladder.at.intended", "ladder.reason"),
    why=_(
        "Each rung of the ladder can be right or wrong. It must be picked for a reason, not by "
        "habit."
    ),
    source=_("Arnstein 1969; Williams 2018; IAP2 (levels, not steps)"),
    instead=_(
        "Pick the rung that fits this decision, and write why in a sentence that people can read."
    ),
    ideas=("W08", "W09"),
    find=find,
)
