"""The session as a calendar file: one event, Europe/London, nobody invited."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from sharedpower.actions.permissions import Act
from sharedpower.core.agenda import timed
from sharedpower.core.plan.run_sheet import RunSheet
from sharedpower.records.models import PlanRecord
from sharedpower.web.agenda.asking import gone
from sharedpower.web.agenda.keeping import Kept, of_plan, of_visitor
from sharedpower.web.gate import gate
from sharedpower.web.saying import agenda as say

LONDON = ZoneInfo("Europe/London")
MADE_BY = "-//Shared Power//Agenda//EN"


@gate(Act.READ_PUBLIC)
def calendar(request: HttpRequest) -> HttpResponse:
    kept = of_visitor(request)
    return redirect("agenda") if kept is None else _file(kept)


@gate(Act.READ_PLAN)
def plan_calendar(request: HttpRequest, record: PlanRecord, sheet: str) -> HttpResponse:
    kept = of_plan(request, record, sheet)
    return gone(request, record) if kept is None else _file(kept)


def _file(kept: Kept) -> HttpResponse:
    """Without a day there is nothing to put into a calendar: the page that asks for it follows."""
    if kept.sheet.asked.on is None:
        return redirect(kept.address("ask"))
    response = HttpResponse(as_calendar(kept), content_type="text/calendar; charset=utf-8")
    name = slugify(say.sheet_title(kept.sheet)) or "agenda"
    response["Content-Disposition"] = f'attachment; filename="{name}.ics"'
    return response


def as_calendar(kept: Kept) -> bytes:
    """An .ics file in the reader's language."""
    asked, made = kept.sheet.asked, Calendar()
    made.add("prodid", MADE_BY)
    made.add("version", "2.0")
    event = Event()
    event.add("uid", f"{kept.key}@shared-power")
    event.add("dtstamp", timezone.now())
    # Wall-clock minutes: a session that starts at 18:30 starts so on either side of a clock change.
    midnight = datetime.combine(asked.on or timezone.localdate(), time.min, LONDON)
    start = midnight + timedelta(minutes=asked.start or 0)
    event.add("dtstart", start)
    event.add("dtend", start + timedelta(minutes=kept.sheet.minutes))
    event.add("summary", say.sheet_title(kept.sheet))
    event.add("description", programme(kept.sheet))
    if asked.place:
        event.add("location", asked.place)
    made.add_component(event)
    made.add_missing_timezones()
    return bytes(made.to_ical())


def programme(sheet: RunSheet) -> str:
    """Each part on a line with its time, then what everybody should know."""
    lines = [
        f"{say.clock(line.start)} {say.item_title(line.item, again=line.again)}"
        for line in timed(sheet)
    ]
    end = say.clock((sheet.asked.start or 0) + sheet.minutes)
    lines += [f"{end} {_('End')}", "", _("Nobody will ask you for your story.")]
    if sheet.asked.last_bus is not None:
        lines.append(_("The last bus goes at %(bus)s.") % {"bus": say.clock(sheet.asked.last_bus)})
    return "\n".join(lines)
