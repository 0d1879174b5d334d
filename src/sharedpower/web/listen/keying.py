"""Typing in paper sheets: one row a sheet, by keyboard alone, twice where somebody asks for it."""

from __future__ import annotations

import secrets

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sharedpower.actions.listening import paper as actions
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import Act
from sharedpower.records.models import Face, PlanRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.listen.faces_told import face_told
from sharedpower.web.listen.keyed_rows import (
    FIRST,
    SECOND,
    Keyed,
    KeyRow,
    again,
    compared,
    flaw_words,
    once,
    parting_words,
)
from sharedpower.web.listen.opening import face_of, listening_of, page
from sharedpower.web.listen.paper import RATHER_NOT, roles
from sharedpower.web.pages import only_language

# A page of keying is at one of these; at the last, everything agrees and is saved.
ONCE, AGAIN, COMPARE, AGREED = "once", "again", "compare", "agreed"


@gate(Act.LISTEN)
def keying(request: HttpRequest, record: PlanRecord, listening: str, face: str) -> HttpResponse:
    """Key sheets in; nothing is saved until every row fits, and both keyings agree."""
    held = face_of(listening_of(record, listening), face)
    first, second = Keyed.sent(request, FIRST), Keyed.sent(request, SECOND)
    step, problems = _step(request), dict[str, str]()
    batch = request.POST.get("batch", "")[:40] or secrets.token_urlsafe(16)
    if request.method == "POST" and not only_language(request):
        step, problems = _judged(held, first, second, twice="twice" in request.POST)
    if step == AGREED:
        return _saved(request, held, first, batch)
    said = {
        "told": face_told(held),
        "takes": actions.takes_paper(held),
        "roles": roles(held.listening),
        "rather_not": RATHER_NOT,
        "rows": _rows(step, first, second, problems),
        "problems": [_of_sheet(sheet, words) for sheet, words in problems.items()],
        "step": step,
        "batch": batch,
        "twice": "twice" in request.POST,
        "count": len(held.statements),
    }
    return page(request, held.listening, "keying.html", said)


def _step(request: HttpRequest) -> str:
    sent = request.POST.get("step", ONCE)
    return sent if sent in {AGAIN, COMPARE} else ONCE


def _judged(held: Face, first: Keyed, second: Keyed, *, twice: bool) -> tuple[str, dict[str, str]]:
    """The next step, and what is wrong with which sheet."""
    letters = _letters(held)
    sheets, others = first.sheets(letters), second.sheets(letters)
    flaws = [flaw for sheet in sheets for flaw in actions.flaws_of(sheet, held)]
    problems = {flaw.name: flaw_words(flaw, len(held.statements)) for flaw in reversed(flaws)}
    if not sheets:
        return ONCE, {"1": _("Nothing was typed in yet.")}
    if not twice or not second.rows:
        return (ONCE if problems else AGAIN if twice else AGREED), problems
    parting = actions.differences(sheets, others)
    problems = {name: parting_words(places) for name, places in parting.items()} | problems
    return (COMPARE if problems else AGREED), problems


def _rows(step: str, first: Keyed, second: Keyed, problems: dict[str, str]) -> list[KeyRow]:
    if step == AGAIN:
        return again(first, second)
    if step == COMPARE:
        return compared(first, second, problems)
    return once(first)


def _of_sheet(sheet: str, words: str) -> str:
    return _("Sheet %(sheet)s: %(problem)s") % {"sheet": sheet, "problem": words}


def _saved(request: HttpRequest, held: Face, first: Keyed, batch: str) -> HttpResponse:
    sheets = first.sheets(_letters(held))
    try:
        count = actions.take(sheets={held: sheets}, batch=batch, by=signed_in(request))
    except NotNowError:
        messages.warning(request, _("Nothing was saved: this face takes no more answers."))
    else:
        messages.success(request, _saved_words(count))
    here = held.listening
    return redirect("listen-keying", plan_id=here.plan_id, listening=here.pk, face=held.slug)


def _saved_words(count: int) -> str:
    if not count:
        return _("These sheets were saved already. Nothing has changed.")
    said = ngettext("%(count)s sheet is saved.", "%(count)s sheets are saved.", count)
    return said % {"count": count}


def _letters(held: Face) -> dict[str, str]:
    known = {letter: group for letter, group, _words in roles(held.listening)}
    return known | {RATHER_NOT: ""}
