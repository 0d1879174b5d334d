"""A stronger messenger is not carrying the message.

Found when somebody among the actors has legal standing or a seat higher up and none of those
people is the messenger of any route (no route at all included), or when on any route nobody can
say what the messenger's authority rests on. Quiet when on at least one route somebody with
standing carries it and every route has its basis. One strong messenger is enough, however many
others there are. Where nobody has standing, the first half does not arise.
"""

from sharedpower.core.pitfalls.condition import (
    Condition,
    Item,
    all_of,
    any_item,
    any_of,
    checks,
    every_item,
    is_not,
    none,
    when,
    yes,
)
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        when(
            any_item(plan, "actors", lambda actor: yes(actor, "standing")),
            every_item(plan, "routes", lambda route: _carried_by_weaker(plan, route), empty=True),
        ),
        any_item(plan, "routes", lambda route: none(route, "authority_basis")),
    )


def _carried_by_weaker(plan: Plan, route: Item) -> Condition:
    return all_of(
        checks(route, "messenger", lambda answered: True),
        every_item(plan, "actors", lambda actor: _is_not_strong_one(actor, route), empty=True),
    )


def _is_not_strong_one(actor: Item, route: Item) -> Condition:
    return any_of(
        checks(route, "messenger", lambda carrier: carrier == "" or carrier != actor.value.id),
        is_not(yes(actor, "standing")),
    )


PITFALL = Pitfall(
    id="stronger-messenger-unused",
    title=_("A stronger messenger is not carrying the message"),
    severity=Severity.THINK,
    facets=("form.visible", "level.national"),
    reads=("routes", "routes.messenger", "routes.authority_basis", "actors", "actors.standing"),
    why=_(
        "Organisers in the Powys case judged that the same points would be harder to ignore from "
        "representatives, whose voice the law protects."
    ),
    source=_("PAVO case; Llais guidance; Social Services and Well-being (Wales) Act 2014"),
    instead=_(
        "Ask representatives whether they wish to carry it, name the duty that protects their "
        "voice, and have staff back them."
    ),
    ideas=("PC02", "PC10", "PC11", "PC14", "PC17"),
    find=find,
)
