"""Keeping what a group made in one of one's own plans; who is not signed in does so on the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters

from sharedpower.actions import plans
from sharedpower.actions.kept_work import Kept, TooMuchError
from sharedpower.actions.kept_work import keep as keep_work
from sharedpower.actions.permissions import Act
from sharedpower.core.plan import Plan
from sharedpower.core.workbench import SpaceCard
from sharedpower.records.models import Organiser, PlanRecord
from sharedpower.web.exercises.rows.benches import BENCHES
from sharedpower.web.exercises.rows.sheet import Sheet, sent_sheet
from sharedpower.web.exercises.rows.working import bench_of, page
from sharedpower.web.exercises.views import HERE, exercise_at
from sharedpower.web.gate import gate, person_of
from sharedpower.web.learn.spoken import spoken
from sharedpower.web.pages import only_language, typed
from sharedpower.web.people.on_the_way import signed_in_on_the_way
from sharedpower.web.plans.views import title_error

NEW = "new"


@dataclass
class Keeping:
    """One try at keeping: what, who, into which plan, and what stands in the way."""

    kept: Kept
    left_out: list[str]
    person: Organiser | None
    plan: str
    title: str
    problem: str = ""


@sensitive_post_parameters("password")
@gate(Act.DO_EXERCISE)
def keep(request: HttpRequest, exercise: str) -> HttpResponse:
    """First it shows what will be kept and asks where; sent again with a plan, it keeps."""
    bench = bench_of(exercise)
    if request.method != "POST":
        return redirect("exercise-work", exercise=exercise)
    sheet = sent_sheet(request, bench.row, bench.most)
    made = [bench.made(row.cleaned_data) for row in sheet.filled()]
    if not sheet.valid or not made:
        return page(request, exercise, sheet, judged=True)
    private = [one.label for one in made if isinstance(one, SpaceCard) and one.private]
    trying = Keeping(
        bench.kept(made),
        private,
        person_of(request),
        typed(request, "plan"),
        typed(request, "title"),
    )
    record = _kept(request, trying)
    if record is None:
        return _ask(request, exercise, sheet, trying)
    messages.success(
        request, _("Kept from the exercise: %(what)s.") % {"what": _amount(trying.kept)}
    )
    return redirect("plan", plan_id=record.pk)


def _kept(request: HttpRequest, trying: Keeping) -> PlanRecord | None:
    """The plan that has it now; None when something has to be asked first."""
    if only_language(request):
        return None
    if "username" in request.POST and trying.person is None:
        trying.person, trying.problem = signed_in_on_the_way(request)
        return None
    if trying.person is None or not trying.plan or trying.kept.empty:
        if "plan" in request.POST and trying.person is not None:
            trying.problem = _("Choose a plan, or a new one.")
        return None
    return _into(trying, trying.person)


def _into(trying: Keeping, person: Organiser) -> PlanRecord | None:
    if trying.plan == NEW:
        trying.problem = title_error(trying.title)
    record = None if trying.plan == NEW else person.plans.filter(pk=trying.plan).first()
    if trying.plan != NEW and record is None:
        trying.problem = _("That plan is not there any more. Choose another.")
    if trying.problem:
        return None
    try:
        with transaction.atomic():
            found = record or plans.start(plan=Plan(title=trying.title), by=person)
            return keep_work(record=found, kept=trying.kept, by=person)
    except TooMuchError:
        trying.problem = _("That plan is full: it cannot hold so many more. Choose another.")
        return None


def _ask(request: HttpRequest, exercise: str, sheet: Sheet, trying: Keeping) -> HttpResponse:
    person = trying.person
    said: dict[str, Any] = HERE | {
        "exercise": spoken(exercise_at(exercise)),
        "bench": BENCHES[exercise],
        "carried": list(sheet.carried()),
        "trying": trying,
        "notes": trying.kept.notes,
        "spaces": trying.kept.spaces,
        "actions": trying.kept.actions,
        "plans": person.plans.order_by("-changed_at") if person else [],
        "problem": trying.problem,
    }
    return render(request, "exercises/keep.html", said, status=422 if trying.problem else 200)


def _amount(kept: Kept) -> str:
    """How much was kept, in numbers."""
    counts = {
        _("notes: %(n)s"): len(kept.notes),
        _("spaces: %(n)s"): len(kept.spaces),
        _("actions: %(n)s"): len(kept.actions),
    }
    return ", ".join(words % {"n": count} for words, count in counts.items() if count)
