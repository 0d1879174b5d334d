"""Filling the grid together: one pair a page, or as a table; and which pairs are asked about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from sharedpower.actions import combining as actions
from sharedpower.actions.combining import LONGEST_REASON, NOTHING, Agreed
from sharedpower.actions.permissions import Act
from sharedpower.core.plan.choices import Effect
from sharedpower.influence.combining import Pair
from sharedpower.influence.combining.pairs import facets_of
from sharedpower.records.models import PlanRecord
from sharedpower.web.combine.pairs_here import by_rule, pair_called, slug_of, small_part, wanted
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import OpenPlan, only_language, opened, typed
from sharedpower.web.saying.combining import effect_label, facet_name, pair_name, pair_question
from sharedpower.web.saying.labels import facet_label

BLANK = "-"
REFUSED, MEANWHILE = 422, 409


@dataclass(frozen=True)
class PairRow:
    """A pair with what stands in its fields. ``seen``: what stood in the plan, as it is sent."""

    slug: str
    name: str
    asks: str
    now: Agreed
    seen: Agreed
    theirs: str = ""
    problem: str = ""

    @property
    def seen_effect(self) -> str:
        return self.seen.effect or ""


@gate(Act.READ_PLAN)
def pair(request: HttpRequest, record: PlanRecord, pair: str) -> HttpResponse:
    """One pair of a small part. Skipping leaves it as it is."""
    open_plan = opened(request, record)
    here = pair_called(pair)
    if not set(here) <= set(facets_of(open_plan.plan)):
        raise Http404
    if request.method == "POST" and not only_language(request):
        return _saved_pair(request, open_plan, here)
    return _pair_page(request, open_plan, here, _row(request, open_plan, here))


def _saved_pair(request: HttpRequest, open_plan: OpenPlan, here: Pair) -> HttpResponse:
    if "skip" in request.POST:
        return _onward(request, open_plan, here)
    if not open_plan.may_change:
        raise PermissionDenied
    row = _row(request, open_plan, here)
    if row.problem:
        return _pair_page(request, open_plan, here, row, REFUSED)
    try:
        actions.say(
            record=open_plan.record,
            said={here: row.now},
            seen={here: row.seen},
            by=signed_in(request),
        )
    except actions.SaidMeanwhileError as meanwhile:
        fresh = _against(row, meanwhile.now[here])
        return _pair_page(request, open_plan, here, fresh, MEANWHILE)
    return _onward(request, open_plan, here)


def _onward(request: HttpRequest, open_plan: OpenPlan, here: Pair) -> HttpResponse:
    part = small_part(request, open_plan, here)
    place = part.index(here) + 1
    if place == len(part):
        messages.success(request, _("That was the last pair of this small part."))
        return redirect("combine", plan_id=open_plan.id)
    return redirect("combine-pair", plan_id=open_plan.id, pair=slug_of(part[place]))


def _pair_page(
    request: HttpRequest, open_plan: OpenPlan, here: Pair, row: PairRow, status: int = 200
) -> HttpResponse:
    part = small_part(request, open_plan, here)
    said: dict[str, Any] = {
        "open_plan": open_plan,
        "row": row,
        "start": facet_name(here.start, open_plan.plan.levels),
        "end": facet_name(here.end, open_plan.plan.levels),
        "choices": choices(),
        "number": part.index(here) + 1,
        "count": len(part),
    }
    return render(request, "combine/pair.html", said, status=status)


@gate(Act.READ_PLAN)
def table(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """All the pairs that are asked about, or have been answered, in one table."""
    open_plan = opened(request, record)
    rows = {one: _row(request, open_plan, one) for one in _in_table(open_plan)}
    status = 200
    if request.method == "POST" and not only_language(request):
        if not open_plan.may_change:
            raise PermissionDenied
        if not any(row.problem for row in rows.values()):
            rows, status = _saved_table(request, record, rows)
            if status == 200:
                messages.success(request, _("Saved."))
                return redirect("combine-table", plan_id=record.pk)
        else:
            status = REFUSED
    said = {"open_plan": open_plan, "rows": rows.values(), "choices": choices(), "status": status}
    return render(request, "combine/table.html", said, status=status)


def _saved_table(
    request: HttpRequest, record: PlanRecord, rows: dict[Pair, PairRow]
) -> tuple[dict[Pair, PairRow], int]:
    try:
        actions.say(
            record=record,
            said={one: row.now for one, row in rows.items()},
            seen={one: row.seen for one, row in rows.items()},
            by=signed_in(request),
        )
    except actions.SaidMeanwhileError as meanwhile:
        theirs = {one: _against(rows[one], now) for one, now in meanwhile.now.items()}
        return {**rows, **theirs}, MEANWHILE
    return rows, 200


def _in_table(open_plan: OpenPlan) -> list[Pair]:
    known = set(facets_of(open_plan.plan))
    answered = [one for one in actions.agreed_in(open_plan.plan) if set(one) <= known]
    return list(dict.fromkeys([*wanted(open_plan), *answered]))


@gate(Act.CHANGE_PLAN)
def pairs(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """Which pairs are asked about: those of the rule, and what people add or take out."""
    open_plan = opened(request, record)
    facets = facets_of(open_plan.plan)
    every = [Pair(start, end) for start in facets for end in facets if start != end]
    chosen = {one for one in every if slug_of(one) in request.POST.getlist("ask")}
    if request.method == "POST" and not only_language(request):
        actions.choose(
            record=record, pairs=chosen, by_rule=by_rule(open_plan), by=signed_in(request)
        )
        messages.success(request, _("Saved."))
        return redirect("combine", plan_id=record.pk)
    ticked = chosen if request.method == "POST" else set(wanted(open_plan))
    levels = open_plan.plan.levels
    rows = [
        (
            facet_name(start, levels),
            [
                (slug_of(one), facet_label(one.end, levels), one in ticked)
                for one in every
                if one.start == start
            ],
        )
        for start in facets
    ]
    return render(request, "combine/pairs.html", {"open_plan": open_plan, "rows": rows})


def choices() -> list[tuple[str, str]]:
    return [(str(effect), effect_label(effect)) for effect in Effect]


def _row(request: HttpRequest, open_plan: OpenPlan, here: Pair) -> PairRow:
    """What was sent about a pair, or else what stands in the plan."""
    slug, levels = slug_of(here), open_plan.plan.levels
    kept = actions.agreed_in(open_plan.plan).get(here, NOTHING)
    now = seen = kept
    sent = request.method == "POST" and f"seen-{slug}" in request.POST
    if sent:
        now = Agreed(_effect(request, slug), typed(request, f"reason-{slug}"))
        seen = Agreed(_effect(request, slug, "seen"), typed(request, f"seen-reason-{slug}"))
    return PairRow(
        slug,
        pair_name(*here, levels),
        pair_question(*here, levels),
        now,
        seen,
        problem=_problem(now),
    )


def _effect(request: HttpRequest, slug: str, field: str = "effect") -> Effect | None:
    """None for a blank, and for what is no answer."""
    given = request.POST.get(f"{field}-{slug}", "")
    return Effect(given) if given in list(Effect) else None


def _problem(now: Agreed) -> str:
    if len(now.reason) > LONGEST_REASON:
        return _("That is too long. Use at most 1,000 letters.")
    return ""


def _against(row: PairRow, theirs: Agreed) -> PairRow:
    """The page again, with what somebody else saved; saved once more, mine takes its place."""
    said = (effect_label(theirs.effect) if theirs.effect else "", theirs.reason)
    words = ": ".join(filter(None, said)) or _("nothing")
    return PairRow(row.slug, row.name, row.asks, row.now, theirs, theirs=words)
