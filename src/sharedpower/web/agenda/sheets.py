"""The two sheets to print: the facilitator's and the participants', in one language or in both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import override

from sharedpower.actions.permissions import Act
from sharedpower.content import LANGUAGES, BlockWords, agenda_blocks
from sharedpower.content.facet_words import Evidence
from sharedpower.core.agenda import Timed, timed
from sharedpower.core.plan.run_sheet import RunSheet
from sharedpower.records.models import PlanRecord
from sharedpower.web.agenda.asking import gone
from sharedpower.web.agenda.keeping import FOR_ANYONE, OF_A_PLAN, Kept, of_plan, of_visitor
from sharedpower.web.gate import gate
from sharedpower.web.saying import agenda as say
from sharedpower.web.saying.labels import reader_language

SIDES: Final = ("facilitator", "participants")
BOTH: Final = "both"


@dataclass(frozen=True)
class Said:
    """One part of the session in one language."""

    language: str
    title: str
    text: str
    lead: str = ""
    notes: str = ""
    care: str = ""
    materials: tuple[str, ...] = ()


@dataclass(frozen=True)
class Column:
    """What stands above the table, in one language."""

    language: str
    title: str
    needs: list[str]
    warnings: list[say.Warned]


@dataclass(frozen=True)
class Row:
    start: str
    end: str
    minutes: int
    said: list[Said]


@gate(Act.READ_PUBLIC)
def sheet(request: HttpRequest, side: str) -> HttpResponse:
    kept = of_visitor(request)
    return redirect("agenda") if kept is None else _page(request, kept, side)


@gate(Act.READ_PLAN)
def plan_sheet(request: HttpRequest, record: PlanRecord, sheet: str, side: str) -> HttpResponse:
    kept = of_plan(request, record, sheet)
    return gone(request, record) if kept is None else _page(request, kept, side)


def _page(request: HttpRequest, kept: Kept, side: str) -> HttpResponse:
    if side not in SIDES:
        raise Http404
    wanted = request.GET.get("in", "")
    wanted = wanted if wanted in {*LANGUAGES, BOTH} else reader_language()
    languages = LANGUAGES if wanted == BOTH else (wanted,)
    asked = kept.sheet.asked
    said: dict[str, Any] = {
        "here": "agenda",
        "parent": OF_A_PLAN if kept.open_plan else FOR_ANYONE,
        "kept": kept,
        "open_plan": kept.open_plan,
        "side": side,
        "wanted": wanted,
        "back": kept.address(),
        "other_side": kept.address("sheet", side=SIDES[1 - SIDES.index(side)]),
        "languages": languages,
        "columns": [_in(language, _column, kept, side) for language in languages],
        "rows": _rows(kept.sheet, side, languages),
        "asked": asked,
        "sources": _sources(kept.sheet),
        "tables": tables(kept.sheet),
        "starts": say.clock(asked.start or 0),
        "ends": say.clock((asked.start or 0) + kept.sheet.minutes),
        "bus": say.clock(asked.last_bus) if asked.last_bus is not None else "",
    }
    return render(request, "agenda/sheet.html", said)


def _sources(sheet: RunSheet) -> list[str]:
    """Where the blocks come from that are not our own, each once."""
    known = (agenda_blocks().get(item.block) for item in sheet.items)
    return sorted({one.source for one in known if one and one.evidence is not Evidence.OURS})


def tables(sheet: RunSheet, size: int = 6) -> int:
    """How many tables of about this many, at least one."""
    return max(1, -(-(sheet.asked.people or size) // size))


def _in(language: str, make: Callable[..., Any], *given: Any) -> Any:
    """Made while this language is the one that is spoken."""
    with override(language):
        return make(language, *given)


def _column(language: str, kept: Kept, side: str) -> Column:
    asked = kept.sheet.asked
    if side == "participants":
        return Column(language, say.sheet_title(kept.sheet), say.need_for_people(asked), [])
    warnings = [say.warned(one, kept.sheet) for one in kept.warnings]
    return Column(language, say.sheet_title(kept.sheet), say.what_needs_do(asked), warnings)


def _rows(sheet: RunSheet, side: str, languages: tuple[str, ...]) -> list[Row]:
    made = _for_facilitator if side == "facilitator" else _for_participants
    return [
        Row(
            start=say.clock(line.start),
            end=say.clock(line.end),
            minutes=line.item.minutes,
            said=[_in(language, made, line, sheet) for language in languages],
        )
        for line in timed(sheet)
    ]


def _for_participants(language: str, line: Timed, _sheet: RunSheet) -> Said:
    known = agenda_blocks().get(line.item.block)
    text = known.participants.in_language(language) if known and not line.again else ""
    return Said(language, say.item_title(line.item, again=line.again), text)


def _for_facilitator(language: str, line: Timed, sheet: RunSheet) -> Said:
    title, lead = say.item_title(line.item, again=line.again), say.lead_words(line.item.lead)
    known = agenda_blocks().get(line.item.block)
    if known is None or line.again:
        return Said(language, title, "", lead)
    return Said(
        language=language,
        title=title,
        text=known.happens.in_language(language),
        lead=lead,
        notes=known.facilitator.in_language(language),
        care=known.care.in_language(language),
        materials=tuple(_materials(language, known, sheet)),
    )


def _materials(language: str, known: BlockWords, sheet: RunSheet) -> list[str]:
    groups = tables(sheet, known.people.table or 6)
    people = str(sheet.asked.people) if sheet.asked.people else _("everyone")
    return [
        one.in_language(language).replace("{people}", people).replace("{tables}", str(groups))
        for one in known.materials
    ]
