"""The working screen of an exercise: rows to fill in, and below them what they show.

Each button sends the whole page and gets it back. Nothing is stored: the rows are the form.
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from sharedpower.actions.permissions import Act
from sharedpower.content import Screen
from sharedpower.web.exercises.rows import timeline
from sharedpower.web.exercises.rows.benches import BENCHES, Bench
from sharedpower.web.exercises.rows.matrix import suggested_move
from sharedpower.web.exercises.rows.sheet import Sheet, blank, sent_sheet
from sharedpower.web.exercises.views import HERE, exercise_at
from sharedpower.web.gate import gate
from sharedpower.web.learn.spoken import spoken
from sharedpower.web.pages import only_language

# These buttons change the rows themselves; then nothing is judged yet.
CHANGES = ("add", "remove", "take")
SEATED = "seated"


def bench_of(exercise: str) -> Bench:
    """Raises Http404 for an exercise that has no rows."""
    if exercise not in BENCHES:
        raise Http404
    return BENCHES[exercise]


@gate(Act.DO_EXERCISE)
def work(request: HttpRequest, exercise: str) -> HttpResponse:
    if exercise_at(exercise).screen is Screen.SCRATCHPAD:
        said = HERE | {"exercise": spoken(exercise_at(exercise))}
        return render(request, "exercises/scratchpad.html", said)
    bench = bench_of(exercise)
    if request.method != "POST":
        return page(request, exercise, _fresh(request, exercise, bench), judged=False)
    sheet = _changed(request, sent_sheet(request, bench.row, bench.most))
    judged = not only_language(request) and not any(name in request.POST for name in CHANGES)
    return page(request, exercise, sheet, judged=judged)


def _fresh(request: HttpRequest, exercise: str, bench: Bench) -> Sheet:
    if exercise == "timeline" and request.GET.get("start") == "powys":
        return Sheet(bench.row, bench.most, timeline.powys())
    return Sheet(bench.row, bench.most, [blank(bench.row) for _n in range(bench.least)])


def _changed(request: HttpRequest, sheet: Sheet) -> Sheet:
    """The sheet after one of the buttons that change rows."""
    if "add" in request.POST:
        return sheet.with_one_more()
    if "take" in request.POST:
        return _with_move(sheet, request.POST["take"])
    number = request.POST.get("remove", "")
    if number.isascii() and number.isdigit() and int(number) < len(sheet.raw):
        return sheet.without(int(number))
    return sheet


def _with_move(sheet: Sheet, cell: str) -> Sheet:
    """The product's own move put into the first row of that cell that has none."""
    raw = [dict(row) for row in sheet.raw]
    waiting = (row for row in raw if row.get("cell") == cell and row.get("move") == "")
    next(waiting, {})["move"] = suggested_move(cell)
    return Sheet(sheet.kind, sheet.most, raw)


def page(request: HttpRequest, exercise: str, sheet: Sheet, *, judged: bool) -> HttpResponse:
    """The rows, and what they show once somebody asked; with what is wrong, if ``judged``."""
    bench, preset = BENCHES[exercise], request.method == "GET" and "start" in request.GET
    problems = list(sheet.problems()) if judged else []
    made = [bench.made(row.cleaned_data) for row in sheet.filled()]
    shown = bench.shown(made, _step(request)) if made and (judged or preset) else None
    said: dict[str, Any] = HERE | {
        "exercise": spoken(exercise_at(exercise)),
        "bench": bench,
        "sheet": sheet,
        "lines": list(sheet.lines()),
        "judged": judged,
        "problems": problems,
        "nothing": judged and not made and not problems,
        "result": shown,
        "part": f"exercises/shown/{exercise}.html",
        "seated": request.POST.get("mode", request.POST.get("was", "")) == SEATED,
        "address": reverse("exercise-work", kwargs={"exercise": exercise}),
    }
    return render(request, "exercises/work.html", said, status=422 if problems else 200)


def _step(request: HttpRequest) -> int:
    asked = request.POST.get("step", "")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 4 else 0
