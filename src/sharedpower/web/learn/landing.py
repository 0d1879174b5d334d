"""What there is to learn from: one table, for the landing page and for the way round."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _


@dataclass(frozen=True)
class Place:
    """A part of Learn: the name of its address, its title, and what it is for.

    ``on_every_page``: whether the way round names it too, not only the landing page.
    """

    name: str
    title: str
    says: str
    on_every_page: bool = True

    @property
    def address(self) -> str:
        return reverse(self.name)


def places() -> list[Place]:
    """In the order in which they are read; without any that this installation does not have."""
    return [place for place in _all() if _is_here(place)]


def _all() -> list[Place]:
    return [
        Place(
            "course",
            _("The course"),
            _("Seven short lessons. One side of the cube at a time, then all together."),
        ),
        Place(
            "exercises",
            _("Exercises"),
            _("Things to do in a group, with what you need, how long, and what to look out for."),
        ),
        Place(
            "agenda",
            _("Agenda builder"),
            _("Say how long, how many and what for. It lays out your session, breaks and all."),
        ),
        Place(
            "powys",
            _("A story from Powys"),
            _("How people there moved a decision, and what the booklet does not tell."),
        ),
        Place(
            "walk",
            _("A story from Powys, walked through"),
            _("Walk through the Powys story one screen at a time, and choose what you would do."),
            on_every_page=False,
        ),
        Place(
            "library",
            _("Cells and moves"),
            _("The 27 places of the cube: what each may look like, and one move to try."),
        ),
        Place("words", _("Words"), _("What we mean by each word, in both languages.")),
        Place(
            "pitfalls",
            _("The sixty pitfalls"),
            _("Mistakes that are easily made, why each matters, and what to do instead."),
        ),
    ]


def _is_here(place: Place) -> bool:
    try:
        return bool(place.address)
    except NoReverseMatch:
        return False
