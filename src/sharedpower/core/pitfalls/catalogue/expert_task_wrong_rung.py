"""An expert task is shared on the wrong terms.

Found when the task needs specialist skill, there is too little time to learn it, and either some
level intends partnership (rung 6) or more, or there are no points where people consent. Quiet when
people consent at named points and are asked to share less than partnership. Does not arise when
the task is not for specialists or there is time. Four weeks is our own number (``expert_weeks``),
with no outside source.
"""

from sharedpower.core.pitfalls.condition import (
    Condition,
    all_of,
    any_item,
    any_of,
    at_least,
    less,
    none,
    when,
    yes,
)
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return when(
        all_of(
            yes(plan, "decision.specialist"),
            less(plan, "timeline.weeks", plan.thresholds.expert_weeks),
        ),
        any_of(
            any_item(plan, "ladder.at", lambda rungs: at_least(rungs, "intended", 6)),
            none(plan, "decision.consent_points"),
        ),
    )


PITFALL = Pitfall(
    id="expert-task-wrong-rung",
    title=_("An expert task is shared on the wrong terms"),
    severity=Severity.THINK,
    facets=("form.visible",),
    reads=(
        "decision.specialist",
        "timeline.weeks",
        "ladder.at",
        "ladder.at.intended",
        "decision.consent_points",
    ),
    why=_(
        "Some tasks need skills that there is no time to learn. People still expect to be asked "
        "about aims, risks and what matters to them."
    ),
    source=_("Williams 2018 (the example of surgery). Four weeks is our own default"),
    instead=_(
        "Split it: experts do the technical part; people set the aims and limits, and give consent."
    ),
    ideas=("W11",),
    find=find,
)
