"""A repeating part on the page of its step: its items, and what can be done with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from sharedpower.core.plan import Plan
from sharedpower.core.plan.paths import read
from sharedpower.core.questions import Part, Step
from sharedpower.web.saying.addresses import part_slug
from sharedpower.web.saying.labels import teller


@dataclass(frozen=True)
class ItemView:
    """One item: its name, and its answers in a line or two."""

    id: str
    name: str
    answers: list[tuple[str, str]]
    first: bool
    last: bool


@dataclass(frozen=True)
class PartView:
    """A part as a page shows it. ``slug`` stands in addresses."""

    part: Part
    slug: str
    step: str
    items: list[ItemView]
    none_ticked: bool

    @property
    def title(self) -> str:
        return _(self.part.title)

    @property
    def add_words(self) -> str:
        return _(self.part.add_label)

    @property
    def none_words(self) -> str:
        return _(self.part.none_label) if self.part.none_label else ""

    @property
    def anchor(self) -> str:
        return f"q-{self.part.id}"


def part_view(plan: Plan, part: Part, here: Step) -> PartView:
    items = read(plan, part.id)
    views = [item_view(plan, part, place, len(items)) for place in range(len(items or ()))]
    return PartView(part, part_slug(part), here.slug, views, items == ())


def item_view(plan: Plan, part: Part, place: int, count: int) -> ItemView:
    stem = f"{part.id}[{place}]"
    item: Any = read(plan, stem)
    name = teller(plan).where(stem) or _("No name yet")
    answers = []
    for question in part.questions:
        short = question.id.rsplit(".", 1)[1]
        value = getattr(item, short)
        if value is not None and str(value) != name:
            label = _(question.short or question.asks)
            answers.append((label, teller(plan).answer(f"{stem}.{short}", value)))
    return ItemView(item.id, name, answers, place == 0, place == count - 1)
