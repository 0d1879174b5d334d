"""The cube of a plan: words first, then the picture, then its table twin; and each cell's page."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from sharedpower.actions.cell_sets import entries_for
from sharedpower.actions.permissions import Act
from sharedpower.content import words_for
from sharedpower.content.telling.cube import findings_at
from sharedpower.content.telling.findings import Told, tell
from sharedpower.core.alignment import align
from sharedpower.core.pitfalls import Finding, Outcome
from sharedpower.core.powercube import Cell, Form, Space
from sharedpower.records.models import PlanRecord
from sharedpower.web.cube import layers
from sharedpower.web.gate import gate, person_of
from sharedpower.web.library.shelves import own_items
from sharedpower.web.pages import OpenPlan, opened
from sharedpower.web.questions.faces import notes_at
from sharedpower.web.routes.answers import walks_of
from sharedpower.web.saying import cube as saying
from sharedpower.web.saying.alignment import alignment_words
from sharedpower.web.saying.labels import (
    cell_label,
    facet_gloss,
    facet_label,
    reader_language,
    teller,
)


@gate(Act.READ_PLAN)
def cube(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """``?take=`` names a form, a space or a level: that slab is taken out and looked at alone.

    ``?layer=`` shows what people said in a listening (voices, gap) in place of the plan.
    """
    open_plan = opened(request, record)
    plan = open_plan.plan
    slabs = [*Form, *Space, *(level.tier for level in plan.levels)]
    taken = request.GET.get("take")
    if taken is not None and taken not in slabs:
        raise Http404
    layer = layers.layer_of(record, request.GET.get("layer", layers.PLAN))
    if layer is None:
        raise Http404
    held = layer.told(open_plan)
    said = {
        "open_plan": open_plan,
        "alignment": alignment_words(
            plan, align(plan, open_plan.findings, layer.gap, walks_of(plan))
        ),
        "layer": layer,
        "picture": saying.picture(open_plan, held, taken),
        "floors": saying.floors(plan.cube, held, taken),
        "slabs": [(str(slab), facet_label(slab, plan.levels)) for slab in slabs],
        "taken": taken,
        "taken_label": facet_label(taken, plan.levels) if taken else "",
        "taken_gloss": facet_gloss(taken) if taken else "",
    }
    return render(request, "cube/cube.html", said)


@gate(Act.READ_PLAN)
def cell(request: HttpRequest, record: PlanRecord, cell: str) -> HttpResponse:
    open_plan = opened(request, record)
    try:
        here = open_plan.plan.cube.cell(cell)
    except KeyError:
        raise Http404 from None
    own = own_items(here, entries_for(person_of(request)))
    return render(request, "cube/cell.html", {**_cell_page(open_plan, here), "own": own})


def _cell_page(open_plan: OpenPlan, here: Cell) -> dict[str, object]:
    plan = open_plan.plan
    findings = findings_at(teller(plan), open_plan.findings)[here]
    words, language = words_for(here), reader_language()
    return {
        "open_plan": open_plan,
        "cell": here,
        "label": cell_label(here, plan.levels),
        "axes": [
            (facet_label(facet, plan.levels), facet_gloss(facet))
            for facet in (here.form, here.space, here.tier)
        ],
        "looks_like": words.looks_like.in_language(language) if words else "",
        "move": words.move.in_language(language) if words else "",
        "found": _told(open_plan, findings, Outcome.FOUND),
        "unanswered": _told(open_plan, findings, Outcome.NOT_ANSWERED),
        "well": _told(open_plan, [f for f in findings if f.applies], Outcome.QUIET),
        "actions": [
            action
            for action in plan.actions or ()
            if action.facets and here in plan.cube.select(action.facets)
        ],
        "notes": notes_at(plan, here),
    }


def _told(open_plan: OpenPlan, findings: list[Finding], outcome: Outcome) -> list[Told]:
    say = teller(open_plan.plan)
    return [tell(say, one) for one in findings if one.outcome is outcome]
