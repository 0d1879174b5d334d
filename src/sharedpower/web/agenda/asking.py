"""Asking what an agenda must fit, and laying it out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from sharedpower.actions import run_sheets
from sharedpower.actions.permissions import Act
from sharedpower.actions.plans import ChangedMeanwhileError
from sharedpower.content import core_blocks
from sharedpower.core.agenda import lay_out
from sharedpower.core.plan.parts import Session
from sharedpower.records.models import PlanRecord
from sharedpower.web.agenda.forms import AgendaForm
from sharedpower.web.agenda.keeping import (
    FOR_ANYONE,
    OF_A_PLAN,
    keep_for_visitor,
    of_plan,
    of_visitor,
    save,
)
from sharedpower.web.agenda.prefill import request_from
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import OpenPlan, only_language, opened


@gate(Act.READ_PUBLIC)
def ask(request: HttpRequest) -> HttpResponse:
    """Anyone lays out an agenda; it stays in this browser's session and nowhere else."""
    kept = of_visitor(request)
    known = kept.sheet.asked if kept else None
    form = AgendaForm(request.POST or None, known=known)
    if not _sent(request, form):
        return _page(request, form, {"here": "agenda"} | ({"again": True} if kept else {}))
    keep_for_visitor(request, lay_out(form.request(), core_blocks()))
    return redirect("agenda-edit")


@gate(Act.CHANGE_PLAN)
def new(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """The same for a session of the plan, with what the plan knows filled in."""
    open_plan = opened(request, record)
    session = _session(open_plan, request.GET.get("session", ""))
    form = AgendaForm(request.POST or None, known=request_from(open_plan.plan, session))
    if not _sent(request, form):
        return _page(request, form, {"open_plan": open_plan, "session": session})
    laid = lay_out(form.request(), core_blocks())
    sheet = replace(laid, session=session.id if session else None)
    made = run_sheets.keep(record=record, sheet=sheet, by=signed_in(request))
    return redirect("plan-agenda", plan_id=record.pk, sheet=made)


@gate(Act.READ_PLAN)
def ask_again(request: HttpRequest, record: PlanRecord, sheet: str) -> HttpResponse:
    """Change what was asked of a run sheet of the plan; it is laid out anew."""
    kept = of_plan(request, record, sheet)
    if request.method == "POST" and not opened(request, record).may_change:
        raise PermissionDenied
    if kept is None:
        return gone(request, record)
    form = AgendaForm(request.POST or None, known=kept.sheet.asked)
    here = {"open_plan": kept.open_plan, "again": True}
    if not _sent(request, form):
        base = request.POST.get("base") or run_sheets.fingerprint(kept.sheet)
        return _page(request, form, {**here, "base": base})
    laid = lay_out(form.request(), core_blocks())
    after = replace(laid, id=kept.sheet.id, session=kept.sheet.session)
    try:
        save(request, kept, after, request.POST.get("base", ""))
    except ChangedMeanwhileError:
        base = run_sheets.fingerprint(kept.sheet)
        return _page(request, form, {**here, "base": base, "conflict": kept}, status=409)
    except run_sheets.NoSuchSheetError:
        return gone(request, record)
    return redirect(kept.address())


def gone(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """For an agenda that is no longer in the plan."""
    messages.info(request, _("That agenda is no longer in the plan."))
    return redirect("plan-agendas", plan_id=record.pk)


def _sent(request: HttpRequest, form: AgendaForm) -> bool:
    """Whether the form was sent to be laid out, and can be."""
    if request.method != "POST":
        return False
    if only_language(request):
        form.keep_unchecked()
        return False
    return form.is_valid()


def _page(
    request: HttpRequest, form: AgendaForm, more: dict[str, Any], *, status: int = 200
) -> HttpResponse:
    said = {
        "form": form,
        "opened_up": form.is_bound or "again" in more or "open_plan" in more,
        "parent": OF_A_PLAN if "open_plan" in more else FOR_ANYONE,
        **more,
    }
    wrong = request.method == "POST" and bool(form.errors)
    return render(request, "agenda/ask.html", said, status=422 if wrong else status)


def _session(open_plan: OpenPlan, name: str) -> Session | None:
    return next((one for one in open_plan.plan.sessions or () if one.id == name), None)
