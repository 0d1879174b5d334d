"""Notes to open questions: what was said, and where on the cube it belongs."""

from __future__ import annotations

from dataclasses import replace

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils.translation import gettext as _

from sharedpower.actions import plans as actions
from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import Note
from sharedpower.web.gate import signed_in
from sharedpower.web.pages import OpenPlan, typed
from sharedpower.web.questions.faces import Asking
from sharedpower.web.saying.labels import cell_label, facet_label

LONGEST_NOTE = 5_000


def keep_note(request: HttpRequest, open_plan: OpenPlan, here: Asking) -> bool:
    """Keep what was sent; an emptied note goes. False where there is nothing to keep."""
    text = typed(request, "text")[:LONGEST_NOTE]
    if "text" not in request.POST or not (text or note_of(open_plan.plan, here).text):
        return False
    if not open_plan.may_change:
        raise PermissionDenied
    places = {value for value, _label in places_of(open_plan.plan, here)}
    about = request.POST.get("about", "")
    _write(request, open_plan, here, (text, about if about in places else here.about))
    return True


def note_of(plan: Plan, here: Asking) -> Note:
    return next((note for note in plan.notes if note.question == here.id), Note())


def places_of(plan: Plan, here: Asking) -> list[tuple[str, str]]:
    """Where a note can be kept: the whole plan, the question's faces, any cell."""
    places = [("", _("The whole plan"))]
    places += [(facet, facet_label(facet, plan.levels)) for facet in here.facets]
    places += [(cell.slug, cell_label(cell, plan.levels)) for cell in plan.cube.cells]
    stands = note_of(plan, here).about
    if stands in dict(places):
        return places
    return [*places, (stands, facet_label(stands) if "." in stands else stands)]


def _write(request: HttpRequest, open_plan: OpenPlan, here: Asking, note: tuple[str, str]) -> None:
    text, about = note

    def make(plan: Plan) -> Plan:
        before = note_of(plan, here)
        fresh = Note(before.id or f"note-{here.key}", here.id, about, text)
        kept = [fresh if one.question == here.id else one for one in plan.notes]
        notes = kept if before.id else [*kept, fresh]
        return replace(plan, notes=tuple(one for one in notes if one.text))

    actions.change(record=open_plan.record, by=signed_in(request), kind="noted", make=make)
