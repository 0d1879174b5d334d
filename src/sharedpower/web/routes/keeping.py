"""Keeping a route that was found as one of the plan's own."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from sharedpower.actions import routes as actions
from sharedpower.actions.permissions import Act
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import ActorKind
from sharedpower.core.plan.parts import Actor, Route
from sharedpower.core.powercube import HEIGHT, Tier
from sharedpower.influence import Route as Way
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import opened
from sharedpower.web.routes.answers import message, route_of
from sharedpower.web.routes.overview import no_longer
from sharedpower.web.saying.routes import route_name

_LINE = 300
_REPS = (ActorKind.REPRESENTATIVE, ActorKind.CITIZEN_VOICE)


@gate(Act.CHANGE_PLAN)
def keep(request: HttpRequest, record: PlanRecord, way: str) -> HttpResponse:
    """Send to keep it; opening the address leads to the route's own page."""
    ends = {name: request.POST.get(name, "") for name in ("from", "to")}
    query = f"?{urlencode(ends)}" if all(ends.values()) else ""
    address = reverse("route", kwargs={"plan_id": record.pk, "way": way}) + query
    if request.method != "POST":
        return redirect(address)
    plan = opened(request, record).plan
    found = message(plan, request.POST)
    here = route_of(found, way)
    if here is None:
        return no_longer(request, record)
    label = route_name(found.power_map, here)[:_LINE]
    kept = actions.keep(record=record, route=as_told(plan, here, label), by=signed_in(request))
    if kept:
        messages.success(request, _("Kept. It is now one of the plan's own routes."))
    else:
        messages.info(request, _("It is one of the plan's own routes already."))
    return redirect(address)


def as_told(plan: Plan, way: Way, label: str) -> Route:
    """The route as the plan tells of one; what it cannot know is left for the makers to answer."""
    known = {actor.id: actor for actor in plan.actors or ()}
    passed = [known[name] for name in way.actors if name in known]
    carriers = [known[name] for name in way.carriers if name in known]
    reps = [actor for actor in carriers if actor.kind in _REPS]
    messenger = next(iter(reps or carriers or passed), None)
    return Route(
        label=label,
        inside_only=way.inside_only,
        reaches=_highest(plan, passed),
        messenger=messenger.id if messenger else None,
        rep_carries=bool(reps),
        path=_spaces(plan, passed) or None,
    )


def _highest(plan: Plan, actors: list[Actor]) -> Tier | None:
    used = {level.tier for level in plan.levels}
    tiers = [actor.level for actor in actors if actor.level in used and actor.level]
    tiers += [
        space.level
        for space in plan.spaces or ()
        if space.level in used and space.level
        if any(space.id in (actor.spaces or ()) for actor in actors)
    ]
    return max(tiers, key=HEIGHT.__getitem__, default=None)


def _spaces(plan: Plan, actors: list[Actor]) -> tuple[str, ...]:
    """Where those on the route sit, in its order, lower levels first; each once."""
    known = {space.id: space for space in plan.spaces or ()}
    found = []
    for actor in actors:
        own = [known[one] for one in actor.spaces or () if one in known]
        own.sort(key=lambda space: HEIGHT[space.level] if space.level else -1)
        found += [space.id for space in own]
    return tuple(dict.fromkeys(found))
