"""The Powys case as a story: each step with where it happened, each route with who carried it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from sharedpower.content import Certainty, case
from sharedpower.content.facet_words import Evidence
from sharedpower.content.powys_case import CaseEvent, CaseRoute
from sharedpower.core.powercube import Cell, Cube
from sharedpower.pictures.cells import CellState, Kind
from sharedpower.pictures.cube import draw_cube
from sharedpower.web.learn.spoken import Named, named, spoken
from sharedpower.web.saying.cube import description, labels
from sharedpower.web.saying.labels import cell_label


@dataclass(frozen=True)
class Place:
    """A space of the story, with what it is and how sure that is."""

    label: str
    kind: Named
    level: Named
    mark: str


@dataclass(frozen=True)
class Step:
    """Something that happened, where, and which forms of power it touched."""

    when: str
    what: str
    moved: str
    places: list[Place]
    forms: list[Named]


@dataclass(frozen=True)
class Way:
    """A route, its path in words."""

    told: dict[str, Any]
    path: list[str]
    messenger: str


def certainty_words(certainty: Certainty) -> str:
    return {
        Certainty.REPORTED: _("reported: the booklet says so"),
        Certainty.INFERRED: _("inferred: we read it so"),
        Certainty.NOT_REPORTED: _("not told"),
    }[certainty]


def evidence_words(evidence: Evidence) -> str:
    """How far a text has been checked, in plain words."""
    return {
        Evidence.CHECKED: _("we checked this at its source"),
        Evidence.RECALLED: _("well known in the field; we have not read the source again"),
        Evidence.FOUNDING: _("as the booklet or the post tells it"),
        Evidence.OURS: _("our own reading"),
    }[evidence]


def story() -> dict[str, Any]:
    """All that the page tells; ``told`` is the case itself, in the reader's language."""
    powys = case()
    owner = next(a for a in powys.actors if a.id == powys.decision.owner)
    return {
        "told": spoken(powys),
        "owner": spoken(owner.label),
        "looked_like": named(powys.decision.looked_like_level),
        "real": named(powys.decision.real_level),
        "law_mark": evidence_words(powys.decision.evidence),
        "steps": [_step(event) for event in powys.events],
        "compared": [_way(route) for route in powys.routes if not route.what_if],
        "what_ifs": [spoken(route) for route in powys.routes if route.what_if],
        "outcomes": [(spoken(o.what), certainty_words(o.certainty)) for o in powys.outcomes],
        "picture": _picture(),
    }


def remark_on(pitfall: str) -> tuple[str, str]:
    """What the case says of a pitfall: what they did well, else what is not told; or nothing."""
    well, silent = (
        next((spoken(remark.text) for remark in remarks if remark.pitfall == pitfall), "")
        for remarks in (case().did_well, case().not_told)
    )
    return well, silent


def _step(event: CaseEvent) -> Step:
    return Step(
        spoken(event.when),
        spoken(event.what),
        spoken(event.from_to) or "",
        [place(space) for space in event.spaces],
        [named(form) for form in event.forms],
    )


def place(identity: str) -> Place:
    space = next(space for space in case().spaces if space.id == identity)
    mark = certainty_words(space.certainty)
    return Place(spoken(space.label), named(space.type), named(space.level), mark)


def _way(route: CaseRoute) -> Way:
    people = {actor.id: spoken(actor.label) for actor in case().actors}
    path = [people[actor] for actor in route.path]
    return Way(spoken(route), path, people.get(route.messenger or "", ""))


def _picture() -> SafeString:
    """The cube with an arrow wherever a step of the story touched it."""
    places = {space.id: space for space in case().spaces}
    touched = [
        Cell(form, places[name].type, places[name].level)
        for event in case().events
        for name in event.spaces[:1]
        for form in event.forms
    ]
    cube = Cube()
    drawn = draw_cube(
        cube,
        faces=labels(cube),
        states={cell: _touched(cell, touched.count(cell)) for cell in cube.cells},
        title=_("Where the steps of the story touched the cube"),
        description=description(),
        link=None,
    )
    # The picture escapes its own words; see its tests.
    return mark_safe(drawn)  # noqa: S308


def _touched(cell: Cell, count: int) -> CellState:
    return CellState(Kind.ACTION if count else Kind.NOTHING, cell_label(cell), count)
