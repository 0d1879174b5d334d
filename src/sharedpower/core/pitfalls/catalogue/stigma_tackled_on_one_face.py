"""Stigma is tackled on one face only.

Found when the subject carries stigma and the actions against it, taken together, name no face or
just one (any form, space or level counts as a face). Quiet when they name two or more. Where the
subject carries no stigma the matter does not arise.
"""

from sharedpower.core.pitfalls.condition import (
    Condition,
    all_of,
    any_item,
    at_least_of,
    includes,
    is_not,
    when,
    yes,
)
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import Form, Space, Tier
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    tackled = [_tackled_on(face, plan) for face in (*Form, *Space, *Tier)]
    return when(yes(plan, "about.stigma"), is_not(at_least_of(2, *tackled)))


def _tackled_on(face: str, plan: Plan) -> Condition:
    return any_item(
        plan,
        "actions",
        lambda action: all_of(yes(action, "against_stigma"), includes(action, "facets", {face})),
    )


PITFALL = Pitfall(
    id="stigma-tackled-on-one-face",
    title=_("Stigma is tackled on one face only"),
    severity=Severity.THINK,
    facets=("form.invisible", "space.claimed", "level.national"),
    reads=("about.stigma", "actions", "actions.against_stigma", "actions.facets"),
    why=_(
        "Stories alone will not hold if the rules, the rooms and the national talk stay as they "
        "are."
    ),
    source=_("PAVO booklet; Time to Change Wales"),
    instead=_("Pair a story with a change of rule, a place and a national link."),
    ideas=("PQ22",),
    find=find,
)
