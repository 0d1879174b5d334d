"""The Welsh, part by part: what a named Welsh speaker has agreed, and what is a draft."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from sharedpower.content import agreement, lessons
from sharedpower.content.agreement import SENTENCES, Standing, Stands
from sharedpower.web.learn.spoken import spoken


@dataclass(frozen=True)
class PartTold:
    """One part: what it is, how many texts it has, and how it stands, in words and as a sign.

    ``language``: of a folder's own name, which is not in the reader's; empty otherwise.
    """

    title: str
    language: str
    texts: int
    state: str
    sign: str


def welsh_is_draft() -> bool:
    return agreement.is_draft(agreement.agreements())


def parts_told() -> dict[str, Any]:
    stands = agreement.standings(agreement.agreements())
    pages = [one for one in stands if _is_of_pages(one)]
    return {
        "content": [_told(one) for one in stands if not _is_of_pages(one)],
        "pages": [_told(one) for one in pages],
        "sentences": sum(one.part.texts for one in pages),
        "agreed": sum(one.standing is Standing.AGREED for one in stands),
        "all_parts": len(stands),
    }


def _is_of_pages(one: Stands) -> bool:
    return one.part.id.startswith(f"{SENTENCES}/")


def _told(one: Stands) -> PartTold:
    sign = "well" if one.standing is Standing.AGREED else "blank"
    language = "en" if _is_of_pages(one) else ""
    return PartTold(title_of(one.part.id), language, one.part.texts, _state(one), sign)


def _state(one: Stands) -> str:
    if one.by is None:
        return _("draft")
    by = {"who": one.by.who, "on": date_format(date.fromisoformat(one.by.when), "j F Y")}
    if one.standing is Standing.AGREED:
        return _("agreed by %(who)s on %(on)s") % by
    return _("draft again: changed since %(who)s agreed it on %(on)s") % by


def title_of(part: str) -> str:
    """What a part is in plain words; a part that is new here keeps its own name."""
    folder, _slash, name = part.partition("/")
    if folder == "course" and name in lessons():
        return _("Lesson: %(title)s") % {"title": spoken(lessons()[name].title)}
    known = {
        "glossary": _("The glossary"),
        "exercises": _("Exercises"),
        "agenda": _("Agenda builder"),
        "walk": _("A story from Powys, walked through"),
        "about": _("Where the cube comes from, and why power is not pie"),
        "case": _("A story from Powys"),
        "cells": _("The 27 cells of the cube"),
        "course": _("The course: its sources and the words of its pictures"),
        "facets": _("Forms, spaces and levels"),
        "powys_plan": _("The Powys case as a plan"),
        "questions": _("The open questions"),
        "rungs": _("The eight rungs"),
        "statements": _("The statements that both sides rate"),
    }
    return known.get(part, name or part)
