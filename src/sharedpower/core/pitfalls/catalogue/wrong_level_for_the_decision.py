"""The work stops below where the decision is made.

Found when the owner of the decision sits on a higher level than the work, and no route reaches the
owner's level or a higher one; a plan that says it has no routes has none that reaches. Quiet when
one route does. Does not arise when the decision is made on the level of the work, or below it.
"""

from sharedpower.core.pitfalls.condition import Condition, Item, all_of, checks, every_item, when
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import HEIGHT
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    owner = plan.decision.owner_level

    def falls_short(route: Item) -> Condition:
        return checks(route, "reaches", lambda top: owner is None or HEIGHT[top] < HEIGHT[owner])

    return when(_decided_above(plan), every_item(plan, "routes", falls_short, empty=True))


def _decided_above(plan: Plan) -> Condition:
    work = plan.scope.target_level
    return all_of(
        checks(plan, "scope.target_level", lambda _answered: True),
        checks(
            plan,
            "decision.owner_level",
            lambda owner: work is None or HEIGHT[owner] > HEIGHT[work],
        ),
    )


PITFALL = Pitfall(
    id="wrong-level-for-the-decision",
    title=_("The work stops below where the decision is made"),
    severity=Severity.STOP,
    facets=("level.local", "level.regional", "level.national"),
    reads=("decision.owner_level", "scope.target_level", "routes", "routes.reaches"),
    why=_(
        "In the Powys case the form was set in national regulations, so local talk alone was "
        "unlikely to change it."
    ),
    source=_("PAVO case; WSI 2011/2942, Schedule 2; powercube.net on levels of power"),
    instead=_(
        "Add a route to the level where it is decided, or change the aim to something that you can "
        "decide."
    ),
    ideas=("PQ15", "PQ17", "PC12"),
    find=find,
)
