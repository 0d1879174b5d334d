"""The walk: its start, its steps, the answers to its choices, its end, and all of it for paper.

``?big=1`` makes a slide show of it; the links keep it.
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from sharedpower.actions.permissions import Act
from sharedpower.content import Certainty, case
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate
from sharedpower.web.learn import story
from sharedpower.web.learn.spoken import spoken
from sharedpower.web.walk import told
from sharedpower.web.walk.picture import picture


@gate(Act.READ_PUBLIC)
def start(request: HttpRequest) -> HttpResponse:
    said = {
        "told": story.story()["told"],
        "steps": [told.step_told(number) for number in _numbers()],
        "marks": [told.sure(certainty) for certainty in Certainty],
    }
    return render(request, "walk/start.html", _page(request, said))


@gate(Act.READ_PUBLIC)
def step(request: HttpRequest, number: int) -> HttpResponse:
    said = _step(number) | {"before": number - 1, "after": number + 1}
    return render(request, "walk/step.html", _page(request, said))


@gate(Act.READ_PUBLIC)
def chosen(request: HttpRequest, number: int, option: str) -> HttpResponse:
    """What the booklet reports of one way to go on, what we infer and what is not known."""
    step = _step(number)["step"]
    found = next((one for one in step.options if one.id == option), None)
    if found is None:
        raise Http404
    said = {"step": step, "chosen": found, "after": number + 1}
    return render(request, "walk/chosen.html", _page(request, said))


@gate(Act.READ_PUBLIC)
def end(request: HttpRequest) -> HttpResponse:
    """The two routes side by side, and what to talk about."""
    said = story.story() | {"before": len(told.steps()), "example": _example()}
    return render(request, "walk/end.html", _page(request, said))


@gate(Act.READ_PUBLIC)
def everything(request: HttpRequest) -> HttpResponse:
    """All steps, choices and routes on one page, to print."""
    said = story.story() | {
        "all_steps": [(_step(number), picture(number)) for number in _numbers()],
        "marks": [told.sure(certainty) for certainty in Certainty],
    }
    return render(request, "walk/all.html", _page(request, said))


def _step(number: int) -> dict[str, Any]:
    if number not in _numbers():
        raise Http404
    return {
        "step": told.step_told(number),
        "count": len(told.steps()),
        "way": told.way_to(number),
        "picture": picture(number),
    }


def _numbers() -> range:
    return range(1, len(told.steps()) + 1)


def _page(request: HttpRequest, said: dict[str, Any]) -> dict[str, Any]:
    big = request.GET.get("big") == "1"
    query, source = "?big=1" if big else "", spoken(case().source)
    return said | {"here": "powys", "big": big, "query": query, "source": source}


def _example() -> PlanRecord | None:
    return PlanRecord.objects.filter(example="powys").first()
