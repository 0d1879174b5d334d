"""The map as it is built: its actors and its channels, to search, change, move and add to."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from sharedpower.actions import items
from sharedpower.actions.permissions import Act
from sharedpower.actions.plans import ChangedMeanwhileError, answer, fingerprint
from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.parts import Actor
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import OpenPlan, opened
from sharedpower.web.saying.power_map import actor_rows, channel_rows

A_PAGE = 30
PARTS = ("actors", "channels")


@gate(Act.READ_PLAN)
def power_map(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """Show the map as tables; ``?q=`` searches them. Sending moves an item, or says "none"."""
    open_plan = opened(request, record)
    if request.method == "POST":
        if not open_plan.may_change:
            raise PermissionDenied
        return _changed(request, open_plan)
    return render(request, "routes/map.html", _told(request, open_plan))


def _told(request: HttpRequest, open_plan: OpenPlan) -> dict[str, Any]:
    plan, looked_for = open_plan.plan, request.GET.get("q", "").strip()[:100]
    actors, channels = found(plan, looked_for)
    actor_page = _page(actors, request.GET.get("actors"))
    channel_page = _page(channels, request.GET.get("channels"))
    return {
        "open_plan": open_plan,
        "q": looked_for,
        "actor_page": actor_page,
        "channel_page": channel_page,
        "actors": actor_rows(plan, actor_page.object_list),
        "channels": channel_rows(plan, channel_page.object_list),
        "all_actors": len(plan.actors or ()),
        "all_channels": len(plan.channels or ()),
        "none_ticked": plan.channels == (),
        "back": reverse("routes-map", kwargs={"plan_id": open_plan.id}),
    }


def found(plan: Plan, looked_for: str) -> tuple[list[Actor], list[Channel]]:
    """Actors whose name has the words, and channels from or to them."""
    words = looked_for.casefold()
    actors = [one for one in plan.actors or () if words in (one.name or "").casefold()]
    if not words:
        return actors, list(plan.channels or ())
    ids = {actor.id for actor in actors}
    return actors, [one for one in plan.channels or () if ids & {one.start, one.end}]


def _page(things: Sequence[Any], number: str | None) -> Page[Any]:
    return Paginator(things, A_PAGE).get_page(number)


def _changed(request: HttpRequest, open_plan: OpenPlan) -> HttpResponse:
    part, item, way = [*request.POST.get("move", "").split(" "), "", "", ""][:3]
    if part in PARTS:
        with suppress(items.NoSuchItemError):
            items.move(
                record=open_plan.record,
                part=part,
                item=item,
                up=way == "up",
                by=signed_in(request),
            )
    elif "none" in request.POST:
        _say_none(request, open_plan)
    address = reverse("routes-map", kwargs={"plan_id": open_plan.id})
    return redirect(f"{address}#q-{part or 'channels'}")


def _say_none(request: HttpRequest, open_plan: OpenPlan) -> None:
    """There is no channel, or nobody has said so after all. With channels there, neither."""
    said = () if request.POST["none"] == "yes" else None
    with suppress(ChangedMeanwhileError):
        answer(
            record=open_plan.record,
            answers={"channels": said},
            base=fingerprint(open_plan.plan, ["channels"]),
            by=signed_in(request),
        )
