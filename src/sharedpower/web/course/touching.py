"""The picture of a lesson that one can touch, and its twin in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from sharedpower.content import Lesson, cells, course, rungs
from sharedpower.content.course_words import Picture
from sharedpower.core.powercube import Cell, Cube, Form, Space, Tier
from sharedpower.pictures.cells import CellState, Kind
from sharedpower.pictures.cube import draw_cube
from sharedpower.pictures.ring import draw_steps
from sharedpower.pictures.rooms import Room, draw_room
from sharedpower.web.course.sharing import examples
from sharedpower.web.learn.spoken import spoken
from sharedpower.web.saying.cube import description, labels
from sharedpower.web.saying.labels import cell_label, facet_gloss, facet_label

CUBE: Final = Cube()
_LEVELS: Final = (Tier.LOCAL, Tier.REGIONAL, Tier.NATIONAL)
_SLABS: Final[Mapping[str | None, tuple[str, ...]]] = {
    "form": tuple(Form),
    "space": tuple(Space),
    "level": _LEVELS,
    None: (*Form, *Space, *_LEVELS),
}


def touch(lesson: Lesson, asked: str | None) -> dict[str, Any]:
    """What the picture's template needs; ``asked`` is the slab that somebody took out."""
    made = {"template": f"course/touch_{lesson.picture}.html"}
    return {**made, **_PICTURES[lesson.picture](lesson, asked)}


def _rooms(_lesson: Lesson, _asked: str | None) -> dict[str, Any]:
    spots = [spoken(spot) for spot in course().spots]
    names = [spot["name"] for spot in spots]

    def drawn(room: Room, title: str, described: str) -> tuple[str, SafeString]:
        def link(index: int) -> str:
            return f"#spot-{spots[index]['id']}"

        made = draw_room(room, names, link=link, title=title, description=described)
        return title, _safe(made)

    return {
        "rooms": [
            drawn(
                Room.FOR,
                _("A room for people"),
                _("From above: three staff behind a long table, the rest in rows, the door shut."),
            ),
            drawn(
                Room.WITH,
                _("A room with people"),
                _("From above: staff and others mixed round one table, the door open."),
            ),
        ],
        "spots": spots,
    }


def _slab(lesson: Lesson, asked: str | None) -> dict[str, Any]:
    """The cube with one slab taken out; the whole cube where the lesson has no axis."""
    slabs = _SLABS[lesson.axis]
    taken = asked if asked in slabs else slabs[0] if lesson.axis else None
    states = {cell: CellState(Kind.ACTION, cell_label(cell)) for cell in CUBE.cells}
    drawn = draw_cube(
        CUBE,
        faces=labels(CUBE),
        states=states,
        title=_("The cube, to take apart"),
        description=description(),
        link=lambda cell: f"#{cell.slug}",
        taken=taken,
    )
    return {
        "picture": _safe(drawn),
        "slabs": [(slab, facet_label(slab)) for slab in slabs],
        "taken": taken,
        "taken_label": facet_label(taken) if taken else "",
        "taken_gloss": facet_gloss(taken) if taken else "",
        "whole": lesson.axis is None,
        "cells": [
            _cell(cell) for cell in CUBE.cells if taken in (None, cell.form, cell.space, cell.tier)
        ],
    }


def _cell(cell: Cell) -> dict[str, str]:
    words = cells()[cell]
    return {
        "slug": cell.slug,
        "label": cell_label(cell),
        "looks_like": spoken(words.looks_like),
        "move": spoken(words.move),
    }


def _ring(_lesson: Lesson, _asked: str | None) -> dict[str, Any]:
    told = [spoken(words) for words in rungs().values()]
    drawn = draw_steps(
        [rung["label"] for rung in told],
        link=lambda rung: f"#rung-{rung}" if rung else "#slide",
        slide_label=_("Duty without means"),
        title=_("The ladder as a ring"),
        description=_(
            "Eight rungs in a ring, clockwise from 1. A warning arrow leads from 8 back to 1. The "
            "list on this page says the same."
        ),
    )
    return {"picture": _safe(drawn), "rungs": told}


def _pie(_lesson: Lesson, _asked: str | None) -> dict[str, Any]:
    return {"examples": examples()}


_PICTURES: Final[Mapping[Picture, Callable[[Lesson, str | None], dict[str, Any]]]] = {
    Picture.ROOMS: _rooms,
    Picture.SLAB: _slab,
    Picture.CUBE: _slab,
    Picture.RING: _ring,
    Picture.PIE: _pie,
}


def _safe(drawn: str) -> SafeString:
    # The pictures escape their own words; see their tests.
    return mark_safe(drawn)  # noqa: S308
