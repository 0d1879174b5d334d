"""The map to take away: CSV, GraphML, and the picture. Private ones stay out unless asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.text import slugify

from sharedpower.actions.permissions import Act
from sharedpower.influence import PowerMap, map_of
from sharedpower.influence.graphml import write_graphml
from sharedpower.influence.table_out import write_table
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate
from sharedpower.web.pages import OpenPlan, opened
from sharedpower.web.routes.answers import chosen, message
from sharedpower.web.saying.map_picture import Shown, map_picture

TYPES: Final = {
    "csv": "text/csv; charset=utf-8",
    "graphml": "application/graphml+xml; charset=utf-8",
    "svg": "image/svg+xml; charset=utf-8",
}


@gate(Act.READ_PLAN)
def take_away(request: HttpRequest, record: PlanRecord, form: str) -> HttpResponse:
    """``?private=1`` is for the makers' own use: with all who are kept private."""
    open_plan = opened(request, record)
    private = open_plan.may_change and request.GET.get("private") == "1"
    if form == "svg":
        text = _svg(request, open_plan, private)
    elif form in WRITERS:
        text = WRITERS[form](map_of(open_plan.plan, private=private))
    else:
        raise Http404
    answer = HttpResponse(text.encode(_LETTERS.get(form, "utf-8")), content_type=TYPES[form])
    name = f"{slugify(open_plan.title) or 'map'}.{form}"
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


# A spreadsheet knows UTF-8 by its mark.
_LETTERS: Final = {"csv": "utf-8-sig"}


def _named(power_map: PowerMap) -> str:
    """The two ends by name where the names tell them apart: people read a table."""
    return write_table(named(power_map))


def named(power_map: PowerMap) -> PowerMap:
    """The map with names in the place of ids; where two have one name, the ids stay."""
    names = [actor.name for actor in power_map.actors]
    if len({name.casefold() for name in names}) < len(names):
        return power_map
    known = {actor.id: actor.name for actor in power_map.actors}
    return replace(
        power_map,
        actors=tuple(replace(one, id=one.name) for one in power_map.actors),
        channels=tuple(
            replace(one, start=known[one.start], end=known[one.end]) for one in power_map.channels
        ),
    )


WRITERS: Final[dict[str, Callable[[PowerMap], str]]] = {"csv": _named, "graphml": write_graphml}


def _svg(request: HttpRequest, open_plan: OpenPlan, private: bool) -> str:
    found = message(open_plan.plan, request.GET)
    on = chosen(found, request.GET.getlist("on"))
    shown = Shown(open_plan.id, on, private=private, links=False)
    return str(map_picture(open_plan.plan, found, shown).svg)
