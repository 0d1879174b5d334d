"""The only route runs through the employer.

Found when there is exactly one route and it runs through the employer's own hierarchy. Quiet when
the one route goes outside, or when there are two or more, whichever they are. Where there is no
route at all the matter does not arise: other pitfalls ask for one.
"""

from sharedpower.core.pitfalls.condition import (
    Condition,
    all_of,
    any_item,
    checks,
    some,
    when,
    yes,
)
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return when(
        some(plan, "routes"),
        all_of(
            checks(plan, "routes", lambda routes: len(routes) == 1),
            any_item(plan, "routes", lambda route: yes(route, "inside_only")),
        ),
    )


PITFALL = Pitfall(
    id="one-inside-route",
    title=_("The only route runs through the employer"),
    severity=Severity.FIX,
    facets=("form.hidden", "space.closed"),
    reads=("routes", "routes.inside_only"),
    why=_(
        "A request from colleagues is easily put off: everyone is under pressure, so everyone "
        "will understand."
    ),
    source=_("PAVO case, conclusion"),
    instead=_(
        "Add a route from outside: representatives, Llais, a national forum, a councillor or a "
        "petition."
    ),
    ideas=("PC13", "PC17"),
    find=find,
)
