"""Keeping a route that was found as one of the plan's own."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from sharedpower.actions import routes as actions
from sharedpower.actions.permissions import Act
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import opened
from sharedpower.web.routes.answers import message, route_of
from sharedpower.web.routes.as_told import as_told
from sharedpower.web.routes.overview import no_longer
from sharedpower.web.saying.routes import route_name

_LINE = 300


@gate(Act.CHANGE_PLAN)
def keep(request: HttpRequest, record: PlanRecord, way: str) -> HttpResponse:
    """Send to keep it; opening the address leads to the route's own page."""
    ends = {name: request.POST.get(name, "") for name in ("from", "to")}
    query = f"?{urlencode(ends)}" if all(ends.values()) else ""
    address = reverse("route", kwargs={"plan_id": record.pk, "way": way}) + query
    if request.method != "POST":
        return redirect(address)
    plan = opened(request, record).plan
    found = message(plan, request.POST)
    here = route_of(found, way)
    if here is None:
        return no_longer(request, record)
    label = route_name(found.power_map, here)[:_LINE]
    kept = actions.keep(record=record, route=as_told(plan, here, label), by=signed_in(request))
    if kept:
        messages.success(request, _("Kept. It is now one of the plan's own routes."))
    else:
        messages.info(request, _("It is one of the plan's own routes already."))
    return redirect(address)
