"""Addresses of the agenda builder: for anyone, and inside a plan."""

from django.urls import path

from sharedpower.web.agenda import asking, calendar, editing, planning, sheets

for_anyone = [
    path("", asking.ask, name="agenda"),
    path("edit/", editing.edit, name="agenda-edit"),
    path("sheet/<slug:side>/", sheets.sheet, name="agenda-sheet"),
    path("calendar.ics", calendar.calendar, name="agenda-calendar"),
    path("keep/", planning.keep, name="agenda-keep"),
]

of_plan = [
    path("", planning.listing, name="plan-agendas"),
    path("new/", asking.new, name="plan-agenda-new"),
    path("<str:sheet>/", editing.plan_edit, name="plan-agenda"),
    path("<str:sheet>/ask/", asking.ask_again, name="plan-agenda-ask"),
    path("<str:sheet>/sheet/<slug:side>/", sheets.plan_sheet, name="plan-agenda-sheet"),
    path("<str:sheet>/calendar.ics", calendar.plan_calendar, name="plan-agenda-calendar"),
    path("<str:sheet>/remove/", planning.remove, name="plan-agenda-remove"),
]
