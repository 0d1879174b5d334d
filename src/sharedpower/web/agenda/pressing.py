"""What somebody typed on the page that changes an agenda, and what the pressed button does."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace

from django.http import HttpRequest
from django.utils.translation import gettext as _

from sharedpower.content import core_blocks
from sharedpower.core.agenda.editing import moved, put, removed, with_block, with_break
from sharedpower.core.plan.run_sheet import Lead, RunItem, RunSheet
from sharedpower.web.agenda.keeping import read_sheet
from sharedpower.web.pages import typed

MOST_MINUTES = 240
MOST_ITEMS = 60
LONGEST_TITLE = 120


@dataclass(frozen=True)
class Typed:
    """The sheet as it stands on the page. ``errors`` by the name of a field."""

    sheet: RunSheet
    errors: dict[str, str] = field(default_factory=dict)
    as_typed: dict[str, str] = field(default_factory=dict)


def as_typed(request: HttpRequest, kept: RunSheet) -> Typed:
    """The items that the page carried, each with the minutes and the lead that were typed."""
    carried = _carried(request, kept)
    errors: dict[str, str] = {}
    items = [_item(request, n, item, errors) for n, item in enumerate(carried.items)]
    sheet = replace(carried, id=kept.id, session=kept.session, items=tuple(items))
    return Typed(sheet, errors, {name: typed(request, name) for name in errors})


def pressed(request: HttpRequest, before: Typed) -> tuple[Typed, int | None]:
    """What the button made of it, and the place (from 0) to look at next."""
    what, _space, where = request.POST.get("press", "save").partition(" ")
    place, sheet = whole_number(where, otherwise=-1), before.sheet
    if what in {"up", "down"}:
        after = moved(sheet, place, up=what == "up")
        return replace(before, sheet=after), place - 1 if what == "up" else place + 1
    if what == "remove":
        return replace(before, sheet=removed(sheet, place)), max(0, place - 1)
    if what in {"break", "add", "own"} and len(sheet.items) >= MOST_ITEMS:
        wrong = _("There are too many parts. Take one out first.")
        return replace(before, errors=before.errors | {"block": wrong}), None
    if what == "break" and place >= 0:
        return replace(before, sheet=with_break(sheet, place)), place
    if what == "add":
        return _with_ours(request, before)
    return _with_theirs(request, before) if what == "own" else (before, None)


def _with_ours(request: HttpRequest, before: Typed) -> tuple[Typed, int | None]:
    name = request.POST.get("block", "")
    if name not in core_blocks():
        wrong = _("Choose a block to add.")
        return replace(before, errors=before.errors | {"block": wrong}), None
    after = with_block(before.sheet, name, core_blocks())
    return replace(before, sheet=after), _first_new(before.sheet, after)


def _with_theirs(request: HttpRequest, before: Typed) -> tuple[Typed, int | None]:
    """A part of their own, before the close. Nobody has said yet who leads it."""
    title, minutes = typed(request, "own-title"), _minutes(typed(request, "own-minutes"))
    errors = dict(before.errors)
    if not 0 < len(title) <= LONGEST_TITLE:
        errors["own-title"] = _("Give it a name of at most 120 letters.")
    if minutes is None:
        errors["own-minutes"] = _minutes_wrong()
    if errors or minutes is None:
        words = {name: typed(request, name) for name in ("own-title", "own-minutes")}
        return replace(before, errors=errors, as_typed=before.as_typed | words), None
    story = "own-story" in request.POST
    item = RunItem("", title, minutes, asks_story=story)
    places = [n for n, one in enumerate(before.sheet.items) if one.block == "close"]
    place = min(places, default=len(before.sheet.items))
    return replace(before, sheet=put(before.sheet, place, item)), place


def _item(request: HttpRequest, n: int, item: RunItem, errors: dict[str, str]) -> RunItem:
    name = f"minutes-{n}"
    minutes = _minutes(typed(request, name, str(item.minutes)))
    if minutes is None:
        errors[name] = _minutes_wrong()
    lead = request.POST.get(f"lead-{n}", item.lead or "")
    known = Lead(lead) if lead in list(Lead) else None
    return replace(item, minutes=item.minutes if minutes is None else minutes, lead=known)


def _minutes(text: str) -> int | None:
    number = whole_number(text, otherwise=0)
    return number if 1 <= number <= MOST_MINUTES else None


def whole_number(text: str, *, otherwise: int) -> int:
    """A number of at most four plain digits."""
    return int(text) if re.fullmatch("[0-9]{1,4}", text) else otherwise


def _minutes_wrong() -> str:
    return _("Write whole minutes, from 1 to %(most)s.") % {"most": MOST_MINUTES}


def _carried(request: HttpRequest, otherwise: RunSheet) -> RunSheet:
    """The sheet travels in the page, so that a press changes what its reader saw."""
    try:
        document = json.loads(request.POST.get("carried", ""))
    except ValueError:
        return otherwise
    return read_sheet(document) or otherwise


def _first_new(before: RunSheet, after: RunSheet) -> int:
    same = [n for n, item in enumerate(before.items) if item == after.items[n]]
    return next((n for n in range(len(after.items)) if n not in same), 0)
