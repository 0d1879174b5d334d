"""One example as it is typed: three choices name its cell, the words can be in either language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace

from django.http import HttpRequest
from django.utils.translation import gettext as _

from sharedpower.actions.cell_sets import Seat
from sharedpower.core.cell_set import CellEntry, Spoken
from sharedpower.core.powercube import Cell, Form, Space, Tier
from sharedpower.files import cell_set_from
from sharedpower.web.library.shelves import SLUGS
from sharedpower.web.pages import typed
from sharedpower.web.saying.labels import facet_gloss, facet_label

LONGEST = 300
TEXTS = ("looks_like_en", "looks_like_cy", "move_en", "move_cy", "source")
AXES = {"form": Form, "space": Space, "level": Tier}


@dataclass(frozen=True)
class EntryForm:
    """What stands in the fields, and what is wrong with it, by field."""

    values: Mapping[str, str]
    errors: Mapping[str, str] = field(default_factory=dict)
    was: str = ""
    status: int = 200

    def moved(self) -> EntryForm:
        """With what was typed, when the example is not where it was."""
        words = _(
            "This example was changed or taken out in the meantime. Copy what you typed, and open "
            "the set again."
        )
        return replace(self, errors={"looks_like_en": words}, status=409)

    @property
    def summary(self) -> list[tuple[str, str, str]]:
        """Name, label and what is wrong, of each field that needs another look."""
        labels = {name: label for name, label, _chosen, _options, _error in self.axes}
        labels |= {name: label for name, label, _text, _error in self.texts}
        return [(name, labels[name], words) for name, words in self.errors.items()]

    @property
    def axes(self) -> list[tuple[str, str, str, list[tuple[str, str]], str]]:
        """Name, label, what is chosen, what can be chosen, and what is wrong."""
        labels = {"form": _("Form of power"), "space": _("Space"), "level": _("Level")}
        return [
            (name, labels[name], self.values[name], _choices(name), self.errors.get(name, ""))
            for name in AXES
        ]

    @property
    def texts(self) -> list[tuple[str, str, str, str]]:
        """Name, label, what is written, and what is wrong."""
        labels = {
            "looks_like_en": _("What it looks like, in English"),
            "looks_like_cy": _("What it looks like, in Welsh"),
            "move_en": _("One move to try, in English"),
            "move_cy": _("One move to try, in Welsh"),
            "source": _("Where this comes from"),
        }
        return [(n, labels[n], self.values[n], self.errors.get(n, "")) for n in TEXTS]

    @property
    def entry(self) -> CellEntry:
        """The example. Only of a form without errors."""
        said = self.values
        cell = Cell(Form(said["form"]), Space(said["space"]), Tier(said["level"]))
        looks_like = Spoken(said["looks_like_en"], said["looks_like_cy"])
        return CellEntry(
            cell.slug, looks_like, Spoken(said["move_en"], said["move_cy"]), said["source"]
        )


def form_of(entry: CellEntry) -> EntryForm:
    cell = SLUGS[entry.cell]
    return EntryForm(
        {
            "form": cell.form,
            "space": cell.space,
            "level": cell.tier,
            "looks_like_en": entry.looks_like.en,
            "looks_like_cy": entry.looks_like.cy,
            "move_en": entry.move.en,
            "move_cy": entry.move.cy,
            "source": entry.source,
        },
        was=json.dumps(asdict(entry)),
    )


def seat_of(request: HttpRequest, number: int) -> Seat | None:
    """The example as it was when its form was opened; None if that was not sent or makes no sense.

    ``number`` counts from 1.
    """
    try:
        (entry,) = cell_set_from(
            {"name": "-", "entries": [json.loads(request.POST["was"])]}
        ).entries
    except (KeyError, ValueError, RecursionError):
        return None
    return Seat(number - 1, entry)


def blank_form(request: HttpRequest) -> EntryForm:
    """Empty, but for a cell that the address names: ``?cell=hidden-invited-local``."""
    cell = SLUGS.get(request.GET.get("cell", ""))
    start = (cell.form, cell.space, cell.tier) if cell else ("", "", "")
    return EntryForm(dict(zip(AXES, start, strict=True)) | dict.fromkeys(TEXTS, ""))


def typed_form(request: HttpRequest) -> EntryForm:
    values = {name: typed(request, name) for name in (*AXES, *TEXTS)}
    errors = {
        name: _("Choose one.") for name, axis in AXES.items() if values[name] not in set(axis)
    }
    errors |= {
        name: _("This is too long. Use at most 300 letters.")
        for name in TEXTS
        if len(values[name]) > LONGEST
    }
    if not values["looks_like_en"] and not values["looks_like_cy"]:
        errors["looks_like_en"] = _("Say what it looks like, in one of the two languages.")
    status = 422 if errors else 200
    return EntryForm(values, errors, request.POST.get("was", ""), status)


def _choices(name: str) -> list[tuple[str, str]]:
    return [(str(one), f"{facet_label(one)} - {facet_gloss(one)}") for one in AXES[name]]
