"""Somebody at a working screen: types rows, presses buttons, without script."""

from __future__ import annotations

from collections.abc import Mapping
from html import unescape
from typing import Any

from django.http import HttpResponse
from django.test import Client

from tests.people import address
from tests.web.browsing import Form, form_on, text_of

Rows = list[dict[str, str]]
TOKENS: Rows = [
    {"name": "Carers", "now": "hidden-claimed-local", "wished": "visible-invited-regional"},
    {"name": "The board", "now": "visible-closed-regional", "wished": "visible-closed-regional"},
]
SPACES: Rows = [
    {"label": "Kitchen table", "type": "space.claimed", "enter": "Who is asked"},
    {"label": "The board", "type": "space.closed", "minutes": "40", "hurt": "yes"},
]
POINTS: Rows = [
    {
        "what": "Beds are cut",
        "when": "2016",
        "space": "space.closed",
        "level": "level.regional",
        "form": "form.hidden",
    },
    {
        "what": "A march",
        "who": "The town",
        "space": "space.claimed",
        "level": "level.local",
        "form": "form.visible",
    },
]
SCORES: Rows = [
    {
        "decision": "Opening hours",
        "who": "Carers",
        "now": "1",
        "wanted": "3",
        "action": "Two carers in the rota meeting",
        "by": "2026-12-24",
    },
    {"decision": "Opening hours", "who": "Manager", "now": "4", "wanted": "4"},
]
RESPONSES: Rows = [{"cell": "hidden-invited-local", "goes_on": "The agenda comes ready-made"}]
WORK: dict[str, Rows] = {
    "power-twister": TOKENS,
    "map-of-spaces": SPACES,
    "timeline": POINTS,
    "decision-grid": SCORES,
    "power-matrix": RESPONSES,
}


def sent(rows: Rows, **more: str) -> dict[str, str]:
    """What the form sends for these rows."""
    data = {f"r{n}-{name}": text for n, row in enumerate(rows) for name, text in row.items()}
    return {"rows": str(len(rows)), **data, **more}


def work(
    exercise: str, data: Mapping[str, object], client: Client | None = None, language: str = "en"
) -> HttpResponse:
    answer: Any = (client or Client()).post(
        address("exercise-work", language, exercise=exercise), dict(data)
    )
    assert isinstance(answer, HttpResponse)
    return answer


def opened(exercise: str, language: str = "en", query: str = "") -> str:
    """The words of a fresh working screen."""
    answer: Any = Client().get(address("exercise-work", language, exercise=exercise) + query)
    return told(answer)


def told(answer: HttpResponse) -> str:
    return " ".join(unescape(text_of(answer)).split())


def rows_on(answer: HttpResponse) -> Form:
    return form_on(answer, "work")
