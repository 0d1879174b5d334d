"""A placing in words: the choices, and the spread, what most saw first and never what is right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sharedpower.content import Story, stories
from sharedpower.core.powercube import Cell, Form, Space, Tier
from sharedpower.listening.placed import Spread, from_json
from sharedpower.pictures.cells import Kind
from sharedpower.records.models import Placing
from sharedpower.web.exercises.floors import CUBE, Standing, picture, standing_at
from sharedpower.web.learn.spoken import Named, named, spoken
from sharedpower.web.saying.labels import cell_label, facet_gloss, facet_label

THIRD, TWO_THIRDS = 1 / 3, 2 / 3


@dataclass(frozen=True)
class Choice:
    """One thing to choose on a phone, with its gloss."""

    id: str
    name: Named


def story_of(placing: Placing) -> Story:
    return stories()[placing.story]


def axes(placing: Placing) -> list[tuple[str, str, list[Choice]]]:
    """(name of the field, what it asks, choices): the form, or form, space and level."""
    form = ("form", _("How does power work here most of all?"), _choices(Form))
    if not placing.fine:
        return [form]
    levels = (Tier.LOCAL, Tier.REGIONAL, Tier.NATIONAL)
    return [
        form,
        ("space", _("In what kind of space?"), _choices(Space)),
        ("level", _("At what level?"), _choices(levels)),
    ]


def _choices(facets: Any) -> list[Choice]:
    return [Choice(str(facet), named(facet)) for facet in facets]


def place_of(placing: Placing, chosen: dict[str, str]) -> str:
    """The place that the choices make; empty when one is missing or is not one of them."""
    if not placing.fine:
        return chosen.get("form", "")
    wanted = tuple(chosen.get(axis, "") for axis in ("form", "space", "level"))
    return next((c.slug for c in CUBE.cells if (c.form, c.space, c.tier) == wanted), "")


def chosen_at(placing: Placing, place: str) -> dict[str, str]:
    """The choices that make a place; none where there is no place yet."""
    if not place or not placing.fine:
        return {"form": place}
    cell = CUBE.cell(place)
    return {"form": str(cell.form), "space": str(cell.space), "level": str(cell.tier)}


def place_label(place: str) -> str:
    """Hidden - who sets the agenda; or a cell's three labels."""
    if place in set(map(str, Form)):
        return f"{facet_label(place)} - {facet_gloss(place)}"
    return cell_label(CUBE.cell(place))


def spread_told(placing: Placing) -> dict[str, Any] | None:
    """Sentences and the table; None while nothing has been shown."""
    if placing.release is None:
        return None
    spread = from_json(placing.release)
    return {
        "sentences": sentences(spread),
        "rows": [(place_label(place), count) for place, count in spread.counts],
        "people": spread.people,
    }


def sentences(spread: Spread) -> list[str]:
    """What most saw, then what some saw."""
    most = _listed(spread.most)
    if spread.almost_all is not None:
        return [_("Almost all of you put it under: %(place)s. What did you see?") % {"place": most}]
    said = [_most_words(spread, most)]
    if spread.others:
        others = _listed(spread.others)
        said.append(_("Some saw: %(places)s. What did each of you see?") % {"places": others})
    return said


def _most_words(spread: Spread, most: str) -> str:
    if len(spread.most) > 1:
        words = _("You are of several minds. As many of you put it under each of these: %(place)s.")
    elif spread.share(spread.most[0]) > 1 / 2:
        words = _("Most of you put it under: %(place)s.")
    else:
        words = _(
            "You put it in different places. More of you chose this than any other: %(place)s."
        )
    return words % {"place": most}


def _listed(places: Sequence[str]) -> str:
    return "; ".join(place_label(place) for place in places)


def spread_picture(placing: Placing) -> SafeString | str:
    """The cube with each place's share; for forms alone, a whole slab of each."""
    if placing.release is None:
        return ""
    spread = from_json(placing.release)
    held = {cell: _standing(placing, spread, cell) for cell in CUBE.cells}
    return picture(held, _("Where you put the story"))


def _standing(placing: Placing, spread: Spread, cell: Cell) -> Standing:
    place = cell.slug if placing.fine else str(cell.form)
    share = spread.share(place)
    # A slab of nine cells with a number on each would count everybody nine times.
    count = dict(spread.counts).get(place, 0) if placing.fine else 0
    return standing_at(cell, _kind(share), _share_words(spread, place), count)


def _kind(share: float) -> Kind:
    if not share:
        return Kind.NOTHING
    if share < THIRD:
        return Kind.FEW
    return Kind.HALF if share < TWO_THIRDS else Kind.MOST


def _share_words(spread: Spread, place: str) -> str:
    if spread.almost_all is not None:
        return _("almost all") if place == spread.almost_all else _("nearly nobody")
    count = dict(spread.counts).get(place, 0)
    return ngettext("%(n)s person", "%(n)s people", count) % {"n": count}


def reading_told(placing: Placing) -> dict[str, Any]:
    """How we would read the story, and why the others fit."""
    story = story_of(placing)
    others = [(named(str(one.id)), spoken(one.why)) for one in story.others]
    return {"reading": spoken(story.reading), "others": others}
