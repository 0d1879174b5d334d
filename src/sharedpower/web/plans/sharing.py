"""Who makes this plan."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from sharedpower.actions import plans as actions
from sharedpower.actions.permissions import Act
from sharedpower.records.models import Organiser, PlanRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import only_language, opened, typed


@gate(Act.SHARE_PLAN)
def makers(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """The makers of a plan, and a way to add one who signs in here already."""
    name, error = typed(request, "username"), ""
    if request.method == "POST" and not only_language(request):
        try:
            other = actions.share(record=record, username=name, by=signed_in(request))
        except Organiser.DoesNotExist:
            error = _("Nobody signs in here with that name. Check the spelling, or invite them.")
        else:
            added = _("%(name)s can now see and change this plan.")
            messages.success(request, added % {"name": other.get_username()})
            return redirect("makers", plan_id=record.pk)
    said = {
        "open_plan": opened(request, record),
        "makers": record.makers.order_by("username"),
        "name": name,
        "error": error,
    }
    return render(request, "plans/makers.html", said, status=422 if error else 200)
