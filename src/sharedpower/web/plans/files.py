"""The plan as a file: out in two forms, and in again."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.utils.translation import gettext as _

from sharedpower.actions import plans as actions
from sharedpower.actions.permissions import Act
from sharedpower.core.plan import Plan
from sharedpower.files import PlanFileError, write_plan
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.home.files import plan_in, problem_sentences
from sharedpower.web.pages import only_language, opened

TYPES = {"json": "application/json", "yaml": "application/yaml"}


def as_attachment(plan: Plan, form: str) -> HttpResponse:
    """A plan as a file to keep. ``form``: json or yaml."""
    if form not in TYPES:
        raise Http404
    text = write_plan(plan, form="json" if form == "json" else "yaml")
    return attached(text, f"{slugify(plan.title) or 'plan'}.plan.{form}")


def attached(text: str, name: str) -> HttpResponse:
    """A JSON or YAML file to keep. ``name`` is made of plain letters."""
    form = name.rpartition(".")[2]
    response = HttpResponse(text, content_type=f"{TYPES[form]}; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@gate(Act.READ_PLAN)
def download(request: HttpRequest, record: PlanRecord, form: str) -> HttpResponse:
    return as_attachment(opened(request, record).plan, form)


@gate(Act.CHANGE_PLAN)
def replace(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """Put a file's plan in the place of this one. A file that cannot be read changes nothing."""
    open_plan = opened(request, record)
    if request.method != "POST" or only_language(request):
        return render(request, "plans/replace.html", {"open_plan": open_plan})
    try:
        plan = plan_in(request)
    except PlanFileError as problem:
        said = {"open_plan": open_plan, "problems": problem_sentences(problem)}
        return render(request, "plans/replace.html", said, status=422)
    actions.replace_all(record=record, plan=plan, by=signed_in(request))
    messages.success(request, _("Replaced. The history keeps what it was."))
    return redirect("plan", plan_id=record.pk)
