"""People are asked in but not made welcome.

Found when any one space that people are invited to lacks as many of five things as the plan's
``welcome_gaps`` (2; that number is ours): a host, a greeting, food, a friendly layout, breaks. Gaps
of different spaces are not added up. Quiet when each has fewer gaps; the matter does not arise when
people are invited nowhere.
"""

from sharedpower.core.pitfalls.condition import (
    Condition,
    Item,
    any_item,
    at_least_of,
    no,
    says,
    when,
)
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import Space
from sharedpower.core.wording import gettext_noop as _

_WELCOME = ("host", "greeting", "food", "layout", "breaks")


def find(plan: Plan) -> Condition:
    def cold(space: Item) -> Condition:
        gaps = at_least_of(plan.thresholds.welcome_gaps, *(no(space, name) for name in _WELCOME))
        return when(says(space, "type", Space.INVITED), gaps)

    return any_item(plan, "spaces", cold)


PITFALL = Pitfall(
    id="cold-welcome",
    title=_("People are asked in but not made welcome"),
    severity=Severity.FIX,
    facets=("space.invited",),
    reads=("spaces", "spaces.type", *(f"spaces.{name}" for name in _WELCOME)),
    why=_("Being asked in is not the same as being made welcome."),
    source=_("PAVO booklet; SCIE on accessible events"),
    instead=_("Have a person at the door, food, round tables, breaks and a clear finish time."),
    ideas=("PQ10", "P07"),
    find=find,
)
