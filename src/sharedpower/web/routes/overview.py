"""Routes: the answers first, then the routes one by one, then the picture and its twin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from sharedpower.actions.permissions import Act
from sharedpower.influence import Answers, Route, at_least_one
from sharedpower.pictures.routes_lines import MOST_STRANDS
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate
from sharedpower.web.pages import OpenPlan, opened
from sharedpower.web.routes.answers import Message, chosen, message, route_of
from sharedpower.web.saying.carrying import arrival_words, sentence
from sharedpower.web.saying.chances import chance_words, scale_told
from sharedpower.web.saying.headlines import (
    gain_words,
    gains_felt,
    headlines,
    losses_told,
    together_words,
)
from sharedpower.web.saying.map_picture import Shown, map_picture
from sharedpower.web.saying.no_route import trouble_of
from sharedpower.web.saying.routes import (
    RouteTold,
    askings,
    route_name,
    route_told,
    steps_told,
    vouched_words,
)
from sharedpower.web.saying.untried import untried_words

FIRST_SHOWN = 2
MOST_TOLD = 5


@dataclass(frozen=True)
class Choice:
    """Somebody to start from or to reach, in a list to choose from."""

    id: str
    name: str
    chosen: bool


@gate(Act.READ_PLAN)
def routes(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """``?from=`` and ``?to=`` name the two ends; ``?on=`` the routes in the picture, one by one."""
    open_plan = opened(request, record)
    found = message(open_plan.plan, request.GET)
    on = _on(found, request.GET)
    said: dict[str, Any] = {
        "open_plan": open_plan,
        "found": found,
        "trouble": trouble_of(open_plan, found),
        "starts": _choices(found, found.source),
        "targets": _choices(found, found.target),
        "ends": _ends_query(request.GET),
        "picture": map_picture(open_plan.plan, found, Shown(open_plan.id, on)),
        "share": _share_query(found, on),
    }
    if found.answers is not None:
        said |= _answered(open_plan, found, found.answers, on)
    return render(request, "routes/routes.html", said)


@gate(Act.READ_PLAN)
def route(request: HttpRequest, record: PlanRecord, way: str) -> HttpResponse:
    """One route, step by step. ``way``: its key."""
    open_plan = opened(request, record)
    found = message(open_plan.plan, request.GET)
    here = route_of(found, way)
    if here is None:
        return no_longer(request, record)
    plan = open_plan.plan
    said = {
        "open_plan": open_plan,
        "told": route_told(found, here),
        "steps": steps_told(plan, found, here),
        "askings": askings(found, here),
        "when": sentence(arrival_words(here.arrival)),
        "vouched": vouched_words(here),
        "start": found.power_map.actor[here.actors[0]].name,
        "ends": _ends_query(request.GET),
        "way": way,
        "from": found.source,
        "to": found.target,
        "kept": any(one.label == route_name(found.power_map, here) for one in plan.routes or ()),
        "picture": map_picture(plan, found, Shown(open_plan.id, [here])),
    }
    return render(request, "routes/route.html", said)


def no_longer(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """The map has changed under the reader's link."""
    messages.warning(request, _("That route is no longer on the map. Here are those there are."))
    return redirect("routes", plan_id=record.pk)


def _answered(
    open_plan: OpenPlan, found: Message, answers: Answers, on: Sequence[Route]
) -> dict[str, Any]:
    labels = {route.key: str(number) for number, route in enumerate(on, 1)}
    told: list[RouteTold] = [
        route_told(found, one, labels.get(one.key, "")) for one in found.routes
    ]
    return {
        "headlines": headlines(found),
        "routes": told,
        "together": _together(found, on),
        "most": MOST_STRANDS,
        "gains": [gain_words(found.power_map, one) for one in gains_felt(answers)[:MOST_TOLD]],
        "losses": losses_told(found.power_map, answers)[:MOST_TOLD],
        "untried": untried_words(open_plan),
        "scale": scale_told(found.power_map.scale),
    }


def _on(found: Message, asked: QueryDict) -> tuple[Route, ...]:
    """The routes that are switched on; while nobody has chosen, the best and the inside one.

    Where no route runs inside alone, the best two that differ in substance.
    """
    if "chosen" in asked or "on" in asked:
        return chosen(found, asked.getlist("on"))[:MOST_STRANDS]
    best = found.answers.apart if found.answers else ()
    inside = [one for one in found.routes if one.inside_only and one not in best[:1]]
    return tuple([*best[:1], *inside[:1], *best[1:]][:FIRST_SHOWN])


def _together(found: Message, on: Sequence[Route]) -> str:
    if not on:
        return ""
    known = found.answers.apart if found.answers else ()
    same = found.answers and {one.key for one in on} == {one.key for one in known}
    chance = found.answers.together if found.answers and same else at_least_one(on)
    return together_words(len(on), chance_words(found.power_map.scale, chance))


def _choices(found: Message, now: str) -> list[Choice]:
    return [Choice(one.id, one.name, one.id == now) for one in found.power_map.actors]


def _share_query(found: Message, on: Sequence[Route]) -> str:
    """What makes the picture to share show the same routes."""
    pairs = [("from", found.source), ("to", found.target), *(("on", one.key) for one in on)]
    return urlencode(pairs)


def _ends_query(asked: QueryDict) -> str:
    """What keeps the two ends in another page's address."""
    kept = {name: str(asked[name]) for name in ("from", "to") if asked.get(name)}
    return f"?{urlencode(kept)}" if kept else ""
