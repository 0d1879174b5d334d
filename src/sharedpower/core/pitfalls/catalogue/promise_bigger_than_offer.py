"""People are promised more than is on offer.

Found when, at any level, the promised rung is higher than the intended one; or when publicity says
co-production and no level is meant to reach partnership (rung 6). Quiet when promises match or fall
short of what is intended, and the word is used only where at least one level is partnership. A plan
that says it has no rungs is a matter for another pitfall.
"""

from sharedpower.core.pitfalls.condition import (
    Condition,
    Item,
    all_of,
    any_item,
    any_of,
    checks,
    every_item,
    less,
    yes,
)
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        any_item(plan, "ladder.at", _promises_more),
        all_of(
            yes(plan, "publicity.says_coproduction"),
            every_item(plan, "ladder.at", lambda rungs: less(rungs, "intended", 6)),
        ),
    )


def _promises_more(rungs: Item) -> Condition:
    intended = rungs.value.intended
    return all_of(
        checks(rungs, "intended", lambda _answered: True),
        checks(rungs, "promised", lambda promised: intended is None or promised > intended),
    )


PITFALL = Pitfall(
    id="promise-bigger-than-offer",
    title=_("People are promised more than is on offer"),
    severity=Severity.STOP,
    facets=("form.visible", "form.hidden"),
    reads=(
        "ladder.at",
        "ladder.at.intended",
        "ladder.at.promised",
        "publicity.says_coproduction",
    ),
    why=_(
        "Using the word for less than the thing is one way that years of talk about co-production "
        "have brought so little of it."
    ),
    source=_("Williams 2018; Co-production Network for Wales, blog on what it has learned"),
    instead=_("Change the wording to what is on offer, or raise the offer."),
    ideas=("W02", "P01"),
    find=find,
)
