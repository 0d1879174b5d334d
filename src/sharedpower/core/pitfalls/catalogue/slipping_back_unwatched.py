"""Nobody watches whether shared power slips back.

Found when, at any level, partnership (rung 6) or more is intended and the answer is that there is
no date for looking again at the rung and the resources. Quiet when there is a date. Does not arise
when less than partnership is intended everywhere.
"""

from sharedpower.core.pitfalls.condition import Condition, any_item, at_least, none, when
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return when(
        any_item(plan, "ladder.at", lambda rungs: at_least(rungs, "intended", 6)),
        none(plan, "review.resource_check_date"),
    )


PITFALL = Pitfall(
    id="slipping-back-unwatched",
    title=_("Nobody watches whether shared power slips back"),
    severity=Severity.FIX,
    facets=("form.visible", "form.hidden"),
    reads=("ladder.at", "ladder.at.intended", "review.resource_check_date"),
    why=_("The ladder turns like a ring: when nobody watches, shared power slides back."),
    source=_("Williams 2018 (the ladder as a cycle)"),
    instead=_("Set a date to rate the rung and the resources again, with the same people."),
    ideas=("W14",),
    find=find,
)
