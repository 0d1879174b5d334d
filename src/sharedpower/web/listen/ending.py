"""The end of a listening, and its deletion."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from sharedpower.actions.listening import ending as actions
from sharedpower.actions.listening import stages
from sharedpower.actions.permissions import Act
from sharedpower.records.models import FaceState, PlanRecord, Receipt
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.listen.opening import listening_of, page
from sharedpower.web.pages import only_language, opened
from sharedpower.web.saying.listening import face_title


@gate(Act.LISTEN)
def end(request: HttpRequest, record: PlanRecord, listening: str) -> HttpResponse:
    """Ask first, and say which faces would go without having been revealed."""
    held = listening_of(record, listening)
    if request.method == "POST" and not only_language(request) and not held.ended_at:
        stages.end(listening=held, by=signed_in(request))
        messages.success(request, _("Ended. The answers are deleted; what was revealed stays."))
        return redirect("listening", plan_id=record.pk, listening=held.pk)
    unrevealed = held.faces.exclude(state=FaceState.REVEALED).filter(ballots__isnull=False)
    titles = [face_title(slug) for slug in unrevealed.values_list("slug", flat=True).distinct()]
    return page(request, held, "end.html", {"unrevealed": titles, "held": actions.held(held)})


@gate(Act.LISTEN)
def delete(request: HttpRequest, record: PlanRecord, listening: str) -> HttpResponse:
    held = listening_of(record, listening)
    if request.method == "POST" and not only_language(request):
        made = actions.delete(listening=held, by=signed_in(request))
        return redirect("listen-receipt", plan_id=record.pk, receipt=made.pk)
    return page(request, held, "delete.html", {"held": actions.held(held)})


@gate(Act.LISTEN)
def receipt(request: HttpRequest, record: PlanRecord, receipt: str) -> HttpResponse:
    """Proof that a listening of this plan was deleted, for the one who did it."""
    mine = Receipt.objects.filter(plan_id=record.pk, by=signed_in(request))
    kept = get_object_or_404(mine, pk=receipt, removed__has_key="listening")
    said = {"open_plan": opened(request, record), "receipt": kept}
    return render(request, "listen/receipt.html", said)
