"""Those who can steer it are not named.

Found when an actor whose influence reaches the plan's ``influence`` (3 of 4; that number is ours)
is out of sight or has not said what they want from it; or when the list of actors has no funder,
contractor or senior lead at all, an empty list included. Quiet when at least one of these is
listed, and each strong actor can be seen and has said what they want. Weak actors may stay unseen.
"""

from sharedpower.core.pitfalls.condition import (
    Condition,
    Item,
    any_item,
    any_of,
    at_least,
    every_item,
    is_not,
    no,
    says,
    when,
)
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import BACKSTAGE_ACTORS
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(_strong_and_unseen(plan), _nobody_from_backstage(plan))


def _strong_and_unseen(plan: Plan) -> Condition:
    def unseen(actor: Item) -> Condition:
        strong = at_least(actor, "influence", plan.thresholds.influence)
        return when(strong, any_of(no(actor, "visible"), no(actor, "interests_declared")))

    return any_item(plan, "actors", unseen)


def _nobody_from_backstage(plan: Plan) -> Condition:
    return every_item(
        plan, "actors", lambda actor: is_not(says(actor, "kind", *BACKSTAGE_ACTORS)), empty=True
    )


PITFALL = Pitfall(
    id="unnamed-influencers",
    title=_("Those who can steer it are not named"),
    severity=Severity.FIX,
    facets=("form.hidden", "space.closed"),
    reads=(
        "actors",
        "actors.kind",
        "actors.influence",
        "actors.visible",
        "actors.interests_declared",
    ),
    why=_("Funders, suppliers and senior staff can steer a decision without being in the room."),
    source=_("PAVO booklet; powercube.net on hidden power"),
    instead=_("List them, say what they want, and invite them or publish their view."),
    ideas=("PQ03", "W06"),
    find=find,
)
